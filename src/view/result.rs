//! A person's result: scores, recommended roles with reasons, and what to do next.

use std::collections::BTreeMap;

use serde::Serialize;

use super::guide::{TopicLine, topics_for};
use super::parts::{MoveView, RoleLine, StepView, number};
use super::role::by_letter;
use crate::advice::certainty::{Certainty, Leader, Order, certainty, fallen_otherwise};
use crate::advice::person::{Person, Standing, entry_roles};
use crate::advice::recommend::{Recommendation, Union, recommend_along, stated_for, union};
use crate::advice::step::steps_now;
use crate::advice::way::{Way, Ways};
use crate::catalogue::Catalogue;
use crate::catalogue::interest::Interest;
use crate::catalogue::parts::TypeText;
use crate::catalogue::role::{InterestsBasis, Role};
use crate::graph::RoleGraph;
use crate::riasec::fit::Tier;

/// How many recommended roles count as goals when steps are chosen.
const GOALS: usize = 5;

/// The document `rungs.result.v1`: a person's scores, the roles that suit them with reasons, and what to do next.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ResultView<'c> {
    /// `rungs.result.v1`.
    pub schema: &'static str,
    /// The form that was answered; none where a code or scores were given.
    pub form: Option<FormView>,
    /// The six scores by letter.
    #[cfg_attr(feature = "schemas", schemars(with = "super::schema::Six<ScoreView>"))]
    pub scores: BTreeMap<Interest, ScoreView>,
    /// Letters from the highest score to the lowest, ties together.
    pub ranking: Vec<Vec<Interest>>,
    /// The ranking as text, with `=` between tied letters.
    pub code: String,
    /// Whether all scores are equal, so that nothing is recommended.
    pub flat: bool,
    /// How sure the result is; none without answers to a form that has a norm.
    pub certainty: Option<CertaintyView>,
    /// The role where the person stands.
    pub from_role: Option<&'c str>,
    /// The roles of the field, the best fit first.
    pub recommendations: Vec<RecommendationView<'c>>,
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
    /// Words for the types that lead.
    #[serde(skip)]
    pub leading: Vec<&'c TypeText>,
    /// The name of the source that matches roles to types, where the catalogue names one.
    #[serde(skip)]
    pub matched_by: Option<&'c str>,
}

/// How sure a result is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct CertaintyView {
    /// The leading letters where they have equal scores, so that none comes first; empty where one letter leads.
    pub equal: Vec<Interest>,
    /// The probability of each letter for the first place.
    #[cfg_attr(feature = "schemas", schemars(with = "super::schema::Six<f64>"))]
    pub first: BTreeMap<Interest, f64>,
    /// The probability of each letter for the first three places.
    #[cfg_attr(feature = "schemas", schemars(with = "super::schema::Six<f64>"))]
    pub top_three: BTreeMap<Interest, f64>,
    /// For each two neighbours of the ranking, how probable their order is.
    pub orders: Vec<OrderView>,
    /// The group that the scores are compared with.
    pub norm: String,
    /// What changes where a toss-up falls the other way.
    pub toss_ups: Vec<TossUpView>,
}

/// Two neighbours of a ranking.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct OrderView {
    /// The letter that stands above.
    pub over: Interest,
    /// The letter that stands below.
    pub under: Interest,
    /// The probability that it is so.
    pub p: f64,
}

/// A toss-up, and the roles that would come into the first three where it falls the other way.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct TossUpView {
    /// The letter that stands above.
    pub over: Interest,
    /// The letter that stands below.
    pub under: Interest,
    /// Ids of the roles.
    pub roles: Vec<String>,
    /// Their titles.
    #[serde(skip)]
    pub titles: Vec<String>,
}

/// The form that was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct FormView {
    /// Its id.
    pub id: String,
    /// How many questions were answered.
    pub questions: usize,
    /// How many the whole bank has, where the scores are estimated for it.
    pub estimated_for: Option<usize>,
    /// Signs of answers given without care, where there are at least two, or where one answer was given throughout.
    pub signs: Vec<&'static str>,
    /// Whether one answer was given throughout, or to all questions but one or two.
    #[serde(skip)]
    pub one_answer: bool,
    /// What is known of the questionnaire and what is not.
    pub about: String,
}

/// One score.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ScoreView {
    /// The score.
    #[serde(serialize_with = "number")]
    #[cfg_attr(feature = "schemas", schemars(with = "f64"))]
    pub raw: f64,
    /// The percentage of the highest possible; none on a scale that is not known.
    pub percent: Option<f64>,
    /// The highest possible; none on a scale that is not known.
    pub most: Option<f64>,
}

