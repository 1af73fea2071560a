//! What the pages that are still made here share with that of a role.

use super::page::Page;
use crate::catalogue::role::FactId;
use crate::message::role as say;
use crate::message::words;
use crate::render::Look;
use crate::view::guide::TopicLine;
use crate::view::parts::{MoveView, StatementView};

/// Topics of the guide, as commands.
pub fn topics(page: &mut Page, topics: &[TopicLine]) {
    if topics.is_empty() {
        return;
    }
    page.heading(say::TOPICS);
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
