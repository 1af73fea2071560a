//! How far every role is from one role.

use petgraph::Direction;
use petgraph::graph::NodeIndex;

use super::conditions::Open;
use super::cost::{Cost, DEAREST};

/// Not reached.
const FAR: Cost = Cost::MAX;

/// The cost of the best way between every role and one role.
///
/// Libraries keep such numbers in hash maps, which alone take longer on a large catalogue than a whole search may.
#[derive(Debug)]
pub(super) struct Distances {
    measure: Measure,
    costs: Vec<Cost>,
    /// What the search has not reached is at least so far.
    horizon: Cost,
}

/// What a way is measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    Cost,
    Moves,
}

impl Measure {
    /// What a move counts that costs so much.
    fn of(self, cost: Cost) -> Cost {
        match self {
            Self::Cost => cost,
            Self::Moves => 1,
        }
    }
}

impl Distances {
    /// From one role along moves, against them, or both; a search for one other role ends where it has found it.
    ///
    /// Dial's variant of Dijkstra's algorithm: the costs are small whole numbers, so that a ring of buckets does for a queue.
    pub fn measure(
        open: &Open,
        start: NodeIndex,
        directions: &[Direction],
        measure: Measure,
        until: Option<NodeIndex>,
    ) -> Self {
        let roles = open.graph.leads.len();
        let mut found = Self {
            measure,
            costs: vec![FAR; roles],
            horizon: FAR,
        };
        let mut ring: Vec<Vec<NodeIndex>> = vec![Vec::new(); DEAREST as usize + 1];
        let bucket = |cost: Cost| (cost % (DEAREST + 1)) as usize;
        if open.begins(start) {
            found.costs[start.index()] = 0;
            ring[0].push(start);
        }
        let (mut now, mut empty) = (0, 0);
        while empty <= DEAREST {
            let mut reached = std::mem::take(&mut ring[bucket(now)]);
            empty = if reached.is_empty() { empty + 1 } else { 0 };
            for &node in &reached {
                // A cheaper way was found after this entry was made.
                if found.costs[node.index()] != now {
                    continue;
                }
                if until == Some(node) {
                    found.horizon = now;
                    return found;
                }
                for direction in directions {
                    for edge in open.graph.edges(node, *direction) {
                        let next = edge.end;
                        let cost = match direction {
                            Direction::Outgoing => open.cost(node, next, edge),
                            Direction::Incoming => open.cost(next, node, edge),
                        };
                        let Some(cost) = cost.map(|cost| now + measure.of(cost)) else {
                            continue;
                        };
                        if cost < found.costs[next.index()] {
                            found.costs[next.index()] = cost;
                            ring[bucket(cost)].push(next);
                        }
                    }
                }
            }
            // The bucket serves again, with the room that it has.
            reached.clear();
            ring[bucket(now)] = reached;
            now += 1;
        }
        found
    }

    /// The cost of the best way; none where there is no way, or none has been looked for.
    pub fn to(&self, node: NodeIndex) -> Option<Cost> {
        Some(self.costs[node.index()]).filter(|cost| *cost != FAR)
    }

    /// A number that no way falls below; none where there is no way.
    pub fn at_least(&self, node: NodeIndex) -> Option<Cost> {
        Some(self.costs[node.index()].min(self.horizon)).filter(|cost| *cost != FAR)
    }

    /// The best way to a role from the one where a search along moves began; of ways that cost the same, the one whose last roles stand
    /// first in the catalogue.
    pub fn way(&self, open: &Open, to: NodeIndex) -> Option<Vec<NodeIndex>> {
        let mut left = self.to(to)?;
        let mut nodes = vec![to];
        let mut at = to;
        while left > 0 {
            let edges = open.graph.edges(at, Direction::Incoming).iter();
            let before = edges.filter_map(|edge| {
                let cost = self.measure.of(open.cost(edge.end, at, edge)?);
                let rest = left.checked_sub(cost)?;
                (self.to(edge.end) == Some(rest)).then_some((edge.end, rest))
            });
            (at, left) = before.min()?;
            nodes.push(at);
        }
        nodes.reverse();
        Some(nodes)
    }
}
