//! What a role asks for, against what a person brings, as a part of the pages of routes and plans.

use super::Reader;
use super::outline::{Block, Fact};
use super::reader::first;
use crate::advice::gap::{AskedSkill, Gap, Mastery};
use crate::words::{common, gap as words};

/// The order in which a page shows skills: first what there is to work on.
const ORDER: [Mastery; 5] =
    [Mastery::Missing, Mastery::Below, Mastery::Unknown, Mastery::CarriesOver, Mastery::Held];

/// The skills of a role by what is known of them, or that none are listed; with `most` only so many names each.
pub fn skills(reader: Reader, gap: &Gap, most: usize) -> Option<Block> {
    if gap.says_nothing {
        return Some(reader.aside(words::SaysNothing));
    }
    if gap.skills.is_empty() {
        return gap.grows.is_empty().then(|| reader.aside(words::NoSkills));
    }
    let facts = ORDER.into_iter().filter_map(|known| {
        let names = some(reader, &named(reader, gap, known), most)?;
        Some(Fact::new(reader.faint(words::Known { known }), names))
    });
    Some(Block::facts(facts))
}

/// The skills of which something is known to be so, each with the degree that is asked for.
pub fn named(reader: Reader, gap: &Gap, known: Mastery) -> Vec<String> {
    let there = matches!(known, Mastery::Held | Mastery::CarriesOver);
    let name = |asked: &AskedSkill| {
        let skill = asked.name;
        match (asked.level, asked.has) {
            (Some(degree), Some(has)) => reader.say(common::SkillRising { skill, has, degree }),
            // What somebody has of it is not known to be as much as is asked for.
            (Some(degree), None) if !there || asked.as_asked => {
                reader.say(common::SkillDegree { skill, degree })
            }
            _ => skill.to_owned(),
        }
    };
    gap.which(known).map(name).collect()
}

/// What grows from the role before it, a dimension a line.
pub fn grows(reader: Reader, gap: &Gap) -> impl Iterator<Item = String> {
    gap.grows.iter().map(move |expected| {
        reader.say(words::Expected { dimension: expected.name, text: &expected.text() })
    })
}

/// The first names of a row, with how many there are more; none of none.
pub fn some<T: AsRef<str>>(reader: Reader, names: &[T], most: usize) -> Option<String> {
    let (shown, left) = first(names, most);
    let said = || reader.say(words::Skills { names: &shown, left, paper: reader.paper });
    (!names.is_empty()).then(said)
}
