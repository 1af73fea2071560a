//! What to recommend, why, and what to do next.

pub mod answers;
pub mod certainty;
pub mod checklist;
pub mod comparison;
pub mod explanation;
pub mod fit;
pub mod gap;
pub mod ladder;
pub mod listing;
pub mod pay;
pub mod person;
pub mod plan;
pub mod reach;
pub mod recommend;
pub mod scores;
pub mod shortlist;
pub mod side_by_side;
pub mod skills;
pub mod statement;
pub mod step;
pub mod way;
pub mod what_if;

pub use person::{Person, Standing};
