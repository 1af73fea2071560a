//! Signals while the terminal is not as it was (Unix).
//!
//! As long as [`Signals`] or [`Held`] lives, a signal that would end or stop the program becomes something to read, or nothing. After that the same
//! signals do what they always do.

use std::io::{self, Read as _};
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::{SigId, flag, low_level};

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
    woken: UnixStream,
    /// The number of the signal that is to end the program; 0 for none.
    end: Arc<AtomicUsize>,
    /// Whether that has been told to whoever asks.
    ending: bool,
    suspend: Arc<AtomicBool>,
    go_on: Arc<AtomicBool>,
    size: Arc<AtomicBool>,
    registered: Vec<SigId>,
    held: Held,
}

impl Signals {
    /// Catches what would end or stop the program, and what calls for a new drawing.
    pub fn catch() -> io::Result<Self> {
        let (woken, wake) = UnixStream::pair()?;
        woken.set_nonblocking(true)?;
        wake.set_nonblocking(true)?;
        // Nothing is held back before there is somewhere to read it: a signal that falls between would be lost.
        let mut signals = Self {
            held: Held::default(),
            woken,
            end: Arc::default(),
            ending: false,
            suspend: Arc::default(),
            go_on: Arc::default(),
            size: Arc::default(),
            registered: Vec::new(),
        };
        for (number, value) in ENDING.map(|number| (number, number.unsigned_abs() as usize)) {
            let id = flag::register_usize(number, Arc::clone(&signals.end), value)?;
            signals.registered.push(id);
        }
        let flags =
            [(&signals.suspend, SIGTSTP), (&signals.go_on, SIGCONT), (&signals.size, SIGWINCH)];
        for (raised, number) in flags {
            let id = flag::register(number, Arc::clone(raised))?;
            signals.registered.push(id);
        }
        for number in ENDING.into_iter().chain([SIGTSTP, SIGCONT, SIGWINCH]) {
            let id = low_level::pipe::register(number, wake.try_clone()?)?;
            signals.registered.push(id);
        }
        signals.held = Held::hold(&[SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP])?;
        Ok(signals)
    }

    /// Waits for a byte on standard input or a signal, at most so long.
    pub fn wait(&mut self, most: Option<Timespec>) -> io::Result<Happened> {
        let stdin = io::stdin();
        loop {
            let mut sources =
                [PollFd::new(&self.woken, PollFlags::IN), PollFd::new(&stdin, PollFlags::IN)];
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
        // Many signals at once need one look.
        let _ = self.woken.read(&mut [0; 64]);
        if self.end.swap(0, Ordering::SeqCst) != 0 {
            self.ending = true;
            return Some(Press::Interrupt);
        }
        let mut flags = [
            (&self.suspend, Press::Suspend),
            (&self.go_on, Press::Continued),
            (&self.size, Press::Redraw),
        ]
        .into_iter();
        flags.find(|(raised, _)| raised.swap(false, Ordering::SeqCst)).map(|(_, press)| press)
    }

    /// Stops the program until it is told to go on.
    pub fn stop(&self) -> io::Result<()> {
        // Whoever has been told to go on by now would wait for ever for the next word.
        if self.go_on.swap(false, Ordering::SeqCst) {
            return Ok(());
        }
        low_level::emulate_default_handler(SIGTSTP)
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        drop(std::mem::take(&mut self.held));
        for id in self.registered.drain(..) {
            low_level::unregister(id);
        }
        // Who has told the program to end after the last look at it was told nothing; the program ends as if it had come now.
        let missed = self.end.swap(0, Ordering::SeqCst);
        if let (Ok(missed @ 1..), false) = (i32::try_from(missed), self.ending) {
            let _ = low_level::emulate_default_handler(missed);
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
