//! A person's result: scores, recommended roles with reasons, and what to do next.

use recommendation::recommendation_view;
pub use recommendation::{LazyWay, RecommendationView, WayView};
use serde::Serialize;

use crate::advice::answers::AnsweredForm;
use crate::advice::certainty::{Certainty, Lead, certainty};
use crate::advice::person::{Person, Standing};
use crate::advice::plan::tasks_now;
use crate::advice::recommend::{
    Recommendation, TypePlace, Union, matched_by, stated_for, type_place, union,
};
use crate::advice::scores::{Score, Six, scores};
use crate::advice::shortlist::advise;
use crate::advice::step::{steps_now, topics_now};
use crate::advice::way::Ways;
use crate::advice::what_if::{WhatIf, what_ifs};
use crate::catalogue::Catalogue;
use crate::catalogue::interest::Interest;
use crate::catalogue::parts::TypeText;
use crate::catalogue::role::Statement;
use crate::document::guide::TopicLine;
use crate::document::parts::{RoleLine, StepView};
use crate::document::plan::{TaskView, task_view};
use crate::graph::RoleGraph;

mod recommendation;

/// The document `rungs.result.v1`: a person's scores, the roles that suit them with reasons, and what to do next.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ResultView<'c> {
    /// `rungs.result.v1`.
    pub schema: &'static str,
    /// The form that was answered; none where a code or scores were given.
    pub form: Option<AnsweredForm>,
    /// The six scores by letter.
    pub scores: Six<Score>,
    /// Letters from the highest score to the lowest, ties together.
    pub ranking: Vec<Vec<Interest>>,
    /// The ranking as text, with `=` between tied letters.
    pub code: String,
    /// Whether all scores are equal, so that nothing is recommended.
    pub flat: bool,
    /// How sure the result is; none without answers to a form that has a norm.
    pub certainty: Option<CertaintyView<'c>>,
    /// The role where the person stands.
    pub from_role: Option<&'c str>,
    /// The roles of the field, the best fit first.
    pub recommendations: Vec<RecommendationView<'c>>,
    /// Ids of the roles to show with reasons, in that order: those that the person can follow from where they stand, at most five.
    pub shortlist: Vec<&'c str>,
    /// The most preparation that a role may need, where the person sets a limit.
    #[cfg_attr(feature = "schemas", schemars(range(min = 1, max = 5)))]
    pub max_zone: Option<u8>,
    /// How many roles of the ladders themselves cannot be compared because the catalogue gives no interests for them.
    pub without_interests: usize,
    /// What is to be said where the two leading types do not meet in the first three roles.
    pub union: Option<UnionView<'c>>,
    /// For each letter in ranking order, the roles that the catalogue states for it.
    pub by_type: Vec<ByType<'c>>,
    /// Steps that apply now.
    pub next_steps: Vec<StepView<'c>>,
    /// Topics of the guide that apply: those of the role where the person stands, or the way in.
    pub topics: Vec<TopicLine<'c>>,
    /// Whether the scores only stand for a code.
    #[serde(skip)]
    pub from_code: bool,
    /// What is to be said of the leading letters.
    #[serde(skip)]
    pub lead: Option<Lead>,
    /// The code as it was given, or what else stands for the result in commands that do not find it by themselves.
    #[serde(skip)]
    pub given: Option<String>,
    /// Where the person stands, as far as they have said.
    #[serde(skip)]
    pub standing: StandingTold<'c>,
    /// Whether no move is known from the role where the person stands.
    #[serde(skip)]
    pub dead_end: bool,
    /// What to do this month towards the first role of the shortlist.
    #[serde(skip)]
    pub now: Vec<TaskView<'c>>,
    /// Whether the catalogue tells which outside occupation is nearest to a role.
    #[serde(skip)]
    pub occupations: bool,
    /// Words for the types that lead.
    #[serde(skip)]
    pub leading: Vec<&'c TypeText>,
    /// The name of the source that matches roles to types, where the catalogue names one.
    #[serde(skip)]
    pub matched_by: Option<&'c str>,
}

impl ResultView<'_> {
    /// The result as the commands take it after `--scores`: the code as it was given, else the six scores to a hundredth.
    pub fn typed(&self) -> String {
        let one = |letter| {
            let raw = self.scores.get(&letter).map_or(0.0, |score| score.raw);
            format!("{letter}={}", (raw * 100.0).round() / 100.0)
        };
        let scores = || Interest::ALL.map(one).join(",");
        self.given.clone().unwrap_or_else(scores)
    }
}

/// How sure a result is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct CertaintyView<'c> {
    /// What the answers say.
    #[serde(flatten)]
    pub sure: Certainty,
    /// What changes where a toss-up falls the other way.
    pub toss_ups: Vec<WhatIf<'c>>,
}

