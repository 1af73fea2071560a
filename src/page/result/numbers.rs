//! Every role of a result with its numbers.

use super::entry::way;
use crate::catalogue::role::InterestsBasis;
use crate::document::result::{RecommendationView, ResultView, UnionView, WayTold};
use crate::page::Reader;
use crate::page::line::titles;
use crate::page::outline::{Block, Item, Text};
use crate::riasec::fit::Tier;
use crate::words::result as words;

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
    let several = titles.len() > 2 || told.kind == WayTold::FromEntry;
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
