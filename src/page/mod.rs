//! What a page says: one outline a page, made from its document and the words of a language; every format sets it in its own way.

pub(crate) mod blank;
pub(crate) mod check;
pub(crate) mod compare;
mod excerpt;
pub(crate) mod explain;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod fits;
mod gap;
pub(crate) mod guide;
pub(crate) mod history;
pub(crate) mod ladder;
mod money;
mod moves;
pub(crate) mod occupations;
pub(crate) mod outline;
pub(crate) mod paper;
pub(crate) mod path;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod people;
pub(crate) mod picture;
pub(crate) mod plan;
mod reader;
pub(crate) mod result;
pub(crate) mod role;
pub(crate) mod roles;
mod task;

pub(crate) use reader::Reader;

use self::outline::Block;

/// The most lines of a short page, and the columns that they are counted at.
const LINES: usize = 45;
const COLUMNS: usize = 80;

/// Of a page with room for less and less, the first that takes at most so many lines, its title among them; else the last.
fn fitting<R>(
    rooms: impl IntoIterator<Item = R>,
    most: usize,
    page: impl Fn(R) -> Vec<Block>,
) -> Vec<Block> {
    let mut lines = Block::ruler(COLUMNS);
    let mut blocks = Vec::new();
    for room in rooms {
        blocks = page(room);
        if lines(&blocks) <= most {
            break;
        }
    }
    blocks
}
