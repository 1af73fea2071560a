//! What is said beside roles: levels with their dimensions, tracks, ladders, skills, steps, topics of the guide and the six types.

use super::fields::statement;
use super::occupation::{letter, pay};
use super::role::{expects, skill_need};
use super::{Fields, Key, Reading, naming, whole};
use crate::finding::{Entry, Fault};
use crate::interest::Interest;
use crate::parts::{
    Dimension, GuideSection, Level, Place, Pointer, Skill, SkillKind, SourceLadder, Step, Topic,
    Track, TypeText,
};
use crate::role::Statement;
use crate::yaml::Node;

pub fn level(reading: &mut Reading, node: Node, _: Key) -> Option<Level> {
    Fields::read(node, Entry::Level, reading, |f| Level {
        id: f.id(),
        name: f.ask_said("name"),
        place: f.get("place", Reading::word).unwrap_or(Place::Inside),
        track: f.get("track", naming(Entry::Track)).map(|track| track.value),
        text: f.statements("text"),
        skills: f.list("skills", skill_need),
        expects: f.get("expects", expects).unwrap_or_default(),
        pay: f.get("pay", pay),
        sources: f.sources(),
    })
}

pub fn dimension(reading: &mut Reading, node: Node, _: Key) -> Option<Dimension> {
    Fields::read(node, Entry::Dimension, reading, |f| Dimension {
        id: f.id(),
        name: f.need("name", Reading::said).value,
        text: f.said("text"),
    })
}

pub fn track(reading: &mut Reading, node: Node, _: Key) -> Option<Track> {
    Fields::read(node, Entry::Track, reading, |f| Track {
        id: f.id(),
        name: f.ask_said("name"),
        sources: f.sources(),
    })
}

pub fn ladder(reading: &mut Reading, node: Node, _: Key) -> Option<SourceLadder> {
    Fields::read(node, Entry::Ladder, reading, |f| SourceLadder {
        name: f.said("name"),
        roles: f.need_roles("roles"),
        sources: f.sources(),
    })
}

pub fn skill(reading: &mut Reading, node: Node, _: Key) -> Option<Skill> {
    Fields::read(node, Entry::Skill, reading, |f| Skill {
        id: f.id(),
        name: f.ask_said("name"),
        kind: f.get("kind", Reading::word).unwrap_or(SkillKind::Hard),
        text: f.said("text"),
        examples: f.texts("examples"),
        sources: f.sources(),
    })
}

pub fn step(reading: &mut Reading, node: Node, _: Key) -> Option<Step> {
    Fields::read(node, Entry::Step, reading, |f| Step {
        id: f.id(),
        stages: f.list("stages", Reading::word),
        levels: f.references("levels", Entry::Level),
        roles: f.references("roles", Entry::Role),
        towards: f.references("towards", Entry::Role),
        test: f.flag("test"),
        long: f.flag("long"),
        text: f.ask_said("text"),
        sources: f.sources(),
    })
}

pub fn topic(reading: &mut Reading, node: Node, _: Key) -> Option<Topic> {
    Fields::read(node, Entry::Topic, reading, |f| Topic {
        id: f.id(),
        title: f.ask_said("title"),
        line: f.ask_said("line"),
        order: f.get("order", whole(0..=100_000)).unwrap_or(u32::MAX),
        about: f.get("about", Reading::word),
        roles: f.references("roles", Entry::Role),
        levels: f.references("levels", Entry::Level),
        intro: f.statements("intro").into(),
        sections: f.list("sections", section).into(),
        see: f.list("see", pointer).into(),
    })
}

fn section(reading: &mut Reading, node: Node, _: Key) -> Option<GuideSection> {
    Fields::read(node, Entry::Section, reading, |f| GuideSection {
        heading: f.need("heading", Reading::said).value,
        industries: f.texts("industries"),
        statements: f.statements("statements"),
        steps: f.list("steps", |reading, node, _| reading.word(node, "stages")),
    })
}

fn pointer(reading: &mut Reading, node: Node, _: Key) -> Option<Pointer> {
    Fields::read(node, Entry::Pointer, reading, |f| Pointer {
        command: f.need("command", Reading::text).value,
        about: f.need("about", Reading::said).value,
    })
}

/// Reads the six types and what is said of them together.
pub fn types(reading: &mut Reading, node: Node) -> (Vec<Statement>, Vec<TypeText>) {
    let read = Fields::read(node, Entry::Types, reading, |f| {
        let about = f.statements("about");
        let types = f.list("types", |reading, node, _| {
            let spot = node.spot;
            Some((type_text(reading, node)?, spot))
        });
        (about, types)
    });
    let (about, types) = read.unwrap_or_default();
    for (at, (text, spot)) in types.iter().enumerate() {
        if types[..at].iter().any(|(before, _)| before.letter == text.letter) {
            reading.note(Fault::BadLetter(text.letter.to_string()), *spot);
        }
    }
    let mut types: Vec<TypeText> = types.into_iter().map(|(text, _)| text).collect();
    types.sort_by_key(|t| t.letter);
    (about, types)
}

fn type_text(reading: &mut Reading, node: Node) -> Option<TypeText> {
    Fields::read(node, Entry::Type, reading, |f| {
        let letter = f.ask("letter", letter);
        let text = TypeText {
            letter: letter.unwrap_or(Interest::R),
            name: f.need("name", Reading::said).value,
            nickname: f.said("nickname"),
            nickname_sources: f.list("nickname_sources", |r, node, _| r.citation(node, "sources")),
            adjectives: f.get("adjectives", statement).unwrap_or_default(),
            likes: f.statements("likes"),
            dislikes: f.statements("dislikes"),
            values: f.statements("values"),
            reasons: f.statements("reasons"),
        };
        letter.map(|_| text)
    })?
}
