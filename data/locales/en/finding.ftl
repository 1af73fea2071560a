### What is wrong with a catalogue, what stands at the place, and what to do.

level-error = error
level-warning = warning
level-help = help

# $entry Entry
entry = { $entry ->
    [alias] an alias
    [catalogue] a catalogue
    [correlations] the correlations
    [dimension] a dimension
    [expectations] `expects`
    [facts] a file of facts
    [form] a form
    [interests] the interests
    [item] an item
    [job-zone] a job zone
    [ladder] a ladder
    [leadership] `leads_people`
    [level] a level
    [move] a move
    [norm] a norm
    [occupation] an occupation
    [pay] `pay`
    [pointer] a pointer
    [profile] a profile
    [published] published means
    [questionnaire] a questionnaire
    [reference] a reference
    [role] a role
    [section] a section
    [skill] a skill
    [source] a source
    [statement] a statement
    [step] a step
    [topic] a topic
    [track] a track
    [translation] a translation
    [type] a type
    [types] the list of types
    [waiting] `after`
   *[wage] a wage
}

# $found Shape
found = { $found ->
    [nothing] nothing
    [flag] true or false
    [number] a number
    [text] text
    [list] a list
   *[map] keys and values
}

# $expected Shape
expected = { $expected ->
    [nothing] nothing
    [flag] true or false
    [number] a finite number
    [text] text
    [list] a list
   *[map] keys and values
}

# $what Broken
syntax = { $what ->
    [quote] this is not YAML: something is wrong with a quote
    [tab] this is not YAML: a tab stands where spaces should
    [alias] this is not YAML: an alias has no anchor
    [bracket] this is not YAML: something is wrong with a bracket or a comma
    [indentation] this is not YAML: a line is indented more or less than its neighbours
    [colon] this is not YAML: a colon is missing, or one too many
    [escape] this is not YAML: a backslash means nothing here
   *[other] this is not YAML
}
    .label = here
    .remedy = mend the line; indentation, a missing quote or a stray colon are the usual causes
too-complex = this file nests or repeats too much
    .label = here
    .remedy = write the values out, with at most 24 levels of nesting and few aliases
empty-file = the file is empty
    .remedy = write the entry that belongs here, or delete the file
second-document = the file holds a second document
    .label = here
    .remedy = delete the line `---`, or put what follows into a file of its own
no-roles = the catalogue has no roles
    .remedy = add at least one role with id, title and level
unknown-key = { entry } has no key `{ $key }`
    .label = unknown key
    .remedy = { $nearest ->
        [none] delete the key
       *[some] write `{ $nearest }`, or delete the key
    }
duplicate-key = the key `{ $key }` stands twice in one entry
    .label = second time
    .remedy = keep one of them; the first is on line { $line }
missing-key = { entry } needs the key `{ $key }`
    .label = missing in this entry
    .remedy = add `{ $key }: …`
# $expected Shape
wrong-type = `{ $key }` should be { expected }, not { found }
    .label = wrong type
    .remedy = { $expected ->
        [text] put the value in quotes
        [list] write it as a list: `[one, two]`
        [number] write a finite number
        [flag] write true or false
       *[other] write keys and values
    }
no-entry = { entry } should be keys and values, not { found }
    .label = wrong type
    .remedy = write keys and values
no-key = a key should be text, not { found }
    .label = wrong type
    .remedy = put the key in quotes
out-of-bounds = `{ $key }` should be a whole number from { NUMBER($from) } to { NUMBER($to) }
    .label = out of bounds
    .remedy = write a whole number from { NUMBER($from) } to { NUMBER($to) }
unknown-word = `{ $word }` is no value of `{ $key }`
    .label = unknown word
    .remedy = write one of: { LIST($allowed, join: ", ") }
control-character = this text holds the control character U+{ $code }
    .label = not allowed in text
    .remedy = delete the character
too-long = this text has { NUMBER($length) } characters; { NUMBER($limit) } are allowed
    .label = too long
    .remedy = shorten it, or split it into several statements
bad-id = `{ $id }` cannot be an id
    .label = not an id
    .remedy = use letters, digits, hyphens, underscores and dots, at most 80
empty-text = `{ $key }` says nothing
    .label = empty
    .remedy = write a text, or delete the key
bad-letter = `{ $letter }` is no type, or stands twice
    .label = a type
    .remedy = use each of the letters R, I, A, S, E and C at most once
long-item = this item has { NUMBER($words) } words
    .label = long item
    .remedy = ask in at most twelve words
duplicate-id = the id `{ $id }` stands twice, for { entry }
    .label = second time
    .remedy = rename one of them; the first is on line { $line }
duplicate-title = the title `{ $title }` already names the role `{ $other }`
    .label = second time
    .remedy = use another title or drop the alias; the first is on line { $line }
