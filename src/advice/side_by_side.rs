//! What roles have to do with each other: the ways between them, and whether their figures tell them apart.

use serde::Serialize;

use crate::catalogue::role::{Move, Role};
use crate::graph::RoleGraph;
use crate::graph::reach::Reach;

/// How one role leads to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WayKind {
    /// By one move.
    Direct,
    /// Over other roles.
    Route,
    /// By no way that is known.
    None,
}

/// The way from one role to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Between<'c> {
    /// How the one leads to the other.
    pub kind: WayKind,
    /// Every move that joins the two directly, else the moves of the best route.
    pub moves: Vec<&'c Move>,
    /// The roles on the way, both ends included; none where no way is known.
    pub roles: Vec<&'c Role>,
}

/// The way from one role to another; `reach` is where the first one leads.
pub fn between<'c>(
    graph: &RoleGraph<'c>,
    reach: Option<&Reach<'_, 'c>>,
    from: &'c Role,
    to: &'c Role,
) -> Between<'c> {
    let mut moves = graph.ways_on(&from.id);
    moves.retain(|step| step.to_role == to.id);
    if !moves.is_empty() {
        return Between {
            kind: WayKind::Direct,
            moves,
            roles: vec![from, to],
        };
    }
    let route = reach.and_then(|reach| reach.route_to(&to.id));
    route.map_or(
        Between {
            kind: WayKind::None,
            moves,
            roles: Vec::new(),
        },
        |route| Between {
            kind: WayKind::Route,
            moves: route.moves,
            roles: route.roles,
        },
    )
}

/// The groups of roles that stand beside one and the same occupation, by their places: its pay and its preparation do not tell them
/// apart, whatever else is said of them.
pub fn same_figures(roles: &[&Role]) -> Vec<Vec<usize>> {
    let mut groups: Vec<(&str, Vec<usize>)> = Vec::new();
    for (place, role) in roles.iter().enumerate() {
        let Some(occupation) = role.occupation.as_ref().filter(|o| o.wage.is_some()) else {
            continue;
        };
        match groups.iter_mut().find(|(soc, _)| *soc == occupation.soc) {
            Some((_, places)) => places.push(place),
            None => groups.push((&occupation.soc, vec![place])),
        }
    }
    let groups = groups.into_iter().map(|(_, places)| places);
    groups.filter(|places| places.len() > 1).collect()
}
