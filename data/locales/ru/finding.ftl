### What is wrong with a catalogue, what stands at the place, and what to do.

level-error = ошибка
level-warning = предупреждение
level-help = что делать
# $entry Entry
entry =
    { $entry ->
        [absent] должность, которой здесь нет
        [alias] другое название
        [catalogue] каталог
        [correlations] корреляции
        [dimension] критерий
        [expectations] `expects`
        [facts] файл фактов
        [form] форма
        [interests] интересы
        [item] вопрос
        [job-zone] уровень подготовки
        [ladder] лестница
        [leadership] `leads_people`
        [level] уровень
        [move] переход
        [norm] норма
        [occupation] профессия
        [pay] `pay`
        [pointer] отсылка
        [profile] профиль
        [published] опубликованные средние
        [questionnaire] анкета
        [reference] ссылка
        [role] должность
        [section] раздел
        [skill] навык
        [source] источник
        [statement] утверждение
        [step] шаг
        [topic] тема
        [track] направление
        [translation] перевод
        [type] тип
        [types] список типов
        [voice] слова каталога
        [waiting] `after`
       *[wage] зарплата
    }
# $found Shape
found =
    { $found ->
        [nothing] здесь пусто
        [flag] стоит true или false
        [number] стоит число
        [text] стоит текст
        [list] стоит список
       *[map] стоят ключи и значения
    }
# $expected Shape
expected =
    { $expected ->
        [nothing] нужно пустое значение
        [flag] нужно true или false
        [number] нужно конечное число
        [text] нужен текст
        [list] нужен список
       *[map] нужны ключи и значения
    }
# $what Broken
syntax =
    { $what ->
        [quote] это не YAML: что-то не так с кавычкой
        [tab] это не YAML: табуляция там, где должны быть пробелы
        [alias] это не YAML: у ссылки (alias) нет якоря
        [bracket] это не YAML: что-то не так со скобкой или запятой
        [indentation] это не YAML: отступ строки больше или меньше, чем у соседних
        [colon] это не YAML: не хватает двоеточия или одно лишнее
        [escape] это не YAML: обратная косая черта здесь ничего не значит
       *[other] это не YAML
    }
    .label = здесь
    .remedy = { $form ->
        [none] { $open ->
            [none] { $what ->
            [tab] в начале строки YAML не принимает табуляцию: поставьте вместо неё пробелы
            [quote] закройте кавычку; апостроф внутри '…' пишется дважды, или текст стоит в "…"
            [bracket] закройте скобку, а то, что в ней, разделите запятыми; текст с двоеточием или запятой стоит в кавычках: `"day: night"`
            [colon] текст с двоеточием стоит в кавычках: `"day: night"`; после ключа идут двоеточие и пробел
            [indentation] сдвиньте строку как соседние; текст с двоеточием или знаком в начале стоит в кавычках
           *[other] текст, который начинается со знака вроде @, *, % или -, стоит в кавычках: `"@home"`
            }
           *[some] закройте скобку или кавычку, открытую на строке { $open }
        }
       *[some] возьмите текст в кавычки: `{ $form }`
    }
too-complex = в этом файле слишком много вложений или повторов
    .label = здесь
    .remedy = выпишите значения полностью: не больше 24 уровней вложения и поменьше ссылок (alias)
empty-file = файл пуст
    .remedy = впишите то, что здесь должно быть, или удалите файл
second-document = в файле есть второй документ
    .label = здесь
    .remedy = удалите строку `---` или вынесите остальное в отдельный файл
no-roles = в каталоге нет должностей
    .remedy = добавьте хотя бы одну должность с id, title и level
unknown-key = { entry }: ключа `{ $key }` нет
    .label = неизвестный ключ
    .remedy =
        { $nearest ->
            [none] перенесите то, что он говорит, под один из этих ключей или сделайте его комментарием, с `#`: `{ LIST($known, join: "`, `") }`
           *[some] напишите `{ $nearest }`; здесь бывают ключи `{ LIST($known, join: "`, `") }`
        }
