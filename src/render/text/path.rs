//! Routes as parts of a plan.

use super::page::{DIM, Page};
use super::role::with_sources;
use crate::document::path::{ClosedView, RouteView};
use crate::graph::conditions::Condition;
use crate::message::path as say;
use crate::message::words;
use crate::view::parts::MoveView;

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
