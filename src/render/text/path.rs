//! Routes.

use super::page::{DIM, Page};
use super::role::with_sources;
use crate::graph::conditions::Condition;
use crate::message::gap as ask;
use crate::message::path as say;
use crate::message::words;
use crate::render::Look;
use crate::view::gap::GapView;
use crate::view::parts::{MoveView, RoleLine};
use crate::view::path::{ClosedView, ConditionsView, PathView, RouteView};

/// Routes as text.
pub fn path(view: &PathView, look: Look) -> String {
    let mut page = Page::new(look);
    page.title(&say::title(view.from_title, view.to_title));
    conditions(&mut page, &view.conditions);
    if view.from_role == view.to_role {
        page.paragraph(say::SAME);
        return page.finish();
    }
    if let Some(closed) = &view.closed {
        page.gap();
        no_way(&mut page, closed, view.to_title, say::AVOID);
        page.gap();
        page.aside(&say::look(view.to_role));
        return page.finish();
    }
    page.paragraph(&say::found(view.routes.len()));
    for (place, route) in view.routes.iter().enumerate() {
        if view.routes.len() > 1 {
            page.heading(&say::route(place + 1));
        } else {
            page.gap();
        }
        page.indented(2, &reason(route));
        steps(&mut page, route);
    }
    page.gap();
    page.aside(say::LEGEND);
    if view.routes.iter().any(|route| !route.gaps.is_empty()) {
        page.aside(ask::LEGEND);
    }
    page.finish()
}

fn conditions(page: &mut Page, view: &ConditionsView) {
    let titles = |roles: &[RoleLine]| roles.iter().map(|r| r.title.to_owned()).collect();
    let (via, avoid): (Vec<String>, Vec<String>) = (titles(&view.via), titles(&view.avoid));
    let parts = say::conditions(&via, &avoid, view.no_management, view.max_steps, &view.only);
    if !parts.is_empty() {
        page.paragraph(&format!("{}.", words::capitalised(&parts.join(", "))));
    }
    if view.suits {
        page.paragraph(say::SUITS);
    }
    if view.no_management && !view.marks_management {
        page.paragraph(say::NO_MARKS);
    }
}

/// What closed the way, and how near one gets; `avoid` is the option that leaves roles out.
pub fn no_way(page: &mut Page, closed: &ClosedView, to: &str, avoid: &str) {
    page.paragraph(&if closed.by.is_empty() {
        say::no_way(to)
    } else {
        say::closed(to, &closed.by, avoid)
    });
    if closed.goal_leads_people && closed.by.contains(&Condition::NoManagement) {
        page.paragraph(say::GOAL_LEADS);
    }
    match (&closed.nearest, &closed.route, closed.short_of) {
        (Some(nearest), Some(route), Some(short_of)) => {
            page.paragraph(&say::nearest(
                nearest.title,
                short_of,
                closed.leads_on == Some(true),
            ));
            page.gap();
            steps(page, route);
        }
        _ => page.paragraph(say::NOTHING_NEARER),
    }
}

/// Why a route stands where it does.
pub fn reason(route: &RouteView) -> String {
    let moves: Vec<_> = route.moves.iter().map(|m| (m.kind, m.basis)).collect();
    say::reason(&moves)
}

fn steps(page: &mut Page, route: &RouteView) {
    for (place, role) in route.rungs.iter().enumerate() {
        let level = format!("{DIM}· {}{DIM:#}", role.level_name);
        page.hanging(
            &format!("  {}. ", place + 1),
            &format!("{} {level}", role.title),
        );
        if let Some(gap) = place.checked_sub(1).and_then(|leg| route.gaps.get(leg)) {
            page.indented(5, &asks(gap));
        }
        if let Some(step) = route.moves.get(place) {
            let text = format!("↓ {}", how(step));
            page.indented_aside(5, &with_sources(&text, step.sources, page.look()));
        }
    }
}

/// The kind of a move, how sure it is, and its condition.
pub fn how(step: &MoveView) -> String {
    let kind = words::move_kind(step.kind);
    let basis = words::basis(step.basis);
    let when = step.when.map_or(String::new(), |when| format!(": {when}"));
    format!("{kind} ({basis}){when}")
}

/// The skills that a role asks for, in one paragraph.
fn asks(gap: &GapView) -> String {
    if gap.says_nothing {
        return ask::SAYS_NOTHING.to_owned();
    }
    if gap.skills.is_empty() {
        return ask::NO_SKILLS.to_owned();
    }
    let groups = ask::ORDER.map(|known| (known, gap.names(known)));
    words::capitalised(&ask::in_short(&groups))
}
