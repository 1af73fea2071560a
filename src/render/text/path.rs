//! Routes.

use super::page::{DIM, Page};
use super::role::with_sources;
use crate::message::ladder as say;
use crate::message::words;
use crate::render::Look;
use crate::view::path::{PathView, RouteView};

/// Routes as text.
#[must_use]
pub fn path(view: &PathView, look: Look) -> String {
    let mut page = Page::new(look);
    page.title(&say::routes(view.from_title, view.to_title));
    let Some(first) = view.routes.first() else {
        page.paragraph(if view.from_role == view.to_role {
            say::SAME
        } else {
            say::NO_ROUTE
        });
        return page.finish();
    };
    page.paragraph(&say::found(view.routes.len(), first.moves.len()));
    for (place, route) in view.routes.iter().enumerate() {
        if view.routes.len() > 1 {
            page.heading(&say::route(place + 1));
        } else {
            page.gap();
        }
        steps(&mut page, route);
    }
    page.gap();
    page.aside(say::LEGEND);
    page.finish()
}

fn steps(page: &mut Page, route: &RouteView) {
    for (place, role) in route.rungs.iter().enumerate() {
        let level = format!("{DIM}· {}{DIM:#}", role.level_name);
        page.hanging(
            &format!("  {}. ", place + 1),
            &format!("{} {level}", role.title),
        );
        if let Some(step) = route.moves.get(place) {
            let kind = words::move_kind(step.kind);
            let basis = words::basis(step.basis);
            let when = step.when.map_or(String::new(), |when| format!(": {when}"));
            let text = format!("↓ {kind} ({basis}){when}");
            page.indented_aside(5, &with_sources(&text, step.sources, page.look()));
        }
    }
}
