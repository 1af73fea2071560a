//! A ladder as a table of titles, levels and next roles, as people keep it in a spreadsheet.
//!
//! The first row names the columns, in any order and any case; only `title` is needed. Several next roles stand in one cell, parted by `;`
//! or `|` or a line break, each named by title or id. What a next role stands on is the higher level; else numbers in the names go by size,
//! and names without them in the order in which they first stand.

pub mod column;
mod order;

use super::name::folded;
use super::occupations;
use column::columns;

/// A role of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its id, made of the title where none is given.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The index of its level.
    pub level: usize,
    /// The index of its track, if it has one.
    pub track: Option<usize>,
    /// What it is for.
    pub purpose: String,
    /// The code of its occupation.
    pub occupation: String,
    /// The indices of its next roles.
    pub next: Vec<usize>,
}

/// A table: its roles in order, and the names of levels and tracks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Levels from the lowest to the highest, by id and name.
    pub levels: Vec<(String, String)>,
    /// Tracks, by id and name.
    pub tracks: Vec<(String, String)>,
    /// Roles.
    pub rows: Vec<Row>,
    /// The names of columns that are left out.
    pub left_out: Vec<String>,
    /// Whether its rows go from the highest level to the lowest.
    pub turned: bool,
    /// The indices of roles, each with a next one that stands lower.
    pub downward: Vec<(usize, usize)>,
}

/// Where in a table something is wrong: row and column as a spreadsheet counts them, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadTable {
    /// The row; the first holds the names of the columns.
    pub row: usize,
    /// The column.
    pub column: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// There is no row of names, or none with a title.
    NoTitles,
    /// Two columns have one name.
    ColumnTwice {
        /// The name.
        name: String,
    },
    /// There is no role.
    NoRows,
    /// A row has no title.
    NoTitle,
    /// Two rows have one id, or one title on one level.
    Twice {
        /// The title or id.
        name: String,
        /// The row of the first.
        first: usize,
    },
    /// A next role is none of the table's.
    UnknownRole {
        /// What was written.
        name: String,
        /// The nearest title.
        nearest: Option<String>,
    },
    /// A code that no occupation has.
    UnknownOccupation {
        /// What was written.
        code: String,
    },
    /// A quote is not closed.
    OpenQuote,
}

/// Reads a table; cells are parted by commas, semicolons or tabs, whichever the first row has most of.
///
/// # Errors
///
/// The first thing that is wrong, with its row and column.
pub fn table(text: &str) -> Result<Table, BadTable> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    let many = |sign: &char| (first.matches(*sign).count(), *sign == ',');
    let separator = [',', ';', '\t'].into_iter().max_by_key(many).unwrap_or(',');
    let (rows, open) = cells(text, separator);
    if let Some((row, column)) = open {
        return Err(bad(row, column, Problem::OpenQuote));
    }
    let (head, rows) = rows.split_first().ok_or(bad(0, 0, Problem::NoTitles))?;
    let columns = columns(head)?;
    let [Some(title), id, level, track, next, purpose, occupation] = columns.indices else {
        return Err(bad(0, 0, Problem::NoTitles));
    };
    let cell = |row: &[String], column: Option<usize>| -> String {
        let cell = column.and_then(|column| row.get(column));
        let words = cell.into_iter().flat_map(|cell| cell.split_whitespace());
        words.collect::<Vec<_>>().join(" ")
    };
    let filled: Vec<(usize, &Vec<String>)> = rows
        .iter()
        .enumerate()
        .map(|(row, cells)| (row + 1, cells))
        .filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()))
        .collect();
    if filled.is_empty() {
        return Err(bad(1, 0, Problem::NoRows));
    }
    let mut table = Table {
        levels: named(filled.iter().map(|(_, row)| cell(row, level))),
        tracks: named(filled.iter().map(|(_, row)| cell(row, track))),
        rows: Vec::with_capacity(filled.len()),
        left_out: columns.other,
        ..Table::default()
    };
    if table.levels.is_empty() {
        table.levels.push(("level".to_owned(), String::new()));
    }
    let index =
        |names: &[(String, String)], name: &str| names.iter().position(|(_, known)| known == name);
    for (row, cells) in &filled {
        let name = cell(cells, Some(title));
        if name.is_empty() {
            return Err(bad(*row, title, Problem::NoTitle));
        }
        let code = cell(cells, occupation);
        if !code.is_empty() && occupations::find(&code).is_none() {
            let column = occupation.unwrap_or_default();
            return Err(bad(*row, column, Problem::UnknownOccupation { code }));
        }
        let level = index(&table.levels, &cell(cells, level)).unwrap_or_default();
        let given = slug(&cell(cells, id));
        let other = |known: &Row| known.id == given || known.title == name && known.level == level;
        if let Some(first) = table.rows.iter().position(other) {
            let first = filled[first].0 + 1;
            return Err(bad(*row, title, Problem::Twice { name, first }));
        }
        let mut own = if given.is_empty() { slug(&name) } else { given };
        if own.is_empty() || table.rows.iter().any(|known| known.id == own) {
            let numbered = format!("{own}-{row}");
            own = numbered.trim_matches('-').into();
        }
        table.rows.push(Row {
            id: own,
            title: name,
            level,
            track: index(&table.tracks, &cell(cells, track)),
            purpose: cell(cells, purpose),
            occupation: code,
            next: Vec::new(),
        });
    }
    for (at, (row, cells)) in filled.iter().enumerate() {
        // Whoever parts next roles by the sign that parts cells has more cells than columns.
        let last = next.is_some_and(|next| next + 1 == head.len());
        let named = next.and_then(|next| {
            let cells = cells.get(next..)?;
            Some(if last { cells.join(";") } else { cells.first()?.clone() })
        });
        let named = named.unwrap_or_default();
        let to = steps(&table.rows, at, &named)
            .map_err(|problem| bad(*row, next.unwrap_or_default(), problem))?;
        table.rows[at].next = to;
    }
    rank(&mut table);
    Ok(table)
}

