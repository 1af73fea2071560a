//! A plan: from where a person is to where they want to be.

use serde::Serialize;

use super::path::{ClosedView, RouteView};
use super::role::{OccupationView, occupation_view};
use crate::advice::certainty::Lead;
use crate::advice::gap::Gap;
use crate::advice::listing::zone;
use crate::advice::plan::{Leg, Plan, Planned, Purpose, Start, Task, plan};
use crate::advice::{Person, Standing};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::{GuideSection, Topic};
use crate::catalogue::role::{FactId, MoveKind, Pay, Role};
use crate::document::parts::{MoveView, RoleLine, StatementView, StepView, level_name};
use crate::graph::RoleGraph;
use crate::riasec::fit::{Match, Tier};

/// The document `rungs.plan.v1`: from where a person is to where they want to be.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct PlanView<'c> {
    /// `rungs.plan.v1`.
    pub schema: &'static str,
    /// The role where the person stands; none for somebody new to the field.
    pub from_role: Option<RoleLine<'c>>,
    /// The role where they want to be, if they have said; else the first role of their shortlist, where their interests are known.
    pub to_role: Option<RoleLine<'c>>,
    /// Whether the person names no goal, so that the plan suggests one.
    pub suggested: bool,
    /// The Holland code that the plan goes by, with `=` between tied letters or as it was given; none where no interests are known.
    pub code: Option<String>,
    /// Roles that the person does not want.
    pub rejected: Vec<RoleLine<'c>>,
    /// Of how many skills the person has said whether they have them.
    pub skills_said: usize,
    /// The ways, the first one to be followed first.
    pub ways: Vec<WayPlan<'c>>,
    /// Why there is no way to the goal.
    pub closed: Option<ClosedView<'c>>,
    /// What a plan without a goal looks for and does not find.
    pub missing: Vec<Purpose>,
    /// Whether the catalogue has ranks but does not say which roles lead people.
    pub tracks_untold: bool,
    /// What an industry asks for, where one is named.
    pub industry: Option<IndustryView<'c>>,
    /// What to do in any case, the nearest first.
    pub steps: Vec<StepView<'c>>,
    /// What to do this month.
    pub this_month: Vec<TaskView<'c>>,
    /// What the next step asks for that takes longer than a month.
    pub later: Vec<StepView<'c>>,
    /// What the command that shows the plan again has to say of the person.
    #[serde(skip)]
    pub asked: Asked,
    /// Titles of the roles that the goal leads on to, promotions first.
    #[serde(skip)]
    pub after: Vec<&'c str>,
    /// What is to be said of the leading letters.
    #[serde(skip)]
    pub lead: Option<Lead>,
    /// Whether the person is new to the field.
    #[serde(skip)]
    pub newcomer: bool,
    /// Whether the catalogue says of any role what it asks for.
    #[serde(skip)]
    pub described: bool,
    /// Whether any role of the catalogue has interests.
    #[serde(skip)]
    pub interests_known: bool,
}

/// What a command has to say of a person of whom not all is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// Id of the role where they stand, or `none`.
    pub from: Option<String>,
    /// Their code or scores as they gave them.
    pub scores: Option<String>,
}

/// One way of a plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct WayPlan<'c> {
    /// Why it is in the plan.
    pub purpose: Purpose,
    /// The role where it ends.
    pub role: RoleLine<'c>,
    /// How well that role suits the person: r, −1 to 1; none where that is not known.
    pub r: Option<f64>,
    /// The same in four steps.
    pub tier: Option<Tier>,
    /// The same in the words of a page.
    #[serde(rename = "match")]
    pub word: Option<Match>,
    /// How many moves the way has; the way into a first role is one.
    pub moves: usize,
    /// The way.
    pub route: RouteView<'c>,
    /// What each step asks for.
    pub legs: Vec<LegView<'c>>,
    /// The role's nearest occupation.
    #[serde(skip)]
    pub occupation: Option<OccupationView<'c>>,
    /// How much preparation the role's nearest occupation needs, 1 to 5; none where that is not known.
    #[serde(skip)]
    pub zone: Option<u8>,
    /// Whether that word is unsure.
    #[serde(skip)]
    pub unsure: bool,
}

