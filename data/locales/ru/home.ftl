### The menu of a bare `rungs`, the one after a result, and what is said around them.

# A bare `rungs`.
about = { $catalogue }. За каждым пунктом стоит команда, которая делает то же; все команды: `rungs -h`.
question = Что вам показать?
quiz = { $question ->
    [none] Узнать, что вам подходит: `rungs quiz`
   *[some] Продолжить с вопроса { NUMBER($question) }: `rungs quiz`
}
result = Ваш последний результат, от { DAY($day) }: `rungs history show`
roles = Все должности: `rungs roles`
ladder = Все лестницы: `rungs ladder`
guide = Как начать и как расти: `rungs guide`
leave = Выйти
# After a result.
next = Что дальше
plan = План: { $role }
role = Что это за работа: { $role }
explain = Почему подходит или не подходит: { $role }
ladder-from = Лестница. Начало: { $role }
keep = Сохранить этот результат отдельной страницей (HTML)
done = Готово
# Below a page, until the person has read it.
pause = Enter: что дальше   q: выйти
# The command that does what was chosen.
command = Команда для этого: { $command }
kept = Страница сохранена: { $path }
