//! The question screen: one activity at a time, keys in, state out.

use std::io;

use console::Key;
use textwrap::{Options, wrap};

use super::screen::{Press, Screen};
use crate::message::quiz as say;
use crate::quiz::{Event, Extent, Phase, Quiz};
use crate::render::text::page::{ACCENT, BOLD, DIM};
use crate::riasec::answers::Answer;

/// The widest that a question is set.
const WIDEST: usize = 70;
/// The marks before the answer that Enter would give.
const MARK: &str = "›";

/// What came of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// All answers are given and accepted.
    Done,
    /// The person quit.
    Quit,
}

/// Keeps answers as they are given.
pub trait Keep {
    /// Keeps the answers so far, before the next question shows.
    fn keep(&mut self, quiz: &Quiz);
    /// Why answers cannot be kept, where they cannot.
    fn trouble(&self) -> Option<&str>;
    /// Whether a person who quits finds the answers again.
    fn keeps(&self) -> bool;
}

/// Asks until the quiz is done or the person quits.
///
/// # Errors
///
/// Where the terminal cannot be used.
pub fn ask(quiz: &mut Quiz, colour: bool, keep: &mut dyn Keep) -> io::Result<Asked> {
    let mut screen = Screen::open()?;
    let mut asking = Asking::new(quiz, keep);
    loop {
        if asking.quiz.phase() == Phase::Done {
            return Ok(Asked::Done);
        }
        let (rows, columns) = screen.size();
        let lines = fitting(asking.lines(columns), rows);
        screen.draw(&plain_unless(colour, lines))?;
        match screen.press()? {
            Press::Interrupt => return Ok(Asked::Quit),
            Press::Resized => {}
            Press::Key(key) => {
                if asking.press(&key) {
                    return Ok(Asked::Quit);
                }
            }
        }
    }
}

/// The lines of a drawing as far as a short terminal needs it: first the empty ones go, then all that may be passed over but the last, which says
/// what the keys do.
fn fitting(lines: Vec<Line>, rows: usize) -> Vec<String> {
    let mut lines = lines;
    for weight in [Weight::Empty, Weight::Bar, Weight::Light] {
        if lines.len() > rows {
            lines.retain(|line| line.weight != weight);
        }
    }
    lines.into_iter().map(|line| line.text).collect()
}

/// A line of the drawing, and how much it matters.
struct Line {
    text: String,
    weight: Weight,
}

/// How much a line matters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Empty,
    /// The bar, and the answer given before.
    Bar,
    /// What is asked of every activity.
    Light,
    Full,
}

/// The lines, without styles where colour is unwanted.
pub(super) fn plain_unless(colour: bool, lines: Vec<String>) -> Vec<String> {
    if colour {
        return lines;
    }
    let strip = |line: String| anstream::adapter::strip_str(&line).to_string();
    lines.into_iter().map(strip).collect()
}

/// The quiz with what only the screen knows: the marked answer, and whether the person is about to quit.
struct Asking<'a, 'q> {
    quiz: &'a mut Quiz<'q>,
    keep: &'a mut dyn Keep,
    marked: Option<Answer>,
    quitting: bool,
}

impl<'a, 'q> Asking<'a, 'q> {
    fn new(quiz: &'a mut Quiz<'q>, keep: &'a mut dyn Keep) -> Self {
        let mut asking = Self {
            quiz,
            keep,
            marked: None,
            quitting: false,
        };
        asking.mark_given();
        asking
    }

    /// Marks the answer that the question shown already has.
    fn mark_given(&mut self) {
        self.marked = match self.quiz.phase() {
            Phase::Asking(place) => self.quiz.answer(place),
            _ => None,
        };
    }

