### The check list of a person's skills.

# What is said of a skill.
# $said Said
state =
    { $said ->
        [none] не отмечено
       *[some]
            { $said ->
                [have] есть
               *[lack] пока нет
            }
    }
counts = есть: { NUMBER($have) }, пока нет: { NUMBER($lack) }, не отмечено: { NUMBER($unsaid) }
# Where the person is, longest first; a screen shows the first that it has room for.
title-long = Навык { NUMBER($place) } из { NUMBER($skills) }   { counts }
title-short = Навык { NUMBER($place) } из { NUMBER($skills) }
# A skill and what it looks like at work.
explained =
    { $text ->
        [none] { $name }
       *[some] { $name }. { $text }
    }
# What the keys do, longest first, in two lines; a screen shows the first that it has room for. The letters of the keys stay as they are.
keys-long = y: есть   n: пока нет   u: не отмечено   пробел: дальше по кругу
    .moves = ↑ ↓: выбор   Enter или s: сохранить и выйти   q: выйти без сохранения
keys-middle = y: есть   n: пока нет   u: не отмечено   пробел: дальше
    .moves = ↑ ↓: выбор   s: сохранить   q: выйти, не сохраняя
keys-short = y есть  n нет  u не отмечено
    .moves = ↑ ↓  s сохранить  q выйти
# The keys that are needed most, for a screen of few lines.
keys-few = y n u  s сохранить  q выйти
# Before changes are lost, longest first.
leave-long =
    Выйти без сохранения? { $changes ->
        [one] { NUMBER($changes) } изменение пропадёт
        [few] { NUMBER($changes) } изменения пропадут
        [many] { NUMBER($changes) } изменений пропадут
       *[other] { NUMBER($changes) } изменения пропадут
    }. y: выйти   s: сохранить и выйти   n: продолжить
leave-short =
    Потерять { $changes ->
        [one] { NUMBER($changes) } изменение
        [few] { NUMBER($changes) } изменения
        [many] { NUMBER($changes) } изменений
       *[other] { NUMBER($changes) } изменения
    }? y n  s: сохранить
# Line by line.
plain-help =
    { $skills ->
        [one] { NUMBER($skills) } навык
        [few] { NUMBER($skills) } навыка
        [many] { NUMBER($skills) } навыков
       *[other] { NUMBER($skills) } навыка
    }, по одному. Введите букву и нажмите Enter: y = есть, n = пока нет, u = не отмечено. Просто Enter оставляет навык как есть. b: назад, s: сохранить и закончить, q: выйти без сохранения. О чём вы не сказали, то не считается ни за «есть», ни за «нет».
plain-skill = { NUMBER($place) } из { NUMBER($skills) }. { explained } ({ state })
plain-unknown = Такого ответа нет: «{ $typed }». y = есть, n = пока нет, u = не отмечено, Enter = оставить как есть, b = назад, s = сохранить и закончить, q = выйти без сохранения.
plain-end = Это был последний навык ({ counts }). Нажмите Enter или введите s, чтобы сохранить, b — чтобы вернуться, q — чтобы выйти без сохранения.
plain-unknown-at-end = «{ $typed }» здесь не подходит. Нажмите Enter или введите s, чтобы сохранить, b — чтобы вернуться, q — чтобы выйти без сохранения.
plain-leave =
    { $changes ->
        [one] { NUMBER($changes) } изменение пропадёт
        [few] { NUMBER($changes) } изменения пропадут
        [many] { NUMBER($changes) } изменений пропадут
       *[other] { NUMBER($changes) } изменения пропадут
    }. Ещё раз q: выйти, s: сохранить, Enter: продолжить.
plain-ended = Ввод здесь закончился; всё, что вы успели сказать, сохранено.
plain-ended-unchanged = Ввод здесь закончился.
# What came of it.
saved = Сохранено ({ counts }). `rungs history delete --all` удалит это вместе со всем остальным.
unchanged = Ничего не изменено.
left = Выход без сохранения; ничего не изменено.
set-aside = Прежние ответы о навыках прочитать не удалось. Они сохранены как { $path }, а список начат заново.
strange-degrees = В списке ваших навыков есть степень, которой нет на шкале этого каталога. Эти навыки учтены без степени: { LIST($skills) }.
