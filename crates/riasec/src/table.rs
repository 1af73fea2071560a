//! Answers in a file, as people bring them: digits, a row or a column of a spreadsheet, or a list of questions with their answers.

pub use super::cells::BadSheet;

use super::answers::{Answer, parse, parts_answers};
use super::cells::{Row, answer, cell, counted, is_heading, numbered, rows, unanswered};
use super::columns;
use super::letter::plain;

/// The fewest answers of a line that can be a whole sheet: shorter lines are parts of one.
const SHORTEST_SHEET: usize = 6;

/// Reads `expected` answers; `forms` are the lengths of all the forms that a sheet may be of, and `worded` knows answers that are words.
///
/// A row of headings is passed over, and so are the cells before the answers: numbers of questions, a name, a number, a time.
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
    let heading = (rows.len() > 1 && is_heading(&rows[0], &one)).then(|| rows.remove(0));
    let heads = heading.map_or(Vec::new(), |row| row.cells);
    let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    if widest == 1 {
        return column(&rows, expected, &one);
    }
    if rows.len() == expected {
        // A list of questions, with their answers in one column.
        let column = columns::answers(&rows, &heads, &one)?;
        return rows.iter().map(|row| cell(row, column, &one)).collect();
    }
    let numbers = columns::numbers(&rows, &heads, expected, &sheet);
    let before = |row: &Row| {
        if numbers > 0 {
            return numbers;
        }
        let named = row.cells.iter().take_while(|cell| one(cell).is_none());
        let (named, cells) = (named.count(), row.cells.len());
        if sheet(cells - named) {
            return named;
        }
        named.min(cells.saturating_sub(expected))
    };
    let widths: Vec<usize> = rows.iter().map(|row| row.cells.len() - before(row)).collect();
    one_sheet(&widths, sheet)?;
    let cells = rows.iter().flat_map(|row| (before(row)..row.cells.len()).map(move |at| (row, at)));
    let answers = cells.map(|(row, at)| cell(row, at, &one));
    counted(answers.collect::<Result<_, _>>()?, expected)
}

/// How many digits a line has that holds nothing else; an error where it holds more.
fn digits(line: &str) -> Result<usize, ()> {
    let mut answers = 0;
    for character in line.chars().filter(|c| !parts_answers(*c)) {
        if !plain(character).is_ascii_digit() {
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
        let behind = (1..).zip(rows).map(|(number, row): (_, &Row)| {
            let answer = numbered(&row.cells[0], number)?;
            one(answer)
        });
        let listed: Option<Vec<Answer>> = behind.collect();
        if let Some(answers) = listed {
            return Ok(answers);
        }
        return rows.iter().map(|row| cell(row, 0, one)).collect();
    }
    if let Some(row) = blank.filter(|_| last - first + 1 == expected) {
        let text = String::new();
        return Err(BadSheet::Cell { row, column: 1, text });
    }
    let mut answers = Vec::new();
    for row in rows {
        if digits(&row.cells[0]).is_ok() {
            let many = row.cells[0].chars().filter(|c| plain(*c).is_ascii_digit());
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
