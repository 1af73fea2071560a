### Past results: the list of them, two of them compared, and removing them.

title = Ваши результаты
empty = Пока не сохранён ни один результат. Ответьте на вопросы: `rungs quiz`.
onward = Подробнее: `rungs history show НОМЕР` · `rungs history compare` · `rungs history delete НОМЕР`
# In place of the code of a result.
no-code = вопросы больше не известны
answers =
    { $answers ->
        [one] { NUMBER($answers) } ответ
        [few] { NUMBER($answers) } ответа
        [many] { NUMBER($answers) } ответов
       *[other] { NUMBER($answers) } ответа
    }
# A day is written 2026-11-21, a time 09:30.
moment = { $day } { $time }
# Said beside a page.
problem = { $problem }; { $remedy }
not-counted = не учтены ответы на вопросы, которых в анкете больше нет: { NUMBER($gone) } из { NUMBER($answers) }
built-in = встроенный каталог
other-catalogue = результат { $id } относится { $other ->
    [some] к каталогу «{ $other }»
   *[none] к встроенному каталогу
}: ваши баллы годятся и здесь, а ваша тогдашняя должность не учтена
unknown-standing = в этом каталоге нет вашей тогдашней должности «{ $role }»; показано без неё
compared = Сравнение результатов: { $old } → { $new }
# What really changed, in one sentence.
changed-none = Ни один балл не изменился больше, чем на погрешность измерения.
changed-rose = Рост больше погрешности измерения: { LIST($rose, each: "interest-within") }{ the-rest }
changed-fell = Снижение больше погрешности измерения: { LIST($fell, each: "interest-within") }{ the-rest }
changed-both = Больше погрешности измерения: рост — { LIST($rose, each: "interest-within") }, снижение — { LIST($fell, each: "interest-within") }{ the-rest }
the-rest =
    { $rest ->
        [0] .
        [1] ; ещё один тип остался в её пределах.
        [2] ; ещё два типа остались в её пределах.
        [3] ; ещё три типа остались в её пределах.
        [4] ; ещё четыре типа остались в её пределах.
       *[other] ; ещё пять типов остались в её пределах.
    }
cannot-tell = Изменились ли баллы на самом деле, сказать нельзя: без нормы неизвестно, велика ли погрешность измерения.
scores = Баллы раньше и теперь
change =
    раньше { SCORE($old) } %, теперь { SCORE($new) } %, { $way ->
        [none] ±0
       *[some]
            { $way ->
                [true] +{ SCORE($size) }
               *[false] −{ SCORE($size) }
            }
    }: { $beyond ->
        [none] сказать нельзя
       *[some]
            { $beyond ->
                [true] больше погрешности измерения
               *[false] в пределах погрешности измерения
            }
    }
places = Что поменялось местами
codes = Код Холланда: раньше { $old }, теперь { $new }.
same-order = Ни одна пара букв не поменялась местами.
# $before Chance
# $now Chance
swap =
    Теперь выше: { LIST($rose, each: "interest-within") }; ниже: { LIST($fell, each: "interest-within") }. Прежний порядок: { $before ->
        [almost-surely] почти наверняка
        [very-likely] очень вероятно
        [probably] вероятно
       *[may] почти поровну
    } ({ PERCENT($p-before) }); нынешний порядок: { $now ->
        [almost-surely] почти наверняка
        [very-likely] очень вероятно
        [probably] вероятно
       *[may] почти поровну
    } ({ PERCENT($p-now) }).{ $idle ->
        [true] { " " }Это может ничего не значить.
       *[false] { "" }
    }
swap-unsure = Теперь выше: { LIST($rose, each: "interest-within") }; ниже: { LIST($fell, each: "interest-within") }. Насколько надёжен тот и другой порядок, сказать нельзя.
more-swaps =
    И ещё { $left ->
        [one] { NUMBER($left) } менее надёжная пара
        [few] { NUMBER($left) } менее надёжные пары
        [many] { NUMBER($left) } менее надёжных пар
       *[other] { NUMBER($left) } менее надёжные пары
    }{ all-option }
