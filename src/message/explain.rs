//! Why a role fits a person as it does.

use super::words::{count, interest, interests, score as score_text};
use crate::catalogue::interest::Interest;
use crate::riasec::fit::Tier;

/// The title of the page.
pub fn title(role: &str) -> String {
    format!("{role}: how it fits you, and why")
}

/// The fit in a word and a number.
pub fn fit(tier: &str, r: f64) -> String {
    format!("{tier} · r\u{a0}{}", thousandths(r))
}

/// Where the tiers begin.
pub fn tiers(best: f64, great: f64) -> String {
    format!(
        "A best fit begins at r\u{a0}{}, a great one at {}, a good one at 0; below 0 the fit is poor.",
        thousandths(best),
        thousandths(great)
    )
}

/// The result that the scores come from.
pub fn from_result(id: &str, form: &str, questions: usize) -> String {
    format!(
        "From your result {id} (form {form}, {}).",
        count(questions, "answer", "answers")
    )
}

/// Said where six scores were given.
pub const FROM_SCORES: &str = "From the six scores that you gave.";
/// Said where a code was given.
pub const FROM_CODE: &str = "From the code that you gave.";

/// The heading over the six products.
pub const PRODUCTS: &str = "What each interest adds to r";
/// How to read the products.
pub const HOW_PRODUCTS: &str = "High and low are above and below the mean of the six, yours and the role's. Where both stand on the same side, r gains; where they \
     stand on different sides, it loses.";

/// A distance from the mean below this is none.
const LEVEL: f64 = 1e-9;

/// The two sides of a product.
pub fn sides(person: f64, role: f64) -> &'static str {
    if person.abs() < LEVEL {
        return "you at the mean";
    }
    if role.abs() < LEVEL {
        return "the role at the mean";
    }
    match (person > 0.0, role > 0.0) {
        (true, true) => "both high",
        (false, false) => "both low",
        (true, false) => "you high, the role low",
        (false, true) => "you low, the role high",
    }
}

/// The sum of the products.
pub const SUM: &str = "r, their sum";

/// The heading over letters and congruence.
pub const LETTERS: &str = "Letters met and missed";

/// Said where none of a role's types is among the person's strongest.
pub fn all_missed(types: &[Interest]) -> String {
    let none = match types {
        [_] => "it is not",
        [_, _] => "neither is",
        _ => "none of them is",
    };
    format!(
        "Asks for {}; {none} among your strongest.",
        interests(types)
    )
}

/// The congruence of the two codes with the means over all pairs of codes.
pub fn congruence(name: &str, value: f64, most: f64, mean: f64) -> String {
    let side = match value {
        _ if (value - mean).abs() < 1e-9 => "just",
        _ if value > mean => "above",
        _ => "below",
    };
    format!(
        "Congruence {name}: {} of {}, {side} the mean of all pairs of codes, {}.",
        score_text(value),
        score_text(most),
        score_text(mean)
    )
}

/// Said where a code is too short for the congruence indices.
pub const NO_CONGRUENCE: &str =
    "The congruence indices C and M need three letters of you and of the role.";

/// The heading over the answers.
pub const ANSWERS: &str = "The answers that moved it most";
/// How to read the numbers beside the answers.
pub const HOW_ANSWERS: &str =
    "Each number is what the answer did to r, compared with \"unsure\" in its place.";
/// Over the answers that raised r.
pub const RAISED: &str = "Raised it most";
/// Over the answers that lowered r.
pub const LOWERED: &str = "Lowered it most";
/// Said where no answer raised r.
pub const NONE_RAISED: &str = "No answer raised it.";
/// Said where no answer lowered r.
pub const NONE_LOWERED: &str = "No answer lowered it.";

/// An answer with what it did to r.
pub fn answer(change: f64, item: &str, letter: Interest, answer: &str) -> String {
    format!(
        "{}\u{a0} {item} ({}): {answer}",
        signed(change),
        interest(letter)
    )
}

/// An item whose words are not ours to show.
pub fn numbered(item: &str) -> String {
    format!("Question {item} of the official form")
}

/// The heading over what would have to differ.
pub fn next(tier: Tier) -> &'static str {
    match tier {
        Tier::Best => "What would make it a best fit",
        Tier::Great => "What would make it a great fit",
        _ => "What would make it a good fit",
    }
}

