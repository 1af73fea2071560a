### Pictures of ladders and of the overview of all roles, for those who see them and for those who hear them.

# What a picture shows. $down: whether it shows who gets to the role.
title = { $down ->
    [true] 谁能走到{ $role }
   *[false] 从{ $role }开始的晋升阶梯
}
overview = 全部岗位与变动：{ $catalogue }

no-level = 没有分级的岗位。
one-level = { NUMBER($roles) } 个岗位，都在一个级别：{ $level }。
levels = { NUMBER($roles) } 个岗位，分 { NUMBER($levels) } 个级别，最下面是{ $lowest }，最上面是{ $highest }。
beside = 另外在单独的框里，有 { NUMBER($roles) } 个这些晋升阶梯以外的岗位：不再分级。
moves = 岗位之间有 { NUMBER($moves) } 次变动。
omitted = 另有 { NUMBER($moves) } 条推断的平级转岗没有画出：--all。
route = 用数字标出的一条路线：{ LIST($stops, join: "、") }。
stop = { NUMBER($number) } { $title }

# $stroke Stroke
stroke = { $stroke ->
    [solid] 实线：晋升或入行。
    [dashed] 虚线：平级转岗。
    [dotted] 点线：离开本行，或B计划。
    [light] 细而浅的线：推断。
   *[bold] 粗线：标出的路线。
}
# $stroke Stroke
meaning = { $stroke ->
    [solid] 晋升或入行
    [dashed] 平级转岗，或跨方向转岗
    [dotted] 离开本行，或B计划
    [light] 推断
   *[bold] 标出的路线
}

# The six scores around a centre.
hexagon = 兴趣：{ $code }
hexagon-corners = 从中心出发的六条轴，从左上开始顺时针：{ LIST($corners, join: "、") }。
# $letter Interest
corner = { interest }
# $letter Interest
corner-percent = { interest } { DECIMAL($percent, digits: 0) }%
# $letter Interest
corner-raw = { interest } { SCORE($raw) }

leads-people = 带团队

# A move for somebody who hears it.
# $kind Course
# $basis Basis
step = { $from } → { $to }：{ move-kind }，{ basis }{ $when ->
    [none] {""}
   *[some] ：{ LIST($when, join: "；") }
}
# A role for somebody who hears it.
# $leads bool
role = { $stop ->
    [some] { $title }（{ $level }），在你的路线上，第 { NUMBER($stop) } 站，共 { NUMBER($stops) } 站
   *[none] { $title }（{ $level }{ $track ->
        [none] {""}
       *[some] ，{ $track }
    }{ $leads ->
        [true] ，带团队
       *[false] {""}
    }）
}

# Said beside a picture that a program draws only where it is told to.
mermaid-limits = Mermaid 不另外设置的话，最多画 { NUMBER($most-moves) } 条线、{ NUMBER($most-characters) } 个字符；这张图有 { NUMBER($moves) } 条线、{ NUMBER($characters) } 个字符。`--format dot` 没有上限，`rungs ladder ROLE` 更小。
