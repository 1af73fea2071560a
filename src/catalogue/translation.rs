//! Texts in more than one language.
//!
//! A text stands in the catalogue's own language. Others stand beside it as a map (`title: {en: Team Lead, zh: 客服组长}`), or in a file of the
//! same name under `locales/<language>`: a list of the text as it was when it was translated, and the translation. So a translation whose
//! text has changed since belongs to nothing any more, and a text without one is shown in the catalogue's own language.

use std::collections::HashMap;

use smol_str::SmolStr;

use super::finding::{Entry, Fault, Spot};
use super::read::{Reading, Text};
use super::yaml::{Node, Value};

/// The most languages that a catalogue may have beside its own.
const MOST_LANGUAGES: usize = 32;

/// The languages of a catalogue while it is read.
#[derive(Debug, Default)]
pub struct Translations {
    /// The language of the texts that are no map.
    pub base: SmolStr,
    /// The language in which the catalogue is wanted; its own, where this says nothing.
    pub wanted: SmolStr,
    /// The other languages, in the order in which they are met.
    languages: Vec<SmolStr>,
    /// The translations by the place of the file that they belong to and of their language.
    tables: HashMap<(u32, usize), HashMap<String, Translated>>,
    /// Every text that can be translated, with a bit for each language that has it.
    texts: Vec<(Spot, u32)>,
    /// Every text that can be translated, by the place of its file; only where somebody asks for them.
    pub collected: Option<Vec<(u32, String)>>,
    /// The translations of files that are not there.
    homeless: Vec<(usize, Translated, String)>,
}