/// One recommended role.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct RecommendationView<'c> {
    /// Its id.
    pub role: &'c str,
    /// Its title.
    pub title: &'c str,
    /// The id of its level.
    pub level: &'c str,
    /// The name of its level.
    pub level_name: &'c str,
    /// The correlation, −1 to 1.
    pub r: f64,
    /// The fit in four steps.
    pub tier: Tier,
    /// How often it keeps at least this tier over what the answers leave open, 0 to 1.
    pub keeps_tier: Option<f64>,
    /// The reasons.
    pub why: Why,
    /// Where the role's types come from.
    pub basis: Option<InterestsBasis>,
    /// How to get there.
    pub way: WayView<'c>,
}

/// Why a role is recommended.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Why {
    /// The role's types that are among the leading letters.
    pub met: Vec<Interest>,
    /// The role's other types.
    pub missed: Vec<Interest>,
    /// The share of each letter in r; they add up to r.
    #[cfg_attr(feature = "schemas", schemars(with = "super::schema::Six<f64>"))]
    pub products: BTreeMap<Interest, f64>,
    /// Congruence C of the two codes, 0 to 18, mean 9.
    pub c: Option<f64>,
    /// Congruence M of the two codes, 0 to 28, mean 10.
    pub m: Option<f64>,
}

impl Why {
    /// The reasons of a recommendation.
    pub fn of(x: &Recommendation) -> Self {
        Self {
            met: x.met.clone(),
            missed: x.missed.clone(),
            products: by_letter(&x.fit.products),
            c: x.c,
            m: x.m,
        }
    }
}

/// The way to a role.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct WayView<'c> {
    /// `here`, `start`, `along`, `from-entry` or `unknown`.
    #[cfg_attr(feature = "schemas", schemars(extend("enum" = ["here", "start", "along", "from-entry", "unknown"])))]
    pub kind: &'static str,
    /// The next role to go for.
    pub next: Option<RoleLine<'c>>,
    /// The roles on the way, both ends included.
    pub roles: Vec<RoleLine<'c>>,
    /// The moves on the way.
    pub moves: Vec<MoveView<'c>>,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ByType<'c> {
    /// The type.
    pub letter: Interest,
    /// Ids of the roles.
    pub roles: Vec<&'c str>,
    /// Their titles.
    #[serde(skip)]
    pub titles: Vec<&'c str>,
}

/// The result of a person.
pub fn result_view<'c>(
    graph: &RoleGraph<'c>,
    person: &Person,
    standing: Standing<'c>,
    form: Option<FormView>,
) -> ResultView<'c> {
    let catalogue = graph.catalogue();
    let ways = Ways::new(graph, standing);
    let recommended = recommend_along(catalogue, person, &ways);
    let goals = goals(&ways, &recommended);
    let leading = person.leading();
    let sure = certainty(person).filter(|_| !person.scores.flat());
    ResultView {
        schema: "rungs.result.v1",
        form,
        scores: Interest::ALL
            .map(|i| (i, score(person, i)))
            .into_iter()
            .collect(),
        ranking: person.scores.ranking(),
        code: person.scores.code(),
        flat: person.scores.flat(),
        from_role: standing.role().map(|role| role.id.as_str()),
        union: union(person, &recommended).map(|u| union_view(catalogue, &u)),
        recommendations: recommended
            .iter()
            .map(|r| RecommendationView {
                keeps_tier: sure.as_ref().and_then(|s| s.keeps_tier(r)),
                ..recommendation_view(graph, &ways, r)
            })
            .collect(),
        certainty: sure.map(|s| certainty_view(catalogue, person, &ways, &recommended, &s)),
        by_type: by_type(catalogue, person),
        next_steps: steps_now(catalogue, standing, &goals)
            .into_iter()
            .map(StepView::new)
            .collect(),
        leading: leading
            .into_iter()
            .filter_map(|letter| catalogue.type_text(letter))
            .collect(),
        topics: topics(catalogue, standing),
        from_code: person.from_code,
        matched_by: matched_by(catalogue),
    }
}

/// The topics for the role where a person stands, or for an entry role.
fn topics<'c>(catalogue: &'c Catalogue, standing: Standing<'c>) -> Vec<TopicLine<'c>> {
    let entries = entry_roles(catalogue);
    let role = standing.role().or(entries.first().copied());
    role.map_or(Vec::new(), |role| topics_for(catalogue, role))
}

/// The source of the first role whose type is stated.
fn matched_by(catalogue: &Catalogue) -> Option<&str> {
    let interests = catalogue.roles.iter().filter_map(|r| r.interests.as_ref());
    let mut stated = interests.filter(|i| i.basis == InterestsBasis::Stated);
    let cited = stated.find_map(|i| i.sources.first())?;
    catalogue
        .source_of(cited)
        .map(|source| source.name.as_str())
}

