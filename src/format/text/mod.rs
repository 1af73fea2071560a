//! A page as text for a terminal.

mod bar;
mod failure;
mod findings;
mod page;
mod table;

pub use failure::{failure, note};
pub use findings::{findings, listed};
use page::Page;
pub use page::{ACCENT, BOLD, DIM};

use super::{Look, colon, visible};
use crate::page::outline::{Block, Fact, Item, Mark, Outline, Span, Style, Text};

/// Columns by which a list stands in from what it belongs to.
const STEP: usize = 2;
/// The widest column of names beside what is said of them.
const WIDEST_NAME: usize = 24;
/// The fewest columns beside them.
const NARROWEST_FACT: usize = 24;

/// Sets a page; styles are written as terminal codes, which the output strips where they do not belong.
pub fn text(outline: &Outline, look: Look) -> String {
    let mut page = Page::new(look);
    page.beside("", &set_strong(&outline.title), &set(&outline.note));
    blocks(&mut page, &outline.blocks, 0);
    page.finish()
}

impl Block {
    /// Measures parts of pages that are much alike: how many lines they take below a title of one line, which counts. A part or a paragraph
    /// that several of them have is set once.
    pub fn ruler(columns: usize) -> impl FnMut(&[Self]) -> usize {
        let mut page = Page::first_of_several(Look::of_width(columns));
        // A part, whether an empty line stands before it, how many lines it takes, and whether the last is empty.
        let mut known: Vec<(Self, bool, usize, bool)> = Vec::new();
        move |parts| {
            let (mut lines, mut gap) = (1, false);
            for part in parts {
                let mut same = known.iter().filter(|(known, ..)| known == part);
                let found = same.find(|(_, before, ..)| *before == gap);
                let found = found.map(|(.., lines, after)| (*lines, *after));
                let (more, after) = found.unwrap_or_else(|| {
                    let before = if gap { "\n\n" } else { "\n" };
                    page.raw(before);
                    blocks(&mut page, std::slice::from_ref(part), 0);
                    let set = page.next();
                    let measured = (set.lines().count() - before.len(), set.ends_with("\n\n"));
                    known.push((part.clone(), gap, measured.0, measured.1));
                    measured
                });
                lines += more;
                gap = after;
            }
            lines
        }
    }
}

/// A title or a heading: all of it stands out.
fn set_strong(text: &Text) -> String {
    let spans = text.spans.iter();
    spans.map(|span| styled(Style::Strong, span)).collect()
}

/// A text with its styles; nothing in it can harm a terminal.
fn set(text: &Text) -> String {
    let spans = text.spans.iter();
    spans.map(|span| styled(span.style, span)).collect()
}

fn styled(style: Style, span: &Span) -> String {
    let words = visible(&span.words);
    match style {
        Style::Plain => words,
        Style::Strong => format!("{BOLD}{words}{BOLD:#}"),
        Style::Faint => format!("{DIM}{words}{DIM:#}"),
    }
}

/// Sets the parts of a page, moved in by some columns.
fn blocks(page: &mut Page, blocks: &[Block], indent: usize) {
    for block in blocks {
        match block {
            Block::Gap => page.gap(),
            Block::Section { .. } if block.is_empty() => {}
            Block::Section { heading, blocks } => section(page, heading, blocks, indent),
            Block::Paragraph(text) => page.paragraph(indent, &set(text)),
            Block::Aside(text) => page.aside(indent, &set(text)),
            Block::List(items) => {
                for item in items {
                    self::item(page, item, indent + STEP);
                }
            }
            Block::Facts(facts) => self::facts(page, facts, indent + STEP),
            Block::Bars(bars) => bar::bars(page, bars, indent + STEP),
            Block::Table(table) => table::table(page, table),
            Block::Picture(_) => {}
        }
    }
}

/// A heading with its parts: one of the page after an empty line, one inside another moved in.
fn section(page: &mut Page, heading: &Text, blocks: &[Block], indent: usize) {
    let outer = page.depth == 0;
    if outer {
        page.gap();
    }
    let indent = if outer { indent } else { indent + STEP };
    page.paragraph(indent, &set_strong(heading));
    page.depth += 1;
    self::blocks(page, blocks, indent);
    page.depth -= 1;
}

fn item(page: &mut Page, item: &Item, indent: usize) {
    let mark = match item.mark {
        Mark::Bullet => "• ".to_owned(),
        Mark::None => String::new(),
        Mark::Number(number) => format!("{number} "),
        Mark::Tick => "[ ] ".to_owned(),
    };
    let first = format!("{}{mark}", " ".repeat(indent));
    page.beside(&first, &set(&item.text), &set(&item.note));
    blocks(page, &item.blocks, indent + mark.chars().count().max(STEP));
}

/// Names in a column, what is said of them beside it; one under the other where that leaves no room.
fn facts(page: &mut Page, facts: &[Fact], indent: usize) {
    let name = |fact: &Fact| set(&fact.name);
    let widest = facts.iter().map(|fact| page::columns(&name(fact))).max().unwrap_or(0);
    let room = indent + widest + NARROWEST_FACT <= page.look().width;
    let beside = !page.look().plain && widest <= WIDEST_NAME && room;
    for fact in facts {
        let name = name(fact);
        let gap = if name.is_empty() && !beside {
            "  ".to_owned()
        } else if beside {
            " ".repeat(widest - page::columns(&name) + 2)
        } else {
            colon(&name).to_owned()
        };
        let mark = if fact.listed { "• " } else { "" };
        page.hanging(&format!("{}{name}{gap}{mark}", " ".repeat(indent)), &set(&fact.text), beside);
    }
}
