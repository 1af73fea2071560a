//! Roles in a row, with arrows between them.

use crate::words::{Lang, ladder as words};

/// Between two roles: the move is stated, or inferred.
pub const ARROWS: (&str, &str) = (" → ", " ⇢ ");
/// The most roles of a line on a short page, and how many of them are its beginning.
const SHORT: (usize, usize) = (7, 4);

/// Titles with arrows between them; on a short page of many only the first and the last. `inferred` says whether the move from the role
/// at an index is.
pub fn line(lang: Lang, titles: &[&str], all: bool, inferred: impl Fn(usize) -> bool) -> String {
    let (most, first) = SHORT;
    let hidden =
        if all || titles.len() <= most { 0..0 } else { first..titles.len() - (most - first) };
    let mut line = String::new();
    for (index, title) in titles.iter().enumerate() {
        if hidden.contains(&index) && index != hidden.start {
            continue;
        }
        if index > 0 {
            line.push_str(arrow(inferred(index - 1)));
        }
        if hidden.contains(&index) {
            let left = hidden.len();
            line.push_str(&lang.say(words::Between { left }));
        } else {
            line.push_str(title);
        }
    }
    line
}

/// The arrow of a move.
pub fn arrow(inferred: bool) -> &'static str {
    if inferred { ARROWS.1 } else { ARROWS.0 }
}
