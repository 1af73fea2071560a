### The comments of the file that `rungs catalogue new` writes.

head = 供 `rungs` 使用的晋升阶梯。以 # 开头的行是说明，可以改，也可以删。
check = 检查：rungs catalogue check FILE。使用：rungs --catalogue FILE roles
schema = 下一行是给编辑器用的；用这条命令生成它要的文件：rungs catalogue schema > rungs.catalogue.v1.json
name = 我们的晋升阶梯
levels = 级别，从最低到最高。每个岗位属于其中一级。
tracks = 工作方向，不止一个时才写。
roles = 岗位。必须写的只有 id、title 和 level。
occupation = 最接近的职业为岗位提供兴趣：rungs catalogue occupations WORDS
moves = 这个岗位往哪里去：promotion（晋升）、lateral（平级转岗）、crossing（同级别转到另一个方向）、entry（入行）、exit（离开本行）。
more = 还可以写职责、培训、工作条件等说明，以及收入、期望、技能：见 docs/catalogue.md。
level-first = 一线客服
level-second = 组长
role-first = 客服专员
role-second = 客服组长
purpose = 答复客户，解决他们的问题。
# What `rungs catalogue translate` has made.
translation = { $path }：{ $files ->
    [0] 没有新的要翻译
   *[other] 新建 { NUMBER($files) } 个文件，共 { NUMBER($texts) } 条文字
}{ $kept ->
    [0] {""}
   *[other] （原有的 { NUMBER($kept) } 个没有改动）
}。还缺哪些：`rungs catalogue check { $folder }`。

# What is said beside a file that is made of a table.
left-out = 这些列在这里没有用，已略去：{ LIST($names) }；可用的列：{ LIST($known, join: "、") }
turned = 多数“下一个岗位”的级别排在前面，所以级别按从高到低读取
downward = { $from } 通向 { $to }，而后者级别更低：写成了平级转岗；如果其实是晋升，请改正其中一个的级别
