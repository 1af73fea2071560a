//! The page of a role: one screen of what a person asks first, or everything that the catalogue says of it.

mod short;
mod whole;

pub use short::pay;

use strum::VariantArray as _;

use super::Detail;
use super::outline::{Block, Fact, Outline, Text};
use super::statement::{inferred, sourced, statement};
use crate::catalogue::parts::{SkillKind, Source};
use crate::document::role::{RoleView, SkillView};
use crate::words::{Lang, common, role as words};

/// The page of a role.
pub fn page(lang: Lang, role: &RoleView, detail: Detail) -> Outline {
    if detail.all { whole::page(lang, role, detail) } else { short::page(lang, role, detail) }
}

/// The skills of a role by kind.
fn by_kind<'v, 'c>(skills: &'v [SkillView<'c>]) -> Vec<(SkillKind, Vec<&'v SkillView<'c>>)> {
    let kinds = SkillKind::VARIANTS.iter().map(|kind| {
        let of_kind = skills.iter().filter(|skill| skill.kind == *kind);
        (*kind, of_kind.collect::<Vec<_>>())
    });
    let asked = kinds.filter(|(_, skills)| !skills.is_empty());
    asked.collect()
}

/// What the role is expected to show, a dimension a line.
fn expects(lang: Lang, role: &RoleView, detail: Detail) -> Block {
    let facts = role.expects.iter().map(|expected| {
        let texts = expected.statements.iter().map(|s| statement(lang, s, detail));
        let text = texts.reduce(|all, next| all.then(" ").then(next));
        Fact::new(expected.name, text.unwrap_or_default())
    });
    Block::section(lang.say(words::HeadingExpects), vec![Block::Facts(facts.collect())])
}

fn skill(lang: Lang, skill: &SkillView, detail: Detail) -> Text {
    let name = match skill.level {
        Some(degree) => lang.say(common::SkillDegree { skill: skill.name, degree }),
        None => skill.name.to_owned(),
    };
    inferred(lang, sourced(name, skill.sources, detail), skill.inferred)
}

/// What a page says where the sources do not describe the role's work.
fn undescribed(lang: Lang, role: &RoleView) -> Option<Block> {
    use crate::catalogue::role::StatementKind::Duties;
    if role.mention {
        Some(Block::paragraph(lang.say(words::Mention)))
    } else if role.duties_known && role.statements.of(Duties).is_empty() {
        Some(Block::paragraph(lang.say(words::NoDuties)))
    } else {
        None
    }
}

/// The documents that a page cites, where they are wanted.
pub fn documents(lang: Lang, documents: &[&Source], detail: Detail) -> Option<Block> {
    let fact = |source: &&Source| {
        let (name, about) = (source.name.as_str(), source.about.as_str());
        Fact::new(source.id.as_str(), lang.say(words::Document { name, about }))
    };
    let facts = documents.iter().map(fact).collect();
    detail
        .sources
        .then(|| Block::section(lang.say(words::HeadingSources), vec![Block::Facts(facts)]))
}
