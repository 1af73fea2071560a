//! Conditions on routes: what a person wants.

use serde::Serialize;

use super::cost::Cost;
use crate::catalogue::role::MoveKind;

/// What a route must keep to; by default anything goes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Conditions {
    /// Ids of roles that it passes, in this order; both ends count, so that an end out of its place leaves no route.
    pub via: Vec<String>,
    /// Ids of roles that it does not touch.
    pub avoid: Vec<String>,
    /// No role after the first leads people.
    pub no_management: bool,
    /// The most moves that it has.
    pub max_steps: Option<usize>,
    /// The kinds of its moves; empty for any.
    pub only: Vec<MoveKind>,
    /// No move leads from a role of the field to one of a lower level.
    pub rising: bool,
    /// What each role costs beside the move into it, by its index in the catalogue, 0 to 10; empty where roles cost nothing.
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
    pub const ALL: [Self; 5] =
        [Self::Via, Self::Avoid, Self::NoManagement, Self::MaxSteps, Self::Only];
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
