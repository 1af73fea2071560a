//! Checks that need the whole catalogue: names, references, moves and citations.

mod citations;
mod ids;
mod moves;
mod names;

pub use citations::Facts;
use ids::{Ids, ways};

use super::finding::{Entry, Fault, Spot};
use super::read::{Parts, Reading};

/// Compares the parts of a catalogue with each other and notes what does not fit.
pub fn catalogue(parts: &Parts, facts: &Facts, reading: &mut Reading) {
    // What was not read to its end cannot be compared.
    if reading.full() || reading.displaced {
        return;
    }
    if parts.roles.is_empty() && reading.errors == 0 {
        reading.note(Fault::NoRoles, Spot::default());
    }
    names::ids(reading);
    names::titles(parts, reading);
    let roles = Ids::new(Entry::Role, parts.roles.iter().map(|r| (&*r.role.id, &*r.role.title)));
    names::references(parts, &roles, reading);
    moves::check(parts, &ways(parts, &roles), reading);
    citations::check(facts, reading);
}

/// How many faults get a suggestion, and among how many ids of a fitting length it is looked for: the first help, all would take hours.
const SUGGESTIONS: usize = 20;
const CANDIDATES: usize = 5_000;
/// Ids longer than this are compared with nothing.
const LONGEST: usize = 80;

/// The id of `known` nearest to `wanted`, where one is near at all; `known` come in an order that is always the same.
pub fn nearest<'a>(
    wanted: &str,
    known: impl Iterator<Item = &'a str>,
    reading: &mut Reading,
) -> Option<String> {
    if reading.suggested >= SUGGESTIONS || wanted.len() > LONGEST {
        return None;
    }
    reading.suggested += 1;
    let most = |id: &str| 1 + id.len() / 3;
    known
        .filter(|id| !id.is_empty() && id.len().abs_diff(wanted.len()) <= 4 * most(id))
        .take(CANDIDATES)
        .map(|id| (strsim::osa_distance(wanted, id), id))
        .filter(|(distance, id)| *distance <= most(id))
        .min()
        .map(|(_, id)| id.to_owned())
}
