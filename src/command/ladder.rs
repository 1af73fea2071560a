//! `rungs ladder`.

use super::arguments::{self, Format};
use super::context::{Context, find};
use crate::failure::Failure;
use crate::graph::RoleGraph;
use crate::graph::ladder::LadderOptions;
use crate::render::{dot, mermaid, text};
use crate::ui::terminal;
use crate::view::ladder::ladder_view;

/// Shows the ladder from a role.
pub fn run(context: &Context, options: &arguments::Ladder) -> anyhow::Result<u8> {
    let format = context.format(&[Format::Text, Format::Json, Format::Dot, Format::Mermaid])?;
    let catalogue = context.catalogue()?;
    let role = find(catalogue, &options.role.join(" "))?;
    let graph = RoleGraph::new(catalogue);
    let ladder = LadderOptions {
        all: options.all,
        down: options.down,
    };
    let view =
        ladder_view(&graph, &role.id, ladder).ok_or(Failure::NothingHere { what: "ladder" })?;
    match format {
        Format::Json => context.print_json(&view)?,
        Format::Dot => context.print(&dot::dot(&view))?,
        Format::Mermaid => context.print(&mermaid::mermaid(&view))?,
        _ => {
            context.page(&text::ladder::ladder(
                &view,
                options.all,
                terminal::look(false),
            ))?;
        }
    }
    Ok(super::DONE)
}
