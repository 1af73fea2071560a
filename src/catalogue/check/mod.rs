//! Checks that need the whole catalogue: names, references, moves and citations.

mod citations;
mod moves;
mod names;

pub use citations::Facts;
use names::Known;

use super::finding::{Fault, Severity, Spot};
use super::parts::{Skill, Step, Topic};
use super::read::{Head, ReadMove, ReadRole, Reading, StepSpots, TopicSpots};

/// A catalogue as it was read, each part with its places.
pub struct Subject<'a> {
    /// Name, levels, tracks and sources.
    pub head: &'a Head<'a>,
    /// Roles in order of level.
    pub roles: &'a [ReadRole],
    /// Moves in the order of the roles.
    pub moves: &'a [ReadMove],
    /// Skills.
    pub skills: &'a [(Skill, Spot)],
    /// Steps.
    pub steps: &'a [(Step, StepSpots)],
    /// Topics of the guide.
    pub guide: &'a [(Topic, TopicSpots)],
}

/// Compares the parts of a catalogue with each other and notes what does not fit.
pub fn catalogue(subject: &Subject, facts: &Facts, reading: &mut Reading) {
    let errors = reading
        .findings
        .iter()
        .any(|f| f.fault.severity() == Severity::Error);
    if subject.roles.is_empty() && !errors {
        reading.note(Fault::NoRoles, Spot::default());
    }
    names::ids(subject, reading);
    names::titles(subject.roles, reading);
    let roles = Known::new("role", subject.roles.iter().map(|r| r.role.id.as_str()));
    let ends = moves::ends(subject, &roles);
    names::references(subject, &roles, &ends, reading);
    moves::check(subject, &ends, reading);
    citations::check(facts, reading);
}

/// How many faults get a suggestion, and among how many ids it is looked for: the first help, all would take hours.
const SUGGESTIONS: usize = 50;
const CANDIDATES: usize = 5_000;
/// Ids longer than this are compared with nothing.
const LONGEST: usize = 80;

/// The id of `known` nearest to `wanted`, where one is near at all.
fn nearest<'a>(
    wanted: &str,
    known: impl Iterator<Item = &'a str>,
    reading: &mut Reading,
) -> Option<String> {
    if reading.suggested >= SUGGESTIONS || wanted.len() > LONGEST {
        return None;
    }
    reading.suggested += 1;
    known
        .take(CANDIDATES)
        .map(|id| (strsim::damerau_levenshtein(wanted, id), id))
        .filter(|(distance, id)| *distance <= 1 + id.len() / 3)
        .min()
        .map(|(_, id)| id.to_owned())
}
