### Occupations of O*NET that a role of a catalogue can refer to.

title = { $occupations ->
    [one] One occupation
   *[other] { NUMBER($occupations) } occupations
}
nothing = No occupation of O*NET has these words in its title
nothing-hint = Titles are in English and in the plural, such as Registered Nurses. Try another word for the work, or the beginning of a code, such as 43-4.

head-code = Code
head-title = Title
head-types = Types
head-preparation = Preparation
preparation = { NUMBER($zone) } of 5
use = { $whole ->
    [true] A role takes interests, title and preparation from one of them with the line `occupation: { $code }`.
   *[false] None of them has all the words. Take the code of the one that comes nearest, as in `occupation: 43-4051.00`, or try another word for the work.
}
