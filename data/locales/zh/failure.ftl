### What keeps a command from its answer, and what to do about it.

error = 错误：
hint = 提示：
note = 说明：
taken = 把“{ $name }”理解为{ $taken }

# A role or another thing by its title and the id that names it for certain.
card = { $title }（{ $id }）

no-role-named = 没有指定岗位
    .hint = 用 `rungs roles` 列出全部
unknown-role = 没有岗位“{ $name }”
    .hint = { $near ->
        [0] 用 `rungs roles` 列出全部
       *[other] 最接近的：{ LIST($nearest) }；用 `rungs roles` 列出全部
    }
absent-role = 这里没有岗位“{ $name }”：那是另一种工作
    .hint = 最接近的：{ LIST($nearest) }；用 `rungs roles` 列出全部
level-named = “{ $name }”是级别，不是岗位
    .hint = 用 `rungs roles --level { $level }` 看这个级别的岗位
# $thing Thing
several = { $thing ->
    [role] “{ $name }”对应 { NUMBER($count) } 个岗位
    [level] “{ $name }”对应 { NUMBER($count) } 个级别
    [track] “{ $name }”对应 { NUMBER($count) } 个方向
    [skill] “{ $name }”对应 { NUMBER($count) } 项技能
    [topic] “{ $name }”对应 { NUMBER($count) } 个主题
    [form] “{ $name }”对应 { NUMBER($count) } 个问卷版本
    [degree] “{ $name }”对应 { NUMBER($count) } 个程度
    [command] “{ $name }”对应 { NUMBER($count) } 个命令
   *[industry] “{ $name }”对应 { NUMBER($count) } 个行业
}
which = 请说明你指的是哪一个：
# $thing Thing
more = { $thing ->
    [role] 另有 { NUMBER($left) } 个；`rungs roles --search WORDS` 按词列出岗位
   *[other] 另有 { NUMBER($left) } 个
}
# $thing Thing
unknown = { $thing ->
    [role] 没有岗位“{ $name }”
    [level] 没有级别“{ $name }”
    [track] 没有方向“{ $name }”
    [skill] 没有技能“{ $name }”
    [topic] 没有主题“{ $name }”
    [form] 没有问卷版本“{ $name }”
    [degree] 这份岗位目录的程度等级里没有“{ $name }”
    [command] 没有命令“{ $name }”
   *[industry] 没有行业“{ $name }”
}
choose = 从中选一个：`{ LIST($known, join: "`、`") }`
nearest = 最接近的：{ LIST($nearest) }
no-degrees = 这份岗位目录没有程度等级：只写技能就行
same-role = “{ $first }”和“{ $second }”是同一个岗位：{ $title }
    .hint = 指定两到四个不同的岗位；用 `rungs roles` 列出
flat-profile = 六项得分都相同：分不出哪个岗位更合适，所以没有匹配可以解释
    .hint = 用 `rungs quiz` 重新作答，用上全部五个等级；或用 `--scores` 给出别的得分
no-profile = 岗位目录没有给出{ $title }的兴趣，所以没有匹配可以解释
    .hint = 用 `rungs role { $role }` 看看关于它知道些什么
# A table of roles: where something is wrong, and what.
table = { $path }，第 { NUMBER($row) } 行，第 { NUMBER($column) } 列：{ $wrong }
    .hint = 第一行写列名，次序不限：{ LIST($known, join: "、") }；只有 `title` 必须有
table-no-titles = 没有名为 `title` 的列
table-column-twice = 有两列都叫“{ $name }”
table-no-rows = 没有岗位
table-no-title = 这一行没有岗位名称
table-twice = “{ $name }”在这里第二次出现；第一次在第 { NUMBER($first) } 行
table-role = 没有哪一行的名称或 id 是“{ $name }”{ $nearest ->
    [none] {""}
   *[some] ；你是不是想写“{ $nearest }”？
}
table-occupation = O*NET 30.2 里没有职业“{ $code }”
table-quote = 这个引号没有配对的后引号
broken-catalogue = 岗位目录 { $path } 无法使用：{ NUMBER($errors) } 个错误
    .hint = 用 `rungs catalogue check { $path }` 查看全部
broken-questionnaire = 问卷 { $path } 无法使用：{ NUMBER($errors) } 个错误
    .hint = 请改正上面列出的内容
