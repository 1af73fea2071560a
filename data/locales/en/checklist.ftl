### The check list of a person's skills.

# What is said of a skill.
# $said Said
state = { $said ->
    [none] not said
   *[some] { $said ->
        [have] have
       *[lack] not yet
    }
}
counts = { NUMBER($have) } have, { NUMBER($lack) } not yet, { NUMBER($unsaid) } not said
# Where the person is, longest first; a screen shows the first that it has room for.
title-long = Skill { NUMBER($place) } of { NUMBER($skills) }   { counts }
title-short = Skill { NUMBER($place) } of { NUMBER($skills) }
# A skill and what it looks like at work.
explained = { $text ->
    [none] { $name }
   *[some] { $name }: { $text }
}

# What the keys do, longest first, in two lines; a screen shows the first that it has room for. The letters of the keys stay as they are.
keys-long = y: I have it   n: not yet   u: not said   Space: next state
    .moves = ↑ ↓: move   Enter or s: save and leave   q: leave without saving
keys-middle = y: have   n: not yet   u: not said   Space: next
    .moves = ↑ ↓: move   s: save   q: leave unsaved
keys-short = y have  n not yet  u not said
    .moves = ↑ ↓  s save  q leave
# The keys that are needed most, for a screen of few lines.
keys-few = y n u  s save  q leave
# Before changes are lost, longest first.
leave-long = { $changes ->
    [one] Leave without saving? { NUMBER($changes) } change will be lost. y: leave   s: save and leave   n: go on
   *[other] Leave without saving? { NUMBER($changes) } changes will be lost. y: leave   s: save and leave   n: go on
}
leave-short = { $changes ->
    [one] Lose { NUMBER($changes) } change? y n  s: save
   *[other] Lose { NUMBER($changes) } changes? y n  s: save
}

# Line by line.
plain-help = { $skills ->
    [one] { NUMBER($skills) } skill, one at a time.
   *[other] { NUMBER($skills) } skills, one at a time.
} Type a letter and press Enter: y = I have it, n = not yet, u = not said. Enter alone leaves a skill as it is. b goes back, s saves and stops, q leaves without saving. What you do not say counts neither as held nor as missing.
plain-skill = { NUMBER($place) } of { NUMBER($skills) }. { explained } ({ state })
plain-unknown = "{ $typed }" is no answer. y = I have it, n = not yet, u = not said, Enter = leave it as it is, b = back, s = save and stop, q = leave without saving.
plain-end = That was the last skill: { counts }. Press Enter or type s to save, b to go back, q to leave without saving.
plain-unknown-at-end = "{ $typed }" does not apply here. Press Enter or type s to save, b to go back, q to leave without saving.
plain-leave = { $changes ->
    [one] { NUMBER($changes) } change will be lost. Type q again to leave, s to save, or press Enter to go on.
   *[other] { NUMBER($changes) } changes will be lost. Type q again to leave, s to save, or press Enter to go on.
}
plain-ended = The input ended here; what you said up to here is saved.
plain-ended-unchanged = The input ended here.

# What came of it.
saved = Saved: { counts }. `rungs history delete --all` removes it with all else that is kept.
unchanged = Nothing was changed.
left = Left without saving; nothing is changed.
set-aside = What you said of your skills before could not be read. It is kept as { $path }, and this list begins anew.
strange-degrees = The list of your skills has a degree that is not on the scale of this catalogue, so these count without one: { LIST($skills) }.
