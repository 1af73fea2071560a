//! The moves that begin at a role.

use super::{Fields, ReadMove, Reading};
use crate::finding::Entry;
use crate::role::{Basis, Move, MoveKind};
use crate::yaml::Node;

/// How long a move waits.
fn after(node: Node, reading: &mut Reading) -> Option<u32> {
    let mut f = Fields::open(node, Entry::Waiting, reading)?;
    let months = f
        .need("months")
        .and_then(|n| f.reading.whole(&n, "months", 1..=600));
    f.close();
    months
}

pub(super) fn a_move(node: Node, from: &str, reading: &mut Reading) -> Option<ReadMove> {
    let mut f = Fields::open(node, Entry::Move, reading)?;
    let to = f.need_id("to");
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
            kind: kind.unwrap_or(MoveKind::Lateral),
            basis,
            when,
            months,
            sources,
        },
        to: to.spot,
        both_ways,
    })
}