# $lack Lack
nothing-here = { $lack ->
    [questionnaire] 这份岗位目录没有问卷
    [form] 这份问卷没有问卷版本
    [answers] 这份问卷没有可以计分的答案
    [roles] 这份岗位目录没有岗位
    [interests] 这份岗位目录里没有一个岗位写了兴趣，问卷推荐不了任何岗位
    [ladder] 这份岗位目录没有晋升阶梯
    [guide] 这份岗位目录没有指南
    [skills] 这份岗位目录没有技能
   *[industries] 这份岗位目录没有写行业
}
    .hint = { $lack ->
        [interests] 写明每个岗位的类型，如 `interests: {"{"}types: [S, E, C]{"}"}`；或去掉 `--catalogue`
       *[other] 使用自带的岗位目录：去掉 `--catalogue`
    }
answers-file-large = 无法读取 { $path } 里的答案：它超过 { NUMBER($limit) } KiB
answers-file = 无法读取 { $path } 里的答案：{ $why }
    .hint = 直接给出数字，或给出存有数字的文本文件
nothing-to-check = 没有岗位目录可以检查
    .hint = 指定一个：`rungs catalogue check PATH`
no-terminal = 没有终端可以提问
    .hint = 用 `--answers 3514…` 或 `--answers FILE` 给出答案，或通过管道传给 `rungs quiz --plain`，每行一个
no-standing = 不知道你现在在哪个岗位
    .hint = 用 `--from ROLE` 指定你的岗位；目前不在这些岗位上，就用 `--from none`
no-check-list = 没有终端可以显示技能清单
    .hint = 用 `--have` 列出你具备的技能，或通过管道把回答传给 `rungs plan --edit --plain`，每行一个
no-questions = { $form } 的题目不在这个程序里
    .hint = 先做官方问卷，再用 `--answers` 给出答案
no-picture = 没有答案的问卷画不成图
    .hint = 用 `--format html`、`markdown` 或 `text` 打印
empty-form = 问卷版本“{ $form }”没有题目
    .hint = 在里面列出题目，或用 `--form` 换一个版本
input-ended = { $questions ->
    [none] 答了 { NUMBER($answered) } 题，输入就结束了，结果还没有定下来
   *[some] 答了 { NUMBER($questions) } 题中的 { NUMBER($answered) } 题，输入就结束了
}
    .hint = 每行给一个答案
large-picture = 这张图会有 { NUMBER($roles) } 个岗位、{ NUMBER($moves) } 次变动；看得清的上限是 { NUMBER($most-roles) } 个岗位、{ NUMBER($most-moves) } 次变动
    .hint = 画一个岗位的阶梯：`rungs ladder ROLE --format svg`；或选没有上限的 `--format dot`
# The locale names a character set that cannot hold every letter, as in ru_RU.KOI8-R.
charset = 按你的区域设置，终端输出的是 { $charset }，而这一页是 UTF-8；如果字显示不对，把 `LANG` 设成以 `.UTF-8` 结尾的区域设置
language = 没有“{ $wanted }”这种语言的文字
unknown-result = 没有结果“{ $id }”
    .hint = { $near ->
        [0] 还没有保存任何结果；用 `rungs quiz` 答问卷
       *[other] 最接近的：{ LIST($nearest, join: "、") }；用 `rungs history` 列出全部
    }
few-results = { $have ->
    [0] 还没有保存任何结果
   *[other] 只保存了 { NUMBER($have) } 个结果，需要 { NUMBER($need) } 个
}
    .hint = 用 `rungs quiz` 答问卷；结果会保存
unscorable = 结果 { $id } 无法计分：“{ $questionnaire }”里还认得的题目太少
    .hint = 用 `--catalogue` 指定当时提问的岗位目录；答案保持原样
not-agreed = 没有终端可以询问是否删除保存的内容
    .hint = 用 `--yes` 表示同意：`rungs history delete --all --yes`
interrupted = 已中断
output = 无法输出页面：{ $why }
    .hint = 给输出的位置腾出空间，或换一个地方输出
output-other = 输出的位置写不进去

code-empty = 代码是空的
code-letter = 第 { NUMBER($position) } 位的“{ $character }”不是 R、I、A、S、E、C 中的字母
code-twice = { $letter } 出现了两次，第二次在第 { NUMBER($position) } 位
code-hint = 写一到六个不同的字母，最强的在前，例如 SEC 或 S>E=C；或六项得分：R=5,I=8,A=6,S=28,E=22,C=30

