### Roles side by side.

title = Сравнение: { LIST($titles) }
row-level = Уровень
row-track = Направление
row-types = Типы
row-preparation = Подготовка
row-pay = Медиана
row-pay-stated = Зарплата
row-going-by = По данным
# What stands where nothing is known.
nothing = неизвестно
# What stands for a role that belongs to no track.
no-track = нет
# $basis LevelBasis
level =
    { $level }{ $basis ->
        [recommended] { " " }(наш вывод)
       *[stated] { "" }
    }
types = { LIST($types, each: "interest-within") }
# $nearness OccupationMatch
pay-near = { $named ->
    [true] { NUMBER($median) } { $currency } ({ $nearness ->
        [same] та же профессия
        [near] близкая профессия
       *[stand-in] ближайшая из имеющихся
    })
   *[false] { NUMBER($median) } { $currency }
}
# Where the closest job there is, is not near.
pay-stand-in = неизвестно
# $nearness OccupationMatch
going-by =
    { $nearness ->
        [same] той же профессии
        [near] близкой профессии
       *[stand-in] ближайшей из имеющихся
    }
pay-place = { $country }, { $year } г.
pay-note = Медиана зарплаты: половина людей в этой профессии зарабатывает за год меньше ({ LIST($places) }). Это не ваш будущий заработок.
pay-note-whole = Зарплата — за год, по ближайшей профессии; страна, год и источник — в разделе «Зарплата и перспективы». «Ближайшая из имеющихся» — это уже другая профессия.
preparation-source = Подготовка — это уровень подготовки (job zone) ближайшей профессии, от 1 до 5 ({ LIST($sources) }).
# Roles that stand beside one and the same occupation.
same-figures = Одинаковые цифры зарплаты взяты из одной и той же профессии: где платят больше, по ним не понять.
heading-purpose = Зачем нужны
heading-standing = Место среди других
heading-duties = Обязанности
heading-skills = Какие навыки нужны
heading-interests = Интересы
heading-likeness = Насколько похожи их профили (r: от −1, противоположны, до 1, одинаковы)
heading-outlook = Зарплата и перспективы
heading-ways = Пути между ними
heading-shared = Что у них общего
no-purpose = Зачем нужна эта должность, не сказано.
same-duty =
    { $sourced ->
        [true] Две обязанности считаются одной, если они записаны одними словами или у них общий источник.
       *[false] Две обязанности считаются одной, если они записаны одними словами.
    } То, что стоит под одной должностью, может относиться и к другой, даже если об этом нигде не сказано.
no-shared-duty = Общих обязанностей не названо.
no-shared-skill = Общих навыков не названо.
no-skill = Навыки не названы.
nothing-shared = Общих обязанностей и навыков не названо.
# The title where many titles would fill the page; they head the table.
title-many =
    Сравнение: { $roles ->
        [one] { NUMBER($roles) } должность
        [few] { NUMBER($roles) } должности
        [many] { NUMBER($roles) } должностей
       *[other] { NUMBER($roles) } должности
    }
# The roles that share what follows, some of those compared or only one.
only = Только у должности «{ $title }»
both = Обе
all-of-them =
    Все { $roles ->
        [3] три
        [4] четыре
       *[other] { NUMBER($roles) }
    }
some-of-them = { LIST($titles) }
# What only one of several roles has, its title before it.
heading-alone = Что есть только у одной из них
whose = { $title }:
not-described = обязанности не перечислены
# What the page of a role says, under its title.
of-role = { $title }: { $text }
# The mark behind a skill that no document states of some of the roles.
inferred-for = (наш вывод для: { LIST($titles) })
skills = Навыки:
no-interests = Типы не указаны.
# $tier Tier
likeness =
    { LIST($titles) }: { $tier ->
        [best] очень похожи
        [great] похожи
        [good] похожи лишь немного
       *[poor] совсем разные
    } (r = { CORRELATION($r) })
no-pattern =
    { $roles ->
        [1] { LIST($titles) }: сравнить нельзя, профиля нет.
       *[other] { LIST($titles) }: сравнить нельзя, профилей нет.
    }
# What the nearest occupation pays, with country, year and source.
# $nearness OccupationMatch
pay = Медиана { NUMBER($median) } { $currency } в год; у каждого десятого ниже { NUMBER($low) }, у каждого десятого выше { NUMBER($high) } ({ $country }, { $year } г., { $source }). По данным профессии: { $title } ({ $soc }; { nearness }).
not-yours = Цифры зарплаты говорят о профессии в одной стране, а не о вашем будущем заработке.
no-pay = О зарплате ничего не сказано.
# $kind Course
# $basis Basis
direct = { $from } → { $to }: { move-kind } ({ basis }){ $when ->
    [none] {""}
   *[some] : { LIST($when, join: "; ") }
}
# $basis Basis
route =
    { $from } → { $to }: { $moves ->
        [one] { NUMBER($moves) } переход
        [few] { NUMBER($moves) } перехода
        [many] { NUMBER($moves) } переходов
       *[other] { NUMBER($moves) } перехода
    }, через: { LIST($over) }; { $basis ->
        [stated] каждый шаг прямо назван
       *[other] самый ненадёжный шаг: { basis }
    }
no-way = Путь неизвестен: { $from } → { LIST($to, type: "or") }.
# Said where the ways go by a person's interests too.
ways-suit = Из нескольких путей первыми стоят те, что идут через подходящие вам должности.
no-way-either = Пути между ними неизвестны.
more-here = { $paper ->
    [true] и ещё { NUMBER($left) }
   *[false] +{ NUMBER($left) }: --all
}
next =
    Дальше: `rungs role { $role }`{ $way ->
        [true] { " · " }`rungs path { $from } { $to }`
       *[false] { "" }
    }{ $all ->
        [true] { "" }
       *[false] { " · " }`--all`
    }{ $sourced ->
        [true] { " · " }`--sources`
       *[false] { "" }
    }
