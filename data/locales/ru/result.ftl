### A person's result.

title = Ваши интересы
answers =
    { $answers ->
        [one] { NUMBER($answers) } ответ
        [few] { NUMBER($answers) } ответа
        [many] { NUMBER($answers) } ответов
       *[other] { NUMBER($answers) } ответа
    }
from-code = по коду
# What people of a type like, in two or three words.
# $letter Interest
likes =
    { $letter ->
        [r] чинить, строить, природа
        [i] исследовать, думать
        [a] творить, делать по-своему
        [s] помогать, учить, объяснять
        [e] руководить, убеждать, рисковать
       *[c] порядок, распорядок, цифры
    }
score-percent = { DECIMAL($percent, digits: 0) } %
score-raw = { SCORE($raw) }
score-whole = { SCORE($raw) } из { SCORE($most) } · { DECIMAL($percent, digits: 0) } %
# Who comes first. The letters are lists of one.
# $chance Chance
first =
    { $chance ->
        [almost-surely] На первом месте почти наверняка { LIST($first, each: "interest-within") } тип.
        [very-likely] Очень вероятно, что на первом месте { LIST($first, each: "interest-within") } тип.
        [probably] Вероятно, на первом месте { LIST($first, each: "interest-within") } тип.
       *[may] Какой тип на первом месте, сказать нельзя: слишком близки { LIST($close, each: "interest-within") }.
    }
# Where the bar of another type is longer.
lower = Самая длинная полоса — { LIST($top, each: "interest-within") }, но разница так мала, что перевешивает то, что чаще бывает у людей вообще.
# The same with its chances.
# $chance Chance
first-whole =
    { $chance ->
        [almost-surely] На первом месте почти наверняка { LIST($first, each: "interest-within") } тип ({ PERCENT($p) }).
        [very-likely] Очень вероятно, что на первом месте { LIST($first, each: "interest-within") } тип ({ PERCENT($p) }).
        [probably] Вероятно, на первом месте { LIST($first, each: "interest-within") } тип ({ PERCENT($p) }).
       *[may] На первом месте может быть { LIST($first, each: "interest-within") } тип ({ PERCENT($p) }), а может быть { LIST($next, each: "interest-within") } ({ PERCENT($next-p) }): по вашим ответам этого не определить.
    }
equal = Равные баллы: { LIST($letters, each: "interest-within") }; ни один не стоит первым.
close = Почти рядом: { LIST($letters, each: "interest-within") }.
# $open Whether the answers leave open which letters lead.
code = { $open ->
    [true] Код Холланда по одним баллам { $code }
   *[false] Код Холланда { $code }
}
ties = У букв со знаком = между ними баллы равны: ни одна не стоит первой.
stand-ins = У кода нет баллов. Вместо них стоят условные: для букв кода — по убыванию с равным шагом, для остальных — одинаковые, ещё ниже.
estimated =
    Оценка по { $answers ->
        [one] { NUMBER($answers) } ответу
        [few] { NUMBER($answers) } ответам
        [many] { NUMBER($answers) } ответам
       *[other] { NUMBER($answers) } ответам
    }: что дали бы все вопросы ({ NUMBER($bank) }).
# What must be known before anything is believed.
one-answer = Почти все ваши ответы одинаковы, и по ним ничего не сказать: любой совет был бы выдумкой. Ответьте ещё раз и используйте всю шкалу: прямо говорите, чего вам делать не хотелось бы. Или осмотритесь: `rungs roles`.
careless = Некоторые ваши ответы не вяжутся друг с другом ({ LIST($signs, each: "sign") }): так бывает с каждым, кто устал или торопится. Если это про вас, читайте с осторожностью или ответьте ещё раз.
untold = Вы не сказали, где работаете, поэтому здесь сначала первая работа. Если вы уже работаете, укажите `--from ДОЛЖНОСТЬ`.
flat =
    { $answered ->
        [true] Все шесть видов занятий понравились вам одинаково
       *[false] Все шесть баллов равны
    }, так что выбирать между должностями не по чему, и любой совет был бы выдумкой. Ответьте ещё раз и используйте всю шкалу: прямо говорите, чего вам делать не хотелось бы. Или осмотритесь: `rungs roles`.
nothing =
    { $zone ->
        [none] Интересы не указаны ни у одной должности этого каталога: сравнить с вашими нечего, советовать тоже. Осмотритесь: `rungs roles`.
       *[some] Среди должностей с подготовкой не больше { NUMBER($zone) } из 5 с вашими интересами сравнить нечего. Увеличьте `--max-zone`.
    }
# What a source says of types, with its name.
matched =
    { $source ->
        [none] Должности для ваших самых сильных типов
       *[some] Должности для ваших самых сильных типов ({ $source })
    }
matched-all =
    { $source ->
        [none] Должности для каждого типа
       *[some] Должности для каждого типа ({ $source })
    }
matched-roles =
    { LIST($titles, join: "; ") }{ $left ->
        [0] { "" }
       *[other] { " " }(+{ NUMBER($left) })
    }.
