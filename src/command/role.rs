//! `rungs role`.

use super::arguments;
use super::context::Context;
use super::past;
use crate::advice::fit::{ForYou, for_you};
use crate::catalogue::role::Role;
use crate::document::role::role_view;
use crate::graph::RoleGraph;
use crate::page::role as page;

pub fn run(context: &Context, options: &arguments::Role) -> anyhow::Result<u8> {
    let catalogue = context.catalogue()?;
    let role = context.find(catalogue, &options.name.join(" "))?;
    let graph = RoleGraph::new(catalogue);
    let view = role_view(&graph, role, fit(context, role));
    context.show(options.page.format, &view, |reader| page::page(reader, &view))
}

/// How the role suits the person of the last result; a result that cannot be read keeps nobody from the page.
fn fit(context: &Context, role: &Role) -> Option<ForYou> {
    let past = past::last(context, None).ok().flatten()?;
    let standing = past.standing(context).ok()?;
    for_you(&past.person, standing, role)
}
