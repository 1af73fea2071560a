//! `rungs role`.

use super::arguments::{self, PageFormat};
use super::context::{Context, find};
use crate::graph::RoleGraph;
use crate::render::{Look, text};
use crate::view::role::role_view;

/// Shows one role.
pub fn run(context: &Context, options: &arguments::Role) -> anyhow::Result<u8> {
    let format = options.page.format;
    let catalogue = context.catalogue()?;
    let role = find(catalogue, &options.name.join(" "))?;
    let graph = RoleGraph::new(catalogue);
    let view = role_view(&graph, role);
    if format == PageFormat::Json {
        context.print_json(&view)?;
    } else {
        let look = Look {
            sources: context.detail().sources,
            ..context.look()
        };
        context.page(&text::role::role(&view, look))?;
    }
    Ok(super::DONE)
}
