//! The person who is advised: scores, leading letters, and where they stand.

use crate::catalogue::Catalogue;
use crate::catalogue::parts::{Level, Place};
use crate::catalogue::questionnaire::Norm;
use crate::catalogue::role::Role;
use crate::quiz::Tally;
use crate::riasec::certainty::Model;
use crate::riasec::code::HollandCode;
use crate::riasec::scores::{Scores, ranked};
use crate::riasec::{Interest, Profile};

/// What stands behind a person's scores: how many items of each type, and the group to compare with.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Sums of points and items answered.
    pub tally: Tally,
    /// The norm group.
    pub norm: Norm,
}

/// What is known of a person's interests.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// The six scores.
    pub scores: Scores,
    /// The letters in falling order, equal ones together; of a code only the letters that it names.
    pub letters: Vec<Vec<Interest>>,
    /// Whether the scores only stand for a code.
    pub from_code: bool,
    /// The answers behind the scores, where they are known and have a norm.
    pub evidence: Option<Evidence>,
}

impl Person {
    /// A person known by six scores.
    pub fn from_scores(scores: Scores) -> Self {
        Self { letters: scores.ranking(), scores, from_code: false, evidence: None }
    }

    /// A person known by answers to items of a bank.
    ///
    /// Where every type has as many answers as the others, the scores are plain sums. Otherwise they are the sums that the whole bank would
    /// give, estimated by the norm; without a norm, the mean points of an item. Letters whose answers have equal means are tied, whatever the norm
    /// makes of them: one answer throughout is a flat profile.
    pub fn from_answers(tally: Tally, bank: [u32; 6], norm: Option<&Norm>) -> Self {
        let even = tally.items.iter().all(|n| *n == tally.items[0]);
        let scores = if even {
            Scores::of_form(tally.sums, tally.items)
        } else {
            let estimated = norm.and_then(Model::of_norm).and_then(|model| {
                let belief = model.belief(&tally.sums, tally.items)?;
                let left = std::array::from_fn(|i| bank[i].saturating_sub(tally.items[i]));
                let totals = model.totals(&belief, &tally.sums, left);
                // A bank with more items of one type than of another is set to one scale: sums of more items are no stronger interest.
                let scale = bank.into_iter().max().unwrap_or(0);
                let share = |i: usize| totals[i] / f64::from(bank[i].max(1));
                let shares = tied_alike(&tally, std::array::from_fn(share));
                let raw = shares.map(|share| share * f64::from(scale));
                Some(Scores::of_form(Profile(raw), [scale; 6]))
            });
            estimated.unwrap_or_else(|| {
                let mean = |i: usize| tally.sums.0[i] / f64::from(tally.items[i].max(1));
                Scores::of_form(Profile(std::array::from_fn(mean)), [1; 6])
            })
        };
        Self {
            evidence: norm.map(|norm| Evidence { tally, norm: norm.clone() }),
            ..Self::from_scores(scores)
        }
    }

    /// A person known by a Holland code.
    pub fn from_code(code: &HollandCode) -> Self {
        Self {
            scores: Scores::on_any_scale(code.scores()),
            letters: code.groups().to_vec(),
            from_code: true,
            evidence: None,
        }
    }

    /// The ranking as text: the code as it was given, or the letters with `>` and, between tied ones, `=`.
    pub fn code(&self) -> String {
        if !self.from_code {
            return self.scores.code();
        }
        if self.letters.iter().any(|tied| tied.len() > 1) {
            return ranked(&self.letters);
        }
        self.letters.iter().flatten().map(|i| i.letter()).collect()
    }

    /// The letters that lead: those in the first three places, ties included, that stand above the person's own mean; of a code its first three.
    pub fn leading(&self) -> Vec<Interest> {
        self.first_places(3)
    }

    /// The two letters that lead, where exactly two stand clear: above the mean, and not tied with a third.
    pub fn leading_pair(&self) -> Option<[Interest; 2]> {
        self.first_places(2).try_into().ok()
    }

