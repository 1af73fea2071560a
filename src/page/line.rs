//! Roles in a row, with arrows between them.

use super::Reader;
use crate::document::parts::RoleLine;
use crate::words::ladder as words;

/// The most roles of a line on a short page, and how many of them are its beginning.
const SHORT: (usize, usize) = (7, 4);

/// The titles of some roles.
pub fn titles<'c>(roles: &[RoleLine<'c>]) -> Vec<&'c str> {
    roles.iter().map(|role| role.title).collect()
}

/// Titles with arrows between them; on a short page of many only the first and the last. `inferred` says whether the move from the role
/// at an index is.
pub fn line(reader: Reader, titles: &[&str], inferred: impl Fn(usize) -> bool) -> String {
    let (most, first) = SHORT;
    let short = !reader.all && titles.len() > most;
    let hidden = if short { first..titles.len() - (most - first) } else { 0..0 };
    let mut line = String::new();
    for (index, title) in titles.iter().enumerate() {
        if hidden.contains(&index) && index != hidden.start {
            continue;
        }
        if index > 0 {
            line.push_str(arrow(inferred(index - 1)));
        }
        if hidden.contains(&index) {
            line.push_str(&reader.say(words::Between { left: hidden.len() }));
        } else {
            line.push_str(title);
        }
    }
    line
}

/// The arrow of a move: stated, or inferred.
pub fn arrow(inferred: bool) -> &'static str {
    if inferred { " ⇢ " } else { " → " }
}
