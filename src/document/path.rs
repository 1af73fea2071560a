//! Routes between two roles.

use serde::Serialize;

use crate::advice::Standing;
use crate::advice::gap::Gap;
use crate::advice::skills::Skills;
use crate::advice::way::{Way, Ways};
use crate::catalogue::parts::Voice;
use crate::catalogue::role::{MoveKind, Role};
use crate::document::parts::{MoveView, RoleLine};
use crate::graph::RoleGraph;
use crate::graph::closed::Closed;
use crate::graph::conditions::{Condition, Conditions};
use crate::graph::cost::Cost;
use crate::graph::route::Route;

/// The document `rungs.path.v1`: the best routes between two roles.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct PathView<'c> {
    /// `rungs.path.v1`.
    pub schema: &'static str,
    /// The id of the role where the routes begin; `none` for somebody new to the field.
    pub from_role: &'c str,
    /// The id of the role where they end.
    pub to_role: &'c str,
    /// The title of the role where they begin; none for somebody new to the field.
    pub from_title: Option<&'c str>,
    /// The title of the role where they end.
    pub to_title: &'c str,
    /// What the routes keep to.
    pub conditions: ConditionsView<'c>,
    /// The routes, the best first; none where there is no way.
    pub routes: Vec<RouteView<'c>>,
    /// Why there is no way; none where there is one, or where both ends are one role.
    pub closed: Option<ClosedView<'c>>,
    /// The catalogue's own words.
    #[serde(skip)]
    pub voice: &'c Voice,
}

/// What routes keep to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ConditionsView<'c> {
    /// Roles that they pass, in this order.
    pub via: Vec<RoleLine<'c>>,
    /// Roles that they do not touch.
    pub avoid: Vec<RoleLine<'c>>,
    /// Whether no role after the first leads people.
    pub no_management: bool,
    /// Whether the catalogue marks any role as leading people.
    pub marks_management: bool,
    /// The most moves of a route.
    pub max_steps: Option<usize>,
    /// The kinds of their moves; empty for any.
    pub only: Vec<MoveKind>,
    /// Whether roles that suit the person come first.
    pub suits: bool,
}

/// One route.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct RouteView<'c> {
    /// Ids of its roles, both ends included.
    pub roles: Vec<&'c str>,
    /// Its moves.
    pub moves: Vec<MoveView<'c>>,
    /// Its roles with title and level.
    pub rungs: Vec<RoleLine<'c>>,
    /// What it costs: 10 a step, more for moves that are no promotion, that are less sure, or that lead to a role that suits less.
    pub cost: Cost,
    /// How many months its moves take together, as far as the catalogue says.
    pub months: u32,
    /// How many of its moves say nothing of time.
    pub months_untold: usize,
    /// Whether the first role is one that somebody new begins with, and no move leads to it.
    #[serde(skip)]
    pub enters: bool,
    /// What each role after the first asks for, where that is asked for; of a route that somebody new begins, what the first asks for too.
    pub gaps: Vec<Gap<'c>>,
}

/// Why there is no way.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ClosedView<'c> {
    /// The fewest conditions without which there would be a way; empty where there is none even without any.
    pub by: Vec<Condition>,
    /// Whether the goal itself leads people.
    pub goal_leads_people: bool,
    /// Whether people are hired for the goal from outside.
    #[serde(skip)]
    pub goal_hired: bool,
    /// The role within reach that is nearest to the goal.
    pub nearest: Option<RoleLine<'c>>,
    /// The route to it.
    pub route: Option<RouteView<'c>>,
    /// How many moves lie between it and the goal.
    pub short_of: Option<usize>,
    /// Whether those moves lead on to the goal; if not, they only lead from it or past it.
    pub leads_on: Option<bool>,
    /// The role where the way begins and the goal, where the goal stands on a lower rung and no condition closes the way.
    #[serde(skip)]
    pub lower: Option<[RoleLine<'c>; 2]>,
}

impl<'c> RouteView<'c> {
    /// The view of a route without what it asks for.
    pub fn new(graph: &RoleGraph<'c>, route: &Route<'c>) -> Self {
        let (roles, moves) = (route.roles.iter(), route.moves.iter());
        Self {
            roles: roles.clone().map(|role| role.id.as_str()).collect(),
            moves: moves.map(|step| MoveView::new(graph, step)).collect(),
            rungs: roles.map(|role| RoleLine::new(graph.catalogue(), role)).collect(),
            cost: route.cost,
            months: route.moves.iter().filter_map(|step| step.months).sum(),
            months_untold: route.moves.iter().filter(|step| step.months.is_none()).count(),
            enters: false,
            gaps: Vec::new(),
        }
    }

