//! A person's result.

mod entry;
mod next;
mod numbers;
mod scores;
mod short;
mod whole;

use super::Detail;
use super::outline::{Block, Outline};
use crate::document::result::{ResultView, StandingTold};
use crate::words::{Lang, result as words};

pub use scores::{hexagon, leaders};

/// A result: one screen, or everything.
pub fn page(lang: Lang, result: &ResultView, detail: Detail) -> Outline {
    let mut page = scores::head(lang, result, detail);
    if result.flat {
        let answered = result.form.is_some();
        page.blocks.push(Block::Gap);
        page.blocks.push(Block::paragraph(lang.say(words::Flat { answered })));
    } else if result.form.as_ref().is_some_and(|form| form.one_answer) {
        // Nothing can be told from such answers, so nothing else stands beside that.
        let said = lang.say(words::OneAnswer);
        page.blocks.extend([Block::Gap, Block::paragraph(said)]);
    } else if detail.all {
        page.blocks.extend(whole::blocks(lang, result, detail));
    } else {
        page.blocks = short::blocks(lang, result, detail, &page.blocks);
    }
    page
}

/// What must be known before anything is believed, each in a paragraph.
fn notes(lang: Lang, result: &ResultView) -> Vec<Block> {
    let form = result.form.as_ref();
    let mut notes = Vec::new();
    match form {
        Some(form) if !form.signs.is_empty() => {
            let signs = &form.signs;
            notes.push(lang.say(words::Careless { signs }));
        }
        _ => {}
    }
    if result.standing == StandingTold::Untold && !result.recommendations.is_empty() {
        notes.push(lang.say(words::Untold));
    }
    notes.into_iter().map(Block::paragraph).collect()
}

/// Said where no role can be recommended; none where some can.
fn nothing(lang: Lang, result: &ResultView) -> Option<Block> {
    let zone = result.max_zone.map(usize::from);
    let none = result.recommendations.is_empty();
    none.then(|| Block::paragraph(lang.say(words::Nothing { zone })))
}
