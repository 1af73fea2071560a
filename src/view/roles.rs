//! Lists of roles.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::ops::Range;

use serde::Serialize;

use super::parts::{level_name, track_name};
use crate::catalogue::Catalogue;
use crate::catalogue::interest::Interest;
use crate::catalogue::role::{OccupationMatch, Role, Wage};
use crate::search::{Field, Hit, Query, search};

/// The document `rungs.roles.v1`: a list of roles, all of them or those that a filter or a search finds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct RolesView<'c> {
    /// `rungs.roles.v1`.
    pub schema: &'static str,
    /// What was searched for, where words were.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search: Option<SearchView>,
    /// The roles found, in order.
    pub roles: Vec<RoleEntry<'c>>,
    /// In which order they stand.
    #[serde(skip)]
    pub order: Order,
}

/// What was searched for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct SearchView {
    /// The words, as they were typed.
    pub words: Vec<String>,
    /// How many of them every role of the list has; fewer than all where no role has all.
    pub found: usize,
    /// Whether only some of the roles were searched.
    #[serde(skip)]
    pub narrowed: bool,
}

/// A text of a role in which words were found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct MatchView<'c> {
    /// `title`, `alias`, `skill`, `purpose` or `duty`.
    #[cfg_attr(feature = "schemas", schemars(extend("enum" = ["title", "alias", "skill", "purpose", "duty"])))]
    pub field: &'static str,
    /// The whole text.
    pub text: Cow<'c, str>,
    /// The words that were found, as they stand in the text.
    pub words: Vec<String>,
    /// Where they stand, in bytes of the text, in order.
    #[serde(skip)]
    pub places: Vec<Range<usize>>,
    /// Which words of the search they are, by their places in it.
    #[serde(skip)]
    pub terms: Vec<usize>,
}

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

/// A role in the list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct RoleEntry<'c> {
    /// Its id.
    pub id: &'c str,
    /// Its title.
    pub title: &'c str,
    /// The id of its level.
    pub level: &'c str,
    /// The name of its level.
    pub level_name: &'c str,
    /// The id of its track.
    pub track: Option<&'c str>,
    /// The name of its track.
    pub track_name: Option<&'c str>,
    /// Its types.
    pub types: &'c [Interest],
    /// The job zone of its nearest occupation, 1 to 5.
    #[cfg_attr(feature = "schemas", schemars(range(min = 1, max = 5)))]
    pub job_zone: Option<u8>,
    /// What its nearest occupation pays.
    pub wage: Option<&'c Wage>,
    /// How near that occupation is.
    pub nearness: Option<OccupationMatch>,
    /// The texts in which the words of a search were found: title, aliases, skills, purpose, duties.
    pub matches: Vec<MatchView<'c>>,
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
    fn narrows(&self) -> bool {
        let open = Self {
            order: self.order,
            search: self.search.clone(),
            ..Self::default()
        };
        *self != open
    }
}

/// The list of roles that a filter lets through.
pub fn roles_view<'c>(catalogue: &'c Catalogue, filter: &RoleFilter) -> RolesView<'c> {
    let passes = |role: &Role| passes(filter, role);
    let by_default = filter
        .search
        .as_ref()
        .map_or(Order::Level, |_| Order::Match);
    let order = filter.order.unwrap_or(by_default);
    let (search, mut roles) = match &filter.search {
        None => {
            let passing = catalogue.roles.iter().filter(|role| passes(role));
            (None, passing.map(|role| entry(catalogue, role)).collect())
        }
        Some(query) => {
            let hits = search(catalogue, query, passes);
            let view = SearchView {
                words: query.words().map(str::to_owned).collect(),
                found: hits.first().map_or(0, |hit| hit.words),
                narrowed: filter.narrows(),
            };
            let found = hits.into_iter().map(|hit| found(catalogue, hit));
            (Some(view), found.collect::<Vec<_>>())
        }
    };
    match order {
        Order::Pay => roles.sort_by_key(|r| Reverse(r.wage.map(|w| w.median))),
        // Without a search they stand so already.
        Order::Level if search.is_some() => {
            let rank = |id: &str| catalogue.levels.iter().position(|level| level.id == id);
            roles.sort_by_cached_key(|role| rank(role.level));
        }
        Order::Level | Order::Match => {}
    }
    RolesView {
        schema: "rungs.roles.v1",
        search,
        roles,
        order,
    }
}

/// A role that a search has found.
fn found<'c>(catalogue: &'c Catalogue, hit: Hit<'c>) -> RoleEntry<'c> {
    let matches = hit.passages.into_iter().map(|passage| MatchView {
        field: field(passage.field),
        terms: passage.terms().collect(),
        words: passage
            .places
            .iter()
            .map(|place| passage.text[place.clone()].to_owned())
            .collect(),
        text: passage.text,
        places: passage.places,
    });
    RoleEntry {
        matches: matches.collect(),
        ..entry(catalogue, hit.role)
    }
}

fn field(field: Field) -> &'static str {
    match field {
        Field::Title => "title",
        Field::Alias => "alias",
        Field::Skill => "skill",
        Field::Purpose => "purpose",
        Field::Duty => "duty",
    }
}

fn zone(role: &Role) -> Option<u8> {
    let zone = role.occupation.as_ref()?.job_zone.as_ref()?;
    Some(zone.zone)
}

fn wage(role: &Role) -> Option<&Wage> {
    role.occupation.as_ref()?.wage.as_ref()
}

fn entry<'c>(catalogue: &'c Catalogue, role: &'c Role) -> RoleEntry<'c> {
    RoleEntry {
        id: &role.id,
        title: &role.title,
        level: &role.level,
        level_name: level_name(catalogue, &role.level),
        track: role.track.as_deref(),
        track_name: role.track.as_deref().map(|id| track_name(catalogue, id)),
        types: role.interests.as_ref().map_or(&[], |i| &i.types),
        job_zone: zone(role),
        wage: wage(role),
        nearness: role.occupation.as_ref().map(|o| o.nearness),
        matches: Vec::new(),
    }
}

fn passes(filter: &RoleFilter, role: &Role) -> bool {
    let types = role.interests.as_ref().map_or(&[][..], |i| &i.types[..]);
    filter.level.as_ref().is_none_or(|l| *l == role.level)
        && filter
            .track
            .as_ref()
            .is_none_or(|t| Some(t) == role.track.as_ref())
        && filter
            .max_zone
            .is_none_or(|most| zone(role).is_some_and(|zone| zone <= most))
        && filter.types.iter().all(|t| types.contains(t))
        && filter
            .skill
            .as_ref()
            .is_none_or(|s| role.skills.iter().any(|need| need.id == *s))
}
