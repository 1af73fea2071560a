### The questionnaire: its questions, its keys, what it keeps, and its line-by-line mode.

# The five answers, by their number.
answer = { $answer ->
    [1] 很不喜欢
    [2] 不喜欢
    [3] 说不准
    [4] 喜欢
   *[other] 很喜欢
}
# Asked under every activity.
how = 做这件事，你会喜欢吗？

# Where the person is; of a form that chooses its questions, about how many there will be, then how many at most.
progress = 第 { NUMBER($place) } 题，共 { NUMBER($questions) } 题
progress-about = 第 { NUMBER($place) } 题，大约 { NUMBER($usual) } 题
progress-most = 第 { NUMBER($place) } 题，最多 { NUMBER($most) } 题
progress-open = 第 { NUMBER($place) } 题

# What the keys do, longest first; a screen shows the first that it has room for. The letters of the keys stay as they are.
keys-long = 1–5 或 ↑ ↓ 加回车：作答   ←：上一题   →：下一题   q：退出
keys-middle = 1–5、↑ ↓ 回车：作答   ← 上一题   q 退出
keys-short = 1–5 作答  ← 上一题  q 退出
stop-key = f：现在就结束，结果的把握会小一些
menu-keys-long = ↑ ↓ 加回车，或按编号：选择   q：退出
menu-keys-middle = ↑ ↓ 回车：选择   q：退出
menu-keys-short = ↑ ↓  q

# The answer given before, for a person who went back.
before = 你之前的答案：{ answer }

# The screen after the last question.
review = { NUMBER($questions) } 道题全部答完。
# Where there are questions left, `m` asks them.
review-keys = { $more ->
    [true] 回车：看结果   m：再答几题   ←：改答案   q：退出
   *[false] 回车：看结果   ←：改答案   q：退出
}

# Before quitting.
quit-kept = 现在退出吗？{ NUMBER($answered) } 个答案已保存：`rungs quiz` 从这里继续。y：退出   n：继续
quit-lost = 现在退出吗？{ NUMBER($answered) } 个答案会丢失。y：退出   n：继续
quit-part = 现在退出吗？{ NUMBER($answered) } 个答案中已保存 { NUMBER($kept) } 个：`rungs quiz` 从那里继续；{ NUMBER($lost) } 个会丢失。y：退出   n：继续

# What a person reads before the first question.
welcome = { NUMBER($questions) } 项活动，一次一项。{ welcome-advice }
welcome-open = { $usual ->
    [30] 大约三十项活动，一次一项；答案清楚时会少一些。
   *[other] 大约 { NUMBER($usual) } 项活动，一次一项；答案清楚时会少一些。
}{ welcome-advice }
welcome-advice = 每一项都说说你喜不喜欢做；会不会做、挣不挣钱都不要紧。答案没有对错，任何内容都不会离开这台电脑。

# Where the person stands.
where = 你现在的岗位
not-yet = { $own ->
    [none] 目前不在这些岗位上
   *[some] { $own }
}
skip = 我不想说
which = 和你的工作最接近的岗位
other-level = 都不是：回到级别列表

# An offer to go on with the answers of before.
unfinished = 你有一份没答完的问卷，日期 { DAY($day) }，已有 { NUMBER($answers) } 个答案
go-on = 接着答
begin-anew = 从头开始；那些答案会删掉

# An offer to ask again.
again = 有些答案彼此不一致，人累了或赶时间都会这样。重答 { NUMBER($questions) } 道题
again-yes = 好，再问我一次
again-no = 不用，显示结果

# What is kept.
unsaved = 你的答案没有保存：{ $problem }。怎么办：{ $remedy }。
next-tries = 腾出一些空间；答下一题时会再试
set-aside = 一份没答完的问卷无法读取。它保存在 { $path }，这一份从头开始。
kept = 已保存为 { $id }：`rungs history` 列出你的结果，`rungs history delete { $id }` 删除这一个。
not-kept = 没有保存：加 `--save` 就会保存结果，供 `rungs plan` 和 `rungs history` 使用。
kept-so-far = 你的答案已保存。`rungs quiz` 从第一道没答的题继续。

# Line by line.
plain-help = 输入 1、2、3、4 或 5，再按回车。b 返回上一题，q 退出，{"?"} 说明数字的意思。
plain-stop = 输入 f，不等结果定下来就结束。
plain-answer = { NUMBER($answer) }：{ answer }
plain-more = 输入 m，再答几题。
plain-review = 按回车看结果，或输入 b 改答案。
too-early = 还太早：至少再答 { NUMBER($missing) } 题，才能用 f 结束。
all-needed = 这份问卷每题都要答：还差 { NUMBER($missing) } 题。
plain-unknown = “{ $typed }”不是可用的答案。{ plain-help }
plain-unknown-at-end = “{ $typed }”在这里不能用。{ plain-review }
plain-question = { $question }：
plain-entry = { NUMBER($number) }：{ $choice }
plain-choice = 你的选择，1 至 { NUMBER($most) }：
plain-no-choice = “{ $typed }”不是 1 至 { NUMBER($most) } 之间的数字。

# What the five answers are called elsewhere, in small letters and without apostrophes and commas: other questionnaires have words of their own. Nobody
# reads these; whoever types one means the answer.
heard = { $answer ->
    [1] 很不喜欢 | 非常不喜欢 | 十分不喜欢 | 极不喜欢 | 完全不喜欢 | 强烈不喜欢
    [2] 不喜欢 | 不太喜欢 | 比较不喜欢 | 有点不喜欢
    [3] 说不准 | 不确定 | 说不清 | 不知道 | 不好说 | 中立 | 一般 | 无所谓
    [4] 喜欢 | 比较喜欢 | 有点喜欢
   *[other] 很喜欢 | 非常喜欢 | 十分喜欢 | 特别喜欢 | 极喜欢
}
