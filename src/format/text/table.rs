//! Tables: columns by the width of what stands in them, or one thing after the other where there is no room for columns.

use comfy_table::presets::NOTHING;
use comfy_table::{ColumnConstraint, ContentArrangement, Width};
use textwrap::fill;

use super::page::{BOLD, DIM, Page, columns};
use super::set;
use crate::format::lines::{options, spaceless};
use crate::page::outline::{Table, Text, Things};

/// Columns between two others.
const GAP: u16 = 2;
/// The narrowest column that words can be read in.
const NARROWEST: usize = 14;

/// The widest mark.
const MARK: usize = 2;
/// The narrowest column of what is marked.
const NARROWEST_TEXT: usize = 24;

/// Sets a table.
pub fn table(page: &mut Page, table: &Table) {
    let look = page.look();
    let widest = |place: usize| {
        let cells = table.rows.iter().map(|row| columns(&set(&row[place])));
        cells.max().unwrap_or(0)
    };
    let first = widest(0);
    // Columns of short marks need no more than these; where things stand in columns, all are of one width.
    let others = (1..table.heads.len()).map(|place| match table.things {
        Things::Rows => widest(place).min(NARROWEST),
        Things::Columns => NARROWEST,
    });
    // Beside mere marks, what is marked may take several lines.
    let marks = (1..table.heads.len()).all(|place| widest(place) <= MARK);
    let narrowest = if marks { first.min(NARROWEST_TEXT) } else { first };
    let room = narrowest + others.map(|w| w + usize::from(GAP)).sum::<usize>() <= look.width;
    match table.things {
        _ if room && !look.plain => page.raw(&side_by_side(table, look.width, first)),
        Things::Rows => rows(page, table),
        Things::Columns => stacked(page, table),
    }
}

/// Each row in one line.
fn rows(page: &mut Page, table: &Table) {
    for row in &table.rows {
        let cells = row.iter().filter(|cell| !cell.is_empty()).map(set);
        page.hanging("", &cells.collect::<Vec<_>>().join(" · "), false);
    }
}

/// Each column as a group of lines.
fn stacked(page: &mut Page, table: &Table) {
    for (column, head) in table.heads.iter().enumerate().skip(1) {
        page.paragraph(2, &format!("{BOLD}{}{BOLD:#}", set(head)));
        for row in &table.rows {
            let name = format!("    {}: ", set(&row[0]));
            page.hanging(&name, &set(&row[column]), false);
        }
    }
}

/// Stands in the row behind the heads: a sign that no text has.
const END: &str = "\u{F8FE}";

fn side_by_side(table: &Table, width: usize, first: usize) -> String {
    let mut out = String::new();
    let headed = table.heads.iter().any(|head| !head.is_empty());
    let heads = headed.then_some(&table.heads);
    // A head may take more lines than one, and the rows may share the columns otherwise without it: a row of its own tells where it ends.
    let mut end = vec![Text::default(); table.heads.len()];
    end[0] = END.into();
    let end = headed.then_some(&end);
    let rows = heads.into_iter().chain(end).chain(&table.rows);
    let mut lines = grid(table, rows, width, first).into_iter();
    if headed {
        let above = lines.as_slice().iter().position(|line| line == END);
        let above = above.unwrap_or_default();
        let heads: Vec<String> = lines.by_ref().take(above).collect();
        let widest = heads.iter().map(|line| columns(line)).max().unwrap_or(0);
        for line in heads {
            out.push_str(&format!("{BOLD}{line}{BOLD:#}\n"));
        }
        let rule = if table.things == Things::Columns { width } else { widest };
        out.push_str(&format!("{DIM}{}{DIM:#}\n", "─".repeat(rule)));
        lines.next();
    }
    for line in lines {
        out.push_str(&line);
        out.push('\n');
    }
    out
}

fn grid<'t>(
    table: &Table,
    rows: impl Iterator<Item = &'t Vec<Text>>,
    width: usize,
    first: usize,
) -> Vec<String> {
    let narrow = |columns: usize| u16::try_from(columns).unwrap_or(u16::MAX);
    let mut grid = comfy_table::Table::new();
    grid.load_style(NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(narrow(width));
    let things = table.heads.len().saturating_sub(1).max(1);
    let rows: Vec<Vec<String>> = rows.map(|row| row.iter().map(plain).collect()).collect();
    let fixed = (table.things == Things::Columns).then(|| {
        let other = (width - first) / things;
        [first].into_iter().chain(vec![other; things]).collect()
    });
    // The grid breaks lines at spaces alone: scripts without them are broken before.
    let spaceless = rows.iter().flatten().any(|cell| spaceless(cell));
    let fixed = fixed.or_else(|| spaceless.then(|| shared(&rows, width)));
    for row in &rows {
        let cells = row.iter().enumerate().map(|(place, cell)| match &fixed {
            Some(columns) if spaceless => {
                let gap = if place == 0 { 0 } else { usize::from(GAP) };
                fill(cell, options((columns[place] - gap).max(1)))
            }
            _ => cell.clone(),
        });
        grid.add_row(cells);
    }
    for (place, column) in grid.column_iter_mut().enumerate() {
        column.set_padding((if place == 0 { 0 } else { GAP }, 0));
        if let Some(columns) = &fixed {
            let columns = Width::Fixed(narrow(columns[place]));
            column.set_constraint(ColumnConstraint::Absolute(columns));
        }
    }
    grid.lines().map(|line| line.trim_end().to_owned()).collect()
}

/// The columns of a table with the gaps before them: what stands in them has room, or the widest give way.
fn shared(rows: &[Vec<String>], width: usize) -> Vec<usize> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |place: usize| {
        let cells = rows.iter().filter_map(|row| row.get(place));
        let gap = if place == 0 { 0 } else { usize::from(GAP) };
        cells.map(|cell| columns(cell)).max().unwrap_or(0) + gap
    };
    let mut shared: Vec<usize> = (0..count).map(widest).collect();
    while shared.iter().sum::<usize>() > width {
        let Some(most) = shared.iter_mut().max().filter(|most| **most > NARROWEST / 2) else {
            break;
        };
        *most -= 1;
    }
    shared
}

/// A cell without styles, which the grid would count as columns.
fn plain(text: &Text) -> String {
    text.spans.iter().map(|span| crate::format::visible(&span.words)).collect()
}
