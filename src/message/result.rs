//! Sentences of the result that the page of an explanation says too.

use super::words::interests;
use crate::catalogue::interest::Interest;
use crate::catalogue::role::InterestsBasis;
use crate::riasec::care::Sign;
use crate::words::{Lang, result as words};

/// How often a role keeps its tier.
pub fn keeps_tier(tier: &str, kept: f64) -> String {
    format!(
        "At least {tier} in {} of what your answers leave open.",
        percent(kept)
    )
}

fn percent(p: f64) -> String {
    match p {
        0.995.. => "over 99\u{a0}%".to_owned(),
        ..0.005 => "under 1\u{a0}%".to_owned(),
        _ => format!("{:.0}\u{a0}%", p * 100.0),
    }
}

/// The heading over the remarks at the end.
pub const LIMITS: &str = "What this result can and cannot say";

/// The Holland code, and what the signs mean.
pub fn code(code: &str) -> String {
    format!("Holland code: {code}")
}

/// Said where a code was given in place of scores.
pub const STAND_INS: &str = "A code has no scores. These stand for it: evenly falling ones for its letters, above an equal rest.";

/// Scores that are estimated for a whole bank.
pub fn estimated(answered: usize, bank: usize) -> String {
    format!("Estimated from {answered} answers: what all {bank} questions would give.")
}

/// Signs that answers may have been given without care, in words that accuse nobody.
pub fn careless(signs: &[Sign]) -> String {
    Lang::En.say(words::Careless { signs })
}

/// What the equals sign in a code means.
pub const TIES: &str = "Letters joined by = have equal scores: neither comes first.";

/// What r says.
pub const WHAT_R_SAYS: &str = "r says how alike the pattern of your six scores and the role's pattern are, from −1 to 1; differences \
     of a few hundredths mean nothing.";

/// Why a role is recommended: letters met and missed.
pub fn why(met: &[Interest], missed: &[Interest], basis: Option<InterestsBasis>) -> String {
    let mut text = match (met.is_empty(), missed.is_empty()) {
        (false, true) => format!(
            "Asks for {}, and that is among your strongest.",
            interests(met)
        ),
        (false, false) => format!(
            "Asks for {}, which is among your strongest, and for {}, which is not.",
            interests(met),
            interests(missed)
        ),
        _ => format!(
            "Asks for {}; your strongest lie close to it.",
            interests(missed)
        ),
    };
    if met.len() > 1 {
        text = text.replacen("that is among", "they are among", 1);
        text = text.replacen("which is among", "which are among", 1);
    }
    if missed.len() > 1 {
        text = text.replacen("which is not", "which are not", 1);
    }
    if basis == Some(InterestsBasis::Suggested) {
        text.push_str(" (Types inferred.)");
    }
    text
}

/// What may be claimed.
pub const CLAIMS: [&str; 4] = [
    "People whose interests match their work tend to feel more at home in it. The link is modest: about 4 to 6 % of the differences in \
     job satisfaction (meta-analyses of 92 to 105 studies). Skills, pay, supervisor and hours matter more.",
    "Scored like the O*NET Interest Profiler (sums of 0 to 4); tiers from O*NET's linking study (Gregory & Lewis 2016). \
     Scores are not adjusted for sex; on average men score higher on Realistic, women on Social.",
    "The form is new: no one knows yet how well these chances hold for it. They hold for real answers to another form.",
    "Not for hiring decisions, not for clinical use.",
];
