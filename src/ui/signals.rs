//! Signals while the terminal is not as it was (Unix).
//!
//! As long as [`Signals`] or [`Held`] lives, a signal that would end or stop the program becomes something to read, or nothing. After that the same
//! signals do what they always do.

use std::io;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::{backend::SignalDelivery, exfiltrator::SignalOnly};
use signal_hook::{flag, low_level};

use super::keyboard::Press;

/// What tells the program to end.
const ENDING: [i32; 4] = [SIGINT, SIGTERM, SIGHUP, SIGQUIT];

/// What there is to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// A byte from the keyboard.
    Byte(u8),
    /// A signal.
    Signal(Press),
    /// Nothing, for as long as one was willing to wait.
    Nothing,
}

/// Signals caught while the terminal is in use.
#[derive(Debug)]
pub struct Signals {
    delivery: SignalDelivery<UnixStream, SignalOnly>,
    /// Those that nobody was told of yet.
    came: Vec<i32>,
    /// Whether whoever asks has been told to end.
    ending: bool,
    held: Held,
}

impl Signals {
    /// Catches what would end or stop the program, and what calls for a new drawing.
    pub fn catch() -> io::Result<Self> {
        let (woken, wake) = UnixStream::pair()?;
        let caught = ENDING.into_iter().chain([SIGTSTP, SIGCONT, SIGWINCH]);
        // Nothing is held back before there is somewhere to read it: a signal that falls between would be lost.
        let delivery = SignalDelivery::with_pipe(woken, wake, SignalOnly, caught)?;
        let held = Held::hold(&[SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP])?;
        Ok(Self { delivery, came: Vec::new(), ending: false, held })
    }

    /// Waits for a byte on standard input or a signal, at most so long.
    pub fn wait(&mut self, most: Option<Timespec>) -> io::Result<Happened> {
        let stdin = io::stdin();
        loop {
            let woken = self.delivery.get_read();
            let mut sources =
                [PollFd::new(woken, PollFlags::IN), PollFd::new(&stdin, PollFlags::IN)];
            match poll(&mut sources, most.as_ref()) {
                Ok(0) => return Ok(Happened::Nothing),
                Ok(_) | Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
            let [_, keys] = sources.map(|source| source.revents());
            if let Some(raised) = self.raised() {
                return Ok(Happened::Signal(raised));
            }
            if keys.is_empty() {
                continue;
            }
            // One byte at a time: what is typed ahead stays for whoever asks next.
            let mut byte = [0];
            match rustix::io::read(&stdin, &mut byte) {
                Ok(1..) => return Ok(Happened::Byte(byte[0])),
                Ok(0) if !keys.intersects(PollFlags::HUP | PollFlags::ERR) => {}
                Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => {}
                // The terminal is closed: nobody is there any more.
                _ => return Ok(Happened::Signal(Press::Interrupt)),
            }
        }
    }

    /// The weightiest of the signals that came since the last look.
    fn raised(&mut self) -> Option<Press> {
        self.came.extend(self.delivery.pending());
        if self.came.extract_if(.., |signal| ENDING.contains(signal)).count() > 0 {
            self.ending = true;
            return Some(Press::Interrupt);
        }
        let mut presses =
            [(SIGTSTP, Press::Suspend), (SIGCONT, Press::Continued), (SIGWINCH, Press::Redraw)]
                .into_iter();
        presses.find(|(signal, _)| self.take(*signal)).map(|(_, press)| press)
    }

    /// Whether a signal came; once told it is forgotten.
    fn take(&mut self, signal: i32) -> bool {
        self.came.extract_if(.., |came| *came == signal).count() > 0
    }

    /// Stops the program until it is told to go on.
    pub fn stop(&mut self) -> io::Result<()> {
        self.came.extend(self.delivery.pending());
        // Whoever has been told to go on by now would wait for ever for the next word.
        if self.take(SIGCONT) {
            return Ok(());
        }
        low_level::emulate_default_handler(SIGTSTP)
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        drop(std::mem::take(&mut self.held));
        self.came.extend(self.delivery.pending());
        // Who has told the program to end after the last look at it was told nothing; the program ends as if it had come now.
        let missed = self.came.iter().find(|signal| ENDING.contains(signal));
        if let (Some(missed), false) = (missed, self.ending) {
            let _ = low_level::emulate_default_handler(*missed);
        }
    }
}

/// Signals that do nothing to the program as long as this lives.
#[derive(Debug, Default)]
pub struct Held(Vec<Arc<AtomicBool>>);

impl Held {
    /// Holds signals back.
    pub fn hold(signals: &[i32]) -> io::Result<Self> {
        let usual = signals.iter().map(|signal| usual(*signal));
        let usual = usual.collect::<io::Result<Vec<_>>>()?;
        for usual in &usual {
            usual.store(false, Ordering::SeqCst);
        }
        Ok(Self(usual))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        for usual in &self.0 {
            usual.store(true, Ordering::SeqCst);
        }
    }
}

/// The flag that says whether a signal does what it always does.
///
/// The handler behind it stays for ever: without it the signal would do nothing once whoever caught it is gone.
fn usual(signal: i32) -> io::Result<Arc<AtomicBool>> {
    static KNOWN: Mutex<Vec<(i32, Arc<AtomicBool>)>> = Mutex::new(Vec::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, usual)) = known.iter().find(|(of, _)| *of == signal) {
        return Ok(Arc::clone(usual));
    }
    let usual = Arc::new(AtomicBool::new(false));
    flag::register_conditional_default(signal, Arc::clone(&usual))?;
    known.push((signal, Arc::clone(&usual)));
    Ok(usual)
}
