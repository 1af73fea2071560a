### The questionnaire on paper.

title = 你喜欢做什么？
note = { $name }
who = 姓名和日期：…………………………………………
how = 每行在一个格里打勾：做这件事，你会喜欢吗？会不会做、挣不挣钱都不要紧，答案没有对错。
typed = 要输入程序，把勾选的 { NUMBER($answers) } 个数字按题号顺序写出来，中间可以加空格：`rungs quiz --form { $form } --answers "12345 …"`
