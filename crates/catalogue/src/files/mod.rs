//! Reading the bytes of a catalogue: one file or a folder, bounded.

mod bytes;
mod encoding;
mod folder;

pub use super::unreadable::{Encoding, Unreadable};
pub use bytes::{any_text, file};

use std::fs;
use std::path::Path;

use smol_str::SmolStr;

use crate::finding::Spot;
use bytes::metadata;
use folder::folder;

/// The most bytes that a catalogue may have, all its files together.
pub const LIMIT: u64 = 40 * 1024 * 1024;
/// The path that stands for standard input.
pub const STANDARD_INPUT: &str = "-";
/// The most files that a folder may hold.
pub const MOST_FILES: usize = 20_000;

/// A file of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Its path as a person would type it.
    pub name: String,
    /// What the file is, from its place in the folder.
    pub part: Part,
    /// Its text, as far as it could be read.
    pub text: String,
    /// Whether it was read.
    pub read: Read,
}

/// Whether a file was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Read {
    /// To its end.
    #[default]
    Whole,
    /// Not at all: nothing of a catalogue has its name.
    Ignored {
        /// The name that is probably meant.
        meant: Option<&'static str>,
    },
    /// It could not be read.
    Not {
        /// Why.
        why: Unreadable,
        /// Up to where it was read.
        spot: Spot,
    },
}

/// Which part of a catalogue a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Name, levels and everything else: the only file, or `catalogue.yaml`.
    Head,
    /// One role.
    Role,
    /// The skills.
    Skills,
    /// The six types.
    Types,
    /// The steps.
    Steps,
    /// A questionnaire.
    Questionnaire,
    /// A topic of the guide.
    Topic,
    /// The texts of another file in another language.
    Translation {
        /// The language.
        language: SmolStr,
        /// The place of that file in the list of files; none where there is no such file.
        of: Option<u32>,
    },
}

/// Reads a catalogue's files; a folder's come in a fixed order.
///
/// A file that is no text, and any file of a folder beside its head that cannot be read, is in the list with the reason.
///
/// # Errors
///
/// Where the file, or the head of a folder, is missing, goes beyond the limits or may not be read.
pub fn read(path: &Path) -> Result<Vec<SourceFile>, Unreadable> {
    let mut budget = LIMIT;
    if path != Path::new(STANDARD_INPUT) && metadata(path)?.is_dir() {
        folder(path, &mut budget)
    } else {
        Ok(vec![head(path, &mut budget)?])
    }
}

fn head(path: &Path, budget: &mut u64) -> Result<SourceFile, Unreadable> {
    match file(path, Part::Head, budget) {
        Err(why @ Unreadable::NotText { .. }) => Ok(unread(path, Part::Head, why)),
        read => read,
    }
}

/// Reads a file of a folder; where that fails, the reason.
fn gently(path: &Path, part: Part, budget: &mut u64) -> SourceFile {
    file(path, part.clone(), budget).unwrap_or_else(|why| unread(path, part, why))
}

/// A file that cannot be read; of one that is no text the part before the first letter that is none.
fn unread(path: &Path, part: Part, why: Unreadable) -> SourceFile {
    let mut text = String::new();
    let mut spot = Spot::default();
    if let Unreadable::NotText { line, encoding, .. } = &why
        && *encoding == Encoding::OneByte
    {
        let bytes = fs::read(path).unwrap_or_default();
        let whole = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        let before = whole.rsplit('\n').next().unwrap_or_default();
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        spot = Spot {
            line: small(*line),
            column: small(before.chars().count() + 1),
            start: small(whole.len()),
            ..spot
        };
        whole.clone_into(&mut text);
    }
    SourceFile { name: path.display().to_string(), part, text, read: Read::Not { why, spot } }
}
