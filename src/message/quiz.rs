//! The questionnaire.

use super::words::{capitalised, count};
use crate::quiz::Extent;
use crate::riasec::answers::Answer;
use crate::store::StoreError;

/// The five answers in words, from 1 to 5.
pub const ANSWERS: [&str; 5] = [
    "strongly dislike",
    "dislike",
    "unsure",
    "like",
    "strongly like",
];

/// An answer in words.
pub fn answer(answer: Answer) -> &'static str {
    ANSWERS[usize::from(answer.points())]
}

/// What the person is asked under every activity.
pub const HOW: &str = "How would you like doing this?";

/// The part of the bar that a form which chooses its questions fills by the number that it usually takes; half of people need the rest.
const USUAL_PART: f64 = 0.75;

/// Where the person is; of a form that chooses its questions, about how many there will be, then how many at most.
pub fn progress(place: usize, extent: Extent) -> String {
    match extent {
        Extent::Fixed(questions) => format!("{place} of {questions}"),
        Extent::Open { usual, .. } if place <= usual => {
            format!("Question {place}, of about {usual}")
        }
        Extent::Open { most, .. } if place <= most => {
            format!("Question {place}, of at most {most}")
        }
        Extent::Open { .. } => format!("Question {place}"),
    }
}

/// How far a person has come, as a part of the whole, 0 to 1; it never goes back.
pub fn share(place: usize, extent: Extent) -> f64 {
    // Some dozens of questions.
    let part = |place: usize, whole: usize| (place as f64 / whole.max(1) as f64).min(1.0);
    match extent {
        Extent::Fixed(questions) => part(place, questions),
        Extent::Open { usual, .. } if place <= usual => USUAL_PART * part(place, usual),
        Extent::Open { usual, most } => {
            let late = part(place - usual, most.saturating_sub(usual));
            USUAL_PART + (1.0 - USUAL_PART) * late
        }
    }
}

/// What the keys do, longest first; a screen shows the first that it has room for.
pub const KEYS: [&str; 3] = [
    "1–5 or ↑ ↓ and Enter: answer   ←: back   →: on   q: quit",
    "1–5, ↑ ↓ Enter: answer   ← back   q quit",
    "1–5 answer  ← back  q quit",
];

/// The answer given before, for a person who went back.
pub fn before(answer: Answer) -> String {
    format!("Your answer so far: {}", self::answer(answer))
}

/// The screen after the last question.
pub fn review(questions: usize) -> String {
    format!("All {questions} questions are answered.")
}

/// What to do on that screen; `more` where there are questions left.
pub fn review_keys(more: bool) -> &'static str {
    if more {
        "Enter: see your result   m: more questions   ←: change an answer   q: quit"
    } else {
        "Enter: see your result   ←: change an answer   q: quit"
    }
}

/// The key that ends a form before it is settled.
pub const STOP_KEY: &str = "f: finish now, with more doubt";

/// The question before quitting; so many of the answers are kept.
pub fn quit(answered: usize, kept: usize) -> String {
    let answers = count(answered, "answer", "answers");
    let kept = kept.min(answered);
    let said = if kept == answered {
        format!("{answers} kept: `rungs quiz` goes on from here.")
    } else if kept == 0 {
        format!("{answers} will be lost.")
    } else {
        format!(
            "{kept} of {answers} kept: `rungs quiz` goes on from there; {} will be lost.",
            answered - kept
        )
    };
    format!("Quit now? {said} y: quit   n: go on")
}

/// What the keys of a menu do, longest first; a screen shows the first that it has room for.
pub const MENU_KEYS: [&str; 3] = [
    "↑ ↓ and Enter, or the number: choose   q: quit",
    "↑ ↓ Enter: choose   q: quit",
    "↑ ↓  q",
];

/// What a person reads before the first question.
pub fn welcome(extent: Extent) -> String {
    let number = match extent {
        Extent::Fixed(questions) => format!("{questions} activities, one at a time"),
        Extent::Open { usual, .. } => {
            let usual = if usual == 30 {
                "thirty".to_owned()
            } else {
                usual.to_string()
            };
            format!("About {usual} activities, one at a time; fewer when your answers are clear")
        }
    };
    format!(
        "{number}. Say how much you would like doing each; whether you can do it or it pays does \
         not matter. There are no right answers, and nothing leaves this computer."
    )
}

