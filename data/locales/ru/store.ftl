### What goes wrong with what is kept, and what to do about it.

no-place = негде хранить данные: у вас здесь нет домашней папки
    .hint = назовите папку в переменной `RUNGS_STATE`
folder = папку { $path } использовать нельзя: { $why }
    .hint = разрешите в неё запись или назовите другую в переменной `RUNGS_STATE`
busy = анкета открыта в другом окне
    .hint = сначала закончите её или выйдите из неё там
kept = { $path } не читается и остаётся как есть
    .hint = переместите этот файл или возьмите версию rungs, которая его записала
unknown = нет результата «{ $id }»
    .hint = список всех: `rungs history`
foreign =
    { $linked ->
        [true] { $path } — символическая ссылка или лежит за ней, а там ничего не удаляется
       *[false] { $path } не похож на файл rungs и остаётся как есть
    }
    .hint = если он вам не нужен, удалите его вручную
too-much = эти ответы занимают больше { NUMBER($limit) } МиБ
    .hint = выберите форму короче: `--form`
unfit = эти ответы сохранить нельзя: { $why }
    .hint = сообщите об этом как об ошибке rungs
newer = { $path } записала более поздняя версия rungs (формат { $version })
    .hint = файл остаётся как есть; его прочитает более новая версия
damaged = { $path } повреждён: { $why }
    .hint =
        { $result ->
            [none] файл остаётся как есть; исправьте его или переместите
           *[some] файл остаётся как есть; исправьте его или удалите: `rungs history delete { $result }`
        }
refused = { $path } использовать нельзя: { $why }
# Why the system refuses, and what helps against it.
refusal-full = диск заполнен
    .hint = освободите место
refusal-read-only = диск только для чтения
    .hint = назовите папку, куда можно писать, в переменной `RUNGS_STATE`
refusal-not-allowed = у вас нет права писать туда
    .hint = дайте себе право на чтение и запись или назовите другую папку в переменной `RUNGS_STATE`
refusal-no-folder = такой папки нет
    .hint = назовите папку, куда можно писать, в переменной `RUNGS_STATE`
# Where the system gives a reason of its own.
refusal-other-hint = проверьте, есть ли у вас право на чтение и запись
# What is wrong with a damaged file; each stands behind a colon.
damage-too-large = в нём больше { NUMBER($limit) } МиБ
damage-not-text = это не текст в UTF-8 (байт { $offset })
damage-special = это не обычный файл
damage-json = это не тот JSON, который здесь нужен (строка { $line }, столбец { $column })
damage-version = формата { $version } нет
damage-name = поле `{ $field }` не может быть «{ $text }»
damage-time = в поле `{ $field }` не время UTC: «{ $text }»
damage-answer = ответ на «{ $item }» — { $answer }, а нужно число от 1 до 5
damage-twice = на «{ $item }» отвечено дважды
damage-degree = в нём есть степень навыка «{ $skill }», но не сказано, что этот навык у вас есть
damage-too-many = в нём больше { $limit } записей
damage-unfinished = он не дописан до конца
