//! A person's result: scores, recommended roles with reasons, and what to do next.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::plan::{TaskView, task_view};
use super::role::by_letter;
use crate::advice::certainty::{Certainty, Chance, Lead, Leader, Order, certainty};
use crate::advice::form::AnsweredForm;
use crate::advice::listing::zone;
use crate::advice::person::{Person, Standing};
use crate::advice::plan::tasks_now;
use crate::advice::reach::Reach;
use crate::advice::recommend::{
    Recommendation, TypePlace, Union, matched_by, stated_for, type_place, union,
};
use crate::advice::shortlist::{Advised, advise};
use crate::advice::step::steps_now;
use crate::advice::topic::topics_now;
use crate::advice::way::{Way, WayKind, Ways};
use crate::advice::what_if::{WhatIf, what_ifs};
use crate::catalogue::Catalogue;
use crate::catalogue::interest::Interest;
use crate::catalogue::parts::TypeText;
use crate::catalogue::role::{InterestsBasis, Occupation, Role, Statement, StatementKind};
use crate::document::guide::TopicLine;
use crate::document::parts::{MoveView, RoleLine, StepView, number};
use crate::graph::RoleGraph;
use crate::riasec::care::Sign;
use crate::riasec::fit::{Match, Tier};

/// The document `rungs.result.v1`: a person's scores, the roles that suit them with reasons, and what to do next.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ResultView<'c> {
    /// `rungs.result.v1`.
    pub schema: &'static str,
    /// The form that was answered; none where a code or scores were given.
    pub form: Option<FormView>,
    /// The six scores by letter.
    #[cfg_attr(
        feature = "schemas",
        schemars(with = "crate::document::schema::Six<ScoreView>")
    )]
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
    /// The code or the scores as the person gave them; none where a form was answered.
    #[serde(skip)]
    pub given: Option<String>,
    /// Where the person stands, as far as they have said.
    #[serde(skip)]
    pub place: PlaceOf<'c>,
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

/// How sure a result is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct CertaintyView {
    /// The leading letters where they have equal scores, so that none comes first; empty where one letter leads.
    pub equal: Vec<Interest>,
    /// The probability of each letter for the first place.
    #[cfg_attr(
        feature = "schemas",
        schemars(with = "crate::document::schema::Six<f64>")
    )]
    pub first: BTreeMap<Interest, f64>,
    /// What can be said of the first place, and of which letters; none where letters are equal.
    #[serde(skip)]
    pub leader: Option<LeaderView>,
    /// The probability of each letter for the first three places.
    #[cfg_attr(
        feature = "schemas",
        schemars(with = "crate::document::schema::Six<f64>")
    )]
    pub top_three: BTreeMap<Interest, f64>,
    /// For each two neighbours of the ranking, how probable their order is.
    pub orders: Vec<OrderView>,
    /// The group that the scores are compared with.
    pub norm: String,
    /// What changes where a toss-up falls the other way.
    pub toss_ups: Vec<TossUpView>,
}

/// The letter that likely comes first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LeaderView {
    /// How likely.
    pub chance: Chance,
    /// The letter.
    pub letter: Interest,
    /// Its probability.
    pub p: f64,
    /// The letter that comes first where that one does not.
    pub next: Interest,
    /// Its probability.
    pub next_p: f64,
}

/// Where a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceOf<'c> {
    /// They have not said.
    Untold,
    /// Outside the field.
    Outside,
    /// In a role of the field, with its title.
    In(&'c str),
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
    pub signs: Vec<Sign>,
    /// Whether one answer was given throughout, or to all questions but one or two.
    #[serde(skip)]
    pub one_answer: bool,
    /// What is known of the questionnaire and what is not.
    pub about: String,
    /// Whether the questionnaire has not been tried on people yet.
    #[serde(skip)]
    pub untried: bool,
}

