//! Files that cannot be read, in words.

use std::path::Path;

use super::Wording;
use crate::catalogue::files::Unreadable;
use crate::words::{Hinted, Lang, failure as words};

pub(super) fn unreadable(lang: Lang, unreadable: &Unreadable) -> Wording {
    let say = |problem: &dyn Hinted| Wording::of(lang, problem);
    let show = |path: &Path| path.display().to_string();
    match unreadable {
        Unreadable::Missing { path } => say(&words::PathMissing { path: &show(path) }),
        Unreadable::Special { path } => say(&words::PathSpecial { path: &show(path) }),
        Unreadable::Folder { path } => say(&words::PathFolder { path: &show(path) }),
        Unreadable::NoHead { path } => say(&words::PathNoHead { path: &show(path) }),
        Unreadable::TooLarge { path, limit } => {
            let limit = usize::try_from(limit / 1024 / 1024).unwrap_or(usize::MAX);
            say(&words::PathLarge { path: &show(path), limit })
        }
        Unreadable::TooMany { path, limit } => {
            say(&words::PathMany { path: &show(path), limit: *limit })
        }
        Unreadable::NotText { path, line, encoding } => {
            let (path, line) = (&show(path), &line.to_string());
            say(&words::PathNotText { path, line, encoding: *encoding })
        }
        Unreadable::Refused { path, why } => say(&words::PathRefused { path: &show(path), why }),
    }
}
