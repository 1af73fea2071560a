//! Roles side by side: what tells them apart on one screen, or everything that is told of each.

mod money;
mod shared;
mod short;
mod table;
mod ways;
mod whole;

use super::Detail;
use super::outline::{Block, Outline};
use crate::advice::side_by_side::Joined;
use crate::document::compare::{CompareView, WayBetween};
use crate::words::{Lang, compare as words};

/// So many roles leave less room for each.
const MANY: usize = 4;

/// The page of some roles.
pub fn page(lang: Lang, view: &CompareView, detail: Detail) -> Outline {
    let titles: Vec<&str> = view.roles.iter().map(|role| role.title).collect();
    let mut blocks = vec![Block::Gap];
    blocks.extend(table::table(lang, view, detail));
    blocks.extend(if detail.all {
        whole::sections(lang, view, detail)
    } else {
        short::sections(lang, view, detail)
    });
    blocks.extend(super::role::documents(lang, &view.documents, detail));
    blocks.extend([Block::Gap, Block::aside(next(lang, view, detail))]);
    let title = match titles.len() {
        roles @ MANY.. if !detail.all => lang.say(words::TitleMany { roles }),
        _ => lang.say(words::Title { titles: &titles }),
    };
    Outline { blocks, ..Outline::titled(title) }
}

fn next(lang: Lang, view: &CompareView, detail: Detail) -> String {
    let known = |way: &&WayBetween| way.kind != Joined::None;
    let roomy = detail.all || view.roles.len() < MANY;
    let way = view.ways.iter().find(known).filter(|_| roomy);
    lang.say(words::Next {
        role: view.roles.first().map_or("", |role| role.id),
        way: way.is_some(),
        from: way.map_or("", |way| way.from_role),
        to: way.map_or("", |way| way.to_role),
        all: detail.all || detail.paper,
        sourced: view.roles.iter().any(|role| !role.own),
    })
}

/// The titles of some of the roles.
fn titles<'c>(view: &CompareView<'c>, ids: &[&str]) -> Vec<&'c str> {
    let roles = view.roles.iter().filter(|role| ids.contains(&role.id));
    roles.map(|role| role.title).collect()
}

fn title<'c>(view: &CompareView<'c>, id: &'c str) -> &'c str {
    let role = view.roles.iter().find(|role| role.id == id);
    role.map_or(id, |role| role.title)
}

/// Those who share what follows.
fn shared_by(lang: Lang, view: &CompareView, ids: &[&str]) -> String {
    let titles = titles(view, ids);
    let all = ids.len() == view.roles.len();
    match titles.as_slice() {
        [title] => lang.say(words::Only { title }),
        [_, _] if all => lang.say(words::Both),
        _ if all => lang.say(words::AllOfThem { roles: ids.len() }),
        _ => lang.say(words::SomeOfThem { titles: &titles }),
    }
}
