### Small words and numbers that all pages share.

number-group = { " " }
number-point = ,
number-minus = −
number-plus = +
# What stands before the point of a number below one, as in .87.
number-zero = 0
percent = { $number } %
percent-over = более 99 %
percent-under = менее 1 %
list-comma = { ", " }
list-and = { $first } и { $last }
list-or = { $first } или { $last }
# $letter Interest
interest =
    { $letter ->
        [r] Реалистический
        [i] Исследовательский
        [a] Артистический
        [s] Социальный
        [e] Предприимчивый
       *[c] Конвенциональный
    }
# The same in the middle of a sentence.
# $letter Interest
interest-within =
    { $letter ->
        [r] реалистический
        [i] исследовательский
        [a] артистический
        [s] социальный
        [e] предприимчивый
       *[c] конвенциональный
    }
# $kind Course
move-kind =
    { $kind ->
        [entry] вход в профессию
        [promotion] повышение
        [lateral] горизонтальный переход
        [down] переход вниз
        [crossing] смена направления
        [exit] уход из сферы
       *[plan-b] план Б
    }
# $basis Basis
basis =
    { $basis ->
        [stated] прямо сказано
        [list-order] по порядку в списке
        [direction] названо как направление
       *[inferred] наш вывод
    }
# What the words for how sure a move is mean: those that a page uses.
sure = Насколько надёжен переход: { LIST($bases, join: " · ") }.
# $basis Basis
sure-of =
    { basis } ({ $own ->
        [none]
            { $basis ->
                [stated] так сказано в каталоге
                [list-order] одна должность стоит в списке над другой
                [direction] откуда он начинается, точно не сказано
               *[inferred] прямо об этом нигде не сказано
            }
       *[some] { $own }
    })
# The mark behind what no document states.
inferred = (наш вывод)
# What stands between two sentences of one paragraph, and between short facts in one line.
sentence-gap = { " " }
dot = { " · " }
# Two sentences, one after the other.
two-sentences = { $first } { $second }
# Names in a row.
name-row = { LIST($names, join: ", ") }
# How many things a list leaves out.
more = +{ NUMBER($left) }
# How long a move waits, and on what else.
waited =
    через { $months ->
        [one] { NUMBER($months) } месяц
        [few] { NUMBER($months) } месяца
        [many] { NUMBER($months) } месяцев
       *[other] { NUMBER($months) } месяца
    } работы на должности{ $when ->
        [none] { "" }
       *[some] ; { $when }
    }
# How long the moves of a way take together, as far as the catalogue says.
time =
    { $untold ->
        [0]
            Всего { $months ->
                [one] { NUMBER($months) } месяц
                [few] { NUMBER($months) } месяца
                [many] { NUMBER($months) } месяцев
               *[other] { NUMBER($months) } месяца
            } по счёту этого каталога.
        [1]
            Всего { $months ->
                [one] { NUMBER($months) } месяц
                [few] { NUMBER($months) } месяца
                [many] { NUMBER($months) } месяцев
               *[other] { NUMBER($months) } месяца
            } на переходы, где срок указан; у одного перехода срока нет.
       *[other]
            Всего { $months ->
                [one] { NUMBER($months) } месяц
                [few] { NUMBER($months) } месяца
                [many] { NUMBER($months) } месяцев
               *[other] { NUMBER($months) } месяца
            } на переходы, где срок указан; переходов без срока: { NUMBER($untold) }.
    }
# The currency whose code is USD.
us-dollars = долл. США
# What a catalogue says that a role pays.
# $per Period
pay-stated =
    { $to ->
        [none] { NUMBER($from) }
       *[some] от { NUMBER($from) } до { NUMBER($to) }
    } { $currency } { $per ->
        [hour] в час
        [day] в день
        [week] в неделю
        [month] в месяц
       *[year] в год
    }{ $places ->
        [0] { "" }
       *[other] { " " }({ LIST($told, join: ", ") })
    }
# A skill with the degree of it that is asked for.
skill-degree = { $skill } ({ $degree })
# The same where the person has less of it.
skill-rising = { $skill } ({ $has } → { $degree })
# $kind SkillKind
skill-kind =
    { $kind ->
        [soft] Гибкие навыки
        [hard] Профнавыки
       *[tool] Программы
    }
# How near an outside occupation is to a role.
# $nearness OccupationMatch
nearness =
    { $nearness ->
        [same] та же профессия
        [near] близкая профессия
       *[stand-in] ближайшая из имеющихся
    }
# How much preparation an occupation needs.
preparation =
    { $zone ->
        [1] почти не нужна
        [2] небольшая
        [3] средняя
        [4] значительная
       *[other] очень большая
    } ({ NUMBER($zone) } из 5)
# What that number means, once a page.
preparation-note = Подготовка 1–5: обычные учёба и практика.
# A page of a person with a name.
whose = { $title } · { $name }
# What a short page leaves out, and the option that shows it.
left-out = { $paper ->
    [true] и ещё { NUMBER($count) }
   *[false] +{ NUMBER($count) }: --all
}
# Titles in a row of which a short page shows the first.
few = { LIST($names, join: " · ") }{ $left ->
    [0] {""}
   *[other] { $paper ->
        [true] {" "}и ещё { NUMBER($left) }
       *[false] {"   +"}{ NUMBER($left) }: --all
    }
}
# Over the commands that answer the next question.
next = Дальше
# A sign that answers may have been given without care.
# $sign Sign
sign =
    { $sign ->
        [one-answer] везде или почти везде один ответ
        [haste] очень быстрые ответы
        [run] один ответ много раз подряд
        [scatter] большой разброс внутри типа
       *[contradiction] две половины ответов расходятся
    }

# A day, as DAY writes it.
day = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[other] декабря
} { $year } г.
