//! The keyboard of a Unix terminal: bytes and signals.

use std::io;
use std::time::Duration;

use rustix::event::Timespec;
use rustix::process::{Signal, getpgrp, getsid, kill_current_process_group};
use rustix::termios::{
    InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
};

use super::Press;
use super::decode::Decoder;
use crate::ui::signals::{Happened, Signals};

/// The keyboard while keys come one by one and unseen.
#[derive(Debug)]
pub struct Keyboard {
    before: Termios,
    signals: Signals,
    decoder: Decoder,
}

impl Keyboard {
    /// Takes the keyboard.
    pub fn open() -> io::Result<Self> {
        let keyboard = Self {
            signals: Signals::catch()?,
            before: tcgetattr(io::stdin())?,
            decoder: Decoder::default(),
        };
        keyboard.take()?;
        Ok(keyboard)
    }

    /// Has keys come one by one and unseen, as after opening.
    pub fn take(&self) -> io::Result<()> {
        let mut keys = self.before.clone();
        // Ctrl-C and Ctrl-Z come as keys too, so that there is one way to stop.
        keys.local_modes -= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG;
        keys.local_modes -= LocalModes::IEXTEN;
        // Ctrl-S must not hold the drawing back.
        keys.input_modes -= InputModes::IXON;
        // A read never waits: who asks has been told that there is something.
        keys.special_codes[SpecialCodeIndex::VMIN] = 0;
        keys.special_codes[SpecialCodeIndex::VTIME] = 0;
        // Without waiting for what is still to be shown, which a Ctrl-S before could hold back for ever.
        Ok(tcsetattr(io::stdin(), OptionalActions::Now, &keys)?)
    }

    /// Gives the keyboard back; there is nobody left to tell where that fails.
    pub fn give_back(&self) {
        self.way_back()();
    }

    /// How to give the keyboard back where the value is out of reach.
    pub fn way_back(&self) -> impl Fn() + Send + 'static {
        let before = self.before.clone();
        move || {
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, &before);
        }
    }

    /// Waits for the next key or the next thing from outside.
    pub fn press(&mut self) -> io::Result<Press> {
        loop {
            let press = match self.signals.wait(self.decoder.patience().map(timespec))? {
                Happened::Signal(press) => return Ok(press),
                Happened::Nothing => self.decoder.pause(),
                Happened::Byte(byte) => self.decoder.take(byte),
            };
            match press {
                // All that the terminal runs in front is stopped, as it would be without us; the signal comes back to us.
                Some(Press::Suspend) => suspend_all()?,
                Some(press) => return Ok(press),
                None => {}
            }
        }
    }

    /// Stops the program until it is told to go on.
    pub fn stop(&mut self) -> io::Result<()> {
        self.signals.stop()
    }
}

/// Sends the signal of Ctrl-Z; where no shell waits to take over, nobody could ever make the program go on, and nothing happens.
fn suspend_all() -> io::Result<()> {
    if getsid(None)? != getpgrp() {
        kill_current_process_group(Signal::TSTP)?;
    }
    Ok(())
}

fn timespec(duration: Duration) -> Timespec {
    Timespec { tv_sec: 0, tv_nsec: i64::from(duration.subsec_nanos()) }
}
