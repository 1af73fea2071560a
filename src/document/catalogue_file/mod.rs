//! The shape of a catalogue as its files are written, for editors; only with the feature `schemas`.
//!
//! The loader reads trees of YAML, so that one fault hides no other. These types say the same as a JSON Schema says it; tests hold that
//! every catalogue of the documentation fits both, and that the documentation shows every key.
#![allow(missing_docs, dead_code)] // Made for their schemas alone: the comments are what an editor shows, and nobody makes a value.

mod guide;
mod role;

pub use role::RoleFile;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::catalogue::parts::{Place, SkillKind};
use crate::catalogue::role::{Basis, Period};
use guide::{StepEntry, TopicEntry, TypesEntry};

/// A catalogue of roles and moves for `rungs`: one file, or `catalogue.yaml` in a folder.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CatalogueFile {
    /// Its name.
    name: Said,
    /// Its version, as its authors count.
    version: Option<String>,
    /// The language of its texts, such as `en`, `de` or `zh`.
    language: Option<String>,
    /// `built-in`: our catalogue, with the roles of this one added or put in place of those with the same id.
    extends: Option<Extends>,
    /// Ids of roles of the extended catalogue to leave out.
    without: Option<Vec<String>>,
    /// What pages call things, where your words say more than the program's.
    voice: Option<VoiceEntry>,
    /// Levels from the lowest to the highest.
    levels: Option<Vec<LevelEntry>>,
    /// Lines of work.
    tracks: Option<Vec<TrackEntry>>,
    /// In what the ladder expects more from rung to rung.
    dimensions: Option<Vec<DimensionEntry>>,
    /// The degrees of a skill, the lowest first.
    scale: Option<Vec<String>>,
    /// Ladders as somebody draws them, across tracks.
    ladders: Option<Vec<LadderEntry>>,
    /// Documents that statements cite.
    sources: Option<Vec<SourceEntry>>,
    /// A Markdown file that defines the facts which may be cited.
    facts: Option<String>,
    /// Roles; in a folder each may have a file of its own under `roles/`.
    roles: Option<Vec<RoleFile>>,
    /// Skills that roles refer to.
    skills: Option<Vec<SkillEntry>>,
    /// The six types in words of your own.
    types: Option<TypesEntry>,
    /// Steps that people can take.
    steps: Option<Vec<StepEntry>>,
    /// A questionnaire of your own.
    questionnaire: Option<BTreeMap<String, serde_json::Value>>,
    /// Topics of the guide.
    guide: Option<Vec<TopicEntry>>,
    /// Works that the catalogue rests on.
    references: Option<Vec<ReferenceEntry>>,
}

/// The catalogue that comes with the program.
#[derive(Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Extends {
    BuiltIn,
}

/// A text, or the same in several languages: `{en: Lead, de: Leitung}`.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum Said {
    Text(String),
    Languages(BTreeMap<String, String>),
}

/// What pages call things of the catalogue.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct VoiceEntry {
    /// Where somebody stands who is in none of its roles yet.
    newcomer: Option<Said>,
    /// What the words for how sure a move is mean.
    basis: Option<BTreeMap<Basis, Said>>,
}

/// A text alone, or a text with the ids or links that it rests on.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum StatementEntry {
    Text(String),
    Sourced(SourcedStatement),
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct SourcedStatement {
    /// One or more plain sentences.
    text: Said,
    /// Ids of facts, or links.
    sources: Option<Vec<String>>,
}

/// One statement, or a list of them.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum Statements {
    One(StatementEntry),
    List(Vec<StatementEntry>),
}

/// The id of a skill alone, or with the degree that is asked for.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum SkillNeedEntry {
    Id(String),
    Degree(DegreeEntry),
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct DegreeEntry {
    /// The id of the skill.
    id: String,
    /// A degree of `scale`.
    level: Option<String>,
    sources: Option<Vec<String>>,
}

/// What a role or a level pays.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PayEntry {
    /// The lower end, in whole units.
    from: u32,
    /// The upper end.
    to: Option<u32>,
    /// The code of the currency.
    currency: String,
    /// For how long; a year where nothing is said.
    per: Option<Period>,
    /// The year of the figures.
    #[schemars(range(min = 1900, max = 2200))]
    year: Option<u32>,
    /// Where it holds.
    country: Option<String>,
    /// Where the figures come from.
    source: Option<String>,
}

/// A level.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct LevelEntry {
    id: String,
    /// The name that pages show.
    name: Said,
    /// Where its roles stand: before the field, inside it, or outside; `inside` where nothing is said.
    place: Option<Place>,
    /// The only track that it belongs to.
    track: Option<String>,
    /// What is true of every role on it.
    text: Option<Statements>,
    /// Skills that every role on it asks for.
    skills: Option<Vec<SkillNeedEntry>>,
    /// What every role on it is expected to show.
    expects: Option<BTreeMap<String, Statements>>,
    /// What its roles pay, where they say nothing else.
    pay: Option<PayEntry>,
    sources: Option<Vec<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct TrackEntry {
    id: String,
    name: Said,
    sources: Option<Vec<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct DimensionEntry {
    id: String,
    name: Said,
    /// What it means.
    text: Option<Said>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct LadderEntry {
    name: Option<Said>,
    /// Ids of roles from bottom to top.
    roles: Vec<String>,
    sources: Option<Vec<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct SourceEntry {
    /// What the ids of its facts begin with.
    id: String,
    name: Said,
    about: Option<Said>,
    /// Whether its facts are the authors' own inference.
    inferred: Option<bool>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct SkillEntry {
    id: String,
    name: Said,
    kind: Option<SkillKind>,
    /// What it looks like at work.
    text: Option<Said>,
    /// Products, for tools.
    examples: Option<Vec<String>>,
    sources: Option<Vec<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ReferenceEntry {
    name: String,
    text: Said,
}
