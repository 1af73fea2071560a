### The guide: its list of topics, a topic, the sources.

title = 指南
# Where there is no topic.
no-topics = 这份岗位目录没有指南。
how = 用 `rungs guide TOPIC` 阅读其中一篇。

sources-title = 来源与许可
sources-line = 这里的一切所依据的资料、数据和研究。
documents = 事实出自的资料
references = 数据和研究

see = 另见
pointer = `{ $command }`：{ $about }
document = { $name }：{ $about }

# The part of the catalogue that a topic is about, one by one.
of-types = 关于所有类型
type = { $letter }：{ $name }{ $nickname ->
    [none] {""}
   *[some] （{ $nickname }）
}
likes = 喜欢
dislikes = 不喜欢
values = 看重
reasons = 岗位为何合适
examples = 例如 { LIST($examples, join: "、") }。
one-by-one = 逐一说明
left-out = { $types ->
    [0] { NUMBER($skills) } 项技能，每项在工作中是什么样
   *[other] { NUMBER($types) } 种类型，每种喜欢什么、不喜欢什么、看重什么、岗位为何合适
}：`rungs guide { $topic } --all`。
