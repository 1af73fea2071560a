### Why a role fits a person as it does: here the numbers live.

title = { $role }: how it fits you, and why

# $word Match
fit = { $word ->
    [very-good] Very good match
    [good] Good match
    [fair] Fair match
    [weak] Weak match
   *[poor] Poor match
}{ $unsure ->
    [true] , unsure
   *[false] {""}
} · r { CORRELATION($r, digits: 3) }
# Where the words begin.
borders = A match is very good from r { CORRELATION($best, digits: 3) }, good from { CORRELATION($great, digits: 3) }, fair from { CORRELATION($fair, digits: 2) }, weak from 0; below 0 it is poor.
borders-source = The borders at { CORRELATION($best, digits: 3) }, { CORRELATION($great, digits: 3) } and 0 are those of O*NET's linking study (Gregory & Lewis 2016): best, great and good fit. The one at { CORRELATION($fair, digits: 2) } is the program's own.
# How often the answers keep at least the word of the match.
# $word Match
keeps = { $word ->
    [very-good] It is a very good match in { PERCENT($share) } of what your answers leave open.
    [good] It is good or better in { PERCENT($share) } of what your answers leave open.
    [fair] It is fair or better in { PERCENT($share) } of what your answers leave open.
    [weak] It is weak or better in { PERCENT($share) } of what your answers leave open.
   *[poor] Your answers leave nothing open that would make it no match at all.
}
# The same for the tier, where its border is another.
keeps-tier = It is above 0 in { PERCENT($share) } of what your answers leave open.
# $doubt Doubt
doubt = { $doubt ->
    [answers] Unsure: your answers leave it open.
    [occupation] Unsure: the interests of the nearest occupation say something else (below).
   *[both] Unsure: your answers leave it open, the nearest occupation differs (see below).
}
what-r-says = { $all ->
    [true] r says how alike the pattern of your six scores and the role's pattern are, from −1 to 1; differences of a few hundredths mean nothing.
   *[false] r: how alike the two patterns of six are, −1 to 1; hundredths mean nothing.
}

heading-scores = Your scores
from-result = From your result { $id } (form { $form }, { $questions ->
    [one] one answer
   *[other] { NUMBER($questions) } answers
}).
from-scores = From the six scores that you gave.
from-code = From the code that you gave.
stand-ins = A code has no scores. These stand for it: evenly falling ones for its letters, above an equal rest.
estimated = Estimated from { $answered ->
    [one] one answer
   *[other] { NUMBER($answered) } answers
}: what all { NUMBER($bank) } questions would give.
careless = Some of your answers pull in different directions ({ LIST($signs, each: "sign") }), as happens to anybody who is tired or in a hurry. If that may be so, read this page with care, or answer again.
ties = Letters joined by = have equal scores: neither comes first.
score = { SCORE($raw) }{ $most ->
    [some] {" "}of { SCORE($most) }
   *[none] {""}
}
# How many answers a score rests on, and how sure its place is: which is first is not told where the leading letters have equal scores.
score-sure = { SCORE($raw) } of { SCORE($most) } ({ $answers ->
    [one] one answer
   *[other] { NUMBER($answers) } answers
}); { $first ->
    [none] {""}
   *[some] first { PERCENT($first) },{" "}
}top three { PERCENT($three) }
norm = The chances of a place compare you with { $norm }.

heading-products = What each interest adds to r
how-products = { $all ->
    [true] High and low mean above and below the mean of the six. On the same side, you and the role add to r; on different sides, they take away.
   *[false] High and low mean above and below the mean of the six.
}
# $sides Sides
sides = { $sides ->
    [person-level] you at the mean
    [role-level] the role at the mean
    [both-high] both high
    [both-low] both low
    [person-high] you high, the role low
   *[role-high] you low, the role high
}
share = { SHARE($product) }
sum = r is their sum: { CORRELATION($r, digits: 3) }.

