//! The documents that `--format json` prints: types and nothing else.

pub mod check;
pub mod error;
