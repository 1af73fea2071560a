//! Every role of a result with its numbers.

use super::entry::way;
use crate::advice::way::WayKind;
use crate::catalogue::role::InterestsBasis;
use crate::document::result::{RecommendationView, ResultView, UnionView};
use crate::page::Detail;
use crate::page::moves::{dotted, sentences};
use crate::page::outline::{Block, Item, Mark, Text};
use crate::riasec::fit::Tier;
use crate::words::{Lang, result as words};

/// The roles of the shortlist in its order.
pub fn ranked<'r, 'c>(result: &'r ResultView<'c>) -> Vec<&'r RecommendationView<'c>> {
    let find = |id: &&str| result.recommendations.iter().find(|x| x.role == *id);
    result.shortlist.iter().filter_map(find).collect()
}

/// The most roles of which the numbers are told, the best first.
const TOLD: usize = 100;

/// All roles by tier.
pub fn roles(lang: Lang, result: &ResultView, detail: Detail) -> Block {
    let roles = result.recommendations.len();
    if roles == 0 {
        return Block::Gap;
    }
    let without = result.without_interests;
    let mut blocks = vec![Block::aside(lang.say(words::Compared { roles, without }))];
    blocks.extend(result.union.as_ref().map(|u| union(lang, u)));
    for tier in [Tier::Best, Tier::Great, Tier::Good, Tier::Poor] {
        let told = result.recommendations.iter().take(TOLD);
        let of_tier = told.filter(|x| x.tier == tier);
        let items = of_tier.map(|x| role(lang, x, detail)).collect();
        let heading = lang.say(words::Tier { tier });
        blocks.push(Block::section(heading, vec![Block::List(items)]));
    }
    let left = roles.saturating_sub(TOLD);
    blocks.extend((left > 0).then(|| Block::aside(lang.say(words::MoreRoles { left }))));
    Block::section(lang.say(words::Roles), blocks)
}

fn union(lang: Lang, union: &UnionView) -> Block {
    let pair = &union.pair;
    let best: Vec<&str> = union.best.iter().map(|role| role.title).collect();
    Block::paragraph(match &union.further {
        Some(role) => lang.say(words::UnionFurther { pair, title: role.title }),
        None => lang.say(words::NoUnion { pair, titles: &best }),
    })
}

fn role(lang: Lang, x: &RecommendationView, _: Detail) -> Item {
    let (word, unsure, r) = (x.word, x.unsure, x.r);
    let level = x.level_name;
    let numbers = lang.say(words::ROfRole { level, r });
    let fit = lang.say(words::Fit { word, unsure });
    let about = dotted(lang, [numbers, fit].map(Text::faint));
    let title = dotted(lang, [Text::strong(x.title), about]);
    let tier = x.tier;
    let kept = x.keeps_tier;
    let kept = kept.map(|kept| Block::aside(lang.say(words::KeepsTier { tier, kept })));
    Item::marked(Mark::None, title)
        .with([Block::Paragraph(why(lang, x)), Block::Paragraph(along(lang, x))])
        .with([Block::aside(products(lang, x))])
        .with(kept)
}

fn why(lang: Lang, x: &RecommendationView) -> Text {
    let (met, missed) = (&x.why.met, &x.why.missed);
    let said = match (met.is_empty(), missed.is_empty()) {
        (false, true) => lang.say(words::Met { met }),
        (false, false) => lang.say(words::MetAndMissed { met, missed }),
        _ => lang.say(words::Missed { missed }),
    };
    let text = Text::from(said);
    let inferred = x.basis == Some(InterestsBasis::Suggested);
    let inferred = inferred.then(|| lang.say(words::TypesInferred).into());
    sentences(lang, [text].into_iter().chain(inferred))
}

/// The way role by role where it has several moves.
fn along(lang: Lang, x: &RecommendationView) -> Text {
    let told = x.way.view();
    let titles: Vec<&str> = told.roles.iter().map(|role| role.title).collect();
    let several = titles.len() > 2 || told.kind == WayKind::FromEntry;
    if several { lang.say(words::Along { titles: &titles }).into() } else { way(lang, x) }
}

fn products(lang: Lang, x: &RecommendationView) -> Text {
    let product = |(letter, share): (&crate::catalogue::interest::Interest, &f64)| {
        let (letter, share) = (letter.to_string(), *share);
        lang.say(words::Product { letter: &letter, share })
    };
    let products: Vec<String> = x.why.products.iter().map(product).collect();
    let sum = lang.say(words::Products { products: &products });
    let congruence = x.why.c.zip(x.why.m);
    let congruence = congruence.map(|(c, m)| lang.say(words::Congruence { c, m }));
    dotted(lang, [sum].into_iter().chain(congruence).map(Text::from))
}
