//! Roles side by side, as an outline that every format sets in its own way.

mod outlook;
mod shared;
mod ways;

use super::outline::{Group, Outline, Point, Section, Table};
use super::text::role::{type_names, with_marks};
use crate::catalogue::role::FactId;
use crate::message::{compare as say, role, words};
use crate::render::Look;
use crate::view::compare::{CompareView, ComparedRole};
use outlook::{interests, outlook};
use shared::{duties, skills};
use ways::ways;

/// The outline of a comparison; of the look only counts whether it shows sources.
pub fn outline(view: &CompareView, look: Look) -> Outline {
    let titles: Vec<&str> = view.roles.iter().map(|role| role.title).collect();
    let mut sections = vec![
        purpose(view, look),
        standing(view, look),
        duties(view, look),
        skills(view, look),
        interests(view, look),
        outlook(view, look),
        ways(view, look),
    ];
    if look.sources {
        sections.push(documents(view));
    }
    sections.retain(|section| !section.groups.is_empty());
    Outline {
        title: say::title(&titles),
        table: table(view),
        sections,
        closing: onward(view),
    }
}

fn onward(view: &CompareView) -> String {
    let way = view.ways.iter().find(|way| way.kind != "none");
    let first = view.roles.first().map_or("", |role| role.id);
    say::onward(first, way.map(|way| (way.from_role, way.to_role)))
}

fn table(view: &CompareView) -> Table {
    let row = |name, cell: fn(&ComparedRole) -> Option<String>| {
        let cells = view.roles.iter().map(cell);
        let cells: Vec<String> = cells
            .map(|cell| cell.unwrap_or_else(|| say::NOTHING.to_owned()))
            .collect();
        (name, cells)
    };
    let mut rows = vec![
        row(say::LEVEL, |role| {
            Some(say::level(role.level_name, role.level_basis))
        }),
        row(say::TRACK, |role| role.track_name.map(str::to_owned)),
        row(say::TYPES, |role| {
            let names = type_names(role.interests.as_ref()?);
            (!names.is_empty()).then(|| words::interests(&names))
        }),
        row(say::PREPARATION, |role| {
            let occupation = role.occupation.as_ref()?;
            occupation.job_zone.map(say::preparation)
        }),
        row(say::PAY, |role| {
            let occupation = role.occupation.as_ref()?;
            occupation
                .wage
                .map(|wage| say::pay_short(wage, occupation.nearness))
        }),
    ];
    let known = |cells: &[String]| cells.iter().any(|cell| cell != say::NOTHING);
    rows.retain(|(_, cells)| known(cells));
    Table {
        heading: say::GLANCE,
        heads: view.roles.iter().map(|r| r.title.to_owned()).collect(),
        notes: notes(view),
        rows,
    }
}

fn notes(view: &CompareView) -> Vec<String> {
    let occupations = || view.roles.iter().filter_map(|r| r.occupation.as_ref());
    let mut zones: Vec<&str> = occupations()
        .filter_map(|o| Some(o.job_zone?.source.as_str()))
        .collect();
    zones.dedup();
    let preparation = (!zones.is_empty()).then(|| say::preparation_source(&zones));
    let paid = occupations().any(|o| o.wage.is_some());
    let pay = paid.then(|| say::PAY_BELOW.to_owned());
    preparation.into_iter().chain(pay).collect()
}

fn purpose(view: &CompareView, look: Look) -> Section {
    let of = |role: &ComparedRole| {
        let statements = role.purpose_statements.iter();
        let mut points: Vec<Point> = statements
            .map(|s| Point::new(with_marks(s, look)))
            .collect();
        if role.mention {
            points.push(Point::new(role::MENTION));
        } else if points.is_empty() {
            points.push(Point::new(say::NO_PURPOSE));
        }
        group(role.title, points)
    };
    let said = |r: &ComparedRole| r.mention || !r.purpose_statements.is_empty();
    let roles = view.roles.iter().filter(|_| view.roles.iter().any(said));
    Section {
        heading: say::PURPOSE,
        notes: Vec::new(),
        groups: roles.map(of).collect(),
    }
}

fn standing(view: &CompareView, look: Look) -> Section {
    let roles = view.roles.iter().filter(|role| !role.standing.is_empty());
    let of = |role: &ComparedRole| {
        let statements = role.standing.iter();
        let points = statements.map(|s| Point::new(with_marks(s, look)));
        group(role.title, points.collect())
    };
    Section {
        heading: say::STANDING,
        notes: Vec::new(),
        groups: roles.map(of).collect(),
    }
}

fn group(heading: impl Into<String>, points: Vec<Point>) -> Group {
    Group {
        heading: heading.into(),
        points,
    }
}

/// Every id once, in the order of the first.
fn once<'a>(ids: impl Iterator<Item = &'a FactId>) -> Vec<FactId> {
    let mut seen: Vec<FactId> = Vec::new();
    for id in ids {
        if !seen.contains(id) {
            seen.push(id.clone());
        }
    }
    seen
}

fn titles<'c>(view: &CompareView<'c>, ids: &[&str]) -> Vec<&'c str> {
    let roles = view.roles.iter().filter(|role| ids.contains(&role.id));
    roles.map(|role| role.title).collect()
}

fn title<'c>(view: &CompareView<'c>, id: &'c str) -> &'c str {
    let role = view.roles.iter().find(|role| role.id == id);
    role.map_or(id, |role| role.title)
}

fn documents(view: &CompareView) -> Section {
    let points = view.documents.iter().map(|source| {
        let text = role::document(&source.name, &source.about);
        Point::new(say::of_role(&source.id, &text))
    });
    let points: Vec<Point> = points.collect();
    Section {
        heading: role::heading("sources"),
        notes: Vec::new(),
        groups: (!points.is_empty())
            .then(|| group("", points))
            .into_iter()
            .collect(),
    }
}
