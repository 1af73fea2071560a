//! Pages of text for a terminal.

pub mod explain;
pub mod page;
pub mod role;
pub mod roles;
mod search;
