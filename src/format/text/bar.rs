//! Shares as bars.

use super::page::{ACCENT, DIM, Page, columns};
use super::set;
use crate::page::outline::Bar;

/// Columns that names, figures and spaces take of a line at least.
const BESIDE: usize = 38;
/// The shortest and the longest bar.
const LENGTHS: (usize, usize) = (4, 30);

/// Bars one under the other, or lines without them where a page is plain.
pub fn bars(page: &mut Page, bars: &[Bar], indent: usize) {
    let widest = bars
        .iter()
        .map(|bar| columns(&set(&bar.name)))
        .max()
        .unwrap_or(0);
    let figures = bars
        .iter()
        .map(|bar| columns(&set(&bar.figures)))
        .max()
        .unwrap_or(0);
    for bar in bars {
        let (name, text, note) = (set(&bar.name), set(&bar.figures), set(&bar.note));
        if page.look().plain {
            let said = [text, note].into_iter().filter(|said| !said.is_empty());
            let said: Vec<String> = said.collect();
            page.paragraph(0, &format!("{name}: {}", said.join(" · ")));
            continue;
        }
        let room = page
            .look()
            .width
            .saturating_sub(BESIDE)
            .clamp(LENGTHS.0, LENGTHS.1);
        let gap = " ".repeat(widest + 1 - columns(&name));
        let mut line = format!(
            "{}{name}{gap}{} {text}",
            " ".repeat(indent),
            drawn(bar.share, room)
        );
        let padded = format!("{line}{}   {note}", " ".repeat(figures - columns(&text)));
        if !note.is_empty() && columns(&padded) <= page.look().width {
            line = padded;
        }
        page.raw(&format!("{}\n", line.trim_end()));
    }
}

fn drawn(share: f64, room: usize) -> String {
    // The share is between 0 and 1, the room a few dozen columns.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let full = ((share * room as f64).round() as usize).min(room);
    format!(
        "{ACCENT}{}{ACCENT:#}{DIM}{}{DIM:#}",
        "█".repeat(full),
        "░".repeat(room - full)
    )
}
