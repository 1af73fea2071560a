//! Which ways a plan holds.

use super::{Leg, Planned, Purpose, Start};
use crate::advice::certainty::{Certainty, Lead, certainty};
use crate::advice::fit::{self, suiting, word};
use crate::advice::listing::within_zone;
use crate::advice::reach::{Reach, followed};
use crate::advice::shortlist::{Advice, Advised, advise};
use crate::advice::way::{Way, Ways};
use crate::catalogue::Catalogue;
use crate::catalogue::role::{MoveKind, Role};
use crate::graph::RoleGraph;
use crate::graph::closed::Closed;
use crate::graph::conditions::Conditions;
use crate::riasec::fit::Match;

/// How many ways to a goal are planned: the best, and others to choose from.
const WAYS: usize = 3;

pub(super) struct Planner<'p, 'c> {
    start: &'p Start<'c>,
    ways: Ways<'p, 'c>,
    /// What the person is advised; none where their interests are not known.
    advice: Option<Advice<'c>>,
    /// How sure their interests are.
    sure: Option<Certainty>,
}

impl<'p, 'c> Planner<'p, 'c> {
    pub fn new(graph: &'p RoleGraph<'c>, start: &'p Start<'c>) -> Self {
        let person = start.person.as_ref();
        let suiting = suiting(graph.catalogue(), person);
        let conditions = Conditions { avoid: start.rejected.clone(), ..suiting };
        let ways = Ways::under(graph, start.standing, conditions);
        let sure = person.filter(|p| !p.scores.flat()).and_then(certainty);
        let advice = person.filter(|_| start.goal.is_none());
        let advice = advice.map(|person| advise(&ways, person, sure.as_ref(), start.max_zone));
        Self { start, ways, advice, sure }
    }

