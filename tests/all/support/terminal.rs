//! A terminal: what its keys send, what its screens begin and end with, and a program that sits in it.
#![cfg(unix)]

use std::process::Command;
use std::time::Duration;

use expectrl::session::OsSession;
use expectrl::{Expect as _, Session};

pub const UP: &str = "\x1b[A";
pub const DOWN: &str = "\x1b[B";
pub const RIGHT: &str = "\x1b[C";
pub const LEFT: &str = "\x1b[D";
pub const ENTER: &str = "\r";
pub const ESCAPE: &str = "\x1b";
pub const TAB: &str = "\t";
pub const BACKSPACE: &str = "\x7f";
pub const CTRL_C: &str = "\x03";

/// What takes the screen, and what gives it back.
pub const TAKE: &str = "\x1b[?1049h";
pub const LEAVE: &str = "\x1b[?1049l";

/// How long something may take before it counts as hanging.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Runs a script that waits for a line until its terminal has so many columns and rows.
pub fn sit(command: Command, (columns, rows): (u16, u16)) -> OsSession {
    let mut session = Session::spawn(command).unwrap();
    let process = session.get_process_mut();
    process.set_window_size(columns, rows).unwrap();
    session.send_line("go").unwrap();
    session
}
