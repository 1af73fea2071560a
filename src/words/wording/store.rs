//! What goes wrong with what is kept, in words. A new error without words does not compile.

use std::path::Path;

use super::Wording;
use crate::record::{Damage, is_day_id};
use crate::store::{Fault, Problem, Refusal, StoreError};
use crate::words::{Hinted, Lang, store as words};

pub fn wording(lang: Lang, error: &StoreError) -> Wording {
    let say = |problem: &dyn Hinted| Wording::of(lang, problem);
    match error {
        StoreError::NoPlace => say(&words::NoPlace),
        StoreError::Folder { path, why } => {
            let refused = refusal(lang, why);
            let worded = say(&words::Folder { path: &show(path), why: &refused.problem });
            match why {
                // No right to write helps where there is no space.
                Refusal::Full => Wording { hint: refused.hint, ..worded },
                _ => worded,
            }
        }
        StoreError::Busy => say(&words::Busy),
        StoreError::File(problem) => self::problem(lang, problem),
        StoreError::Kept { path } => say(&words::Kept { path: &show(path) }),
        StoreError::Unknown { id } => say(&words::Unknown { id }),
        StoreError::Foreign { path, linked } => {
            say(&words::Foreign { path: &show(path), linked: *linked })
        }
        StoreError::Unfit { why: Damage::TooLarge { limit } } => {
            say(&words::TooMuch { limit: mebibytes(*limit) })
        }
        StoreError::Unfit { why } => say(&words::Unfit { why: &damage(lang, why) }),
    }
}

pub fn problem(lang: Lang, problem: &Problem) -> Wording {
    let path = &show(&problem.path);
    match &problem.fault {
        Fault::Newer { version } => {
            Wording::of(lang, &words::Newer { path, version: &version.to_string() })
        }
        Fault::Damaged { why } => {
            let (why, result) = (&damage(lang, why), removable(&problem.path));
            Wording::of(lang, &words::Damaged { path, why, result: result.as_deref() })
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
        Refusal::Full => Wording::of(lang, &words::RefusalFull),
        Refusal::ReadOnly => Wording::of(lang, &words::RefusalReadOnly),
        Refusal::NotAllowed => Wording::of(lang, &words::RefusalNotAllowed),
        Refusal::NoFolder => Wording::of(lang, &words::RefusalNoFolder),
        Refusal::Other(system) => {
            Wording { problem: system.clone(), hint: vec![lang.say(words::RefusalOtherHint)] }
        }
    }
}

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
