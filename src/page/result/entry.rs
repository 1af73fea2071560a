//! A role of the shortlist: how well it suits, what it is, how to get there, what it takes and pays.

use crate::advice::pay::{PayTold, pay_of};
use crate::advice::way::WayKind;
use crate::catalogue::role::{Basis, StatementKind};
use crate::document::result::RecommendationView;
use crate::page::Detail;
use crate::page::money;
use crate::page::moves::{dotted, sentences};
use crate::page::outline::{Block, Item, Mark, Text};
use crate::page::statement::sourced;
use crate::riasec::fit::Match;
use crate::words::{Lang, common, result as words};

/// The most roles of which it is said that they are much like another.
const TWINS: usize = 6;

/// The entry of a role; a brief one leaves out what it takes and pays.
pub fn entry(
    lang: Lang,
    number: usize,
    x: &RecommendationView,
    detail: Detail,
    brief: bool,
) -> Item {
    let (word, unsure) = (x.word, x.unsure);
    let purpose = x.told.said(StatementKind::Purpose).first().filter(|_| !brief);
    let purpose = purpose.map(|s| sourced(s.text.as_str(), &s.sources, detail));
    let shown = &x.twin_titles[..x.twin_titles.len().min(TWINS)];
    let twins = (!shown.is_empty() && !brief).then(|| {
        let left = x.twin_titles.len() - shown.len();
        Text::from(lang.say(words::Twins { titles: &shown, left }))
    });
    let parts = purpose.into_iter().chain(Some(way(lang, x))).chain(twins);
    let text = sentences(lang, parts);
    let money = preparation(lang, x).into_iter().chain(pay(lang, x, detail));
    let money = dotted(lang, money);
    Item::marked(Mark::Number(number), Text::strong(x.title))
        .noted(lang.say(words::Fit { word, unsure }))
        .with([Block::Paragraph(text)])
        .with((!brief && !money.is_empty()).then_some(Block::Aside(money)))
}

/// How to get there.
pub fn way(lang: Lang, x: &RecommendationView) -> Text {
    let told = x.way.view();
    let titles: Vec<&str> = told.roles.iter().map(|role| role.title).collect();
    // Of a next rung of which nothing is known nothing is said.
    let next = told.next_match.unwrap_or(Match::Good);
    let between = match told.kind {
        WayKind::Along => titles.get(1..titles.len().saturating_sub(1)),
        _ => titles.get(..titles.len().saturating_sub(1)),
    };
    let between = between.unwrap_or_default();
    let said = match (told.kind, told.moves.as_slice()) {
        (WayKind::Here, _) => lang.say(words::Here),
        (WayKind::Start, _) => {
            let hired = told.roles.last().is_some_and(|role| role.hired);
            lang.say(words::Start { hired })
        }
        (WayKind::Unknown, _) => lang.say(words::NoWayKnown),
        (_, [step]) if between.is_empty() => lang.say(words::How {
            kind: step.kind,
            when: step.when,
            guessed: step.basis == Basis::Inferred,
        }),
        _ => lang.say(words::ByWay { titles: &between, next, unsure: told.next_unsure }),
    };
    said.into()
}

fn preparation(lang: Lang, x: &RecommendationView) -> Option<Text> {
    let zone = usize::from(x.job_zone?);
    let more = x.more_preparation == Some(true);
    Some(lang.say(words::Preparation { zone, more }).into())
}

/// What it pays, as the catalogue or its occupation says.
fn pay(lang: Lang, x: &RecommendationView, detail: Detail) -> Option<Text> {
    let told = pay_of(x.told, detail.all)?;
    Some(money::pay(lang, told, detail).into())
}

/// What the figures of the roles told in full mean, once for all of them: preparation, then pay of each country and year.
pub fn figures(lang: Lang, told: &[&RecommendationView], detail: Detail) -> Vec<Block> {
    let wages = told.iter().filter_map(|x| pay_of(x.told, detail.all).and_then(PayTold::wage));
    let prepared = told.iter().any(|x| x.job_zone.is_some());
    let mut notes: Vec<String> = Vec::new();
    notes.extend(prepared.then(|| lang.say(common::PreparationNote)));
    for wage in wages {
        let note =
            lang.say(words::PayNote { country: &wage.country, year: &wage.year.to_string() });
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    let note = sentences(lang, notes.into_iter().map(Text::from));
    if note.is_empty() {
        return Vec::new();
    }
    vec![Block::Aside(note)]
}
