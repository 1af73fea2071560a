//! Roles and moves as a graph.

pub mod closed;
pub mod conditions;
pub mod cost;
mod distances;
pub mod ladder;
pub mod line;
pub mod reach;
pub mod route;
pub mod rungs;
mod yen;

use std::collections::HashMap;

use petgraph::Direction;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::catalogue::Catalogue;
use crate::catalogue::role::{Basis, Move, MoveKind, Role};

/// The graph of a catalogue: a node for each role, an edge for each move.
///
/// A node's index is the place of its role in the catalogue.
#[derive(Debug)]
pub struct RoleGraph<'c> {
    catalogue: &'c Catalogue,
    /// Each role by whether it leads people.
    graph: DiGraph<bool, Edge>,
    places: HashMap<&'c str, NodeIndex>,
}

/// What a search needs of a move; a search over a large catalogue has no time to look at the move itself.
#[derive(Debug, Clone, Copy)]
struct Edge {
    /// The place of the move in the catalogue.
    place: usize,
    kind: MoveKind,
    basis: Basis,
}

impl<'c> RoleGraph<'c> {
    /// The graph of all moves of a catalogue; moves to or from unknown roles are left out.
    #[must_use]
    pub fn new(catalogue: &'c Catalogue) -> Self {
        let mut graph = DiGraph::with_capacity(catalogue.roles.len(), catalogue.moves.len());
        let mut places = HashMap::with_capacity(catalogue.roles.len());
        for role in &catalogue.roles {
            places.insert(
                role.id.as_str(),
                graph.add_node(role.leads_people.is_some()),
            );
        }
        let mut place = 0;
        // The moves of a role mostly stand side by side.
        for of_role in catalogue.moves.chunk_by(|a, b| a.from_role == b.from_role) {
            let from = places.get(of_role[0].from_role.as_str());
            for step in of_role {
                if let (Some(from), Some(to)) = (from, places.get(step.to_role.as_str())) {
                    let (kind, basis) = (step.kind, step.basis);
                    graph.add_edge(*from, *to, Edge { place, kind, basis });
                }
                place += 1;
            }
        }
        Self {
            catalogue,
            graph,
            places,
        }
    }

    /// The catalogue that the graph belongs to.
    #[must_use]
    pub fn catalogue(&self) -> &'c Catalogue {
        self.catalogue
    }

    /// The role with an id; none where the catalogue has no such role.
    #[must_use]
    pub fn find(&self, role: &str) -> Option<&'c Role> {
        self.node(role).map(|node| self.role(node))
    }

    /// The moves that begin at a role, in the order of the catalogue.
    #[must_use]
    pub fn ways_on(&self, role: &str) -> Vec<&'c Move> {
        self.moves(role, Direction::Outgoing)
    }

    /// The moves that end at a role, in the order of the catalogue.
    #[must_use]
    pub fn ways_in(&self, role: &str) -> Vec<&'c Move> {
        self.moves(role, Direction::Incoming)
    }

    fn moves(&self, role: &str, direction: Direction) -> Vec<&'c Move> {
        let Some(node) = self.node(role) else {
            return Vec::new();
        };
        let mut places: Vec<usize> = self
            .graph
            .edges_directed(node, direction)
            .map(|edge| edge.weight().place)
            .collect();
        places.sort_unstable();
        places
            .into_iter()
            .map(|place| &self.catalogue.moves[place])
            .collect()
    }

    fn node(&self, role: &str) -> Option<NodeIndex> {
        self.places.get(role).copied()
    }

    fn role(&self, node: NodeIndex) -> &'c Role {
        &self.catalogue.roles[node.index()]
    }

    fn step(&self, place: usize) -> &'c Move {
        &self.catalogue.moves[place]
    }
}

/// Whether a kind of move belongs to a ladder by itself: only promotions do.
#[must_use]
pub fn rises(kind: MoveKind) -> bool {
    kind == MoveKind::Promotion
}
