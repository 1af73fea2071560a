### The questionnaire on paper.

title = What would you like doing?
note = { $name }
who = Name and date: …………………………………………
how = Tick one box in each line: how much would you like doing this? Whether you can do it or it pays does not matter, and there are no right answers.
typed = To type it in, write the numbers of the { NUMBER($answers) } boxes in order, spaces as you like: `rungs quiz --form { $form } --answers "12345 …"`
