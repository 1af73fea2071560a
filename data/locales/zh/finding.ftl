### What is wrong with a catalogue, what stands at the place, and what to do.

level-error = 错误
level-warning = 警告
level-help = 改法

# $entry Entry
entry = { $entry ->
    [absent] 这里没有的岗位
    [alias] 别名
    [catalogue] 岗位目录
    [correlations] 相关系数表
    [dimension] 维度
    [expectations] `expects`
    [facts] 事实文件
    [form] 问卷版本
    [interests] 兴趣
    [item] 题目
    [job-zone] 准备程度
    [ladder] 晋升阶梯
    [leadership] `leads_people`
    [level] 级别
    [move] 变动
    [norm] 常模
    [occupation] 职业
    [pay] `pay`
    [pointer] 指引
    [profile] 兴趣数字
    [published] 已发表的平均值
    [questionnaire] 问卷
    [reference] 参考文献
    [role] 岗位
    [section] 小节
    [skill] 技能
    [source] 来源
    [statement] 说明
    [step] 行动
    [topic] 主题
    [track] 方向
    [translation] 译文
    [type] 类型
    [types] 类型列表
    [voice] 岗位目录的用语
    [waiting] `after`
   *[wage] 收入
}

# $found Shape
found = { $found ->
    [nothing] 空的
    [flag] {" "}true 或 false
    [number] 数字
    [text] 文字
    [list] 列表
   *[map] 键和值
}

# $expected Shape
expected = { $expected ->
    [nothing] 空的
    [flag] {" "}true 或 false
    [number] 有限的数字
    [text] 文字
    [list] 列表
   *[map] 键和值
}

# $what Broken
syntax = { $what ->
    [quote] 这不是 YAML：引号有问题
    [tab] 这不是 YAML：该用空格的地方用了制表符
    [alias] 这不是 YAML：别名没有对应的锚点
    [bracket] 这不是 YAML：括号或逗号有问题
    [indentation] 这不是 YAML：有一行的缩进与相邻的行不同
    [colon] 这不是 YAML：少了一个冒号，或多了一个
    [escape] 这不是 YAML：这里的反斜杠没有意义
   *[other] 这不是 YAML
}
    .label = 这里
    .remedy = { $form ->
        [none] { $open ->
            [none] { $what ->
            [tab] YAML 的行首不能用制表符：把每个制表符换成空格
            [quote] 把引号关上；'…' 里的撇号要写两遍，或改用 "…"
            [bracket] 把括号关上，里面的各项用逗号隔开；含冒号或逗号的文字放进引号：`"day: night"`
            [colon] 含冒号的文字要放进引号：`"day: night"`；键后面是冒号加空格
            [indentation] 缩进与相邻的行一致；含冒号或以符号开头的文字要放进引号
           *[other] 以 @、*、%、- 等符号开头的文字要放进引号：`"@home"`
            }
           *[some] 第 { $open } 行打开的括号或引号没有关上，请补上
        }
       *[some] 把文字放进引号：`{ $form }`
    }
too-complex = 这个文件嵌套或重复太多
    .label = 这里
    .remedy = 把值直接写出来，嵌套不超过 24 层，少用别名
empty-file = 文件是空的
    .remedy = 写上这里该有的条目，或删除这个文件
second-document = 文件里还有第二个文档
    .label = 这里
    .remedy = 删除 `---` 这一行，或把后面的内容放进单独的文件
no-roles = 岗位目录里没有岗位
    .remedy = 至少加一个岗位，写上 id、title 和 level
unknown-key = “{ entry }”没有键 `{ $key }`
    .label = 未知的键
    .remedy = { $nearest ->
        [none] 把它的内容移到这些键之一，或用 `#` 改成注释：`{ LIST($known, join: "`、`") }`
       *[some] 改成 `{ $nearest }`；这里可用的键是 `{ LIST($known, join: "`、`") }`
    }
duplicate-key = 键 `{ $key }` 在一个条目里出现了两次
    .label = 第二次
    .remedy = 只留一个；第一次在{ $file ->
        [none] {""}
       *[some] {" "}{ $file }{" "}
    }第 { $line } 行
missing-key = “{ entry }”需要键 `{ $key }`
    .label = 这个条目里缺少
    .remedy = { $example ->
        [none] 加上 `{ $key }: …`
       *[some] 加上 `{ $key }: { $example }`，按实际情况填写
    }
