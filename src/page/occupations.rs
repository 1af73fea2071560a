//! Occupations that a catalogue can refer to.

use super::Detail;
use super::outline::{Block, Outline, Table, Text};
use crate::document::occupations::{OccupationEntry, OccupationsView};
use crate::words::{Lang, occupations as words};

/// The most occupations on a short page.
const FEW: usize = 20;

/// The list.
pub fn page(lang: Lang, view: &OccupationsView, detail: Detail) -> Outline {
    let Some(first) = view.occupations.first() else {
        return Outline {
            blocks: vec![Block::paragraph(lang.say(words::NothingHint))],
            ..Outline::titled(lang.say(words::Nothing))
        };
    };
    let most = if detail.all { usize::MAX } else { FEW };
    let rows = view.occupations.iter().take(most);
    let head = |text: String| Text::faint(text);
    let mut blocks = vec![Block::Table(Table {
        heads: vec![
            head(lang.say(words::HeadCode)),
            head(lang.say(words::HeadTitle)),
            head(lang.say(words::HeadTypes)),
            head(lang.say(words::HeadPreparation)),
        ],
        rows: rows.map(|occupation| row(lang, occupation)).collect(),
        ..Table::default()
    })];
    blocks.extend(detail.left_out(lang, view.occupations.len(), most));
    blocks.push(Block::Gap);
    blocks.push(Block::paragraph(if view.whole {
        lang.say(words::Use { code: &first.soc })
    } else {
        lang.say(words::Partly)
    }));
    blocks.push(Block::aside(view.attribution));
    let occupations = view.occupations.len();
    Outline { blocks, ..Outline::titled(lang.say(words::Title { occupations })) }
}

fn row(lang: Lang, occupation: &OccupationEntry) -> Vec<Text> {
    let zone = occupation.job_zone.map(usize::from);
    let preparation = zone.map(|zone| lang.say(words::Preparation { zone }));
    vec![
        occupation.soc.as_str().into(),
        occupation.title.as_str().into(),
        occupation.code.as_str().into(),
        preparation.unwrap_or_default().into(),
    ]
}
