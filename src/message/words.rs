//! Single words and small phrases.

use crate::catalogue::interest::Interest;
use crate::catalogue::parts::SkillKind;
use crate::catalogue::role::{Basis, InterestsBasis, MoveKind, OccupationMatch};
use crate::riasec::fit::Tier;

/// A number with its noun, singular or plural.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// The name of an interest where the catalogue brings no words of its own.
pub fn interest(interest: Interest) -> &'static str {
    match interest {
        Interest::R => "Realistic",
        Interest::I => "Investigative",
        Interest::A => "Artistic",
        Interest::S => "Social",
        Interest::E => "Enterprising",
        Interest::C => "Conventional",
    }
}

/// Interests joined by commas and a last "and".
pub fn interests(letters: &[Interest]) -> String {
    join(&letters.iter().map(|i| interest(*i)).collect::<Vec<_>>())
}

/// Words joined by commas and a last "and".
pub fn join<T: AsRef<str>>(words: &[T]) -> String {
    match words {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [head @ .., last] => {
            let head: Vec<&str> = head.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", head.join(", "), last.as_ref())
        }
    }
}

/// A kind of move.
pub fn move_kind(kind: MoveKind) -> &'static str {
    match kind {
        MoveKind::Entry => "way in",
        MoveKind::Promotion => "promotion",
        MoveKind::Lateral => "sideways",
        MoveKind::Exit => "way out",
        MoveKind::PlanB => "plan B",
    }
}

/// How certain a move is.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Stated => "stated",
        Basis::ListOrder => "by list order",
        Basis::Direction => "a direction",
        Basis::Inferred => "inferred",
    }
}

/// Where a role's types come from.
pub fn interests_basis(basis: InterestsBasis) -> &'static str {
    match basis {
        InterestsBasis::Stated => "stated by a source",
        InterestsBasis::Suggested => "inferred from the duties",
        InterestsBasis::Onet => "taken from O*NET",
    }
}

/// Where the types come from in a catalogue that names no sources.
pub const OWN_BASIS: &str = "stated by this catalogue";

/// How near an occupation is to a role.
pub fn nearness(nearness: OccupationMatch) -> &'static str {
    match nearness {
        OccupationMatch::Same => "the same job",
        OccupationMatch::Near => "a near job",
        OccupationMatch::StandIn => "a stand-in, the closest there is",
    }
}

/// How near an occupation is to a role, in a word or two.
pub fn nearness_short(nearness: OccupationMatch) -> &'static str {
    match nearness {
        OccupationMatch::Same => "same job",
        OccupationMatch::Near => "near job",
        OccupationMatch::StandIn => "stand-in",
    }
}

/// A text whose first letter is a capital.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// A kind of skill, as a heading.
pub fn skill_kind(kind: SkillKind) -> &'static str {
    match kind {
        SkillKind::Soft => "With people",
        SkillKind::Hard => "Know-how",
        SkillKind::Tool => "Software",
    }
}

/// A tier, as a heading.
pub fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Best => "Best fit",
        Tier::Great => "Great fit",
        Tier::Good => "Good fit",
        Tier::Poor => "Poor fit",
    }
}

/// A correlation to two digits with a true minus sign, as `.87`, `−.12` or `1.00`.
pub fn correlation(r: f64) -> String {
    let text = format!("{:.2}", r.abs());
    let text = text.strip_prefix('0').unwrap_or(&text).to_owned();
    if r < 0.0 && text != ".00" {
        format!("−{text}")
    } else {
        text
    }
}

/// An occupation's interest score, 1 to 7, with one digit.
pub fn score_of_seven(score: f64) -> String {
    format!("{score:.1}")
}

/// A whole number with commas between the thousands.
pub fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A score without needless digits.
pub fn score(score: f64) -> String {
    if (score - score.round()).abs() < 1e-9 {
        format!("{score:.0}")
    } else {
        format!("{score:.1}")
    }
}
