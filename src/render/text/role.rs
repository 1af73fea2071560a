//! The page of a role.

use super::page::Page;
use crate::catalogue::interest::Interest;
use crate::catalogue::role::{FactId, MoveKind};
use crate::message::role as say;
use crate::message::words;
use crate::render::Look;
use crate::view::guide::TopicLine;
use crate::view::parts::{MoveView, StatementView};
use crate::view::role::{InterestsView, OccupationView, RoleView, SkillView};

/// The page of a role as text.
pub fn role(view: &RoleView, look: Look) -> String {
    let mut page = Page::new(look);
    page.title(view.title);
    page.aside(&say::place(
        view.level_name,
        view.level_basis,
        view.track_name,
        view.leads_people,
    ));
    if !view.aliases.is_empty() {
        page.aside(&say::aliases(&view.aliases));
    }
    if !view.purpose_statements.is_empty() {
        page.gap();
        for statement in &view.purpose_statements {
            page.paragraph(&with_marks(statement, look));
        }
    }
    if view.mention {
        page.gap();
        page.paragraph(say::MENTION);
    } else if view.duties.is_empty() {
        page.gap();
        page.paragraph(say::NO_DUTIES);
    }
    statements(&mut page, "duties", &view.duties);
    skills(&mut page, &view.skills);
    for (key, list) in [
        ("traits", &view.traits),
        ("tools", &view.tools),
        ("reporting", &view.reporting),
        ("training", &view.training),
        ("conditions", &view.conditions),
        ("figures", &view.figures),
        ("rewards", &view.rewards),
        ("why", &view.why),
    ] {
        statements(&mut page, key, list);
    }
    interests(&mut page, view);
    ways(&mut page, "ways_in", &view.ways_in, say::NO_WAY_IN);
    ways(&mut page, "ways_on", &view.ways_on, say::NO_WAY_ON);
    if !view.steps.is_empty() {
        page.heading(say::heading("steps"));
        for step in &view.steps {
            page.bullet(2, &with_sources(step.text, step.sources, look));
        }
    }
    statements(&mut page, "standing", &view.standing);
    statements(&mut page, "remarks", &view.remarks);
    topics(&mut page, &view.topics);
    if look.sources {
        page.heading(say::heading("sources"));
        for source in &view.documents {
            page.hanging(
                &format!("  {:<4}", source.id),
                &say::document(&source.name, &source.about),
            );
        }
    }
    page.finish()
}

fn statements(page: &mut Page, key: &str, list: &[StatementView]) {
    if list.is_empty() {
        return;
    }
    page.heading(say::heading(key));
    for statement in list {
        page.bullet(2, &with_marks(statement, page.look()));
    }
}

/// Topics of the guide, as commands.
pub fn topics(page: &mut Page, topics: &[TopicLine]) {
    if topics.is_empty() {
        return;
    }
    page.heading(say::heading("topics"));
    let ids: Vec<&str> = topics.iter().map(|topic| topic.id).collect();
    page.indented(2, &say::topics(&ids));
}

/// A statement with its marks: the ids of its facts where the look asks for them, and whether it is inferred.
pub fn with_marks(statement: &StatementView, look: Look) -> String {
    let text = with_sources(statement.text, statement.sources, look);
    if statement.inferred {
        format!("{text} {}", say::INFERRED)
    } else {
        text
    }
}

/// A text with the ids of its facts, where the look asks for them.
pub fn with_sources(text: &str, sources: &[FactId], look: Look) -> String {
    if look.sources && !sources.is_empty() {
        format!("{text} [{}]", sources.join(", "))
    } else {
        text.to_owned()
    }
}

fn skills(page: &mut Page, skills: &[SkillView]) {
    if skills.is_empty() {
        return;
    }
    page.heading(say::heading("skills"));
    let mut kinds: Vec<_> = skills.iter().map(|s| s.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let of_kind = skills.iter().filter(|s| s.kind == kind);
        let names: Vec<String> = of_kind.map(|s| skill(s, page.look())).collect();
        page.hanging(
            &format!("  {}: ", words::skill_kind(kind)),
            &names.join(" · "),
        );
    }
}

