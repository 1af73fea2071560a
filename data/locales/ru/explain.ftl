### Why a role fits a person as it does: here the numbers live.

title = { $role }: подходит ли вам и почему
# $word Match
fit =
    { $word ->
        [very-good] Очень хорошо подходит
        [good] Хорошо подходит
        [fair] В целом подходит
        [weak] Слабо подходит
       *[poor] Не подходит
    }{ $unsure ->
        [true] , под вопросом
       *[false] { "" }
    } · r = { CORRELATION($r, digits: 3) }
# Where the words begin.
borders = Очень хорошо подходит — от r = { CORRELATION($best, digits: 3) }, хорошо — от { CORRELATION($great, digits: 3) }, в целом — от { CORRELATION($fair, digits: 2) }, слабо — от 0; ниже 0 не подходит.
borders-source = Границы { CORRELATION($best, digits: 3) }, { CORRELATION($great, digits: 3) } и 0 взяты из исследования O*NET о связи интересов с профессиями (Gregory & Lewis 2016): «лучше всего подходит», «очень подходит» и «подходит». Граница { CORRELATION($fair, digits: 2) } — самой программы.
# How often the answers keep at least the word of the match.
# $word Match
keeps =
    { $word ->
        [very-good] Оценка «очень хорошо подходит» получается в { PERCENT($share) } вариантов, которые допускают ваши ответы.
        [good] Оценка «хорошо подходит» или выше получается в { PERCENT($share) } вариантов, которые допускают ваши ответы.
        [fair] Оценка «в целом подходит» или выше получается в { PERCENT($share) } вариантов, которые допускают ваши ответы.
        [weak] Оценка «слабо подходит» или выше получается в { PERCENT($share) } вариантов, которые допускают ваши ответы.
       *[poor] Хуже этой оценки нет, так что ничего хуже ваши ответы и не допускают.
    }
# The same for the tier, where its border is another.
keeps-tier = r выше 0 в { PERCENT($share) } вариантов, которые допускают ваши ответы.
# $doubt Doubt
doubt =
    { $doubt ->
        [answers] Под вопросом: по вашим ответам этого не определить.
        [occupation] Под вопросом: интересы ближайшей профессии говорят другое (см. ниже).
       *[both] Под вопросом: по вашим ответам этого не определить, и ближайшая профессия говорит другое (см. ниже).
    }
what-r-says = { $all ->
    [true] r говорит, насколько похожи профиль ваших шести баллов и профиль должности, от −1 до 1; разница в несколько сотых роли не играет.
   *[false] r: насколько похожи два профиля из шести чисел, от −1 до 1; разница в несколько сотых роли не играет.
}
heading-scores = Ваши баллы
from-result =
    Из вашего результата { $id } (форма { $form }, { $questions ->
        [one] { NUMBER($questions) } ответ
        [few] { NUMBER($questions) } ответа
        [many] { NUMBER($questions) } ответов
       *[other] { NUMBER($questions) } ответа
    }).
from-scores = Из шести баллов, которые вы указали.
from-code = Из кода, который вы указали.
stand-ins = У кода нет баллов. Вместо них стоят условные: для букв кода — по убыванию с равным шагом, для остальных — одинаковые, ещё ниже.
estimated =
    Оценка по { $answered ->
        [one] { NUMBER($answered) } ответу
        [few] { NUMBER($answered) } ответам
        [many] { NUMBER($answered) } ответам
       *[other] { NUMBER($answered) } ответам
    }: что дали бы все вопросы ({ NUMBER($bank) }).
careless = Некоторые ваши ответы не вяжутся друг с другом ({ LIST($signs, each: "sign") }): так бывает с каждым, кто устал или торопится. Если это про вас, читайте страницу с осторожностью или ответьте ещё раз.
ties = У букв со знаком = между ними баллы равны: ни одна не стоит первой.
score =
    { SCORE($raw) }{ $most ->
        [some] { " " }из { SCORE($most) }
       *[none] { "" }
    }
# How many answers a score rests on, and how sure its place is: which is first is not told where the leading letters have equal scores.
score-sure =
    { SCORE($raw) } из { SCORE($most) } ({ $answers ->
        [one] { NUMBER($answers) } ответ
        [few] { NUMBER($answers) } ответа
        [many] { NUMBER($answers) } ответов
       *[other] { NUMBER($answers) } ответа
    }); { $first ->
        [none] { "" }
       *[some] первый { PERCENT($first) },{ " " }
    }в тройке { PERCENT($three) }
norm = Вероятности мест сравнивают вас с такой группой: { $norm }.
heading-products = Что каждый интерес добавляет к r
how-products = { $all ->
    [true] «Выше» и «ниже» — относительно среднего из шести. Если вы и должность по одну сторону, интерес прибавляет к r, если по разные — отнимает.
   *[false] «Выше» и «ниже» — относительно среднего из шести.
}
# $sides Sides
sides =
    { $sides ->
        [person-level] у вас среднее
        [role-level] у должности среднее
        [both-high] выше и там и там
        [both-low] ниже и там и там
        [person-high] выше только у вас
       *[role-high] ниже только у вас
    }
share = { SHARE($product) }
sum = r — их сумма: { CORRELATION($r, digits: 3) }.
heading-letters = Какие буквы совпали
met =
    Нужные типы: { LIST($met, each: "interest-within") }. { $letters ->
        [1] Он
       *[other] Они
    } у вас среди самых сильных.{ types-inferred }
