### Searching roles for words.

title = 含{ LIST($words) }的岗位
word = “{ $word }”

# No role has the words.
nothing = { $narrowed ->
    [true] 符合其他条件的岗位中，没有一个
   *[false] 没有岗位
}在名称、技能、岗位作用或职责里含有{ $words ->
    [1] “{ $first }”
   *[other] 这些词中的任何一个
}。
not-all = 没有岗位{ $words ->
    [2] 同时含有这两个词
   *[other] 同时含有这 { NUMBER($words) } 个词
}。{ $found ->
    [1] 下面的含有其中 1 个：
   *[other] 下面的含有其中 { NUMBER($found) } 个：
}

# The text in which words were found.
# $field Field
field = { $field ->
    [title] 名称
    [alias] 也叫
    [skill] 技能
    [purpose] 岗位作用
   *[duty] 职责
}：
more = 另有 { NUMBER($texts) } 处

next = { $all ->
    [true] 用 `rungs role NAME` 看某一个岗位。
   *[false] 用 `rungs role NAME` 看某一个岗位；查看更多结果：`--all`。
}
