//! What a role asks for, against what a person brings.

use super::words::count;
use crate::advice::gap::Known;

/// The words before the skills of which something is known to be so.
pub fn known(known: Known) -> &'static str {
    match known {
        Known::Held => "You have",
        Known::CarriesOver => "Carries over",
        Known::Missing => "Not yet",
        Known::Unknown => "Not said",
    }
}

/// The order in which a page shows them: first what there is to work on.
pub const ORDER: [Known; 4] = [
    Known::Missing,
    Known::Unknown,
    Known::CarriesOver,
    Known::Held,
];

/// What the four words mean.
pub const LEGEND: &str = "Skills: you have or not yet (you said so) · carries over (a role before it asks for it too) · not \
     said (you have not told; it counts neither way).";

/// The words before what is new in a role.
pub const NEW_DUTIES: &str = "New in it";
/// The words before how much of a role was done before.
pub const KEPT_DUTIES: &str = "As before";
/// The words before tools.
pub const TOOLS: &str = "Tools";
/// The words before training.
pub const TRAINING: &str = "Training";
/// The words before what a manager looks for.
pub const LOOKED_FOR: &str = "What a manager looks for";

/// How many duties stay the same.
pub fn kept(duties: usize) -> String {
    format!(
        "{} of it that you know from a role before it",
        count(duties, "task", "tasks")
    )
}

/// Names, and how many more there are.
pub fn names(names: &[&str], most: usize) -> String {
    if names.len() <= most {
        return names.join(", ");
    }
    let shown = names[..most].join(", ");
    format!("{shown} and {} more", names.len() - most)
}

/// Said where the catalogue names nothing that a role asks for.
pub const SAYS_NOTHING: &str = "The catalogue does not say what this role asks for.";
