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
# $conditions Whether a step of the way has a condition.
no-dates = { $conditions ->
    [true] Сроков нет: когда возможен шаг, видно только из его условия.
   *[false] Сроков нет: когда возможен шаг, здесь не сказано.
}
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
# $kind Course
# $basis Basis
one-move =
    { $kind ->
        [entry] Вход в профессию
        [promotion] Повышение
        [lateral] Горизонтальный переход
        [down] Переход вниз
        [crossing] Смена направления
        [exit] Уход из сферы
       *[plan-b] План Б
    }, один шаг ({ $basis ->
        [stated] прямо сказано
        [list-order] по порядку в списке
        [direction] названо как направление
       *[inferred] наш вывод
    })
# Before what is said of the way to the goal.
label-bring = У вас есть
label-carry = Нужно и сейчас
label-unsaid = Не отмечено
label-missing = Пока нет
label-below = Углубить
label-grows = Нужно больше
label-pay = Зарплата
label-takes = { $inferred ->
    [true] Почему
   *[false] Условие
}
label-new = Новое
label-shown = По чему видно
label-first = Сначала
label-then = Потом
first-role = { $role }
# A later role of the way, with how to get to it.
# $kind Course
then =
    { $role }: { $kind ->
        [entry] вход в профессию
        [promotion] повышение
        [lateral] горизонтальный переход
        [down] переход вниз
        [crossing] смена направления
        [exit] уход из сферы
       *[plan-b] план Б
    }{ $when ->
        [none] { "" }
       *[some] { " " }({ $when })
    }
unsaid =
    { LIST($names, join: " · ") }{ $left ->
        [0] { "" }
       *[other] { " " }(+{ NUMBER($left) })
    }
says-nothing = Здесь не сказано, чего требует эта должность.
this-month = В этом месяце
learn =
    Займитесь навыком «{ $skill }»: он нужен для должности «{ $role }».{ $text ->
        [none] { "" }
       *[some] { " " }Суть навыка: { $text }
    }
# $below Whether the page ends with the command.
say-skills =
    { $unknown ->
        [1] Для должности «{ $role }» вы не отметили один навык. Скажите, есть ли он у вас: { $below ->
            [true] добавьте `--edit` к команде ниже
           *[false] `{ command } --edit`
        }.
       *[other]
            Для должности «{ $role }» вы не отметили { $unknown ->
                [one] { NUMBER($unknown) } навык
                [few] { NUMBER($unknown) } навыка
                [many] { NUMBER($unknown) } навыков
               *[other] { NUMBER($unknown) } навыка
            }. Скажите, какие у вас есть: { $below ->
            [true] добавьте `--edit` к команде ниже
           *[false] `{ command } --edit`
        }.
    }
# `$id` is what commands call the role.
read = Прочитайте, что это за работа: { $role }. Отметьте, что вы делаете уже сейчас: `rungs role { $id }`.
adverts = Прочитайте три вакансии на должность «{ $role }» и выпишите, чего просят во всех трёх (совет программы).
ask =
    { $stated ->
        [true] Узнайте у тех, кто берёт на должность «{ $role }», как они вас оценивают.
       *[false] Узнайте у тех, кто берёт на должность «{ $role }», на что они смотрят.
    }
label-later = Позже
label-after = Куда потом
label-others = Другие цели
label-other-ways = Другие пути
# $purpose Purpose
other-goal =
    { $purpose ->
        [goal] цель: { $role }
        [next-rung] следующая ступень: { $role }
        [sideways] вбок: { $role }
        [expert] без подчинённых: { $role }
        [management] с подчинёнными: { $role }
       *[out] уход из сферы: { $role }
    }
# $purpose Purpose
missing-purpose =
    { $purpose ->
        [goal] пути
        [next-rung] повышения
        [sideways] горизонтального перехода
        [expert] пути вверх без подчинённых
        [management] пути вверх с подчинёнными
       *[out] ухода из сферы
    }
missing =
    Отсюда в каталоге{ $rejected ->
        [true] , кроме того, что вы пропустили,
       *[false] { "" }
    } нет: { LIST($purposes, each: "missing-purpose") }.
no-tracks = В этом каталоге не указано, у каких должностей есть подчинённые, поэтому план не отличает путь эксперта от пути руководителя.
industry = В этой отрасли: { $name }
there = Вы уже здесь. Уберите `--to`, чтобы увидеть, что может быть дальше.
nothing =
    { $rejected ->
        [true] Предложить больше нечего. Уберите один `--reject` или осмотритесь: `rungs ladder --all`.
       *[false] В каталоге нет переходов отсюда. Осмотритесь: `rungs roles`.
    }
# The same for a person who is in a role; `$id` is what commands call it.
nothing-from = { $role }: переходов отсюда в каталоге нет, ни вверх, ни вбок. `rungs ladder { $id } --down` покажет, кто сюда приходит; `rungs compare { $id } ДОЛЖНОСТЬ` поставит рядом с другой должностью.
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
next-other = `{ command } --to ДОЛЖНОСТЬ`: другая цель; `--reject { $role }` уберёт эту должность
next-own = `rungs role { $role }` · `rungs ladder { $role }`
next-all =
    `{ command } --all`: всё{ $steps ->
        [0] { "" }
        [one] , и ещё { NUMBER($steps) } шаг, полезный в любом случае
        [few] , и ещё { NUMBER($steps) } шага, полезных в любом случае
        [many] , и ещё { NUMBER($steps) } шагов, полезных в любом случае
       *[other] , и ещё { NUMBER($steps) } шага, полезных в любом случае
    }; `--format html` даст страницу, которую можно сохранить
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
        [expert] Вверх без подчинённых: { $role }
        [management] Вверх с подчинёнными: { $role }
       *[out] Уход из сферы: { $role }
    }
leg = Шаг { NUMBER($number) } из { NUMBER($of) }: { $role }
label-how = Как
do = Что делать
anyway = Полезно в любом случае
as-above = Как выше.
limits = План — это предложение, а не обещание.
