### What is wrong with a catalogue, what stands at the place, and what to do.

level-error = error
level-warning = warning
level-help = help

# $entry Entry
entry = { $entry ->
    [absent] a role that is not here
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
    [voice] the words of a catalogue
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
    .remedy = { $form ->
        [none] { $open ->
            [none] { $what ->
            [tab] YAML takes no tabs at the beginning of a line: put spaces in place of each
            [quote] close the quote; an apostrophe inside '…' is written twice, or the text stands between "…"
            [bracket] close the bracket, and part what stands in it by commas; a text with a colon or a comma stands in quotes: `"day: night"`
            [colon] a text with a colon stands in quotes: `"day: night"`; a key has a colon and a space behind it
            [indentation] indent the line as its neighbours are; text with a colon or a leading sign stands in quotes
           *[other] a text that begins with a sign such as @, *, % or - stands in quotes: `"@home"`
            }
           *[some] close the bracket or the quote that is opened on line { $open }
        }
       *[some] put the text in quotes: `{ $form }`
    }
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
        [none] move what it says to one of these keys, or make it a comment with `#`: `{ LIST($known, join: "`, `") }`
       *[some] write `{ $nearest }`; the keys here are `{ LIST($known, join: "`, `") }`
    }
duplicate-key = the key `{ $key }` stands twice in one entry
    .label = second time
    .remedy = keep one of them; the first is on line { $line }{ $file ->
        [none] {""}
       *[some] {" "}of { $file }
    }
missing-key = { entry } needs the key `{ $key }`
    .label = missing in this entry
    .remedy = { $example ->
        [none] add `{ $key }: …`
       *[some] add `{ $key }: { $example }`, or what holds here
    }
# $expected Shape
wrong-type = `{ $key }` should be { expected }, not { found }
    .label = wrong type
    .remedy = { $expected ->
        [text] { $form ->
            [none] write a text
           *[some] put the value in quotes: `{ $form }`
        }
        [list] { $form ->
            [none] write it as a list: `[one, two]`
           *[some] { $map ->
                [true] write a list, each entry with its name as the first key and its own keys below: `{ $form }`
               *[false] write it as a list: `{ $form }`
            }
        }
        [number] { $form ->
            [none] write a finite number
           *[some] write a number: `{ $form }`
        }
        [flag] { $form ->
            [none] write true or false
           *[some] write `{ $form }`
        }
       *[other] write keys and values
    }
# $entry Entry
no-entry = { $entry ->
    [alias] an alias should be text, not { found }
    [statement] a statement should be text, not { found }
   *[other] { entry } should be keys and values, not { found }
}
    .label = wrong type
    .remedy = { $form ->
        [none] write keys and values
       *[some] write `{ $form }`
    }
no-key = a key should be text, not { found }
    .label = wrong type
    .remedy = put the key in quotes: `{ $form }`
out-of-bounds = `{ $key }` should be a whole number from { NUMBER($from) } to { NUMBER($to) }
    .label = out of bounds
    .remedy = write a whole number from { NUMBER($from) } to { NUMBER($to) }
unknown-word = `{ $word }` is no value of `{ $key }`
    .label = unknown word
    .remedy = { $nearest ->
        [none] write one of: { LIST($allowed, join: ", ") }
       *[some] write `{ $nearest }`; allowed are { LIST($allowed, join: ", ") }
    }
odd-indentation = this line is indented with U+{ $code }, which YAML does not take for a space
    .label = not a space
    .remedy = indent the line with plain spaces
typographic-quotes = this text stands in quotes that YAML takes for letters, the first is U+{ $code }
    .label = part of the text
    .remedy = write `{ $form }`; or, if they belong to the text, `{ $kept }`
empty-list = `{ $key }` lists nothing
    .remedy = put at least one entry into it
# $entry Entry
reserved-id = `{ $id }` cannot be the id of { $entry ->
    [role] a role: `--from none` stands for somebody in no role
    [topic] a topic: `rungs guide sources` lists the sources
   *[other] a form: the program has a form of this name
}
    .label = has a meaning already
    .remedy = write another id, such as `{ $id }-1`
second-place = { entry } stands in two places; only the first is used
    .remedy = put both together; the first is on line { $line }{ $file ->
        [none] {""}
       *[some] {" "}of { $file }
    }
same-move = the same move to `{ $to }` stands twice
unordered-pay = these figures do not rise from `p10` over `median` to `p90`
    .remedy = mend the figure that is wrong: one in ten earns less than `p10`, half less than `median`, nine in ten less than `p90`
bad-occupation = `{ $code }` is no code of an occupation
    .remedy = write it as `43-4051.00`; `rungs catalogue occupations WORDS` finds the code
asked-twice = the form asks the item `{ $item }` twice
    .remedy = delete one of the two, or name another item
ignored = nothing reads this file or folder
    .remedy = { $meant ->
        [none] a catalogue reads catalogue.yaml, skills.yaml, types.yaml, steps.yaml and what ends in .yaml in roles, guide and questionnaires: move it there, or out of the folder
       *[some] rename it to `{ $meant }`
    }
control-character = { $control ->
    [true] this text holds the control character U+{ $code }
   *[false] this text holds U+{ $code }, a mark that nobody sees
}
    .label = not allowed in text
    .remedy = delete the character
