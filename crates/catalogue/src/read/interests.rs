//! The interests of a role, and six numbers by letter.

use super::six::profile;
use super::{Fields, Reading};
use crate::finding::{Entry, Fault};
use crate::interest::Interest;
use crate::role::{Interests, InterestsBasis, Occupation};
use crate::yaml::Node;

pub(super) fn interests(node: Node, reading: &mut Reading) -> Option<Interests> {
    let spot = node.spot;
    let mut f = Fields::open(node, Entry::Interests, reading)?;
    let before = f.reading.errors;
    let types = f.list("types", |node, reading| {
        let spot = node.spot;
        Some((letter(node, reading)?, spot))
    });
    let given = f.take("profile").and_then(|n| profile(n, f.reading));
    let faulty = f.reading.errors > before;
    let basis = f
        .word(
            "basis",
            &[
                ("stated", InterestsBasis::Stated),
                ("suggested", InterestsBasis::Suggested),
                ("onet", InterestsBasis::Onet),
            ],
        )
        .unwrap_or(InterestsBasis::Stated);
    let sources = f.sources();
    f.close();
    let mut seen = Vec::new();
    for (kind, spot) in types {
        if seen.contains(&kind) {
            let letter = kind.letter().to_string();
            reading.note(Fault::BadLetter { letter }, spot);
        } else {
            seen.push(kind);
        }
    }
    if seen.is_empty() && given.is_none() {
        // Types that are there and wrong have been noted already.
        if !faulty {
            let (key, within) = ("types", Entry::Interests);
            reading.note(Fault::MissingKey { key, within }, spot);
        }
        return None;
    }
    Some(Interests { types: seen, given, basis, sources })
}

/// The interests of a role that says no more than which occupation it is.
pub(super) fn of_occupation(occupation: &Occupation) -> Interests {
    Interests {
        types: occupation.code.chars().filter_map(Interest::from_letter).collect(),
        given: Some(occupation.interests),
        basis: InterestsBasis::Onet,
        sources: Vec::new(),
    }
}

/// One of the six letters.
pub fn letter(node: Node, reading: &mut Reading) -> Option<Interest> {
    let text = reading.text(node, "type")?;
    let mut chars = text.value.chars();
    let found = match (chars.next(), chars.next()) {
        (Some(c), None) => Interest::from_letter(c),
        _ => None,
    };
    if found.is_none() {
        reading.note(Fault::BadLetter { letter: text.value }, text.spot);
    }
    found
}
