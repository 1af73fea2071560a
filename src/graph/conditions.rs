//! Conditions on routes: what a person wants, and what it leaves of the graph.

use petgraph::Direction;
use petgraph::graph::NodeIndex;
use serde::Serialize;

use super::RoleGraph;
use super::adjacency::Edge;
use super::cost::Cost;
use super::route::Route;
use crate::catalogue::role::{Move, MoveKind};

/// What a route must keep to; by default anything goes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conditions {
    /// Ids of roles that it passes, in this order.
    pub via: Vec<String>,
    /// Ids of roles that it does not touch.
    pub avoid: Vec<String>,
    /// No role after the first leads people.
    pub no_management: bool,
    /// The most moves that it has.
    pub max_steps: Option<usize>,
    /// The kinds of its moves; empty for any.
    pub only: Vec<MoveKind>,
    /// What each role costs beside the move into it, by its place in the catalogue, 0 to 10; empty where roles cost nothing.
    pub misfit: Vec<Cost>,
}

/// One of the conditions that can leave no way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// The roles to pass.
    Via,
    /// The roles not to touch.
    Avoid,
    /// No role that leads people.
    NoManagement,
    /// The most moves.
    MaxSteps,
    /// The kinds of moves.
    Only,
}

impl Condition {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Via,
        Self::Avoid,
        Self::NoManagement,
        Self::MaxSteps,
        Self::Only,
    ];
}

impl Conditions {
    /// The conditions that are set.
    pub fn set(&self) -> Vec<Condition> {
        let is_set = |condition: &Condition| match condition {
            Condition::Via => !self.via.is_empty(),
            Condition::Avoid => !self.avoid.is_empty(),
            Condition::NoManagement => self.no_management,
            Condition::MaxSteps => self.max_steps.is_some(),
            Condition::Only => !self.only.is_empty(),
        };
        Condition::ALL.into_iter().filter(is_set).collect()
    }

    /// The same without some of them.
    pub fn without(&self, dropped: &[Condition]) -> Self {
        let mut rest = self.clone();
        for condition in dropped {
            match condition {
                Condition::Via => rest.via.clear(),
                Condition::Avoid => rest.avoid.clear(),
                Condition::NoManagement => rest.no_management = false,
                Condition::MaxSteps => rest.max_steps = None,
                Condition::Only => rest.only.clear(),
            }
        }
        rest
    }
}

/// A graph seen through conditions: the roles that may be entered and what each move costs.
#[derive(Debug)]
pub(super) struct Open<'g, 'c> {
    pub graph: &'g RoleGraph<'c>,
    /// What each role costs beside the move into it; [`CLOSED`] where it may not be entered.
    entering: Vec<Cost>,
    avoided: Vec<NodeIndex>,
    /// The kinds of moves; empty for any.
    only: Vec<MoveKind>,
}

/// What it costs to enter a role that may not be entered.
const CLOSED: Cost = Cost::MAX;

impl<'g, 'c> Open<'g, 'c> {
    pub fn new(graph: &'g RoleGraph<'c>, conditions: &Conditions) -> Self {
        let roles = graph.leads.len();
        let mut entering = conditions.misfit.clone();
        entering.resize(roles, 0);
        if conditions.no_management {
            for (cost, leads) in entering.iter_mut().zip(&graph.leads) {
                if *leads {
                    *cost = CLOSED;
                }
            }
        }
        let avoided = conditions.avoid.iter();
        let avoided: Vec<NodeIndex> = avoided.filter_map(|id| graph.node(id)).collect();
        for node in &avoided {
            entering[node.index()] = CLOSED;
        }
        Self {
            graph,
            entering,
            avoided,
            only: conditions.only.clone(),
        }
    }

    /// Whether a route may begin in a role.
    pub fn begins(&self, node: NodeIndex) -> bool {
        !self.avoided.contains(&node)
    }

    /// What the move between two roles costs; none where the conditions forbid it, or where it leads nowhere.
    pub fn cost(&self, from: NodeIndex, to: NodeIndex, edge: &Edge) -> Option<Cost> {
        let wanted = self.only.is_empty() || self.only.contains(&edge.kind);
        let entering = self.entering[to.index()];
        (from != to && wanted && entering != CLOSED).then(|| edge.cost + entering)
    }

    /// The cheapest move from one role to the next, and what it costs; of equal ones the first that names a condition.
    pub fn step(&self, from: NodeIndex, to: NodeIndex) -> Option<(Cost, &'c Move)> {
        let edges = self.graph.edges(from, Direction::Outgoing).iter();
        let moves = edges.filter(|edge| edge.end == to).filter_map(|edge| {
            let silent = self.graph.step(edge.place).when.is_none();
            Some((self.cost(from, to, edge)?, silent, edge.place))
        });
        let (cost, _, place) = moves.min()?;
        Some((cost, self.graph.step(place)))
    }

    /// A way as a route.
    pub fn route(&self, way: &[NodeIndex]) -> Route<'c> {
        let steps: Vec<(Cost, &Move)> = way
            .windows(2)
            .filter_map(|pair| self.step(pair[0], pair[1]))
            .collect();
        Route {
            roles: way.iter().map(|node| self.graph.role(*node)).collect(),
            cost: steps.iter().map(|(cost, _)| cost).sum(),
            moves: steps.into_iter().map(|(_, step)| step).collect(),
        }
    }
}
