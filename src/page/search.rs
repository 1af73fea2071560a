//! Roles that a search has found, each with the places where the words stand.

use super::Detail;
use super::excerpt::excerpt;
use super::money::listed;
use super::outline::{Block, Item, Mark, Outline, Text};
use crate::advice::listing::Order;
use crate::document::roles::{RoleEntry, RolesView, SearchView};
use crate::search::{Field, Passage};
use crate::words::{Lang, common, search as words};

/// The most roles on a short page.
const ROLES: usize = 12;
/// The most columns of a text on a short page, and on a whole one.
const COLUMNS: (usize, usize) = (60, 120);

/// The roles found, in the order of the document.
pub fn search(lang: Lang, view: &RolesView, search: &SearchView, detail: Detail) -> Outline {
    let typed = search.words.iter();
    let typed: Vec<String> = typed.map(|word| lang.say(words::Word { word })).collect();
    if view.roles.is_empty() {
        return Outline::titled(lang.say(words::Nothing {
            narrowed: search.narrowed,
            words: search.words.len(),
            first: search.words.first().map_or("", String::as_str),
        }));
    }
    let mut blocks = Vec::new();
    let (words, found) = (search.words.len(), search.found);
    if found < words {
        blocks.push(Block::paragraph(lang.say(words::NotAll { words, found })));
    }
    let most = if detail.all { usize::MAX } else { ROLES };
    for role in view.roles.iter().take(most) {
        blocks.push(Block::Gap);
        blocks.push(hit(lang, role, view.order, detail));
    }
    blocks.push(Block::Gap);
    blocks.extend(detail.left_out(lang, view.roles.len(), most));
    blocks.push(Block::aside(lang.say(words::Next { all: detail.all || detail.paper })));
    Outline { blocks, ..Outline::titled(lang.say(words::Title { words: &typed })) }
}

fn hit(lang: Lang, role: &RoleEntry, order: Order, detail: Detail) -> Block {
    let note = match order {
        Order::Pay => listed(lang, role, detail),
        _ => role.level_name.into(),
    };
    let (told, columns) = if detail.all {
        (role.telling.as_slice(), COLUMNS.1)
    } else {
        (role.best.as_slice(), COLUMNS.0)
    };
    let told =
        told.iter().map(|place| Block::Paragraph(text(lang, &role.matches[*place], columns)));
    let mut blocks: Vec<Block> = told.collect();
    let others = role.matches.iter().filter(|m| m.field != Field::Title);
    let texts = others.count() - blocks.len();
    if detail.all && texts > 0 {
        blocks.push(Block::aside(lang.say(words::More { texts })));
    }
    let item = Item::marked(Mark::None, Text::strong(role.title)).noted(note);
    Block::List(vec![item.with(blocks)])
}

fn text(lang: Lang, found: &Passage, columns: usize) -> Text {
    let field = found.field;
    let before = Text::faint(lang.say(words::Field { field }));
    before.then(lang.say(common::SentenceGap)).then(excerpt(&found.text, &found.places, columns))
}
