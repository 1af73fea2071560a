### The help of the command line: see `src/command/help.rs` for the ids.

heading-usage = Usage:
heading-commands = Commands:
heading-options = Options:
heading-arguments = Arguments:

man-name = NAME
man-synopsis = SYNOPSIS
man-arguments = ARGUMENTS
man-options = OPTIONS
man-commands = COMMANDS

value-code-scores = CODE|SCORES
value-command = COMMAND
value-options = OPTIONS
value-digits-file = DIGITS|FILE
value-file = FILE
value-form = FORM
value-format = FORMAT
value-from = FROM
value-goal = GOAL
value-kind = KIND
value-label = LABEL
value-language = LANGUAGE
value-letters = LETTERS
value-n = N
value-name = NAME
value-new = NEW
value-number = NUMBER
value-old = OLD
value-order = ORDER
value-path = PATH
value-role = ROLE
value-skills = SKILLS
value-level = LEVEL
value-track = TRACK
value-skill = SKILL
value-count = COUNT
value-id = ID
value-folder = FOLDER
value-shell = SHELL
value-to = TO
value-topic = TOPIC
value-when = WHEN
value-words = WORDS
any-help = Show this help
any-version = Show the version
any-format = How to print the page: text, markdown, html or json

rungs = Find work that suits you, and the way there. Begin with `rungs quiz`.

any-catalogue = Use your own catalogue: a YAML file, a folder with catalogue.yaml, or - for standard input [or set `RUNGS_CATALOGUE`]
any-lang = The language of the texts [or set `RUNGS_LANG`]
any-color = When to use colour: auto, always or never
any-no-pager = Print a long page at once, in place of showing it in a pager
any-plain = Line by line, without bars, columns and pager: for screen readers and simple terminals
any-all = Everything, in place of what fits one screen
any-stated = Only moves that are stated, without inferred ones
any-sources = Show the ids of the facts behind every statement
any-label = Whose page it is, to stand in its title; kept only with `quiz --save`

quiz = Find out what suits you: interests, roles, next steps
quiz-answers = The answers, in place of asking: digits 1 to 5, or a file that holds them, such as a row or column saved by a spreadsheet
quiz-blank = Print the questions on paper, in the order in which `--answers` reads their answers
quiz-form = Which questions: adaptive (chooses them), quick, strict; standard (30), full (60); onet-30 and onet-60 read answers of the official forms
quiz-format = How to print it: text, markdown, html, json, or the six scores as a picture: svg
quiz-from = The role you are in now, or "none"
quiz-questionnaire = Ask the questions of your own file: items, forms and a norm in YAML
quiz-save = Keep the result also where the answers come from `--answers` or a pipe
quiz-seed = Draw the order of the questions from this number, so that it can be repeated
quiz-no-save = Keep nothing: neither the answers nor the result

match = The same from a Holland code or six scores that you have
match-code = A Holland code such as SEC, or six scores from 0 to 100 such as R=5,I=8,A=6,S=28,E=22,C=30
match-format = How to print it: text, markdown, html, json, or the six scores as a picture: svg
match-from = The role you are in now, or "none"

roles = List, filter and search roles
roles-level = Only roles of this level
roles-track = Only roles of this track
roles-types = Only roles of these types: one or more of the letters R, I, A, S, E, C
roles-skill = Only roles that ask for this skill, by id or name
any-max-zone = Only roles whose nearest occupation needs at most this much preparation, 1 to 5
roles-sort = In which order: level or pay; without it by level, after a search the best match first
roles-search = Only roles that have all of these words in title, other titles, skills, purpose or duties

role = One role: duties, skills, training, conditions, ways in and on
role-name = The role: id, title or another name

ladder = The promotion ladder from a role upward, or all roles and moves
ladder-format = How to print it: text, markdown, html, json, or as a picture: svg, dot, mermaid
ladder-role = The role where the ladder begins; without one, all roles and moves
ladder-down = Show who gets here
ladder-to = Mark the best route from ROLE to this role

path = The best routes between two roles
path-format = How to print it: text, markdown, html, json, or as a picture: svg, dot, mermaid
path-from = Where you are
path-to = Where you want to be
path-count = How many routes to show at most, 1 to 20; 3 where nothing is said
path-via = Only routes that pass this role; several in the order given
path-avoid = Only routes that do not touch this role
path-no-management = Only routes without a role that leads people: the expert track
path-max-steps = Only routes of so many moves at most, 1 to 50
path-only = Only moves of these kinds: entry, promotion, lateral, crossing, exit, plan-b
path-suits = Prefer roles that fit your last result, or `--scores`
path-scores = Prefer roles that fit this Holland code or these six scores
path-gaps = Also show what each step asks for
path-have = The same, with the skills that you have, by id or name, between commas; with a degree: sql=working

plan = From where you are to where you want to be: ways, gaps, steps
plan-from = The role you are in now, or "none"; without it that of your last result
plan-to = Where you want to be; without it the plan suggests what could come next
plan-reject = A role that you do not want: the next suggestion comes up
plan-scores = Go by this Holland code or these six scores in place of your last result
plan-have = The skills that you have, by id or name, between commas, with a degree where there are some (sql=working), beside those of your check list
plan-edit = First say which skills you have, on a check list that is kept
plan-industry = Show what is different in this industry

compare = Two to four roles side by side, and the ways between them
compare-roles = The roles, two to four of them: id, title or another name

explain = Why a role fits you as it does: all the numbers
explain-role = The role: id, title or another name
explain-scores = In place of your last result: a Holland code such as SEC, or six scores such as R=5,I=8,A=6,S=28,E=22,C=30
explain-questionnaire = The questions of your own file, where the result comes from it

guide = How to start and climb: skills, industries, answers, sources
guide-topic = The topic; without one, the list of topics

history = Past results: list, show, compare, delete

any-questionnaire = The questions of your own file, where results come from it

history-list = List all results, newest first
history-show = Show a result again, with the roles of today's catalogue
history-show-id = The result; without it the newest
history-compare = Compare two results: what really changed, and what measurement error explains
history-compare-ids = The earlier and the later result; without them the two newest
history-delete = Remove a result for good
history-delete-id = The result
history-delete-all = Remove every result, the questionnaire in progress, and what you said of your skills
history-delete-yes = Do not ask first

catalogue = Your own catalogue: begin, check, translate it, find occupations
catalogue-check = Show everything that is wrong with a catalogue, with place and remedy
catalogue-check-path = The catalogue, or - for standard input; without it the one of `--catalogue`
catalogue-translate = Begin the translation of a catalogue: a file for each of its files, with every text and room for its translation
catalogue-translate-language = The language's tag, as `de` or `pt-BR`
catalogue-translate-folder = The folder of the catalogue
catalogue-new = Print a catalogue to begin with, with notes: `rungs catalogue new > ladder.yaml`
catalogue-new-from-csv = Make it of a table of roles with the columns title, level, next (and id, track, purpose, occupation)
catalogue-schema = Print the JSON Schema of a catalogue, for editors that check while you write
catalogue-occupations = Find the code of an occupation of O*NET, for `occupation:` in a role
catalogue-occupations-words = Words of its title, in English, or the beginning of its code
catalogue-check-strict = Warnings count as errors

completions = Print completions for a shell
completions-shell = The shell: bash, elvish, fish, powershell or zsh

man = Print a manual page, for `man -l -`
man-command = The command whose page to print; without one the page of the program
man-list = List the names of all pages
