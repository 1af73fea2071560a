### What stands on a page to hand over, and on no screen.

form = 问卷版本 { $form }
documents = { $catalogue }。资料：{ LIST($names) }。
catalogue = { $catalogue }。
doubt = 一个人对工作满意不满意，兴趣只能解释一小部分；收入、工时和主管分量更重。不可用于招聘。
made = { DAY($day) }
