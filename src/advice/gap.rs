//! Gaps: what a role asks for that a person does not yet show, and what carries over.

use serde::Serialize;

use super::duty::Told;
use super::skills::{Said, Skills};
use crate::catalogue::role::{Role, SkillNeed, Statement, StatementKind};

/// What of a role tells what it asks for.
const ASKED: [StatementKind; 4] = [
    StatementKind::Traits,
    StatementKind::Tools,
    StatementKind::Training,
    StatementKind::Duties,
];

/// What is known of a skill that a role asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    /// The person says that they have it.
    Held,
    /// The person says nothing of it, but a role that they come from asks for it too.
    CarriesOver,
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
    pub skills: Vec<(&'c SkillNeed, Known)>,
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
        let known = |need: &SkillNeed| match skills.said(&need.id) {
            Some(Said::Have) => Known::Held,
            Some(Said::Lack) => Known::Missing,
            None if passed.iter().any(|before| asks_for(before, &need.id)) => Known::CarriesOver,
            None => Known::Unknown,
        };
        let split = |kind| -> (Vec<&'c Statement>, Vec<&'c Statement>) {
            let before = Told::by(passed.iter().flat_map(|role| role.said(kind)));
            role.said(kind)
                .iter()
                .partition(|statement| before.holds(statement))
        };
        let (kept_duties, new_duties) = split(StatementKind::Duties);
        Self {
            role,
            skills: role.skills.iter().map(|need| (need, known(need))).collect(),
            traits: role.said(StatementKind::Traits),
            tools: split(StatementKind::Tools).1,
            training: split(StatementKind::Training).1,
            new_duties,
            kept_duties,
        }
    }

    /// The skills of which something is known to be so.
    pub fn which(&self, known: Known) -> impl Iterator<Item = &'c SkillNeed> {
        let skills = self.skills.iter();
        skills
            .filter(move |(_, k)| *k == known)
            .map(|(need, _)| *need)
    }

    /// Whether the catalogue says anything at all of what the role asks for.
    pub fn says_nothing(&self) -> bool {
        let role = self.role;
        role.skills.is_empty() && ASKED.iter().all(|kind| role.said(*kind).is_empty())
    }
}

fn asks_for(role: &Role, skill: &str) -> bool {
    role.skills.iter().any(|need| need.id == skill)
}
