//! Which columns of a table hold answers, and which numbers, names and times.

use super::answers::Answer;
use super::cells::{BadSheet, Row};
use catalogue::name::folded;

/// What people write above the column of their answers, folded.
const ANSWER_HEADS: [&str; 17] = [
    "answer",
    "answers",
    "my answer",
    "my answers",
    "response",
    "responses",
    "rating",
    "ответ",
    "ответы",
    "мой ответ",
    "мои ответы",
    "оценка",
    "答案",
    "回答",
    "我的答案",
    "我的回答",
    "选择",
];
/// The most numbers and names that stand before the answers of a row.
const MOST_BEFORE: usize = 4;

/// The column of a list of questions that holds their answers; where none of its columns does, the last one.
///
/// # Errors
///
/// Where several columns hold answers and no head tells which of them counts.
pub(super) fn answers(
    rows: &[Row],
    heads: &[String],
    one: &dyn Fn(&str) -> Option<Answer>,
) -> Result<usize, BadSheet> {
    let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or(1);
    let answered = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.cells.get(column));
        2 * cells.filter(|cell| one(cell).is_some()).count() > rows.len()
    };
    let found: Vec<usize> =
        (0..widest).filter(|column| answered(*column) && !counts(rows, *column)).collect();
    let headed = |column: &usize| {
        let head = heads.get(*column).map(|head| folded(head));
        head.is_some_and(|head| ANSWER_HEADS.contains(&head.as_str()))
    };
    let named: Vec<usize> = (0..widest).filter(headed).collect();
    match (named.as_slice(), found.as_slice()) {
        ([column], _) | (_, [column]) => Ok(*column),
        (_, []) => Ok(widest - 1),
        (_, several) => Err(BadSheet::Sheets { sheets: several.len(), answers: rows.len() }),
    }
}

/// How many cells before the answers of every row are numbers, where the rows are too long by them; nought where that cannot be told.
///
/// Of several rows that are whole sheets the first cells are numbers of people, whatever they are; of the rows of one sheet they number the
/// rows; of a single row the heads tell, where those of the questions are numbered.
pub(super) fn numbers(
    rows: &[Row],
    heads: &[String],
    expected: usize,
    sheet: &dyn Fn(usize) -> bool,
) -> usize {
    let width = rows.first().map_or(0, |row| row.cells.len());
    if sheet(width) || rows.iter().any(|row| row.cells.len() != width) {
        return 0;
    }
    let several = rows.len() > 1;
    let before = (1..MOST_BEFORE.min(width)).find(|before| {
        let (asked, numbered) = (width - before, numbered_heads(heads, *before));
        sheet(asked) && (several || numbered)
            || asked * rows.len() == expected && several && *before == 1 && counts(rows, 0)
    });
    before.unwrap_or(0)
}

/// Whether the heads from a column on differ in their numbers alone, and the one before is another.
fn numbered_heads(heads: &[String], from: usize) -> bool {
    let bare = |head: &String| -> String { head.chars().filter(|c| !c.is_numeric()).collect() };
    let (before, questions) = heads.split_at(from.min(heads.len()));
    let Some(first) = questions.first().map(bare) else {
        return false;
    };
    questions.iter().all(|head| bare(head) == first)
        && before.iter().all(|head| bare(head) != first)
}

/// Whether a column numbers its rows one by one.
fn counts(rows: &[Row], column: usize) -> bool {
    let number = |row: &Row| -> Option<usize> { row.cells.get(column)?.parse().ok() };
    let Some(first) = rows.first().and_then(number) else {
        return false;
    };
    rows.len() > 1 && (first..).zip(rows).all(|(wanted, row)| number(row) == Some(wanted))
}
