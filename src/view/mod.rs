//! What a page says, before any format: the documents that `--format json` prints and that every other format is made from.

pub mod checklist;
pub mod guide;
pub mod history;
pub mod parts;
pub mod plan;
pub mod result;
#[cfg(feature = "schemas")]
pub mod schema;

// The documents that still live here take the six numbers by letter from that of a role.
pub use crate::document::role;
