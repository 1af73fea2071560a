//! A list of which one entry is marked: menus and offers, and what the check list shares with them.

use std::io;

use anstyle::Style;
use textwrap::core::display_width;
use textwrap::wrap;
use unicode_segmentation::UnicodeSegmentation as _;

use super::keyboard::{Key, Press};
use super::screen::{Screen, show};
use crate::format::lines::options;
use crate::format::text::{ACCENT, BOLD, DIM};
use crate::format::visible;
use crate::words::{Lang, quiz as words};

/// The widest that a line is set.
const WIDEST: usize = 76;
/// From so many columns on lines stand one column from the edge.
const INDENTED: usize = 12;
/// The fewest entries shown before anything else gets room.
const LEAST: usize = 3;
/// The mark before the entry that Enter would take.
pub const MARK: &str = "›";

/// A question and the choices that answer it.
#[derive(Debug, Clone)]
pub struct List<'l> {
    lang: Lang,
    /// What the person reads first, where there is room.
    about: &'l str,
    question: &'l str,
    choices: &'l [String],
    marked: usize,
}

/// What came of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Chosen(usize),
    Left,
    /// The person, or somebody else, wants the program to end at once.
    Interrupted,
}

pub fn choose(
    lang: Lang,
    about: &str,
    question: &str,
    choices: &[String],
    colour: bool,
) -> io::Result<Outcome> {
    let draw = |list: &mut List, size| {
        let (lines, cursor) = list.draw(size);
        (lines, Some(cursor))
    };
    let mut list = List::new(lang, about, question, choices);
    Ok(show(&mut list, colour, draw, List::press)?.unwrap_or(Outcome::Interrupted))
}

/// Waits below a page until the person has read it and goes on with Enter, or leaves with Escape or q.
pub fn pause() -> io::Result<Outcome> {
    let mut screen = Screen::beside()?;
    loop {
        match screen.input()? {
            Press::Interrupt => return Ok(Outcome::Interrupted),
            Press::Key(Key::Enter) => return Ok(Outcome::Chosen(0)),
            Press::Key(Key::Escape | Key::Char('q' | 'Q')) => return Ok(Outcome::Left),
            _ => {}
        }
    }
}

impl<'l> List<'l> {
    pub fn new(lang: Lang, about: &'l str, question: &'l str, choices: &'l [String]) -> Self {
        Self { lang, about, question, choices, marked: 0 }
    }

    #[cfg(feature = "inside")]
    pub fn marked(&self) -> usize {
        self.marked
    }

    /// Takes a key; what came of the list, where the key ends it.
    pub fn press(&mut self, key: Key) -> Option<Outcome> {
        let last = self.choices.len().saturating_sub(1);
        match key {
            Key::Enter => return Some(Outcome::Chosen(self.marked)),
            Key::Escape | Key::Char('q' | 'Q') => return Some(Outcome::Left),
            Key::Char(digit @ '1'..='9') => {
                let index = digit as usize - '1' as usize;
                return (index <= last).then_some(Outcome::Chosen(index));
            }
            // From either end it is one step to the other.
            Key::Up | Key::Char('k') => self.marked = self.marked.checked_sub(1).unwrap_or(last),
            Key::Down | Key::Char('j') => {
                self.marked = if self.marked < last { self.marked + 1 } else { 0 }
            }
            Key::Home | Key::PageUp => self.marked = 0,
            Key::End | Key::PageDown => self.marked = last,
            _ => {}
        }
        None
    }

    /// The lines for a screen of so many rows and columns, the marked choice always among them, and row and column where somebody who reads along
    /// finds it.
    pub fn draw(&self, (rows, columns): (usize, usize)) -> (Vec<String>, (usize, usize)) {
        let width = width(columns);
        let keys = first_fitting(keys(self.lang), width).filter(|_| rows > LEAST);
        let least = LEAST.min(self.choices.len());
        let mut room = rows - usize::from(keys.is_some());
        let mut head = wrapped(&visible(self.question), width);
        if head.len() + least > room {
            head = vec![shortened(&visible(self.question), width)];
        }
        head.truncate(room.saturating_sub(1));
        room -= head.len();

        let mut about = wrapped(self.about, width);
        // The welcome, an empty line after it, one under the question and one above the keys.
        let airy = about.len() + 3 + self.choices.len() <= room;
        if !airy {
            about.clear();
        }
        let height = room.min(self.choices.len()).max(1);
        let top = window(self.choices.len(), self.marked, height);

        let mut lines: Vec<String> = about.iter().map(|line| set(None, line, columns)).collect();
        lines.extend((!about.is_empty()).then(String::new));
        lines.extend(head.iter().map(|line| set(Some(BOLD), line, columns)));
        lines.extend(airy.then(String::new));
        let cursor =
            (lines.len() + self.marked.saturating_sub(top), usize::from(columns >= INDENTED));
        for (index, choice) in self.choices.iter().enumerate().skip(top).take(height) {
            lines.push(entry(index, choice, index == self.marked, columns));
        }
        lines.extend(airy.then(String::new));
        lines.extend(keys.map(|keys| set(Some(DIM), &keys, columns)));
        (lines, cursor)
    }
}

/// What the keys do, longest first.
fn keys(lang: Lang) -> [String; 3] {
    [lang.say(words::MenuKeysLong), lang.say(words::MenuKeysMiddle), lang.say(words::MenuKeysShort)]
}

/// A choice with its mark, and the digit that takes it.
fn entry(index: usize, choice: &str, marked: bool, columns: usize) -> String {
    let mark = if marked { MARK } else { " " };
    let digit = match index {
        0..=8 => (index + 1).to_string(),
        _ => " ".to_owned(),
    };
    let text = format!("{mark} {digit}  {}", visible(choice));
    set(marked.then_some(ACCENT), &shortened(&text, width(columns)), columns)
}

/// How wide a line may be on a screen of so many columns: the last one stays free, for a letter there may begin a new line.
pub fn width(columns: usize) -> usize {
    let edge = if columns < INDENTED { 1 } else { 2 };
    columns.saturating_sub(edge).clamp(1, WIDEST)
}

/// A line at its place, with a style or without.
pub fn set(style: Option<Style>, text: &str, columns: usize) -> String {
    let edge = if columns < INDENTED { "" } else { " " };
    let style = style.unwrap_or_default();
    format!("{edge}{style}{text}{style:#}")
}

/// The first of so many entries shown where there is room for `height` of them around the marked one.
pub fn window(entries: usize, marked: usize, height: usize) -> usize {
    let top = marked.saturating_sub(height / 2);
    top.min(entries.saturating_sub(height))
}

/// The first of some texts that takes no more than so many columns.
pub fn first_fitting<const N: usize>(texts: [String; N], columns: usize) -> Option<String> {
    texts.into_iter().find(|text| display_width(text) <= columns)
}

/// A text in lines of so many columns; none where it is empty.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    let lines = wrap(text, options(width));
    lines.iter().map(|line| shortened(line, width)).collect()
}

/// A text cut to so many columns, the last of which then says that there was more.
pub fn shortened(text: &str, columns: usize) -> String {
    if display_width(text) <= columns {
        return text.to_owned();
    }
    let mut short = String::new();
    for letter in text.graphemes(true) {
        // A letter may take two columns.
        if display_width(&short) + display_width(letter) + 1 > columns {
            break;
        }
        short.push_str(letter);
    }
    format!("{}…", short.trim_end())
}
