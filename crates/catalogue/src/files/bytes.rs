//! The bytes of one file, within a budget, as text.

use std::fs;
use std::io;
use std::io::Read as _;
use std::path::Path;

use super::{LIMIT, Part, Read, STANDARD_INPUT, SourceFile};
use crate::unreadable::{Encoding, Unreadable};

/// Reads one text file within a budget of bytes, which it lowers.
///
/// # Errors
///
/// Where it is missing, is no text, goes beyond the limits or may not be read.
pub fn file(path: &Path, part: Part, budget: &mut u64) -> Result<SourceFile, Unreadable> {
    if path == Path::new(STANDARD_INPUT) {
        return text_of(std::io::stdin().lock(), path, part, budget);
    }
    let about = metadata(path)?;
    if about.is_dir() {
        return Err(Unreadable::Folder {
            path: path.to_owned(),
        });
    }
    // A pipe or a device could keep the program waiting for ever.
    if !about.is_file() {
        return Err(Unreadable::Special {
            path: path.to_owned(),
        });
    }
    if about.len() > *budget {
        return Err(Unreadable::TooLarge {
            path: path.to_owned(),
            limit: LIMIT,
        });
    }
    let open = fs::File::open(path).map_err(|e| refused(path, &e))?;
    text_of(open, path, part, budget)
}

/// The text that arrives from a file or a pipe.
fn text_of(
    open: impl io::Read,
    path: &Path,
    part: Part,
    budget: &mut u64,
) -> Result<SourceFile, Unreadable> {
    let too_large = || Unreadable::TooLarge {
        path: path.to_owned(),
        limit: LIMIT,
    };
    let mut bytes = Vec::new();
    // A file may grow while it is read: the limit holds for what arrives.
    open.take(*budget + 1)
        .read_to_end(&mut bytes)
        .map_err(|e| refused(path, &e))?;
    *budget = budget
        .checked_sub(bytes.len() as u64)
        .ok_or_else(too_large)?;
    Ok(SourceFile {
        name: path.display().to_string(),
        part,
        text: text(bytes, path)?,
        read: Read::Whole,
    })
}

/// Bytes as text.
fn text(bytes: Vec<u8>, path: &Path) -> Result<String, Unreadable> {
    let zeros = bytes.contains(&0);
    let marked = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    let not_text = |valid: &[u8]| {
        // Most letters of most texts have a zero as one and the same of their two bytes.
        let half = mostly_zero(valid, 0) != mostly_zero(valid, 1);
        Unreadable::NotText {
            path: path.to_owned(),
            line: valid.split(|byte| *byte == b'\n').count(),
            encoding: match (marked || half, zeros) {
                (true, _) => Encoding::Utf16,
                (false, true) => Encoding::Binary,
                (false, false) => Encoding::OneByte,
            },
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) if !zeros => Ok(text),
        Ok(text) => Err(not_text(text.as_bytes())),
        Err(error) if zeros || marked => Err(not_text(error.as_bytes())),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            Err(not_text(&error.as_bytes()[..valid]))
        }
    }
}

/// Whether every other byte, from the first or the second on, is zero more often than not.
fn mostly_zero(bytes: &[u8], first: usize) -> bool {
    let bytes = &bytes[..bytes.len().min(1_000)];
    let every = bytes.iter().skip(first).step_by(2);
    every.clone().filter(|byte| **byte == 0).count() * 2 > every.count()
}

pub(super) fn metadata(path: &Path) -> Result<fs::Metadata, Unreadable> {
    fs::metadata(path).map_err(|e| {
        if e.kind() == std::io::ErrorKind::NotFound {
            Unreadable::Missing {
                path: path.to_owned(),
            }
        } else {
            refused(path, &e)
        }
    })
}

pub(super) fn refused(path: &Path, error: &std::io::Error) -> Unreadable {
    Unreadable::Refused {
        path: path.to_owned(),
        why: error.to_string(),
    }
}
