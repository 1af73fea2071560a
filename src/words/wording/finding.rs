//! What is wrong with a catalogue, in words.

use crate::catalogue::finding::{Fault, Spot};
use crate::words::{Lang, Message, finding as words};

/// The most letters of a writer's word that a sentence repeats.
const SHOWN: usize = 40;
/// The most roles of a circle that a sentence names.
const CIRCLE: usize = 7;

/// A fault in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What is wrong.
    pub message: String,
    /// What stands at the place, for the mark under the line; may be empty.
    pub label: String,
    /// What to do.
    pub remedy: String,
}

/// Words a fault.
// One arm a fact: taken apart it would be harder to read.
#[allow(clippy::too_many_lines)]
pub fn wording(lang: Lang, fault: &Fault) -> Wording {
    let say = |message: &dyn Message, label: &dyn Message, remedy: &dyn Message| {
        let one = |part: &dyn Message| {
            let mut out = String::new();
            part.write(lang, &mut out);
            out
        };
        Wording {
            message: one(message),
            label: one(label),
            remedy: one(remedy),
        }
    };
    match fault {
        Fault::Syntax { what } => say(
            &words::Syntax { what: *what },
            &words::SyntaxLabel,
            &words::SyntaxRemedy,
        ),
        Fault::TooComplex => say(
            &words::TooComplex,
            &words::TooComplexLabel,
            &words::TooComplexRemedy,
        ),
        Fault::EmptyFile => say(&words::EmptyFile, &Nothing, &words::EmptyFileRemedy),
        Fault::SecondDocument => say(
            &words::SecondDocument,
            &words::SecondDocumentLabel,
            &words::SecondDocumentRemedy,
        ),
        Fault::NoRoles => say(&words::NoRoles, &Nothing, &words::NoRolesRemedy),
        Fault::UnknownKey {
            key,
            within,
            nearest,
        } => say(
            &words::UnknownKey {
                key: &cut(key),
                entry: *within,
            },
            &words::UnknownKeyLabel,
            &words::UnknownKeyRemedy { nearest: *nearest },
        ),
        Fault::DuplicateKey { key, first_line } => say(
            &words::DuplicateKey { key: &cut(key) },
            &words::DuplicateKeyLabel,
            &words::DuplicateKeyRemedy {
                line: &first_line.to_string(),
            },
        ),
        Fault::MissingKey { key, within } => say(
            &words::MissingKey {
                key,
                entry: *within,
            },
            &words::MissingKeyLabel,
            &words::MissingKeyRemedy { key },
        ),
        Fault::WrongType {
            key,
            expected,
            found,
        } => say(
            &words::WrongType {
                key,
                expected: *expected,
                found: *found,
            },
            &words::WrongTypeLabel,
            &words::WrongTypeRemedy {
                expected: *expected,
            },
        ),
        Fault::NoEntry { entry, found } => say(
            &words::NoEntry {
                entry: *entry,
                found: *found,
            },
            &words::NoEntryLabel,
            &words::NoEntryRemedy,
        ),
        Fault::NoKey { found } => say(
            &words::NoKey { found: *found },
            &words::NoKeyLabel,
            &words::NoKeyRemedy,
        ),
        Fault::OutOfBounds { key, from, to } => {
            let (from, to) = (*from as usize, *to as usize);
            say(
                &words::OutOfBounds { key, from, to },
                &words::OutOfBoundsLabel,
                &words::OutOfBoundsRemedy { from, to },
            )
        }
        Fault::UnknownWord { word, key, allowed } => say(
            &words::UnknownWord {
                word: &cut(word),
                key,
            },
            &words::UnknownWordLabel,
            &words::UnknownWordRemedy { allowed },
        ),
        Fault::ControlCharacter { code } => say(
            &words::ControlCharacter {
                code: &format!("{code:04X}"),
            },
            &words::ControlCharacterLabel,
            &words::ControlCharacterRemedy,
        ),
        Fault::TooLong { length, limit } => say(
            &words::TooLong {
                length: *length,
                limit: *limit,
            },
            &words::TooLongLabel,
            &words::TooLongRemedy,
        ),
        Fault::BadId { id } => say(
            &words::BadId { id: &cut(id) },
            &words::BadIdLabel,
            &words::BadIdRemedy,
        ),
        Fault::EmptyText { key } => say(
            &words::EmptyText { key },
            &words::EmptyTextLabel,
            &words::EmptyTextRemedy,
        ),
        Fault::BadLetter { letter } => say(
            &words::BadLetter {
                letter: &cut(letter),
            },
            &words::BadLetterLabel,
            &words::BadLetterRemedy,
        ),
        Fault::LongItem { words: number } => say(
            &words::LongItem { words: *number },
            &words::LongItemLabel,
            &words::LongItemRemedy,
        ),
        Fault::DuplicateId { entry, id, first } => say(
            &words::DuplicateId { entry: *entry, id },
            &words::DuplicateIdLabel,
            &words::DuplicateIdRemedy {
                line: &line(*first),
            },
        ),
        Fault::DuplicateTitle {
            title,
            other,
            first,
        } => say(
            &words::DuplicateTitle { title, other },
            &words::DuplicateTitleLabel,
            &words::DuplicateTitleRemedy {
                line: &line(*first),
            },
        ),
        Fault::UnknownReference { entry, id, nearest } => say(
            &words::UnknownReference { entry: *entry, id },
            &words::UnknownReferenceLabel,
            &words::UnknownReferenceRemedy {
                nearest: nearest.as_deref(),
            },
        ),
        Fault::UnknownOccupation { code, nearest } => {
            let (nearest, title) = nearest.as_ref().map_or((None, ""), |(code, title)| {
                (Some(code.as_str()), title.as_str())
            });
            say(
                &words::UnknownOccupation { code: &cut(code) },
                &words::UnknownOccupationLabel,
                &words::UnknownOccupationRemedy { nearest, title },
            )
        }
        Fault::UnknownDegree { degree, scale } => say(
            &words::UnknownDegree {
                degree: &cut(degree),
            },
            &words::UnknownDegreeLabel,
            &words::UnknownDegreeRemedy {
                degrees: scale.len(),
                scale,
            },
        ),
        Fault::TurnedPay { from, to } => {
            let (from, to) = (*from as usize, *to as usize);
            say(
                &words::TurnedPay { from, to },
                &words::TurnedPayLabel,
                &words::TurnedPayRemedy { from, to },
            )
        }
        Fault::NoCrossing { from, to, level } => say(
            &words::NoCrossing {
                from,
                to,
                level: *level,
            },
            &words::NoCrossingLabel,
            &words::NoCrossingRemedy { level: *level },
        ),
        Fault::OtherTrack { role, level, track } => say(
            &words::OtherTrack { role, level, track },
            &words::OtherTrackLabel,
            &words::OtherTrackRemedy { track },
        ),
        Fault::UnknownSource { id, nearest } => say(
            &words::UnknownSource { id },
            &words::UnknownSourceLabel,
            &words::UnknownSourceRemedy {
                nearest: nearest.as_deref(),
            },
        ),
        Fault::SelfMove { role } => say(
            &words::SelfMove { role },
            &words::SelfMoveLabel,
            &words::SelfMoveRemedy,
        ),
        Fault::DownwardPromotion { from, to } => say(
            &words::DownwardPromotion { from, to },
            &words::DownwardPromotionLabel,
            &words::DownwardPromotionRemedy,
        ),
        Fault::PromotionCycle { roles } => say(
            &words::PromotionCycle {
                roles: &circle(roles),
            },
            &words::PromotionCycleLabel,
            &words::PromotionCycleRemedy,
        ),
        Fault::UnreachedRole { role } => say(
            &words::UnreachedRole { role },
            &words::UnreachedRoleLabel,
            &words::UnreachedRoleRemedy,
        ),
        Fault::UselessProfile { role } => say(
            &words::UselessProfile { role },
            &words::UselessProfileLabel,
            &words::UselessProfileRemedy,
        ),
        Fault::UnsoundNorm => say(
            &words::UnsoundNorm,
            &words::UnsoundNormLabel,
            &words::UnsoundNormRemedy,
        ),
        Fault::UnevenForm { form } => say(
            &words::UnevenForm { form },
            &words::UnevenFormLabel,
            &words::UnevenFormRemedy,
        ),
        Fault::MissingTranslations {
            language,
            missing,
            texts,
        } => say(
            &words::MissingTranslations {
                language,
                missing: *missing,
                texts: *texts,
            },
            &words::MissingTranslationsLabel,
            &words::MissingTranslationsRemedy { language },
        ),
        Fault::StaleTranslations {
            language,
            stale,
            first,
        } => say(
            &words::StaleTranslations {
                language,
                stale: *stale,
                first: &cut(first),
            },
            &words::StaleTranslationsLabel,
            &words::StaleTranslationsRemedy,
        ),
        Fault::More { listed } => say(
            &words::More { listed: *listed },
            &Nothing,
            &words::MoreRemedy,
        ),
    }
}

/// No words at all.
struct Nothing;

impl Message for Nothing {
    fn write(&self, _: Lang, _: &mut String) {}
}

/// A line by its number, which no language parts into thousands.
fn line(spot: Spot) -> String {
    spot.line.to_string()
}

/// A circle of roles, shortened in the middle where it is long.
fn circle(roles: &[String]) -> Vec<&str> {
    let names = roles.iter().map(String::as_str);
    if roles.len() <= CIRCLE {
        return names.collect();
    }
    let last = names.clone().skip(roles.len() - 2);
    names.take(3).chain(["…"]).chain(last).collect()
}

fn cut(text: &str) -> String {
    if text.chars().count() <= SHOWN {
        return text.to_owned();
    }
    let head: String = text.chars().take(SHOWN).collect();
    format!("{head}…")
}
