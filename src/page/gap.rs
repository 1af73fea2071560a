//! What a role asks for, against what a person brings, as a part of the pages of routes and plans.

use super::outline::{Block, Fact, Text};
use crate::advice::gap::{AskedSkill, Gap, Mastery};
use crate::document::parts::ExpectationView;
use crate::words::{Lang, common, gap as words};

/// The order in which a page shows skills: first what there is to work on.
pub const ORDER: [Mastery; 5] =
    [Mastery::Missing, Mastery::Below, Mastery::Unknown, Mastery::CarriesOver, Mastery::Held];

/// The skills of a role by what is known of them, or that none are listed; with `most` only so many names each.
pub fn skills(lang: Lang, gap: &Gap, most: Option<usize>, paper: bool) -> Vec<Block> {
    if gap.says_nothing {
        return vec![Block::aside(lang.say(words::SaysNothing))];
    }
    if gap.skills.is_empty() && !gap.grows.is_empty() {
        return Vec::new();
    }
    if gap.skills.is_empty() {
        return vec![Block::aside(lang.say(words::NoSkills))];
    }
    let groups = ORDER.map(|known| (known, named(lang, gap, known)));
    let groups = groups.into_iter().filter(|(_, names)| !names.is_empty());
    let facts = groups.map(|(known, names)| {
        Fact::new(
            Text::faint(lang.say(words::Known { known })),
            self::names(lang, &names, most, paper),
        )
    });
    vec![Block::Facts(facts.collect())]
}

/// The skills of which something is known to be so, each with the degree that is asked for.
pub fn named(lang: Lang, gap: &Gap, known: Mastery) -> Vec<String> {
    let there = matches!(known, Mastery::Held | Mastery::CarriesOver);
    let name = |asked: &AskedSkill| {
        let skill = asked.name;
        match (asked.level, asked.has) {
            (Some(degree), Some(has)) => lang.say(common::SkillRising { skill, has, degree }),
            // What somebody has of it is not known to be as much as is asked for.
            (Some(_), None) if there && !asked.as_asked => skill.to_owned(),
            (Some(degree), None) => lang.say(common::SkillDegree { skill, degree }),
            (None, _) => skill.to_owned(),
        }
    };
    gap.which(known).map(name).collect()
}

/// What grows from the role before it, a dimension a line.
pub fn grows(lang: Lang, gap: &Gap) -> Vec<String> {
    let line = |expected: &ExpectationView| {
        let text = expected.text();
        lang.say(words::Expected { dimension: expected.name, text: &text })
    };
    gap.grows.iter().map(line).collect()
}

/// Names in a row; with `most` only so many, and how many more there are.
pub fn names<T: AsRef<str>>(lang: Lang, names: &[T], most: Option<usize>, paper: bool) -> String {
    let shown = most.unwrap_or(names.len()).min(names.len());
    let first: Vec<&str> = names[..shown].iter().map(AsRef::as_ref).collect();
    lang.say(words::Skills { names: &first, left: names.len() - shown, paper })
}
