//! The loopless ways between two roles, the cheapest first: Yen's algorithm (1971) with Lawler's saving (1972).

use std::collections::{BTreeSet, HashSet};

use pathfinding::prelude::astar;
use petgraph::Direction;
use petgraph::graph::NodeIndex;

use super::conditions::Open;
use super::cost::Cost;
use super::distances::{Distances, Measure};

/// How many roles around a goal are looked at before a search begins.
const AROUND: usize = 256;

/// A role to get to, and how far every other role is from it.
#[derive(Debug)]
pub(super) struct Goal {
    pub node: NodeIndex,
    costs: Distances,
    /// Only where the moves are limited.
    moves: Option<Distances>,
}

impl Goal {
    /// Measures what the ways to a role cost.
    pub fn new(open: &Open, node: NodeIndex) -> Self {
        let back = &[Direction::Incoming];
        Self {
            node,
            costs: Distances::measure(open, node, back, Measure::Cost, None),
            moves: None,
        }
    }

    /// Measures the moves of the ways to the role too, as far back as the role where they begin.
    pub fn measure_moves(&mut self, open: &Open, start: NodeIndex) {
        let back = &[Direction::Incoming];
        let moves = Distances::measure(open, self.node, back, Measure::Moves, Some(start));
        self.moves = Some(moves);
    }

    /// What the best way from a role costs; none where there is no way.
    pub fn cost_from(&self, node: NodeIndex) -> Option<Cost> {
        self.costs.to(node)
    }

    /// A number of moves that no way from a role falls below; 0 where moves are not limited.
    pub fn moves_from(&self, node: NodeIndex) -> Option<usize> {
        self.moves.as_ref().map_or(Some(0), |moves| {
            moves.at_least(node).map(|moves| moves as usize)
        })
    }
}

/// A way; ordered by cost, then moves, then the places of its roles in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Way {
    pub cost: Cost,
    moves: usize,
    pub nodes: Vec<NodeIndex>,
    /// The place of the role where it leaves the way that it was found from.
    leaves: usize,
}

/// All loopless ways from one role to a goal.
#[derive(Debug)]
pub(super) struct Loopless<'o, 'g, 'c> {
    open: &'o Open<'g, 'c>,
    goal: &'o Goal,
    /// Roles that the ways must not enter.
    closed: HashSet<NodeIndex>,
    most_moves: Option<usize>,
    found: Vec<Way>,
    waiting: BTreeSet<Way>,
}

impl<'o, 'g, 'c> Loopless<'o, 'g, 'c> {
    pub fn new(
        open: &'o Open<'g, 'c>,
        start: NodeIndex,
        goal: &'o Goal,
        closed: HashSet<NodeIndex>,
        most_moves: Option<usize>,
    ) -> Self {
        let mut ways = Self {
            open,
            goal,
            closed,
            most_moves,
            found: Vec::new(),
            waiting: BTreeSet::new(),
        };
        let first = ways.spur(&[start], &HashSet::new());
        ways.waiting.extend(first);
        ways
    }

    /// The ways that leave the last one found at each of its roles, and do not go on as any found before.
    fn branch(&mut self, last: &Way) {
        for at in last.leaves..last.moves {
            let root = &last.nodes[..=at];
            let taken = self.found.iter().filter(|way| way.nodes.starts_with(root));
            let taken = taken.filter_map(|way| way.nodes.get(at + 1).copied());
            let spur = self.spur(root, &taken.collect());
            self.waiting.extend(spur);
        }
    }

    /// The cheapest way that begins with some roles and does not go on to any of those already taken.
    fn spur(&self, root: &[NodeIndex], taken: &HashSet<NodeIndex>) -> Option<Way> {
        let leaves = root.len() - 1;
        let start = root[leaves];
        if self.cut_off(root, taken) {
            return None;
        }
        let on = |&(node, moves): &(NodeIndex, usize)| {
            let edges = self.open.graph.edges(node, Direction::Outgoing).iter();
            let next = edges.filter_map(move |edge| {
                let to = edge.end;
                let again = root.contains(&to) || self.closed.contains(&to);
                if again || node == start && taken.contains(&to) {
                    return None;
                }
                // Without a limit the number of moves makes no difference, and stays 0.
                let moves = match self.most_moves {
                    Some(most) if moves + 1 + self.goal.moves_from(to)? > most => return None,
                    Some(_) => moves + 1,
                    None => 0,
                };
                self.goal.cost_from(to)?;
                Some(((to, moves), self.open.cost(node, to, edge)?))
            });
            next.collect::<Vec<_>>()
        };
        let (way, beyond) = astar(
            &(start, leaves),
            on,
            |(node, _)| self.goal.cost_from(*node).unwrap_or_default(),
            |(node, _)| *node == self.goal.node,
        )?;
        let before = root.windows(2);
        let before = before.filter_map(|pair| self.open.step(pair[0], pair[1]));
        let nodes: Vec<NodeIndex> = root[..leaves]
            .iter()
            .copied()
            .chain(way.into_iter().map(|(node, _)| node))
            .collect();
        Some(Way {
            cost: before.map(|(cost, _)| cost).sum::<Cost>() + beyond,
            moves: nodes.len() - 1,
            nodes,
            leaves,
        })
    }

    /// Whether the roles around the goal can be seen to have no way in that is still open.
    ///
    /// Where every way to a goal leads through one role just before it, a search from the start would look at half the catalogue to
    /// learn that no other way is left.
    fn cut_off(&self, root: &[NodeIndex], taken: &HashSet<NodeIndex>) -> bool {
        let start = root[root.len() - 1];
        let mut around = vec![self.goal.node];
        let mut seen = HashSet::from([self.goal.node]);
        let mut looked_at = 0;
        while let Some(to) = around.get(looked_at).copied() {
            looked_at += 1;
            for edge in self.open.graph.edges(to, Direction::Incoming) {
                let from = edge.end;
                if self.open.cost(from, to, edge).is_none() {
                    continue;
                }
                if from == start && !taken.contains(&to) || seen.len() > AROUND {
                    return false;
                }
                let open = !root.contains(&from) && !self.closed.contains(&from);
                if open && seen.insert(from) {
                    around.push(from);
                }
            }
        }
        true
    }
}

impl Iterator for Loopless<'_, '_, '_> {
    type Item = Way;

    fn next(&mut self) -> Option<Way> {
        if let Some(last) = self.found.last().cloned() {
            self.branch(&last);
        }
        let next = self.waiting.pop_first()?;
        self.found.push(next.clone());
        Some(next)
    }
}
