//! Duties and skills that roles share, or that only one of them has.

use super::{title, titles};
use crate::advice::side_by_side::Duty;
use crate::catalogue::role::FactId;
use crate::document::compare::{CompareView, SharedSkill};
use crate::page::Detail;
use crate::page::moves::{once, sentences};
use crate::page::outline::{Block, Item, Text};
use crate::page::statement::{inferred, sourced};
use crate::words::{Lang, common, compare as words};

/// How the page of one role words a duty, with the facts behind it.
struct DutyText {
    text: String,
    sources: Vec<FactId>,
    inferred: bool,
}

impl DutyText {
    fn of(lang: Lang, duty: &Duty, role: &str) -> Self {
        let of_role = || duty.statements.iter().filter(|s| s.role == role);
        let texts: Vec<&str> = of_role().map(|s| s.statement.text).collect();
        Self {
            text: texts.join(&lang.say(common::SentenceGap)),
            sources: once(of_role().flat_map(|s| s.statement.sources)),
            inferred: of_role().all(|s| s.statement.inferred),
        }
    }

    fn set(&self, lang: Lang, text: String, detail: Detail) -> Text {
        inferred(lang, sourced(text, &self.sources, detail), self.inferred)
    }

    fn words(&self) -> Vec<String> {
        let words = self.text.split_whitespace();
        words.map(str::to_lowercase).collect()
    }
}

/// A duty in the words of the first role that has it.
pub fn duty_once(lang: Lang, duty: &Duty, detail: Detail) -> Text {
    let first = duty.roles.first().copied().unwrap_or_default();
    let wording = DutyText::of(lang, duty, first);
    let text = wording.text.clone();
    wording.set(lang, text, detail)
}

/// A duty: its one wording, or that of each role.
pub fn duty(lang: Lang, view: &CompareView, duty: &Duty, detail: Detail) -> Item {
    let wordings = duty.roles.iter().map(|r| DutyText::of(lang, duty, r));
    let mut all: Vec<DutyText> = wordings.collect();
    let one = all.iter().all(|w| w.words() == all[0].words());
    if one {
        let mut first = all.swap_remove(0);
        first.sources = once(first.sources.iter().chain(all.iter().flat_map(|w| &w.sources)));
        first.inferred &= all.iter().all(|w| w.inferred);
        let text = first.text.clone();
        return Item::new(first.set(lang, text, detail));
    }
    let mut lines = duty.roles.iter().zip(&all).map(|(id, wording)| {
        let (title, text) = (title(view, id), wording.text.as_str());
        let text = lang.say(words::OfRole { title, text });
        wording.set(lang, text, detail)
    });
    let first = lines.next().unwrap_or_default();
    Item::new(first).with(lines.map(Block::Paragraph).collect::<Vec<_>>())
}

/// A skill with the facts behind it, and of whom it is inferred.
pub fn skill(lang: Lang, view: &CompareView, skill: &SharedSkill, detail: Detail) -> Text {
    let sources = once(skill.needs.iter().flat_map(|need| need.sources));
    let degrees: Vec<&str> = skill.needs.iter().filter_map(|need| need.level).collect();
    // A degree that only some of them ask for is none of the others.
    let name = if degrees.len() < skill.needs.len() || degrees.is_empty() {
        skill.name.to_owned()
    } else {
        // Each role's degree, in the order in which the roles stand.
        let degree = degrees.join(" / ");
        let (skill, degree) = (skill.name, degree.as_str());
        lang.say(common::SkillDegree { skill, degree })
    };
    let name = sourced(name, &sources, detail);
    let doubted = skill.needs.iter().filter(|need| need.inferred);
    let doubted: Vec<&str> = doubted.map(|need| need.role).collect();
    if doubted.is_empty() || doubted.len() == skill.needs.len() {
        return inferred(lang, name, !doubted.is_empty());
    }
    let titles = &titles(view, &doubted);
    let mark = lang.say(words::InferredFor { titles });
    sentences(lang, [name, mark.into()])
}
