### Ladders, and the overview of all roles.

title = { $down ->
    [true] Who gets to { $role }
   *[false] Ladder from { $role }
}
overview = All roles and moves: { $catalogue }

# Why there is no rung but the role itself.
# $ending Ending
ending = { $ending ->
    [first-job] { $role } is a first job: it stands before every ladder. A way in leads from it to the first rung.
    [outside] { $role } lies beyond these ladders: no rung leads on from it.
    [top] No promotion from { $role } is known: it is the top of its ladder.
    [bottom] No promotion to { $role } is known: it is where its ladder begins.
   *[unknown] { $down ->
        [true] No promotion to { $role } is known.
       *[false] No promotion from { $role } is known.
    }
}

# Headings of the short page.
as-drawn = { $sourced ->
    [true] As the sources draw it
   *[false] Whole ladders
}
by-track = { $tracks ->
    [true] By track
   *[false] Lines
}{ $down ->
    [true] , all to here
   *[false] {""}
}{ $inferred ->
    [true] {" "}(→ stated, ⇢ inferred)
   *[false] {""}
}
without-track = Without a track
by-level = By level
on-your-route = Your route
# Before a few facts.
top-of-it = Top of it
# $kind Course
aside = { $kind ->
    [entry] Way in
    [promotion] Promotions
    [lateral] Sideways
    [down] Down
    [crossing] Crossings
    [exit] Ways out
   *[plan-b] Plan B
}
roles = { $roles ->
    [one] { NUMBER($roles) } role
   *[other] { NUMBER($roles) } roles
}: { few }
# Other ladders that a move sideways leads to, at the same level.
crossings = { $lines ->
    [one] { NUMBER($lines) } more line begins by a move sideways further up.
   *[other] { NUMBER($lines) } more lines begin by a move sideways further up.
}
# A line that begins as the one before it.
shared = … { $rest }
# Roles that are left out between the first and the last of a line.
between = … +{ NUMBER($left) }

part = { $roles ->
    [0] { $moves ->
        [0] A track has more lines than fit a page; the longest are shown.
       *[other] There are more moves than fit a page; some are left out, and the lines are a selection.
    }
    [1] { $down ->
        [true] These are the nearest roles. One more stands further down, and the lines are a selection.
       *[false] These are the nearest roles. One more stands further up, and the lines are a selection.
    }
   *[other] { $down ->
        [true] These are the nearest roles. { NUMBER($roles) } more stand further down, and the lines are a selection.
       *[false] These are the nearest roles. { NUMBER($roles) } more stand further up, and the lines are a selection.
    }
}

# Headings of the whole page.
lines = { $down ->
    [true] Lines that end here, bottom to top
   *[false] Lines, bottom to top
}{ $inferred ->
    [true] {" "}(→ stated, ⇢ inferred)
   *[false] {""}
}
rungs = { $down ->
    [true] The rungs below, top to bottom
   *[false] Every rung and how to get to it, top to bottom
}
outside = Beyond these ladders, no further rungs
here = you start here
on-route = on your route, { NUMBER($stop) } of { NUMBER($stops) }
# Where a way comes from, its kind where it is no promotion, how sure it is where ways differ in that, and its conditions.
# $kind Course
# $basis Basis
way = from { $from }{ $told ->
    [true] {" "}({ $kind ->
        [promotion] { basis }
       *[other] { move-kind }, { basis }
    })
   *[false] { $kind ->
        [promotion] {""}
       *[other] {" "}({ move-kind })
    }
}{ $when ->
    [none] {""}
   *[some] : { LIST($when, join: "; ") }
}

# The commands that answer the next question.
next-all = { $down ->
    [true] `rungs ladder { $role } --down --all`: the rungs one by one, { $moves ->
        [one] { NUMBER($moves) } move
       *[other] { NUMBER($moves) } moves
    }
   *[false] `rungs ladder { $role } --all`: the rungs one by one, { $moves ->
        [one] { NUMBER($moves) } move
       *[other] { NUMBER($moves) } moves
    }
}
next-plan = `rungs plan --from { $from } --to { $to }`: the first step
next-up = `rungs ladder { $role }`: the ladder from there
next-down = `rungs ladder { $role } --down`: who gets here
next-role = `rungs ladder ROLE`: what stands above one role
next-overview = `rungs ladder --all`: every role and how to get to it, { $moves ->
    [one] { NUMBER($moves) } move
   *[other] { NUMBER($moves) } moves
}
next-draw = `rungs ladder --format svg`, `--format dot` or `--format mermaid` draws it

# There is no route to mark.
same = This is one and the same role.
no-way = The catalogue knows no way to { $to } from there.