limits = О чём это сравнение говорит, а о чём нет
norms = Откуда известна погрешность измерения: { LIST($norms) }.
chance = Даже если совсем ничего не изменилось, примерно в одном сравнении из четырёх один из шести баллов выходит за погрешность чисто случайно.
observed = Проценты здесь — по данным ответам. Баллы результата, где вопросов на тип было не поровну, — оценки, и коды составлены по ним.
other-form = Два результата получены по разным вопросам; часть любой разницы может объясняться этим.
questions-changed = Между двумя результатами изменился набор вопросов; часть любой разницы может объясняться этим.
questions-not-known = Изменился ли набор вопросов между двумя результатами, неизвестно.
profiles-changed = Между двумя результатами изменились профили должностей: если показать результат сегодня, в нём могут быть другие должности, чем тогда.
profiles-not-known = Изменились ли профили должностей между двумя результатами, неизвестно.
edition-not-known = Изменились ли вопросы или профили должностей между двумя результатами, неизвестно: результаты прежних версий этого не хранят.
deleted = Удалён результат { $id }.
# What is kept of a person; `$profile` is what they said of their skills.
kept =
    { $results ->
        [0]
            { $in-progress ->
                [0]
                    { $profile ->
                        [true] ответы о ваших навыках
                       *[false] 0 результатов
                    }
                [1]
                    { $profile ->
                        [true] начатая анкета и ответы о ваших навыках
                       *[false] начатая анкета
                    }
               *[other]
                    { $profile ->
                        [true]
                            { $in-progress ->
                                [one] { NUMBER($in-progress) } начатая анкета
                                [few] { NUMBER($in-progress) } начатые анкеты
                                [many] { NUMBER($in-progress) } начатых анкет
                               *[other] { NUMBER($in-progress) } начатые анкеты
                            } и ответы о ваших навыках
                       *[false]
                            { $in-progress ->
                                [one] { NUMBER($in-progress) } начатая анкета
                                [few] { NUMBER($in-progress) } начатые анкеты
                                [many] { NUMBER($in-progress) } начатых анкет
                               *[other] { NUMBER($in-progress) } начатые анкеты
                            }
                    }
            }
       *[other]
            { kept-results }{ $in-progress ->
                [0]
                    { $profile ->
                        [true] { " " }и ответы о ваших навыках
                       *[false] { "" }
                    }
                [1]
                    { $profile ->
                        [true] , начатая анкета и ответы о ваших навыках
                       *[false] { " " }и начатая анкета
                    }
               *[other]
                    { $profile ->
                        [true]
                            , { $in-progress ->
                                [one] { NUMBER($in-progress) } начатая анкета
                                [few] { NUMBER($in-progress) } начатые анкеты
                                [many] { NUMBER($in-progress) } начатых анкет
                               *[other] { NUMBER($in-progress) } начатые анкеты
                            } и ответы о ваших навыках
                       *[false]
                            { " " }и { $in-progress ->
                                [one] { NUMBER($in-progress) } начатая анкета
                                [few] { NUMBER($in-progress) } начатые анкеты
                                [many] { NUMBER($in-progress) } начатых анкет
                               *[other] { NUMBER($in-progress) } начатые анкеты
                            }
                    }
            }
    }
kept-results =
    { $results ->
        [one] { NUMBER($results) } результат
        [few] { NUMBER($results) } результата
        [many] { NUMBER($results) } результатов
       *[other] { NUMBER($results) } результата
    }
# An offer, answered with one of the two below it.
delete-all = Удалить насовсем: { kept }?
keep-all = Оставить всё
remove-all = Удалить
deleted-all = Удалено: { kept }.
not-ours =
    { $path } остаётся как есть: { $linked ->
        [true] это символическая ссылка или файл за ней.
       *[false] этот файл записала не эта версия rungs.
    }
nothing-deleted = Ничего не удалено.
nothing-kept = Ничего не сохранено, удалять нечего.
all-option = { $paper ->
    [true] {""}
   *[false] : --all
}
