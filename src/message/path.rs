//! Routes as parts of a plan.

use super::words::{count, join};
use crate::catalogue::role::{Basis, MoveKind};
use crate::graph::conditions::Condition;

/// Why a route stands where it does: its moves by kind, and how many of them are not stated.
pub fn reason(moves: &[(MoveKind, Basis)]) -> String {
    // A first role that is open to somebody new takes no move of the catalogue.
    if moves.is_empty() {
        return super::result::WAY_START.to_owned();
    }
    let of_kind = |kind| moves.iter().filter(|(k, _)| *k == kind).count();
    let kinds = [
        (MoveKind::Entry, "way in", "ways in"),
        (MoveKind::Promotion, "promotion", "promotions"),
        (MoveKind::Lateral, "move sideways", "moves sideways"),
        (MoveKind::Exit, "way out", "ways out"),
        (MoveKind::PlanB, "plan B", "plan B moves"),
    ];
    let parts = kinds.map(|(kind, one, many)| match of_kind(kind) {
        0 => String::new(),
        number => count(number, one, many),
    });
    let parts: Vec<&String> = parts.iter().filter(|part| !part.is_empty()).collect();
    let unsure = moves.iter().filter(|(_, b)| *b != Basis::Stated).count();
    let sure = match (unsure, moves.len()) {
        (0, 1) => "stated".to_owned(),
        (0, _) => "all stated".to_owned(),
        (1, 1) => "not stated outright".to_owned(),
        (some, _) => format!("{some} of them not stated outright"),
    };
    let moves = count(moves.len(), "move", "moves");
    format!("{moves}: {}; {sure}.", join(&parts))
}

/// No way leads to the goal, whatever the conditions.
pub fn no_way(to: &str) -> String {
    format!("The catalogue knows no way to {to} from there.")
}

/// No way keeps to the conditions; `avoid` is the option that leaves roles out.
pub fn closed(to: &str, by: &[Condition], avoid: &str) -> String {
    let option = |condition: &Condition| match condition {
        Condition::Avoid => avoid,
        Condition::Via => "--via",
        Condition::NoManagement => "--no-management",
        Condition::MaxSteps => "--max-steps",
        Condition::Only => "--only",
    };
    let options: Vec<String> = by.iter().map(|c| format!("`{}`", option(c))).collect();
    format!(
        "No way to {to} keeps to what you ask. Without {} there is one.",
        join(&options)
    )
}

/// Said where the expert track cannot end at the goal.
pub const GOAL_LEADS: &str = "The goal itself leads people.";

/// The role within reach that is nearest to the goal.
pub fn nearest(role: &str, short_of: usize, leads_on: bool) -> String {
    let moves = count(short_of, "move", "moves");
    if leads_on {
        format!("The nearest you get is {role}, {moves} short of it:")
    } else {
        format!(
            "No role within reach leads there. The nearest is {role}, {moves} away in the catalogue's map:"
        )
    }
}

/// Said where nothing within reach is nearer to the goal.
pub const NOTHING_NEARER: &str = "No role within reach is nearer to it than the one you start in.";
