### Searching roles for words.

title = Поиск должностей: { LIST($words) }
word = «{ $word }»
# No role has the words.
nothing =
    { $narrowed ->
        [true] Среди должностей, которые отвечают остальным условиям, ни в одной нет
       *[false] Ни в одной должности нет
    } { $words ->
        [1] слова «{ $first }»
       *[other] ни одного из этих слов
    }; поиск идёт по названиям, навыкам, назначению и обязанностям.
not-all =
    Ни в одной должности нет сразу { $words ->
        [2] обоих слов
       *[other] всех слов ({ NUMBER($words) })
    }. { $found ->
        [1] Одно из них есть здесь:
       *[other] Здесь есть { NUMBER($found) } из них:
    }
# The text in which words were found.
# $field Field
field =
    { $field ->
        [title] название
        [alias] другие названия
        [skill] навык
        [purpose] назначение
       *[duty] обязанность
    }:
more =
    и ещё { $texts ->
        [one] { NUMBER($texts) } место
        [few] { NUMBER($texts) } места
        [many] { NUMBER($texts) } мест
       *[other] { NUMBER($texts) } места
    }
next =
    { $all ->
        [true] Подробно об одной: `rungs role ДОЛЖНОСТЬ`.
       *[false] Подробно об одной: `rungs role ДОЛЖНОСТЬ`; больше найденного: `--all`.
    }
