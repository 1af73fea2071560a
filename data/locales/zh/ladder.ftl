### Ladders, and the overview of all roles.

title = { $down ->
    [true] 谁能走到{ $role }
   *[false] 从{ $role }开始的晋升阶梯
}
overview = 全部岗位与变动：{ $catalogue }

# Why there is no rung but the role itself.
# $ending Ending
ending = { $ending ->
    [first-job] { $role }是入行前的工作：它在所有晋升阶梯之前，由此可以入行，走到第一级。
    [outside] { $role }在这些晋升阶梯以外：从它往上不再分级。
    [top] 从{ $role }往上没有已知的晋升：它就是这条阶梯的最高一级。
    [bottom] 没有已知的路晋升到{ $role }：它就是这条阶梯的起点。
   *[unknown] { $down ->
        [true] 没有已知的路晋升到{ $role }。
       *[false] 从{ $role }往上没有已知的晋升。
    }
}

# Headings of the short page.
as-drawn = { $sourced ->
    [true] 资料里画出的阶梯
   *[false] 完整的阶梯
}
by-track = { $tracks ->
    [true] 按方向
   *[false] 各条线
}{ $down ->
    [true] ，都通到这里
   *[false] {""}
}{ $inferred ->
    [true] （→ 已写明，⇢ 推断）
   *[false] {""}
}
without-track = 没有方向
by-level = 按级别
on-your-route = 你的路线
# Before a few facts.
top-of-it = 最高一级
# $kind Course
aside = { $kind ->
    [entry] 入行
    [promotion] 晋升
    [lateral] 平级转岗
    [down] 降级转岗
    [crossing] 跨方向转岗
    [exit] 离开本行
   *[plan-b] B计划
}
roles = { NUMBER($roles) } 个岗位：{ few }
# Other ladders that a move sideways leads to, at the same level.
crossings = 再往上还有 { NUMBER($lines) } 条线，要平级转岗才走得进去。
# A line that begins as the one before it.
shared = … { $rest }
# Roles that are left out between the first and the last of a line.
between = … +{ NUMBER($left) }

part = { $roles ->
    [0] { $moves ->
        [0] 有的方向线太多，一页放不下；这里显示最长的几条。
       *[other] 变动太多，一页放不下；有些略去了，这些线只是一部分。
    }
   *[other] { $down ->
        [true] 这些是最近的岗位。再往下还有 { NUMBER($roles) } 个，这些线只是一部分。
       *[false] 这些是最近的岗位。再往上还有 { NUMBER($roles) } 个，这些线只是一部分。
    }
}

# Headings of the whole page.
lines = { $down ->
    [true] 到这里为止的各条线，从下往上
   *[false] 各条线，从下往上
}{ $inferred ->
    [true] （→ 已写明，⇢ 推断）
   *[false] {""}
}
rungs = { $down ->
    [true] 下面的各级，从上往下
   *[false] 每一级以及怎样走到，从上往下
}
outside = 这些晋升阶梯以外，不再分级
here = 你从这里开始
on-route = 在你的路线上，第 { NUMBER($stop) } 站，共 { NUMBER($stops) } 站
# Where a way comes from, its kind where it is no promotion, how sure it is, and its conditions.
# $kind Course
# $basis Basis
way = 来自{ $from }{ $told ->
    [true] （{ $kind ->
        [promotion] { basis }
       *[other] { move-kind }，{ basis }
    }）
   *[false] { $kind ->
        [promotion] {""}
       *[other] （{ move-kind }）
    }
}{ $when ->
    [none] {""}
   *[some] ：{ LIST($when, join: "；") }
}

# The commands that answer the next question.
next-all = { $down ->
    [true] `rungs ladder { $role } --down --all`：逐级列出，共 { NUMBER($moves) } 条变动
   *[false] `rungs ladder { $role } --all`：逐级列出，共 { NUMBER($moves) } 条变动
}
next-plan = `rungs plan --from { $from } --to { $to }`：第一步
next-up = `rungs ladder { $role }`：从那里往上的阶梯
next-down = `rungs ladder { $role } --down`：谁能走到这里
next-role = `rungs ladder ROLE`：一个岗位上面有什么
next-overview = `rungs ladder --all`：每个岗位以及怎样走到，{ NUMBER($moves) } 条变动
next-draw = `rungs ladder --format svg`、`--format dot` 或 `--format mermaid` 把它画成图

# There is no route to mark.
same = 这是同一个岗位。
no-way = 岗位目录里没有从这里到{ $to }的路。
