//! Pages of text for a terminal.

pub mod explain;
pub mod history;
pub mod page;
pub mod role;
pub mod roles;
mod search;
