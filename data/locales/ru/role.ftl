### The page of a role.

place =
    { $level }{ $track ->
        [some] { " · " }{ $track }
       *[none] { "" }
    }{ $leads ->
        [true] { " · " }есть подчинённые
       *[false] { "" }
    }
# The same on the whole page.
# $basis LevelBasis
place-whole =
    Уровень: { $level }{ $basis ->
        [recommended] { " " }(наш вывод)
       *[stated] { "" }
    }{ $track ->
        [some] { " · " }Направление: { $track }
       *[none] { "" }
    }{ $leads ->
        [true] { " · " }есть подчинённые
       *[false] { "" }
    }
aliases = Другие названия: { LIST($titles, join: ", ") }
# Said where the catalogue only mentions the role.
mention = Здесь известно только название этой должности.
no-duties = Обязанности здесь не описаны.
# $kind StatementKind
heading =
    { $kind ->
        [purpose] Зачем нужна эта должность
        [why] Зачем её заводят в компании
        [duties] Обязанности
        [traits] Кому это подходит
        [tools] Инструменты и каналы
        [reporting] С кем вы работаете
        [training] Образование и обучение
        [conditions] Условия работы
        [hardships] Что в работе трудно
        [figures] Цифры и зарплата
        [rewards] Что это вам даёт
        [standing] Место среди других должностей
        [notes] Заметки
       *[remarks] Что ещё стоит знать
    }
heading-skills = Какие навыки нужны
heading-expects = Что ожидается
# Over what is true of every role on a level.
heading-level = На этом уровне: { $level }
heading-interests = Интересы и ближайшая профессия
heading-ways-in = Откуда приходят
heading-ways-on = Куда дальше
heading-steps = Какие шаги можно сделать на этой должности
heading-topics = Что почитать
heading-sources = Источники
hired = Берут со стороны.
no-way-in = Откуда сюда приходят, не сказано.
no-way-on = Следующий шаг не назван.
label-for-you = Для вас
# $word Match
for-you =
    { $word ->
        [very-good] очень хорошо подходит
        [good] хорошо подходит
        [fair] в целом подходит
        [weak] слабо подходит
       *[poor] не подходит
    }{ $unsure ->
        [true] , под вопросом
       *[false] { "" }
    }{ $here ->
        [true] { " · " }вы здесь
       *[false] { "" }
    }
# The same on the whole page.
# $word Match
for-you-whole =
    { $word ->
        [very-good] Очень хорошо подходит
        [good] Хорошо подходит
        [fair] В целом подходит
        [weak] Слабо подходит
       *[poor] Не подходит
    } по вашему последнему результату (r = { CORRELATION($r) }){ $unsure ->
        [true] , под вопросом
       *[false] { "" }
    }{ $here ->
        [true] ; вы здесь
       *[false] { "" }
    }.
# How many duties the short page leaves out.
more-duties = { $paper ->
    [true] и ещё { NUMBER($left) }
   *[false] +{ NUMBER($left) }: --all
}
label-preparation = Подготовка
# $nearness OccupationMatch
preparation-of =
    { preparation }: обычные для этой работы учёба и практика{ $nearness ->
        [same] { "" }
        [near] , по близкой профессии
       *[stand-in] , по ближайшей из имеющихся профессий
    }
label-pay = Зарплата
# $nearness OccupationMatch
pay =
    медиана { NUMBER($median) } { $currency } в год; восемь из десяти зарабатывают от { NUMBER($low) } до { NUMBER($high) } ({ $country }, { $year } г.{ $nearness ->
        [same] { "" }
        [near] , цифры близкой профессии: { $occupation }
       *[stand-in] , цифры ближайшей из имеющихся профессий: { $occupation }
    })
