### A person's result.

title = Your interests
answers = { $answers ->
    [one] { NUMBER($answers) } answer
   *[other] { NUMBER($answers) } answers
}
from-code = from a code

# What people of a type like, in two or three words.
# $letter Interest
likes = { $letter ->
    [r] build, repair, outdoors
    [i] find out, think, solve
    [a] create, work freely
    [s] help, teach, inform
    [e] lead, persuade, dare
   *[c] order, routine, figures
}
score-percent = { DECIMAL($percent, digits: 0) } %
score-raw = { SCORE($raw) }
score-whole = { SCORE($raw) } of { SCORE($most) } · { DECIMAL($percent, digits: 0) } %

# Who comes first. The letters are lists of one.
# $chance Chance
first = { $chance ->
    [almost-surely] { LIST($first, each: "interest-within") } almost surely comes first.
    [very-likely] { LIST($first, each: "interest-within") } very likely comes first.
    [probably] { LIST($first, each: "interest-within") } probably comes first.
   *[may] { LIST($close, each: "interest-within") } are too close to say which comes first.
}
# Where the bar of another type is longer.
lower = { LIST($top, each: "interest-within") } has the longer bar, but by so little that what is common among people tips it.
# The same with its chances.
# $chance Chance
first-whole = { $chance ->
    [almost-surely] { LIST($first, each: "interest-within") } almost surely comes first ({ PERCENT($p) }).
    [very-likely] { LIST($first, each: "interest-within") } very likely comes first ({ PERCENT($p) }).
    [probably] { LIST($first, each: "interest-within") } probably comes first ({ PERCENT($p) }).
   *[may] { LIST($first, each: "interest-within") } may come first ({ PERCENT($p) }), or { LIST($next, each: "interest-within") } ({ PERCENT($next-p) }): your answers do not settle it.
}
equal = { LIST($letters, each: "interest-within") } have equal scores: none of them comes first.
close = { LIST($letters, each: "interest-within") } are close together.
# $open Whether the answers leave open which letters lead.
code = { $open ->
    [true] Holland code by the scores alone { $code }
   *[false] Holland code { $code }
}
ties = Letters joined by = have equal scores: neither comes first.
stand-ins = A code has no scores. These stand for it: evenly falling ones for its letters, above an equal rest.
estimated = Estimated from { $answers ->
    [one] { NUMBER($answers) } answer
   *[other] { NUMBER($answers) } answers
}: what all { NUMBER($bank) } questions would give.

# What must be known before anything is believed.
one-answer = Nearly all your answers are the same, and nothing can be told from that: any recommendation would be made up. Answer again and use the whole scale: say clearly what you would not like to do. Or look around with `rungs roles`.
careless = Some of your answers pull in different directions ({ LIST($signs, each: "sign") }), as happens to anybody who is tired or in a hurry. If that may be so, read this with care, or answer again.
untold = You have not said where you work, so this begins with first jobs. If you are in a job already, say so with `--from ROLE`.
flat = { $answered ->
    [true] You liked all six kinds of activity equally
   *[false] All six scores are equal
}, so nothing tells one role from another, and any recommendation would be made up. Answer again and use the whole scale: say clearly what you would not like to do. Or look around with `rungs roles`.
nothing = { $zone ->
    [none] No role of this catalogue has interests to compare yours with, so none is recommended. Look around with `rungs roles`.
   *[some] No role that asks for preparation of at most { NUMBER($zone) } of 5 can be compared with your interests. Try `--max-zone` with more.
}

# What a source says of types, with its name.
matched = { $source ->
    [none] What this catalogue matches to your strongest types
   *[some] What { $source } matches to your strongest types
}
matched-all = { $source ->
    [none] What this catalogue matches to each type
   *[some] What { $source } matches to each type
}
matched-roles = { LIST($titles, join: "; ") }{ $left ->
    [0] {""}
   *[other] {" "}(+{ NUMBER($left) })
}.
# $place TypePlace
type-place = { $place ->
    [leads] among your strongest
    [possible] also possible
   *[further] further down
}
no-role = no role stated
meaning = What your strongest interests mean
meaning-of = , the { $nickname }:

