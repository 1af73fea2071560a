//! Ids, titles and references.

use std::collections::hash_map;
use std::collections::{HashMap, HashSet};

use super::moves::Ends;
use super::{Subject, nearest};
use crate::catalogue::finding::{Entry, Fault, Spot};
use crate::catalogue::read::{Asked, ReadRole, Reading};

/// Two entries of one kind may not share an id.
pub fn ids(subject: &Subject, reading: &mut Reading) {
    let head = subject.head;
    unique(
        Entry::Level,
        head.levels.iter().map(|(l, s)| (&*l.id, s.id)),
        reading,
    );
    unique(
        Entry::Dimension,
        head.dimensions.iter().map(|(d, s)| (&*d.id, *s)),
        reading,
    );
    unique(
        Entry::Track,
        head.tracks.iter().map(|(t, s)| (&*t.id, *s)),
        reading,
    );
    unique(
        Entry::Source,
        head.sources.iter().map(|(x, s)| (&*x.id, *s)),
        reading,
    );
    unique(
        Entry::Skill,
        subject.skills.iter().map(|(k, s)| (&*k.id, *s)),
        reading,
    );
    unique(
        Entry::Step,
        subject.steps.iter().map(|(t, s)| (&*t.id, s.id)),
        reading,
    );
    unique(
        Entry::Topic,
        subject.guide.iter().map(|(t, s)| (&*t.id, s.id)),
        reading,
    );
    unique(
        Entry::Role,
        subject.roles.iter().map(|r| (&*r.role.id, r.id)),
        reading,
    );
}

fn unique<'a>(entry: Entry, entries: impl Iterator<Item = (&'a str, Spot)>, reading: &mut Reading) {
    let mut seen: HashMap<&str, Spot> = HashMap::with_capacity(entries.size_hint().0);
    for (id, spot) in entries.filter(|(id, _)| !id.is_empty()) {
        // The files come in any order of levels: the one that stands first in them is the first.
        if let Some(first) = seen.get(id).copied() {
            let fault = Fault::DuplicateId {
                entry,
                id: id.to_owned(),
                first: first.min(spot),
            };
            reading.note(fault, first.max(spot));
        } else {
            seen.insert(id, spot);
        }
    }
}

/// A title or alias may name one role only; case does not tell two apart.
pub fn titles(roles: &[ReadRole], reading: &mut Reading) {
    let mut seen: HashMap<String, (&str, Spot)> = HashMap::with_capacity(roles.len());
    let titles = roles.iter().map(|r| (&r.role.title, &r.role.id, r.title));
    let aliases = roles.iter().flat_map(|r| {
        let pairs = r.role.aliases.iter().zip(&r.aliases);
        pairs.map(|(alias, spot)| (&alias.title, &r.role.id, *spot))
    });
    let foreign = roles.iter().flat_map(|r| {
        let titles = r.role.foreign_titles.iter();
        titles.map(|title| (title, &r.role.id, r.title))
    });
    let named = titles
        .chain(aliases)
        .chain(foreign)
        .filter(|(title, ..)| !title.is_empty());
    let several: HashSet<&str> = roles
        .iter()
        .filter(|r| !r.role.foreign_titles.is_empty())
        .map(|r| r.role.id.as_str())
        .collect();
    for (title, id, spot) in named {
        match seen.entry(title.to_lowercase()) {
            // What is an alias in one language is the title in another.
            hash_map::Entry::Occupied(known)
                if known.get().0 == id && several.contains(id.as_str()) => {}
            hash_map::Entry::Occupied(known) => {
                let (other, first) = *known.get();
                let fault = Fault::DuplicateTitle {
                    title: title.clone(),
                    other: other.to_owned(),
                    first,
                };
                reading.note(fault, spot);
            }
            hash_map::Entry::Vacant(new) => {
                new.insert((id, spot));
            }
        }
    }
}

