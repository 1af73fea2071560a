//! What a move costs: the one place where routes are weighed against each other.
//!
//! A route costs the sum of its moves, and the cheapest comes first:
//!
//! | | |
//! |---|---|
//! | a step | 10 |
//! | its kind | promotion or way in 0, crossing 2, sideways 3, way out or plan B 6 |
//! | its basis | stated 0, by list order 2, a direction 4, inferred 6 |
//! | its role, where interests count | 0 (r = 1) to 10 (r = −1), 5 where nothing is known |
//!
//! So a short way is good, but three stated promotions (30) come before two inferred moves sideways (38). The numbers are our
//! choice: no source weighs moves.

use crate::catalogue::role::{Basis, MoveKind};

/// A sum of costs.
pub type Cost = u32;

/// What every move costs, whatever its kind and basis.
const STEP: Cost = 10;
/// What a role that suits nobody less costs beside the move into it.
pub const MISFIT: Cost = 10;

/// What a move of some kind and basis costs: 10 to 22.
pub fn cost(kind: MoveKind, basis: Basis) -> Cost {
    let kind = match kind {
        MoveKind::Entry | MoveKind::Promotion => 0,
        MoveKind::Crossing => 2,
        MoveKind::Lateral => 3,
        MoveKind::Exit | MoveKind::PlanB => 6,
    };
    let basis = match basis {
        Basis::Stated => 0,
        Basis::ListOrder => 2,
        Basis::Direction => 4,
        Basis::Inferred => 6,
    };
    STEP + kind + basis
}

/// What a role costs beside the move into it, by its correlation with a person's interests: 0 to 10; 5 where there is none.
pub fn misfit(r: Option<f64>) -> Cost {
    let share = (1.0 - r.unwrap_or_default().clamp(-1.0, 1.0)) / 2.0;
    // Between 0 and 10 after the clamp.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let cost = (share * f64::from(MISFIT)).round() as Cost;
    cost
}
