### The menu of a bare `rungs`, the one after a result, and what is said around them.

# A bare `rungs`.
about = { $catalogue }。每个选项后面写着作用相同的命令；`rungs -h` 列出全部命令。
question = 你想看什么？
quiz = { $question ->
    [none] 看看什么适合你：`rungs quiz`
   *[some] 从第 { NUMBER($question) } 题接着答：`rungs quiz`
}
result = 你最近一次的结果，{ DAY($day) }：`rungs history show`
roles = 全部岗位：`rungs roles`
ladder = 全部晋升阶梯：`rungs ladder`
guide = 怎样入行、怎样往上走：`rungs guide`
leave = 退出

# After a result.
next = 接下来做什么
plan = 去{ $role }的计划
role = { $role }是什么样的工作
explain = { $role }适不适合你，为什么
ladder-from = 从{ $role }开始的晋升阶梯
keep = 把这个结果存成一页留着（HTML）
done = 完成

# Below a page, until the person has read it.
pause = 回车：接下来做什么   q：退出

# The command that does what was chosen.
command = 对应的命令：{ $command }
kept = 这一页存在 { $path }
