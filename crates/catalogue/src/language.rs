//! Tags of languages.

use super::name::folded;

/// Whether a word looks like a language: `zh`, `pt-BR`.
pub fn language_tag(word: &str) -> bool {
    let mut parts = word.split('-');
    let first = parts.next().unwrap_or_default();
    matches!(first.len(), 2..=3)
        && first.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

/// Whether a language is the one wanted, perhaps that of one country.
pub(crate) fn is(tag: &str, wanted: &str) -> bool {
    tag.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Whether a text is the code of a language, in whatever case.
pub(crate) fn is_code(text: &str) -> bool {
    language_tag(&text.to_ascii_lowercase())
}

/// The code of a language that is written out.
pub fn meant(written: &str) -> Option<&'static str> {
    const NAMES: &str = "english=en german=de deutsch=de french=fr spanish=es italian=it russian=ru русский=ru chinese=zh 中文=zh japanese=ja portuguese=pt dutch=nl polish=pl";
    let written = folded(written);
    let mut known = NAMES.split(' ').filter_map(|pair| pair.split_once('='));
    known.find(|(name, _)| folded(name) == written).map(|(_, code)| code)
}
