//! What roles have to do with each other: the ways between them, and whether their figures tell them apart.

use serde::Serialize;

use super::way::{Way, Ways};
use crate::catalogue::role::{Move, Role};
use crate::graph::RoleGraph;

/// How one role leads to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Joined {
    /// By one move.
    Direct,
    /// Over other roles.
    Route,
    /// By no way that is known.
    None,
}

/// The way from one role to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Connection<'c> {
    /// How the one leads to the other.
    pub kind: Joined,
    /// Every move that joins the two directly, else the moves of the best route.
    pub moves: Vec<&'c Move>,
    /// The roles on the way, both ends included; none where no way is known.
    pub roles: Vec<&'c Role>,
}

/// The way from one role to another; `ways` are those from the first one.
pub fn between<'c>(
    graph: &RoleGraph<'c>,
    ways: &Ways<'_, 'c>,
    from: &'c Role,
    to: &'c Role,
) -> Connection<'c> {
    let mut moves = graph.ways_on(&from.id);
    moves.retain(|step| step.to_role == to.id);
    if !moves.is_empty() {
        return Connection { kind: Joined::Direct, moves, roles: vec![from, to] };
    }
    sensible(graph, ways, from, to).map_or(
        Connection { kind: Joined::None, moves, roles: Vec::new() },
        |Way { route, .. }| Connection {
            kind: Joined::Route,
            moves: route.moves,
            roles: route.roles,
        },
    )
}

/// The best way on which no role stands higher or lower than both ends: nobody climbs to come down again.
fn sensible<'c>(
    graph: &RoleGraph<'c>,
    ways: &Ways<'_, 'c>,
    from: &'c Role,
    to: &'c Role,
) -> Option<Way<'c>> {
    let catalogue = graph.catalogue();
    let best = ways.to(to)?;
    let (Some(one), Some(other)) = (catalogue.rank(&from.level), catalogue.rank(&to.level)) else {
        return Some(best);
    };
    let between = one.min(other)..=one.max(other);
    let strays = |role: &Role| {
        let rank = catalogue.rank(&role.level);
        rank.is_none_or(|rank| !between.contains(&rank))
    };
    if !best.route.roles.iter().any(|role| strays(role)) {
        return Some(best);
    }
    let mut conditions = ways.conditions().clone();
    let others = catalogue.roles.iter().filter(|role| strays(role));
    conditions.avoid.extend(others.map(|role| role.id.clone()));
    Ways::between(graph, Some(from), conditions).to(to)
}

/// The groups of roles that stand beside one and the same occupation, by their indices: its pay and its preparation do not tell them
/// apart, whatever else is said of them.
pub fn same_figures(roles: &[&Role]) -> Vec<Vec<usize>> {
    let mut groups: Vec<(&str, Vec<usize>)> = Vec::new();
    for (index, role) in roles.iter().enumerate() {
        let Some(occupation) = role.occupation.as_ref().filter(|o| o.wage.is_some()) else {
            continue;
        };
        match groups.iter_mut().find(|(soc, _)| *soc == occupation.soc) {
            Some((_, indices)) => indices.push(index),
            None => groups.push((&occupation.soc, vec![index])),
        }
    }
    let groups = groups.into_iter().map(|(_, indices)| indices);
    groups.filter(|indices| indices.len() > 1).collect()
}