impl From<&AnsweredForm> for FormView {
    fn from(form: &AnsweredForm) -> Self {
        Self {
            id: form.id.clone(),
            questions: form.questions,
            estimated_for: form.estimated_for,
            signs: form.signs.clone(),
            one_answer: form.one_answer,
            about: form.about.clone(),
            untried: form.untried,
        }
    }
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
    /// How well it suits, in the words of a page.
    #[serde(rename = "match")]
    pub word: Match,
    /// Whether that is unsure: the answers leave it open, or a near occupation disagrees.
    pub unsure: bool,
    /// How far it is from where the person stands.
    pub reach: Reach,
    /// How many moves lead there; none where there is no way.
    pub moves: Option<usize>,
    /// Ids of roles much like it, which are named behind it.
    pub twins: Vec<&'c str>,
    /// How much preparation its nearest occupation needs, 1 to 5; none where that is not known.
    #[cfg_attr(feature = "schemas", schemars(range(min = 1, max = 5)))]
    pub job_zone: Option<u8>,
    /// Whether that is more than the role needs where the person stands; none where that is not known.
    pub more_preparation: Option<bool>,
    /// How to get there.
    #[cfg_attr(feature = "schemas", schemars(with = "WayView<'c>"))]
    pub way: LazyWay<'c>,
    /// What the role is for, in a sentence or two.
    #[serde(skip)]
    pub purpose: Option<&'c Statement>,
    /// Its nearest occupation.
    #[serde(skip)]
    pub occupation: Option<&'c Occupation>,
    /// The titles of the roles much like it.
    #[serde(skip)]
    pub twin_titles: Vec<&'c str>,
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
    #[cfg_attr(
        feature = "schemas",
        schemars(with = "crate::document::schema::Six<f64>")
    )]
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

/// Where the way to a role begins, as far as there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WayTold {
    /// The person is in the role.
    Here,
    /// The role is one where a career begins.
    Start,
    /// In the role where the person is.
    Along,
    /// In a role where a career begins.
    FromEntry,
    /// There is no way.
    Unknown,
}

/// The way to a role.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct WayView<'c> {
    /// `here`, `start`, `along`, `from-entry` or `unknown`.
    pub kind: WayTold,
    /// The next role to go for.
    pub next: Option<RoleLine<'c>>,
    /// How well that role suits; none where there is none, or nothing is known of it.
    pub next_match: Option<Match>,
    /// Whether its occupation suits better than that word says.
    pub next_unsure: bool,
    /// The roles on the way, both ends included; a first role that is open to somebody new stands first.
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
    let letters = Interest::ALL.map(|i| (i, score(person, i)));
    let leading = person.leading().into_iter();
    let shortlisted = advice.shortlisted();
    let tasks = tasks_now(&ways, &advice, person).into_iter();
    ResultView {
        schema: "rungs.result.v1",
        form: form.map(FormView::from),
        scores: letters.into_iter().collect(),
        ranking: person.scores.ranking(),
        code: person.scores.code(),
        flat: person.scores.flat(),
        from_role: standing.role().map(|role| role.id.as_str()),
        union: union(person, &recommended).map(|u| union_view(catalogue, &u)),
        shortlist: shortlisted
            .map(|x| x.recommendation.role.id.as_str())
            .collect(),
        max_zone,
        without_interests: without_interests(catalogue),
        lead: Lead::of(person, sure.as_ref()),
        certainty: sure.map(|sure| {
            let what_ifs = what_ifs(catalogue, person, &ways, &recommended, &sure);
            certainty_view(&sure, &what_ifs)
        }),
        by_type: by_type(catalogue, person),
        next_steps: steps.into_iter().map(StepView::new).collect(),
        leading: leading.filter_map(|l| catalogue.type_text(l)).collect(),
        topics: topics_now(catalogue, standing)
            .into_iter()
            .map(TopicLine::new)
            .collect(),
        from_code: person.from_code,
        given: form.is_none().then(|| given(person)),
        place: match standing {
            Standing::Unknown => PlaceOf::Untold,
            Standing::In(role) if catalogue.in_field(role) => PlaceOf::In(&role.title),
            _ => PlaceOf::Outside,
        },
        dead_end: standing
            .role()
            .is_some_and(|role| graph.ways_on(&role.id).is_empty()),
        now: tasks.map(|task| task_view(catalogue, task)).collect(),
        occupations: catalogue.roles.iter().any(|r| r.occupation.is_some()),
        matched_by: matched_by(catalogue).map(|source| source.name.as_str()),
        recommendations: advice
            .all
            .iter()
            .map(|x| recommendation_view(graph, x))
            .collect(),
    }
}

/// How many roles of the ladders themselves give nothing to compare.
fn without_interests(catalogue: &Catalogue) -> usize {
    let inside = catalogue.roles.iter().filter(|r| catalogue.in_field(r));
    inside.filter(|r| r.profile.is_none()).count()
}

/// A code or six scores as the commands take them.
fn given(person: &Person) -> String {
    if person.from_code {
        return person.code();
    }
    let raw = &person.scores.raw;
    let scores = Interest::ALL.map(|i| format!("{i}={}", raw[i]));
    scores.join(",")
}