# $entry Entry
unknown-reference = { $entry ->
    [role] there is no role `{ $id }`
    [level] there is no level `{ $id }`
    [track] there is no track `{ $id }`
    [skill] there is no skill `{ $id }`
    [item] there is no item `{ $id }`
    [dimension] there is no dimension `{ $id }`
   *[other] there is no file of facts `{ $id }`
}
    .label = unknown
    .remedy = { $nearest ->
        [none] define it, or delete the reference
       *[some] did you mean `{ $nearest }`?
    }
unknown-occupation = O*NET 30.2 has no occupation `{ $code }`
    .label = unknown code
    .remedy = { $nearest ->
        [none] find its code with `rungs catalogue occupations WORDS`
       *[some] did you mean `{ $nearest }`, { $title }? `rungs catalogue occupations WORDS` finds others
    }
unknown-degree = `{ $degree }` is no degree of the scale
    .label = unknown degree
    .remedy = { $degrees ->
        [0] name the degrees at the top, the lowest first: `scale: [aware, working, practitioner, expert]`
       *[other] write one of: { LIST($scale, join: ", ") }
    }
turned-pay = pay from { NUMBER($from) } to { NUMBER($to) } goes down
    .label = from above to
    .remedy = write `from: { NUMBER($to) }, to: { NUMBER($from) }`, without the signs between thousands
no-crossing = { $level ->
    [true] the crossing from `{ $from }` to `{ $to }` stays on its track
   *[false] the crossing from `{ $from }` to `{ $to }` changes the level
}
    .label = no crossing
    .remedy = { $level ->
        [true] write `kind: lateral`, or give the two roles different tracks
       *[false] write `kind: promotion` or `kind: lateral`, or put the two roles on one rank
    }
other-track = the role `{ $role }` stands on the level `{ $level }`, which belongs to the track `{ $track }`
    .label = another track's level
    .remedy = write `track: { $track }` in the role, or choose another level
unknown-source = no source has a fact `{ $id }`
    .label = unknown citation
    .remedy = { $nearest ->
        [none] name its source under `sources` at the top, or delete it
       *[some] did you mean `{ $nearest }`?
    }
self-move = `{ $role }` moves to itself
    .label = the same role
    .remedy = delete the move, or name another role
downward-promotion = the promotion from `{ $from }` to `{ $to }` goes down in level
    .label = a lower level
    .remedy = make it lateral, or mend the level of one of the two
promotion-cycle = promotions lead in a circle: { LIST($roles, join: " → ") }
    .label = part of the circle
    .remedy = make one of the moves lateral, or delete it
unreached-role = nothing leads to the role `{ $role }`
    .label = not reached
    .remedy = add a move to it from a role below
useless-profile = the interests of `{ $role }` are all equal
    .label = no type stands out
    .remedy = name one to five types, or six numbers that differ
unsound-norm = these are not the numbers of a group of people
    .label = a norm
    .remedy = give means from 1 to 5, deviations from 0 to 2, alphas between 0 and 1
uneven-form = the form `{ $form }` asks some types more often than others
    .label = uneven
    .remedy = ask the same number of items for each type
missing-translations = `{ $language }`: { $missing ->
    [one] { NUMBER($missing) } text of { NUMBER($texts) } is not translated
   *[other] { NUMBER($missing) } texts of { NUMBER($texts) } are not translated
}
    .label = the first
    .remedy = translate them under `locales/{ $language }` or beside the text; until then pages show them in the catalogue's own language
stale-translations = `{ $language }`: { $stale ->
    [one] { NUMBER($stale) } translation belongs
   *[other] { NUMBER($stale) } translations belong
} to no text; the first is of "{ $first }"
    .label = the first
    .remedy = the text has changed or is gone: translate what it says now and write that beside the translation, or delete the entry
more = there is more that is wrong than the { NUMBER($listed) } findings listed
    .remedy = mend these, then check again

title = Check
left = { $left ->
    [one] And { NUMBER($left) } more; `--format json` lists it.
   *[other] And { NUMBER($left) } more; `--format json` lists them all.
}
holds = { $name }: { $roles ->
    [one] { NUMBER($roles) } role
   *[other] { NUMBER($roles) } roles
}, { $moves ->
    [one] { NUMBER($moves) } move
   *[other] { NUMBER($moves) } moves
}.
clean = No findings.
counted = { $errors ->
    [one] { NUMBER($errors) } error
   *[other] { NUMBER($errors) } errors
}, { $warnings ->
    [one] { NUMBER($warnings) } warning
   *[other] { NUMBER($warnings) } warnings
}.
warnings = this catalogue has { $warnings ->
    [one] { NUMBER($warnings) } warning
   *[other] { NUMBER($warnings) } warnings
}; see `rungs catalogue check { $path }`
place = { $file }, line { $line }, column { $column }
