### Why a role fits a person as it does: here the numbers live.

title = { $role }：有多适合你，为什么

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
} · r = { CORRELATION($r, digits: 3) }
# Where the words begin.
borders = r 从 { CORRELATION($best, digits: 3) } 起为“非常适合”，从 { CORRELATION($great, digits: 3) } 起为“适合”，从 { CORRELATION($fair, digits: 2) } 起为“比较适合”，从 0 起为“不太适合”；低于 0 为“不适合”。
borders-source = { CORRELATION($best, digits: 3) }、{ CORRELATION($great, digits: 3) } 和 0 这三个分界来自 O*NET 的对照研究（Gregory & Lewis 2016）：最匹配、很匹配和较匹配。{ CORRELATION($fair, digits: 2) } 这个分界是本程序定的。
# How often the answers keep at least the word of the match.
# $word Match
keeps = { $word ->
    [very-good] 凭你的答案还不能完全定下来：各种可能里，它“非常适合”的占 { PERCENT($share) }。
    [good] 凭你的答案还不能完全定下来：各种可能里，它至少“适合”的占 { PERCENT($share) }。
    [fair] 凭你的答案还不能完全定下来：各种可能里，它至少“比较适合”的占 { PERCENT($share) }。
    [weak] 凭你的答案还不能完全定下来：各种可能里，它是“不太适合”或更好的占 { PERCENT($share) }。
   *[poor] 凭你的答案还不能完全定下来，但已经没有比“不适合”更低的一档了。
}
# The same for the tier, where its border is another.
keeps-tier = 凭你的答案还不能完全定下来：各种可能里，它高于 0 的占 { PERCENT($share) }。
# $doubt Doubt
doubt = { $doubt ->
    [answers] 尚不确定：凭你的答案还定不下来。
    [occupation] 尚不确定：按最接近的职业的兴趣来看，结果不同（见下）。
   *[both] 尚不确定：凭你的答案还定不下来，按最接近的职业来看，结果也不同（见下）。
}
what-r-says = { $all ->
    [true] r 表示你的六项得分和岗位的六个数字，高低起伏有多像，从 −1 到 1；相差零点零几没有意义。
   *[false] r：两组六个数的高低起伏有多像，−1 至 1；相差零点零几没有意义。
}

heading-scores = 你的得分
from-result = 来自你的结果 { $id }（问卷版本 { $form }，{ NUMBER($questions) } 个答案）。
from-scores = 来自你给出的六项得分。
from-code = 来自你给出的代码。
stand-ins = 代码没有得分。这里用一组数字代替：代码里的字母依次等距递减，其余字母相同，都更低。
estimated = 由 { NUMBER($answered) } 个答案，估算答完全部 { NUMBER($bank) } 道题的结果。
careless = 你的有些答案彼此不一致（{ LIST($signs, each: "sign", join: "；") }），人累了或赶时间都会这样。如果可能是这样，请谨慎看待这一页，或重新作答。
ties = 用 = 连起来的字母得分相同：不分先后。
score = { $most ->
    [some] 满分 { SCORE($most) }，得{" "}
   *[none] {""}
}{ SCORE($raw) }
# How many answers a score rests on, and how sure its place is: which is first is not told where the leading letters have equal scores.
score-sure = 满分 { SCORE($most) }，得 { SCORE($raw) }（{ NUMBER($answers) } 个答案）；{ $first ->
    [none] {""}
   *[some] 排第一 { PERCENT($first) }，
}进前三 { PERCENT($three) }
norm = 名次的概率是拿你与这个人群相比得出的：{ $norm }。

heading-products = 每种兴趣给 r 加了多少
how-products = { $all ->
    [true] “高”和“低”指高于或低于六项的平均。你和岗位在同一边，r 增加；不在同一边，r 减少。
   *[false] “高”和“低”指高于或低于六项的平均。
}
# $sides Sides
sides = { $sides ->
    [person-level] 你在平均线上
    [role-level] 岗位在平均线上
    [both-high] 都高
    [both-low] 都低
    [person-high] 你高，岗位低
   *[role-high] 你低，岗位高
}
share = { SHARE($product) }
sum = r 是它们的和：{ CORRELATION($r, digits: 3) }。

heading-letters = 对上的和没对上的字母
met = 需要{ LIST($met, each: "interest-within") }，{ $letters ->
    [1] 它在你最强的类型里
   *[other] 都在你最强的类型里
}。{ types-inferred }
met-and-missed = 需要{ LIST($met, each: "interest-within") }，在你最强的类型里；还需要{ LIST($missed, each: "interest-within") }，不在其中。{ types-inferred }
missed = 需要{ LIST($missed, each: "interest-within") }，不在你最强的类型里。{ types-inferred }
types-inferred = { $inferred ->
    [true] （类型是推断的。）
   *[false] {""}
}
congruence = 适配度：C 满分 { SCORE($c-most) }，得 { SCORE($c) }；M 满分 { SCORE($m-most) }，得 { SCORE($m) }；所有组合的平均为 { SCORE($c-mean) } 和 { SCORE($m-mean) }。
no-congruence = 适配度指标 C 和 M 需要你和岗位各有三个字母。

