//! Which skills a check list asks for.

use crate::advice::checklist::{Entry, Group};
use crate::advice::plan::Plan;
use crate::catalogue::Catalogue;
use crate::catalogue::parts::SkillKind;
use crate::message::words::skill_kind;

/// The skills that the roles of a plan ask for, role by role, then all others by kind. A skill that stands in several groups stands
/// in the first of them on the list.
pub fn groups(catalogue: &Catalogue, plan: &Plan) -> Vec<Group> {
    let entry = |id: &str| {
        let skill = catalogue.skill(id)?;
        Some(Entry {
            skill: skill.id.clone(),
            name: skill.name.clone(),
            text: skill.text.clone(),
        })
    };
    let legs = plan.ways.iter().flat_map(|way| &way.legs);
    let roles = legs.map(|leg| Group {
        heading: leg.gap.role.title.clone(),
        entries: leg
            .gap
            .skills
            .iter()
            .filter_map(|(need, _)| entry(&need.id))
            .collect(),
    });
    let kinds = SkillKind::WORDS.map(|(_, kind)| Group {
        heading: skill_kind(kind).to_owned(),
        entries: catalogue
            .skills
            .iter()
            .filter(|skill| skill.kind == kind)
            .filter_map(|skill| entry(&skill.id))
            .collect(),
    });
    roles
        .chain(kinds)
        .filter(|group| !group.entries.is_empty())
        .collect()
}
