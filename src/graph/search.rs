//! The search for routes: the cheapest loopless routes from one role to another, one after the other.
//!
//! Yen's algorithm (1971) as Lawler (1972) divides it. The routes that are still to be found are kept in groups: those that begin with
//! some roles and do not go on to some others. The cheapest of each group waits; once it is taken, the rest of its group is divided by
//! the role where a way leaves it. A library's Yen knows neither roles to pass in order nor a limit of moves; its search for one way
//! does, where a step counts what has been passed.

use std::collections::BTreeSet;

use pathfinding::prelude::astar;
use petgraph::Direction;
use petgraph::graph::NodeIndex;

use super::RoleGraph;
use super::conditions::Conditions;
use super::open::Open;
use super::route::Route;
use super::weight::Weight;

/// The most groups of routes that are searched for one answer.
///
/// Among roles that are all beside one another, countless routes are detours of a few; and to pass roles in an order without passing
/// any twice is hard where there is no such way.
const MOST_GROUPS: usize = 1_000;

impl<'c> RoleGraph<'c> {
    /// The best routes between two roles, up to `count`, the cheapest first.
    ///
    /// No route passes a role twice, and no two pass the same roles: an order of the same roles that costs more is left out, and so
    /// is a dearer move between two roles, and a route that only adds a detour sideways to a cheaper one. Routes that cost the same
    /// stand in an order that is always the same. Empty where there is no route, or where the roles are the same.
    pub fn routes(
        &self,
        from: &str,
        to: &str,
        conditions: &Conditions,
        count: usize,
    ) -> Vec<Route<'c>> {
        let open = Open::new(self, conditions);
        let routes = Routes::new(&open, conditions, from, to);
        let (mut found, mut kept): (Vec<Route>, Vec<usize>) = (Vec::new(), Vec::new());
        for way in routes.into_iter().flatten() {
            if kept.len() == count {
                break;
            }
            let route = Route::along(&open, &way);
            let again = kept.iter().any(|at| route.passes_same(&found[*at]));
            if !again && !found.iter().any(|cheaper| route.detours_from(cheaper)) {
                kept.push(found.len());
            }
            found.push(route);
        }
        kept.iter().map(|at| found[*at].clone()).collect()
    }
}

/// A role to pass, and how far each role is from it.
#[derive(Debug)]
struct Goal {
    node: NodeIndex,
    weights: Vec<Option<Weight>>,
    /// In moves; only where these are limited.
    moves: Option<Vec<Option<Weight>>>,
    /// What the routes on from it to the last goal weigh at least, and how many moves they have.
    beyond: (Weight, Weight),
}

impl Goal {
    fn new(open: &Open, node: NodeIndex, limited: bool) -> Self {
        Self {
            node,
            weights: open.far(node, Direction::Incoming, |weight| weight),
            moves: limited.then(|| open.far(node, Direction::Incoming, |_| 1)),
            beyond: (0, 0),
        }
    }

    /// What the way from a role over this goal to the last one weighs at least, and how many moves it has; none where there is none.
    fn from(&self, node: NodeIndex) -> Option<(Weight, Weight)> {
        let moves = match &self.moves {
            Some(moves) => moves[node.index()]?,
            None => 0,
        };
        let weight = self.weights[node.index()]?;
        Some((weight + self.beyond.0, moves + self.beyond.1))
    }
}

/// Where a search stands: a role, how many goals have been passed, and, where they are limited, how many moves have been made.
type Stand = (NodeIndex, usize, Weight);

/// A group of routes, as the cheapest of them: all that begin as it does up to the role where it leaves, and go on from there to none
/// of those taken. Ordered by weight.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Group {
    weight: Weight,
    nodes: Vec<NodeIndex>,
    leaves: usize,
    taken: Vec<NodeIndex>,
}

/// All loopless routes from a role over some goals, the cheapest first.
#[derive(Debug)]
struct Routes<'o, 'g, 'c> {
    open: &'o Open<'g, 'c>,
    goals: Vec<Goal>,
    most_moves: Option<Weight>,
    waiting: BTreeSet<Group>,
    searched: usize,
}