duplicate-key = ключ `{ $key }` стоит в одной записи дважды
    .label = второй раз
    .remedy =
        оставьте один; первый — в строке { $line }{ $file ->
            [none] { "" }
           *[some] { " " }файла { $file }
        }
missing-key = { entry }: нужен ключ `{ $key }`
    .label = не хватает в этой записи
    .remedy =
        { $example ->
            [none] добавьте `{ $key }: …`
           *[some] добавьте `{ $key }: { $example }` или то, что верно здесь
        }
# $expected Shape
wrong-type = `{ $key }`: { expected }, а { found }
    .label = не тот вид значения
    .remedy =
        { $expected ->
            [text]
                { $form ->
                    [none] напишите текст
                   *[some] поставьте значение в кавычки: `{ $form }`
                }
            [list]
                { $form ->
                    [none] напишите списком: `[one, two]`
                   *[some]
                        { $map ->
                            [true] напишите списком, где у каждой записи первый ключ — её имя, а под ним её ключи: `{ $form }`
                           *[false] напишите списком: `{ $form }`
                        }
                }
            [number]
                { $form ->
                    [none] напишите конечное число
                   *[some] напишите число: `{ $form }`
                }
            [flag]
                { $form ->
                    [none] напишите true или false
                   *[some] напишите `{ $form }`
                }
           *[other] напишите ключи и значения
        }
# $entry Entry
no-entry =
    { $entry ->
        [alias] другое название: нужен текст, а { found }
        [statement] утверждение: нужен текст, а { found }
       *[other] { entry }: нужны ключи и значения, а { found }
    }
    .label = не тот вид значения
    .remedy =
        { $form ->
            [none] напишите ключи и значения
           *[some] напишите `{ $form }`
        }
no-key = ключ должен быть текстом, а { found }
    .label = не тот вид значения
    .remedy = поставьте ключ в кавычки: `{ $form }`
out-of-bounds = `{ $key }`: нужно целое число от { NUMBER($from) } до { NUMBER($to) }
    .label = вне границ
    .remedy = напишите целое число от { NUMBER($from) } до { NUMBER($to) }
unknown-word = `{ $word }` не подходит для `{ $key }`
    .label = неизвестное слово
    .remedy =
        { $nearest ->
            [none] напишите одно из: { LIST($allowed, join: ", ") }
           *[some] напишите `{ $nearest }`; можно: { LIST($allowed, join: ", ") }
        }
odd-indentation = отступ этой строки сделан знаком U+{ $code }, а для YAML это не пробел
    .label = не пробел
    .remedy = сделайте отступ обычными пробелами
typographic-quotes = этот текст стоит в кавычках, которые для YAML — обычные знаки; первая — U+{ $code }
    .label = часть текста
    .remedy = напишите `{ $form }`, а если кавычки — часть текста, то `{ $kept }`
empty-list = `{ $key }`: список пуст
    .remedy = впишите в него хотя бы одну запись
# $entry Entry
reserved-id =
    `{ $id }` не может быть id для { $entry ->
        [role] должности: `--from none` значит, что должности пока нет
        [topic] темы: `rungs guide sources` показывает источники
       *[other] формы: форма с таким именем уже есть в программе
    }
    .label = уже что-то значит
    .remedy = возьмите другой id, например `{ $id }-1`
second-place = { entry }: стоит в двух местах, берётся только первое
    .remedy =
        соедините оба; первое — в строке { $line }{ $file ->
            [none] { "" }
           *[some] { " " }файла { $file }
        }
same-move = один и тот же переход к `{ $to }` стоит дважды
unordered-pay = эти числа не растут от `p10` через `median` к `p90`
    .remedy = исправьте неверное: каждый десятый зарабатывает меньше `p10`, половина — меньше `median`, девять из десяти — меньше `p90`
bad-occupation = `{ $code }` — не код профессии
    .remedy = напишите его так: `43-4051.00`; код найдёт `rungs catalogue occupations СЛОВА`
