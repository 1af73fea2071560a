//! Facts that are worded as a whole: what goes wrong, and what is wrong with a catalogue. A new one without words does not compile.

pub mod failure;
pub mod finding;
mod form;
mod line;
pub mod quiz;
pub mod store;

use super::{Lang, Message};

/// A failure in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What is wrong.
    pub problem: String,
    /// What to do, line by line; may be empty.
    pub hint: Vec<String>,
}

impl Wording {
    pub(super) fn new(lang: Lang, problem: impl Message, hint: impl Message) -> Self {
        Self {
            problem: lang.say(problem),
            hint: vec![lang.say(hint)],
        }
    }
}
