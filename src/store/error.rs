//! What can go wrong with the store, as facts.

use std::io;
use std::path::{Path, PathBuf};

use crate::record::{Damage, Unusable};

/// Something that keeps the store from its work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// No folder is named and the person has no home.
    NoPlace,
    /// The folder cannot be made or written.
    Folder {
        /// Which.
        path: PathBuf,
        /// The system's words.
        why: String,
    },
    /// Another program asks the questions now.
    Busy,
    /// A file cannot be read, written or removed.
    File(Problem),
    /// A file that cannot be read would have been replaced or removed; it is as it was.
    Kept {
        /// Which.
        path: PathBuf,
    },
    /// There is no result with this id.
    Unknown {
        /// The id.
        id: String,
    },
    /// The record to be kept is none that could be read again; nothing was written.
    Unfit {
        /// What is wrong with it.
        why: Damage,
    },
}

/// A file, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which.
    pub path: PathBuf,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A later program wrote it.
    Newer {
        /// The version that it says.
        version: u64,
    },
    /// It is broken.
    Damaged {
        /// What is wrong with it.
        why: Damage,
    },
    /// The system refused.
    Refused {
        /// The system's words.
        why: String,
    },
}

impl Problem {
    pub(super) fn damaged(path: &Path, why: Damage) -> Self {
        Self {
            path: path.to_owned(),
            fault: Fault::Damaged { why },
        }
    }

    pub(super) fn refused(path: &Path, error: &io::Error) -> Self {
        Self {
            path: path.to_owned(),
            fault: Fault::Refused {
                why: error.to_string(),
            },
        }
    }
}

impl StoreError {
    pub(super) fn folder(path: &Path, error: &io::Error) -> Self {
        Self::Folder {
            path: path.to_owned(),
            why: error.to_string(),
        }
    }

    pub(super) fn refused(path: &Path, error: &io::Error) -> Self {
        Self::File(Problem::refused(path, error))
    }
}

impl From<Problem> for StoreError {
    fn from(problem: Problem) -> Self {
        Self::File(problem)
    }
}

impl From<Unusable> for Fault {
    fn from(unusable: Unusable) -> Self {
        match unusable {
            Unusable::Newer { version } => Self::Newer { version },
            Unusable::Damaged { why } => Self::Damaged { why },
        }
    }
}

impl std::error::Error for StoreError {}
