### The comments of the file that `rungs catalogue new` writes.

head = Лестница для `rungs`. Строки, которые начинаются с #, — пояснения: меняйте их или удаляйте.
check = Проверить: rungs catalogue check ФАЙЛ. Использовать: rungs --catalogue ФАЙЛ roles
schema = Следующая строка помогает редактору; файл для неё создаёт: rungs catalogue schema > rungs.catalogue.v1.json
name = Наша лестница
levels = Уровни от низшего к высшему. Каждая должность стоит на одном из них.
tracks = Направления работы, если их больше одного.
roles = Должности. Обязательны только id, title и level.
occupation = Ближайшая профессия даёт должности её интересы: rungs catalogue occupations СЛОВА
moves = Куда ведёт должность: promotion (повышение), lateral (вбок), crossing (в другое направление на том же уровне), entry (вход), exit (уход).
more = Другие ключи: утверждения, например duties, training и conditions, а также pay, expectations, skills; см. docs/catalogue.md.
level-first = Оператор
level-second = Руководитель группы
role-first = Оператор поддержки
role-second = Руководитель группы
purpose = Отвечает клиентам и решает их вопросы.
# What `rungs catalogue translate` has made.
translation =
    { $path }: { $files ->
        [0] переводить больше нечего
        [one] { NUMBER($files) } файл
        [few] { NUMBER($files) } файла
        [many] { NUMBER($files) } файлов
       *[other] { NUMBER($files) } файла
    }, текстов: { NUMBER($texts) }{ $kept ->
        [0] { "" }
       *[other] { " " }(уже были и не изменены: { NUMBER($kept) })
    }. Чего ещё не хватает: `rungs catalogue check { $folder }`.

# What is said beside a file that is made of a table.
left-out = эти столбцы здесь ничего не значат и пропущены: { LIST($names) }; известны { LIST($known, join: ", ") }
turned = большинство следующих должностей стоит на уровнях из более ранних строк, поэтому уровни прочитаны сверху вниз
downward = { $from } ведёт к { $to }, а та стоит ниже: записано как переход вбок; если это повышение, исправьте уровень одной из двух