asked-twice = форма задаёт вопрос `{ $item }` дважды
    .remedy = удалите один из двух или назовите другой вопрос
ignored = этот файл или папка нигде не читается
    .remedy =
        { $meant ->
            [none] каталог читает catalogue.yaml, skills.yaml, types.yaml, steps.yaml и всё с концом .yaml в roles, guide и questionnaires: перенесите это туда или уберите из папки
           *[some] переименуйте в `{ $meant }`
        }
control-character =
    { $control ->
        [true] в тексте есть управляющий знак U+{ $code }
       *[false] в тексте есть невидимый знак U+{ $code }
    }
    .label = в тексте не допускается
    .remedy = удалите этот знак
too-long = слишком длинный текст: знаков { NUMBER($length) }, а можно { NUMBER($limit) }
    .label = слишком длинно
    .remedy = сократите его или разделите на несколько утверждений
bad-id = `{ $id }` не может быть id
    .label = это не id
    .remedy =
        { $form ->
            [none] используйте буквы, цифры, дефисы, подчёркивания и точки, не больше 80
           *[some] напишите `{ $form }`: буквы, цифры, дефисы, подчёркивания и точки, не больше 80
        }
empty-text = `{ $key }`: здесь ничего не сказано
    .label = пусто
    .remedy = напишите текст или удалите ключ
bad-letter = `{ $letter }`: такого типа нет, или он стоит дважды
    .label = тип
    .remedy = каждую из букв R, I, A, S, E и C ставьте не больше одного раза
long-item =
    в этом вопросе { $words ->
        [one] { NUMBER($words) } слово
        [few] { NUMBER($words) } слова
        [many] { NUMBER($words) } слов
       *[other] { NUMBER($words) } слова
    }
    .label = длинный вопрос
    .remedy = спросите не больше чем в двенадцати словах
duplicate-id = id `{ $id }` встречается дважды ({ entry })
    .label = второй раз
    .remedy =
        переименуйте один из них; первый — в строке { $line }{ $file ->
            [none] { "" }
           *[some] { " " }файла { $file }
        }
duplicate-title = название `{ $title }` уже есть у должности `{ $other }`
    .label = второй раз
    .remedy =
        { $ranks ->
            [true] по этому названию находятся обе; чтобы их различать, добавьте в название уровень. Первое — в строке
           *[false] возьмите другое название или уберите его; первое — в строке
        } { $line }{ $file ->
            [none] { "" }
           *[some] { " " }файла { $file }
        }
# $entry Entry
unknown-reference =
    { $entry ->
        [role] нет должности `{ $id }`
        [level] нет уровня `{ $id }`
        [track] нет направления `{ $id }`
        [skill] нет навыка `{ $id }`
        [item] нет вопроса `{ $id }`
        [dimension] нет критерия `{ $id }`
       *[other] нет файла фактов `{ $id }`
    }
    .label = неизвестно
    .remedy =
        { $nearest ->
            [none]
                { $ids ->
                    [0] { "" }
                   *[other] есть { LIST($known, join: ", ") }; или{ " " }
                }{ $entry ->
                    [role] добавьте должность: `- { "{" }id: { $id }, title: …, level: …{ "}" }` под `roles`
                    [level] добавьте уровень: `- { "{" }id: { $id }, name: …{ "}" }` под `levels`, на своё место по порядку
                    [track] добавьте направление: `- { "{" }id: { $id }, name: …{ "}" }` под `tracks`
                    [skill] добавьте навык: `- { "{" }id: { $id }, name: …{ "}" }` под `skills`
                    [dimension] добавьте критерий: `- { "{" }id: { $id }, name: …{ "}" }` под `dimensions`
                    [item] добавьте вопрос: `- { "{" }id: { $id }, type: …, text: …{ "}" }` под `items`
                   *[other] напишите этот файл или удалите ключ `facts`
                }
           *[some] может быть, `{ $nearest }`?
        }
