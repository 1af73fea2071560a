//! Questions line by line: for screen readers, pipes and simple terminals. Nothing is ever redrawn.

use std::io::{self, BufRead, Read as _, Write};

use super::keyboard::narrow;
use super::list::Outcome;
use super::question::{Asked, Keep};
use super::terminal::fill_whole;
use crate::format::visible;
use crate::quiz::{Event, Phase, Quiz};
use crate::riasec::answers::Answer;
use crate::words::wording::quiz::{answer, progress, too_early, unsaved_so_far};
use crate::words::{Lang, Message, quiz as words};

const LONGEST_LINE: u64 = 4_096;

/// Asks until the quiz is done, the person quits, or the input ends, which gives none; lines are set to a width in columns.
pub fn ask(
    lang: Lang,
    quiz: &mut Quiz,
    width: usize,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    keep: &mut dyn Keep,
) -> io::Result<Option<Asked>> {
    let mut page = Page { lang, width, out };
    page.help(quiz)?;
    let mut told = false;
    let mut shown = None;
    loop {
        let phase = quiz.phase();
        if phase == Phase::Done {
            return Ok(Some(Asked::Done));
        }
        if shown.replace(phase) != Some(phase) {
            page.show(quiz, phase)?;
        }
        page.out.flush()?;
        let line = read_line(input)?;
        if line.is_empty() {
            return Ok(ended(quiz));
        }
        match read(&line, phase) {
            Line::Quit => return Ok(Some(Asked::Quit)),
            Line::Help => {
                page.help(quiz)?;
                shown = None;
            }
            Line::Event(Event::Stop) if !quiz.may_stop() => {
                page.write(&too_early(lang, quiz))?;
            }
            Line::Event(event) => {
                let before = quiz.given();
                quiz.take(event);
                if quiz.given() != before {
                    keep.keep(quiz);
                }
                if let Some(why) = keep.trouble().filter(|_| !told) {
                    page.write(&visible(&unsaved_so_far(lang, why)))?;
                    told = true;
                }
                // The first question shows again where going back leads nowhere.
                shown = shown.filter(|_| event != Event::Back);
            }
            Line::Unknown if phase == Phase::Review => {
                let typed = line.trim();
                page.say(words::PlainUnknownAtEnd { typed })?;
            }
            Line::Unknown if line.trim().is_empty() => page.say(words::PlainHelp)?,
            Line::Unknown => page.say(words::PlainUnknown { typed: line.trim() })?,
        }
    }
}

/// What an input that ends comes to: a pipe that holds exactly the answers need not press Enter at the end.
fn ended(quiz: &mut Quiz) -> Option<Asked> {
    let all = quiz.answered() == quiz.questions() && quiz.length().is_some();
    if !all && quiz.phase() != Phase::Review {
        return None;
    }
    while let Phase::Asking(_) = quiz.phase() {
        quiz.take(Event::Forward);
    }
    quiz.take(Event::Finish);
    Some(Asked::Done)
}

/// The next line, empty at the end of the input; of a line without end only the beginning.
pub(super) fn read_line(input: &mut dyn BufRead) -> io::Result<String> {
    let mut line = Vec::new();
    input.take(LONGEST_LINE).read_until(b'\n', &mut line)?;
    Ok(String::from_utf8_lossy(&line).into_owned())
}

enum Line {
    Event(Event),
    Help,
    Quit,
    Unknown,
}

fn read(line: &str, phase: Phase) -> Line {
    let said = line.trim();
    let line: String = said.chars().map(narrow).collect();
    match line.to_ascii_lowercase().as_str() {
        "q" | "quit" => Line::Quit,
        "?" => Line::Help,
        "b" | "back" => Line::Event(Event::Back),
        "f" if phase != Phase::Review => Line::Event(Event::Stop),
        "m" if phase == Phase::Review => Line::Event(Event::More),
        "" if phase == Phase::Review => Line::Event(Event::Finish),
        typed => match typed.parse().map_or_else(|_| answer(said), Answer::new) {
            Some(answer) if phase != Phase::Review => Line::Event(Event::Answer(answer)),
            _ => Line::Unknown,
        },
    }
}

/// The lines written, each set to a width.
pub(super) struct Page<'o> {
    pub lang: Lang,
    pub width: usize,
    pub out: &'o mut dyn Write,
}

impl Page<'_> {
    /// How to answer and what the numbers mean: read once, and again for whoever asks.
    fn help(&mut self, quiz: &Quiz) -> io::Result<()> {
        self.say(words::PlainHelp)?;
        if quiz.length().is_none() {
            self.say(words::PlainStop)?;
        }
        self.write("")?;
        self.say(words::How)?;
        for answer in 1..=5 {
            self.say(words::PlainAnswer { answer })?;
        }
        Ok(())
    }

    /// The question, its own words last: a screen reader reads the line that came last.
    fn show(&mut self, quiz: &Quiz, phase: Phase) -> io::Result<()> {
        self.write("")?;
        let Phase::Asking(index) = phase else {
            let questions = quiz.questions();
            self.say(words::Review { questions })?;
            if quiz.may_go_on() {
                self.say(words::PlainMore)?;
            }
            return self.say(words::PlainReview);
        };
        self.write(&progress(self.lang, index + 1, quiz.extent()))?;
        if let Some(answer) = quiz.answer(index) {
            let answer = answer.number().into();
            self.say(words::Before { answer })?;
        }
        self.write(&visible(&quiz.item(index).text))
    }

    pub fn say(&mut self, message: impl Message) -> io::Result<()> {
        self.write(&visible(&self.lang.say(message)))
    }

    pub fn write(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{}", fill_whole(text, self.width))
    }
}

/// Asks for one of several choices by number; the end of the input leaves.
pub fn choose(
    lang: Lang,
    question: &str,
    choices: &[String],
    width: usize,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> io::Result<Outcome> {
    let mut page = Page { lang, width, out };
    page.write("")?;
    page.say(words::PlainQuestion { question })?;
    for (number, choice) in (1..).zip(choices) {
        page.say(words::PlainEntry { number, choice })?;
    }
    let most = choices.len();
    loop {
        page.say(words::PlainChoice { most })?;
        page.out.flush()?;
        let line = read_line(input)?;
        if line.is_empty() || matches!(line.trim(), "q" | "Q" | "quit") {
            return Ok(Outcome::Left);
        }
        let number: String = line.trim().chars().map(narrow).collect();
        let number: Option<usize> = number.parse().ok();
        match number.and_then(|n| n.checked_sub(1)) {
            Some(index) if index < choices.len() => return Ok(Outcome::Chosen(index)),
            _ => page.say(words::PlainNoChoice { typed: line.trim(), most })?,
        }
    }
}
