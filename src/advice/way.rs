//! The way to a role from where a person stands.

use super::person::{Standing, entry_roles};
use crate::catalogue::role::Role;
use crate::graph::RoleGraph;
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
    #[must_use]
    pub fn next(&self, target: &'c Role) -> Option<&'c Role> {
        match self {
            Self::Here | Self::Unknown => None,
            Self::Start => Some(target),
            Self::Along(route) => route.roles.get(1).copied(),
            Self::FromEntry(route) => route.roles.first().copied(),
        }
    }
}

/// The way to a role; without a role to start from, the shortest from any role where a career begins.
#[must_use]
pub fn way<'c>(graph: &RoleGraph<'c>, standing: Standing<'c>, target: &'c Role) -> Way<'c> {
    if let Standing::In(role) = standing {
        if role.id == target.id {
            return Way::Here;
        }
        let route = graph.shortest_routes(&role.id, &target.id, 1).pop();
        return route.map_or(Way::Unknown, Way::Along);
    }
    let entries = entry_roles(graph.catalogue());
    if entries.iter().any(|role| role.id == target.id) {
        return Way::Start;
    }
    let routes = entries
        .iter()
        .filter_map(|role| graph.shortest_routes(&role.id, &target.id, 1).pop());
    routes
        .min_by_key(|route| route.roles.len())
        .map_or(Way::Unknown, Way::FromEntry)
}
