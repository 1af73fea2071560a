//! A role of the shortlist: how well it suits, what it is, how to get there, what it takes and pays.

use crate::advice::pay::PayTold;
use crate::catalogue::role::Basis;
use crate::document::result::{RecommendationView, WayTold};
use crate::page::line::titles;
use crate::page::moves::once;
use crate::page::outline::{Block, Item, Mark, Text};
use crate::page::reader::first;
use crate::page::{Reader, money};
use crate::riasec::fit::Match;
use crate::words::{common, result as words};

/// The most roles of which it is said that they are much like another.
const TWINS: usize = 6;

/// The entry of a role; a brief one leaves out what it takes and pays.
pub fn entry(reader: Reader, number: usize, x: &RecommendationView, brief: bool) -> Item {
    let item = Item::marked(Mark::Number(number), Text::strong(x.title))
        .noted(reader.say(words::Fit { word: x.word, unsure: x.unsure }));
    if brief {
        return item.with([Block::Paragraph(way(reader, x))]);
    }
    let (shown, left) = first(&x.twin_titles, TWINS);
    let twins =
        (!shown.is_empty()).then(|| reader.say(words::Twins { titles: &shown, left }).into());
    let purpose = x.purpose.map(|purpose| reader.cited(purpose));
    let text = reader.sentences([purpose, Some(way(reader, x)), twins].into_iter().flatten());
    let preparation = x.job_zone.map(|zone| {
        let more = x.more_preparation == Some(true);
        reader.say(words::Preparation { zone: usize::from(zone), more })
    });
    let pay = x.pay_told(reader.all).map(|told| money::pay(reader, told));
    let money = reader.dotted(preparation.into_iter().chain(pay).map(Text::from));
    let money = (!money.is_empty()).then_some(Block::Aside(money));
    item.with([Block::Paragraph(text)]).with(money)
}

/// How to get there.
pub fn way(reader: Reader, x: &RecommendationView) -> Text {
    let told = x.way.view();
    let titles = titles(&told.roles);
    let last = titles.len().saturating_sub(1);
    let between = titles.get(usize::from(told.kind == WayTold::Along)..last).unwrap_or_default();
    let said = match (told.kind, told.moves.as_slice()) {
        (WayTold::Here, _) => reader.say(words::Here),
        (WayTold::Start, _) => {
            let hired = told.roles.last().is_some_and(|role| role.hired);
            reader.say(words::Start { hired })
        }
        (WayTold::Unknown, _) => reader.say(words::NoWayKnown),
        (_, [step]) if between.is_empty() => reader.say(words::How {
            kind: step.kind,
            when: step.when,
            guessed: step.basis == Basis::Inferred,
        }),
        _ => reader.say(words::ByWay {
            titles: &between,
            // Of a next rung of which nothing is known nothing is said.
            next: told.next_match.unwrap_or(Match::Good),
            unsure: told.next_unsure,
        }),
    };
    said.into()
}

/// What the figures of the roles told in full mean, once for all of them: preparation, then pay of each country and year.
pub fn figures(reader: Reader, told: &[&RecommendationView]) -> Option<Block> {
    let prepared = told.iter().any(|x| x.job_zone.is_some());
    let prepared = prepared.then(|| reader.say(common::PreparationNote));
    let wages = told.iter().filter_map(|x| x.pay_told(reader.all).and_then(PayTold::wage));
    let pay = wages.map(|wage| {
        let (country, year) = (&wage.country, &wage.year.to_string());
        reader.say(words::PayNote { country, year })
    });
    let notes = once(prepared.into_iter().chain(pay));
    let note = reader.sentences(notes.into_iter().map(Text::from));
    (!note.is_empty()).then_some(Block::Aside(note))
}
