//! Ladders.

use crate::graph::ladder::Omitted;

/// The title of a ladder.
pub fn title(role: &str, down: bool) -> String {
    if down {
        format!("Who gets to {role}")
    } else {
        format!("Ladder from {role}")
    }
}

/// The title of the house of all roles.
pub fn house(catalogue: &str) -> String {
    format!("All roles and moves: {catalogue}")
}

/// How to draw the house, and how to see a part of it.
pub const DRAW: &str = "Draw it with `--format svg`, `dot` or `mermaid`; `rungs ladder ROLE` shows what stands above one role.";

/// The heading over the roles that stand outside the field.
pub const OUTSIDE: &str = "Outside the field, no further rungs";

/// The place of a role on the marked route, the first being 1.
pub fn on_route(stop: usize, stops: usize) -> String {
    format!("on your route, {stop} of {stops}")
}

/// The heading over the lines of the tracks.
pub fn lines(down: bool) -> &'static str {
    if down {
        "Lines that end here, bottom to top"
    } else {
        "Lines, bottom to top"
    }
}

/// Said where a ladder is too large for a page; none where it is whole.
pub fn part(omitted: Omitted, down: bool) -> Option<String> {
    if omitted == Omitted::default() {
        return None;
    }
    let farther = if down { "down" } else { "up" };
    Some(match (omitted.roles, omitted.moves) {
        (0, 0) => "A track has more lines than fit a page; the longest are shown.".to_owned(),
        (0, _) => "There are more moves than fit a page; some are left out, and the lines are a selection.".to_owned(),
        (1, _) => format!(
            "These are the nearest roles. One more stands further {farther}, and the lines are a selection."
        ),
        (roles, _) => format!(
            "These are the nearest roles. {roles} more stand further {farther}, and the lines are a selection."
        ),
    })
}

/// The heading over the rungs.
pub fn rungs(down: bool) -> &'static str {
    if down {
        "The rungs below, top to bottom"
    } else {
        "Every rung and how to get to it, top to bottom"
    }
}

/// Said where no promotion begins at the role.
pub fn top(role: &str) -> String {
    format!("No promotion from {role} is known: it is the top of its ladder.")
}

/// Said where no promotion ends at the role.
pub fn bottom(role: &str) -> String {
    format!("No promotion to {role} is known: it is where its ladder begins.")
}

/// Points to what `--all` adds.
pub const MORE: &str =
    "Add `--all` for moves sideways, out of the field and to related occupations.";

/// What the words behind a move mean.
pub const LEGEND: &str = "How sure a move is: stated (a source says it) · by list order (a source lists one role above \
     the other) · a direction (a source names it without a precise start) · inferred (no source; our reasoning).";

/// Where a way comes from.
pub fn from(title: &str) -> String {
    format!("from {title}")
}

/// The role where the ladder begins.
pub const HERE: &str = "you start here";
