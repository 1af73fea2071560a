//! Every sentence of the program, worded once.

pub mod finding;
mod visible;

pub use visible::visible;
