//! A catalogue that extends another one: the other's parts, with roles added, replaced or left out.
//!
//! What has the same id is replaced, everything else is added. A level of a new id stands above the one named before it in `levels`; where it
//! is the first, on top of the field. Moves, ladders, absent roles, steps and topics lose the roles that are left out; a step that was for these alone goes.

use std::collections::HashSet;

use super::Catalogue;
use super::finding::Spot;
use super::lookup::Named as _;
use super::name::folded;
use super::parts::{Absent, Level, Place, Step, Topic};
use super::read::{
    AbsentSpots, Asked, Head, LevelSpots, ReadMove, ReadRole, StepSpots, TopicSpots,
};
use super::role::{Move, Role, SkillNeed};

/// The parts that a catalogue adds or replaces, each with its spots.
pub struct Own<'p, 't> {
    /// Name, levels, tracks and the like.
    pub head: &'p mut Head<'t>,
    /// Roles.
    pub roles: &'p mut Vec<ReadRole>,
    /// Skills.
    pub skills: &'p mut Vec<(super::parts::Skill, Spot)>,
    /// Steps.
    pub steps: &'p mut Vec<(Step, StepSpots)>,
    /// Topics of the guide.
    pub guide: &'p mut Vec<(Topic, TopicSpots)>,
}

/// Adds to a catalogue's parts those of the one that it extends; findings in them stand at `spot`, where it says so.
pub fn extend(own: Own, base: Catalogue, spot: Spot) {
    let Own { head, roles: own_roles, skills, steps: own_steps, guide: own_guide } = own;
    let left_out: HashSet<&str> = head.without.iter().map(|t| t.value.as_str()).collect();
    let left_out: HashSet<String> = left_out
        .into_iter()
        .filter(|id| !own_roles.iter().any(|read| read.role.id == *id))
        .map(str::to_owned)
        .collect();
    let stays = |id: &String| !left_out.contains(id);
    head.voice.extend(base.voice);
    head.levels = levels(base.levels, std::mem::take(&mut head.levels), spot);
    add(&mut head.tracks, base.tracks, |t| &t.id, spot);
    add(&mut head.dimensions, base.dimensions, |d| &d.id, spot);
    add(&mut head.sources, base.sources.into_inner(), |s| &s.id, spot);
    add(skills, base.skills.into_inner(), |s| &s.id, spot);
    let mut ladders = base.ladders.into_inner();
    for ladder in &mut ladders {
        ladder.roles.retain(stays);
    }
    ladders.retain(|ladder| ladder.roles.len() > 1);
    head.ladders.splice(
        0..0,
        ladders.into_iter().map(|ladder| {
            let spots = vec![spot; ladder.roles.len()];
            (ladder, spots)
        }),
    );
    add_absent(head, base.absent.into_inner(), own_roles, stays, spot);
    head.references.splice(0..0, base.references);
    let mut steps = base.steps.into_inner();
    steps.retain_mut(|step| {
        [&mut step.roles, &mut step.towards].into_iter().all(|roles| {
            let before = roles.len();
            roles.retain(stays);
            before == 0 || !roles.is_empty()
        })
    });
    add_with(
        own_steps,
        steps,
        |s| &s.id,
        |step| StepSpots {
            id: spot,
            levels: vec![spot; step.levels.len()],
            roles: vec![spot; step.roles.len() + step.towards.len()],
        },
    );
    let mut guide = base.guide.into_inner();
    for topic in &mut guide {
        topic.roles.retain(stays);
    }
    add_with(
        own_guide,
        guide,
        |t| &t.id,
        |topic| TopicSpots {
            id: spot,
            roles: vec![spot; topic.roles.len()],
            levels: vec![spot; topic.levels.len()],
        },
    );
    let replaced: HashSet<String> = own_roles.iter().map(|r| r.role.id.clone()).collect();
    let mut moves = base.moves.into_inner();
    moves.retain(|step| stays(&step.from_role) && stays(&step.to_role));
    let kept = base.roles.into_iter();
    let kept = kept.filter(|role| stays(&role.id) && !replaced.contains(&role.id));
    let mut roles: Vec<ReadRole> = kept.map(|role| placed(role, &moves, spot)).collect();
    roles.append(own_roles);
    *own_roles = roles;
}

/// The absent roles of the other catalogue, except those that are here now.
fn add_absent(
    head: &mut Head,
    mut base: Vec<Absent>,
    roles: &[ReadRole],
    stays: impl Fn(&String) -> bool,
    spot: Spot,
) {
    let here = roles.iter().flat_map(|read| read.role.names());
    let here: HashSet<String> = here.map(folded).collect();
    for absent in &mut base {
        absent.names.retain(|name| !here.contains(&folded(name)));
        absent.nearest.retain(&stays);
    }
    base.retain(|absent| !absent.names.is_empty() && !absent.nearest.is_empty());
    head.absent.extend(base.into_iter().map(|absent| {
        let spots = AbsentSpots {
            names: vec![spot; absent.names.len()],
            nearest: vec![spot; absent.nearest.len()],
        };
        (absent, spots)
    }));
}

/// A role of the other catalogue with the moves that begin at it, all at one spot.
fn placed(role: Role, moves: &[Move], spot: Spot) -> ReadRole {
    let moves = moves.iter().filter(|step| step.from_role == role.id);
    let moves = moves.map(|step| ReadMove { step: step.clone(), to: spot, both_ways: false });
    ReadRole {
        id: spot,
        title: spot,
        level: spot,
        track: spot,
        aliases: vec![spot; role.aliases.len()],
        skills: asked(&role.skills, spot),
        expects: vec![spot; role.expects.len()],
        interests: spot,
        moves: moves.collect(),
        role,
    }
}

fn asked(needs: &[SkillNeed], spot: Spot) -> Vec<Asked> {
    let one = Asked { id: spot, degree: None };
    vec![one; needs.len()]
}

/// The levels of both, in rank order.
fn levels(base: Vec<Level>, own: Vec<(Level, LevelSpots)>, spot: Spot) -> Vec<(Level, LevelSpots)> {
    let spots = |level: &Level| LevelSpots {
        id: spot,
        track: spot,
        skills: asked(&level.skills, spot),
        expects: vec![spot; level.expects.len()],
    };
    let mut all: Vec<_> = base
        .into_iter()
        .map(|level| {
            let spots = spots(&level);
            (level, spots)
        })
        .collect();
    let outside = |(level, _): &(Level, LevelSpots)| level.place == Place::Outside;
    let mut above = all.iter().position(outside).unwrap_or(all.len());
    for level in own {
        match all.iter().position(|(known, _)| known.id == level.0.id) {
            Some(index) => {
                all[index] = level;
                above = index + 1;
            }
            None => {
                all.insert(above, level);
                above += 1;
            }
        }
    }
    all
}

/// Puts before a catalogue's own entries those of the other that have other ids.
fn add<T>(own: &mut Vec<(T, Spot)>, base: Vec<T>, id: impl Fn(&T) -> &String, spot: Spot) {
    add_with(own, base, id, |_| spot);
}

fn add_with<T, S>(
    own: &mut Vec<(T, S)>,
    base: Vec<T>,
    id: impl Fn(&T) -> &String,
    spots: impl Fn(&T) -> S,
) {
    let replaced: HashSet<String> = own.iter().map(|(entry, _)| id(entry).clone()).collect();
    let kept = base.into_iter().filter(|entry| !replaced.contains(id(entry)));
    let kept: Vec<(T, S)> = kept
        .map(|entry| {
            let spots = spots(&entry);
            (entry, spots)
        })
        .collect();
    own.splice(0..0, kept);
}
