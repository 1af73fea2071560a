//! A form on paper: its questions with boxes to tick.

use super::outline::{Block, Fact, Outline, Paper, Table, Text, Things};
use crate::document::blank::{BlankItem, BlankView};
use crate::words::{Lang, blank as words, quiz};

/// The numbers of the answers.
const ANSWERS: [usize; 5] = [1, 2, 3, 4, 5];
/// A box to tick.
const BOX: &str = "☐";

/// The form: how to answer, the questions in the order in which `--answers` reads them, how to type them in.
pub fn page(lang: Lang, blank: &BlankView) -> Outline {
    let scale =
        ANSWERS.map(|answer| Fact::new(answer.to_string(), lang.say(quiz::Answer { answer })));
    let mut blocks =
        vec![Block::Gap, Block::paragraph(lang.say(words::How)), Block::Facts(scale.into())];
    blocks.extend([Block::Gap, Block::Table(table(&blank.items))]);
    let form = blank.form;
    let typed = lang.say(words::Typed { form, answers: blank.items.len() });
    blocks.extend([Block::Gap, Block::paragraph(typed)]);
    Outline {
        note: Text::faint(lang.say(words::Note { name: blank.name })),
        blocks,
        paper: Paper { bare: true, head: vec![lang.say(words::Who).into()], ..Paper::default() },
        ..Outline::titled(lang.say(words::Title))
    }
}

fn table(items: &[BlankItem]) -> Table {
    let heads = std::iter::once(Text::default());
    let numbers = ANSWERS.map(|answer| Text::from(answer.to_string()));
    let row = |item: &BlankItem| {
        let question = Text::from(format!("{}. {}", item.number, item.text));
        let boxes = ANSWERS.map(|_| Text::from(BOX));
        std::iter::once(question).chain(boxes).collect()
    };
    Table {
        heads: heads.chain(numbers).collect(),
        rows: items.iter().map(row).collect(),
        things: Things::Rows,
    }
}