scores-sign = 这不是六项得分：“{ $part }”里没有 =
scores-letter = 这不是六项得分：“{ $letter }”不是 R、I、A、S、E、C 中的字母
scores-number = 这不是六项得分：“{ $text }”不是数字
scores-percent = 这不是六项得分：六个数字带了 { NUMBER($signs) } 个百分号；要么每个数字后面都写，要么都不写
scores-shares = 这不是六项得分：六个数字里只有 { NUMBER($signs) } 个写了满分（如 5/40）；要么每个数字后面都写，要么都不写
scores-thousands = 这不是六项得分：“{ $text }”里的逗号可能是小数点，也可能是千位分隔符；请改写成小数点，或去掉逗号
scores-finite = 这不是六项得分：{ $letter } 不是有限的数
scores-bounds = 这不是六项得分：{ $letter } 是 { $text }，而得分最低 0，最高 100
scores-count = 这不是六项得分：给了 { NUMBER($given) } 个不带字母的数字，需要按 R、I、A、S、E、C 的次序给六个
scores-twice = 这不是六项得分：{ $letter } 出现了两次
scores-missing = 这不是六项得分：缺少 { LIST($letters, join: "") } 的得分
scores-hint = 六个字母都要写：R=5,I=8,A=6,S=28,E=22,C=30；或按 R、I、A、S、E、C 的次序写六个数字

answer-character = 第 { NUMBER($position) } 个答案是“{ $character }”，不是 1 至 5 的数字
    .hint = 1 表示很不喜欢，5 表示很喜欢
answers-missing = 给了 { NUMBER($given) } 个答案，需要 { NUMBER($expected) } 个：还差 { NUMBER($missing) } 个
    .hint = 问卷的每道题给一个数字
answers-extra = 给了 { NUMBER($given) } 个答案，需要 { NUMBER($expected) } 个：多了 { NUMBER($extra) } 个
    .hint = 看看问卷版本对不对：`--form full` 有 60 题，`--form standard` 有 30 题

# A row and a column of a file of answers, both counted from 1.
answers-cell = { $path } 第 { NUMBER($row) } 行第 { NUMBER($column) } 列是{ $text ->
    [none] 空的
   *[some] “{ $text }”，不是答案
}
    .hint = 写 1 至 5 的数字，或答案的文字，从“很不喜欢”到“很喜欢”；每道题都要有
answers-sheets = { $path } 里有 { NUMBER($sheets) } 份答卷，每份 { NUMBER($answers) } 个答案，这里只能用一份
    .hint = 每份答卷单独存一个文件；一个人的答案写在一行里，或每行写一个

no-words = 没有要搜索的词
    .hint = 给出一个或几个词，例如 `rungs roles --search "培训 员工"`
many-words = { NUMBER($words) } 个词太多，无法搜索
    .hint = 最多搜索 { NUMBER($most) } 个词

path-missing = 没有文件或文件夹 { $path }
    .hint = 检查路径
path-special = { $path } 既不是文件，也不是文件夹
    .hint = 给出一个 YAML 文件，或一个含 catalogue.yaml 的文件夹
path-folder = { $path } 是文件夹，这里应该是文件
    .hint = 给出文件，或给文件夹改名
path-no-head = 文件夹 { $path } 里没有 catalogue.yaml
    .hint = 把名称、级别和岗位写进 catalogue.yaml
path-large = 加上 { $path }，岗位目录就超过 { NUMBER($limit) } MiB
    .hint = 把它分成几份岗位目录
path-many = { $path } 里超过 { NUMBER($limit) } 个文件
    .hint = 把几个岗位写进一个文件
# $encoding Encoding
path-not-text = { $encoding ->
    [utf16] { $path } 不是 UTF-8 文本：它存成了 UTF-16
    [utf32] { $path } 不是 UTF-8 文本：它存成了 UTF-32
    [one-byte] { $path } 不是 UTF-8 文本：第 { $line } 行有一个字母属于 Latin-1 或别的旧编码
   *[binary] { $path } 不是 UTF-8 文本
}
    .hint = { $encoding ->
        [binary] 给出文本文件
       *[other] 存成 UTF-8：多数编辑器在“另存为”或“以编码保存”里
    }
path-refused = 无法读取 { $path }：{ $why }
    .hint = 检查你有没有读取权限

usage-unknown-argument = 没有选项 `{ $argument }`
usage-unknown-word = 这里用不上“{ $word }”这个词
usage-meant = 你是不是想用 `rungs { $command } { $option } { $word }`？
usage-unknown-command = 没有命令 `{ $argument }`
usage-near = 你是不是想用 `{ $near }`？
usage-value = `{ $value }` 不是 `{ $argument }` 可用的值
usage-values = 从中选一个：`{ LIST($values, join: "`、`") }`
usage-missing = 缺少：{ LIST($arguments, join: "、") }
usage-no-value = `{ $argument }` 需要一个值
usage-conflict = `{ $argument }` 不能与 { LIST($others, join: "、") } 一起用
usage-twice = `{ $argument }` 出现了两次
usage-count = 给 `{ $argument }` 的词太多或太少
usage-no-command = 缺少命令
usage-other = 看不懂这条命令
usage-help = { $command ->
    [none] 见 `rungs --help`
   *[some] 见 `rungs { $command } --help`
}