# $expected Shape
wrong-type = `{ $key }` 应为{ expected }，现在是{ found }
    .label = 类型不对
    .remedy = { $expected ->
        [text] { $form ->
            [none] 写文字
           *[some] 给值加上引号：`{ $form }`
        }
        [list] { $form ->
            [none] 写成列表：`[one, two]`
           *[some] { $map ->
                [true] 写成列表，每个条目先写名称这个键，再在下面写它自己的键：`{ $form }`
               *[false] 写成列表：`{ $form }`
            }
        }
        [number] { $form ->
            [none] 写一个有限的数字
           *[some] 写一个数字：`{ $form }`
        }
        [flag] { $form ->
            [none] 写 true 或 false
           *[some] 写 `{ $form }`
        }
       *[other] 写成键和值
    }
# $entry Entry
no-entry = { $entry ->
    [alias] 别名应为文字，现在是{ found }
    [statement] 说明应为文字，现在是{ found }
   *[other] “{ entry }”应为键和值，现在是{ found }
}
    .label = 类型不对
    .remedy = { $form ->
        [none] 写成键和值
       *[some] 写 `{ $form }`
    }
no-key = 键应为文字，现在是{ found }
    .label = 类型不对
    .remedy = 给键加上引号：`{ $form }`
out-of-bounds = `{ $key }` 应为 { NUMBER($from) } 至 { NUMBER($to) } 的整数
    .label = 超出范围
    .remedy = 写一个 { NUMBER($from) } 至 { NUMBER($to) } 的整数
unknown-word = `{ $word }` 不是 `{ $key }` 可用的值
    .label = 未知的词
    .remedy = { $nearest ->
        [none] 写其中一个：{ LIST($allowed, join: "、") }
       *[some] 写 `{ $nearest }`；可用的有：{ LIST($allowed, join: "、") }
    }
odd-indentation = 这一行用 U+{ $code } 缩进，YAML 不把它当空格
    .label = 不是空格
    .remedy = 用普通空格缩进这一行
typographic-quotes = 这段文字用的引号，YAML 会当成文字，第一个是 U+{ $code }
    .label = 成了文字的一部分
    .remedy = 写 `{ $form }`；如果引号本来就是文字的一部分，写 `{ $kept }`
empty-list = `{ $key }` 什么也没有列出
    .remedy = 至少写一个条目
# $entry Entry
reserved-id = `{ $id }` 不能用作{ $entry ->
    [role] 岗位的 id：`--from none` 表示不在任何岗位上
    [topic] 主题的 id：`rungs guide sources` 列出来源
   *[other] 问卷版本的 id：程序里已经有这个名称的版本
}
    .label = 已有别的意思
    .remedy = 换一个 id，如 `{ $id }-1`
second-place = “{ entry }”写在两处；只用第一处
    .remedy = 把两处合在一起；第一处在{ $file ->
        [none] {""}
       *[some] {" "}{ $file }{" "}
    }第 { $line } 行
same-move = 到 `{ $to }` 的同一次变动写了两次
unordered-pay = 这些数字没有从 `p10`、`median` 到 `p90` 依次变大
    .remedy = 改正写错的数字：十分之一的人低于 `p10`，一半的人低于 `median`，十分之九的人低于 `p90`
bad-occupation = `{ $code }` 不是职业代码
    .remedy = 写成 `43-4051.00` 这样；用 `rungs catalogue occupations WORDS` 查代码
asked-twice = 这个问卷版本把题目 `{ $item }` 问了两次
    .remedy = 删掉其中一个，或换成别的题目
ignored = 程序不会读取这个文件或文件夹
    .remedy = { $meant ->
        [none] 岗位目录只读取 catalogue.yaml、skills.yaml、types.yaml、steps.yaml，以及 roles、guide 和 questionnaires 里以 .yaml 结尾的文件：把它移到那里，或移出这个文件夹
       *[some] 把它改名为 `{ $meant }`
    }
control-character = { $control ->
    [true] 这段文字里有控制字符 U+{ $code }
   *[false] 这段文字里有 U+{ $code }，一个看不见的字符
}
    .label = 文字里不允许
    .remedy = 删除这个字符
too-long = 这段文字有 { NUMBER($length) } 个字符；最多 { NUMBER($limit) } 个
    .label = 太长
    .remedy = 写短一些，或分成几条说明
bad-id = `{ $id }` 不能用作 id
    .label = 不是 id
    .remedy = { $form ->
        [none] 只用字母、数字、连字符、下划线和点，最多 80 个
       *[some] 写 `{ $form }`：只用字母、数字、连字符、下划线和点，最多 80 个
    }
empty-text = `{ $key }` 没有内容
    .label = 空的
    .remedy = 写上文字，或删除这个键
