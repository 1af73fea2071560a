//! The moves at each role, side by side in memory: a search over a large catalogue spends its time looking at them.

use petgraph::graph::NodeIndex;

use super::cost::Cost;
use crate::catalogue::role::MoveKind;

/// A move as a search sees it from one of its roles.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    /// The role at the other end.
    pub end: NodeIndex,
    /// The place of the move in the catalogue.
    pub place: u32,
    pub kind: MoveKind,
    /// What it costs where no role matters more than another.
    pub cost: Cost,
}

/// For each role its moves in one direction, in the order of the catalogue.
#[derive(Debug)]
pub(super) struct Adjacency {
    /// Where the moves of each role begin; one more than there are roles.
    begins: Vec<u32>,
    edges: Vec<Edge>,
}

impl Adjacency {
    /// Sorts moves by the role where each is looked for.
    pub fn new(roles: usize, moves: &[(NodeIndex, Edge)]) -> Self {
        let mut begins = vec![0_u32; roles + 1];
        for (role, _) in moves {
            begins[role.index() + 1] += 1;
        }
        for role in 0..roles {
            begins[role + 1] += begins[role];
        }
        let mut next = begins.clone();
        let mut edges: Vec<Edge> = moves.iter().map(|(_, edge)| *edge).collect();
        for (role, edge) in moves {
            let place = &mut next[role.index()];
            edges[*place as usize] = *edge;
            *place += 1;
        }
        Self { begins, edges }
    }

    /// The moves at a role.
    pub fn at(&self, role: NodeIndex) -> &[Edge] {
        let role = role.index();
        &self.edges[self.begins[role] as usize..self.begins[role + 1] as usize]
    }
}
