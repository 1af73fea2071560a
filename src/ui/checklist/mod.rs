//! The check list of skills: on a screen of its own, or line by line.

use std::io;

use super::keyboard::Key;
use super::screen::show;
use crate::advice::checklist::{Checklist, Event, Group};
use crate::advice::skills::{Said, Skills};
use crate::words::Lang;

pub mod drawing;
pub mod lines;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edited {
    Saved,
    Left,
    /// The person stopped the program, or somebody else did.
    Interrupted,
}

/// Shows the list until the person saves or leaves; `skills` changes only where they save. A list without skills is left at once.
pub fn edit(lang: Lang, groups: &[Group], skills: &mut Skills, colour: bool) -> io::Result<Edited> {
    let mut editing = Editing::new(Checklist::new(groups, skills));
    if editing.list.is_empty() {
        return Ok(Edited::Left);
    }
    let draw = |editing: &mut Editing, size| {
        let drawing = drawing::draw(lang, &editing.list, editing.leaving, size);
        editing.page = drawing.page;
        (drawing.lines, Some(drawing.cursor))
    };
    let edited = show(&mut editing, colour, draw, Editing::press)?.unwrap_or(Edited::Interrupted);
    if edited == Edited::Saved {
        *skills = editing.list.skills().clone();
    }
    Ok(edited)
}

/// The list with what only the screen knows: how many skills a page has, and whether the person is about to leave.
#[derive(Debug)]
pub struct Editing<'g> {
    pub list: Checklist<'g>,
    /// Whether the person is asked if they want to lose their changes.
    pub leaving: bool,
    /// By how many skills a page moves.
    pub page: usize,
}

impl<'g> Editing<'g> {
    pub fn new(list: Checklist<'g>) -> Self {
        Self { list, leaving: false, page: 1 }
    }

    /// Takes a key; what came of the list, where the key ends it.
    pub fn press(&mut self, key: Key) -> Option<Edited> {
        let letter = match key {
            Key::Char(letter) => letter.to_ascii_lowercase(),
            _ => '\0',
        };
        if self.leaving {
            return self.answer(key, letter);
        }
        match (key, letter) {
            (Key::Enter, _) | (_, 's') => return Some(Edited::Saved),
            (Key::Escape, _) | (_, 'q') => {
                self.leaving = self.list.changes() > 0;
                return (!self.leaving).then_some(Edited::Left);
            }
            _ => {}
        }
        if let Some(event) = self.event(key, letter) {
            self.list.take(event);
        }
        None
    }

    /// Takes a key as the answer whether to leave without saving.
    fn answer(&mut self, key: Key, letter: char) -> Option<Edited> {
        match letter {
            'y' | 'q' => return Some(Edited::Left),
            's' => return Some(Edited::Saved),
            _ => {}
        }
        self.leaving = !(letter == 'n' || matches!(key, Key::Escape | Key::Left));
        None
    }

    fn event(&self, key: Key, letter: char) -> Option<Event> {
        let all = self.list.len();
        match (key, letter) {
            (Key::Up, _) | (_, 'k') => Some(Event::Up(1)),
            (Key::Down, _) | (_, 'j') => Some(Event::Down(1)),
            (Key::PageUp, _) => Some(Event::Up(self.page)),
            (Key::PageDown, _) => Some(Event::Down(self.page)),
            (Key::Home, _) => Some(Event::Up(all)),
            (Key::End, _) => Some(Event::Down(all)),
            (_, 'y') => Some(Event::Say(Said::Have)),
            (_, 'n') => Some(Event::Say(Said::Lack)),
            (Key::Backspace | Key::Delete, _) | (_, 'u') => Some(Event::Unsay),
            (_, ' ') => Some(Event::Turn),
            _ => None,
        }
    }
}
