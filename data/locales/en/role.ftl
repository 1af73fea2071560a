### The page of a role.

place = { $level }{ $track ->
    [some] {" · "}{ $track }
   *[none] {""}
}{ $leads ->
    [true] {" · "}leads people
   *[false] {""}
}

# The same on the whole page.
# $basis LevelBasis
place-whole = Level: { $level }{ $basis ->
    [recommended] {" "}(inferred)
   *[stated] {""}
}{ $track ->
    [some] {" · "}Track: { $track }
   *[none] {""}
}{ $leads ->
    [true] {" · "}leads people
   *[false] {""}
}

aliases = Also called: { LIST($titles, join: ", ") }

# Said where the catalogue only mentions the role.
mention = Nothing more than its name is known here.
no-duties = What you do in it is not listed here.

# $kind StatementKind
heading = { $kind ->
    [purpose] What it is for
    [why] Why companies create this role
    [duties] What you do
    [traits] Who does well in it
    [tools] Tools and channels
    [reporting] Whom you work with
    [training] Education and training
    [conditions] Working conditions
    [hardships] What is hard about it
    [figures] Figures and pay
    [rewards] What you get out of it
    [standing] Where it stands
    [notes] Notes
   *[remarks] Worth knowing
}
heading-skills = Skills it asks for
heading-expects = What is expected
# Over what is true of every role on a level.
heading-level = On this level: { $level }
heading-interests = Interests and the nearest occupation
heading-ways-in = Ways in
heading-ways-on = Ways on
heading-steps = Steps you can take in this role
heading-topics = Read on
heading-sources = Sources cited

hired = Hired from outside.
no-way-in = No way in is named.
no-way-on = No next step is named.

label-for-you = For you
# $word Match
for-you = { $word ->
    [very-good] very good match
    [good] good match
    [fair] fair match
    [weak] weak match
   *[poor] poor match
}{ $unsure ->
    [true] , unsure
   *[false] {""}
}{ $here ->
    [true] {" · "}you are here
   *[false] {""}
}
# The same on the whole page.
# $word Match
for-you-whole = { $word ->
    [very-good] Very good match
    [good] Good match
    [fair] Fair match
    [weak] Weak match
   *[poor] Poor match
} with your last result (r { CORRELATION($r) }){ $unsure ->
    [true] , unsure
   *[false] {""}
}{ $here ->
    [true] ; you are here
   *[false] {""}
}.

# How many duties the short page leaves out.
more-duties = { $paper ->
    [true] and { NUMBER($left) } more
   *[false] +{ NUMBER($left) }: --all
}

label-preparation = Preparation
# $nearness OccupationMatch
preparation-of = { preparation }: the schooling and practice that are usual{ $nearness ->
    [same] {""}
    [near] , going by a near job
   *[stand-in] , going by the closest job there is
}

label-pay = Pay
# $nearness OccupationMatch
pay = { $currency } { NUMBER($median) } a year in the middle; eight in ten earn { NUMBER($low) } to { NUMBER($high) } ({ $country } { $year }{ $nearness ->
    [same] {""}
    [near] , figures of a near job: { $occupation }
   *[stand-in] , figures of the closest job there is: { $occupation }
})

# The closest occupation there is, is another job.
pay-hidden = { $paper ->
    [true] known only of another job, the closest there is
   *[false] only of another job, the closest there is: --all
}

label-figures = Jobs and pay
label-training = Training
label-conditions = Conditions
label-hardships = Hard parts
label-ways-in = Ways in
label-ways-up = Ways up
label-ways-sideways = Ways sideways
label-ways-down = Ways down
label-ways-out = Ways out
label-interests = Interests

interests = { LIST($types, each: "interest-within") }
# The nearest occupation leads with another type.
# $nearness OccupationMatch
interests-disputed = { $source } says { LIST($letters, each: "interest-within") }{ $nearness ->
    [same] {""}
   *[other] {" "}of a near job
}

# Where the types come from.
# $basis InterestsBasis
interests-whole = { LIST($types, each: "interest-within") } ({ $basis ->
    [stated] stated
    [suggested] inferred
   *[onet] taken from O*NET
})
occupation = { $source } gives { $code } for the nearest occupation, { $title } ({ $soc }; { nearness }).
no-occupation = No occupation is named that would be a fair match, so there are no outside figures for it.
occupation-scores = Its scores, 1 to 7: R { DECIMAL($r, digits: 1) }, I { DECIMAL($i, digits: 1) }, A { DECIMAL($a, digits: 1) }, S { DECIMAL($s, digits: 1) }, E { DECIMAL($e, digits: 1) }, C { DECIMAL($c, digits: 1) }
job-zone = Job zone { NUMBER($zone) } of 5: that occupation needs { $zone ->
    [1] little or no
    [2] some
    [3] medium
    [4] considerable
   *[other] extensive
} preparation ({ $source }).
# What the nearest occupation pays; never what the reader will earn.
wage = Pay of that occupation: median { $currency } { NUMBER($median) } a year; one in ten below { NUMBER($low) }, one in ten above { NUMBER($high) } ({ $country }, { $year }, { $source }). It is that occupation's pay there, not a forecast of yours.

# $kind Course
# $basis Basis
way = { $title } ({ move-kind }, { basis }){ $when ->
    [none] {""}
   *[some] : { LIST($when, join: "; ") }
}
plan-b = plan B: { LIST($titles, join: ", ") }

topics = `rungs guide TOPIC`: { LIST($ids, join: " · ") }
document = { $name }: { $about }

# What the short page leaves out beside the names that it counts with a plus.
left-out = { $paper ->
    [true] `rungs role { $role } --all`
   *[false] `--all`
} shows the rest: { $statements ->
    [0] { $steps ->
        [one] one step for this role
       *[other] { NUMBER($steps) } steps for this role
    }
    [one] one more statement{ $steps ->
        [0] {""}
        [one] {" "}and one step
       *[other] {" "}and { NUMBER($steps) } steps
    }
   *[other] { NUMBER($statements) } more statements{ $steps ->
        [0] {""}
        [one] {" "}and one step
       *[other] {" "}and { NUMBER($steps) } steps
    }
}.

# Where to go from here: up, or where the role has no way on, to those who get to it.
# $plan PlanFor
next = Next: { $on ->
    [true] `rungs ladder { $role }`
   *[false] `rungs ladder { $role } --down`
}{ $plan ->
    [from-here] {" · "}`rungs plan --from { $role }`
    [to-here] {" · "}`rungs plan --to { $role }`
    [last] {" · "}`rungs plan`
   *[nobody] {""}
}{ $explained ->
    [true] {" · "}`rungs explain { $role }`
   *[false] {""}
}{ $all ->
    [true] {""}
   *[false] {" · "}`--all`
}{ $sourced ->
    [true] {" · "}`--sources`
   *[false] {""}
}
