//! Shares as bars.

use super::page::{ACCENT, DIM, Page, columns};
use super::set;
use crate::page::outline::Bar;

/// Columns that names, figures and spaces take of a line at least.
const BESIDE: usize = 38;
/// The shortest and the longest bar.
const LENGTHS: (usize, usize) = (4, 30);
/// The shortest bar that makes room for the words behind it.
const BEFORE_NOTES: usize = 10;

/// Bars one under the other, or lines without them where a page is plain.
pub fn bars(page: &mut Page, bars: &[Bar], indent: usize) {
    let widest = bars.iter().map(|bar| columns(&set(&bar.name))).max().unwrap_or(0);
    let figures = bars.iter().map(|bar| columns(&set(&bar.figures))).max().unwrap_or(0);
    let notes = bars.iter().map(|bar| columns(&set(&bar.note))).max();
    let width = page.look().width;
    let room = width.saturating_sub(BESIDE).clamp(LENGTHS.0, LENGTHS.1);
    let taken = indent + widest + figures + notes.unwrap_or(0) + 5;
    let room = match width.saturating_sub(taken) {
        short if short >= BEFORE_NOTES => room.min(short),
        _ => room,
    };
    for bar in bars {
        let (name, text, note) = (set(&bar.name), set(&bar.figures), set(&bar.note));
        if page.look().plain {
            let said = [text, note].into_iter().filter(|said| !said.is_empty());
            let said: Vec<String> = said.collect();
            page.paragraph(0, &format!("{name}: {}", said.join(" · ")));
            continue;
        }
        let gap = " ".repeat(widest + 1 - columns(&name));
        let mut line =
            format!("{}{name}{gap}{} {text}", " ".repeat(indent), drawn(bar.share, room));
        let padded = format!("{line}{}   {note}", " ".repeat(figures - columns(&text)));
        if !note.is_empty() && columns(&padded) <= page.look().width {
            line = padded;
        }
        page.raw(&format!("{}\n", line.trim_end()));
    }
}

fn drawn(share: f64, room: usize) -> String {
    // The share is at most 1 from nothing, the room a few dozen columns.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let full = ((share.abs() * room as f64).round() as usize).min(room);
    let sign = if share < 0.0 { "▒" } else { "█" };
    format!("{ACCENT}{}{ACCENT:#}{DIM}{}{DIM:#}", sign.repeat(full), "░".repeat(room - full))
}
