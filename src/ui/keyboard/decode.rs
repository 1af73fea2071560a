//! From the bytes of a terminal to keys.
//!
//! Every control sequence is read to its end (ECMA-48), however the line cuts it into pieces: what a terminal says of itself, of its mouse or of a
//! paste is never taken for what a person typed.

use std::time::Duration;

use super::{Key, Press, narrow};

/// After so long nothing belongs to an `ESC` any more: it was the key.
const ESCAPE_KEY: Duration = Duration::from_millis(50);
/// After so long nothing belongs to any other beginning: a slow line has its time, and a person is not locked out.
const UNFINISHED: Duration = Duration::from_millis(400);

const ESCAPE: u8 = 0x1b;
const BELL: u8 = 0x07;
const CTRL_C: u8 = 0x03;
/// With this byte the control characters of eight bits begin in UTF-8, and with this one the mark ends there that ends a text.
const CONTROL_LETTER: u8 = 0xc2;
const STRING_END: u8 = 0x9c;
/// Either ends a sequence that is not finished.
const CANCEL: u8 = 0x18;
const SUBSTITUTE: u8 = 0x1a;
/// No sequence that means a key has more bytes between its head and its end.
const LONGEST: usize = 8;

#[derive(Debug, Default)]
pub struct Decoder {
    state: State,
    /// What stands between the head of a sequence and its last byte.
    parameters: Vec<u8>,
    /// Whether a paste is going on.
    paste: bool,
    /// Whether Alt is held with the key that a sequence stands for.
    alt: bool,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum State {
    #[default]
    Ground,
    /// The Escape key was reported; what follows may still show that it was none.
    Escaped,
    /// After the first byte of a sequence, or of the Escape key.
    Escape,
    /// After `ESC` and a sign that names a character set, or the like.
    Sign,
    /// After `ESC [`.
    Control,
    /// After `ESC O`.
    Shift,
    /// In a text from the terminal: OSC, DCS, APC, PM or SOS.
    Text,
    /// In such a text after an `ESC`, which may end it.
    TextEscape,
    /// In such a text after the first byte of what may end it in UTF-8.
    TextLetter,
    /// So many bytes of an old mouse report or function key are still to come.
    Skip(u8),
    /// Inside a letter of several bytes: its value so far, how many are to come, and whether Alt is held.
    Letter(u32, u8, bool),
}

impl Decoder {
    /// Whether more bytes decide what those so far mean.
    pub fn waits(&self) -> bool {
        self.paste || !matches!(self.state, State::Ground | State::Escaped)
    }

    /// Whether nothing but the first byte of a sequence is there, which the Escape key sends too.
    pub fn waits_after_escape(&self) -> bool {
        self.state == State::Escape
    }

    /// How long to wait for the next byte before [`Decoder::pause`]; none where it may take as long as it likes.
    pub fn patience(&self) -> Option<Duration> {
        match (self.waits_after_escape(), self.waits()) {
            (true, _) => Some(ESCAPE_KEY),
            (_, true) => Some(UNFINISHED),
            _ => None,
        }
    }

    /// Nothing came for a while: what is not finished never will be.
    pub fn pause(&mut self) -> Option<Press> {
        (self.paste, self.alt) = (false, false);
        if std::mem::take(&mut self.state) == State::Escape {
            self.state = State::Escaped;
            return Some(Press::Key(Key::Escape));
        }
        None
    }

    pub fn take(&mut self, byte: u8) -> Option<Press> {
        let press = self.next(byte)?;
        let meant = match press {
            Press::Interrupt => true,
            _ if self.alt => false,
            // Whoever pastes `quit` does not mean to quit.
            Press::Key(Key::Char('0'..='9')) => true,
            _ => !self.paste,
        };
        meant.then_some(press)
    }

    fn next(&mut self, byte: u8) -> Option<Press> {
        // The way out is open in the middle of anything.
        if byte == CTRL_C {
            *self = Self::default();
            return Some(Press::Interrupt);
        }
        let state = self.state;
        match state {
            // What a slow line had cut is no key.
            State::Escaped if self.head(byte) => {}
            State::Ground | State::Escaped => return self.ground(byte),
            State::Control => return self.control(byte),
            State::Shift => return self.shift(byte),
            State::Letter(value, left, alt) => return self.letter(byte, value, left, alt),
            State::Sign => self.until(byte, (0x30..=0x7e).contains(&byte)),
            State::TextLetter if byte == STRING_END => self.state = State::Ground,
            State::TextEscape if byte == b'\\' => self.state = State::Ground,
            State::Text | State::TextLetter => self.text(byte),
            State::Escape | State::TextEscape => self.escape(byte),
            State::Skip(0 | 1) => self.state = State::Ground,
            State::Skip(left) => self.state = State::Skip(left - 1),
        }
        None
    }

    fn ground(&mut self, byte: u8) -> Option<Press> {
        (self.state, self.alt) = (State::Ground, false);
        let key = match byte {
            ESCAPE => {
                self.state = State::Escape;
                return None;
            }
            SUBSTITUTE => return Some(Press::Suspend),
            0x0c => return Some(Press::Redraw),
            b'\r' | b'\n' => Key::Enter,
            b'\t' => Key::Tab,
            0x7f | 0x08 => Key::Backspace,
            b' '..=b'~' => Key::Char(char::from(byte)),
            0x80.. => {
                self.begin(byte, false);
                return None;
            }
            _ => return None,
        };
        Some(Press::Key(key))
    }

