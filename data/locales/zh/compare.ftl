### Roles side by side.

title = 比较：{ LIST($titles) }

row-level = 级别
row-track = 方向
row-types = 类型
row-preparation = 所需准备
row-pay = 收入中位数
row-pay-stated = 收入
row-going-by = 数字来自

# What stands where nothing is known.
nothing = 不详
# What stands for a role that belongs to no track.
no-track = 无
# $basis LevelBasis
level = { $level }{ $basis ->
    [recommended] （推断）
   *[stated] {""}
}
types = { LIST($types, each: "interest-within") }
# $nearness OccupationMatch
pay-near = { $named ->
    [true] { NUMBER($median) } { $currency }（{ $nearness ->
        [same] 同一份工作
        [near] 相近的工作
       *[stand-in] 现有最接近的
    }）
   *[false] { NUMBER($median) } { $currency }
}
# Where the closest job there is, is not near.
pay-stand-in = 不详
# $nearness OccupationMatch
going-by = { $nearness ->
    [same] 同一份工作
    [near] 相近的工作
   *[stand-in] 现有最接近的工作
}

pay-place = { $country }，{ $year }年
pay-note = 收入中位数：做那份工作的人有一半年收入低于它（{ LIST($places) }）。它不是你会挣到的钱。
pay-note-whole = 收入是最接近的职业的年收入；国家、年份和来源写在“收入与前景”里。“现有最接近的”是另一个职业，只能作参考。
preparation-source = 所需准备指最接近的职业所需的准备程度，1 至 5 级（{ LIST($sources) }）。
# Roles that stand beside one and the same occupation.
same-figures = 收入数字相同，是因为取自同一个职业：看不出哪个岗位收入更高。

heading-purpose = 这些岗位起什么作用
heading-standing = 处在什么位置
heading-duties = 你做什么
heading-skills = 要求的技能
heading-interests = 兴趣
heading-likeness = 兴趣模式有多像（r 从 −1 相反，到 1 相同）
heading-outlook = 收入与前景
heading-ways = 岗位之间的路
heading-shared = 共同之处

no-purpose = 没有写明它起什么作用。
same-duty = { $sourced ->
    [true] 两项职责如果文字相同，或者出处相同，就算同一项。
   *[false] 两项职责如果文字相同，就算同一项。
}写在一个岗位下面的职责，可能别的岗位也有，只是没有写明。
no-shared-duty = 没有一项职责写明是几个岗位共有的。
no-shared-skill = 没有一项技能写明是几个岗位共有的。
no-skill = 没有写明技能。
nothing-shared = 没有一项职责或技能写明是几个岗位共有的。

# The title where many titles would fill the page; they head the table.
title-many = 比较 { NUMBER($roles) } 个岗位

# The roles that share what follows, some of those compared or only one.
only = 只有{ $title }才有
both = 两者都有
all-of-them = { $roles ->
    [3] 三个都有
    [4] 四个都有
   *[other] { NUMBER($roles) } 个都有
}
some-of-them = { LIST($titles) }

# What only one of several roles has, its title before it.
heading-alone = 只有其中一个才有的
whose = { $title }：
not-described = 没有列出职责

# What the page of a role says, under its title.
of-role = { $title }：{ $text }
# The mark behind a skill that no document states of some of the roles.
inferred-for = （{ LIST($titles) }：推断）
skills = 技能：

no-interests = 没有写明类型。
# $tier Tier
likeness = { LIST($titles) }：{ $tier ->
    [best] 非常像
    [great] 像
    [good] 只有一点像
   *[poor] 方向不同
}（r = { CORRELATION($r) }）
no-pattern = { $roles ->
    [1] { LIST($titles) }没有兴趣模式可以比较。
   *[other] { LIST($titles) }都没有兴趣模式可以比较。
}

# What the nearest occupation pays, with country, year and source.
# $nearness OccupationMatch
pay = 年收入中位数 { NUMBER($median) } { $currency }；十分之一的人低于 { NUMBER($low) }，十分之一的人高于 { NUMBER($high) }（{ $country }，{ $year }年，{ $source }）。数字取自{ $title }（{ $soc }；{ nearness }）。
not-yours = 收入数字说的是一个国家里的一个职业，不是你会挣到的钱。
no-pay = 没有写收入。

# $kind Course
# $basis Basis
direct = { $from } → { $to }：{ move-kind }（{ basis }）{ $when ->
    [none] {""}
   *[some] ，{ LIST($when, join: "；") }
}
# $basis Basis
route = { $from } → { $to }：{ NUMBER($moves) } 次变动，经过{ LIST($over) }；{ $basis ->
    [stated] 每一步都已写明
   *[other] 最没把握的一步：{ basis }
}
no-way = 目前没有已知的路从{ $from }通到{ LIST($to, type: "or") }。
# Said where the ways go by a person's interests too.
ways-suit = 有几条路时，经过适合你的岗位的排在前面。
no-way-either = 它们之间目前没有已知的路。

more-here = { $paper ->
    [true] 另有 { NUMBER($left) } 项
   *[false] +{ NUMBER($left) }：--all
}
next = 下一步：`rungs role { $role }`{ $way ->
    [true] {" · "}`rungs path { $from } { $to }`
   *[false] {""}
}{ $all ->
    [true] {""}
   *[false] {" · "}`--all`
}{ $sourced ->
    [true] {" · "}`--sources`
   *[false] {""}
}
