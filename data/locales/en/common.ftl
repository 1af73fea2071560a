### Small words and numbers that all pages share.

number-group = ,
number-point = .
number-minus = −
number-plus = +
# What stands before the point of a number below one, as in .87.
number-zero = {""}
percent = { $number } %
percent-over = over 99 %
percent-under = under 1 %

list-comma = {", "}
list-and = { $first } and { $last }
list-or = { $first } or { $last }

# $letter Interest
interest = { $letter ->
    [r] Realistic
    [i] Investigative
    [a] Artistic
    [s] Social
    [e] Enterprising
   *[c] Conventional
}

# The same in the middle of a sentence.
# $letter Interest
interest-within = { $letter ->
    [r] Realistic
    [i] Investigative
    [a] Artistic
    [s] Social
    [e] Enterprising
   *[c] Conventional
}

# $kind Course
move-kind = { $kind ->
    [entry] way in
    [promotion] promotion
    [lateral] sideways
    [down] down
    [crossing] crossing
    [exit] way out
   *[plan-b] plan B
}

# $basis Basis
basis = { $basis ->
    [stated] stated
    [list-order] from the order of a list
    [direction] a direction
   *[inferred] inferred
}

# What the words for how sure a move is mean: those that a page uses.
sure = How sure a move is: { LIST($bases, join: " · ") }.
# $basis Basis
sure-of = { basis } ({ $own ->
    [none] { $basis ->
        [stated] the catalogue says so
        [list-order] one role is listed above the other
        [direction] where it begins is not said precisely
       *[inferred] nobody says so
    }
   *[some] { $own }
})

# The mark behind what no document states.
inferred = (inferred)

# What stands between two sentences of one paragraph, and between short facts in one line.
sentence-gap = {" "}
dot = {" · "}
# Two sentences, one after the other.
two-sentences = { $first } { $second }
# Names in a row.
name-row = { LIST($names, join: ", ") }

# How many things a list leaves out.
more = +{ NUMBER($left) }

# How long a move waits, and on what else.
waited = after { $months ->
    [one] { NUMBER($months) } month
   *[other] { NUMBER($months) } months
} in role{ $when ->
    [none] {""}
   *[some] ; { $when }
}
# How long the moves of a way take together, as far as the catalogue says.
time = { $untold ->
    [0] { NUMBER($months) } months in all, as this catalogue counts them.
    [one] { NUMBER($months) } months in all for the moves that tell; one move tells no time.
   *[other] { NUMBER($months) } months in all for the moves that tell; { NUMBER($untold) } moves tell no time.
}

# The currency whose code is USD.
us-dollars = USD

# What a catalogue says that a role pays.
# $per Period
pay-stated = { $currency } { NUMBER($from) }{ $to ->
    [none] {""}
   *[some] {" "}to { NUMBER($to) }
} { $per ->
    [hour] an hour
    [day] a day
    [week] a week
    [month] a month
   *[year] a year
}{ $places ->
    [0] {""}
   *[other] {" "}({ LIST($told, join: ", ") })
}

# A skill with the degree of it that is asked for.
skill-degree = { $skill } ({ $degree })
# The same where the person has less of it.
skill-rising = { $skill } ({ $has } → { $degree })

# $kind SkillKind
skill-kind = { $kind ->
    [soft] With people
    [hard] Know-how
   *[tool] Software
}

# How near an outside occupation is to a role.
# $nearness OccupationMatch
nearness = { $nearness ->
    [same] the same job
    [near] a near job
   *[stand-in] a stand-in, the closest there is
}

# How much preparation an occupation needs.
preparation = { $zone ->
    [1] little or none
    [2] some
    [3] medium
    [4] considerable
   *[other] extensive
} ({ NUMBER($zone) } of 5)

# What that number means, once a page.
preparation-note = Preparation 1–5: usual schooling, practice.

# A page of a person with a name.
whose = { $title } · { $name }

# What a short page leaves out, and the option that shows it.
left-out = { $paper ->
    [true] and { NUMBER($count) } more
   *[false] +{ NUMBER($count) }: --all
}
# Titles in a row of which a short page shows the first.
few = { LIST($names, join: " · ") }{ $left ->
    [0] {""}
   *[other] { $paper ->
        [true] {" "}and { NUMBER($left) } more
       *[false] {"   +"}{ NUMBER($left) }: --all
    }
}
# Over the commands that answer the next question.
next = Next

# A sign that answers may have been given without care.
# $sign Sign
sign = { $sign ->
    [one-answer] one answer throughout, or nearly
    [haste] very quick answers
    [run] one answer many times in a row
    [scatter] much difference within a type
   *[contradiction] one half against the other
}

# A day, as DAY writes it.
day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }
