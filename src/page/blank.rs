//! A form on paper: its questions with boxes to tick.

use super::Reader;
use super::outline::{Block, Fact, Outline, Paper, Table, Text};
use crate::document::blank::{BlankItem, BlankView};
use crate::words::{blank as words, quiz};

/// The numbers of the answers.
const ANSWERS: [usize; 5] = [1, 2, 3, 4, 5];
/// A box to tick.
const BOX: &str = "☐";

/// The form: how to answer, the questions in the order in which `--answers` reads them, how to type them in.
pub fn page(reader: Reader, blank: &BlankView) -> Outline {
    let scale =
        ANSWERS.map(|answer| Fact::new(answer.to_string(), reader.say(quiz::Answer { answer })));
    let blocks = vec![
        Block::Gap,
        reader.paragraph(words::How),
        Block::facts(scale),
        Block::Gap,
        Block::Table(table(&blank.items)),
        Block::Gap,
        reader.paragraph(words::Typed { form: blank.form, answers: blank.items.len() }),
    ];
    let head = vec![reader.say(words::Who).into()];
    Outline {
        note: reader.faint(words::Note { name: blank.name }),
        paper: Paper { bare: true, head, ..Paper::default() },
        ..reader.page(words::Title, blocks)
    }
}

fn table(items: &[BlankItem]) -> Table {
    let row = |first: Text, cell: fn(usize) -> Text| {
        std::iter::once(first).chain(ANSWERS.map(cell)).collect()
    };
    let rows = items.iter().map(|item| {
        let question = format!("{}. {}", item.number, item.text);
        row(question.into(), |_| BOX.into())
    });
    Table {
        rows: rows.collect(),
        heads: row(Text::default(), |answer| answer.to_string().into()),
        ..Table::default()
    }
}
