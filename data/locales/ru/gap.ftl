### What a role asks for, against what a person brings.

# Before the names of skills.
# $known Mastery
known =
    { $known ->
        [held] Есть
        [carries-over] Переносится
        [missing] Пока нет
        [below] Углубить
       *[unknown] Не отмечено
    }
skills = { LIST($names, join: " · ") }{ $left ->
    [0] {""}
   *[other] { $paper ->
        [true] {" "}и ещё { NUMBER($left) }
       *[false] {"   +"}{ NUMBER($left) }: --all
    }
}
legend = Навыки: есть или пока нет (так сказали вы) · углубить (есть, но в меньшей степени, чем нужно) · переносится (нужен и на должности до этой) · не отмечено (вы не сказали; не считается ни за «есть», ни за «пока нет»).
says-nothing = В каталоге не указано, чего требует эта должность.
no-skills = Навыки для этой должности не перечислены.
# Before what stands behind them on a page of one role.
new-duties = Новое здесь
kept-duties = Как раньше
tools = Инструменты
training = Обучение
grows = Чего нужно больше
# What is expected in one dimension.
expected = { $dimension }: { $text }
looked-for = На что смотрит руководитель
kept = обязанности, знакомые по прежней должности: { NUMBER($duties) }
