//! The moves that begin at a role.

use super::{Fields, ReadMove, Reading};
use crate::finding::Entry;
use crate::role::{Basis, Move, MoveKind};
use crate::yaml::Node;

/// How many months a move waits.
fn after(node: Node, reading: &mut Reading) -> Option<u32> {
    let mut f = Fields::open(node, Entry::Waiting, reading)?;
    let mut said = |key, most| {
        let node = f.take(key)?;
        Some(f.reading.whole(&node, key, 1..=most))
    };
    let (years, months) = (said("years", 50), said("months", 600));
    if years.is_none() && months.is_none() {
        // It is there and empty, or not there at all.
        f.need("months");
    }
    f.close();
    let told = years.flatten().map(|years| 12 * years);
    let parts = told.into_iter().chain(months.flatten());
    parts.reduce(|years, months| years + months)
}

pub(super) fn a_move(node: Node, from: &str, reading: &mut Reading) -> Option<ReadMove> {
    let mut f = Fields::open(node, Entry::Move, reading)?;
    let to = f.need_reference("to");
    let kind = match f.need("kind") {
        Some(node) => f.reading.word(node, "kind", &MoveKind::WORDS),
        None => None,
    };
    let basis = f.word("basis", &Basis::WORDS).unwrap_or(Basis::Stated);
    let when = f.said("when").map(|t| t.value);
    let months = f.take("after").and_then(|node| after(node, f.reading));
    let both_ways = f.flag("both_ways");
    let sources = f.sources();
    f.close();
    let to = to?;
    // A move that lacks its kind is still read, so that a role that it names and nobody knows shows too.
    Some(ReadMove {
        step: Move {
            from_role: from.to_owned(),
            to_role: to.value,
            // It says nothing of levels.
            kind: kind.unwrap_or(MoveKind::Exit),
            basis,
            when,
            months,
            sources,
        },
        to: to.spot,
        both_ways,
    })
}
