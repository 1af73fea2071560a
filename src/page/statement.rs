//! Statements of the catalogue on a page.

use super::Detail;
use super::outline::Text;
use crate::catalogue::role::FactId;
use crate::document::parts::{StatementView, StepView};
use crate::words::{Lang, common};

/// A text with the ids of its facts, where they are wanted.
pub fn sourced(text: impl Into<Text>, sources: &[FactId], detail: Detail) -> Text {
    let text = text.into();
    if !detail.sources || sources.is_empty() {
        return text;
    }
    text.then(Text::faint(format!(" [{}]", sources.join(", "))))
}

/// A statement with its marks: the ids of its facts, and whether it is inferred.
pub fn statement(lang: Lang, statement: &StatementView, detail: Detail) -> Text {
    let text = sourced(statement.text, statement.sources, detail);
    inferred(lang, text, statement.inferred)
}

/// A text that says so where it is inferred.
pub fn inferred(lang: Lang, text: Text, inferred: bool) -> Text {
    if inferred {
        text.then(lang.say(common::SentenceGap)).then(lang.say(common::Inferred))
    } else {
        text
    }
}

/// A step.
pub fn step(step: &StepView, detail: Detail) -> Text {
    sourced(step.text, step.sources, detail)
}
