//! Lists of roles: titles by level in short, one role a line with everything; by pay where that is asked for.

use super::Detail;
use super::money::listed;
use super::outline::{Block, Item, Mark, Outline, Table, Text};
use super::search::search;
use crate::advice::listing::Order;
use crate::advice::pay::{PayTold, pay_of};
use crate::document::roles::{RoleEntry, RolesView};
use crate::words::{Lang, common, roles as words};

/// The most titles of a level on a short page.
const TITLES: usize = 24;
/// The most roles in order of pay on a short page.
const PAID: usize = 30;

/// A list of roles; of a search with what was found.
pub fn page(lang: Lang, view: &RolesView, detail: Detail) -> Outline {
    if let Some(words) = &view.search {
        return search(lang, view, words, detail);
    }
    let roles = view.roles.len();
    if roles == 0 {
        return Outline::titled(lang.say(words::Nothing));
    }
    let mut blocks = vec![Block::Gap];
    if view.order == Order::Pay {
        blocks.extend(by_pay(lang, view, detail));
    } else {
        let levels = view.roles.chunk_by(|a, b| a.level == b.level);
        blocks.extend(levels.map(|of_level| level(lang, of_level, detail)));
        blocks.push(Block::Gap);
        if detail.all && view.roles.iter().any(|role| !role.types.is_empty()) {
            blocks.push(Block::aside(lang.say(words::Letters)));
        }
        blocks.push(Block::aside(lang.say(words::Next { all: detail.all || detail.paper })));
    }
    Outline { blocks, ..Outline::titled(lang.say(words::Title { roles })) }
}

fn level(lang: Lang, roles: &[RoleEntry], detail: Detail) -> Block {
    let said = if detail.all {
        let items = roles.iter().map(|role| line(lang, role));
        Block::List(items.collect())
    } else {
        let titles: Vec<&str> = roles.iter().map(|role| role.title).collect();
        let shown = &titles[..titles.len().min(TITLES)];
        Block::paragraph(lang.say(common::Few {
            names: &shown,
            left: titles.len() - shown.len(),
            paper: detail.paper,
        }))
    };
    let heading = words::Level { level: roles[0].level_name, roles: roles.len() };
    Block::section(lang.say(heading), vec![said])
}

fn line(lang: Lang, role: &RoleEntry) -> Item {
    let letters: String = role.types.iter().map(|t| t.letter()).collect();
    let text = lang.say(words::Line {
        title: role.title,
        types: (!letters.is_empty()).then_some(letters.as_str()),
        track: role.track_name,
    });
    Item::marked(Mark::None, text)
}

/// Roles with what they pay, and where the figures come from.
fn by_pay(lang: Lang, view: &RolesView, detail: Detail) -> Vec<Block> {
    let most = if detail.all { usize::MAX } else { PAID };
    let rows = view.roles.iter().take(most);
    let rows = rows.map(|role| vec![role.title.into(), listed(lang, role, detail)]);
    let mut blocks = vec![Block::Table(Table {
        heads: vec![Text::default(); 2],
        rows: rows.collect(),
        ..Table::default()
    })];
    blocks.extend(detail.left_out(lang, view.roles.len(), most));
    blocks.push(Block::Gap);
    let told = view.roles.iter().filter_map(|r| pay_of(r.told, detail.all));
    let mut sources: Vec<String> = told
        .filter_map(PayTold::wage)
        .map(|wage| {
            lang.say(words::PaySource {
                country: &wage.country,
                year: &wage.year.to_string(),
                source: &wage.source,
            })
        })
        .collect();
    sources.dedup();
    blocks.extend(sources.into_iter().map(Block::aside));
    blocks.push(Block::aside(lang.say(words::NextPay)));
    blocks
}