/// Levels, tracks, skills and roles that others name must exist.
pub fn references(subject: &Subject, roles: &Known, ends: &[Ends], reading: &mut Reading) {
    let levels = Known::new(
        Entry::Level,
        subject.head.levels.iter().map(|(l, _)| l.id.as_str()),
    );
    let tracks = Known::new(
        Entry::Track,
        subject.head.tracks.iter().map(|(t, _)| t.id.as_str()),
    );
    let skills = Known::new(
        Entry::Skill,
        subject.skills.iter().map(|(s, _)| s.id.as_str()),
    );
    let dimensions = Known::new(
        Entry::Dimension,
        subject.head.dimensions.iter().map(|(d, _)| d.id.as_str()),
    );
    for read in subject.roles {
        levels.expect(&read.role.level, read.level, reading);
        if let Some(track) = &read.role.track {
            tracks.expect(track, read.track, reading);
        }
        for (need, asked) in read.role.skills.iter().zip(&read.skills) {
            skills.expect(&need.id, asked.id, reading);
            degree(subject, asked, reading);
        }
        for (expected, spot) in read.role.expects.iter().zip(&read.expects) {
            dimensions.expect(&expected.dimension, *spot, reading);
        }
        let level = levels
            .place(&read.role.level)
            .map(|at| &subject.head.levels[at].0);
        if let Some((level, track)) = level.and_then(|l| Some((l, l.track.as_ref()?)))
            && read.role.track.as_ref() != Some(track)
        {
            let (role, level, track) = (&read.role.id, &level.id, track);
            let fault = Fault::OtherTrack {
                role: role.clone(),
                level: level.clone(),
                track: track.clone(),
            };
            reading.note(fault, read.level);
        }
    }
    for (level, spots) in &subject.head.levels {
        if let Some(track) = &level.track {
            tracks.expect(track, spots.track, reading);
        }
        for (need, asked) in level.skills.iter().zip(&spots.skills) {
            skills.expect(&need.id, asked.id, reading);
            degree(subject, asked, reading);
        }
        for (expected, spot) in level.expects.iter().zip(&spots.expects) {
            dimensions.expect(&expected.dimension, *spot, reading);
        }
    }
    for (read, _) in subject
        .moves
        .iter()
        .zip(ends)
        .filter(|(_, ends)| ends.is_none())
    {
        roles.expect(&read.step.to_role, read.to, reading);
    }
    for (ladder, spots) in &subject.head.ladders {
        for (id, spot) in ladder.roles.iter().zip(spots) {
            roles.expect(id, *spot, reading);
        }
    }
    for (topic, spots) in subject.guide {
        for (id, spot) in topic.roles.iter().zip(&spots.roles) {
            roles.expect(id, *spot, reading);
        }
        for (id, spot) in topic.levels.iter().zip(&spots.levels) {
            levels.expect(id, *spot, reading);
        }
    }
    for (step, spots) in subject.steps {
        for (id, spot) in step.levels.iter().zip(&spots.levels) {
            levels.expect(id, *spot, reading);
        }
        for (id, spot) in step.roles.iter().chain(&step.towards).zip(&spots.roles) {
            roles.expect(id, *spot, reading);
        }
    }
}

/// A degree that is asked for must stand on the scale.
fn degree(subject: &Subject, asked: &Asked, reading: &mut Reading) {
    let scale = &subject.head.scale;
    if let Some(written) = &asked.degree
        && !scale.iter().any(|degree| degree.value == written.value)
    {
        let fault = Fault::UnknownDegree {
            degree: written.value.clone(),
            scale: scale.iter().map(|degree| degree.value.clone()).collect(),
        };
        reading.note(fault, written.spot);
    }
}

/// The entries of one kind by their ids.
pub struct Known<'a> {
    entry: Entry,
    /// In the order of the catalogue.
    ids: Vec<&'a str>,
    places: HashMap<&'a str, usize>,
}

impl<'a> Known<'a> {
    /// The entries with some ids; of two with one id the last.
    pub fn new(entry: Entry, ids: impl Iterator<Item = &'a str>) -> Self {
        let ids: Vec<&str> = ids.collect();
        Self {
            entry,
            places: ids
                .iter()
                .enumerate()
                .map(|(place, id)| (*id, place))
                .collect(),
            ids,
        }
    }

    /// The place of an entry among those of its kind.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    fn expect(&self, id: &str, spot: Spot, reading: &mut Reading) {
        // What is missing altogether has been noted already.
        if id.is_empty() || self.places.contains_key(id) {
            return;
        }
        let nearest = nearest(id, self.ids.iter().copied(), reading);
        let fault = Fault::UnknownReference {
            entry: self.entry,
            id: id.to_owned(),
            nearest,
        };
        reading.note(fault, spot);
    }
}