    fn catalogue(&self) -> &'c Catalogue {
        self.ways.graph().catalogue()
    }

    fn newcomer(&self) -> bool {
        self.start.standing.newcomer(self.catalogue())
    }

    /// The goal of somebody who names none: the first role of their shortlist, unless they are in it.
    pub fn chosen(&self) -> Option<&'c Role> {
        let first = self.advice.as_ref()?.shortlisted().next()?;
        (first.reach != Reach::Here).then_some(first.recommendation.role)
    }

    /// What is to be said of the person's leading letters.
    pub fn lead(&self) -> Option<Lead> {
        let person = self.start.person.as_ref()?;
        Lead::of(person, self.sure.as_ref())
    }

    /// The best ways to a goal, or why there is none.
    pub fn ways_to(&self, goal: &'c Role) -> (Vec<Planned<'c>>, Option<Closed<'c>>) {
        let ways = self.ways.all_to(goal, WAYS);
        let from = self.ways.beginning_role().filter(|_| ways.is_empty());
        let conditions = self.ways.conditions();
        let graph = self.ways.graph();
        let closed = from.and_then(|from| graph.closed(&from.id, &goal.id, conditions));
        let ways = ways.into_iter();
        let ways = ways.map(|way| self.planned(Purpose::Goal, way));
        (ways.collect(), closed)
    }

    /// The way to a goal, and beside it the next rung, the best move sideways, and the nearest roles of the two tracks; no role twice.
    pub fn suggestions(&self, goal: Option<&'c Role>) -> Vec<Planned<'c>> {
        let mut ways: Vec<Planned> = Vec::new();
        let way = goal.and_then(|goal| self.ways.to(goal));
        ways.extend(way.map(|way| self.planned(Purpose::Goal, way)));
        if self.newcomer() {
            if ways.is_empty() {
                ways.extend(self.first_job());
            }
            return ways;
        }
        for purpose in self.looked_for() {
            if !ways.iter().any(|way| self.serves(purpose, way)) {
                let found = self.found(purpose, &ways);
                ways.extend(found.map(|way| self.planned(purpose, way)));
            }
        }
        if ways.is_empty() {
            let out = self.direct(&[MoveKind::Exit, MoveKind::PlanB]);
            ways.extend(out.map(|way| self.planned(Purpose::Out, way)));
        }
        ways
    }

    /// What a plan without a goal looks for: only what the catalogue has at all, the two tracks only where it tells them apart.
    fn looked_for(&self) -> Vec<Purpose> {
        let catalogue = self.catalogue();
        let any = |kinds: &[MoveKind]| catalogue.moves.iter().any(|m| kinds.contains(&m.kind));
        let leads = catalogue.roles.iter().any(|r| r.leads_people.is_some());
        let has = |purpose: &Purpose| match purpose {
            Purpose::NextRung => any(&[MoveKind::Entry, MoveKind::Promotion]),
            Purpose::Sideways => any(&[MoveKind::Lateral, MoveKind::Crossing]),
            _ => leads,
        };
        Purpose::LOOKED_FOR.into_iter().filter(has).collect()
    }

    /// What a plan without a goal looks for and does not find.
    pub fn missing(&self, ways: &[Planned<'c>]) -> Vec<Purpose> {
        if self.newcomer() {
            return Vec::new();
        }
        // What a way is told for says nothing of what else it is.
        let there = |purpose: Purpose, way: &Planned<'c>| {
            self.serves(purpose, way) || self.ends_where_asked(purpose, way)
        };
        let absent = |purpose: &Purpose| !ways.iter().any(|way| there(*purpose, way));
        self.looked_for().into_iter().filter(absent).collect()
    }

    /// Whether a way of the plan is one that it looks for; of the two tracks another is looked for beside the goal.
    fn serves(&self, purpose: Purpose, way: &Planned<'c>) -> bool {
        if way.purpose != Purpose::Goal {
            return way.purpose == purpose;
        }
        if matches!(purpose, Purpose::Expert | Purpose::Management) {
            return false;
        }
        self.ends_where_asked(purpose, way)
    }

    /// Whether the role at the end of a way is one that a purpose asks for.
    fn ends_where_asked(&self, purpose: Purpose, way: &Planned<'c>) -> bool {
        let goal = way.route.roles.last();
        goal.is_some_and(|goal| {
            let way = self.ways.to(goal);
            way.is_some_and(|way| self.is(purpose, goal, &way))
        })
    }

    /// Whether a way to a role is what a purpose asks for.
    fn is(&self, purpose: Purpose, role: &Role, way: &Way) -> bool {
        let kind = |kinds: &[MoveKind]| {
            let moves = way.route.moves.iter();
            way.moves() == 1 && moves.clone().all(|step| kinds.contains(&step.kind))
        };
        let catalogue = self.catalogue();
        let present = self.start.standing.role().map(|own| &own.level);
        let rank = present.and_then(|level| catalogue.rank(level));
        let above = catalogue.in_field(role) && catalogue.rank(&role.level) > rank;
        let leads = way.ahead().iter().any(|role| role.leads_people.is_some());
        match purpose {
            Purpose::NextRung => kind(&[MoveKind::Entry, MoveKind::Promotion]),
            Purpose::Sideways => kind(&[MoveKind::Lateral, MoveKind::Crossing]) && !way.enters(),
            Purpose::Expert => above && !leads,
            Purpose::Management => above && role.leads_people.is_some(),
            Purpose::Goal | Purpose::Out => false,
        }
    }

    /// What a purpose asks for: the best placed of the roles that the person is advised, else the one that costs least.
    fn found(&self, purpose: Purpose, planned: &[Planned<'c>]) -> Option<Way<'c>> {
        let ends = planned.iter().filter_map(|way| way.route.roles.last());
        let new = |role: &Role| ends.clone().all(|end| end.id != role.id);
        let advised = self.advice.iter().flat_map(Advice::followed);
        let mut advised = advised.filter(|x| new(x.recommendation.role));
        let fits = |x: &Advised<'c>| {
            let way = x.way.as_deref().cloned()?;
            self.is(purpose, x.recommendation.role, &way).then_some(way)
        };
        advised.find_map(fits).or_else(|| {
            let roles = self.catalogue().roles.iter();
            let roles = roles.filter(|role| new(role) && self.allowed(role));
            let ways = roles.filter_map(|role| Some((role, self.ways.to(role)?)));
            let standing = self.start.standing;
            let open = |role, way: &Way| followed(self.ways.graph(), standing, role, way);
            let fitting =
                ways.filter(|(role, way)| open(*role, way) && self.is(purpose, role, way));
            let cheapest = fitting.min_by_key(|(_, way)| way.route.cost);
            cheapest.map(|(_, way)| way)
        })
    }

    /// The cheapest single move of some kinds.
    fn direct(&self, kinds: &[MoveKind]) -> Option<Way<'c>> {
        let from = self.start.standing.role()?;
        let graph = self.ways.graph();
        let moves = graph.ways_on(&from.id).into_iter();
        let moves = moves.filter(|step| kinds.contains(&step.kind));
        let ends = moves.filter_map(|step| graph.find(&step.to_role));
        let ways = ends.filter_map(|end| self.ways.to(end));
        ways.filter(|way| way.moves() == 1).min_by_key(|way| way.route.cost)
    }

    /// Whether a role needs no more preparation than the person allows.
    fn allowed(&self, role: &Role) -> bool {
        let most = self.start.max_zone;
        most.is_none_or(|most| within_zone(role, most))
    }

    /// The first role that suits best.
    fn first_job(&self) -> Option<Planned<'c>> {
        let roles = self.catalogue().roles.iter().filter(|role| self.allowed(role));
        let ways = roles.filter_map(|role| self.ways.to(role));
        let entries = ways.filter(|way| way.moves() == 1);
        let suits = |way: &Way<'c>| {
            let role = way.next().zip(self.start.person.as_ref());
            role.and_then(|(role, person)| word(person, role))
        };
        // What is not known counts as weak. A way in that is stated comes before one that is only open.
        let weak = Match::Weak as usize;
        let rank = |way: &Way<'c>| suits(way).map_or(weak, |word| word as usize);
        let best = entries.min_by_key(|way| (rank(way), way.enters()));
        best.map(|way| self.planned(Purpose::NextRung, way))
    }

    fn planned(&self, purpose: Purpose, way: Way<'c>) -> Planned<'c> {
        let moves = way.moves();
        // A person in the first role of a route has nothing to do for it any more.
        let here = usize::from(!way.enters());
        let person = self.start.person.as_ref();
        let own = self.start.standing.role();
        let leg = |place| Leg::of(self.catalogue(), (own, person), &self.start.skills, &way, place);
        let legs = (here..way.route.roles.len()).map(leg).collect();
        let route = way.route;
        let judged = person.zip(route.roles.last());
        let judged = judged.and_then(|(p, role)| fit::judged(p, self.sure.as_ref(), role));
        Planned {
            purpose,
            moves,
            legs,
            r: judged.map(|(r, ..)| r),
            unsure: judged.is_some_and(|(.., unsure)| unsure),
            route,
        }
    }
}
