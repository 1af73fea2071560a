//! Everything read of a catalogue, before its parts are compared with each other.

use std::collections::HashMap;
use std::path::{Component, Path};

use super::finish::{both_directions, first_of, inherit, make_profile, place_degrees, take_moves};
use crate::Catalogue;
use crate::check::{self, Facts};
use crate::extend::{Own, extend};
use crate::files::{self, Part};
use crate::finding::{Entry, Fault, Spot};
use crate::occupations;
use crate::parts::Reference;
use crate::questionnaire::Questionnaire;
use crate::read::{self, ReadRole, Reading};
use crate::yaml::Node;

/// Everything read, before the parts are compared with each other.
#[derive(Default)]
pub(super) struct Parts<'t> {
    head: read::Head<'t>,
    roles: Vec<ReadRole>,
    skills: Vec<(crate::parts::Skill, Spot)>,
    types: (Vec<crate::role::Statement>, Vec<crate::parts::TypeText>),
    steps: Vec<(crate::parts::Step, read::StepSpots)>,
    questionnaire: Option<Questionnaire>,
    /// Where the parts stand that can stand only once.
    once: Vec<(Entry, Spot)>,
    guide: Vec<(crate::parts::Topic, read::TopicSpots)>,
}

impl<'t> Parts<'t> {
    pub(super) fn read(&mut self, part: &Part, node: Node<'t>, reading: &mut Reading) {
        match part {
            Part::Head => {
                if let Some(head) = read::head(node, reading) {
                    self.read_head(head, reading);
                }
            }
            Part::Role => self.roles.extend(read::role(node, reading)),
            Part::Skills => self.skills.extend(read::skills(node, reading)),
            Part::Types => {
                if self.first(Entry::Types, node.spot, reading) {
                    self.types = read::types(node, reading);
                }
            }
            Part::Steps => self.steps.extend(read::steps(node, reading)),
            Part::Translation { language, of } => reading.translated(node, language, *of),
            Part::Topic => self.guide.extend(read::topic(node, reading)),
            Part::Questionnaire => {
                let first = self.first(Entry::Questionnaire, node.spot, reading);
                let questionnaire = read::questionnaire(node, reading);
                if let Some(questionnaire) = questionnaire.filter(|_| first) {
                    self.questionnaire = Some(questionnaire);
                }
            }
        }
    }

    /// Whether a part stands here first: a catalogue has it once.
    fn first(&mut self, entry: Entry, spot: Spot, reading: &mut Reading) -> bool {
        let before = self.once.iter().find(|(other, _)| *other == entry);
        if let Some((_, first)) = before {
            let first = *first;
            reading.note(Fault::SecondPlace { entry, first }, spot);
            return false;
        }
        self.once.push((entry, spot));
        true
    }

    fn read_head(&mut self, mut head: read::Head<'t>, reading: &mut Reading) {
        if let Some(roles) = head.roles.take() {
            self.roles.extend(reading.list(roles, "roles", read::role));
        }
        if let Some(guide) = head.guide.take() {
            self.guide.extend(reading.list(guide, "guide", read::topic));
        }
        for (part, node) in [
            (Part::Skills, head.skills.take()),
            (Part::Types, head.types.take()),
            (Part::Steps, head.steps.take()),
            (Part::Questionnaire, head.questionnaire.take()),
        ] {
            if let Some(node) = node {
                self.read(&part, node, reading);
            }
        }
        self.head = head;
    }

