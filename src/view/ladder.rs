//! The ladder from a role.

use serde::Serialize;

use super::parts::{MoveView, RoleLine, track_name};
use crate::graph::RoleGraph;
use crate::graph::ladder::{LadderOptions, Line, Omitted};

/// The document `rungs.ladder.v1`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LadderView<'c> {
    /// `rungs.ladder.v1`.
    pub schema: &'static str,
    /// The id of the role where it begins.
    pub from_role: &'c str,
    /// The title of the role where it begins.
    pub from_title: &'c str,
    /// Its roles in order of level.
    pub roles: Vec<RoleLine<'c>>,
    /// The moves between them.
    pub moves: Vec<MoveView<'c>>,
    /// Each track as lines from bottom to top.
    pub ladders: Vec<TrackLine<'c>>,
    /// Whether it shows who gets here, in place of where one gets from here.
    pub down: bool,
    /// What does not fit; all 0 where the ladder is whole.
    pub omitted: Omitted,
}

/// One line of a track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TrackLine<'c> {
    /// The id of the track.
    pub track: Option<&'c str>,
    /// The name of the track.
    pub track_name: Option<&'c str>,
    /// Ids of its roles from bottom to top.
    pub roles: Vec<&'c str>,
}

/// The ladder from a role; none where the catalogue has no such role.
#[must_use]
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
    Some(LadderView {
        schema: "rungs.ladder.v1",
        from_role: &ladder.from_role.id,
        from_title: &ladder.from_role.title,
        roles: ladder
            .roles
            .into_iter()
            .map(|role| RoleLine::new(catalogue, role))
            .collect(),
        moves: ladder
            .moves
            .into_iter()
            .map(|step| MoveView::new(graph, step))
            .collect(),
        ladders: ladder.lines.into_iter().map(line).collect(),
        down: options.down,
        omitted: ladder.omitted,
    })
}
