//! Rows and cells of a table of answers.

use super::answers::{Answer, BadAnswers};
use crate::catalogue::table::cells;

/// What is wrong with a file of answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadSheet {
    /// A cell holds no answer.
    Cell {
        /// The row as a spreadsheet counts them, from 1.
        row: usize,
        /// The column, from 1.
        column: usize,
        /// What it holds; empty where it is blank.
        text: String,
    },
    /// The answers of several people.
    Sheets {
        /// How many sheets.
        sheets: usize,
        /// How many answers each has.
        answers: usize,
    },
    /// What is wrong with the answers taken together.
    Answers(BadAnswers),
}

/// A row, and its number from 1.
pub(super) struct Row {
    pub(super) number: usize,
    pub(super) cells: Vec<String>,
}

pub(super) fn counted(answers: Vec<Answer>, expected: usize) -> Result<Vec<Answer>, BadSheet> {
    let given = answers.len();
    if given == expected {
        return Ok(answers);
    }
    Err(BadSheet::Answers(BadAnswers::Length { given, expected }))
}

pub(super) fn cell(
    row: &Row,
    at: usize,
    one: &dyn Fn(&str) -> Option<Answer>,
) -> Result<Answer, BadSheet> {
    let text = row.cells.get(at).map_or("", String::as_str);
    one(text).ok_or_else(|| unanswered(row, at))
}

pub(super) fn unanswered(row: &Row, at: usize) -> BadSheet {
    BadSheet::Cell {
        row: row.number,
        column: at + 1,
        text: row.cells.get(at).cloned().unwrap_or_default(),
    }
}

/// The answer in a cell: a digit as a spreadsheet may write it, the words of an answer, or both (`4 - like`).
pub(super) fn answer(cell: &str, worded: &dyn Fn(&str) -> Option<Answer>) -> Option<Answer> {
    let mut letters = cell.chars();
    let digit = letters.next().and_then(|first| first.to_digit(10));
    let Some(digit) = digit else {
        return worded(cell);
    };
    let number = u8::try_from(digit).ok().and_then(Answer::new)?;
    let rest = letters.as_str();
    let words = rest.trim_matches(|c: char| !c.is_alphanumeric());
    let same = rest.is_empty() || matches!(rest, ".0" | ",0") || worded(words) == Some(number);
    same.then_some(number)
}

/// Whether a row holds no answer, or numbers its columns.
pub(super) fn is_heading(row: &Row, one: &dyn Fn(&str) -> Option<Answer>) -> bool {
    let numbered = row.cells.len() > 5
        && (1..)
            .zip(&row.cells)
            .all(|(n, cell): (usize, _)| *cell == n.to_string());
    let none = row
        .cells
        .iter()
        .all(|cell| one(cell).is_none() && !cell.starts_with(|c: char| c.is_ascii_digit()));
    numbered || none && row.cells.iter().any(|cell| !cell.is_empty())
}

/// The rows of a table, blank ones left out, each without the blank cells at its end that no other row fills.
pub(super) fn rows(text: &str) -> Vec<Row> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    // What stands in quotes parts nothing.
    let bare: String = text.split('"').step_by(2).collect();
    let count = |sign: &char| bare.matches(*sign).count();
    let sign = ['\t', ';', ','].into_iter().max_by_key(count);
    let (all, _) = cells(&text, sign.unwrap_or(','));
    let trimmed = |cells: Vec<String>| cells.iter().map(|cell| cell.trim().to_owned()).collect();
    let all = (1..).zip(all.into_iter().map(trimmed));
    let all = all.map(|(number, cells): (usize, Vec<String>)| Row { number, cells });
    // Some spreadsheets say first what parts their cells.
    let says_sign = |row: &Row| row.cells[0].starts_with("sep=");
    let blank = |row: &Row| row.cells.iter().all(String::is_empty);
    let mut rows: Vec<Row> = all.filter(|row| !says_sign(row) && !blank(row)).collect();
    let full = |row: &Row| row.cells.iter().rposition(|cell| !cell.is_empty());
    let width = rows.iter().filter_map(full).max().map_or(0, |at| at + 1);
    for row in &mut rows {
        row.cells.truncate(width);
    }
    rows
}
