//! Roles side by side.

use super::words::{correlation, count, join, nearness_short, thousands};
use crate::catalogue::role::{JobZone, LevelBasis, OccupationMatch, Wage};
use crate::riasec::fit::Tier;

/// The title of the page.
pub fn title(titles: &[&str]) -> String {
    format!("{} compared", join(titles))
}

/// The heading over the short facts, where they stand in no table.
pub const GLANCE: &str = "At a glance";
/// The name of the line that holds the level.
pub const LEVEL: &str = "Level";
/// The name of the line that holds the track.
pub const TRACK: &str = "Track";
/// The name of the line that holds the types.
pub const TYPES: &str = "Types";
/// The name of the line that holds how much preparation is needed.
pub const PREPARATION: &str = "Preparation";
/// The name of the line that holds the pay.
pub const PAY: &str = "Median pay";
/// What stands where nothing is known.
pub const NOTHING: &str = "not known";

/// A level.
pub fn level(name: &str, basis: LevelBasis) -> String {
    match basis {
        LevelBasis::Stated => name.to_owned(),
        LevelBasis::Recommended => format!("{name} (our placing)"),
    }
}

/// How much preparation the nearest occupation needs, in a few words.
pub fn preparation(zone: &JobZone) -> String {
    let need = match zone.zone {
        1 => "little or none",
        2 => "some",
        3 => "medium",
        4 => "considerable",
        _ => "extensive",
    };
    format!("{need} ({} of 5)", zone.zone)
}

/// What the nearest occupation pays, in a few words.
pub fn pay_short(wage: &Wage, nearness: OccupationMatch) -> String {
    format!(
        "{} {} ({})",
        wage.currency,
        thousands(wage.median),
        nearness_short(nearness)
    )
}

/// What the line with the preparation measures.
pub fn preparation_source(sources: &[&str]) -> String {
    format!(
        "Preparation is the job zone of the nearest occupation, 1 to 5 ({}).",
        join(sources)
    )
}

/// Said under the short facts of pay.
pub const PAY_BELOW: &str = "Pay is that of the nearest occupation, a year; country, year and source stand under \"Pay and outlook\". \
     A stand-in is only the closest occupation there is.";

/// The heading over the purposes.
pub const PURPOSE: &str = "What they are for";
/// Said where no source tells what a role is for.
pub const NO_PURPOSE: &str = "No source says what it is for.";
/// The heading over what the sources say of the levels.
pub const STANDING: &str = "Their levels in the sources";
/// The heading over the duties.
pub const DUTIES: &str = "What you do";
/// When two duties count as the same.
pub const SAME_DUTY: &str = "Two duties count as the same where they rest on a common fact or have the same words. What stands under one role may \
     belong to another too, where no source says so.";
/// Said where the roles share no duty.
pub const NO_SHARED_DUTY: &str = "No duty is told of more than one of them.";
/// The heading over the skills.
pub const SKILLS: &str = "Skills they ask for";
/// Said where the roles share no skill.
pub const NO_SHARED_SKILL: &str = "No skill is told of more than one of them.";
/// Said where no skill of a role is known.
pub const NO_SKILL: &str = "No skill is named.";

/// The roles that share what follows: `all` of those compared, some, or only one.
pub fn shared_by(titles: &[&str], all: bool) -> String {
    match titles {
        [one] => format!("Only {one}"),
        [_, _] if all => "Both".to_owned(),
        _ if all => format!("All {}", ["three", "four"][usize::from(titles.len() > 3)]),
        some => join(some),
    }
}

/// What the page of a role says, under its title.
pub fn of_role(title: &str, text: &str) -> String {
    format!("{title}: {text}")
}

/// The mark behind a skill that no document states of some of the roles.
pub fn inferred_for(titles: &[&str]) -> String {
    format!("(inferred for {})", join(titles))
}

/// The heading over the interests.
pub const INTERESTS: &str = "Interests";
/// Said of a role without types.
pub const NO_INTERESTS: &str = "No types are given.";
/// Said where no role has an occupation beside it.
pub const NO_OCCUPATIONS: &str = "No occupation of O*NET stands beside any of them.";
/// The heading over the correlations.
pub const LIKENESS: &str = "How alike their patterns are (r from −1, opposite, to 1, the same)";

/// How alike the patterns of two roles are.
pub fn likeness(titles: [&str; 2], r: f64) -> String {
    let alike = match Tier::of(r) {
        Tier::Best => "very much alike",
        Tier::Great => "alike",
        Tier::Good => "only a little alike",
        Tier::Poor => "they pull in different directions",
    };
    format!("{}: {alike} (r\u{a0}{})", join(&titles), correlation(r))
}

/// Said of a role that has no six numbers.
pub fn no_pattern(titles: &[&str]) -> String {
    let lack = if titles.len() == 1 { "has" } else { "have" };
    format!("{} {lack} no pattern to compare.", join(titles))
}

/// The heading over pay and outlook.
pub const OUTLOOK: &str = "Pay and outlook";

/// What the nearest occupation pays, with country, year and source.
pub fn pay(wage: &Wage, title: &str, soc: &str, nearness: &str) -> String {
    format!(
        "Median {} {} a year; one in ten below {}, one in ten above {} ({}, {}, {}). Figures of {title} ({soc}; {nearness}).",
        wage.currency,
        thousands(wage.median),
        thousands(wage.p10),
        thousands(wage.p90),
        wage.country,
        wage.year,
        wage.source
    )
}

/// Said where anything is told of pay.
pub const NOT_YOURS: &str =
    "Pay figures tell of an occupation in one country, not of what you will earn.";

/// What the sources leave open about pay and outlook; none where there is something of each.
pub fn no_outlook(pay: bool, figures: bool) -> Option<&'static str> {
    match (pay, figures) {
        (false, false) => Some("No source gives pay or outlook."),
        (false, true) => Some("No source gives a pay figure."),
        (true, false) => Some("No source gives an outlook."),
        (true, true) => None,
    }
}

/// The heading over the ways.
pub const WAYS: &str = "Ways between them";

/// The two ends of a way.
pub fn ends(from: &str, to: &str) -> String {
    format!("{from} → {to}")
}

/// A direct move with its kind, how sure it is, and its condition.
pub fn direct(kind: &str, sure: &str, when: &str) -> String {
    let move_ = format!("{kind} ({sure})");
    if when.is_empty() {
        move_
    } else {
        format!("{move_}: {when}")
    }
}

/// A route over other roles; `least` is how sure its least sure move is.
pub fn route(moves: usize, over: &[&str], least: &str) -> String {
    format!(
        "{}, by way of {}; least sure step: {least}",
        count(moves, "move", "moves"),
        join(over)
    )
}

/// Said where no way leads from one to the other.
pub fn no_way(pairs: &[(&str, &str)]) -> String {
    let of_one = pairs.chunk_by(|a, b| a.0 == b.0);
    let ways = of_one.map(|same| {
        let ends: Vec<&str> = same.iter().map(|(_, to)| *to).collect();
        format!("from {} to {}", same[0].0, either(&ends))
    });
    let ways: Vec<String> = ways.collect();
    format!("No way is known {}.", ways.join("; "))
}

/// Words joined by commas and a last "or".
fn either(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [head @ .., last] => format!("{} or {last}", head.join(", ")),
    }
}

/// Where to go from the page: a role, and a way between two of them where one is known.
pub fn onward(role: &str, way: Option<(&str, &str)>) -> String {
    let way = way.map_or(String::new(), |(from, to)| {
        format!(" · `rungs path {from} {to}`")
    });
    format!("Look closer: `rungs role {role}`{way}")
}
