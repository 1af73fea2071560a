### Past results: the list of them, two of them compared, and removing them.

title = 你的结果
empty = 还没有保存任何结果。用 `rungs quiz` 答问卷。
onward = 细看：`rungs history show ID` · `rungs history compare` · `rungs history delete ID`
# In place of the code of a result.
no-code = 题目已无法识别
answers = { NUMBER($answers) } 个答案
# A day is written 2026-11-21, a time 09:30.
moment = { $day } { $time }

# Said beside a page.
problem = { $problem }；{ $remedy }
not-counted = { NUMBER($answers) } 个答案中有 { NUMBER($gone) } 个，题目已不在问卷里；没有计入
built-in = 自带目录
other-catalogue = 结果 { $id } 出自{ $other ->
    [some] “{ $other }”岗位目录
   *[none] 自带的岗位目录
}：得分在这里同样有效，当时的岗位略去不用
unknown-standing = 你当时的岗位“{ $role }”不在这份岗位目录里；显示时略去

compared = { $new } 与 { $old } 比较

# What really changed, in one sentence.
changed-none = 没有一项得分的变化超出测量误差。
changed-rose = { LIST($rose, each: "interest-within") }上升，超出测量误差{ the-rest }
changed-fell = { LIST($fell, each: "interest-within") }下降，超出测量误差{ the-rest }
changed-both = { LIST($rose, each: "interest-within") }上升；{ LIST($fell, each: "interest-within") }下降；都超出测量误差{ the-rest }
the-rest = { $rest ->
    [0] 。
    [1] ；另外一项在误差之内。
    [2] ；另外两项在误差之内。
    [3] ；另外三项在误差之内。
    [4] ；另外四项在误差之内。
   *[other] ；另外五项在误差之内。
}
cannot-tell = 看不出这些得分是不是真的变了：没有常模样本，就不知道测量误差有多大。

scores = 得分，以前和现在
change = 以前 { SCORE($old) }%，现在 { SCORE($new) }%，{ $way ->
    [none] ±0
   *[some] { $way ->
        [true] +{ SCORE($size) }
       *[false] −{ SCORE($size) }
    }
}：{ $beyond ->
    [none] 无法判断
   *[some] { $beyond ->
        [true] 超出测量误差
       *[false] 在测量误差之内
    }
}

places = 名次有什么变化
codes = 霍兰德代码：以前 { $old }，现在 { $new }。
same-order = 没有两个字母交换名次。
# $before Chance
# $now Chance
swap = { LIST($rose, each: "interest-within") }超过了{ LIST($fell, each: "interest-within") }：以前的次序{ $before ->
    [almost-surely] 几乎可以肯定
    [very-likely] 很有可能
    [probably] 大致可信
   *[may] 难分先后
}（{ PERCENT($p-before) }），现在的次序{ $now ->
    [almost-surely] 几乎可以肯定
    [very-likely] 很有可能
    [probably] 大致可信
   *[may] 难分先后
}（{ PERCENT($p-now) }）。{ $idle ->
    [true] 这可能没有意义。
   *[false] {""}
}
swap-unsure = { LIST($rose, each: "interest-within") }超过了{ LIST($fell, each: "interest-within") }；两次的次序各有多大把握，看不出来。
more-swaps = 另有 { NUMBER($left) } 对把握更小{ all-option }

limits = 这次比较能说明什么、不能说明什么
norms = 测量误差有多大，依据的是这个人群：{ LIST($norms) }。
chance = 即使什么都没有变，大约每四次比较里仍有一次，六项得分中会有一项单凭偶然就超出测量误差。
observed = 这里的百分比按实际作答来算。各类型题数不等的结果，得分是估算的，代码以估算为准。
other-form = 两次结果来自不同的题目；每处差别都可能有一部分由此而来。
questions-changed = 题库在两次结果之间变过；每处差别都可能有一部分由此而来。
questions-not-known = 题库在两次结果之间有没有变过，不得而知。
profiles-changed = 岗位的兴趣数字在两次结果之间变过：今天再显示一次，列出的岗位可能与当时不同。
profiles-not-known = 岗位的兴趣数字在两次结果之间有没有变过，不得而知。
edition-not-known = 题目或岗位的兴趣数字在两次结果之间有没有变过，不得而知：早期版本的结果没有记下这一点。

deleted = 已删除结果 { $id }。
# What is kept of a person; `$profile` is what they said of their skills.
kept = { $results ->
    [0] { $in-progress ->
        [0] { $profile ->
            [true] 你说明的技能
           *[false] 0 个结果
        }
        [1] { $profile ->
            [true] 没答完的问卷和你说明的技能
           *[false] 没答完的问卷
        }
       *[other] { $profile ->
            [true] { NUMBER($in-progress) } 份没答完的问卷和你说明的技能
           *[false] { NUMBER($in-progress) } 份没答完的问卷
        }
    }
   *[other] { kept-results }{ $in-progress ->
        [0] { $profile ->
            [true] 和你说明的技能
           *[false] {""}
        }
        [1] { $profile ->
            [true] 、没答完的问卷和你说明的技能
           *[false] 和没答完的问卷
        }
       *[other] { $profile ->
            [true] 、{ NUMBER($in-progress) } 份没答完的问卷和你说明的技能
           *[false] 和 { NUMBER($in-progress) } 份没答完的问卷
        }
    }
}
kept-results = { NUMBER($results) } 个结果
# An offer, answered with one of the two below it.
delete-all = 彻底删除：{ kept }
keep-all = 全部保留
remove-all = 删除
deleted-all = 已删除：{ kept }。
not-ours = { $path } 保持原样：{ $linked ->
    [true] 它是符号链接，或在符号链接后面。
   *[false] 它不是这个版本的 rungs 写的。
}
nothing-deleted = 没有删除任何东西。
nothing-kept = 没有保存任何东西；没有可以删除的。
all-option = { $paper ->
    [true] {""}
   *[false] ：--all
}
