//! A check list of skills: what is said of each, and which one is marked. A value, driven by a person, a file or a test.

use std::collections::HashSet;

use strum::VariantArray as _;

use super::plan::Plan;
use super::skills::{Said, Skills};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::SkillKind;

/// Skills under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The heading.
    pub heading: String,
    /// The skills, in the order in which they are shown.
    pub entries: Vec<Entry>,
}

/// A skill on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub skill: String,
    /// Its name.
    pub name: String,
    /// What it looks like at work; may be empty.
    pub text: String,
}

/// The skills that the roles of a plan ask for, role by role, then all others by kind under the heading that the kind is given. A skill
/// that stands in several groups stands in the first of them on the list.
pub fn groups(
    catalogue: &Catalogue,
    plan: &Plan,
    kind_heading: impl Fn(SkillKind) -> String,
) -> Vec<Group> {
    let entry = |id: &str| {
        let skill = catalogue.skill(id)?;
        Some(Entry { skill: skill.id.clone(), name: skill.name.clone(), text: skill.text.clone() })
    };
    let legs = plan.ways.iter().flat_map(|way| &way.legs);
    let roles = legs.map(|leg| {
        let needs = leg.gap.skills.iter();
        Group {
            heading: leg.role.title.clone(),
            entries: needs.filter_map(|skill| entry(skill.id)).collect(),
        }
    });
    let kinds = SkillKind::VARIANTS.iter().map(|kind| {
        let skills = catalogue.skills.iter().filter(|skill| skill.kind == *kind);
        Group {
            heading: kind_heading(*kind),
            entries: skills.filter_map(|skill| entry(&skill.id)).collect(),
        }
    });
    roles.chain(kinds).filter(|group| !group.entries.is_empty()).collect()
}

/// What can happen to a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The mark goes up by so many skills, at most to the first.
    Up(usize),
    /// The mark goes down by so many skills, at most to the last.
    Down(usize),
    /// Something is said of the marked skill, and the mark goes on to the next.
    Say(Said),
    /// What was said of the marked skill is taken back.
    Unsay,
    /// The marked skill takes the next of its three states: not said, have, lack.
    Turn,
}

/// How many skills of a list are in which state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that the person has.
    pub have: usize,
    /// Those that they do not have yet.
    pub lack: usize,
    /// Those of which nothing is said.
    pub unsaid: usize,
}

/// The list. What is said of skills that do not stand on it stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist<'g> {
    /// Every skill with the heading above it.
    entries: Vec<(&'g str, &'g Entry)>,
    marked: usize,
    before: Skills,
    skills: Skills,
}

impl<'g> Checklist<'g> {
    /// The list of some groups, its first skill marked. A skill that stands in several groups stands in the first of them alone.
    pub fn new(groups: &'g [Group], skills: &Skills) -> Self {
        let all = groups.iter().flat_map(|group| {
            let heading = group.heading.as_str();
            group.entries.iter().map(move |entry| (heading, entry))
        });
        let mut seen = HashSet::new();
        Self {
            entries: all.filter(|(_, entry)| seen.insert(&entry.skill)).collect(),
            marked: 0,
            before: skills.clone(),
            skills: skills.clone(),
        }
    }

    /// Takes what happens; on a list without skills nothing does.
    pub fn take(&mut self, event: Event) {
        let Some((_, entry)) = self.entries.get(self.marked) else {
            return;
        };
        let skill = &entry.skill;
        let last = self.entries.len() - 1;
        match event {
            Event::Up(by) => self.marked = self.marked.saturating_sub(by),
            Event::Down(by) => self.marked = self.marked.saturating_add(by).min(last),
            Event::Say(said) => {
                self.skills.say(skill, Some(said));
                self.marked = (self.marked + 1).min(last);
            }
            Event::Unsay => self.skills.say(skill, None),
            Event::Turn => self.skills.say(skill, next(self.skills.said(skill))),
        }
    }

    /// How many skills the list has.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether the list has no skill.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The index of the marked skill, from 0.
    pub fn marked(&self) -> usize {
        self.marked
    }

    /// The skills in order: heading, skill, and what is said of it.
    pub fn iter(&self) -> impl Iterator<Item = (&'g str, &'g Entry, Option<Said>)> {
        let said = |entry: &Entry| self.skills.said(&entry.skill);
        self.entries.iter().map(move |(h, e)| (*h, *e, said(e)))
    }

    /// How many skills are in which state.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for (_, _, said) in self.iter() {
            *match said {
                Some(Said::Have) => &mut counts.have,
                Some(Said::Lack) => &mut counts.lack,
                None => &mut counts.unsaid,
            } += 1;
        }
        counts
    }

    /// Of how many skills something else is said than before.
    pub fn changes(&self) -> usize {
        let changed = |entry: &Entry| self.before.said(&entry.skill);
        self.iter().filter(|(_, entry, said)| changed(entry) != *said).count()
    }

    /// What is said now, also of skills that do not stand on the list.
    pub fn skills(&self) -> &Skills {
        &self.skills
    }
}

fn next(said: Option<Said>) -> Option<Said> {
    match said {
        None => Some(Said::Have),
        Some(Said::Have) => Some(Said::Lack),
        Some(Said::Lack) => None,
    }
}
