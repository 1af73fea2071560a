### Searching roles for words.

title = Roles with { LIST($words) }
word = "{ $word }"

# No role has the words.
nothing = { $narrowed ->
    [true] No role that fits the other conditions
   *[false] No role
} has { $words ->
    [one] "{ $first }"
   *[other] any of these words
} in its titles, skills, purpose or duties.
not-all = No role has { $words ->
    [2] both words
   *[other] all { NUMBER($words) } words
}. { $found ->
    [1] These have one of them:
   *[other] These have { NUMBER($found) } of them:
}

# The text in which words were found.
# $field Field
field = { $field ->
    [title] title
    [alias] also called
    [skill] skill
    [purpose] purpose
   *[duty] duty
}:
more = and { $texts ->
    [one] one more place
   *[other] { NUMBER($texts) } more places
}

next = { $all ->
    [true] See one with `rungs role NAME`.
   *[false] See one with `rungs role NAME`; more of what was found: `--all`.
}
