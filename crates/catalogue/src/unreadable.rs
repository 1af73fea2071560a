//! Why a catalogue cannot be read.

use std::path::PathBuf;

/// How a file is written that is no UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Two bytes a letter, as some editors on Windows save.
    Utf16,
    /// Four bytes a letter.
    Utf32,
    /// One byte a letter: Latin-1, Windows-1252 and their kin.
    OneByte,
    /// No text at all.
    Binary,
}

/// Why a catalogue could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// There is no such file or folder.
    Missing {
        /// Which.
        path: PathBuf,
    },
    /// It is neither a file nor a folder.
    Special {
        /// Which.
        path: PathBuf,
    },
    /// It is a folder where a file should be.
    Folder {
        /// Which.
        path: PathBuf,
    },
    /// The folder has no `catalogue.yaml`.
    NoHead {
        /// Which.
        path: PathBuf,
    },
    /// There are more bytes than any catalogue needs.
    TooLarge {
        /// Which.
        path: PathBuf,
        /// The limit in bytes.
        limit: u64,
    },
    /// There are more files than any catalogue needs.
    TooMany {
        /// Which folder.
        path: PathBuf,
        /// The limit.
        limit: usize,
    },
    /// It is not UTF-8 text.
    NotText {
        /// Which.
        path: PathBuf,
        /// The line of the first letter that is none.
        line: usize,
        /// What it is in place of UTF-8.
        encoding: Encoding,
    },
    /// The system refused.
    Refused {
        /// Which.
        path: PathBuf,
        /// The system's words.
        why: String,
    },
}
