//! Lists of roles.

use serde::Serialize;

use super::parts::{level_name, track_name};
use crate::catalogue::Catalogue;
use crate::catalogue::interest::Interest;
use crate::catalogue::role::{OccupationMatch, Role, Wage};

/// The document `rungs.roles.v1`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RolesView<'c> {
    /// `rungs.roles.v1`.
    pub schema: &'static str,
    /// The roles found, in order of level or of pay.
    pub roles: Vec<RoleEntry<'c>>,
    /// Whether they stand in order of pay.
    #[serde(skip)]
    pub by_pay: bool,
}

/// A role in the list.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
    pub job_zone: Option<u8>,
    /// What its nearest occupation pays.
    pub wage: Option<&'c Wage>,
    /// How near that occupation is.
    pub nearness: Option<OccupationMatch>,
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
    /// Whether the best paid come first, in place of the lowest level.
    pub by_pay: bool,
    /// Words that must all stand in title, aliases, purpose, duties or skills.
    pub search: Vec<String>,
}

/// The list of roles that a filter lets through.
#[must_use]
pub fn roles_view<'c>(catalogue: &'c Catalogue, filter: &RoleFilter) -> RolesView<'c> {
    let found = catalogue
        .roles
        .iter()
        .filter(|r| passes(catalogue, filter, r));
    let mut roles: Vec<RoleEntry> = found.map(|role| entry(catalogue, role)).collect();
    if filter.by_pay {
        roles.sort_by_key(|r| std::cmp::Reverse(r.wage.map(|w| w.median)));
    }
    RolesView {
        schema: "rungs.roles.v1",
        roles,
        by_pay: filter.by_pay,
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
    }
}

fn passes(catalogue: &Catalogue, filter: &RoleFilter, role: &Role) -> bool {
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
        && (filter.search.is_empty() || {
            let text = searchable(catalogue, role);
            filter
                .search
                .iter()
                .all(|word| text.contains(word.as_str()))
        })
}

/// Everything in a role that a search looks at, in lower case.
fn searchable(catalogue: &Catalogue, role: &Role) -> String {
    let aliases = role.aliases.iter().map(|a| a.title.as_str());
    let texts = role.purpose.iter().chain(&role.duties);
    let skills = role.skills.iter().filter_map(|n| catalogue.skill(&n.id));
    let parts: Vec<&str> = [role.id.as_str(), role.title.as_str()]
        .into_iter()
        .chain(aliases)
        .chain(texts.map(|s| s.text.as_str()))
        .chain(skills.map(|s| s.name.as_str()))
        .collect();
    parts.join("\n").to_lowercase()
}