impl<'o, 'g, 'c> Routes<'o, 'g, 'c> {
    /// None where a role is unknown, where the route would end where it begins, or may not begin there, or where no order is possible.
    fn new(open: &'o Open<'g, 'c>, conditions: &Conditions, from: &str, to: &str) -> Option<Self> {
        let (start, end) = (open.graph.node(from)?, open.graph.node(to)?);
        let via = conditions.via.iter().map(|role| open.graph.node(role));
        let mut passed: Vec<NodeIndex> = via.collect::<Option<_>>()?;
        passed.insert(0, start);
        passed.push(end);
        // Both ends are passed anyway, each in its place.
        passed.dedup();
        let once: BTreeSet<&NodeIndex> = passed.iter().collect();
        if once.len() < passed.len() || passed.len() < 2 || !open.begins(start) {
            return None;
        }
        let limited = conditions.max_steps.is_some();
        let goals = passed[1..].iter().map(|node| Goal::new(open, *node, limited));
        let mut goals: Vec<Goal> = goals.collect();
        for at in (1..goals.len()).rev() {
            goals[at - 1].beyond = goals[at].from(goals[at - 1].node)?;
        }
        let mut routes = Self {
            open,
            goals,
            most_moves: conditions.max_steps.map(|most| most as Weight),
            waiting: BTreeSet::new(),
            searched: 0,
        };
        routes.search(&[start], Vec::new());
        Some(routes)
    }

    /// Looks for the cheapest way that begins with some roles and does not go on to any of those taken.
    fn search(&mut self, root: &[NodeIndex], taken: Vec<NodeIndex>) {
        self.searched += 1;
        let leaves = root.len() - 1;
        let passed = self.goals.iter().filter(|goal| root.contains(&goal.node));
        let moves = self.most_moves.map_or(0, |_| leaves as Weight);
        let stand = (root[leaves], passed.count(), moves);
        let found = astar(
            &stand,
            |stand| self.onwards(*stand, root, &taken),
            |(node, passed, _)| self.least(*node, *passed).map_or(0, |least| least.0),
            |(_, passed, _)| *passed == self.goals.len(),
        );
        let Some((way, beyond)) = found else {
            return;
        };
        let before = root.windows(2).filter_map(|pair| self.weight(pair[0], pair[1]));
        let weight = before.sum::<Weight>() + beyond;
        let way = way.into_iter().map(|(node, ..)| node);
        let nodes = root[..leaves].iter().copied().chain(way).collect();
        self.waiting.insert(Group { weight, nodes, leaves, taken });
    }

    /// What the way on from a role weighs at least where some goals have been passed, and how many moves it has; none where there is none.
    fn least(&self, node: NodeIndex, passed: usize) -> Option<(Weight, Weight)> {
        match self.goals.get(passed) {
            Some(goal) => goal.from(node),
            None => Some((0, 0)),
        }
    }

    fn weight(&self, from: NodeIndex, to: NodeIndex) -> Option<Weight> {
        let steps = self.open.steps(from, Direction::Outgoing);
        steps.filter(|(end, _)| *end == to).map(|(_, weight)| weight).min()
    }

    /// The steps from where a search stands that lead on to the next goal, to none that is not its turn, and to no role of the root.
    fn onwards(
        &self,
        (node, passed, moves): Stand,
        root: &[NodeIndex],
        taken: &[NodeIndex],
    ) -> Vec<(Stand, Weight)> {
        let first = root.last() == Some(&node);
        let steps = self.open.steps(node, Direction::Outgoing);
        let steps = steps.filter_map(|(to, weight)| {
            let goal = self.goals.iter().position(|goal| goal.node == to);
            let early = goal.is_some_and(|goal| goal != passed);
            if early || root.contains(&to) || first && taken.contains(&to) {
                return None;
            }
            let passed = passed + usize::from(goal.is_some());
            let left = self.least(to, passed)?.1;
            // Without a limit the number of moves makes no difference, and stays 0.
            let moves = match self.most_moves {
                Some(most) if moves + 1 + left > most => return None,
                Some(_) => moves + 1,
                None => 0,
            };
            Some(((to, passed, moves), weight))
        });
        steps.collect()
    }
}

impl Iterator for Routes<'_, '_, '_> {
    type Item = Vec<NodeIndex>;

    fn next(&mut self) -> Option<Vec<NodeIndex>> {
        loop {
            let group = self.waiting.pop_first()?;
            let nodes = &group.nodes;
            // Between two goals no search passes a role twice, over several it may: then no way goes so far, and each must leave before.
            let twice = (1..nodes.len()).find(|at| nodes[..*at].contains(&nodes[*at]));
            for at in group.leaves..twice.unwrap_or(nodes.len() - 1) {
                if self.searched < MOST_GROUPS {
                    let before = if at == group.leaves { &group.taken[..] } else { &[] };
                    let taken = [before, &[nodes[at + 1]]].concat();
                    self.search(&nodes[..=at], taken);
                }
            }
            if twice.is_none() {
                return Some(group.nodes);
            }
        }
    }
}
