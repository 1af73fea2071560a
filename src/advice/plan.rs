//! Plans: from where a person is to where they want to be, or what could come next.

use serde::Serialize;

use super::gap::{Gap, Known};
use super::person::{Person, Standing, entry_roles};
use super::skills::Skills;
use super::step::{steps_now, steps_towards};
use super::suit::{misfits, suits};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::{Level, Place, Step};
use crate::catalogue::role::{Move, MoveKind, Role, SkillNeed};
use crate::graph::RoleGraph;
use crate::graph::closed::Closed;
use crate::graph::conditions::Conditions;
use crate::graph::route::Route;

/// How many ways to a goal are planned: the best, and others to choose from.
const WAYS: usize = 3;
/// The most things to do this month.
const THIS_MONTH: usize = 5;
/// The most of them that come from the steps of the catalogue, and the most that name a skill.
const OF_A_KIND: usize = 2;

/// What a plan starts from.
#[derive(Debug, Clone)]
pub struct Start<'c> {
    /// Where the person stands.
    pub standing: Standing<'c>,
    /// Their interests, where they are known.
    pub person: Option<Person>,
    /// What they say of their skills.
    pub skills: Skills,
    /// Where they want to be, if they have said.
    pub goal: Option<&'c Role>,
    /// Ids of roles that they do not want.
    pub rejected: Vec<String>,
}

/// Why a way is in a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// It leads to the goal.
    Goal,
    /// The next promotion, or the way into the field.
    NextRung,
    /// The best change without a rise.
    Sideways,
    /// The nearest higher role without leading people.
    Expert,
    /// The nearest higher role that leads people.
    Management,
    /// The way out of the field, where no other is left.
    Out,
}

impl Purpose {
    /// What a plan without a goal looks for; the last two only where the catalogue tells the tracks apart.
    const LOOKED_FOR: [Self; 4] = [
        Self::NextRung,
        Self::Sideways,
        Self::Expert,
        Self::Management,
    ];
}

/// One way of a plan, leg by leg.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned<'c> {
    /// Why it is in the plan.
    pub purpose: Purpose,
    /// The way.
    pub route: Route<'c>,
    /// What each role on it asks for, the role where the person stands left out.
    pub legs: Vec<Leg<'c>>,
    /// How well the last role suits the person: r, −1 to 1.
    pub r: Option<f64>,
}

/// One step of a way.
#[derive(Debug, Clone, PartialEq)]
pub struct Leg<'c> {
    /// The move; none into a first job.
    pub step: Option<&'c Move>,
    /// What the role at its end asks for.
    pub gap: Gap<'c>,
    /// What to do for it.
    pub steps: Vec<&'c Step>,
}

/// Something to do this month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Task<'c> {
    /// A step of the catalogue.
    Step(&'c Step),
    /// Work on a skill that the person lacks, for a role.
    Learn(&'c SkillNeed, &'c Role),
    /// Say of some skills whether they are there, for a role.
    Say(usize, &'c Role),
    /// Ask about the next role; the condition of the move, if one is stated.
    Ask(&'c Role, Option<&'c Move>),
}

/// A plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan<'c> {
    /// The ways, the first one to be followed first.
    pub ways: Vec<Planned<'c>>,
    /// Why there is no way to the goal.
    pub closed: Option<Closed<'c>>,
    /// What a plan without a goal looks for and does not find.
    pub missing: Vec<Purpose>,
    /// What to do in any case, the nearest first.
    pub steps: Vec<&'c Step>,
    /// What to do this month.
    pub this_month: Vec<Task<'c>>,
    /// Whether the catalogue has ranks but marks no role as leading people, so that the two tracks cannot be told apart.
    pub tracks_untold: bool,
}

