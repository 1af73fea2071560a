//! The graph seen through conditions: the roles that may be entered, and what each move weighs.

use pathfinding::prelude::dijkstra_all;
use petgraph::Direction;
use petgraph::graph::{EdgeIndex, NodeIndex};
use petgraph::visit::EdgeRef;

use super::RoleGraph;
use super::conditions::Conditions;
use super::cost::{self, Cost};
use super::weight::{self, Weight};
use crate::catalogue::role::{Move, MoveKind};

/// A graph seen through conditions.
#[derive(Debug)]
pub(super) struct Open<'g, 'c> {
    pub graph: &'g RoleGraph<'c>,
    misfit: Vec<Cost>,
    no_management: bool,
    avoided: Vec<NodeIndex>,
    /// The kinds of moves; empty for any.
    only: Vec<MoveKind>,
    /// The rank of each role of the field, by its index, where no move may fall; else empty.
    ranks: Vec<Option<usize>>,
}

impl<'g, 'c> Open<'g, 'c> {
    pub fn new(graph: &'g RoleGraph<'c>, conditions: &Conditions) -> Self {
        let avoided = conditions.avoid.iter();
        let catalogue = graph.catalogue();
        let roles = catalogue.roles.iter().filter(|_| conditions.rising);
        let rank = |role| {
            let inside = catalogue.in_field(role);
            catalogue.rank(&role.level).filter(|_| inside)
        };
        Self {
            ranks: roles.map(rank).collect(),
            graph,
            misfit: conditions.misfit.clone(),
            no_management: conditions.no_management,
            avoided: avoided.filter_map(|id| graph.node(id)).collect(),
            only: conditions.only.clone(),
        }
    }

    /// Whether a route may begin in a role.
    pub fn begins(&self, node: NodeIndex) -> bool {
        !self.avoided.contains(&node)
    }

    /// The moves at a role that the conditions leave: the role at the other end, and what the move weighs.
    pub fn steps(
        &self,
        node: NodeIndex,
        direction: Direction,
    ) -> impl Iterator<Item = (NodeIndex, Weight)> {
        let edges = self.graph.graph.edges_directed(node, direction);
        edges.filter_map(move |edge| {
            let other = match direction {
                Direction::Outgoing => edge.target(),
                Direction::Incoming => edge.source(),
            };
            let cost = self.cost(edge.source(), edge.target(), edge.weight())?;
            Some((other, weight::step(cost, edge.target())))
        })
    }

    /// What the move between two roles costs; none where the conditions forbid it, or where it leads nowhere.
    fn cost(&self, from: NodeIndex, to: NodeIndex, step: &Move) -> Option<Cost> {
        let wanted = self.only.is_empty() || self.only.contains(&step.kind);
        let leads = self.no_management && self.graph.role(to).leads_people.is_some();
        if from == to || !wanted || leads || self.avoided.contains(&to) || self.falls(from, to) {
            return None;
        }
        let misfit = self.misfit.get(to.index()).copied().unwrap_or_default();
        Some(cost::cost(step.kind, step.basis) + misfit)
    }

    fn falls(&self, from: NodeIndex, to: NodeIndex) -> bool {
        let rank = |node: NodeIndex| self.ranks.get(node.index()).copied().flatten();
        rank(from).zip(rank(to)).is_some_and(|(from, to)| to < from)
    }

    /// The cheapest move from one role to the next, and what it costs; of equal ones the first that names a condition.
    pub fn step(&self, from: NodeIndex, to: NodeIndex) -> Option<(Cost, &'c Move)> {
        let edges = self.graph.graph.edges_connecting(from, to);
        let moves = edges.filter_map(|edge| {
            let silent = edge.weight().when.is_none();
            Some((self.cost(from, to, edge.weight())?, silent, edge.id()))
        });
        let (cost, _, edge): (_, _, EdgeIndex) = moves.min()?;
        Some((cost, self.graph.step(edge)))
    }

    /// How far each role is from one role along moves or against them, by its index; `measure` counts a move by its weight.
    pub fn far(
        &self,
        node: NodeIndex,
        direction: Direction,
        measure: fn(Weight) -> Weight,
    ) -> Vec<Option<Weight>> {
        let mut far = vec![None; self.graph.graph.node_count()];
        if !self.begins(node) {
            return far;
        }
        let steps = |at: &NodeIndex| {
            let steps = self.steps(*at, direction);
            let counted = steps.map(|(other, weight)| (other, measure(weight)));
            counted.collect::<Vec<_>>()
        };
        for (other, (_, weight)) in dijkstra_all(&node, steps) {
            far[other.index()] = Some(weight);
        }
        far[node.index()] = Some(0);
        far
    }
}
