//! The shape of a catalogue as its files are written, for editors; only with the feature `schemas`.
//!
//! The loader reads trees of YAML, so that one fault hides no other. These types say the same as a JSON Schema says it; tests hold that
//! every catalogue of the documentation fits both, and that the documentation shows every key.
#![allow(missing_docs, dead_code)] // Made for their schemas alone: the comments are what an editor shows, and nobody makes a value.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::catalogue::interest::Interest;
use crate::catalogue::parts::{Place, SkillKind, Stage};
use crate::catalogue::role::{
    Basis, InterestsBasis, LevelBasis, MoveKind, OccupationMatch, Period,
};

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

/// A role; id, title and level are needed.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleFile {
    /// Letters, digits, hyphens, underscores and dots.
    id: String,
    /// The title that pages show.
    title: Said,
    /// The id of its level.
    level: String,
    /// Where the level comes from; `stated` where nothing is said.
    level_basis: Option<LevelBasis>,
    /// The id of its track.
    track: Option<String>,
    /// Whether a person in it leads other people.
    leads_people: Option<Leads>,
    /// Other titles.
    aliases: Option<Vec<AliasEntry>>,
    /// Skills that it asks for.
    skills: Option<Vec<SkillNeedEntry>>,
    /// What it is expected to show, by dimension.
    expects: Option<BTreeMap<String, Statements>>,
    /// What it pays.
    pay: Option<PayEntry>,
    /// Whether people are hired into it from outside.
    entry: Option<bool>,
    /// Whether it is only mentioned, so that no move need lead to it.
    mention: Option<bool>,
    /// Its interests.
    interests: Option<InterestsEntry>,
    /// The code of an occupation of O*NET, such as `29-1141.00`, or an occupation with all its figures.
    occupation: Option<OccupationEntry>,
    /// Where it leads.
    moves: Option<Vec<MoveEntry>>,
    /// What it is for.
    purpose: Option<Statements>,
    /// Why a company creates it.
    why: Option<Statements>,
    /// What a person in it does.
    duties: Option<Statements>,
    /// What else people look for.
    traits: Option<Statements>,
    /// Tools and channels.
    tools: Option<Statements>,
    /// Whom it works with.
    reporting: Option<Statements>,
    /// Education, training and certificates.
    training: Option<Statements>,
    /// Working conditions.
    conditions: Option<Statements>,
    /// Figures and remarks on pay.
    figures: Option<Statements>,
    /// What a person gets out of it.
    rewards: Option<Statements>,
    /// What is said of its standing.
    standing: Option<Statements>,
    /// Anything else worth knowing.
    remarks: Option<Statements>,
    /// Notes of the writer.
    notes: Option<Statements>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum Leads {
    Flag(bool),
    Sourced(SourcesOnly),
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct SourcesOnly {
    sources: Option<Vec<String>>,
}

/// A title alone, or a title with its sources.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum AliasEntry {
    Title(String),
    Sourced(SourcedTitle),
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct SourcedTitle {
    title: String,
    sources: Option<Vec<String>>,
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

/// Types, or six numbers of your own.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct InterestsEntry {
    /// One to six of the letters, the leading one first.
    types: Option<Vec<Interest>>,
    /// Six numbers on any scale.
    profile: Option<SixNumbers>,
    /// Where they come from.
    basis: Option<InterestsBasis>,
    sources: Option<Vec<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(non_snake_case)]
struct SixNumbers {
    R: f64,
    I: f64,
    A: f64,
    S: f64,
    E: f64,
    C: f64,
}

#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum OccupationEntry {
    Code(#[schemars(regex(pattern = r"^\d{2}-\d{4}\.\d{2}$"))] String),
    Nearness(OccupationNearness),
    Figures(Box<OccupationFigures>),
}

/// An occupation that comes with the program, and how near it is.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OccupationNearness {
    #[schemars(regex(pattern = r"^\d{2}-\d{4}\.\d{2}$"))]
    soc: String,
    /// How near it is; `near` where nothing is said.
    r#match: Option<OccupationMatch>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OccupationFigures {
    /// Its code.
    soc: String,
    title: Said,
    /// How near it is.
    r#match: OccupationMatch,
    /// The letters of its highest scores.
    code: String,
    interests: SixNumbers,
    source: String,
    job_zone: Option<JobZoneEntry>,
    wage: Option<WageEntry>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct JobZoneEntry {
    #[schemars(range(min = 1, max = 5))]
    zone: u8,
    source: String,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct WageEntry {
    median: u32,
    p10: u32,
    p90: u32,
    currency: String,
    country: Said,
    year: u32,
    source: String,
}

/// A move from the role to another.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct MoveEntry {
    /// The id of the role where it ends.
    to: String,
    /// What kind of step it is.
    kind: MoveKind,
    /// How certain it is; `stated` where nothing is said.
    basis: Option<Basis>,
    /// Its condition in words.
    when: Option<Said>,
    /// How much time in the role before it.
    after: Option<AfterEntry>,
    /// Whether it holds in the other direction too.
    both_ways: Option<bool>,
    /// Ids of facts, or links.
    sources: Option<Vec<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct AfterEntry {
    #[schemars(range(min = 1, max = 600))]
    months: Option<u32>,
    #[schemars(range(min = 1, max = 50))]
    years: Option<u32>,
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
struct TypesEntry {
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
struct StepEntry {
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
struct TopicEntry {
    id: String,
    title: Said,
    order: Option<u32>,
    line: Said,
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

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ReferenceEntry {
    name: String,
    text: Said,
}