met-and-missed = Нужные типы среди ваших самых сильных: { LIST($met, each: "interest-within") }. Не среди них: { LIST($missed, each: "interest-within") }.{ types-inferred }
missed = Нужные типы не из ваших самых сильных: { LIST($missed, each: "interest-within") }.{ types-inferred }
types-inferred =
    { $inferred ->
        [true] { " " }(Типы — наш вывод.)
       *[false] { "" }
    }
congruence = Конгруэнтность C { SCORE($c) } из { SCORE($c-most) }, M { SCORE($m) } из { SCORE($m-most) }; средние по всем парам { SCORE($c-mean) } и { SCORE($m-mean) }.
no-congruence = Для показателей C и M нужны три буквы у вас и три у должности.
heading-answers = Какие ответы повлияли сильнее всего
how-answers = Число показывает, насколько ответ сдвинул r по сравнению с «трудно сказать» на его месте.
raised = Повысили r
lowered = Снизили r
none-raised = Ни один ответ не поднял r.
none-lowered = Ни один ответ не опустил r.
given =
    { $answer ->
        [1] совсем не нравится
        [2] не нравится
        [3] трудно сказать
        [4] нравится
       *[other] очень нравится
    }
# Without a text an item whose words are not ours to show.
# $letter Interest
answer = { $text ->
    [none] Вопрос { $item } официальной формы
   *[some] «{ $text }»
} ({ interest-within }): { given }
# The next border.
# $tier Tier
heading-next =
    { $tier ->
        [best] Что должно измениться, чтобы должность подходила очень хорошо
        [great] Что должно измениться, чтобы должность подходила хорошо
       *[other] Что должно измениться, чтобы должность хоть немного подходила
    }
heading-highest = Что должно измениться, чтобы должность подходила лучше
# $tier Tier
border =
    { $tier ->
        [good] r = 0
       *[other] r = { CORRELATION($from, digits: 3) }
    }
# $tier Tier
any-of = Граница: { border }. Любого из этих изменений хватило бы, если пять остальных баллов прежние:
# $letter Interest
change =
    { interest }: на { EXACT($by) } { $higher ->
        [true] выше
       *[false] ниже
    }, то есть { EXACT($then) }{ $most ->
        [some] { " " }из { SCORE($most) }
       *[none] { "" }
    } вместо { EXACT($now) }
# $tier Tier
no-change =
    Граница: { border }. Одним баллом r так далеко не сдвинуть, каким бы он ни был в пределах { $known ->
        [true] своей шкалы
       *[false] указанных вами баллов
    }: другими должны были бы быть два балла или больше.
no-goal = Это не цель: ваши интересы такие, какие есть.
needs-scores = У кода нет баллов, которые могли бы быть другими. Укажите шесть баллов, `--scores R=5,I=8,A=6,S=28,E=22,C=30`, или ответьте на вопросы `rungs quiz`.
highest = Уже очень хорошо подходит; оценки выше нет.
heading-taken-over = Откуда числа этой должности
# $nearness OccupationMatch
taken-over = Это интересы профессии «{ $title }» из { $source } ({ nearness }), взятые без изменений; второго мнения здесь нет.
heading-second = Второе мнение: интересы ближайшей профессии
# $nearness OccupationMatch
# $word Match
agrees = { $source } говорит почти то же. Если взять интересы профессии «{ $title }» ({ nearness }): { match }, r = { CORRELATION($r, digits: 3) }.
# $nearness OccupationMatch
# $word Match
disagrees = Данные { $source } расходятся с этим. Если взять интересы профессии «{ $title }» ({ nearness }): { match }, r = { CORRELATION($r, digits: 3) }; по цифрам самой должности r = { CORRELATION($own, digits: 3) }.
# $word Match
match =
    { $word ->
        [very-good] очень хорошо подходит
        [good] хорошо подходит
        [fair] в целом подходит
        [weak] слабо подходит
       *[poor] не подходит
    }
# $basis InterestsBasis
two-codes =
    Код по данным { $source }: { $code }; типы должности здесь: { LIST($types, each: "interest-within") } ({ $basis ->
        [stated] прямо сказано
        [suggested] наш вывод
       *[onet] по данным O*NET
    }).
dependent = Это мнение не вполне независимое: интересы этой профессии составляют { PERCENT($share) } цифр самой должности.
heading-limits = О чём это говорит, а о чём нет
modest = Люди, чьи интересы совпадают с работой, обычно чувствуют себя в ней лучше. Связь скромная: примерно от 4 до 6 % различий в удовлетворённости работой (метаанализы 92–105 исследований). Навыки, зарплата, начальник и график значат больше.
scored = Баллы считаются так же, как в O*NET Interest Profiler (суммы от 0 до 4); границы из исследования O*NET о связи интересов с профессиями. Поправки на пол нет; в среднем у мужчин выше реалистический тип, у женщин — социальный.
chances = Форма новая: никто пока не знает, насколько верны для неё эти вероятности. Они верны для настоящих ответов на другую форму, но отвечали взрослые, говорящие по-английски, а вопросы в переводе — это уже новая форма.
not-for = Не для решений о найме и не для клинического применения.
short-limits = Интересы объясняют малую часть того, доволен ли человек работой: навыки, зарплата, начальник и график значат больше. Не для решений о найме.
next =
    Дальше: `rungs role { $role }` · `rungs ladder { $role }` · `rungs compare { $role } ДОЛЖНОСТЬ`{ $all ->
        [true] { "" }
       *[false] { " · " }`--all`
    }
