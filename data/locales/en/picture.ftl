### Pictures of ladders and of the overview of all roles, for those who see them and for those who hear them.

# What a picture shows. $down: whether it shows who gets to the role.
title = { $down ->
    [true] Who gets to { $role }
   *[false] Ladder from { $role }
}
overview = All roles and moves: { $catalogue }

no-level = No role on a level.
one-level = { $roles ->
    [one] { NUMBER($roles) } role
   *[other] { NUMBER($roles) } roles
} of one level: { $level }.
levels = { $roles ->
    [one] { NUMBER($roles) } role
   *[other] { NUMBER($roles) } roles
} on { NUMBER($levels) } levels, from { $lowest } at the bottom to { $highest } at the top.
beside = { $roles ->
    [one] Apart from them, in a frame of its own, { NUMBER($roles) } role beyond these ladders: no further rungs.
   *[other] Apart from them, in a frame of their own, { NUMBER($roles) } roles beyond these ladders: no further rungs.
}
moves = { $moves ->
    [one] Between the roles { NUMBER($moves) } move.
   *[other] Between the roles { NUMBER($moves) } moves.
}
omitted = { $moves ->
    [one] { NUMBER($moves) } inferred move sideways is not drawn
   *[other] { NUMBER($moves) } inferred moves sideways are not drawn
}: --all.
route = Marked by numbers, a route: { LIST($stops, join: ", ") }.
stop = { NUMBER($number) } { $title }

# $stroke Stroke
stroke = { $stroke ->
    [solid] Solid line: promotion or way in.
    [dashed] Dashed line: sideways.
    [dotted] Dotted line: way out, or plan B.
    [light] Thin and light line: inferred.
   *[bold] Bold line: the marked route.
}
# $stroke Stroke
meaning = { $stroke ->
    [solid] promotion or way in
    [dashed] sideways, or crossing to another track
    [dotted] way out, or plan B
    [light] inferred
   *[bold] the marked route
}

# The six scores around a centre.
hexagon = Interests: { $code }
hexagon-corners = Six axes from the centre, from the upper left clockwise: { LIST($corners, join: ", ") }.
# $letter Interest
corner = { interest }
# $letter Interest
corner-percent = { interest } { DECIMAL($percent, digits: 0) } %
# $letter Interest
corner-raw = { interest } { SCORE($raw) }

leads-people = leads people

# A move for somebody who hears it.
# $kind Course
# $basis Basis
step = { $from } → { $to }: { move-kind }, { basis }{ $when ->
    [none] {""}
   *[some] : { LIST($when, join: "; ") }
}
# A role for somebody who hears it.
# $leads bool
role = { $stop ->
    [some] { $title } ({ $level }), on your route, { NUMBER($stop) } of { NUMBER($stops) }
   *[none] { $title } ({ $level }{ $track ->
        [none] {""}
       *[some] , { $track }
    }{ $leads ->
        [true] , leads people
       *[false] {""}
    })
}

# Said beside a picture that a program draws only where it is told to.
mermaid-limits = Mermaid draws at most { NUMBER($most-moves) } lines and { NUMBER($most-characters) } characters unless it is set to draw more; this picture has { NUMBER($moves) } lines and { NUMBER($characters) } characters. `--format dot` has no limit, and `rungs ladder ROLE` is smaller.
