//! What each of the six letters adds, and how sure its place is.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::advice::Person;
use crate::advice::certainty::{Certainty, Leader};
use crate::advice::explanation::Sides;
use crate::catalogue::interest::{Interest, Profile};
use crate::document::role::by_letter;

/// How sure the place of a letter is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct LetterView {
    /// The letter.
    pub letter: Interest,
    /// How many answers its score rests on.
    pub answers: u32,
    /// How probable it is that it comes first; none where the leading letters have equal scores.
    pub first: Option<f64>,
    /// How probable it is that it is among the first three.
    pub top_three: f64,
}

/// What an interest adds to r.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// The interest.
    pub letter: Interest,
    /// Its product.
    pub product: f64,
    /// The same against the greatest of the six, −1 to 1.
    pub of_longest: f64,
    /// Where person and role stand.
    pub sides: Sides,
}

/// Where the tiers begin, on the unrounded correlation.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Tiers {
    /// A best fit.
    pub best: f64,
    /// A great fit.
    pub great: f64,
    /// A good fit.
    pub good: f64,
}

/// The highest values and the means over all pairs of codes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Congruence {
    /// The highest value of C.
    pub c_most: f64,
    /// The mean of C.
    pub c_mean: f64,
    /// The highest value of M.
    pub m_most: f64,
    /// The mean of M.
    pub m_mean: f64,
}

pub(super) fn letters(person: &Person, sure: &Certainty) -> Option<Vec<LetterView>> {
    let evidence = person.evidence.as_ref()?;
    let equal = matches!(sure.leader, Leader::Equal(_));
    let one = |letter: Interest| LetterView {
        letter,
        answers: evidence.tally.items[letter.index()],
        first: (!equal).then_some(sure.places.first[letter]),
        top_three: sure.places.top_three[letter],
    };
    let ranking = person.scores.ranking().into_iter().flatten();
    Some(ranking.map(one).collect())
}

pub(super) fn shares(
    person: &BTreeMap<Interest, f64>,
    role: &BTreeMap<Interest, f64>,
) -> Vec<Share> {
    let product = |letter: &Interest| person[letter] * role[letter];
    let longest = Interest::ALL.iter().map(|letter| product(letter).abs());
    let longest = longest.fold(f64::MIN_POSITIVE, f64::max);
    let mut shares = Interest::ALL.map(|letter| Share {
        letter,
        product: product(&letter),
        of_longest: product(&letter) / longest,
        sides: Sides::of(person[&letter], role[&letter]),
    });
    shares.sort_by(|a, b| b.product.total_cmp(&a.product));
    shares.into()
}

pub(super) fn standardised(profile: &Profile) -> BTreeMap<Interest, f64> {
    by_letter(&profile.standardised().unwrap_or_default())
}
