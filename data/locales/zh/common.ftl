### Small words and numbers that all pages share.

number-group = {","}
number-point = .
number-minus = −
number-plus = +
# What stands before the point of a number below one, as in .87.
number-zero = 0
percent = { $number }%
percent-over = 99% 以上
percent-under = 1% 以下

list-comma = 、
list-and = { $first }和{ $last }
list-or = { $first }或{ $last }

# $letter Interest
interest = { $letter ->
    [r] 现实型
    [i] 研究型
    [a] 艺术型
    [s] 社会型
    [e] 企业型
   *[c] 常规型
}

# The same in the middle of a sentence.
# $letter Interest
interest-within = { $letter ->
    [r] 现实型
    [i] 研究型
    [a] 艺术型
    [s] 社会型
    [e] 企业型
   *[c] 常规型
}

# $kind Course
move-kind = { $kind ->
    [entry] 入行
    [promotion] 晋升
    [lateral] 平级转岗
    [down] 降级转岗
    [crossing] 跨方向转岗
    [exit] 离开本行
   *[plan-b] B计划
}

# $basis Basis
basis = { $basis ->
    [stated] 已写明
    [list-order] 按列表次序
    [direction] 只给出方向
   *[inferred] 推断
}

# What the words for how sure a move is mean: those that a page uses.
sure = 变动有多大把握：{ LIST($bases, join: " · ") }。
# $basis Basis
sure-of = { basis }（{ $own ->
    [none] { $basis ->
        [stated] 岗位目录这样写
        [list-order] 一个岗位列在另一个之上
        [direction] 没有明确的起点
       *[inferred] 没有人这样说
    }
   *[some] { $own }
}）

# The mark behind what no document states.
inferred = （推断）

# What stands between two sentences of one paragraph, and between short facts in one line.
sentence-gap = {""}
dot = {" · "}
# Two sentences, one after the other.
two-sentences = { $first }{ $second }
# Names in a row.
name-row = { LIST($names, join: "、") }

# How many things a list leaves out.
more = +{ NUMBER($left) }

# How long a move waits, and on what else.
waited = 在岗满 { NUMBER($months) } 个月{ $when ->
    [none] {""}
   *[some] ；{ $when }
}
# How long the moves of a way take together, as far as the catalogue says.
time = { $untold ->
    [0] 按这份岗位目录，一共 { NUMBER($months) } 个月。
   *[other] 写了时间的变动一共 { NUMBER($months) } 个月；另有 { NUMBER($untold) } 次变动没有写时间。
}

# The currency whose code is USD.
us-dollars = 美元

# What a catalogue says that a role pays.
# $per Period
pay-stated = { $per ->
    [hour] 每小时
    [day] 每天
    [week] 每周
    [month] 每月
   *[year] 每年
} { NUMBER($from) }{ $to ->
    [none] {""}
   *[some] {" "}至 { NUMBER($to) }
} { $currency }{ $places ->
    [0] {""}
   *[other] （{ LIST($told, join: "，") }）
}

# A skill with the degree of it that is asked for.
skill-degree = { $skill }（{ $degree }）
# The same where the person has less of it.
skill-rising = { $skill }（{ $has } → { $degree }）

# $kind SkillKind
skill-kind = { $kind ->
    [soft] 与人打交道
    [hard] 专业本领
   *[tool] 软件
}

# How near an outside occupation is to a role.
# $nearness OccupationMatch
nearness = { $nearness ->
    [same] 同一份工作
    [near] 相近的工作
   *[stand-in] 现有最接近的
}

# How much preparation an occupation needs.
preparation = { $zone ->
    [1] 很少或不需要
    [2] 一些
    [3] 中等
    [4] 较多
   *[other] 很多
}（第 { NUMBER($zone) } 级，共 5 级）

# What that number means, once a page.
preparation-note = 所需准备 1–5 级：通常要有的学历和经验。

# A page of a person with a name.
whose = { $title } · { $name }

# What a short page leaves out, and the option that shows it.
left-out = { $paper ->
    [true] 另有 { NUMBER($count) } 项
   *[false] +{ NUMBER($count) }：--all
}
# Titles in a row of which a short page shows the first.
few = { LIST($names, join: " · ") }{ $left ->
    [0] {""}
   *[other] { $paper ->
        [true] {" "}等，另有 { NUMBER($left) } 项
       *[false] {"   +"}{ NUMBER($left) }：--all
    }
}
# Over the commands that answer the next question.
next = 下一步

# A sign that answers may have been given without care.
# $sign Sign
sign = { $sign ->
    [one-answer] 从头到尾（几乎）都是同一个答案
    [haste] 答得非常快
    [run] 同一个答案连着出现很多次
    [scatter] 同一类型里差别很大
   *[contradiction] 两半答案对不上
}

# A day, as DAY writes it.
day = { $year }年{ NUMBER($month) }月{ $day }日