# $place TypePlace
type-place =
    { $place ->
        [leads] среди самых сильных
        [possible] тоже возможно
       *[further] ниже в списке
    }
no-role = должность не названа
meaning = Что значат ваши самые сильные интересы
meaning-of = , { $nickname }:
none-ahead = Среди должностей, куда можно перейти отсюда, рекомендовать нечего.
# Over the roles of the shortlist, by how far they are; without a role for somebody new. Of the own job is said how well it suits, where
# that is known.
# $reach Reach
# $word Match
group =
    { $reach ->
        [here] Где вы сейчас: выше рекомендовать нечего
        [one-move]
            { $role ->
                [none] С чего можно начать
               *[some]
                    В одном шаге от должности «{ $role }»{ $own ->
                        [true] { " " }({ own-job })
                       *[false] { "" }
                    }
            }
        [further]
            { $role ->
                [none] К чему это ведёт
               *[some] Выше
            }
       *[other]
            { $role ->
                [none] Что может быть позже
               *[some] На потом: ближе ничего подходящего нет
            }
    }
# $word Match
own-job = ваша нынешняя работа: { fit }
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
# How to get to a role by one move.
# $kind Course
how =
    { $kind ->
        [entry] Вход в профессию
        [promotion] Повышение
        [lateral] Горизонтальный переход
        [down] Переход вниз
        [crossing] Смена направления
        [exit] Уход из сферы
       *[plan-b] План Б
    }{ $when ->
        [none] { "" }
       *[some] : { $when }
    }{ $guessed ->
        [true] { " " }(наш вывод)
       *[false] { "" }
    }.
start = { $hired ->
    [true] На эту должность берут со стороны.
   *[false] С этой должности начинают.
}
here = Вы сейчас здесь.
# How to get to a role by way of others; the next one may itself suit little.
# $next Match
by-way =
    Через: { LIST($titles, join: ", потом ") }{ $next ->
        [weak]
            { " " }(эта должность подходит слабо{ $unsure ->
                [true] , под вопросом
               *[false] { "" }
            })
        [poor]
            { " " }(эта должность не подходит{ $unsure ->
                [true] , под вопросом
               *[false] { "" }
            })
       *[other] { "" }
    }.
preparation =
    Подготовка { NUMBER($zone) } из 5{ $more ->
        [true] , больше, чем сейчас
       *[false] { "" }
    }
# $nearness OccupationMatch
pay =
    { NUMBER($median) } { $currency } в год{ $nearness ->
        [same] { "" }
        [near] { " " }в близкой профессии
       *[stand-in] { " " }в ближайшей из имеющихся профессий
    }
pay-hidden = { $paper ->
    [true] зарплата: есть только по другой профессии
   *[false] зарплата: есть только по другой профессии, см. --all
}
# Below the roles, once for all of them.
pay-note = Зарплата: медиана ({ $country }, { $year } г.).
twins =
    Очень похоже: { $left ->
        [0] { LIST($titles) }.
       *[other] { LIST($titles, join: ", ") } (+{ NUMBER($left) }).
    }
# The best match of all, further off than the roles above.
# $word Match
further-on =
    Дальше: { $title } ({ fit }), { $moves ->
        [one] { NUMBER($moves) } переход
        [few] { NUMBER($moves) } перехода
        [many] { NUMBER($moves) } переходов
       *[other] { NUMBER($moves) } перехода
    }.
no-way =
    Вам подходит, но путь туда неизвестен: { LIST($titles) }{ $left ->
        [0] { "" }
       *[other] { " " }(+{ NUMBER($left) })
    }.
now = Что делать сейчас
claim =
    Интересы объясняют малую часть того, доволен ли человек работой; зарплата, график и начальник значат больше. { $new ->
        [true] Анкета новая, ещё не проверена, русский вариант тоже; вероятности опираются на ответы взрослых, говорящих по-английски. Не для решений о найме.
       *[false] Не для решений о найме.
    }
# The commands that answer the next question, with the person's own roles.
next-plan =
    `rungs plan{ $from ->
        [none] { "" }
       *[some] { " " }--from { $from }
    }{ $scores ->
        [none] { "" }
       *[some] { " " }--scores { $scores }
    } --to { $role }`
# Of a role from which no move is known.
next-top = `rungs ladder { $role } --down`: кто приходит на вашу должность
next-sideways =
    `rungs plan{ $from ->
        [none] { "" }
       *[some] { " " }--from { $from }
    }{ $scores ->
        [none] { "" }
       *[some] { " " }--scores { $scores }
    }`: другие пути отсюда
next-explain =
    `rungs explain { $role }{ $scores ->
        [none] { "" }
       *[some] { " " }--scores { $scores }
    }`: почему «под вопросом»
