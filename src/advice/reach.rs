//! How far a role is from where a person stands.

use serde::Serialize;

use super::person::{Standing, entry_level};
use super::way::{Way, WayKind};
use crate::catalogue::Catalogue;
use crate::catalogue::role::{Move, MoveKind, Role};
use crate::graph::RoleGraph;

/// The most moves to a role that is further up and not only for later.
const FURTHER_MOVES: usize = 3;
/// The most levels above the present one that a person is sent to.
pub const LEVELS_UP: isize = 2;

/// How far a role is from where a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// The person is in it.
    Here,
    /// One move leads there that is no way out; for somebody new also the way into a first role.
    OneMove,
    /// Two or three moves lead there, at most two levels up.
    Further,
    /// More moves, or higher.
    Later,
    /// Its level is lower than the present one, whatever the way.
    Below,
    /// The catalogue has no way there.
    None,
}

/// How far a role is, along the way to it.
pub fn reach(catalogue: &Catalogue, standing: Standing, role: &Role, way: Option<&Way>) -> Reach {
    let Some(way) = way else {
        return if below(catalogue, standing, role) { Reach::Below } else { Reach::None };
    };
    let near = levels_up(catalogue, standing, role).is_none_or(|up| up <= LEVELS_UP);
    let out = |kind| matches!(kind, MoveKind::Exit | MoveKind::PlanB);
    match way.moves() {
        _ if way.kind == WayKind::Here => Reach::Here,
        _ if below(catalogue, standing, role) => Reach::Below,
        1 if way.route.moves.iter().all(|step| !out(step.kind)) => Reach::OneMove,
        2..=FURTHER_MOVES if near => Reach::Further,
        _ => Reach::Later,
    }
}

/// By how many levels a role stands above a person, below nothing where it stands lower; none where either has no rank.
///
/// Somebody new to the field stands one level below the roles where a career begins.
pub fn levels_up(catalogue: &Catalogue, standing: Standing, role: &Role) -> Option<isize> {
    let rank = |level: &str| catalogue.rank(level).and_then(|r| isize::try_from(r).ok());
    let present = match standing {
        Standing::In(own) if catalogue.in_field(own) => rank(&own.level)?,
        _ => rank(&entry_level(catalogue)?.id)? - 1,
    };
    Some(rank(&role.level)? - present)
}

fn below(catalogue: &Catalogue, standing: Standing, role: &Role) -> bool {
    levels_up(catalogue, standing, role).is_some_and(|up| up < 0)
}

/// Whether a way comes down anywhere, from the present level on: nobody climbs past a role to get to it.
fn descends(catalogue: &Catalogue, standing: Standing, way: &Way) -> bool {
    let ahead = way.ahead().iter().filter(|role| catalogue.in_field(role));
    let levels = ahead.filter_map(|role| levels_up(catalogue, standing, role));
    let levels: Vec<isize> = std::iter::once(0).chain(levels).collect();
    !levels.is_sorted()
}

/// Whether a person can be sent to a role: few levels up, and by a way that never comes down.
pub fn followed(graph: &RoleGraph, standing: Standing, role: &Role, way: &Way) -> bool {
    let catalogue = graph.catalogue();
    // A role to which others of its own level are promoted stands above that level.
    let from_beside = |step: &&Move| {
        let from = graph.find(&step.from_role);
        step.kind == MoveKind::Promotion && from.is_some_and(|from| from.level == role.level)
    };
    // Whom one move takes there has that rung behind them, or the catalogue passes it over.
    let above = way.moves() > 1 && graph.ways_in(&role.id).iter().any(from_beside);
    let up = levels_up(catalogue, standing, role);
    up.is_none_or(|up| up + isize::from(above) <= LEVELS_UP) && !descends(catalogue, standing, way)
}
