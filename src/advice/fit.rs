//! How well roles suit a person, and what the nearest occupation says of a role's types.

use serde::Serialize;

use super::certainty::{Certainty, certainty};
use super::person::{Person, Standing};
use crate::catalogue::Catalogue;
use crate::catalogue::interest::Interest;
use crate::catalogue::role::{OccupationMatch, Role};
use crate::graph::conditions::Conditions;
use crate::graph::cost::{Cost, misfit};
use crate::riasec::fit::{Fit, Match, fit, unsure};

/// How a role suits the person of the last result.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "ForYouView"))]
pub struct ForYou {
    /// The correlation, −1 to 1.
    pub r: f64,
    /// The same in a word.
    #[serde(rename = "match")]
    pub word: Match,
    /// Whether the answers, or the nearest occupation, leave it open.
    pub unsure: bool,
    /// Whether the person is in the role; none where nothing says where they stand.
    pub here: Option<bool>,
}

/// How a role suits a person; none where the role has no profile, or the person's is flat.
pub fn for_you(person: &Person, standing: Standing, role: &Role) -> Option<ForYou> {
    let (r, word, unsure) = judged(person, certainty(person).as_ref(), role)?;
    let here = match standing {
        Standing::Unknown => None,
        Standing::NotYet => Some(false),
        Standing::In(here) => Some(here.id == role.id),
    };
    Some(ForYou { r, word, unsure, here })
}

/// How well a role suits a person, the same in a word, and whether the answers or the nearest occupation leave that open; none as in
/// [`suits`].
pub fn judged(
    person: &Person,
    sure: Option<&Certainty>,
    role: &Role,
) -> Option<(f64, Match, bool)> {
    let r = suits(person, role)?.r;
    let word = Match::of(r);
    let kept = sure.and_then(|sure| sure.keeps_match(&role.profile?, word));
    Some((r, word, unsure(word, kept, occupation_word(person, role))))
}

/// A plan that can be made from the page of a role with what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanFor {
    /// From the role on.
    FromHere,
    /// To the role, from where the person stands.
    ToHere,
    /// From where the person stands, which is the role.
    Last,
    /// None: the role has no way on, and nobody has said where they stand.
    Nobody,
}

/// The plan to offer with a role that has a way on or none.
pub fn plan_for(for_you: Option<ForYou>, ways_on: bool) -> PlanFor {
    match for_you.and_then(|fit| fit.here) {
        Some(true) if ways_on => PlanFor::Last,
        Some(false) => PlanFor::ToHere,
        None if ways_on => PlanFor::FromHere,
        _ => PlanFor::Nobody,
    }
}

/// The types that a role is known by: those it names, or the letters that stand out of its six numbers.
pub fn named_types(role: &Role) -> Vec<Interest> {
    let named = role.interests.as_ref().map_or(&[][..], |i| &i.types);
    if !named.is_empty() {
        return named.to_vec();
    }
    let Some(weights) = role.profile else {
        return Vec::new();
    };
    let raised = Interest::ALL.into_iter().filter(|letter| weights[*letter] > 0.0);
    let mut raised: Vec<Interest> = raised.collect();
    raised.sort_by(|a, b| weights[*b].total_cmp(&weights[*a]));
    raised
}

/// Whether the occupation of O*NET, where it is the same job or a near one, leads with a type that the role does not name.
pub fn disputed(role: &Role) -> bool {
    let occupation = role.occupation.as_ref();
    let near = occupation.filter(|o| o.nearness != OccupationMatch::StandIn);
    let leading = near.and_then(|o| letters(&o.code).first().copied());
    leading.is_some_and(|letter| !named_types(role).contains(&letter))
}

/// The letters of a code as types.
pub fn letters(code: &str) -> Vec<Interest> {
    code.chars().filter_map(Interest::from_letter).collect()
}

/// What each role costs on a route beside the move into it, by its place in the catalogue; empty for a flat profile, which tells
/// roles apart no more than none at all.
pub fn misfits(catalogue: &Catalogue, person: &Person) -> Vec<Cost> {
    if person.scores.flat() {
        return Vec::new();
    }
    let roles = catalogue.roles.iter();
    roles.map(|role| misfit(suits(person, role).map(|fit| fit.r))).collect()
}

/// Conditions under which roles that suit a person come first; none without one.
pub fn suiting(catalogue: &Catalogue, person: Option<&Person>) -> Conditions {
    let misfit = person.map(|person| misfits(catalogue, person)).unwrap_or_default();
    Conditions { misfit, ..Conditions::default() }
}

/// How well a role suits a person; none where the role has no profile, or the person's is flat.
pub fn suits(person: &Person, role: &Role) -> Option<Fit> {
    fit(&person.scores.raw, &role.profile?)
}

/// How alike the interests of two roles are; none where one of them has no profile.
pub fn likeness(one: &Role, other: &Role) -> Option<f64> {
    Some(fit(&one.profile?, &other.profile?)?.r)
}

/// How well a role suits a person, in a word; none as in [`suits`].
pub fn word(person: &Person, role: &Role) -> Option<Match> {
    suits(person, role).map(|fit| Match::of(fit.r))
}

/// How well a role's occupation of O*NET suits a person, where it is the same job or a near one.
pub fn occupation_word(person: &Person, role: &Role) -> Option<Match> {
    let occupation = role.occupation.as_ref()?;
    if occupation.nearness == OccupationMatch::StandIn {
        return None;
    }
    let fit = fit(&person.scores.raw, &occupation.interests)?;
    Some(Match::of(fit.r))
}