unknown-occupation = в O*NET 30.2 нет профессии `{ $code }`
    .label = неизвестный код
    .remedy =
        { $nearest ->
            [none] её код найдёт `rungs catalogue occupations СЛОВА`
           *[some] может быть, `{ $nearest }`, { $title }? Другие найдёт `rungs catalogue occupations СЛОВА`
        }
unknown-degree = `{ $degree }`: такой степени на шкале нет
    .label = неизвестная степень
    .remedy =
        { $degrees ->
            [0] назовите степени вверху, от низшей: `scale: [aware, working, practitioner, expert]`
           *[other] напишите одну из: { LIST($scale, join: ", ") }
        }
turned-pay = зарплата указана наоборот: от { NUMBER($from) } до { NUMBER($to) }
    .label = «от» больше «до»
    .remedy = напишите `from: { $low }, to: { $high }`
no-crossing =
    { $level ->
        [true] смена направления `{ $from }` → `{ $to }` остаётся в том же направлении
       *[false] смена направления `{ $from }` → `{ $to }` меняет уровень
    }
    .label = не смена направления
    .remedy =
        { $level ->
            [true] напишите `kind: lateral` или дайте двум должностям разные направления
           *[false] напишите `kind: promotion` или `kind: lateral` либо поставьте обе должности на один ранг
        }
other-track = должность `{ $role }` стоит на уровне `{ $level }`, а он относится к направлению `{ $track }`
    .label = уровень другого направления
    .remedy = напишите в должности `track: { $track }` или выберите другой уровень
unknown-source = ни в одном источнике нет факта `{ $id }`
    .label = неизвестная ссылка
    .remedy =
        { $nearest ->
            [none] укажите его источник вверху, под `sources`, или удалите сам факт
           *[some] может быть, `{ $nearest }`?
        }
self-move = `{ $role }`: переход в саму себя
    .label = та же должность
    .remedy = удалите переход или назовите другую должность
downward-promotion = повышение `{ $from }` → `{ $to }` ведёт на уровень ниже
    .label = уровень ниже
    .remedy = сделайте переход горизонтальным (`lateral`) или исправьте уровень одной из двух; `levels` стоят от низшего к высшему
odd-rank = { $climbs ->
    [true] переход вбок от `{ $from }` к `{ $to }` поднимает на уровень
   *[false] повышение от `{ $from }` до `{ $to }` остаётся на том же уровне
}
    .label = уровень не подходит
    .remedy = { $climbs ->
        [true] напишите `kind: promotion` или поставьте обе должности на один уровень; если так и задумано, укажите источник: `sources`
       *[false] поставьте `{ $to }` на более высокий уровень или напишите `kind: lateral` (между направлениями — `kind: crossing`); если так и задумано, укажите источник: `sources`
    }
missing-dash = ключ `{ $key }` начинает новую запись, а дефиса перед ним нет
    .label = нет дефиса
    .remedy = напишите `- { $key }: …` с тем же отступом, что у записи выше
displaced = ключ должности `{ $key }` стоит без отступа, вне должности
    .remedy = сдвиньте эту строку и то, что к ней относится, как остальные ключи должности
lost-text = текст кончается перед решёткой: дальше комментарий, он не читается
    .label = не читается
    .remedy = { $form ->
        [none] возьмите текст в кавычки или оставьте комментарием
       *[some] если это часть текста, напишите `{ $form }`
    }
bad-language = `{ $written }` — не код языка
    .label = не код
    .remedy = { $meant ->
        [none] напишите две буквы кода, например `en`, `zh` или `ru`
       *[some] напишите `{ $meant }`
    }
promotion-cycle = повышения идут по кругу: { LIST($roles, join: " → ") }
    .label = часть круга
    .remedy = сделайте один из переходов горизонтальным (`lateral`) или удалите его
unreached-role = к должности `{ $role }` не ведёт ни один переход
    .label = недостижима
    .remedy = добавьте переход к ней с должности ниже; если на неё берут людей со стороны, напишите в ней `entry: true`
