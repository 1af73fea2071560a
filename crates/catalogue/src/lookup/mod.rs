//! Finding a thing by what a person calls it: a role, a level, a track, a skill, a topic, a form.
//!
//! Names are compared as [`folded`] makes them. They are looked for in this order, and the first step that finds anything ends the search:
//!
//! 1. the id;
//! 2. a whole title or alias;
//! 3. a whole id, title or alias whose words are parted at other places: "e5" is "E-5";
//! 4. a whole title or alias, words that mean the same read alike: "contact centre adviser";
//! 5. the beginning of an id, title or alias: "customer service rep";
//! 6. words inside a title, then inside an alias, the last of them perhaps only begun: "success man" is in "Customer Success Manager";
//! 7. the end of a compound: "leiter" is in "Abteilungsleiter";
//! 8. a close misspelling: at most [`bound`](crate::name::bound) letters left out, added, exchanged or swapped, word for word, the numbers in the name unchanged;
//!    none of a Chinese name, where each letter is a word.
//!
//! A word of rank ("senior", "head of") may be no part of any title. What is found without it heads the nearest, and is never chosen.
//!
//! A single word of an alias that names a duty and no job ("complaints") chooses nothing either: whose alias it is, is the nearest.
//!
//! A step that finds one thing has found it; a step that finds more has found several, and nothing is chosen among them. A misspelling
//! that is only one letter farther away than the closest counts as found too: what is not clearly closest is not closest.

mod fit;
mod near;

use crate::alike::{alike, without_rank};
use crate::name::{fold, folded, script, unspaced};
use crate::parts::Absent;
use crate::role::Role;
use fit::{Fit, fitting, names_a_duty};
use near::{misspelt, nearest};

/// Names of more letters than this are compared only whole: to weigh every letter of a long text against every name takes too long.
const LONGEST: usize = 80;

/// A thing that has an id and names.
pub trait Named {
    /// Its id.
    fn id(&self) -> &str;
    /// Its names, the title first.
    fn names(&self) -> impl Iterator<Item = &str>;
    /// Those of its names that are none of its titles.
    fn aliases(&self) -> impl Iterator<Item = &str> {
        std::iter::empty()
    }
}

impl Named for Role {
    fn id(&self) -> &str {
        &self.id
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        let aliases = self.aliases.iter().map(|alias| &*alias.title);
        let foreign = self.foreign_titles.iter().map(|title| &**title);
        let title = [self.title.as_str()].into_iter();
        title.chain(aliases).chain(foreign)
    }

    fn aliases(&self) -> impl Iterator<Item = &str> {
        self.aliases.iter().map(|alias| &*alias.title)
    }
}

/// A role that is not here goes by its first name.
impl Named for Absent {
    fn id(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }
}

/// An id with its one name.
impl Named for (&str, &str) {
    fn id(&self) -> &str {
        self.0
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        [self.1].into_iter()
    }
}

/// How a thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// By its id, title or alias.
    Exact,
    /// By a part of its id, title or alias that no other thing has.
    Part,
    /// By a misspelling that is close to no other thing.
    Misspelt,
}

/// What came of looking for a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found<'n, T> {
    /// One thing.
    One(&'n T, How),
    /// Two or more things that the name fits alike, in their own order; of misspellings the closest first.
    Several(Vec<&'n T>),
    /// Nothing; the things with the nearest names, the nearest first. None for a name without a letter, or one that is too long.
    Nothing(Vec<&'n T>),
}

/// Finds what a name means among known things.
pub fn find<'n, T: Named>(known: &'n [T], name: &str) -> Found<'n, T> {
    let name = name.trim();
    if let Some(thing) = known.iter().find(|thing| thing.id() == name) {
        return Found::One(thing, How::Exact);
    }
    let wanted = folded(name);
    if wanted.is_empty() {
        return Found::Nothing(Vec::new());
    }
    let (how, things) = fitting_or_alike(known, &wanted);
    if let ([thing], How::Part) = (things.as_slice(), how)
        && names_a_duty(*thing, &wanted)
    {
        return Found::Nothing(things);
    }
    if !things.is_empty() {
        return one_or_several(things, how);
    }
    if wanted.chars().count() > LONGEST || in_a_strange_script(known, &wanted) {
        return Found::Nothing(Vec::new());
    }
    let mut near = below_rank(known, &wanted);
    let misspelt = if near.is_empty() { misspelt(known, &wanted) } else { Vec::new() };
    if !misspelt.is_empty() {
        return one_or_several(misspelt, How::Misspelt);
    }
    near.extend(ending(known, &wanted).into_iter().map(|(_, thing)| thing));
    Found::Nothing(nearest(known, &wanted, near))
}

