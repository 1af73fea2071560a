//! What would have to differ for the next tier.

use serde::Serialize;

use crate::advice::Person;
use crate::advice::explanation::{Digits, NeededChange, NextTier};
use crate::catalogue::interest::Interest;
use crate::document::parts::number;
use crate::riasec::fit::Tier;

/// What would have to differ for the next tier.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct NextTierView {
    /// The next tier.
    pub tier: Tier,
    /// Where it begins.
    pub from: f64,
    /// Single scores that would lift r to it, the others as they are, the smallest change first; none where a code stands in for scores.
    pub changes: Option<Vec<ScoreChangeView>>,
}

/// A score that would have to differ.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ScoreChangeView {
    /// Whose score.
    pub letter: Interest,
    /// The smallest change that is enough.
    #[serde(serialize_with = "number")]
    #[cfg_attr(feature = "schemas", schemars(with = "f64"))]
    pub change: f64,
    /// What the score would be then.
    #[serde(serialize_with = "number")]
    #[cfg_attr(feature = "schemas", schemars(with = "f64"))]
    pub score: f64,
    /// The same in the digits in which a page tells it.
    #[serde(skip)]
    pub told: Digits,
}

pub(super) fn next_tier(person: &Person, next: NextTier) -> NextTierView {
    let scores = &person.scores;
    let order = scores.raw.order();
    let range = scores.raw[order[0]] - scores.raw[order[5]];
    let one = |change: NeededChange| {
        let (letter, now) = (change.letter, scores.raw[change.letter]);
        let range = scores.most.map_or(range, |most| most[letter]);
        ScoreChangeView {
            letter,
            change: change.change,
            score: now + change.change,
            told: Digits::of(now, now + change.change, range),
        }
    };
    let changes = next.changes;
    NextTierView {
        tier: next.tier,
        from: next.tier.least(),
        changes: changes.map(|changes| changes.into_iter().map(one).collect()),
    }
}
