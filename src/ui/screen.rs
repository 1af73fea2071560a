//! A screen of its own for the questions, given back whatever happens.

use std::io;

use console::{Key, Term};
use rustix::termios::{
    LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
};

use super::signals::{Happened, Signals};

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
    before: Termios,
    signals: Signals,
}

impl Screen {
    /// Takes over the terminal: keys come one by one and unseen, and the drawing goes to standard error.
    ///
    /// # Errors
    ///
    /// Where the terminal or the signal handlers cannot be set up.
    pub fn open() -> io::Result<Self> {
        let signals = Signals::catch(true)?;
        let before = tcgetattr(io::stdin())?;
        let mut keys = before.clone();
        // Ctrl-C comes as a key too, so that there is one way to stop.
        keys.local_modes -= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG;
        keys.special_codes[SpecialCodeIndex::VMIN] = 1;
        keys.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(io::stdin(), OptionalActions::Drain, &keys)?;
        let screen = Self {
            term: Term::stderr(),
            before,
            signals,
        };
        screen.term.write_str(ENTER)?;
        screen.term.hide_cursor()?;
        Ok(screen)
    }

    /// Rows and columns.
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
        self.draw_at(lines, None)
    }

    /// Shows some lines as [`Screen::draw`] does, with the cursor at a row and column, from 0, where a screen reader looks for it.
    ///
    /// # Errors
    ///
    /// Where the terminal cannot be written.
    pub fn draw_at(&self, lines: &[String], cursor: Option<(usize, usize)>) -> io::Result<()> {
        let rows = self.size().0.max(1);
        let shown = lines.iter().take(rows).cloned().collect::<Vec<_>>();
        let cursor = cursor.map_or(String::new(), |(row, column)| {
            format!("\x1b[{};{}H{SHOW_CURSOR}", row + 1, column + 1)
        });
        // One write a screen: a slow line shows no half of it.
        self.term
            .write_str(&format!("\x1b[2J\x1b[H{}{cursor}", shown.join("\r\n")))
    }

    /// Waits for the next key, a new size, or the word to stop.
    ///
    /// # Errors
    ///
    /// Where the terminal is gone.
    pub fn press(&mut self) -> io::Result<Press> {
        match self.signals.wait()? {
            Happened::Stop => Ok(Press::Interrupt),
            Happened::Resized => Ok(Press::Resized),
            Happened::Key => match self.term.read_key_raw() {
                // A signal may arrive while the rest of a key is read; the next wait tells which.
                Ok(Key::CtrlC) if self.signals.stopped() => Ok(Press::Interrupt),
                Ok(Key::CtrlC | Key::Char('\x03')) => Ok(Press::Interrupt),
                Ok(key) => Ok(Press::Key(key)),
                Err(error) => Err(error),
            },
        }
    }
}

impl Drop for Screen {
    /// Gives the terminal back; there is nobody left to tell where that fails.
    fn drop(&mut self) {
        let _ = self.term.write_str(&format!("{SHOW_CURSOR}{LEAVE}"));
        let _ = tcsetattr(io::stdin(), OptionalActions::Drain, &self.before);
    }
}
