### Pictures of ladders and of the overview of all roles, for those who see them and for those who hear them.

# What a picture shows. $down: whether it shows who gets to the role.
title =
    { $down ->
        [true] Кто сюда приходит: { $role }
       *[false] Лестница. Начало: { $role }
    }
overview = Все должности и переходы: { $catalogue }
no-level = Должностей на уровнях нет.
one-level =
    { $roles ->
        [one] { NUMBER($roles) } должность
        [few] { NUMBER($roles) } должности
        [many] { NUMBER($roles) } должностей
       *[other] { NUMBER($roles) } должности
    } одного уровня: { $level }.
levels =
    { $roles ->
        [one] { NUMBER($roles) } должность
        [few] { NUMBER($roles) } должности
        [many] { NUMBER($roles) } должностей
       *[other] { NUMBER($roles) } должности
    }, { $levels ->
        [one] { NUMBER($levels) } уровень
        [few] { NUMBER($levels) } уровня
        [many] { NUMBER($levels) } уровней
       *[other] { NUMBER($levels) } уровня
    }: внизу «{ $lowest }», вверху «{ $highest }».
beside =
    { $roles ->
        [1] Отдельно, в своей рамке, одна должность за пределами этих лестниц: ступеней дальше нет.
       *[other]
            Отдельно, в своей рамке, { $roles ->
                [one] { NUMBER($roles) } должность
                [few] { NUMBER($roles) } должности
                [many] { NUMBER($roles) } должностей
               *[other] { NUMBER($roles) } должности
            } за пределами этих лестниц: ступеней дальше нет.
    }
moves =
    Между должностями { $moves ->
        [one] { NUMBER($moves) } переход
        [few] { NUMBER($moves) } перехода
        [many] { NUMBER($moves) } переходов
       *[other] { NUMBER($moves) } перехода
    }.
omitted =
    { $moves ->
        [one] Не показан { NUMBER($moves) } горизонтальный переход — наш вывод
        [few] Не показаны { NUMBER($moves) } горизонтальных перехода — наш вывод
        [many] Не показаны { NUMBER($moves) } горизонтальных переходов — наш вывод
       *[other] Не показаны { NUMBER($moves) } горизонтального перехода — наш вывод
    }: --all.
route = Цифрами отмечен маршрут: { LIST($stops, join: ", ") }.
stop = { NUMBER($number) } { $title }
# $stroke Stroke
stroke =
    { $stroke ->
        [solid] Сплошная линия: повышение или вход в профессию.
        [dashed] Штриховая линия: горизонтальный переход.
        [dotted] Линия из точек: уход из сферы или план Б.
        [light] Тонкая и светлая линия: наш вывод.
       *[bold] Жирная линия: отмеченный маршрут.
    }
# $stroke Stroke
meaning =
    { $stroke ->
        [solid] повышение или вход в профессию
        [dashed] горизонтальный переход или смена направления
        [dotted] уход из сферы или план Б
        [light] наш вывод
       *[bold] отмеченный маршрут
    }
# The six scores around a centre.
hexagon = Интересы: { $code }
hexagon-corners = Шесть осей от центра, по часовой стрелке от левой верхней: { LIST($corners, join: ", ") }.
# $letter Interest
corner = { interest }
# $letter Interest
corner-percent = { interest } { DECIMAL($percent, digits: 0) } %
# $letter Interest
corner-raw = { interest } { SCORE($raw) }
leads-people = есть подчинённые
# A move for somebody who hears it.
# $kind Course
# $basis Basis
step =
    { $from } → { $to }: { move-kind }, { basis }{ $when ->
        [none] { "" }
       *[some] : { LIST($when, join: "; ") }
    }
# A role for somebody who hears it.
# $leads bool
role = { $stop ->
    [some] { $title } ({ $level }), на вашем маршруте, { NUMBER($stop) } из { NUMBER($stops) }
   *[none] { $title } ({ $level }{ $track ->
        [none] { "" }
       *[some] , { $track }
    }{ $leads ->
        [true] , есть подчинённые
       *[false] { "" }
    })
}
# Said beside a picture that a program draws only where it is told to.
mermaid-limits = Mermaid рисует не больше { NUMBER($most-moves) } линий и { NUMBER($most-characters) } знаков, если не настроить его на большее; на этой картинке линий { NUMBER($moves) }, знаков { NUMBER($characters) }. У `--format dot` предела нет, а лестница одной должности меньше: `rungs ladder ДОЛЖНОСТЬ`.
