//! The lines of a ladder: each track from the beginning to the roles where it ends.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use petgraph::Direction;
use petgraph::graph::{EdgeIndex, NodeIndex};

use super::RoleGraph;
use crate::catalogue::role::{Basis, Role};

/// The most lines that a ladder shows of one track.
pub const MOST_LINES: usize = 25;

/// One line of a ladder.
#[derive(Debug, PartialEq)]
pub struct Line<'c> {
    /// The id of its track; none in a catalogue without tracks.
    pub track: Option<&'c str>,
    /// Its roles from bottom to top.
    pub roles: Vec<&'c Role>,
}

/// The roles that a ladder shows, numbered so that every promotion leads to a higher number.
struct Shown {
    direction: Direction,
    /// The roles by number; the first is the beginning.
    nodes: Vec<NodeIndex>,
    /// The promotions that begin at each: the number at the other end, and the move.
    ahead: Vec<Vec<(usize, EdgeIndex)>>,
    /// The index of each role's track in the catalogue; roles without a track share one after all others.
    tracks: Vec<usize>,
}

/// The worth of the best line to a role, and the number of the role before it.
type Best = Option<(Worth, Option<usize>)>;

impl<'c> RoleGraph<'c> {
    /// For each track the best line to each role that ends it, and how many lines were left out.
    ///
    /// The best line has the most roles of the track, then the fewest of others, then the surest moves. Of a track with more than
    /// [`MOST_LINES`] the best are kept. The first of `nearest` is where the lines begin.
    pub(super) fn lines(
        &self,
        nearest: &[NodeIndex],
        direction: Direction,
    ) -> (Vec<Line<'c>>, usize) {
        let shown = self.shown(nearest, direction);
        let mut ends: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for at in 1..shown.nodes.len() {
            if shown.ends_track(at) {
                ends.entry(shown.tracks[at]).or_default().push(at);
            }
        }
        let (mut lines, mut omitted) = (Vec::new(), 0);
        for (track, mut ends) in ends {
            let best = self.best_lines(&shown, track);
            if ends.len() > MOST_LINES {
                omitted += ends.len() - MOST_LINES;
                let worth = |at: usize| best[at].map(|(worth, _)| worth);
                ends.sort_by_key(|at| (Reverse(worth(*at)), shown.nodes[*at]));
                ends.truncate(MOST_LINES);
            }
            ends.sort_by_key(|at| shown.nodes[*at]);
            lines.extend(ends.into_iter().map(|end| self.line(&shown, &best, end)));
        }
        (lines, omitted)
    }

    fn shown(&self, nearest: &[NodeIndex], direction: Direction) -> Shown {
        let nodes = self.in_order(nearest, direction);
        let numbers: HashMap<NodeIndex, usize> =
            nodes.iter().enumerate().map(|(at, n)| (*n, at)).collect();
        // Only a catalogue that was never checked has promotions that lead back.
        let ahead = |(at, node): (usize, &NodeIndex)| {
            let rising = self.rising(*node, direction);
            let inside = rising.filter_map(|(next, edge)| Some((*numbers.get(&next)?, edge)));
            inside.filter(|(next, _)| *next > at).collect()
        };
        let tracks = self.catalogue.tracks.iter().enumerate();
        let tracks: HashMap<&str, usize> = tracks.map(|(at, t)| (t.id.as_str(), at)).collect();
        let track = |node: &NodeIndex| {
            let track = self.role(*node).track.as_deref();
            let index = track.and_then(|id| tracks.get(id));
            index.copied().unwrap_or(tracks.len())
        };
        Shown {
            direction,
            ahead: nodes.iter().enumerate().map(ahead).collect(),
            tracks: nodes.iter().map(track).collect(),
            nodes,
        }
    }

    /// The roles in an order in which each stands after all that lead to it.
    fn in_order(&self, nearest: &[NodeIndex], direction: Direction) -> Vec<NodeIndex> {
        let mut unseen: HashSet<NodeIndex> = nearest.iter().copied().collect();
        let mut order = Vec::with_capacity(nearest.len());
        let ahead = |node| self.rising(node, direction).collect::<Vec<_>>();
        let start = nearest[0];
        unseen.remove(&start);
        let mut walk = vec![(start, ahead(start))];
        while let Some((node, next)) = walk.last_mut() {
            if let Some((next, _)) = next.pop() {
                if unseen.remove(&next) {
                    walk.push((next, ahead(next)));
                }
            } else {
                order.push(*node);
                walk.pop();
            }
        }
        order.reverse();
        order
    }

    /// For each role of the ladder, the role before it on the best line of a track.
    fn best_lines(&self, shown: &Shown, track: usize) -> Vec<Best> {
        let mut best: Vec<Best> = vec![None; shown.nodes.len()];
        best[0] = Some((Worth::default(), None));
        for at in 0..shown.nodes.len() {
            let Some((here, _)) = best[at] else {
                continue;
            };
            for (next, edge) in &shown.ahead[at] {
                let on_track = shown.tracks[*next] == track;
                let worth = here.and(on_track, self.step(*edge).basis);
                // Of equally good lines, the one over the earlier role of the catalogue.
                let rank =
                    |worth, before: Option<usize>| (worth, Reverse(before.map(|b| shown.nodes[b])));
                let known = best[*next].map(|(worth, before)| rank(worth, before));
                if known.is_none_or(|known| rank(worth, Some(at)) > known) {
                    best[*next] = Some((worth, Some(at)));
                }
            }
        }
        best
    }

    fn line(&self, shown: &Shown, best: &[Best], end: usize) -> Line<'c> {
        let back = std::iter::successors(Some(end), |at| best[*at]?.1);
        let mut roles: Vec<&Role> = back.map(|at| self.role(shown.nodes[at])).collect();
        if shown.direction == Direction::Outgoing {
            roles.reverse();
        }
        Line { track: self.role(shown.nodes[end]).track.as_deref(), roles }
    }
}

impl Shown {
    /// Whether no promotion leads from a role to another role of its track.
    fn ends_track(&self, at: usize) -> bool {
        let mut ahead = self.ahead[at].iter();
        ahead.all(|(next, _)| self.tracks[*next] != self.tracks[at])
    }
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
