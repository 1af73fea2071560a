//! Answers in a file, as people bring them: digits, a row or a column of a spreadsheet, or a list of questions with their answers.

use super::answers::{Answer, BadAnswers, parse};
use crate::catalogue::table::cells;

/// The fewest answers of a line that can be a whole sheet: shorter lines are parts of one.
const SHORTEST_SHEET: usize = 6;

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
struct Row {
    number: usize,
    cells: Vec<String>,
}

/// Reads `expected` answers; `forms` are the lengths of all the forms that a sheet may be of, and `worded` knows answers that are words.
///
/// A row of headings is passed over, and so are the cells before the answers: numbers of questions, a name, a time.
///
/// # Errors
///
/// The first cell that holds no answer, several sheets in place of one, or a wrong number of answers.
pub fn read(
    text: &str,
    expected: usize,
    forms: &[usize],
    worded: &dyn Fn(&str) -> Option<Answer>,
) -> Result<Vec<Answer>, BadSheet> {
    let text = text.trim_start_matches('\u{FEFF}');
    let whole = |answers: usize| answers == expected || forms.contains(&answers);
    let sheet = |answers: usize| answers >= SHORTEST_SHEET && whole(answers);
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let loose: Result<Vec<usize>, _> = lines.map(digits).collect();
    if let Ok(lines) = &loose {
        one_sheet(lines, sheet)?;
        if let Ok(answers) = parse(text, expected) {
            return Ok(answers);
        }
    }
    let one = |cell: &str| answer(cell, worded);
    let mut rows = rows(text);
    if rows.len() > 1 && is_heading(&rows[0], &one) {
        rows.remove(0);
    }
    let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    if widest == 1 {
        return column(&rows, expected, &one);
    }
    if rows.len() == expected {
        // A list of questions: the answer is what stands last.
        let last = |row: &Row| cell(row, widest - 1, &one);
        return rows.iter().map(last).collect();
    }
    let before = |row: &Row| {
        let named = row.cells.iter().take_while(|cell| one(cell).is_none());
        let (named, cells) = (named.count(), row.cells.len());
        if sheet(cells - named) {
            return named;
        }
        named.min(cells.saturating_sub(expected))
    };
    let widths: Vec<usize> = rows
        .iter()
        .map(|row| row.cells.len() - before(row))
        .collect();
    one_sheet(&widths, sheet)?;
    let cells = rows
        .iter()
        .flat_map(|row| (before(row)..row.cells.len()).map(move |at| (row, at)));
    let answers = cells.map(|(row, at)| cell(row, at, &one));
    counted(answers.collect::<Result<_, _>>()?, expected)
}

/// How many digits a line has that holds nothing else; an error where it holds more.
fn digits(line: &str) -> Result<usize, ()> {
    let between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '\u{FEFF}');
    let mut answers = 0;
    for character in line.chars().filter(|c| !between(*c)) {
        if !character.is_ascii_digit() {
            return Err(());
        }
        answers += 1;
    }
    Ok(answers)
}

/// Refuses rows of which each is a whole sheet.
fn one_sheet(lengths: &[usize], sheet: impl Fn(usize) -> bool) -> Result<(), BadSheet> {
    let (Some(answers), sheets) = (lengths.first().copied(), lengths.len()) else {
        return Ok(());
    };
    if sheets > 1 && sheet(answers) && lengths.iter().all(|length| *length == answers) {
        return Err(BadSheet::Sheets { sheets, answers });
    }
    Ok(())
}

/// The answers of a single column; a row may hold several digits, where the rows are not as many as the answers.
fn column(
    rows: &[Row],
    expected: usize,
    one: &dyn Fn(&str) -> Option<Answer>,
) -> Result<Vec<Answer>, BadSheet> {
    let last = rows.last().map_or(0, |row| row.number);
    let first = rows.first().map_or(0, |row| row.number);
    let blank = (first..last).find(|number| rows.iter().all(|row| row.number != *number));
    if rows.len() == expected {
        return rows.iter().map(|row| cell(row, 0, one)).collect();
    }
    if let Some(row) = blank.filter(|_| last - first + 1 == expected) {
        let text = String::new();
        return Err(BadSheet::Cell {
            row,
            column: 1,
            text,
        });
    }
    let mut answers = Vec::new();
    for row in rows {
        if digits(&row.cells[0]).is_ok() {
            let many = row.cells[0].chars().filter(char::is_ascii_digit);
            for digit in many {
                let given = one(&digit.to_string());
                answers.push(given.ok_or_else(|| unanswered(row, 0))?);
            }
        } else {
            answers.push(cell(row, 0, one)?);
        }
    }
    counted(answers, expected)
}

fn counted(answers: Vec<Answer>, expected: usize) -> Result<Vec<Answer>, BadSheet> {
    let given = answers.len();
    if given == expected {
        return Ok(answers);
    }
    Err(BadSheet::Answers(BadAnswers::Length { given, expected }))
}

fn cell(row: &Row, at: usize, one: &dyn Fn(&str) -> Option<Answer>) -> Result<Answer, BadSheet> {
    let text = row.cells.get(at).map_or("", String::as_str);
    one(text).ok_or_else(|| unanswered(row, at))
}

fn unanswered(row: &Row, at: usize) -> BadSheet {
    BadSheet::Cell {
        row: row.number,
        column: at + 1,
        text: row.cells.get(at).cloned().unwrap_or_default(),
    }
}

/// The answer in a cell: a digit as a spreadsheet may write it, the words of an answer, or both (`4 - like`).
fn answer(cell: &str, worded: &dyn Fn(&str) -> Option<Answer>) -> Option<Answer> {
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
fn is_heading(row: &Row, one: &dyn Fn(&str) -> Option<Answer>) -> bool {
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
fn rows(text: &str) -> Vec<Row> {
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
