### Ladders, and the overview of all roles.

title =
    { $down ->
        [true] Кто сюда приходит: { $role }
       *[false] Лестница. Начало: { $role }
    }
overview = Все должности и переходы: { $catalogue }
# Why there is no rung but the role itself.
# $ending Ending
ending =
    { $ending ->
        [first-job] { $role }: первое место работы, до всех лестниц. Отсюда входят в профессию, на первую ступень.
        [outside] { $role }: за пределами этих лестниц, ступеней отсюда нет.
        [top] { $role }: выше повышений нет, это верх лестницы.
        [bottom] { $role }: повышений сюда нет, с этой должности лестница начинается.
       *[unknown]
            { $down ->
                [true] { $role }: повышения сюда не известны.
               *[false] { $role }: повышения отсюда не известны.
            }
    }
# Headings of the short page.
as-drawn =
    { $sourced ->
        [true] Лестница в источниках
       *[false] Лестницы целиком
    }
by-track =
    { $tracks ->
        [true] По направлениям
       *[false] Линии
    }{ $down ->
        [true] , все ведут сюда
       *[false] { "" }
    }{ $inferred ->
        [true] { " " }(→ прямо сказано, ⇢ наш вывод)
       *[false] { "" }
    }
without-track = Без направления
by-level = По уровням
on-your-route = Ваш маршрут
# Before a few facts.
top-of-it = Самый верх
# $kind Course
aside =
    { $kind ->
        [entry] Вход
        [promotion] Повышения
        [lateral] Вбок
        [down] Вниз
        [crossing] Смена направления
        [exit] Уход
       *[plan-b] План Б
    }
roles =
    { $roles ->
        [one] { NUMBER($roles) } должность
        [few] { NUMBER($roles) } должности
        [many] { NUMBER($roles) } должностей
       *[other] { NUMBER($roles) } должности
    } — { few }
# Other ladders that a move sideways leads to, at the same level.
crossings =
    { $lines ->
        [one] Ещё { NUMBER($lines) } линия начинается выше, с горизонтального перехода.
        [few] Ещё { NUMBER($lines) } линии начинаются выше, с горизонтального перехода.
        [many] Ещё { NUMBER($lines) } линий начинаются выше, с горизонтального перехода.
       *[other] Ещё { NUMBER($lines) } линии начинается выше, с горизонтального перехода.
    }
# A line that begins as the one before it.
shared = … { $rest }
# Roles that are left out between the first and the last of a line.
between = … +{ NUMBER($left) }
part =
    { $roles ->
        [0]
            { $moves ->
                [0] В одном направлении линий больше, чем помещается на странице; показаны самые длинные.
               *[other] Переходов больше, чем помещается на странице; некоторые пропущены, а линии показаны не все.
            }
        [1]
            { $down ->
                [true] Это ближайшие должности. Ещё одна стоит ниже, а линии показаны не все.
               *[false] Это ближайшие должности. Ещё одна стоит выше, а линии показаны не все.
            }
       *[other]
            { $down ->
                [true] Это ближайшие должности. Ниже есть ещё { NUMBER($roles) }, а линии показаны не все.
               *[false] Это ближайшие должности. Выше есть ещё { NUMBER($roles) }, а линии показаны не все.
            }
    }
# Headings of the whole page.
lines =
    { $down ->
        [true] Линии, которые кончаются здесь, снизу вверх
       *[false] Линии снизу вверх
    }{ $inferred ->
        [true] { " " }(→ прямо сказано, ⇢ наш вывод)
       *[false] { "" }
    }
rungs =
    { $down ->
        [true] Ступени ниже, сверху вниз
       *[false] Все ступени и как на них попасть, сверху вниз
    }
outside = За пределами этих лестниц, ступеней дальше нет
here = вы начинаете здесь
on-route = на вашем маршруте, { NUMBER($stop) } из { NUMBER($stops) }
# Where a way comes from, its kind where it is no promotion, how sure it is, and its conditions.
# $kind Course
# $basis Basis
way =
    откуда: { $from }{ $told ->
        [true]
            { " " }({ $kind ->
                [promotion] { basis }
               *[other] { move-kind }, { basis }
            })
       *[false]
            { $kind ->
                [promotion] { "" }
               *[other] { " " }({ move-kind })
            }
    }{ $when ->
        [none] { "" }
       *[some] : { LIST($when, join: "; ") }
    }
# The commands that answer the next question.
next-all = { $down ->
    [true] `rungs ladder { $role } --down --all`: по ступеням, { $moves ->
        [one] { NUMBER($moves) } переход
        [few] { NUMBER($moves) } перехода
        [many] { NUMBER($moves) } переходов
       *[other] { NUMBER($moves) } перехода
    }
   *[false] `rungs ladder { $role } --all`: по ступеням, { $moves ->
        [one] { NUMBER($moves) } переход
        [few] { NUMBER($moves) } перехода
        [many] { NUMBER($moves) } переходов
       *[other] { NUMBER($moves) } перехода
    }
}
next-plan = `rungs plan --from { $from } --to { $to }`: первый шаг
next-up = `rungs ladder { $role }`: лестница отсюда вверх
next-down = `rungs ladder { $role } --down`: кто сюда приходит
next-role = `rungs ladder ДОЛЖНОСТЬ`: что стоит над одной должностью
next-overview =
    `rungs ladder --all`: все должности и как на них попасть, { $moves ->
        [one] { NUMBER($moves) } переход
        [few] { NUMBER($moves) } перехода
        [many] { NUMBER($moves) } переходов
       *[other] { NUMBER($moves) } перехода
    }
next-draw = `rungs ladder --format svg`, `--format dot` или `--format mermaid`: то же картинкой
# There is no route to mark.
same = Это одна и та же должность.
no-way = В каталоге нет пути отсюда к этой должности: { $to }.
