//! Ladders: what stands above a role, or below it, and each track as one line.

use std::collections::{BTreeMap, HashSet};

use petgraph::Direction;
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef;

use super::{RoleGraph, rises};
use crate::catalogue::role::{Basis, Move, Role};

/// Which moves a ladder follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LadderOptions {
    /// Also show lateral moves, exits and alternatives that begin at the ladder's roles.
    pub all: bool,
    /// Go down, to the roles that lead here, in place of up.
    pub down: bool,
}

/// A ladder from one role.
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
}

/// One line of a ladder.
#[derive(Debug, PartialEq)]
pub struct Line<'c> {
    /// The id of its track; none in a catalogue without tracks.
    pub track: Option<&'c str>,
    /// Its roles from bottom to top.
    pub roles: Vec<&'c Role>,
}

impl<'c> RoleGraph<'c> {
    /// The ladder from a role: everything that promotions lead to, or with `down` everything that leads here.
    ///
    /// None where the catalogue has no such role.
    #[must_use]
    pub fn ladder(&self, from: &str, options: LadderOptions) -> Option<Ladder<'c>> {
        let start = *self.places.get(from)?;
        let direction = if options.down {
            Direction::Incoming
        } else {
            Direction::Outgoing
        };
        let rungs = self.climb(start, direction);
        let mut moves = self.moves_within(&rungs);
        let mut shown: HashSet<NodeIndex> = rungs.iter().copied().collect();
        if options.all {
            for place in self.side_moves(&rungs, direction) {
                shown.insert(self.places[self.step(place).from_role.as_str()]);
                shown.insert(self.places[self.step(place).to_role.as_str()]);
                moves.push(place);
            }
        }
        moves.sort_unstable();
        moves.dedup();
        let mut roles: Vec<usize> = shown.into_iter().map(NodeIndex::index).collect();
        roles.sort_unstable();
        Some(Ladder {
            from_role: self.role(start),
            roles: roles
                .into_iter()
                .map(|p| &self.catalogue.roles[p])
                .collect(),
            moves: moves.into_iter().map(|p| self.step(p)).collect(),
            lines: self.lines(start, direction, &rungs),
        })
    }

    /// The roles that promotions reach from a role, in an order in which each stands after all that lead to it.
    fn climb(&self, start: NodeIndex, direction: Direction) -> Vec<NodeIndex> {
        let mut order = Vec::new();
        let mut seen = HashSet::from([start]);
        let mut walk = vec![(start, self.rising(start, direction))];
        while let Some((node, ahead)) = walk.last_mut() {
            if let Some((next, _)) = ahead.pop() {
                if seen.insert(next) {
                    let beyond = self.rising(next, direction);
                    walk.push((next, beyond));
                }
            } else {
                order.push(*node);
                walk.pop();
            }
        }
        order.reverse();
        order
    }

    /// The promotions at a role in one direction: the role at the other end, and the move.
    fn rising(&self, node: NodeIndex, direction: Direction) -> Vec<(NodeIndex, usize)> {
        let edges = self.graph.edges_directed(node, direction);
        edges
            .filter(|edge| rises(self.step(edge.weight().place).kind))
            .map(|edge| match direction {
                Direction::Outgoing => (edge.target(), edge.weight().place),
                Direction::Incoming => (edge.source(), edge.weight().place),
            })
            .collect()
    }

    fn moves_within(&self, rungs: &[NodeIndex]) -> Vec<usize> {
        let inside: HashSet<NodeIndex> = rungs.iter().copied().collect();
        let up = rungs
            .iter()
            .flat_map(|n| self.rising(*n, Direction::Outgoing));
        up.filter(|(to, _)| inside.contains(to))
            .map(|(_, m)| m)
            .collect()
    }

    fn side_moves(&self, rungs: &[NodeIndex], direction: Direction) -> Vec<usize> {
        let edges = rungs
            .iter()
            .flat_map(|n| self.graph.edges_directed(*n, direction));
        edges
            .map(|edge| edge.weight().place)
            .filter(|place| !rises(self.step(*place).kind))
            .collect()
    }

    /// For each track, the best line from the start to each role that ends the track.
    ///
    /// The best line has the most roles of the track, then the fewest of others, then the surest moves.
    fn lines(&self, start: NodeIndex, direction: Direction, rungs: &[NodeIndex]) -> Vec<Line<'c>> {
        let mut tracks: BTreeMap<usize, Vec<NodeIndex>> = BTreeMap::new();
        for node in rungs.iter().filter(|n| **n != start) {
            if self.ends_track(*node, direction) {
                tracks
                    .entry(self.track_place(*node))
                    .or_default()
                    .push(*node);
            }
        }
        let mut lines = Vec::new();
        for (track, mut ends) in tracks {
            ends.sort_by_key(|node| node.index());
            let best = self.best_lines(start, direction, rungs, track);
            for end in ends {
                let mut roles = walk_back(end, &best);
                if direction == Direction::Outgoing {
                    roles.reverse();
                }
                lines.push(Line {
                    track: self.role(end).track.as_deref(),
                    roles: roles.into_iter().map(|n| self.role(n)).collect(),
                });
            }
        }
        lines
    }

    /// Whether no promotion leads from a role to another role of its track.
    fn ends_track(&self, node: NodeIndex, direction: Direction) -> bool {
        let track = self.track_place(node);
        self.rising(node, direction)
            .into_iter()
            .all(|(next, _)| self.track_place(next) != track)
    }

    /// The place of a role's track in the catalogue; roles without a track share a place after all others.
    fn track_place(&self, node: NodeIndex) -> usize {
        let tracks = &self.catalogue.tracks;
        self.role(node)
            .track
            .as_ref()
            .and_then(|id| tracks.iter().position(|t| t.id == *id))
            .unwrap_or(tracks.len())
    }

    /// For each role of the ladder, the role before it on the best line of a track.
    fn best_lines(
        &self,
        start: NodeIndex,
        direction: Direction,
        rungs: &[NodeIndex],
        track: usize,
    ) -> BTreeMap<NodeIndex, (Worth, Option<NodeIndex>)> {
        let mut best: BTreeMap<NodeIndex, (Worth, Option<NodeIndex>)> = BTreeMap::new();
        best.insert(start, (Worth::default(), None));
        for node in rungs {
            let Some((here, _)) = best.get(node).copied() else {
                continue;
            };
            for (next, place) in self.rising(*node, direction) {
                let on_track = self.track_place(next) == track;
                let worth = here.and(on_track, self.step(place).basis);
                let known = best.get(&next).map(|(w, before)| (*w, *before));
                if known.is_none_or(|(w, before)| {
                    (worth, std::cmp::Reverse(Some(*node))) > (w, std::cmp::Reverse(before))
                }) {
                    best.insert(next, (worth, Some(*node)));
                }
            }
        }
        best
    }
}

fn walk_back(
    end: NodeIndex,
    best: &BTreeMap<NodeIndex, (Worth, Option<NodeIndex>)>,
) -> Vec<NodeIndex> {
    let mut line = vec![end];
    let mut at = end;
    while let Some((_, Some(before))) = best.get(&at) {
        line.push(*before);
        at = *before;
    }
    line
}

/// How good a line is; more is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
struct Worth {
    on_track: i32,
    off_track: i32,
    doubt: i32,
}

impl Worth {
    fn and(self, on_track: bool, basis: Basis) -> Self {
        let doubt = match basis {
            Basis::Stated => 0,
            Basis::ListOrder => 1,
            Basis::Direction => 2,
            Basis::Inferred => 3,
        };
        Self {
            on_track: self.on_track + i32::from(on_track),
            off_track: self.off_track - i32::from(!on_track),
            doubt: self.doubt - doubt,
        }
    }
}
