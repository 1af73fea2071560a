### What keeps a command from its answer, and what to do about it.

error = error:
hint = hint:
note = note:
taken = taking "{ $name }" as { $taken }

# A role or another thing by its title and the id that names it for certain.
card = { $title } ({ $id })

no-role-named = no role is named
    .hint = list all with `rungs roles`
unknown-role = there is no role "{ $name }"
    .hint = { $near ->
        [0] list all with `rungs roles`
       *[other] nearest: { LIST($nearest) }; list all with `rungs roles`
    }
# A job that the catalogue knows of and does not describe.
absent-role = there is no role "{ $name }" here: it is a job of its own
    .hint = nearest: { LIST($nearest) }; list all with `rungs roles`
level-named = "{ $name }" is a level, not a role
    .hint = see its roles with `rungs roles --level { $level }`
# $thing Thing
several = { $thing ->
    [role] "{ $name }" fits { NUMBER($count) } roles
    [level] "{ $name }" fits { NUMBER($count) } levels
    [track] "{ $name }" fits { NUMBER($count) } tracks
    [skill] "{ $name }" fits { NUMBER($count) } skills
    [topic] "{ $name }" fits { NUMBER($count) } topics
    [form] "{ $name }" fits { NUMBER($count) } forms
    [degree] "{ $name }" fits { NUMBER($count) } degrees
    [command] "{ $name }" fits { NUMBER($count) } commands
   *[industry] "{ $name }" fits { NUMBER($count) } industries
}
which = say which one you mean:
# $thing Thing
more = { $thing ->
    [role] and { NUMBER($left) } more; `rungs roles --search WORDS` lists roles by their words
   *[other] and { NUMBER($left) } more
}
# $thing Thing
unknown = { $thing ->
    [role] there is no role "{ $name }"
    [level] there is no level "{ $name }"
    [track] there is no track "{ $name }"
    [skill] there is no skill "{ $name }"
    [topic] there is no topic "{ $name }"
    [form] there is no form "{ $name }"
    [degree] there is no degree "{ $name }" on the scale of this catalogue
    [command] there is no command "{ $name }"
   *[industry] there is no industry "{ $name }"
}
choose = choose one of: `{ LIST($known, join: "`, `") }`
nearest = nearest: { LIST($nearest) }
no-degrees = this catalogue has no scale of degrees: name the skill alone
same-role = "{ $first }" and "{ $second }" are one and the same role, { $title }
    .hint = name two to four different roles; list them with `rungs roles`
flat-profile = all six scores are equal: nothing tells one role from another, so there is no fit to explain
    .hint = answer again with `rungs quiz` and use the whole scale, or give other scores with `--scores`
no-profile = the catalogue does not give the interests of { $title }, so there is no fit to explain
    .hint = see what is known of it with `rungs role { $role }`
# A table of roles: where something is wrong, and what.
table = { $path }, row { NUMBER($row) }, column { NUMBER($column) }: { $wrong }
    .hint = the first row names the columns, in any order: { LIST($known, join: ", ") }; only `title` is needed
table-no-titles = no column is named `title`
table-column-twice = two columns are named "{ $name }"
table-no-rows = there is no role
table-no-title = this row has no title
table-twice = "{ $name }" stands here a second time; the first is in row { NUMBER($first) }
table-role = no row has the title or id "{ $name }"{ $nearest ->
    [none] {""}
   *[some] ; did you mean "{ $nearest }"?
}
table-occupation = O*NET 30.2 has no occupation "{ $code }"
table-quote = this quote is never closed
broken-catalogue = the catalogue { $path } cannot be used: { $errors ->
    [one] { NUMBER($errors) } error
   *[other] { NUMBER($errors) } errors
}
    .hint = see them all with `rungs catalogue check { $path }`
broken-questionnaire = the questionnaire { $path } cannot be used: { $errors ->
    [one] { NUMBER($errors) } error
   *[other] { NUMBER($errors) } errors
}
    .hint = mend what is shown above
# $lack Lack
nothing-here = { $lack ->
    [questionnaire] this catalogue has no questionnaire
    [form] this questionnaire has no form
    [answers] this questionnaire has no answers to score
    [roles] this catalogue has no roles
    [interests] no role of this catalogue has interests, so the questionnaire could recommend none
    [ladder] this catalogue has no ladder
    [guide] this catalogue has no guide
    [skills] this catalogue has no skills
   *[industries] this catalogue says nothing of industries
}
    .hint = { $lack ->
        [interests] name the types of each role, as in `interests: {"{"}types: [S, E, C]{"}"}`; or leave out `--catalogue`
       *[other] use the built-in catalogue: leave out `--catalogue`
    }
