//! Lists of roles: titles by level in short, one role a line with everything; by pay, or with what a search has found.

use super::Reader;
use super::excerpt::excerpt;
use super::money::listed;
use super::outline::{Block, Item, Outline, Table, Text};
use crate::advice::listing::Order;
use crate::advice::pay::{PayTold, pay_of};
use crate::document::roles::{RoleEntry, RolesView, SearchView};
use crate::search::{Field, Passage};
use crate::words::{common, roles as words, search as found};

/// The most titles of a level on a short page.
const TITLES: usize = 24;
/// The most roles in order of pay on a short page.
const PAID: usize = 30;

/// A list of roles; of a search with what was found.
pub fn page(reader: Reader, view: &RolesView) -> Outline {
    if let Some(words) = &view.search {
        return search(reader, view, words);
    }
    let roles = view.roles.len();
    if roles == 0 {
        return reader.page(words::Nothing, Vec::new());
    }
    let mut blocks = vec![Block::Gap];
    if view.order == Order::Pay {
        blocks.extend(by_pay(reader, view));
    } else {
        let levels = view.roles.chunk_by(|a, b| a.level == b.level);
        blocks.extend(levels.map(|of_level| level(reader, of_level)));
        blocks.push(Block::Gap);
        if reader.all && view.roles.iter().any(|role| !role.types.is_empty()) {
            blocks.push(reader.aside(words::Letters));
        }
        blocks.push(reader.aside(words::Next { all: reader.all || reader.paper }));
    }
    reader.page(words::Title { roles }, blocks)
}

fn level(reader: Reader, roles: &[RoleEntry]) -> Block {
    let said = if reader.all {
        Block::list(roles.iter().map(|role| line(reader, role)))
    } else {
        let titles: Vec<&str> = roles.iter().map(|role| role.title).collect();
        Block::paragraph(reader.row(&titles, TITLES))
    };
    reader.section(words::Level { level: roles[0].level_name, roles: roles.len() }, [said])
}

fn line(reader: Reader, role: &RoleEntry) -> Item {
    let letters: String = role.types.iter().map(|t| t.letter()).collect();
    let types = (!letters.is_empty()).then_some(letters.as_str());
    Item::plain(reader.say(words::Line { title: role.title, types, track: role.track_name }))
}

/// Roles with what they pay, and where the figures come from.
fn by_pay(reader: Reader, view: &RolesView) -> Vec<Block> {
    let most = if reader.all { usize::MAX } else { PAID };
    let rows = view.roles.iter().take(most);
    let rows = rows.map(|role| vec![role.title.into(), listed(reader, role).into()]);
    let heads = vec![Text::default(); 2];
    let table = Table { heads, rows: rows.collect(), ..Table::default() };
    let told = view.roles.iter().filter_map(|r| pay_of(r.told, reader.all).and_then(PayTold::wage));
    let mut sources: Vec<String> = told
        .map(|wage| {
            let (country, year) = (&wage.country, &wage.year.to_string());
            reader.say(words::PaySource { country, year, source: &wage.source })
        })
        .collect();
    sources.dedup();
    let mut blocks = vec![Block::Table(table)];
    blocks.extend(reader.left_out(view.roles.len(), most));
    blocks.push(Block::Gap);
    blocks.extend(sources.into_iter().map(Block::aside));
    blocks.push(reader.aside(words::NextPay));
    blocks
}

/// The most roles on a short page.
const FOUND: usize = 12;
/// The most columns of a text on a short page, and on a whole one.
const TEXT: (usize, usize) = (60, 120);

/// The roles found, in the order of the document.
fn search(reader: Reader, view: &RolesView, search: &SearchView) -> Outline {
    let (narrowed, words, found) = (search.narrowed, search.words.len(), search.found);
    if view.roles.is_empty() {
        let first = search.words.first().map_or("", String::as_str);
        return reader.page(found::Nothing { narrowed, words, first }, Vec::new());
    }
    let mut blocks = Vec::new();
    if found < words {
        blocks.push(reader.paragraph(found::NotAll { words, found }));
    }
    let most = if reader.all { usize::MAX } else { FOUND };
    let hits = view.roles.iter().take(most);
    blocks.extend(hits.flat_map(|role| [Block::Gap, hit(reader, role, view.order)]));
    blocks.push(Block::Gap);
    blocks.extend(reader.left_out(view.roles.len(), most));
    blocks.push(reader.aside(found::Next { all: reader.all || reader.paper }));
    let typed: Vec<String> =
        search.words.iter().map(|word| reader.say(found::Word { word })).collect();
    reader.page(found::Title { words: &typed }, blocks)
}

fn hit(reader: Reader, role: &RoleEntry, order: Order) -> Block {
    let note = match order {
        Order::Pay => listed(reader, role),
        _ => role.level_name.to_owned(),
    };
    let (told, columns) =
        if reader.all { (role.telling.as_slice(), TEXT.1) } else { (role.best.as_slice(), TEXT.0) };
    let shown = told.iter();
    let shown = shown.map(|at| Block::Paragraph(text(reader, &role.matches[*at], columns)));
    let others = role.matches.iter().filter(|m| m.field != Field::Title);
    let texts = others.count() - told.len();
    let more = (reader.all && texts > 0).then(|| reader.aside(found::More { texts }));
    let item = Item::plain(Text::strong(role.title)).noted(note);
    Block::list([item.with(shown.chain(more))])
}

fn text(reader: Reader, found: &Passage, columns: usize) -> Text {
    let before = reader.faint(found::Field { field: found.field });
    before.then(reader.say(common::SentenceGap)).then(excerpt(&found.text, &found.places, columns))
}
