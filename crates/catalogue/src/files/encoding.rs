//! Bytes as text.

use std::path::Path;

use crate::unreadable::{Encoding, Unreadable};

/// Bytes as text.
pub(super) fn text(bytes: Vec<u8>, path: &Path) -> Result<String, Unreadable> {
    let zeros = bytes.contains(&0);
    let marked = marked(&bytes);
    let not_text = |valid: &[u8]| Unreadable::NotText {
        path: path.to_owned(),
        line: valid.split(|byte| *byte == b'\n').count(),
        encoding: marked.or_else(|| unmarked(valid)).unwrap_or(if zeros {
            Encoding::Binary
        } else {
            Encoding::OneByte
        }),
    };
    match String::from_utf8(bytes) {
        Ok(text) if !zeros => Ok(text),
        Ok(text) => Err(not_text(text.as_bytes())),
        Err(error) if zeros || marked.is_some() => Err(not_text(error.as_bytes())),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            Err(not_text(&error.as_bytes()[..valid]))
        }
    }
}

/// What the mark at the beginning of a wide text says of it.
fn marked(bytes: &[u8]) -> Option<Encoding> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Some(Encoding::Utf32),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some(Encoding::Utf16),
        _ => None,
    }
}

/// A wide text without a mark: most letters of most texts have their noughts at the same places.
fn unmarked(bytes: &[u8]) -> Option<Encoding> {
    let zero = |first, every| mostly_zero(bytes, first, every);
    let four = [0, 1, 2, 3].map(|first| zero(first, 4));
    match four {
        [true, true, _, false] | [false, _, true, true] => Some(Encoding::Utf32),
        _ => (zero(0, 2) != zero(1, 2)).then_some(Encoding::Utf16),
    }
}

/// The text of bytes in UTF-16 that begin with its mark; none where they do not, or end within a letter.
pub(super) fn wide(bytes: &[u8]) -> Option<String> {
    marked(bytes).filter(|encoding| *encoding == Encoding::Utf16)?;
    let unit: fn([u8; 2]) -> u16 = match bytes.first()? {
        0xFF => u16::from_le_bytes,
        _ => u16::from_be_bytes,
    };
    let (units, []) = bytes.as_chunks() else {
        return None;
    };
    let units: Vec<u16> = units.iter().map(|two| unit(*two)).collect();
    String::from_utf16(&units).ok()
}

/// Whether one byte of so many is zero more often than not.
fn mostly_zero(bytes: &[u8], first: usize, of: usize) -> bool {
    let bytes = &bytes[..bytes.len().min(1_000)];
    let every = bytes.iter().skip(first).step_by(of);
    every.clone().filter(|byte| **byte == 0).count() * 2 > every.count()
}
