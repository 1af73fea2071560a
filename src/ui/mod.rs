//! The terminal: how wide it is, how it is asked, and how it is given back.

pub mod checklist;
pub mod keyboard;
pub mod list;
pub mod menu;
pub mod pager;
pub mod plain;
pub mod question;
pub mod screen;
#[cfg(unix)]
pub mod signals;
pub mod terminal;

/// The lines, without styles where colour is unwanted.
fn without_styles_unless(colour: bool, lines: Vec<String>) -> Vec<String> {
    if colour {
        return lines;
    }
    let strip = |line: String| anstream::adapter::strip_str(&line).to_string();
    lines.into_iter().map(strip).collect()
}
