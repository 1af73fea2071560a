//! What a ladder tells beside its moves: where it ends and why, and which ladders of the sources belong to it.

use serde::Serialize;

use crate::catalogue::parts::{Place, SourceLadder};
use crate::catalogue::role::Role;
use crate::graph::{RoleGraph, rises};

/// Why a ladder from a role has no rung but the role itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// The role is a job before the field: from it a way in leads to the first rung.
    FirstJob,
    /// The role stands outside the field, where there are no rungs.
    Outside,
    /// The role stands on the highest level, and promotions end there.
    Top,
    /// The role stands where ladders begin.
    Bottom,
    /// No promotion is known.
    Unknown,
}

/// Why no promotion begins at a role, or with `down` why none ends there; none where one does.
pub fn ending(graph: &RoleGraph, role: &Role, down: bool) -> Option<Ending> {
    let up = graph.ways_on(&role.id).iter().any(|m| rises(m.kind));
    let into = graph.ways_in(&role.id).iter().any(|m| rises(m.kind));
    let goes_on = if down { into } else { up };
    if goes_on {
        return None;
    }
    let catalogue = graph.catalogue();
    let place = catalogue.level(&role.level).map(|level| level.place);
    Some(match (place, down) {
        (Some(Place::Before), _) => Ending::FirstJob,
        (Some(Place::Outside), _) => Ending::Outside,
        (_, true) if up => Ending::Bottom,
        (_, false) if into && highest(graph, role) => Ending::Top,
        _ => Ending::Unknown,
    })
}

/// Whether no role of the field stands on a higher level.
fn highest(graph: &RoleGraph, role: &Role) -> bool {
    let catalogue = graph.catalogue();
    let ranks = catalogue
        .roles
        .iter()
        .filter(|other| catalogue.in_field(other))
        .filter_map(|other| catalogue.rank(&other.level));
    ranks.max() == catalogue.rank(&role.level)
}

/// The ladders of the sources that belong to the ladder of a role: first those that the role stands on, then those that begin at a
/// role above it, or with `down` end at one below. A ladder that is a part of another one is left out, and one without
/// rungs.
pub fn source_ladders<'c>(
    graph: &RoleGraph<'c>,
    role: &Role,
    shown: &[&Role],
    down: bool,
) -> Vec<&'c SourceLadder> {
    let (on, joined): (Vec<_>, Vec<_>) = graph
        .catalogue()
        .ladders
        .iter()
        .filter(|ladder| {
            let end = if down { ladder.roles.last() } else { ladder.roles.first() };
            let joins = |id: &String| shown.iter().any(|role| role.id == *id);
            let rungs = ladder.roles.len() > 1;
            rungs && (ladder.roles.contains(&role.id) || end.is_some_and(joins))
        })
        .partition(|ladder| ladder.roles.contains(&role.id));
    let all: Vec<&SourceLadder> = on.into_iter().chain(joined).collect();
    let whole = |ladder: &&&SourceLadder| !all.iter().any(|other| is_part(ladder, other));
    all.iter().filter(whole).copied().collect()
}

/// Whether a ladder is a stretch of a longer one.
fn is_part(ladder: &SourceLadder, other: &SourceLadder) -> bool {
    let length = ladder.roles.len();
    length < other.roles.len() && other.roles.windows(length).any(|part| part == ladder.roles)
}

/// A stroke with a meaning of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// Promotions and ways in.
    Solid,
    /// Moves sideways.
    Dashed,
    /// Ways out of the field and alternatives.
    Dotted,
    /// Moves that no source gives.
    Light,
    /// The marked route.
    Bold,
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use super::*;
    use crate::builtin;

    fn ending_of(id: &str, down: bool) -> Option<Ending> {
        let catalogue = builtin::catalogue();
        let graph = RoleGraph::new(&catalogue);
        ending(&graph, catalogue.role(id).unwrap(), down)
    }

    #[test]
    fn a_first_job_is_never_the_top_of_its_ladder() {
        assert_eq!(ending_of("retail-job", false), Some(Ending::FirstJob));
        assert_eq!(ending_of("food-service-job", false), Some(Ending::FirstJob));
    }

    #[test]
    fn only_the_highest_level_is_a_top() {
        assert_eq!(ending_of("vp-customer-success-cco", false), Some(Ending::Top));
        assert_eq!(ending_of("developer", false), Some(Ending::Outside));
        assert_eq!(ending_of("customer-service-representative", false), None);
        assert_eq!(ending_of("customer-service-representative", true), Some(Ending::Bottom));
    }

    #[test]
    fn the_ladders_that_a_role_stands_on_come_first_and_parts_are_left_out() {
        let catalogue = builtin::catalogue();
        let graph = RoleGraph::new(&catalogue);
        let role = |id: &str| catalogue.role(id).unwrap();
        let shown = [role("customer-service-supervisor"), role("customer-service-data-analyst")];
        let from = role("customer-service-representative");
        let names: Vec<&str> = source_ladders(&graph, from, &shown, false)
            .iter()
            .map(|ladder| ladder.name.as_str())
            .collect();
        assert_eq!(
            names,
            ["Five stages", "Growing upwards", "Four rungs", "Data analysis and decision support"]
        );
    }
}
