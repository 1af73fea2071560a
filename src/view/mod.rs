//! What a page says, before any format: the documents that `--format json` prints and that every other format is made from.

pub mod explain;
pub mod guide;
pub mod parts;
pub mod roles;
#[cfg(feature = "schemas")]
pub mod schema;

// The documents that still live here take the six numbers by letter from that of a role.
pub use crate::document::role;