# The closest occupation there is, is another job.
pay-hidden = { $paper ->
    [true] есть только по другой профессии
   *[false] есть только по другой профессии, см. --all
}
label-figures = Занятость и доход
label-training = Обучение
label-conditions = Условия
label-hardships = Трудности
label-ways-in = Откуда
label-ways-up = Вверх
label-ways-sideways = Вбок
label-ways-down = Вниз
label-ways-out = Куда уйти
label-interests = Интересы
interests = { LIST($types, each: "interest-within") }
# The nearest occupation leads with another type.
# $nearness OccupationMatch
interests-disputed =
    по данным { $source }: { LIST($letters, each: "interest-within") }{ $nearness ->
        [same] { "" }
       *[other] { " " }(близкая профессия)
    }
# Where the types come from.
# $basis InterestsBasis
interests-whole =
    { LIST($types, each: "interest-within") } ({ $basis ->
        [stated] прямо сказано
        [suggested] наш вывод
       *[onet] по данным O*NET
    })
occupation = Ближайшая профессия: { $title } ({ $soc }; { nearness }); её код ({ $source }): { $code }.
no-occupation = Не названа профессия, достаточно близкая, чтобы сравнивать, поэтому внешних цифр для неё нет.
occupation-scores = Её баллы, от 1 до 7: R { DECIMAL($r, digits: 1) }, I { DECIMAL($i, digits: 1) }, A { DECIMAL($a, digits: 1) }, S { DECIMAL($s, digits: 1) }, E { DECIMAL($e, digits: 1) }, C { DECIMAL($c, digits: 1) }
job-zone =
    Уровень подготовки (job zone) { NUMBER($zone) } из 5: для этой профессии { $zone ->
        [1] подготовка почти не нужна
        [2] нужна небольшая подготовка
        [3] нужна средняя подготовка
        [4] нужна значительная подготовка
       *[other] нужна очень большая подготовка
    } ({ $source }).
# What the nearest occupation pays; never what the reader will earn.
wage = Зарплата этой профессии: медиана { NUMBER($median) } { $currency } в год; у каждого десятого ниже { NUMBER($low) }, у каждого десятого выше { NUMBER($high) } ({ $country }, { $year } г., { $source }). Это цифры той профессии там, а не прогноз вашего заработка.
# $kind Course
# $basis Basis
way = { $title } ({ move-kind }, { basis }){ $when ->
    [none] {""}
   *[some] : { LIST($when, join: "; ") }
}
plan-b = план Б: { LIST($titles, join: ", ") }
topics = `rungs guide ТЕМА`: { LIST($ids, join: " · ") }
document = { $name }: { $about }
# What the short page leaves out beside the names that it counts with a plus.
left-out =
    { $paper ->
        [true] `rungs role { $role } --all`
       *[false] `--all`
    } покажет остальное: { $statements ->
        [0]
            { $steps ->
                [one] { NUMBER($steps) } шаг
                [few] { NUMBER($steps) } шага
                [many] { NUMBER($steps) } шагов
               *[other] { NUMBER($steps) } шага
            } для этой должности
       *[other]
            ещё { $statements ->
                [one] { NUMBER($statements) } пункт
                [few] { NUMBER($statements) } пункта
                [many] { NUMBER($statements) } пунктов
               *[other] { NUMBER($statements) } пункта
            }{ $steps ->
                [0] { "" }
               *[other]
                    { " " }и { $steps ->
                        [one] { NUMBER($steps) } шаг
                        [few] { NUMBER($steps) } шага
                        [many] { NUMBER($steps) } шагов
                       *[other] { NUMBER($steps) } шага
                    }
            }
    }.
# Where to go from here: up, or where the role has no way on, to those who get to it.
# $plan PlanFor
next =
    Дальше: { $on ->
        [true] `rungs ladder { $role }`
       *[false] `rungs ladder { $role } --down`
    }{ $plan ->
        [from-here] { " · " }`rungs plan --from { $role }`
        [to-here] { " · " }`rungs plan --to { $role }`
        [last] { " · " }`rungs plan`
       *[nobody] { "" }
    }{ $explained ->
        [true] { " · " }`rungs explain { $role }`
       *[false] { "" }
    }{ $all ->
        [true] { "" }
       *[false] { " · " }`--all`
    }{ $sourced ->
        [true] { " · " }`--sources`
       *[false] { "" }
    }
