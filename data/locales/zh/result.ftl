### A person's result.

title = 你的兴趣
answers = { NUMBER($answers) } 个答案
from-code = 来自代码

# What people of a type like, in two or three words.
# $letter Interest
likes = { $letter ->
    [r] 制作、修理、户外
    [i] 探究、思考、解题
    [a] 创作、自由发挥
    [s] 帮人、教人、讲解
    [e] 带头、说服、敢闯
   *[c] 秩序、规律、数字
}
score-percent = { DECIMAL($percent, digits: 0) }%
score-raw = { SCORE($raw) }
score-whole = 满分 { SCORE($most) }，得 { SCORE($raw) } · { DECIMAL($percent, digits: 0) }%

# Who comes first. The letters are lists of one.
# $chance Chance
first = { $chance ->
    [almost-surely] { LIST($first, each: "interest-within") }几乎肯定排第一。
    [very-likely] { LIST($first, each: "interest-within") }很可能排第一。
    [probably] { LIST($first, each: "interest-within") }大概排第一。
   *[may] { LIST($close, each: "interest-within") }太接近，难说谁排第一。
}
# Where the bar of another type is longer.
lower = { LIST($top, each: "interest-within") }的条更长，但只长一点点；把一般人的情况算进去，先后就倒过来了。
# The same with its chances.
# $chance Chance
first-whole = { $chance ->
    [almost-surely] { LIST($first, each: "interest-within") }几乎肯定排第一（{ PERCENT($p) }）。
    [very-likely] { LIST($first, each: "interest-within") }很可能排第一（{ PERCENT($p) }）。
    [probably] { LIST($first, each: "interest-within") }大概排第一（{ PERCENT($p) }）。
   *[may] { LIST($first, each: "interest-within") }可能排第一（{ PERCENT($p) }），也可能是{ LIST($next, each: "interest-within") }（{ PERCENT($next-p) }）：凭你的答案还定不下来。
}
equal = { LIST($letters, each: "interest-within") }得分相同：分不出谁排第一。
close = { LIST($letters, each: "interest-within") }很接近。
# $open Whether the answers leave open which letters lead.
code = { $open ->
    [true] 只按得分排的霍兰德代码 { $code }
   *[false] 霍兰德代码 { $code }
}
ties = 用 = 连起来的字母得分相同：不分先后。
stand-ins = 代码没有得分。这里用一组数字代替：代码里的字母依次等距递减，其余字母相同，都更低。
estimated = 由 { NUMBER($answers) } 个答案，估算答完全部 { NUMBER($bank) } 道题的结果。

# What must be known before anything is believed.
one-answer = 你的答案几乎全都一样，从中看不出任何东西，推荐什么都只能是编的。请用上全部五个等级重新作答：不喜欢做的，就明白说不喜欢。或者用 `rungs roles` 随便看看。
careless = 你的有些答案彼此不一致（{ LIST($signs, each: "sign", join: "；") }），人累了或赶时间都会这样。如果可能是这样，请谨慎看待下面的内容，或重新作答。
untold = 你没有说现在的岗位，所以从第一份工作开始。如果你已经在工作，用 `--from ROLE` 说明。
flat = { $answered ->
    [true] 六类活动，你喜欢的程度都一样
   *[false] 六项得分都相同
}，所以分不出哪个岗位更合适，推荐什么都只能是编的。请用上全部五个等级重新作答：不喜欢做的，就明白说不喜欢。或者用 `rungs roles` 随便看看。
nothing = { $zone ->
    [none] 本目录里没有哪个岗位的兴趣可以与你的比较，所以不作推荐。用 `rungs roles` 随便看看。
   *[some] 所需准备不超过第 { NUMBER($zone) } 级（共 5 级）的岗位，没有一个可以与你的兴趣比较。把 `--max-zone` 调高试试。
}

# What a source says of types, with its name.
matched = { $source ->
    [none] 本目录里，你最强的类型对应的岗位
   *[some] { $source }里，你最强的类型对应的岗位
}
matched-all = { $source ->
    [none] 本目录里，每种类型对应的岗位
   *[some] { $source }里，每种类型对应的岗位
}
matched-roles = { LIST($titles, join: "；") }{ $left ->
    [0] {""}
   *[other] （+{ NUMBER($left) }）
}。
# $place TypePlace
type-place = { $place ->
    [leads] 你最强的类型之一
    [possible] 也有可能
   *[further] 排在后面
}
no-role = 没有写明岗位
meaning = 你最强的兴趣说明什么
meaning-of = ，{ $nickname }：

