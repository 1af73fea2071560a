//! Ladders, and the house of all roles.

use std::collections::HashMap;

use super::page::Page;
use super::role::{conditions, surest, with_sources};
use crate::catalogue::role::{FactId, MoveKind};
use crate::message::ladder as say;
use crate::message::words;
use crate::render::Look;
use crate::view::ladder::LadderView;
use crate::view::parts::{MoveView, RoleLine};

/// A ladder as text: the line of each track, then every rung with its ways in; roles outside the field come last.
pub fn ladder(view: &LadderView, all: bool, look: Look) -> String {
    let mut page = Page::new(look);
    page.title(&match view.from_title {
        Some(title) => say::title(title, view.down),
        None => say::house(view.catalogue),
    });
    match view.from_title {
        Some(title) if view.moves.is_empty() => {
            page.gap();
            page.paragraph(&if view.down {
                say::bottom(title)
            } else {
                say::top(title)
            });
        }
        _ => {
            if let Some(part) = say::part(view.omitted, view.down) {
                page.gap();
                page.paragraph(&part);
            }
            lines(&mut page, view);
            rungs(&mut page, view);
            page.gap();
            page.aside(say::LEGEND);
        }
    }
    if view.from_role.is_none() {
        page.gap();
        page.aside(say::DRAW);
    } else if !all && !view.down {
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
    let mut ways: HashMap<&str, Vec<&MoveView>> = HashMap::new();
    for step in &view.moves {
        ways.entry(step.to_role).or_default().push(step);
    }
    let stops = view.route.iter().enumerate().map(|(at, id)| (*id, at + 1));
    let rungs = Rungs {
        view,
        ways,
        stops: stops.collect(),
    };
    let (outside, inside): (Vec<&RoleLine>, Vec<&RoleLine>) = view
        .roles
        .iter()
        .rev()
        .partition(|role| view.outside(role.level));
    page.heading(say::rungs(view.down));
    rungs.levels(page, &inside);
    if !outside.is_empty() {
        page.heading(say::OUTSIDE);
        rungs.levels(page, &outside);
    }
}

/// What the rungs of a ladder are written from.
struct Rungs<'v, 'c> {
    view: &'v LadderView<'c>,
    /// The ways in of each role.
    ways: HashMap<&'c str, Vec<&'v MoveView<'c>>>,
    /// The place of each role on the marked route.
    stops: HashMap<&'c str, usize>,
}

impl Rungs<'_, '_> {
    fn levels(&self, page: &mut Page, roles: &[&RoleLine]) {
        let mut level = None;
        for role in roles {
            if level != Some(role.level) {
                page.gap();
                page.indented_aside(2, role.level_name);
                level = Some(role.level);
            }
            self.rung(page, role);
        }
    }

    fn rung(&self, page: &mut Page, role: &RoleLine) {
        page.run_on(4, role.title);
        if Some(role.id) == self.view.from_role && !self.view.down {
            page.indented_aside(8, say::HERE);
        } else if let Some(stop) = self.stops.get(role.id) {
            page.indented_aside(8, &say::on_route(*stop, self.view.route.len()));
        }
        let ways = self.ways.get(role.id).map(Vec::as_slice);
        for same in grouped(ways.unwrap_or_default()) {
            page.run_on(8, &way(&same, page.look()));
        }
    }
}

/// The ways from one role of one kind together, in the order of the first of each.
fn grouped<'m, 'c>(ways: &[&'m MoveView<'c>]) -> Vec<Vec<&'m MoveView<'c>>> {
    let mut groups: Vec<Vec<&MoveView>> = Vec::new();
    let mut places: HashMap<(&str, MoveKind), usize> = HashMap::new();
    for step in ways {
        let place = *places
            .entry((step.from_role, step.kind))
            .or_insert(groups.len());
        if place == groups.len() {
            groups.push(Vec::new());
        }
        groups[place].push(step);
    }
    groups
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
