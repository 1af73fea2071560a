//! The result page.

use super::words::{correlation, count, interest, interests, join, score as score_text};
use crate::catalogue::interest::Interest;
use crate::catalogue::parts::Stage;
use crate::catalogue::role::InterestsBasis;
use crate::riasec::care::Sign;

/// The heading over the scores.
pub const SCORES: &str = "Your interests";
/// The heading over the certainty.
pub const CERTAINTY: &str = "How sure is it";

/// Which letter comes first, in words and as a percentage.
pub fn first(first: (Interest, f64), second: (Interest, f64)) -> String {
    let (name, p) = (interest(first.0), percent(first.1));
    match first.1 {
        0.95.. => format!("{name} almost surely comes first ({p})."),
        0.85.. => format!("{name} very likely comes first ({p})."),
        0.7.. => format!("{name} probably comes first ({p})."),
        _ => format!(
            "{name} may come first ({p}), or {} ({}): your answers do not settle it.",
            interest(second.0),
            percent(second.1)
        ),
    }
}

/// Leading letters of equal scores.
pub fn equal(letters: &[Interest]) -> String {
    format!(
        "{} have equal scores: none of them comes first.",
        interests(letters)
    )
}

/// Said where one answer was given throughout.
pub const ONE_ANSWER: &str = "Nearly all your answers are the same, and nothing can be told from that. Answer again and use the whole scale, or take \
     nothing below for a result.";

/// How probable it is for each letter to be among the first three.
pub fn top_three(letters: &[(Interest, f64)]) -> String {
    let parts: Vec<String> = letters
        .iter()
        .map(|(letter, p)| format!("{} {}", interest(*letter), percent(*p)))
        .collect();
    format!("Among the first three: {}.", parts.join(", "))
}

/// A toss-up, and what changes where it falls the other way.
pub fn toss_up(over: Interest, under: Interest, titles: &[String]) -> String {
    let pair = format!(
        "Whether {} or {} ranks higher is a toss-up",
        interest(over),
        interest(under)
    );
    if titles.is_empty() {
        format!("{pair}; the first three roles stay either way.")
    } else {
        format!(
            "{pair}. Should {} rank higher, {} would join the first three roles.",
            interest(under),
            join(titles)
        )
    }
}

/// The group that the scores are compared with.
pub fn norm(norm: &str) -> String {
    format!(
        "These chances compare you with {norm}. They say how steady the ranking is, not how well you will do."
    )
}

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

/// The heading over the words for the leading types.
pub const MEANING: &str = "What your strongest interests mean";
/// The heading over the roles that a source matches to each type.
pub fn by_type(source: Option<&str>) -> String {
    let source = source.unwrap_or("this catalogue");
    format!("What {source} matches to each type")
}

/// The heading over the recommended roles.
pub const ROLES: &str = "Roles that suit you";
/// The heading over the steps.
pub const STEPS: &str = "What you can do now";
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
pub fn careless(signs: &[&str]) -> String {
    format!(
        "Some of your answers pull in different directions ({}), as happens to anybody who is tired or in a hurry. If that may be so, read this \
         result with care, or answer again.",
        join(signs)
    )
}

/// What the equals sign in a code means.
pub const TIES: &str = "Letters joined by = have equal scores: neither comes first.";

/// A score beside the highest possible.
pub fn score(raw: &str, most: Option<&str>, percent: Option<f64>) -> String {
    match (most, percent) {
        (Some(most), Some(percent)) => format!("{raw} of {most} · {percent:.0} %"),
        _ => raw.to_owned(),
    }
}

/// How the roles of a type are introduced: the two leading types lead, the third is possible too.
pub fn place_of_type(place: usize) -> &'static str {
    match place {
        0 | 1 => "leads",
        2 => "also possible",
        _ => FURTHER_DOWN,
    }
}

/// Said of the types that do not lead.
pub const FURTHER_DOWN: &str = "further down";

/// Said of a type for which the catalogue states no role.
pub const NO_ROLE: &str = "no role stated";

/// What r says.
pub const WHAT_R_SAYS: &str = "r says how alike the pattern of your six scores and the role's pattern are, from −1 to 1; differences \
     of a few hundredths mean nothing.";

