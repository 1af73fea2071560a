//! What the pages that still take their words from here share with that of a role.

/// The heading over topics of the guide that apply.
pub const TOPICS: &str = "Read on";

/// The mark behind what no document states.
pub const INFERRED: &str = "(inferred)";

/// Said where no occupation of O*NET is a fair match.
pub const NO_OCCUPATION: &str =
    "No occupation of O*NET is a fair match, so there are no outside figures for it.";

/// Topics of the guide that apply.
pub fn topics(ids: &[&str]) -> String {
    format!("`rungs guide TOPIC`: {}", ids.join(" · "))
}
