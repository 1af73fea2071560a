//! Pages of text for a terminal.

pub mod history;
pub mod page;
pub mod path;
pub mod plan;
pub mod result;
pub mod role;
