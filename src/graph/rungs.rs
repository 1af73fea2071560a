//! Which roles a ladder shows: all that promotions reach where they are few, the nearest where they are many.

use petgraph::Direction;
use petgraph::graph::{EdgeIndex, NodeIndex};

use super::{RoleGraph, rises};

/// The most roles that promotions add to a ladder; a page of more is read by nobody.
pub const MOST_ROLES: usize = 500;
/// The most promotions that a ladder shows, and the most other moves.
pub const MOST_MOVES: usize = 2_000;

/// A role that no promotion reaches.
const UNREACHED: usize = usize::MAX;

/// Everything that promotions reach from a role in one direction.
#[derive(Debug)]
pub(super) struct Reached {
    /// The roles, the nearest first: the beginning, then those one promotion away, then those two away.
    pub roles: Vec<NodeIndex>,
    /// How many roles are at most so many promotions away.
    within: Vec<usize>,
    /// How many promotions away each role of the catalogue is.
    away: Vec<usize>,
    /// How many promotions there are between the roles.
    pub promotions: usize,
}

impl Reached {
    /// The beginning and the first of those one promotion away, in the order of the catalogue.
    fn first_of_the_next(&self) -> Vec<NodeIndex> {
        let mut next = self.roles[1..self.within[1]].to_vec();
        next.sort_unstable();
        next.truncate(MOST_ROLES - 1);
        next.insert(0, self.roles[0]);
        next
    }
}

impl RoleGraph<'_> {
    /// Everything that promotions reach from a role; each role and each move is looked at once.
    pub(super) fn reached(&self, start: NodeIndex, direction: Direction) -> Reached {
        let mut away = vec![UNREACHED; self.graph.node_count()];
        away[start.index()] = 0;
        let (mut roles, mut within, mut promotions) = (vec![start], Vec::new(), 0);
        let mut done = 0;
        while done < roles.len() {
            let ring = done..roles.len();
            within.push(roles.len());
            done = ring.end;
            for at in ring {
                for (next, _) in self.rising(roles[at], direction) {
                    promotions += 1;
                    if away[next.index()] == UNREACHED {
                        away[next.index()] = within.len();
                        roles.push(next);
                    }
                }
            }
        }
        Reached { roles, within, away, promotions }
    }

    /// The roles that a ladder shows, the nearest first: those up to as many promotions away as fit.
    ///
    /// Where not even those one promotion away fit, the first of them in the order of the catalogue.
    pub(super) fn nearest(&self, reached: &Reached, direction: Direction) -> Vec<NodeIndex> {
        let within = &reached.within;
        let fitting = within.iter().take_while(|n| **n <= MOST_ROLES).count();
        // A promotion belongs to the ladder as soon as the farther of its two ends does.
        let mut promotions = vec![0; fitting];
        for role in &reached.roles[..within[fitting - 1]] {
            for (next, _) in self.rising(*role, direction) {
                let farther = reached.away[role.index()].max(reached.away[next.index()]);
                if let Some(count) = promotions.get_mut(farther) {
                    *count += 1;
                }
            }
        }
        let mut sum = 0;
        let rings = promotions.iter().take_while(|count| {
            sum += **count;
            sum <= MOST_MOVES
        });
        match rings.count() {
            0 | 1 if within.len() > 1 => reached.first_of_the_next(),
            rings => reached.roles[..within[rings.max(1) - 1]].to_vec(),
        }
    }

    /// The promotions at a role in one direction: the role at the other end, and the move.
    pub(super) fn rising(
        &self,
        node: NodeIndex,
        direction: Direction,
    ) -> impl Iterator<Item = (NodeIndex, EdgeIndex)> {
        let edges = self.edges(node, direction);
        edges.filter(|(_, edge)| rises(self.step(*edge).kind))
    }

    /// The moves at a role in one direction that are no promotions: the role at the other end, and the move.
    pub(super) fn aside(
        &self,
        node: NodeIndex,
        direction: Direction,
    ) -> impl Iterator<Item = (NodeIndex, EdgeIndex)> {
        let edges = self.edges(node, direction);
        edges.filter(|(_, edge)| !rises(self.step(*edge).kind))
    }
}
