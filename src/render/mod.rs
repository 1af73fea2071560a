//! One file per format: a document in, text out.

pub mod json;
pub mod text;

/// How a page may look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Columns to write in.
    pub width: usize,
    /// No bars and no columns: one line after the other, for screen readers and simple terminals.
    pub plain: bool,
    /// The id of every fact behind every statement.
    pub sources: bool,
}

impl Look {
    /// The widest a page is set, however wide the terminal.
    pub const WIDEST: usize = 90;
    /// The narrowest a page is set.
    pub const NARROWEST: usize = 32;

    /// A look for a terminal of so many columns.
    pub fn of_width(columns: usize) -> Self {
        Self {
            width: columns.clamp(Self::NARROWEST, Self::WIDEST),
            plain: false,
            sources: false,
        }
    }
}
