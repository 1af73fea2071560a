//! From all that was read of a catalogue to the catalogue.

use std::collections::HashMap;
use std::path::{Component, Path};

use crate::Catalogue;
use crate::check::{self, Facts};
use crate::extend::extend;
use crate::files::{self, Part};
use crate::finding::{Entry, Fault};
use crate::occupations;
use crate::parts::Level;
use crate::profile::role_profile;
use crate::read::{Parts, ReadRole, Reading};
use crate::role::Move;

impl Parts {
    /// Adds the parts of the catalogue that this one extends.
    pub(super) fn extend(&mut self, base: impl FnOnce() -> Catalogue, reading: &mut Reading) {
        let Some(spot) = self.extends else {
            return;
        };
        let base = base();
        for left_out in &self.without {
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
        extend(self, base, spot, reading);
    }

    /// The facts that citations may name: those that a file defines, or all that begin with a source's id.
    pub(super) fn facts(&self, folder: Option<&Path>, reading: &mut Reading) -> Facts {
        let prefixes = self.catalogue.sources.iter().map(|source| source.id.clone());
        let Some(named) = &self.facts else {
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
        let levels = self.catalogue.levels.iter().enumerate();
        let ranks: HashMap<&str, usize> = levels.map(|(rank, l)| (&*l.id, rank)).collect();
        self.roles.sort_by_cached_key(|r| ranks.get(&*r.role.level).copied().unwrap_or(usize::MAX));
        self.catalogue.guide.sort_by_key(|topic| topic.order);
        for read in &mut self.roles {
            make_profile(read, reading);
        }
        check::catalogue(&self, facts, reading);
        let Self { catalogue: mut all, mut roles, .. } = self;
        let rests = |read: &ReadRole| {
            let occupation = read.role.occupation.as_ref();
            occupation.is_some_and(|o| o.source == occupations::SOURCE)
        };
        let named = all.references.iter().any(|known| known.name == occupations::SOURCE);
        if !named && roles.iter().any(rests) {
            all.references.push(occupations::reference());
        }
        all.moves = both_directions(&mut roles).into();
        all.roles = roles.into_iter().map(|read| read.role).collect();
        inherit(&mut all);
        all
    }
}

/// The moves of all roles; one that holds in both directions becomes two.
fn both_directions(roles: &mut [ReadRole]) -> Vec<Move> {
    let mut moves = Vec::with_capacity(roles.iter().map(|read| read.moves.len()).sum());
    for read in roles.iter_mut().flat_map(|read| read.moves.drain(..)) {
        let Move { from_role, to_role, .. } = read.step.clone();
        let back = Move { from_role: to_role, to_role: from_role, ..read.step.clone() };
        moves.push(read.step);
        moves.extend(read.both_ways.then_some(back));
    }
    moves
}

/// Gives every role what its level says of all its roles, where the role itself says nothing else.
fn inherit(all: &mut Catalogue) {
    let levels: HashMap<&str, &Level> = all.levels.iter().map(|l| (l.id.as_str(), l)).collect();
    let dimensions = all.dimensions.iter().enumerate();
    let order: HashMap<&str, usize> = dimensions.map(|(at, d)| (d.id.as_str(), at)).collect();
    for role in &mut all.roles {
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

fn make_profile(read: &mut ReadRole, reading: &mut Reading) {
    let role = &mut read.role;
    if let Some(interests) = &role.interests {
        role.profile = role_profile(interests, role.occupation.as_ref());
        if role.profile.is_none() {
            reading.note(Fault::UselessProfile(role.id.clone()), read.interests);
        }
    }
}
