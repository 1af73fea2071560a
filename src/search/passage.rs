//! The texts of a role, and the words that are found in them.

use std::borrow::Cow;
use std::ops::Range;

use super::Query;
use serde::Serialize;

use super::words::{Word, words};
use crate::catalogue::Catalogue;
use crate::catalogue::name::folded;
use crate::catalogue::role::{Role, StatementKind};

/// Where in a role a text stands.
// The number is what a word in such a text counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The title.
    Title = 8,
    /// Another title.
    Alias = 6,
    /// The name of a skill or tool, with the products that are examples of it.
    Skill = 4,
    /// What the role is for.
    Purpose = 3,
    /// What a person in the role does.
    Duty = 2,
}

/// A text of a role in which words were found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "MatchView"))]
pub struct Passage<'c> {
    /// Where in the role it stands.
    pub field: Field,
    /// The whole text.
    pub text: Cow<'c, str>,
    /// The words that were found, as they stand in the text.
    pub words: Vec<String>,
    /// Where they stand, in bytes of the text, in order, never over each other.
    #[serde(skip)]
    pub places: Vec<Range<usize>>,
    /// What each word of the query counts here, 0 where it is not found.
    #[serde(skip)]
    pub(super) counts: Vec<u32>,
}

impl Passage<'_> {
    /// Which words of the query are found here, by their places in it.
    pub fn terms(&self) -> impl Iterator<Item = usize> {
        let counts = self.counts.iter().enumerate();
        counts.filter(|(_, count)| **count > 0).map(|(term, _)| term)
    }
}

/// The texts of a role that a search looks through, in the order in which they are shown.
pub fn texts<'c>(
    catalogue: &'c Catalogue,
    role: &'c Role,
) -> impl Iterator<Item = (Field, Cow<'c, str>)> {
    let aliases = role.aliases.iter().map(|alias| &*alias.title);
    let foreign = role.foreign_titles.iter().map(|title| &**title);
    let known = move |title: &str| role.aliases.iter().any(|alias| *alias.title == *title);
    let aliases = aliases.chain(foreign.filter(move |title| !known(title)));
    // In another language an alias may be the title itself.
    let aliases = aliases.filter(move |name| *name != role.title);
    let skills = role.skills.iter().filter_map(|n| catalogue.skill(&n.id));
    let skills = skills.map(|skill| match skill.examples.as_slice() {
        [] => Cow::Borrowed(skill.name.as_str()),
        examples => format!("{} ({})", skill.name, examples.join(", ")).into(),
    });
    let purpose = role.said(StatementKind::Purpose).iter().map(|s| s.text.as_str());
    let duties = role.said(StatementKind::Duties).iter().map(|s| s.text.as_str());
    [(Field::Title, Cow::Borrowed(role.title.as_str()))]
        .into_iter()
        .chain(aliases.map(|text| (Field::Alias, text.into())))
        .chain(skills.map(|text| (Field::Skill, text)))
        .chain(purpose.map(|text| (Field::Purpose, text.into())))
        .chain(duties.map(|text| (Field::Duty, text.into())))
}

/// A text with the words that are found in it; none where there are none.
pub fn passage<'c>(
    field: Field,
    text: Cow<'c, str>,
    query: &Query,
    near: &[bool],
) -> Option<Passage<'c>> {
    let terms = query.0.iter().zip(near);
    if !terms.clone().any(|(term, near)| *near || holds(&text, term.begun())) {
        return None;
    }
    let words = words(&text);
    let mut counts = vec![0; query.0.len()];
    let mut places = Vec::new();
    for (term, (wanted, near)) in terms.enumerate() {
        for at in 0..words.len() {
            let Some((likeness, many)) = wanted.at(&words[at..], *near) else {
                continue;
            };
            let count = field as u32 * likeness as u32;
            counts[term] = counts[term].max(count);
            places.push(place(&words[at..at + many]));
        }
    }
    let places = merged(places);
    let words = places.iter().map(|place| text[place.clone()].to_owned()).collect();
    (!places.is_empty()).then_some(Passage { field, text, words, places, counts })
}

/// Whether a text holds some letters, once it is folded.
fn holds(text: &str, wanted: &str) -> bool {
    let Some((first, rest)) = wanted.as_bytes().split_first() else {
        return true;
    };
    if !text.is_ascii() {
        return folded(text).contains(wanted);
    }
    let follows = |at: usize| {
        let next = text.as_bytes().get(at + 1..=at + rest.len());
        next.is_some_and(|next| next.eq_ignore_ascii_case(rest))
    };
    let mut letters = text.bytes().enumerate();
    letters.any(|(at, letter)| letter.to_ascii_lowercase() == *first && follows(at))
}

fn place(words: &[Word]) -> Range<usize> {
    words[0].place.start..words[words.len() - 1].place.end
}

/// Places in order, those that touch each other made one.
fn merged(mut places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    places.sort_by_key(|place| (place.start, place.end));
    let mut out: Vec<Range<usize>> = Vec::new();
    for place in places {
        match out.last_mut() {
            Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
            _ => out.push(place),
        }
    }
    out
}
