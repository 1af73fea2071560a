//! Routes between two roles.

use serde::Serialize;

use super::parts::{MoveView, RoleLine};
use crate::catalogue::role::Role;
use crate::graph::RoleGraph;
use crate::graph::conditions::Conditions;

/// The document `rungs.path.v1`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PathView<'c> {
    /// `rungs.path.v1`.
    pub schema: &'static str,
    /// The id of the role where the routes begin.
    pub from_role: &'c str,
    /// The id of the role where they end.
    pub to_role: &'c str,
    /// The title of the role where they begin.
    pub from_title: &'c str,
    /// The title of the role where they end.
    pub to_title: &'c str,
    /// The routes, the best first; none where there is no way.
    pub routes: Vec<RouteView<'c>>,
}

/// One route.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RouteView<'c> {
    /// Ids of its roles, both ends included.
    pub roles: Vec<&'c str>,
    /// Its moves.
    pub moves: Vec<MoveView<'c>>,
    /// Its roles with title and level.
    pub rungs: Vec<RoleLine<'c>>,
}

/// The shortest routes between two roles, up to `count`.
#[must_use]
pub fn path_view<'c>(
    graph: &RoleGraph<'c>,
    from: &'c Role,
    to: &'c Role,
    count: usize,
) -> PathView<'c> {
    let catalogue = graph.catalogue();
    let routes = graph.routes(&from.id, &to.id, &Conditions::default(), count);
    PathView {
        schema: "rungs.path.v1",
        from_role: &from.id,
        to_role: &to.id,
        from_title: &from.title,
        to_title: &to.title,
        routes: routes
            .into_iter()
            .map(|route| RouteView {
                roles: route.roles.iter().map(|r| r.id.as_str()).collect(),
                moves: route
                    .moves
                    .iter()
                    .map(|step| MoveView::new(graph, step))
                    .collect(),
                rungs: route
                    .roles
                    .iter()
                    .map(|role| RoleLine::new(catalogue, role))
                    .collect(),
            })
            .collect(),
    }
}
