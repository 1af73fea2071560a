### What keeps a command from its answer, and what to do about it.

error = ошибка:
hint = подсказка:
note = примечание:
taken = «{ $name }» понято как { $taken }
# A role or another thing by its title and the id that names it for certain.
card = { $title } ({ $id })
no-role-named = не названа должность
    .hint = список всех: `rungs roles`
unknown-role = нет должности «{ $name }»
    .hint =
        { $near ->
            [0] список всех: `rungs roles`
           *[other] ближайшие: { LIST($nearest) }; список всех: `rungs roles`
        }
absent-role = должности «{ $name }» здесь нет: это отдельная профессия
    .hint = ближайшие: { LIST($nearest) }; список всех: `rungs roles`
level-named = «{ $name }» — уровень, а не должность
    .hint = его должности: `rungs roles --level { $level }`
# $thing Thing
several =
    { $thing ->
        [role]
            «{ $name }» может означать { $count ->
                [one] { NUMBER($count) } должность
                [few] { NUMBER($count) } должности
                [many] { NUMBER($count) } должностей
               *[other] { NUMBER($count) } должности
            }
        [level]
            «{ $name }» может означать { $count ->
                [one] { NUMBER($count) } уровень
                [few] { NUMBER($count) } уровня
                [many] { NUMBER($count) } уровней
               *[other] { NUMBER($count) } уровня
            }
        [track]
            «{ $name }» может означать { $count ->
                [one] { NUMBER($count) } направление
                [few] { NUMBER($count) } направления
                [many] { NUMBER($count) } направлений
               *[other] { NUMBER($count) } направления
            }
        [skill]
            «{ $name }» может означать { $count ->
                [one] { NUMBER($count) } навык
                [few] { NUMBER($count) } навыка
                [many] { NUMBER($count) } навыков
               *[other] { NUMBER($count) } навыка
            }
        [topic]
            «{ $name }» может означать { $count ->
                [one] { NUMBER($count) } тему
                [few] { NUMBER($count) } темы
                [many] { NUMBER($count) } тем
               *[other] { NUMBER($count) } темы
            }
        [form]
            «{ $name }» может означать { $count ->
                [one] { NUMBER($count) } форму
                [few] { NUMBER($count) } формы
                [many] { NUMBER($count) } форм
               *[other] { NUMBER($count) } формы
            }
        [degree]
            «{ $name }» может означать { $count ->
                [one] { NUMBER($count) } степень
                [few] { NUMBER($count) } степени
                [many] { NUMBER($count) } степеней
               *[other] { NUMBER($count) } степени
            }
        [command]
            «{ $name }» может означать { $count ->
                [one] { NUMBER($count) } команду
                [few] { NUMBER($count) } команды
                [many] { NUMBER($count) } команд
               *[other] { NUMBER($count) } команды
            }
       *[industry]
            «{ $name }» может означать { $count ->
                [one] { NUMBER($count) } отрасль
                [few] { NUMBER($count) } отрасли
                [many] { NUMBER($count) } отраслей
               *[other] { NUMBER($count) } отрасли
            }
    }
which = уточните, что вы имеете в виду:
# $thing Thing
more = { $thing ->
    [role] и ещё { NUMBER($left) }; `rungs roles --search СЛОВА` ищет должности по словам
   *[other] и ещё { NUMBER($left) }
}
# $thing Thing
unknown =
    { $thing ->
        [role] нет должности «{ $name }»
        [level] нет уровня «{ $name }»
        [track] нет направления «{ $name }»
        [skill] нет навыка «{ $name }»
        [topic] нет темы «{ $name }»
        [form] нет формы «{ $name }»
        [degree] на шкале этого каталога нет степени «{ $name }»
        [command] нет команды «{ $name }»
       *[industry] нет отрасли «{ $name }»
    }
choose = выберите одно: `{ LIST($known, join: "`, `") }`
nearest = ближайшее: { LIST($nearest) }
no-degrees = в этом каталоге нет шкалы степеней: назовите один навык
same-role = «{ $first }» и «{ $second }» — одна и та же должность: { $title }
    .hint = назовите от двух до четырёх разных должностей; список: `rungs roles`
flat-profile = все шесть баллов равны: отличить одну должность от другой не по чему, и объяснять нечего
    .hint = ответьте ещё раз, `rungs quiz`, и используйте всю шкалу или укажите другие баллы: `--scores`
