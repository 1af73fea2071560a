//! The keys of one entry: each is taken once, and what is left over is unknown.

use std::borrow::Cow;

use super::{Key, Reading, Text, meant};
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
    /// Whether it has all without which it is none, so far.
    pub whole: bool,
}

/// A key with its value.
struct Keyed<'t> {
    key: Cow<'t, str>,
    spot: Spot,
    value: Node<'t>,
}

impl<'r, 't> Fields<'r, 't> {
    /// Reads an entry of keys and values; `entry` is its kind. What an entry names that comes to nothing is not looked for.
    pub fn read<T>(
        node: Node<'t>,
        entry: Entry,
        reading: &'r mut Reading,
        read: impl FnOnce(&mut Self) -> T,
    ) -> Option<T> {
        let before = reading.named.mark();
        let mut fields = Self::open(node, entry, reading)?;
        let value = read(&mut fields);
        fields.report_unknown();
        if !fields.whole {
            fields.reading.named.forget(before);
        }
        fields.whole.then_some(value)
    }

    fn open(node: Node<'t>, entry: Entry, reading: &'r mut Reading) -> Option<Self> {
        let spot = node.spot;
        let pairs = reading.pairs(node, entry)?;
        let keyed = |(key, value): (Node<'t>, Node<'t>)| {
            let spot = key.spot;
            if let Value::Text(key) = key.value {
                return Some(Keyed { key, spot, value });
            }
            reading.note(Fault::NoKey(key.value.shape()), spot);
            None
        };
        let mut entries: Vec<Keyed> = pairs.into_iter().filter_map(keyed).collect();
        // The sort keeps equal keys in the order of the file.
        entries.sort_by(|a, b| a.key.cmp(&b.key));
        let mut twice = Vec::new();
        entries.dedup_by(|later, first| {
            let same = later.key == first.key;
            twice.extend(same.then(|| (later.spot, later.key.to_string(), first.spot)));
            same
        });
        note_twice(twice, entry, reading);
        Some(Self { reading, spot, entry, entries, known: Vec::with_capacity(8), whole: true })
    }

