### The questionnaire: its questions, its keys, what it keeps, and its line-by-line mode.

# The five answers, by their number.
answer = { $answer ->
    [1] strongly dislike
    [2] dislike
    [3] unsure
    [4] like
   *[other] strongly like
}
# Asked under every activity.
how = How would you like doing this?

# Where the person is; of a form that chooses its questions, about how many there will be, then how many at most.
progress = { NUMBER($place) } of { NUMBER($questions) }
progress-about = Question { NUMBER($place) }, of about { NUMBER($usual) }
progress-most = Question { NUMBER($place) }, of at most { NUMBER($most) }
progress-open = Question { NUMBER($place) }

# What the keys do, longest first; a screen shows the first that it has room for. The letters of the keys stay as they are.
keys-long = 1–5 or ↑ ↓ and Enter: answer   ←: back   →: on   q: quit
keys-middle = 1–5, ↑ ↓ Enter: answer   ← back   q quit
keys-short = 1–5 answer  ← back  q quit
stop-key = f: finish now, with more doubt
menu-keys-long = ↑ ↓ and Enter, or the number: choose   q: quit
menu-keys-middle = ↑ ↓ Enter: choose   q: quit
menu-keys-short = ↑ ↓  q

# The answer given before, for a person who went back.
before = Your answer so far: { answer }

# The screen after the last question.
review = All { NUMBER($questions) } questions are answered.
# Where there are questions left, `m` asks them.
review-keys = { $more ->
    [true] Enter: see your result   m: more questions   ←: change an answer   q: quit
   *[false] Enter: see your result   ←: change an answer   q: quit
}

# Before quitting.
quit-kept = Quit now? { $answered ->
    [one] { NUMBER($answered) } answer
   *[other] { NUMBER($answered) } answers
} kept: `rungs quiz` goes on from here. y: quit   n: go on
quit-lost = Quit now? { $answered ->
    [one] { NUMBER($answered) } answer
   *[other] { NUMBER($answered) } answers
} will be lost. y: quit   n: go on
quit-part = Quit now? { NUMBER($kept) } of { $answered ->
    [one] { NUMBER($answered) } answer
   *[other] { NUMBER($answered) } answers
} kept: `rungs quiz` goes on from there; { NUMBER($lost) } will be lost. y: quit   n: go on

# What a person reads before the first question.
welcome = { $questions ->
    [one] { NUMBER($questions) } activity, one at a time.
   *[other] { NUMBER($questions) } activities, one at a time.
} { welcome-advice }
welcome-open = { $usual ->
    [30] About thirty activities, one at a time; fewer when your answers are clear.
   *[other] About { NUMBER($usual) } activities, one at a time; fewer when your answers are clear.
} { welcome-advice }
welcome-advice = Say how much you would like doing each; whether you can do it or it pays does not matter. There are no right answers, and nothing leaves this computer.

# Where the person stands.
where = Where you are now
not-yet = { $own ->
    [none] In none of these jobs yet
   *[some] { $own }
}
skip = I would rather not say
which = The job closest to yours
other-level = None of these: back to the levels

# An offer to go on with the answers of before.
unfinished = { $answers ->
    [one] You have an unfinished questionnaire of { DAY($day) } with { NUMBER($answers) } answer
   *[other] You have an unfinished questionnaire of { DAY($day) } with { NUMBER($answers) } answers
}
go-on = Go on with it
begin-anew = Begin anew; those answers are deleted

# An offer to ask again.
again = Some answers pull in different directions, as happens to anybody who is tired or in a hurry. { $questions ->
    [one] Answer { NUMBER($questions) } question again
   *[other] Answer { NUMBER($questions) } questions again
}
again-yes = Yes, ask me again
again-no = No, show the result

# What is kept.
unsaved = Your answers are not being saved: { $problem }. What to do: { $remedy }.
next-tries = free some space; the next answer tries again
set-aside = An unfinished questionnaire could not be read. It is kept as { $path }, and this one begins anew.
kept = Kept as { $id }: `rungs history` lists your results, `rungs history delete { $id }` removes this one.
not-kept = Not kept: `--save` keeps the result, for `rungs plan` and `rungs history`.
kept-so-far = Your answers are kept. `rungs quiz` goes on at the first open question.

# Line by line.
plain-help = Type 1, 2, 3, 4 or 5 and press Enter. b goes back, q quits, ? says what the numbers mean.
plain-stop = f finishes before the result is settled.
plain-answer = { NUMBER($answer) }: { answer }
plain-more = m asks more questions.
plain-review = Press Enter for your result, or type b to change an answer.
too-early = { $missing ->
    [one] Too early: at least { NUMBER($missing) } more answer is missing before f can finish.
   *[other] Too early: at least { NUMBER($missing) } more answers are missing before f can finish.
}
all-needed = { $missing ->
    [one] This form needs all its answers: { NUMBER($missing) } is missing.
   *[other] This form needs all its answers: { NUMBER($missing) } are missing.
}
plain-unknown = "{ $typed }" is no answer. { plain-help }
plain-unknown-at-end = "{ $typed }" does not apply here. { plain-review }
plain-question = { $question }:
plain-entry = { NUMBER($number) }: { $choice }
plain-choice = Your choice, 1 to { NUMBER($most) }:
plain-no-choice = "{ $typed }" is no number from 1 to { NUMBER($most) }.

# What the five answers are called elsewhere, in small letters and without apostrophes and commas: other questionnaires have words of their own. Nobody
# reads these; whoever types one means the answer.
heard = { $answer ->
    [1] strongly dislike | very much dislike | dislike very much | dislike a lot | dislike strongly | really dislike |
        hate | hate it
    [2] dislike | do not like | dont like | i do not like it | i dont like it | rather dislike | somewhat dislike
    [3] unsure | not sure | im not sure | i am not sure | neutral | undecided | dont know | do not know | i dont know |
        neither like nor dislike
    [4] like | i like it | rather like | somewhat like
   *[other] strongly like | very much like | like very much | like a lot | like strongly | really like | love | love it
}
