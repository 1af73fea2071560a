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
//! 8. a close misspelling: at most [`bound`] letters left out, added, exchanged or swapped, word for word, the numbers in the name unchanged;
//!    none of a Chinese name, where each letter is a word.
//!
//! A word of rank ("senior", "head of") may be no part of any title. What is found without it heads the nearest, and is never chosen.
//!
//! A single word of an alias that names a duty and no job ("complaints") chooses nothing either: whose alias it is, is the nearest.
//!
//! A step that finds one thing has found it; a step that finds more has found several, and nothing is chosen among them. A misspelling
//! that is only one letter farther away than the closest counts as found too: what is not clearly closest is not closest.

use super::alike::{alike, without_rank};
use super::name::{
    bound, close_word_for_word, distance, fold, folded, letter_set, script, unspaced,
};
use super::parts::Absent;
use super::role::Role;

/// How many nearest things an unknown name gets.
const NEAREST: usize = 3;
/// Among how many things the nearest are looked for: where there are more, among those that have the most letters in common.
const CANDIDATES: usize = 1_000;
/// The fewest letters of a part that a compound ends with.
const PART: usize = 5;
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
    let misspelt = if near.is_empty() {
        misspelt(known, &wanted)
    } else {
        Vec::new()
    };
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
/// Account Manager".
pub fn core<'n, T: Named, O: Named>(known: &'n [T], others: &[O], name: &str) -> Option<&'n T> {
    let wanted = folded(name);
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
    let things = known
        .iter()
        .filter_map(|thing| Some((thing.names().filter_map(&mut place).min()?, thing)));
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
    let letters = wanted
        .char_indices()
        .filter(|(at, c)| *at > 0 && unspaced(*c));
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

/// How a name fits what was typed, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Id,
    Name,
    Unparted,
    Beginning,
    InsideTitle,
    InsideAlias,
    EndOfWord,
}

/// The things that fit best, and how.
fn fitting<'n, T: Named>(known: &'n [T], wanted: &str) -> Option<(Fit, Vec<&'n T>)> {
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
    one.bytes()
        .filter(letters)
        .eq(other.bytes().filter(letters))
}

/// Whether a word says no more than what somebody with an alias has to do with, as "complaints" of a "Complaints and Service Director": it
/// is in no title, and behind it comes what names the job.
fn names_a_duty<T: Named>(thing: &T, wanted: &str) -> bool {
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
    name.match_indices(wanted)
        .any(|(at, _)| free || name[..at].ends_with([' ', '/', '(']))
}

/// Whether a word of a name ends with what was typed, as "Abteilungsleiter" does with "leiter", and no word begins with it.
fn ends_a_word(name: &str, wanted: &str) -> bool {
    let part = wanted.chars().nth(PART - 1).is_some() && !wanted.contains(' ');
    part && !stands_inside(name, wanted) && name.split(' ').any(|word| word.ends_with(wanted))
}

/// The things whose names are close to what was typed, the closest first: one, where it is clearly the closest.
fn misspelt<'n, T: Named>(known: &'n [T], wanted: &str) -> Vec<&'n T> {
    let bound = bound(wanted.chars().count());
    if bound == 0 || wanted.chars().any(unspaced) {
        return Vec::new();
    }
    let mut name = String::new();
    let mut close: Vec<(usize, &T)> = Vec::new();
    for thing in known {
        let distances = ids_and_names(thing).filter_map(|title| {
            fold(title, &mut name);
            distance(wanted, &name, bound + 1)
                .filter(|_| !has_a_word_more(wanted, &name) && close_word_for_word(wanted, &name))
        });
        close.extend(distances.min().map(|distance| (distance, thing)));
    }
    close.sort_by_key(|(distance, _)| *distance);
    let closest = close.first().map_or(usize::MAX, |(distance, _)| *distance);
    if closest > bound {
        return Vec::new();
    }
    let near = close.into_iter().take_while(|(d, _)| *d <= closest + 1);
    near.map(|(_, thing)| thing).collect()
}

/// Whether a name is another with words before it: those are no slip of the hand.
fn has_a_word_more(wanted: &str, name: &str) -> bool {
    wanted
        .strip_suffix(name)
        .is_some_and(|before| before.ends_with(' '))
}

fn ids_and_names<T: Named>(thing: &T) -> impl Iterator<Item = &str> {
    [thing.id()].into_iter().chain(thing.names())
}

/// The things with the nearest names, behind those that are known to be near.
fn nearest<'n, T: Named>(known: &'n [T], wanted: &str, near: Vec<&'n T>) -> Vec<&'n T> {
    let mut candidates: Vec<&T> = known.iter().collect();
    let mut name = String::new();
    if candidates.len() > CANDIDATES {
        let typed = letter_set(wanted);
        candidates.sort_by_cached_key(|thing| {
            let differ = ids_and_names(*thing).map(|title| {
                fold(title, &mut name);
                (letter_set(&name) ^ typed).count_ones()
            });
            differ.min()
        });
        candidates.truncate(CANDIDATES);
    }
    let mut likeness = |thing: &T| {
        let all = ids_and_names(thing).map(|title| {
            fold(title, &mut name);
            if name.len() > 4 * LONGEST {
                return 0.0;
            }
            strsim::jaro_winkler(&name, wanted)
        });
        all.fold(0.0_f64, f64::max)
    };
    let mut things: Vec<(f64, &T)> = candidates.into_iter().map(|t| (likeness(t), t)).collect();
    things.sort_by(|a, b| b.0.total_cmp(&a.0));
    let like = things.into_iter().filter(|(likeness, _)| *likeness > 0.0);
    let mut all: Vec<&T> = Vec::with_capacity(NEAREST);
    for thing in near.into_iter().chain(like.map(|(_, thing)| thing)) {
        if all.len() < NEAREST && !all.iter().any(|other| other.id() == thing.id()) {
            all.push(thing);
        }
    }
    all
}