fn certainty_view(sure: &Certainty, what_ifs: &[WhatIf]) -> CertaintyView {
    let order = |o: &Order| OrderView {
        over: o.over,
        under: o.under,
        p: o.p,
    };
    let toss_up = |what_if: &WhatIf| TossUpView {
        over: what_if.order.over,
        under: what_if.order.under,
        roles: what_if.roles.iter().map(|role| role.id.clone()).collect(),
        titles: what_if.roles.iter().map(|r| r.title.clone()).collect(),
    };
    CertaintyView {
        leader: match sure.leader {
            Leader::Equal(_) => None,
            Leader::Likely { letter, p, next } => Some(LeaderView {
                chance: Chance::of(p),
                letter,
                p,
                next: next.0,
                next_p: next.1,
            }),
        },
        equal: match &sure.leader {
            Leader::Equal(letters) => letters.clone(),
            Leader::Likely { .. } => Vec::new(),
        },
        first: by_letter(&sure.places.first),
        top_three: by_letter(&sure.places.top_three),
        orders: sure.orders.iter().map(order).collect(),
        norm: sure.norm.clone(),
        toss_ups: what_ifs.iter().map(toss_up).collect(),
    }
}

/// The score of a letter.
pub fn score(person: &Person, letter: Interest) -> ScoreView {
    ScoreView {
        raw: person.scores.raw[letter],
        percent: person.scores.percent(letter),
        most: person.scores.most.map(|most| most[letter]),
    }
}

fn recommendation_view<'c>(graph: &'c RoleGraph<'c>, x: &Advised<'c>) -> RecommendationView<'c> {
    let role = x.recommendation.role;
    let line = RoleLine::new(graph.catalogue(), role);
    RecommendationView {
        role: line.id,
        title: line.title,
        level: line.level,
        level_name: line.level_name,
        r: x.recommendation.fit.r,
        tier: x.recommendation.tier,
        keeps_tier: x.keeps_tier,
        why: Why::of(&x.recommendation),
        basis: role.interests.as_ref().map(|i| i.basis),
        word: x.word,
        unsure: x.unsure,
        reach: x.reach,
        moves: x.way.as_deref().map(Way::moves),
        twins: x.twins.iter().map(|twin| twin.id.as_str()).collect(),
        job_zone: zone(role),
        more_preparation: x.more_preparation,
        way: LazyWay::new(graph, x),
        purpose: role.said(StatementKind::Purpose).first(),
        occupation: role.occupation.as_ref(),
        twin_titles: x.twins.iter().map(|twin| twin.title.as_str()).collect(),
    }
}

/// The way to a role, of which a view is made only where it is shown: of thousands of roles a page shows five.
#[derive(Debug, Clone)]
pub struct LazyWay<'c> {
    graph: &'c RoleGraph<'c>,
    way: Option<Arc<Way<'c>>>,
    next: (Option<Match>, bool),
}

impl<'c> LazyWay<'c> {
    fn new(graph: &'c RoleGraph<'c>, x: &Advised<'c>) -> Self {
        Self {
            graph,
            way: x.way.clone(),
            next: (x.next_word, x.next_unsure),
        }
    }

    /// The view of the way.
    pub fn view(&self) -> WayView<'c> {
        WayView::new(self.graph, self.way.as_deref(), self.next)
    }
}

impl PartialEq for LazyWay<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.way == other.way && self.next == other.next
    }
}

impl Serialize for LazyWay<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'c> WayView<'c> {
    /// The view of a way; none where no way is known.
    pub fn new(
        graph: &RoleGraph<'c>,
        way: Option<&Way<'c>>,
        (next_match, next_unsure): (Option<Match>, bool),
    ) -> Self {
        let line = |role: &&'c Role| RoleLine::new(graph.catalogue(), role);
        let route = way.map(|way| &way.route);
        let roles = route.map_or(&[][..], |r| &r.roles[..]);
        let moves = route.map_or(&[][..], |r| &r.moves[..]);
        Self {
            kind: match way.map(|way| way.kind) {
                Some(WayKind::Here) => WayTold::Here,
                Some(WayKind::Start) => WayTold::Start,
                Some(WayKind::Along) => WayTold::Along,
                Some(WayKind::FromEntry) => WayTold::FromEntry,
                None => WayTold::Unknown,
            },
            next: way.and_then(Way::next).map(|role| line(&role)),
            next_match,
            next_unsure,
            roles: roles.iter().map(line).collect(),
            moves: moves
                .iter()
                .map(|step| MoveView::new(graph, step))
                .collect(),
        }
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
                reason: catalogue.type_text(letter).and_then(|t| t.reasons.first()),
                place: type_place(person, letter),
            }
        })
        .collect()
}
