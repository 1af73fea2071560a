### Routes between two roles.

title = { $from ->
    [none] 入行 → { $to }
   *[some] 从{ $from }到{ $to }
}
same = 这是同一个岗位。
found = { $routes ->
    [1] 1 条路线。
   *[other] { NUMBER($routes) } 条路线，最好的在前。
}
# Over one of several routes in full.
route = 路线 { NUMBER($number) }
# Over the routes of which a short page says only the roles.
others = { $routes ->
    [1] 另一条路
   *[other] 其他的路
}

# A role that somebody new can begin with, without any move.
open = { $hired ->
    [true] 对外招聘。
   *[false] 新人可以直接做，不需要先做别的岗位。
}
# What a route is made of: its moves by kind, and how many of them nobody states outright.
reason = { LIST($kinds) }；{ $moves ->
    [1] { $unsure ->
        [0] 已写明
       *[other] 没有直接写明
    }
   *[other] { $unsure ->
        [0] 全部已写明
       *[other] 其中 { NUMBER($unsure) } 次没有直接写明
    }
}。
reason-after-entry = 先做一份新人可以直接做的工作，再{ reason }
# $basis Basis
reason-after-way-in = 先入行{ $basis ->
    [stated] {""}
   *[other] （{ basis }）
}，再{ reason }
# $kind Course
of-kind = { $kind ->
    [entry] 入行 { NUMBER($moves) } 次
    [promotion] 晋升 { NUMBER($moves) } 次
    [lateral] 平级转岗 { NUMBER($moves) } 次
    [down] 降级转岗 { NUMBER($moves) } 次
    [crossing] 跨方向转岗 { NUMBER($moves) } 次
    [exit] 离开本行 { NUMBER($moves) } 次
   *[plan-b] B计划 { NUMBER($moves) } 次
}

# A move of a route: its kind, how sure it is, and its condition.
# $kind Course
# $basis Basis
how = { move-kind }（{ basis }）{ $when ->
    [none] {""}
   *[some] ：{ $when }
}
# The same on a short page, where what is stated goes without saying.
# $kind Course
# $basis Basis
how-on = { $all ->
    [true] ↓ { how }
   *[false] ↓ { move-kind }{ $basis ->
        [stated] {""}
       *[other] （{ basis }）
    }{ $when ->
        [none] {""}
       *[some] ：{ $when }
    }
}
more-rungs = … 中间还有 { NUMBER($left) } 级{ all-option }

legend = 最好的路线变动少，晋升排在平级转岗或离开本行之前，有把握的变动排在没把握的之前。权重是本程序定的。

# What the routes keep to.
via = 经过
avoid = 不经过
no-management = 不经过带团队的岗位
kept = 是
most-moves = 最多变动次数
only = 只用
# $kind Course
only-kind = { move-kind }
suits = 几条路差不多时，经过符合你兴趣的岗位的排在前面。
no-marks = 本目录没有写哪些岗位带团队，所以 `--no-management` 什么也没有略去。请用 `leads_people: true` 标出这些岗位。

# Where there is no way.
no-way = 岗位目录里没有从这里到{ $to }的路。
closed = 没有一条到{ $to }的路符合你的要求。去掉 { LIST($options) } 就有。
goal-hired = { $to }对外招聘。
goal-leads = 目标岗位本身就带团队。
nearest = { $leads-on ->
    [true] 最近能走到{ $role }，离目标还差 { NUMBER($moves) } 次变动：
   *[false] 能走到的岗位都通不到那里。最近的是{ $role }，在岗位图上相距 { NUMBER($moves) } 次变动：
}
# The goal stands on a lower rung; `$from-id` and `$to-id` are what commands call the two.
lower = { $to }的级别比{ $from }低，这里没有往下走的路：想退一步，要和公司商量，不是晋升能走到的。从那里往上走的路：`rungs path { $to-id } { $from-id }`。
nothing-nearer = 能走到的岗位里，没有一个比你出发的岗位离它更近。

# The commands that answer the next question.
next-down = `rungs ladder { $to } --down` 显示谁能走到那里
next-plan = `rungs plan --from { $from } --to { $to }` 告诉你需要什么
next-gaps = `rungs path { $from } { $to } --gaps` 再加上每一步要求的技能
next-all = `rungs path { $from } { $to } --all` 逐步显示每条路线，以及怎样权衡

# Where no way was found among the moves that the documents give.
only-stated = 推断的变动没有算进来；去掉 `--stated` 也许就有路
all-option = { $paper ->
    [true] {""}
   *[false] ：--all
}
