//! Roles and moves as a graph.

mod adjacency;
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

use adjacency::{Adjacency, Edge};
use petgraph::Direction;
use petgraph::graph::NodeIndex;

use crate::catalogue::Catalogue;
use crate::catalogue::role::{Basis, Move, MoveKind, Role};

/// The graph of a catalogue: a node for each role, an edge for each move.
///
/// A node's index is the place of its role in the catalogue.
#[derive(Debug)]
pub struct RoleGraph<'c> {
    catalogue: &'c Catalogue,
    places: HashMap<&'c str, NodeIndex>,
    /// Whether each role leads people.
    leads: Vec<bool>,
    /// Whether inferred moves count.
    inferred: bool,
    onwards: Adjacency,
    back: Adjacency,
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
        let roles = catalogue.roles.iter().enumerate();
        let places: HashMap<&str, NodeIndex> = roles
            .map(|(place, role)| (role.id.as_str(), NodeIndex::new(place)))
            .collect();
        let mut onwards = Vec::with_capacity(catalogue.moves.len());
        let mut back = Vec::with_capacity(catalogue.moves.len());
        let mut place = 0;
        // The moves of a role mostly stand side by side.
        for of_role in catalogue.moves.chunk_by(|a, b| a.from_role == b.from_role) {
            let from = places.get(of_role[0].from_role.as_str());
            for step in of_role {
                let ends = from.zip(places.get(step.to_role.as_str()));
                if let Some((from, to)) = ends.filter(|_| counts(step, inferred)) {
                    let (kind, cost) = (step.kind, cost::cost(step.kind, step.basis));
                    let edge = |end| Edge {
                        end,
                        place,
                        kind,
                        cost,
                    };
                    onwards.push((*from, edge(*to)));
                    back.push((*to, edge(*from)));
                }
                place += 1;
            }
        }
        let count = catalogue.roles.len();
        Self {
            catalogue,
            places,
            leads: catalogue
                .roles
                .iter()
                .map(|r| r.leads_people.is_some())
                .collect(),
            inferred,
            onwards: Adjacency::new(count, &onwards),
            back: Adjacency::new(count, &back),
        }
    }

    /// The catalogue that the graph belongs to.
    pub fn catalogue(&self) -> &'c Catalogue {
        self.catalogue
    }

    /// Its moves, in the order of the catalogue.
    pub fn steps(&self) -> impl Iterator<Item = &'c Move> {
        let moves = self.catalogue.moves.iter();
        moves.filter(|step| counts(step, self.inferred))
    }

    /// The role with an id; none where the catalogue has no such role.
    pub fn find(&self, role: &str) -> Option<&'c Role> {
        self.node(role).map(|node| self.role(node))
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
        let moves = self.edges(node, direction).iter();
        moves.map(|edge| self.step(edge.place)).collect()
    }

    /// The moves at a role in one direction, in the order of the catalogue.
    fn edges(&self, node: NodeIndex, direction: Direction) -> &[Edge] {
        match direction {
            Direction::Outgoing => self.onwards.at(node),
            Direction::Incoming => self.back.at(node),
        }
    }

    fn nodes(&self) -> impl Iterator<Item = NodeIndex> + use<> {
        (0..self.leads.len()).map(NodeIndex::new)
    }

    fn node(&self, role: &str) -> Option<NodeIndex> {
        self.places.get(role).copied()
    }

    fn role(&self, node: NodeIndex) -> &'c Role {
        &self.catalogue.roles[node.index()]
    }

    fn step(&self, place: u32) -> &'c Move {
        &self.catalogue.moves[place as usize]
    }
}

/// Whether a move counts where inferred ones do, or do not.
fn counts(step: &Move, inferred: bool) -> bool {
    inferred || step.basis != Basis::Inferred
}

/// Whether a kind of move belongs to a ladder by itself: only promotions do.
pub fn rises(kind: MoveKind) -> bool {
    kind == MoveKind::Promotion
}
