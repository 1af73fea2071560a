### The help of the command line: see `src/command/help.rs` for the ids.

heading-usage = 用法：
heading-commands = 命令：
heading-options = 选项：
heading-arguments = 参数：

man-name = 名称
man-synopsis = 用法
man-arguments = 参数
man-options = 选项
man-commands = 命令

value-code-scores = 代码|得分
value-command = 命令
value-options = 选项
value-digits-file = 数字|文件
value-file = 文件
value-form = 问卷版本
value-format = 格式
value-from = 起点
value-goal = 目标
value-kind = 种类
value-label = 名称
value-language = 语言
value-letters = 字母
value-n = 数字
value-name = 名称
value-new = 新
value-number = 数字
value-old = 旧
value-order = 次序
value-path = 路径
value-role = 岗位
value-skills = 技能
value-level = 级别
value-track = 方向
value-skill = 技能
value-count = 数量
value-id = 编号
value-folder = 文件夹
value-shell = shell
value-to = 终点
value-topic = 主题
value-when = 何时
value-words = 关键词
any-help = 显示这份帮助
any-version = 显示版本
any-format = 页面的输出格式：text、markdown、html 或 json

rungs = 找到适合你的工作，以及走到那里的路。从 `rungs quiz` 开始。

any-catalogue = 使用你自己的岗位目录：一个 YAML 文件、一个含 catalogue.yaml 的文件夹，或用 - 表示标准输入 [也可设置 `RUNGS_CATALOGUE`]
any-lang = 用哪种语言显示 [也可设置 `RUNGS_LANG`]
any-color = 什么时候用颜色：auto、always 或 never
any-no-pager = 长页面一次输出完，不用分页程序
any-plain = 逐行输出，没有条形、分栏和分页：适合读屏软件和简单的终端
any-all = 全部内容，不只是一屏放得下的
any-stated = 只用已写明的变动，不用推断的
any-sources = 显示每条说明所依据的事实的编号
any-label = 这一页是谁的，写在标题里；只有用 `quiz --save` 才会保存

quiz = 看看什么适合你：兴趣、岗位、下一步
quiz-answers = 直接给出答案，不再提问：1 至 5 的数字，或存有答案的文件，例如电子表格里存出来的一行或一列
quiz-blank = 把题目打印到纸上，次序就是 `--answers` 读取答案的次序
quiz-form = 用哪些题：adaptive（边答边选题）、quick、strict；standard（30 题）、full（60 题）；onet-30 和 onet-60 读取官方问卷的答案
quiz-format = 输出格式：text、markdown、html、json，或把六项得分画成图：svg
quiz-from = 你现在的岗位，或 `none`
quiz-questionnaire = 用你自己文件里的题目：YAML 格式的题目、问卷版本和常模
quiz-save = 答案来自 `--answers` 或管道时，也保存结果
quiz-seed = 由这个数字定下题目的次序，下次可以照样重来
quiz-no-save = 什么都不保存：答案和结果都不保存

match = 不答题，用你已有的霍兰德代码或六项得分看看什么适合你
match-code = 霍兰德代码，如 SEC；或六项 0 至 100 的得分，如 R=5,I=8,A=6,S=28,E=22,C=30
match-format = 输出格式：text、markdown、html、json，或把六项得分画成图：svg
match-from = 你现在的岗位，或 `none`

roles = 列出、筛选和搜索岗位
roles-level = 只看这个级别的岗位
roles-track = 只看这个方向的岗位
roles-types = 只看这些类型的岗位：R、I、A、S、E、C 中的一个或几个字母
roles-skill = 只看要求这项技能的岗位，按编号或名称
any-max-zone = 只看最接近的职业所需准备不超过这一级的岗位，1 至 5
roles-sort = 排列次序：level 或 pay；不指定时按级别，搜索时最相符的在前
roles-search = 只看在名称、别名、技能、岗位作用或职责里含有全部这些词的岗位

role = 一个岗位：职责、技能、培训、工作条件、从哪里来、往哪里去
role-name = 岗位：编号、名称或别名

ladder = 从一个岗位往上的晋升阶梯，或全部岗位与变动
ladder-format = 输出格式：text、markdown、html、json，或图形：svg、dot、mermaid
ladder-role = 从哪个岗位开始；不指定时，显示全部岗位与变动
ladder-down = 显示谁能走到这里
ladder-to = 标出从起始岗位到这个岗位的最佳路线

