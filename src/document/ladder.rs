//! The ladder from a role, and the overview of all roles.

use std::collections::HashSet;

use serde::Serialize;

use crate::advice::ladder::{Ending, ending, source_ladders};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::{Place, SourceLadder, Voice};
use crate::catalogue::role::{Basis, FactId, Move, MoveKind, Role};
use crate::document::parts::{MoveView, RoleLine, track_name};
use crate::graph::ladder::{LadderOptions, Line, Omitted};
use crate::graph::route::Route;
use crate::graph::{RoleGraph, rises};

/// The document `rungs.ladder.v1`: the promotion ladder from a role upward, or who gets there.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct LadderView<'c> {
    /// `rungs.ladder.v1`.
    pub schema: &'static str,
    /// The id of the role where it begins; none for the overview of all roles.
    pub from_role: Option<&'c str>,
    /// The title of the role where it begins; none for the overview of all roles.
    pub from_title: Option<&'c str>,
    /// Its roles in order of level.
    pub roles: Vec<RoleLine<'c>>,
    /// The moves between them.
    pub moves: Vec<MoveView<'c>>,
    /// Each track as lines from bottom to top; none for the overview of all roles.
    pub ladders: Vec<TrackLine<'c>>,
    /// The ladders that the sources draw themselves, those first that the role stands on.
    pub source_ladders: Vec<SourceLine<'c>>,
    /// Why there is no rung but the role itself; none where there is one, and for the overview of all roles.
    pub ending: Option<Ending>,
    /// Ids of the roles of its highest level; none where there is no rung, and for the overview of all roles.
    pub top: Vec<&'c str>,
    /// The moves that begin at the role and are no promotions, or with `down` those that end there.
    pub aside: Vec<MoveView<'c>>,
    /// How many moves that are no promotions begin, or with `down` end, at any role of the ladder.
    pub aside_count: usize,
    /// Whether it shows who gets here, in place of where one gets from here.
    pub down: bool,
    /// What does not fit; all 0 where the ladder is whole.
    pub omitted: Omitted,
    /// The name of the catalogue.
    pub catalogue: &'c str,
    /// The language of its texts.
    pub language: &'c str,
    /// The levels of its roles, in the order of the catalogue.
    pub levels: Vec<LevelLine<'c>>,
    /// The ids of the roles of a marked route, both ends included; empty where none is marked.
    pub route: Vec<&'c str>,
    /// Titles of the roles where other lines begin, at the same level as a role of the ladder and one move sideways from it.
    #[serde(skip)]
    pub crossings: Vec<&'c str>,
    /// The catalogue's own words.
    #[serde(skip)]
    pub voice: &'c Voice,
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
    /// For each role after the first, whether no source gives the move to it.
    pub inferred: Vec<bool>,
}

/// A ladder as a source draws it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct SourceLine<'c> {
    /// Its name; may be empty.
    pub name: &'c str,
    /// Its roles from bottom to top.
    pub roles: Vec<RoleLine<'c>>,
    /// Ids of the facts behind it.
    pub sources: &'c [FactId],
}

impl<'c> SourceLine<'c> {
    fn new(graph: &RoleGraph<'c>, ladder: &'c SourceLadder) -> Self {
        let roles = ladder.roles.iter().filter_map(|id| graph.find(id));
        Self {
            name: &ladder.name,
            roles: roles.map(|role| RoleLine::new(graph.catalogue(), role)).collect(),
            sources: &ladder.sources,
        }
    }
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
    let (from, down) = (ladder.from_role, options.down);
    let aside = |role: &Role| aside_of(graph, &role.id, down);
    let aside_count = ladder.roles.iter().map(|role| aside(role).len()).sum();
    let ending = ending(graph, from, down);
    let mut near = ladder.roles.clone();
    if ending == Some(Ending::FirstJob) && !down {
        // The ladders of the field begin where the ways in lead.
        near.extend(aside(from).iter().filter_map(|m| graph.find(&m.to_role)));
    }
    let drawn = source_ladders(graph, from, &near, down);
    let top = ladder.roles.last().filter(|_| ending.is_none());
    let top = top.map(|top| ladder.roles.iter().filter(|r| r.level == top.level));
    let top = top.into_iter().flatten().map(|role| role.id.as_str());
    let crossings = if down {
        Vec::new()
    } else {
        let rest = ladder.roles.iter().copied();
        let rest = rest.filter(|role| role.id != from.id);
        crossings(graph, &rest.collect::<Vec<_>>(), from)
    };
    let aside = aside(from).into_iter();
    let moves = ladder.moves.iter();
    Some(LadderView {
        from_role: Some(&from.id),
        from_title: Some(&from.title),
        moves: moves.map(|step| MoveView::new(graph, step)).collect(),
        ladders: ladder.lines.iter().map(|l| line(graph, l)).collect(),
        source_ladders: drawn.into_iter().map(|drawn| SourceLine::new(graph, drawn)).collect(),
        ending,
        top: top.collect(),
        aside: aside.map(|step| MoveView::new(graph, step)).collect(),
        aside_count,
        down,
        omitted: ladder.omitted,
        crossings,
        ..overview(catalogue, ladder.roles.iter().copied())
    })
}

