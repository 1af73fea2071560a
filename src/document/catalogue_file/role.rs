//! A role as its file is written.
#![allow(missing_docs, dead_code)] // As in the folder's own file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{PayEntry, Said, SkillNeedEntry, Statements};
use crate::catalogue::interest::Interest;
use crate::catalogue::role::{Basis, InterestsBasis, LevelBasis, MoveKind, OccupationMatch};

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
    /// What is hard about the work.
    hardships: Option<Statements>,
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
