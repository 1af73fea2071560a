### The check list of a person's skills.

# What is said of a skill.
# $said Said
state = { $said ->
    [none] 未说明
   *[some] { $said ->
        [have] 已具备
       *[lack] 还没有
    }
}
counts = 已具备 { NUMBER($have) } 项，还没有 { NUMBER($lack) } 项，未说明 { NUMBER($unsaid) } 项
# Where the person is, longest first; a screen shows the first that it has room for.
title-long = 第 { NUMBER($place) } 项技能，共 { NUMBER($skills) } 项   { counts }
title-short = 第 { NUMBER($place) } 项技能，共 { NUMBER($skills) } 项
# A skill and what it looks like at work.
explained = { $text ->
    [none] { $name }
   *[some] { $name }：{ $text }
}

# What the keys do, longest first, in two lines; a screen shows the first that it has room for. The letters of the keys stay as they are.
keys-long = y：已具备   n：还没有   u：未说明   空格：下一个状态
    .moves = ↑ ↓：移动   回车或 s：保存并离开   q：不保存，离开
keys-middle = y：已具备   n：还没有   u：未说明   空格：换
    .moves = ↑ ↓：移动   s：保存   q：不保存离开
keys-short = y 有  n 还没有  u 未说明
    .moves = ↑ ↓  s 保存  q 离开
# The keys that are needed most, for a screen of few lines.
keys-few = y n u  s 保存  q 离开
# Before changes are lost, longest first.
leave-long = 不保存就离开？{ NUMBER($changes) } 处改动会丢失。y：离开   s：保存并离开   n：继续
leave-short = 丢掉 { NUMBER($changes) } 处改动？y n  s：保存

# Line by line.
plain-help = 共 { NUMBER($skills) } 项技能，一次一项。输入一个字母再按回车：y = 已具备，n = 还没有，u = 未说明。只按回车，这一项保持原样。b 返回上一项，s 保存并结束，q 不保存就离开。你没有说明的，既不算有，也不算没有。
plain-skill = 第 { NUMBER($place) } 项，共 { NUMBER($skills) } 项。{ explained }（{ state }）
plain-unknown = “{ $typed }”不是可用的回答。y = 已具备，n = 还没有，u = 未说明，回车 = 保持原样，b = 返回，s = 保存并结束，q = 不保存就离开。
plain-end = 这是最后一项技能：{ counts }。按回车或输入 s 保存，b 返回，q 不保存就离开。
plain-unknown-at-end = “{ $typed }”在这里不能用。按回车或输入 s 保存，b 返回，q 不保存就离开。
plain-leave = { NUMBER($changes) } 处改动会丢失。再输入一次 q 离开，输入 s 保存，或按回车继续。
plain-ended = 输入到这里结束；到这里为止你说明的内容已保存。
plain-ended-unchanged = 输入到这里结束。

# What came of it.
saved = 已保存：{ counts }。`rungs history delete --all` 会把它和保存的其他内容一起删除。
unchanged = 没有任何改动。
left = 没有保存就离开；没有任何改动。
set-aside = 你以前说明的技能无法读取。它保存在 { $path }，这份清单从头开始。
strange-degrees = 你的技能清单里有的程度不在这份岗位目录的程度等级里，下列技能只按具备来算：{ LIST($skills) }。
