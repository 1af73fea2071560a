//! Showing a page that is longer than the terminal in the person's pager.

use std::env;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::{Command, Stdio};

use anstream::{AutoStream, ColorChoice};
use console::Term;

use super::terminal;

/// The pager where the person names none.
const PAGER: &str = "less";
/// How `less` is to behave where the person does not say: quit if all fits, pass colours on, leave the page on the screen.
const LESS: &str = "FRX";

/// Prints a page, through the pager named by `PAGER` where it is longer than the terminal.
///
/// # Errors
///
/// Where the page cannot be printed; a pager that does not start or ends early is no error.
pub fn show(text: &str, colour: ColorChoice) -> io::Result<()> {
    let rows = usize::from(Term::stdout().size().0);
    let knows = env::var_os("TERM").is_some_and(|term| !term.is_empty()) && !terminal::dumb();
    if !io::stdout().is_terminal() || !knows || text.lines().count() < rows {
        return terminal::print(text, colour);
    }
    let named = env::var("PAGER").unwrap_or_else(|_| PAGER.to_owned());
    if named.trim().is_empty() || named.trim() == "cat" {
        return terminal::print(text, colour);
    }
    // As git does: the variable holds a line for the shell.
    let mut pager = Command::new("sh");
    pager.args(["-c", &named]).stdin(Stdio::piped());
    if env::var_os("LESS").is_none() {
        pager.env("LESS", LESS);
    }
    let Ok(mut child) = pager.spawn() else {
        return terminal::print(text, colour);
    };
    if let Some(mut pipe) = child.stdin.take() {
        // A person who leaves the pager early has closed the pipe.
        let _ = pipe.write_all(styled(text, colour).as_bytes());
    }
    // The shell says by these codes that there is no such program.
    match child.wait()?.code() {
        Some(126 | 127) => terminal::print(text, colour),
        _ => Ok(()),
    }
}

/// The text with the styles that the terminal behind the pager would show.
fn styled(text: &str, colour: ColorChoice) -> String {
    let choice = match colour {
        ColorChoice::Auto => AutoStream::choice(&io::stdout()),
        other => other,
    };
    if choice == ColorChoice::Never {
        anstream::adapter::strip_str(text).to_string()
    } else {
        text.to_owned()
    }
}
