//! The keys of one entry: each is taken once, and what is left over is unknown.

use std::borrow::Cow;

use super::{Reading, Text, meant};
use crate::finding::{Entry, Fault, Spot};
use crate::role::{FactId, Statement};
use crate::yaml::{Node, Value};

/// An entry being read.
pub struct Fields<'r, 't> {
    /// Where faults go.
    pub reading: &'r mut Reading,
    /// Where the entry begins.
    pub spot: Spot,
    entry: Entry,
    /// In order of the keys, each once.
    entries: Vec<Keyed<'t>>,
    known: Vec<&'static str>,
}

/// A key with its value.
struct Keyed<'t> {
    key: Cow<'t, str>,
    spot: Spot,
    value: Node<'t>,
}

impl<'r, 't> Fields<'r, 't> {
    /// Opens an entry of keys and values; `entry` is its kind.
    pub fn open(node: Node<'t>, entry: Entry, reading: &'r mut Reading) -> Option<Self> {
        let spot = node.spot;
        let Value::Map(pairs) = node.value else {
            let found = node.value.shape();
            reading.note(Fault::NoEntry { entry, found }, spot);
            return None;
        };
        let keyed = |(key, value): (Node<'t>, Node<'t>)| {
            let spot = key.spot;
            if let Value::Text(key) = key.value {
                return Some(Keyed { key, spot, value });
            }
            let found = key.value.shape();
            reading.note(Fault::NoKey { found }, key.spot);
            None
        };
        let mut entries: Vec<Keyed> = pairs.into_iter().filter_map(keyed).collect();
        // The sort keeps equal keys in the order of the file.
        entries.sort_by(|a, b| a.key.cmp(&b.key));
        let mut twice = Vec::new();
        entries.dedup_by(|later, first| {
            let same = later.key == first.key;
            if same {
                let key = later.key.to_string();
                twice.push((later.spot, key, first.spot));
            }
            same
        });
        note_twice(twice, entry, reading);
        Some(Self { reading, spot, entry, entries, known: Vec::with_capacity(8) })
    }

