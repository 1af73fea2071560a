//! Routes: the shortest ways from one role to another.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use pathfinding::prelude::yen;
use petgraph::Direction;
use petgraph::algo::dijkstra;
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef;

use super::RoleGraph;
use crate::catalogue::role::{Move, MoveKind, Role};

/// The cost of a step; no sum of doubts along a route comes near it.
const STEP: u64 = 1_000_000;
/// The most routes that are looked at before the shortest are chosen.
const MOST: usize = 12;

/// A way from one role to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Route<'c> {
    /// Its roles, both ends included.
    pub roles: Vec<&'c Role>,
    /// Its moves, one fewer than its roles.
    pub moves: Vec<&'c Move>,
}

impl<'c> RoleGraph<'c> {
    /// All the shortest routes between two roles, up to `count`, the surest first.
    ///
    /// Every kind of move counts as one step. Among routes of the same length, promotions and surer moves come first; where two
    /// roles are joined by several moves, a route takes the surest. Empty where there is no route, or where the roles are
    /// the same.
    #[must_use]
    pub fn shortest_routes(&self, from: &str, to: &str, count: usize) -> Vec<Route<'c>> {
        let (Some(start), Some(goal)) = (self.places.get(from), self.places.get(to)) else {
            return Vec::new();
        };
        if start == goal {
            return Vec::new();
        }
        let routes = yen(
            start,
            |node| self.neighbours(*node),
            |node| node == goal,
            MOST.max(count),
        );
        let shortest = routes.iter().map(|(nodes, _)| nodes.len()).min();
        routes
            .into_iter()
            .filter(|(nodes, _)| Some(nodes.len()) == shortest)
            .take(count)
            .map(|(nodes, _)| self.route(&nodes))
            .collect()
    }

    /// The roles one move away with the cost of the best move: a step weighs more than any doubt about it.
    fn neighbours(&self, node: NodeIndex) -> Vec<(NodeIndex, u64)> {
        let mut seen = HashSet::new();
        let mut ends: Vec<NodeIndex> = self
            .graph
            .edges_directed(node, Direction::Outgoing)
            .map(|edge| edge.target())
            .filter(|end| *end != node && seen.insert(*end))
            .collect();
        ends.sort_unstable();
        ends.into_iter()
            .filter_map(|end| self.best_move(node, end).map(|m| (end, cost(m))))
            .collect()
    }

    fn best_move(&self, from: NodeIndex, to: NodeIndex) -> Option<&'c Move> {
        let edges = self.graph.edges_connecting(from, to);
        let moves = edges.map(|edge| *edge.weight());
        let best = moves.min_by_key(|place| (doubt(self.step(*place)), Reverse(*place)));
        best.map(|place| self.step(place))
    }

    fn route(&self, nodes: &[NodeIndex]) -> Route<'c> {
        Route {
            roles: nodes.iter().map(|node| self.role(*node)).collect(),
            moves: nodes
                .windows(2)
                .filter_map(|pair| self.best_move(pair[0], pair[1]))
                .collect(),
        }
    }
}

/// Every role that can be reached from one role, with the best route to each.
#[derive(Debug)]
pub struct Reach<'g, 'c> {
    graph: &'g RoleGraph<'c>,
    costs: HashMap<NodeIndex, u64>,
}

impl<'c> RoleGraph<'c> {
    /// What can be reached from a role; none where the catalogue has no such role.
    #[must_use]
    pub fn reach(&self, from: &str) -> Option<Reach<'_, 'c>> {
        let start = *self.places.get(from)?;
        let costs = dijkstra(&self.graph, start, None, |edge| {
            cost(self.step(*edge.weight()))
        });
        let costs = costs.into_iter().collect();
        Some(Reach { graph: self, costs })
    }
}

impl<'c> Reach<'_, 'c> {
    /// How many moves lead to a role, 0 to the role itself; none where it cannot be reached.
    #[must_use]
    pub fn moves_to(&self, role: &str) -> Option<u64> {
        let node = self.graph.places.get(role)?;
        self.costs.get(node).map(|cost| cost / STEP)
    }

    /// The route to a role with the fewest moves, and among those the surest; none where it cannot be reached.
    #[must_use]
    pub fn route_to(&self, role: &str) -> Option<Route<'c>> {
        let mut at = *self.graph.places.get(role)?;
        let mut left = *self.costs.get(&at)?;
        let mut nodes = vec![at];
        while left > 0 {
            let edges = self.graph.graph.edges_directed(at, Direction::Incoming);
            let before = edges.filter_map(|edge| {
                let rest = left.checked_sub(cost(self.graph.step(*edge.weight())))?;
                (self.costs.get(&edge.source()) == Some(&rest)).then_some((edge.source(), rest))
            });
            (at, left) = before.min()?;
            nodes.push(at);
        }
        nodes.reverse();
        Some(self.graph.route(&nodes))
    }
}

fn cost(step: &Move) -> u64 {
    STEP + doubt(step)
}

/// How much a move is to be preferred less than a stated promotion; far below the cost of a step.
fn doubt(step: &Move) -> u64 {
    let kind = match step.kind {
        MoveKind::Entry | MoveKind::Promotion => 0,
        MoveKind::Lateral => 4,
        MoveKind::Exit | MoveKind::PlanB => 8,
    };
    kind + step.basis as u64
}
