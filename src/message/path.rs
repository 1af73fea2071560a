//! Routes.

use super::words::{count, join, move_kind};
use crate::catalogue::role::{Basis, MoveKind};
use crate::graph::conditions::Condition;

/// The title of a page of routes.
pub fn title(from: &str, to: &str) -> String {
    format!("From {from} to {to}")
}

/// Both ends are one role.
pub const SAME: &str = "This is one and the same role.";

/// Said where no way was found among the moves that the documents give.
pub const STATED: &str = "Moves that we infer were left out; without --stated there may be a way.";

/// How many routes there are.
pub fn found(routes: usize) -> String {
    if routes == 1 {
        "One route.".to_owned()
    } else {
        format!("{routes} routes, the best first.")
    }
}

/// The heading of one of several routes.
pub fn route(number: usize) -> String {
    format!("Route {number}")
}

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

/// How routes are weighed.
pub const LEGEND: &str = "The best route has few moves, promotions before moves sideways or out, and sure moves before unsure \
     ones. The weights are our choice. How sure a move is: stated (a source says it) · by list order (a source lists one role \
     above the other) · a direction (a source names it without a precise start) · inferred (no source; our reasoning).";

/// Said where roles that suit come first.
pub const SUITS: &str = "Roles that suit your interests come first where the ways are alike.";

/// Said where no role of a catalogue is marked as leading people.
pub const NO_MARKS: &str = "This catalogue does not say which roles lead people, so `--no-management` leaves none out. Mark such \
     roles with `leads_people: true`.";

/// The option that leaves roles out of routes.
pub const AVOID: &str = "--avoid";

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

/// What to look at next where there is no way.
pub fn look(to: &str) -> String {
    format!("`rungs ladder {to} --down` shows who gets there.")
}

/// What the routes keep to, in words.
pub fn conditions(
    via: &[String],
    avoid: &[String],
    no_management: bool,
    max_steps: Option<usize>,
    only: &[MoveKind],
) -> Vec<String> {
    let mut parts = Vec::new();
    if !via.is_empty() {
        parts.push(format!("by way of {}", join(via)));
    }
    if !avoid.is_empty() {
        parts.push(format!("without {}", join(avoid)));
    }
    if no_management {
        parts.push("without a role that leads people".to_owned());
    }
    if let Some(most) = max_steps {
        parts.push(format!("in at most {}", count(most, "move", "moves")));
    }
    if !only.is_empty() {
        let kinds: Vec<&str> = only.iter().map(|kind| move_kind(*kind)).collect();
        parts.push(format!("only by {}", join(&kinds)));
    }
    parts
}
