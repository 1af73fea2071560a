//! What a page says: one outline a page, made from its document and the words of a language; every format sets it in its own way.

pub(crate) mod blank;
pub(crate) mod check;
pub(crate) mod compare;
mod excerpt;
pub(crate) mod explain;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod fits;
pub(crate) mod gap;
pub(crate) mod guide;
pub(crate) mod history;
pub(crate) mod ladder;
mod line;
mod money;
pub(crate) mod moves;
pub(crate) mod occupations;
pub(crate) mod outline;
pub(crate) mod paper;
pub(crate) mod path;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod people;
pub(crate) mod picture;
pub(crate) mod plan;
pub(crate) mod result;
pub(crate) mod role;
pub(crate) mod roles;
mod rung;
mod search;
pub(crate) mod statement;
mod task;

use self::outline::Block;
use crate::words::{Lang, common};

/// How much of a page is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Detail {
    /// Everything, in place of what fits one screen.
    pub all: bool,
    /// The ids of the facts behind every statement.
    pub sources: bool,
    /// The page becomes a file, whose reader has no options to give.
    pub paper: bool,
}

impl Detail {
    /// How much stands only on the whole page; none where everything is shown.
    pub fn left_out(self, lang: Lang, all: usize, shown: usize) -> Option<Block> {
        let count = all.checked_sub(shown).filter(|left| *left > 0)?;
        Some(Block::aside(lang.say(common::LeftOut { count, paper: self.paper })))
    }
}

/// The most lines of a short page, and the columns that they are counted at.
const LINES: usize = 45;
const COLUMNS: usize = 80;
