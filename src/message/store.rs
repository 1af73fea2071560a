//! What goes wrong with what is kept, in words, each with what to do.

use std::path::Path;

use super::visible;
use crate::record::{Damage, is_day_id};
use crate::store::{Fault, Problem, Refusal, StoreError};

/// An error of the store in words: what is wrong, and what to do.
pub fn wording(error: &StoreError) -> (String, String) {
    match error {
        StoreError::NoPlace => (
            "there is no folder to keep anything in: you have no home folder here".to_owned(),
            "name one with the variable `RUNGS_STATE`".to_owned(),
        ),
        StoreError::Folder { path, why } => (
            format!("cannot use the folder {}: {}", show(path), refusal(why)),
            match why {
                Refusal::Full => remedy(why).to_owned(),
                _ => "make it writable, or name another one with the variable `RUNGS_STATE`"
                    .to_owned(),
            },
        ),
        StoreError::Busy => (
            "a questionnaire is open in another window".to_owned(),
            "finish or leave it there first".to_owned(),
        ),
        StoreError::File(problem) => self::problem(problem),
        StoreError::Kept { path } => (
            format!("{} cannot be read and was left as it is", show(path)),
            "move it away, or use the version of rungs that wrote it".to_owned(),
        ),
        StoreError::Unknown { id } => (
            format!("there is no result \"{}\"", visible(id)),
            "list all with `rungs history`".to_owned(),
        ),
        StoreError::Foreign { path } => (
            format!(
                "{} is not recognised as a file of rungs and was left as it is",
                show(path)
            ),
            "remove it by hand if you do not need it".to_owned(),
        ),
        StoreError::Unfit {
            why: Damage::TooLarge { limit },
        } => (
            format!("these answers take more than {} MiB", mebibytes(*limit)),
            "choose a shorter form with `--form`".to_owned(),
        ),
        StoreError::Unfit { why } => (
            format!("these answers cannot be kept: {}", damage(why)),
            "report this as a fault of rungs".to_owned(),
        ),
    }
}

/// A file in words: what is wrong with it, and what to do.
pub fn problem(problem: &Problem) -> (String, String) {
    let path = &problem.path;
    match &problem.fault {
        Fault::Newer { version } => (
            format!(
                "a later version of rungs wrote {} (format {version})",
                show(path)
            ),
            "it was left as it is; a newer rungs can read it".to_owned(),
        ),
        Fault::Damaged { why } => (
            format!("{} is damaged: {}", show(path), damage(why)),
            format!("it was left as it is; {}", how_to_remove(path)),
        ),
        Fault::Refused { why } => (
            format!("cannot use {}: {}", show(path), refusal(why)),
            remedy(why).to_owned(),
        ),
    }
}

/// What can be done about a damaged file: a result is removed by its id, any other file by hand.
fn how_to_remove(path: &Path) -> String {
    let id = path.file_stem().unwrap_or_default().to_string_lossy();
    let folder = path.parent().and_then(Path::file_name);
    if is_day_id(&id) && folder.is_some_and(|folder| folder == "results") {
        format!("mend it, or remove it with `rungs history delete {id}`")
    } else {
        "mend it, or move it away".to_owned()
    }
}

/// Why the system refused.
fn refusal(why: &Refusal) -> String {
    match why {
        Refusal::Full => "the disk is full".to_owned(),
        Refusal::ReadOnly => "the disk can only be read".to_owned(),
        Refusal::NotAllowed => "you may not write there".to_owned(),
        Refusal::NoFolder => "there is no such folder".to_owned(),
        Refusal::Other(words) => visible(words),
    }
}

/// What helps against it.
fn remedy(why: &Refusal) -> &'static str {
    match why {
        Refusal::Full => "free some space; the next answer tries again",
        Refusal::ReadOnly | Refusal::NoFolder => {
            "name a folder that can be written with the variable `RUNGS_STATE`"
        }
        Refusal::NotAllowed => {
            "give yourself the right to read and write it, or name another folder with the variable `RUNGS_STATE`"
        }
        Refusal::Other(_) => "check that you may read and write it",
    }
}

fn mebibytes(bytes: usize) -> usize {
    bytes / 1024 / 1024
}

fn damage(damage: &Damage) -> String {
    match damage {
        Damage::TooLarge { limit } => format!("it has more than {} MiB", mebibytes(*limit)),
        Damage::NotText { offset } => format!("it is not UTF-8 text (at byte {offset})"),
        Damage::Special => "it is no plain file".to_owned(),
        Damage::Json { why, .. } => {
            format!("it is not the JSON that belongs there: {}", visible(why))
        }
        Damage::Version { version } => format!("there is no format {version}"),
        Damage::Name { field, text } => {
            format!("its field `{field}` cannot be \"{}\"", visible(text))
        }
        Damage::Time { field, text } => format!(
            "its field `{field}` is no time in UTC: \"{}\"",
            visible(text)
        ),
        Damage::Answer { item, answer } => format!(
            "the answer to \"{}\" is {answer}, which is none from 1 to 5",
            visible(item)
        ),
        Damage::Twice { item } => format!("it answers \"{}\" twice", visible(item)),
        Damage::TooMany { limit } => format!("it has more than {limit} entries"),
        Damage::Unfinished => "it was never finished".to_owned(),
    }
}

fn show(path: &Path) -> String {
    visible(&path.display().to_string())
}
