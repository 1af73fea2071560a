//! What the terminal can do, and printing to it.

use std::io::{self, IsTerminal as _, Write as _};

use anstream::{AutoStream, ColorChoice};
use console::Term;

use crate::render::Look;

/// Columns of a page that goes into a pipe or a file.
const PIPE: usize = 80;

/// The look of a page on standard output.
pub fn look(plain: bool) -> Look {
    let columns = Term::stdout()
        .size_checked()
        .map(|(_, columns)| usize::from(columns));
    // Whoever pipes a page may say how wide it is to be.
    let said = || std::env::var("COLUMNS").ok()?.parse().ok();
    let columns = columns.or_else(said).unwrap_or(PIPE);
    Look {
        plain: plain || dumb(),
        ..Look::of_width(columns)
    }
}

/// The look of a page on standard output, in the new house.
pub fn page_look(plain: bool) -> crate::format::Look {
    let old = look(plain);
    crate::format::Look {
        width: old.width,
        plain: old.plain,
    }
}

/// Columns of lines that go to standard error.
pub fn columns_of_errors() -> usize {
    let columns = Term::stderr().size_checked().map(|(_, columns)| columns);
    Look::of_width(columns.map_or(PIPE, usize::from)).width
}

/// Whether questions on standard error are drawn with styles.
pub fn styled_questions(colour: ColorChoice) -> bool {
    match colour {
        ColorChoice::Always | ColorChoice::AlwaysAnsi => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => console::colors_enabled_stderr(),
    }
}

/// Whether the terminal says that it can do nothing but print lines.
pub fn dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// Whether a person sits at both ends: keys come from a terminal, and the questions can be drawn on one.
pub fn interactive() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Prints a page on standard output, with styles only where they belong.
///
/// # Errors
///
/// Where the output cannot be written; a reader that has closed the pipe is no error.
pub fn print(text: &str, colour: ColorChoice) -> io::Result<()> {
    let mut out = AutoStream::new(io::stdout().lock(), chosen(colour));
    closed_is_fine(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// Prints lines on standard error, with styles only where they belong.
///
/// # Errors
///
/// As [`print()`].
pub fn complain(text: &str, colour: ColorChoice) -> io::Result<()> {
    let mut out = AutoStream::new(io::stderr().lock(), chosen(colour));
    closed_is_fine(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// When to use colour: left to itself never on a dumb terminal, whatever else the environment says of it.
pub fn chosen(colour: ColorChoice) -> ColorChoice {
    if colour == ColorChoice::Auto && dumb() {
        ColorChoice::Never
    } else {
        colour
    }
}

fn closed_is_fine(written: io::Result<()>) -> io::Result<()> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}
