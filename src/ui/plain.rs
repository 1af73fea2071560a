//! Questions line by line: for screen readers, pipes and simple terminals. Nothing is ever redrawn.

use std::io::{self, BufRead, Read as _, Write};

use super::question::{Asked, Keep};
use crate::message::quiz as say;
use crate::quiz::{Event, Phase, Quiz};
use crate::riasec::answers::Answer;

/// The most bytes of one line.
const LONGEST_LINE: u64 = 4_096;

/// What came of asking line by line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All answers are given and accepted, or the person quit.
    Asked(Asked),
    /// The input ended first.
    InputEnded,
}

/// Asks until the quiz is done, the person quits, or the input ends.
///
/// # Errors
///
/// Where the lines cannot be read or written.
pub fn ask(
    quiz: &mut Quiz,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    keep: &mut dyn Keep,
) -> io::Result<Outcome> {
    writeln!(out, "{}", say::PLAIN_HELP)?;
    if quiz.length().is_none() {
        writeln!(out, "{}", say::PLAIN_STOP)?;
    }
    let mut told = false;
    let mut shown = None;
    loop {
        match quiz.phase() {
            Phase::Done => return Ok(Outcome::Asked(Asked::Done)),
            phase => {
                if shown != Some(phase) {
                    show(quiz, phase, out)?;
                    shown = Some(phase);
                }
            }
        }
        out.flush()?;
        let line = read_line(input)?;
        if line.is_empty() {
            // A pipe that holds exactly the answers need not press Enter at the end.
            return Ok(
                if quiz.answered() == quiz.questions() && quiz.length().is_some()
                    || quiz.phase() == Phase::Review
                {
                    finish(quiz);
                    Outcome::Asked(Asked::Done)
                } else {
                    Outcome::InputEnded
                },
            );
        }
        match read(line.trim(), quiz.phase()) {
            Line::Quit => return Ok(Outcome::Asked(Asked::Quit)),
            Line::Event(event) => {
                let before = quiz.given();
                quiz.take(event);
                if quiz.given() != before {
                    keep.keep(quiz);
                }
                if let Some(why) = keep.trouble().filter(|_| !told) {
                    writeln!(out, "{}", say::unsaved(why))?;
                    told = true;
                }
                // The first question shows again where going back leads nowhere.
                shown = shown.filter(|_| event != Event::Back);
            }
            Line::Unknown if quiz.phase() == Phase::Review => {
                writeln!(out, "{}", say::plain_unknown_at_end(line.trim()))?;
            }
            Line::Unknown => writeln!(out, "{}", say::plain_unknown(line.trim()))?,
        }
    }
}

/// Goes on over the answers given to the end.
fn finish(quiz: &mut Quiz) {
    while let Phase::Asking(_) = quiz.phase() {
        quiz.take(Event::Forward);
    }
    quiz.take(Event::Finish);
}

/// The next line, empty at the end of the input; of a line without end only the beginning.
pub(super) fn read_line(input: &mut dyn BufRead) -> io::Result<String> {
    let mut line = Vec::new();
    input.take(LONGEST_LINE).read_until(b'\n', &mut line)?;
    Ok(String::from_utf8_lossy(&line).into_owned())
}

enum Line {
    Event(Event),
    Quit,
    Unknown,
}

fn read(line: &str, phase: Phase) -> Line {
    match line {
        "q" | "Q" | "quit" => Line::Quit,
        "b" | "B" | "back" => Line::Event(Event::Back),
        "f" | "F" if phase != Phase::Review => Line::Event(Event::Stop),
        "m" | "M" if phase == Phase::Review => Line::Event(Event::More),
        "" if phase == Phase::Review => Line::Event(Event::Finish),
        _ => match line.parse().ok().and_then(Answer::new) {
            Some(answer) if phase != Phase::Review => Line::Event(Event::Answer(answer)),
            _ => Line::Unknown,
        },
    }
}

fn show(quiz: &Quiz, phase: Phase, out: &mut dyn Write) -> io::Result<()> {
    let Phase::Asking(place) = phase else {
        writeln!(out, "\n{}", say::review(quiz.questions()))?;
        if quiz.may_go_on() {
            writeln!(out, "{}", say::PLAIN_MORE)?;
        }
        return writeln!(out, "{}", say::PLAIN_REVIEW);
    };
    writeln!(out, "\n{}", say::progress(place + 1, quiz.extent()))?;
    writeln!(out, "{}", quiz.item(place).text)?;
    for (at, words) in say::ANSWERS.iter().enumerate() {
        writeln!(out, "{}: {words}", at + 1)?;
    }
    if let Some(answer) = quiz.answer(place) {
        writeln!(out, "{}", say::before(answer))?;
    }
    writeln!(out, "{}", say::PLAIN_PROMPT)
}

/// Asks for one of several choices by number; none where the input ends.
///
/// # Errors
///
/// Where the lines cannot be read or written.
pub fn choose(
    question: &str,
    choices: &[String],
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> io::Result<Option<usize>> {
    writeln!(out, "\n{question}:")?;
    for (at, choice) in choices.iter().enumerate() {
        writeln!(out, "{}: {choice}", at + 1)?;
    }
    loop {
        writeln!(out, "{}", say::plain_choice(choices.len()))?;
        out.flush()?;
        let line = read_line(input)?;
        if line.is_empty() || matches!(line.trim(), "q" | "Q" | "quit") {
            return Ok(None);
        }
        let number: Option<usize> = line.trim().parse().ok();
        match number.and_then(|n| n.checked_sub(1)) {
            Some(place) if place < choices.len() => return Ok(Some(place)),
            _ => writeln!(out, "{}", say::plain_no_choice(line.trim(), choices.len()))?,
        }
    }
}
