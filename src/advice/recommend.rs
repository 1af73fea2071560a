//! Recommendations: the roles of the field in the order of their fit, each with its reasons.

use std::cmp::Reverse;

use serde::Serialize;

use super::person::{Person, Standing, role_letters, role_types};
use super::scores::Six;
use super::way::Ways;
use crate::catalogue::Catalogue;
use crate::catalogue::parts::Source;
use crate::catalogue::role::{InterestsBasis, Role};
use crate::graph::RoleGraph;
use crate::riasec::congruence::over_ties;
use crate::riasec::fit::{Fit, Tier, fit};
use crate::riasec::{Interest, Profile};

/// A role with its fit.
#[derive(Debug, Clone, PartialEq)]
pub struct Recommendation<'c> {
    /// The role.
    pub role: &'c Role,
    /// How well it fits.
    pub fit: Fit,
    /// The fit in four steps.
    pub tier: Tier,
    /// The reasons.
    pub why: Why,
}

/// Why a role is recommended.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Why {
    /// The role's types that are among the leading letters.
    pub met: Vec<Interest>,
    /// The role's other types.
    pub missed: Vec<Interest>,
    /// The share of each letter in r; they add up to r.
    pub products: Six<f64>,
    /// Congruence C of the two codes, 0 to 18, mean 9.
    pub c: Option<f64>,
    /// Congruence M of the two codes, 0 to 28, mean 10.
    pub m: Option<f64>,
}

/// The roles of the field with a profile, the best fit first; empty for a flat profile.
///
/// Roles that fit equally well stand in the order of what interests cannot tell: the distance from where the person is (or from
/// an entry role), then level, then the order of the catalogue.
pub fn recommend<'c>(
    graph: &RoleGraph<'c>,
    person: &Person,
    standing: Standing<'c>,
) -> Vec<Recommendation<'c>> {
    recommend_along(graph.catalogue(), person, &Ways::new(graph, standing, Some(person)))
}

/// As [`recommend`], along ways that are known already.
pub fn recommend_along<'c>(
    catalogue: &'c Catalogue,
    person: &Person,
    ways: &Ways<'_, 'c>,
) -> Vec<Recommendation<'c>> {
    let leading = person.leading();
    let mut found: Vec<Recommendation> = candidates(catalogue)
        .filter_map(|(role, profile)| recommendation(person, &leading, role, &profile))
        .collect();
    // The roles stand in order of level already, and the sort is stable.
    found.sort_by_cached_key(|x| {
        let moves = ways.moves_to(x.role).unwrap_or(usize::MAX);
        (Reverse(tenth_digit(x.fit.r)), moves)
    });
    found
}

/// The roles that can be recommended: inside the field, more than mentioned, and with a profile.
pub fn candidates(catalogue: &Catalogue) -> impl Iterator<Item = (&Role, Profile)> {
    catalogue
        .roles
        .iter()
        .filter(|role| catalogue.in_field(role) && !role.mention)
        .filter_map(|role| Some((role, role.profile?)))
}

/// A role with its fit and its reasons, whether or not it belongs to the field; `leading` are the person's leading letters. None for a
/// flat profile.
pub fn recommendation<'c>(
    person: &Person,
    leading: &[Interest],
    role: &'c Role,
    profile: &Profile,
) -> Option<Recommendation<'c>> {
    let fit = fit(&person.scores.raw, profile)?;
    let (met, missed) = role_types(role).into_iter().partition(|letter| leading.contains(letter));
    let congruence = over_ties(&person.letters, &role_letters(role));
    Some(Recommendation {
        role,
        fit,
        tier: Tier::of(fit.r),
        why: Why {
            met,
            missed,
            products: (&fit.products).into(),
            c: congruence.map(|(c, _)| c),
            m: congruence.map(|(_, m)| m),
        },
    })
}

/// Rounds away the last digits, which differ between profiles that are equal on paper.
fn tenth_digit(r: f64) -> i64 {
    // Between −1e10 and 1e10.
    #[allow(clippy::cast_possible_truncation)]
    let digits = (r * 1e10).round() as i64;
    digits
}

/// The roles that the catalogue states for one type, in the order of the catalogue.
pub fn stated_for(catalogue: &Catalogue, letter: Interest) -> Vec<&Role> {
    let states = |role: &&Role| {
        role.interests
            .as_ref()
            .is_some_and(|i| i.basis == InterestsBasis::Stated && i.types.contains(&letter))
    };
    catalogue.roles.iter().filter(states).collect()
}

/// What place a type has among a person's six.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypePlace {
    /// One of the first two.
    Leads,
    /// The third.
    Possible,
    /// One further down.
    Further,
}

/// The place of a letter; tied letters share the first place of their group, and none below the person's mean leads.
pub fn type_place(person: &Person, letter: Interest) -> TypePlace {
    let raw = &person.scores.raw;
    let named = person.from_code && raw[letter] > 0.0;
    // Scores with decimals may differ from their mean in the last digit.
    if !named && raw[letter] - raw.mean() <= 1e-9 {
        return TypePlace::Further;
    }
    let ranking = person.scores.ranking();
    let above = ranking.iter().take_while(|group| !group.contains(&letter));
    match above.map(Vec::len).sum() {
        0 | 1 => TypePlace::Leads,
        2 => TypePlace::Possible,
        _ => TypePlace::Further,
    }
}

/// The source that matches roles to types: that of the first role whose types are stated; none where the catalogue names none.
pub fn matched_by(catalogue: &Catalogue) -> Option<&Source> {
    let interests = catalogue.roles.iter().filter_map(|r| r.interests.as_ref());
    let mut stated = interests.filter(|i| i.basis == InterestsBasis::Stated);
    let cited = stated.find_map(|i| i.sources.first())?;
    catalogue.source_of(cited)
}

/// A person's two leading letters, which do not meet in the first three roles.
#[derive(Debug, Clone, PartialEq)]
pub struct Union<'a, 'c> {
    /// The two letters.
    pub pair: [Interest; 2],
    /// The best role with both types, which stands further down; none where no role of the field has both.
    pub further: Option<&'a Recommendation<'c>>,
    /// The best role for each of the two, where none has both.
    pub best: Vec<&'a Recommendation<'c>>,
}

/// How the person's two leading letters meet in the recommended roles; none where the first three cover both.
pub fn union<'a, 'c>(
    person: &Person,
    recommended: &'a [Recommendation<'c>],
) -> Option<Union<'a, 'c>> {
    let pair = person.leading_pair()?;
    let has = |x: &Recommendation, letter| role_types(x.role).contains(&letter);
    let first = &recommended[..recommended.len().min(3)];
    if pair.iter().all(|letter| first.iter().any(|x| has(x, *letter))) {
        return None;
    }
    // Where no role has either type there is nothing to say of the two.
    if !pair.iter().any(|l| recommended.iter().any(|x| has(x, *l))) {
        return None;
    }
    let best = |letter: &Interest| recommended.iter().find(|x| has(x, *letter));
    let further = recommended.iter().find(|x| pair.iter().all(|l| has(x, *l)));
    let apart = further.map_or(&pair[..], |_| &[]);
    Some(Union { pair, further, best: apart.iter().filter_map(best).collect() })
}
