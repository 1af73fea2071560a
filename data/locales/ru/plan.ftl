### From where a person is to where they want to be.

title =
    План: { $from ->
        [none]
            { $to ->
                [none] вход в профессию
               *[some] вход в профессию → { $to }
            }
       *[some]
            { $from }{ $to ->
                [none] { "" }
               *[some] { " → " }{ $to }
            }
    }
interests = План исходит из ваших интересов: { $code }. Если пути равны, первыми стоят те, что ведут к подходящим вам должностям.
no-interests =
    { $known ->
        [true] Ваши интересы неизвестны. Ответьте на вопросы `rungs quiz` или укажите `--scores SEC`.
       *[false] Ни у одной должности этого каталога нет интересов, поэтому план не может исходить из ваших.
    }
rejected = Пропущено, как вы просите: { LIST($titles) }.
no-dates = Сроков нет: здесь не сказано, сколько занимает шаг.
# How well the goal suits, and how much preparation it asks for.
# $word Match
fit =
    { $word ->
        [very-good] очень хорошо подходит
        [good] хорошо подходит
        [fair] в целом подходит
        [weak] слабо подходит
       *[poor] не подходит
    }{ $unsure ->
        [true] , под вопросом
       *[false] { "" }
    }
fit-whole = { fit } (r = { CORRELATION($r) })
preparation = подготовка { NUMBER($zone) } из 5
# A way of one move: its kind and how sure it is.
# $kind MoveKind
# $basis Basis
one-move =
    { $kind ->
        [entry] Один вход в профессию
        [promotion] Одно повышение
        [lateral] Один горизонтальный переход
        [crossing] Одна смена направления
        [exit] Один уход из сферы
       *[plan-b] Один план Б
    }: { $basis ->
        [stated] прямо сказано
        [list-order] по порядку в списке
        [direction] названо как направление
       *[inferred] наш вывод
    }
# Before what is said of the way to the goal.
label-bring = У вас есть
label-carry = Нужно уже сейчас
label-unsaid = Не указано
label-missing = Пока нет
label-below = Углубить
label-grows = Растёт
label-pay = Зарплата
label-takes = Условие
label-reason = Довод
label-new = Новое
label-shown = Чем показать
label-first = Сначала
label-then = Потом
first-role = { $role }
# A later role of the way, with how to get to it.
# $kind MoveKind
then =
    { $role }: { $kind ->
        [entry] вход в профессию
        [promotion] повышение
        [lateral] горизонтальный переход
        [crossing] смена направления
        [exit] уход из сферы
       *[plan-b] план Б
    }{ $when ->
        [none] { "" }
       *[some] { " " }({ $when })
    }
unsaid =
    { LIST($names, join: ", ") }{ $left ->
        [0] { "" }
       *[other] { " " }(+{ NUMBER($left) })
    }
says-nothing = Здесь не сказано, чего требует эта должность.
this-month = В этом месяце
learn =
    Займитесь навыком «{ $skill }».{ $text ->
        [none] { "" }
       *[some] { " " }{ $text }
    } Он нужен для должности «{ $role }».
say-skills =
    { $unknown ->
        [1] Для должности «{ $role }» вы не отметили один навык. Скажите, есть ли он у вас: `{ command } --edit`.
       *[other]
            Для должности «{ $role }» вы не отметили { $unknown ->
                [one] { NUMBER($unknown) } навык
                [few] { NUMBER($unknown) } навыка
                [many] { NUMBER($unknown) } навыков
               *[other] { NUMBER($unknown) } навыка
            }. Скажите, какие у вас есть: `{ command } --edit`.
    }
# `$id` is what commands call the role.
read = Прочитайте, что это за работа: { $role }. Отметьте, что вы делаете уже сейчас: `rungs role { $id }`.
ask =
    { $stated ->
        [true] Спросите тех, кто решает, кого взять на должность «{ $role }», как они вас оценивают.
       *[false] Спросите тех, кто решает, кого взять на должность «{ $role }», на что они смотрят.
    }
label-after = После неё
label-others = Другие цели
label-other-ways = Другие пути
# $purpose Purpose
other-goal =
    { $purpose ->
        [goal] цель: { $role }
        [next-rung] следующая ступень: { $role }
        [sideways] вбок: { $role }
        [expert] без руководства людьми: { $role }
        [management] с руководством людьми: { $role }
       *[out] уход из сферы: { $role }
    }
# $purpose Purpose
missing-purpose =
    { $purpose ->
        [goal] пути
        [next-rung] повышения
        [sideways] горизонтального перехода
        [expert] пути вверх без руководства людьми
        [management] пути вверх через руководство людьми
       *[out] ухода из сферы
    }
missing =
    Отсюда в каталоге{ $rejected ->
        [true] , кроме того, что вы пропустили,
       *[false] { "" }
    } нет: { LIST($purposes, each: "missing-purpose") }.
no-tracks = Этот каталог не говорит, какие должности руководят людьми, поэтому план не отличает путь эксперта от пути руководителя.
industry = В этой отрасли: { $name }
there = Вы уже здесь. Уберите `--to`, чтобы увидеть, что может быть дальше.
nothing =
    { $rejected ->
        [true] Предложить больше нечего. Уберите один `--reject` или осмотритесь: `rungs ladder --all`.
       *[false] Каталог не знает переходов отсюда. Осмотритесь: `rungs roles`.
    }
# The same for a person who is in a role; `$id` is what commands call it.
nothing-from = { $role }: каталог не знает отсюда переходов ни вверх, ни вбок. `rungs ladder { $id } --down` покажет, кто сюда приходит; `rungs compare { $id } ROLE` поставит рядом с другой должностью.
# The plan that the page shows, as a command.
command =
    rungs plan{ $from ->
        [none] { "" }
       *[some] { " " }--from { $from }
    }{ $scores ->
        [none] { "" }
       *[some] { " " }--scores { $scores }
    }{ $to ->
        [none] { "" }
       *[some] { " " }--to { $to }
    }
next-edit = `{ command } --edit`: отметить, какие навыки у вас есть
next-other = `{ command } --to ROLE`: другая цель; с `--reject { $role }`: без этой должности
next-own = `rungs role { $role }` · `rungs ladder { $role }`
next-all =
    `{ command } --all`: всё{ $steps ->
        [0] { "" }
        [one] , и ещё { NUMBER($steps) } шаг, полезный в любом случае
        [few] , и ещё { NUMBER($steps) } шага, полезных в любом случае
        [many] , и ещё { NUMBER($steps) } шагов, полезных в любом случае
       *[other] , и ещё { NUMBER($steps) } шага, полезных в любом случае
    }; с `--format html`: страница, чтобы сохранить
# The whole page.
# $purpose Purpose
heading =
    { $purpose ->
        [goal] Путь к цели: { $role }
        [next-rung]
            { $newcomer ->
                [true] Первая работа: { $role }
               *[false] Следующая ступень: { $role }
            }
        [sideways] Вбок: { $role }
        [expert] Вверх без руководства людьми: { $role }
        [management] Вверх через руководство людьми: { $role }
       *[out] Уход из сферы: { $role }
    }
leg = Шаг { NUMBER($number) } из { NUMBER($of) }: { $role }
label-how = Как
do = Что делать
anyway = Полезно в любом случае
as-above = Как выше.
limits = План — это предложение, а не обещание.