no-profile = у должности «{ $title }» в каталоге не указаны интересы, и объяснять нечего
    .hint = что о ней известно: `rungs role { $role }`
# A table of roles: where something is wrong, and what.
table = { $path }, строка { NUMBER($row) }, столбец { NUMBER($column) }: { $wrong }
    .hint = в первой строке стоят имена столбцов, в любом порядке: { LIST($known, join: ", ") }; обязателен только `title`
table-no-titles = нет столбца `title`
table-column-twice = столбец «{ $name }» стоит дважды
table-no-rows = нет ни одной должности
table-no-title = в этой строке нет названия
table-twice = «{ $name }» стоит здесь второй раз; первый — в строке { NUMBER($first) }
table-role =
    ни в одной строке нет названия или id «{ $name }»{ $nearest ->
        [none] { "" }
       *[some] ; может быть, «{ $nearest }»?
    }
table-occupation = в O*NET 30.2 нет профессии «{ $code }»
table-quote = эта кавычка не закрыта
broken-catalogue =
    каталог { $path } использовать нельзя: { $errors ->
        [one] { NUMBER($errors) } ошибка
        [few] { NUMBER($errors) } ошибки
        [many] { NUMBER($errors) } ошибок
       *[other] { NUMBER($errors) } ошибки
    }
    .hint = показать все: `rungs catalogue check { $path }`
broken-questionnaire =
    анкету { $path } использовать нельзя: { $errors ->
        [one] { NUMBER($errors) } ошибка
        [few] { NUMBER($errors) } ошибки
        [many] { NUMBER($errors) } ошибок
       *[other] { NUMBER($errors) } ошибки
    }
    .hint = исправьте то, что показано выше
# $lack Lack
nothing-here =
    { $lack ->
        [questionnaire] в этом каталоге нет анкеты
        [form] в этой анкете нет формы
        [answers] в этой анкете нет ответов, по которым считать баллы
        [roles] в этом каталоге нет должностей
        [interests] ни у одной должности этого каталога нет интересов, и анкета не смогла бы ничего посоветовать
        [ladder] в этом каталоге нет лестницы
        [guide] в этом каталоге нет справочника
        [skills] в этом каталоге нет навыков
       *[industries] в этом каталоге ничего нет об отраслях
    }
    .hint =
        { $lack ->
            [interests] назовите типы каждой должности, например `interests: { "{" }types: [S, E, C]{ "}" }`, или уберите `--catalogue`
           *[other] возьмите встроенный каталог: уберите `--catalogue`
        }
answers-file-large = не удаётся прочитать ответы из { $path }: в нём больше { NUMBER($limit) } КиБ
answers-file = не удаётся прочитать ответы из { $path }: { $why }
    .hint = укажите сами цифры или текстовый файл с ними
nothing-to-check = проверять нечего: каталог не указан
    .hint = назовите его: `rungs catalogue check ПУТЬ`
no-terminal = нет терминала, чтобы задать вопросы
    .hint = укажите ответы: `--answers 3514…` или `--answers ФАЙЛ`, или подайте их по одному на строку в `rungs quiz --plain`
no-standing = неизвестно, на какой вы сейчас должности
    .hint = назовите свою должность, `--from ДОЛЖНОСТЬ`, или `--from none`, если у вас ещё нет ни одной из этих должностей
no-check-list = нет терминала, чтобы показать список навыков
    .hint = назовите свои навыки, `--have`, или подайте ответы по одному на строку в `rungs plan --edit --plain`
no-questions = вопросов { $form } в этой программе нет
    .hint = пройдите официальную форму, а ответы укажите в `--answers`
no-picture = бланк без ответов картинкой не бывает
    .hint = выберите другой вид: `--format html`, `markdown` или `text`
empty-form = в форме «{ $form }» нет вопросов
    .hint = впишите в неё вопросы или выберите другую форму: `--form`
input-ended = { $questions ->
    [none] ввод закончился после { $answered ->
        [one] { NUMBER($answered) } ответа
        [few] { NUMBER($answered) } ответов
        [many] { NUMBER($answered) } ответов
       *[other] { NUMBER($answered) } ответа
    }, результат ещё не определился
   *[some] ввод закончился, ответов { NUMBER($answered) } из { NUMBER($questions) }
}
    .hint = давайте по одному ответу на строку
