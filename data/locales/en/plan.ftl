### From where a person is to where they want to be.

title = Plan: { $from ->
    [none] { $to ->
        [none] the way in
       *[some] the way in, to { $to }
    }
   *[some] { $from }{ $to ->
        [none] {""}
       *[some] {" → "}{ $to }
    }
}
interests = It goes by your interests, { $code }. Of ways that are alike, those to roles that suit you come first.
no-interests = { $known ->
    [true] Your interests are not known. Answer `rungs quiz`, or give `--scores SEC`.
   *[false] No role of this catalogue has interests, so the plan cannot go by yours.
}
rejected = Left out, as you ask: { LIST($titles) }.
# $conditions Whether a step of the way has a condition.
no-dates = { $conditions ->
    [true] No dates: only the condition of a step says when it can come.
   *[false] No dates: no step here says when it can come.
}

# How well the goal suits, and how much preparation it asks for.
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
fit-whole = { fit } (r { CORRELATION($r) })
preparation = preparation { NUMBER($zone) } of 5
# A way of one move: its kind and how sure it is.
# $kind Course
# $basis Basis
one-move = { $kind ->
    [entry] One way in
    [promotion] One promotion
    [lateral] One move sideways
    [down] One move down
    [crossing] One crossing
    [exit] One way out
   *[plan-b] One plan B
}, { $basis ->
    [stated] stated
    [list-order] from the order of a list
    [direction] a direction
   *[inferred] inferred
}

# Before what is said of the way to the goal.
label-bring = You bring
label-carry = Asked of you now
label-unsaid = Not said
label-missing = Not yet
label-below = To deepen
label-grows = Grows
label-pay = Pay
label-takes = { $inferred ->
    [true] Reason
   *[false] It takes
}
label-new = New
label-shown = Shown by
label-first = First
label-then = Then
first-role = { $role }
# A later role of the way, with how to get to it.
# $kind Course
then = { $role }: { $kind ->
    [entry] a way in
    [promotion] a promotion
    [lateral] a move sideways
    [down] a move down
    [crossing] a crossing
    [exit] a way out
   *[plan-b] a plan B
}{ $when ->
    [none] {""}
   *[some] , { $when }
}
unsaid = { LIST($names, join: ", ") }{ $left ->
    [0] {""}
   *[other] {" "}(+{ NUMBER($left) })
}
says-nothing = Nothing here says what this role asks for.

this-month = This month
learn = Work on { $skill }.{ $text ->
    [none] {""}
   *[some] {" "}{ $text }
} { $role } asks for it.
# $below Whether the page ends with the command.
say-skills = { $unknown ->
    [one] Say whether you have one more skill that { $role } asks for: { $below ->
        [true] the command below with `--edit`
       *[false] `{ command } --edit`
    }.
   *[other] Say which of { NUMBER($unknown) } skills for { $role } you have: { $below ->
        [true] the command below with `--edit`
       *[false] `{ command } --edit`
    }.
}
# `$id` is what commands call the role.
read = Read what { $role } is like, and mark what you do already: `rungs role { $id }`.
adverts = Read three advertisements for { $role } and note what all of them ask for (the program's suggestion).
ask = { $stated ->
    [true] Ask who decides on { $role } how they see you.
   *[false] Ask who decides on { $role } what they look for.
}

label-later = Later
label-after = After it
label-others = Other goals
label-other-ways = Other ways
# $purpose Purpose
other-goal = { $purpose ->
    [goal] the goal: { $role }
    [next-rung] next rung: { $role }
    [sideways] sideways: { $role }
    [expert] without leading people: { $role }
    [management] leading people: { $role }
   *[out] a way out: { $role }
}
# $purpose Purpose
missing-purpose = { $purpose ->
    [goal] a way
    [next-rung] a promotion
    [sideways] a move sideways
    [expert] a way up without leading people
    [management] a way up by leading people
   *[out] a way out
}
missing = Not in the catalogue from there{ $rejected ->
    [true] , besides what you left out
   *[false] {""}
}: { LIST($purposes, each: "missing-purpose") }.
no-tracks = This catalogue does not say which roles lead people, so the plan cannot tell the expert track from the management track.
industry = In this industry: { $name }
there = You are there. Leave out `--to` to see what could come next.
nothing = { $rejected ->
    [true] Nothing is left to suggest. Take back one `--reject`, or look around with `rungs ladder --all`.
   *[false] The catalogue knows no move from there. Look around with `rungs roles`.
}
# The same for a person who is in a role; `$id` is what commands call it.
nothing-from = The catalogue knows no move from { $role }, neither up nor sideways. `rungs ladder { $id } --down` shows who gets there, `rungs compare { $id } ROLE` sets it beside another role.

# The plan that the page shows, as a command.
command = rungs plan{ $from ->
    [none] {""}
   *[some] {" "}--from { $from }
}{ $scores ->
    [none] {""}
   *[some] {" "}--scores { $scores }
}{ $to ->
    [none] {""}
   *[some] {" "}--to { $to }
}
next-edit = `{ command } --edit`: say which skills you have
next-other = `{ command } --to ROLE`: another goal; with `--reject { $role }` not this one
next-own = `rungs role { $role }` · `rungs ladder { $role }`
next-all = `{ command } --all`: everything{ $steps ->
    [0] {""}
    [one] , and one step that helps in any case
   *[other] , and { NUMBER($steps) } steps that help in any case
}; with `--format html` a page to keep

# The whole page.
# $purpose Purpose
heading = { $purpose ->
    [goal] The way to { $role }
    [next-rung] { $newcomer ->
        [true] First job: { $role }
       *[false] Next rung: { $role }
    }
    [sideways] Sideways: { $role }
    [expert] Up without leading people: { $role }
    [management] Up by leading people: { $role }
   *[out] A way out: { $role }
}
leg = Step { NUMBER($number) } of { NUMBER($of) }: { $role }
label-how = How
do = Do
anyway = Good in any case
as-above = As above.
limits = A plan is a suggestion, not a promise.
