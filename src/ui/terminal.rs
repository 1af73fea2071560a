//! What the terminal can do, and printing to it.

use std::io::{self, IsTerminal as _};

use anstream::adapter::strip_str;
use anstream::{AutoStream, ColorChoice};
use console::Term;

use crate::format::Look;
use crate::format::lines::options;

/// Columns of a page that goes into a pipe or a file.
const PIPE: usize = 80;

pub fn look(plain: bool) -> Look {
    Look { plain: plain || dumb(), ..Look::of_width(columns(&Term::stdout())) }
}

/// Columns of lines that go to standard error.
pub fn columns_of_errors() -> usize {
    Look::of_width(columns(&Term::stderr())).width
}

/// Columns of a terminal; of a pipe or a file what the person names with `COLUMNS`.
fn columns(term: &Term) -> usize {
    let terminal = term.size_checked().map(|(_, columns)| usize::from(columns));
    terminal.or_else(named_columns).unwrap_or(PIPE)
}

fn named_columns() -> Option<usize> {
    let named = std::env::var("COLUMNS").ok()?;
    named.trim().parse().ok().filter(|columns| *columns > 0)
}

/// A text set to a width, with every command between backquotes left in one piece.
pub fn fill_whole(text: &str, width: usize) -> String {
    // No line is broken at such a space.
    const KEPT: &str = "\u{a0}";
    let commands = text.split('`').enumerate().map(|(at, part)| match at % 2 {
        1 => part.replace(' ', KEPT),
        _ => part.to_owned(),
    });
    let whole = commands.collect::<Vec<_>>().join("`");
    let filled = textwrap::fill(&whole, options(width));
    if text.contains(KEPT) {
        return filled;
    }
    filled.replace(KEPT, " ")
}

/// Prints a notice on standard error, set to the width of the terminal.
pub fn tell(text: &str, colour: ColorChoice) -> io::Result<()> {
    let text = fill_whole(text, columns_of_errors());
    complain(&format!("{text}\n"), colour)
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

/// Whether questions can be drawn: on a terminal that does more than print lines.
pub fn draws() -> bool {
    // An old console shows escapes as they are; asking also makes a new one obey them.
    #[cfg(windows)]
    let obeys = crossterm::ansi_support::supports_ansi();
    #[cfg(not(windows))]
    let obeys = true;
    obeys && !dumb()
}

/// Whether a pager can show anything on the terminal: one without a name, or that says that it can do nothing, shows no pages.
pub fn pages() -> bool {
    let named = std::env::var_os("TERM").is_some_and(|term| !term.is_empty());
    (named || cfg!(windows)) && !dumb()
}

/// Whether pages are read on a terminal.
pub fn watched() -> bool {
    io::stdout().is_terminal()
}

/// Whether a person sits at both ends: keys come from a terminal, and the questions can be drawn on one.
pub fn interactive() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Prints a page on standard output, with styles only where they belong.
pub fn print(text: &str, colour: ColorChoice) -> io::Result<()> {
    let out = AutoStream::new(io::stdout().lock(), chosen(colour));
    if out.current_choice() == ColorChoice::Never {
        // The stream would write what stands between two styles piece by piece.
        return write(out.into_inner(), &strip_str(text).to_string());
    }
    write(out, text)
}

/// Prints lines on standard error, with styles only where they belong.
pub fn complain(text: &str, colour: ColorChoice) -> io::Result<()> {
    write(AutoStream::new(io::stderr().lock(), chosen(colour)), text)
}

/// Prints lines on standard error as [`complain()`] does, set to its width where that is a terminal.
pub fn complain_filled(text: &str, colour: ColorChoice) -> io::Result<()> {
    if !io::stderr().is_terminal() {
        return complain(text, colour);
    }
    complain(&fill_whole(text, columns_of_errors()), colour)
}

/// When to use colour: left to itself never on a dumb terminal, whatever else the environment says of it.
pub fn chosen(colour: ColorChoice) -> ColorChoice {
    if colour == ColorChoice::Auto && dumb() { ColorChoice::Never } else { colour }
}

/// Writes all of a text; a reader that has closed the pipe is no error.
fn write(mut out: impl io::Write, text: &str) -> io::Result<()> {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}