    /// Begins a letter of several bytes, or one of the sequences whose head is a single byte of eight bits.
    fn begin(&mut self, byte: u8, alt: bool) {
        let letter = |mask: u8, left| State::Letter(u32::from(byte & mask), left, alt);
        match byte {
            0xc2..=0xdf => self.state = letter(0x1f, 1),
            0xe0..=0xef => self.state = letter(0x0f, 2),
            0xf0..=0xf4 => self.state = letter(0x07, 3),
            // The head of no sequence leaves nothing begun.
            _ => {
                self.head(byte.wrapping_sub(0x40));
            }
        }
    }

    fn letter(&mut self, byte: u8, value: u32, left: u8, alt: bool) -> Option<Press> {
        if byte & 0xc0 != 0x80 {
            // Half a letter is none; the byte that shows it is a key of its own.
            return self.ground(byte);
        }
        let value = value << 6 | u32::from(byte & 0x3f);
        self.state = match left {
            0 | 1 => State::Ground,
            left => State::Letter(value, left - 1, alt),
        };
        if self.state == State::Ground
            && let Ok(control @ 0x80..=0x9f) = u8::try_from(value)
        {
            // The head of a sequence may be a letter of UTF-8 too.
            self.head(control - 0x40);
            return None;
        }
        let whole = char::from_u32(value).filter(|_| self.state == State::Ground && !alt);
        let letter = whole.filter(|letter| !letter.is_control())?;
        Some(Press::Key(Key::Char(narrow(letter))))
    }

    /// Begins the sequence that a byte after `ESC` is the head of; false where it is the head of none.
    fn head(&mut self, byte: u8) -> bool {
        self.parameters.clear();
        self.state = match byte {
            b'[' => State::Control,
            b'O' | b'N' => State::Shift,
            b']' | b'P' | b'X' | b'^' | b'_' => State::Text,
            _ => State::Ground,
        };
        self.state != State::Ground
    }

    fn escape(&mut self, byte: u8) {
        match byte {
            ESCAPE => (self.state, self.alt) = (State::Escape, true),
            b' '..=b'/' => self.state = State::Sign,
            0x80.. => self.begin(byte, true),
            // A head, or a key with Alt, which means nothing here.
            _ => {
                self.head(byte);
            }
        }
    }

    fn text(&mut self, byte: u8) {
        self.state = match byte {
            ESCAPE => State::TextEscape,
            CONTROL_LETTER => State::TextLetter,
            BELL | CANCEL | SUBSTITUTE => State::Ground,
            _ => State::Text,
        };
    }

    /// Leaves a sequence at its end, or where another one or something that belongs to none begins.
    fn until(&mut self, byte: u8, end: bool) {
        match byte {
            ESCAPE => self.state = State::Escape,
            0x80.. => self.begin(byte, false),
            CANCEL | SUBSTITUTE => self.state = State::Ground,
            _ if end => self.state = State::Ground,
            _ => {}
        }
    }

    fn control(&mut self, byte: u8) -> Option<Press> {
        let digits = (b'0'..=b'?').contains(&byte);
        if digits && self.parameters.last().is_some_and(|last| *last < b'0') {
            // Some function keys of rxvt end in a sign that ends no sequence elsewhere.
            return self.ground(byte);
        }
        if digits || (b' '..=b'/').contains(&byte) {
            // Past the longest no more is kept: it is no key any more, and ends where it ends.
            if self.parameters.len() <= LONGEST {
                self.parameters.push(byte);
            }
            return None;
        }
        let end = (b'@'..=b'~').contains(&byte);
        self.until(byte, end);
        if !end {
            return None;
        }
        match (self.parameters.as_slice(), byte) {
            // The function keys of the Linux console, and mouse reports of old: what follows is no text.
            ([], b'[') => self.state = State::Skip(1),
            ([], b'M') => self.state = State::Skip(3),
            (b"200", b'~') => self.paste = true,
            (b"201", b'~') => self.paste = false,
            (b"1" | b"7", b'~') => return Some(Press::Key(Key::Home)),
            (b"3", b'~') => return Some(Press::Key(Key::Delete)),
            (b"4" | b"8", b'~') => return Some(Press::Key(Key::End)),
            (b"5", b'~') => return Some(Press::Key(Key::PageUp)),
            (b"6", b'~') => return Some(Press::Key(Key::PageDown)),
            // With anything else among its parameters an arrow is held together with another key.
            (b"" | b"1" | b"1;1", arrow) => return self::arrow(arrow).map(Press::Key),
            _ => {}
        }
        None
    }

    fn shift(&mut self, byte: u8) -> Option<Press> {
        let digit = byte.is_ascii_digit();
        if digit || byte == b';' {
            self.parameters.push(byte);
            self.parameters.truncate(LONGEST);
            return None;
        }
        let end = (0x20..=0x7e).contains(&byte);
        self.until(byte, end);
        let key = match byte {
            _ if !end || !self.parameters.is_empty() => None,
            b'M' => Some(Key::Enter),
            arrow => self::arrow(arrow),
        };
        key.map(Press::Key)
    }
}

fn arrow(byte: u8) -> Option<Key> {
    Some(match byte {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        _ => return None,
    })
}
