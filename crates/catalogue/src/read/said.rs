//! Texts that stand in more than one language, and tables of translations.

use smol_str::SmolStr;

use super::{Key, Reading};
use crate::finding::{Entry, Fault, Spot, Text};
use crate::language::language_tag;
use crate::translation::{Translated, Translations};
use crate::yaml::{Node, Value};

impl Reading {
    /// A text that may stand in several languages: the one wanted.
    pub fn said(&mut self, node: Node, key: Key) -> Option<Text> {
        let (base, inline) = self.versions(node, key)?;
        Some(self.translations.said(base, &inline, false).0)
    }

    /// A text in the language wanted, and beside it the one of the catalogue's own language where that is another.
    pub fn said_beside(&mut self, node: Node, key: Key) -> Option<(Text, Option<String>)> {
        let (base, inline) = self.versions(node, key)?;
        let own = base.value.clone();
        let (text, _) = self.translations.said(base, &inline, false);
        let own = (own != text.value).then_some(own);
        Some((text, own))
    }

    /// A title in the language wanted, and in all others.
    pub fn title(&mut self, node: Node, key: Key) -> Option<(Text, Vec<String>)> {
        let (base, inline) = self.versions(node, key)?;
        Some(self.translations.said(base, &inline, true))
    }

    /// A text in the catalogue's own language, and in those that stand beside it.
    fn versions(&mut self, node: Node, key: Key) -> Option<(Text, Vec<(SmolStr, String)>)> {
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
            self.note(Fault::EmptyText(key), spot);
            return None;
        }
        // A text without a version in the catalogue's own language has its first for one.
        let own = versions.iter().position(|(language, _)| *language == self.translations.base);
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
            other => Fault::NoKey(other.shape()),
        };
        self.note(fault, key.spot);
        None
    }

    /// Reads the translations of a file; none where there is no such file.
    pub fn translated(&mut self, node: Node, language: &str, of: Option<u32>) {
        let Some(index) = self.translations.index(language) else {
            return;
        };
        let entries =
            self.list(node, "locales", |reading, node, _| reading.translation(node, language));
        let Some(of) = of else {
            let homeless = entries.into_iter().map(|(text, entry)| (index, entry, text));
            return self.translations.homeless.extend(homeless);
        };
        self.translations.tables.insert((of, index), entries.into_iter().collect());
    }

    /// An entry of a table: the text as it was, and its translation, which may be empty.
    fn translation(&mut self, node: Node, language: &str) -> Option<(String, Translated)> {
        let spot = node.spot;
        let pairs = self.pairs(node, Entry::Translation)?;
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
        let Translations { base, languages, tables, texts, homeless, .. } =
            std::mem::take(&mut self.translations);
        for (index, language) in languages.iter().enumerate().filter(|(_, l)| **l != base) {
            let mut missing = texts.iter().filter(|(_, have)| have & 1 << index == 0);
            if let Some((first, _)) = missing.next() {
                let fault = Fault::MissingTranslations {
                    language: language.to_string(),
                    missing: 1 + missing.count(),
                    texts: texts.len(),
                };
                self.note(fault, *first);
            }
            let of_language = tables.iter().filter(|((_, l), _)| *l == index);
            let unused = of_language.flat_map(|(_, table)| table.iter());
            let unused =
                unused.filter(|(_, entry)| !entry.used).map(|(text, entry)| (entry.spot, text));
            let homeless = homeless.iter().filter(|(l, ..)| *l == index);
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
