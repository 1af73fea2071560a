//! The catalogue: roles, moves, levels, skills, types, steps and the questionnaire.
//!
//! One loader reads the built-in data and anybody's own: [`files`] reads bytes, [`yaml`] makes a tree whose nodes know
//! their place, `read` makes typed values of it, `check` compares what they say of each other. Everything that is
//! wrong becomes a [`finding::Finding`]; nothing is printed here.

mod alike;
mod check;
mod extend;
pub mod files;
pub mod finding;
pub mod interest;
pub mod language;
pub mod later;
pub mod load;
pub mod lookup;
pub mod name;
pub mod occupation_words;
pub mod occupations;
pub mod parts;
pub mod profile;
pub mod questionnaire;
mod read;
pub mod role;
pub mod table;
mod translation;
mod unreadable;
pub mod yaml;

use serde::{Deserialize, Serialize};

use interest::Interest;
use later::Later;
use parts::{
    Absent, Dimension, Level, Place, Reference, Skill, Source, SourceLadder, Step, Topic, Track,
    TypeText, Voice,
};
use questionnaire::Questionnaire;
use role::{FactId, Move, Role, Statement};

/// Everything that a catalogue says, checked and ready to use.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Catalogue {
    /// Its name.
    pub name: String,
    /// Its version, as its authors count.
    pub version: String,
    /// The language of its texts.
    pub language: String,
    /// Its own words for what pages speak of.
    pub voice: Voice,
    /// Levels in rank order, the lowest first.
    pub levels: Vec<Level>,
    /// Tracks, in the order of a page.
    pub tracks: Vec<Track>,
    /// What its ladder expects more of from rung to rung, in the order of a page.
    pub dimensions: Vec<Dimension>,
    /// The degrees of a skill, the lowest first.
    pub scale: Vec<String>,
    /// Ladders as sources draw them.
    pub ladders: Later<Vec<SourceLadder>>,
    /// Roles that people know and that are not here.
    pub absent: Later<Vec<Absent>>,
    /// The sources that its facts come from.
    pub sources: Later<Vec<Source>>,
    /// Roles in order of level, then as the files give them.
    pub roles: Vec<Role>,
    /// Moves in the order of the roles where they begin.
    pub moves: Later<Vec<Move>>,
    /// Skills.
    pub skills: Later<Vec<Skill>>,
    /// General statements about the six types.
    pub about_types: Later<Vec<Statement>>,
    /// The six types in the order R I A S E C, or none.
    pub types: Later<Vec<TypeText>>,
    /// Steps.
    pub steps: Later<Vec<Step>>,
    /// Topics of the guide, in order.
    pub guide: Later<Vec<Topic>>,
    /// Works that the program rests on.
    pub references: Later<Vec<Reference>>,
    /// The questionnaire, if the catalogue brings one.
    pub questionnaire: Later<Option<Questionnaire>>,
}

impl Catalogue {
    /// The role with an id.
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == id)
    }

    /// The level with an id.
    pub fn level(&self, id: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == id)
    }

    /// The rank of a level, 0 for the lowest; none for a level outside the field.
    pub fn rank(&self, level: &str) -> Option<usize> {
        self.levels.iter().position(|l| l.id == level && l.place != Place::Outside)
    }

    /// The skill with an id.
    pub fn skill(&self, id: &str) -> Option<&Skill> {
        self.skills.iter().find(|skill| skill.id == id)
    }

    /// The dimension with an id.
    pub fn dimension(&self, id: &str) -> Option<&Dimension> {
        self.dimensions.iter().find(|dimension| dimension.id == id)
    }

    /// The name of a degree of a skill.
    pub fn degree(&self, index: u8) -> Option<&str> {
        self.scale.get(usize::from(index)).map(String::as_str)
    }

    /// The words for a type, where the catalogue brings them.
    pub fn type_text(&self, letter: Interest) -> Option<&TypeText> {
        self.types.iter().find(|t| t.letter == letter)
    }

    /// How many roles have interests that a person's can be compared with.
    pub fn with_interests(&self) -> usize {
        self.roles.iter().filter(|r| r.profile.is_some()).count()
    }

    /// Whether a role belongs to the field: neither a job before it nor one beyond it.
    pub fn in_field(&self, role: &Role) -> bool {
        self.level(&role.level).is_some_and(|level| level.place == Place::Inside)
    }

    /// Whether all citations belong to sources of inference, so that no document states the matter.
    pub fn inferred(&self, citations: &[FactId]) -> bool {
        !citations.is_empty()
            && citations
                .iter()
                .all(|citation| self.source_of(citation).is_some_and(|source| source.inferred))
    }

    /// The other titles of a role that a page tells: those in the script of its title, unless they are only our own.
    ///
    /// By all the rest it is found too.
    pub fn told_aliases<'c>(&'c self, role: &'c Role) -> impl Iterator<Item = &'c str> {
        let script = |title: &str| title.chars().find_map(name::script);
        let aliases = role.aliases.iter().filter(move |alias| {
            !self.inferred(&alias.sources)
                && script(&alias.title) == script(&role.title)
                && *alias.title != *role.title
        });
        aliases.map(|alias| &*alias.title)
    }

    /// The source to which a fact id belongs: the id itself, or what stands before its first hyphen.
    pub fn source_of(&self, citation: &str) -> Option<&Source> {
        self.sources.iter().find(|source| {
            citation
                .strip_prefix(source.id.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    }
}
