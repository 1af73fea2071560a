//! One role.

use std::collections::BTreeMap;

use super::fields::statements;
use super::interests::{interests, of_occupation};
use super::moves::a_move;
use super::occupation::{by_reference, occupation};
use super::pay::pay;
use super::{Asked, Fields, ReadRole, Reading, Text};
use crate::finding::{Entry, Fault, Spot};
use crate::later::{Later, Name};
use crate::role::{Alias, Expectation, FactId, LevelBasis, Role, SkillNeed, StatementKind};
use crate::yaml::{Node, Value};

/// Reads a role; `id`, `title` and `level` are needed.
pub fn role(node: Node, reading: &mut Reading) -> Option<ReadRole> {
    let mut f = Fields::open(node, Entry::Role, reading)?;
    let begin = f.spot;
    let id = f.need_id("id");
    let title = f.need("title").and_then(|node| f.reading.title(node));
    let level = f.need_reference("level");
    let level_basis = f
        .word(
            "level_basis",
            &[("stated", LevelBasis::Stated), ("recommended", LevelBasis::Recommended)],
        )
        .unwrap_or(LevelBasis::Stated);
    let track = f.reference("track");
    let leads_people = f.take("leads_people").and_then(|node| leads_people(node, f.reading));
    let (aliases, alias_spots) = f.list("aliases", alias).into_iter().unzip();
    let (skills, skill_spots) = f.list("skills", skill_need).into_iter().unzip();
    let (expects, expect_spots) = expects(f.take("expects"), f.reading);
    let pay = f.take("pay").and_then(|node| pay(node, f.reading));
    let by_code = f.take("occupation");
    let referred = by_code.as_ref().is_some_and(by_reference);
    let occupation = by_code.and_then(|node| occupation(node, f.reading));
    let (interests, interests_spot) = match f.take("interests") {
        Some(node) => {
            let spot = node.spot;
            (interests(node, f.reading), spot)
        }
        None => {
            let referred = occupation.as_ref().filter(|_| referred);
            (referred.map(of_occupation), f.spot)
        }
    };
    let from = id.as_ref().map(|t| t.value.clone()).unwrap_or_default();
    let moves = f.list("moves", |node, reading| a_move(node, &from, reading));
    let lists = StatementKind::WORDS.map(|(key, kind)| (kind, f.statements(key)));
    let statements = lists.into_iter().filter(|(_, list)| !list.is_empty());
    let statements: BTreeMap<_, _> = statements.collect();
    let mut role = Role {
        id: from,
        title: String::new(),
        foreign_titles: Vec::new().into(),
        aliases: Vec::into(aliases),
        level: String::new(),
        level_basis,
        track: track.as_ref().map(|t| t.value.clone()),
        leads_people,
        statements: statements.into(),
        skills: Vec::into(skills),
        expects,
        pay,
        mention: f.flag("mention"),
        entry: f.flag("entry"),
        interests,
        profile: None,
        occupation: occupation.into(),
    };
    f.close();
    // A role that lacks something is still read, so that what is wrong elsewhere in it shows too.
    let spot = |text: &Option<Text>| text.as_ref().map_or(begin, |t| t.spot);
    let (id_spot, level_spot) = (spot(&id), spot(&level));
    let (title, foreign) = title.unzip();
    let title_spot = spot(&title);
    role.title = title.unwrap_or_default().value;
    let foreign = foreign.unwrap_or_default().into_iter();
    role.foreign_titles = foreign.map(Name::from).collect::<Vec<_>>().into();
    role.level = level.unwrap_or_default().value;
    Some(ReadRole {
        role,
        id: id_spot,
        title: title_spot,
        level: level_spot,
        track: track.map_or(id_spot, |t| t.spot),
        aliases: alias_spots,
        skills: skill_spots,
        expects: expect_spots,
        interests: interests_spot,
        moves,
    })
}

/// A plain yes or no, or the sources that say yes.
fn leads_people(node: Node, reading: &mut Reading) -> Option<Vec<FactId>> {
    if !matches!(node.value, Value::Map(_)) {
        return reading.flag(&node, "leads_people")?.then(Vec::new);
    }
    let mut f = Fields::open(node, Entry::Leadership, reading)?;
    let sources = f.sources();
    f.close();
    Some(sources)
}

/// A title alone, or a title with its sources.
fn alias(node: Node, reading: &mut Reading) -> Option<(Alias, Spot)> {
    if let Value::Text(_) = node.value {
        let title = reading.text(node, "aliases")?;
        let alias = Alias { title: title.value.into(), sources: Later::default() };
        return Some((alias, title.spot));
    }
    let mut f = Fields::open(node, Entry::Alias, reading)?;
    let title = f.need_text("title");
    let sources = f.sources();
    f.close();
    let title = title?;
    let alias = Alias { title: title.value.into(), sources: sources.into() };
    Some((alias, title.spot))
}

/// A skill's id alone, or with its degree and its sources.
pub fn skill_need(node: Node, reading: &mut Reading) -> Option<(SkillNeed, Asked)> {
    let (id, degree, sources) = if let Value::Text(_) = node.value {
        (reading.reference(node, "skills"), None, Vec::new())
    } else {
        let mut f = Fields::open(node, Entry::Skill, reading)?;
        let (id, degree, sources) = (f.need_reference("id"), f.text("level"), f.sources());
        f.close();
        (id, degree, sources)
    };
    let id = id?;
    let need = SkillNeed {
        id: id.value,
        // Known when the scale is read.
        degree: None,
        sources,
    };
    Some((need, Asked { id: id.spot, degree }))
}

/// What is expected, by dimension.
pub fn expects(node: Option<Node>, reading: &mut Reading) -> (Vec<Expectation>, Vec<Spot>) {
    let Some(node) = node else {
        return (Vec::new(), Vec::new());
    };
    let Value::Map(pairs) = node.value else {
        let (entry, found) = (Entry::Expectations, node.value.shape());
        reading.note(Fault::NoEntry { entry, found }, node.spot);
        return (Vec::new(), Vec::new());
    };
    let mut all: Vec<(Expectation, Spot)> = Vec::new();
    for (key, value) in pairs {
        let Some(key) = reading.reference(key, "expects") else {
            continue;
        };
        if let Some((_, first)) = all.iter().find(|(e, _)| e.dimension == key.value) {
            let fault = Fault::DuplicateKey { key: key.value, first: *first };
            reading.note(fault, key.spot);
            continue;
        }
        let statements = statements(value, "expects", reading);
        let dimension = key.value;
        all.push((Expectation { dimension, statements }, key.spot));
    }
    all.into_iter().unzip()
}
