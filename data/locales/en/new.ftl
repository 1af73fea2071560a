### The comments of the file that `rungs catalogue new` writes.

head = A ladder for `rungs`. Lines that begin with # are notes: change or delete them.
check = Check it: rungs catalogue check FILE. Use it: rungs --catalogue FILE roles
schema = The next line helps an editor; make its file with: rungs catalogue schema > rungs.catalogue.v1.json
name = Our ladder
levels = Levels from the lowest to the highest. Each role stands on one of them.
tracks = Lines of work, where there is more than one.
roles = Roles. Only id, title and level are needed.
occupation = The occupation that comes nearest gives the role its interests: rungs catalogue occupations WORDS
moves = Where the role leads: promotion, lateral (sideways), crossing (to another track on the same level), entry, exit.
more = More keys: statements such as duties, training and conditions, pay, expectations, skills: see docs/catalogue.md.
level-first = Agent
level-second = Team lead
role-first = Support agent
role-second = Team lead
purpose = Answers customers and solves what they bring.
# What `rungs catalogue translate` has made.
translation = { $files ->
    [0] There is nothing new to translate
    [one] { NUMBER($files) } file with { NUMBER($texts) } texts
   *[other] { NUMBER($files) } files with { NUMBER($texts) } texts
} in { $path }{ $kept ->
    [0] {""}
   *[other] {" "}(there already, left as they are: { NUMBER($kept) })
}. What is still missing: `rungs catalogue check { $folder }`.

# What is said beside a file that is made of a table.
left-out = these columns say nothing here and are left out: { LIST($names) }; known are { LIST($known, join: ", ") }
turned = most next roles stand on an earlier row's level, so the levels are read from the highest to the lowest
downward = { $from } leads to { $to }, which stands lower: written as a lateral move; mend the level of one of the two if it rises
