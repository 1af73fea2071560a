//! Showing a page that is longer than the terminal in the person's pager.

use std::env;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::{Child, Command, ExitStatus, Stdio};

use anstream::{AutoStream, ColorChoice};
use console::Term;

use super::terminal;

/// How `less` is to behave where the person does not say: quit if all fits, pass colours on, leave the page on the screen.
const LESS: &str = "FRX";

/// Prints a page, through the pager named by `PAGER` where it is longer than the terminal.
pub fn show(text: &str, colour: ColorChoice) -> io::Result<()> {
    let rows = usize::from(Term::stdout().size().0);
    if !io::stdout().is_terminal() || !terminal::pages() || text.lines().count() < rows {
        return terminal::print(text, colour);
    }
    let Some(named) = named() else {
        return terminal::print(text, colour);
    };
    // Ctrl-C and Ctrl-\ belong to the pager as long as it owns the terminal.
    #[cfg(unix)]
    let _held =
        super::signals::Held::hold(&[signal_hook::consts::SIGINT, signal_hook::consts::SIGQUIT]);
    match pager(&named).spawn().and_then(|child| fill(child, text, colour)) {
        Ok(ended) if ended.success() || left(ended) => Ok(()),
        _ => terminal::print(text, colour),
    }
}

/// The line that starts the pager; none where the person wants none.
fn named() -> Option<String> {
    // No system but Unix has a pager that shows styles.
    let usual = if cfg!(unix) { "less" } else { "" };
    let named = env::var("PAGER").unwrap_or_else(|_| usual.to_owned());
    (!matches!(named.trim(), "" | "cat")).then_some(named)
}

/// The pager, started by the shell as git does: the variable holds a line for it.
fn pager(named: &str) -> Command {
    if cfg!(windows) {
        let mut pager = Command::new("cmd");
        pager.args(["/C", named]).stdin(Stdio::piped());
        return pager;
    }
    let mut pager = Command::new("sh");
    // A shell that a Ctrl-C ends would leave the pager alone with the terminal; a trap that does nothing keeps it, and the pager does not inherit it.
    pager.args(["-c", &format!("trap : INT QUIT\n{named}")]).stdin(Stdio::piped());
    pager.env(
        "LESS",
        match env::var("LESS") {
            // Options may stand there in any form, but none is spoilt by one before them; a later `-r` or `-+R` still wins.
            Ok(own) if !own.is_empty() => format!("-R {own}"),
            _ => LESS.to_owned(),
        },
    );
    pager
}

/// Gives the page to the pager and waits until the person leaves it.
fn fill(mut child: Child, text: &str, colour: ColorChoice) -> io::Result<ExitStatus> {
    if let Some(mut pipe) = child.stdin.take() {
        // A person who leaves the pager early has closed the pipe.
        let _ = pipe.write_all(styled(text, colour).as_bytes());
    }
    child.wait()
}

/// Whether the person ended the pager with a key.
#[cfg(unix)]
fn left(ended: ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt as _;
    let by = |signal| ended.signal() == Some(signal) || ended.code() == Some(128 + signal);
    by(signal_hook::consts::SIGINT) || by(signal_hook::consts::SIGQUIT)
}

#[cfg(windows)]
fn left(_: ExitStatus) -> bool {
    false
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
