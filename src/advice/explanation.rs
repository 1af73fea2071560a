//! A fit taken apart: what made it, what moved it, and what would have to differ.

use serde::Serialize;

use super::answers::Answers;
use super::fit::occupation_word;
use super::person::Person;
use super::recommend::{Recommendation, recommendation};
use super::scores::number;
use crate::catalogue::profile::occupation_share;
use crate::catalogue::role::{InterestsBasis, Occupation, OccupationMatch, Role};
use crate::riasec::Interest;
use crate::riasec::fit::{Match, Tier, fit, unsure};
use crate::riasec::nearest::{Scale, smallest_change};

/// The points of the middle answer, unsure; a reversed item counts it the same.
const MIDDLE: f64 = 2.0;
/// How many single scores that would have to differ are named.
const CHANGES: usize = 3;
/// How many answers that raised r, and that lowered it, are named.
const ANSWERS: usize = 3;
/// A difference below this is none.
const NOTHING: f64 = 1e-9;

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
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "NextTierView"))]
pub struct NextTier {
    /// The next tier.
    pub tier: Tier,
    /// Where it begins.
    pub from: f64,
    /// Single scores that would lift r to it, the others as they are, the smallest change first; none where a code stands in for scores.
    pub changes: Option<Vec<NeededChange>>,
}

/// A score that would have to differ.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "ScoreChangeView"))]
pub struct NeededChange {
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

/// The occupation of O*NET that is nearest to a role.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct NearOccupation<'c> {
    /// Its O*NET-SOC code.
    pub soc: &'c str,
    /// Its title.
    pub title: &'c str,
    /// How near it is to the role.
    #[serde(rename = "match")]
    pub nearness: OccupationMatch,
    /// The source of its interests with its version.
    pub source: &'c str,
}

/// The fit with an occupation of O*NET.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(
    feature = "schemas",
    derive(schemars::JsonSchema),
    schemars(rename = "SecondOpinionView")
)]
pub struct SecondOpinion<'c> {
    /// Which.
    #[serde(flatten)]
    pub occupation: NearOccupation<'c>,
    /// The letters that the source names as its highest, the highest first.
    pub code: &'c str,
    /// The correlation with its six scores, −1 to 1.
    pub r: f64,
    /// The fit in four steps.
    pub tier: Tier,
    /// The same in the words of a page.
    #[serde(skip)]
    pub word: Match,
    /// Whether that is the tier of the role.
    pub agrees: bool,
    /// The part, 0 to 1, that these scores have in the role's own numbers.
    pub share: f64,
}

/// The answers that moved r most.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "AnswersView"))]
pub struct Strongest {
    /// Those that raised it, the most first.
    pub raised: Vec<Moved>,
    /// Those that lowered it, the most first.
    pub lowered: Vec<Moved>,
}

/// An answer with what it did to r.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "AnswerView"))]
pub struct Moved {
    /// Id of the item; on an official form its number.
    pub item: String,
    /// The words of the item, where they are known.
    pub text: Option<String>,
    /// The interest that it counts towards.
    pub letter: Interest,
    /// The answer, 1 to 5.
    #[cfg_attr(feature = "schemas", schemars(range(min = 1, max = 5)))]
    pub answer: u8,
    /// r less the r that the middle answer, 3, would have given in its place.
    pub change: f64,
}

impl<'c> From<&'c Occupation> for NearOccupation<'c> {
    fn from(occupation: &'c Occupation) -> Self {
        Self {
            soc: &occupation.soc,
            title: &occupation.title,
            nearness: occupation.nearness,
            source: &occupation.source,
        }
    }
}

/// Where two sides of a product stand, each from its own mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sides {
    /// The person's score is the mean of the six.
    PersonLevel,
    /// The role's number is the mean of the six.
    RoleLevel,
    /// Both above.
    BothHigh,
    /// Both below.
    BothLow,
    /// The person above, the role below.
    PersonHigh,
    /// The person below, the role above.
    RoleHigh,
}

/// What makes a match unsure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The answers leave it open.
    Answers,
    /// The same or a near occupation suits much better or worse.
    Occupation,
    /// Both.
    Both,
}

/// A change of a score in the digits in which it is told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Digits {
    /// The score as it is.
    pub now: f64,
    /// What it would be.
    pub then: f64,
    /// How far the two lie apart.
    pub by: f64,
}

impl Sides {
    /// Where two distances from a mean stand.
    pub fn of(person: f64, role: f64) -> Self {
        match (person > 0.0, role > 0.0) {
            _ if person.abs() < NOTHING => Self::PersonLevel,
            _ if role.abs() < NOTHING => Self::RoleLevel,
            (true, true) => Self::BothHigh,
            (false, false) => Self::BothLow,
            (true, false) => Self::PersonHigh,
            (false, true) => Self::RoleHigh,
        }
    }
}

impl Doubt {
    /// Why the match of a role is unsure; `kept` is how often the answers keep it. None where it is sure.
    pub fn of(person: &Person, role: &Role, own: Match, kept: Option<f64>) -> Option<Self> {
        let answers = unsure(own, kept, None);
        let occupation = unsure(own, None, occupation_word(person, role));
        match (answers, occupation) {
            (true, true) => Some(Self::Both),
            (true, false) => Some(Self::Answers),
            (false, true) => Some(Self::Occupation),
            (false, false) => None,
        }
    }
}

