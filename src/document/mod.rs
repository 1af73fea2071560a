//! The documents that `--format json` prints: types and nothing else.

pub mod blank;
pub mod check;
pub mod compare;
pub mod error;
pub mod explain;
pub mod guide;
pub mod history;
pub mod ladder;
pub mod occupations;
pub mod parts;
pub mod path;
pub mod picture;
pub mod plan;
pub mod result;
pub mod role;
pub mod roles;
#[cfg(feature = "schemas")]
pub mod schema;
pub mod statements;
