//! What roles share and what only one of them has: duties and skills.

use super::{group, once, title, titles};
use crate::catalogue::role::FactId;
use crate::message::{compare as say, role, words};
use crate::render::Look;
use crate::render::outline::{Group, Point, Section};
use crate::render::text::role::with_sources;
use crate::view::compare::{CompareView, DutyView, SharedSkill};

/// The heading over what some of the roles share.
fn shared_by(view: &CompareView, roles: &[&str]) -> String {
    say::shared_by(&titles(view, roles), roles.len() == view.roles.len())
}

pub fn duties(view: &CompareView, look: Look) -> Section {
    let mut groups: Vec<Group> = view
        .duties
        .chunk_by(|a, b| a.roles == b.roles)
        .map(|same| {
            let points = same.iter().map(|duty| self::duty(view, duty, look));
            group(shared_by(view, &same[0].roles), points.collect())
        })
        .collect();
    for role in &view.roles {
        if !view.duties.iter().any(|duty| duty.roles.contains(&role.id)) {
            groups.push(group(role.title, vec![Point::new(role::NO_DUTIES)]));
        }
    }
    let shared = view.duties.iter().any(|duty| duty.roles.len() > 1);
    let mut notes = vec![say::SAME_DUTY.to_owned()];
    if !shared {
        notes.insert(0, say::NO_SHARED_DUTY.to_owned());
    }
    Section {
        heading: say::DUTIES,
        notes,
        groups,
    }
}

/// A duty: its one wording, or that of each role.
fn duty(view: &CompareView, duty: &DutyView, look: Look) -> Point {
    let wording = |id: &&str| {
        let of_role = duty.statements.iter().filter(|s| s.role == *id);
        let texts: Vec<&str> = of_role.clone().map(|s| s.statement.text).collect();
        let sources = once(of_role.clone().flat_map(|s| s.statement.sources));
        let mark = of_role.clone().all(|s| s.statement.inferred);
        (texts.join(" "), sources, mark)
    };
    let all: Vec<(String, Vec<FactId>, bool)> = duty.roles.iter().map(wording).collect();
    let set = |(text, sources, inferred): &(String, Vec<FactId>, bool)| {
        let text = with_sources(text, sources, look);
        if *inferred {
            format!("{text} {}", role::INFERRED)
        } else {
            text
        }
    };
    let plain = |text: &str| {
        let words = text.split_whitespace().map(str::to_lowercase);
        words.collect::<Vec<String>>()
    };
    let one = all.iter().all(|(text, ..)| plain(text) == plain(&all[0].0));
    if one {
        let sources = once(all.iter().flat_map(|(_, sources, _)| sources));
        let inferred = all.iter().all(|(.., inferred)| *inferred);
        return Point::new(set(&(all[0].0.clone(), sources, inferred)));
    }
    let lines = duty.roles.iter().zip(&all);
    Point {
        label: "",
        lines: lines
            .map(|(id, wording)| say::of_role(title(view, id), &set(wording)))
            .collect(),
    }
}

pub fn skills(view: &CompareView, look: Look) -> Section {
    if view.skills.is_empty() {
        return Section::default();
    }
    let mut groups: Vec<Group> = view
        .skills
        .chunk_by(|a, b| a.roles == b.roles)
        .map(|same| {
            let kinds = same.chunk_by(|a, b| a.kind == b.kind);
            let points = kinds.map(|of_kind| Point {
                label: words::skill_kind(of_kind[0].kind),
                lines: vec![names(view, of_kind, look)],
            });
            group(shared_by(view, &same[0].roles), points.collect())
        })
        .collect();
    for role in &view.roles {
        if !view.skills.iter().any(|s| s.roles.contains(&role.id)) {
            groups.push(group(role.title, vec![Point::new(say::NO_SKILL)]));
        }
    }
    let shared = view.skills.iter().any(|skill| skill.roles.len() > 1);
    let none = (!shared).then(|| say::NO_SHARED_SKILL.to_owned());
    Section {
        heading: say::SKILLS,
        notes: none.into_iter().collect(),
        groups,
    }
}

fn names(view: &CompareView, skills: &[SharedSkill], look: Look) -> String {
    let names: Vec<String> = skills.iter().map(|s| skill(view, s, look)).collect();
    names.join(" · ")
}

fn skill(view: &CompareView, skill: &SharedSkill, look: Look) -> String {
    let needs = skill.needs.iter();
    let sources = once(needs.flat_map(|need| need.sources));
    let name = with_sources(skill.name, &sources, look);
    let inferred = skill.needs.iter().filter(|need| need.inferred);
    let inferred: Vec<&str> = inferred.map(|need| need.role).collect();
    match inferred.len() {
        0 => name,
        some if some == skill.needs.len() => format!("{name} {}", role::INFERRED),
        _ => format!("{name} {}", say::inferred_for(&titles(view, &inferred))),
    }
}
