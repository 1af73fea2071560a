//! The way to a role from where a person stands.

use super::person::{Standing, entry_roles};
use crate::catalogue::role::Role;
use crate::graph::RoleGraph;
use crate::graph::conditions::Conditions;
use crate::graph::reach::Reach;
use crate::graph::route::Route;

/// How to get to a role.
#[derive(Debug, Clone, PartialEq)]
pub enum Way<'c> {
    /// The person is in it.
    Here,
    /// It is a role where a career in the field begins.
    Start,
    /// Along the moves of the catalogue, from the role where the person is.
    Along(Route<'c>),
    /// Along the moves of the catalogue, from a role where a career begins.
    FromEntry(Route<'c>),
    /// The catalogue has no way from there.
    Unknown,
}

impl<'c> Way<'c> {
    /// The next rung: the first role to go for.
    pub fn next(&self, target: &'c Role) -> Option<&'c Role> {
        match self {
            Self::Here | Self::Unknown => None,
            Self::Start => Some(target),
            Self::Along(route) => route.roles.get(1).copied(),
            Self::FromEntry(route) => route.roles.first().copied(),
        }
    }
}

/// The ways from where a person stands: from their role, or from the nearest role where a career begins.
///
/// One search finds them all ([`Reach`]); a route is made only where a way is asked for.
#[derive(Debug)]
pub struct Ways<'g, 'c> {
    standing: Standing<'c>,
    reach: Reach<'g, 'c>,
}

impl<'g, 'c> Ways<'g, 'c> {
    /// The ways from a standing.
    pub fn new(graph: &'g RoleGraph<'c>, standing: Standing<'c>) -> Self {
        let starts = match standing {
            Standing::In(role) => vec![role],
            _ => entry_roles(graph.catalogue()),
        };
        Self {
            standing,
            reach: graph.reach_from(&starts, &Conditions::default()),
        }
    }

    /// How many moves lead to a role; none where there is no way.
    pub fn moves_to(&self, role: &Role) -> Option<usize> {
        self.reach.moves_to(&role.id)
    }

    /// The way to a role.
    pub fn to(&self, target: &'c Role) -> Way<'c> {
        let Some(route) = self.reach.route_to(&target.id) else {
            return Way::Unknown;
        };
        match (self.standing, route.moves.is_empty()) {
            (Standing::In(_), true) => Way::Here,
            (Standing::In(_), false) => Way::Along(route),
            (_, true) => Way::Start,
            (_, false) => Way::FromEntry(route),
        }
    }
}
