//! The page of a role.

use super::words::{capitalised, thousands};
use crate::catalogue::role::{JobZone, LevelBasis, Wage};

/// A heading of the page, from the key that holds the part in a catalogue.
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
        "interests" => "Interests and the nearest occupation",
        "topics" => "Read on",
        "sources" => "Sources cited",
        "ways_in" => "Ways in",
        "ways_on" => "Ways on",
        "steps" => "Steps you can take in this role",
        _ => "More",
    }
}

/// The line under the title: level, track, and whether the role leads people.
pub fn place(level: &str, basis: LevelBasis, track: Option<&str>, leads_people: bool) -> String {
    let placed = match basis {
        LevelBasis::Stated => "",
        LevelBasis::Recommended => " (our placing)",
    };
    let track = track.map_or(String::new(), |track| format!(" · Track: {track}"));
    let leads = if leads_people { " · leads people" } else { "" };
    format!("Level: {level}{placed}{track}{leads}")
}

/// The line with other titles.
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

/// Said where no occupation of O*NET is a fair match.
pub const NO_OCCUPATION: &str =
    "No occupation of O*NET is a fair match, so there are no outside figures for it.";

/// The six scores of the nearest occupation.
pub fn occupation_scores(scores: &str) -> String {
    format!("Its scores, 1 to 7: {scores}")
}

/// How much preparation the nearest occupation needs.
pub fn job_zone(zone: &JobZone) -> String {
    let need = match zone.zone {
        1 => "little or no",
        2 => "some",
        3 => "medium",
        4 => "considerable",
        _ => "extensive",
    };
    format!(
        "Job zone {} of 5: that occupation needs {need} preparation ({}).",
        zone.zone, zone.source
    )
}

/// What the nearest occupation pays; never what the reader will earn.
pub fn wage(wage: &Wage) -> String {
    let amount = |n: u32| thousands(n);
    format!(
        "Pay of that occupation: median {} {} a year; one in ten below {}, one in ten above {} ({}, {}, {}). \
         It tells of the occupation there, not of what you will earn.",
        wage.currency,
        amount(wage.median),
        amount(wage.p10),
        amount(wage.p90),
        wage.country,
        wage.year,
        wage.source
    )
}

/// A document with what it is.
pub fn document(name: &str, about: &str) -> String {
    format!("{}. {about}", capitalised(name))
}

/// Topics of the guide that apply.
pub fn topics(ids: &[&str]) -> String {
    format!("`rungs guide TOPIC`: {}", ids.join(" · "))
}

/// The types of the role with where they come from.
pub fn types(names: &str, basis: &str) -> String {
    format!("{names} ({basis})")
}

/// What O*NET says of the nearest occupation.
pub fn occupation(title: &str, soc: &str, nearness: &str, code: &str, source: &str) -> String {
    format!("{source} gives {code} for the nearest occupation, {title} ({soc}; {nearness}).")
}
