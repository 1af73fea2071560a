//! The ways between the roles.

use super::title;
use crate::advice::side_by_side::Joined;
use crate::catalogue::role::Basis;
use crate::document::compare::{CompareView, WayBetween};
use crate::page::Detail;
use crate::page::moves::{Bundle, End, bundles, once};
use crate::page::outline::{Block, Item, Text};
use crate::page::statement::sourced;
use crate::words::{Lang, compare as words};

/// The ways that are known, each move of another kind by itself.
pub fn known(lang: Lang, view: &CompareView, detail: Detail) -> Vec<Item> {
    let known = view.ways.iter().filter(|way| way.kind != Joined::None);
    let texts = known.flat_map(|way| match way.kind {
        Joined::Direct => direct(lang, view, way, detail),
        _ => vec![route(lang, view, way, detail)],
    });
    texts.map(Item::new).collect()
}

/// Says whose interests the ways go by, where there is a choice of ways.
pub fn note(lang: Lang, view: &CompareView) -> Option<Block> {
    let chosen = view.ways.iter().any(|way| way.kind == Joined::Route);
    (view.suits && chosen).then(|| Block::aside(lang.say(words::WaysSuit)))
}

/// Where no way is known.
pub fn unknown(lang: Lang, view: &CompareView) -> Vec<Item> {
    let none = |way: &&WayBetween| way.kind == Joined::None;
    if view.ways.iter().all(|way| none(&way)) {
        return vec![Item::new(lang.say(words::NoWayEither))];
    }
    // Where a way leads up, nobody asks for the one back.
    let back = |way: &&WayBetween| {
        let mut known = view.ways.iter().filter(|way| !none(way));
        known.any(|other| (other.from_role, other.to_role) == (way.to_role, way.from_role))
    };
    let unknown = view.ways.iter().filter(none).filter(|way| !back(way));
    let unknown: Vec<&WayBetween> = unknown.collect();
    let of_one = unknown.chunk_by(|a, b| a.from_role == b.from_role);
    let said = of_one.map(|same| {
        let to: Vec<&str> = same.iter().map(|way| title(view, way.to_role)).collect();
        let from = title(view, same[0].from_role);
        Item::new(lang.say(words::NoWay { from, to: &to }))
    });
    said.collect()
}

fn direct(lang: Lang, view: &CompareView, way: &WayBetween, detail: Detail) -> Vec<Text> {
    let (from, to) = (title(view, way.from_role), title(view, way.to_role));
    let say = |bundle: Bundle| {
        let (kind, basis) = (bundle.kind, bundle.surest());
        let conditions = &bundle.conditions(lang);
        let text = if conditions.is_empty() {
            lang.say(words::Direct { from, to, kind, basis })
        } else {
            lang.say(words::DirectWhen { from, to, kind, basis, conditions })
        };
        sourced(text, &bundle.sources(), detail)
    };
    bundles(&way.moves, End::To).into_iter().map(say).collect()
}

fn route(lang: Lang, view: &CompareView, way: &WayBetween, detail: Detail) -> Text {
    let over = way.roles.get(1..way.roles.len().saturating_sub(1));
    let over: Vec<&str> = over.unwrap_or_default().iter().map(|r| r.title).collect();
    let least = way.moves.iter().map(|step| step.basis).max();
    let text = lang.say(words::Route {
        from: title(view, way.from_role),
        to: title(view, way.to_role),
        moves: way.moves.len(),
        over: &over,
        basis: least.unwrap_or(Basis::Inferred),
    });
    let sources = once(way.moves.iter().flat_map(|step| step.sources));
    sourced(text, &sources, detail)
}
