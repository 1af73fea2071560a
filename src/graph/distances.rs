//! How far every role is from one role.

use petgraph::Direction;
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef;

use super::conditions::Open;
use super::cost::{Cost, DEAREST};

/// Not reached.
const FAR: Cost = Cost::MAX;

/// The cost of the best way between every role and one role.
///
/// Libraries keep such numbers in hash maps, which alone take longer on a large catalogue than a whole search may.
#[derive(Debug)]
pub(super) struct Distances {
    costs: Vec<Cost>,
    /// The role before each one on its best way.
    before: Vec<NodeIndex>,
    /// What the search has not reached is at least so far.
    horizon: Cost,
}

/// What a way is measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    Cost,
    Moves,
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
        let graph = &open.graph.graph;
        let mut found = Self {
            costs: vec![FAR; graph.node_count()],
            before: vec![NodeIndex::end(); graph.node_count()],
            horizon: FAR,
        };
        let mut ring: Vec<Vec<NodeIndex>> = vec![Vec::new(); DEAREST as usize + 1];
        let bucket = |cost: Cost| (cost % (DEAREST + 1)) as usize;
        if open.touches(start) {
            found.costs[start.index()] = 0;
            ring[0].push(start);
        }
        let (mut now, mut empty) = (0, 0);
        while empty <= DEAREST {
            let reached = std::mem::take(&mut ring[bucket(now)]);
            empty = if reached.is_empty() { empty + 1 } else { 0 };
            for node in reached {
                // A cheaper way was found after this entry was made.
                if found.costs[node.index()] != now {
                    continue;
                }
                if until == Some(node) {
                    found.horizon = now;
                    return found;
                }
                let edges = directions
                    .iter()
                    .flat_map(|d| graph.edges_directed(node, *d));
                for edge in edges {
                    let Some(cost) = open.cost(edge) else {
                        continue;
                    };
                    let next = if edge.source() == node {
                        edge.target()
                    } else {
                        edge.source()
                    };
                    let cost = now + if measure == Measure::Moves { 1 } else { cost };
                    let known = &mut found.costs[next.index()];
                    let before = &mut found.before[next.index()];
                    // Of two ways that cost the same, that of the role which stands first in the catalogue.
                    if cost < *known || cost == *known && node < *before {
                        if cost < *known {
                            ring[bucket(cost)].push(next);
                        }
                        (*known, *before) = (cost, node);
                    }
                }
            }
            now += 1;
        }
        found
    }

    /// The cost of the best way; none where there is no way, or none has been looked for.
    pub fn to(&self, node: NodeIndex) -> Option<Cost> {
        Some(self.costs[node.index()]).filter(|cost| *cost != FAR)
    }

    /// A cost that no way falls below; none where there is no way.
    pub fn at_least(&self, node: NodeIndex) -> Option<Cost> {
        Some(self.costs[node.index()].min(self.horizon)).filter(|cost| *cost != FAR)
    }

    /// The best way, from the role where the search began to another.
    pub fn way(&self, to: NodeIndex) -> Option<Vec<NodeIndex>> {
        self.to(to)?;
        let mut nodes = vec![to];
        let mut at = to;
        while self.costs[at.index()] > 0 {
            at = self.before[at.index()];
            nodes.push(at);
        }
        nodes.reverse();
        Some(nodes)
    }
}
