//! rungs: a career-path advisor for customer service, as a library.
//!
//! Layers, each knowing only those before it: `catalogue` (types, loading, checking, names), `search` (words in roles), `graph` (moves, ladders, routes),
//! `riasec` (scores and fit), `quiz` (the questionnaire as a state machine), `advice` (what to recommend and why), `view` (what a page says),
//! `message` (every sentence), `record` and `store` (answers and results on disk), `layout` (where the boxes and lines of a picture stand), `render` (one file per format), `ui` (the terminal), `command` (one file per subcommand).

pub mod advice;
pub mod builtin;
pub mod catalogue;
mod command;
pub mod document;
pub mod failure;
pub mod format;
pub mod graph;
pub mod layout;
pub(crate) mod page;
pub mod quiz;
pub mod record;
pub mod riasec;
pub mod search;
pub mod store;
pub mod ui;
pub(crate) mod words;

pub use command::run;
pub use words::Lang;
