### Routes between two roles.

title = { $from ->
    [none] The way in, to { $to }
   *[some] From { $from } to { $to }
}
same = This is one and the same role.
found = { $routes ->
    [one] One route.
   *[other] { NUMBER($routes) } routes, the best first.
}
# Over one of several routes in full.
route = Route { NUMBER($number) }
# Over the routes of which a short page says only the roles.
others = { $routes ->
    [one] Another way
   *[other] Other ways
}

# A role that somebody new can begin with, without any move.
open = { $hired ->
    [true] People are hired for it from outside.
   *[false] Open to somebody new, without another role before it.
}
# What a route is made of: its moves by kind, and how many of them nobody states outright.
reason = { LIST($kinds) }; { $moves ->
    [1] { $unsure ->
        [0] stated
       *[other] less sure than stated
    }
   *[other] { $unsure ->
        [0] all stated
       *[other] { NUMBER($unsure) } of them less sure
    }
}.
# The same for somebody new, whose first job is no move.
reason-after-entry = First a job that is open to somebody new, then { reason }
# The same where a way in comes first; its kind of proof only where nobody states it.
# $basis Basis
reason-after-way-in = One way in{ $basis ->
    [stated] {""}
   *[other] {" "}({ basis })
}, then { reason }
# $kind Course
of-kind = { $kind ->
    [entry] { $moves ->
        [one] { NUMBER($moves) } way in
       *[other] { NUMBER($moves) } ways in
    }
    [promotion] { $moves ->
        [one] { NUMBER($moves) } promotion
       *[other] { NUMBER($moves) } promotions
    }
    [lateral] { $moves ->
        [one] { NUMBER($moves) } move sideways
       *[other] { NUMBER($moves) } moves sideways
    }
    [down] { $moves ->
        [one] { NUMBER($moves) } move down
       *[other] { NUMBER($moves) } moves down
    }
    [crossing] { $moves ->
        [one] { NUMBER($moves) } crossing
       *[other] { NUMBER($moves) } crossings
    }
    [exit] { $moves ->
        [one] { NUMBER($moves) } way out
       *[other] { NUMBER($moves) } ways out
    }
   *[plan-b] { $moves ->
        [one] { NUMBER($moves) } plan B
       *[other] { NUMBER($moves) } plan B moves
    }
}

# A move of a route: its kind, how sure it is, and its condition.
# $kind Course
# $basis Basis
how = { move-kind } ({ basis }){ $when ->
    [none] {""}
   *[some] : { $when }
}
# The same on a short page, where what is stated goes without saying.
# $kind Course
# $basis Basis
how-on = { $all ->
    [true] ↓ { how }
   *[false] ↓ { move-kind }{ $basis ->
        [stated] {""}
       *[other] {" "}({ basis })
    }{ $when ->
        [none] {""}
       *[some] : { $when }
    }
}
# The option, for whoever is at a terminal.
all-option = { $paper ->
    [true] {""}
   *[false] : --all
}
more-rungs = { $left ->
    [one] … { NUMBER($left) } rung between{ all-option }
   *[other] … { NUMBER($left) } rungs between{ all-option }
}

legend = The best route has few moves, promotions before moves sideways or out, and sure moves before unsure ones. The weights are the program's choice.

# What the routes keep to.
via = By way of
avoid = Without
no-management = Without roles that lead people
kept = yes
most-moves = Moves at most
only = Only by
# $kind Course
only-kind = { move-kind }
suits = Roles that suit your interests come first where the ways are alike.
no-marks = This catalogue does not say which roles lead people, so `--no-management` leaves none out. Mark such roles with `leads_people: true`.

# Where there is no way.
no-way = The catalogue knows no way to { $to } from there.
closed = No way to { $to } keeps to what you ask. Without { LIST($options) } there is one.
goal-hired = People are hired for { $to } from outside.
goal-leads = The goal itself leads people.
nearest = { $leads-on ->
    [true] { $moves ->
        [one] The nearest you get is { $role }, { NUMBER($moves) } move short of it:
       *[other] The nearest you get is { $role }, { NUMBER($moves) } moves short of it:
    }
   *[false] { $moves ->
        [one] No role that you can get to leads on to it. The nearest is { $role }, { NUMBER($moves) } move away in the catalogue's map:
       *[other] No role that you can get to leads on to it. The nearest is { $role }, { NUMBER($moves) } moves away in the catalogue's map:
    }
}
# The goal stands on a lower rung; `$from-id` and `$to-id` are what commands call the two.
lower = { $to } stands lower than { $from }, and nothing here leads down: such a step back is agreed with an employer, not climbed. The way up from there: `rungs path { $to-id } { $from-id }`.
nothing-nearer = No role within reach is nearer to it than the one you start in.

# The commands that answer the next question.
next-down = `rungs ladder { $to } --down` shows who gets there
next-plan = `rungs plan --from { $from } --to { $to }` says what it takes
next-gaps = `rungs path { $from } { $to } --gaps` adds the skills of each step
next-all = `rungs path { $from } { $to } --all` shows every route step by step, and how they are weighed

# Where no way was found among the moves that the documents give.
only-stated = inferred moves were left out; without `--stated` there may be a way
