//! What goes wrong with what is kept, in words. A new error without words does not compile.

use std::path::Path;

use super::Wording;
use crate::record::{Damage, is_day_id};
use crate::store::{Fault, Problem, Refusal, StoreError};
use crate::words::{Lang, store as words};

/// Words an error of the store.
pub fn wording(lang: Lang, error: &StoreError) -> Wording {
    match error {
        StoreError::NoPlace => Wording::new(lang, words::NoPlace, words::NoPlaceHint),
        StoreError::Folder { path, why } => {
            let refused = refusal(lang, why);
            let said = words::Folder { path: &show(path), why: &refused.problem };
            let worded = Wording::new(lang, said, words::FolderHint);
            match why {
                // No right to write helps where there is no space.
                Refusal::Full => Wording { hint: refused.hint, ..worded },
                _ => worded,
            }
        }
        StoreError::Busy => Wording::new(lang, words::Busy, words::BusyHint),
        StoreError::File(problem) => self::problem(lang, problem),
        StoreError::Kept { path } => {
            Wording::new(lang, words::Kept { path: &show(path) }, words::KeptHint)
        }
        StoreError::Unknown { id } => Wording::new(lang, words::Unknown { id }, words::UnknownHint),
        StoreError::Foreign { path, linked } => Wording::new(
            lang,
            words::Foreign { path: &show(path), linked: *linked },
            words::ForeignHint,
        ),
        StoreError::Unfit { why: Damage::TooLarge { limit } } => {
            let limit = mebibytes(*limit);
            Wording::new(lang, words::TooMuch { limit }, words::TooMuchHint)
        }
        StoreError::Unfit { why } => {
            let why = damage(lang, why);
            Wording::new(lang, words::Unfit { why: &why }, words::UnfitHint)
        }
    }
}

/// Words what is wrong with a file.
pub fn problem(lang: Lang, problem: &Problem) -> Wording {
    let path = &show(&problem.path);
    match &problem.fault {
        Fault::Newer { version } => {
            let version = &version.to_string();
            Wording::new(lang, words::Newer { path, version }, words::NewerHint)
        }
        Fault::Damaged { why } => {
            let why = &damage(lang, why);
            let result = removable(&problem.path);
            let hint = words::DamagedHint { result: result.as_deref() };
            Wording::new(lang, words::Damaged { path, why }, hint)
        }
        Fault::Refused { why } => {
            let refused = refusal(lang, why);
            let why = &refused.problem;
            Wording { problem: lang.say(words::Refused { path, why }), hint: refused.hint }
        }
    }
}

/// The id of a damaged result, by which it can be removed; none of any other file.
fn removable(path: &Path) -> Option<String> {
    let id = path.file_stem().unwrap_or_default().to_string_lossy();
    let folder = path.parent().and_then(Path::file_name);
    let result = is_day_id(&id) && folder.is_some_and(|folder| folder == "results");
    result.then(|| id.into_owned())
}

/// Why the system refused, and what helps against it.
pub(super) fn refusal(lang: Lang, why: &Refusal) -> Wording {
    match why {
        Refusal::Full => Wording::new(lang, words::RefusalFull, words::RefusalFullHint),
        Refusal::ReadOnly => Wording::new(lang, words::RefusalReadOnly, words::RefusalReadOnlyHint),
        Refusal::NotAllowed => {
            Wording::new(lang, words::RefusalNotAllowed, words::RefusalNotAllowedHint)
        }
        Refusal::NoFolder => Wording::new(lang, words::RefusalNoFolder, words::RefusalNoFolderHint),
        Refusal::Other(system) => {
            Wording { problem: system.clone(), hint: vec![lang.say(words::RefusalOtherHint)] }
        }
    }
}

/// What is wrong with a kept text.
fn damage(lang: Lang, damage: &Damage) -> String {
    match damage {
        Damage::TooLarge { limit } => lang.say(words::DamageTooLarge { limit: mebibytes(*limit) }),
        Damage::NotText { offset } => {
            lang.say(words::DamageNotText { offset: &offset.to_string() })
        }
        Damage::Special => lang.say(words::DamageSpecial),
        // The parser's own words are English.
        Damage::Json { line, column, .. } => {
            lang.say(words::DamageJson { line: &line.to_string(), column: &column.to_string() })
        }
        Damage::Version { version } => {
            lang.say(words::DamageVersion { version: &version.to_string() })
        }
        Damage::Name { field, text } => lang.say(words::DamageName { field, text }),
        Damage::Time { field, text } => lang.say(words::DamageTime { field, text }),
        Damage::Answer { item, answer } => {
            lang.say(words::DamageAnswer { item, answer: &answer.to_string() })
        }
        Damage::Twice { item } => lang.say(words::DamageTwice { item }),
        Damage::Degree { skill } => lang.say(words::DamageDegree { skill }),
        Damage::TooMany { limit } => lang.say(words::DamageTooMany { limit: &limit.to_string() }),
        Damage::Unfinished => lang.say(words::DamageUnfinished),
    }
}

fn mebibytes(bytes: usize) -> usize {
    bytes / 1024 / 1024
}

fn show(path: &Path) -> String {
    path.display().to_string()
}
