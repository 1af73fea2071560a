//! Routes: the best ways from one role to another, under conditions.

use std::collections::HashSet;

use petgraph::graph::NodeIndex;

use super::RoleGraph;
use super::conditions::{Conditions, Open};
use super::cost::Cost;
use super::yen::{Goal, Loopless};
use crate::catalogue::role::{Move, Role};

/// The most ways that are looked at before the first with different roles are chosen.
const MOST_WAYS: usize = 256;
/// The most ways to a role to be passed that are tried.
const MOST_FIRST_LEGS: usize = 64;

/// A way from one role to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Route<'c> {
    /// Its roles, both ends included.
    pub roles: Vec<&'c Role>,
    /// Its moves, one fewer than its roles.
    pub moves: Vec<&'c Move>,
    /// What it costs, as [`super::cost`] counts.
    pub cost: Cost,
}

/// A way under search: its cost and its roles.
type Found = (Cost, Vec<NodeIndex>);

impl<'c> RoleGraph<'c> {
    /// The best routes between two roles, up to `count`, the cheapest first.
    ///
    /// No route passes a role twice, and no two pass the same roles: an order of the same roles that costs more is left out, and so
    /// is a dearer move between two roles. Routes that cost the same stand in an order that is always the same. Empty where there is
    /// no route, or where the roles are the same.
    pub fn routes(
        &self,
        from: &str,
        to: &str,
        conditions: &Conditions,
        count: usize,
    ) -> Vec<Route<'c>> {
        let open = Open::new(self, conditions);
        let Some(mut search) = Search::new(&open, &conditions.via, from, to) else {
            return Vec::new();
        };
        let mut found = search.distinct(count);
        // The limit costs a search of its own, and matters only where a cheaper way breaks it.
        if let Some(most) = conditions.max_steps
            && found.iter().any(|(_, nodes)| nodes.len() > most + 1)
        {
            search.limit(most);
            found = search.distinct(count);
        }
        found.iter().map(|(_, nodes)| open.route(nodes)).collect()
    }
}

/// A search for routes through some roles to a last one.
struct Search<'o, 'g, 'c> {
    open: &'o Open<'g, 'c>,
    start: NodeIndex,
    /// The roles to pass in order, the last one included.
    goals: Vec<Goal>,
    most_moves: Option<usize>,
}

impl<'o, 'g, 'c> Search<'o, 'g, 'c> {
    /// None where a role is unknown, where the route would end where it begins, or may not begin there.
    fn new(open: &'o Open<'g, 'c>, via: &[String], from: &str, to: &str) -> Option<Self> {
        let (start, end) = (open.graph.node(from)?, open.graph.node(to)?);
        if start == end || !open.begins(start) {
            return None;
        }
        let mut nodes = Vec::new();
        for role in via {
            let node = open.graph.node(role)?;
            // Both ends are passed anyway.
            if node != start && node != end && nodes.last() != Some(&node) {
                nodes.push(node);
            }
        }
        nodes.push(end);
        Some(Self {
            open,
            start,
            goals: nodes
                .into_iter()
                .map(|goal| Goal::new(open, goal))
                .collect(),
            most_moves: None,
        })
    }

    /// Limits the moves of a way.
    fn limit(&mut self, most: usize) {
        self.most_moves = Some(most);
        let mut start = self.start;
        for goal in &mut self.goals {
            goal.measure_moves(self.open, start);
            start = goal.node;
        }
    }

    /// The cheapest ways that pass different roles, up to `count`.
    fn distinct(&self, count: usize) -> Vec<Found> {
        // Some of the ways may pass the same roles: then more are needed.
        let mut want = count;
        loop {
            let ways = self.ways(self.start, 0, &HashSet::new(), 0, want);
            let exhausted = ways.len() < want || want >= MOST_WAYS;
            let mut seen = HashSet::new();
            let distinct = ways.into_iter().filter(|(_, nodes)| {
                let mut roles = nodes.clone();
                roles.sort_unstable();
                seen.insert(roles)
            });
            let distinct: Vec<Found> = distinct.take(count).collect();
            if distinct.len() == count || exhausted {
                return distinct;
            }
            want *= 2;
        }
    }

    /// The cheapest ways from a role through the goals from one on, up to `want`; none of them enters the roles of `passed`.
    fn ways(
        &self,
        start: NodeIndex,
        goal: usize,
        passed: &HashSet<NodeIndex>,
        moves: usize,
        want: usize,
    ) -> Vec<Found> {
        let Some((cost_beyond, moves_beyond)) = self.beyond(goal) else {
            return Vec::new();
        };
        let left = match self
            .most_moves
            .map(|most| most.checked_sub(moves + moves_beyond))
        {
            Some(None) => return Vec::new(),
            Some(left) => left,
            None => None,
        };
        let later = self.goals[goal + 1..].iter().map(|goal| goal.node);
        let closed = passed.iter().copied().chain(later).collect();
        let legs = Loopless::new(self.open, start, &self.goals[goal], closed, left);
        if goal + 1 == self.goals.len() {
            return legs.take(want).map(|way| (way.cost, way.nodes)).collect();
        }
        let mut found: Vec<Found> = Vec::new();
        for leg in legs.take(MOST_FIRST_LEGS) {
            // No way over this leg or a later one can be among the cheapest any more.
            let enough = found.len() >= want;
            if enough && found[want - 1].0 < leg.cost + cost_beyond {
                break;
            }
            let passed = passed.iter().chain(&leg.nodes).copied().collect();
            let (last, before) = (self.goals[goal].node, leg.nodes.len() - 1);
            for (cost, rest) in self.ways(last, goal + 1, &passed, moves + before, want) {
                let nodes = leg.nodes[..before].iter().chain(&rest).copied();
                found.push((leg.cost + cost, nodes.collect()));
            }
            found.sort_by_key(|(cost, nodes)| (*cost, nodes.len(), nodes.clone()));
            found.truncate(want);
        }
        found
    }

    /// What the legs after a goal cost and how many moves they have, at least; none where there is no way.
    fn beyond(&self, goal: usize) -> Option<(Cost, usize)> {
        let legs = self.goals[goal..].windows(2);
        let mut least = (0, 0);
        for leg in legs {
            least.0 += leg[1].cost_from(leg[0].node)?;
            least.1 += leg[1].moves_from(leg[0].node)?;
        }
        Some(least)
    }
}