impl Digits {
    /// A change on a scale of such a range, in as many digits as tell a hundredth of it; it never falls short of what is needed.
    pub fn of(now: f64, then: f64, range: f64) -> Self {
        let mut unit = 10.0;
        while range * unit < 100.0 && unit < 1e6 {
            unit *= 10.0;
        }
        // What a calculation adds behind the last digit is no digit more.
        let end =
            if then > now { (then * unit - 1e-6).ceil() } else { (then * unit + 1e-6).floor() };
        let begin = (now * unit).round();
        Self { now: begin / unit, then: end / unit, by: (end - begin).abs() / unit }
    }
}

/// The answers that raised the fit of a role most, and those that lowered it most, the most first; of equal ones the one asked first.
pub fn strongest(answers: &Answers, role: &Role) -> Strongest {
    let mut moved = moved(answers, role);
    moved.sort_by(|a, b| b.change.total_cmp(&a.change));
    let raised = moved.iter().filter(|m| m.change > NOTHING).take(ANSWERS);
    let raised = raised.cloned().collect();
    moved.sort_by(|a, b| a.change.total_cmp(&b.change));
    let lowered = moved.into_iter().filter(|m| m.change < -NOTHING).take(ANSWERS);
    Strongest { raised, lowered: lowered.collect() }
}

/// Why a role fits a person as it does; none where either of them is flat, or the role has no profile.
pub fn explanation<'c>(person: &Person, role: &'c Role) -> Option<Explanation<'c>> {
    let recommendation = recommendation(person, &person.leading(), role, &role.profile?)?;
    Some(Explanation {
        next: next_tier(person, &recommendation),
        second: second_opinion(person, &recommendation),
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
    let moved = answers.given.iter().enumerate().filter_map(|(index, given)| {
        let own = std::mem::replace(&mut points[index].1, MIDDLE);
        let otherwise = r(&points);
        points[index].1 = own;
        Some(Moved {
            item: given.item.clone(),
            text: given.text.clone(),
            letter: given.interest,
            answer: given.answer.number(),
            change: now - otherwise?,
        })
    });
    moved.collect()
}

fn next_tier(person: &Person, recommendation: &Recommendation) -> Option<NextTier> {
    let tier = recommendation.tier.above()?;
    let role = recommendation.role.profile?;
    let change = |letter| {
        let scale = scale(person, letter);
        let raw = &person.scores.raw;
        let (now, range) = (raw[letter], scale.most - scale.least);
        let change = smallest_change(raw, &role, letter, tier.least(), scale)?;
        let score = now + change;
        Some(NeededChange { letter, change, score, told: Digits::of(now, score, range) })
    };
    let mut changes: Vec<NeededChange> = Interest::ALL.into_iter().filter_map(change).collect();
    changes.sort_by(|a, b| a.change.abs().total_cmp(&b.change.abs()));
    changes.truncate(CHANGES);
    let changes = (!person.from_code).then_some(changes);
    Some(NextTier { tier, from: tier.least(), changes })
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
        None => Scale { least: raw[order[5]], most: raw[order[0]], whole: false },
    }
}

/// The occupation whose interests are those of the role: what it says is no opinion of its own.
pub fn taken_over(role: &Role) -> Option<&Occupation> {
    let occupation = role.occupation.as_ref()?;
    let own = role.interests.as_ref()?;
    (own.basis == InterestsBasis::Onet && own.given == Some(occupation.interests))
        .then_some(occupation)
}

fn second_opinion<'c>(person: &Person, x: &Recommendation<'c>) -> Option<SecondOpinion<'c>> {
    let role = x.role;
    let occupation = role.occupation.as_ref()?;
    if taken_over(role).is_some() {
        return None;
    }
    let fit = fit(&person.scores.raw, &occupation.interests)?;
    let interests = role.interests.as_ref();
    Some(SecondOpinion {
        occupation: occupation.into(),
        code: &occupation.code,
        r: fit.r,
        tier: Tier::of(fit.r),
        word: Match::of(fit.r),
        agrees: Tier::of(fit.r) == x.tier,
        share: interests.map_or(0.0, |own| occupation_share(own, occupation)),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use super::*;

    #[test]
    fn two_sides_stand_where_their_distances_say() {
        assert_eq!(Sides::of(0.2, 0.1), Sides::BothHigh);
        assert_eq!(Sides::of(-0.2, 0.1), Sides::RoleHigh);
        assert_eq!(Sides::of(1e-12, 0.1), Sides::PersonLevel);
        assert_eq!(Sides::of(0.3, -1e-12), Sides::RoleLevel);
    }

    #[test]
    fn a_change_is_told_in_the_digits_of_its_scale_and_never_falls_short() {
        let whole = Digits::of(12.0, 11.0, 20.0);
        assert_eq!((whole.now, whole.then, whole.by), (12.0, 11.0, 1.0));
        assert_eq!(Digits::of(3.0, 3.041, 20.0).then, 3.1);
        assert_eq!(Digits::of(3.0, 2.959, 20.0).then, 2.9);
        assert_eq!(Digits::of(0.001, 0.00412, 0.01).then, 0.0042);
    }
}
