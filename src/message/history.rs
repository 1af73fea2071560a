//! Past results.

use super::visible;
use super::words::{count, interest, interests, join, score};
use crate::advice::certainty::TOSS_UP;
use crate::advice::edition::Stayed;
use crate::catalogue::interest::Interest;

/// The title of the list.
pub const TITLE: &str = "Your results";
/// Said where no result is kept.
pub const EMPTY: &str = "No result is kept yet. Answer the questionnaire with `rungs quiz`.";
/// Where to go from the list.
pub const ONWARD: &str =
    "Look closer: `rungs history show ID` · `rungs history compare` · `rungs history delete ID`";
/// In place of the code, where none of the questions is known any more.
pub const NO_CODE: &str = "questions no longer known";

/// How many answers a result has.
pub fn answers(answers: usize) -> String {
    count(answers, "answer", "answers")
}

/// A file among the results that is none.
pub fn problem(what: &str, hint: &str) -> String {
    format!("note: {what}; {hint}\n")
}

/// Said where some of the answers belong to questions that are gone.
pub fn not_counted(gone: usize, answers: usize) -> String {
    format!(
        "note: {gone} of {} to questions that the questionnaire no longer has; not counted\n",
        count(answers, "answer belongs", "answers belong")
    )
}

/// Said where the role in which the person stood is not in the catalogue.
pub fn unknown_standing(role: &str) -> String {
    format!(
        "note: the role \"{}\", where you stood then, is not in this catalogue; shown without it\n",
        visible(role)
    )
}

/// The title of a comparison.
pub fn compared(old: &str, new: &str) -> String {
    format!("{old} compared with {new}")
}

/// What really changed, in one sentence.
pub fn changed(rose: &[Interest], fell: &[Interest]) -> String {
    let beyond = "by more than measurement error explains";
    let moves = match (rose, fell) {
        ([], []) => return format!("No score changed {beyond}."),
        (rose, []) => format!("{} rose", interests(rose)),
        ([], fell) => format!("{} fell", interests(fell)),
        (rose, fell) => format!("{} rose and {} fell", interests(rose), interests(fell)),
    };
    match 6 - rose.len() - fell.len() {
        0 => format!("{moves} {beyond}."),
        rest => {
            let rest = ["one", "two", "three", "four", "five"][rest - 1];
            format!("{moves} {beyond}; the other {rest} stayed within it.")
        }
    }
}

/// Said in place of that sentence, where nothing tells how large measurement error is.
pub const CANNOT_TELL: &str = "Nothing tells whether these scores really changed: without a norm, the size of measurement error is not known.";

/// The heading over the scores.
pub const SCORES: &str = "Scores, before and now";
/// The heading over the letters that changed places.
pub const PLACES: &str = "What changed places";
/// The heading over the remarks at the end.
pub const LIMITS: &str = "What this comparison can and cannot say";

/// A percentage.
pub fn percentage(percent: f64) -> String {
    format!("{}\u{a0}%", score(percent))
}

/// A difference of percentages with its sign.
pub fn difference(difference: f64) -> String {
    let size = score(difference.abs());
    match difference {
        _ if size == "0" || size == "0.0" => "±0".to_owned(),
        ..0.0 => format!("−{size}"),
        _ => format!("+{size}"),
    }
}

/// What became of a score, in a line of its own.
pub fn change(
    letter: Interest,
    old: &str,
    new: &str,
    difference: &str,
    beyond: Option<bool>,
) -> String {
    let name = interest(letter);
    format!(
        "{name}: {old} before, {new} now, {difference}: {}",
        verdict(beyond)
    )
}

/// Whether a difference means anything.
pub fn verdict(beyond: Option<bool>) -> &'static str {
    match beyond {
        Some(true) => "more than measurement error explains",
        Some(false) => "within measurement error",
        None => "no telling",
    }
}

/// The two codes.
pub fn codes(old: &str, new: &str) -> String {
    format!("Holland code: {old} before, {new} now.")
}

/// Said where no two letters changed places.
pub const SAME_ORDER: &str = "No two letters changed places.";

/// Two letters changed places; how sure the order before was and the order now is.
pub fn swap(rose: Interest, fell: Interest, sure: Option<(f64, f64)>) -> String {
    let passed = format!("{} passed {}", interest(rose), interest(fell));
    let Some((old, new)) = sure else {
        return format!("{passed}; nothing tells how sure either order is.");
    };
    let sure = format!(
        "{passed}: the order before was {}, the order now is {}.",
        order(old),
        order(new)
    );
    if old < TOSS_UP && new < TOSS_UP {
        format!("{sure} That may mean nothing.")
    } else {
        sure
    }
}

