//! `rungs ladder`.

use super::arguments::{self, Format};
use super::context::{Context, graph};
use super::plan::no_way;
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
        if let Some(goal) = &options.to
            && !mark(context, &graph, &mut view, role, context.find(catalogue, goal)?)?
        {
            code = no_way(context, options.stated)?;
        }
        view
    };
    if format.is_picture() {
        draw(context, &drawn(context, &view), format)?;
    } else {
        let drawn = if format == Format::Html { inline(context, &view) } else { None };
        context.show(format, &view, |reader| page::page(reader, &view, drawn))?;
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

/// Marks the best route to a goal, or says that there is none; whether there is one.
fn mark<'c>(
    context: &Context,
    graph: &RoleGraph<'c>,
    view: &mut LadderView<'c>,
    from: &'c Role,
    goal: &Role,
) -> anyhow::Result<bool> {
    if let Some(route) = graph.routes(&from.id, &goal.id, &Conditions::default(), 1).first() {
        mark_route(view, graph, route);
        return Ok(true);
    }
    context.note(&if from.id == goal.id {
        context.lang.say(words::Same)
    } else {
        context.lang.say(words::NoWay { to: &goal.title })
    })?;
    Ok(false)
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
            let (roles, moves) = (picture.roles.len(), picture.moves.len());
            let most = (MOST_ROLES, MOST_MOVES);
            return Err(Failure::LargePicture { roles, moves, most }.into());
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
