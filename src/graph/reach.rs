//! Every role that can be reached from one role, or from the nearest of several.

use std::collections::HashMap;

use pathfinding::prelude::dijkstra_all;
use petgraph::Direction;
use petgraph::graph::NodeIndex;

use super::RoleGraph;
use super::conditions::Conditions;
use super::cost::Cost;
use super::open::Open;
use super::route::Route;
use super::weight::{self, Weight};
use crate::catalogue::role::Role;

/// What can be reached from some roles, each along the best route from whichever of them is nearest.
///
/// One search finds it, and one role before each is all that is kept: cost, moves and the role before cost nothing to ask for. A
/// route is made only by [`Reach::route_to`], for the roles that are shown.
#[derive(Debug)]
pub struct Reach<'g, 'c> {
    open: Open<'g, 'c>,
    /// The role before each role that is reached, none before a start; and what the way weighs.
    before: HashMap<NodeIndex, (Option<NodeIndex>, Weight)>,
}

impl<'c> RoleGraph<'c> {
    /// What can be reached from a role by any move; none where the catalogue has no such role.
    pub fn reach(&self, from: &str) -> Option<Reach<'_, 'c>> {
        self.reach_under(from, &Conditions::default())
    }

    /// As [`Self::reach`], under conditions; roles to pass and a limit of moves do not count here.
    pub fn reach_under(&self, from: &str, conditions: &Conditions) -> Option<Reach<'_, 'c>> {
        self.find(from)
            .map(|from| self.reach_from(&[from], conditions))
    }

    /// What can be reached from any of some roles under conditions, as [`Self::reach_under`]; roles of another catalogue do not count.
    ///
    /// This is the one search behind all ways from where a person stands, from the roles where a career begins too.
    pub fn reach_from(&self, starts: &[&Role], conditions: &Conditions) -> Reach<'_, 'c> {
        let open = Open::new(self, conditions);
        let starts = starts.iter().filter_map(|role| self.node(&role.id));
        let starts: Vec<NodeIndex> = starts.filter(|node| open.begins(*node)).collect();
        // None stands for what is before all starts.
        let steps = |at: &Option<NodeIndex>| -> Vec<(Option<NodeIndex>, Weight)> {
            let Some(at) = *at else {
                let starts = starts.iter();
                return starts.map(|s| (Some(*s), weight::begin(*s))).collect();
            };
            let steps = open.steps(at, Direction::Outgoing);
            steps.map(|(to, weight)| (Some(to), weight)).collect()
        };
        let found = dijkstra_all(&None, steps).into_iter();
        let before = found.filter_map(|(node, before)| Some((node?, before)));
        Reach {
            before: before.collect(),
            open,
        }
    }
}

impl<'c> Reach<'_, 'c> {
    /// What the best route to a role costs, 0 for a role where it begins; none where it cannot be reached.
    pub fn cost_of(&self, role: &str) -> Option<Cost> {
        self.weight_of(role).map(weight::cost)
    }

    /// How many moves the best route to a role has; none where it cannot be reached.
    pub fn moves_to(&self, role: &str) -> Option<usize> {
        self.weight_of(role).map(weight::moves)
    }

    fn weight_of(&self, role: &str) -> Option<Weight> {
        let node = self.open.graph.node(role)?;
        self.before.get(&node).map(|(_, weight)| *weight)
    }

    /// The role before a role on the best route to it; none where the route begins there, or where there is none.
    pub fn before(&self, role: &str) -> Option<&'c Role> {
        let (before, _) = self.before.get(&self.open.graph.node(role)?)?;
        before.map(|node| self.open.graph.role(node))
    }

    /// The best route to a role; none where it cannot be reached.
    pub fn route_to(&self, role: &str) -> Option<Route<'c>> {
        let mut at = self.open.graph.node(role)?;
        let mut way = vec![at];
        while let Some(before) = self.before.get(&at)?.0 {
            way.push(before);
            at = before;
        }
        way.reverse();
        Some(Route::along(&self.open, &way))
    }
}
