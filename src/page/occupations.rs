//! Occupations that a catalogue can refer to.

use super::Reader;
use super::outline::{Block, Outline, Table, Text};
use crate::document::occupations::{OccupationEntry, OccupationsView};
use crate::words::occupations as words;

/// The most occupations on a short page.
const FEW: usize = 20;

/// The list.
pub fn page(reader: Reader, view: &OccupationsView) -> Outline {
    let occupations = view.occupations.len();
    let Some(first) = view.occupations.first() else {
        return reader.page(words::Nothing, vec![reader.paragraph(words::NothingHint)]);
    };
    let most = if reader.all { usize::MAX } else { FEW };
    let heads = vec![
        reader.faint(words::HeadCode),
        reader.faint(words::HeadTitle),
        reader.faint(words::HeadTypes),
        reader.faint(words::HeadPreparation),
    ];
    let rows = view.occupations.iter().take(most).map(|occupation| row(reader, occupation));
    let table = Table { heads, rows: rows.collect(), ..Table::default() };
    let mut blocks = vec![Block::Table(table)];
    blocks.extend(reader.left_out(occupations, most));
    blocks.push(Block::Gap);
    blocks.push(reader.paragraph(words::Use { whole: view.whole, code: &first.soc }));
    blocks.push(Block::aside(view.attribution));
    reader.page(words::Title { occupations }, blocks)
}

fn row(reader: Reader, occupation: &OccupationEntry) -> Vec<Text> {
    let zone = occupation.job_zone.map(usize::from);
    let preparation = zone.map(|zone| reader.say(words::Preparation { zone }));
    let cells = [&*occupation.soc, &*occupation.title, &*occupation.code];
    cells.map(Text::from).into_iter().chain([preparation.unwrap_or_default().into()]).collect()
}
