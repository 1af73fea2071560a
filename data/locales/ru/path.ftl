### Routes between two roles.

title =
    { $from ->
        [none] Вход в профессию → { $to }
       *[some] { $from } → { $to }
    }
same = Это одна и та же должность.
found =
    { $routes ->
        [1] Один маршрут.
        [one] { NUMBER($routes) } маршрут, лучший первым.
        [few] { NUMBER($routes) } маршрута, лучший первым.
        [many] { NUMBER($routes) } маршрутов, лучший первым.
       *[other] { NUMBER($routes) } маршрута, лучший первым.
    }
# Over one of several routes in full.
route = Маршрут { NUMBER($number) }
# Over the routes of which a short page says only the roles.
others =
    { $routes ->
        [1] Другой путь
       *[other] Другие пути
    }
# A role that somebody new can begin with, without any move.
open = { $hired ->
    [true] На эту должность берут со стороны.
   *[false] Сюда можно прийти без прежней должности.
}
# What a route is made of: its moves by kind, and how many of them nobody states outright.
reason =
    { LIST($kinds) }; { $moves ->
        [1]
            { $unsure ->
                [0] прямо сказано
               *[other] прямо не сказано
            }
       *[other]
            { $unsure ->
                [0] все прямо названы
               *[other] из них прямо не названы: { NUMBER($unsure) }
            }
    }.
reason-after-entry = Сначала работа, на которую берут новичков, затем { reason }
# $basis Basis
reason-after-way-in =
    Сначала вход в профессию{ $basis ->
        [stated] { "" }
       *[other] { " " }({ basis })
    }, затем { reason }
# $kind Course
of-kind =
    { $kind ->
        [entry]
            { $moves ->
                [one] { NUMBER($moves) } вход в профессию
                [few] { NUMBER($moves) } входа в профессию
                [many] { NUMBER($moves) } входов в профессию
               *[other] { NUMBER($moves) } входа в профессию
            }
        [promotion]
            { $moves ->
                [one] { NUMBER($moves) } повышение
                [few] { NUMBER($moves) } повышения
                [many] { NUMBER($moves) } повышений
               *[other] { NUMBER($moves) } повышения
            }
        [lateral]
            { $moves ->
                [one] { NUMBER($moves) } горизонтальный переход
                [few] { NUMBER($moves) } горизонтальных перехода
                [many] { NUMBER($moves) } горизонтальных переходов
               *[other] { NUMBER($moves) } горизонтального перехода
            }
        [down]
            { $moves ->
                [one] { NUMBER($moves) } переход вниз
                [few] { NUMBER($moves) } перехода вниз
                [many] { NUMBER($moves) } переходов вниз
               *[other] { NUMBER($moves) } перехода вниз
            }
        [crossing]
            { $moves ->
                [one] { NUMBER($moves) } смена направления
                [few] { NUMBER($moves) } смены направления
                [many] { NUMBER($moves) } смен направления
               *[other] { NUMBER($moves) } смены направления
            }
        [exit]
            { $moves ->
                [one] { NUMBER($moves) } уход из сферы
                [few] { NUMBER($moves) } ухода из сферы
                [many] { NUMBER($moves) } уходов из сферы
               *[other] { NUMBER($moves) } ухода из сферы
            }
       *[plan-b]
            { $moves ->
                [one] { NUMBER($moves) } план Б
                [few] { NUMBER($moves) } плана Б
                [many] { NUMBER($moves) } планов Б
               *[other] { NUMBER($moves) } плана Б
            }
    }
# A move of a route: its kind, how sure it is, and its condition.
# $kind Course
# $basis Basis
how =
    { move-kind } ({ basis }){ $when ->
        [none] { "" }
       *[some] : { $when }
    }
# The same on a short page, where what is stated goes without saying.
# $kind Course
# $basis Basis
how-on = { $all ->
    [true] ↓ { how }
   *[false] ↓ { move-kind }{ $basis ->
        [stated] { "" }
       *[other] { " " }({ basis })
    }{ $when ->
        [none] { "" }
       *[some] : { $when }
    }
}
more-rungs =
    … между ними ещё { $left ->
        [one] { NUMBER($left) } ступень
        [few] { NUMBER($left) } ступени
        [many] { NUMBER($left) } ступеней
       *[other] { NUMBER($left) } ступени
    }{ all-option }
legend = В лучшем маршруте мало переходов, повышения стоят раньше переходов вбок и ухода, а надёжные переходы — раньше ненадёжных. Веса выбрали авторы программы.
# What the routes keep to.
via = Через
avoid = Без
no-management = Без подчинённых
kept = да
most-moves = Не больше переходов
only = Только виды
# $kind Course
only-kind = { move-kind }
suits = Если пути равны, первыми стоят должности, которые подходят к вашим интересам.
no-marks = В этом каталоге не указано, у каких должностей есть подчинённые, поэтому `--no-management` ничего не исключает. Отметьте такие должности: `leads_people: true`.
# Where there is no way.
no-way = В каталоге нет пути отсюда к этой должности: { $to }.
closed = { $to }: ни один путь сюда не отвечает вашим условиям. Путь есть, если убрать { LIST($options) }.
goal-hired = На должность «{ $to }» берут со стороны.
goal-leads = У целевой должности есть подчинённые.
nearest =
    { $leads-on ->
        [true]
            Ближе всего к цели — { $role }. До цели { $moves ->
                [one] { NUMBER($moves) } переход
                [few] { NUMBER($moves) } перехода
                [many] { NUMBER($moves) } переходов
               *[other] { NUMBER($moves) } перехода
            }:
       *[false]
            Ни одна должность, куда вы можете попасть, к цели не ведёт. Ближе всего — { $role }; на карте каталога до цели { $moves ->
                [one] { NUMBER($moves) } переход
                [few] { NUMBER($moves) } перехода
                [many] { NUMBER($moves) } переходов
               *[other] { NUMBER($moves) } перехода
            }:
    }
# The goal stands on a lower rung; `$from-id` and `$to-id` are what commands call the two.
lower = { $to }: это ниже, чем { $from }, а вниз здесь ничто не ведёт. О таком шаге назад договариваются с работодателем, это не повышение. Путь оттуда вверх: `rungs path { $to-id } { $from-id }`.
nothing-nearer = Из должностей, куда вы можете попасть, ни одна не ближе к цели, чем та, с которой вы начинаете.
# The commands that answer the next question.
next-down = `rungs ladder { $to } --down`: кто туда приходит
next-plan = `rungs plan --from { $from } --to { $to }`: что для этого нужно
next-gaps = `rungs path { $from } { $to } --gaps`: навыки для каждого шага
next-all = `rungs path { $from } { $to } --all`: каждый маршрут по шагам и как они сравниваются
# Where no way was found among the moves that the documents give.
only-stated = переходы по нашему выводу пропущены; без `--stated` путь, возможно, найдётся
all-option = { $paper ->
    [true] {""}
   *[false] : --all
}
