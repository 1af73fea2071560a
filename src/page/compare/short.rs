//! What tells roles apart, what they share and how one leads to another, on one screen.

use super::Page;
use crate::advice::side_by_side::Duty;
use crate::document::compare::{ComparedRole, SharedSkill};
use crate::page::outline::{Block, Item, Text};
use crate::words::{compare as words, role as of_role};

/// Skills that stand in a line.
const SKILLS: usize = 3;
/// How many entries one of two roles has alone, under its own heading.
const ALONE: usize = 3;

impl Page<'_, '_> {
    /// The sections below the table.
    pub(super) fn short(&self) -> Vec<Block> {
        let roles = &self.view.roles;
        // How many shared things and ways find room; of more than two roles what each has alone stands in one list.
        let (few, shared, ways) = match roles.len() {
            0..=2 => (true, 3, 1),
            3 => (false, 2, 2),
            _ => (false, 1, 1),
        };
        let mut sections = if few {
            roles.iter().map(|role| self.apart(role)).collect()
        } else {
            let items = roles.iter().filter_map(|role| self.one(role));
            vec![self.reader.section(words::HeadingAlone, [Block::list(items)])]
        };
        sections.extend([self.together(shared), self.between(ways)]);
        sections
    }

    fn described(&self, role: &ComparedRole) -> bool {
        let duties = &self.view.duties;
        // Where nobody's work is described, nobody is told so of each.
        duties.is_empty() || duties.iter().any(|duty| duty.roles.contains(&role.id))
    }

    /// What only one role has, under its own heading.
    fn apart(&self, role: &ComparedRole) -> Block {
        let none = (!self.described(role)).then(|| Item::plain(self.reader.say(of_role::NoDuties)));
        let things = self.things(|roles| roles == [role.id], ALONE);
        Block::section(self.shared_by(&[role.id]), [Block::list(none.into_iter().chain(things))])
    }

    /// One thing that a role has alone.
    fn one(&self, role: &ComparedRole) -> Option<Item> {
        let reader = self.reader;
        let none = (!self.described(role)).then(|| Item::new(reader.say(words::NotDescribed)));
        let thing = self.things(|roles| roles == [role.id], 1).into_iter().next().or(none)?;
        let whose = Text::strong(reader.say(words::Whose { title: role.title }));
        Some(Item { text: reader.sentences([whose, thing.text]), ..thing })
    }

    /// What some or all of them share.
    fn together(&self, most: usize) -> Block {
        let mut items = self.things(|roles| roles.len() > 1, most);
        let anything = !(self.view.duties.is_empty() && self.view.skills.is_empty());
        if items.is_empty() && anything {
            items.push(Item::plain(self.reader.say(words::NothingShared)));
        }
        self.reader.section(words::HeadingShared, [Block::List(items)])
    }

    /// Of what some roles have and no other one the first duties, and the first skills in a line where it finds room; what is left out is counted.
    fn things(&self, theirs: impl Fn(&[&str]) -> bool, most: usize) -> Vec<Item> {
        let reader = self.reader;
        let duties = self.view.duties.iter().filter(|duty| theirs(&duty.roles));
        let skills = self.view.skills.iter().filter(|skill| theirs(&skill.roles));
        let (duties, skills): (Vec<&Duty>, Vec<&SharedSkill>) =
            (duties.collect(), skills.collect());
        // In one line stand those that the same roles ask for; of more than two roles, what all of them share.
        let widest = skills.iter().map(|skill| skill.roles.len()).max();
        let first = skills.iter().find(|skill| Some(skill.roles.len()) == widest);
        let roles = first.map_or(&[][..], |skill| skill.roles.as_slice());
        let told: Vec<&&SharedSkill> = skills.iter().filter(|s| s.roles == roles).collect();
        let line = !skills.is_empty() && (most > 1 || duties.is_empty());
        // A place is kept for the skills, where there is more than one.
        let room = if most > 1 { most - 1 } else { usize::from(!line) };
        let shown = duties
            .iter()
            .take(room)
            .map(|duty| Item::new(self.duty_once(duty)).noted(self.whose(&duty.roles)));
        let mut items: Vec<Item> = shown.collect();
        let unsaid = skills.len() - if line { told.len() } else { 0 };
        self.more(&mut items, duties.len() + unsaid);
        if line {
            let names = told.iter().map(|s| self.skill(s)).collect();
            let label = reader.say(words::Skills).into();
            let item = Item::new(reader.sentences([label, reader.few(names, SKILLS)]));
            items.push(item.noted(self.whose(roles)));
            if duties.is_empty() {
                self.more(&mut items, unsaid + 1);
            }
        }
        items
    }

    /// The roles that share a duty, where they are some of those compared.
    fn whose(&self, ids: &[&str]) -> Text {
        let some = ids.len() > 1 && ids.len() < self.view.roles.len();
        if some { Text::faint(self.shared_by(ids)) } else { Text::default() }
    }

    fn between(&self, most: usize) -> Block {
        let mut items = self.known_ways();
        let known = items.len();
        items.truncate(most);
        self.more(&mut items, known);
        if items.is_empty() {
            items.extend(self.unknown_ways());
        }
        self.ways(items)
    }

    /// Says behind the last thing how many are left out.
    fn more(&self, items: &mut [Item], all: usize) {
        let left = all - items.len();
        if let Some(last) = items.last_mut().filter(|_| left > 0) {
            let count = self.reader.faint(words::MoreHere { left, paper: self.reader.paper });
            last.note = self.reader.dotted([std::mem::take(&mut last.note), count]);
        }
    }
}
