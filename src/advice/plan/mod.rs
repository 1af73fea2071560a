//! Plans: from where a person is to where they want to be, or what could come next.

mod month;
mod planner;

use serde::Serialize;

use super::certainty::Lead;
use super::fit::word;
use super::gap::Gap;
use super::person::{Person, Standing};
use super::reach::Reach;
use super::shortlist::Advice;
use super::skills::Skills;
use super::step::{step_at_level, steps_now, steps_towards};
use super::way::{Way, Ways};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::{Level, Place, Step};
use crate::catalogue::role::{Move, Role};
use crate::graph::RoleGraph;
use crate::graph::closed::Closed;
use crate::graph::route::Route;
use crate::riasec::fit::Match;
pub use month::Task;
use planner::Planner;

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
    /// The most preparation that a role may need which the plan suggests.
    pub max_zone: Option<u8>,
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
    const LOOKED_FOR: [Self; 4] = [Self::NextRung, Self::Sideways, Self::Expert, Self::Management];
}

/// One way of a plan, leg by leg.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned<'c> {
    /// Why it is in the plan.
    pub purpose: Purpose,
    /// The way.
    pub route: Route<'c>,
    /// How many moves it has; the way into a first role is one.
    pub moves: usize,
    /// What each role on it asks for, the role where the person stands left out.
    pub legs: Vec<Leg<'c>>,
    /// How well the last role suits the person: r, −1 to 1.
    pub r: Option<f64>,
    /// Whether the word for that is unsure.
    pub unsure: bool,
}

/// One step of a way.
#[derive(Debug, Clone, PartialEq)]
pub struct Leg<'c> {
    /// The move; none into a first job.
    pub step: Option<&'c Move>,
    /// The role at its end.
    pub role: &'c Role,
    /// What that role asks for.
    pub gap: Gap<'c>,
    /// How well that role suits the person; none where that is not known.
    pub word: Option<Match>,
    /// What to do for it.
    pub steps: Vec<&'c Step>,
    /// What may be done for it where nothing else is known: a step of the level before it.
    pub filler: Option<&'c Step>,
}

/// A plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan<'c> {
    /// Where the plan leads: what the person says, else the first role of their shortlist; none where no interests are known.
    pub goal: Option<&'c Role>,
    /// The ways, the first one to be followed first.
    pub ways: Vec<Planned<'c>>,
    /// Why there is no way to the goal.
    pub closed: Option<Closed<'c>>,
    /// What a plan without a goal looks for and does not find.
    pub missing: Vec<Purpose>,
    /// What to do in any case, the nearest first.
    pub steps: Vec<&'c Step>,
    /// What is to be said of the person's leading letters.
    pub lead: Option<Lead>,
    /// What to do this month.
    pub this_month: Vec<Task<'c>>,
    /// What the next step asks for that takes longer.
    pub later: Vec<&'c Step>,
    /// Whether the catalogue has ranks but marks no role as leading people, so that the two tracks cannot be told apart.
    pub tracks_untold: bool,
}

/// The plan from a start.
pub fn plan<'c>(graph: &RoleGraph<'c>, start: &Start<'c>) -> Plan<'c> {
    let planner = Planner::new(graph, start);
    let chosen = start.goal.or_else(|| planner.chosen());
    let (ways, closed) = match start.goal {
        Some(goal) => planner.ways_to(goal),
        None => (planner.suggestions(chosen), None),
    };
    let catalogue = graph.catalogue();
    let targets: Vec<&str> =
        ways.iter().flat_map(|way| &way.legs).map(|leg| leg.role.id.as_str()).collect();
    let mut steps = steps_now(catalogue, start.standing, &targets, start.person.is_some());
    // What leads to one of the ways stands with that way.
    steps.retain(|step| step.towards.is_empty());
    let shown: Vec<&Step> = ways.iter().flat_map(Planned::steps).collect();
    steps.retain(|step| !shown.contains(step));
    let next = ways.first().and_then(|way| way.legs.first());
    let outsider = start.standing.newcomer(catalogue);
    let this_month = next.map_or(Vec::new(), |leg| month::this_month(leg, outsider));
    let later = next.iter().flat_map(|leg| &leg.steps).copied();
    steps.retain(|step| !this_month.contains(&Task::Step(step)));
    Plan {
        goal: chosen,
        lead: planner.lead(),
        this_month,
        later: later.filter(|step| step.long).collect(),
        steps,
        closed,
        missing: match start.goal {
            Some(_) => Vec::new(),
            None => planner.missing(&ways),
        },
        tracks_untold: tracks_untold(catalogue),
        ways,
    }
}

/// What somebody can do this month towards the first role of their shortlist, before they have said anything of their skills; as their
/// plan has it.
pub fn tasks_now<'c>(ways: &Ways<'_, 'c>, advice: &Advice<'c>, person: &Person) -> Vec<Task<'c>> {
    let first = advice.shortlisted().next();
    let ahead = first.filter(|x| x.reach != Reach::Here);
    let Some(way) = ahead.and_then(|x| x.way.as_deref()) else {
        return Vec::new();
    };
    let known = (ways.standing.role(), Some(person));
    let next = usize::from(!way.enters());
    let catalogue = ways.graph().catalogue();
    let leg = Leg::of(catalogue, known, &Skills::default(), way, next);
    month::this_month(&leg, ways.standing.newcomer(catalogue))
}

fn tracks_untold(catalogue: &Catalogue) -> bool {
    let inside = |level: &&Level| level.place == Place::Inside;
    let ranked = catalogue.levels.iter().filter(inside).count() > 1;
    ranked && catalogue.roles.iter().all(|role| role.leads_people.is_none())
}

impl<'c> Leg<'c> {
    /// The step of a way into the role at a place of it, for a person in a role of their own, or in none.
    fn of(
        catalogue: &'c Catalogue,
        (own, person): (Option<&'c Role>, Option<&Person>),
        skills: &Skills,
        way: &Way<'c>,
        place: usize,
    ) -> Self {
        let (roles, moves) = (&way.route.roles, &way.route.moves);
        let role = roles[place];
        let brought = own.filter(|_| way.enters());
        let passed = brought.into_iter().chain(roles[..place].iter().copied());
        let passed: Vec<&Role> = passed.collect();
        Self {
            step: place.checked_sub(1).map(|before| moves[before]),
            role,
            gap: Gap::before(catalogue, role, &passed, skills),
            word: person.and_then(|person| word(person, role)),
            steps: steps_towards(catalogue, passed.last().copied(), role),
            filler: step_at_level(catalogue, passed.last().copied()),
        }
    }
}

impl<'c> Planned<'c> {
    /// What to do for any of its legs.
    pub fn steps(&self) -> impl Iterator<Item = &'c Step> {
        self.legs.iter().flat_map(|leg| leg.steps.iter().copied())
    }
}