/// One step of a way.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct LegView<'c> {
    /// The move; none into a first job.
    #[serde(rename = "move")]
    pub step: Option<MoveView<'c>>,
    /// The level of the role at its end.
    pub level_name: &'c str,
    /// What that role pays, as its catalogue says.
    pub pay: Option<&'c Pay>,
    /// How well that role suits the person; none where that is not known.
    #[serde(rename = "match")]
    pub word: Option<Match>,
    /// What the role at its end asks for.
    pub gap: Gap<'c>,
    /// What to do for it.
    pub steps: Vec<StepView<'c>>,
}

/// What an industry asks for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct IndustryView<'c> {
    /// The heading of its section in the guide.
    pub name: &'c str,
    /// What the guide says.
    pub statements: Vec<StatementView<'c>>,
}

/// What kind of thing there is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TaskKind {
    /// A step of the catalogue.
    #[default]
    Step,
    /// Work on a skill.
    Learn,
    /// Say which skills are there.
    Say,
    /// Read about the next role.
    Read,
    /// Ask about the next role.
    Ask,
    /// See what employers ask for in the next role.
    Adverts,
}

/// Something to do this month.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct TaskView<'c> {
    /// `step`, `learn`, `say`, `read`, `ask` or `adverts`.
    pub kind: TaskKind,
    /// The step, or what the skill looks like at work.
    pub text: Option<&'c str>,
    /// The name of the skill to learn.
    pub skill: Option<&'c str>,
    /// The role that it is for.
    pub role: Option<RoleLine<'c>>,
    /// The condition that is stated for the role.
    pub when: Option<&'c str>,
    /// How many skills nothing is known of.
    pub unknown: Option<usize>,
    /// Ids of the facts behind it.
    pub sources: &'c [FactId],
}

impl PlanView<'_> {
    /// Whether any step asks for a skill.
    pub fn names_skills(&self) -> bool {
        let mut legs = self.ways.iter().flat_map(|way| &way.legs);
        legs.any(|leg| !leg.gap.skills.is_empty())
    }
}

/// The plan from a start; with a section of the guide what an industry asks for.
pub fn plan_view<'c>(
    graph: &RoleGraph<'c>,
    start: &Start<'c>,
    industry: Option<&'c GuideSection>,
) -> PlanView<'c> {
    let catalogue = graph.catalogue();
    let line = |role: &'c Role| RoleLine::new(catalogue, role);
    let Plan { goal, ways, closed, steps, this_month, later, lead, missing, tracks_untold } =
        plan(graph, start);
    let rejected = start.rejected.iter().filter_map(|id| graph.find(id));
    let person = start.person.as_ref();
    PlanView {
        schema: "rungs.plan.v1",
        from_role: match start.standing {
            Standing::In(role) => Some(line(role)),
            _ => None,
        },
        to_role: goal.map(line),
        suggested: start.goal.is_none(),
        code: person.filter(|_| catalogue.with_interests() > 0).map(Person::code),
        rejected: rejected.map(line).collect(),
        skills_said: start.skills.iter().count(),
        ways: ways.iter().filter_map(|way| way_plan(graph, way)).collect(),
        closed: start
            .goal
            .zip(closed)
            .map(|(goal, closed)| ClosedView::new(graph, (start.standing.role(), goal), &closed)),
        missing,
        tracks_untold,
        lead,
        asked: Asked::default(),
        after: after(graph, &ways),
        newcomer: start.standing.newcomer(catalogue),
        described: catalogue.roles.iter().any(|r| !r.skills.is_empty() || !r.statements.is_empty()),
        interests_known: catalogue.with_interests() > 0,
        industry: industry.map(|section| IndustryView {
            name: &section.heading,
            statements: StatementView::list(catalogue, &section.statements),
        }),
        steps: steps.into_iter().map(StepView::new).collect(),
        this_month: this_month.into_iter().map(|task| task_view(catalogue, task)).collect(),
        later: later.into_iter().map(StepView::new).collect(),
    }
}

