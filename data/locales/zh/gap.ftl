### What a role asks for, against what a person brings.

# Before the names of skills.
# $known Mastery
known = { $known ->
    [held] 已具备
    [carries-over] 可以沿用
    [missing] 还没有
    [below] 要加深
   *[unknown] 未说明
}
skills = { LIST($names, join: "、") }{ $left ->
    [0] {""}
   *[other] { $paper ->
        [true] {" "}等，另有 { NUMBER($left) } 项
       *[false] {"   +"}{ NUMBER($left) }：--all
    }
}
legend = 技能：已具备或还没有（你说过） · 要加深（你有，但没到要求的程度） · 可以沿用（前面的岗位也要求） · 未说明（你没有说，既不算有，也不算没有）。
says-nothing = 岗位目录没有写这个岗位要求什么。
no-skills = 这个岗位没有列出技能。

# Before what stands behind them on a page of one role.
new-duties = 新的职责
kept-duties = 和以前一样
tools = 工具
training = 培训
grows = 哪些要提高
# What is expected in one dimension.
expected = { $dimension }：{ $text }
looked-for = 经理看什么
kept = { NUMBER($duties) } 项职责，你在前面的岗位上已经做过
