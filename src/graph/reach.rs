//! Every role that can be reached from one role, with the best route to each.

use petgraph::Direction;

use super::RoleGraph;
use super::conditions::{Conditions, Open};
use super::cost::Cost;
use super::distances::{Distances, Measure};
use super::route::Route;

/// What can be reached from one role.
#[derive(Debug)]
pub struct Reach<'g, 'c> {
    open: Open<'g, 'c>,
    distances: Distances,
}

impl<'c> RoleGraph<'c> {
    /// What can be reached from a role by any move; none where the catalogue has no such role.
    pub fn reach(&self, from: &str) -> Option<Reach<'_, 'c>> {
        self.reach_under(from, &Conditions::default())
    }

    /// As [`Self::reach`], under conditions; roles to pass and a limit of moves do not count here.
    pub fn reach_under(&self, from: &str, conditions: &Conditions) -> Option<Reach<'_, 'c>> {
        let start = self.node(from)?;
        let open = Open::new(self, conditions);
        let onwards = &[Direction::Outgoing];
        let distances = Distances::measure(&open, start, onwards, Measure::Cost, None);
        Some(Reach { open, distances })
    }
}

impl<'c> Reach<'_, 'c> {
    /// What the best route to a role costs, 0 for the role itself; none where it cannot be reached.
    pub fn cost_of(&self, role: &str) -> Option<Cost> {
        self.distances.to(self.open.graph.node(role)?)
    }

    /// How many moves the best route to a role has; none where it cannot be reached.
    pub fn moves_to(&self, role: &str) -> Option<usize> {
        self.route_to(role).map(|route| route.moves.len())
    }

    /// The best route to a role; none where it cannot be reached.
    pub fn route_to(&self, role: &str) -> Option<Route<'c>> {
        let node = self.open.graph.node(role)?;
        let way = self.distances.way(&self.open, node)?;
        Some(self.open.route(&way))
    }
}
