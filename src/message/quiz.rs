//! The questionnaire.

use super::words::count;
use crate::riasec::answers::Answer;

/// The five answers in words, from 1 to 5.
pub const ANSWERS: [&str; 5] = [
    "strongly dislike",
    "dislike",
    "unsure",
    "like",
    "strongly like",
];

/// An answer in words.
#[must_use]
pub fn answer(answer: Answer) -> &'static str {
    ANSWERS[usize::from(answer.points())]
}

/// What the person is asked under every activity.
pub const HOW: &str = "How would you like doing this?";

/// Where the person is.
#[must_use]
pub fn progress(place: usize, questions: usize) -> String {
    format!("Question {place} of {questions}")
}

/// What the keys do, longest first; a screen shows the first that it has room for.
pub const KEYS: [&str; 3] = [
    "1–5 or ↑ ↓ and Enter: answer   ←: back   →: on   q: quit",
    "1–5, ↑ ↓ Enter: answer   ← back   q quit",
    "1–5 answer  ← back  q quit",
];

/// The answer given before, for a person who went back.
#[must_use]
pub fn before(answer: Answer) -> String {
    format!("Your answer so far: {}", self::answer(answer))
}

/// The screen after the last question.
#[must_use]
pub fn review(questions: usize) -> String {
    format!("All {questions} questions are answered.")
}

/// What to do on that screen.
pub const REVIEW_KEYS: &str = "Enter: see your result   ←: change an answer   q: quit";

/// The question before quitting.
#[must_use]
pub fn quit(answered: usize) -> String {
    format!(
        "Quit now? {} will be lost. y: quit   n: go on",
        count(answered, "answer", "answers")
    )
}

/// What a person reads before the first question.
#[must_use]
pub fn welcome(questions: usize) -> String {
    format!(
        "{questions} activities, one at a time. Say how much you would like doing each; whether you can do it or it pays does \
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
pub const PLAIN_HELP: &str = "Type 1, 2, 3, 4 or 5 and press Enter. b goes back, q quits.";

/// Plain mode: the line that asks for an answer.
pub const PLAIN_PROMPT: &str = "Your answer, 1 to 5:";

/// Plain mode: what to type when all is answered.
pub const PLAIN_REVIEW: &str = "Press Enter for your result, or type b to change an answer.";

/// Plain mode: the line that asks for a number from a list.
#[must_use]
pub fn plain_choice(most: usize) -> String {
    format!("Your choice, 1 to {most}:")
}

/// Plain mode: what was typed is no answer.
#[must_use]
pub fn plain_unknown(typed: &str) -> String {
    format!("\"{}\" is no answer. {PLAIN_HELP}", super::visible(typed))
}

/// Plain mode: what was typed does not apply once all is answered.
#[must_use]
pub fn plain_unknown_at_end(typed: &str) -> String {
    format!(
        "\"{}\" does not apply here. {PLAIN_REVIEW}",
        super::visible(typed)
    )
}

/// Plain mode: what was typed is no number of the list.
#[must_use]
pub fn plain_no_choice(typed: &str, most: usize) -> String {
    format!(
        "\"{}\" is no number from 1 to {most}.",
        super::visible(typed)
    )
}

/// A file of answers that is too large to hold any.
#[must_use]
pub fn answers_too_large(limit: u64) -> String {
    format!("it has more than {} KiB", limit / 1024)
}
