//! Why there is no route, and how near one can get.

use petgraph::Direction;
use petgraph::algo::dijkstra;
use petgraph::visit::{Reversed, UndirectedAdaptor};

use super::RoleGraph;
use super::conditions::{Condition, Conditions};
use super::open::Open;
use super::route::Route;
use super::weight::Weight;
use crate::catalogue::role::Role;

/// What closed the way between two roles.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed<'c> {
    /// The fewest conditions without which there would be a way; empty where there is none even without any.
    pub by: Vec<Condition>,
    /// The role within reach that lies nearest to the goal, if one lies nearer than the start.
    pub nearest: Option<Nearest<'c>>,
}

/// The role within reach that lies nearest to a goal.
#[derive(Debug, Clone, PartialEq)]
pub struct Nearest<'c> {
    /// The role.
    pub role: &'c Role,
    /// The best route to it that keeps to the conditions.
    pub route: Route<'c>,
    /// How many moves lie between it and the goal.
    pub short_of: usize,
    /// Whether those moves lead on to the goal; where none does from any role within reach, their direction does not count.
    pub leads_on: bool,
}

impl<'c> RoleGraph<'c> {
    /// What closed the way between two roles under conditions; none where there is a way, or where a role is unknown.
    pub fn closed(&self, from: &str, to: &str, conditions: &Conditions) -> Option<Closed<'c>> {
        self.node(from).and(self.node(to))?;
        let open = |conditions: &Conditions| !self.routes(from, to, conditions, 1).is_empty();
        if open(conditions) || from == to {
            return None;
        }
        let set = conditions.set();
        let mut choices: Vec<Vec<Condition>> = (1_usize..1 << set.len())
            .map(|bits| {
                let chosen = set.iter().enumerate();
                let chosen = chosen.filter(|(index, _)| bits >> index & 1 == 1);
                chosen.map(|(_, condition)| *condition).collect()
            })
            .collect();
        choices.sort_by_key(Vec::len);
        let by = choices.into_iter().find(|dropped| open(&conditions.without(dropped)));
        Some(Closed { by: by.unwrap_or_default(), nearest: self.nearest_to(from, to, conditions) })
    }

    fn nearest_to(&self, from: &str, to: &str, conditions: &Conditions) -> Option<Nearest<'c>> {
        let (start, goal) = (self.node(from)?, self.node(to)?);
        let towards = dijkstra(Reversed(&self.graph), goal, None, |_| 1_usize);
        let around = dijkstra(UndirectedAdaptor(&self.graph), goal, None, |_| 1_usize);
        // A role from which moves lead on to the goal is nearer than any that is only related to it.
        let far = |node| {
            let on = towards.get(&node).map(|moves| (false, *moves));
            on.or(around.get(&node).map(|moves| (true, *moves)))
        };
        let reached = Open::new(self, conditions).far(start, Direction::Outgoing, |_| 1);
        let most = conditions.max_steps.unwrap_or(usize::MAX) as Weight;
        let rank = |node| self.catalogue().rank(&self.role(node).level);
        let near = self.graph.node_indices().filter_map(|node| {
            let moves = reached[node.index()].filter(|moves| *moves <= most)?;
            // The goal itself can be within reach of everything but the roles to be passed.
            let (astray, short_of) = far(node)?;
            // A role above the goal to which nothing leads on is past it.
            let past = astray && rank(node).zip(rank(goal)).is_some_and(|(at, to)| at > to);
            (node != goal && !past).then_some(((astray, short_of), moves, node))
        });
        let ((astray, short_of), moves, node) = near.min()?;
        if moves == 0 {
            return None;
        }
        let role = self.role(node);
        let on_the_way = conditions.without(&[Condition::Via]);
        let mut routes = self.routes(from, &role.id, &on_the_way, 1);
        Some(Nearest { role, route: routes.pop()?, short_of, leads_on: !astray })
    }
}
