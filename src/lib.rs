//! rungs: a career-path advisor for customer service, as a library.
//!
//! Layers, each knowing only those before it: `catalogue` (types, loading, checking, names), `search` (words in roles), `graph` (moves, ladders,
//! routes), `riasec` (scores, certainty, fit), `quiz` (the questionnaire as a state machine), `advice` (every decision, as values), `record` and
//! `store` (what is kept), `words` (every sentence, as messages of `data/locales`), `document` (what `--format json` prints), `page` (what a page says:
//! one outline each), `format` (one file a format), `ui` (the terminal), `command` (one file a
//! subcommand).

pub mod advice;
pub mod builtin;
mod command;
pub mod document;
pub mod failure;
pub mod format;
#[cfg(fuzzing)]
pub mod fuzz;
pub mod graph;
pub(crate) mod page;
pub mod quiz;
pub mod record;
pub mod riasec;
pub mod search;
pub mod store;
pub mod ui;
pub(crate) mod words;

#[doc(inline)]
pub use ::catalogue;
pub use command::run;
pub use words::Lang;
