### Occupations of O*NET that a role of a catalogue can refer to.

title =
    { $occupations ->
        [one] { NUMBER($occupations) } профессия
        [few] { NUMBER($occupations) } профессии
        [many] { NUMBER($occupations) } профессий
       *[other] { NUMBER($occupations) } профессии
    }
nothing = Ни в одном названии профессии O*NET нет этих слов
nothing-hint = Названия там по-английски и во множественном числе, например Registered Nurses. Попробуйте назвать работу другим словом или начало кода, например 43-4.
head-code = Код
head-title = Название
head-types = Типы
head-preparation = Подготовка
preparation = { NUMBER($zone) } из 5
use = { $whole ->
    [true] Строка `occupation: { $code }` даёт должности интересы, название и подготовку одной из них.
   *[false] Ни в одном названии нет всех слов. Возьмите код самой близкой профессии, как в `occupation: 43-4051.00`, или попробуйте другое слово.
}
