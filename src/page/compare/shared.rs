//! Duties and skills that roles share, or that only one of them has.

use super::Page;
use crate::catalogue::role::FactId;
use crate::document::compare::{DutyView, SharedSkill};
use crate::page::moves::once;
use crate::page::outline::{Block, Item, Text};
use crate::words::{common, compare as words};

/// How the page of one role words a duty, with the facts behind it.
#[derive(Default)]
struct DutyText {
    text: String,
    sources: Vec<FactId>,
    inferred: bool,
}

impl<'c> Page<'_, 'c> {
    fn wording(&self, duty: &DutyView, role: &str) -> DutyText {
        let of_role = || duty.statements.iter().filter(|s| s.role == role);
        let texts: Vec<&str> = of_role().map(|s| s.statement.text).collect();
        DutyText {
            text: texts.join(&self.reader.say(common::SentenceGap)),
            sources: once(of_role().flat_map(|s| s.statement.sources).cloned()),
            inferred: of_role().all(|s| s.statement.inferred),
        }
    }

    fn set(&self, DutyText { text, sources, inferred }: DutyText) -> Text {
        self.reader.inferred(self.reader.sourced(text, &sources), inferred)
    }

    /// A duty in the words of the first role that has it.
    pub(super) fn duty_once(&self, duty: &DutyView) -> Text {
        self.set(self.wording(duty, duty.roles.first().copied().unwrap_or_default()))
    }

    /// A duty: its one wording, or that of each role.
    pub(super) fn duty(&self, duty: &DutyView<'c>) -> Item {
        let all: Vec<DutyText> = duty.roles.iter().map(|r| self.wording(duty, r)).collect();
        let words = |w: &DutyText| -> Vec<String> {
            w.text.split_whitespace().map(str::to_lowercase).collect()
        };
        if all.iter().all(|w| words(w) == words(&all[0])) {
            let inferred = all.iter().all(|w| w.inferred);
            let sources = once(all.iter().flat_map(|w| &w.sources).cloned());
            let text = all.into_iter().next().unwrap_or_default().text;
            return Item::new(self.set(DutyText { text, sources, inferred }));
        }
        let mut lines = duty.roles.iter().zip(all).map(|(id, wording)| {
            let of = words::OfRole { title: self.title(id), text: &wording.text };
            self.set(DutyText { text: self.reader.say(of), ..wording })
        });
        let first = lines.next().unwrap_or_default();
        Item::new(first).with(lines.map(Block::Paragraph))
    }

    /// A skill with the facts behind it, and of whom it is inferred.
    pub(super) fn skill(&self, skill: &SharedSkill) -> Text {
        let (reader, needs) = (self.reader, &skill.needs);
        let degrees: Vec<&str> = needs.iter().filter_map(|need| need.level).collect();
        // A degree that only some of them ask for is none of the others.
        let name = if degrees.len() < needs.len() || degrees.is_empty() {
            skill.name.to_owned()
        } else {
            // Each role's degree, in the order in which the roles stand.
            let degree = &degrees.join(" / ");
            reader.say(common::SkillDegree { skill: skill.name, degree })
        };
        let sources = once(needs.iter().flat_map(|need| need.sources).cloned());
        let name = reader.sourced(name, &sources);
        let doubted = needs.iter().filter(|need| need.inferred);
        let doubted: Vec<&str> = doubted.map(|need| need.role).collect();
        if doubted.is_empty() || doubted.len() == needs.len() {
            return reader.inferred(name, !doubted.is_empty());
        }
        let mark = reader.say(words::InferredFor { titles: &self.titles(&doubted) });
        reader.sentences([name, mark.into()])
    }
}
