//! How a name fits what was typed.

use super::{Named, ids_and_names};
use crate::name::{fold, folded, unspaced};

/// The fewest letters of a part that a compound ends with.
const PART: usize = 5;

/// How a name fits what was typed, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    Id,
    Name,
    Unparted,
    Beginning,
    InsideTitle,
    InsideAlias,
    EndOfWord,
}

/// The things that fit best, and how.
pub(super) fn fitting<'n, T: Named>(known: &'n [T], wanted: &str) -> Option<(Fit, Vec<&'n T>)> {
    let mut best: Option<(Fit, Vec<&T>)> = None;
    let mut name = String::new();
    for thing in known {
        let Some(fit) = fit(thing, wanted, &mut name) else {
            continue;
        };
        match &mut best {
            Some((so_far, things)) if *so_far == fit => things.push(thing),
            Some((so_far, _)) if *so_far < fit => {}
            _ => best = Some((fit, vec![thing])),
        }
    }
    best
}

/// How a thing fits, by the best of its names; `name` is memory to work in.
fn fit<T: Named>(thing: &T, wanted: &str, name: &mut String) -> Option<Fit> {
    fold(thing.id(), name);
    let mut best = match name.strip_prefix(wanted) {
        Some("") => return Some(Fit::Id),
        Some(_) => Some(Fit::Beginning),
        None => same_unparted(name, wanted).then_some(Fit::Unparted),
    };
    for (place, title) in thing.names().enumerate() {
        fold(title, name);
        let fit = match name.strip_prefix(wanted) {
            Some("") => Fit::Name,
            Some(_) => Fit::Beginning,
            None if same_unparted(name, wanted) => Fit::Unparted,
            None if !name.contains(wanted) => continue,
            None if ends_a_word(name, wanted) => Fit::EndOfWord,
            None if !stands_inside(name, wanted) => continue,
            None if place == 0 => Fit::InsideTitle,
            None => Fit::InsideAlias,
        };
        best = Some(best.map_or(fit, |so_far| so_far.min(fit)));
    }
    best
}

/// Whether two names are the same but for what parts their words.
fn same_unparted(one: &str, other: &str) -> bool {
    let letters = |b: &u8| *b != b' ';
    one.bytes().filter(letters).eq(other.bytes().filter(letters))
}

/// Whether a word says no more than what somebody with an alias has to do with, as "complaints" of a "Complaints and Service Director": it
/// is in no title, and behind it comes what names the job.
pub(super) fn names_a_duty<T: Named>(thing: &T, wanted: &str) -> bool {
    if wanted.contains(' ') || wanted.contains(unspaced) {
        return false;
    }
    let has = |name: &str| {
        let name = folded(name);
        name.starts_with(wanted) || stands_inside(&name, wanted)
    };
    let names_the_job = |name: &str| {
        let name = folded(name);
        let last = name.split([' ', '/', '(']).next_back();
        last.is_some_and(|last| last.starts_with(wanted))
    };
    let aliases: Vec<&str> = thing.aliases().collect();
    let mut titles = ids_and_names(thing).filter(|name| !aliases.contains(name));
    if titles.any(|title| has(title) || ends_a_word(&folded(title), wanted)) {
        return false;
    }
    let mut holding = aliases.iter().filter(|alias| has(alias)).peekable();
    holding.peek().is_some() && !holding.any(|alias| names_the_job(alias))
}

/// Whether words stand inside a name, beginning where a word begins; where words have no spaces, any letter begins one.
fn stands_inside(name: &str, wanted: &str) -> bool {
    let free = wanted.starts_with(unspaced);
    name.match_indices(wanted).any(|(at, _)| free || name[..at].ends_with([' ', '/', '(']))
}

/// Whether a word of a name ends with what was typed, as "Abteilungsleiter" does with "leiter", and no word begins with it.
fn ends_a_word(name: &str, wanted: &str) -> bool {
    let part = wanted.chars().nth(PART - 1).is_some() && !wanted.contains(' ');
    part && !stands_inside(name, wanted) && name.split(' ').any(|word| word.ends_with(wanted))
}
