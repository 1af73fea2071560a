//! Texts in more than one language.
//!
//! A text stands in the catalogue's own language. Others stand beside it as a map (`title: {en: Team Lead, zh: 客服组长}`), or in a file of the
//! same name under `locales/<language>`: a list of the text as it was when it was translated, and the translation. So a translation whose
//! text has changed since belongs to nothing any more, and a text without one is shown in the catalogue's own language.

use std::collections::HashMap;

use smol_str::SmolStr;

use super::finding::{Spot, Text};
use super::language::is;

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
    pub(super) languages: Vec<SmolStr>,
    /// The translations by the index of the file that they belong to and of their language.
    pub(super) tables: HashMap<(u32, usize), HashMap<String, Translated>>,
    /// Every text that can be translated, with a bit for each language that has it.
    pub(super) texts: Vec<(Spot, u32)>,
    /// Every text that can be translated, by the index of its file; only where somebody asks for them.
    pub(super) collected: Option<Vec<(u32, String)>>,
    /// The translations of files that are not there.
    pub(super) homeless: Vec<(usize, Translated, String)>,
}

/// A translation in a table.
#[derive(Debug)]
pub(super) struct Translated {
    pub(super) text: String,
    pub(super) spot: Spot,
    pub(super) used: bool,
}

impl Translations {
    pub(super) fn index(&mut self, language: &str) -> Option<usize> {
        let known = self.languages.iter().position(|known| known == language);
        known.or_else(|| {
            (self.languages.len() < MOST_LANGUAGES).then(|| {
                self.languages.push(language.into());
                self.languages.len() - 1
            })
        })
    }

    /// A text in the language wanted, and in all others where they are asked for; `inline` are those that stand beside it.
    pub(super) fn said(
        &mut self,
        base: Text,
        inline: &[(SmolStr, String)],
        all: bool,
    ) -> (Text, Vec<String>) {
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
            if let Some(index) = self.index(language) {
                have |= 1 << index;
                take(language, text);
            }
        }
        if !self.tables.is_empty() {
            for (index, language) in self.languages.iter().enumerate() {
                let table = self.tables.get_mut(&(spot.file, index));
                let Some(entry) = table.and_then(|table| table.get_mut(&base.value)) else {
                    continue;
                };
                entry.used = true;
                if !entry.text.is_empty() && have & 1 << index == 0 {
                    have |= 1 << index;
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
