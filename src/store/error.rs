//! What can go wrong with the store, as facts.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use strum::Display;

use crate::record::{Damage, Unusable};

/// Something that keeps the store from its work.
#[derive(Debug, Clone, PartialEq, Eq, Display)]
pub enum StoreError {
    /// No folder is named and the person has no home.
    NoPlace,
    /// The folder cannot be made or written.
    Folder { path: PathBuf, why: Refusal },
    /// Another program asks the questions now.
    Busy,
    /// A file cannot be read, written or removed.
    File(Problem),
    /// A file that cannot be read would have been replaced or removed; it is as it was.
    Kept { path: PathBuf },
    /// A file that is not recognised as one of this program's is not removed.
    Foreign {
        path: PathBuf,
        /// Whether it, or the folder that it lies in, is a link.
        linked: bool,
    },
    /// There is no result with this id.
    Unknown { id: String },
    /// The record to be kept is none that could be read again; nothing was written.
    Unfit { why: Damage },
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
    Newer { version: u64 },
    /// It is broken.
    Damaged { why: Damage },
    /// The system refused.
    Refused { why: Refusal },
}

/// Why the system refused to read or write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The disk is full, or the person's share of it.
    Full,
    /// The disk can only be read.
    ReadOnly,
    /// The person may not.
    NotAllowed,
    /// A part of the path is gone, or is no folder.
    NoFolder,
    /// Something else, in the system's words.
    Other(String),
}

impl Refusal {
    /// What an error of the system comes to.
    pub fn of(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::Full
            }
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::PermissionDenied => Self::NotAllowed,
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NoFolder,
            // The words name a file that is none of the person's: only those of the system itself are passed on.
            _ => Self::Other(match error.raw_os_error() {
                Some(code) => io::Error::from_raw_os_error(code).to_string(),
                None => error.kind().to_string(),
            }),
        }
    }
}

impl Problem {
    /// Whether the file is broken, rather than of a later version or out of reach.
    pub fn is_damaged(&self) -> bool {
        matches!(self.fault, Fault::Damaged { .. })
    }

    pub(super) fn damaged(path: &Path, why: Damage) -> Self {
        Self { path: path.to_owned(), fault: Fault::Damaged { why } }
    }

    pub(super) fn refused(path: &Path, error: &io::Error) -> Self {
        Self { path: path.to_owned(), fault: Fault::Refused { why: Refusal::of(error) } }
    }
}

impl StoreError {
    pub(super) fn folder(path: &Path, error: &io::Error) -> Self {
        Self::Folder { path: path.to_owned(), why: Refusal::of(error) }
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