/// How to read what would have to differ.
pub fn any_of(from: f64) -> String {
    format!(
        "It begins at r\u{a0}{}. Any one of these alone is enough, the five other scores as they are:",
        border(from)
    )
}

/// A score that would have to differ: what it is and what it would be at least (or at most), on a scale of such a range that ends at `most`.
pub fn change(letter: Interest, now: f64, then: f64, range: f64, most: Option<f64>) -> String {
    let unit = unit(range);
    // Rounding may not leave the score short of the border; what a calculation adds behind the last digit is no digit more.
    let then = if then > now {
        (then * unit - 1e-6).ceil()
    } else {
        (then * unit + 1e-6).floor()
    };
    let now = (now * unit).round();
    let number = |scaled: f64| {
        let text = format!("{}", scaled / unit);
        text.replacen('-', "−", 1)
    };
    let of = most.map_or(String::new(), |most| format!(" of {}", score_text(most)));
    let way = if then > now { "higher" } else { "lower" };
    format!(
        "{} {} {way}: {}{of} in place of {}",
        interest(letter),
        number((then - now).abs()),
        number(then),
        number(now)
    )
}

/// How many parts of a point are told apart on a scale of such a range.
fn unit(range: f64) -> f64 {
    let mut unit = 10.0;
    while range * unit < 100.0 && unit < 1e6 {
        unit *= 10.0;
    }
    unit
}

/// Said where no single score can lift r so far.
pub fn no_change(from: f64, known: bool) -> String {
    let within = if known {
        "its scale"
    } else {
        "the range of the scores that you gave"
    };
    format!(
        "It begins at r\u{a0}{}. No single score can lift r so far, wherever it lay within {within}: two or more would have to differ.",
        border(from)
    )
}

/// Said under what would have to differ.
pub const NO_GOAL: &str =
    "This shows how near the border is. It is no goal: your interests are what they are.";
/// Said where a code stands in for scores.
pub const NEEDS_SCORES: &str = "A code has no scores that could differ. Give six scores, `--scores R=5,I=8,A=6,S=28,E=22,C=30`, or answer `rungs quiz`.";
/// Said in the highest tier.
pub const HIGHEST: &str = "It is among the best fits already; there is no tier above.";

/// The heading over the fit with an occupation of O*NET.
pub const SECOND: &str = "A second opinion: the interests of the nearest occupation";

/// Another fit that says the same.
pub fn agrees(source: &str, title: &str, nearness: &str, tier: &str, r: f64) -> String {
    format!(
        "{source} agrees: with the interests of {title} ({nearness}) it is a {} too, r\u{a0}{}.",
        tier.to_lowercase(),
        thousandths(r)
    )
}

/// Another fit that says something else.
pub fn disagrees(
    source: &str,
    title: &str,
    nearness: &str,
    fits: [&str; 2],
    r: [f64; 2],
) -> String {
    format!(
        "{source} disagrees: with the interests of {title} ({nearness}) it is a {}, r\u{a0}{}; with the role's own numbers it is a {}, r\u{a0}{}.",
        fits[0].to_lowercase(),
        thousandths(r[0]),
        fits[1].to_lowercase(),
        thousandths(r[1])
    )
}

/// The letters of both sides.
pub fn two_codes(source: &str, code: &str, types: &str, basis: &str) -> String {
    format!("{source} gives {code}; the role's types here are {types} ({basis}).")
}

/// Said where the second opinion is a part of the first.
pub fn share(share: f64) -> String {
    format!(
        "It is not independent: these interests make up {:.0}\u{a0}% of the role's own numbers.",
        share * 100.0
    )
}

/// Where to go from the page.
pub fn onward(id: &str) -> String {
    format!("Look closer: `rungs role {id}` · `rungs ladder {id}` · `rungs compare {id} ROLE`")
}

fn border(r: f64) -> String {
    if r == 0.0 {
        "0".to_owned()
    } else {
        thousandths(r)
    }
}

/// A correlation to three digits with a true minus sign, as `.728` or `−.120`.
pub fn thousandths(r: f64) -> String {
    let text = format!("{:.3}", r.abs());
    let text = text.strip_prefix('0').unwrap_or(&text).to_owned();
    if r < 0.0 && text != ".000" {
        format!("−{text}")
    } else {
        text
    }
}

/// A share of r with its sign.
pub fn signed(share: f64) -> String {
    let text = thousandths(share);
    if text.starts_with('−') || text == ".000" {
        text
    } else {
        format!("+{text}")
    }
}
