//! Routes: the shortest ways from one role to another.

use std::cmp::Reverse;
use std::collections::HashSet;

use pathfinding::prelude::yen;
use petgraph::Direction;
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef;

use super::RoleGraph;
use crate::catalogue::role::{Move, MoveKind, Role};

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
    fn neighbours(&self, node: NodeIndex) -> Vec<(NodeIndex, u32)> {
        let mut seen = HashSet::new();
        let mut ends: Vec<NodeIndex> = self
            .graph
            .edges_directed(node, Direction::Outgoing)
            .map(|edge| edge.target())
            .filter(|end| *end != node && seen.insert(*end))
            .collect();
        ends.sort_unstable();
        ends.into_iter()
            .filter_map(|end| self.best_move(node, end).map(|m| (end, 1_000 + doubt(m))))
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

/// How much a move is to be preferred less than a stated promotion; far below the cost of a step.
fn doubt(step: &Move) -> u32 {
    let kind = match step.kind {
        MoveKind::Entry | MoveKind::Promotion => 0,
        MoveKind::Lateral => 4,
        MoveKind::Exit | MoveKind::PlanB => 8,
    };
    kind + step.basis as u32
}
