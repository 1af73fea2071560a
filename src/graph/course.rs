//! What kind of step a move is to whoever makes it: its kind, and whether it leads down.

use serde::Serialize;

use super::RoleGraph;
use crate::catalogue::Catalogue;
use crate::catalogue::role::{Move, MoveKind, Role};

/// What kind of step a move is, as it is told: a move without a rise that ends on a lower level is no move sideways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Course {
    /// From a job before the field into its first role.
    Entry,
    /// A rise, or a step that a source presents as the next one.
    Promotion,
    /// A change of specialism or department that is no rise.
    Lateral,
    /// To a lower level of the field, whatever its source calls it.
    Down,
    /// From one track to another at the same rank, on the way up.
    Crossing,
    /// Out of the field.
    Exit,
    /// To an occupation offered as an alternative.
    PlanB,
}

impl Course {
    /// Every one of them, in their order.
    pub const ALL: [Self; 7] = [
        Self::Entry,
        Self::Promotion,
        Self::Lateral,
        Self::Down,
        Self::Crossing,
        Self::Exit,
        Self::PlanB,
    ];

    fn of(catalogue: &Catalogue, kind: MoveKind, from: &Role, to: &Role) -> Self {
        let rank = |role| catalogue.in_field(role).then(|| catalogue.rank(&role.level));
        let falls = rank(from).flatten().zip(rank(to).flatten());
        let falls = falls.is_some_and(|(from, to)| to < from);
        match kind {
            MoveKind::Lateral | MoveKind::Crossing if falls => Self::Down,
            kind => kind.into(),
        }
    }
}

impl From<MoveKind> for Course {
    fn from(kind: MoveKind) -> Self {
        match kind {
            MoveKind::Entry => Self::Entry,
            MoveKind::Promotion => Self::Promotion,
            MoveKind::Lateral => Self::Lateral,
            MoveKind::Crossing => Self::Crossing,
            MoveKind::Exit => Self::Exit,
            MoveKind::PlanB => Self::PlanB,
        }
    }
}

impl RoleGraph<'_> {
    /// What kind of step a move of the graph is.
    pub fn course(&self, step: &Move) -> Course {
        let ends = self.find(&step.from_role).zip(self.find(&step.to_role));
        ends.map_or_else(
            || step.kind.into(),
            |(from, to)| Course::of(self.catalogue(), step.kind, from, to),
        )
    }
}
