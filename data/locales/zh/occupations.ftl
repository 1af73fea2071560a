### Occupations of O*NET that a role of a catalogue can refer to.

title = { NUMBER($occupations) } 个职业
nothing = O*NET 里没有名称含这些词的职业
nothing-hint = 职业名称是英文，用复数，如 Registered Nurses。换一个说这份工作的词试试，或写代码的开头，如 43-4。

head-code = 代码
head-title = 名称
head-types = 类型
head-preparation = 所需准备
preparation = 第 { NUMBER($zone) } 级，共 5 级
use = { $whole ->
    [true] 在岗位里写一行 `occupation: { $code }`，它就从那个职业取得兴趣、名称和所需准备。
   *[false] 没有一个包含全部词语。选用最接近的代码，写法如 `occupation: 43-4051.00`，或者换个词再查。
}
