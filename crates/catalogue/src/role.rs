//! A role and what the sources say of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use super::interest::{Interest, Profile};
use super::later::{Later, Name};

/// The id of a fact, as its source numbers it; short ones take no memory of their own.
pub type FactId = smol_str::SmolStr;

/// A text with the ids of the facts that it rests on.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// One or more plain sentences.
    pub text: String,
    /// Ids of the facts behind the text, as the sources number them; may be empty in a user's catalogue.
    pub sources: Vec<FactId>,
}

/// Another title of a role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Alias {
    /// The title as people say it.
    pub title: Name,
    /// Ids of the facts behind it.
    pub sources: Later<Vec<FactId>>,
}

/// A skill that a role asks for, by the id that `skills.yaml` gives it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SkillNeed {
    /// The id of the skill.
    pub id: String,
    /// The degree that is asked for, as a place on the catalogue's scale; none where any will do.
    pub degree: Option<u8>,
    /// Ids of the facts behind it.
    pub sources: Vec<FactId>,
}

/// Where something that is said of a role comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[derive(IntoStaticStr, VariantArray)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum LevelBasis {
    /// A source says it in words.
    Stated,
    /// The catalogue's authors recommend it; no source says it.
    Recommended,
}

/// Where a role's interests come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[derive(IntoStaticStr, VariantArray)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum InterestsBasis {
    /// A source of the catalogue maps the type to the role.
    Stated,
    /// The catalogue's authors infer the types from the duties.
    Suggested,
    /// The scores of an occupation in O*NET stand for the role.
    Onet,
}

/// How near an occupation of O*NET is to a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[derive(IntoStaticStr, VariantArray)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum OccupationMatch {
    /// The same job under another name.
    Same,
    /// A job with mostly the same work.
    Near,
    /// The closest that there is; its scores do not enter the role's profile.
    StandIn,
}

/// The nearest occupation of O*NET, with its six interest scores.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Occupation {
    /// The O*NET-SOC code.
    pub soc: String,
    /// The title that O*NET gives the occupation.
    pub title: String,
    /// How near the occupation is to the role.
    #[serde(rename = "match")]
    pub nearness: OccupationMatch,
    /// The letters that its source names as its highest, the highest first.
    pub code: String,
    /// The six occupational interest scores, 1 to 7, in the order R I A S E C.
    pub interests: Profile,
    /// The source of the scores with its version.
    pub source: String,
    /// How much preparation the occupation needs.
    pub job_zone: Option<JobZone>,
    /// What it pays.
    pub wage: Option<Wage>,
}

/// O*NET's measure of how much preparation an occupation needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct JobZone {
    /// 1 (little or none) to 5 (extensive).
    #[cfg_attr(feature = "schemas", schemars(range(min = 1, max = 5)))]
    pub zone: u8,
    /// The source with its version.
    pub source: String,
}

/// What an occupation pays: whole units of the currency a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Wage {
    /// Half of the people earn less.
    pub median: u32,
    /// One in ten earns less.
    pub p10: u32,
    /// Nine in ten earn less.
    pub p90: u32,
    /// The currency's code.
    pub currency: String,
    /// The country.
    pub country: String,
    /// The year of the figures.
    pub year: u32,
    /// The source.
    pub source: String,
}

/// The interests of a role as its catalogue gives them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Interests {
    /// One to six different letters, the leading one first; empty where only a profile is given.
    pub types: Vec<Interest>,
    /// Six numbers given outright, on any scale, in the order R I A S E C.
    pub given: Option<Profile>,
    /// Where the types come from.
    pub basis: InterestsBasis,
    /// Ids of the facts behind the types.
    pub sources: Vec<FactId>,
}

/// What kind of step a move is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[derive(IntoStaticStr, VariantArray)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum MoveKind {
    /// From a job before the field into its first role.
    Entry,
    /// A rise, or a step that a source presents as the next one.
    Promotion,
    /// A change of specialism or department that is no rise.
    Lateral,
    /// From one track to another at the same rank, on the way up.
    Crossing,
    /// Out of the field.
    Exit,
    /// To an occupation offered as an alternative.
    PlanB,
}

