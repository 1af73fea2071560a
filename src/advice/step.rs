//! The steps that apply to a person now, and the topics of the guide.

use super::person::{Standing, entry_roles};
use crate::catalogue::Catalogue;
use crate::catalogue::parts::{Stage, Step, Topic};
use crate::catalogue::role::Role;

/// The stages of somebody who is new to the field, and of somebody in it.
const BEFORE: [Stage; 3] = [Stage::Explore, Stage::Prepare, Stage::Enter];
const INSIDE: [Stage; 3] = [Stage::Grow, Stage::Manage, Stage::Leave];

/// The steps for where a person stands: in order of stage for a person who is new to the field, otherwise those that lead
/// towards one of `targets` first, then the most particular. `tested`: the person's interests are known already.
///
/// A step that leads towards certain roles applies only where one of them is a target.
pub fn steps_now<'c>(
    catalogue: &'c Catalogue,
    standing: Standing<'c>,
    targets: &[&str],
    tested: bool,
) -> Vec<&'c Step> {
    let steps = catalogue.steps.iter();
    let steps = steps.filter(|step| !(tested && step.test));
    let mut steps: Vec<(Nearness, &Step)> = steps
        .filter_map(|step| Some((nearness(catalogue, standing, targets, step)?, step)))
        .collect();
    if standing.newcomer(catalogue) {
        // A person who is new goes from choosing to applying.
        steps.sort_by_key(|(_, step)| step.stages.first().copied());
    } else {
        steps.sort_by_key(|(nearness, _)| *nearness);
    }
    steps.into_iter().map(|(_, step)| step).collect()
}

/// The steps that apply in a role, whatever the target, in the order of the catalogue.
pub fn steps_in_role<'c>(catalogue: &'c Catalogue, role: &Role) -> Vec<&'c Step> {
    let steps = catalogue.steps.iter().filter(|step| names(role, &step.roles, &step.levels));
    steps.filter(|step| step.stages.iter().any(|s| *s >= Stage::Enter)).collect()
}

/// The steps that lead from one role to another, and those that apply in the first whatever comes next; to a first role, those
/// that prepare for it. In the order of the catalogue, the particular ones first.
pub fn steps_towards<'c>(
    catalogue: &'c Catalogue,
    from: Option<&Role>,
    to: &Role,
) -> Vec<&'c Step> {
    let inside = from.filter(|role| catalogue.in_field(role));
    let applies = |step: &Step| match inside {
        Some(role) => {
            let here = step.roles.contains(&role.id);
            let level = step.levels.contains(&role.level);
            in_stage(step, &INSIDE)
                && (here || level || general(step))
                && (step.towards.contains(&to.id) || here && step.towards.is_empty())
        }
        None => {
            in_stage(step, &[Stage::Prepare, Stage::Enter])
                && step.levels.contains(&to.level)
                && step.towards.is_empty()
                && !done(step, from)
        }
    };
    let steps = catalogue.steps.iter().filter(|step| applies(step));
    let (aimed, other): (Vec<&Step>, Vec<&Step>) = steps.partition(|step| !step.towards.is_empty());
    aimed.into_iter().chain(other).collect()
}

/// The first step for people of a role's level, whatever they aim for; none that is already said to those who are new.
pub fn step_at_level<'c>(catalogue: &'c Catalogue, from: Option<&Role>) -> Option<&'c Step> {
    let role = from.filter(|role| catalogue.in_field(role))?;
    catalogue.steps.iter().find(|step| {
        step.levels.contains(&role.level)
            && step.towards.is_empty()
            && !in_stage(step, &BEFORE)
            && in_stage(step, &INSIDE)
    })
}

/// How closely a step applies, the closest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    Towards,
    Role,
    Level,
    Everyone,
}

fn in_stage(step: &Step, stages: &[Stage]) -> bool {
    step.stages.iter().any(|stage| stages.contains(stage))
}

/// Whether some roles or levels name a role.
fn names(role: &Role, roles: &[String], levels: &[String]) -> bool {
    roles.contains(&role.id) || levels.contains(&role.level)
}

/// Whether a step names no place where it applies.
fn general(step: &Step) -> bool {
    step.roles.is_empty() && step.levels.is_empty()
}

/// Whether a step that prepares for the field is behind somebody: the jobs that it names are those that it leads into.
fn done(step: &Step, from: Option<&Role>) -> bool {
    from.is_some_and(|role| step.roles.contains(&role.id))
}

fn nearness(
    catalogue: &Catalogue,
    standing: Standing,
    targets: &[&str],
    step: &Step,
) -> Option<Nearness> {
    let aimed = step.towards.iter().any(|role| targets.contains(&role.as_str()));
    match standing {
        // Whoever says nothing of their standing may be in the job already.
        Standing::Unknown => {
            let explores = in_stage(step, &[Stage::Explore]);
            (general(step) && step.towards.is_empty() && explores).then_some(Nearness::Everyone)
        }
        _ if standing.newcomer(catalogue) => {
            let entry = entry_roles(catalogue).first().map(|r| r.level.as_str());
            let fits = general(step) || step.levels.iter().any(|l| Some(l.as_str()) == entry);
            let first_jobs = !step.roles.is_empty() && step.levels.is_empty();
            (in_stage(step, &BEFORE) && (fits || first_jobs) && !done(step, standing.role()))
                .then_some(Nearness::Level)
        }
        Standing::NotYet => None,
        Standing::In(role) => {
            if !in_stage(step, &INSIDE) || !step.towards.is_empty() && !aimed {
                return None;
            }
            let here = step.roles.contains(&role.id);
            let level = step.levels.contains(&role.level);
            match (here, level, general(step)) {
                (true, ..) | (_, true, _) if aimed => Some(Nearness::Towards),
                (true, ..) => Some(Nearness::Role),
                (_, true, _) => Some(Nearness::Level),
                (_, _, true) if !in_stage(step, &[Stage::Leave]) || aimed => {
                    Some(Nearness::Everyone)
                }
                _ => None,
            }
        }
    }
}

/// The topics for where a person stands; for somebody who is in no role, those of the first role where a career begins.
pub fn topics_now<'c>(catalogue: &'c Catalogue, standing: Standing<'c>) -> Vec<&'c Topic> {
    let entries = entry_roles(catalogue);
    let role = standing.role().or(entries.first().copied());
    role.map_or(Vec::new(), |role| topics_of(catalogue, role))
}

/// The topics that are offered with a role.
pub fn topics_of<'c>(catalogue: &'c Catalogue, role: &Role) -> Vec<&'c Topic> {
    catalogue.guide.iter().filter(|topic| names(role, &topic.roles, &topic.levels)).collect()
}
