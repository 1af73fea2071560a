//! A role of the shortlist: how well it suits, what it is, how to get there, what it takes and pays; and every role with its numbers.

use crate::advice::pay::{PayTold, pay_of};
use crate::advice::way::WayKind;
use crate::catalogue::role::{Basis, InterestsBasis, StatementKind};
use crate::document::result::{RecommendationView, ResultView, UnionView};
use crate::page::moves::{once, titles};
use crate::page::outline::{Block, Item, Mark, Text};
use crate::page::reader::first;
use crate::page::{Reader, money};
use crate::riasec::fit::{Match, Tier};
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
    let purpose = x.told.said(StatementKind::Purpose).first().map(|purpose| reader.cited(purpose));
    let text = reader.sentences([purpose, Some(way(reader, x)), twins].into_iter().flatten());
    let preparation = x.job_zone.map(|zone| {
        let more = x.more_preparation == Some(true);
        reader.say(words::Preparation { zone: usize::from(zone), more })
    });
    let pay = pay_of(x.told, reader.all).map(|told| money::pay(reader, told));
    let money = reader.dotted(preparation.into_iter().chain(pay).map(Text::from));
    let money = (!money.is_empty()).then_some(Block::Aside(money));
    item.with([Block::Paragraph(text)]).with(money)
}

/// How to get there.
fn way(reader: Reader, x: &RecommendationView) -> Text {
    let told = x.way.view();
    let titles = titles(&told.roles);
    let last = titles.len().saturating_sub(1);
    let between = titles.get(usize::from(told.kind == WayKind::Along)..last).unwrap_or_default();
    let said = match (told.kind, told.moves.as_slice()) {
        (WayKind::Here, _) => reader.say(words::Here),
        (WayKind::Start, _) => {
            let hired = told.roles.last().is_some_and(|role| role.hired);
            reader.say(words::Start { hired })
        }
        (WayKind::Unknown, _) => reader.say(words::NoWayKnown),
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
    let wages = told.iter().filter_map(|x| pay_of(x.told, reader.all).and_then(PayTold::wage));
    let pay = wages.map(|wage| {
        let (country, year) = (&wage.country, &wage.year.to_string());
        reader.say(words::PayNote { country, year })
    });
    let notes = once(prepared.into_iter().chain(pay));
    let note = reader.sentences(notes.into_iter().map(Text::from));
    (!note.is_empty()).then_some(Block::Aside(note))
}

/// The most roles of which the numbers are told, the best first.
const TOLD: usize = 100;

/// All roles by tier.
pub fn roles(reader: Reader, result: &ResultView) -> Block {
    let (roles, without) = (result.recommendations.len(), result.without_interests);
    if roles == 0 {
        return Block::Gap;
    }
    let mut blocks = vec![reader.aside(words::Compared { roles, without })];
    blocks.extend(result.union.as_ref().map(|u| union(reader, u)));
    for tier in [Tier::Best, Tier::Great, Tier::Good, Tier::Poor] {
        let told = result.recommendations.iter().take(TOLD);
        let items = told.filter(|x| x.tier == tier).map(|x| role(reader, x));
        blocks.push(reader.section(words::Tier { tier }, [Block::list(items)]));
    }
    let left = roles.saturating_sub(TOLD);
    blocks.extend((left > 0).then(|| reader.aside(words::MoreRoles { left })));
    reader.section(words::Roles, blocks)
}

fn union(reader: Reader, union: &UnionView) -> Block {
    let pair = &union.pair;
    match &union.further {
        Some(role) => reader.paragraph(words::UnionFurther { pair, title: role.title }),
        None => reader.paragraph(words::NoUnion { pair, titles: &titles(&union.best) }),
    }
}

fn role(reader: Reader, x: &RecommendationView) -> Item {
    let numbers = reader.faint(words::ROfRole { level: x.level_name, r: x.r });
    let fit = reader.faint(words::Fit { word: x.word, unsure: x.unsure });
    let title = reader.dotted([Text::strong(x.title), numbers, fit]);
    let kept = x.keeps_tier;
    let kept = kept.map(|kept| reader.aside(words::KeepsTier { tier: x.tier, kept }));
    Item::plain(title)
        .with([why(reader, x), along(reader, x)].map(Block::Paragraph))
        .with([Block::Aside(products(reader, x))])
        .with(kept)
}

fn why(reader: Reader, x: &RecommendationView) -> Text {
    let (met, missed) = (&x.why.met, &x.why.missed);
    let said = match (met.is_empty(), missed.is_empty()) {
        (false, true) => reader.say(words::Met { met }),
        (false, false) => reader.say(words::MetAndMissed { met, missed }),
        _ => reader.say(words::Missed { missed }),
    };
    let inferred = x.basis == Some(InterestsBasis::Suggested);
    let inferred = inferred.then(|| reader.say(words::TypesInferred));
    reader.sentences([said].into_iter().chain(inferred).map(Text::from))
}

/// The way role by role where it has several moves.
fn along(reader: Reader, x: &RecommendationView) -> Text {
    let told = x.way.view();
    let titles = titles(&told.roles);
    let several = titles.len() > 2 || told.kind == WayKind::FromEntry;
    if several { reader.say(words::Along { titles: &titles }).into() } else { way(reader, x) }
}

fn products(reader: Reader, x: &RecommendationView) -> Text {
    let products = x.why.products.iter().map(|(letter, share)| {
        reader.say(words::Product { letter: &letter.to_string(), share: *share })
    });
    let sum = reader.say(words::Products { products: &products.collect::<Vec<_>>() });
    let congruence = x.why.c.zip(x.why.m);
    let congruence = congruence.map(|(c, m)| reader.say(words::Congruence { c, m }));
    reader.dotted([sum].into_iter().chain(congruence).map(Text::from))
}
