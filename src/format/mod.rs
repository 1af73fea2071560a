//! One file per format: an outline or a document in, text out.

pub(crate) mod dot;
pub(crate) mod html;
pub mod json;
pub(crate) mod lines;
pub(crate) mod markdown;
pub(crate) mod mermaid;
pub mod svg;
pub(crate) mod text;

use crate::catalogue::name::unspaced;
pub(crate) use crate::words::visible;

/// How a page of text may look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Columns to write in.
    pub width: usize,
    /// No bars and no columns: one line after the other, for screen readers and simple terminals.
    pub plain: bool,
}

impl Look {
    /// The widest a page is set, however wide the terminal.
    pub const WIDEST: usize = 90;
    /// The narrowest a page is set.
    pub const NARROWEST: usize = 32;

    /// A look for a terminal of so many columns.
    pub fn of_width(columns: usize) -> Self {
        Self { width: columns.clamp(Self::NARROWEST, Self::WIDEST), plain: false }
    }
}

/// What parts a name from what is said of it on the same line, as the script of the name has it.
fn colon(name: &str) -> &'static str {
    if name.ends_with(unspaced) { "：" } else { ": " }
}

/// The parts of a text between backticks, each with whether it is a command or an option: anything else in backticks is somebody's text.
fn commands(text: &str) -> Vec<(bool, String)> {
    let mut parts: Vec<(bool, String)> = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('`') {
        plain.push_str(before);
        match after.split_once('`') {
            Some((code, after)) if is_command(code) => {
                parts.push((false, std::mem::take(&mut plain)));
                parts.push((true, code.to_owned()));
                rest = after;
            }
            _ => {
                plain.push('`');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    parts.push((false, plain));
    parts
}

fn is_command(text: &str) -> bool {
    text == "rungs" || ["rungs ", "-", "RUNGS_"].iter().any(|start| text.starts_with(start))
}
