### What goes wrong with what is kept, and what to do about it.

no-place = there is no folder to keep anything in: you have no home folder here
    .hint = name one with the variable `RUNGS_STATE`
folder = cannot use the folder { $path }: { $why }
    .hint = make it writable, or name another one with the variable `RUNGS_STATE`
busy = a questionnaire is open in another window
    .hint = finish or leave it there first
kept = { $path } cannot be read and was left as it is
    .hint = move it away, or use the version of rungs that wrote it
unknown = there is no result "{ $id }"
    .hint = list all with `rungs history`
foreign = { $path } { $linked ->
    [true] is a link or lies behind one, and nothing is removed there
   *[false] is not recognised as a file of rungs and was left as it is
}
    .hint = remove it by hand if you do not need it
too-much = these answers take more than { NUMBER($limit) } MiB
    .hint = choose a shorter form with `--form`
unfit = these answers cannot be kept: { $why }
    .hint = report this as a fault of rungs
newer = a later version of rungs wrote { $path } (format { $version })
    .hint = it was left as it is; a newer rungs can read it
damaged = { $path } is damaged: { $why }
    .hint = { $result ->
        [none] it was left as it is; mend it, or move it away
       *[some] it was left as it is; mend it, or remove it with `rungs history delete { $result }`
    }
refused = cannot use { $path }: { $why }

# Why the system refuses, and what helps against it.
refusal-full = the disk is full
    .hint = free some space
refusal-read-only = the disk can only be read
    .hint = name a folder that can be written with the variable `RUNGS_STATE`
refusal-not-allowed = you may not write there
    .hint = give yourself the right to read and write it, or name another folder with the variable `RUNGS_STATE`
refusal-no-folder = there is no such folder
    .hint = name a folder that can be written with the variable `RUNGS_STATE`
# Where the system gives a reason of its own.
refusal-other-hint = check that you may read and write it

# What is wrong with a damaged file; each stands behind a colon.
damage-too-large = it has more than { NUMBER($limit) } MiB
damage-not-text = it is not UTF-8 text (at byte { $offset })
damage-special = it is no plain file
damage-json = it is not the JSON that belongs there (line { $line }, column { $column })
damage-version = there is no format { $version }
damage-name = its field `{ $field }` cannot be "{ $text }"
damage-time = its field `{ $field }` is no time in UTC: "{ $text }"
damage-answer = the answer to "{ $item }" is { $answer }, which is none from 1 to 5
damage-twice = it answers "{ $item }" twice
damage-degree = it has a degree of "{ $skill }", and does not say that you have this skill
damage-too-many = it has more than { $limit } entries
damage-unfinished = it was never finished