bad-letter = `{ $letter }` 不是类型，或出现了两次
    .label = 类型
    .remedy = R、I、A、S、E、C 每个字母最多用一次
long-item = 这道题有 { NUMBER($words) } 个词
    .label = 题目太长
    .remedy = 最多用十二个词来问
duplicate-id = 有两处“{ entry }”用了同一个 id：`{ $id }`
    .label = 第二次
    .remedy = 给其中一个改名；第一次在{ $file ->
        [none] {""}
       *[some] {" "}{ $file }{" "}
    }第 { $line } 行
duplicate-title = 名称“{ $title }”已经用于岗位 `{ $other }`
    .label = 第二次
    .remedy = { $ranks ->
        [true] 用这个名称会找到两个；想分清，就在名称里加上级别。第一次在
       *[false] 换一个名称，或去掉这个别名；第一次在
    }{ $file ->
        [none] {""}
       *[some] {" "}{ $file }{" "}
    }第 { $line } 行
# $entry Entry
unknown-reference = { $entry ->
    [role] 没有岗位 `{ $id }`
    [level] 没有级别 `{ $id }`
    [track] 没有方向 `{ $id }`
    [skill] 没有技能 `{ $id }`
    [item] 没有题目 `{ $id }`
    [dimension] 没有维度 `{ $id }`
   *[other] 没有事实文件 `{ $id }`
}
    .label = 未知
    .remedy = { $nearest ->
        [none] { $ids ->
                [0] {""}
               *[other] 已有：{ LIST($known, join: "、") }；或者{""}
            }{ $entry ->
            [role] 加上这个岗位：在 `roles` 下写 `- {"{"}id: { $id }, title: …, level: …{"}"}`
            [level] 加上这个级别：在 `levels` 下按高低次序写 `- {"{"}id: { $id }, name: …{"}"}`
            [track] 加上这个方向：在 `tracks` 下写 `- {"{"}id: { $id }, name: …{"}"}`
            [skill] 加上这项技能：在 `skills` 下写 `- {"{"}id: { $id }, name: …{"}"}`
            [dimension] 加上这个维度：在 `dimensions` 下写 `- {"{"}id: { $id }, name: …{"}"}`
            [item] 加上这道题目：在 `items` 下写 `- {"{"}id: { $id }, type: …, text: …{"}"}`
           *[other] 写出这个文件，或删除键 `facts`
        }
       *[some] 你是不是想写 `{ $nearest }`？
    }
unknown-occupation = O*NET 30.2 里没有职业 `{ $code }`
    .label = 未知的代码
    .remedy = { $nearest ->
        [none] 用 `rungs catalogue occupations WORDS` 查代码
       *[some] 你是不是想写 `{ $nearest }`（{ $title }）？用 `rungs catalogue occupations WORDS` 查找其他职业
    }
unknown-degree = `{ $degree }` 不在程度等级里
    .label = 未知的程度
    .remedy = { $degrees ->
        [0] 在开头写明各级程度，最低的在前：`scale: [aware, working, practitioner, expert]`
       *[other] 写其中一个：{ LIST($scale, join: "、") }
    }
turned-pay = 收入从 { NUMBER($from) } 到 { NUMBER($to) }，反而变低
    .label = from 高于 to
    .remedy = 写成 `from: { $low }, to: { $high }`
no-crossing = { $level ->
    [true] 从 `{ $from }` 到 `{ $to }` 的跨方向转岗，方向没有变
   *[false] 从 `{ $from }` 到 `{ $to }` 的跨方向转岗，级别变了
}
    .label = 不是跨方向转岗
    .remedy = { $level ->
        [true] 写 `kind: lateral`，或给两个岗位不同的方向
       *[false] 写 `kind: promotion` 或 `kind: lateral`，或把两个岗位放在同一级
    }
other-track = 岗位 `{ $role }` 所在的级别 `{ $level }` 属于方向 `{ $track }`
    .label = 另一个方向的级别
    .remedy = 在岗位里写 `track: { $track }`，或换一个级别
unknown-source = 没有来源含有事实 `{ $id }`
    .label = 未知的出处
    .remedy = { $nearest ->
        [none] 在开头的 `sources` 下写明它的来源，或删除它
       *[some] 你是不是想写 `{ $nearest }`？
    }
self-move = `{ $role }` 变动到了自己
    .label = 同一个岗位
    .remedy = 删除这次变动，或换一个岗位
downward-promotion = 从 `{ $from }` 到 `{ $to }` 的晋升，级别反而降低
    .label = 级别更低
    .remedy = 改成平级转岗（lateral），或改正其中一个的级别；`levels` 要从低到高排列
