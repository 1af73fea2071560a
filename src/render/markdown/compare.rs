//! Roles side by side, as Markdown.

use super::escaped;
use crate::render::Look;
use crate::render::compare::outline;
use crate::render::outline::{Group, Table};
use crate::view::compare::CompareView;

/// The comparison as Markdown, with or without the ids of the facts.
pub fn compare(view: &CompareView, look: Look) -> String {
    let outline = outline(view, look);
    let mut out = format!("# {}\n\n", escaped(&outline.title));
    table(&mut out, &outline.table);
    for section in &outline.sections {
        out.push_str(&format!("\n## {}\n", section.heading));
        for note in &section.notes {
            out.push_str(&format!("\n{}\n", escaped(note)));
        }
        for group in &section.groups {
            self::group(&mut out, group);
        }
    }
    out.push_str(&format!("\n{}\n", outline.closing));
    out
}

fn table(out: &mut String, table: &Table) {
    let mut row = |cells: &[&str]| {
        let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    };
    let whole = |first, rest: &'_ [String]| -> Vec<String> {
        [first].into_iter().chain(rest.iter().cloned()).collect()
    };
    let heads = whole(String::new(), &table.heads);
    row(&heads.iter().map(String::as_str).collect::<Vec<_>>());
    row(&vec!["---"; heads.len()]);
    for (name, cells) in &table.rows {
        let cells = whole((*name).to_owned(), cells);
        row(&cells.iter().map(String::as_str).collect::<Vec<_>>());
    }
    for note in &table.notes {
        out.push_str(&format!("\n{}\n", escaped(note)));
    }
}

fn group(out: &mut String, group: &Group) {
    if !group.heading.is_empty() {
        out.push_str(&format!("\n### {}\n", escaped(&group.heading)));
    }
    out.push('\n');
    for point in &group.points {
        let lines: Vec<String> = point.lines.iter().map(|line| escaped(line)).collect();
        let label = if point.label.is_empty() {
            String::new()
        } else {
            format!("**{}:** ", point.label)
        };
        // Two spaces at the end of a line keep the next one apart.
        out.push_str(&format!("- {label}{}\n", lines.join("  \n  ")));
    }
}