    /// Adds the parts of the catalogue that this one extends.
    pub(super) fn extend(&mut self, base: impl FnOnce() -> Catalogue, reading: &mut Reading) {
        let Some(spot) = self.head.extends else {
            return;
        };
        let base = base();
        for left_out in &self.head.without {
            if base.role(&left_out.value).is_none() {
                let ids = base.roles.iter().map(|role| role.id.as_str());
                let fault = Fault::UnknownReference {
                    entry: Entry::Role,
                    nearest: check::nearest(&left_out.value, ids, reading),
                    id: left_out.value.clone(),
                    known: Vec::new(),
                };
                reading.note(fault, left_out.spot);
            }
        }
        if self.types.1.is_empty() {
            self.types = (base.about_types.to_vec(), base.types.to_vec());
        }
        self.questionnaire = self.questionnaire.take().or_else(|| (*base.questionnaire).clone());
        let own = Own {
            head: &mut self.head,
            roles: &mut self.roles,
            skills: &mut self.skills,
            steps: &mut self.steps,
            guide: &mut self.guide,
        };
        extend(own, base, spot);
    }

    /// The facts that citations may name: those that a file defines, or all that begin with a source's id.
    pub(super) fn facts(&self, folder: Option<&Path>, reading: &mut Reading) -> Facts {
        let prefixes = self.head.sources.iter().map(|(s, _)| s.id.clone());
        let Some(named) = &self.head.facts else {
            return Facts::any_of(prefixes.collect());
        };
        let path = Path::new(&named.value);
        let inside = path.components().all(|c| matches!(c, Component::Normal(_)));
        let read = folder.filter(|_| inside).and_then(|folder| {
            files::file(&folder.join(path), Part::Head, &mut files::LIMIT.clone()).ok()
        });
        if let Some(file) = read {
            return Facts::defined_in(&file.text, prefixes.collect());
        }
        let fault = Fault::UnknownReference {
            entry: Entry::Facts,
            id: named.value.clone(),
            nearest: None,
            known: Vec::new(),
        };
        reading.note(fault, named.spot);
        Facts::any_of(prefixes.collect())
    }

    pub(super) fn into_catalogue(mut self, facts: &Facts, reading: &mut Reading) -> Catalogue {
        let levels = self.head.levels.iter().enumerate();
        let ranks: HashMap<&str, usize> = levels.map(|(rank, (l, _))| (&*l.id, rank)).collect();
        self.roles.sort_by_cached_key(|r| ranks.get(&*r.role.level).copied().unwrap_or(usize::MAX));
        self.guide.sort_by_key(|(topic, _)| topic.order);
        let moves = take_moves(&mut self.roles);
        for read in &mut self.roles {
            make_profile(read, reading);
        }
        place_degrees(&mut self.head, &mut self.roles);
        check::catalogue(
            &check::Subject {
                head: &self.head,
                roles: &self.roles,
                moves: &moves,
                skills: &self.skills,
                steps: &self.steps,
                guide: &self.guide,
            },
            facts,
            reading,
        );
        let mut references = std::mem::take(&mut self.head.references);
        let rests = |role: &ReadRole| {
            let occupation = role.role.occupation.as_ref();
            occupation.is_some_and(|o| o.source == occupations::SOURCE)
        };
        let named = |reference: &Reference| reference.name == occupations::SOURCE;
        if self.roles.iter().any(rests) && !references.iter().any(named) {
            references.push(occupations::reference());
        }
        inherit(&self.head, &mut self.roles);
        Catalogue {
            name: self.head.name,
            version: self.head.version,
            language: self.head.language,
            voice: self.head.voice,
            levels: first_of(self.head.levels),
            dimensions: first_of(self.head.dimensions),
            scale: self.head.scale.into_iter().map(|t| t.value).collect(),
            tracks: first_of(self.head.tracks),
            ladders: first_of(self.head.ladders).into(),
            absent: first_of(self.head.absent).into(),
            sources: first_of(self.head.sources).into(),
            roles: self.roles.into_iter().map(|r| r.role).collect(),
            moves: both_directions(moves).into(),
            skills: first_of(self.skills).into(),
            about_types: self.types.0.into(),
            types: self.types.1.into(),
            steps: first_of(self.steps).into(),
            guide: first_of(self.guide).into(),
            references: references.into(),
            questionnaire: self.questionnaire.into(),
        }
    }
}
