//! The parts of a catalogue beside its roles: levels, tracks, sources, skills, types and steps.

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use super::interest::Interest;
use super::later::Later;
use super::role::{Basis, Expectation, FactId, Pay, SkillNeed, Statement};

/// What pages call things of a catalogue, where its own words say more than the program's.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voice {
    /// Where somebody stands who is in none of its roles yet.
    pub newcomer: Option<String>,
    /// What the words for how sure a move is mean, in the order of [`Basis`].
    pub basis: [Option<String>; 4],
}

impl Voice {
    /// Takes the words of another catalogue where it has none of its own.
    pub fn extend(&mut self, base: Self) {
        self.newcomer = self.newcomer.take().or(base.newcomer);
        for (own, base) in self.basis.iter_mut().zip(base.basis) {
            *own = own.take().or(base);
        }
    }

    /// What it means that a move has a basis.
    pub fn of(&self, basis: Basis) -> Option<&str> {
        self.basis[basis as usize].as_deref()
    }
}

/// Where the roles of a level stand in relation to the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[derive(IntoStaticStr, VariantArray)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Place {
    /// Jobs that lead into the field.
    Before,
    /// The field itself.
    Inside,
    /// Beyond the field: exits and alternatives; such a level has no rank.
    Outside,
}

/// A level; levels stand in rank order in the catalogue, the lowest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Level {
    /// Stable id.
    pub id: String,
    /// The name that pages show.
    pub name: String,
    /// Where its roles stand.
    pub place: Place,
    /// The id of the track that it belongs to; none where it belongs to all.
    pub track: Option<String>,
    /// What is true of every role on it.
    pub text: Vec<Statement>,
    /// Skills that every role on it asks for.
    pub skills: Vec<SkillNeed>,
    /// What every role on it is expected to show.
    pub expects: Vec<Expectation>,
    /// What its roles pay, where they say nothing else.
    pub pay: Option<Pay>,
    /// Ids of the facts behind it.
    pub sources: Vec<FactId>,
}

/// A line of work within the field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Track {
    /// Stable id.
    pub id: String,
    /// The name that pages show.
    pub name: String,
    /// Ids of the facts behind it.
    pub sources: Vec<FactId>,
}

/// One of the things in which a ladder expects more from rung to rung.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dimension {
    /// Stable id.
    pub id: String,
    /// The name that pages show.
    pub name: String,
    /// What it means; may be empty.
    pub text: String,
}

/// A ladder as a source draws it, across tracks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceLadder {
    /// Its name; may be empty.
    pub name: String,
    /// Ids of its roles from bottom to top.
    pub roles: Vec<String>,
    /// Ids of the facts behind it.
    pub sources: Vec<FactId>,
}

/// A role that people know and that is not here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absent {
    /// What people call it, in any language.
    pub names: Vec<String>,
    /// Ids of the roles here that are nearest to it, the nearest first.
    pub nearest: Vec<String>,
}

/// A document, or a body of inference, that facts come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Source {
    /// The prefix of its fact ids.
    pub id: String,
    /// A name in plain words.
    pub name: String,
    /// What it is, in a sentence or two.
    pub about: String,
    /// True where its facts are the authors' own inference.
    pub inferred: bool,
}

/// What kind of skill it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[derive(IntoStaticStr, VariantArray)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum SkillKind {
    /// How you deal with people and with yourself.
    Soft,
    /// What you know and can do.
    Hard,
    /// Software and tools.
    Tool,
}

/// A skill.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Skill {
    /// Stable id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What kind it is.
    pub kind: SkillKind,
    /// What it looks like at work; may be empty.
    pub text: String,
    /// Products, for tools.
    pub examples: Vec<String>,
    /// Ids of the facts behind it.
    pub sources: Vec<FactId>,
}

/// One of the six Holland types in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TypeText {
    /// Which type.
    pub letter: Interest,
    /// Its name.
    pub name: String,
    /// Its nickname.
    pub nickname: String,
    /// Ids of the facts behind the nickname.
    pub nickname_sources: Vec<FactId>,
    /// Three adjectives.
    pub adjectives: Statement,
    /// What people of the type like.
    pub likes: Vec<Statement>,
    /// What they would rather not do.
    pub dislikes: Vec<Statement>,
    /// What matters to them.
    pub values: Vec<Statement>,
    /// Why the type's stated roles suit it.
    pub reasons: Vec<Statement>,
}

/// What a person can do next, by stage and place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Stable id.
    pub id: String,
    /// The stages to which it belongs.
    pub stages: Vec<Stage>,
    /// Levels where the person stands; empty together with `roles` means everyone.
    pub levels: Vec<String>,
    /// Roles where the person stands.
    pub roles: Vec<String>,
    /// Roles that the step leads towards; empty where it is of general use.
    pub towards: Vec<String>,
    /// Whether it is to take an interest test, which nobody needs to hear who has just done so.
    pub test: bool,
    /// Whether it takes longer than a month.
    pub long: bool,
    /// What to do.
    pub text: String,
    /// Ids of the facts behind it.
    pub sources: Vec<FactId>,
}

/// A topic of the guide.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Topic {
    /// Stable id, as given to `rungs guide`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its place in the list of topics.
    pub order: u32,
    /// What it is about, in one line.
    pub line: String,
    /// What of the catalogue it is about; none where it tells only what stands in it.
    pub about: Option<Subject>,
    /// Roles on whose page it is offered.
    pub roles: Vec<String>,
    /// Levels on whose roles' pages it is offered.
    pub levels: Vec<String>,
    /// Statements before the first section.
    pub intro: Later<Vec<Statement>>,
    /// Its sections.
    pub sections: Later<Vec<GuideSection>>,
    /// Commands that lead on.
    pub see: Later<Vec<Pointer>>,
}

/// A part of the catalogue that a topic of the guide is about: its whole page tells all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[derive(IntoStaticStr, VariantArray)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Subject {
    /// The six types: what people of each like, and why the roles that are stated for it suit them.
    Types,
    /// The skills: what each looks like at work.
    Skills,
}

/// A section of a topic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GuideSection {
    /// Its heading.
    pub heading: String,
    /// Names of the industries that it is about, as a person would say them; empty where it is about something else.
    pub industries: Vec<String>,
    /// What it says.
    pub statements: Vec<Statement>,
    /// Stages whose steps follow.
    pub steps: Vec<Stage>,
}

/// A command that leads on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Pointer {
    /// The command.
    pub command: String,
    /// What it shows.
    pub about: String,
}

/// A work that the program rests on: data, a study, a licence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Reference {
    /// A short name.
    pub name: String,
    /// What it is and what is taken from it.
    pub text: String,
}

/// The stages of a career, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[derive(IntoStaticStr, VariantArray)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Stage {
    /// Choosing a direction.
    Explore,
    /// School, courses and first experience.
    Prepare,
    /// The first job.
    Enter,
    /// Climbing inside the field.
    Grow,
    /// Reaching posts that lead.
    Manage,
    /// Going on to other fields.
    Leave,
}
