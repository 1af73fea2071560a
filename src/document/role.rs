//! One role.

use serde::Serialize;

use super::statements::StatementLists;
use crate::advice::explanation::NearOccupation;
use crate::advice::fit::{ForYou, PlanFor, disputed, letters, named_types, plan_for};
use crate::advice::scores::Six;
use crate::advice::step::steps_in_role;
use crate::catalogue::Catalogue;
use crate::catalogue::interest::Interest;
use crate::catalogue::parts::{SkillKind, Source};
use crate::catalogue::role::{
    FactId, InterestsBasis, JobZone, LevelBasis, Occupation, OccupationMatch, Pay, Role, SkillNeed,
    StatementKind, Wage,
};
use crate::document::guide::{TopicLine, topics_for};
use crate::document::parts::{
    ExpectationView, MoveView, StatementView, StepView, level_name, track_name,
};
use crate::graph::RoleGraph;

/// The document `rungs.role.v1`: one role, with everything that the catalogue says of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct RoleView<'c> {
    /// `rungs.role.v1`.
    pub schema: &'static str,
    /// The role's id.
    pub id: &'c str,
    /// Its title.
    pub title: &'c str,
    /// Other titles.
    pub aliases: Vec<&'c str>,
    /// The id of its level.
    pub level: &'c str,
    /// The name of its level.
    pub level_name: &'c str,
    /// Where the level comes from.
    pub level_basis: LevelBasis,
    /// The id of its track.
    pub track: Option<&'c str>,
    /// The name of its track.
    pub track_name: Option<&'c str>,
    /// Whether a person in it leads other people, as far as the catalogue says.
    pub leads_people: bool,
    /// What it is for, in one text; none where no source says.
    pub purpose: Option<String>,
    /// What the sources say of it, each kind in a field of its own.
    #[serde(flatten)]
    pub statements: StatementLists<'c>,
    /// Skills that it asks for.
    pub skills: Vec<SkillView<'c>>,
    /// What is true of every role on its level.
    pub level_text: Vec<StatementView<'c>>,
    /// What it is expected to show, by dimension.
    pub expects: Vec<ExpectationView<'c>>,
    /// What it pays, as its catalogue says.
    pub pay: Option<&'c Pay>,
    /// Whether people are hired into it from outside, as far as the catalogue says.
    pub entry: bool,
    /// Whether the sources only mention it.
    pub mention: bool,
    /// How it suits the person of the last result; none where no result is kept, or where the role has no profile.
    pub for_you: Option<ForYou>,
    /// Its interests.
    pub interests: Option<InterestsView<'c>>,
    /// The nearest occupation of O*NET.
    pub occupation: Option<OccupationView<'c>>,
    /// Moves that end at it.
    pub ways_in: Vec<MoveView<'c>>,
    /// Moves that begin at it.
    pub ways_on: Vec<MoveView<'c>>,
    /// Steps that apply in it.
    pub steps: Vec<StepView<'c>>,
    /// Topics of the guide that apply to it.
    pub topics: Vec<TopicLine<'c>>,
    /// The plan that can be made from here.
    #[serde(skip)]
    pub plan: PlanFor,
    /// The documents that its statements cite.
    #[serde(skip)]
    pub documents: Vec<&'c Source>,
    /// Whether the catalogue tells of any role which outside occupation is nearest to it.
    #[serde(skip)]
    pub occupations: bool,
    /// Whether the catalogue has moves at all.
    #[serde(skip)]
    pub moves_known: bool,
    /// Whether the catalogue tells of any role what a person in it does.
    #[serde(skip)]
    pub duties_known: bool,
}

/// A skill of a role.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct SkillView<'c> {
    /// Its id.
    pub id: &'c str,
    /// Its name.
    pub name: &'c str,
    /// What kind it is.
    pub kind: SkillKind,
    /// The degree that is asked for; none where any will do.
    pub level: Option<&'c str>,
    /// Ids of the facts behind it.
    pub sources: &'c [FactId],
    /// Whether no document states it of this role.
    pub inferred: bool,
}

/// The interests of a role.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct InterestsView<'c> {
    /// Its types, the leading one first.
    pub types: &'c [Interest],
    /// Where they come from.
    pub basis: InterestsBasis,
    /// Its six numbers by letter: mean 0, length 1.
    pub profile: Option<Six<f64>>,
    /// Ids of the facts behind the types.
    pub sources: &'c [FactId],
    /// The types that a page names: those above, or the letters that stand out of the six numbers.
    #[serde(skip)]
    pub named: Vec<Interest>,
    /// Whether the nearest occupation leads with another type.
    #[serde(skip)]
    pub disputed: bool,
}

/// The nearest occupation of O*NET.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct OccupationView<'c> {
    /// Which.
    #[serde(flatten)]
    pub near: NearOccupation<'c>,
    /// The letters that its source names as its highest, the highest first.
    pub code: &'c str,
    /// Its six scores by letter, 1 to 7.
    pub interests: Six<f64>,
    /// How much preparation the occupation needs.
    pub job_zone: Option<&'c JobZone>,
    /// What the occupation pays, with year, country and source.
    pub wage: Option<&'c Wage>,
    /// The letters of the code as types.
    #[serde(skip)]
    pub letters: Vec<Interest>,
}

