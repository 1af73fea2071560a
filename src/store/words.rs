//! The store's errors in short words, for logs and tests; `message` words them for a person.
//!
//! What stands in a file or comes from a person is escaped, so that no terminal escape passes.

use std::fmt;
use std::path::Path;

use super::error::{Fault, Problem, StoreError};
use crate::record::Damage;

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPlace => f.write_str("no folder to keep anything in"),
            Self::Folder { path, why } => write!(f, "folder {}: {why:?}", shown(path)),
            Self::Busy => f.write_str("another questionnaire is open"),
            Self::File(problem) => problem.fmt(f),
            Self::Kept { path } => write!(f, "{}: unreadable, kept as it is", shown(path)),
            Self::Foreign { path } => write!(f, "{}: not ours", shown(path)),
            Self::Unknown { id } => write!(f, "no result {id:?}"),
            Self::Unfit { why } => write!(f, "not a record: {why}"),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", shown(&self.path), self.fault)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newer { version } => write!(f, "version {version} is newer than this program"),
            Self::Damaged { why } => why.fmt(f),
            Self::Refused { why } => write!(f, "{why:?}"),
        }
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit } => write!(f, "larger than {limit} bytes"),
            Self::NotText { offset } => write!(f, "not UTF-8 at byte {offset}"),
            Self::Special => f.write_str("not a file"),
            // The parser's words quote the file.
            Self::Json { why, .. } => write!(f, "{}", why.escape_debug()),
            Self::Version { version } => write!(f, "no version {version}"),
            Self::Name { field, text } => write!(f, "{field} cannot be {text:?}"),
            Self::Time { field, text } => write!(f, "{field} is no time in UTC: {text:?}"),
            Self::Answer { item, answer } => write!(f, "answer {answer} to {item:?}"),
            Self::Twice { item } => write!(f, "two answers to {item:?}"),
            Self::TooMany { limit } => write!(f, "more than {limit} entries"),
            Self::Unfinished => f.write_str("not finished"),
        }
    }
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().escape_debug().to_string()
}
