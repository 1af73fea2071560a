//! The page of a role: one screen of what a person asks first, or everything that the catalogue says of it.

mod short;
mod whole;

pub use short::pay;

use strum::VariantArray as _;

use super::Reader;
use super::outline::{Block, Fact, Outline, Text};
use crate::catalogue::parts::{SkillKind, Source};
use crate::catalogue::role::StatementKind;
use crate::document::role::{RoleView, SkillView};
use crate::words::{common, role as words};

/// The page of a role.
pub fn page(reader: Reader, role: &RoleView) -> Outline {
    if reader.all { whole::page(reader, role) } else { short::page(reader, role) }
}

/// The skills of a role by kind, each kind as `set` has it.
fn skills(reader: Reader, role: &RoleView, set: impl Fn(Vec<Text>) -> Text) -> Vec<Fact> {
    let facts = SkillKind::VARIANTS.iter().filter_map(|&kind| {
        let of_kind = role.skills.iter().filter(|skill| skill.kind == kind);
        let names: Vec<Text> = of_kind.map(|s| skill(reader, s)).collect();
        (!names.is_empty()).then(|| reader.fact(common::SkillKind { kind }, set(names)))
    });
    facts.collect()
}

fn skill(reader: Reader, skill: &SkillView) -> Text {
    let name = match skill.level {
        Some(degree) => reader.say(common::SkillDegree { skill: skill.name, degree }),
        None => skill.name.to_owned(),
    };
    reader.inferred(reader.sourced(name, skill.sources), skill.inferred)
}

/// What the role is expected to show, a dimension a line.
fn expects(reader: Reader, role: &RoleView) -> Block {
    let facts = role.expects.iter().map(|expected| {
        let texts = reader.statements(&expected.statements);
        let text = texts.reduce(|all, next| all.then(" ").then(next));
        Fact::new(expected.name, text.unwrap_or_default())
    });
    reader.section(words::HeadingExpects, [Block::facts(facts)])
}

/// What a page says where the sources do not describe the role's work.
fn undescribed(reader: Reader, role: &RoleView) -> Option<Block> {
    if role.mention {
        return Some(reader.paragraph(words::Mention));
    }
    let none = role.duties_known && role.statements.of(StatementKind::Duties).is_empty();
    none.then(|| reader.paragraph(words::NoDuties))
}

/// The documents that a page cites, where they are wanted.
pub fn documents(reader: Reader, documents: &[&Source]) -> Option<Block> {
    let facts = documents.iter().map(|source| {
        let (name, about) = (&source.name, &source.about);
        Fact::new(source.id.as_str(), reader.say(words::Document { name, about }))
    });
    reader.sources.then(|| reader.section(words::HeadingSources, [Block::facts(facts)]))
}
