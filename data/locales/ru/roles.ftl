### Lists of roles, all of them or those that a filter lets through.

title =
    { $roles ->
        [one] { NUMBER($roles) } должность
        [few] { NUMBER($roles) } должности
        [many] { NUMBER($roles) } должностей
       *[other] { NUMBER($roles) } должности
    }
nothing = Ни одна должность не отвечает всем этим условиям.
# A level over its roles.
level = { $level } ({ NUMBER($roles) })
# A role in a line of its own.
line =
    { $title }{ $types ->
        [none] { "" }
       *[some] { " · " }{ $types }
    }{ $track ->
        [none] { "" }
       *[some] { " · " }{ $track }
    }
letters = Типы: R Реалистический · I Исследовательский · A Артистический · S Социальный · E Предприимчивый · C Конвенциональный.
no-pay = данных нет
pay-source = Медиана зарплаты ближайшей профессии за год: { $country }, { $year } г. ({ $source }). Это не прогноз вашего заработка; сколько платят у вас, видно из вакансий на сайтах по поиску работы.
next =
    { $all ->
        [true] Подробно об одной: `rungs role ДОЛЖНОСТЬ`.
       *[false] Подробно об одной: `rungs role ДОЛЖНОСТЬ`. `--all`: по одной на строке, с типами и направлением; `--level`, `--track`, `--type`, `--skill` и `--search` сужают список.
    }
next-pay = Подробно об одной: `rungs role ДОЛЖНОСТЬ`.
