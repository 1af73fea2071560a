//! Types, steps and topics as their files are written.
#![allow(missing_docs, dead_code)] // As in the folder's own file.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Said, StatementEntry, Statements};
use crate::catalogue::interest::Interest;
use crate::catalogue::parts::{Stage, Subject};

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TypesEntry {
    about: Option<Statements>,
    types: Option<Vec<TypeEntry>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct TypeEntry {
    letter: Interest,
    name: Said,
    nickname: Option<Said>,
    nickname_sources: Option<Vec<String>>,
    /// Three adjectives.
    adjectives: Option<StatementEntry>,
    likes: Option<Statements>,
    dislikes: Option<Statements>,
    values: Option<Statements>,
    reasons: Option<Statements>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct StepEntry {
    id: String,
    stages: Option<Vec<Stage>>,
    /// Levels where the person stands.
    levels: Option<Vec<String>>,
    /// Roles where the person stands.
    roles: Option<Vec<String>>,
    /// Roles that it leads towards.
    towards: Option<Vec<String>>,
    /// Whether it is to take an interest test.
    test: Option<bool>,
    text: Said,
    sources: Option<Vec<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TopicEntry {
    id: String,
    title: Said,
    order: Option<u32>,
    line: Said,
    /// The part of the catalogue that it is about: its whole page tells all of it.
    about: Option<Subject>,
    roles: Option<Vec<String>>,
    levels: Option<Vec<String>>,
    intro: Option<Statements>,
    sections: Option<Vec<SectionEntry>>,
    see: Option<Vec<PointerEntry>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct SectionEntry {
    heading: Said,
    industries: Option<Vec<String>>,
    statements: Option<Statements>,
    steps: Option<Vec<Stage>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PointerEntry {
    command: String,
    about: Said,
}
