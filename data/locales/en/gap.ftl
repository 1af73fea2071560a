### What a role asks for, against what a person brings.

# Before the names of skills.
# $known Mastery
known = { $known ->
    [held] You have
    [carries-over] Carries over
    [missing] Not yet
    [below] To deepen
   *[unknown] Not said
}
skills = { LIST($names, join: ", ") }{ $left ->
    [0] {""}
   *[other] { $paper ->
        [true] {" "}and { NUMBER($left) } more
       *[false] {"   +"}{ NUMBER($left) }: --all
    }
}
legend = Skills: you have or not yet (you said so) · to deepen (you have less of it than is asked for) · carries over (a role before it asks for it too) · not said (you have not told; it counts neither way).
says-nothing = The catalogue does not say what this role asks for.
no-skills = No skills are listed for this role.

# Before what stands behind them on a page of one role.
new-duties = New in it
kept-duties = As before
tools = Tools
training = Training
grows = What grows
# What is expected in one dimension.
expected = { $dimension }: { $text }
looked-for = What a manager looks for
kept = { $duties ->
    [one] { NUMBER($duties) } task of it that you know from a role before it
   *[other] { NUMBER($duties) } tasks of it that you know from a role before it
}
