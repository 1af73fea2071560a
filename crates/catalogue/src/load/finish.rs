//! What a catalogue says once and means elsewhere.

use std::collections::HashMap;

use crate::finding::Fault;
use crate::profile::role_profile;
use crate::read::{self, Asked, ReadMove, ReadRole, Reading};
use crate::role::SkillNeed;

pub(super) fn first_of<T, S>(pairs: Vec<(T, S)>) -> Vec<T> {
    pairs.into_iter().map(|(value, _)| value).collect()
}

pub(super) fn take_moves(roles: &mut [ReadRole]) -> Vec<ReadMove> {
    let mut moves = Vec::with_capacity(roles.iter().map(|r| r.moves.len()).sum());
    for read in roles {
        moves.append(&mut read.moves);
    }
    moves
}

/// A move that holds in both directions becomes two.
pub(super) fn both_directions(read: Vec<ReadMove>) -> Vec<crate::role::Move> {
    let mut moves = Vec::with_capacity(read.len());
    for read in read {
        let back = read.both_ways.then(|| read.step.clone());
        moves.push(read.step);
        if let Some(mut back) = back {
            std::mem::swap(&mut back.from_role, &mut back.to_role);
            moves.push(back);
        }
    }
    moves
}

/// Gives every degree that is asked for its index on the scale.
pub(super) fn place_degrees(head: &mut read::Head, roles: &mut [ReadRole]) {
    let scale: Vec<String> = head.scale.iter().map(|t| t.value.clone()).collect();
    let set = |needs: &mut [SkillNeed], asked: &[Asked]| {
        for (need, asked) in needs.iter_mut().zip(asked) {
            let degree = asked.degree.as_ref();
            let index = degree.and_then(|t| scale.iter().position(|degree| *degree == t.value));
            need.degree = index.and_then(|index| u8::try_from(index).ok());
        }
    };
    for (level, spots) in &mut head.levels {
        set(&mut level.skills, &spots.skills);
    }
    for read in roles {
        set(&mut read.role.skills, &read.skills);
    }
}

/// Gives every role what its level says of all its roles, where the role itself says nothing else.
pub(super) fn inherit(head: &read::Head, roles: &mut [ReadRole]) {
    let levels = head.levels.iter().map(|(level, _)| (level.id.as_str(), level));
    let levels: HashMap<&str, &crate::parts::Level> = levels.collect();
    let dimensions = head.dimensions.iter().enumerate();
    let order: HashMap<&str, usize> = dimensions.map(|(at, (d, _))| (d.id.as_str(), at)).collect();
    for ReadRole { role, .. } in roles {
        if let Some(level) = levels.get(role.level.as_str()) {
            role.pay = role.pay.take().or_else(|| level.pay.clone());
            for need in &level.skills {
                if !role.skills.iter().any(|own| own.id == need.id) {
                    role.skills.push(need.clone());
                }
            }
            for expected in &level.expects {
                if !role.expects.iter().any(|own| own.dimension == expected.dimension) {
                    role.expects.push(expected.clone());
                }
            }
        }
        role.expects.sort_by_key(|e| order.get(e.dimension.as_str()).copied());
    }
}

pub(super) fn make_profile(read: &mut ReadRole, reading: &mut Reading) {
    let role = &mut read.role;
    let Some(interests) = &role.interests else {
        return;
    };
    role.profile = role_profile(interests, role.occupation.as_ref());
    if role.profile.is_none() {
        let role = role.id.clone();
        reading.note(Fault::UselessProfile { role }, read.interests);
    }
}
