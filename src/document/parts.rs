//! Parts that several documents share.

use serde::Serialize;

pub use crate::advice::statement::{ExpectationView, StatementView};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::{Stage, Step};
use crate::catalogue::role::{Basis, FactId, Move, Pay, Role};
use crate::graph::RoleGraph;
use crate::graph::course::Course;

/// A move between two roles.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct MoveView<'c> {
    /// The id of the role where it begins.
    pub from_role: &'c str,
    /// The id of the role where it ends.
    pub to_role: &'c str,
    /// What kind of step it is.
    pub kind: Course,
    /// How certain it is.
    pub basis: Basis,
    /// The condition, if one is stated.
    pub when: Option<&'c str>,
    /// How many months in the role where it begins come before it; none where the catalogue does not say.
    pub months: Option<u32>,
    /// Ids of the facts behind it.
    pub sources: &'c [FactId],
    /// The title of the role where it begins.
    pub from_title: &'c str,
    /// The title of the role where it ends.
    pub to_title: &'c str,
}

impl<'c> MoveView<'c> {
    /// A move of a graph.
    pub fn new(graph: &RoleGraph<'c>, step: &'c Move) -> Self {
        let title = |id: &'c str| graph.find(id).map_or(id, |role| role.title.as_str());
        Self {
            from_role: &step.from_role,
            to_role: &step.to_role,
            kind: graph.course(step),
            basis: step.basis,
            when: step.when.as_deref(),
            months: step.months,
            sources: &step.sources,
            from_title: title(&step.from_role),
            to_title: title(&step.to_role),
        }
    }
}

/// A step.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct StepView<'c> {
    /// Its id.
    pub id: &'c str,
    /// The stage to which it belongs, the first of several.
    pub stage: Option<Stage>,
    /// What to do.
    pub text: &'c str,
    /// Roles that it leads towards.
    pub towards: &'c [String],
    /// Ids of the facts behind it.
    pub sources: &'c [FactId],
}

impl<'c> StepView<'c> {
    /// A step of a catalogue.
    pub fn new(step: &'c Step) -> Self {
        Self {
            id: &step.id,
            stage: step.stages.first().copied(),
            text: &step.text,
            towards: &step.towards,
            sources: &step.sources,
        }
    }
}

/// A role in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct RoleLine<'c> {
    /// Its id.
    pub id: &'c str,
    /// Its title.
    pub title: &'c str,
    /// The id of its level.
    pub level: &'c str,
    /// The name of its level.
    pub level_name: &'c str,
    /// The name of its track, for pictures.
    #[serde(skip)]
    pub track_name: Option<&'c str>,
    /// Whether it leads people, for pictures.
    #[serde(skip)]
    pub leads_people: bool,
    /// Its number on the marked route of a picture, from 1.
    #[serde(skip)]
    pub stop: Option<usize>,
    /// Whether its catalogue says that people are hired into it from outside.
    #[serde(skip)]
    pub hired: bool,
    /// What it pays, as its catalogue says.
    pub pay: Option<&'c Pay>,
}

impl<'c> RoleLine<'c> {
    /// A role of a catalogue.
    pub fn new(catalogue: &'c Catalogue, role: &'c Role) -> Self {
        Self {
            id: &role.id,
            title: &role.title,
            level: &role.level,
            level_name: level_name(catalogue, &role.level),
            track_name: role.track.as_ref().map(|id| track_name(catalogue, id)),
            leads_people: role.leads_people.is_some(),
            stop: None,
            hired: role.entry,
            pay: role.pay.as_ref(),
        }
    }
}

/// The name of a level, or its id where the catalogue has no such level.
pub fn level_name<'c>(catalogue: &'c Catalogue, id: &'c str) -> &'c str {
    catalogue.level(id).map_or(id, |level| &level.name)
}

/// The name of a track, or its id where the catalogue has no such track.
pub fn track_name<'c>(catalogue: &'c Catalogue, id: &'c str) -> &'c str {
    let track = catalogue.tracks.iter().find(|track| track.id == id);
    track.map_or(id, |track| &track.name)
}
