//! What a page says, before any format: the documents that `--format json` prints and that every other format is made from.

pub mod check;
pub mod checklist;
pub mod compare;
pub mod explain;
pub mod guide;
pub mod history;
pub mod parts;
pub mod plan;
pub mod result;
pub mod role;
pub mod roles;
#[cfg(feature = "schemas")]
pub mod schema;
