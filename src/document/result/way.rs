//! The way to a role.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::advice::shortlist::Advised;
use crate::advice::way::{Way, WayKind};
use crate::catalogue::role::Role;
use crate::document::parts::{MoveView, RoleLine};
use crate::graph::RoleGraph;
use crate::riasec::fit::Match;

/// The way to a role.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct WayView<'c> {
    /// `here`, `start`, `along`, `from-entry` or `unknown`.
    pub kind: WayKind,
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

/// The way to a role, of which a view is made only where it is shown: of thousands of roles a page shows five.
#[derive(Debug, Clone)]
pub struct LazyWay<'c> {
    graph: &'c RoleGraph<'c>,
    way: Option<Arc<Way<'c>>>,
    next: (Option<Match>, bool),
}

impl<'c> LazyWay<'c> {
    pub(super) fn new(graph: &'c RoleGraph<'c>, x: &Advised<'c>) -> Self {
        Self { graph, way: x.way.clone(), next: (x.next_word, x.next_unsure) }
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
            kind: way.map_or(WayKind::Unknown, |way| way.kind),
            next: way.and_then(Way::next).map(|role| line(&role)),
            next_match,
            next_unsure,
            roles: roles.iter().map(line).collect(),
            moves: moves.iter().map(|step| MoveView::new(graph, step)).collect(),
        }
    }
}