    /// The value of a key, if it is there and says something.
    pub fn take(&mut self, key: Key) -> Option<Node<'t>> {
        self.known.push(key);
        let keyed = self.entries.iter_mut().find(|entry| entry.key == key)?;
        let spot = keyed.value.spot;
        let value = std::mem::replace(&mut keyed.value.value, Value::Null);
        (value != Value::Null).then_some(Node { value, spot })
    }

    /// The value of a key that must be there.
    pub fn expect(&mut self, key: Key) -> Option<Node<'t>> {
        let empty = self.entries.iter().find(|entry| entry.key == key).map(|entry| entry.spot);
        let node = self.take(key);
        if node.is_none() {
            match empty {
                Some(spot) => self.reading.note(Fault::EmptyText(key), spot),
                None => self.note_missing(key),
            }
        }
        node
    }

    /// Notes that a key is missing.
    pub fn note_missing(&mut self, key: Key) {
        self.reading.note(Fault::MissingKey { key, within: self.entry }, self.spot);
    }

    /// What a key holds, if it is there.
    pub fn get<T>(
        &mut self,
        key: Key,
        read: impl FnOnce(&mut Reading, Node<'t>, Key) -> Option<T>,
    ) -> Option<T> {
        let node = self.take(key)?;
        read(self.reading, node, key)
    }

    /// What a key holds that must be there.
    pub fn ask<T>(
        &mut self,
        key: Key,
        read: impl FnOnce(&mut Reading, Node<'t>, Key) -> Option<T>,
    ) -> Option<T> {
        let node = self.expect(key)?;
        read(self.reading, node, key)
    }

    /// What a key holds without which the entry is none.
    pub fn need<T: Default>(
        &mut self,
        key: Key,
        read: impl FnOnce(&mut Reading, Node<'t>, Key) -> Option<T>,
    ) -> T {
        let value = self.ask(key, read);
        self.essential(value)
    }

    /// What was read, without which the entry is none.
    pub fn essential<T: Default>(&mut self, value: Option<T>) -> T {
        self.whole &= value.is_some();
        value.unwrap_or_default()
    }

    /// The id of the entry, which no other of its kind may have.
    pub fn ask_id(&mut self) -> Option<Text> {
        let id = self.ask("id", Reading::id);
        self.reading.named.ids.extend(id.clone().map(|id| (self.entry, id)));
        id
    }

    /// The same, where the entry is none without it.
    pub fn id(&mut self) -> String {
        let id = self.ask_id();
        self.essential(id).value
    }

    /// A text that may stand in several languages; nothing where it is missing, which is noted.
    pub fn ask_said(&mut self, key: Key) -> String {
        self.ask(key, Reading::said).unwrap_or_default().value
    }

    /// A text that may stand in several languages; nothing where it is missing.
    pub fn said(&mut self, key: Key) -> String {
        self.get(key, Reading::said).unwrap_or_default().value
    }

    /// True or false; false where the key is missing.
    pub fn flag(&mut self, key: Key) -> bool {
        self.get(key, Reading::flag).unwrap_or_default()
    }

    /// A list; empty where the key is missing.
    pub fn list<T>(
        &mut self,
        key: Key,
        read: impl FnMut(&mut Reading, Node<'t>, Key) -> Option<T>,
    ) -> Vec<T> {
        self.get(key, |reading, node, key| Some(reading.list(node, key, read))).unwrap_or_default()
    }

    /// A list that must be there and hold something.
    pub fn need_list<T>(
        &mut self,
        key: Key,
        read: impl FnMut(&mut Reading, Node<'t>, Key) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = self.expect(key) else {
            return Vec::new();
        };
        if matches!(&node.value, Value::List(list) if list.is_empty()) {
            self.reading.note(Fault::EmptyList(key), node.spot);
        }
        self.reading.list(node, key, read)
    }

    /// A list of texts in one language; empty where the key is missing.
    pub fn texts(&mut self, key: Key) -> Vec<String> {
        self.list(key, |reading, node, key| Some(reading.text(node, key)?.value))
    }

    /// A list of ids of other entries; empty where the key is missing.
    pub fn references(&mut self, key: Key, to: Entry) -> Vec<String> {
        self.list(key, |reading, node, key| Some(reading.reference(node, key, to)?.value))
    }

    /// A list of ids of roles that must hold one.
    pub fn need_roles(&mut self, key: Key) -> Vec<String> {
        let roles = self.references(key, Entry::Role);
        if roles.is_empty() {
            self.note_missing(key);
        }
        roles
    }

    /// The entry's citations.
    pub fn sources(&mut self) -> Vec<FactId> {
        self.list("sources", Reading::citation)
    }

    /// A list of statements, or one alone; a bare text is a statement without sources.
    pub fn statements(&mut self, key: Key) -> Vec<Statement> {
        self.get(key, |reading, node, key| Some(statements(reading, node, key))).unwrap_or_default()
    }

    /// Every key that nobody asked for is a fault.
    fn report_unknown(&mut self) {
        for Keyed { key, spot, .. } in std::mem::take(&mut self.entries) {
            if self.known.contains(&&*key) {
                continue;
            }
            let of_a_role = OF_A_ROLE.split(' ').any(|known| known == key);
            let displaced = self.entry == Entry::Catalogue && of_a_role;
            self.reading.displaced |= displaced;
            let (nearest, key) = (meant::key(self.entry, &key, &self.known), key.into_owned());
            let fault = if displaced {
                Fault::Displaced(key)
            } else {
                Fault::UnknownKey { key, within: self.entry, nearest, known: self.known.clone() }
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
        return reading.note(Fault::MissingDash(key), spot);
    }
    for (spot, key, first) in twice {
        reading.note(Fault::DuplicateKey { key, first }, spot);
    }
}

/// The keys that only a role has, and no catalogue.
const OF_A_ROLE: &str = "title level track moves aliases duties purpose interests occupation leads_people training traits conditions entry";

/// A list of statements, or one alone.
pub fn statements(reading: &mut Reading, node: Node, key: Key) -> Vec<Statement> {
    match node.value {
        Value::Text(_) | Value::Map(_) => statement(reading, node, key).into_iter().collect(),
        _ => reading.list(node, key, statement),
    }
}

/// A statement: a text alone, or a text with its sources.
pub fn statement(reading: &mut Reading, node: Node, _: Key) -> Option<Statement> {
    if let Value::Text(_) = node.value {
        let text = reading.said(node, "text")?.value;
        return Some(Statement { text, sources: Vec::new() });
    }
    Fields::read(node, Entry::Statement, reading, |f| Statement {
        text: f.need("text", Reading::said).value,
        sources: f.sources(),
    })
}
