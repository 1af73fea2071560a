//! Every sentence of the program, worded once.
//!
//! Pages and errors take their words from here, so that another language needs another set of these files and nothing else.

pub mod explain;
pub mod quiz;
pub mod result;
pub mod role;
pub mod roles;
pub mod search;
pub mod words;

pub use crate::words::visible;
