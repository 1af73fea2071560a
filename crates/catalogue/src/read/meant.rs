//! Which key a writer means who writes another one.

use crate::finding::Entry;
use crate::name::folded;

/// What people write, and the keys that hold it: the first that the entry has is meant.
const MEANT: &str = "\
description, summary, about, mission, overview, definition: purpose, text, about, line
salary, pay, compensation, wage, band, salary band, pay band: pay, figures
expectations, expectation, competencies, competences, criteria: expects, traits
next, next roles, promotions, promotes to, leads to, career, ways, paths: moves
responsibilities, tasks, accountabilities, activities, work: duties
after, months, years, time, duration, condition, conditions, if: after, when
role, target, goes to, into: to
type, relation: kind, letter, types
title, label, heading, name: title, name, heading
job title, role name: title
grade, rank, band, tier, step: level
jobs, positions, role, people: roles
grades, ranks, bands, tiers, level: levels
family, families, stream, streams, track, department, departments: track, tracks
synonyms, also, also known as, other titles, alias, aka: aliases
manager, manages, leads, leader, supervises, people manager: leads_people
competency, skill, abilities, knowledge: skills
education, qualifications, qualification, requirements, certificates, certifications: training
benefits, perks: rewards
notes, note, comment, comments: notes, remarks
reports to, reports: reporting
hours, shifts: conditions
question, statement, activity: text
category, interest, holland, riasec: type, interests, types
questions, entries: items, statements
lang, locale: language
links, link, url, source, reference: sources";

/// The key that is meant by another one, if any is.
pub fn key(entry: Entry, written: &str, known: &[&'static str]) -> Option<&'static str> {
    // A key of any length is compared by its beginning: the known ones are short.
    let short: String = written.chars().take(40).collect();
    let plain = folded(short.trim_matches(|c: char| !c.is_alphanumeric()));
    let same = known.iter().find(|k| folded(k) == plain);
    let same = same.or_else(|| misspelt(&plain, known));
    // A wage of an occupation has no keys of a role, and so on: only what the entry has can be meant.
    let by_word = || {
        let rows = MEANT.lines().filter_map(|row| row.split_once(": "));
        let mut rows = rows.filter(|(words, _)| words.split(", ").any(|word| word == plain));
        rows.find_map(|(_, keys)| {
            keys.split(", ").find_map(|key| known.iter().find(|k| **k == key))
        })
    };
    let first = if entry == Entry::Statement { None } else { by_word() };
    first.or(same).copied()
}

fn misspelt<'k>(word: &str, known: &'k [&'static str]) -> Option<&'k &'static str> {
    let distances = known.iter().map(|k| (strsim::damerau_levenshtein(word, &folded(k)), k));
    let near = distances.filter(|(distance, k)| *distance <= 1 + k.len() / 4);
    near.min_by_key(|(distance, k)| (*distance, **k)).map(|(_, k)| k)
}
