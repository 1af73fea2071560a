//! The steps that apply to a person now.

use super::person::{Standing, entry_roles};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::{Place, Stage, Step};
use crate::catalogue::role::Role;

/// The steps for where a person stands: in order of stage for a person who is new to the field, otherwise those that lead
/// towards one of `targets` first, then the most particular.
///
/// A step that leads towards certain roles applies only where one of them is a target.
pub fn steps_now<'c>(
    catalogue: &'c Catalogue,
    standing: Standing<'c>,
    targets: &[&str],
) -> Vec<&'c Step> {
    let mut steps: Vec<(Nearness, &Step)> = catalogue
        .steps
        .iter()
        .filter_map(|step| Some((nearness(catalogue, standing, targets, step)?, step)))
        .collect();
    match standing {
        // A person who is new goes from choosing to applying.
        Standing::NotYet => steps.sort_by_key(|(_, step)| step.stages.first().copied()),
        _ => steps.sort_by_key(|(nearness, _)| *nearness),
    }
    steps.into_iter().map(|(_, step)| step).collect()
}

/// The steps that apply in a role, whatever the target, in the order of the catalogue.
///
/// The level of a step up to the first job is the one that it prepares for: who has a job there needs it no more, and who is in
/// a job before the field needs it now.
pub fn steps_in_role<'c>(catalogue: &'c Catalogue, role: &Role) -> Vec<&'c Step> {
    let entry = entry_level(catalogue).filter(|_| is_first_job(catalogue, role));
    let applies = |step: &&Step| {
        let here = step.roles.contains(&role.id) || step.levels.contains(&role.level);
        let reaches = |stage: Stage| step.stages.iter().any(|s| *s >= stage);
        let enters = step.stages.contains(&Stage::Enter) && step.towards.is_empty();
        here && reaches(Stage::Grow)
            || enters && entry.is_some_and(|level| step.levels.iter().any(|l| l == level))
    };
    catalogue.steps.iter().filter(applies).collect()
}

/// The level at which a career in the field begins.
fn entry_level(catalogue: &Catalogue) -> Option<&str> {
    entry_roles(catalogue).first().map(|role| &*role.level)
}

/// Whether a role is a job before the field.
fn is_first_job(catalogue: &Catalogue, role: &Role) -> bool {
    catalogue
        .level(&role.level)
        .is_some_and(|level| level.place == Place::Before)
}

/// The steps that lead from one role to another, and those that apply in the first whatever comes next; to a first job, those
/// that prepare for it. In the order of the catalogue, the particular ones first.
pub fn steps_towards<'c>(
    catalogue: &'c Catalogue,
    from: Option<&Role>,
    to: &Role,
) -> Vec<&'c Step> {
    let applies = |step: &Step| {
        let here = from.is_none_or(|role| {
            step.roles.contains(&role.id)
                || step.levels.contains(&role.level)
                || step.roles.is_empty() && step.levels.is_empty()
        });
        let prepares = step.stages.iter().any(|stage| *stage <= Stage::Enter)
            && step.levels.contains(&to.level);
        let own = from.is_some_and(|role| step.roles.contains(&role.id));
        let aimed = step.towards.contains(&to.id);
        let new = from.is_none_or(|role| is_first_job(catalogue, role));
        let enters = step.stages.contains(&Stage::Enter) || from.is_none();
        here && (aimed || step.towards.is_empty() && own)
            || step.towards.is_empty() && new && enters && prepares
    };
    let steps = catalogue.steps.iter().filter(|step| applies(step));
    let (aimed, other): (Vec<&Step>, Vec<&Step>) = steps.partition(|step| !step.towards.is_empty());
    aimed.into_iter().chain(other).collect()
}

/// How closely a step applies, the closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    Towards,
    Role,
    Level,
    Everyone,
}

fn nearness(
    catalogue: &Catalogue,
    standing: Standing,
    targets: &[&str],
    step: &Step,
) -> Option<Nearness> {
    let aimed = step
        .towards
        .iter()
        .any(|role| targets.contains(&role.as_str()));
    if !step.towards.is_empty() && !aimed && standing != Standing::NotYet {
        return None;
    }
    let general = step.roles.is_empty() && step.levels.is_empty();
    let in_stage = |stages: &[Stage]| step.stages.iter().any(|s| stages.contains(s));
    match standing {
        Standing::Unknown => (general && step.towards.is_empty() && in_stage(&[Stage::Explore]))
            .then_some(Nearness::Everyone),
        Standing::NotYet => {
            let entry = entry_level(catalogue);
            let fits = general || step.levels.iter().any(|l| Some(l.as_str()) == entry);
            let first_jobs = !step.roles.is_empty() && step.levels.is_empty();
            (in_stage(&[Stage::Explore, Stage::Prepare, Stage::Enter]) && (fits || first_jobs))
                .then_some(Nearness::Level)
        }
        Standing::In(role) => {
            if !in_stage(&[Stage::Grow, Stage::Manage, Stage::Leave]) {
                return None;
            }
            let here = step.roles.contains(&role.id);
            let level = step.levels.contains(&role.level);
            match (here, level, general) {
                (true, ..) | (_, true, _) if aimed => Some(Nearness::Towards),
                (true, ..) => Some(Nearness::Role),
                (_, true, _) => Some(Nearness::Level),
                (_, _, true) if !in_stage(&[Stage::Leave]) || aimed => Some(Nearness::Everyone),
                _ => None,
            }
        }
    }
}
