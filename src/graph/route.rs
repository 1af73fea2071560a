//! A route: a way from one role to another.

use petgraph::graph::NodeIndex;

use super::cost::Cost;
use super::open::Open;
use crate::catalogue::role::{Move, MoveKind, Role};

/// A way from one role to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Route<'c> {
    /// Its roles, both ends included.
    pub roles: Vec<&'c Role>,
    /// Its moves, one fewer than its roles.
    pub moves: Vec<&'c Move>,
    /// What it costs, as [`super::cost`] counts.
    pub cost: Cost,
}

impl<'c> Route<'c> {
    /// The route over some roles, by the cheapest move from each to the next.
    pub(super) fn along(open: &Open<'_, 'c>, way: &[NodeIndex]) -> Self {
        let steps = way.windows(2).filter_map(|pair| open.step(pair[0], pair[1]));
        let steps: Vec<(Cost, &Move)> = steps.collect();
        Self {
            roles: way.iter().map(|node| open.graph.role(*node)).collect(),
            cost: steps.iter().map(|(cost, _)| cost).sum(),
            moves: steps.into_iter().map(|(_, step)| step).collect(),
        }
    }

    /// Whether this route is another one with a detour sideways: it passes the other's roles in their order and more, and a move
    /// that the other does without leads sideways.
    pub fn detours_from(&self, other: &Self) -> bool {
        let mut ahead = self.roles.iter();
        let passes = |role: &&Role| ahead.any(|own| own.id == role.id);
        self.roles.len() > other.roles.len()
            && other.roles.iter().all(passes)
            && self.moves.iter().any(|step| {
                matches!(step.kind, MoveKind::Lateral | MoveKind::Crossing)
                    && !other.moves.iter().any(|m| same_ends(m, step))
            })
    }

    /// Whether two routes pass the same roles, in whatever order.
    pub(super) fn passes_same(&self, other: &Self) -> bool {
        let among = |role: &&Role| other.roles.iter().any(|own| own.id == role.id);
        self.roles.len() == other.roles.len() && self.roles.iter().all(among)
    }
}

fn same_ends(one: &Move, other: &Move) -> bool {
    one.from_role == other.from_role && one.to_role == other.to_role
}