    /// The value of a key, if it is there and says something.
    pub fn take(&mut self, key: &'static str) -> Option<Node<'t>> {
        self.known.push(key);
        let keyed = self.entries.iter_mut().find(|entry| entry.key == key)?;
        let spot = keyed.value.spot;
        let value = std::mem::replace(&mut keyed.value.value, Value::Null);
        (value != Value::Null).then_some(Node { value, spot })
    }

    /// The value of a key that must be there.
    pub fn need(&mut self, key: &'static str) -> Option<Node<'t>> {
        let empty = self.entries.iter().find(|entry| entry.key == key);
        let empty = empty.map(|entry| entry.spot);
        let node = self.take(key);
        if node.is_none() {
            let within = self.entry;
            match empty {
                Some(spot) => self.reading.note(Fault::EmptyText { key }, spot),
                None => self.reading.note(Fault::MissingKey { key, within }, self.spot),
            }
        }
        node
    }

    /// A text that must be there.
    pub fn need_text(&mut self, key: &'static str) -> Option<Text> {
        let node = self.need(key)?;
        self.reading.text(node, key)
    }

    /// An id that must be there.
    pub fn need_id(&mut self, key: &'static str) -> Option<Text> {
        let node = self.need(key)?;
        self.reading.id(node, key)
    }

    /// The id of another entry, which must be named.
    pub fn need_reference(&mut self, key: &'static str) -> Option<Text> {
        let node = self.need(key)?;
        self.reading.reference(node, key)
    }

    /// A text, if it is there.
    pub fn text(&mut self, key: &'static str) -> Option<Text> {
        let node = self.take(key)?;
        self.reading.text(node, key)
    }

    /// A text that may stand in several languages, if it is there.
    pub fn said(&mut self, key: &'static str) -> Option<Text> {
        let node = self.take(key)?;
        self.reading.said(node, key)
    }

    /// A text that may stand in several languages, and must be there.
    pub fn need_said(&mut self, key: &'static str) -> Option<Text> {
        let node = self.need(key)?;
        self.reading.said(node, key)
    }

    /// The id of another entry, if it is there.
    pub fn reference(&mut self, key: &'static str) -> Option<Text> {
        let node = self.take(key)?;
        self.reading.reference(node, key)
    }

    /// One of a few words, if it is there.
    pub fn word<T: Copy>(&mut self, key: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        let node = self.take(key)?;
        self.reading.word(node, key, words)
    }

    /// True or false; false where the key is missing.
    pub fn flag(&mut self, key: &'static str) -> bool {
        self.take(key).and_then(|node| self.reading.flag(&node, key)).unwrap_or(false)
    }

    /// A list; empty where the key is missing.
    pub fn list<T>(
        &mut self,
        key: &'static str,
        read: impl FnMut(Node<'t>, &mut Reading) -> Option<T>,
    ) -> Vec<T> {
        match self.take(key) {
            Some(node) => self.reading.list(node, key, read),
            None => Vec::new(),
        }
    }

    /// A list of ids of other entries; empty where the key is missing.
    pub fn ids(&mut self, key: &'static str) -> Vec<Text> {
        self.list(key, |node, reading| reading.reference(node, key))
    }

    /// The entry's citations.
    pub fn sources(&mut self) -> Vec<FactId> {
        match self.take("sources") {
            Some(node) => self.reading.citations(node),
            None => Vec::new(),
        }
    }

    /// A list of statements, or one alone; a bare text is a statement without sources.
    pub fn statements(&mut self, key: &'static str) -> Vec<Statement> {
        self.take(key).map_or_else(Vec::new, |node| statements(node, key, self.reading))
    }

    /// A list that must be there and hold something.
    pub fn need_list<T>(
        &mut self,
        key: &'static str,
        read: impl FnMut(Node<'t>, &mut Reading) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = self.need(key) else {
            return Vec::new();
        };
        if matches!(&node.value, Value::List(list) if list.is_empty()) {
            self.reading.note(Fault::EmptyList { key }, node.spot);
        }
        self.reading.list(node, key, read)
    }

    /// Ends the entry: every key that nobody asked for is a fault.
    pub fn close(self) {
        for Keyed { key, spot, .. } in self.entries {
            if self.known.contains(&&*key) {
                continue;
            }
            if self.entry == Entry::Catalogue && OF_A_ROLE.contains(&&*key) {
                let key = key.into_owned();
                self.reading.displaced = true;
                self.reading.note(Fault::Displaced { key }, spot);
                continue;
            }
            let fault = Fault::UnknownKey {
                nearest: meant::key(self.entry, &key, &self.known),
                key: key.into_owned(),
                within: self.entry,
                known: self.known.clone(),
            };
            self.reading.note(fault, spot);
        }
    }
}

/// Notes keys that stand twice: several in an entry of a list are another entry that lacks its hyphen.
fn note_twice(mut twice: Vec<(Spot, String, Spot)>, entry: Entry, reading: &mut Reading) {
    twice.sort();
    let listed = matches!(entry, Entry::Role | Entry::Level | Entry::Move | Entry::Skill);
    if listed && twice.len() > 1 {
        let (spot, key, _) = twice.swap_remove(0);
        reading.displaced = true;
        return reading.note(Fault::MissingDash { key }, spot);
    }
    for (spot, key, first) in twice {
        reading.note(Fault::DuplicateKey { key, first }, spot);
    }
}

/// The keys that only a role has, and no catalogue.
const OF_A_ROLE: [&str; 14] = [
    "title",
    "level",
    "track",
    "moves",
    "aliases",
    "duties",
    "purpose",
    "interests",
    "occupation",
    "leads_people",
    "training",
    "traits",
    "conditions",
    "entry",
];

/// A list of statements, or one alone.
pub fn statements(node: Node, key: &'static str, reading: &mut Reading) -> Vec<Statement> {
    match node.value {
        Value::Text(_) | Value::Map(_) => statement(node, reading).into_iter().collect(),
        _ => reading.list(node, key, statement),
    }
}

/// A statement: a text alone, or a text with its sources.
pub fn statement(node: Node, reading: &mut Reading) -> Option<Statement> {
    if let Value::Text(_) = node.value {
        let text = reading.said(node, "text")?.value;
        return Some(Statement { text, sources: Vec::new() });
    }
    let mut fields = Fields::open(node, Entry::Statement, reading)?;
    let text = fields.need_said("text");
    let sources = fields.sources();
    fields.close();
    Some(Statement { text: text?.value, sources })
}
