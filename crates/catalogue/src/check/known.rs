//! What exists by its id, and between which roles the moves lead.

use std::collections::HashMap;

use petgraph::graph::NodeIndex;

use super::{Subject, nearest};
use crate::finding::{Entry, Fault, Spot};
use crate::read::Reading;

/// The roles where a move begins and ends, by their places; none where one of them is unknown.
pub type Ends = Option<(NodeIndex, NodeIndex)>;

/// Where each move begins and ends.
pub fn ends(subject: &Subject, roles: &Known) -> Vec<Ends> {
    let place = |id: &str| roles.place(id).map(NodeIndex::new);
    let mut ends = Vec::with_capacity(subject.moves.len());
    // The moves of a role stand side by side.
    for of_role in subject
        .moves
        .chunk_by(|a, b| a.step.from_role == b.step.from_role)
    {
        let from = place(&of_role[0].step.from_role);
        let to = of_role.iter().map(|read| place(&read.step.to_role));
        ends.extend(to.map(|to| from.zip(to)));
    }
    ends
}

/// The entries of one kind by their ids.
pub struct Known<'a> {
    entry: Entry,
    /// In the order of the catalogue.
    ids: Vec<&'a str>,
    places: HashMap<&'a str, usize>,
}

impl<'a> Known<'a> {
    /// The entries with some ids; of two with one id the last.
    pub fn new(entry: Entry, ids: impl Iterator<Item = &'a str>) -> Self {
        let ids: Vec<&str> = ids.collect();
        Self {
            entry,
            places: ids
                .iter()
                .enumerate()
                .map(|(place, id)| (*id, place))
                .collect(),
            ids,
        }
    }

    /// The place of an entry among those of its kind.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// Notes an id that no entry has.
    pub fn expect(&self, id: &str, spot: Spot, reading: &mut Reading) {
        // What is missing altogether has been noted already.
        if id.is_empty() || self.places.contains_key(id) {
            return;
        }
        let nearest = nearest(id, self.ids.iter().copied(), reading);
        let fault = Fault::UnknownReference {
            entry: self.entry,
            id: id.to_owned(),
            nearest,
        };
        reading.note(fault, spot);
    }
}
