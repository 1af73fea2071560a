//! The documents that `--format json` prints: types and nothing else.

pub mod check;
pub mod compare;
pub mod error;
pub mod explain;
pub mod gap;
pub mod ladder;
pub mod path;
pub mod picture;
pub mod role;
pub mod roles;
pub mod statements;