heading-letters = Letters met and missed
met = Asks for { LIST($met, each: "interest-within") }, and { $letters ->
    [one] that is
   *[other] they are
} among your strongest.{ types-inferred }
met-and-missed = Asks for { LIST($met, each: "interest-within") }, among your strongest, and for { LIST($missed, each: "interest-within") }, not among them.{ types-inferred }
missed = Asks for { LIST($missed, each: "interest-within") }, not among your strongest.{ types-inferred }
types-inferred = { $inferred ->
    [true] {" "}(Types inferred.)
   *[false] {""}
}
congruence = Congruence C { SCORE($c) } of { SCORE($c-most) }, M { SCORE($m) } of { SCORE($m-most) }; means of all pairs { SCORE($c-mean) } and { SCORE($m-mean) }.
no-congruence = The congruence indices C and M need three letters of you and of the role.

heading-answers = The answers that moved it most
how-answers = Each number is what the answer did to r, compared with "unsure" in its place.
raised = Raised it
lowered = Lowered it
none-raised = No answer raised it.
none-lowered = No answer lowered it.
given = { $answer ->
    [1] strongly dislike
    [2] dislike
    [3] unsure
    [4] like
   *[other] strongly like
}
# Without a text an item whose words are not ours to show.
# $letter Interest
answer = { $text ->
    [none] Question { $item } of the official form
   *[some] "{ $text }"
} ({ interest }): { given }

# The next border.
# $tier Tier
heading-next = { $tier ->
    [best] What would make it a very good match
    [great] What would make it a good match
   *[other] What would make it more than a poor match
}
heading-highest = What would make it a better match
# $tier Tier
border = { $tier ->
    [good] r 0
   *[other] r { CORRELATION($from, digits: 3) }
}
# $tier Tier
any-of = From { border } on. Each of these alone is enough, the five others as they are:
# $letter Interest
change = { interest } { EXACT($by) } { $higher ->
    [true] higher
   *[false] lower
}: { EXACT($then) }{ $most ->
    [some] {" "}of { SCORE($most) }
   *[none] {""}
} in place of { EXACT($now) }
# $tier Tier
no-change = From { border } on. No single score can lift r so far, wherever it lay within { $known ->
    [true] its scale
   *[false] the range of the scores that you gave
}: two or more would have to differ.
no-goal = It is no goal: your interests are what they are.
needs-scores = A code has no scores that could differ. Give six scores, `--scores R=5,I=8,A=6,S=28,E=22,C=30`, or answer `rungs quiz`.
highest = It is a very good match already; there is no word above.

heading-taken-over = Where the role's numbers come from
# $nearness OccupationMatch
taken-over = They are the interests that { $source } has of { $title } ({ nearness }), taken over as they are; there is no second opinion.
heading-second = A second opinion: the interests of the nearest occupation
# $nearness OccupationMatch
# $word Match
agrees = { $source } says much the same: with the interests of { $title } ({ nearness }) it is a { match } match, r { CORRELATION($r, digits: 3) }.
# $nearness OccupationMatch
# $word Match
disagrees = { $source } disagrees: with the interests of { $title } ({ nearness }) it is a { match } match, r { CORRELATION($r, digits: 3) }; with the role's own numbers r is { CORRELATION($own, digits: 3) }.
# $word Match
match = { $word ->
    [very-good] very good
    [good] good
    [fair] fair
    [weak] weak
   *[poor] poor
}
# $basis InterestsBasis
two-codes = { $source } gives { $code }; the role's types here are { LIST($types, each: "interest-within") } ({ $basis ->
    [stated] stated
    [suggested] inferred
   *[onet] taken from O*NET
}).
dependent = Not independent: its interests make up { PERCENT($share) } of the role's own numbers.

heading-limits = What this can and cannot say
modest = People whose interests match their work tend to feel more at home in it. The link is modest: about 4 to 6 % of the differences in job satisfaction (meta-analyses of 92 to 105 studies). Skills, pay, supervisor and hours matter more.
scored = Scored like the O*NET Interest Profiler (sums of 0 to 4); borders from O*NET's linking study. Scores are not adjusted for sex; on average men score higher on Realistic, women on Social.
chances = The form is new: no one knows yet how well these chances hold for it. They hold for real answers to another form.
not-for = Not for hiring decisions, not for clinical use.
short-limits = Interests explain a small part of how content people are at work: skills, pay, supervisor and hours weigh more. Not for hiring decisions.

next = Next: `rungs role { $role }` · `rungs ladder { $role }` · `rungs compare { $role } ROLE`{ $all ->
    [true] {""}
   *[false] {" · "}`--all`
}
