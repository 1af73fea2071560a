//! Text that YAML takes for a comment: what follows a hash sign behind a space is not read.

use super::Reading;
use crate::finding::{Fault, Spot};

/// The most of them that are noted in one file.
const MOST: usize = 20;

/// Notes hash signs that most likely belong to a text: a number follows, and words stand before.
pub fn lost(text: &str, file: u32, reading: &mut Reading) {
    let mut left = MOST;
    for (at, _) in text.match_indices(" #") {
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let (before, behind) = (&text[start..at], text[at + 2..].trim_start_matches(' '));
        let Some((_, value)) = before.split_once(": ") else {
            continue;
        };
        let words = value.trim().starts_with(char::is_alphabetic) && value.trim().contains(' ');
        if !words || before.contains(" #") || !behind.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let spot = Spot {
            file,
            line: number(text[..at].matches('\n').count() + 1),
            column: number(before.chars().count() + 2),
            start: number(at + 1),
            length: 1,
        };
        reading.note(Fault::LostText, spot);
        left -= 1;
        if left == 0 {
            return;
        }
    }
}
