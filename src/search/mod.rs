//! Searching roles for words.
//!
//! A search looks through titles, aliases, skills, purposes and duties. A word of a text is the word that was looked for where it is the same, has
//! another ending, begins so, or ends with it as a compound does; in scripts without spaces, where it stands anywhere. A word that no role has in any of these ways is looked for
//! once more inside words, with small misspellings and related words: so a word that is there never finds another that only looks like it.
//!
//! Every word must be found in a role. Where no role has them all, the roles with the most of them are the result.
//!
//! A word counts [`Field`] × 10 where it is the same, 9 with another ending, 7 where it begins the word, 5 where it stands inside and 4 where it is only near,
//! for the best place where it stands. The score of a role is the sum over the words, and once more
//! what the words count in the one text that holds the most: words that stand together belong together. Of equal scores the role with more texts
//! comes first, then the order of the catalogue decides.

mod passage;
mod words;

use std::cmp::Reverse;

use crate::catalogue::Catalogue;
use crate::catalogue::role::Role;
pub use passage::{Field, Passage};
use passage::{passage, texts};
use words::Term;

/// The most words of a search.
pub const MOST_WORDS: usize = 16;

/// Why words cannot be searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadQuery {
    /// There is no word.
    Empty,
    /// There are more than [`MOST_WORDS`].
    TooMany {
        /// How many there are.
        words: usize,
    },
}

/// One to [`MOST_WORDS`] different words to search for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query(Vec<Term>);

impl Query {
    /// Reads the words of a text; signs that belong to no word are passed over.
    ///
    /// # Errors
    ///
    /// Where there is no word, or there are too many.
    pub fn parse(text: &str) -> Result<Self, BadQuery> {
        match Term::all(text) {
            terms if terms.is_empty() => Err(BadQuery::Empty),
            terms if terms.len() > MOST_WORDS => Err(BadQuery::TooMany { words: terms.len() }),
            terms => Ok(Self(terms)),
        }
    }

    /// The words as they were typed.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|term| term.typed.as_str())
    }
}

/// A role in which words were found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit<'c> {
    /// The role.
    pub role: &'c Role,
    /// The texts that hold the words: title, aliases, skills, purpose, duties.
    pub passages: Vec<Passage<'c>>,
    /// How many words of the query it has.
    pub words: usize,
    score: u32,
}

/// The roles that have all words of a query, or else those with the most of them; the best first.
///
/// Only roles that pass are among them, and none that has none of the words. Whether a word is anywhere is asked of all roles.
pub fn search<'c>(
    catalogue: &'c Catalogue,
    query: &Query,
    passes: impl Fn(&Role) -> bool,
) -> Vec<Hit<'c>> {
    let look = |near: &[bool]| -> Vec<Hit> {
        let roles = catalogue.roles.iter();
        let hits = roles.map(|role| hit(catalogue, role, query, near));
        hits.filter(|hit| hit.words > 0).collect()
    };
    let mut hits = look(&vec![false; query.0.len()]);
    let nowhere: Vec<bool> =
        (0..query.0.len()).map(|term| !hits.iter().any(|hit| hit.has(term))).collect();
    if nowhere.contains(&true) {
        hits = look(&nowhere);
    }
    hits.retain(|hit| passes(hit.role));
    let most = hits.iter().map(|hit| hit.words).max().unwrap_or(0);
    hits.retain(|hit| hit.words == most);
    hits.sort_by_key(|hit| Reverse((hit.score, hit.passages.len())));
    hits
}

/// The places of the titles that have all words of a query, or else the most of them, the best first; and whether they have all.
pub fn titles<'t>(all: impl Iterator<Item = &'t str>, query: &Query) -> (Vec<usize>, bool) {
    let all: Vec<&str> = all.collect();
    let look = |near: bool| -> Vec<(usize, usize, u32)> {
        let near = vec![near; query.0.len()];
        let found = all.iter().enumerate().filter_map(|(place, title)| {
            let passage = passage(Field::Title, (*title).into(), query, &near)?;
            Some((place, passage.terms().count(), passage.counts.iter().sum()))
        });
        found.collect()
    };
    let mut found = look(false);
    if found.is_empty() {
        found = look(true);
    }
    let most = found.iter().map(|(_, words, _)| *words).max();
    found.retain(|(_, words, _)| Some(*words) == most);
    // Of titles that have the words alike, the shorter says less besides.
    found.sort_by_key(|(place, _, score)| (Reverse(*score), all[*place].len()));
    let places = found.into_iter().map(|(place, ..)| place).collect();
    (places, most == Some(query.0.len()))
}

impl Hit<'_> {
    fn has(&self, term: usize) -> bool {
        self.passages.iter().any(|passage| passage.terms().any(|found| found == term))
    }
}

fn hit<'c>(catalogue: &'c Catalogue, role: &'c Role, query: &Query, near: &[bool]) -> Hit<'c> {
    let passages: Vec<Passage> = texts(catalogue, role)
        .filter_map(|(field, text)| passage(field, text, query, near))
        .collect();
    let best = |term: usize| passages.iter().map(|p| p.counts[term]).max().unwrap_or(0);
    let bests: Vec<u32> = (0..query.0.len()).map(best).collect();
    let together = passages.iter().map(|p| p.counts.iter().sum()).max();
    Hit {
        role,
        words: bests.iter().filter(|count| **count > 0).count(),
        score: bests.iter().sum::<u32>() + together.unwrap_or(0),
        passages,
    }
}
