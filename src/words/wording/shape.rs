//! What does not have the shape that a catalogue wants, in words, with the form that was meant.

use super::written::{FindingWording, Site};
use super::{form, line};
use crate::catalogue::finding::{Broken, Entry, Shape};
use crate::words::{Lang, finding as words};

pub(super) fn syntax(lang: Lang, what: Broken, site: Site) -> FindingWording {
    let open = line::left_open(site.text(), site.spot.line as usize);
    let open = open.map(|line| line.to_string());
    let form = line::quoted(site.line());
    let remedy = words::SyntaxRemedy { what, form: form.as_deref(), open: open.as_deref() };
    FindingWording::new(lang, &words::Syntax { what }, &words::SyntaxLabel, &remedy)
}

/// A value of one shape under a key that wants another.
pub(super) fn wrong(
    lang: Lang,
    key: &str,
    [expected, found]: [Shape; 2],
    site: Site,
) -> FindingWording {
    let form = match (expected, found) {
        (Shape::List, Shape::Map) => form::of_map(key, site.first_key(), site.whole()),
        _ => form::of_value(key, expected, found, site.written()),
    };
    let one = form.as_ref().is_some_and(|form| form.starts_with('['));
    let message = words::WrongType { key, expected, found };
    let remedy = words::WrongTypeRemedy {
        expected,
        form: form.as_deref(),
        map: found == Shape::Map && !one,
    };
    FindingWording::new(lang, &message, &words::WrongTypeLabel, &remedy)
}

pub(super) fn no_entry(lang: Lang, entry: Entry, found: Shape, written: &str) -> FindingWording {
    let form = form::of_entry(entry, written);
    let remedy = words::NoEntryRemedy { form: form.as_deref() };
    let message = words::NoEntry { entry, found };
    FindingWording::new(lang, &message, &words::NoEntryLabel, &remedy)
}

pub(super) fn no_key(lang: Lang, found: Shape, written: &str) -> FindingWording {
    let form = form::quoted(written);
    let remedy = words::NoKeyRemedy { form: &form };
    FindingWording::new(lang, &words::NoKey { found }, &words::NoKeyLabel, &remedy)
}