/// The question where the person stands.
pub const WHERE: &str = "Where you are now";
/// The answer of a person who is new to the field.
pub const NOT_YET: &str = "Not in customer service yet";
/// The answer of a person who would rather not say.
pub const SKIP: &str = "I would rather not say";
/// The question which role of a level the person is in.
pub const WHICH: &str = "The job closest to yours";
/// The choice that leads back to the levels.
pub const OTHER_LEVEL: &str = "None of these: back to the levels";

/// Plain mode: how to answer.
pub const PLAIN_HELP: &str =
    "Type 1, 2, 3, 4 or 5 and press Enter. b goes back, q quits, ? says what the numbers mean.";

/// Plain mode: a form that chooses its questions cannot end before so many more answers.
pub fn plain_too_early(missing: usize) -> String {
    format!(
        "Too early: at least {} missing before f can finish.",
        count(missing, "more answer is", "more answers are")
    )
}

/// Plain mode: a form of a fixed length counts whole.
pub fn plain_all_needed(missing: usize) -> String {
    format!(
        "This form needs all its answers: {} missing.",
        count(missing, "is", "are")
    )
}

/// Plain mode: what to type when all is answered.
pub const PLAIN_REVIEW: &str = "Press Enter for your result, or type b to change an answer.";

/// Plain mode: the line that asks for a number from a list.
pub fn plain_choice(most: usize) -> String {
    format!("Your choice, 1 to {most}:")
}

/// Plain mode: what was typed is no answer.
pub fn plain_unknown(typed: &str) -> String {
    format!("\"{}\" is no answer. {PLAIN_HELP}", super::visible(typed))
}

/// Plain mode: what was typed does not apply once all is answered.
pub fn plain_unknown_at_end(typed: &str) -> String {
    format!(
        "\"{}\" does not apply here. {PLAIN_REVIEW}",
        super::visible(typed)
    )
}

/// Plain mode: what was typed is no number of the list.
pub fn plain_no_choice(typed: &str, most: usize) -> String {
    format!(
        "\"{}\" is no number from 1 to {most}.",
        super::visible(typed)
    )
}

/// A file of answers that is too large to hold any.
pub fn answers_too_large(limit: u64) -> String {
    format!("it has more than {} KiB", limit / 1024)
}

/// Plain mode: what else can be typed while a form chooses its questions.
pub const PLAIN_STOP: &str = "f finishes before the result is settled.";

/// Plain mode: what can be typed at the end where there are questions left.
pub const PLAIN_MORE: &str = "m asks more questions.";

/// The heading of the offer to go on with an unfinished questionnaire.
pub fn unfinished(day: &str, answered: usize) -> String {
    format!(
        "You have an unfinished questionnaire of {day} with {}",
        count(answered, "answer", "answers")
    )
}

/// The answer that goes on with it.
pub const GO_ON: &str = "Go on with it";
/// The answer that begins anew.
pub const BEGIN_ANEW: &str = "Begin anew; those answers are deleted";

/// Answers cannot be kept: why, and what helps.
pub fn unsaved(why: &StoreError) -> String {
    let (problem, remedy) = super::store::wording(why);
    let remedy = capitalised(&remedy);
    format!("Your answers are not being saved: {problem}. {remedy}.")
}

/// An unfinished questionnaire that cannot be read.
pub fn set_aside(path: &str) -> String {
    format!(
        "An unfinished questionnaire could not be read. It is kept as {}, and this one begins anew.",
        super::visible(path)
    )
}

/// The result is kept.
pub fn kept(id: &str) -> String {
    format!(
        "Kept as {id}: `rungs history` lists your results, `rungs history delete {id}` removes this one."
    )
}

/// The answers so far are kept.
pub const KEPT_SO_FAR: &str =
    "Your answers are kept. `rungs quiz` goes on at the first open question.";

/// The offer to ask the questions again whose answers disagree most.
pub fn again(questions: usize) -> String {
    format!(
        "Some answers pull in different directions, as happens to anybody who is tired or in a hurry. Answer {} again",
        count(questions, "question", "questions")
    )
}

/// Asks them again.
pub const AGAIN: &str = "Yes, ask me again";
/// Leaves the answers as they are.
pub const LEAVE: &str = "No, show the result";
