//! The page of a plan.

use std::collections::HashSet;

use super::page::{BOLD, Page};
use super::path::{how, no_way, reason};
use super::role::{with_marks, with_sources};
use crate::advice::plan::Purpose;
use crate::document::gap::GapView;
use crate::message::gap as ask;
use crate::message::plan as say;
use crate::render::Look;
use crate::view::parts::{StatementView, StepView};
use crate::view::plan::{LegView, PlanView, TaskView, WayPlan};

/// How many entries of a list are shown before it points to the page of the role.
const SHOWN: usize = 3;
/// How many skills of each sort are named.
const SKILLS: usize = 8;
/// How many steps that help in any case are shown.
const STEPS: usize = 4;

/// A plan as text.
pub fn plan(view: &PlanView, look: Look) -> String {
    let mut page = Page::new(look);
    head(&mut page, view);
    if let Some(closed) = &view.closed {
        page.gap();
        let to = view.to_role.as_ref().map_or("", |role| role.title);
        no_way(&mut page, closed, to, say::REJECT);
        return page.finish();
    }
    if view.ways.iter().all(|way| way.legs.is_empty()) {
        page.gap();
        page.paragraph(if view.suggested {
            say::nothing(!view.rejected.is_empty())
        } else {
            say::THERE
        });
        return page.finish();
    }
    let mut told = HashSet::new();
    let (first, others) = view.ways.split_at(1);
    for planned in first {
        way(&mut page, view, planned, &mut told);
    }
    if view.suggested {
        for planned in others {
            way(&mut page, view, planned, &mut told);
        }
        if !view.missing.is_empty() {
            page.gap();
            page.paragraph(&say::missing(&view.missing, !view.rejected.is_empty()));
        }
        if view.tracks_untold {
            page.gap();
            page.aside(say::NO_TRACKS);
        }
    } else {
        other_ways(&mut page, others);
    }
    industry(&mut page, view);
    if !view.steps.is_empty() {
        page.heading(say::ANYWAY);
        steps(&mut page, 2, &view.steps, STEPS);
    }
    this_month(&mut page, view);
    foot(&mut page, view);
    page.finish()
}

fn head(page: &mut Page, view: &PlanView) {
    let from = view.from_role.as_ref().map(|role| role.title);
    let to = view.to_role.as_ref().map(|role| role.title);
    page.title(&say::title(from, to));
    match &view.code {
        Some(code) => page.paragraph(&say::interests(code)),
        None => page.paragraph(say::NO_INTERESTS),
    }
    page.paragraph(say::NO_TIMETABLE);
    if !view.rejected.is_empty() {
        let titles: Vec<&str> = view.rejected.iter().map(|role| role.title).collect();
        page.paragraph(&say::rejected(&titles));
    }
}

/// A way, step by step; a step that an earlier way has told already is not told again.
fn way<'c>(
    page: &mut Page,
    view: &PlanView<'c>,
    way: &WayPlan<'c>,
    told: &mut HashSet<(Option<&'c str>, &'c str)>,
) {
    page.heading(&say::heading(
        way.purpose,
        way.role.title,
        view.from_role.is_none(),
    ));
    if let (Some(tier), Some(r)) = (way.tier, way.r) {
        page.indented(2, &say::suits(tier, r));
    }
    if way.purpose == Purpose::Goal || way.legs.len() > 1 {
        page.indented(2, &reason(&way.route));
    }
    for (place, leg) in way.legs.iter().enumerate() {
        if way.legs.len() > 1 {
            page.gap();
            let heading = say::leg(place + 1, way.legs.len(), leg.gap.title);
            page.indented(2, &format!("{BOLD}{heading}{BOLD:#} · {}", leg.level_name));
        }
        let from = leg.step.as_ref().map(|step| step.from_role);
        if told.insert((from, leg.gap.role)) {
            self::leg(page, leg);
        } else {
            page.indented(2, say::AS_ABOVE);
        }
    }
}

