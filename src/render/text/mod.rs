//! Pages of text for a terminal.

pub mod explain;
pub mod page;
pub mod path;
pub mod plan;
pub mod result;
pub mod role;
pub mod roles;
mod search;