none-ahead = 从你现在的位置出发，没有可以推荐的下一个岗位。
# Over the roles of the shortlist, by how far they are; without a role for somebody new. Of the own job is said how well it suits, where
# that is known.
# $reach Reach
# $word Match
group = { $reach ->
    [here] 你现在的位置：再往上，没有可以推荐的岗位
    [one-move] { $role ->
        [none] 你可以从这里开始
       *[some] 从{ $role }一步可到{ $own ->
            [true] （{ own-job }）
           *[false] {""}
        }
    }
    [further] { $role ->
        [none] 由此再往上
       *[some] 再往上
    }
   *[other] { $role ->
        [none] 更远，以后可能走到
       *[some] 更远：近处没有适合你的岗位
    }
}
# $word Match
own-job = 你的工作：{ fit }
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

# How to get to a role by one move.
# $kind Course
how = { $kind ->
    [entry] 入行
    [promotion] 晋升
    [lateral] 平级转岗
    [down] 降级转岗
    [crossing] 跨方向转岗
    [exit] 离开本行
   *[plan-b] B计划
}{ $when ->
    [none] {""}
   *[some] ：{ $when }
}{ $guessed ->
    [true] （推断）
   *[false] {""}
}。
start = { $hired ->
    [true] 对外招聘。
   *[false] 新人可以直接做。
}
here = 你现在就在这里。
# How to get to a role by way of others; the next one may itself suit little.
# $next Match
by-way = 经过{ LIST($titles, join: "，再到") }{ $next ->
    [weak] （它本身不太适合你{ $unsure ->
        [true] ，尚不确定
       *[false] {""}
    }）
    [poor] （它本身不适合你{ $unsure ->
        [true] ，尚不确定
       *[false] {""}
    }）
   *[other] {""}
}。
preparation = 所需准备第 { NUMBER($zone) } 级（共 5 级）{ $more ->
    [true] ，比现在高
   *[false] {""}
}
# $nearness OccupationMatch
pay = 年收入 { NUMBER($median) } { $currency }{ $nearness ->
    [same] {""}
    [near] （相近的工作）
   *[stand-in] （现有最接近的工作）
}
pay-hidden = { $paper ->
    [true] 收入：只有别的职业的数字
   *[false] 收入：只有别的职业的数字，见 --all
}
# Below the roles, once for all of them.
pay-note = 收入：中位数（{ $country }，{ $year }年）。
twins = 和它很像的：{ $left ->
    [0] { LIST($titles) }。
   *[other] { LIST($titles, join: "、") }（+{ NUMBER($left) }）。
}
# The best match of all, further off than the roles above.
# $word Match
further-on = 更远处：{ $title }（{ fit }），要走 { NUMBER($moves) } 步。
no-way = 适合你，但目前没有已知的路：{ LIST($titles) }{ $left ->
    [0] {""}
   *[other] （+{ NUMBER($left) }）
}。

now = 现在可以做什么
claim = 一个人对工作满意不满意，兴趣只能解释一小部分；收入、工时和主管分量更重。{ $new ->
    [true] 问卷是新的，还没有验证过，中文版更是如此；概率依据的是说英语的成年人。不可用于招聘。
   *[false] 不可用于招聘。
}

# The commands that answer the next question, with the person's own roles.
next-plan = `rungs plan{ $from ->
    [none] {""}
   *[some] {" "}--from { $from }
}{ $scores ->
    [none] {""}
   *[some] {" "}--scores { $scores }
} --to { $role }`
# Of a role from which no move is known.
next-top = `rungs ladder { $role } --down` 显示谁能走到你的岗位
next-sideways = `rungs plan{ $from ->
    [none] {""}
   *[some] {" "}--from { $from }
}{ $scores ->
    [none] {""}
   *[some] {" "}--scores { $scores }
}` 从那里找别的路
next-explain = `rungs explain { $role }{ $scores ->
    [none] {""}
   *[some] {" "}--scores { $scores }
}` 说明为什么“尚不确定”
next-role = `rungs role { $role }` · `rungs ladder { $role }`
next-all = `--all`：{ $left ->
    [0] {""}
   *[other] 另外 { NUMBER($left) } 个可以争取的岗位，以及
}比较过的全部 { NUMBER($roles) } 个岗位{ $without ->
    [0] {""}
   *[other] ，还有 { NUMBER($without) } 个没有兴趣数据
}

