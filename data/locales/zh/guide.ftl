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
