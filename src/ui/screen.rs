//! A screen of its own for the questions, given back whatever happens.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use console::{Key, Term};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGWINCH};
use signal_hook::iterator::{Handle, Signals};

const ENTER: &str = "\x1b[?1049h";
const LEAVE: &str = "\x1b[?1049l";
const SHOW_CURSOR: &str = "\x1b[?25h";

/// What came from the keyboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// A key.
    Key(Key),
    /// The terminal has another size now: draw again.
    Resized,
    /// The person wants to stop at once.
    Interrupt,
}

/// The terminal while questions are asked. Dropping it restores what stood there before.
#[derive(Debug)]
pub struct Screen {
    term: Term,
    resized: Arc<AtomicBool>,
    signals: Handle,
}

impl Screen {
    /// Takes over the terminal of standard error.
    ///
    /// # Errors
    ///
    /// Where the terminal or the signal handlers cannot be set up.
    pub fn open() -> io::Result<Self> {
        let term = Term::stderr();
        let resized = Arc::new(AtomicBool::new(false));
        signal_hook::flag::register(SIGWINCH, Arc::clone(&resized))?;
        let signals = restore_on_signals(term.clone())?;
        term.write_str(ENTER)?;
        term.hide_cursor()?;
        Ok(Self {
            term,
            resized,
            signals,
        })
    }

    /// Rows and columns.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        let (rows, columns) = self.term.size();
        (usize::from(rows), usize::from(columns))
    }

    /// Shows some lines in place of all that stood there; what does not fit below is cut.
    ///
    /// # Errors
    ///
    /// Where the terminal cannot be written.
    pub fn draw(&self, lines: &[String]) -> io::Result<()> {
        let rows = self.size().0.max(1);
        let shown = lines.iter().take(rows).cloned().collect::<Vec<_>>();
        // One write a screen: a slow line shows no half of it.
        self.term
            .write_str(&format!("\x1b[2J\x1b[H{}", shown.join("\r\n")))
    }

    /// Waits for the next key.
    ///
    /// # Errors
    ///
    /// Where the terminal is gone.
    pub fn press(&self) -> io::Result<Press> {
        match self.term.read_key_raw() {
            // console reports every interrupted wait as Ctrl-C, a change of size too.
            Ok(Key::CtrlC) if self.resized.swap(false, Ordering::SeqCst) => Ok(Press::Resized),
            Ok(Key::CtrlC) => Ok(Press::Interrupt),
            Ok(key) => Ok(Press::Key(key)),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(Press::Resized),
            Err(error) => Err(error),
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.signals.close();
        restore(&self.term);
    }
}

/// Gives the terminal back; there is nobody left to tell where that fails.
fn restore(term: &Term) {
    let _ = term.write_str(&format!("{SHOW_CURSOR}{LEAVE}"));
}

/// Gives the terminal back and ends the program when it is told to stop between two keys.
fn restore_on_signals(term: Term) -> io::Result<Handle> {
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])?;
    let handle = signals.handle();
    std::thread::spawn(move || {
        if signals.forever().next().is_some() {
            restore(&term);
            std::process::exit(130);
        }
    });
    Ok(handle)
}
