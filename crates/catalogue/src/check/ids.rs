//! What exists by its id, and between which roles the moves lead.

use std::collections::HashMap;

use petgraph::graph::NodeIndex;

use super::{CANDIDATES, SUGGESTIONS, nearest};
use crate::finding::{Entry, Fault, Spot};
use crate::name::folded;
use crate::read::{Parts, ReadMove, Reading, is_id};

/// The most ids that a finding lists.
const FEW: usize = 12;

/// The indices of the roles where a move begins and ends; none where one of them is unknown.
pub type Ends = Option<(NodeIndex, NodeIndex)>;
/// A move with its ends.
pub type Way<'a> = (&'a ReadMove, Ends);

/// The moves in the order of the roles.
pub fn ways<'a>(parts: &'a Parts, roles: &Ids) -> Vec<Way<'a>> {
    let index = |id: &str| roles.index(id).map(NodeIndex::new);
    let of_role = parts.roles.iter().map(|read| (index(&read.role.id), &read.moves));
    let moves = of_role.flat_map(|(from, moves)| moves.iter().map(move |read| (from, read)));
    moves.map(|(from, read)| (read, from.zip(index(&read.step.to_role)))).collect()
}

/// The entries of one kind by their ids.
pub struct Ids<'a> {
    entry: Entry,
    /// In the order of the catalogue.
    all: Vec<&'a str>,
    /// What people call them, in the same order.
    names: Vec<&'a str>,
    indices: HashMap<&'a str, usize>,
}

impl<'a> Ids<'a> {
    /// The entries with some ids and names; of two with one id the last.
    pub fn new(entry: Entry, entries: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let (ids, names): (Vec<&str>, Vec<&str>) = entries.unzip();
        Self {
            entry,
            names,
            indices: ids.iter().enumerate().map(|(index, id)| (*id, index)).collect(),
            all: ids,
        }
    }

    /// The index of an entry among those of its kind.
    pub fn index(&self, id: &str) -> Option<usize> {
        self.indices.get(id).copied()
    }

    /// Notes an id that no entry has.
    pub fn expect(&self, id: &str, spot: Spot, reading: &mut Reading) {
        if self.indices.contains_key(id) {
            return;
        }
        let called = self.called(id, reading);
        if called.is_none() && !is_id(id) {
            return reading.note(Fault::BadId(id.to_owned()), spot);
        }
        let nearest = called.or_else(|| nearest(id, self.all.iter().copied(), reading));
        let few = self.all.len() <= FEW;
        let fault = Fault::UnknownReference {
            entry: self.entry,
            id: id.to_owned(),
            nearest,
            known: self.all.iter().filter(|_| few).map(|id| (*id).to_owned()).collect(),
        };
        reading.note(fault, spot);
    }

    /// The id of the entry that has something for its name: people write names where ids belong.
    fn called(&self, name: &str, reading: &mut Reading) -> Option<String> {
        if reading.suggested >= SUGGESTIONS {
            return None;
        }
        let wanted = folded(name);
        let names = self.names.iter().take(CANDIDATES);
        let index = names.map(|name| folded(name)).position(|name| name == wanted)?;
        reading.suggested += 1;
        Some(self.all[index].to_owned())
    }
}
