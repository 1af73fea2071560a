//! What is found in the file itself, each at its own spot: letters that no text may hold, spaces that only look like spaces, and texts that
//! YAML takes for comments.

use super::Reading;
use crate::finding::{Fault, Spot};
use crate::name::dangerous;

/// Notes the letters of a file that no text may hold and lines that are indented with them; whether there are any.
pub fn scan(text: &str, file: u32, reading: &mut Reading) -> bool {
    if text.bytes().all(|b| matches!(b, b' '..=b'~' | b'\n' | b'\r' | b'\t')) {
        return false;
    }
    let mut any = false;
    let mut start = 0;
    for (line, whole) in (1..).zip(text.split_inclusive('\n')) {
        let content = whole.trim_end_matches(['\n', '\r']);
        for (fault, at, length) in line_faults(content, line) {
            any = true;
            let spot = Spot {
                file,
                line,
                column: small(content[..at].chars().count() + 1),
                start: small(start + at),
                length: small(length),
            };
            reading.note(fault, spot);
        }
        start += whole.len();
        if reading.full() {
            break;
        }
    }
    if any {
        reading.scanned = Some(file);
    }
    any
}

/// What is wrong with the letters of a line, each with its byte and its length.
fn line_faults(content: &str, line: u32) -> Vec<(Fault, usize, usize)> {
    let mut faults = Vec::new();
    let mut indentation = true;
    for (at, c) in content.char_indices() {
        indentation &= c.is_whitespace();
        // A mark at the very beginning says how the file is written.
        let mark = line == 1 && at == 0 && c == '\u{FEFF}';
        let fault = if dangerous(c) && c != '\t' && !mark {
            Fault::ControlCharacter(c)
        } else if indentation && !c.is_ascii() {
            // One mark a line is enough.
            indentation = false;
            Fault::OddIndentation(c)
        } else {
            continue;
        };
        faults.push((fault, at, c.len_utf8()));
    }
    faults
}

/// The tab that indents a line at or just behind the place where a parser stopped.
pub fn indented_tab(text: &str, near: Spot) -> Option<Spot> {
    let mut start = 0;
    for (line, whole) in (1..).zip(text.split_inclusive('\n')) {
        let indentation = &whole[..whole.len() - whole.trim_start_matches([' ', '\t']).len()];
        let about = (near.line..=near.line + 1).contains(&line);
        if let Some(at) = indentation.find('\t').filter(|_| about) {
            return Some(Spot {
                line,
                column: small(at + 1),
                start: small(start + at),
                length: 1,
                ..near
            });
        }
        start += whole.len();
    }
    None
}

/// The most of them that are noted in one file.
const MOST_LOST: usize = 20;

/// Notes hash signs that most likely belong to a text: a number follows, and words stand before.
pub fn lost(text: &str, file: u32, reading: &mut Reading) {
    let mut left = MOST_LOST;
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
        let spot = Spot {
            file,
            line: small(text[..at].matches('\n').count() + 1),
            column: small(before.chars().count() + 2),
            start: small(at + 1),
            length: 1,
        };
        reading.note(Fault::LostText, spot);
        left -= 1;
        if left == 0 {
            return;
        }
    }
}

fn small(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
