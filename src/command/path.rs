//! `rungs path`.

use super::arguments::{self, Format};
use super::context::{Context, find};
use crate::graph::RoleGraph;
use crate::render::text;
use crate::ui::terminal;
use crate::view::path::path_view;

/// Shows the shortest routes between two roles.
pub fn run(context: &Context, options: &arguments::Path) -> anyhow::Result<u8> {
    let format = context.format(&[Format::Text, Format::Json])?;
    let catalogue = context.catalogue()?;
    let (from, to) = (
        find(catalogue, &options.from)?,
        find(catalogue, &options.to)?,
    );
    let graph = RoleGraph::new(catalogue);
    let view = path_view(&graph, from, to, usize::from(options.count));
    if format == Format::Json {
        context.print_json(&view)?;
    } else {
        context.page(&text::path::path(&view, terminal::look(false)))?;
    }
    Ok(if view.routes.is_empty() {
        super::NEGATIVE
    } else {
        super::DONE
    })
}
