//! One role, with the moves that begin at it.

use std::collections::BTreeMap;

use strum::VariantArray as _;

use super::fields::statements;
use super::occupation::{by_reference, interests, occupation, of_occupation, pay};
use super::{Fields, Key, ReadMove, ReadRole, Reading, Text, naming, whole};
use crate::finding::{Entry, Fault, Spot};
use crate::later::{Later, Name};
use crate::role::{
    Alias, Basis, Expectation, FactId, LevelBasis, Move, MoveKind, Role, SkillNeed, StatementKind,
};
use crate::yaml::{Node, Value};

/// Reads a role; `id`, `title` and `level` are needed. One that lacks them is still read, so that what is wrong elsewhere in it shows too.
pub fn role(reading: &mut Reading, node: Node, _: Key) -> Option<ReadRole> {
    Fields::read(node, Entry::Role, reading, |f| {
        let id = f.ask_id();
        let (title, foreign) = f.ask("title", Reading::title).unzip();
        let level = f.ask("level", naming(Entry::Level));
        let begin = f.spot;
        let spots = [&id, &title, &level].map(|t| t.as_ref().map_or(begin, |text| text.spot));
        let [id, title, level] = [id, title, level].map(|text| text.unwrap_or_default().value);
        let foreign_titles: Vec<Name> =
            foreign.unwrap_or_default().into_iter().map(Name::from).collect();
        let level_basis = f.get("level_basis", Reading::word).unwrap_or(LevelBasis::Stated);
        let track = f.get("track", naming(Entry::Track)).map(|track| track.value);
        let leads_people = f.get("leads_people", leads_people);
        let (aliases, alias_spots): (Vec<_>, _) = f.list("aliases", alias).into_iter().unzip();
        let skills = f.list("skills", skill_need);
        let expects = f.get("expects", expects).unwrap_or_default();
        let pay = f.get("pay", pay);
        let by_code = f.take("occupation");
        let referred = by_code.as_ref().is_some_and(by_reference);
        let occupation = by_code.and_then(|node| occupation(f.reading, node));
        let (interests, interests_spot) = match f.take("interests") {
            Some(node) => {
                let spot = node.spot;
                (interests(f.reading, node), spot)
            }
            None => (occupation.as_ref().filter(|_| referred).map(of_occupation), f.spot),
        };
        let moves = f.list("moves", |reading, node, _| a_move(reading, node, &id));
        let lists = StatementKind::VARIANTS.iter().map(|kind| (*kind, f.statements(kind.into())));
        let statements: BTreeMap<_, _> = lists.filter(|(_, list)| !list.is_empty()).collect();
        let role = Role {
            id,
            title,
            foreign_titles: foreign_titles.into(),
            aliases: aliases.into(),
            level,
            level_basis,
            track,
            leads_people,
            statements: statements.into(),
            skills: skills.into(),
            expects,
            pay,
            mention: f.flag("mention"),
            entry: f.flag("entry"),
            interests,
            profile: None,
            occupation: occupation.into(),
        };
        let [id, title, level] = spots;
        let (aliases, interests) = (alias_spots, interests_spot);
        ReadRole { role, id, title, level, aliases, interests, moves }
    })
}

/// A plain yes or no, or the sources that say yes.
fn leads_people(reading: &mut Reading, node: Node, key: Key) -> Option<Vec<FactId>> {
    if !matches!(node.value, Value::Map(_)) {
        return reading.flag(node, key)?.then(Vec::new);
    }
    Fields::read(node, Entry::Leadership, reading, Fields::sources)
}

/// A title alone, or a title with its sources.
fn alias(reading: &mut Reading, node: Node, key: Key) -> Option<(Alias, Spot)> {
    let (title, sources) = if let Value::Text(_) = node.value {
        (reading.text(node, key)?, Later::default())
    } else {
        Fields::read(node, Entry::Alias, reading, |f| {
            (f.need("title", Reading::text), f.sources().into())
        })?
    };
    Some((Alias { title: title.value.into(), sources }, title.spot))
}

/// A skill's id alone, or with its degree and its sources.
pub fn skill_need(reading: &mut Reading, node: Node, key: Key) -> Option<SkillNeed> {
    if let Value::Text(_) = node.value {
        let id = reading.reference(node, key, Entry::Skill)?.value;
        return Some(SkillNeed { id, degree: None, sources: Vec::new() });
    }
    Fields::read(node, Entry::Skill, reading, |f| SkillNeed {
        id: f.need("id", naming(Entry::Skill)).value,
        degree: f.get("level", degree),
        sources: f.sources(),
    })
}

/// The place of a degree on the scale.
fn degree(reading: &mut Reading, node: Node, key: Key) -> Option<u8> {
    let degree = reading.text(node, key)?;
    let index = reading.scale.iter().position(|known| *known == degree.value);
    reading.named.degrees.extend(index.is_none().then_some(degree));
    u8::try_from(index?).ok()
}

/// What is expected, by dimension.
pub fn expects(reading: &mut Reading, node: Node, key: Key) -> Option<Vec<Expectation>> {
    let mut all: Vec<(Expectation, Spot)> = Vec::new();
    for (dimension, value) in reading.pairs(node, Entry::Expectations)? {
        let Some(Text { value: dimension, spot }) = reading.text(dimension, key) else {
            continue;
        };
        if let Some((_, first)) = all.iter().find(|(e, _)| e.dimension == dimension) {
            reading.note(Fault::DuplicateKey { key: dimension, first: *first }, spot);
            continue;
        }
        let name = Text { value: dimension.clone(), spot };
        reading.named.references.push((Entry::Dimension, name));
        let statements = statements(reading, value, key);
        all.push((Expectation { dimension, statements }, spot));
    }
    Some(all.into_iter().map(|(expected, _)| expected).collect())
}

fn a_move(reading: &mut Reading, node: Node, from: &str) -> Option<ReadMove> {
    Fields::read(node, Entry::Move, reading, |f| {
        let to = f.need("to", naming(Entry::Role));
        let step = Move {
            from_role: from.to_owned(),
            to_role: to.value,
            // A move that lacks its kind is still read, so that a role that it names and nobody knows shows too; this one says nothing of levels.
            kind: f.ask("kind", Reading::word).unwrap_or(MoveKind::Exit),
            basis: f.get("basis", Reading::word).unwrap_or(Basis::Stated),
            when: f.get("when", Reading::said).map(|text| text.value),
            months: f.get("after", after),
            sources: Vec::new(),
        };
        let both_ways = f.flag("both_ways");
        ReadMove { step: Move { sources: f.sources(), ..step }, to: to.spot, both_ways }
    })
}

/// How many months a move waits.
fn after(reading: &mut Reading, node: Node, _: Key) -> Option<u32> {
    Fields::read(node, Entry::Waiting, reading, |f| {
        let mut said = |key, most| {
            let number = f.take(key)?;
            Some(whole(1..=most)(f.reading, number, key))
        };
        let (years, months) = (said("years", 50), said("months", 600));
        if years.is_none() && months.is_none() {
            // It is there and empty, or not there at all.
            f.expect("months");
        }
        let told = years.flatten().map(|years| 12 * years);
        told.into_iter().chain(months.flatten()).reduce(|years, months| years + months)
    })?
}