fn line<'c>(graph: &RoleGraph<'c>, line: &Line<'c>) -> TrackLine<'c> {
    let catalogue = graph.catalogue();
    let inferred = line.roles.windows(2).map(|pair| {
        let ways = graph.ways_on(&pair[0].id).into_iter();
        let joining = ways.filter(|m| m.to_role == pair[1].id && rises(m.kind));
        joining.map(|m| m.basis).min() == Some(Basis::Inferred)
    });
    TrackLine {
        track: line.track,
        track_name: line.track.map(|id| track_name(catalogue, id)),
        inferred: inferred.collect(),
        roles: line.roles.iter().map(|role| role.id.as_str()).collect(),
    }
}

/// Where other lines begin at the same level: roles one move sideways from the ladder, not on it, with a promotion on.
///
/// Those beside the role where the ladder begins stand with its moves already.
fn crossings<'c>(graph: &RoleGraph<'c>, roles: &[&Role], from: &Role) -> Vec<&'c str> {
    let mut titles = Vec::new();
    for role in roles {
        let sideways = graph.ways_on(&role.id).into_iter();
        let sideways = sideways.filter(|m| m.kind == MoveKind::Lateral);
        for other in sideways.filter_map(|m| graph.find(&m.to_role)) {
            let on = graph.ways_on(&other.id).iter().any(|m| rises(m.kind));
            let new = other.id != from.id && !roles.iter().any(|r| r.id == other.id);
            if on && new && other.level == role.level && !titles.contains(&other.title.as_str()) {
                titles.push(other.title.as_str());
            }
        }
    }
    titles
}

/// The moves at a role that belong to no ladder.
fn aside_of<'c>(graph: &RoleGraph<'c>, role: &str, down: bool) -> Vec<&'c Move> {
    let mut moves = if down { graph.ways_in(role) } else { graph.ways_on(role) };
    moves.retain(|step| !rises(step.kind));
    moves
}

/// The overview: all roles of a catalogue and all moves between them.
pub fn overview_view<'c>(graph: &RoleGraph<'c>) -> LadderView<'c> {
    let catalogue = graph.catalogue();
    let ladders = catalogue.ladders.iter();
    LadderView {
        moves: graph.steps().map(|step| MoveView::new(graph, step)).collect(),
        source_ladders: ladders.map(|ladder| SourceLine::new(graph, ladder)).collect(),
        ..overview(catalogue, catalogue.roles.iter())
    }
}

/// Some roles without moves.
fn overview<'c>(catalogue: &'c Catalogue, roles: impl Iterator<Item = &'c Role>) -> LadderView<'c> {
    let roles: Vec<RoleLine> = roles.map(|role| RoleLine::new(catalogue, role)).collect();
    LadderView {
        schema: "rungs.ladder.v1",
        from_role: None,
        from_title: None,
        moves: Vec::new(),
        ladders: Vec::new(),
        source_ladders: Vec::new(),
        ending: None,
        top: Vec::new(),
        aside: Vec::new(),
        aside_count: 0,
        down: false,
        omitted: Omitted::default(),
        catalogue: &catalogue.name,
        language: &catalogue.language,
        levels: levels(catalogue, &roles),
        roles,
        route: Vec::new(),
        crossings: Vec::new(),
        voice: &catalogue.voice,
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
        let roles = catalogue.roles.iter().filter(|role| ids.contains(role.id.as_str()));
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
    let levels = catalogue.levels.iter().filter(|level| used.contains(level.id.as_str()));
    levels.map(|level| LevelLine { id: &level.id, name: &level.name, place: level.place }).collect()
}
