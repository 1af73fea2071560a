### The guide: its list of topics, a topic, the sources.

title = Справочник
# Where there is no topic.
no-topics = В этом каталоге нет справочника.
how = Читать тему: `rungs guide ТЕМА`.
sources-title = Источники и лицензии
sources-line = Документы, данные и исследования, на которых здесь всё держится.
documents = Документы, из которых взяты факты
references = Данные и исследования
see = См. также
pointer = `{ $command }`: { $about }
document = { $name }: { $about }

# The part of the catalogue that a topic is about, one by one.
of-types = Что сказано обо всех типах
type =
    { $letter }: { $name }{ $nickname ->
        [none] { "" }
       *[some] { " " }({ $nickname })
    }
likes = Нравится
dislikes = Не нравится
values = Ценит
reasons = Почему подходит
examples = Например: { LIST($examples, join: ", ") }.
one-by-one = По одному
left-out =
    { $types ->
        [0] Навыки ({ NUMBER($skills) }): как каждый выглядит в работе
       *[other] Типы ({ NUMBER($types) }): что каждому нравится и не нравится, что он ценит и почему подходят должности
    } — `rungs guide { $topic } --all`.
