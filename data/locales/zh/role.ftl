### The page of a role.

place = { $level }{ $track ->
    [some] {" · "}{ $track }
   *[none] {""}
}{ $leads ->
    [true] {" · "}带团队
   *[false] {""}
}

# The same on the whole page.
# $basis LevelBasis
place-whole = 级别：{ $level }{ $basis ->
    [recommended] （推断）
   *[stated] {""}
}{ $track ->
    [some] {" · "}方向：{ $track }
   *[none] {""}
}{ $leads ->
    [true] {" · "}带团队
   *[false] {""}
}

aliases = 也叫：{ LIST($titles, join: "、") }

# Said where the catalogue only mentions the role.
mention = 这里只知道它的名称。
no-duties = 这里没有列出日常要做的事。

# $kind StatementKind
heading = { $kind ->
    [purpose] 这个岗位起什么作用
    [why] 公司为什么设这个岗位
    [duties] 你做什么
    [traits] 什么样的人适合
    [tools] 工具和渠道
    [reporting] 和谁一起工作
    [training] 学历与培训
    [conditions] 工作条件
    [hardships] 辛苦之处
    [figures] 数字与收入
    [rewards] 你能得到什么
    [standing] 处在什么位置
    [notes] 备注
   *[remarks] 另外要知道的
}
heading-skills = 要求的技能
heading-expects = 对你的期望
# Over what is true of every role on a level.
heading-level = 这个级别的共同点：{ $level }
heading-interests = 兴趣与最接近的职业
heading-ways-in = 从哪里来
heading-ways-on = 往哪里去
heading-steps = 在这个岗位上可以做的事
heading-topics = 延伸阅读
heading-sources = 引用的资料

hired = 对外招聘。
no-way-in = 没有写明从哪里来。
no-way-on = 没有写明下一步。

label-for-you = 对你来说
# $word Match
for-you = { $word ->
    [very-good] 非常适合
    [good] 适合
    [fair] 比较适合
    [weak] 不太适合
   *[poor] 不适合
}{ $unsure ->
    [true] ，尚不确定
   *[false] {""}
}{ $here ->
    [true] {" · "}你在这里
   *[false] {""}
}
# The same on the whole page.
# $word Match
for-you-whole = 按你最近一次的结果：{ $word ->
    [very-good] 非常适合
    [good] 适合
    [fair] 比较适合
    [weak] 不太适合
   *[poor] 不适合
}（r = { CORRELATION($r) }）{ $unsure ->
    [true] ，尚不确定
   *[false] {""}
}{ $here ->
    [true] ；你在这里
   *[false] {""}
}。

# How many duties the short page leaves out.
more-duties = { $paper ->
    [true] 另有 { NUMBER($left) } 项
   *[false] +{ NUMBER($left) }：--all
}

label-preparation = 所需准备
# $nearness OccupationMatch
preparation-of = { preparation }：通常要有的学历和经验{ $nearness ->
    [same] {""}
    [near] ，按相近的工作算
   *[stand-in] ，按现有最接近的工作算
}

label-pay = 收入
# $nearness OccupationMatch
pay = 年收入中位数 { NUMBER($median) } { $currency }；十人中有八人在 { NUMBER($low) } 至 { NUMBER($high) } 之间（{ $country }，{ $year }年{ $nearness ->
    [same] {""}
    [near] ，相近工作的数字：{ $occupation }
   *[stand-in] ，现有最接近的工作的数字：{ $occupation }
}）

# The closest occupation there is, is another job.
pay-hidden = { $paper ->
    [true] 只有另一份工作（现有最接近的）的数字
   *[false] 只有另一份工作（现有最接近的）的数字：--all
}

label-figures = 就业与收入
label-training = 培训
label-conditions = 工作条件
label-hardships = 辛苦之处
label-ways-in = 从哪里来
label-ways-up = 往上走
label-ways-sideways = 平级转岗
label-ways-down = 往下走
label-ways-out = 离开本行
label-interests = 兴趣

interests = { LIST($types, each: "interest-within") }
# The nearest occupation leads with another type.
# $nearness OccupationMatch
interests-disputed = { $source } { $nearness ->
    [same] {""}
   *[other] 对相近的工作
}给出的是{ LIST($letters, each: "interest-within") }

# Where the types come from.
# $basis InterestsBasis
interests-whole = { LIST($types, each: "interest-within") }（{ $basis ->
    [stated] 已写明
    [suggested] 推断
   *[onet] 取自 O*NET
}）
occupation = 最接近的职业是{ $title }（{ $soc }；{ nearness }）；{ $source } 给它的代码是 { $code }。
no-occupation = 没有写明大致对得上的职业，所以没有外部数字。
occupation-scores = 它的分数（1 至 7）：R { DECIMAL($r, digits: 1) }，I { DECIMAL($i, digits: 1) }，A { DECIMAL($a, digits: 1) }，S { DECIMAL($s, digits: 1) }，E { DECIMAL($e, digits: 1) }，C { DECIMAL($c, digits: 1) }
job-zone = 准备程度第 { NUMBER($zone) } 级，共 5 级：那个职业{ $zone ->
    [1] 只需很少准备，或不需要准备
    [2] 需要一些准备
    [3] 需要中等的准备
    [4] 需要较多的准备
   *[other] 需要很多准备
}（{ $source }）。
# What the nearest occupation pays; never what the reader will earn.
wage = 那个职业的收入：年收入中位数 { NUMBER($median) } { $currency }；十分之一的人低于 { NUMBER($low) }，十分之一的人高于 { NUMBER($high) }（{ $country }，{ $year }年，{ $source }）。它是那个职业在当地的收入，不是对你收入的预测。

# $kind Course
# $basis Basis
way = { $title }（{ move-kind }，{ basis }）{ $when ->
    [none] {""}
   *[some] ：{ LIST($when, join: "；") }
}
plan-b = B计划：{ LIST($titles, join: "、") }

topics = `rungs guide TOPIC`：{ LIST($ids, join: " · ") }
document = { $name }：{ $about }

# What the short page leaves out beside the names that it counts with a plus.
left-out = { $paper ->
        [true] `rungs role { $role } --all`
       *[false] `--all`
    } 显示其余内容：{ $statements ->
    [0] 这个岗位的 { NUMBER($steps) } 项行动
   *[other] 另有 { NUMBER($statements) } 条说明{ $steps ->
        [0] {""}
       *[other] 和 { NUMBER($steps) } 项行动
    }
}。

# Where to go from here: up, or where the role has no way on, to those who get to it.
# $plan PlanFor
next = 下一步：{ $on ->
    [true] `rungs ladder { $role }`
   *[false] `rungs ladder { $role } --down`
}{ $plan ->
    [from-here] {" · "}`rungs plan --from { $role }`
    [to-here] {" · "}`rungs plan --to { $role }`
    [last] {" · "}`rungs plan`
   *[nobody] {""}
}{ $explained ->
    [true] {" · "}`rungs explain { $role }`
   *[false] {""}
}{ $all ->
    [true] {""}
   *[false] {" · "}`--all`
}{ $sourced ->
    [true] {" · "}`--sources`
   *[false] {""}
}
