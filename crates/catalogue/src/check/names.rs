//! Ids, titles and references.

use std::collections::HashMap;

use super::Subject;
use super::ids::{Ends, Ids};
use crate::finding::{Entry, Fault, Spot};
use crate::name::folded;
use crate::read::{Asked, ReadRole, Reading};

/// Two entries of one kind may not share an id.
pub fn ids(subject: &Subject, reading: &mut Reading) {
    let head = subject.head;
    unique(Entry::Level, head.levels.iter().map(|(l, s)| (&*l.id, s.id)), reading);
    unique(Entry::Dimension, head.dimensions.iter().map(|(d, s)| (&*d.id, *s)), reading);
    unique(Entry::Track, head.tracks.iter().map(|(t, s)| (&*t.id, *s)), reading);
    unique(Entry::Source, head.sources.iter().map(|(x, s)| (&*x.id, *s)), reading);
    unique(Entry::Skill, subject.skills.iter().map(|(k, s)| (&*k.id, *s)), reading);
    unique(Entry::Step, subject.steps.iter().map(|(t, s)| (&*t.id, s.id)), reading);
    unique(Entry::Topic, subject.guide.iter().map(|(t, s)| (&*t.id, s.id)), reading);
    unique(Entry::Role, subject.roles.iter().map(|r| (&*r.role.id, r.id)), reading);
}

fn unique<'a>(entry: Entry, entries: impl Iterator<Item = (&'a str, Spot)>, reading: &mut Reading) {
    // Two ids that a person types alike are one.
    let mut seen: HashMap<String, Spot> = HashMap::with_capacity(entries.size_hint().0);
    for (id, spot) in entries.filter(|(id, _)| !id.is_empty()) {
        // The files come in any order of levels: the one that stands first in them is the first.
        if let Some(first) = seen.get(&folded(id)).copied() {
            let fault = Fault::DuplicateId { entry, id: id.to_owned(), first: first.min(spot) };
            reading.note(fault, first.max(spot));
        } else {
            seen.insert(folded(id), spot);
        }
    }
}

/// A title or alias may name one role only, compared as a name is looked up; roles on different levels may share one. The id of another
/// role it may not be: who types it gets that role. What is said not to be here is no name of a role.
pub fn titles(subject: &Subject, reading: &mut Reading) {
    let (roles, absent) = (subject.roles, &subject.head.absent);
    let mut ids: HashMap<String, &ReadRole> = HashMap::with_capacity(roles.len());
    for read in roles {
        ids.entry(folded(&read.role.id)).or_insert(read);
    }
    let mut seen: HashMap<String, (&ReadRole, Spot)> = HashMap::with_capacity(roles.len());
    let titles = roles.iter().map(|r| (&*r.role.title, r, r.title));
    let aliases = roles.iter().flat_map(|r| {
        let pairs = r.role.aliases.iter().zip(&r.aliases);
        pairs.map(move |(alias, spot)| (&*alias.title, r, *spot))
    });
    let foreign = roles.iter().flat_map(|r| {
        let titles = r.role.foreign_titles.iter();
        titles.map(move |title| (&**title, r, r.title))
    });
    let named = titles.chain(aliases).chain(foreign).filter(|(title, ..)| !title.is_empty());
    for (title, read, spot) in named {
        let name = folded(title);
        let id = ids.get(&name).filter(|other| other.role.id != read.role.id);
        let id = id.map(|other| (*other, other.id, false));
        // What is an alias in one language is the title in another.
        let same = seen.get(&name).filter(|(other, _)| {
            other.role.id != read.role.id || read.role.foreign_titles.is_empty()
        });
        let same = same.map(|(other, first)| {
            let ranks = other.role.level != read.role.level;
            (*other, *first, ranks)
        });
        if let Some((other, first, ranks)) = id.or(same) {
            let fault = Fault::DuplicateTitle {
                title: title.to_owned(),
                other: other.role.id.clone(),
                first,
                ranks,
            };
            reading.note(fault, spot);
        }
        seen.entry(name).or_insert((read, spot));
    }
    for (absent, spots) in absent {
        for (title, spot) in absent.names.iter().zip(&spots.names) {
            let name = folded(title);
            let id = ids.get(&name).map(|role| (*role, role.id));
            if let Some((role, first)) = seen.get(&name).copied().or(id) {
                let fault = Fault::DuplicateTitle {
                    title: title.clone(),
                    other: role.role.id.clone(),
                    first,
                    ranks: false,
                };
                reading.note(fault, *spot);
            }
        }
    }
}

/// Words of the program's own that an id may not be: who types them gets something else.
pub fn reserved(subject: &Subject, reading: &mut Reading) {
    let roles = subject.roles.iter().map(|r| (&r.role.id, r.id));
    let topics = subject.guide.iter().map(|(t, s)| (&t.id, s.id));
    let none = roles.filter(|(id, _)| folded(id) == "none");
    let sources = topics.filter(|(id, _)| folded(id) == "sources");
    let found = none.map(|found| (Entry::Role, found));
    let found = found.chain(sources.map(|found| (Entry::Topic, found)));
    for (entry, (id, spot)) in found {
        let id = id.clone();
        reading.note(Fault::ReservedId { entry, id }, spot);
    }
}

/// Levels, tracks, skills and roles that others name must exist.
pub fn references(subject: &Subject, roles: &Ids, ends: &[Ends], reading: &mut Reading) {
    let levels =
        Ids::new(Entry::Level, subject.head.levels.iter().map(|(l, _)| (&*l.id, &*l.name)));
    let tracks =
        Ids::new(Entry::Track, subject.head.tracks.iter().map(|(t, _)| (&*t.id, &*t.name)));
    let skills = Ids::new(Entry::Skill, subject.skills.iter().map(|(s, _)| (&*s.id, &*s.name)));
    let dimensions =
        Ids::new(Entry::Dimension, subject.head.dimensions.iter().map(|(d, _)| (&*d.id, &*d.name)));
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
        let level = levels.index(&read.role.level).map(|at| &subject.head.levels[at].0);
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
    for (read, _) in subject.moves.iter().zip(ends).filter(|(_, ends)| ends.is_none()) {
        roles.expect(&read.step.to_role, read.to, reading);
    }
    for (ladder, spots) in &subject.head.ladders {
        for (id, spot) in ladder.roles.iter().zip(spots) {
            roles.expect(id, *spot, reading);
        }
    }
    for (absent, spots) in &subject.head.absent {
        for (id, spot) in absent.nearest.iter().zip(&spots.nearest) {
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
