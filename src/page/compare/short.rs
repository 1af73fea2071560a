//! What tells roles apart, what they share and how one leads to another, on one screen.

use super::{shared, shared_by, ways};
use crate::advice::side_by_side::Duty;
use crate::document::compare::{CompareView, ComparedRole, SharedSkill};
use crate::page::Detail;
use crate::page::moves::{dotted, few, sentences};
use crate::page::outline::{Block, Item, Mark, Text};
use crate::words::{Lang, compare as words, role as of_role};

/// Skills that stand in a line.
const SKILLS: usize = 3;

/// How many entries find room for some roles; the skills in a line are one.
struct Room {
    /// What one role has alone, under its own heading; of more than two roles one thing each stands in one list.
    alone: Option<usize>,
    /// What several share.
    shared: usize,
    /// Ways from one to another.
    ways: usize,
}

impl Room {
    fn of(roles: usize) -> Self {
        let (alone, shared, ways) = match roles {
            0..=2 => (Some(3), 3, 1),
            3 => (None, 2, 2),
            _ => (None, 1, 1),
        };
        Self { alone, shared, ways }
    }
}

/// The sections below the table.
pub fn sections(lang: Lang, view: &CompareView, detail: Detail) -> Vec<Block> {
    let room = Room::of(view.roles.len());
    let mut sections = match room.alone {
        Some(most) => view.roles.iter().map(|role| apart(lang, view, role, most, detail)).collect(),
        None => vec![one_each(lang, view, detail)],
    };
    sections.push(together(lang, view, &room, detail));
    sections.push(between(lang, view, &room, detail));
    sections
}

/// The duties and the skills that some roles have and no other one.
fn of<'v, 'c>(
    view: &'v CompareView<'c>,
    theirs: impl Fn(&[&'c str]) -> bool,
) -> (Vec<&'v Duty<'c>>, Vec<&'v SharedSkill<'c>>) {
    let duties = view.duties.iter().filter(|duty| theirs(&duty.roles));
    let skills = view.skills.iter().filter(|skill| theirs(&skill.roles));
    (duties.collect(), skills.collect())
}

fn described(view: &CompareView, role: &ComparedRole) -> bool {
    // Where nobody's work is described, nobody is told so of each.
    view.duties.is_empty() || view.duties.iter().any(|duty| duty.roles.contains(&role.id))
}

/// What only one role has, under its own heading.
fn apart(
    lang: Lang,
    view: &CompareView,
    role: &ComparedRole,
    most: usize,
    detail: Detail,
) -> Block {
    let (duties, skills) = of(view, |roles| roles == [role.id]);
    let mut items = things(lang, view, &duties, &skills, most, detail);
    if !described(view, role) {
        items.insert(0, Item::marked(Mark::None, lang.say(of_role::NoDuties)));
    }
    Block::section(shared_by(lang, view, &[role.id]), vec![Block::List(items)])
}

/// One thing that each role has alone, in one list.
fn one_each(lang: Lang, view: &CompareView, detail: Detail) -> Block {
    let items = view.roles.iter().filter_map(|role| {
        let (duties, skills) = of(view, |roles| roles == [role.id]);
        let mut things = things(lang, view, &duties, &skills, 1, detail);
        if things.is_empty() && !described(view, role) {
            things.push(Item::new(lang.say(words::NotDescribed)));
        }
        let thing = things.into_iter().next()?;
        let title = role.title;
        let whose = Text::strong(lang.say(words::Whose { title }));
        Some(Item { text: sentences(lang, [whose, thing.text]), ..thing })
    });
    Block::section(lang.say(words::HeadingAlone), vec![Block::List(items.collect())])
}

/// What some or all of them share.
fn together(lang: Lang, view: &CompareView, room: &Room, detail: Detail) -> Block {
    let (duties, skills) = of(view, |roles| roles.len() > 1);
    let mut items = things(lang, view, &duties, &skills, room.shared, detail);
    let anything = !(view.duties.is_empty() && view.skills.is_empty());
    if items.is_empty() && anything {
        items.push(Item::marked(Mark::None, lang.say(words::NothingShared)));
    }
    Block::section(lang.say(words::HeadingShared), vec![Block::List(items)])
}

/// The first duties, and the first skills in a line where it finds room; what is left out is counted.
fn things(
    lang: Lang,
    view: &CompareView,
    duties: &[&Duty],
    skills: &[&SharedSkill],
    most: usize,
    detail: Detail,
) -> Vec<Item> {
    // In one line stand those that the same roles ask for; of more than two roles, what all of them share.
    let widest = skills.iter().map(|skill| skill.roles.len()).max();
    let first = skills.iter().find(|skill| Some(skill.roles.len()) == widest);
    let roles = first.map_or(&[][..], |skill| skill.roles.as_slice());
    let told: Vec<&&SharedSkill> = skills.iter().filter(|s| s.roles == roles).collect();
    let line = !skills.is_empty() && (most > 1 || duties.is_empty());
    // A place is kept for the skills, where there is more than one.
    let room = if most > 1 { most - 1 } else { usize::from(!line) };
    let first = duties.iter().take(room);
    let mut items: Vec<Item> = first
        .map(|duty| {
            let text = shared::duty_once(lang, duty, detail);
            Item::new(text).noted(whose(lang, view, &duty.roles))
        })
        .collect();
    let unsaid = skills.len() - if line { told.len() } else { 0 };
    more(lang, &mut items, duties.len() + unsaid, detail);
    if line {
        let names = told.iter().map(|s| shared::skill(lang, view, s, detail));
        let names = few(lang, names.collect(), SKILLS);
        let label = lang.say(words::Skills).into();
        let item = Item::new(sentences(lang, [label, names]));
        items.push(item.noted(whose(lang, view, roles)));
        if duties.is_empty() {
            more(lang, &mut items, unsaid + 1, detail);
        }
    }
    items
}

/// The roles that share a duty, where they are some of those compared.
fn whose(lang: Lang, view: &CompareView, ids: &[&str]) -> Text {
    if ids.len() > 1 && ids.len() < view.roles.len() {
        Text::faint(shared_by(lang, view, ids))
    } else {
        Text::default()
    }
}

fn between(lang: Lang, view: &CompareView, room: &Room, detail: Detail) -> Block {
    let mut items = ways::known(lang, view, detail);
    let known = items.len();
    items.truncate(room.ways);
    more(lang, &mut items, known, detail);
    if items.is_empty() {
        items.extend(ways::unknown(lang, view));
    }
    let mut blocks: Vec<Block> = ways::note(lang, view).into_iter().collect();
    blocks.push(Block::List(items));
    Block::section(lang.say(words::HeadingWays), blocks)
}

/// Says behind the last thing how many are left out.
fn more(lang: Lang, items: &mut [Item], all: usize, detail: Detail) {
    let left = all - items.len();
    if let Some(last) = items.last_mut().filter(|_| left > 0) {
        let count = Text::faint(lang.say(words::MoreHere { left, paper: detail.paper }));
        last.note = dotted(lang, [std::mem::take(&mut last.note), count]);
    }
}
