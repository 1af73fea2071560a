### Roles side by side.

title = { LIST($titles) } compared

row-level = Level
row-track = Track
row-types = Types
row-preparation = Preparation
row-pay = Median pay
row-pay-stated = Pay
row-going-by = Figures of

# What stands where nothing is known.
nothing = not known
# What stands for a role that belongs to no track.
no-track = none
# $basis LevelBasis
level = { $level }{ $basis ->
    [recommended] {" "}(inferred)
   *[stated] {""}
}
types = { LIST($types, each: "interest-within") }
# $nearness OccupationMatch
pay-near = { $named ->
    [true] { $currency } { NUMBER($median) } ({ $nearness ->
        [same] same job
        [near] near job
       *[stand-in] stand-in
    })
   *[false] { $currency } { NUMBER($median) }
}
# Where the closest job there is, is not near.
pay-stand-in = not known
# $nearness OccupationMatch
going-by = { $nearness ->
    [same] the same job
    [near] a near job
   *[stand-in] a stand-in
}

pay-place = { $country } { $year }
pay-note = Median pay: half of the people in that job earn less in a year ({ LIST($places) }). It is not what you will earn.
pay-note-whole = Pay is that of the nearest occupation, a year; country, year and source stand under "Pay and outlook". A stand-in is only the closest occupation there is.
preparation-source = Preparation is the job zone of the nearest occupation, 1 to 5 ({ LIST($sources) }).
# Roles that stand beside one and the same occupation.
same-figures = Equal pay figures come from one and the same occupation: they do not tell which role pays more.

heading-purpose = What they are for
heading-standing = Where they stand
heading-duties = What you do
heading-skills = Skills they ask for
heading-interests = Interests
heading-likeness = How alike their patterns are (r from −1, opposite, to 1, the same)
heading-outlook = Pay and outlook
heading-ways = Ways between them
heading-shared = What they share

no-purpose = What it is for is not said.
same-duty = { $sourced ->
    [true] Two duties count as the same where they have the same words or a common source.
   *[false] Two duties count as the same where they have the same words.
} What stands under one role may belong to another too, where nothing says so.
no-shared-duty = No duty is named for more than one of them.
no-shared-skill = No skill is named for more than one of them.
no-skill = No skill is named.
nothing-shared = No duty and no skill is named for more than one of them.

# The title where many titles would fill the page; they head the table.
title-many = { NUMBER($roles) } roles compared

# The roles that share what follows, some of those compared or only one.
only = Only { $title }
both = Both
all-of-them = All { $roles ->
    [3] three
    [4] four
   *[other] { NUMBER($roles) }
}
some-of-them = { LIST($titles) }

# What only one of several roles has, its title before it.
heading-alone = What only one of them has
whose = { $title }:
not-described = duties not listed

# What the page of a role says, under its title.
of-role = { $title }: { $text }
# The mark behind a skill that no document states of some of the roles.
inferred-for = (inferred for { LIST($titles) })
skills = Skills:

no-interests = No types are given.
# $tier Tier
likeness = { LIST($titles) }: { $tier ->
    [best] very much alike
    [great] alike
    [good] only a little alike
   *[poor] they pull in different directions
} (r { CORRELATION($r) })
no-pattern = { $roles ->
    [one] { LIST($titles) } has no pattern to compare.
   *[other] { LIST($titles) } have no pattern to compare.
}

# What the nearest occupation pays, with country, year and source.
# $nearness OccupationMatch
pay = Median { $currency } { NUMBER($median) } a year; one in ten below { NUMBER($low) }, one in ten above { NUMBER($high) } ({ $country }, { $year }, { $source }). Figures of { $title } ({ $soc }; { nearness }).
not-yours = Pay figures tell of an occupation in one country, not of what you will earn.
no-pay = Nothing is said of pay.

# $kind Course
# $basis Basis
direct = { $from } → { $to }: { move-kind } ({ basis }){ $when ->
    [none] {""}
   *[some] , { LIST($when, join: "; ") }
}
# $basis Basis
route = { $from } → { $to }: { $moves ->
    [one] one move
   *[other] { NUMBER($moves) } moves
}, by way of { LIST($over) }; { $basis ->
    [stated] every step is stated
   *[other] least sure step: { basis }
}
no-way = No way is known from { $from } to { LIST($to, type: "or") }.
# Said where the ways go by a person's interests too.
ways-suit = Of several ways, those over roles that suit you come first.
no-way-either = No way is known between them.

more-here = { $paper ->
    [true] and { NUMBER($left) } more
   *[false] +{ NUMBER($left) }: --all
}
next = Next: `rungs role { $role }`{ $way ->
    [true] {" · "}`rungs path { $from } { $to }`
   *[false] {""}
}{ $all ->
    [true] {""}
   *[false] {" · "}`--all`
}{ $sourced ->
    [true] {" · "}`--sources`
   *[false] {""}
}
