//! The page of a role.

use crate::catalogue::role::LevelBasis;

/// A heading of the page, from the key that holds the part in a catalogue.
#[must_use]
pub fn heading(key: &str) -> &'static str {
    match key {
        "why" => "Why companies create this role",
        "duties" => "What you do",
        "skills" => "Skills it asks for",
        "traits" => "Who does well in it",
        "tools" => "Tools and channels",
        "reporting" => "Whom you work with",
        "training" => "Education and training",
        "conditions" => "Working conditions",
        "figures" => "Figures and pay",
        "rewards" => "What you get out of it",
        "standing" => "Its level in the sources",
        "remarks" => "Worth knowing",
        "interests" => "Interests",
        "ways_in" => "Ways in",
        "ways_on" => "Ways on",
        "steps" => "Steps you can take in this role",
        _ => "More",
    }
}

/// The line under the title: level and track.
#[must_use]
pub fn place(level: &str, basis: LevelBasis, track: Option<&str>) -> String {
    let level = match basis {
        LevelBasis::Stated => format!("Level: {level}"),
        LevelBasis::Recommended => format!("Level: {level} (our placing)"),
    };
    match track {
        Some(track) => format!("{level} · Track: {track}"),
        None => level,
    }
}

/// The line with other titles.
#[must_use]
pub fn aliases(aliases: &[&str]) -> String {
    format!("Also called: {}", aliases.join(", "))
}

/// The mark behind what no document states.
pub const INFERRED: &str = "(inferred)";

/// Said where the sources only mention the role.
pub const MENTION: &str = "The sources name this role once and say nothing more of it.";

/// Said where no source describes what a person in the role does.
pub const NO_DUTIES: &str =
    "The sources name this role but do not describe its work, and we invent nothing.";

/// Said where no move ends at the role.
pub const NO_WAY_IN: &str = "No source names a way in.";

/// Said where no move begins at the role.
pub const NO_WAY_ON: &str = "No source names a next step.";

/// The types of the role with where they come from.
#[must_use]
pub fn types(names: &str, basis: &str) -> String {
    format!("{names} ({basis})")
}

/// What O*NET says of the nearest occupation.
#[must_use]
pub fn occupation(title: &str, soc: &str, nearness: &str, code: &str, source: &str) -> String {
    format!("{source} gives {code} for the nearest occupation, {title} ({soc}; {nearness}).")
}