/// The plan from a start.
pub fn plan<'c>(graph: &RoleGraph<'c>, start: &Start<'c>) -> Plan<'c> {
    let planner = Planner::new(graph, start);
    let (ways, closed) = match start.goal {
        Some(goal) => planner.ways_to(goal),
        None => (planner.suggestions(), None),
    };
    let catalogue = graph.catalogue();
    let tracks_untold = tracks_untold(catalogue);
    let looked_for = match (start.goal, start.standing) {
        (None, Standing::In(_)) if tracks_untold => &Purpose::LOOKED_FOR[..2],
        (None, Standing::In(_)) => &Purpose::LOOKED_FOR[..],
        _ => &[],
    };
    let absent = |purpose: &&Purpose| ways.iter().all(|way| way.purpose != **purpose);
    let missing = looked_for.iter().filter(absent).copied().collect();
    let targets: Vec<&str> = ways
        .iter()
        .flat_map(|way| &way.legs)
        .map(|leg| leg.gap.role.id.as_str())
        .collect();
    let mut steps = steps_now(catalogue, start.standing, &targets);
    // What leads to one of the ways stands with that way.
    steps.retain(|step| step.towards.is_empty());
    let shown: Vec<&Step> = ways.iter().flat_map(Planned::steps).collect();
    Plan {
        this_month: ways
            .first()
            .and_then(|way| way.legs.first())
            .map_or(Vec::new(), |leg| this_month(leg, &steps)),
        steps: steps.into_iter().filter(|s| !shown.contains(s)).collect(),
        ways,
        closed,
        missing,
        tracks_untold,
    }
}

fn tracks_untold(catalogue: &Catalogue) -> bool {
    let inside = |level: &&Level| level.place == Place::Inside;
    let ranked = catalogue.levels.iter().filter(inside).count() > 1;
    ranked
        && catalogue
            .roles
            .iter()
            .all(|role| role.leads_people.is_none())
}

struct Planner<'p, 'c> {
    graph: &'p RoleGraph<'c>,
    start: &'p Start<'c>,
    /// What every way keeps to.
    conditions: Conditions,
}

impl<'p, 'c> Planner<'p, 'c> {
    fn new(graph: &'p RoleGraph<'c>, start: &'p Start<'c>) -> Self {
        let misfit = start.person.as_ref();
        let misfit = misfit.map(|person| misfits(graph.catalogue(), person));
        Self {
            graph,
            start,
            conditions: Conditions {
                avoid: start.rejected.clone(),
                misfit: misfit.unwrap_or_default(),
                ..Conditions::default()
            },
        }
    }

