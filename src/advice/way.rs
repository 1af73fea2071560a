//! The way from a person to a role: decided here for every command, by what moves cost and how the roles on the way suit.

use std::collections::BTreeSet;

use serde::Serialize;

use super::fit::suiting;
use super::person::{Person, Standing, entry_roles};
use crate::catalogue::role::{Basis, MoveKind, Role};
use crate::graph::RoleGraph;
use crate::graph::conditions::Conditions;
use crate::graph::cost::{Cost, cost};
use crate::graph::reach::Reach;
use crate::graph::route::Route;

/// How many times as many routes are looked at as are wanted: some only add a detour to another.
const LOOKED_AT: usize = 2;

/// Where the way to a role begins, as far as there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "WayTold"))]
#[serde(rename_all = "kebab-case")]
pub enum WayKind {
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
#[derive(Debug, Clone, PartialEq)]
pub struct Way<'c> {
    /// Where it begins.
    pub kind: WayKind,
    /// Its roles and moves. The role where the person stands is the first of it only where the way begins with one of its moves.
    pub route: Route<'c>,
}

impl<'c> Way<'c> {
    /// How many moves it has; the way into a first role is one, whether or not the catalogue states it.
    pub fn moves(&self) -> usize {
        self.route.moves.len() + usize::from(self.enters())
    }

    /// Whether it begins with a first role that is open to somebody new.
    pub fn enters(&self) -> bool {
        matches!(self.kind, WayKind::Start | WayKind::FromEntry)
    }

    /// The next rung: the first role to go for; none where the person has arrived.
    pub fn next(&self) -> Option<&'c Role> {
        self.ahead().first().copied()
    }

    /// The roles that lie ahead.
    pub fn ahead(&self) -> &[&'c Role] {
        &self.route.roles[usize::from(!self.enters())..]
    }

    fn roles(&self) -> BTreeSet<&'c str> {
        self.ahead().iter().map(|r| r.id.as_str()).collect()
    }

    fn sideways(&self) -> usize {
        let moves = self.route.moves.iter();
        let aside = |kind| matches!(kind, MoveKind::Lateral | MoveKind::Crossing);
        moves.filter(|m| aside(m.kind)).count()
    }

    /// Whether it does no more than add moves sideways to another way.
    fn detours_from(&self, other: &Self) -> bool {
        self.sideways() > other.sideways() && self.roles().is_superset(&other.roles())
    }
}

/// The ways from where a person stands: from their role, and for somebody new from every role where a career begins.
#[derive(Debug)]
pub struct Ways<'g, 'c> {
    graph: &'g RoleGraph<'c>,
    /// Where the person stands.
    pub standing: Standing<'c>,
    conditions: Conditions,
    beginnings: Vec<Beginning<'g, 'c>>,
}

/// Roles where ways begin, with the one search from all of them.
#[derive(Debug)]
struct Beginning<'g, 'c> {
    /// The roles, each with what it costs to get into it.
    roles: Vec<(&'c Role, Cost)>,
    /// Whether the person is in them.
    own: bool,
    /// Whether its ways never come down; those that do are only for roles to which no other leads.
    rising: bool,
    reach: Reach<'g, 'c>,
}

impl<'g, 'c> Ways<'g, 'c> {
    /// The ways of a person; without interests every role suits as well as any.
    pub fn new(graph: &'g RoleGraph<'c>, standing: Standing<'c>, person: Option<&Person>) -> Self {
        Self::under(graph, standing, suiting(graph.catalogue(), person))
    }

    /// The ways that keep to conditions.
    pub fn under(graph: &'g RoleGraph<'c>, standing: Standing<'c>, conditions: Conditions) -> Self {
        let mut ways = Self::between(graph, standing.role(), conditions);
        ways.standing = standing;
        let catalogue = graph.catalogue();
        let taken = &ways.conditions.only;
        if standing.newcomer(catalogue) && (taken.is_empty() || taken.contains(&MoveKind::Entry)) {
            let open = entry_roles(catalogue).into_iter();
            let open =
                open.filter(|r| !(ways.conditions.no_management && r.leads_people.is_some()));
            let open: Vec<&Role> = open.collect();
            ways.begin(&open, false);
        }
        ways
    }

    /// The ways from a role along the moves of the catalogue alone.
    pub fn between(
        graph: &'g RoleGraph<'c>,
        from: Option<&'c Role>,
        conditions: Conditions,
    ) -> Self {
        let mut ways = Self {
            graph,
            standing: from.map_or(Standing::Unknown, Standing::In),
            conditions,
            beginnings: Vec::new(),
        };
        ways.begin(from.as_slice(), true);
        ways
    }

