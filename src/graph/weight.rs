//! What a search adds up, as one number: cost first, then moves, then how far down the catalogue the roles stand.
//!
//! Ways that cost the same are told apart by the number itself, so that every search prefers the same one of them.

use petgraph::graph::NodeIndex;

use super::cost::Cost;

/// A sum of what some moves weigh.
pub(super) type Weight = u128;

/// Where each part of the number begins; each has room for more than any catalogue holds.
const PLACES: u32 = 40;
const MOVES: u32 = 76;
const COST: u32 = 96;

/// What a way weighs that begins in a role and has no move yet.
///
/// Different roles whose places have the same sum are told apart by a last part, in which each place is scattered.
pub(super) fn begin(role: NodeIndex) -> Weight {
    let index = role.index() as u64;
    (Weight::from(index) << PLACES) + Weight::from(scattered(index))
}

/// Twenty-four bits that grow with nothing: sums of them are alike only where the same indices are added up (the finish of splitmix64).
fn scattered(index: u64) -> u64 {
    let mut bits = index.wrapping_add(0x9E37_79B9_7F4A_7C15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (bits ^ (bits >> 31)) >> 40
}

/// What a move into a role weighs.
pub(super) fn step(cost: Cost, into: NodeIndex) -> Weight {
    (Weight::from(cost) << COST) + (1 << MOVES) + begin(into)
}

/// The cost of a way.
pub(super) fn cost(weight: Weight) -> Cost {
    Cost::try_from(weight >> COST).unwrap_or(Cost::MAX)
}

/// How many moves a way has.
pub(super) fn moves(weight: Weight) -> usize {
    let moves = (weight >> MOVES) % (1 << (COST - MOVES));
    usize::try_from(moves).unwrap_or(usize::MAX)
}