answers-file-large = cannot read the answers in { $path }: it has more than { NUMBER($limit) } KiB
answers-file = cannot read the answers in { $path }: { $why }
    .hint = give the digits themselves, or a text file that holds them
nothing-to-check = there is no catalogue to check
    .hint = name one: `rungs catalogue check PATH`
no-terminal = there is no terminal to ask the questions in
    .hint = give the answers with `--answers 3514…` or `--answers FILE`, or pipe them into `rungs quiz --plain`, one on each line
no-standing = nothing says where you stand
    .hint = name your role with `--from ROLE`, or say `--from none` if you are in none of these roles yet
no-check-list = there is no terminal to show the check list in
    .hint = name the skills that you have with `--have`, or pipe your answers into `rungs plan --edit --plain`, one on each line
no-questions = the questions of { $form } are not part of this program
    .hint = take the official form, then give its answers with `--answers`
no-picture = a form without answers is no picture
    .hint = print it with `--format html`, `markdown` or `text`
empty-form = the form "{ $form }" has no questions
    .hint = list items in it, or choose another form with `--form`
input-ended = { $questions ->
    [none] the input ended after { $answered ->
        [one] { NUMBER($answered) } answer
       *[other] { NUMBER($answered) } answers
    }, before the result was settled
   *[some] the input ended after { NUMBER($answered) } of { NUMBER($questions) } answers
}
    .hint = give one answer on each line
large-picture = this picture would show { $roles ->
    [one] { NUMBER($roles) } role
   *[other] { NUMBER($roles) } roles
} and { $moves ->
    [one] { NUMBER($moves) } move
   *[other] { NUMBER($moves) } moves
}; the most that can be read are { NUMBER($most-roles) } roles and { NUMBER($most-moves) } moves
    .hint = draw the ladder of one role: `rungs ladder ROLE --format svg`; or choose `--format dot`, which has no limit
# The locale names a character set that cannot hold every letter, as in ru_RU.KOI8-R.
charset = your locale says that the terminal writes { $charset }, and this page is in UTF-8; if its letters look wrong, set `LANG` to a locale that ends in `.UTF-8`
language = there is no text in "{ $wanted }"
unknown-result = there is no result "{ $id }"
    .hint = { $near ->
        [0] no result is kept yet; answer the questionnaire with `rungs quiz`
       *[other] nearest: { LIST($nearest) }; list all with `rungs history`
    }
few-results = { $have ->
    [0] no result is kept yet
    [one] only { NUMBER($have) } result is kept, { NUMBER($need) } needed
   *[other] only { NUMBER($have) } results are kept, { NUMBER($need) } needed
}
    .hint = answer the questionnaire with `rungs quiz`; its result is kept
unscorable = the result { $id } cannot be scored: too few of its questions in "{ $questionnaire }" are still known
    .hint = name the catalogue that asked them with `--catalogue`; the answers stay as they are
not-agreed = there is no terminal to ask in whether to remove what is kept
    .hint = say so with `--yes`: `rungs history delete --all --yes`
interrupted = interrupted
output = cannot print the page: { $why }
    .hint = make room where it goes, or send it to another place
output-other = the place that it goes to does not take it

code-empty = the code is empty
code-letter = "{ $character }" at place { NUMBER($position) } is none of the letters R, I, A, S, E, C
code-twice = { $letter } stands twice, the second time at place { NUMBER($position) }
code-hint = write one to six different letters, the strongest first, for example SEC or S>E=C; or six scores: R=5,I=8,A=6,S=28,E=22,C=30