/// Gives the levels their order.
fn rank(table: &mut Table) {
    let rows = &table.rows;
    let steps: Vec<(usize, usize)> = rows
        .iter()
        .flat_map(|row| row.next.iter().map(|to| (row.level, rows[*to].level)))
        .filter(|(from, to)| from != to)
        .collect();
    let names: Vec<String> = table.levels.iter().map(|(_, name)| name.clone()).collect();
    let order = order::lifted(order::by_names(&names), &steps);
    table.turned = order.turned;
    let mut ranks = vec![0; names.len()];
    for (rank, level) in order.levels.iter().enumerate() {
        ranks[*level] = rank;
    }
    let levels = order.levels.iter().map(|level| table.levels[*level].clone());
    table.levels = levels.collect();
    for row in &mut table.rows {
        row.level = ranks[row.level];
    }
    let (rows, mut downward) = (&table.rows, Vec::new());
    for (at, row) in rows.iter().enumerate() {
        let lower = row.next.iter().filter(|to| rows[**to].level < row.level);
        downward.extend(lower.map(|to| (at, *to)));
    }
    table.downward = downward;
}

/// The roles that a cell names; what commas part where no sign that no title has parts it, and it is no title itself.
fn steps(rows: &[Row], at: usize, cell: &str) -> Result<Vec<usize>, Problem> {
    let parted = |signs: &[char]| -> Result<Vec<usize>, Problem> {
        let names = cell.split(signs).map(str::trim).filter(|n| !n.is_empty());
        let mut found = Vec::new();
        for name in names {
            let to = find(rows, at, name)?;
            if to != at && !found.contains(&to) {
                found.push(to);
            }
        }
        Ok(found)
    };
    parted(&[';', '|', '\n']).or_else(|problem| parted(&[';', '|', '\n', ',']).map_err(|_| problem))
}

/// What is wrong at a row and a column, both from 0.
fn bad(row: usize, column: usize, problem: Problem) -> BadTable {
    BadTable { row: row + 1, column: column + 1, problem }
}

/// The role that a next role names; of several with one title the nearest above, its own only where no other has it.
fn find(rows: &[Row], from: usize, name: &str) -> Result<usize, Problem> {
    let wanted = folded(name);
    let fits = |row: &(usize, &Row)| row.1.id == name || folded(&row.1.title) == wanted;
    let all = || rows.iter().enumerate().filter(|(at, _)| *at != from);
    let level = rows[from].level;
    let key = |(_, row): &(usize, &Row)| (row.level <= level, row.level.abs_diff(level));
    if let Some((index, _)) = all().filter(fits).min_by_key(key) {
        return Ok(index);
    }
    if fits(&(from, &rows[from])) {
        return Ok(from);
    }
    let near = all().map(|(_, row)| (strsim::osa_distance(&folded(&row.title), &wanted), row));
    let near = near.min_by_key(|(distance, _)| *distance);
    let near = near.filter(|(distance, row)| *distance <= 1 + row.title.chars().count() / 3);
    Err(Problem::UnknownRole {
        name: name.to_owned(),
        nearest: near.map(|(_, row)| row.title.clone()),
    })
}

/// Names with ids, each once.
fn named(names: impl Iterator<Item = String>) -> Vec<(String, String)> {
    let mut all: Vec<String> = Vec::new();
    for name in names.filter(|name| !name.is_empty()) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    let mut ids: Vec<String> = Vec::new();
    for (index, name) in all.iter().enumerate() {
        let mut id = slug(name);
        // A number alone would be no text to YAML.
        if id.is_empty() || id.parse::<f64>().is_ok() {
            let marked = format!("level-{id}");
            id = marked.trim_end_matches('-').into();
        }
        if ids.contains(&id) {
            id = format!("{id}-{}", index + 1);
        }
        ids.push(id);
    }
    ids.into_iter().zip(all).collect()
}

/// An id made of a name: its letters and digits in lower case, words parted by hyphens.
fn slug(name: &str) -> String {
    let letters = folded(name);
    let words = letters.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").chars().take(60).collect()
}

/// The cells of each row, blank rows too, and the spot of a quote that is not closed, by row and column from 0.
///
/// A cell in quotes may hold separators, line breaks and doubled quotes.
pub fn cells(text: &str, separator: char) -> (Vec<Vec<String>>, Option<(usize, usize)>) {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut opened) = (false, (0, 0));
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.trim().is_empty() => {
                (quoted, opened) = (true, (rows.len(), row.len()));
                cell.clear();
            }
            _ if quoted => cell.push(sign),
            '\r' => {}
            '\n' => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ if sign == separator => row.push(std::mem::take(&mut cell)),
            _ => cell.push(sign),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    (rows, quoted.then_some(opened))
}
