//! What can go wrong for a person, as facts; `message::failure` words them.

use crate::catalogue::files::Unreadable;
use crate::riasec::answers::BadAnswers;
use crate::riasec::code::BadCode;

/// Something that keeps a command from its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// No role has this name.
    UnknownRole {
        /// The name.
        name: String,
        /// Titles and ids of the nearest roles.
        nearest: Vec<(String, String)>,
    },
    /// No level, track, skill or form has this name.
    Unknown {
        /// What was looked for.
        what: &'static str,
        /// The name.
        name: String,
        /// The names that exist.
        known: Vec<String>,
    },
    /// The files of a catalogue cannot be read.
    Catalogue(Unreadable),
    /// A catalogue has errors.
    BrokenCatalogue {
        /// Its path.
        path: String,
        /// How many errors.
        errors: usize,
    },
    /// The catalogue lacks what the command needs.
    NothingHere {
        /// What it lacks.
        what: &'static str,
    },
    /// A string of answers is wrong.
    Answers(BadAnswers),
    /// A file of answers cannot be read.
    AnswersFile {
        /// Its path.
        path: String,
        /// The system's words.
        why: String,
    },
    /// A Holland code is wrong.
    Code(BadCode),
    /// Six scores are wrong.
    Scores {
        /// What is wrong with them.
        problem: String,
    },
    /// No catalogue was named to check.
    NothingToCheck,
    /// Questions need a terminal.
    NoTerminal,
    /// A form whose questions the program does not have.
    NoQuestions {
        /// Its name.
        form: String,
    },
    /// The input ended before all questions were answered.
    InputEnded {
        /// How many were answered.
        answered: usize,
        /// How many there are.
        questions: usize,
    },
    /// A page has no such format.
    Format {
        /// The format.
        format: &'static str,
        /// The formats that it has.
        allowed: Vec<&'static str>,
    },
    /// There is no text in this language.
    Language {
        /// The language asked for.
        wanted: String,
        /// The languages that there are.
        have: Vec<&'static str>,
    },
    /// The person stopped the program.
    Interrupted,
}

impl Failure {
    /// The exit code: 1 for a negative finding, 130 for an interruption, 2 for everything else.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::UnknownRole { .. } => 1,
            Self::Interrupted => 130,
            _ => 2,
        }
    }
}

impl std::error::Error for Failure {}
