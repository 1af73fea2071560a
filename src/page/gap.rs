//! What a role asks for, against what a person brings, as a part of the pages of routes and plans.

use super::outline::{Block, Fact, Text};
use crate::advice::gap::Known;
use crate::document::gap::GapView;
use crate::words::{Lang, gap as words};

/// The order in which a page shows skills: first what there is to work on.
pub const ORDER: [Known; 4] = [
    Known::Missing,
    Known::Unknown,
    Known::CarriesOver,
    Known::Held,
];

/// The skills of a role by what is known of them, or that none are listed; with `most` only so many names each.
pub fn skills(lang: Lang, gap: &GapView, most: Option<usize>) -> Vec<Block> {
    if gap.says_nothing {
        return vec![Block::aside(lang.say(words::SaysNothing))];
    }
    if gap.skills.is_empty() {
        return vec![Block::aside(lang.say(words::NoSkills))];
    }
    let groups = ORDER.map(|known| (known, gap.names(known)));
    let groups = groups.into_iter().filter(|(_, names)| !names.is_empty());
    let facts = groups.map(|(known, names)| {
        Fact::new(
            Text::faint(lang.say(words::Known { known })),
            self::names(lang, &names, most),
        )
    });
    vec![Block::Facts(facts.collect())]
}

/// Names in a row; with `most` only so many, and how many more there are.
pub fn names(lang: Lang, names: &[&str], most: Option<usize>) -> String {
    let shown = most.unwrap_or(names.len()).min(names.len());
    lang.say(words::Skills {
        names: &&names[..shown],
        left: names.len() - shown,
    })
}