useless-profile = интересы `{ $role }` все равны
    .label = ни один тип не выделяется
    .remedy = назовите от одного до пяти типов или шесть разных чисел
# $what Unsound
unsound-norm =
    { $what ->
        [mean] это не среднее ответов от 1 до 5
        [deviation] это не отклонение ответов от 1 до 5
        [alpha] это не надёжность
        [correlation] это не корреляция
       *[together] в одной группе все эти корреляции вместе невозможны
    }
    .label = норма
    .remedy =
        { $what ->
            [mean] укажите среднее от 1 до 5
            [deviation] укажите отклонение от 0,01 до 2 (в файле: 0.01)
            [alpha] укажите альфу между 0 и 1
            [correlation] укажите корреляцию между −1 и 1
           *[together] сверьте их с источником: матрица не положительно определена
        }
uneven-form = форма `{ $form }` спрашивает об одних типах чаще, чем о других
    .label = неравномерно
    .remedy = задайте на каждый тип одинаковое число вопросов
missing-translations = `{ $language }`: не переведено текстов: { NUMBER($missing) } из { NUMBER($texts) }
    .label = первый
    .remedy = переведите их в `locales/{ $language }` или рядом с текстом; пока страницы показывают их на языке каталога
stale-translations = `{ $language }`: переводов без текста: { NUMBER($stale) }; первый — к «{ $first }»
    .label = первый
    .remedy = текст изменился или удалён: переведите его заново и запишите новый текст рядом с переводом или удалите запись
more = показаны только первые замечания ({ NUMBER($listed) }), ошибок больше
    .remedy = исправьте эти и проверьте ещё раз
title = Проверка
# The findings of a kind that are not shown, and where the first of them stand.
alike =
    ещё таких ({ $code }): { NUMBER($number) }, в строках { LIST($places, join: ", ") }{ $left ->
        [0] .
       *[other] { " " }и ещё { NUMBER($left) }; все замечания покажет `--format json`.
    }
holds =
    { $name ->
        [none] { "" }
       *[some] { $name }:{ " " }
    }{ $roles ->
        [one] { NUMBER($roles) } должность
        [few] { NUMBER($roles) } должности
        [many] { NUMBER($roles) } должностей
       *[other] { NUMBER($roles) } должности
    }, { $moves ->
        [one] { NUMBER($moves) } переход
        [few] { NUMBER($moves) } перехода
        [many] { NUMBER($moves) } переходов
       *[other] { NUMBER($moves) } перехода
    }.
# How many roles a result can compare.
interests =
    { $with ->
        [0] Ни у одной должности нет интересов, поэтому `rungs quiz` и `rungs match` ничего не посоветуют.
        [1] Интересы есть у одной должности из { NUMBER($roles) }; `rungs quiz` и `rungs match` сравнивают только её.
       *[other] Должностей с интересами: { NUMBER($with) } из { NUMBER($roles) }; `rungs quiz` и `rungs match` сравнивают только их.
    }
clean = Замечаний нет.
counted =
    { $errors ->
        [one] { NUMBER($errors) } ошибка
        [few] { NUMBER($errors) } ошибки
        [many] { NUMBER($errors) } ошибок
       *[other] { NUMBER($errors) } ошибки
    }, { $warnings ->
        [one] { NUMBER($warnings) } предупреждение
        [few] { NUMBER($warnings) } предупреждения
        [many] { NUMBER($warnings) } предупреждений
       *[other] { NUMBER($warnings) } предупреждения
    }.
warnings =
    по этому каталогу { $warnings ->
        [one] { NUMBER($warnings) } предупреждение
        [few] { NUMBER($warnings) } предупреждения
        [many] { NUMBER($warnings) } предупреждений
       *[other] { NUMBER($warnings) } предупреждения
    }; см. `rungs catalogue check { $path }`
place = { $file }, строка { $line }, столбец { $column }
