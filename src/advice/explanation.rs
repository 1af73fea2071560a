//! A fit taken apart: what made it, what moved it, and what would have to differ.

use super::answers::Answers;
use super::person::Person;
use super::recommend::{Recommendation, recommendation};
use crate::catalogue::profile::occupation_share;
use crate::catalogue::role::{Occupation, Role};
use crate::riasec::Interest;
use crate::riasec::fit::{Fit, Tier, fit};
use crate::riasec::nearest::{Scale, smallest_change};

/// The points of the middle answer, unsure; a reversed item counts it the same.
const MIDDLE: f64 = 2.0;
/// How many single scores that would have to differ are named.
const CHANGES: usize = 3;

/// A fit taken apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation<'c> {
    /// The role with its fit, letters and congruence.
    pub recommendation: Recommendation<'c>,
    /// What would have to differ for the next tier; none in the highest one.
    pub next: Option<NextTier>,
    /// The fit with the role's occupation of O*NET; none where it has none, or a flat one.
    pub second: Option<SecondOpinion<'c>>,
}

/// What would have to differ for the next tier.
#[derive(Debug, Clone, PartialEq)]
pub struct NextTier {
    /// The next tier.
    pub tier: Tier,
    /// The single scores that would lift r to it, the smallest change first; none where a code stands in for scores.
    pub changes: Option<Vec<ScoreChange>>,
}

/// A score that would have to differ, all others staying as they are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScoreChange {
    /// Whose score.
    pub letter: Interest,
    /// The smallest change that is enough.
    pub change: f64,
}

/// The fit with an occupation of O*NET.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SecondOpinion<'c> {
    /// The occupation.
    pub occupation: &'c Occupation,
    /// The fit with its own interests.
    pub fit: Fit,
    /// That fit in four steps.
    pub tier: Tier,
    /// The part, 0 to 1, that these interests have in the role's own numbers.
    pub share: f64,
}

/// What an answer did to r.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moved {
    /// Its place among the answers.
    pub place: usize,
    /// r less the r that the middle answer would have given in its place.
    pub change: f64,
}

/// Why a role fits a person as it does; none where either of them is flat, or the role has no profile.
pub fn explanation<'c>(person: &Person, role: &'c Role) -> Option<Explanation<'c>> {
    let recommendation = recommendation(person, &person.leading(), role, &role.profile?)?;
    Some(Explanation {
        next: next_tier(person, &recommendation),
        second: second_opinion(person, role),
        recommendation,
    })
}

/// What each answer did to the fit of a role, in the order of asking.
///
/// Answers without which the person would be flat, or would not be known, are left out.
pub fn moved(answers: &Answers, role: &Role) -> Vec<Moved> {
    let r = |points: &[(Interest, f64)]| {
        let person = answers.person_with(points)?;
        Some(fit(&person.scores.raw, &role.profile?)?.r)
    };
    let mut points = answers.points();
    let Some(now) = r(&points) else {
        return Vec::new();
    };
    let places = 0..points.len();
    places
        .filter_map(|place| {
            let own = std::mem::replace(&mut points[place].1, MIDDLE);
            let otherwise = r(&points);
            points[place].1 = own;
            let change = now - otherwise?;
            Some(Moved { place, change })
        })
        .collect()
}

fn next_tier(person: &Person, recommendation: &Recommendation) -> Option<NextTier> {
    let tier = recommendation.tier.above()?;
    let role = recommendation.role.profile?;
    let change = |letter| {
        let scale = scale(person, letter);
        let raw = &person.scores.raw;
        let change = smallest_change(raw, &role, letter, tier.least(), scale)?;
        Some(ScoreChange { letter, change })
    };
    let mut changes: Vec<ScoreChange> = Interest::ALL.into_iter().filter_map(change).collect();
    changes.sort_by(|a, b| a.change.abs().total_cmp(&b.change.abs()));
    changes.truncate(CHANGES);
    Some(NextTier {
        tier,
        changes: (!person.from_code).then_some(changes),
    })
}

/// From nothing to the highest possible; where that is not known, from the lowest of the six to the highest.
fn scale(person: &Person, letter: Interest) -> Scale {
    let raw = &person.scores.raw;
    let order = raw.order();
    match person.scores.most {
        Some(most) => Scale {
            least: 0.0,
            most: most[letter],
            whole: raw.0.iter().all(|score| score.fract() == 0.0),
        },
        None => Scale {
            least: raw[order[5]],
            most: raw[order[0]],
            whole: false,
        },
    }
}

fn second_opinion<'c>(person: &Person, role: &'c Role) -> Option<SecondOpinion<'c>> {
    let occupation = role.occupation.as_ref()?;
    let fit = fit(&person.scores.raw, &occupation.interests)?;
    let interests = role.interests.as_ref();
    Some(SecondOpinion {
        occupation,
        fit,
        tier: Tier::of(fit.r),
        share: interests.map_or(0.0, |own| occupation_share(own, occupation)),
    })
}
