//! Ladders: what stands above a role, or below it, and each track as one line.

use std::collections::HashSet;

use petgraph::Direction;
use petgraph::graph::{EdgeIndex, NodeIndex};

use super::RoleGraph;
pub use super::line::Line;
use super::rungs::{MOST_MOVES, Reached};
use crate::catalogue::role::{Move, Role};

/// Which moves a ladder follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LadderOptions {
    /// Also show lateral moves, exits and alternatives that begin at the ladder's roles.
    pub all: bool,
    /// Go down, to the roles that lead here, in place of up.
    pub down: bool,
}

/// A ladder from one role.
///
/// A ladder of more than some hundreds of roles shows the nearest ones, by number of promotions, and counts the others.
#[derive(Debug)]
pub struct Ladder<'c> {
    /// The role where it begins.
    pub from_role: &'c Role,
    /// Its roles in order of level, the beginning included.
    pub roles: Vec<&'c Role>,
    /// The moves between them, in the order of the catalogue.
    pub moves: Vec<&'c Move>,
    /// Lines of promotions, by track in the order of the catalogue.
    pub lines: Vec<Line<'c>>,
    /// What does not fit.
    pub omitted: Omitted,
}

/// How much of a ladder is left out; all 0 where it is whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Omitted {
    /// Roles farther away than those shown.
    pub roles: usize,
    /// Moves to and between roles that are not shown, and moves beyond what a page can hold.
    pub moves: usize,
    /// Lines between roles that are shown.
    pub lines: usize,
}

impl<'c> RoleGraph<'c> {
    /// The ladder from a role: everything that promotions lead to, or with `down` everything that leads here.
    ///
    /// None where the catalogue has no such role.
    pub fn ladder(&self, from: &str, options: LadderOptions) -> Option<Ladder<'c>> {
        let start = *self.indices.get(from)?;
        let direction = if options.down { Direction::Incoming } else { Direction::Outgoing };
        let reached = self.reached(start, direction);
        let nearest = self.nearest(&reached, direction);
        let mut shown: HashSet<NodeIndex> = nearest.iter().copied().collect();
        let mut moves = self.promotions_within(&nearest, &shown);
        let mut whole = (reached.roles.len(), reached.promotions);
        if options.all {
            whole = self.with_moves_aside(&reached, direction);
            let aside = nearest.iter().flat_map(|n| self.aside(*n, direction));
            for (end, edge) in aside.take(MOST_MOVES) {
                shown.insert(end);
                moves.push(edge);
            }
        }
        moves.sort_unstable();
        let mut roles: Vec<NodeIndex> = shown.into_iter().collect();
        roles.sort_unstable();
        let (lines, omitted_lines) = self.lines(&nearest, direction);
        Some(Ladder {
            from_role: self.role(start),
            omitted: Omitted {
                roles: whole.0 - roles.len(),
                moves: whole.1 - moves.len(),
                lines: omitted_lines,
            },
            roles: roles.into_iter().map(|node| self.role(node)).collect(),
            moves: moves.into_iter().map(|edge| self.step(edge)).collect(),
            lines,
        })
    }

    fn promotions_within(
        &self,
        nearest: &[NodeIndex],
        shown: &HashSet<NodeIndex>,
    ) -> Vec<EdgeIndex> {
        let up = nearest.iter().flat_map(|node| self.rising(*node, Direction::Outgoing));
        let inside = up.filter(|(to, _)| shown.contains(to));
        inside.map(|(_, edge)| edge).take(MOST_MOVES).collect()
    }

    /// How many roles and moves a whole ladder has with the moves that are no promotions.
    fn with_moves_aside(&self, reached: &Reached, direction: Direction) -> (usize, usize) {
        let mut seen = vec![false; self.graph.node_count()];
        for node in &reached.roles {
            seen[node.index()] = true;
        }
        let (mut roles, mut moves) = (reached.roles.len(), reached.promotions);
        for node in &reached.roles {
            for (end, _) in self.aside(*node, direction) {
                moves += 1;
                if !std::mem::replace(&mut seen[end.index()], true) {
                    roles += 1;
                }
            }
        }
        (roles, moves)
    }
}