/// Where a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandingTold<'c> {
    /// They have not said.
    Untold,
    /// Outside the field.
    Outside,
    /// In a role of the field, with its title.
    In(&'c str),
}

/// The result of a person; with a limit only of roles that are known to need at most so much preparation.
pub fn result_view<'c>(
    graph: &'c RoleGraph<'c>,
    person: &Person,
    standing: Standing<'c>,
    form: Option<&AnsweredForm>,
    max_zone: Option<u8>,
) -> ResultView<'c> {
    let catalogue = graph.catalogue();
    let ways = Ways::new(graph, standing, Some(person));
    let sure = certainty(person).filter(|_| !person.scores.flat());
    let advice = advise(&ways, person, sure.as_ref(), max_zone);
    let recommended = advice.recommendations();
    let steps = steps_now(catalogue, standing, &advice.goals(), true);
    let leading = person.leading().into_iter();
    let shortlisted = advice.shortlisted();
    let tasks = tasks_now(&ways, &advice, person).into_iter();
    ResultView {
        schema: "rungs.result.v1",
        form: form.cloned(),
        scores: scores(person),
        ranking: person.scores.ranking(),
        code: person.scores.code(),
        flat: person.scores.flat(),
        from_role: standing.role().map(|role| role.id.as_str()),
        union: union(person, &recommended).map(|u| union_view(catalogue, u)),
        shortlist: shortlisted.map(|x| x.recommendation.role.id.as_str()).collect(),
        max_zone,
        without_interests: without_interests(catalogue),
        lead: Lead::of(person, sure.as_ref()),
        certainty: sure.map(|sure| CertaintyView {
            toss_ups: what_ifs(&ways, person, &recommended, &sure),
            sure,
        }),
        by_type: by_type(catalogue, person),
        next_steps: steps.into_iter().map(StepView::new).collect(),
        leading: leading.filter_map(|l| catalogue.type_text(l)).collect(),
        topics: topics_now(catalogue, standing).into_iter().map(TopicLine::new).collect(),
        from_code: person.from_code,
        given: person.from_code.then(|| person.code()),
        standing: match standing {
            Standing::Unknown => StandingTold::Untold,
            Standing::In(role) if catalogue.in_field(role) => StandingTold::In(&role.title),
            _ => StandingTold::Outside,
        },
        dead_end: standing.role().is_some_and(|role| graph.ways_on(&role.id).is_empty()),
        now: tasks.map(|task| task_view(catalogue, task)).collect(),
        occupations: catalogue.roles.iter().any(|r| r.occupation.is_some()),
        matched_by: matched_by(catalogue).map(|source| source.name.as_str()),
        recommendations: advice.all.iter().map(|x| recommendation_view(graph, x)).collect(),
    }
}

/// How many roles of the ladders themselves give nothing to compare.
fn without_interests(catalogue: &Catalogue) -> usize {
    let inside = catalogue.roles.iter().filter(|r| catalogue.in_field(r));
    inside.filter(|r| r.profile.is_none()).count()
}

/// Two leading types that do not meet in the first three roles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct UnionView<'c> {
    /// The two letters.
    pub pair: [Interest; 2],
    /// A role that unites them but stands further down; none where no role does.
    pub further: Option<RoleLine<'c>>,
    /// The best role for each of the two.
    pub best: Vec<RoleLine<'c>>,
}

/// The roles that the catalogue states for a type.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ByType<'c> {
    /// The type.
    pub letter: Interest,
    /// Ids of the roles.
    pub roles: Vec<&'c str>,
    /// Their titles.
    #[serde(skip)]
    pub titles: Vec<&'c str>,
    /// Why they suit the type.
    #[serde(skip)]
    pub reason: Option<&'c Statement>,
    /// What place the type has among the person's.
    #[serde(skip)]
    pub place: TypePlace,
}

fn union_view<'c>(catalogue: &'c Catalogue, union: Union<'_, 'c>) -> UnionView<'c> {
    let line = |x: &Recommendation<'c>| RoleLine::new(catalogue, x.role);
    UnionView {
        pair: union.pair,
        further: union.further.map(line),
        best: union.best.into_iter().map(line).collect(),
    }
}

fn by_type<'c>(catalogue: &'c Catalogue, person: &Person) -> Vec<ByType<'c>> {
    let letters = person.scores.ranking().into_iter().flatten();
    letters
        .map(|letter| {
            let roles = stated_for(catalogue, letter);
            ByType {
                letter,
                roles: roles.iter().map(|role| role.id.as_str()).collect(),
                titles: roles.iter().map(|role| role.title.as_str()).collect(),
                reason: catalogue.type_text(letter).and_then(|t| t.reasons.first()),
                place: type_place(person, letter),
            }
        })
        .collect()
}
