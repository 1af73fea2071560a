//! Files that cannot be read, in words.

use std::path::Path;

use super::Wording;
use crate::catalogue::files::Unreadable;
use crate::words::{Lang, failure as words};

pub(super) fn unreadable(lang: Lang, unreadable: &Unreadable) -> Wording {
    let show = |path: &Path| path.display().to_string();
    match unreadable {
        Unreadable::Missing { path } => {
            Wording::new(lang, words::PathMissing { path: &show(path) }, words::PathMissingHint)
        }
        Unreadable::Special { path } => {
            Wording::new(lang, words::PathSpecial { path: &show(path) }, words::PathSpecialHint)
        }
        Unreadable::Folder { path } => {
            Wording::new(lang, words::PathFolder { path: &show(path) }, words::PathFolderHint)
        }
        Unreadable::NoHead { path } => {
            Wording::new(lang, words::PathNoHead { path: &show(path) }, words::PathNoHeadHint)
        }
        Unreadable::TooLarge { path, limit } => {
            let limit = usize::try_from(limit / 1024 / 1024).unwrap_or(usize::MAX);
            Wording::new(lang, words::PathLarge { path: &show(path), limit }, words::PathLargeHint)
        }
        Unreadable::TooMany { path, limit } => Wording::new(
            lang,
            words::PathMany { path: &show(path), limit: *limit },
            words::PathManyHint,
        ),
        Unreadable::NotText { path, line, encoding } => Wording::new(
            lang,
            words::PathNotText { path: &show(path), line: &line.to_string(), encoding: *encoding },
            words::PathNotTextHint { encoding: *encoding },
        ),
        Unreadable::Refused { path, why } => Wording::new(
            lang,
            words::PathRefused { path: &show(path), why },
            words::PathRefusedHint,
        ),
    }
}
