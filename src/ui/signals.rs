//! Being told to stop while the terminal is not as it was.
//!
//! As long as [`Signals`] lives, a signal that would end the program becomes something to read, so that the terminal can be given back first. After
//! that the same signals end the program as they always do.

use std::io::{self, Read as _};
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use rustix::event::{PollFd, PollFlags, poll};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGWINCH};
use signal_hook::{SigId, flag, low_level};

/// What there is to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// A key.
    Key,
    /// The terminal has another size.
    Resized,
    /// The program is told to stop.
    Stop,
}

/// Signals caught while the terminal is in use.
#[derive(Debug)]
pub struct Signals {
    stop: UnixStream,
    size: Option<UnixStream>,
    registered: Vec<SigId>,
    over: Arc<AtomicBool>,
}

impl Signals {
    /// Catches what would end the program; with `sizes` also a change of the terminal's size.
    ///
    /// # Errors
    ///
    /// Where the handlers cannot be set up.
    pub fn catch(sizes: bool) -> io::Result<Self> {
        let (stop, stop_end) = pipe()?;
        let over = over_again()?;
        over.store(false, Ordering::SeqCst);
        let mut registered = Vec::new();
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            let end = stop_end.try_clone()?;
            registered.push(low_level::pipe::register(signal, end)?);
        }
        let size = if sizes {
            let (size, end) = pipe()?;
            registered.push(low_level::pipe::register(SIGWINCH, end)?);
            Some(size)
        } else {
            None
        };
        Ok(Self {
            stop,
            size,
            registered,
            over,
        })
    }

    /// Waits for a key on standard input, a new size, or the word to stop.
    ///
    /// # Errors
    ///
    /// Where standard input cannot be waited for.
    pub fn wait(&mut self) -> io::Result<Happened> {
        let stdin = io::stdin();
        loop {
            let mut sources = vec![
                PollFd::new(&self.stop, PollFlags::IN),
                PollFd::new(&stdin, PollFlags::IN),
            ];
            if let Some(size) = &self.size {
                sources.push(PollFd::new(size, PollFlags::IN));
            }
            match poll(&mut sources, None) {
                Err(rustix::io::Errno::INTR) => continue,
                Err(error) => return Err(error.into()),
                Ok(_) => {}
            }
            let ready: Vec<bool> = sources.iter().map(|s| !s.revents().is_empty()).collect();
            if ready[0] {
                return Ok(Happened::Stop);
            }
            if let Some(size) = self.size.as_mut().filter(|_| ready.get(2) == Some(&true)) {
                // Many changes of size at once need one new drawing.
                let mut seen = [0; 64];
                let _ = size.read(&mut seen);
                return Ok(Happened::Resized);
            }
            if ready[1] {
                return Ok(Happened::Key);
            }
        }
    }

    /// Whether the program has been told to stop.
    pub fn stopped(&self) -> bool {
        let mut sources = [PollFd::new(&self.stop, PollFlags::IN)];
        let now = rustix::event::Timespec {
            tv_sec: 0,
            tv_nsec: 0,
        };
        poll(&mut sources, Some(&now)).is_ok_and(|ready| ready > 0)
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        for id in self.registered.drain(..) {
            low_level::unregister(id);
        }
        self.over.store(true, Ordering::SeqCst);
    }
}

/// The flag that says whether the program ends at a signal as it always does.
///
/// The handlers behind it stay for ever: without them a signal would do nothing once its pipe is gone. There is one set of them, however often
/// signals are caught.
fn over_again() -> io::Result<Arc<AtomicBool>> {
    static OVER: OnceLock<Arc<AtomicBool>> = OnceLock::new();
    if let Some(over) = OVER.get() {
        return Ok(Arc::clone(over));
    }
    let over = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        flag::register_conditional_shutdown(signal, 128 + signal, Arc::clone(&over))?;
    }
    Ok(Arc::clone(OVER.get_or_init(|| over)))
}

fn pipe() -> io::Result<(UnixStream, UnixStream)> {
    let (reader, writer) = UnixStream::pair()?;
    reader.set_nonblocking(true)?;
    writer.set_nonblocking(true)?;
    Ok((reader, writer))
}
