//! What a role asks for, against what a person brings.

use serde::Serialize;

use crate::advice::gap::{Gap, Mastery};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::SkillKind;
use crate::catalogue::role::{FactId, SkillNeed, Statement};
use crate::document::parts::{ExpectationView, StatementView};

/// What a role asks for, against what a person brings.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct GapView<'c> {
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
#[derive(Debug, Clone, PartialEq, Serialize)]
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

impl<'c> GapView<'c> {
    /// The view of a gap.
    pub fn new(catalogue: &'c Catalogue, gap: &Gap<'c>) -> Self {
        let some = |list: &[&'c Statement]| {
            let one = |statement: &&'c Statement| StatementView::new(catalogue, statement);
            list.iter().map(one).collect()
        };
        let skills = gap.skills.iter();
        Self {
            role: &gap.role.id,
            title: &gap.role.title,
            skills: skills
                .map(|(need, known)| {
                    let has = gap.degrees.get(need.id.as_str()).copied();
                    AskedSkill::new(catalogue, need, *known, has)
                })
                .collect(),
            grows: gap
                .grows
                .iter()
                .map(|expected| ExpectationView::new(catalogue, expected))
                .collect(),
            looked_for: StatementView::list(catalogue, gap.traits),
            tools: some(&gap.tools),
            training: some(&gap.training),
            new_duties: some(&gap.new_duties),
            kept_duties: some(&gap.kept_duties),
            says_nothing: gap.says_nothing(),
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
            as_asked: has.is_some() && known != Mastery::Below,
            known,
            sources: &need.sources,
            inferred: catalogue.inferred(&need.sources),
        }
    }
}
