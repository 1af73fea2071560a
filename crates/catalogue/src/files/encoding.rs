//! Bytes as text.

use std::path::Path;

use crate::unreadable::{Encoding, Unreadable};

/// Bytes as text.
pub(super) fn text(bytes: Vec<u8>, path: &Path) -> Result<String, Unreadable> {
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

/// The text of bytes in UTF-16 that begin with its mark; none where they do not, or end within a letter.
pub(super) fn wide(bytes: &[u8]) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes.first_chunk()? {
        [0xFF, 0xFE] => u16::from_le_bytes,
        [0xFE, 0xFF] => u16::from_be_bytes,
        _ => return None,
    };
    let (units, []) = bytes.as_chunks() else {
        return None;
    };
    let units: Vec<u16> = units.iter().map(|two| unit(*two)).collect();
    String::from_utf16(&units).ok()
}

/// Whether every other byte, from the first or the second on, is zero more often than not.
fn mostly_zero(bytes: &[u8], first: usize) -> bool {
    let bytes = &bytes[..bytes.len().min(1_000)];
    let every = bytes.iter().skip(first).step_by(2);
    every.clone().filter(|byte| **byte == 0).count() * 2 > every.count()
}