heading-answers = 影响最大的答案
how-answers = 每个数字表示：与答“说不准”相比，这个答案让 r 变了多少。
raised = 让 r 升高
lowered = 让 r 降低
none-raised = 没有答案让 r 升高。
none-lowered = 没有答案让 r 降低。
given = { $answer ->
    [1] 很不喜欢
    [2] 不喜欢
    [3] 说不准
    [4] 喜欢
   *[other] 很喜欢
}
# Without a text an item whose words are not ours to show.
# $letter Interest
answer = { $text ->
    [none] 官方问卷第 { $item } 题
   *[some] “{ $text }”
}（{ interest }）：{ given }

# The next border.
# $tier Tier
heading-next = { $tier ->
    [best] 怎样才会变成“非常适合”
    [great] 怎样才会变成“适合”
   *[other] 怎样才会不再是“不适合”
}
heading-highest = 怎样才会更适合
# $tier Tier
border = { $tier ->
    [good] r = 0
   *[other] r = { CORRELATION($from, digits: 3) }
}
# $tier Tier
any-of = 从 { border } 起。下面每一项单独就够，其余五项不变：
# $letter Interest
change = { interest }{ $higher ->
    [true] 升高
   *[false] 降低
} { EXACT($by) }：{ $most ->
    [some] 满分 { SCORE($most) }，{""}
   *[none] {""}
}由 { EXACT($now) } 变为 { EXACT($then) }
# $tier Tier
no-change = 要到 { border }：没有哪一项得分能单独把 r 提到那里，不管它在{ $known ->
    [true] 量表
   *[false] 你给出的得分范围
}内怎样变；至少要有两项不同。
no-goal = 这不是目标：你的兴趣就是你的兴趣。
needs-scores = 代码没有得分，也就谈不上变化。请给出六项得分 `--scores R=5,I=8,A=6,S=28,E=22,C=30`，或用 `rungs quiz` 答题。
highest = 已经是“非常适合”，这是最高一档。

heading-taken-over = 这个岗位的数字从哪里来
# $nearness OccupationMatch
taken-over = { $source } 里 { $title }（{ nearness }）的兴趣原样用在这个岗位上，所以没有第二种看法。
heading-second = 另一种看法：最接近的职业的兴趣
# $nearness OccupationMatch
# $word Match
agrees = { $source } 的看法差不多：按{ $title }（{ nearness }）的兴趣，它{ match }，r = { CORRELATION($r, digits: 3) }。
# $nearness OccupationMatch
# $word Match
disagrees = { $source } 的看法不同：按{ $title }（{ nearness }）的兴趣，它{ match }，r = { CORRELATION($r, digits: 3) }；按岗位自己的数字，r = { CORRELATION($own, digits: 3) }。
# $word Match
match = { $word ->
    [very-good] 非常适合
    [good] 适合
    [fair] 比较适合
    [weak] 不太适合
   *[poor] 不适合
}
# $basis InterestsBasis
two-codes = { $source } 给的代码是 { $code }；这里这个岗位的类型是{ LIST($types, each: "interest-within") }（{ $basis ->
    [stated] 已写明
    [suggested] 推断
   *[onet] 取自 O*NET
}）。
dependent = 不是独立的看法：岗位自己的数字里，有 { PERCENT($share) } 来自那个职业的兴趣。

heading-limits = 这一页能说明什么、不能说明什么
modest = 兴趣与工作相符的人，往往觉得工作更顺心。这种联系不强：大约能解释工作满意度差异的 4% 至 6%（对 92 至 105 项研究的元分析）。技能、收入、主管和工时更重要。
scored = 计分方式与 O*NET Interest Profiler 相同（0 至 4 分相加）；分界来自 O*NET 的对照研究。得分没有按性别调整；平均而言，男性在现实型上得分较高，女性在社会型上得分较高。
chances = 这份问卷是新的：这些概率用在它上面有多准，还没有人知道。用另一份问卷的真实答案检验过，是准的；那些答案来自说英语的成年人，而译成中文的题目又是一份新问卷。
not-for = 不可用于招聘决定，不可用于临床。
short-limits = 一个人对工作满意不满意，兴趣只能解释一小部分：技能、收入、主管和工时分量更重。不可用于招聘决定。

next = 下一步：`rungs role { $role }` · `rungs ladder { $role }` · `rungs compare { $role } ROLE`{ $all ->
    [true] {""}
   *[false] {" · "}`--all`
}
