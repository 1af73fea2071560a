//! Duties and skills that roles share, or that only one of them has; the ways between them.

use super::Page;
use crate::advice::side_by_side::{Duty, Joined};
use crate::catalogue::role::{Basis, FactId};
use crate::document::compare::{SharedSkill, WayBetween};
use crate::page::moves::{Bundle, End, bundles, once, when};
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
    fn wording(&self, duty: &Duty, role: &str) -> DutyText {
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
    pub(super) fn duty_once(&self, duty: &Duty) -> Text {
        self.set(self.wording(duty, duty.roles.first().copied().unwrap_or_default()))
    }

    /// A duty: its one wording, or that of each role.
    pub(super) fn duty(&self, duty: &Duty<'c>) -> Item {
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

    /// The ways under their heading; with whose interests they go by, where there is a choice of ways.
    pub(super) fn ways(&self, ways: Vec<Item>) -> Block {
        let chosen = self.view.ways.iter().any(|way| way.kind == Joined::Route);
        let note = (self.view.suits && chosen).then(|| self.reader.aside(words::WaysSuit));
        self.reader.section(words::HeadingWays, note.into_iter().chain([Block::List(ways)]))
    }

    /// The ways that are known, each move of another kind by itself.
    pub(super) fn known_ways(&self) -> Vec<Item> {
        let texts = self.view.ways.iter().flat_map(|way| match way.kind {
            Joined::None => Vec::new(),
            Joined::Direct => self.direct(way),
            Joined::Route => vec![self.route(way)],
        });
        texts.map(Item::new).collect()
    }

    /// Where no way is known.
    pub(super) fn unknown_ways(&self) -> Vec<Item> {
        let (unknown, known): (Vec<&WayBetween>, Vec<&WayBetween>) =
            self.view.ways.iter().partition(|way| way.kind == Joined::None);
        if known.is_empty() {
            return vec![Item::new(self.reader.say(words::NoWayEither))];
        }
        // Where a way leads up, nobody asks for the one back.
        let back = |way: &&WayBetween| {
            let ends = (way.to_role, way.from_role);
            known.iter().any(|other| (other.from_role, other.to_role) == ends)
        };
        let unknown: Vec<&WayBetween> = unknown.into_iter().filter(|way| !back(way)).collect();
        let said = unknown.chunk_by(|a, b| a.from_role == b.from_role).map(|same| {
            let to: Vec<&str> = same.iter().map(|way| self.title(way.to_role)).collect();
            let from = self.title(same[0].from_role);
            Item::new(self.reader.say(words::NoWay { from, to: &to }))
        });
        said.collect()
    }

    fn direct(&self, way: &WayBetween<'c>) -> Vec<Text> {
        let (from, to) = (self.title(way.from_role), self.title(way.to_role));
        let say = |bundle: Bundle| {
            let (kind, basis) = (bundle.kind, bundle.surest());
            let conditions = bundle.conditions(self.reader);
            let direct = words::Direct { from, to, kind, basis, when: when(&conditions) };
            self.reader.sourced(self.reader.say(direct), &bundle.sources())
        };
        bundles(&way.moves, End::To).into_iter().map(say).collect()
    }

    fn route(&self, way: &WayBetween<'c>) -> Text {
        let over = way.roles.get(1..way.roles.len().saturating_sub(1));
        let over: Vec<&str> = over.unwrap_or_default().iter().map(|r| r.title).collect();
        let least = way.moves.iter().map(|step| step.basis).max();
        let text = self.reader.say(words::Route {
            from: self.title(way.from_role),
            to: self.title(way.to_role),
            moves: way.moves.len(),
            over: &over,
            basis: least.unwrap_or(Basis::Inferred),
        });
        let sources = once(way.moves.iter().flat_map(|step| step.sources).cloned());
        self.reader.sourced(text, &sources)
    }
}
