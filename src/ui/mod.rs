//! The terminal: how wide it is, how it is asked, and how it is given back.

pub mod checklist;
pub mod keyboard;
pub mod list;
pub mod pager;
pub mod plain;
pub mod question;
pub mod screen;
#[cfg(unix)]
pub mod signals;
pub mod terminal;
