//! The bytes of one file, within a budget, as text.

use std::fs;
use std::io;
use std::io::Read as _;
use std::path::Path;

use super::encoding::{text, wide};
use super::{LIMIT, Part, Read, STANDARD_INPUT, SourceFile};
use crate::unreadable::Unreadable;

/// Reads one text file within a budget of bytes, which it lowers.
///
/// # Errors
///
/// Where it is missing, is no text, goes beyond the limits or may not be read.
pub fn file(path: &Path, part: Part, budget: &mut u64) -> Result<SourceFile, Unreadable> {
    let bytes = bytes(path, *budget)?;
    *budget -= bytes.len() as u64;
    Ok(SourceFile {
        name: path.display().to_string(),
        part,
        text: text(bytes, path)?,
        read: Read::Whole,
    })
}

/// Reads the text of a file of so many bytes at most, in UTF-8 or, as some spreadsheets save it, in UTF-16 with its mark.
///
/// # Errors
///
/// As [`file()`].
pub fn any_text(path: &Path, most: u64) -> Result<String, Unreadable> {
    let bytes = bytes(path, most)?;
    wide(&bytes).map_or_else(|| text(bytes, path), Ok)
}

/// What a file or standard input holds, of so many bytes at most.
fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, Unreadable> {
    if path == Path::new(STANDARD_INPUT) {
        return all(std::io::stdin().lock(), path, most);
    }
    let about = metadata(path)?;
    if about.is_dir() {
        return Err(Unreadable::Folder { path: path.to_owned() });
    }
    // A pipe or a device could keep the program waiting for ever.
    if !about.is_file() {
        return Err(Unreadable::Special { path: path.to_owned() });
    }
    if about.len() > most {
        return Err(too_large(path));
    }
    let open = fs::File::open(path).map_err(|e| refused(path, &e))?;
    all(open, path, most)
}

fn all(open: impl io::Read, path: &Path, most: u64) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = Vec::new();
    // A file may grow while it is read: the limit holds for what arrives.
    open.take(most + 1).read_to_end(&mut bytes).map_err(|e| refused(path, &e))?;
    if bytes.len() as u64 > most {
        return Err(too_large(path));
    }
    Ok(bytes)
}

fn too_large(path: &Path) -> Unreadable {
    Unreadable::TooLarge { path: path.to_owned(), limit: LIMIT }
}

pub(super) fn metadata(path: &Path) -> Result<fs::Metadata, Unreadable> {
    fs::metadata(path).map_err(|e| {
        if e.kind() == std::io::ErrorKind::NotFound {
            Unreadable::Missing { path: path.to_owned() }
        } else {
            refused(path, &e)
        }
    })
}

pub(super) fn refused(path: &Path, error: &std::io::Error) -> Unreadable {
    Unreadable::Refused { path: path.to_owned(), why: error.to_string() }
}
