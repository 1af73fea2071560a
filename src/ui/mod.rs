//! The terminal: how wide it is, how it is asked, and how it is given back.

pub mod checklist;
pub mod menu;
pub mod pager;
pub mod plain;
pub mod question;
pub mod screen;
pub mod signals;
pub mod terminal;