    fn catalogue(&self) -> &'c Catalogue {
        self.graph.catalogue()
    }

    /// The roles where ways can begin: that of the person, or those where a career begins.
    fn beginnings(&self) -> Vec<&'c Role> {
        let roles = match self.start.standing {
            Standing::In(role) => vec![role],
            _ => entry_roles(self.catalogue()),
        };
        let wanted = |role: &&Role| !self.start.rejected.contains(&role.id);
        roles.into_iter().filter(wanted).collect()
    }

    /// The best ways to a goal, or why there is none.
    fn ways_to(&self, goal: &'c Role) -> (Vec<Planned<'c>>, Option<Closed<'c>>) {
        let mut routes = Vec::new();
        for from in self.beginnings() {
            if from.id == goal.id {
                routes.push(alone(from));
            }
            routes.extend(
                self.graph
                    .routes(&from.id, &goal.id, &self.conditions, WAYS),
            );
        }
        routes.sort_by_key(|route| self.with_beginning(route));
        routes.truncate(WAYS);
        let closed = match self.beginnings().first() {
            Some(from) if routes.is_empty() => {
                self.graph.closed(&from.id, &goal.id, &self.conditions)
            }
            _ => None,
        };
        let ways = routes.into_iter();
        let ways = ways.map(|route| self.planned(Purpose::Goal, route));
        (ways.collect(), closed)
    }

    /// The cost of a route with that of the role where it begins, for a person who is not in it yet.
    fn with_beginning(&self, route: &Route) -> u32 {
        let place = |role: &Role| self.catalogue().roles.iter().position(|r| r.id == role.id);
        let first = route.roles.first().and_then(|role| place(role));
        let misfit = first.and_then(|place| self.conditions.misfit.get(place));
        route.cost + misfit.copied().unwrap_or_default()
    }

    /// The next rung, the best move sideways, and the nearest roles of the two tracks; no role twice.
    fn suggestions(&self) -> Vec<Planned<'c>> {
        let Standing::In(from) = self.start.standing else {
            return self.first_jobs();
        };
        let mut ways: Vec<Planned> = Vec::new();
        let kinds = [MoveKind::Entry, MoveKind::Promotion];
        ways.extend(self.direct(from, Purpose::NextRung, &kinds));
        ways.extend(self.direct(from, Purpose::Sideways, &[MoveKind::Lateral]));
        for purpose in [Purpose::Expert, Purpose::Management] {
            let further = self.nearest(from, purpose, &ways);
            ways.extend(further);
        }
        if ways.is_empty() {
            ways.extend(self.direct(from, Purpose::Out, &[MoveKind::Exit, MoveKind::PlanB]));
        }
        ways
    }

    /// The first job that suits best.
    fn first_jobs(&self) -> Vec<Planned<'c>> {
        let jobs = self.beginnings().into_iter().map(alone);
        let best = jobs.min_by_key(|route| self.with_beginning(route));
        best.map(|route| self.planned(Purpose::NextRung, route))
            .into_iter()
            .collect()
    }

    /// The cheapest single move of some kinds.
    fn direct(&self, from: &'c Role, purpose: Purpose, kinds: &[MoveKind]) -> Option<Planned<'c>> {
        let conditions = Conditions {
            only: kinds.to_vec(),
            max_steps: Some(1),
            ..self.conditions.clone()
        };
        let moves = self.graph.ways_on(&from.id).into_iter();
        let moves = moves.filter(|step| kinds.contains(&step.kind));
        let routes =
            moves.flat_map(|step| self.graph.routes(&from.id, &step.to_role, &conditions, 1));
        let best = routes.min_by_key(|route| route.cost);
        best.map(|route| self.planned(purpose, route))
    }

    /// The nearest role above that leads people, or the nearest that does not and needs no such role on the way.
    fn nearest(
        &self,
        from: &'c Role,
        purpose: Purpose,
        planned: &[Planned<'c>],
    ) -> Option<Planned<'c>> {
        let catalogue = self.catalogue();
        let leads = purpose == Purpose::Management;
        let conditions = Conditions {
            no_management: !leads,
            ..self.conditions.clone()
        };
        let reach = self.graph.reach_under(&from.id, &conditions)?;
        let rank = catalogue.rank(&from.level);
        let above = catalogue.roles.iter().filter(|role| {
            catalogue.in_field(role)
                && role.leads_people.is_some() == leads
                && catalogue.rank(&role.level) > rank
                && !planned.iter().any(|way| way.ends_at(role))
        });
        let costs = above.filter_map(|role| Some((reach.cost_of(&role.id)?, role)));
        let (_, nearest) = costs.min_by_key(|(cost, _)| *cost)?;
        Some(self.planned(purpose, reach.route_to(&nearest.id)?))
    }

    fn planned(&self, purpose: Purpose, route: Route<'c>) -> Planned<'c> {
        // A person in the first role of a route has nothing to do for it any more.
        let here = usize::from(self.start.standing.role().is_some());
        let legs = (here..route.roles.len()).map(|place| {
            let passed = &route.roles[..place];
            Leg {
                step: place.checked_sub(1).map(|before| route.moves[before]),
                gap: Gap::before(route.roles[place], passed, &self.start.skills),
                steps: steps_towards(self.catalogue(), passed.last().copied(), route.roles[place]),
            }
        });
        let person = self.start.person.as_ref();
        let last = route.roles.last();
        Planned {
            purpose,
            legs: legs.collect(),
            r: person
                .zip(last)
                .and_then(|(person, role)| suits(person, role))
                .map(|fit| fit.r),
            route,
        }
    }
}

impl<'c> Planned<'c> {
    fn steps(&self) -> impl Iterator<Item = &'c Step> {
        self.legs.iter().flat_map(|leg| leg.steps.iter().copied())
    }

    fn ends_at(&self, role: &Role) -> bool {
        self.route
            .roles
            .last()
            .is_some_and(|last| last.id == role.id)
    }
}

/// A route that is one role: a first job.
fn alone(role: &Role) -> Route<'_> {
    Route {
        roles: vec![role],
        moves: Vec::new(),
        cost: 0,
    }
}

/// A few things for the next step: what the catalogue advises, skills to work on, and what to find out.
fn this_month<'c>(next: &Leg<'c>, steps: &[&'c Step]) -> Vec<Task<'c>> {
    let role = next.gap.role;
    let towards = next.steps.iter().chain(steps);
    let mut advised: Vec<&Step> = Vec::new();
    for step in towards {
        if advised.len() < OF_A_KIND && !advised.contains(step) {
            advised.push(step);
        }
    }
    let unknown = next.gap.which(Known::Unknown).count();
    let learn = next.gap.which(Known::Missing).take(OF_A_KIND);
    let mut tasks: Vec<Task> = advised.into_iter().map(Task::Step).collect();
    tasks.extend(learn.map(|need| Task::Learn(need, role)));
    if unknown > 0 {
        tasks.push(Task::Say(unknown, role));
    }
    if next.step.is_some() {
        let condition = next.step.filter(|step| step.when.is_some());
        tasks.push(Task::Ask(role, condition));
    }
    tasks.truncate(THIS_MONTH);
    tasks
}