/// What has a name as a whole: as it is written, or with words that mean the same read alike.
pub fn whole<'n, T: Named>(known: &'n [T], name: &str) -> Option<&'n T> {
    meant(known, &folded(name)).into_iter().next()
}

/// What has a name as a whole once its words of rank, or its first words, are left out, and none of the others has more of its end: "Senior
/// Account Manager". Nothing for a name that is too long.
pub fn core<'n, T: Named, O: Named>(known: &'n [T], others: &[O], name: &str) -> Option<&'n T> {
    let wanted = Some(folded(name)).filter(|wanted| wanted.chars().count() <= LONGEST)?;
    let below = without_rank(&wanted).and_then(|rest| meant(known, &rest).into_iter().next());
    below.or_else(|| {
        let (end, thing) = ending(known, &wanted).into_iter().next()?;
        let others = ending(others, &wanted);
        let longer = others.first().is_some_and(|(other, _)| *other <= end);
        (!longer).then_some(thing)
    })
}

/// The things that a name fits, as it is written or with words that mean the same read alike.
fn fitting_or_alike<'n, T: Named>(known: &'n [T], wanted: &str) -> (How, Vec<&'n T>) {
    let fitting = fitting(known, wanted);
    if let Some((Fit::Id | Fit::Name | Fit::Unparted, things)) = fitting {
        return (How::Exact, things);
    }
    let meant = meant(known, wanted);
    if meant.is_empty() {
        return (How::Part, fitting.map_or(meant, |(_, things)| things));
    }
    (How::Part, meant)
}

/// The things that have a name which means the same.
fn meant<'n, T: Named>(known: &'n [T], wanted: &str) -> Vec<&'n T> {
    let things = meaning_one_of(known, &[alike(wanted)]);
    things.into_iter().map(|(_, thing)| thing).collect()
}

/// The things that have a name which means one of those wanted, and which of them: each name is read once.
fn meaning_one_of<'n, T: Named>(known: &'n [T], wanted: &[String]) -> Vec<(usize, &'n T)> {
    let mut name = String::new();
    let mut place = |title: &str| {
        fold(title, &mut name);
        let meaning = (name.len() <= 4 * LONGEST).then(|| alike(&name))?;
        wanted.iter().position(|wanted| *wanted == meaning)
    };
    let things =
        known.iter().filter_map(|thing| Some((thing.names().filter_map(&mut place).min()?, thing)));
    things.collect()
}

/// What a name fits once its words of rank are left out.
fn below_rank<'n, T: Named>(known: &'n [T], wanted: &str) -> Vec<&'n T> {
    without_rank(wanted).map_or_else(Vec::new, |rest| fitting_or_alike(known, &rest).1)
}

/// What has the end of a name for a whole name, by how short the end is, the longest first: the last words of a title say which job it is, as in
/// "Technical Support Team Lead".
fn ending<'n, T: Named>(known: &'n [T], wanted: &str) -> Vec<(usize, &'n T)> {
    let spaces = wanted.match_indices(' ').map(|(at, _)| &wanted[at + 1..]);
    // Where words have no spaces, any letter begins one; one letter alone is no title.
    let letters = wanted.char_indices().filter(|(at, c)| *at > 0 && unspaced(*c));
    let letters = letters.map(|(at, _)| &wanted[at..]);
    let letters = letters.filter(|end| end.chars().nth(1).is_some());
    let ends: Vec<String> = spaces.chain(letters).map(alike).collect();
    let mut ending = meaning_one_of(known, &ends);
    ending.sort_by_key(|(end, _)| *end);
    ending
}

/// Whether a name has letters of a script in which no thing has a name: nothing is near it then.
fn in_a_strange_script<T: Named>(known: &[T], wanted: &str) -> bool {
    wanted.chars().filter_map(script).any(|strange| {
        let writes = |name: &str| name.chars().filter_map(script).any(|s| s == strange);
        !known.iter().any(|thing| ids_and_names(thing).any(writes))
    })
}

fn one_or_several<T>(things: Vec<&T>, how: How) -> Found<'_, T> {
    match things.as_slice() {
        [one] => Found::One(one, how),
        _ => Found::Several(things),
    }
}

fn ids_and_names<T: Named>(thing: &T) -> impl Iterator<Item = &str> {
    [thing.id()].into_iter().chain(thing.names())
}
