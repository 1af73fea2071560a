### The menu of a bare `rungs`, the one after a result, and what is said around them.

# A bare `rungs`.
about = { $catalogue }. Behind each choice stands the command that does the same; `rungs -h` lists all commands.
question = What would you like to see?
quiz = { $question ->
    [none] Find out what suits you: `rungs quiz`
   *[some] Go on with question { NUMBER($question) }: `rungs quiz`
}
result = Your last result, of { DAY($day) }: `rungs history show`
roles = All roles: `rungs roles`
ladder = All ladders: `rungs ladder`
guide = How to start, and how to climb: `rungs guide`
leave = Leave

# After a result.
next = What next
plan = The plan for { $role }
role = What { $role } is like
explain = Why { $role } suits you as it does
ladder-from = The ladder from { $role }
keep = This result as a page to keep (HTML)
done = Done

# Below a page, until the person has read it.
pause = Enter: what next   q: leave

# The command that does what was chosen.
command = The command for it: { $command }
kept = The page lies in { $path }