    /// The view of a way; with skills also what each of its steps asks for.
    fn of(graph: &RoleGraph<'c>, way: &Way<'c>, skills: Option<&Skills>) -> Self {
        let roles = &way.route.roles;
        let gap = |place: usize, skills| {
            Gap::before(graph.catalogue(), roles[place], &roles[..place], skills)
        };
        let ahead = usize::from(!way.enters())..roles.len();
        let gaps = skills.map(|skills| ahead.map(|place| gap(place, skills)).collect());
        let gaps = gaps.unwrap_or_default();
        Self { enters: way.enters(), gaps, ..Self::new(graph, &way.route) }
    }
}

impl<'c> ClosedView<'c> {
    /// The view of what closed a way.
    pub fn new(
        graph: &RoleGraph<'c>,
        (from, goal): (Option<&'c Role>, &'c Role),
        closed: &Closed<'c>,
    ) -> Self {
        let nearest = closed.nearest.as_ref();
        let catalogue = graph.catalogue();
        let rank = |role: &Role| catalogue.rank(&role.level).filter(|_| catalogue.in_field(role));
        let lower = from.filter(|from| {
            closed.by.is_empty() && rank(goal).is_some_and(|rank_of| rank(from) > Some(rank_of))
        });
        Self {
            by: closed.by.clone(),
            goal_leads_people: goal.leads_people.is_some(),
            goal_hired: goal.entry,
            nearest: nearest.map(|near| RoleLine::new(graph.catalogue(), near.role)),
            route: nearest.map(|near| RouteView::new(graph, &near.route)),
            short_of: nearest.map(|near| near.short_of),
            leads_on: nearest.map(|near| near.leads_on),
            lower: lower.map(|from| [from, goal].map(|role| RoleLine::new(catalogue, role))),
        }
    }
}

/// The best routes from where somebody stands to a role, up to `count`; with skills also what each step asks for.
///
/// Somebody new begins with a role that is open to them. Where roles are to suit somebody, the routes are the ways of that person: from a role
/// outside the field also by way of such a role.
pub fn path_view<'c>(
    graph: &RoleGraph<'c>,
    (standing, to): (Standing<'c>, &'c Role),
    conditions: &Conditions,
    count: usize,
    skills: Option<&Skills>,
) -> PathView<'c> {
    let conditions = conditions.clone();
    let from = standing.role();
    let ways = if from.is_some() && conditions.misfit.is_empty() {
        Ways::between(graph, from, conditions)
    } else {
        Ways::under(graph, standing, conditions)
    };
    let routes =
        if from.is_some_and(|from| from.id == to.id) { Vec::new() } else { ways.all_to(to, count) };
    let conditions = ways.conditions();
    let beginning = ways.beginning_role().filter(|_| routes.is_empty());
    let closed = beginning.and_then(|from| graph.closed(&from.id, &to.id, conditions));
    PathView {
        schema: "rungs.path.v1",
        from_role: standing.id().unwrap_or("none"),
        to_role: &to.id,
        from_title: from.map(|from| from.title.as_str()),
        to_title: &to.title,
        conditions: conditions_view(graph, conditions),
        routes: routes.iter().map(|way| RouteView::of(graph, way, skills)).collect(),
        closed: closed.map(|closed| ClosedView::new(graph, (from, to), &closed)),
        voice: &graph.catalogue().voice,
    }
}

fn conditions_view<'c>(graph: &RoleGraph<'c>, conditions: &Conditions) -> ConditionsView<'c> {
    let catalogue = graph.catalogue();
    let lines = |roles: &[String]| {
        let roles = roles.iter().filter_map(|id| graph.find(id));
        roles.map(|role| RoleLine::new(catalogue, role)).collect()
    };
    ConditionsView {
        via: lines(&conditions.via),
        avoid: lines(&conditions.avoid),
        no_management: conditions.no_management,
        marks_management: catalogue.roles.iter().any(|r| r.leads_people.is_some()),
        max_steps: conditions.max_steps,
        only: conditions.only.clone(),
        suits: !conditions.misfit.is_empty(),
    }
}
