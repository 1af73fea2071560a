//! The keyboard of a Windows console: whole keys come from the system.

use std::io;

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use super::{Key, Press, narrow};

/// The keyboard while keys come one by one and unseen.
#[derive(Debug)]
pub struct Keyboard;

impl Keyboard {
    /// Takes the keyboard.
    ///
    /// # Errors
    ///
    /// Where there is no console, or one too old to be drawn on.
    pub fn open() -> io::Result<Self> {
        let keyboard = Self;
        keyboard.take()?;
        Ok(keyboard)
    }

    /// Has keys come one by one and unseen, as after opening.
    ///
    /// # Errors
    ///
    /// Where the console is gone.
    // The same as on Unix, where there is something to know.
    #[allow(clippy::unused_self)]
    pub fn take(&self) -> io::Result<()> {
        enable_raw_mode()
    }

    /// Gives the keyboard back; there is nobody left to tell where that fails.
    #[allow(clippy::unused_self)]
    pub fn give_back(&self) {
        let _ = disable_raw_mode();
    }

    /// How to give the keyboard back where the value is out of reach.
    #[allow(clippy::unused_self)]
    pub fn way_back(&self) -> impl Fn() + Send + 'static {
        || {
            let _ = disable_raw_mode();
        }
    }

    /// Waits for the next key or the next thing from outside.
    ///
    /// # Errors
    ///
    /// Where the console is gone.
    #[allow(clippy::unused_self)]
    pub fn press(&mut self) -> io::Result<Press> {
        loop {
            let press = match event::read()? {
                Event::Key(key) if key.kind != KeyEventKind::Release => press(&key),
                Event::Resize(..) => Some(Press::Redraw),
                _ => None,
            };
            if let Some(press) = press {
                return Ok(press);
            }
        }
    }

    /// Nothing stops a program for a while here.
    ///
    /// # Errors
    ///
    /// Never.
    #[allow(clippy::unused_self, clippy::unnecessary_wraps)]
    pub fn stop(&self) -> io::Result<()> {
        Ok(())
    }
}

fn press(event: &KeyEvent) -> Option<Press> {
    let held = event.modifiers - KeyModifiers::SHIFT;
    if event.code == KeyCode::Char('c') && held == KeyModifiers::CONTROL {
        return Some(Press::Interrupt);
    }
    if !held.is_empty() {
        return None;
    }
    let key = match event.code {
        KeyCode::Char(letter) => Key::Char(narrow(letter)),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Tab => Key::Tab,
        KeyCode::Backspace => Key::Backspace,
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
    };
    Some(Press::Key(key))
}