none-ahead = From where you stand there is no next role to recommend.
# Over the roles of the shortlist, by how far they are; without a role for somebody new. Of the own job is said how well it suits, where
# that is known.
# $reach Reach
# $word Match
group = { $reach ->
    [here] Where you are: no role above it to recommend
    [one-move] { $role ->
        [none] Where you can begin
       *[some] One move from { $role }{ $own ->
            [true] {" "}({ own-job })
           *[false] {""}
        }
    }
    [further] { $role ->
        [none] What these lead to
       *[some] Further up
    }
   *[other] { $role ->
        [none] What may come later
       *[some] For later: no nearer role suits you
    }
}
# $word Match
own-job = your job: { fit }
# $word Match
fit = { $word ->
    [very-good] very good match
    [good] good match
    [fair] fair match
    [weak] weak match
   *[poor] poor match
}{ $unsure ->
    [true] , unsure
   *[false] {""}
}

# How to get to a role by one move.
# $kind Course
how = { $kind ->
    [entry] A way in
    [promotion] A promotion
    [lateral] A move sideways
    [down] A move down
    [crossing] A crossing
    [exit] A way out
   *[plan-b] A plan B
}{ $when ->
    [none] {""}
   *[some] : { $when }
}{ $guessed ->
    [true] {" "}(inferred)
   *[false] {""}
}.
start = { $hired ->
    [true] People are hired for it from outside.
   *[false] Open to somebody new.
}
here = You are here now.
# How to get to a role by way of others; the next one may itself suit little.
# $next Match
by-way = By way of { LIST($titles, join: ", then ") }{ $next ->
    [weak] {" "}(itself a weak match{ $unsure ->
        [true] , unsure
       *[false] {""}
    })
    [poor] {" "}(itself a poor match{ $unsure ->
        [true] , unsure
       *[false] {""}
    })
   *[other] {""}
}.
preparation = Preparation { NUMBER($zone) } of 5{ $more ->
    [true] , more than now
   *[false] {""}
}
# $nearness OccupationMatch
pay = { $currency } { NUMBER($median) } a year{ $nearness ->
    [same] {""}
    [near] {" "}in a near job
   *[stand-in] {" "}in the closest job there is
}
pay-hidden = { $paper ->
    [true] pay known only of another job
   *[false] pay only of another job: --all
}
# Below the roles, once for all of them.
pay-note = Pay: median ({ $country }, { $year }).
twins = { $left ->
    [0] Much like it: { LIST($titles) }.
   *[other] Much like it: { LIST($titles, join: ", ") } (+{ NUMBER($left) }).
}
# The best match of all, further off than the roles above.
# $word Match
further-on = Further on: { $title } ({ fit }), { $moves ->
    [one] one move
   *[other] { NUMBER($moves) } moves
} away.
no-way = Suits you, but no way there is known: { LIST($titles) }{ $left ->
    [0] {""}
   *[other] {" "}(+{ NUMBER($left) })
}.

now = What to do now
claim = Interests explain a small part of how content people are at work; pay, hours and supervisor weigh more. { $new ->
    [true] New questionnaire, not yet validated. Not for hiring.
   *[false] Not for hiring.
}

# The commands that answer the next question, with the person's own roles.
next-plan = `rungs plan{ $from ->
    [none] {""}
   *[some] {" "}--from { $from }
}{ $scores ->
    [none] {""}
   *[some] {" "}--scores { $scores }
} --to { $role }`
# Of a role from which no move is known.
next-top = `rungs ladder { $role } --down` shows who gets to your role
next-sideways = `rungs plan{ $from ->
    [none] {""}
   *[some] {" "}--from { $from }
}{ $scores ->
    [none] {""}
   *[some] {" "}--scores { $scores }
}` looks for other ways from there
next-explain = `rungs explain { $role }{ $scores ->
    [none] {""}
   *[some] {" "}--scores { $scores }
}` says why "unsure"
next-role = `rungs role { $role }` · `rungs ladder { $role }`
next-all = `--all`: { $left ->
    [0] {""}
    [one] one more role to go for,{" "}
   *[other] { NUMBER($left) } more roles to go for,{" "}
}{ $roles ->
    [one] the one compared
   *[other] all { NUMBER($roles) } compared
}{ $without ->
    [0] {""}
   *[other] , { NUMBER($without) } without interests
}