too-long = this text has { NUMBER($length) } characters; { NUMBER($limit) } are allowed
    .label = too long
    .remedy = shorten it, or split it into several statements
bad-id = `{ $id }` cannot be an id
    .label = not an id
    .remedy = { $form ->
        [none] use letters, digits, hyphens, underscores and dots, at most 80
       *[some] write `{ $form }`: letters, digits, hyphens, underscores and dots, at most 80
    }
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
    .remedy = rename one of them; the first is on line { $line }{ $file ->
        [none] {""}
       *[some] {" "}of { $file }
    }
duplicate-title = the title `{ $title }` already names the role `{ $other }`
    .label = second time
    .remedy = { $ranks ->
        [true] the name finds both; if you want to tell them apart, add the level to the title. The first is on line
       *[false] use another title or drop the alias; the first is on line
    } { $line }{ $file ->
        [none] {""}
       *[some] {" "}of { $file }
    }
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
        [none] { $ids ->
                [0] {""}
               *[other] there are { LIST($known, join: ", ") }; or{" "}
            }{ $entry ->
            [role] add the role: `- {"{"}id: { $id }, title: …, level: …{"}"}` under `roles`
            [level] add the level: `- {"{"}id: { $id }, name: …{"}"}` under `levels`, in rank order
            [track] add the track: `- {"{"}id: { $id }, name: …{"}"}` under `tracks`
            [skill] add the skill: `- {"{"}id: { $id }, name: …{"}"}` under `skills`
            [dimension] add the dimension: `- {"{"}id: { $id }, name: …{"}"}` under `dimensions`
            [item] add the item: `- {"{"}id: { $id }, type: …, text: …{"}"}` under `items`
           *[other] write the file, or delete the key `facts`
        }
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
    .remedy = write `from: { $low }, to: { $high }`
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
    .remedy = make it lateral, or mend the level of one of the two; `levels` stand from the lowest to the highest
odd-rank = { $climbs ->
    [true] the lateral move from `{ $from }` to `{ $to }` climbs a level
   *[false] the promotion from `{ $from }` to `{ $to }` stays on one level
}
    .label = the level does not fit
    .remedy = { $climbs ->
        [true] write `kind: promotion`, or put the two roles on one level; if it is meant so, name its `sources`
       *[false] put `{ $to }` on a higher level, or write `kind: lateral` (between tracks `kind: crossing`); if it is meant so, name its `sources`
    }
missing-dash = the key `{ $key }` begins another entry, and no hyphen stands before it
    .label = no hyphen
    .remedy = write `- { $key }: …`, indented as the entry above
displaced = the key `{ $key }` of a role stands at the margin, outside of any role
    .remedy = indent the line, and those that belong to it, as the other keys of the role
lost-text = the text ends before the hash sign: what follows is a comment and not read
    .label = not read
    .remedy = { $form ->
        [none] put the text in quotes, or leave it as a comment
       *[some] if it belongs to the text, write `{ $form }`
    }
bad-language = `{ $written }` is no code of a language
    .label = no code
    .remedy = { $meant ->
        [none] write the two letters of its code, such as `en`, `zh` or `ru`
       *[some] write `{ $meant }`
    }
promotion-cycle = promotions lead in a circle: { LIST($roles, join: " → ") }
    .label = part of the circle
    .remedy = make one of the moves lateral, or delete it
unreached-role = nothing leads to the role `{ $role }`
    .label = not reached
    .remedy = add a move to it from a role below; if people are hired into it from outside, write `entry: true` in it
useless-profile = the interests of `{ $role }` are all equal
    .label = no type stands out
    .remedy = name one to five types, or six numbers that differ
# $what Unsound
unsound-norm = { $what ->
    [mean] this is no mean of answers from 1 to 5
    [deviation] this is no deviation of answers from 1 to 5
    [alpha] this is no reliability
    [correlation] this is no correlation
   *[together] these correlations cannot all hold of one group
}
    .label = a norm
    .remedy = { $what ->
        [mean] give a mean from 1 to 5
        [deviation] give a deviation from 0.01 to 2
        [alpha] give an alpha between 0 and 1
        [correlation] give a correlation between −1 and 1
       *[together] compare them with their source: the matrix is not positive definite
    }
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
# The findings of a kind that are not shown, and where the first of them stand.
alike = { NUMBER($number) } more like these ({ $code }), on the lines { LIST($places, join: ", ") }{ $left ->
    [0] .
   *[other] {" "}and { NUMBER($left) } more; `--format json` lists what is noted.
}
holds = { $name ->
    [none] {""}
   *[some] { $name }:{" "}
}{ $roles ->
    [one] { NUMBER($roles) } role
   *[other] { NUMBER($roles) } roles
}, { $moves ->
    [one] { NUMBER($moves) } move
   *[other] { NUMBER($moves) } moves
}.
# How many roles a result can compare.
interests = { $with ->
    [0] No role has interests, so `rungs quiz` and `rungs match` recommend none.
    [one] { NUMBER($with) } role of { NUMBER($roles) } has interests; `rungs quiz` and `rungs match` compare only that one.
   *[other] { NUMBER($with) } roles of { NUMBER($roles) } have interests; `rungs quiz` and `rungs match` compare only those.
}
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