/// How sure an order is, in words and as a percentage.
fn order(p: f64) -> String {
    let sure = match p {
        0.95.. => "almost sure",
        0.85.. => "very likely",
        TOSS_UP.. => "probable",
        _ => "a toss-up",
    };
    format!("{sure} ({})", chance(p))
}

/// A probability as a percentage; what is nearly certain is not called certain.
fn chance(p: f64) -> String {
    match p {
        0.995.. => "over 99\u{a0}%".to_owned(),
        ..0.005 => "under 1\u{a0}%".to_owned(),
        _ => format!("{:.0}\u{a0}%", p * 100.0),
    }
}

/// More pairs than fit on the page.
pub fn more_swaps(left: usize) -> String {
    format!(
        "And {}; `--format json` lists them all.",
        count(left, "less sure pair", "less sure pairs")
    )
}

/// Where the size of measurement error comes from.
pub fn norms(norms: &str) -> String {
    format!("How large measurement error is comes from {norms}.")
}

/// What six comparisons at once bring about by chance.
pub const CHANCE: &str = "Where nothing changed at all, about one comparison in four still shows one of the six scores beyond measurement error, \
     by chance alone.";

/// Said where a result's own scores are estimates.
pub const OBSERVED: &str = "The percentages here are those of the answers given. The scores of a result with unequal numbers of questions are \
     estimates, and the codes follow those.";

/// Said where the two results do not come from the same form.
pub const OTHER_FORM: &str =
    "The two results come from different questions; a part of every difference may come from that.";

/// What changed between the two results besides the answers; nothing where nothing did.
pub fn edition(questions: Stayed, profiles: Stayed) -> Vec<&'static str> {
    if (questions, profiles) == (Stayed::NotKnown, Stayed::NotKnown) {
        return vec![NEITHER_KNOWN];
    }
    let question = match questions {
        Stayed::Same => None,
        Stayed::Changed => Some(
            "The bank of questions changed between the two results; a part of every difference may come from that.",
        ),
        Stayed::NotKnown => {
            Some("Whether the bank of questions changed between the two results is not known.")
        }
    };
    let profile = match profiles {
        Stayed::Same => None,
        Stayed::Changed => Some(
            "The profiles of the roles changed between the two results: shown again today, a result may name other roles than it did then.",
        ),
        Stayed::NotKnown => {
            Some("Whether the profiles of the roles changed between the two results is not known.")
        }
    };
    question.into_iter().chain(profile).collect()
}

/// Said where a result does not tell what it rests on.
const NEITHER_KNOWN: &str = "Whether the questions or the profiles of the roles changed between the two results is not known: \
     results of earlier versions do not keep it.";

/// A result was removed.
pub fn deleted(id: &str) -> String {
    format!("Removed the result {}.\n", visible(id))
}

/// What is to be removed, before it is; what stands on a line with an offer of yes and no has its question mark there.
pub fn delete_all(kept: Kept) -> String {
    format!("Remove {} for good", self::kept(kept))
}

/// The choices where a question cannot be redrawn: to keep, and to remove.
pub const KEEP_OR_REMOVE: [&str; 2] = ["Keep everything", "Remove it"];

/// All was removed.
pub fn deleted_all(kept: Kept) -> String {
    format!("Removed {}.\n", self::kept(kept))
}

/// A file that is not recognised as one of this program's, or that a later version wrote.
pub fn not_ours(path: &str) -> String {
    format!(
        "{} was left as it is: this version of rungs did not write it.",
        visible(path)
    )
}

/// Said where the person did not agree.
pub const NOTHING_DELETED: &str = "Nothing was removed.\n";
/// Said where nothing was ever kept.
pub const NOTHING_KEPT: &str = "Nothing is kept; there is nothing to remove.\n";

/// What is kept of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// How many results.
    pub results: usize,
    /// How many questionnaires are in progress.
    pub in_progress: usize,
    /// Whether they said something of their skills.
    pub profile: bool,
}

/// What is kept, in words.
pub fn kept(kept: Kept) -> String {
    let mut parts = Vec::new();
    if kept.results > 0 || !(kept.in_progress > 0 || kept.profile) {
        parts.push(count(kept.results, "result", "results"));
    }
    match kept.in_progress {
        0 => {}
        1 => parts.push("the questionnaire in progress".to_owned()),
        more => parts.push(format!("{more} questionnaires in progress")),
    }
    if kept.profile {
        parts.push("what you said of your skills".to_owned());
    }
    join(&parts)
}
