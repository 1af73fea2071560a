//! What can be wrong with a catalogue, as facts; `words::wording` words them.

mod fault;

pub use fault::{Fault, Unsound};

use serde::Serialize;

/// The most errors that are noted of one catalogue, and the most warnings: who mends so many checks again.
pub const MOST_FINDINGS: usize = 300;

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

/// A place in one of the files of a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Spot {
    /// Which file, as a place in the list of files read.
    pub file: u32,
    /// Line, from 1; 0 where the whole file is meant.
    pub line: u32,
    /// Column in characters, from 1; 0 where the whole file is meant.
    pub column: u32,
    /// Byte offset in the file.
    pub start: u32,
    /// Length in bytes; 0 where only the beginning is known.
    pub length: u32,
}

/// A text with its place.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The text.
    pub value: String,
    /// Where it stands.
    pub spot: Spot,
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