/// How certain it is that a move exists, from the surest down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[derive(IntoStaticStr, VariantArray)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Basis {
    /// A source says it in words.
    Stated,
    /// A source lists the two roles one above the other.
    ListOrder,
    /// A source gives it as a possible direction, without a precise start.
    Direction,
    /// No source gives it; the catalogue's authors infer it.
    Inferred,
}

/// A step from one role to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Move {
    /// The id of the role where the step begins.
    pub from_role: String,
    /// The id of the role where it ends.
    pub to_role: String,
    /// What kind of step it is.
    pub kind: MoveKind,
    /// How certain it is.
    pub basis: Basis,
    /// The condition, if one is stated.
    pub when: Option<String>,
    /// How many months in the role where it begins come before it, where that is stated.
    pub months: Option<u32>,
    /// Ids of the facts behind it.
    pub sources: Vec<FactId>,
}

/// For how long an amount is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[derive(IntoStaticStr, VariantArray)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Period {
    /// An hour.
    Hour,
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year.
    #[default]
    Year,
}

/// What a role or a level pays, as its catalogue says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Pay {
    /// The lower end, in whole units of the currency.
    pub from: u32,
    /// The upper end; none where only one amount is given.
    pub to: Option<u32>,
    /// The currency's code.
    pub currency: String,
    /// For how long the amounts are paid.
    pub per: Period,
    /// The year of the figures.
    pub year: Option<u32>,
    /// Where it holds.
    pub country: Option<String>,
    /// Where the figures come from.
    pub source: Option<String>,
}

/// What a role is expected to show in one dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Expectation {
    /// The id of the dimension.
    pub dimension: String,
    /// What is expected.
    pub statements: Vec<Statement>,
}

/// What a statement on a role is about, in the order of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[derive(IntoStaticStr, VariantArray)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum StatementKind {
    /// What the role is for.
    Purpose,
    /// Why a company creates it.
    Why,
    /// What a person in it does.
    Duties,
    /// What else people look for.
    Traits,
    /// Tools and channels.
    Tools,
    /// Whom it reports, escalates or hands over to.
    Reporting,
    /// Education, training and certificates.
    Training,
    /// Working conditions.
    Conditions,
    /// What is hard about the work.
    Hardships,
    /// Figures and remarks on pay.
    Figures,
    /// What a person gets out of it.
    Rewards,
    /// What the sources say of its standing.
    Standing,
    /// Anything else.
    Remarks,
    /// Notes of the catalogue's writer.
    Notes,
}

/// One role of the catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Role {
    /// Stable id, lower case with hyphens.
    pub id: String,
    /// The title that pages show.
    pub title: String,
    /// Its titles in the other languages of the catalogue: pages do not show them, it is found by them.
    pub foreign_titles: Later<Vec<Name>>,
    /// Other titles.
    pub aliases: Later<Vec<Alias>>,
    /// The id of its level.
    pub level: String,
    /// Where the level comes from.
    pub level_basis: LevelBasis,
    /// The id of its track, if it has one.
    pub track: Option<String>,
    /// Ids of the facts that say that a person in the role leads other people; none where it leads nobody.
    pub leads_people: Option<Vec<FactId>>,
    /// What the sources say of it; a kind of which they say nothing is left out.
    pub statements: Later<BTreeMap<StatementKind, Vec<Statement>>>,
    /// The skills that it asks for, those of its level among them.
    pub skills: Later<Vec<SkillNeed>>,
    /// What it is expected to show, its level's expectations among them, in the order of the dimensions.
    pub expects: Vec<Expectation>,
    /// What it pays, as its catalogue says of it or of its level.
    pub pay: Option<Pay>,
    /// True where the sources only mention the role.
    pub mention: bool,
    /// True where people are hired into the role from outside, so that no move need lead to it.
    pub entry: bool,
    /// The Holland types of the role, where they are known.
    pub interests: Option<Interests>,
    /// The six numbers made from types and occupation, in the order R I A S E C; mean 0, length 1.
    pub profile: Option<Profile>,
    /// The nearest occupation of O*NET.
    pub occupation: Later<Option<Occupation>>,
}

impl Role {
    /// What the sources say of one kind, in the order of the catalogue.
    pub fn said(&self, kind: StatementKind) -> &[Statement] {
        self.statements.get(&kind).map_or(&[], Vec::as_slice)
    }
}
