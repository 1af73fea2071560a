//! Past results: the list, and two of them compared.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use unicode_width::UnicodeWidthStr as _;

use super::page::{BOLD, DIM, Page};
use crate::advice::edition::Stayed;
use crate::catalogue::interest::Interest;
use crate::message::history as say;
use crate::message::visible;
use crate::message::words::{interest, join};
use crate::render::Look;
use crate::view::history::{ChangeView, ComparisonView, HistoryView, PastResult};

/// Below this width the scores of two results do not fit side by side.
const SIDE_BY_SIDE: usize = 76;
/// How many pairs that changed places are shown.
const SWAPS: usize = 6;

/// The list of results as text, one line each.
pub fn history(view: &HistoryView, look: Look) -> String {
    let mut page = Page::new(look);
    if view.results.is_empty() {
        page.paragraph(say::EMPTY);
        return page.finish();
    }
    page.title(say::TITLE);
    page.gap();
    let rows: Vec<[String; 5]> = view.results.iter().map(row).collect();
    let widths: [usize; 5] = std::array::from_fn(|column| {
        let cells = rows.iter().map(|row| row[column].width());
        cells.max().unwrap_or(0)
    });
    // Two columns before each cell.
    let fits = widths.iter().sum::<usize>() + 2 * widths.len() <= look.width;
    for row in &rows {
        if look.plain || !fits {
            page.run_on(2, &row.join(" · "));
        } else {
            page.raw(&columns(row, widths));
        }
    }
    page.gap();
    page.aside(say::ONWARD);
    page.finish()
}

/// Id, time, form, code and number of answers.
fn row(result: &PastResult) -> [String; 5] {
    [
        result.id.to_owned(),
        minute(result.finished),
        // The file may hold any name.
        visible(result.form),
        result
            .code
            .clone()
            .unwrap_or_else(|| say::NO_CODE.to_owned()),
        say::answers(result.answers),
    ]
}

fn columns(row: &[String; 5], widths: [usize; 5]) -> String {
    let cells = row.iter().zip(widths).map(|(cell, width)| {
        let rest = width - cell.width();
        format!("  {cell}{}", " ".repeat(rest))
    });
    cells.collect::<String>().trim_end().to_owned()
}

/// A time to the minute, as `2026-11-21 09:30 UTC`.
fn minute(time: &str) -> String {
    let Ok(moment) = time.parse::<Timestamp>() else {
        return visible(time);
    };
    let time = TimeZone::UTC.to_datetime(moment);
    format!(
        "{} {:02}:{:02} UTC",
        time.date(),
        time.hour(),
        time.minute()
    )
}

/// Two results compared, as text.
pub fn comparison(view: &ComparisonView, look: Look) -> String {
    let mut page = Page::new(look);
    page.title(&say::compared(view.new.id, view.old.id));
    page.gap();
    page.paragraph(&summary(view));
    page.heading(say::SCORES);
    page.gap();
    let mut changes: Vec<(Interest, &ChangeView)> = view
        .changes
        .iter()
        .map(|(letter, c)| (*letter, c))
        .collect();
    changes.sort_by(|a, b| b.1.new.total_cmp(&a.1.new));
    for (letter, change) in changes {
        score(&mut page, letter, change);
    }
    page.heading(say::PLACES);
    places(&mut page, view);
    page.heading(say::LIMITS);
    if view.beyond_error.is_some() {
        page.bullet(2, &say::norms(&join(&view.norms)));
        page.bullet(2, say::CHANCE);
    } else {
        page.bullet(2, say::CANNOT_TELL);
    }
    if view.estimated {
        page.bullet(2, say::OBSERVED);
    }
    let mut questions = view.questions;
    if (view.old.questionnaire, view.old.form) != (view.new.questionnaire, view.new.form) {
        page.bullet(2, say::OTHER_FORM);
        // Of other questions that is enough, whatever became of the bank.
        questions = Stayed::Same;
    }
    for changed in say::edition(questions, view.profiles) {
        page.bullet(2, changed);
    }
    page.finish()
}

fn summary(view: &ComparisonView) -> String {
    let Some(beyond) = &view.beyond_error else {
        return say::CANNOT_TELL.to_owned();
    };
    let (rose, fell): (Vec<Interest>, Vec<Interest>) = beyond
        .iter()
        .partition(|letter| view.changes[*letter].difference > 0.0);
    say::changed(&rose, &fell)
}

fn score(page: &mut Page, letter: Interest, change: &ChangeView) {
    // The difference of what is shown: rounded on its own it might not fit the two percentages.
    let (old, new) = (tenths(change.old), tenths(change.new));
    let difference = say::difference(tenths(new - old));
    let (old, new) = (say::percentage(old), say::percentage(new));
    let look = page.look();
    if look.plain || look.width < SIDE_BY_SIDE {
        let line = say::change(letter, &old, &new, &difference, change.beyond_error);
        page.run_on(2, &line);
        return;
    }
    let verdict = say::verdict(change.beyond_error);
    let style = if change.beyond_error == Some(true) {
        BOLD
    } else {
        DIM
    };
    let name = interest(letter);
    page.raw(&format!(
        "  {name:<14}{old:>7} → {new:>7}{difference:>8}   {style}{verdict}{style:#}"
    ));
}

fn tenths(percent: f64) -> f64 {
    (percent * 10.0).round() / 10.0
}

fn places(page: &mut Page, view: &ComparisonView) {
    if let (Some(old), Some(new)) = (&view.old.code, &view.new.code) {
        page.indented(2, &say::codes(old, new));
    }
    if view.swaps.is_empty() {
        page.indented(2, say::SAME_ORDER);
    }
    for swap in view.swaps.iter().take(SWAPS) {
        page.bullet(
            2,
            &say::swap(swap.rose, swap.fell, swap.p_old.zip(swap.p_new)),
        );
    }
    let left = view.swaps.len().saturating_sub(SWAPS);
    if left > 0 {
        page.indented_aside(4, &say::more_swaps(left));
    }
}
