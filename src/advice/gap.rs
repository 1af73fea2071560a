//! Gaps: what a role asks for that a person does not yet show, and what carries over.

use serde::Serialize;

use super::side_by_side::same;
use super::skills::{Said, Skills};
use super::statement::{ExpectationView, StatementView};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::SkillKind;
use crate::catalogue::role::{Expectation, FactId, Role, SkillNeed, Statement, StatementKind};

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
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "GapView"))]
pub struct Gap<'c> {
    /// The id of the role.
    pub role: &'c str,
    /// Its title.
    pub title: &'c str,
    /// Its skills, each with what is known of it.
    pub skills: Vec<AskedSkill<'c>>,
    /// What it is expected to show that the role before it is not.
    pub grows: Vec<ExpectationView<'c>>,
    /// What a manager looks for.
    pub looked_for: Vec<StatementView<'c>>,
    /// Tools and channels that no role before it names.
    pub tools: Vec<StatementView<'c>>,
    /// Education, training and certificates that no role before it names.
    pub training: Vec<StatementView<'c>>,
    /// What is done in it and in no role before it.
    pub new_duties: Vec<StatementView<'c>>,
    /// What is done in it and was done before.
    pub kept_duties: Vec<StatementView<'c>>,
    /// Whether the catalogue says nothing of what the role asks for.
    pub says_nothing: bool,
}

/// A skill that a role asks for.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct AskedSkill<'c> {
    /// Its id.
    pub id: &'c str,
    /// Its name.
    pub name: &'c str,
    /// What kind it is.
    pub kind: SkillKind,
    /// What it looks like at work; may be empty.
    pub text: &'c str,
    /// The degree that is asked for; none where any will do.
    pub level: Option<&'c str>,
    /// The degree that is there, where it is a lower one.
    pub has: Option<&'c str>,
    /// How the role asks for it.
    #[serde(skip)]
    pub need: &'c SkillNeed,
    /// Whether it is known to be there to the degree that is asked for.
    #[serde(skip)]
    pub as_asked: bool,
    /// `held`, `carries-over`, `below`, `missing`, or `unknown`, which is neither.
    pub known: Mastery,
    /// Ids of the facts behind it.
    pub sources: &'c [FactId],
    /// Whether no document states it of this role.
    pub inferred: bool,
}

impl<'c> Gap<'c> {
    /// The gap before a role, for a person who comes from some roles.
    pub fn before(
        catalogue: &'c Catalogue,
        role: &'c Role,
        passed: &[&Role],
        skills: &Skills,
    ) -> Self {
        let list = |statements: Vec<&'c Statement>| -> Vec<StatementView<'c>> {
            let one = |statement| StatementView::new(catalogue, statement);
            statements.into_iter().map(one).collect()
        };
        let split = |kind| {
            let before = || passed.iter().flat_map(|role| role.said(kind));
            let statements = role.said(kind).iter();
            statements.partition(|statement| before().any(|told| same(told, statement)))
        };
        let (kept_duties, new_duties) = split(StatementKind::Duties);
        let asked = |need| {
            let (known, has) = mastery(need, passed, skills);
            AskedSkill::new(catalogue, need, known, has)
        };
        let grows = grows(role, passed.last().copied());
        Self {
            role: &role.id,
            title: &role.title,
            skills: role.skills.iter().map(asked).collect(),
            grows: grows.map(|e| ExpectationView::new(catalogue, e)).collect(),
            looked_for: StatementView::list(catalogue, role.said(StatementKind::Traits)),
            tools: list(split(StatementKind::Tools).1),
            training: list(split(StatementKind::Training).1),
            new_duties: list(new_duties),
            kept_duties: list(kept_duties),
            says_nothing: role.skills.is_empty()
                && role.expects.is_empty()
                && ASKED.iter().all(|kind| role.said(*kind).is_empty()),
        }
    }

    /// The skills of which something is known to be so.
    pub fn which(&self, known: Mastery) -> impl Iterator<Item = &AskedSkill<'c>> {
        self.skills.iter().filter(move |skill| skill.known == known)
    }
}

impl<'c> AskedSkill<'c> {
    fn new(catalogue: &'c Catalogue, need: &'c SkillNeed, known: Mastery, has: Option<u8>) -> Self {
        let degree = |index: Option<u8>| index.and_then(|index| catalogue.degree(index));
        let skill = catalogue.skill(&need.id);
        Self {
            id: &need.id,
            name: skill.map_or(&need.id, |s| &s.name),
            kind: skill.map_or(SkillKind::Hard, |s| s.kind),
            text: skill.map_or("", |s| &s.text),
            level: degree(need.degree),
            has: degree(has.filter(|_| known == Mastery::Below)),
            need,
            as_asked: has.is_some() && known != Mastery::Below,
            known,
            sources: &need.sources,
            inferred: catalogue.inferred(&need.sources),
        }
    }
}

/// What is known of a skill, and the degree that is there, where that is known.
fn mastery(need: &SkillNeed, passed: &[&Role], skills: &Skills) -> (Mastery, Option<u8>) {
    let before = passed.iter().filter_map(|before| asks_for(before, &need.id));
    let (known, has) = match skills.said(&need.id) {
        Some(Said::Have) => (Mastery::Held, skills.degree(&need.id)),
        Some(Said::Lack) => (Mastery::Missing, None),
        None => match before.map(|asked| asked.degree).max() {
            Some(degree) => (Mastery::CarriesOver, degree),
            None => (Mastery::Unknown, None),
        },
    };
    let below = has.zip(need.degree).is_some_and(|(has, asked)| has < asked);
    (if below { Mastery::Below } else { known }, has)
}

/// How a role asks for a skill, if it does.
fn asks_for<'r>(role: &'r Role, skill: &str) -> Option<&'r SkillNeed> {
    role.skills.iter().find(|need| need.id == skill)
}

/// What a role is expected to show beyond the role before it.
fn grows<'c>(role: &'c Role, before: Option<&Role>) -> impl Iterator<Item = &'c Expectation> {
    let same = move |expected: &Expectation| {
        let told = before.into_iter().flat_map(|before| &before.expects);
        let mut told = told.filter(|known| known.dimension == expected.dimension);
        told.any(|known| {
            let texts = known.statements.iter().map(|s| &s.text);
            texts.eq(expected.statements.iter().map(|s| &s.text))
        })
    };
    role.expects.iter().filter(move |e| !same(e))
}
