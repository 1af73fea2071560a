//! The ways between the roles.

use super::Page;
use crate::advice::side_by_side::Joined;
use crate::catalogue::role::Basis;
use crate::document::compare::WayBetween;
use crate::page::moves::{Bundle, End, bundles, once};
use crate::page::outline::{Block, Item, Text};
use crate::words::compare as words;

impl<'c> Page<'_, 'c> {
    /// The ways under their heading; with whose interests they go by, where there is a choice of ways.
    pub(super) fn ways(&self, ways: Vec<Item>) -> Block {
        let chosen = self.view.ways.iter().any(|way| way.kind == Joined::Route);
        let note = (self.view.suits && chosen).then(|| self.reader.aside(words::WaysSuit));
        self.reader.section(words::HeadingWays, note.into_iter().chain([Block::List(ways)]))
    }

    /// The ways that are known, each move of another kind by itself.
    pub(super) fn known_ways(&self) -> Vec<Item> {
        let texts = self.view.ways.iter().flat_map(|way| match way.kind {
            Joined::None => Vec::new(),
            Joined::Direct => self.direct(way),
            Joined::Route => vec![self.route(way)],
        });
        texts.map(Item::new).collect()
    }

    /// Where no way is known.
    pub(super) fn unknown_ways(&self) -> Vec<Item> {
        let (unknown, known): (Vec<&WayBetween>, Vec<&WayBetween>) =
            self.view.ways.iter().partition(|way| way.kind == Joined::None);
        if known.is_empty() {
            return vec![Item::new(self.reader.say(words::NoWayEither))];
        }
        // Where a way leads up, nobody asks for the one back.
        let back = |way: &&WayBetween| {
            let ends = (way.to_role, way.from_role);
            known.iter().any(|other| (other.from_role, other.to_role) == ends)
        };
        let unknown: Vec<&WayBetween> = unknown.into_iter().filter(|way| !back(way)).collect();
        let said = unknown.chunk_by(|a, b| a.from_role == b.from_role).map(|same| {
            let to: Vec<&str> = same.iter().map(|way| self.title(way.to_role)).collect();
            let from = self.title(same[0].from_role);
            Item::new(self.reader.say(words::NoWay { from, to: &to }))
        });
        said.collect()
    }

    fn direct(&self, way: &WayBetween<'c>) -> Vec<Text> {
        let (from, to) = (self.title(way.from_role), self.title(way.to_role));
        let say = |bundle: Bundle| {
            let (kind, basis) = (bundle.kind, bundle.surest());
            let conditions = &bundle.conditions(self.reader);
            let text = if conditions.is_empty() {
                self.reader.say(words::Direct { from, to, kind, basis })
            } else {
                self.reader.say(words::DirectWhen { from, to, kind, basis, conditions })
            };
            self.reader.sourced(text, &bundle.sources())
        };
        bundles(&way.moves, End::To).into_iter().map(say).collect()
    }

    fn route(&self, way: &WayBetween<'c>) -> Text {
        let over = way.roles.get(1..way.roles.len().saturating_sub(1));
        let over: Vec<&str> = over.unwrap_or_default().iter().map(|r| r.title).collect();
        let least = way.moves.iter().map(|step| step.basis).max();
        let text = self.reader.say(words::Route {
            from: self.title(way.from_role),
            to: self.title(way.to_role),
            moves: way.moves.len(),
            over: &over,
            basis: least.unwrap_or(Basis::Inferred),
        });
        let sources = once(way.moves.iter().flat_map(|step| step.sources).cloned());
        self.reader.sourced(text, &sources)
    }
}
