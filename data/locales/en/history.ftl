### Past results: the list of them, two of them compared, and removing them.

title = Your results
empty = No result is kept yet. Answer the questionnaire with `rungs quiz`.
onward = Look closer: `rungs history show ID` · `rungs history compare` · `rungs history delete ID`
# In place of the code of a result.
no-code = questions no longer known
answers = { $answers ->
    [one] { NUMBER($answers) } answer
   *[other] { NUMBER($answers) } answers
}
# A day is written 2026-11-21, a time 09:30.
moment = { $day } { $time }

# Said beside a page.
problem = { $problem }; { $remedy }
not-counted = { $answers ->
    [one] { NUMBER($gone) } of { NUMBER($answers) } answer belongs to questions that the questionnaire no longer has; not counted
   *[other] { NUMBER($gone) } of { NUMBER($answers) } answers belong to questions that the questionnaire no longer has; not counted
}
built-in = built-in catalogue
other-catalogue = the result { $id } is from { $other ->
    [some] the catalogue "{ $other }"
   *[none] the built-in catalogue
}: your scores hold here too, where you stood there is left out
unknown-standing = the role "{ $role }", where you stood then, is not in this catalogue; shown without it

compared = { $new } compared with { $old }

# What really changed, in one sentence.
changed-none = No score changed by more than measurement error explains.
changed-rose = { LIST($rose, each: "interest-within") } rose by more than measurement error explains{ the-rest }
changed-fell = { LIST($fell, each: "interest-within") } fell by more than measurement error explains{ the-rest }
changed-both = { LIST($rose, each: "interest-within") } rose; { LIST($fell, each: "interest-within") } fell; each by more than measurement error explains{ the-rest }
the-rest = { $rest ->
    [0] .
    [1] ; the other one stayed within it.
    [2] ; the other two stayed within it.
    [3] ; the other three stayed within it.
    [4] ; the other four stayed within it.
   *[other] ; the other five stayed within it.
}
cannot-tell = Nothing tells whether these scores really changed: without a norm, the size of measurement error is not known.

scores = Scores, before and now
change = { SCORE($old) } % before, { SCORE($new) } % now, { $way ->
    [none] ±0
   *[some] { $way ->
        [true] +{ SCORE($size) }
       *[false] −{ SCORE($size) }
    }
}: { $beyond ->
    [none] no telling
   *[some] { $beyond ->
        [true] more than measurement error explains
       *[false] within measurement error
    }
}

places = What changed places
codes = Holland code: { $old } before, { $new } now.
same-order = No two letters changed places.
# $before Chance
# $now Chance
swap = { LIST($rose, each: "interest-within") } passed { LIST($fell, each: "interest-within") }: the order before was { $before ->
    [almost-surely] almost sure
    [very-likely] very likely
    [probably] probable
   *[may] a toss-up
} ({ PERCENT($p-before) }), the order now is { $now ->
    [almost-surely] almost sure
    [very-likely] very likely
    [probably] probable
   *[may] a toss-up
} ({ PERCENT($p-now) }).{ $idle ->
    [true] {" "}That may mean nothing.
   *[false] {""}
}
swap-unsure = { LIST($rose, each: "interest-within") } passed { LIST($fell, each: "interest-within") }; nothing tells how sure either order is.
# The option, for whoever is at a terminal.
all-option = { $paper ->
    [true] {""}
   *[false] : --all
}
more-swaps = { $left ->
    [one] And { NUMBER($left) } less sure pair{ all-option }
   *[other] And { NUMBER($left) } less sure pairs{ all-option }
}

limits = What this comparison can and cannot say
norms = How large measurement error is comes from { LIST($norms) }.
chance = Where nothing changed at all, about one comparison in four still shows one of the six scores beyond measurement error, by chance alone.
observed = The percentages here are those of the answers given. The scores of a result with unequal numbers of questions are estimates, and the codes follow those.
other-form = The two results come from different questions; a part of every difference may come from that.
questions-changed = The bank of questions changed between the two results; a part of every difference may come from that.
questions-not-known = Whether the bank of questions changed between the two results is not known.
profiles-changed = The profiles of the roles changed between the two results: shown again today, a result may name other roles than it did then.
profiles-not-known = Whether the profiles of the roles changed between the two results is not known.
edition-not-known = Whether the questions or the profiles of the roles changed between the two results is not known: results of earlier versions do not keep it.

deleted = Removed the result { $id }.
# What is kept of a person; `$profile` is what they said of their skills.
kept = { $results ->
    [0] { $in-progress ->
        [0] { $profile ->
            [true] what you said of your skills
           *[false] 0 results
        }
        [1] { $profile ->
            [true] the questionnaire in progress and what you said of your skills
           *[false] the questionnaire in progress
        }
       *[other] { $profile ->
            [true] { NUMBER($in-progress) } questionnaires in progress and what you said of your skills
           *[false] { NUMBER($in-progress) } questionnaires in progress
        }
    }
   *[other] { kept-results }{ $in-progress ->
        [0] { $profile ->
            [true] {" "}and what you said of your skills
           *[false] {""}
        }
        [1] { $profile ->
            [true] , the questionnaire in progress and what you said of your skills
           *[false] {" "}and the questionnaire in progress
        }
       *[other] { $profile ->
            [true] , { NUMBER($in-progress) } questionnaires in progress and what you said of your skills
           *[false] {" "}and { NUMBER($in-progress) } questionnaires in progress
        }
    }
}
kept-results = { $results ->
    [one] { NUMBER($results) } result
   *[other] { NUMBER($results) } results
}
# An offer, answered with one of the two below it.
delete-all = Remove { kept } for good
keep-all = Keep everything
remove-all = Remove it
deleted-all = Removed { kept }.
not-ours = { $path } was left as it is: { $linked ->
    [true] it is a link or lies behind one.
   *[false] this version of rungs did not write it.
}
nothing-deleted = Nothing was removed.
nothing-kept = Nothing is kept; there is nothing to remove.
