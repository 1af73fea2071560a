//! Roles and moves as a graph.

pub mod closed;
pub mod conditions;
pub mod cost;
pub mod course;
pub mod ladder;
pub mod line;
mod open;
pub mod reach;
pub mod route;
pub mod rungs;
mod search;
mod weight;

use std::collections::HashMap;

use petgraph::Direction;
use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};
use petgraph::visit::EdgeRef;

use crate::catalogue::Catalogue;
use crate::catalogue::role::{Basis, Move, MoveKind, Role};

/// The graph of a catalogue: a node for each role, an edge for each move, both in the order of the catalogue.
#[derive(Debug)]
pub struct RoleGraph<'c> {
    catalogue: &'c Catalogue,
    indices: HashMap<&'c str, NodeIndex>,
    graph: DiGraph<&'c Role, &'c Move>,
}

impl<'c> RoleGraph<'c> {
    /// The graph of all moves of a catalogue; moves to or from unknown roles are left out.
    pub fn new(catalogue: &'c Catalogue) -> Self {
        Self::of(catalogue, true)
    }

    /// The graph of the moves that the documents give: those that a catalogue's authors infer are left out.
    pub fn stated(catalogue: &'c Catalogue) -> Self {
        Self::of(catalogue, false)
    }

    fn of(catalogue: &'c Catalogue, inferred: bool) -> Self {
        let (roles, moves) = (&catalogue.roles, &catalogue.moves);
        let mut graph = DiGraph::with_capacity(roles.len(), moves.len());
        let mut indices = HashMap::with_capacity(roles.len());
        for role in roles {
            indices.insert(role.id.as_str(), graph.add_node(role));
        }
        let counts = |step: &&Move| inferred || step.basis != Basis::Inferred;
        for step in moves.iter().filter(counts) {
            let ends = [&step.from_role, &step.to_role].map(|role| indices.get(role.as_str()));
            if let [Some(from), Some(to)] = ends {
                graph.add_edge(*from, *to, step);
            }
        }
        Self { catalogue, indices, graph }
    }

    /// The catalogue that the graph belongs to.
    pub fn catalogue(&self) -> &'c Catalogue {
        self.catalogue
    }

    /// Its moves, in the order of the catalogue.
    pub fn steps(&self) -> impl Iterator<Item = &'c Move> {
        self.graph.edge_weights().copied()
    }

    /// The role with an id; none where the catalogue has no such role.
    pub fn find(&self, role: &str) -> Option<&'c Role> {
        self.node(role).map(|node| self.role(node))
    }

    /// The index of a role in the catalogue; none where the catalogue has no such role.
    pub fn index(&self, role: &str) -> Option<usize> {
        self.node(role).map(NodeIndex::index)
    }

    /// The moves that begin at a role, in the order of the catalogue.
    pub fn ways_on(&self, role: &str) -> Vec<&'c Move> {
        self.moves(role, Direction::Outgoing)
    }

    /// The moves that end at a role, in the order of the catalogue.
    pub fn ways_in(&self, role: &str) -> Vec<&'c Move> {
        self.moves(role, Direction::Incoming)
    }

    fn moves(&self, role: &str, direction: Direction) -> Vec<&'c Move> {
        let Some(node) = self.node(role) else {
            return Vec::new();
        };
        let edges = self.edges(node, direction);
        edges.map(|(_, edge)| self.step(edge)).collect()
    }

    /// The moves at a role in one direction, in the order of the catalogue: the role at the other end, and the move.
    fn edges(
        &self,
        node: NodeIndex,
        direction: Direction,
    ) -> impl Iterator<Item = (NodeIndex, EdgeIndex)> + use<> {
        let edges = self.graph.edges_directed(node, direction);
        let mut edges: Vec<_> = edges
            .map(|edge| match direction {
                Direction::Outgoing => (edge.target(), edge.id()),
                Direction::Incoming => (edge.source(), edge.id()),
            })
            .collect();
        edges.sort_unstable_by_key(|(_, edge)| *edge);
        edges.into_iter()
    }

    fn node(&self, role: &str) -> Option<NodeIndex> {
        self.indices.get(role).copied()
    }

    fn role(&self, node: NodeIndex) -> &'c Role {
        self.graph[node]
    }

    fn step(&self, edge: EdgeIndex) -> &'c Move {
        self.graph[edge]
    }
}

/// Whether a kind of move belongs to a ladder by itself: promotions do, and crossings, which lead up another track.
pub fn rises(kind: MoveKind) -> bool {
    matches!(kind, MoveKind::Promotion | MoveKind::Crossing)
}
