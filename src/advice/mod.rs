//! What to recommend, why, and what to do next.

pub mod answers;
pub mod certainty;
pub mod person;
pub mod recommend;
pub mod skills;
pub mod step;
pub mod way;

pub use person::{Person, Standing};
