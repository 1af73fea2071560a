//! Every role that can be reached from one role, or from the nearest of several.

use std::ops::Add;

use pathfinding::num_traits::Zero;
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
    /// By its place, the role before each role that is reached, none before a start; and how far it is.
    before: Vec<Option<(Option<NodeIndex>, Far)>>,
}

/// How far a role is: what it costs first, then which start is the earlier one, then what the way weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Far {
    cost: Cost,
    start: usize,
    weight: Weight,
}

impl Add for Far {
    type Output = Self;

    fn add(self, further: Self) -> Self {
        Self {
            cost: self.cost + further.cost,
            start: self.start + further.start,
            weight: self.weight + further.weight,
        }
    }
}

impl Zero for Far {
    fn zero() -> Self {
        Self { cost: 0, start: 0, weight: 0 }
    }

    fn is_zero(&self) -> bool {
        *self == Self::zero()
    }
}

impl<'c> RoleGraph<'c> {
    /// What can be reached from any of some roles, each with what it costs to begin there, under conditions; roles to pass and a limit of
    /// moves do not count here, nor do roles of another catalogue. Of ways that cost the same, one from an earlier start is taken.
    ///
    /// This is the one search behind all ways from where a person stands, from the roles where a career begins too.
    pub fn reach(&self, starts: &[(&Role, Cost)], conditions: &Conditions) -> Reach<'_, 'c> {
        let open = Open::new(self, conditions);
        let starts = starts.iter().enumerate();
        let starts = starts.filter_map(|(start, (role, cost))| {
            let node = self.node(&role.id).filter(|node| open.begins(*node))?;
            let far = Far { cost: *cost, start, weight: weight::begin(node) };
            Some((node, far))
        });
        let starts: Vec<(NodeIndex, Far)> = starts.collect();
        // None stands for what is before all starts.
        let steps = |at: &Option<NodeIndex>| -> Vec<(Option<NodeIndex>, Far)> {
            let Some(at) = *at else {
                let starts = starts.iter();
                return starts.map(|(node, far)| (Some(*node), *far)).collect();
            };
            let steps = open.steps(at, Direction::Outgoing);
            let steps = steps.map(|(to, weight)| {
                let far = Far { cost: weight::cost(weight), start: 0, weight };
                (Some(to), far)
            });
            steps.collect()
        };
        let mut before = vec![None; self.graph.node_count()];
        for (node, found) in dijkstra_all(&None, steps) {
            if let Some(node) = node {
                before[node.index()] = Some(found);
            }
        }
        Reach { open, before }
    }
}

impl<'c> Reach<'_, 'c> {
    /// What the best route to a role costs with what it costs to begin, 0 for a role where it begins for nothing; none where it cannot
    /// be reached.
    pub fn cost_of(&self, role: &str) -> Option<Cost> {
        self.far(role).map(|far| far.cost)
    }

    /// How many moves the best route to a role has; none where it cannot be reached.
    pub fn moves_to(&self, role: &str) -> Option<usize> {
        self.far(role).map(|far| weight::moves(far.weight))
    }

    fn far(&self, role: &str) -> Option<Far> {
        let node = self.open.graph.node(role)?;
        self.before[node.index()].map(|(_, far)| far)
    }

    /// The best route to a role; none where it cannot be reached.
    pub fn route_to(&self, role: &str) -> Option<Route<'c>> {
        let mut at = self.open.graph.node(role)?;
        let mut way = vec![at];
        while let Some(before) = self.before[at.index()]?.0 {
            way.push(before);
            at = before;
        }
        way.reverse();
        Some(Route::along(&self.open, &way))
    }
}
