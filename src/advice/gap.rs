//! Gaps: what a role asks for that a person does not yet show, and what carries over.

use std::collections::BTreeMap;

use serde::Serialize;

use super::duty::same;
use super::skills::{Said, Skills};
use crate::catalogue::role::{Expectation, Role, SkillNeed, Statement, StatementKind};

/// What of a role tells what it asks for.
const ASKED: [StatementKind; 4] =
    [StatementKind::Traits, StatementKind::Tools, StatementKind::Training, StatementKind::Duties];

/// What is known of a skill that a role asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Mastery {
    /// The person says that they have it.
    Held,
    /// The person says nothing of it, but a role that they come from asks for it too.
    CarriesOver,
    /// The person has it, or a role that they come from asks for it, but to a lower degree.
    Below,
    /// The person says that they do not have it yet.
    Missing,
    /// Nothing is known: it counts neither as held nor as missing.
    Unknown,
}

/// What a role asks for, against what a person brings.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap<'c> {
    /// The role.
    pub role: &'c Role,
    /// Its skills in the order of the catalogue, each with what is known of it.
    pub skills: Vec<(&'c SkillNeed, Mastery)>,
    /// The degrees that are there, by skill, where they are known.
    pub degrees: BTreeMap<&'c str, u8>,
    /// What it is expected to show that the role before it is not, or not in these words.
    pub grows: Vec<&'c Expectation>,
    /// What a manager looks for.
    pub traits: &'c [Statement],
    /// Tools and channels that no role before it names.
    pub tools: Vec<&'c Statement>,
    /// Education, training and certificates that no role before it names.
    pub training: Vec<&'c Statement>,
    /// What is done in it and in no role before it.
    pub new_duties: Vec<&'c Statement>,
    /// What is done in it and was done before.
    pub kept_duties: Vec<&'c Statement>,
}

impl<'c> Gap<'c> {
    /// The gap before a role, for a person who comes from some roles.
    pub fn before(role: &'c Role, passed: &[&Role], skills: &Skills) -> Self {
        let mut degrees = BTreeMap::new();
        let mut known = |need: &'c SkillNeed| {
            let before = passed.iter().filter_map(|before| asks_for(before, &need.id));
            let (known, has) = match skills.said(&need.id) {
                Some(Said::Have) => (Mastery::Held, skills.degree(&need.id)),
                Some(Said::Lack) => return Mastery::Missing,
                None => match before.map(|asked| asked.degree).max() {
                    Some(degree) => (Mastery::CarriesOver, degree),
                    None => return Mastery::Unknown,
                },
            };
            degrees.extend(has.map(|has| (need.id.as_str(), has)));
            match has.zip(need.degree) {
                Some((has, asked)) if has < asked => Mastery::Below,
                _ => known,
            }
        };
        let split = |kind| -> (Vec<&'c Statement>, Vec<&'c Statement>) {
            let before = || passed.iter().flat_map(|role| role.said(kind));
            let statements = role.said(kind).iter();
            statements.partition(|statement| before().any(|told| same(told, statement)))
        };
        let (kept_duties, new_duties) = split(StatementKind::Duties);
        Self {
            role,
            skills: role.skills.iter().map(|need| (need, known(need))).collect(),
            grows: grows(role, passed.last().copied()),
            degrees,
            traits: role.said(StatementKind::Traits),
            tools: split(StatementKind::Tools).1,
            training: split(StatementKind::Training).1,
            new_duties,
            kept_duties,
        }
    }

    /// The skills of which something is known to be so.
    pub fn which(&self, known: Mastery) -> impl Iterator<Item = &'c SkillNeed> {
        let skills = self.skills.iter();
        skills.filter(move |(_, k)| *k == known).map(|(need, _)| *need)
    }

    /// Whether the catalogue says anything at all of what the role asks for.
    pub fn says_nothing(&self) -> bool {
        let role = self.role;
        role.skills.is_empty()
            && role.expects.is_empty()
            && ASKED.iter().all(|kind| role.said(*kind).is_empty())
    }
}

/// How a role asks for a skill, if it does.
fn asks_for<'r>(role: &'r Role, skill: &str) -> Option<&'r SkillNeed> {
    role.skills.iter().find(|need| need.id == skill)
}

/// What a role is expected to show beyond the role before it.
fn grows<'c>(role: &'c Role, before: Option<&Role>) -> Vec<&'c Expectation> {
    let same = |expected: &Expectation| {
        let told = before.into_iter().flat_map(|before| &before.expects);
        let mut told = told.filter(|known| known.dimension == expected.dimension);
        told.any(|known| {
            let texts = known.statements.iter().map(|s| &s.text);
            texts.eq(expected.statements.iter().map(|s| &s.text))
        })
    };
    role.expects.iter().filter(|e| !same(e)).collect()
}
