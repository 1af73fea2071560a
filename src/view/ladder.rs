//! The ladder from a role, and the house of all roles.

use std::collections::HashSet;

use serde::Serialize;

use super::parts::{MoveView, RoleLine, track_name};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::Place;
use crate::graph::RoleGraph;
use crate::graph::ladder::{LadderOptions, Line, Omitted};
use crate::graph::route::Route;

/// The document `rungs.ladder.v1`: the promotion ladder from a role upward, or who gets there.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct LadderView<'c> {
    /// `rungs.ladder.v1`.
    pub schema: &'static str,
    /// The id of the role where it begins; none for the house of all roles.
    pub from_role: Option<&'c str>,
    /// The title of the role where it begins; none for the house of all roles.
    pub from_title: Option<&'c str>,
    /// Its roles in order of level.
    pub roles: Vec<RoleLine<'c>>,
    /// The moves between them.
    pub moves: Vec<MoveView<'c>>,
    /// Each track as lines from bottom to top; none for the house of all roles.
    pub ladders: Vec<TrackLine<'c>>,
    /// Whether it shows who gets here, in place of where one gets from here.
    pub down: bool,
    /// What does not fit; all 0 where the ladder is whole.
    pub omitted: Omitted,
    /// The name of the catalogue.
    pub catalogue: &'c str,
    /// The levels of its roles, in the order of the catalogue.
    pub levels: Vec<LevelLine<'c>>,
    /// The ids of the roles of a marked route, both ends included; empty where none is marked.
    pub route: Vec<&'c str>,
}

/// One line of a track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct TrackLine<'c> {
    /// The id of the track.
    pub track: Option<&'c str>,
    /// The name of the track.
    pub track_name: Option<&'c str>,
    /// Ids of its roles from bottom to top.
    pub roles: Vec<&'c str>,
}

/// A level of a ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct LevelLine<'c> {
    /// Its id.
    pub id: &'c str,
    /// Its name.
    pub name: &'c str,
    /// Where its roles stand; a level outside the field has no rank.
    pub place: Place,
}

impl LadderView<'_> {
    /// Whether a level lies outside the field.
    pub fn outside(&self, level: &str) -> bool {
        let mut levels = self.levels.iter();
        levels.any(|l| l.id == level && l.place == Place::Outside)
    }
}

/// The ladder from a role; none where the catalogue has no such role.
pub fn ladder_view<'c>(
    graph: &RoleGraph<'c>,
    from: &str,
    options: LadderOptions,
) -> Option<LadderView<'c>> {
    let catalogue = graph.catalogue();
    let ladder = graph.ladder(from, options)?;
    let line = |line: Line<'c>| TrackLine {
        track: line.track,
        track_name: line.track.map(|id| track_name(catalogue, id)),
        roles: line.roles.iter().map(|role| role.id.as_str()).collect(),
    };
    let roles = ladder.roles.into_iter();
    let roles: Vec<RoleLine> = roles.map(|role| RoleLine::new(catalogue, role)).collect();
    let moves = ladder.moves.into_iter();
    Some(LadderView {
        schema: "rungs.ladder.v1",
        from_role: Some(&ladder.from_role.id),
        from_title: Some(&ladder.from_role.title),
        moves: moves.map(|step| MoveView::new(graph, step)).collect(),
        ladders: ladder.lines.into_iter().map(line).collect(),
        down: options.down,
        omitted: ladder.omitted,
        catalogue: &catalogue.name,
        levels: levels(catalogue, &roles),
        roles,
        route: Vec::new(),
    })
}

/// The house: all roles of a catalogue and all moves between them.
pub fn house_view<'c>(graph: &RoleGraph<'c>) -> LadderView<'c> {
    let catalogue = graph.catalogue();
    let roles = catalogue.roles.iter();
    let roles: Vec<RoleLine> = roles.map(|role| RoleLine::new(catalogue, role)).collect();
    let moves = graph.steps();
    LadderView {
        schema: "rungs.ladder.v1",
        from_role: None,
        from_title: None,
        moves: moves.map(|step| MoveView::new(graph, step)).collect(),
        ladders: Vec::new(),
        down: false,
        omitted: Omitted::default(),
        catalogue: &catalogue.name,
        levels: levels(catalogue, &roles),
        roles,
        route: Vec::new(),
    }
}

/// Marks a route in a ladder, and adds those of its roles and moves that the ladder lacks.
pub fn mark_route<'c>(view: &mut LadderView<'c>, graph: &RoleGraph<'c>, route: &Route<'c>) {
    let catalogue = graph.catalogue();
    view.route = route.roles.iter().map(|role| role.id.as_str()).collect();
    let mut ids: HashSet<&str> = view.roles.iter().map(|role| role.id).collect();
    let known = ids.len();
    ids.extend(&view.route);
    if ids.len() > known {
        // The order of the catalogue is the order of levels.
        let roles = catalogue
            .roles
            .iter()
            .filter(|role| ids.contains(role.id.as_str()));
        view.roles = roles.map(|role| RoleLine::new(catalogue, role)).collect();
        view.levels = levels(catalogue, &view.roles);
    }
    for step in &route.moves {
        let step = MoveView::new(graph, step);
        if !view.moves.contains(&step) {
            view.moves.push(step);
        }
    }
}

fn levels<'c>(catalogue: &'c Catalogue, roles: &[RoleLine]) -> Vec<LevelLine<'c>> {
    let used: HashSet<&str> = roles.iter().map(|role| role.level).collect();
    let levels = catalogue
        .levels
        .iter()
        .filter(|level| used.contains(level.id.as_str()));
    levels
        .map(|level| LevelLine {
            id: &level.id,
            name: &level.name,
            place: level.place,
        })
        .collect()
}
