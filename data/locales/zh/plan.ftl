### From where a person is to where they want to be.

title = 计划：{ $from ->
    [none] { $to ->
        [none] 入行
       *[some] 入行 → { $to }
    }
   *[some] { $from }{ $to ->
        [none] {""}
       *[some] {" → "}{ $to }
    }
}
interests = 计划参照你的兴趣 { $code }。几条路差不多时，通往适合你的岗位的排在前面。
no-interests = { $known ->
    [true] 还不知道你的兴趣。请用 `rungs quiz` 答题，或给出 `--scores SEC`。
   *[false] 这份岗位目录里没有一个岗位写了兴趣，所以计划无法参照你的兴趣。
}
rejected = 按你的要求略去：{ LIST($titles) }。
# $conditions Whether a step of the way has a condition.
no-dates = { $conditions ->
    [true] 没有日期：每一步什么时候能走，只能看它的条件。
   *[false] 没有日期：这里没有写每一步什么时候能走。
}

# How well the goal suits, and how much preparation it asks for.
# $word Match
fit = { $word ->
    [very-good] 非常适合
    [good] 适合
    [fair] 比较适合
    [weak] 不太适合
   *[poor] 不适合
}{ $unsure ->
    [true] ，尚不确定
   *[false] {""}
}
fit-whole = { fit }（r = { CORRELATION($r) }）
preparation = 所需准备第 { NUMBER($zone) } 级（共 5 级）
# A way of one move: its kind and how sure it is.
# $kind Course
# $basis Basis
one-move = { $kind ->
    [entry] 一步入行
    [promotion] 一次晋升
    [lateral] 一次平级转岗
    [down] 一次降级转岗
    [crossing] 一次跨方向转岗
    [exit] 一步离开本行
   *[plan-b] 一步转到B计划的职业
}，{ $basis ->
    [stated] 已写明
    [list-order] 按列表次序
    [direction] 只给出方向
   *[inferred] 推断
}

# Before what is said of the way to the goal.
label-bring = 你已具备
label-carry = 现岗位也要求
label-unsaid = 未说明
label-missing = 还没有
label-below = 要加深
label-grows = 要提高
label-pay = 收入
label-takes = { $inferred ->
    [true] 理由
   *[false] 条件
}
label-new = 新职责
label-shown = 体现在
label-first = 先
label-then = 再
first-role = { $role }
# A later role of the way, with how to get to it.
# $kind Course
then = { $role }：{ $kind ->
    [entry] 入行
    [promotion] 晋升
    [lateral] 平级转岗
    [down] 降级转岗
    [crossing] 跨方向转岗
    [exit] 离开本行
   *[plan-b] B计划
}{ $when ->
    [none] {""}
   *[some] ，{ $when }
}
unsaid = { LIST($names, join: "、") }{ $left ->
    [0] {""}
   *[other] （+{ NUMBER($left) }）
}
says-nothing = 这里没有写这个岗位要求什么。

this-month = 这个月
learn = 练好这一项：{ $skill }。{ $text ->
    [none] {""}
   *[some] { $text }
}{ $role }要求这项技能。
# $below Whether the page ends with the command.
say-skills = { $unknown ->
    [1] { $role }要求的技能有 1 项你还没说过，标一标你有没有：{ $below ->
        [true] 在下面的命令后面加上 `--edit`
       *[false] `{ command } --edit`
    }。
   *[other] { $role }要求的技能有 { NUMBER($unknown) } 项你还没说过，标一标你有哪些：{ $below ->
        [true] 在下面的命令后面加上 `--edit`
       *[false] `{ command } --edit`
    }。
}
# `$id` is what commands call the role.
read = 读一读{ $role }是什么样的工作，标出你已经在做的：`rungs role { $id }`。
adverts = 看三则{ $role }的招聘广告，记下它们都要求什么（本程序的建议）。
ask = { $stated ->
    [true] 问问招{ $role }的人怎么看你。
   *[false] 问问招{ $role }的人看重什么。
}

label-later = 以后再做
label-after = 到岗之后
label-others = 其他目标
label-other-ways = 其他的路
# $purpose Purpose
other-goal = { $purpose ->
    [goal] 目标：{ $role }
    [next-rung] 下一级：{ $role }
    [sideways] 平级转岗：{ $role }
    [expert] 不带团队：{ $role }
    [management] 带团队：{ $role }
   *[out] 离开本行：{ $role }
}
# $purpose Purpose
missing-purpose = { $purpose ->
    [goal] 通往目标的路
    [next-rung] 晋升
    [sideways] 平级转岗
    [expert] 不带团队也能往上走的路
    [management] 靠带团队往上走的路
   *[out] 离开本行的路
}
missing = 从那里出发，{ $rejected ->
    [true] 除了你略去的，岗位目录里没有
   *[false] 岗位目录里没有
}：{ LIST($purposes, each: "missing-purpose") }。
no-tracks = 本目录没有写哪些岗位带团队，所以计划分不清专家方向和管理方向。
industry = 在这个行业：{ $name }
there = 你已经在那里了。去掉 `--to`，看看接下来可以做什么。
nothing = { $rejected ->
    [true] 没有可以建议的了。去掉一个 `--reject`，或用 `rungs ladder --all` 随便看看。
   *[false] 岗位目录里没有从那里出发的变动。用 `rungs roles` 随便看看。
}
# The same for a person who is in a role; `$id` is what commands call it.
nothing-from = 岗位目录里没有从{ $role }出发的变动，往上和平级都没有。`rungs ladder { $id } --down` 显示谁能走到这里，`rungs compare { $id } ROLE` 把它和另一个岗位并排比较。

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
next-edit = `{ command } --edit`：说明你具备哪些技能
next-other = `{ command } --to ROLE`：换一个目标；加 `--reject { $role }` 就不要这一个
next-own = `rungs role { $role }` · `rungs ladder { $role }`
next-all = `{ command } --all`：全部内容{ $steps ->
    [0] {""}
   *[other] ，以及走哪条路都有用的 { NUMBER($steps) } 项行动
}；加 `--format html` 可以存成一页

# The whole page.
# $purpose Purpose
heading = { $purpose ->
    [goal] 通往{ $role }的路
    [next-rung] { $newcomer ->
        [true] 第一份工作：{ $role }
       *[false] 下一级：{ $role }
    }
    [sideways] 平级转岗：{ $role }
    [expert] 不带团队往上走：{ $role }
    [management] 带团队往上走：{ $role }
   *[out] 离开本行：{ $role }
}
leg = 第 { NUMBER($number) } 步，共 { NUMBER($of) } 步：{ $role }
label-how = 怎样走
do = 去做
anyway = 走哪条路都有用
as-above = 同上。
limits = 计划只是建议，不是承诺。
