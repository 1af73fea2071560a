//! Every sentence of the program, worded once.
//!
//! Pages and errors take their words from here, so that another language needs another set of these files and nothing else.

pub mod checklist;
pub mod gap;
pub mod history;
pub mod path;
pub mod plan;
pub mod quiz;
pub mod result;
pub mod role;
pub mod store;
pub mod words;

pub use crate::words::visible;
