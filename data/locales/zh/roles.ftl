### Lists of roles, all of them or those that a filter lets through.

title = { NUMBER($roles) } 个岗位
nothing = 没有岗位同时符合这些条件。

# A level over its roles.
level = { $level }（{ NUMBER($roles) }）
# A role in a line of its own.
line = { $title }{ $types ->
    [none] {""}
   *[some] {" · "}{ $types }
}{ $track ->
    [none] {""}
   *[some] {" · "}{ $track }
}
letters = 类型：R 现实型 · I 研究型 · A 艺术型 · S 社会型 · E 企业型 · C 常规型。
no-pay = 没有数字
pay-source = 最接近的职业的年收入中位数：{ $country }，{ $year }年（{ $source }）。它不是对你收入的预测；国内的工资，看招聘网站上同类岗位的标价。

next = { $all ->
    [true] 用 `rungs role NAME` 看某一个岗位。
   *[false] 用 `rungs role NAME` 看某一个岗位。`--all`：每行一个，带类型和方向；`--level`、`--track`、`--type`、`--skill` 和 `--search` 缩小范围。
}
next-pay = 用 `rungs role NAME` 看某一个岗位。