next-role = `rungs role { $role }` · `rungs ladder { $role }`
next-all =
    `--all`: { $left ->
        [0] { "" }
       *[other]
            ещё { $left ->
                [one] { NUMBER($left) } подходящая должность
                [few] { NUMBER($left) } подходящие должности
                [many] { NUMBER($left) } подходящих должностей
               *[other] { NUMBER($left) } подходящей должности
            } и{ " " }
    }все { NUMBER($roles) } для сравнения{ $without ->
        [0] { "" }
       *[other] ; без данных об интересах: { NUMBER($without) }
    }
# The whole page.
certainty = Насколько это надёжно
top-three = В первой тройке: { LIST($chances, join: ", ") }.
chance = { LIST($letter, each: "interest-within") } { PERCENT($p) }
toss-up = Почти поровну: { LIST($over, each: "interest-within") } и { LIST($under, each: "interest-within") }. Какой бы тип ни был выше, первые три должности те же.
toss-up-moves = Почти поровну: { LIST($over, each: "interest-within") } и { LIST($under, each: "interest-within") }. При обратном порядке к первым трём должностям добавятся: { LIST($titles) }.
norm = Эти вероятности сравнивают вас с такой группой: { $norm }. Они говорят, насколько устойчив порядок, а не насколько хорошо у вас получится.
shortlist = К чему стоит стремиться
roles = Все должности по соответствию
compared =
    Сравнение с { $roles ->
        [one] { NUMBER($roles) } должностью
        [few] { NUMBER($roles) } должностями
        [many] { NUMBER($roles) } должностями
       *[other] { NUMBER($roles) } должностями
    }.{ $without ->
        [0] { "" }
        [one] { " " }Пропущено, потому что нет данных об интересах: { NUMBER($without) }.
       *[other] { " " }Пропущено, потому что нет данных об интересах: { NUMBER($without) }.
    } r говорит, насколько похожи профиль ваших шести баллов и профиль должности, от −1 до 1; разница в несколько сотых роли не играет.
no-union = Ни одна должность здесь не соединяет эти типы: { LIST($pair, each: "interest-within") }. Лучшее для каждого: { LIST($titles) }.
union-further = Эти типы соединяет должность ниже в списке: { LIST($pair, each: "interest-within") } — { $title }.
# $tier Tier
tier =
    { $tier ->
        [best] Лучше всего подходит
        [great] Очень подходит
        [good] Подходит
       *[poor] Не очень подходит: вам нравится другое
    }
# The roles that a list of hundreds leaves out.
more-roles = +{ NUMBER($left) }: все — в `--format json`
# A role in numbers.
r-of-role = { $level } · r = { CORRELATION($r) }
met = Нужные типы среди ваших самых сильных: { LIST($met, each: "interest-within") }.
met-and-missed = Нужные типы среди ваших самых сильных: { LIST($met, each: "interest-within") }. Не среди них: { LIST($missed, each: "interest-within") }.
missed = Нужные типы не из ваших самых сильных: { LIST($missed, each: "interest-within") }.
types-inferred = (Типы — наш вывод.)
products = r — это сумма: { LIST($products, join: ", ") }
product = { $letter } { CORRELATION($share) }
congruence = конгруэнтность C { SCORE($c) } из 18, M { SCORE($m) } из 28
# $tier Tier
keeps-tier =
    Оценка { $tier ->
        [best] «лучше всего подходит»
        [great] «очень подходит» или выше
        [good] «подходит» или выше
       *[poor] «не очень подходит» или выше
    } получается в { PERCENT($kept) } вариантов, которые допускают ваши ответы.
along = Путь: { LIST($titles, join: " → ") }.
no-way-known = В каталоге нет пути туда с вашей нынешней должности.
steps = Шаги, которые уместны сейчас
# $stage Stage
stage =
    { $stage ->
        [explore] Выбрать
        [prepare] Подготовиться
        [enter] Найти первую работу
        [grow] Расти
        [manage] Стать руководителем
       *[leave] Перейти в другую сферу
    }
read-on = Что почитать
topics = `rungs guide ТЕМА`: { LIST($ids, join: " · ") }
limits = О чём этот результат говорит, а о чём нет
claim-modest = Люди, чьи интересы совпадают с работой, обычно чувствуют себя в ней лучше. Связь скромная: примерно от 4 до 6 % различий в удовлетворённости работой (метаанализы 92–105 исследований). Навыки, зарплата, начальник и график значат больше.
claim-scale = Баллы считаются так же, как в O*NET Interest Profiler (суммы от 0 до 4); ступени соответствия — из исследования O*NET о связи интересов с профессиями (Gregory & Lewis 2016). Поправки на пол нет; в среднем у мужчин выше реалистический тип, у женщин — социальный.
claim-new = Форма новая: никто пока не знает, насколько верны для неё эти вероятности. Они верны для настоящих ответов на другую форму, но отвечали взрослые, говорящие по-английски, а вопросы в переводе — это уже новая форма.
claim-use = Не для решений о найме и не для клинического применения.
# Where the first role that can be followed is a weak or a poor match.
nothing-suits = Среди ближайших должностей ни одна хорошо не подходит к вашим интересам.
