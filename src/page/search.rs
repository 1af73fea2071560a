//! Roles that a search has found, each with the places where the words stand.

use super::Reader;
use super::excerpt::excerpt;
use super::money::listed;
use super::outline::{Block, Item, Outline, Text};
use crate::advice::listing::Order;
use crate::document::roles::{MatchView, RoleEntry, RolesView, SearchView};
use crate::search::Field;
use crate::words::{common, search as words};

/// The most roles on a short page.
const ROLES: usize = 12;
/// The most columns of a text on a short page, and on a whole one.
const COLUMNS: (usize, usize) = (60, 120);

/// The roles found, in the order of the document.
pub fn search(reader: Reader, view: &RolesView, search: &SearchView) -> Outline {
    let (narrowed, words, found) = (search.narrowed, search.words.len(), search.found);
    if view.roles.is_empty() {
        let first = search.words.first().map_or("", String::as_str);
        return reader.page(words::Nothing { narrowed, words, first }, Vec::new());
    }
    let mut blocks = Vec::new();
    if found < words {
        blocks.push(reader.paragraph(words::NotAll { words, found }));
    }
    let most = if reader.all { usize::MAX } else { ROLES };
    let hits = view.roles.iter().take(most);
    blocks.extend(hits.flat_map(|role| [Block::Gap, hit(reader, role, view.order)]));
    blocks.push(Block::Gap);
    blocks.extend(reader.left_out(view.roles.len(), most));
    blocks.push(reader.aside(words::Next { all: reader.all || reader.paper }));
    let typed: Vec<String> =
        search.words.iter().map(|word| reader.say(words::Word { word })).collect();
    reader.page(words::Title { words: &typed }, blocks)
}

fn hit(reader: Reader, role: &RoleEntry, order: Order) -> Block {
    let note = match order {
        Order::Pay => listed(reader, role),
        _ => role.level_name.to_owned(),
    };
    let (told, columns) = if reader.all {
        (role.telling.as_slice(), COLUMNS.1)
    } else {
        (role.best.as_slice(), COLUMNS.0)
    };
    let shown = told.iter();
    let shown = shown.map(|at| Block::Paragraph(text(reader, &role.matches[*at], columns)));
    let others = role.matches.iter().filter(|m| m.field != Field::Title);
    let texts = others.count() - told.len();
    let more = (reader.all && texts > 0).then(|| reader.aside(words::More { texts }));
    let item = Item::plain(Text::strong(role.title)).noted(note);
    Block::list([item.with(shown.chain(more))])
}

fn text(reader: Reader, found: &MatchView, columns: usize) -> Text {
    let before = reader.faint(words::Field { field: found.field });
    before.then(reader.say(common::SentenceGap)).then(excerpt(&found.text, &found.places, columns))
}
