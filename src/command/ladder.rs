//! `rungs ladder`.

use super::arguments::{self, Format, PageFormat};
use super::context::{Context, graph};
use super::plan::note_stated;
use crate::catalogue::role::Role;
use crate::document::ladder::{LadderView, ladder_view, mark_route, overview_view};
use crate::document::picture::{Picture, picture};
use crate::failure::{Failure, Lack};
use crate::format::svg::{self, MOST_MOVES, MOST_ROLES};
use crate::format::{dot, mermaid};
use crate::graph::RoleGraph;
use crate::graph::conditions::Conditions;
use crate::graph::ladder::LadderOptions;
use crate::page::ladder as page;
use crate::page::outline;
use crate::words::ladder as words;

/// Shows the ladder from a role, or the overview of all roles.
pub fn run(context: &Context, options: &arguments::Ladder) -> anyhow::Result<u8> {
    let format = options.drawn.format;
    let catalogue = context.catalogue()?;
    let graph = graph(catalogue, options.stated);
    let mut code = super::DONE;
    let view = if options.role.is_empty() {
        overview_view(&graph)
    } else {
        let role = context.find(catalogue, &options.role.join(" "))?;
        let mut view = ladder(&graph, role, context.reader().all, options)?;
        if let Some(goal) = &options.to {
            code = mark(context, &graph, &mut view, role, context.find(catalogue, goal)?)?;
            if code == super::NEGATIVE {
                note_stated(context, options.stated)?;
            }
        }
        view
    };
    match options.drawn.format.page() {
        None => draw(context, &drawn(context, &view), format)?,
        Some(shown) => {
            let drawn = (shown == PageFormat::Html).then(|| inline(context, &view));
            context.show(shown, &view, |reader| page::page(reader, &view, drawn.flatten()))?;
        }
    }
    Ok(code)
}

fn ladder<'c>(
    graph: &RoleGraph<'c>,
    role: &Role,
    all: bool,
    options: &arguments::Ladder,
) -> Result<LadderView<'c>, Failure> {
    let ladder = LadderOptions { all, down: options.down };
    ladder_view(graph, &role.id, ladder).ok_or(Failure::NothingHere { lack: Lack::Ladder })
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
            let lang = context.lang;
            let why = if from.id == goal.id {
                lang.say(words::Same)
            } else {
                lang.say(words::NoWay { to: &goal.title })
            };
            context.note(&why)?;
            Ok(super::NEGATIVE)
        }
    }
}

/// The picture of a ladder for a page that shows it beside its words; none where nobody could read it.
fn inline(context: &Context, view: &LadderView) -> Option<outline::Picture> {
    let picture = self::drawn(context, view);
    let drawn = !picture.moves.is_empty() && readable(&picture);
    drawn.then(|| outline::Picture::Drawn(svg::svg(&picture, context.lang)))
}

/// The picture of a ladder; of the overview only what can be followed, unless everything is asked for.
fn drawn<'c>(context: &Context, view: &LadderView<'c>) -> Picture<'c> {
    let whole = picture(view);
    if view.from_role.is_some() || context.reader().all { whole } else { whole.plainer() }
}

fn readable(picture: &Picture) -> bool {
    picture.roles.len() <= MOST_ROLES && picture.moves.len() <= MOST_MOVES
}

/// Prints a picture in one of its formats.
pub fn draw(context: &Context, picture: &Picture, format: Format) -> anyhow::Result<()> {
    let lang = context.lang;
    let text = match format {
        Format::Dot => dot::dot(picture, lang),
        Format::Mermaid => mermaid::mermaid(picture, lang),
        _ if readable(picture) => svg::svg(picture, lang),
        _ => {
            return Err(Failure::LargePicture {
                roles: picture.roles.len(),
                moves: picture.moves.len(),
                most: (MOST_ROLES, MOST_MOVES),
            }
            .into());
        }
    };
    context.print(&text)?;
    if format == Format::Mermaid
        && let Some(limits) = mermaid::limits(picture, &text, lang)
    {
        context.note(&limits)?;
    }
    Ok(())
}
