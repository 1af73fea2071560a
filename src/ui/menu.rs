//! The short menus before and after the questions: where the person stands, what is to be done with answers of before.

use std::io;

use super::list::{List, Outcome};
use super::screen::{Input, Screen};
use super::without_styles_unless;
use crate::words::Lang;

/// Asks for one of several choices; none where the person leaves the menu with Escape or q, or is told to stop.
///
/// # Errors
///
/// Where the terminal cannot be used.
pub fn choose(
    lang: Lang,
    about: &str,
    question: &str,
    choices: &[String],
    colour: bool,
) -> io::Result<Option<usize>> {
    let mut list = List::new(lang, about, question, choices);
    let mut screen = Screen::open()?;
    loop {
        // The size may be another one at every drawing.
        let (lines, cursor) = list.draw(screen.size());
        screen.draw_at(&without_styles_unless(colour, lines), Some(cursor))?;
        match screen.input()? {
            Input::Interrupt => return Ok(None),
            Input::Redraw => {}
            Input::Key(key) => match list.press(key) {
                Some(Outcome::Chosen(place)) => return Ok(Some(place)),
                Some(Outcome::Left) => return Ok(None),
                None => {}
            },
        }
    }
}
