//! Rows and cells of a table of answers.

use super::answers::{Answer, BadAnswers};
use super::letter::{plain, plainly};
use catalogue::table::cells;

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
    let cell = &plainly(cell);
    let words = |text: &str| worded(text.trim_matches(|c: char| !c.is_alphanumeric()));
    let mut letters = cell.chars();
    let digit = letters.next().and_then(|first| first.to_digit(10));
    let Some(digit) = digit else {
        return words(cell);
    };
    let number = u8::try_from(digit).ok().and_then(Answer::new)?;
    let rest = letters.as_str();
    let same = rest.is_empty() || is_nought(rest) || words(rest) == Some(number);
    same.then_some(number)
}

/// Whether a text is a decimal sign with noughts: `.0`, `,00`.
fn is_nought(text: &str) -> bool {
    let noughts = text.strip_prefix(['.', ',']).unwrap_or_default();
    !noughts.is_empty() && noughts.bytes().all(|b| b == b'0')
}

/// What stands behind the number of a question: `1. 4`, `1: like`; none where a cell does not begin with that number.
pub(super) fn numbered(cell: &str, number: usize) -> Option<&str> {
    let rest = cell.strip_prefix(&number.to_string())?;
    let parts = |c: char| !c.is_alphanumeric();
    let behind = rest.trim_start_matches(parts);
    (behind.len() < rest.len()).then_some(behind)
}

/// Whether a row holds no answer, or numbers its columns.
pub(super) fn is_heading(row: &Row, one: &dyn Fn(&str) -> Option<Answer>) -> bool {
    // Before the numbers of questions may stand what is said of a person.
    let said = |cell: &&String| !cell.starts_with(|c: char| plain(c).is_ascii_digit());
    let before = row.cells.iter().take_while(said).count();
    let numbers = &row.cells[before..];
    let numbered =
        numbers.len() > 5 && (1..).zip(numbers).all(|(n, cell): (usize, _)| *cell == n.to_string());
    let none = row
        .cells
        .iter()
        .all(|cell| one(cell).is_none() && !cell.starts_with(|c: char| plain(c).is_ascii_digit()));
    numbered || none && row.cells.iter().any(|cell| !cell.is_empty())
}

/// The rows of a table, blank ones left out, each without the blank cells at its end that no other row fills.
pub(super) fn rows(text: &str) -> Vec<Row> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    // What stands in quotes parts nothing.
    let bare: String = text.split('"').step_by(2).collect();
    let sign = parting(&bare);
    let (all, _) = cells(&text, sign);
    let trimmed = |cells: Vec<String>| cells.iter().map(|cell| cell.trim().to_owned()).collect();
    let all = (1..).zip(all.into_iter().map(trimmed));
    let all = all.map(|(number, cells): (usize, Vec<String>)| Row { number, cells });
    // Some spreadsheets say first what parts their cells.
    let says_sign = |row: &Row| row.cells[0].starts_with("sep=");
    // Between the heads and the rows of a table in plain text stands a line.
    let drawn = |cell: &String| cell.chars().all(|c| matches!(c, '-' | ':' | '+' | '='));
    let blank = |row: &Row| row.cells.iter().all(drawn);
    let mut rows: Vec<Row> = all.filter(|row| !says_sign(row) && !blank(row)).collect();
    let full = |row: &Row| row.cells.iter().rposition(|cell| !cell.is_empty());
    let width = rows.iter().filter_map(full).max().map_or(0, |at| at + 1);
    for row in &mut rows {
        row.cells.truncate(width);
    }
    rows
}

/// The sign that parts the cells of a table: the one that stands most often. Those of a wide keyboard count where there is no other.
fn parting(text: &str) -> char {
    let letters: Vec<char> = text.chars().collect();
    let digit = |at: Option<&char>| at.is_some_and(char::is_ascii_digit);
    // No answer is nought: a comma before it parts a number.
    let decimal = |at: usize| {
        let noughts = letters[at + 1..].iter().take_while(|c| **c == '0').count();
        at > 0 && noughts > 0 && digit(letters.get(at - 1)) && !digit(letters.get(at + 1 + noughts))
    };
    let count = |sign: &char| {
        let indices = (0..letters.len()).filter(|at| letters[*at] == *sign);
        indices.filter(|at| *sign != ',' || !decimal(*at)).count()
    };
    let most = |signs: &[char]| {
        let sign = signs.iter().copied().max_by_key(count)?;
        (count(&sign) > 0).then_some(sign)
    };
    most(&['\t', '|', ';', ',']).or_else(|| most(&['；', '，', '、', '｜'])).unwrap_or(',')
}
