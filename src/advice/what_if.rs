//! What would be recommended if a toss-up fell the other way.

use serde::Serialize;

use super::certainty::{Certainty, Neighbours};
use super::person::Person;
use super::recommend::{Recommendation, recommend_along};
use super::way::Ways;
use crate::catalogue::role::Role;
use crate::riasec::Interest;

/// How many recommended roles come first.
const FIRST: usize = 3;

/// The person whose toss-up has fallen the other way: the two letters have changed places, at least a point apart.
fn fallen_otherwise(person: &Person, order: Neighbours) -> Person {
    let (above, below) = (person.scores.raw[order.over], person.scores.raw[order.under]);
    let middle = f64::midpoint(above, below);
    let apart = (above - below).max(1.0) / 2.0;
    let mut scores = person.scores;
    scores.raw.0[order.over.index()] = middle - apart;
    scores.raw.0[order.under.index()] = middle + apart;
    Person { evidence: person.evidence.clone(), ..Person::from_scores(scores) }
}

/// A toss-up, and the roles that would come into the first three where it falls the other way.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "TossUpView"))]
pub struct WhatIf<'c> {
    /// The letter that stands above.
    pub over: Interest,
    /// The letter that stands below.
    pub under: Interest,
    /// Ids of the roles.
    pub roles: Vec<&'c str>,
    /// Their titles.
    #[serde(skip)]
    pub titles: Vec<&'c str>,
}

/// What would change where each of a result's toss-ups fell the other way.
pub fn what_ifs<'c>(
    ways: &Ways<'_, 'c>,
    person: &Person,
    recommended: &[Recommendation<'c>],
    sure: &Certainty,
) -> Vec<WhatIf<'c>> {
    let now = first(recommended);
    let what_if = |order: Neighbours| {
        let otherwise = fallen_otherwise(person, order);
        let mut roles = first(&recommend_along(ways.graph().catalogue(), &otherwise, ways));
        roles.retain(|role| now.iter().all(|known| known.id != role.id));
        WhatIf {
            over: order.over,
            under: order.under,
            roles: roles.iter().map(|role| role.id.as_str()).collect(),
            titles: roles.iter().map(|role| role.title.as_str()).collect(),
        }
    };
    sure.toss_ups().into_iter().map(what_if).collect()
}

fn first<'c>(recommended: &[Recommendation<'c>]) -> Vec<&'c Role> {
    recommended.iter().take(FIRST).map(|x| x.role).collect()
}
