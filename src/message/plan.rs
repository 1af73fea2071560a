//! The page of a plan.

use super::words::{correlation, count, join, tier as tier_word};
use crate::advice::plan::Purpose;
use crate::riasec::fit::Tier;

/// The title of a plan.
pub fn title(from: Option<&str>, to: Option<&str>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => format!("Plan: from {from} to {to}"),
        (Some(from), None) => format!("Plan: on from {from}"),
        (None, Some(to)) => format!("Plan: from outside customer service to {to}"),
        (None, None) => "Plan: into customer service".to_owned(),
    }
}

/// The interests that a plan goes by.
pub fn interests(code: &str) -> String {
    format!(
        "It goes by your interests: {code}. Of ways that are alike, those to roles that suit you come first."
    )
}

/// Said where no interests are known.
pub const NO_INTERESTS: &str = "It does not know your interests. Answer the questionnaire with `rungs quiz`, or give `--scores SEC`.";

/// The option that leaves roles out of plans.
pub const REJECT: &str = "--reject";

/// Why a plan has no dates.
pub const NO_TIMETABLE: &str =
    "It has no dates: nothing in the catalogue says how long a step takes.";

/// Roles that are left out.
pub fn rejected(titles: &[&str]) -> String {
    format!("Left out, as you ask: {}.", join(titles))
}

/// The heading of a way.
pub fn heading(purpose: Purpose, role: &str, newcomer: bool) -> String {
    match purpose {
        Purpose::Goal => format!("The way to {role}"),
        Purpose::NextRung if newcomer => format!("First job: {role}"),
        Purpose::NextRung => format!("Next rung: {role}"),
        Purpose::Sideways => format!("Sideways: {role}"),
        Purpose::Expert => format!("Up without leading people: {role}"),
        Purpose::Management => format!("Up by leading people: {role}"),
        Purpose::Out => format!("Out of the field: {role}"),
    }
}

/// How well the role at the end suits.
pub fn suits(tier: Tier, r: f64) -> String {
    format!(
        "{} with your interests (r {})",
        tier_word(tier),
        correlation(r)
    )
}

/// The heading of one step among several.
pub fn leg(number: usize, of: usize, role: &str) -> String {
    if of == 1 {
        role.to_owned()
    } else {
        format!("Step {number} of {of}: {role}")
    }
}

/// The words before how a step is made.
pub const HOW: &str = "How";
/// The words before what to do for a step.
pub const DO: &str = "Do";
/// The heading over other ways to the goal.
pub const OTHER_WAYS: &str = "Other ways";
/// The heading over what to do this month.
pub const THIS_MONTH: &str = "This month";
/// The heading over steps that help in any case.
pub const ANYWAY: &str = "Good in any case";

/// What an industry asks for.
pub fn industry(name: &str) -> String {
    format!("In this industry: {name}")
}

/// Where the rest of a list stands.
pub fn more(number: usize, role: &str) -> String {
    format!("and {number} more: `rungs role {role}`")
}

/// Work on a skill.
pub fn learn(skill: &str, text: &str, role: &str) -> String {
    let text = if text.is_empty() {
        String::new()
    } else {
        format!(": {}", text.trim_end_matches('.'))
    };
    format!("Work on {skill}{text}. {role} asks for it.")
}

/// Say which skills are there.
pub fn say(unknown: usize, role: &str) -> String {
    let (skills, them) = match unknown {
        1 => ("one skill".to_owned(), "it"),
        many => (count(many, "skill", "skills"), "them"),
    };
    format!(
        "{role} asks for {skills} of which you have said nothing. Say whether you have {them}: `rungs plan --edit`."
    )
}

/// Ask about the next role.
pub fn ask(role: &str, when: Option<&str>) -> String {
    match when {
        Some(when) => format!(
            "Ask the person who would decide on {role} how they see you. The condition as it is stated: {when}."
        ),
        None => format!(
            "Ask the person who would decide on {role} what they look for: no condition is stated."
        ),
    }
}

/// Said where the person is in the goal already.
pub const THERE: &str = "You are there. Leave out `--to` to see what could come next.";

/// Said where nothing is left to suggest.
pub fn nothing(rejected: bool) -> &'static str {
    if rejected {
        "Nothing is left to suggest. Take back one `--reject`, or look around with `rungs ladder --all`."
    } else {
        "The catalogue knows no move from there. Look around with `rungs roles`."
    }
}

/// What is looked for and not found.
pub fn missing(missing: &[Purpose], rejected: bool) -> String {
    let names: Vec<&str> = missing
        .iter()
        .map(|purpose| match purpose {
            Purpose::NextRung => "a promotion",
            Purpose::Sideways => "a move sideways",
            Purpose::Expert => "another way up without leading people",
            Purpose::Management => "another way up by leading people",
            Purpose::Goal | Purpose::Out => "a way",
        })
        .collect();
    let besides = if rejected {
        ", besides what you left out"
    } else {
        ""
    };
    format!(
        "Not in the catalogue from there{besides}: {}.",
        join(&names)
    )
}

/// The steps of a way that are told further up.
pub const AS_ABOVE: &str = "As above.";

/// Said where a catalogue does not mark the roles that lead people.
pub const NO_TRACKS: &str = "This catalogue does not say which roles lead people, so the plan cannot tell the expert track from the \
     management track. Mark such roles with `leads_people: true`.";

/// How to get another suggestion, and where to go on.
pub fn onward(role: &str) -> String {
    format!(
        "Not for you? Add `--reject {role}` for the next suggestion, `--to ROLE` for a goal of your own, or `--format markdown` for a \
         file to keep."
    )
}

/// Said of interests in every plan that goes by them.
pub const LIMITS: &str =
    "The questionnaire is new and not yet tested on people. A plan is a suggestion, no promise.";
