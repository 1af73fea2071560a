//! What a person does at the keyboard: whole keys, whatever the terminal sends for them.

pub mod decode;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub use unix::Keyboard;
#[cfg(windows)]
pub use windows::Keyboard;

use crate::riasec::letter::plain;

/// A key that means something here, without Alt and Ctrl.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A letter, digit or sign; the wide forms of East Asian keyboards come as the plain ones.
    Char(char),
    Enter,
    Escape,
    Tab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    Home,
    End,
}

/// What came from the keyboard, or from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    Key(Key),
    /// The terminal has another size now, or stands in need of a new drawing.
    Redraw,
    /// The person wants to stop the program for a while.
    Suspend,
    /// The program goes on after it was stopped: the terminal is to be taken again.
    #[cfg_attr(windows, allow(dead_code))]
    Continued,
    /// The person, or somebody else, wants the program to end at once.
    Interrupt,
}

/// The key that a letter stands for: `４` of a wide keyboard counts as `4`, `й` of a Russian one as the `q` of the same key.
pub fn narrow(letter: char) -> char {
    match letter {
        '\u{0400}'..='\u{04FF}' => russian(letter).unwrap_or(letter),
        _ => plain(letter),
    }
}

/// The Latin letter of a key that a Russian keyboard sends: д and н say yes and no, the rest stand on the keys of q, f, m, b, s, u, j and k.
fn russian(letter: char) -> Option<char> {
    let small = letter.to_lowercase().next()?;
    let mut keys = "днйаьиыгол".chars().zip("ynqfmbsujk".chars());
    keys.find(|(russian, _)| *russian == small).map(|(_, latin)| latin)
}
