//! The question screen: one activity at a time, keys in, state out.

use std::io;

use super::keyboard::Key;
use super::screen::show;
use crate::quiz::{Event, Phase, Quiz};
use crate::riasec::answers::Answer;
use crate::store::StoreError;
use crate::words::Lang;

mod drawing;

pub use drawing::{Shown, lines};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    Done,
    Quit,
}

/// Keeps answers as they are given.
pub trait Keep {
    /// Keeps the answers so far, before the next question shows.
    fn keep(&mut self, quiz: &Quiz);
    /// Why answers cannot be kept, where they cannot.
    fn trouble(&self) -> Option<&StoreError>;
    /// How many of the answers a person who quits finds again.
    fn kept(&self) -> usize;
}

/// Asks until the quiz is done or the person quits.
pub fn ask(lang: Lang, quiz: &mut Quiz, colour: bool, keep: &mut dyn Keep) -> io::Result<Asked> {
    let mut asking = Asking::new(quiz, keep);
    if asking.quiz.phase() == Phase::Done {
        return Ok(Asked::Done);
    }
    let draw = |asking: &mut Asking, size| (lines(&asking.shown(lang), size), None);
    Ok(show(&mut asking, colour, draw, Asking::press)?.unwrap_or(Asked::Quit))
}

/// The quiz with what only the screen knows: the marked answer, and whether the person is about to quit.
struct Asking<'a, 'q> {
    quiz: &'a mut Quiz<'q>,
    keep: &'a mut dyn Keep,
    marked: Option<Answer>,
    quitting: bool,
    /// Whether the last key was to end before enough was answered.
    early: bool,
}

impl<'a, 'q> Asking<'a, 'q> {
    fn new(quiz: &'a mut Quiz<'q>, keep: &'a mut dyn Keep) -> Self {
        let mut asking = Self { quiz, keep, marked: None, quitting: false, early: false };
        asking.mark_given();
        asking
    }

    fn shown(&self, lang: Lang) -> Shown<'_> {
        Shown {
            lang,
            quiz: self.quiz,
            marked: self.marked,
            quitting: self.quitting,
            early: self.early,
            kept: self.keep.kept(),
            trouble: self.keep.trouble(),
        }
    }

    /// Marks the answer that the question shown already has.
    fn mark_given(&mut self) {
        self.marked = match self.quiz.phase() {
            Phase::Asking(index) => self.quiz.answer(index),
            _ => None,
        };
    }

    /// Takes a key; what came of asking, where the key ends it.
    fn press(&mut self, key: Key) -> Option<Asked> {
        if self.quitting {
            self.quitting = !matches!(key, Key::Char('n' | 'N') | Key::Escape | Key::Left);
            return matches!(key, Key::Char('y' | 'Y' | 'q' | 'Q')).then_some(Asked::Quit);
        }
        self.early = matches!(key, Key::Char('f' | 'F'))
            && matches!(self.quiz.phase(), Phase::Asking(_))
            && !self.quiz.may_stop();
        match key {
            // Nothing is lost before the first answer: no need to ask.
            Key::Char('q' | 'Q') | Key::Escape if self.quiz.answered() == 0 => {
                return Some(Asked::Quit);
            }
            Key::Char('q' | 'Q') | Key::Escape => self.quitting = true,
            Key::Up => self.move_mark(-1),
            Key::Down => self.move_mark(1),
            _ => {
                if let Some(event) = self.event(key) {
                    let before = self.quiz.given();
                    self.quiz.take(event);
                    if self.quiz.given() != before {
                        self.keep.keep(self.quiz);
                    }
                    self.mark_given();
                }
            }
        }
        (self.quiz.phase() == Phase::Done).then_some(Asked::Done)
    }

    fn event(&self, key: Key) -> Option<Event> {
        match key {
            Key::Char(digit @ '1'..='5') => Answer::new(digit as u8 - b'0').map(Event::Answer),
            Key::Enter if self.quiz.phase() == Phase::Review => Some(Event::Finish),
            Key::Enter => self.marked.map(Event::Answer),
            Key::Left | Key::Backspace | Key::Char('b' | 'B') => Some(Event::Back),
            Key::Right | Key::Tab => Some(Event::Forward),
            Key::Char('f' | 'F') => Some(Event::Stop),
            Key::Char('m' | 'M') => Some(Event::More),
            _ => None,
        }
    }

    fn move_mark(&mut self, by: i8) {
        let number = self.marked.map_or(if by > 0 { 0 } else { 6 }, Answer::number);
        self.marked = Answer::new(number.saturating_add_signed(by).clamp(1, 5));
    }
}