large-picture =
    на этой картинке надо было бы показать { $roles ->
        [one] { NUMBER($roles) } должность
        [few] { NUMBER($roles) } должности
        [many] { NUMBER($roles) } должностей
       *[other] { NUMBER($roles) } должности
    } и { $moves ->
        [one] { NUMBER($moves) } переход
        [few] { NUMBER($moves) } перехода
        [many] { NUMBER($moves) } переходов
       *[other] { NUMBER($moves) } перехода
    }; больше { NUMBER($most-roles) } должностей и { NUMBER($most-moves) } переходов не прочитать
    .hint = нарисуйте лестницу одной должности, `rungs ladder ДОЛЖНОСТЬ --format svg`, или возьмите `--format dot`: там предела нет
# The locale names a character set that cannot hold every letter, as in ru_RU.KOI8-R.
charset = по настройкам языка терминал пишет в { $charset }, а эта страница в UTF-8; если буквы выглядят не так, задайте в `LANG` локаль, которая кончается на `.UTF-8`
language = нет текстов на языке «{ $wanted }»
unknown-result = нет результата «{ $id }»
    .hint =
        { $near ->
            [0] пока не сохранён ни один результат; ответьте на вопросы: `rungs quiz`
           *[other] ближайшие: { LIST($nearest) }; список всех: `rungs history`
        }
few-results =
    { $have ->
        [0] пока не сохранён ни один результат
        [one] сохранён только { NUMBER($have) } результат, а нужно { NUMBER($need) }
        [few] сохранены только { NUMBER($have) } результата, а нужно { NUMBER($need) }
        [many] сохранено только { NUMBER($have) } результатов, а нужно { NUMBER($need) }
       *[other] сохранено только { NUMBER($have) } результата, а нужно { NUMBER($need) }
    }
    .hint = ответьте на вопросы: `rungs quiz`; результат сохранится
unscorable = для результата { $id } баллы не посчитать: в анкете «{ $questionnaire }» осталось слишком мало его вопросов
    .hint = назовите каталог, где эти вопросы есть: `--catalogue`; ответы останутся как есть
not-agreed = нет терминала, чтобы спросить, удалять ли сохранённое
    .hint = подтвердите параметром `--yes`: `rungs history delete --all --yes`
interrupted = прервано
output = не удаётся вывести страницу: { $why }
    .hint = освободите место там, куда она идёт, или направьте её в другое
output-other = туда, куда она идёт, записать не получается
code-empty = код пуст
code-letter = «{ $character }» (знак { NUMBER($position) }) — не одна из букв R, I, A, S, E, C
code-twice = { $letter } стоит дважды, второй раз — знак { NUMBER($position) }
code-hint = напишите от одной до шести разных букв, самую сильную первой, например SEC или S>E=C; или шесть баллов: R=5,I=8,A=6,S=28,E=22,C=30
scores-sign = это не шесть баллов: в «{ $part }» нет знака =
scores-letter = это не шесть баллов: «{ $letter }» — не одна из букв R, I, A, S, E, C
scores-number = это не шесть баллов: «{ $text }» — не число
scores-percent =
    это не шесть баллов: на шесть чисел { $signs ->
        [one] { NUMBER($signs) } знак
        [few] { NUMBER($signs) } знака
        [many] { NUMBER($signs) } знаков
       *[other] { NUMBER($signs) } знака
    } процента; ставьте его после каждого числа или не ставьте вовсе
scores-shares = это не шесть баллов: из шести чисел наибольший балл (как в 5/40) указан у { NUMBER($signs) }; укажите его у всех или ни у одного
scores-thousands = это не шесть баллов: запятая в «{ $text }» может отделять и дробь, и тысячи; поставьте вместо неё точку или уберите её
scores-finite = это не шесть баллов: у { $letter } не конечное число
scores-bounds = это не шесть баллов: у { $letter } стоит { $text }, а балл бывает от 0 до 100
scores-count =
    это не шесть баллов: { $given ->
        [one] { NUMBER($given) } число
        [few] { NUMBER($given) } числа
        [many] { NUMBER($given) } чисел
       *[other] { NUMBER($given) } числа
    } без букв, а нужно шесть в порядке R, I, A, S, E, C