odd-rank = { $climbs ->
    [true] 从 `{ $from }` 到 `{ $to }` 的平级转岗升了级
   *[false] 从 `{ $from }` 到 `{ $to }` 的晋升没有升级
}
    .label = 级别对不上
    .remedy = { $climbs ->
        [true] 写成 `kind: promotion`，或让两个岗位同级；如果确实如此，请写明 `sources`
       *[false] 把 `{ $to }` 放到更高的级别，或写成 `kind: lateral`（跨方向写 `kind: crossing`）；如果确实如此，请写明 `sources`
    }
missing-dash = 键 `{ $key }` 开始了另一个条目，前面却没有连字符
    .label = 缺少连字符
    .remedy = 写成 `- { $key }: …`，缩进与上一个条目相同
displaced = 岗位的键 `{ $key }` 顶格写在岗位之外
    .remedy = 把这一行和属于它的各行缩进到与该岗位其他键一致
lost-text = 文字在井号前就结束了：后面的算注释，不会读取
    .label = 没有读取
    .remedy = { $form ->
        [none] 把文字放进引号，或保留为注释
       *[some] 如果属于正文，写成 `{ $form }`
    }
bad-language = `{ $written }` 不是语言代码
    .label = 不是代码
    .remedy = { $meant ->
        [none] 写两个字母的代码，如 `en`、`zh`、`ru`
       *[some] 写成 `{ $meant }`
    }
promotion-cycle = 晋升绕成了圈：{ LIST($roles, join: " → ") }
    .label = 圈的一部分
    .remedy = 把其中一次变动改成平级转岗（lateral），或删除它
unreached-role = 没有一条路通到岗位 `{ $role }`
    .label = 走不到
    .remedy = 从下面的岗位加一次通到它的变动；如果是从外面招聘，就在岗位里写 `entry: true`
useless-profile = `{ $role }` 的兴趣全都相等
    .label = 没有突出的类型
    .remedy = 写一到五个类型，或六个不全相等的数字
# $what Unsound
unsound-norm = { $what ->
    [mean] 这不会是 1 至 5 的答案的平均值
    [deviation] 这不会是 1 至 5 的答案的标准差
    [alpha] 这不会是信度
    [correlation] 这不会是相关系数
   *[together] 这些相关系数不可能同时出自一群人
}
    .label = 常模
    .remedy = { $what ->
        [mean] 平均值写 1 至 5
        [deviation] 标准差写 0.01 至 2
        [alpha] alpha 写 0 与 1 之间
        [correlation] 相关系数写 −1 与 1 之间
       *[together] 与来源核对：这个矩阵不是正定的
    }
uneven-form = 问卷版本 `{ $form }` 里，有的类型题目比别的多
    .label = 不均衡
    .remedy = 每种类型的题数要相同
missing-translations = `{ $language }`：{ NUMBER($texts) } 段文字中有 { NUMBER($missing) } 段没有翻译
    .label = 第一段
    .remedy = 在 `locales/{ $language }` 里或文字旁边写上译文；在此之前，页面用岗位目录原来的语言显示
stale-translations = `{ $language }`：有 { NUMBER($stale) } 段译文找不到对应的文字；第一段的原文是“{ $first }”
    .label = 第一段
    .remedy = 原文改了或没有了：请翻译现在的原文，并把原文写在译文旁边；或删除这个条目
more = 问题不止列出的这 { NUMBER($listed) } 个
    .remedy = 先改正这些，再检查一次

title = 检查
# The findings of a kind that are not shown, and where the first of them stand.
alike = 还有 { NUMBER($number) } 个同类问题（{ $code }），在第 { LIST($places, join: "、") } 行{ $left ->
    [0] 。
   *[other] ，另有 { NUMBER($left) } 个；`--format json` 列出记下的全部。
}
holds = { $name ->
    [none] {""}
   *[some] { $name }：
}{ NUMBER($roles) } 个岗位，{ NUMBER($moves) } 次变动。
# How many roles a result can compare.
interests = { $with ->
    [0] 没有一个岗位写了兴趣，所以 `rungs quiz` 和 `rungs match` 推荐不了任何岗位。
   *[other] { NUMBER($roles) } 个岗位中有 { NUMBER($with) } 个写了兴趣；`rungs quiz` 和 `rungs match` 只比较这些。
}
clean = 没有发现问题。
counted = { NUMBER($errors) } 个错误，{ NUMBER($warnings) } 个警告。
warnings = 这份岗位目录有 { NUMBER($warnings) } 个警告；见 `rungs catalogue check { $path }`
place = { $file }，第 { $line } 行，第 { $column } 列
