//! The short menus before and after the questions: where the person stands, what is to be done with answers of before, what next.

use std::io;

use super::keyboard::Key;
use super::list::{List, Outcome};
use super::screen::{Input, Screen};
use super::without_styles_unless;
use crate::words::Lang;

/// Asks for one of several choices.
pub fn choose(
    lang: Lang,
    about: &str,
    question: &str,
    choices: &[String],
    colour: bool,
) -> io::Result<Outcome> {
    let mut list = List::new(lang, about, question, choices);
    let mut screen = Screen::open()?;
    loop {
        // The size may be another one at every drawing.
        let (lines, cursor) = list.draw(screen.size());
        screen.draw_at(&without_styles_unless(colour, lines), Some(cursor))?;
        match screen.input()? {
            Input::Interrupt => return Ok(Outcome::Interrupted),
            Input::Redraw => {}
            Input::Key(key) => {
                if let Some(outcome) = list.press(key) {
                    return Ok(outcome);
                }
            }
        }
    }
}

/// Waits below a page until the person has read it and goes on with Enter, or leaves with Escape or q.
pub fn pause() -> io::Result<Outcome> {
    let mut screen = Screen::beside()?;
    loop {
        match screen.input()? {
            Input::Interrupt => return Ok(Outcome::Interrupted),
            Input::Key(Key::Enter) => return Ok(Outcome::Chosen(0)),
            Input::Key(Key::Escape | Key::Char('q' | 'Q')) => return Ok(Outcome::Left),
            Input::Key(_) | Input::Redraw => {}
        }
    }
}
