//! Roles side by side.

use comfy_table::presets::NOTHING;
use comfy_table::{ColumnConstraint, ContentArrangement, Width};
use unicode_width::UnicodeWidthStr as _;

use super::page::{BOLD, DIM, Page};
use crate::render::Look;
use crate::render::compare::outline;
use crate::render::outline::{Group, Section, Table};
use crate::view::compare::CompareView;

/// Below this width four roles do not fit side by side.
const TABLE: usize = 80;
/// Columns between two others.
const GAP: u16 = 2;

/// The comparison as text: short facts side by side where there is room, all else one under the other.
pub fn compare(view: &CompareView, look: Look) -> String {
    let outline = outline(view, look);
    let mut page = Page::new(look);
    page.title(&outline.title);
    if look.plain || look.width < TABLE {
        stacked(&mut page, &outline.table);
    } else {
        page.gap();
        page.raw(&side_by_side(&outline.table, look.width));
    }
    page.gap();
    for note in &outline.table.notes {
        page.aside(note);
    }
    for section in &outline.sections {
        self::section(&mut page, section);
    }
    page.gap();
    page.paragraph(&outline.closing);
    page.finish()
}

/// One thing after the other, with its facts in lines.
fn stacked(page: &mut Page, table: &Table) {
    page.heading(table.heading);
    for (place, head) in table.heads.iter().enumerate() {
        page.indented(2, &format!("{BOLD}{head}{BOLD:#}"));
        for (name, cells) in &table.rows {
            page.run_on(4, &format!("{name}: {}", cells[place]));
        }
    }
}

/// The heads in bold, a line, and the facts in columns of one width.
fn side_by_side(table: &Table, width: usize) -> String {
    let names = table.rows.iter().map(|(name, _)| name.width());
    let names = names.max().unwrap_or(0);
    let things = table.heads.len().max(1);
    let columns = [names]
        .into_iter()
        .chain(std::iter::repeat_n((width - names) / things, things));
    let columns: Vec<usize> = columns.collect();
    let head = [""]
        .into_iter()
        .chain(table.heads.iter().map(String::as_str));
    let mut out = String::new();
    for line in grid(&columns, width, [head.collect()]) {
        out.push_str(&format!("{BOLD}{line}{BOLD:#}\n"));
    }
    let rule = "─".repeat(columns.iter().sum());
    out.push_str(&format!("{DIM}{rule}{DIM:#}\n"));
    let rows = table.rows.iter().map(|(name, cells)| {
        let cells = cells.iter().map(String::as_str);
        [*name].into_iter().chain(cells).collect()
    });
    for line in grid(&columns, width, rows) {
        out.push_str(&line);
        out.push('\n');
    }
    out
}

fn grid<'a>(
    columns: &[usize],
    width: usize,
    rows: impl IntoIterator<Item = Vec<&'a str>>,
) -> Vec<String> {
    let narrow = |columns: usize| u16::try_from(columns).unwrap_or(u16::MAX);
    let mut grid = comfy_table::Table::new();
    grid.load_style(NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(narrow(width));
    for row in rows {
        grid.add_row(row);
    }
    for (place, (column, columns)) in grid.column_iter_mut().zip(columns).enumerate() {
        column.set_padding((if place == 0 { 0 } else { GAP }, 0));
        let fixed = Width::Fixed(narrow(*columns));
        column.set_constraint(ColumnConstraint::Absolute(fixed));
    }
    grid.lines().map(|l| l.trim_end().to_owned()).collect()
}

fn section(page: &mut Page, section: &Section) {
    page.heading(section.heading);
    for note in &section.notes {
        page.aside(note);
    }
    for group in &section.groups {
        self::group(page, group);
    }
}

fn group(page: &mut Page, group: &Group) {
    let indent = if group.heading.is_empty() { 2 } else { 4 };
    if !group.heading.is_empty() {
        page.indented(2, &format!("{BOLD}{}{BOLD:#}", group.heading));
    }
    for point in &group.points {
        let Some((first, rest)) = point.lines.split_first() else {
            continue;
        };
        if point.label.is_empty() {
            page.bullet(indent, first);
        } else {
            let label = format!("{}{}: ", " ".repeat(indent), point.label);
            page.hanging(&label, first);
        }
        for line in rest {
            page.indented(indent + 2, line);
        }
    }
}