    fn first_places(&self, places: usize) -> Vec<Interest> {
        let mean = self.scores.raw.mean();
        let mut letters: Vec<Interest> = Vec::new();
        for group in &self.letters {
            if letters.len() >= places {
                break;
            }
            // A code names only what leads. Scores with decimals may differ from their mean in the last digit.
            let leads = |l: &&Interest| self.from_code || self.scores.raw[**l] - mean > 1e-9;
            letters.extend(group.iter().filter(leads));
        }
        letters
    }
}

/// Estimated points of an item in which letters whose answers have equal means are equal: the mean of their estimates.
fn tied_alike(tally: &Tally, points: [f64; 6]) -> [f64; 6] {
    // Sums are whole numbers, so that products across compare means without rounding.
    let alike = |i: usize, j: usize| {
        let (a, b) = (tally.items[i], tally.items[j]);
        (tally.sums.0[i] * f64::from(b) - tally.sums.0[j] * f64::from(a)).abs() < 1e-9
    };
    std::array::from_fn(|i| {
        let tied: Vec<usize> = (0..6).filter(|j| alike(i, *j)).collect();
        let sum: f64 = tied.iter().map(|j| points[*j]).sum();
        // One to six letters.
        sum / tied.len() as f64
    })
}

/// Where a person stands in relation to customer service.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Standing<'c> {
    /// Not said.
    Unknown,
    /// Not in customer service yet.
    NotYet,
    /// In a role.
    In(&'c Role),
}

impl<'c> Standing<'c> {
    /// The role, where the person is in one.
    pub fn role(self) -> Option<&'c Role> {
        match self {
            Self::In(role) => Some(role),
            _ => None,
        }
    }

    /// The word for it on a command line: id of the role, or `none`; nothing where it is not known.
    pub fn id(self) -> Option<&'c str> {
        match self {
            Self::Unknown => None,
            Self::NotYet => Some("none"),
            Self::In(role) => Some(&role.id),
        }
    }

    /// Whether the person is new to the field: in no role, as far as is known, or in one outside it.
    pub fn newcomer(self, catalogue: &Catalogue) -> bool {
        self.role().is_none_or(|role| !catalogue.in_field(role))
    }
}

/// The lowest level inside the field that has a role.
pub fn entry_level(catalogue: &Catalogue) -> Option<&Level> {
    catalogue.levels.iter().find(|level| {
        level.place == Place::Inside && catalogue.roles.iter().any(|r| r.level == level.id)
    })
}

/// The roles of the lowest level inside the field: where a career in it begins.
pub fn entry_roles(catalogue: &Catalogue) -> Vec<&Role> {
    let lowest = entry_level(catalogue);
    catalogue
        .roles
        .iter()
        .filter(|role| {
            let hired = role.entry && catalogue.in_field(role);
            hired || lowest.is_some_and(|level| level.id == role.level)
        })
        .collect()
}

/// A role's letters in falling order: its types where it names three or more, else the order of its profile with ties.
pub fn role_letters(role: &Role) -> Vec<Vec<Interest>> {
    let types = role.interests.as_ref().map_or(&[][..], |i| &i.types[..]);
    if types.len() >= 3 {
        return types.iter().map(|letter| vec![*letter]).collect();
    }
    role.profile.map(|p| groups(&p)).unwrap_or_default()
}

/// The types that a role is said to meet: those it names, or the first three of its profile, ties included.
pub fn role_types(role: &Role) -> Vec<Interest> {
    match (&role.interests, role.profile) {
        (Some(interests), _) if !interests.types.is_empty() => interests.types.clone(),
        (_, Some(profile)) => first_three(&groups(&profile)),
        _ => Vec::new(),
    }
}

/// The letters of the first three places, ties included.
fn first_three(groups: &[Vec<Interest>]) -> Vec<Interest> {
    let mut letters: Vec<Interest> = Vec::new();
    for group in groups.iter().take_while(|g| g.len() < 6) {
        if letters.len() < 3 {
            letters.extend(group);
        }
    }
    letters
}

fn groups(profile: &Profile) -> Vec<Vec<Interest>> {
    let mut groups: Vec<Vec<Interest>> = Vec::new();
    for letter in profile.order() {
        match groups.last_mut() {
            // Equal weights may differ in the last digit after scaling.
            Some(group) if (profile[group[0]] - profile[letter]).abs() < 1e-9 => group.push(letter),
            _ => groups.push(vec![letter]),
        }
    }
    groups
}
