//! The keyboard of a Windows console, as `unix.rs` documents it: whole keys come from the system, and letter by letter what a terminal says of itself.
// What a console does without has the same face here.
#![allow(clippy::unused_self, clippy::unnecessary_wraps)]

use std::io;

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use super::decode::Decoder;
use super::{Key, Press};

/// The keyboard while keys come one by one and unseen.
#[derive(Debug)]
pub struct Keyboard {
    decoder: Decoder,
}

impl Keyboard {
    pub fn open() -> io::Result<Self> {
        let keyboard = Self { decoder: Decoder::default() };
        keyboard.take()?;
        Ok(keyboard)
    }

    pub fn take(&self) -> io::Result<()> {
        enable_raw_mode()
    }

    pub fn give_back(&self) {
        self.way_back()();
    }

    pub fn way_back(&self) -> impl Fn() + Send + 'static {
        || {
            let _ = disable_raw_mode();
        }
    }

    pub fn press(&mut self) -> io::Result<Press> {
        loop {
            let press = match self.decoder.patience() {
                Some(patience) if !event::poll(patience)? => self.decoder.pause(),
                _ => match event::read()? {
                    Event::Key(key) if key.kind != KeyEventKind::Release => self.key(&key),
                    Event::Resize(..) => Some(Press::Redraw),
                    _ => None,
                },
            };
            if let Some(press) = press {
                return Ok(press);
            }
        }
    }

    fn key(&mut self, event: &KeyEvent) -> Option<Press> {
        let held = event.modifiers - KeyModifiers::SHIFT;
        if event.code == KeyCode::Char('c') && held == KeyModifiers::CONTROL {
            return Some(Press::Interrupt);
        }
        if !held.is_empty() {
            return None;
        }
        match event.code {
            KeyCode::Esc => self.decoder.take(0x1b),
            // Inside a paste these are no keys either.
            KeyCode::Enter => self.decoder.take(b'\r'),
            KeyCode::Tab => self.decoder.take(b'\t'),
            KeyCode::Backspace => self.decoder.take(0x7f),
            KeyCode::Char(letter) => {
                let mut bytes = [0; 4];
                let bytes = letter.encode_utf8(&mut bytes).bytes();
                bytes.filter_map(|byte| self.decoder.take(byte)).last()
            }
            code => {
                self.decoder.pause();
                named(code).map(Press::Key)
            }
        }
    }

    /// Nothing stops a program for a while here.
    pub fn stop(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A key that is no letter.
fn named(code: KeyCode) -> Option<Key> {
    Some(match code {
        KeyCode::Delete => Key::Delete,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        _ => return None,
    })
}