fn skill(skill: &SkillView, look: Look) -> String {
    let name = with_sources(skill.name, skill.sources, look);
    if skill.inferred {
        format!("{name} {}", say::INFERRED)
    } else {
        name
    }
}

fn interests(page: &mut Page, view: &RoleView) {
    page.heading(say::heading("interests"));
    if let Some(interests) = &view.interests {
        let names = type_names(interests);
        let text = say::types(
            &words::interests(&names),
            if interests.sources.is_empty() && view.documents.is_empty() {
                words::OWN_BASIS
            } else {
                words::interests_basis(interests.basis)
            },
        );
        page.bullet(2, &with_sources(&text, interests.sources, page.look()));
    }
    if let Some(o) = &view.occupation {
        let nearness = words::nearness(o.nearness);
        page.bullet(
            2,
            &say::occupation(o.title, o.soc, nearness, o.code, o.source),
        );
        occupation_figures(page, o);
    } else {
        page.bullet(2, say::NO_OCCUPATION);
    }
}

/// The types of a role, or the letters that stand out where only six numbers are given.
pub fn type_names(interests: &InterestsView) -> Vec<Interest> {
    if !interests.types.is_empty() {
        return interests.types.to_vec();
    }
    let weights = interests.profile.iter().flatten();
    let raised = weights.filter(|(_, weight)| **weight > 0.0);
    raised.map(|(letter, _)| *letter).collect()
}

fn occupation_figures(page: &mut Page, o: &OccupationView) {
    let scores: Vec<String> = o
        .interests
        .iter()
        .map(|(letter, score)| format!("{letter}\u{a0}{}", words::score_of_seven(*score)))
        .collect();
    page.indented_aside(4, &say::occupation_scores(&scores.join(", ")));
    if let Some(zone) = o.job_zone {
        page.bullet(2, &say::job_zone(zone));
    }
    if let Some(wage) = o.wage {
        page.bullet(2, &say::wage(wage));
    }
}

/// Moves in the order of their kinds; several moves of one kind between the same roles stand in one entry.
fn ways(page: &mut Page, key: &str, moves: &[MoveView], none: &str) {
    page.heading(say::heading(key));
    if moves.is_empty() {
        page.indented(2, none);
        return;
    }
    for kind in MoveKind::WORDS.map(|(_, kind)| kind) {
        let of_kind: Vec<&MoveView> = moves.iter().filter(|m| m.kind == kind).collect();
        let mut titles: Vec<&str> = of_kind.iter().map(|m| other_end(key, m)).collect();
        let mut seen = Vec::new();
        titles.retain(|title| {
            let new = !seen.contains(title);
            seen.push(*title);
            new
        });
        if kind == MoveKind::PlanB && titles.len() > 2 {
            let list = format!("{}: {}", words::move_kind(kind), titles.join(", "));
            page.bullet(2, &list);
            continue;
        }
        for title in titles {
            let same: Vec<&MoveView> = of_kind
                .iter()
                .filter(|m| other_end(key, m) == title)
                .copied()
                .collect();
            page.bullet(2, &way(title, &same, page.look()));
        }
    }
}

fn other_end<'a>(key: &str, step: &MoveView<'a>) -> &'a str {
    if key == "ways_in" {
        step.from_title
    } else {
        step.to_title
    }
}

fn way(title: &str, moves: &[&MoveView], look: Look) -> String {
    let mut text = title.to_owned();
    if let Some(first) = moves.first() {
        text.push_str(&format!(
            " ({}, {})",
            words::move_kind(first.kind),
            surest(moves)
        ));
    }
    let conditions = conditions(moves);
    if !conditions.is_empty() {
        text.push_str(&format!(": {conditions}"));
    }
    let sources: Vec<FactId> = moves.iter().flat_map(|m| m.sources.to_vec()).collect();
    with_sources(&text, &sources, look)
}

/// How sure the surest of several moves between two roles is.
pub fn surest(moves: &[&MoveView]) -> &'static str {
    let best = moves.iter().map(|m| m.basis).min();
    best.map_or("", words::basis)
}

/// The different conditions of several moves between two roles.
pub fn conditions(moves: &[&MoveView]) -> String {
    let mut conditions: Vec<&str> = moves.iter().filter_map(|m| m.when).collect();
    conditions.dedup();
    conditions.join("; ")
}
