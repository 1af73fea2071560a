//! What would change where a toss-up fell the other way.

use super::certainty::{Certainty, Neighbours, fallen_otherwise};
use super::person::Person;
use super::recommend::{Recommendation, recommend_along};
use super::way::Ways;
use crate::catalogue::Catalogue;
use crate::catalogue::role::Role;

/// How many recommended roles come first.
const FIRST: usize = 3;

/// A toss-up, and the roles that would come among the first where it falls the other way.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatIf<'c> {
    /// The order that is open.
    pub order: Neighbours,
    /// The roles that are not among the first now.
    pub roles: Vec<&'c Role>,
}

/// What would change where each of a result's toss-ups fell the other way.
pub fn what_ifs<'c>(
    catalogue: &'c Catalogue,
    person: &Person,
    ways: &Ways<'_, 'c>,
    recommended: &[Recommendation<'c>],
    sure: &Certainty,
) -> Vec<WhatIf<'c>> {
    let now = first(recommended);
    let what_if = |order: Neighbours| {
        let otherwise = recommend_along(catalogue, &fallen_otherwise(person, order), ways);
        let mut roles = first(&otherwise);
        roles.retain(|role| now.iter().all(|known| known.id != role.id));
        WhatIf { order, roles }
    };
    sure.toss_ups().into_iter().map(what_if).collect()
}

fn first<'c>(recommended: &[Recommendation<'c>]) -> Vec<&'c Role> {
    recommended.iter().take(FIRST).map(|x| x.role).collect()
}