path = 两个岗位之间的最佳路线
path-format = 输出格式：text、markdown、html、json，或图形：svg、dot、mermaid
path-from = 你现在的岗位
path-to = 你想去的岗位
path-count = 最多显示几条路线，1 至 20；不指定时为 3
path-via = 只看经过这个岗位的路线；指定几个时按给出的次序
path-avoid = 只看不经过这个岗位的路线
path-no-management = 只看没有带团队岗位的路线：专家方向
path-max-steps = 只看变动不超过这么多次的路线，1 至 50
path-only = 只用这些种类的变动：entry、promotion、lateral、crossing、exit、plan-b
path-suits = 优先选符合你最近一次结果或 `--scores` 的岗位
path-scores = 优先选符合这个霍兰德代码或这六项得分的岗位
path-gaps = 同时显示每一步的要求
path-have = 显示每一步的要求，并考虑你具备的技能，按编号或名称，用逗号隔开；可以写明程度：sql=working

plan = 从你现在的位置到你想去的地方：路、差距、行动
plan-from = 你现在的岗位，或 `none`；不指定时用最近一次结果里的
plan-to = 你想去的岗位；不指定时，计划会建议接下来可以做什么
plan-reject = 你不想要的岗位：换下一个建议
plan-scores = 按这个霍兰德代码或这六项得分，不用最近一次结果
plan-have = 你具备的技能，按编号或名称，用逗号隔开，分程度的可以写明程度（sql=working），与技能清单里的合在一起
plan-edit = 先在一份会保存的技能清单上说明你具备哪些技能
plan-industry = 显示这个行业有什么不同

compare = 两到四个岗位并排比较，以及它们之间的路
compare-roles = 要比较的岗位，两到四个：编号、名称或别名

explain = 一个岗位适不适合你、为什么：全部数字
explain-role = 岗位：编号、名称或别名
explain-scores = 不用最近一次的结果，改用霍兰德代码，如 SEC；或六项得分，如 R=5,I=8,A=6,S=28,E=22,C=30
explain-questionnaire = 结果如果是用你自己的题目文件答出来的，在这里给出那个文件

guide = 怎样入行、怎样往上走：技能、行业、问答、来源
guide-topic = 主题；不指定时，列出全部主题

history = 以往的结果：列出、显示、比较、删除

any-questionnaire = 结果如果是用你自己的题目文件答出来的，在这里给出那个文件

history-list = 列出全部结果，最新的在前
history-show = 按现在的岗位目录，再显示一次结果
history-show-id = 结果；不指定时用最新的
history-compare = 比较两个结果：什么真的变了，什么在测量误差之内
history-compare-ids = 较早的和较晚的结果；不指定时用最新的两个
history-delete = 彻底删除一个结果
history-delete-id = 结果
history-delete-all = 删除所有结果、没答完的问卷和你说明的技能
history-delete-yes = 不先询问

catalogue = 你自己的岗位目录：新建、检查、翻译、查找对应的职业
catalogue-check = 显示岗位目录的所有问题，附位置和改法
catalogue-check-path = 岗位目录，或用 - 表示标准输入；不指定时用 `--catalogue` 的那个
catalogue-translate = 开始翻译一份岗位目录：每个文件对应一个译文文件，写好全部原文，留出译文的位置
catalogue-translate-language = 语言代码，如 `de` 或 `pt-BR`
catalogue-translate-folder = 岗位目录所在的文件夹
catalogue-new = 输出一份带说明的岗位目录，由此写起：`rungs catalogue new > ladder.yaml`
catalogue-new-from-csv = 由一张岗位表生成，列名为 title、level、next（还可以有 id、track、purpose、occupation）
catalogue-schema = 输出岗位目录的 JSON Schema，供边写边检查的编辑器使用
catalogue-occupations = 查找 O*NET 职业的代码，用在岗位的 `occupation:` 里
catalogue-occupations-words = 职业英文名称里的词，或代码的开头
catalogue-check-strict = 警告也算错误

completions = 输出某种 shell 的命令补全脚本
completions-shell = shell：bash、elvish、fish、powershell 或 zsh

man = 输出手册页，供 `man -l -` 使用
man-command = 要输出哪个命令的手册页；不指定时是整个程序的
man-list = 列出所有手册页的名称
