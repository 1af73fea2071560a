### Lists of roles, all of them or those that a filter lets through.

title = { $roles ->
    [one] One role
   *[other] { NUMBER($roles) } roles
}
nothing = No role fits all of these conditions.

# A level over its roles.
level = { $level } ({ NUMBER($roles) })
# A role in a line of its own.
line = { $title }{ $types ->
    [none] {""}
   *[some] {" · "}{ $types }
}{ $track ->
    [none] {""}
   *[some] {" · "}{ $track }
}
letters = Types: R Realistic · I Investigative · A Artistic · S Social · E Enterprising · C Conventional.
no-pay = no figure
pay-source = Median pay a year of the nearest occupation: { $country }, { $year } ({ $source }). It is not a forecast of yours.

next = { $all ->
    [true] See one with `rungs role NAME`.
   *[false] See one with `rungs role NAME`. `--all`: one a line with types and track; `--level`, `--track`, `--type`, `--skill` and `--search` narrow the list.
}
next-pay = See one with `rungs role NAME`.
