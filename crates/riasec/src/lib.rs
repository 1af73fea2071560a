//! Measurement: scores, codes and how well they fit a role.
//!
//! Order everywhere: R I A S E C.

pub mod answers;
pub mod care;
mod cells;
pub mod certainty;
pub mod change;
pub mod code;
mod columns;
pub mod congruence;
pub mod fit;
pub mod gaussian;
pub mod letter;
pub mod nearest;
pub mod patterns;
pub mod scores;
pub mod table;

pub use catalogue::interest::{Interest, Profile};