scores-twice = это не шесть баллов: { $letter } стоит дважды
scores-missing = это не шесть баллов: не хватает { LIST($letters, join: "") }
scores-hint = напишите все шесть букв: R=5,I=8,A=6,S=28,E=22,C=30, или шесть чисел в порядке R, I, A, S, E, C
answer-character = ответ { NUMBER($position) } — «{ $character }», а нужна цифра от 1 до 5
    .hint = 1 — совсем не нравится, 5 — очень нравится
answers-missing =
    ответов { NUMBER($given) }, а нужно { NUMBER($expected) }: не хватает { $missing ->
        [one] { NUMBER($missing) } ответа
        [few] { NUMBER($missing) } ответов
        [many] { NUMBER($missing) } ответов
       *[other] { NUMBER($missing) } ответов
    }
    .hint = дайте по одной цифре на каждый вопрос формы
answers-extra = ответов { NUMBER($given) }, а нужно { NUMBER($expected) }: лишних { NUMBER($extra) }
    .hint = проверьте форму: в `--form full` 60 вопросов, в `--form standard` 30
# A row and a column of a file of answers, both counted from 1.
answers-cell = { $path }, строка { NUMBER($row) }, столбец { NUMBER($column) }: { $text ->
    [none] пусто
   *[some] «{ $text }» — не ответ
}
    .hint = напишите цифру от 1 до 5 или ответ словами, от «совсем не нравится» до «очень нравится»; ответ нужен на каждый вопрос
answers-sheets = в { $path } анкет: { NUMBER($sheets) }, ответов в каждой: { NUMBER($answers) }; нужна одна анкета
    .hint = сохраните каждую анкету в своём файле; ответы одного человека пишите в одну строку или по одному на строку
no-words = не сказано, какое слово искать
    .hint = назовите одно или несколько слов, например `rungs roles --search "жалобы клиентов"`
many-words = слишком много слов для поиска: { NUMBER($words) }
    .hint = ищите не больше чем по { NUMBER($most) } словам
path-missing = нет файла или папки { $path }
    .hint = проверьте путь
path-special = { $path } — не файл и не папка
    .hint = укажите файл YAML или папку с catalogue.yaml
path-folder = { $path } — папка, а должен быть файл
    .hint = укажите файл или переименуйте папку
path-no-head = в папке { $path } нет catalogue.yaml
    .hint = запишите название, уровни и должности в catalogue.yaml
path-large = вместе с { $path } каталог больше { NUMBER($limit) } МиБ
    .hint = разделите его на несколько каталогов
path-many = в { $path } больше { NUMBER($limit) } файлов
    .hint = соберите несколько должностей в один файл
# $encoding Encoding
path-not-text =
    { $encoding ->
        [utf16] { $path } — не текст в UTF-8: файл сохранён в UTF-16
        [utf32] { $path } — не текст в UTF-8: файл сохранён в UTF-32
        [one-byte] { $path } — не текст в UTF-8: в строке { $line } есть буква в Latin-1 или другой старой кодировке
       *[binary] { $path } — не текст в UTF-8
    }
    .hint =
        { $encoding ->
            [binary] укажите текстовый файл
           *[other] сохраните его в UTF-8: в большинстве редакторов это «Сохранить как» или «Сохранить в кодировке»
        }
path-refused = не удаётся прочитать { $path }: { $why }
    .hint = проверьте, есть ли у вас право на чтение
usage-unknown-argument = нет параметра `{ $argument }`
usage-unknown-word = слово «{ $word }» здесь ни к чему не относится
usage-meant = может быть, `rungs { $command } { $option } { $word }`?
usage-unknown-command = нет команды `{ $argument }`
usage-near = может быть, `{ $near }`?
usage-value = `{ $value }` не подходит для `{ $argument }`
usage-values = выберите одно: `{ LIST($values, join: "`, `") }`
usage-missing = не хватает: { LIST($arguments, join: ", ") }
usage-no-value = `{ $argument }` требует значения
usage-conflict = `{ $argument }` не сочетается с { LIST($others, join: ", ") }
usage-twice = `{ $argument }` стоит дважды
usage-count = слишком много или слишком мало слов для `{ $argument }`
usage-no-command = не хватает команды
usage-other = эту команду не удалось разобрать
usage-help = { $command ->
    [none] см. `rungs --help`
   *[some] см. `rungs { $command } --help`
}