fn certainty_view(
    catalogue: &Catalogue,
    person: &Person,
    ways: &Ways,
    recommended: &[Recommendation],
    sure: &Certainty,
) -> CertaintyView {
    let now: Vec<&str> = first_three(recommended)
        .iter()
        .map(|r| r.id.as_str())
        .collect();
    let toss_up = |order: Order| {
        let otherwise = recommend_along(catalogue, &fallen_otherwise(person, order), ways);
        let new = first_three(&otherwise);
        let new: Vec<&Role> = new
            .into_iter()
            .filter(|r| !now.contains(&r.id.as_str()))
            .collect();
        TossUpView {
            over: order.over,
            under: order.under,
            roles: new.iter().map(|role| role.id.clone()).collect(),
            titles: new.iter().map(|role| role.title.clone()).collect(),
        }
    };
    CertaintyView {
        equal: match &sure.leader {
            Leader::Equal(letters) => letters.clone(),
            Leader::Likely { .. } => Vec::new(),
        },
        first: by_letter(&sure.places.first),
        top_three: by_letter(&sure.places.top_three),
        orders: sure
            .orders
            .iter()
            .map(|o| OrderView {
                over: o.over,
                under: o.under,
                p: o.p,
            })
            .collect(),
        norm: sure.norm.clone(),
        toss_ups: sure.toss_ups().into_iter().map(toss_up).collect(),
    }
}

fn first_three<'c>(recommended: &[Recommendation<'c>]) -> Vec<&'c Role> {
    recommended.iter().take(3).map(|x| x.role).collect()
}

/// The score of a letter.
pub fn score(person: &Person, letter: Interest) -> ScoreView {
    ScoreView {
        raw: person.scores.raw[letter],
        percent: person.scores.percent(letter),
        most: person.scores.most.map(|most| most[letter]),
    }
}

/// The first recommended roles and the next rungs towards them.
fn goals<'c>(ways: &Ways<'_, 'c>, recommended: &[Recommendation<'c>]) -> Vec<&'c str> {
    let first = recommended
        .iter()
        .filter(|x| x.tier != Tier::Poor)
        .take(GOALS);
    first
        .flat_map(|x| {
            let next = ways.to(x.role).next(x.role);
            [Some(x.role), next].into_iter().flatten()
        })
        .map(|role| role.id.as_str())
        .collect()
}

fn recommendation_view<'c>(
    graph: &RoleGraph<'c>,
    ways: &Ways<'_, 'c>,
    x: &Recommendation<'c>,
) -> RecommendationView<'c> {
    let line = RoleLine::new(graph.catalogue(), x.role);
    RecommendationView {
        role: line.id,
        title: line.title,
        level: line.level,
        level_name: line.level_name,
        r: x.fit.r,
        tier: x.tier,
        keeps_tier: None,
        why: Why::of(x),
        basis: x.role.interests.as_ref().map(|i| i.basis),
        way: way_view(graph, &ways.to(x.role), x.role),
    }
}

fn way_view<'c>(graph: &RoleGraph<'c>, way: &Way<'c>, target: &'c Role) -> WayView<'c> {
    let catalogue = graph.catalogue();
    let next = way.next(target).map(|role| RoleLine::new(catalogue, role));
    let (kind, route) = match way {
        Way::Here => ("here", None),
        Way::Start => ("start", None),
        Way::Along(route) => ("along", Some(route)),
        Way::FromEntry(route) => ("from-entry", Some(route)),
        Way::Unknown => ("unknown", None),
    };
    let roles = route.map_or(&[][..], |r| &r.roles[..]);
    let moves = route.map_or(&[][..], |r| &r.moves[..]);
    WayView {
        kind,
        next,
        roles: roles
            .iter()
            .map(|role| RoleLine::new(catalogue, role))
            .collect(),
        moves: moves
            .iter()
            .map(|step| MoveView::new(graph, step))
            .collect(),
    }
}

fn union_view<'c>(catalogue: &'c Catalogue, union: &Union<'_, 'c>) -> UnionView<'c> {
    let line = |x: &Recommendation<'c>| RoleLine::new(catalogue, x.role);
    match union {
        Union::None { pair, best } => UnionView {
            pair: *pair,
            further: None,
            best: best.iter().flatten().map(|x| line(x)).collect(),
        },
        Union::Further { pair, role } => UnionView {
            pair: *pair,
            further: Some(line(role)),
            best: Vec::new(),
        },
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
            }
        })
        .collect()
}
