//! Facts that are worded as a whole: what goes wrong, and what is wrong with a catalogue. A new one without words does not compile.

pub mod failure;
pub mod finding;
mod form;
mod input;
mod line;
pub mod quiz;
mod shape;
pub mod store;
mod unreadable;
mod written;

use super::{Hinted, Lang, Message};

/// The most letters of a name that a sentence repeats.
const SHOWN: usize = 60;

/// A failure in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What is wrong.
    pub problem: String,
    /// What to do, line by line; may be empty.
    pub hint: Vec<String>,
}

impl Wording {
    /// A problem with a hint that others have too.
    pub(super) fn new(lang: Lang, problem: impl Message, hint: impl Message) -> Self {
        Self { problem: lang.say(problem), hint: vec![lang.say(hint)] }
    }

    /// A problem with its own hint.
    pub(super) fn of(lang: Lang, problem: &dyn Hinted) -> Self {
        let (mut said, mut hint) = (String::new(), String::new());
        problem.write(lang, &mut said);
        problem.hint(lang, &mut hint);
        Self { problem: said, hint: vec![hint] }
    }
}

/// A name as a sentence repeats it: a long one is cut.
fn cut(name: &str) -> String {
    begun(name.trim(), SHOWN)
}

/// A text, or so many letters of a longer one.
fn begun(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
