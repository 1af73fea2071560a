//! Who a page is for, and how it is worded for them.

use super::outline::{Block, Fact, Outline, Text};
use crate::catalogue::interest::Interest;
use crate::catalogue::role::{FactId, Statement};
use crate::document::parts::{StatementView, StepView};
use crate::words::{Lang, Message, common};

/// Who a page is for: their language, and how much of it they want.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reader {
    /// Their language.
    pub lang: Lang,
    /// Everything, in place of what fits one screen.
    pub all: bool,
    /// The ids of the facts behind every statement.
    pub sources: bool,
    /// The page becomes a file, whose reader has no options to give.
    pub paper: bool,
}

impl Reader {
    /// A message.
    pub fn say(self, message: impl Message) -> String {
        self.lang.say(message)
    }

    /// A message that may be passed over.
    pub fn faint(self, message: impl Message) -> Text {
        Text::faint(self.say(message))
    }

    /// A message as a paragraph.
    pub fn paragraph(self, message: impl Message) -> Block {
        Block::paragraph(self.say(message))
    }

    /// A message as a paragraph that may be passed over.
    pub fn aside(self, message: impl Message) -> Block {
        Block::aside(self.say(message))
    }

    /// Parts under a heading.
    pub fn section(self, heading: impl Message, blocks: impl IntoIterator<Item = Block>) -> Block {
        Block::section(self.say(heading), blocks)
    }

    /// Things after dots under a heading.
    pub fn bullets<T: Into<Text>>(
        self,
        heading: impl Message,
        texts: impl IntoIterator<Item = T>,
    ) -> Block {
        self.section(heading, [Block::bullets(texts)])
    }

    /// A name with what is said of it.
    pub fn fact(self, name: impl Message, text: impl Into<Text>) -> Fact {
        Fact::new(self.say(name), text)
    }

    /// A page.
    pub fn page(self, title: impl Message, blocks: Vec<Block>) -> Outline {
        Outline { title: self.say(title).into(), blocks, ..Outline::default() }
    }

    /// The name of an interest.
    pub fn interest(self, letter: Interest) -> String {
        self.say(common::Interest { letter })
    }

    /// How many things a short page leaves out; none where everything is shown.
    pub fn more(self, all: usize, shown: usize) -> Option<String> {
        let count = all.checked_sub(shown).filter(|left| *left > 0)?;
        Some(self.say(common::LeftOut { count, paper: self.paper }))
    }

    /// The same as a part of a page.
    pub fn left_out(self, all: usize, shown: usize) -> Option<Block> {
        self.more(all, shown).map(Block::aside)
    }

    /// The first names of a row, with how many are left out.
    pub fn row(self, names: &[&str], most: usize) -> String {
        let (names, left) = first(names, most);
        self.say(common::Few { names: &names, left, paper: self.paper })
    }

    /// A text with the ids of its facts, where they are wanted.
    pub fn sourced(self, text: impl Into<Text>, sources: &[FactId]) -> Text {
        let text = text.into();
        if !self.sources || sources.is_empty() {
            return text;
        }
        text.then(Text::faint(format!(" [{}]", sources.join(", "))))
    }

    /// A text that says so where it is inferred.
    pub fn inferred(self, text: Text, inferred: bool) -> Text {
        if !inferred {
            return text;
        }
        text.then(self.say(common::SentenceGap)).then(self.say(common::Inferred))
    }

    /// A statement with its marks: the ids of its facts, and whether it is inferred.
    pub fn statement(self, said: &StatementView) -> Text {
        self.inferred(self.sourced(said.text, said.sources), said.inferred)
    }

    /// Statements after each other.
    pub fn statements(self, list: &[StatementView]) -> impl Iterator<Item = Text> {
        list.iter().map(move |said| self.statement(said))
    }

    /// Statements as paragraphs.
    pub fn paragraphs(self, list: &[StatementView]) -> impl Iterator<Item = Block> {
        self.statements(list).map(Block::Paragraph)
    }

    /// A statement of the catalogue itself.
    pub fn cited(self, said: &Statement) -> Text {
        self.sourced(said.text.as_str(), &said.sources)
    }

    /// A step.
    pub fn step(self, step: &StepView) -> Text {
        self.sourced(step.text, step.sources)
    }

    /// Steps.
    pub fn steps(self, list: &[StepView]) -> impl Iterator<Item = Text> {
        list.iter().map(move |step| self.step(step))
    }

    /// Things in one line, the first few of them, with how many are left out.
    pub fn few(self, things: Vec<Text>, most: usize) -> Text {
        let left = things.len().saturating_sub(most);
        let more = (left > 0).then(|| self.say(common::More { left }).into());
        self.dotted(things.into_iter().take(most).chain(more))
    }

    /// Things in one line with dots between them.
    pub fn dotted(self, things: impl IntoIterator<Item = Text>) -> Text {
        joined(&self.say(common::Dot), things)
    }

    /// Sentences of one paragraph.
    pub fn sentences(self, said: impl IntoIterator<Item = Text>) -> Text {
        joined(&self.say(common::SentenceGap), said)
    }
}

/// The first of some things, and how many there are more.
pub fn first<T>(all: &[T], most: usize) -> (&[T], usize) {
    let shown = &all[..all.len().min(most)];
    (shown, all.len() - shown.len())
}

fn joined(gap: &str, parts: impl IntoIterator<Item = Text>) -> Text {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let all = parts.reduce(|all, next| all.then(gap).then(next));
    all.unwrap_or_default()
}