/// A translation in a table.
#[derive(Debug)]
struct Translated {
    text: String,
    spot: Spot,
    used: bool,
}

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
fn is(tag: &str, wanted: &str) -> bool {
    tag.strip_prefix(wanted)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

impl Translations {
    fn place(&mut self, language: &str) -> Option<usize> {
        let known = self.languages.iter().position(|known| known == language);
        known.or_else(|| {
            (self.languages.len() < MOST_LANGUAGES).then(|| {
                self.languages.push(language.into());
                self.languages.len() - 1
            })
        })
    }

    /// A text in the language wanted, and in all others where they are asked for; `inline` are those that stand beside it.
    fn said(&mut self, base: Text, inline: &[(SmolStr, String)], all: bool) -> (Text, Vec<String>) {
        let (mut have, mut chosen, mut others) = (0, None, Vec::new());
        let foreign = !self.wanted.is_empty() && self.wanted != self.base;
        let (wanted, spot) = (self.wanted.clone(), base.spot);
        let mut take = |language: &str, text: &String| {
            if foreign && is(language, &wanted) {
                chosen = Some(text.clone());
            } else if all {
                others.push(text.clone());
            }
        };
        for (language, text) in inline {
            if let Some(place) = self.place(language) {
                have |= 1 << place;
                take(language, text);
            }
        }
        if !self.tables.is_empty() {
            for (place, language) in self.languages.iter().enumerate() {
                let table = self.tables.get_mut(&(spot.file, place));
                let Some(entry) = table.and_then(|table| table.get_mut(&base.value)) else {
                    continue;
                };
                entry.used = true;
                if !entry.text.is_empty() && have & 1 << place == 0 {
                    have |= 1 << place;
                    take(language, &entry.text);
                }
            }
        }
        self.texts.push((spot, have));
        if let Some(collected) = &mut self.collected {
            collected.push((spot.file, base.value.clone()));
        }
        match chosen {
            None => (base, others),
            Some(value) => {
                others.extend(all.then_some(base.value));
                (Text { value, spot }, others)
            }
        }
    }
}

impl Reading {
    /// A text that may stand in several languages: the one wanted.
    pub fn said(&mut self, node: Node, key: &'static str) -> Option<Text> {
        let (base, inline) = self.versions(node, key)?;
        Some(self.translations.said(base, &inline, false).0)
    }

    /// A title in the language wanted, and in all others.
    pub fn title(&mut self, node: Node) -> Option<(Text, Vec<String>)> {
        let (base, inline) = self.versions(node, "title")?;
        Some(self.translations.said(base, &inline, true))
    }

    /// A text in the catalogue's own language, and in those that stand beside it.
    fn versions(
        &mut self,
        node: Node,
        key: &'static str,
    ) -> Option<(Text, Vec<(SmolStr, String)>)> {
        let spot = node.spot;
        let Value::Map(pairs) = node.value else {
            return Some((self.text(node, key)?, Vec::new()));
        };
        let mut versions: Vec<(SmolStr, String)> = Vec::with_capacity(pairs.len());
        for (language, node) in pairs {
            let Some(language) = self.language(language) else {
                continue;
            };
            if let Some(text) = self.text(node, key) {
                versions.push((language, text.value));
            }
        }
        if versions.is_empty() {
            self.note(Fault::EmptyText { key }, spot);
            return None;
        }
        // A text without a version in the catalogue's own language has its first for one.
        let own = versions
            .iter()
            .position(|(language, _)| *language == self.translations.base);
        let value = match own {
            Some(own) => versions.remove(own).1,
            None => versions[0].1.clone(),
        };
        Some((Text { value, spot }, versions))
    }

    /// The language that a key names.
    fn language(&mut self, key: Node) -> Option<SmolStr> {
        let fault = match key.value {
            Value::Text(word) if language_tag(&word) => return Some(word.as_ref().into()),
            Value::Text(word) => Fault::UnknownKey {
                key: word.into_owned(),
                within: Entry::Translation,
                nearest: None,
                known: vec!["en", "de", "zh", "pt-BR"],
            },
            other => Fault::NoKey {
                found: other.shape(),
            },
        };
        self.note(fault, key.spot);
        None
    }

    /// Reads the translations of a file; none where there is no such file.
    pub fn translated(&mut self, node: Node, language: &str, of: Option<u32>) {
        let Some(place) = self.translations.place(language) else {
            return;
        };
        let entries = self.list(node, "locales", |node, reading| {
            reading.translation(node, language)
        });
        let Some(of) = of else {
            let homeless = entries
                .into_iter()
                .map(|(text, entry)| (place, entry, text));
            return self.translations.homeless.extend(homeless);
        };
        self.translations
            .tables
            .insert((of, place), entries.into_iter().collect());
    }

    /// An entry of a table: the text as it was, and its translation, which may be empty.
    fn translation(&mut self, node: Node, language: &str) -> Option<(String, Translated)> {
        let spot = node.spot;
        let Value::Map(pairs) = node.value else {
            let (entry, found) = (Entry::Translation, node.value.shape());
            self.note(Fault::NoEntry { entry, found }, spot);
            return None;
        };
        let (mut original, mut text) = (None, String::new());
        for (key, value) in pairs {
            let key = self.language(key)?;
            let blank = match &value.value {
                Value::Null => true,
                Value::Text(text) => text.trim().is_empty(),
                _ => false,
            };
            if key != language {
                original = self.text(value, "en");
            } else if !blank {
                text = self.text(value, "text")?.value;
            }
        }
        if original.is_none() {
            let (key, within) = ("en", Entry::Translation);
            self.note(Fault::MissingKey { key, within }, spot);
        }
        let used = false;
        Some((original?.value, Translated { text, spot, used }))
    }

    /// Notes what is missing in each language, and which translations belong to no text.
    pub fn note_translations(&mut self) {
        let Translations {
            base,
            languages,
            tables,
            texts,
            homeless,
            ..
        } = std::mem::take(&mut self.translations);
        for (place, language) in languages.iter().enumerate().filter(|(_, l)| **l != base) {
            let mut missing = texts.iter().filter(|(_, have)| have & 1 << place == 0);
            if let Some((first, _)) = missing.next() {
                let fault = Fault::MissingTranslations {
                    language: language.to_string(),
                    missing: 1 + missing.count(),
                    texts: texts.len(),
                };
                self.note(fault, *first);
            }
            let of_language = tables.iter().filter(|((_, l), _)| *l == place);
            let unused = of_language.flat_map(|(_, table)| table.iter());
            let unused = unused
                .filter(|(_, entry)| !entry.used)
                .map(|(text, entry)| (entry.spot, text));
            let homeless = homeless.iter().filter(|(l, ..)| *l == place);
            let stale = unused.chain(homeless.map(|(_, entry, text)| (entry.spot, text)));
            let mut stale: Vec<(Spot, &String)> = stale.collect();
            stale.sort();
            if let Some((first, text)) = stale.first() {
                let fault = Fault::StaleTranslations {
                    language: language.to_string(),
                    stale: stale.len(),
                    first: (*text).clone(),
                };
                self.note(fault, *first);
            }
        }
    }
}