scores-sign = these are not six scores: "{ $part }" has no =
scores-letter = these are not six scores: "{ $letter }" is none of R, I, A, S, E, C
scores-number = these are not six scores: "{ $text }" is no number
scores-percent = these are not six scores: { $signs ->
    [one] { NUMBER($signs) } percent sign
   *[other] { NUMBER($signs) } percent signs
} for six numbers; write it after all of them or after none
scores-shares = these are not six scores: { NUMBER($signs) } of the six numbers { $signs ->
    [one] says what it is
   *[other] say what they are
} out of, as in 5/40; write it after all of them or after none
scores-thousands = these are not six scores: the comma in "{ $text }" may be a decimal one or part thousands; write a point in its place, or leave it out
scores-finite = these are not six scores: { $letter } is not a finite number
scores-bounds = these are not six scores: { $letter } is { $text }, and a score is at least 0 and at most 100
scores-count = these are not six scores: { $given ->
    [one] { NUMBER($given) } number
   *[other] { NUMBER($given) } numbers
} without letters, where six in the order R, I, A, S, E, C are needed
scores-twice = these are not six scores: { $letter } stands twice
scores-missing = these are not six scores: no score for { LIST($letters, join: "") }
scores-hint = write all six letters: R=5,I=8,A=6,S=28,E=22,C=30; or six numbers in the order R, I, A, S, E, C

answer-character = answer { NUMBER($position) } is "{ $character }", which is no digit from 1 to 5
    .hint = 1 means strongly dislike, 5 means strongly like
answers-missing = { $given ->
    [one] { NUMBER($given) } answer given
   *[other] { NUMBER($given) } answers given
}, { NUMBER($expected) } needed: { $missing ->
    [one] { NUMBER($missing) } answer is missing
   *[other] { NUMBER($missing) } answers are missing
}
    .hint = give one digit for each question of the form
answers-extra = { $given ->
    [one] { NUMBER($given) } answer given
   *[other] { NUMBER($given) } answers given
}, { NUMBER($expected) } needed: { NUMBER($extra) } too many
    .hint = check the form: `--form full` has 60 questions, `--form standard` 30

# A row and a column of a file of answers, both counted from 1.
answers-cell = row { NUMBER($row) }, column { NUMBER($column) } of { $path } { $text ->
    [none] is blank
   *[some] holds "{ $text }", which is no answer
}
    .hint = write a digit from 1 to 5, or the words of an answer, from "strongly dislike" to "strongly like"; every question needs one
answers-sheets = { $path } holds { NUMBER($sheets) } sheets of { NUMBER($answers) } answers, and one is needed
    .hint = give each sheet a file of its own; put the answers of one person into one line, or one on each line

no-words = there is no word to search for
    .hint = name one or more words, for example `rungs roles --search "angry customers"`
many-words = { NUMBER($words) } words are too many to search for
    .hint = search for at most { NUMBER($most) } words

path-missing = there is no file or folder { $path }
    .hint = check the path
path-special = { $path } is neither a file nor a folder
    .hint = give a YAML file, or a folder with catalogue.yaml
path-folder = { $path } is a folder where a file should be
    .hint = give the file, or rename the folder
path-no-head = the folder { $path } has no catalogue.yaml
    .hint = put name, levels and roles into catalogue.yaml
path-large = { $path } makes the catalogue larger than { NUMBER($limit) } MiB
    .hint = split it into several catalogues
path-many = { $path } holds more than { NUMBER($limit) } files
    .hint = put several roles into one file
# $encoding Encoding
path-not-text = { $encoding ->
    [utf16] { $path } is not UTF-8 text: it is saved as UTF-16
    [utf32] { $path } is not UTF-8 text: it is saved as UTF-32
    [one-byte] { $path } is not UTF-8 text: a letter of line { $line } is one of Latin-1 or another old encoding
   *[binary] { $path } is not UTF-8 text
}
    .hint = { $encoding ->
        [binary] give a text file
       *[other] save it as UTF-8: in most editors under "Save as" or "Save with encoding"
    }
path-refused = cannot read { $path }: { $why }
    .hint = check that you may read it

usage-unknown-argument = there is no option `{ $argument }`
usage-unknown-word = nothing here takes the word "{ $word }"
usage-meant = is it `rungs { $command } { $option } { $word }`?
usage-unknown-command = there is no command `{ $argument }`
usage-near = did you mean `{ $near }`?
usage-value = `{ $value }` is no value of `{ $argument }`
usage-values = choose one of: `{ LIST($values, join: "`, `") }`
usage-missing = this is missing: { LIST($arguments, join: ", ") }
usage-no-value = `{ $argument }` needs a value
usage-conflict = `{ $argument }` cannot stand with { LIST($others, join: ", ") }
usage-twice = `{ $argument }` stands twice
usage-count = too many or too few words for `{ $argument }`
usage-no-command = a command is missing
usage-other = this command line cannot be read
usage-help = { $command ->
    [none] see `rungs --help`
   *[some] see `rungs { $command } --help`
}