    /// Takes a key; true means quit.
    fn press(&mut self, key: &Key) -> bool {
        if self.quitting {
            self.quitting = !matches!(key, Key::Char('n' | 'N') | Key::Escape | Key::ArrowLeft);
            return matches!(key, Key::Char('y' | 'Y' | 'q' | 'Q'));
        }
        match key {
            Key::Char('q' | 'Q') | Key::Escape => {
                // Nothing is lost before the first answer: no need to ask.
                if self.quiz.answered() == 0 {
                    return true;
                }
                self.quitting = true;
            }
            Key::ArrowUp => self.move_mark(-1),
            Key::ArrowDown => self.move_mark(1),
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
        false
    }

    fn event(&self, key: &Key) -> Option<Event> {
        match key {
            Key::Char(digit @ '1'..='5') => {
                let number = digit.to_digit(10).and_then(|n| u8::try_from(n).ok());
                number.and_then(Answer::new).map(Event::Answer)
            }
            Key::Enter if self.quiz.phase() == Phase::Review => Some(Event::Finish),
            Key::Enter => self.marked.map(Event::Answer),
            Key::ArrowLeft | Key::Backspace | Key::Char('b' | 'B') => Some(Event::Back),
            Key::ArrowRight | Key::Tab => Some(Event::Forward),
            Key::Char('f' | 'F') => Some(Event::Stop),
            Key::Char('m' | 'M') => Some(Event::More),
            _ => None,
        }
    }

    fn move_mark(&mut self, by: i8) {
        let number = self.marked.map_or(if by > 0 { 0 } else { 6 }, |a| {
            i8::try_from(a.number()).unwrap_or(3)
        });
        let next = (number + by).clamp(1, 5);
        self.marked = u8::try_from(next).ok().and_then(Answer::new);
    }

    fn lines(&self, columns: usize) -> Vec<Line> {
        let width = columns.saturating_sub(2).clamp(10, WIDEST);
        let mut lines = vec![empty()];
        match self.quiz.phase() {
            Phase::Asking(place) => self.question(place, width, &mut lines),
            Phase::Review | Phase::Done => {
                let done = say::review(self.quiz.questions());
                set(&mut lines, Weight::Full, BOLD, &done, width);
            }
        }
        lines.push(empty());
        let keys = match (self.quitting, self.quiz.phase()) {
            (true, _) => say::quit(self.quiz.answered(), self.keep.keeps()),
            (_, Phase::Review) => say::review_keys(self.quiz.may_go_on()).to_owned(),
            _ => keys(width).to_owned(),
        };
        set(&mut lines, Weight::Full, DIM, &keys, width);
        if !self.quitting && matches!(self.quiz.phase(), Phase::Asking(_)) && self.quiz.may_stop() {
            set(&mut lines, Weight::Light, DIM, say::STOP_KEY, width);
        }
        if let Some(why) = self.keep.trouble() {
            set(&mut lines, Weight::Full, BOLD, &say::unsaved(why), width);
        }
        lines
    }

    fn question(&self, place: usize, width: usize, lines: &mut Vec<Line>) {
        let extent = self.quiz.extent();
        let progress = say::progress(place + 1, extent);
        set(lines, Weight::Full, DIM, &progress, width);
        lines.push(Line {
            text: format!(" {}", progress_bar(place, extent, width)),
            weight: Weight::Bar,
        });
        lines.push(empty());
        set(
            lines,
            Weight::Full,
            BOLD,
            &self.quiz.item(place).text,
            width,
        );
        set(lines, Weight::Light, DIM, say::HOW, width);
        lines.push(empty());
        for (at, words) in say::ANSWERS.iter().enumerate() {
            let number = at + 1;
            let marked = self
                .marked
                .is_some_and(|a| usize::from(a.number()) == number);
            let text = if marked {
                format!(" {ACCENT}{MARK} {number}  {words}{ACCENT:#}")
            } else {
                format!("   {number}  {words}")
            };
            let weight = Weight::Full;
            lines.push(Line { text, weight });
        }
        if let Some(answer) = self.quiz.answer(place) {
            lines.push(empty());
            set(lines, Weight::Bar, DIM, &say::before(answer), width);
        }
    }
}

fn empty() -> Line {
    Line {
        text: String::new(),
        weight: Weight::Empty,
    }
}

fn set(lines: &mut Vec<Line>, weight: Weight, style: anstyle::Style, text: &str, width: usize) {
    for line in wrap(text, Options::new(width)) {
        let text = format!(" {style}{line}{style:#}");
        lines.push(Line { text, weight });
    }
}

fn keys(width: usize) -> &'static str {
    let fits = |keys: &&str| textwrap::core::display_width(keys) <= width;
    say::KEYS
        .into_iter()
        .find(fits)
        .unwrap_or(say::KEYS[say::KEYS.len() - 1])
}

fn progress_bar(place: usize, extent: Extent, width: usize) -> String {
    let room = width.min(40);
    // The share lies between 0 and 1, the room is some dozens of columns.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let full = ((say::share(place, extent) * room as f64) as usize).min(room);
    format!(
        "{ACCENT}{}{ACCENT:#}{DIM}{}{DIM:#}",
        "━".repeat(full),
        "─".repeat(room - full)
    )
}
