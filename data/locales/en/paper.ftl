### What stands on a page to hand over, and on no screen.

form = Form { $form }
documents = { $catalogue }. Documents: { LIST($names) }.
catalogue = { $catalogue }.
doubt = Interests explain a small part of how content people are at work; pay, hours and supervisor weigh more. Not for hiring.
made = { DAY($day) }