fn leg(page: &mut Page, leg: &LegView) {
    let look = page.look();
    if let Some(step) = &leg.step {
        let text = with_sources(&how(step), step.sources, look);
        entry(page, say::HOW, &text);
    }
    gap(page, &leg.gap);
    if !leg.steps.is_empty() {
        label(page, say::DO);
        steps(page, 4, &leg.steps, SHOWN);
    }
}

/// What a role asks for.
fn gap(page: &mut Page, gap: &GapView) {
    if gap.says_nothing {
        page.indented(2, ask::SAYS_NOTHING);
        return;
    }
    for known in ask::ORDER {
        let names = gap.names(known);
        if !names.is_empty() {
            entry(page, ask::known(known), &ask::names(&names, SKILLS));
        }
    }
    list(page, ask::TOOLS, &gap.tools, gap.role);
    list(page, ask::TRAINING, &gap.training, gap.role);
    list(page, ask::NEW_DUTIES, &gap.new_duties, gap.role);
    if !gap.kept_duties.is_empty() {
        entry(page, ask::KEPT_DUTIES, &ask::kept(gap.kept_duties.len()));
    }
    list(page, ask::LOOKED_FOR, &gap.looked_for, gap.role);
}

fn list(page: &mut Page, name: &str, statements: &[StatementView], role: &str) {
    if statements.is_empty() {
        return;
    }
    label(page, name);
    let look = page.look();
    for statement in statements.iter().take(SHOWN) {
        page.bullet(4, &with_marks(statement, look));
    }
    if statements.len() > SHOWN {
        page.indented_aside(4, &say::more(statements.len() - SHOWN, role));
    }
}

fn steps(page: &mut Page, by: usize, steps: &[StepView], most: usize) {
    let look = page.look();
    for step in steps.iter().take(most) {
        page.bullet(by, &with_sources(step.text, step.sources, look));
    }
}

fn label(page: &mut Page, name: &str) {
    page.indented(2, &format!("{name}:"));
}

fn entry(page: &mut Page, name: &str, text: &str) {
    page.run_on(2, &format!("{name}: {text}"));
}

fn other_ways(page: &mut Page, ways: &[WayPlan]) {
    if ways.is_empty() {
        return;
    }
    page.heading(say::OTHER_WAYS);
    for way in ways {
        let titles: Vec<&str> = way.route.rungs.iter().map(|role| role.title).collect();
        page.bullet(2, &titles.join(" → "));
        page.indented_aside(4, &reason(&way.route));
    }
}

fn industry(page: &mut Page, view: &PlanView) {
    let Some(industry) = &view.industry else {
        return;
    };
    page.heading(&say::industry(industry.name));
    let look = page.look();
    for statement in &industry.statements {
        page.bullet(2, &with_marks(statement, look));
    }
}

fn this_month(page: &mut Page, view: &PlanView) {
    if view.this_month.is_empty() {
        return;
    }
    page.heading(say::THIS_MONTH);
    let look = page.look();
    for (place, task) in view.this_month.iter().enumerate() {
        let text = with_sources(&task_text(task), task.sources, look);
        page.hanging(&format!("  {}. ", place + 1), &text);
    }
}

/// A task in words.
pub fn task_text(task: &TaskView) -> String {
    let role = task.role.as_ref().map_or("", |role| role.title);
    let text = task.text.unwrap_or_default();
    match (task.kind, task.skill, task.unknown) {
        ("learn", Some(skill), _) => say::learn(skill, text, role),
        ("say", _, Some(unknown)) => say::say(unknown, role),
        ("ask", ..) => say::ask(role, task.when),
        _ => text.to_owned(),
    }
}

fn foot(page: &mut Page, view: &PlanView) {
    page.gap();
    if view.names_skills() {
        page.aside(ask::LEGEND);
    }
    if view.code.is_some() {
        page.aside(say::LIMITS);
    }
    if let Some(first) = view.ways.first().filter(|_| view.suggested) {
        page.gap();
        page.paragraph(&say::onward(first.role.id));
    }
}