/// How to read the fit.
pub fn how_to_read(total: usize) -> String {
    format!(
        "Compared with {}. {WHAT_R_SAYS}",
        count(total, "role of the field", "roles of the field")
    )
}

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

/// The reason for a role with a poor fit is not worth a line; this one says how many there are.
pub fn poor(roles: usize) -> String {
    format!(
        "{} below 0: the pattern runs against yours.",
        count(roles, "role fits", "roles fit")
    )
}

/// Roles of a tier by title; `also` where others stand above them.
pub fn titles(titles: &[String], also: bool) -> String {
    let also = if also { "Also: " } else { "" };
    format!("{also}{}.", titles.join("; "))
}

/// The fit in numbers: what each interest adds to r, and the congruence of the two codes.
pub fn numbers(products: &[(Interest, f64)], c: Option<f64>, m: Option<f64>) -> String {
    let shares: Vec<String> = products
        .iter()
        .map(|(letter, share)| format!("{letter}\u{a0}{}", correlation(*share)))
        .collect();
    let mut text = format!("r is the sum of {}", shares.join(", "));
    if let (Some(c), Some(m)) = (c, m) {
        text.push_str(&format!(
            " · congruence C\u{a0}{} of 18, M\u{a0}{} of 28",
            score_text(c),
            score_text(m)
        ));
    }
    text
}

/// A title with its correlation.
pub fn with_r(title: &str, r: f64) -> String {
    format!("{title} ({})", correlation(r))
}

/// The person is in this role already.
pub const WAY_HERE: &str = "You are here now.";
/// The role is a place to begin.
pub const WAY_START: &str = "A place to start: no earlier job in the field is needed.";
/// No way is known.
pub const WAY_UNKNOWN: &str = "The catalogue knows no way there from where you are.";

/// The way from a role where a career begins.
pub fn way_from_entry(titles: &[&str]) -> String {
    format!("First rung: {}. Way: {}.", titles[0], titles.join(" → "))
}

/// The way along several roles.
pub fn way(titles: &[&str], next: &str) -> String {
    if titles.len() == 2 {
        format!("Next rung: this one, straight from {}.", titles[0])
    } else {
        format!("Next rung: {next}. Way: {}.", titles.join(" → "))
    }
}

/// No role unites the two leading types.
pub fn no_union(pair: [Interest; 2], best: &[&str]) -> String {
    format!(
        "No role here unites {} and {}. The best of each: {}.",
        interest(pair[0]),
        interest(pair[1]),
        join(best)
    )
}

/// A role unites the two leading types but stands further down.
pub fn further(pair: [Interest; 2], title: &str) -> String {
    format!(
        "One role that unites {} and {} stands further down: {title}.",
        interest(pair[0]),
        interest(pair[1])
    )
}

/// A sign of answers given without care.
pub fn sign(sign: Sign) -> &'static str {
    match sign {
        Sign::OneAnswer => "one answer throughout, or nearly",
        Sign::Haste => "very quick answers",
        Sign::Run => "one answer many times in a row",
        Sign::Scatter => "much difference within a type",
        Sign::Contradiction => "one half against the other",
    }
}

/// Why a flat profile gets no recommendation.
pub fn flat(questions: bool) -> String {
    let what = if questions {
        "You liked all six kinds of activity equally"
    } else {
        "All six scores are equal"
    };
    format!(
        "{what}, so nothing tells one role from another, and any recommendation would be made up. Answer again and use the \
         whole scale: say clearly what you would not like to do. Or look around with `rungs roles`."
    )
}

/// More steps than fit on the page.
pub fn more_steps(left: usize) -> String {
    format!("And {left} more; `--format json` lists them all.")
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

/// Where to go from here.
pub fn onward(id: &str) -> String {
    format!("Look closer: `rungs role {id}` · `rungs ladder {id}`")
}

/// The stage of a person who is new to the field.
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Explore => "To choose",
        Stage::Prepare => "To prepare",
        Stage::Enter => "To get the first job",
        Stage::Grow => "To grow",
        Stage::Manage => "To lead",
        Stage::Leave => "To go elsewhere",
    }
}
