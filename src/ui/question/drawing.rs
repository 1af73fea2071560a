//! The lines of a question for a screen of any size.

use anstyle::Style;
use textwrap::wrap;

use crate::format::lines::options;
use crate::format::text::{ACCENT, BOLD, DIM};
use crate::format::visible;
use crate::quiz::{Extent, Phase, Quiz};
use crate::riasec::answers::Answer;
use crate::store::StoreError;
use crate::ui::list::{self, MARK, first_fitting, shortened};
use crate::words::wording::quiz::{progress, quit, too_early, unsaved_so_far};
use crate::words::{Lang, quiz as words};

/// The widest that a question is set.
const WIDEST: usize = 70;
const ANSWERS: usize = 5;
/// With fewer columns the answers stand at the edge.
const SPACIOUS: usize = 24;

/// What the screen shows of a quiz.
pub struct Shown<'s> {
    pub lang: Lang,
    pub quiz: &'s Quiz<'s>,
    /// The answer that Enter would give.
    pub marked: Option<Answer>,
    /// Whether the person is asked if they want to quit.
    pub quitting: bool,
    /// Whether the person wanted to end before enough was answered.
    pub early: bool,
    /// How many answers a person who quits finds again.
    pub kept: usize,
    /// Why answers are not being kept.
    pub trouble: Option<&'s StoreError>,
}

/// What a line is, in the order in which a short screen does without it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Empty,
    /// The bar, and the answer given before.
    Bar,
    /// What is asked of every activity.
    How,
    /// The key that ends the form early.
    Stop,
    /// An answer in words; where these go, their numbers in one line take their place.
    Answer,
    Keys,
    Progress,
    Numbers,
    /// The activity itself, and what may not go unseen.
    Activity,
}

/// The lines for a screen of so many rows and columns.
pub fn lines(shown: &Shown, (rows, columns): (usize, usize)) -> Vec<String> {
    let mut drawing =
        Drawing { width: list::width(columns).min(WIDEST), rows, columns, lines: Vec::new() };
    drawing.all(shown);
    drawing.fitting()
}

struct Drawing {
    width: usize,
    rows: usize,
    columns: usize,
    lines: Vec<(Part, String)>,
}

impl Drawing {
    fn all(&mut self, shown: &Shown) {
        let quiz = shown.quiz;
        self.empty();
        match quiz.phase() {
            Phase::Asking(index) => self.question(shown, index),
            Phase::Review | Phase::Done => {
                let questions = quiz.questions();
                let review = shown.lang.say(words::Review { questions });
                self.set(shown.matter(), Some(BOLD), &review);
            }
        }
        self.empty();
        self.keys(shown);
        if shown.early {
            let said = too_early(shown.lang, quiz);
            self.set(Part::Activity, Some(BOLD), &said);
        }
        if let Some(trouble) = shown.trouble {
            self.set(Part::Activity, Some(BOLD), &visible(&unsaved_so_far(shown.lang, trouble)));
        }
    }

    fn question(&mut self, shown: &Shown, index: usize) {
        let (lang, quiz) = (shown.lang, shown.quiz);
        let extent = quiz.extent();
        let progress = progress(lang, index + 1, extent);
        self.set(Part::Progress, Some(DIM), &progress);
        let bar = progress_bar(index, extent, self.width);
        self.line(Part::Bar, None, &bar);
        self.empty();
        self.set(shown.matter(), Some(BOLD), &quiz.item(index).text);
        self.set(Part::How, Some(DIM), &lang.say(words::How));
        self.empty();
        self.answers(lang, shown.marked);
        if let Some(answer) = quiz.answer(index) {
            self.lines.push((Part::Bar, String::new()));
            let answer = answer.number().into();
            self.set(Part::Bar, Some(DIM), &lang.say(words::Before { answer }));
        }
    }

    fn keys(&mut self, shown: &Shown) {
        let (lang, quiz) = (shown.lang, shown.quiz);
        if shown.quitting {
            let asked = quit(lang, quiz.answered(), shown.kept);
            self.set(Part::Activity, Some(BOLD), &asked);
            return;
        }
        if quiz.phase() == Phase::Review {
            let more = quiz.may_go_on();
            self.set(Part::Keys, Some(DIM), &lang.say(words::ReviewKeys { more }));
            return;
        }
        self.set(Part::Keys, Some(DIM), &keys(lang, self.width));
        if quiz.may_stop() {
            self.set(Part::Stop, Some(DIM), &lang.say(words::StopKey));
        }
    }

    fn answers(&mut self, lang: Lang, marked: Option<Answer>) {
        let marked = marked.map(|answer| usize::from(answer.number()));
        let mut numbers = String::new();
        for number in 1..=ANSWERS {
            let words = lang.say(words::Answer { answer: number });
            let is_marked = marked == Some(number);
            let mark = if is_marked { MARK } else { " " };
            let (head, rest) = if self.columns < SPACIOUS {
                (format!("{mark}{number} "), "   ")
            } else {
                (format!("{mark} {number}  "), "     ")
            };
            let indented = options(self.width).initial_indent(&head);
            for line in wrap(&words, indented.subsequent_indent(rest)) {
                self.line(Part::Answer, is_marked.then_some(ACCENT), &line);
            }
            numbers.push_str(&format!("{mark}{number}"));
        }
        self.set(Part::Numbers, None, &numbers);
    }

    fn empty(&mut self) {
        self.lines.push((Part::Empty, String::new()));
    }

    fn set(&mut self, part: Part, style: Option<Style>, text: &str) {
        let lines = wrap(text, options(self.width));
        // The beginning of the whole says more than its first line.
        if lines.len() > self.rows {
            self.line(part, style, text);
            return;
        }
        for line in lines {
            self.line(part, style, &line);
        }
    }

    fn line(&mut self, part: Part, style: Option<Style>, text: &str) {
        let text = list::set(style, &shortened(text, self.width), self.columns);
        self.lines.push((part, text));
    }

    /// The lines as far as the rows hold them.
    fn fitting(mut self) -> Vec<String> {
        for part in [Part::Empty, Part::Bar, Part::How, Part::Stop, Part::Answer] {
            if self.lines.iter().filter(|line| line.0 != Part::Numbers).count() > self.rows {
                self.without(part);
            }
        }
        if self.lines.iter().any(|line| line.0 == Part::Answer) {
            self.without(Part::Numbers);
        }
        for part in [Part::Keys, Part::Progress, Part::Numbers] {
            if self.lines.len() > self.rows {
                self.without(part);
            }
        }
        self.lines.into_iter().take(self.rows).map(|(_, text)| text).collect()
    }

    fn without(&mut self, part: Part) {
        self.lines.retain(|line| line.0 != part);
    }
}

impl Shown<'_> {
    /// What the activity is: the heart of the matter, unless the person is about to leave it.
    fn matter(&self) -> Part {
        if self.quitting { Part::Progress } else { Part::Activity }
    }
}

/// What the keys do, as long as there is room for.
fn keys(lang: Lang, width: usize) -> String {
    let whole = [lang.say(words::KeysLong), lang.say(words::KeysMiddle)];
    first_fitting(whole, width).unwrap_or_else(|| lang.say(words::KeysShort))
}

fn progress_bar(index: usize, extent: Extent, width: usize) -> String {
    let room = width.min(40);
    // The share lies between 0 and 1, the room is some dozens of columns.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let full = ((extent.share(index) * room as f64) as usize).min(room);
    format!("{ACCENT}{}{ACCENT:#}{DIM}{}{DIM:#}", "━".repeat(full), "─".repeat(room - full))
}
