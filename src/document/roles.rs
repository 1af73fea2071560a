//! Lists of roles.

use serde::Serialize;

use crate::advice::listing::{Listed, Order, RoleFilter, best, listing, telling, zone};
use crate::advice::pay::wage;
use crate::catalogue::Catalogue;
use crate::catalogue::interest::Interest;
use crate::catalogue::role::{OccupationMatch, Role, Wage};
use crate::document::parts::{level_name, track_name};
use crate::search::Passage;

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
    /// What the catalogue says of it.
    #[serde(skip)]
    pub told: &'c Role,
    /// The texts in which the words of a search were found: title, aliases, skills, purpose, duties.
    pub matches: Vec<Passage<'c>>,
    /// The places in it of the texts beside the title that tell most of what was found.
    #[serde(skip)]
    pub telling: Vec<usize>,
    /// The place of the one of them with the most words of the search.
    #[serde(skip)]
    pub best: Option<usize>,
}

/// The list of roles that a filter lets through.
pub fn roles_view<'c>(catalogue: &'c Catalogue, filter: &RoleFilter) -> RolesView<'c> {
    let found = listing(catalogue, filter);
    RolesView {
        schema: "rungs.roles.v1",
        search: filter.search.as_ref().map(|query| SearchView {
            words: query.words().map(str::to_owned).collect(),
            found: found.words,
            narrowed: filter.narrows(),
        }),
        roles: found.roles.into_iter().map(|listed| entry(catalogue, listed)).collect(),
        order: filter.ordered(),
    }
}

fn entry<'c>(catalogue: &'c Catalogue, listed: Listed<'c>) -> RoleEntry<'c> {
    let (role, matches) = (listed.role, listed.passages);
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
        told: role,
        telling: telling(&matches),
        best: best(&matches),
        matches,
    }
}
