### The guide: its list of topics, a topic, the sources.

title = Справочник
# Where there is no topic.
no-topics = В этом каталоге нет справочника.
how = Читать тему: `rungs guide TOPIC`.
sources-title = Источники и лицензии
sources-line = Документы, данные и исследования, на которых здесь всё держится.
documents = Документы, из которых взяты факты
references = Данные и исследования
see = См. также
pointer = `{ $command }`: { $about }
document = { $name }: { $about }
