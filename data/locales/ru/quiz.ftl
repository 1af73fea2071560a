### The questionnaire: its questions, its keys, what it keeps, and its line-by-line mode.

# The five answers, by their number.
answer =
    { $answer ->
        [1] совсем не нравится
        [2] не нравится
        [3] трудно сказать
        [4] нравится
       *[other] очень нравится
    }
# Asked under every activity.
how = Нравится ли вам такое занятие?
# Where the person is; of a form that chooses its questions, about how many there will be, then how many at most.
progress = { NUMBER($place) } из { NUMBER($questions) }
progress-about = Вопрос { NUMBER($place) } (всего примерно { NUMBER($usual) })
progress-most = Вопрос { NUMBER($place) } (всего не больше { NUMBER($most) })
progress-open = Вопрос { NUMBER($place) }
# What the keys do, longest first; a screen shows the first that it has room for. The letters of the keys stay as they are.
keys-long = 1–5 или ↑ ↓ и Enter: ответ   ←: назад   →: вперёд   q: выйти
keys-middle = 1–5, ↑ ↓ Enter: ответ   ← назад   q выйти
keys-short = 1–5 ответ  ← назад  q выйти
stop-key = f: закончить сейчас, но менее надёжно
menu-keys-long = ↑ ↓ и Enter или номер: выбрать   q: выйти
menu-keys-middle = ↑ ↓ Enter: выбрать   q: выйти
menu-keys-short = ↑ ↓  q
# The answer given before, for a person who went back.
before = Ваш прежний ответ: { answer }
# The screen after the last question.
review = Вы ответили на все вопросы: { NUMBER($questions) }.
# Where there are questions left, `m` asks them.
review-keys =
    { $more ->
        [true] Enter: результат   m: ещё вопросы   ←: изменить ответ   q: выйти
       *[false] Enter: результат   ←: изменить ответ   q: выйти
    }
# Before quitting.
quit-kept =
    Выйти? Сохранено: { $answered ->
        [one] { NUMBER($answered) } ответ
        [few] { NUMBER($answered) } ответа
        [many] { NUMBER($answered) } ответов
       *[other] { NUMBER($answered) } ответа
    }; `rungs quiz` продолжит отсюда. y: выйти   n: продолжить
quit-lost =
    Выйти? Пропадёт: { $answered ->
        [one] { NUMBER($answered) } ответ
        [few] { NUMBER($answered) } ответа
        [many] { NUMBER($answered) } ответов
       *[other] { NUMBER($answered) } ответа
    }. y: выйти   n: продолжить
quit-part = Выйти? Сохранено ответов: { NUMBER($kept) } из { NUMBER($answered) }; `rungs quiz` продолжит оттуда; пропадёт: { NUMBER($lost) }. y: выйти   n: продолжить
# What a person reads before the first question.
welcome =
    { $questions ->
        [one] { NUMBER($questions) } занятие
        [few] { NUMBER($questions) } занятия
        [many] { NUMBER($questions) } занятий
       *[other] { NUMBER($questions) } занятия
    }, по одному. { welcome-advice }
welcome-open =
    { $usual ->
        [30] Около тридцати занятий, по одному; меньше, если всё станет ясно раньше.
        [one] Около { NUMBER($usual) } занятия, по одному; меньше, если всё станет ясно раньше.
       *[other] Около { NUMBER($usual) } занятий, по одному; меньше, если всё станет ясно раньше.
    } { welcome-advice }
welcome-advice = Скажите, насколько вам понравилось бы каждое; неважно, умеете ли вы это и платят ли за это. Верных ответов нет, и все ответы остаются на этом компьютере.
# Where the person stands.
where = Где вы сейчас
not-yet =
    { $own ->
        [none] Пока ни на одной из этих должностей
       *[some] { $own }
    }
skip = Не хочу отвечать
which = Какая должность ближе всего к вашей
other-level = Ни одна из этих: назад к уровням
# An offer to go on with the answers of before.
unfinished =
    У вас есть незаконченная анкета от { DAY($day) }, в ней { $answers ->
        [one] { NUMBER($answers) } ответ
        [few] { NUMBER($answers) } ответа
        [many] { NUMBER($answers) } ответов
       *[other] { NUMBER($answers) } ответа
    }
go-on = Продолжить её
begin-anew = Начать заново; эти ответы удалятся
# An offer to ask again.
again =
    Некоторые ответы не вяжутся друг с другом: так бывает с каждым, кто устал или торопится. Ответить ещё раз на { $questions ->
        [one] { NUMBER($questions) } вопрос
        [few] { NUMBER($questions) } вопроса
        [many] { NUMBER($questions) } вопросов
       *[other] { NUMBER($questions) } вопроса
    }?
again-yes = Да, спросить ещё раз
again-no = Нет, показать результат
# What is kept.
unsaved = Ваши ответы не сохраняются: { $problem }. Что делать: { $remedy }.
next-tries = освободите место; при следующем ответе будет новая попытка
set-aside = Незаконченную анкету прочитать не удалось. Она сохранена как { $path }, а эта начата заново.
kept = Сохранено как { $id }: `rungs history` показывает ваши результаты, `rungs history delete { $id }` удалит этот.
not-kept = Не сохранено: с `--save` результат сохранится для `rungs plan` и `rungs history`.
kept-so-far = Ваши ответы сохранены. `rungs quiz` продолжит с первого вопроса без ответа.
# Line by line.
plain-help = Введите 1, 2, 3, 4 или 5 и нажмите Enter. b: назад, q: выйти, ?: что значат цифры.
plain-stop = f: закончить раньше, чем результат устоится.
plain-answer = { NUMBER($answer) }: { answer }
plain-more = m: ещё вопросы.
plain-review = Нажмите Enter, чтобы увидеть результат, или введите b, чтобы изменить ответ.
too-early =
    Рано: чтобы закончить по f, ответьте ещё хотя бы на { $missing ->
        [one] { NUMBER($missing) } вопрос
        [few] { NUMBER($missing) } вопроса
        [many] { NUMBER($missing) } вопросов
       *[other] { NUMBER($missing) } вопроса
    }.
all-needed =
    Этой форме нужны все ответы: не хватает { $missing ->
        [one] { NUMBER($missing) } ответа
        [few] { NUMBER($missing) } ответов
        [many] { NUMBER($missing) } ответов
       *[other] { NUMBER($missing) } ответов
    }.
plain-unknown = Такого ответа нет: «{ $typed }». { plain-help }
plain-unknown-at-end = «{ $typed }» здесь не подходит. { plain-review }
plain-question = { $question }:
plain-entry = { NUMBER($number) }: { $choice }
plain-choice = Ваш выбор, от 1 до { NUMBER($most) }:
plain-no-choice = «{ $typed }» — не число от 1 до { NUMBER($most) }.

# What the five answers are called elsewhere, in small letters and without apostrophes and commas: other questionnaires have words of their own. Nobody
# reads these; whoever types one means the answer.
heard = { $answer ->
    [1] совсем не нравится | очень не нравится | совершенно не нравится | абсолютно не нравится | сильно не нравится |
        категорически не нравится
    [2] не нравится | мне не нравится | скорее не нравится
    [3] не уверен | не уверена | не знаю | затрудняюсь ответить | трудно сказать | нейтрально | все равно |
        безразлично
    [4] нравится | мне нравится | скорее нравится
   *[other] очень нравится | мне очень нравится | сильно нравится
}
