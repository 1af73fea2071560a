//! What to recommend, why, and what to do next.

pub mod answers;
pub mod certainty;
pub mod checklist;
pub mod duty;
pub mod edition;
pub mod explanation;
pub mod gap;
pub mod ladder;
pub mod person;
pub mod plan;
pub mod recommend;
pub mod skills;
pub mod step;
pub mod suit;
pub mod way;

pub use person::{Person, Standing};
