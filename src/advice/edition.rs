//! What two results rest on besides their answers: the bank of questions and the profiles of the roles, each as a short fingerprint.

use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::catalogue::questionnaire::Questionnaire;
use crate::record::{Edition, Record};

/// Whether something stayed the same from one result to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stayed {
    /// It is the same behind both results.
    Same,
    /// It changed between them.
    Changed,
    /// One of the results does not say what it was.
    NotKnown,
}

/// The edition that a result made today rests on.
pub fn edition(questionnaire: &Questionnaire, catalogue: &Catalogue) -> Edition {
    let items = questionnaire.items.iter();
    // In whatever language they are asked, they are the same questions.
    let items = items.map(|i| {
        let text = i.own_text.as_ref().unwrap_or(&i.text);
        format!("{} {} {} {text}", i.id, i.interest, i.reversed)
    });
    let profiles = catalogue.roles.iter().filter_map(|role| {
        let numbers = role.profile?.0.map(|number| format!("{number:.4}"));
        Some(format!("{} {}", role.id, numbers.join(" ")))
    });
    Edition { questions: fingerprint(items), profiles: fingerprint(profiles) }
}

/// Whether the bank of questions, by ids, types and the words of its own language, and the profiles of the roles stayed the same between two results.
pub fn between(old: &Record, new: &Record) -> [Stayed; 2] {
    let editions = old.edition.as_ref().zip(new.edition.as_ref());
    let kept = |part: fn(&Edition) -> &str| match editions {
        None => Stayed::NotKnown,
        Some((old, new)) if part(old) == part(new) => Stayed::Same,
        Some(_) => Stayed::Changed,
    };
    let questions = if old.questionnaire == new.questionnaire {
        kept(|edition| &edition.questions)
    } else {
        Stayed::Changed
    };
    [questions, kept(|edition| &edition.profiles)]
}

/// Sixteen hexadecimal digits that differ where the lines differ, whatever their order; the same on every machine and in every version
/// of the program, as the standard library's hashes are not. It guards against change, not against intent: FNV-1a is enough.
fn fingerprint(lines: impl Iterator<Item = String>) -> String {
    let mut lines: Vec<String> = lines.collect();
    lines.sort();
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in lines.join("\n").bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}
