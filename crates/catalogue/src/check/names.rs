//! Ids, titles and references.

use std::collections::HashMap;

use super::ids::Ids;
use crate::finding::{Entry, Fault, Spot};
use crate::name::folded;
use crate::read::{Parts, ReadRole, Reading, Text};

/// Two entries of one kind may not share an id, and some ids are words of the program's own: who types them gets something else.
pub fn ids(reading: &mut Reading) {
    let ids = std::mem::take(&mut reading.named.ids);
    // Two ids that a person types alike are one.
    let mut seen: HashMap<(Entry, String), Spot> = HashMap::with_capacity(ids.len());
    for (entry, Text { value: id, spot }) in ids {
        let name = folded(&id);
        let reserved = (entry, &*name) == (Entry::Role, "none")
            || (entry, &*name) == (Entry::Topic, "sources");
        let first = *seen.entry((entry, name)).or_insert(spot);
        if first != spot {
            let fault = Fault::DuplicateId { entry, id: id.clone(), first: first.min(spot) };
            reading.note(fault, first.max(spot));
        }
        if reserved {
            reading.note(Fault::ReservedId { entry, id }, spot);
        }
    }
}

/// A title or alias may name one role only, compared as a name is looked up; roles on different levels may share one. The id of another
/// role it may not be: who types it gets that role. What is said not to be here is no name of a role.
pub fn titles(parts: &Parts, reading: &mut Reading) {
    let roles = &parts.roles;
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
    for Text { value: title, spot } in &parts.absent {
        let name = folded(title);
        let id = ids.get(&name).map(|role| (*role, role.id));
        if let Some((role, first)) = seen.get(&name).copied().or(id) {
            let (title, other) = (title.clone(), role.role.id.clone());
            reading.note(Fault::DuplicateTitle { title, other, first, ranks: false }, *spot);
        }
    }
}

/// Levels, tracks, skills and roles that others name must exist.
pub fn references(parts: &Parts, roles: &Ids, reading: &mut Reading) {
    let all = &parts.catalogue;
    let levels = Ids::new(Entry::Level, all.levels.iter().map(|l| (&*l.id, &*l.name)));
    let tracks = Ids::new(Entry::Track, all.tracks.iter().map(|t| (&*t.id, &*t.name)));
    let skills = Ids::new(Entry::Skill, all.skills.iter().map(|s| (&*s.id, &*s.name)));
    let dimensions = Ids::new(Entry::Dimension, all.dimensions.iter().map(|d| (&*d.id, &*d.name)));
    for (entry, Text { value: id, spot }) in std::mem::take(&mut reading.named.references) {
        let ids = match entry {
            Entry::Level => &levels,
            Entry::Track => &tracks,
            Entry::Skill => &skills,
            Entry::Dimension => &dimensions,
            _ => roles,
        };
        ids.expect(&id, spot, reading);
    }
    for Text { value: degree, spot } in std::mem::take(&mut reading.named.degrees) {
        reading.note(Fault::UnknownDegree { degree, scale: all.scale.clone() }, spot);
    }
    for ReadRole { role, level: spot, .. } in &parts.roles {
        if let Some(level) = levels.index(&role.level).map(|at| &all.levels[at])
            && let Some(track) = &level.track
            && role.track.as_ref() != Some(track)
        {
            let (role, level, track) = (role.id.clone(), level.id.clone(), track.clone());
            reading.note(Fault::OtherTrack { role, level, track }, *spot);
        }
    }
}
