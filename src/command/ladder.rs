//! `rungs ladder`.

use super::arguments::{self, Format};
use super::context::{Context, find};
use crate::catalogue::role::Role;
use crate::failure::Failure;
use crate::graph::RoleGraph;
use crate::graph::conditions::Conditions;
use crate::graph::ladder::LadderOptions;
use crate::message::path as say;
use crate::render::svg::{self, MOST_MOVES, MOST_ROLES};
use crate::render::{dot, mermaid, text};
use crate::ui::terminal;
use crate::view::ladder::{LadderView, house_view, ladder_view, mark_route};
use crate::view::picture::{Picture, picture};

/// The formats of a picture.
pub const PICTURES: [Format; 3] = [Format::Dot, Format::Mermaid, Format::Svg];

/// Shows the ladder from a role, or the house of all roles.
pub fn run(context: &Context, options: &arguments::Ladder) -> anyhow::Result<u8> {
    let [dot, mermaid, svg] = PICTURES;
    let format = context.format(&[Format::Text, Format::Json, dot, mermaid, svg])?;
    let catalogue = context.catalogue()?;
    let graph = RoleGraph::new(catalogue);
    let mut code = super::DONE;
    let view = if options.role.is_empty() {
        house_view(&graph)
    } else {
        let role = find(catalogue, &options.role.join(" "))?;
        let mut view = ladder(&graph, role, options)?;
        if let Some(goal) = &options.to {
            code = mark(context, &graph, &mut view, role, find(catalogue, goal)?)?;
        }
        view
    };
    match format {
        Format::Json => context.print_json(&view)?,
        Format::Text => {
            let look = context.look();
            context.page(&text::ladder::ladder(&view, options.all, look))?;
        }
        format => draw(context, &picture(&view), format)?,
    }
    Ok(code)
}

fn ladder<'c>(
    graph: &RoleGraph<'c>,
    role: &Role,
    options: &arguments::Ladder,
) -> Result<LadderView<'c>, Failure> {
    let ladder = LadderOptions {
        all: options.all,
        down: options.down,
    };
    ladder_view(graph, &role.id, ladder).ok_or(Failure::NothingHere { what: "ladder" })
}

/// Marks the best route to a goal, or says that there is none.
fn mark<'c>(
    context: &Context,
    graph: &RoleGraph<'c>,
    view: &mut LadderView<'c>,
    from: &'c Role,
    goal: &Role,
) -> anyhow::Result<u8> {
    let routes = graph.routes(&from.id, &goal.id, &Conditions::default(), 1);
    match routes.first() {
        Some(route) => {
            mark_route(view, graph, route);
            Ok(super::DONE)
        }
        None => {
            let why = if from.id == goal.id {
                say::SAME.to_owned()
            } else {
                say::no_way(&goal.title)
            };
            terminal::complain(&format!("note: {why}\n"), context.colour)?;
            Ok(super::NEGATIVE)
        }
    }
}

/// Prints a picture in one of its formats.
pub fn draw(context: &Context, picture: &Picture, format: Format) -> anyhow::Result<()> {
    let text = match format {
        Format::Dot => dot::dot(picture),
        Format::Mermaid => mermaid::mermaid(picture),
        _ => {
            let (roles, moves) = (picture.roles.len(), picture.moves.len());
            if roles > MOST_ROLES || moves > MOST_MOVES {
                return Err(Failure::LargePicture {
                    roles,
                    moves,
                    most: (MOST_ROLES, MOST_MOVES),
                }
                .into());
            }
            svg::svg(picture)
        }
    };
    Ok(context.print(&text)?)
}
