//! Roles side by side: what tells them apart on one screen, or everything that is told of each.

mod shared;
mod short;
mod table;
mod whole;

use super::Reader;
use super::outline::{Block, Outline};
use crate::advice::side_by_side::Joined;
use crate::document::compare::CompareView;
use crate::words::compare as words;

/// So many roles leave less room for each.
const MANY: usize = 4;

/// The page of some roles.
pub fn page(reader: Reader, view: &CompareView) -> Outline {
    let page = Page { reader, view };
    let mut blocks = vec![Block::Gap];
    blocks.extend(page.table());
    blocks.extend(if reader.all { page.whole() } else { page.short() });
    blocks.extend(super::role::documents(reader, &view.documents));
    blocks.extend([Block::Gap, page.next()]);
    let titles: Vec<&str> = view.roles.iter().map(|role| role.title).collect();
    match titles.len() {
        roles @ MANY.. if !reader.all => reader.page(words::TitleMany { roles }, blocks),
        _ => reader.page(words::Title { titles: &titles }, blocks),
    }
}

/// What a page is written from.
struct Page<'p, 'c> {
    reader: Reader,
    view: &'p CompareView<'c>,
}

impl<'c> Page<'_, 'c> {
    /// Whether there is room for what is told of each role.
    fn roomy(&self) -> bool {
        self.reader.all || self.view.roles.len() < MANY
    }

    fn next(&self) -> Block {
        let mut known = self.view.ways.iter().filter(|way| way.kind != Joined::None);
        let way = known.next().filter(|_| self.roomy());
        self.reader.aside(words::Next {
            role: self.view.roles.first().map_or("", |role| role.id),
            way: way.is_some(),
            from: way.map_or("", |way| way.from_role),
            to: way.map_or("", |way| way.to_role),
            all: self.reader.all || self.reader.paper,
            sourced: self.view.roles.iter().any(|role| !role.own),
        })
    }

    /// The titles of some of the roles.
    fn titles(&self, ids: &[&str]) -> Vec<&'c str> {
        let roles = self.view.roles.iter().filter(|role| ids.contains(&role.id));
        roles.map(|role| role.title).collect()
    }

    fn title(&self, id: &'c str) -> &'c str {
        self.titles(&[id]).first().copied().unwrap_or(id)
    }

    /// Those who share what follows.
    fn shared_by(&self, ids: &[&str]) -> String {
        let (reader, titles) = (self.reader, self.titles(ids));
        let all = ids.len() == self.view.roles.len();
        match titles.as_slice() {
            [title] => reader.say(words::Only { title }),
            [_, _] if all => reader.say(words::Both),
            _ if all => reader.say(words::AllOfThem { roles: ids.len() }),
            _ => reader.say(words::SomeOfThem { titles: &titles }),
        }
    }
}
