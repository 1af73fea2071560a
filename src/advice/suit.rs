//! How well roles suit a person, as routes count it.

use super::person::Person;
use crate::catalogue::Catalogue;
use crate::catalogue::role::{OccupationMatch, Role};
use crate::graph::cost::{Cost, misfit};
use crate::riasec::fit::{Fit, Match, fit};

/// What each role costs on a route beside the move into it, by its place in the catalogue; empty for a flat profile, which tells
/// roles apart no more than none at all.
pub fn misfits(catalogue: &Catalogue, person: &Person) -> Vec<Cost> {
    if person.scores.flat() {
        return Vec::new();
    }
    let roles = catalogue.roles.iter();
    roles.map(|role| misfit(suits(person, role).map(|fit| fit.r))).collect()
}

/// How well a role suits a person; none where the role has no profile, or the person's is flat.
pub fn suits(person: &Person, role: &Role) -> Option<Fit> {
    fit(&person.scores.raw, &role.profile?)
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
