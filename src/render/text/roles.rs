//! Lists of roles.

use comfy_table::presets::NOTHING;
use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width};
use unicode_width::UnicodeWidthStr as _;

use super::page::Page;
use super::search::search;
use crate::message::roles as say;
use crate::message::words;
use crate::render::Look;
use crate::view::roles::{Order, RoleEntry, RolesView};

/// Below this width a table would wrap more than it shows.
const TABLE: usize = 70;
/// Columns for the letters of the types, a gap included.
const LETTERS: usize = 6;
/// The most columns for titles, a gap included.
const TITLES: usize = 49;

/// The list of roles as text, grouped by level; of a search with the places where the words stand.
pub fn roles(view: &RolesView, look: Look) -> String {
    if let Some(words) = &view.search {
        return search(view, words, look);
    }
    let mut page = Page::new(look);
    if view.roles.is_empty() {
        page.paragraph(say::NONE);
        return page.finish();
    }
    if view.order == Order::Pay {
        return by_pay(page, view);
    }
    let widest = view
        .roles
        .iter()
        .map(|r| r.title.width())
        .max()
        .unwrap_or(0);
    for of_level in view.roles.chunk_by(|a, b| a.level == b.level) {
        page.heading(of_level[0].level_name);
        if look.plain || look.width < TABLE {
            lines(&mut page, of_level);
        } else {
            page.raw(&table(of_level, widest, look.width));
        }
    }
    page.gap();
    page.aside(say::LETTERS);
    page.aside(&say::total(view.roles.len()));
    page.finish()
}

/// Roles with the pay of their nearest occupation, and a line that says where the figures come from.
fn by_pay(mut page: Page, view: &RolesView) -> String {
    for role in &view.roles {
        let pay = role.wage.map_or(say::NO_PAY.to_owned(), |wage| {
            say::pay(wage, role.nearness.map_or("", words::nearness_short))
        });
        page.run_on(2, &format!("{} · {pay}", role.title));
    }
    page.gap();
    let wages = view.roles.iter().filter_map(|role| role.wage);
    let mut sources: Vec<String> = wages.map(say::pay_source).collect();
    sources.dedup();
    for source in sources {
        page.aside(&source);
    }
    page.aside(&say::total(view.roles.len()));
    page.finish()
}

fn lines(page: &mut Page, roles: &[RoleEntry]) {
    for role in roles {
        let parts = [
            role.title,
            &letters(role),
            role.track_name.unwrap_or_default(),
        ];
        let parts: Vec<&str> = parts.into_iter().filter(|p| !p.is_empty()).collect();
        page.run_on(2, &parts.join(" · "));
    }
}

/// A table whose columns stand in line with those of the other levels: `widest` is the longest title of all.
fn table(roles: &[RoleEntry], widest: usize, width: usize) -> String {
    let titles = (widest + 4).min(TITLES).min(width / 2 + 4);
    let mut table = Table::new();
    table
        .load_style(NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(width).unwrap_or(u16::MAX));
    for role in roles {
        let track = role.track_name.unwrap_or_default();
        table.add_row(vec![role.title, &letters(role), track]);
    }
    let columns = [titles, LETTERS, width.saturating_sub(titles + LETTERS)];
    for (column, columns) in table.column_iter_mut().zip(columns) {
        column.set_padding((2, 0));
        let columns = u16::try_from(columns).unwrap_or(u16::MAX);
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(columns)));
    }
    let lines: Vec<String> = table.lines().map(|l| l.trim_end().to_owned()).collect();
    lines.join("\n")
}

fn letters(role: &RoleEntry) -> String {
    role.types.iter().map(|t| t.letter()).collect()
}
