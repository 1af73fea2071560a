//! Facts that are worded as a whole: what goes wrong, and what is wrong with a catalogue. A new one without words does not compile.

pub mod failure;
pub mod finding;
pub mod quiz;
pub mod store;
