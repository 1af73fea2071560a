//! The columns of a table, by their names in the languages of the program.

use super::{BadTable, Problem, bad};
use crate::name::folded;

/// The columns that a table may have.
pub const COLUMNS: [&str; 7] = ["title", "id", "level", "track", "next", "purpose", "occupation"];

/// Other names of the columns, in the same order.
const ALSO: [&str; COLUMNS.len()] = [
    "role|job title|position|titel|bezeichnung|rolle|stelle|название|должность|роль|岗位|职位|名称",
    "kennung|key|编号",
    "grade|rank|stufe|ebene|уровень|грейд|级别|层级",
    "family|bereich|laufbahn|направление|трек|方向",
    "next role|next roles|leads to|nachste|nachste rolle|nachste stelle|следующая|следующая должность|дальше|下一步|下一个岗位|晋升到",
    "description|zweck|beschreibung|назначение|описание|用途|说明",
    "onet|o*net|soc|beruf|профессия|职业",
];

/// Which column holds what.
pub struct Columns {
    /// The indices of the columns, in the order of [`COLUMNS`].
    pub indices: [Option<usize>; COLUMNS.len()],
    /// The names of columns that say nothing here.
    pub other: Vec<String>,
}

/// Finds the columns by the names of the first row.
///
/// # Errors
///
/// Where two columns have one name.
pub fn columns(head: &[String]) -> Result<Columns, BadTable> {
    let mut columns = Columns { indices: [None; COLUMNS.len()], other: Vec::new() };
    for (column, name) in head.iter().enumerate() {
        let wanted = folded(name.trim());
        if wanted.is_empty() {
            continue;
        }
        let also = |known: &&str| known.split('|').any(|other| folded(other) == wanted);
        let known = COLUMNS.iter().position(|known| *known == wanted);
        let Some(known) = known.or_else(|| ALSO.iter().position(also)) else {
            columns.other.push(name.trim().to_owned());
            continue;
        };
        if columns.indices[known].replace(column).is_some() {
            let name = COLUMNS[known].to_owned();
            return Err(bad(0, column, Problem::ColumnTwice { name }));
        }
    }
    Ok(columns)
}