/// Where the first way leads on to, in the order in which a person would look: promotions before moves sideways.
fn after<'c>(graph: &RoleGraph<'c>, ways: &[Planned<'c>]) -> Vec<&'c str> {
    let last = ways.first().and_then(|way| way.route.roles.last());
    let moves = last.map_or(Vec::new(), |role| graph.ways_on(&role.id));
    let mut titles: Vec<&str> = Vec::new();
    for step in moves.iter().filter(|step| step.kind == MoveKind::Promotion) {
        let title = graph.find(&step.to_role).map(|role| role.title.as_str());
        titles.extend(title.filter(|title| !titles.contains(title)));
    }
    titles
}

/// The section of a guide that is about an industry, by one of its names.
pub fn industries(guide: &[Topic]) -> impl Iterator<Item = &GuideSection> {
    let sections = guide.iter().flat_map(|topic| &topic.sections);
    sections.filter(|section| !section.industries.is_empty())
}

fn way_plan<'c>(graph: &RoleGraph<'c>, way: &Planned<'c>) -> Option<WayPlan<'c>> {
    let last = way.route.roles.last()?;
    Some(WayPlan {
        purpose: way.purpose,
        role: RoleLine::new(graph.catalogue(), last),
        r: way.r,
        tier: way.r.map(Tier::of),
        word: way.r.map(Match::of),
        moves: way.moves,
        route: RouteView {
            enters: way.moves > way.route.moves.len(),
            ..RouteView::new(graph, &way.route)
        },
        legs: way.legs.iter().map(|leg| leg_view(graph, leg)).collect(),
        occupation: last.occupation.as_ref().map(occupation_view),
        zone: zone(last),
        unsure: way.unsure,
    })
}

fn leg_view<'c>(graph: &RoleGraph<'c>, leg: &Leg<'c>) -> LegView<'c> {
    let catalogue = graph.catalogue();
    LegView {
        step: leg.step.map(|step| MoveView::new(graph, step)),
        level_name: level_name(catalogue, &leg.role.level),
        pay: leg.role.pay.as_ref(),
        word: leg.word,
        gap: leg.gap.clone(),
        steps: leg.steps.iter().map(|step| StepView::new(step)).collect(),
    }
}

/// Something to do in the words of the catalogue.
pub fn task_view<'c>(catalogue: &'c Catalogue, task: Task<'c>) -> TaskView<'c> {
    let of = |kind, role| TaskView {
        kind,
        role: Some(RoleLine::new(catalogue, role)),
        ..TaskView::default()
    };
    match task {
        Task::Step(step) => {
            TaskView { text: Some(&step.text), sources: &step.sources, ..TaskView::default() }
        }
        Task::Learn(need, role) => {
            let skill = catalogue.skill(&need.id);
            TaskView {
                text: skill.map(|skill| skill.text.as_str()),
                skill: Some(skill.map_or(&need.id, |skill| &skill.name)),
                sources: &need.sources,
                ..of(TaskKind::Learn, role)
            }
        }
        Task::Say(unknown, role) => TaskView { unknown: Some(unknown), ..of(TaskKind::Say, role) },
        Task::Adverts(role) => of(TaskKind::Adverts, role),
        Task::Read(role) => of(TaskKind::Read, role),
        Task::Ask(role, step) => TaskView {
            when: step.and_then(|step| step.when.as_deref()),
            sources: step.map_or(&[], |step| &step.sources),
            ..of(TaskKind::Ask, role)
        },
    }
}
