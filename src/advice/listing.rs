//! Lists of roles: which ones, and in which order.

use std::cmp::Reverse;
use std::collections::HashSet;

use super::pay::yearly;
use crate::catalogue::Catalogue;
use crate::catalogue::interest::Interest;
use crate::catalogue::role::Role;
use crate::search::{Field, Passage, Query, search};

/// How many texts of a role beside its title are told, where these show all the words that are searched for.
const TEXTS: usize = 2;
/// The most texts that are told.
const MOST_TEXTS: usize = 4;

/// The order of a list of roles.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// From the lowest level up.
    #[default]
    Level,
    /// The best paid first, roles without a figure last.
    Pay,
    /// The best match of a search first.
    Match,
}

/// Which roles to list; every condition that is given must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoleFilter {
    /// The id of a level.
    pub level: Option<String>,
    /// The id of a track.
    pub track: Option<String>,
    /// Letters of which a role's types must hold every one.
    pub types: Vec<Interest>,
    /// The id of a skill.
    pub skill: Option<String>,
    /// The highest job zone of the nearest occupation, 1 to 5.
    pub max_zone: Option<u8>,
    /// In which order; without one by match where there is a search, else by level.
    pub order: Option<Order>,
    /// Words to search for.
    pub search: Option<Query>,
}

impl RoleFilter {
    /// Whether it keeps any role out, whatever is searched for.
    pub fn narrows(&self) -> bool {
        let open = Self { order: self.order, search: self.search.clone(), ..Self::default() };
        *self != open
    }

    /// Whether a role keeps to every condition but the search.
    pub fn passes(&self, role: &Role) -> bool {
        let types = role.interests.as_ref().map_or(&[][..], |i| &i.types[..]);
        let same = |wanted: &Option<String>, own: Option<&String>| {
            wanted.as_ref().is_none_or(|wanted| own == Some(wanted))
        };
        same(&self.level, Some(&role.level))
            && same(&self.track, role.track.as_ref())
            && self.max_zone.is_none_or(|most| within_zone(role, most))
            && self.types.iter().all(|letter| types.contains(letter))
            && self
                .skill
                .as_ref()
                .is_none_or(|skill| role.skills.iter().any(|need| need.id == *skill))
    }

    /// The order that is asked for, or the usual one.
    pub fn ordered(&self) -> Order {
        let by_default = self.search.as_ref().map_or(Order::Level, |_| Order::Match);
        self.order.unwrap_or(by_default)
    }
}

/// The roles that a filter lets through.
#[derive(Debug, Clone, PartialEq)]
pub struct Listing<'c> {
    /// The roles, in order.
    pub roles: Vec<Listed<'c>>,
    /// How many of the words that are searched for every one has.
    pub words: usize,
}

/// A role of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed<'c> {
    /// The role.
    pub role: &'c Role,
    /// The texts in which words of a search stand.
    pub passages: Vec<Passage<'c>>,
}

/// Lists the roles that a filter lets through.
pub fn listing<'c>(catalogue: &'c Catalogue, filter: &RoleFilter) -> Listing<'c> {
    let passes = |role: &Role| filter.passes(role);
    let (words, mut roles): (usize, Vec<Listed>) = match &filter.search {
        None => {
            let passing = catalogue.roles.iter().filter(|role| passes(role));
            (0, passing.map(|role| Listed { role, passages: Vec::new() }).collect())
        }
        Some(query) => {
            let hits = search(catalogue, query, passes);
            let words = hits.first().map_or(0, |hit| hit.words);
            let listed = hits.into_iter();
            (words, listed.map(|hit| Listed { role: hit.role, passages: hit.passages }).collect())
        }
    };
    match filter.ordered() {
        Order::Pay => roles.sort_by_key(|listed| Reverse(yearly(listed.role))),
        // Without a search they stand so already.
        Order::Level if filter.search.is_some() => {
            let rank = |id: &str| catalogue.levels.iter().position(|level| level.id == id);
            roles.sort_by_cached_key(|listed| rank(&listed.role.level));
        }
        Order::Level | Order::Match => {}
    }
    Listing { roles, words }
}

/// The indices of some texts beside the title, in their order: first those with words of the search that nothing before them has.
pub fn telling(passages: &[Passage]) -> Vec<usize> {
    let mut seen: HashSet<usize> = HashSet::new();
    let mut indices: Vec<(bool, usize)> = Vec::new();
    for (index, passage) in passages.iter().enumerate() {
        let before = seen.len();
        seen.extend(passage.terms());
        if passage.field != Field::Title {
            indices.push((seen.len() == before, index));
        }
    }
    let news = indices.iter().filter(|(known, _)| !known).count();
    indices.sort_by_key(|(known, _)| *known);
    indices.truncate(news.clamp(TEXTS, MOST_TEXTS));
    let mut indices: Vec<usize> = indices.into_iter().map(|(_, index)| index).collect();
    indices.sort_unstable();
    indices
}

/// The index of the text beside the title that has the most words of the search, of equal ones the first.
pub fn best(passages: &[Passage]) -> Option<usize> {
    let texts = passages.iter().enumerate();
    let texts = texts.filter(|(_, passage)| passage.field != Field::Title);
    let best = texts.min_by_key(|(_, passage)| Reverse(passage.terms().count()));
    best.map(|(index, _)| index)
}

/// How much preparation a role's nearest occupation needs, 1 to 5; none where that is not known.
pub fn zone(role: &Role) -> Option<u8> {
    let zone = role.occupation.as_ref()?.job_zone.as_ref()?;
    Some(zone.zone)
}

/// Whether a role is known to need at most so much preparation.
pub fn within_zone(role: &Role, most: u8) -> bool {
    zone(role).is_some_and(|zone| zone <= most)
}
