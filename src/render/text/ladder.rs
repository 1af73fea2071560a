//! Ladders.

use std::collections::HashMap;

use super::page::Page;
use super::role::{conditions, surest, with_sources};
use crate::catalogue::role::{FactId, MoveKind};
use crate::message::ladder as say;
use crate::message::words;
use crate::render::Look;
use crate::view::ladder::LadderView;
use crate::view::parts::{MoveView, RoleLine};

/// A ladder as text: the line of each track, then every rung with its ways in.
#[must_use]
pub fn ladder(view: &LadderView, all: bool, look: Look) -> String {
    let mut page = Page::new(look);
    page.title(&say::title(view.from_title, view.down));
    if view.moves.is_empty() {
        page.gap();
        page.paragraph(&if view.down {
            say::bottom(view.from_title)
        } else {
            say::top(view.from_title)
        });
    } else {
        if let Some(part) = say::part(view.omitted, view.down) {
            page.gap();
            page.paragraph(&part);
        }
        lines(&mut page, view);
        rungs(&mut page, view);
        page.gap();
        page.aside(say::LEGEND);
    }
    if !all && !view.down {
        page.gap();
        page.aside(say::MORE);
    }
    page.finish()
}

fn lines<'c>(page: &mut Page, view: &LadderView<'c>) {
    if view.ladders.is_empty() {
        return;
    }
    page.heading(say::lines(view.down));
    let titles: HashMap<&str, &str> = view.roles.iter().map(|r| (r.id, r.title)).collect();
    let title = |id: &&'c str| titles.get(id).copied().unwrap_or(id);
    let mut track = None;
    for line in &view.ladders {
        if let Some(name) = line.track_name.filter(|_| track != line.track) {
            page.indented(2, name);
        }
        track = line.track;
        let titles: Vec<&str> = line.roles.iter().map(title).collect();
        page.run_on(4, &titles.join(" → "));
    }
}

fn rungs(page: &mut Page, view: &LadderView) {
    page.heading(say::rungs(view.down));
    let mut level = None;
    for role in view.roles.iter().rev() {
        if level != Some(role.level) {
            page.gap();
            page.indented_aside(2, role.level_name);
            level = Some(role.level);
        }
        rung(page, view, role);
    }
}

fn rung(page: &mut Page, view: &LadderView, role: &RoleLine) {
    page.run_on(4, role.title);
    if role.id == view.from_role && !view.down {
        page.indented_aside(8, say::HERE);
    }
    let ways: Vec<&MoveView> = view.moves.iter().filter(|m| m.to_role == role.id).collect();
    let mut seen: Vec<(&str, MoveKind)> = Vec::new();
    for step in &ways {
        let key = (step.from_role, step.kind);
        if seen.contains(&key) {
            continue;
        }
        seen.push(key);
        let same: Vec<&MoveView> = ways
            .iter()
            .filter(|m| (m.from_role, m.kind) == key)
            .copied()
            .collect();
        page.run_on(8, &way(&same, page.look()));
    }
}

/// Where a way comes from, its kind where it is no promotion, how sure it is, and its condition.
fn way(moves: &[&MoveView], look: Look) -> String {
    let first = moves[0];
    let mut text = say::from(first.from_title);
    let kind = match first.kind {
        MoveKind::Promotion => String::new(),
        kind => format!("{}, ", words::move_kind(kind)),
    };
    text.push_str(&format!(" ({kind}{})", surest(moves)));
    let conditions = conditions(moves);
    if !conditions.is_empty() {
        text.push_str(&format!(": {conditions}"));
    }
    let sources: Vec<FactId> = moves.iter().flat_map(|m| m.sources.to_vec()).collect();
    with_sources(&text, &sources, look)
}
