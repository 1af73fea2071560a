//! A screen of its own for the questions, given back whatever happens.

use std::io;
use std::panic;
use std::sync::{Mutex, Once, PoisonError};

use anstream::adapter::strip_str;
use console::Term;

use super::keyboard::{Key, Keyboard, Press};

/// Another screen than that of the shell, on which a paste comes framed.
const ENTER: &str = "\x1b[?1049h\x1b[?2004h\x1b[?25l";
const LEAVE: &str = "\x1b[?25h\x1b[?2004l\x1b[?1049l";
const SHOW_CURSOR: &str = "\x1b[?25h";
const HIDE_CURSOR: &str = "\x1b[?25l";

/// Row and column, from 0.
pub type Place = (usize, usize);

/// Shows something on a screen of its own until a key ends it; none where the person, or somebody else, wants the program to end at once.
///
/// `draw` makes the lines for so many rows and columns, and tells where the cursor stands.
pub fn show<S, T>(
    state: &mut S,
    colour: bool,
    draw: impl Fn(&mut S, (usize, usize)) -> (Vec<String>, Option<Place>),
    press: impl Fn(&mut S, Key) -> Option<T>,
) -> io::Result<Option<T>> {
    let mut screen = Screen::open()?;
    loop {
        // The size may be another one at every drawing.
        let (mut lines, cursor) = draw(state, screen.size());
        if !colour {
            lines = lines.iter().map(|line| strip_str(line).to_string()).collect();
        }
        screen.draw(&lines, cursor)?;
        let came = match screen.input()? {
            Press::Key(key) => press(state, key),
            Press::Interrupt => return Ok(None),
            _ => None,
        };
        if came.is_some() {
            return Ok(came);
        }
    }
}

/// The terminal while questions are asked. Dropping it restores what stood there before.
#[derive(Debug)]
pub struct Screen {
    term: Term,
    keyboard: Keyboard,
    /// Whether it is another screen than that of the shell.
    apart: bool,
}

impl Screen {
    /// Takes over the terminal: keys come one by one and unseen, and the drawing goes to standard error.
    fn open() -> io::Result<Self> {
        let mut screen = Self::beside()?;
        screen.apart = true;
        screen.term.write_str(ENTER)?;
        Ok(screen)
    }

    /// Takes the keys alone: what stands on the screen stays.
    pub fn beside() -> io::Result<Self> {
        let screen = Self { keyboard: Keyboard::open()?, term: Term::stderr(), apart: false };
        give_back_in_a_panic();
        *way_back() = Some(Box::new(screen.keyboard.way_back()));
        Ok(screen)
    }

    /// Rows and columns, as they are at this moment; never none.
    fn size(&self) -> (usize, usize) {
        let (rows, columns) = self.term.size();
        (usize::from(rows).max(1), usize::from(columns).max(1))
    }

    /// Shows some lines in place of all that stood there, with the cursor where a screen reader looks for it; what does not fit below is cut.
    fn draw(&self, lines: &[String], cursor: Option<Place>) -> io::Result<()> {
        let shown = &lines[..lines.len().min(self.size().0)];
        let cursor = cursor.map_or(HIDE_CURSOR.to_owned(), |(row, column)| {
            format!("\x1b[{};{}H{SHOW_CURSOR}", row + 1, column + 1)
        });
        // One write a screen: a slow line shows no half of it.
        let drawing = format!("\x1b[2J\x1b[H{}{cursor}", shown.join("\r\n"));
        self.term.write_str(&drawing)
    }

    /// Waits for the next key, the need to draw again, or the word to end.
    pub fn input(&mut self) -> io::Result<Press> {
        let press = self.keyboard.press()?;
        if press == Press::Suspend {
            self.give_back();
            self.keyboard.stop()?;
        }
        if matches!(press, Press::Suspend | Press::Continued) {
            self.take_again()?;
            return Ok(Press::Redraw);
        }
        Ok(press)
    }

    fn take_again(&self) -> io::Result<()> {
        self.keyboard.take()?;
        if self.apart {
            self.term.write_str(ENTER)?;
        }
        Ok(())
    }

    /// Gives the terminal back; there is nobody left to tell where that fails.
    fn give_back(&self) {
        if self.apart {
            let _ = self.term.write_str(LEAVE);
        }
        self.keyboard.give_back();
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if way_back().take().is_some() {
            self.give_back();
        }
    }
}

type WayBack = Option<Box<dyn Fn() + Send>>;

/// How to give the keyboard back; none where no screen is open.
fn way_back() -> std::sync::MutexGuard<'static, WayBack> {
    static WAY_BACK: Mutex<WayBack> = Mutex::new(None);
    WAY_BACK.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has a panic give the terminal back before it says what happened, which would vanish with the screen.
fn give_back_in_a_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |about| {
            if let Some(keyboard_back) = way_back().take() {
                let _ = Term::stderr().write_str(LEAVE);
                keyboard_back();
            }
            usual(about);
        }));
    });
}
