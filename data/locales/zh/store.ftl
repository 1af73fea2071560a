### What goes wrong with what is kept, and what to do about it.

no-place = 没有文件夹可以保存内容：你在这里没有主目录
    .hint = 用变量 `RUNGS_STATE` 指定一个
folder = 无法使用文件夹 { $path }：{ $why }
    .hint = 给它写入权限，或用变量 `RUNGS_STATE` 另外指定一个
busy = 另一个窗口里开着一份问卷
    .hint = 先在那里答完或退出
kept = { $path } 无法读取，已保持原样
    .hint = 把它移走，或使用写它的那个版本的 rungs
unknown = 没有结果“{ $id }”
    .hint = 用 `rungs history` 列出全部
foreign = { $linked ->
    [true] { $path } 是符号链接或在符号链接后面，那里的东西不会删除
   *[false] { $path } 不像是 rungs 的文件，已保持原样
}
    .hint = 如果不需要，请手动删除
too-much = 这些答案超过 { NUMBER($limit) } MiB
    .hint = 用 `--form` 选一个较短的问卷版本
unfit = 这些答案无法保存：{ $why }
    .hint = 这是 rungs 的程序错误，请报告
newer = { $path } 是更新版本的 rungs 写的（格式 { $version }）
    .hint = 已保持原样；更新版本的 rungs 能读取它
damaged = { $path } 已损坏：{ $why }
    .hint = { $result ->
        [none] 已保持原样；请修好它，或把它移走
       *[some] 已保持原样；请修好它，或用 `rungs history delete { $result }` 删除它
    }
refused = 无法使用 { $path }：{ $why }

# Why the system refuses, and what helps against it.
refusal-full = 磁盘已满
    .hint = 腾出一些空间
refusal-read-only = 磁盘是只读的
    .hint = 用变量 `RUNGS_STATE` 指定一个可写的文件夹
refusal-not-allowed = 你没有权限在那里写入
    .hint = 给自己读写权限，或用变量 `RUNGS_STATE` 另外指定一个文件夹
refusal-no-folder = 没有这个文件夹
    .hint = 用变量 `RUNGS_STATE` 指定一个可写的文件夹
# Where the system gives a reason of its own.
refusal-other-hint = 检查你有没有读写权限

# What is wrong with a damaged file; each stands behind a colon.
damage-too-large = 它超过 { NUMBER($limit) } MiB
damage-not-text = 它不是 UTF-8 文本（第 { $offset } 字节）
damage-special = 它不是普通文件
damage-json = 它不是应有的 JSON（第 { $line } 行，第 { $column } 列）
damage-version = 没有格式 { $version }
damage-name = 字段 `{ $field }` 不能是“{ $text }”
damage-time = 字段 `{ $field }` 不是 UTC 时间：“{ $text }”
damage-answer = “{ $item }”的答案是 { $answer }，不在 1 至 5 之间
damage-twice = “{ $item }”答了两次
damage-degree = 它写了“{ $skill }”的程度，却没有说你具备这项技能
damage-too-many = 它超过 { $limit } 条
damage-unfinished = 问卷没有答完
