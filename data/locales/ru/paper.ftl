### What stands on a page to hand over, and on no screen.

form = Форма { $form }
documents = { $catalogue }. Документы: { LIST($names) }.
catalogue = { $catalogue }.
doubt = Интересы объясняют малую часть того, доволен ли человек работой; зарплата, график и начальник значат больше. Не для решений о найме.
made = { DAY($day) }
