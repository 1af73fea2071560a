//! What can be wrong with a catalogue, as facts; `words::wording` words them.

mod code;
mod fault;

pub use super::spot::Spot;
pub use fault::{Fault, Unsound};

use serde::Serialize;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The catalogue cannot be used.
    Error,
    /// The catalogue can be used; something in it is probably not meant.
    Warning,
}

/// A fault with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub fault: Fault,
    /// Where.
    pub spot: Spot,
}

/// A kind of entry of a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Entry {
    Absent,
    Alias,
    Catalogue,
    Correlations,
    Dimension,
    Expectations,
    Facts,
    Form,
    Interests,
    Item,
    JobZone,
    Ladder,
    Leadership,
    Level,
    Move,
    Norm,
    Occupation,
    Pay,
    Pointer,
    Profile,
    Published,
    Questionnaire,
    Reference,
    Role,
    Section,
    Skill,
    Source,
    Statement,
    Step,
    Topic,
    Track,
    Translation,
    Type,
    Types,
    Voice,
    Waiting,
    Wage,
}

/// What a value of YAML is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// No value.
    Nothing,
    /// True or false.
    Flag,
    /// A number.
    Number,
    /// Text.
    Text,
    /// A list.
    List,
    /// Keys and values.
    Map,
}

/// What is broken about a text that is no YAML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// A quote is not closed.
    Quote,
    /// A tab stands where spaces should.
    Tab,
    /// An alias has no anchor.
    Alias,
    /// A bracket or a comma is missing.
    Bracket,
    /// A line is indented more or less than its neighbours.
    Indentation,
    /// A colon is missing, or one too many.
    Colon,
    /// A backslash that means nothing.
    Escape,
    /// Something else.
    Other,
}
