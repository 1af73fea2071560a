//! A catalogue that extends another one: the other's parts, with roles added, replaced or left out.
//!
//! What has the same id is replaced, everything else is added. A level of a new id stands above the one named before it in `levels`; where it
//! is the first, on top of the field. Moves, ladders, absent roles, steps and topics lose the roles that are left out; a step that was for these alone goes.

use std::collections::HashSet;

use super::Catalogue;
use super::finding::{Entry, Spot};
use super::lookup::Named as _;
use super::name::folded;
use super::parts::{Absent, Level, Place};
use super::read::{Parts, ReadMove, ReadRole, Reading, Text};
use super::role::{Move, Role};

/// Adds to a catalogue's parts those of the one that it extends; findings in them stand at `spot`, where it says so.
pub fn extend(parts: &mut Parts, base: Catalogue, spot: Spot, reading: &mut Reading) {
    let own_roles = &mut parts.roles;
    let own = |id: &String| own_roles.iter().any(|read| read.role.id == *id);
    let left_out = parts.without.iter().map(|text| text.value.clone());
    let left_out: HashSet<String> = left_out.filter(|id| !own(id)).collect();
    let stays = |id: &String| !left_out.contains(id);
    let all = &mut parts.catalogue;
    if all.types.is_empty() {
        (all.about_types, all.types) = (base.about_types, base.types);
    }
    if all.questionnaire.is_none() {
        all.questionnaire = base.questionnaire;
    }
    all.voice.extend(base.voice);
    let mut note = |entry, id: &String| {
        reading.named.ids.push((entry, Text { value: id.clone(), spot }));
    };
    levels(base.levels, &mut all.levels, |id| note(Entry::Level, id));
    add(&mut all.tracks, base.tracks, |t| &t.id, |id| note(Entry::Track, id));
    add(&mut all.dimensions, base.dimensions, |d| &d.id, |id| note(Entry::Dimension, id));
    let sources = base.sources.into_inner();
    add(&mut all.sources, sources, |s| &s.id, |id| note(Entry::Source, id));
    add(&mut all.skills, base.skills.into_inner(), |s| &s.id, |id| note(Entry::Skill, id));
    let mut ladders = base.ladders.into_inner();
    ladders.retain_mut(|ladder| {
        ladder.roles.retain(stays);
        ladder.roles.len() > 1
    });
    all.ladders.splice(0..0, ladders);
    all.absent.extend(absent(base.absent.into_inner(), own_roles, stays));
    all.references.splice(0..0, base.references);
    let mut steps = base.steps.into_inner();
    steps.retain_mut(|step| {
        [&mut step.roles, &mut step.towards].into_iter().all(|roles| {
            let before = roles.len();
            roles.retain(stays);
            before == 0 || !roles.is_empty()
        })
    });
    add(&mut all.steps, steps, |s| &s.id, |id| note(Entry::Step, id));
    let mut guide = base.guide.into_inner();
    for topic in &mut guide {
        topic.roles.retain(stays);
    }
    add(&mut all.guide, guide, |t| &t.id, |id| note(Entry::Topic, id));
    let mut moves = base.moves.into_inner();
    moves.retain(|step| stays(&step.from_role) && stays(&step.to_role));
    let kept = base.roles.into_iter().filter(|role| stays(&role.id) && !own(&role.id));
    let kept: Vec<ReadRole> = kept.map(|role| placed(role, &moves, spot)).collect();
    for read in &kept {
        note(Entry::Role, &read.role.id);
    }
    own_roles.splice(0..0, kept);
}

/// The absent roles of the other catalogue, except those that are here now.
fn absent(
    mut base: Vec<Absent>,
    roles: &[ReadRole],
    stays: impl Fn(&String) -> bool,
) -> Vec<Absent> {
    let here = roles.iter().flat_map(|read| read.role.names());
    let here: HashSet<String> = here.map(folded).collect();
    base.retain_mut(|absent| {
        absent.names.retain(|name| !here.contains(&folded(name)));
        absent.nearest.retain(&stays);
        !absent.names.is_empty() && !absent.nearest.is_empty()
    });
    base
}

/// A role of the other catalogue with the moves that begin at it, all at one spot.
fn placed(role: Role, moves: &[Move], spot: Spot) -> ReadRole {
    let moves = moves.iter().filter(|step| step.from_role == role.id);
    let moves = moves.map(|step| ReadMove { step: step.clone(), to: spot, both_ways: false });
    ReadRole {
        id: spot,
        title: spot,
        level: spot,
        aliases: vec![spot; role.aliases.len()],
        interests: spot,
        moves: moves.collect(),
        role,
    }
}

/// Puts a catalogue's own levels among those of the other, in rank order; `kept` hears of those of the other.
fn levels(base: Vec<Level>, own: &mut Vec<Level>, mut kept: impl FnMut(&String)) {
    let own_levels = std::mem::replace(own, base);
    let new = |level: &&Level| own_levels.iter().all(|own| own.id != level.id);
    own.iter().filter(new).for_each(|level| kept(&level.id));
    let outside = |level: &Level| level.place == Place::Outside;
    let mut above = own.iter().position(outside).unwrap_or(own.len());
    for level in own_levels {
        match own.iter().position(|known| known.id == level.id) {
            Some(index) => {
                own[index] = level;
                above = index + 1;
            }
            None => {
                own.insert(above, level);
                above += 1;
            }
        }
    }
}

/// Puts before a catalogue's own entries those of the other that have other ids; `kept` hears of them.
fn add<T>(
    own: &mut Vec<T>,
    mut base: Vec<T>,
    id: impl Fn(&T) -> &String,
    mut kept: impl FnMut(&String),
) {
    let replaced: HashSet<&String> = own.iter().map(&id).collect();
    base.retain(|entry| !replaced.contains(id(entry)));
    for entry in &base {
        kept(id(entry));
    }
    own.splice(0..0, base);
}
