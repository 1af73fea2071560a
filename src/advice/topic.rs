//! The topics of the guide that apply to a person.

use super::person::{Standing, entry_roles};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::Topic;
use crate::catalogue::role::Role;

/// The topics for where a person stands; for somebody who is in no role, those of the first role where a career begins.
pub fn topics_now<'c>(catalogue: &'c Catalogue, standing: Standing<'c>) -> Vec<&'c Topic> {
    let entries = entry_roles(catalogue);
    let role = standing.role().or(entries.first().copied());
    role.map_or(Vec::new(), |role| topics_of(catalogue, role))
}

/// The topics that are offered with a role.
pub fn topics_of<'c>(catalogue: &'c Catalogue, role: &Role) -> Vec<&'c Topic> {
    let applies =
        |topic: &&Topic| topic.roles.contains(&role.id) || topic.levels.contains(&role.level);
    catalogue.guide.iter().filter(applies).collect()
}
