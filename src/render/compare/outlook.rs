//! Interests, pay and outlook.

use super::{group, title};
use crate::message::{compare as say, role, words};
use crate::render::Look;
use crate::render::outline::{Group, Point, Section};
use crate::render::text::role::{type_names, with_marks, with_sources};
use crate::view::compare::{CompareView, ComparedRole};

pub fn interests(view: &CompareView, look: Look) -> Section {
    let known = |r: &ComparedRole| r.interests.is_some() || r.occupation.is_some();
    if !view.roles.iter().any(known) {
        return Section::default();
    }
    let occupations = view.roles.iter().any(|role| role.occupation.is_some());
    let of = |role| types(role, occupations, look);
    let mut groups: Vec<Group> = view.roles.iter().map(of).collect();
    groups.extend(likeness(view));
    let none = (!occupations).then(|| say::NO_OCCUPATIONS.to_owned());
    Section {
        heading: say::INTERESTS,
        notes: none.into_iter().collect(),
        groups,
    }
}

/// How alike each two roles are; none where no two of them can be compared.
fn likeness(view: &CompareView) -> Option<Group> {
    let pairs = view.likeness.iter();
    let mut points: Vec<Point> = pairs
        .filter_map(|pair| {
            let titles = pair.roles.map(|id| title(view, id));
            Some(Point::new(say::likeness(titles, pair.r?)))
        })
        .collect();
    let lacking = view.roles.iter().filter(|role| {
        let interests = role.interests.as_ref();
        interests.is_none_or(|i| i.profile.is_none())
    });
    let lacking: Vec<&str> = lacking.map(|role| role.title).collect();
    if !lacking.is_empty() {
        points.push(Point::new(say::no_pattern(&lacking)));
    }
    let any = view.likeness.iter().any(|pair| pair.r.is_some());
    any.then(|| group(say::LIKENESS, points))
}

fn types(role: &ComparedRole, occupations: bool, look: Look) -> Group {
    let types = match &role.interests {
        Some(interests) => {
            let basis = if role.own && interests.sources.is_empty() {
                words::OWN_BASIS
            } else {
                words::interests_basis(interests.basis)
            };
            let names = words::interests(&type_names(interests));
            with_sources(&role::types(&names, basis), interests.sources, look)
        }
        None => say::NO_INTERESTS.to_owned(),
    };
    let occupation = match &role.occupation {
        Some(o) => {
            let nearness = words::nearness(o.nearness);
            Some(role::occupation(o.title, o.soc, nearness, o.code, o.source))
        }
        None => occupations.then(|| role::NO_OCCUPATION.to_owned()),
    };
    let lines = [Some(types), occupation].into_iter().flatten();
    group(role.title, lines.map(Point::new).collect())
}

pub fn outlook(view: &CompareView, look: Look) -> Section {
    let wage = |role: &ComparedRole| role.occupation.as_ref().is_some_and(|o| o.wage.is_some());
    let told = |role: &ComparedRole| wage(role) || !role.figures.is_empty();
    if !view.roles.iter().any(told) {
        let points = vec![Point::new(
            say::no_outlook(false, false).unwrap_or_default(),
        )];
        return Section {
            heading: say::OUTLOOK,
            notes: Vec::new(),
            groups: vec![group("", points)],
        };
    }
    let of = |role: &ComparedRole| {
        let occupation = role.occupation.as_ref();
        let pay = occupation.and_then(|o| {
            let nearness = words::nearness(o.nearness);
            Some(say::pay(o.wage?, o.title, o.soc, nearness))
        });
        let figures = role.figures.iter().map(|s| with_marks(s, look));
        let none = say::no_outlook(pay.is_some(), !role.figures.is_empty());
        let lines = pay.into_iter().chain(figures);
        let lines = lines.chain(none.map(str::to_owned));
        group(role.title, lines.map(Point::new).collect())
    };
    let paid = view.roles.iter().any(wage);
    let note = paid.then(|| say::NOT_YOURS.to_owned());
    Section {
        heading: say::OUTLOOK,
        notes: note.into_iter().collect(),
        groups: view.roles.iter().map(of).collect(),
    }
}