# The whole page.
certainty = 把握有多大
top-three = 排进前三：{ LIST($chances, join: "、") }。
chance = { LIST($letter, each: "interest-within") } { PERCENT($p) }
toss-up = { LIST($over, each: "interest-within") }和{ LIST($under, each: "interest-within") }哪个排得更高，难分先后；不管哪样，前三个岗位不变。
toss-up-moves = { LIST($over, each: "interest-within") }和{ LIST($under, each: "interest-within") }哪个排得更高，难分先后。如果换过来，下面的岗位会进入前三：{ LIST($titles) }。
norm = 这些概率是拿你与这个人群相比得出的：{ $norm }。它们说的是排名有多稳，不是你会做得多好。
shortlist = 可以争取的岗位
roles = 全部岗位，按匹配排列
compared = 与 { NUMBER($roles) } 个岗位作了比较。{ $without ->
    [0] {""}
   *[other] 另有 { NUMBER($without) } 个岗位没有兴趣数据，没有列入。
}r 表示你的六项得分和岗位的六个数字，高低起伏有多像，从 −1 到 1；相差零点零几没有意义。
no-union = 这里没有一个岗位兼有{ LIST($pair, each: "interest-within") }。各自最匹配的是：{ LIST($titles) }。
union-further = 兼有{ LIST($pair, each: "interest-within") }的岗位有一个排在后面：{ $title }。
# $tier Tier
tier = { $tier ->
    [best] 最匹配
    [great] 很匹配
    [good] 较匹配
   *[poor] 不太匹配：你喜欢的在别处
}
# The roles that a list of hundreds leaves out.
more-roles = +{ NUMBER($left) }：`--format json` 列出全部
# A role in numbers.
r-of-role = { $level } · r = { CORRELATION($r) }
met = 需要{ LIST($met, each: "interest-within") }：正是你最强的类型。
met-and-missed = 需要{ LIST($met, each: "interest-within") }，在你最强的类型里；还需要{ LIST($missed, each: "interest-within") }，不在其中。
missed = 需要{ LIST($missed, each: "interest-within") }，不在你最强的类型里。
types-inferred = （类型是推断的。）
products = r 是这些数的和：{ LIST($products, join: "、") }
product = { $letter } { CORRELATION($share) }
congruence = 适配度：C 满分 18，得 { SCORE($c) }；M 满分 28，得 { SCORE($m) }
# $tier Tier
keeps-tier = 凭你的答案还不能完全定下来：各种可能里，它至少是{ $tier ->
    [best] “最匹配”
    [great] “很匹配”
    [good] “较匹配”
   *[poor] “不太匹配”
}的占 { PERCENT($kept) }。
along = 路线：{ LIST($titles, join: " → ") }。
no-way-known = 从你现在的位置出发，岗位目录里没有到那里的路。
steps = 现在用得上的行动
# $stage Stage
stage = { $stage ->
    [explore] 选方向
    [prepare] 做准备
    [enter] 找到第一份工作
    [grow] 成长
    [manage] 走上管理岗
   *[leave] 转行
}
read-on = 延伸阅读
topics = `rungs guide TOPIC`：{ LIST($ids, join: " · ") }
limits = 这个结果能说明什么、不能说明什么
claim-modest = 兴趣与工作相符的人，往往觉得工作更顺心。这种联系不强：大约能解释工作满意度差异的 4% 至 6%（对 92 至 105 项研究的元分析）。技能、收入、主管和工时更重要。
claim-scale = 计分方式与 O*NET Interest Profiler 相同（0 至 4 分相加）；分级来自 O*NET 的对照研究（Gregory & Lewis 2016）。得分没有按性别调整；平均而言，男性在现实型上得分较高，女性在社会型上得分较高。
claim-new = 这份问卷是新的：这些概率用在它上面有多准，还没有人知道。用另一份问卷的真实答案检验过，是准的；那些答案来自说英语的成年人，而译成中文的题目又是一份新问卷。
claim-use = 不可用于招聘决定，不可用于临床。

# Where the first role that can be followed is a weak or a poor match.
nothing-suits = 接下来的岗位里，没有一个很符合你的兴趣。