# The whole page.
certainty = How sure is it
top-three = Among the first three: { LIST($chances, join: ", ") }.
chance = { LIST($letter, each: "interest-within") } { PERCENT($p) }
toss-up = Whether { LIST($over, each: "interest-within") } or { LIST($under, each: "interest-within") } ranks higher is a toss-up; the first three roles stay either way.
toss-up-moves = Whether { LIST($over, each: "interest-within") } or { LIST($under, each: "interest-within") } ranks higher is a toss-up. Otherwise these would join the first three roles: { LIST($titles) }.
norm = These chances compare you with { $norm }. They say how steady the ranking is, not how well you will do.
shortlist = Roles to go for
roles = All roles by fit
compared = { $roles ->
    [one] Compared with one role.
   *[other] Compared with { NUMBER($roles) } roles.
}{ $without ->
    [0] {""}
    [one] {" "}{ NUMBER($without) } role has no interests and is left out.
   *[other] {" "}{ NUMBER($without) } roles have no interests and are left out.
} r says how alike the pattern of your six scores and the role's pattern are, from −1 to 1; differences of a few hundredths mean nothing.
no-union = No role here unites { LIST($pair, each: "interest-within") }. The best of each: { LIST($titles) }.
union-further = One role that unites { LIST($pair, each: "interest-within") } stands further down: { $title }.
# $tier Tier
tier = { $tier ->
    [best] Best fit
    [great] Great fit
    [good] Good fit
   *[poor] Poor fit: your likes lie elsewhere
}
# The roles that a list of hundreds leaves out.
more-roles = +{ NUMBER($left) }: `--format json` has them all
# A role in numbers.
r-of-role = { $level } · r { CORRELATION($r) }
met = Asks for { LIST($met, each: "interest-within") }: among your strongest.
met-and-missed = Asks for { LIST($met, each: "interest-within") }, among your strongest, and for { LIST($missed, each: "interest-within") }, not among them.
missed = Asks for { LIST($missed, each: "interest-within") }, not among your strongest.
types-inferred = (Types inferred.)
products = r is the sum of { LIST($products, join: ", ") }
product = { $letter } { CORRELATION($share) }
congruence = congruence C { SCORE($c) } of 18, M { SCORE($m) } of 28
# $tier Tier
keeps-tier = At least { $tier ->
    [best] a best fit
    [great] a great fit
    [good] a good fit
   *[poor] a poor fit
} in { PERCENT($kept) } of what your answers leave open.
along = Way: { LIST($titles, join: " → ") }.
no-way-known = The catalogue knows no way there from where you are.
steps = Steps that apply now
# $stage Stage
stage = { $stage ->
    [explore] To choose
    [prepare] To prepare
    [enter] To get the first job
    [grow] To grow
    [manage] To lead
   *[leave] To go elsewhere
}
read-on = Read on
topics = `rungs guide TOPIC`: { LIST($ids, join: " · ") }
limits = What this result can and cannot say
claim-modest = People whose interests match their work tend to feel more at home in it. The link is modest: about 4 to 6 % of the differences in job satisfaction (meta-analyses of 92 to 105 studies). Skills, pay, supervisor and hours matter more.
claim-scale = Scored like the O*NET Interest Profiler (sums of 0 to 4); tiers from O*NET's linking study (Gregory & Lewis 2016). Scores are not adjusted for sex; on average men score higher on Realistic, women on Social.
claim-new = The form is new: no one knows yet how well these chances hold for it. They hold for real answers to another form.
claim-use = Not for hiring decisions, not for clinical use.

# Where every role that can be followed is a weak or a poor match.
nothing-suits = None of the next roles suits your interests well.
