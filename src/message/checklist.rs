//! The check list of a person's skills.

use super::visible;
use super::words::count;
use crate::advice::checklist::{Counts, Entry};
use crate::advice::skills::Said;

/// The sign of a state; it says the same without colour.
pub fn sign(said: Option<Said>) -> &'static str {
    match said {
        Some(Said::Have) => "[x]",
        Some(Said::Lack) => "[-]",
        None => "[ ]",
    }
}

/// A state in words.
pub fn state(said: Option<Said>) -> &'static str {
    match said {
        Some(Said::Have) => "have",
        Some(Said::Lack) => "not yet",
        None => "not said",
    }
}

/// Where the person is and what they have said, longest first; a screen shows the first that it has room for.
pub fn titles(place: usize, skills: usize, counts: Counts) -> [String; 2] {
    let place = format!("Skill {place} of {skills}");
    [format!("{place}   {}", self::counts(counts)), place]
}

/// How many skills are in which state.
pub fn counts(counts: Counts) -> String {
    let Counts { have, lack, unsaid } = counts;
    format!("{have} have, {lack} not yet, {unsaid} not said")
}

/// A skill and what it looks like at work.
pub fn explained(entry: &Entry) -> String {
    let name = visible(&entry.name);
    match entry.text.as_str() {
        "" => name,
        text => format!("{name}: {}", visible(text)),
    }
}

/// What the keys do, longest first; a screen shows the first that it has room for.
pub const KEYS: [&[&str]; 3] = [
    &[
        "y: I have it   n: not yet   u: not said   Space: next state",
        "↑ ↓: move   Enter or s: save and leave   q: leave without saving",
    ],
    &[
        "y: have   n: not yet   u: not said   Space: next",
        "↑ ↓: move   s: save   q: leave unsaved",
    ],
    &["y have  n not yet  u not said", "↑ ↓  s save  q leave"],
];
/// What the most needed keys do, for a screen of few lines.
pub const FEW_KEYS: &str = "y n u  s save  q leave";

/// The question before changes are lost, longest first.
pub fn leave(changes: usize) -> [String; 2] {
    let lost = count(changes, "change", "changes");
    [
        format!(
            "Leave without saving? {lost} will be lost. y: leave   s: save and leave   n: go on"
        ),
        format!("Lose {lost}? y n  s: save"),
    ]
}

/// Plain mode: how to answer.
pub fn plain_help(skills: usize) -> String {
    format!(
        "{}, one at a time. Type a letter and press Enter: y = I have it, n = not yet, u = not said. Enter alone leaves a skill as \
         it is. b goes back, s saves and stops, q leaves without saving. What you do not say counts neither as held nor as missing.",
        count(skills, "skill", "skills")
    )
}

/// Plain mode: a skill and what is said of it so far.
pub fn plain_skill(place: usize, skills: usize, entry: &Entry, said: Option<Said>) -> String {
    let explained = explained(entry);
    format!("{place} of {skills}. {explained} ({})", state(said))
}

/// Plain mode: what was typed is no answer.
pub fn plain_unknown(typed: &str) -> String {
    format!(
        "\"{}\" is no answer. y = I have it, n = not yet, u = not said, Enter = leave it as it is, b = back, s = save and stop, \
         q = leave without saving.",
        visible(typed)
    )
}

/// Plain mode: the end of the list.
pub fn plain_end(counts: Counts) -> String {
    format!(
        "That was the last skill: {}. Press Enter or type s to save, b to go back, q to leave without saving.",
        self::counts(counts)
    )
}

/// Plain mode: what was typed does not apply at the end.
pub fn plain_unknown_at_end(typed: &str) -> String {
    format!(
        "\"{}\" does not apply here. Press Enter or type s to save, b to go back, q to leave without saving.",
        visible(typed)
    )
}

/// Plain mode: the question before changes are lost.
pub fn plain_leave(changes: usize) -> String {
    let lost = count(changes, "change", "changes");
    format!("{lost} will be lost. Type q again to leave, s to save, or press Enter to go on.")
}

/// Plain mode: the input ended, and what was said before counts.
pub const PLAIN_ENDED: &str = "The input ended here; what you said up to here is saved.";
/// Plain mode: the input ended, and nothing was said before.
pub const PLAIN_ENDED_UNCHANGED: &str = "The input ended here.";

/// What is said is kept.
pub fn saved(counts: Counts) -> String {
    format!(
        "Saved: {}. `rungs history delete --all` removes it with all else that is kept.",
        self::counts(counts)
    )
}
/// Nothing was changed, so nothing was saved.
pub const UNCHANGED: &str = "Nothing was changed.";
/// The person left without saving.
pub const LEFT: &str = "Left without saving; nothing is changed.";

/// What was said before cannot be read, and was set aside.
pub fn set_aside(path: &str) -> String {
    format!(
        "What you said of your skills before could not be read. It is kept as {}, and this list begins anew.",
        visible(path)
    )
}