    fn begin(&mut self, roles: &[&'c Role], own: bool) {
        let graph = self.graph;
        let known = roles.iter().filter_map(|role| {
            let misfit = self.conditions.misfit.get(graph.index(&role.id)?);
            // No source states a way in, or it would be a move of the catalogue.
            let entry = cost(MoveKind::Entry, Basis::Inferred);
            let entry = entry + misfit.copied().unwrap_or_default();
            Some((*role, if own { 0 } else { entry }))
        });
        let roles: Vec<(&Role, Cost)> = known.collect();
        if roles.is_empty() {
            return;
        }
        for rising in [true, false] {
            let conditions = self.rising(rising);
            self.beginnings.push(Beginning {
                reach: graph.reach(&roles, &conditions),
                roles: roles.clone(),
                own,
                rising,
            });
        }
    }

    fn rising(&self, rising: bool) -> Conditions {
        Conditions { rising, ..self.conditions.clone() }
    }

    /// The graph of the moves.
    pub fn graph(&self) -> &'g RoleGraph<'c> {
        self.graph
    }

    /// What every way keeps to.
    pub fn conditions(&self) -> &Conditions {
        &self.conditions
    }

    /// The role where a way would begin, were there one; none where no role is left to begin with.
    pub fn beginning_role(&self) -> Option<&'c Role> {
        let first = self.beginnings.first()?;
        first.roles.first().map(|(role, _)| *role)
    }

    /// How many moves lead to a role; none where there is no way.
    pub fn moves_to(&self, role: &'c Role) -> Option<usize> {
        let beginning = self.nearest(role)?;
        let moves = beginning.reach.moves_to(&role.id)?;
        Some(moves + usize::from(!beginning.own))
    }

    /// The way to a role: the one that costs least. Roles to pass and a limit of moves do not count here.
    pub fn to(&self, target: &'c Role) -> Option<Way<'c>> {
        let beginning = self.nearest(target)?;
        Some(beginning.way(beginning.reach.route_to(&target.id)?))
    }

    fn nearest(&self, target: &Role) -> Option<&Beginning<'g, 'c>> {
        let costs = self.beginnings.iter().filter_map(|beginning| {
            let cost = beginning.reach.cost_of(&target.id)?;
            Some((beginning, (!beginning.rising, cost)))
        });
        costs.min_by_key(|(_, cost)| *cost).map(|(nearest, _)| nearest)
    }

    /// The way to a role, then others that pass other roles and are more than a detour, up to `count`, the best first.
    pub fn all_to(&self, target: &'c Role, count: usize) -> Vec<Way<'c>> {
        let rising = self.all_where(target, count, true);
        if rising.is_empty() {
            return self.all_where(target, count, false);
        }
        rising
    }

    fn all_where(&self, target: &'c Role, count: usize, rising: bool) -> Vec<Way<'c>> {
        let conditions = &self.rising(rising);
        let mut found: Vec<(Cost, Way)> = Vec::new();
        let roles = self.beginnings.iter().filter(|x| x.rising == rising);
        let roles = roles.flat_map(|beginning| beginning.roles.iter().map(move |x| (beginning, x)));
        for (beginning, (from, entry)) in roles {
            let alone = (from.id == target.id
                && conditions.via.is_empty()
                && !conditions.avoid.contains(&from.id))
            .then(|| Route { roles: vec![*from], moves: Vec::new(), cost: 0 });
            let wanted = count * LOOKED_AT;
            let routes = self.graph.routes(&from.id, &target.id, conditions, wanted);
            let routes = alone.into_iter().chain(routes);
            found.extend(routes.map(|r| (entry + r.cost, beginning.way(r))));
        }
        found.sort_by_key(|(cost, _)| *cost);
        // Of ways that cost the same, the one that every command gives stands first.
        let best = self.nearest(target).filter(|x| x.rising == rising && conditions.via.is_empty());
        let best = best.and_then(|x| Some(x.way(x.reach.route_to(&target.id)?)));
        let found = best.into_iter().chain(found.into_iter().map(|(_, way)| way));
        let most = conditions.max_steps.unwrap_or(usize::MAX);
        let mut ways: Vec<Way> = Vec::new();
        for way in found.filter(|way| way.moves() <= most) {
            let known = |other: &Way| other.roles() == way.roles() || way.detours_from(other);
            if ways.len() < count && !ways.iter().any(known) {
                ways.push(way);
            }
        }
        ways
    }
}

impl<'c> Beginning<'_, 'c> {
    fn way(&self, route: Route<'c>) -> Way<'c> {
        let kind = match (self.own, route.moves.is_empty()) {
            (true, true) => WayKind::Here,
            (true, false) => WayKind::Along,
            (false, true) => WayKind::Start,
            (false, false) => WayKind::FromEntry,
        };
        Way { kind, route }
    }
}