impl<'c> OccupationView<'c> {
    /// What the occupation pays, with how near it is.
    pub fn counted(&self) -> Option<(&'c Wage, OccupationMatch)> {
        Some((self.wage?, self.near.nearness))
    }
}

/// The page of a role, for the person of the last result where one is kept.
pub fn role_view<'c>(
    graph: &RoleGraph<'c>,
    role: &'c Role,
    for_you: Option<ForYou>,
) -> RoleView<'c> {
    let catalogue = graph.catalogue();
    let steps = |moves: Vec<&'c _>| {
        let one = |step| MoveView::new(graph, step);
        moves.into_iter().map(one).collect()
    };
    let purpose = role.said(StatementKind::Purpose).iter();
    let purpose: Vec<&str> = purpose.map(|s| s.text.as_str()).collect();
    let roles = || catalogue.roles.iter();
    RoleView {
        schema: "rungs.role.v1",
        id: &role.id,
        title: &role.title,
        aliases: catalogue.told_aliases(role).collect(),
        level: &role.level,
        level_name: level_name(catalogue, &role.level),
        level_basis: role.level_basis,
        track: role.track.as_deref(),
        track_name: role.track.as_deref().map(|id| track_name(catalogue, id)),
        leads_people: role.leads_people.is_some(),
        purpose: (!purpose.is_empty()).then(|| purpose.join(" ")),
        statements: StatementLists::new(catalogue, role),
        skills: role.skills.iter().map(|need| skill_view(catalogue, need)).collect(),
        level_text: catalogue
            .level(&role.level)
            .map_or(Vec::new(), |level| StatementView::list(catalogue, &level.text)),
        expects: role.expects.iter().map(|e| ExpectationView::new(catalogue, e)).collect(),
        pay: role.pay.as_ref(),
        entry: role.entry,
        mention: role.mention,
        for_you,
        interests: interests_view(role),
        occupation: role.occupation.as_ref().map(occupation_view),
        plan: plan_for(for_you, !graph.ways_on(&role.id).is_empty()),
        ways_in: steps(graph.ways_in(&role.id)),
        ways_on: steps(graph.ways_on(&role.id)),
        steps: steps_in_role(catalogue, role).into_iter().map(StepView::new).collect(),
        topics: topics_for(catalogue, role),
        documents: documents(graph, role),
        occupations: roles().any(|r| r.occupation.is_some()),
        moves_known: !catalogue.moves.is_empty(),
        duties_known: roles().any(|r| !r.said(StatementKind::Duties).is_empty()),
    }
}

/// The documents that a role's statements, skills and moves cite, in the order of the catalogue.
fn documents<'c>(graph: &RoleGraph<'c>, role: &Role) -> Vec<&'c Source> {
    let said = role.statements.values().flatten().flat_map(|s| &s.sources);
    let skills = role.skills.iter().flat_map(|s| &s.sources);
    let moves = graph.ways_in(&role.id).into_iter().chain(graph.ways_on(&role.id));
    let moves = moves.flat_map(|m| &m.sources);
    let types = role.interests.iter().flat_map(|i| &i.sources);
    cited(graph.catalogue(), said.chain(skills).chain(moves).chain(types))
}

/// The documents that some facts come from, in the order of the catalogue.
pub(super) fn cited<'c, 'f>(
    catalogue: &'c Catalogue,
    facts: impl Iterator<Item = &'f FactId>,
) -> Vec<&'c Source> {
    let cited: Vec<&str> =
        facts.filter_map(|id| catalogue.source_of(id)).map(|source| source.id.as_str()).collect();
    catalogue.sources.iter().filter(|s| cited.contains(&s.id.as_str())).collect()
}

fn skill_view<'c>(catalogue: &'c Catalogue, need: &'c SkillNeed) -> SkillView<'c> {
    let skill = catalogue.skill(&need.id);
    SkillView {
        id: &need.id,
        name: skill.map_or(&need.id, |s| &s.name),
        kind: skill.map_or(SkillKind::Hard, |s| s.kind),
        level: need.degree.and_then(|degree| catalogue.degree(degree)),
        sources: &need.sources,
        inferred: catalogue.inferred(&need.sources),
    }
}

fn interests_view(role: &Role) -> Option<InterestsView<'_>> {
    let interests = role.interests.as_ref()?;
    Some(InterestsView {
        types: &interests.types,
        basis: interests.basis,
        profile: role.profile.as_ref().map(Six::from),
        sources: &interests.sources,
        named: named_types(role),
        disputed: disputed(role),
    })
}

/// The nearest occupation of a role.
pub fn occupation_view(occupation: &Occupation) -> OccupationView<'_> {
    OccupationView {
        near: occupation.into(),
        code: &occupation.code,
        interests: (&occupation.interests).into(),
        job_zone: occupation.job_zone.as_ref(),
        wage: occupation.wage.as_ref(),
        letters: letters(&occupation.code),
    }
}
