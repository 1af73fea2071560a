//! Every rung of a ladder with its ways in, from the top down; roles outside the field come last.

use std::collections::HashMap;

use crate::catalogue::role::{Basis, FactId};
use crate::document::ladder::LadderView;
use crate::document::parts::{MoveView, RoleLine};
use crate::page::Reader;
use crate::page::moves::{Bundle, End, bundled, waiting, when};
use crate::page::outline::{Block, Item, Text};
use crate::words::ladder as words;

/// The rungs under their headings.
pub fn rungs(reader: Reader, ladder: &LadderView) -> [Block; 2] {
    let mut ways: HashMap<&str, Vec<&MoveView>> = HashMap::new();
    for step in &ladder.moves {
        ways.entry(step.to_role).or_default().push(step);
    }
    let told = ladder.moves.iter().any(|m| m.basis != Basis::Stated);
    let rungs = Rungs { reader, ladder, ways, told };
    let (outside, inside): (Vec<&RoleLine>, Vec<&RoleLine>) =
        ladder.roles.iter().rev().partition(|role| ladder.outside(role.level));
    [
        reader.section(words::Rungs { down: ladder.down }, rungs.levels(&inside)),
        reader.section(words::Outside, rungs.levels(&outside)),
    ]
}

/// What the rungs of a ladder are written from.
struct Rungs<'v, 'c> {
    reader: Reader,
    ladder: &'v LadderView<'c>,
    /// The ways in of each role.
    ways: HashMap<&'c str, Vec<&'v MoveView<'c>>>,
    /// Whether it is told how sure a move is: not where all are stated.
    told: bool,
}

impl Rungs<'_, '_> {
    fn levels(&self, roles: &[&RoleLine]) -> Vec<Block> {
        let levels = roles.chunk_by(|a, b| a.level == b.level).flat_map(|roles| {
            let list = Block::list(roles.iter().map(|role| self.rung(role)));
            [Block::Gap, Block::section(roles[0].level_name, [list])]
        });
        levels.collect()
    }

    fn rung(&self, role: &RoleLine) -> Item {
        let (reader, route) = (self.reader, &self.ladder.route);
        let stop = route.iter().rposition(|id| *id == role.id);
        let note = if Some(role.id) == self.ladder.from_role && !self.ladder.down {
            Some(reader.aside(words::Here))
        } else {
            stop.map(|at| reader.aside(words::OnRoute { stop: at + 1, stops: route.len() }))
        };
        let ways = self.ways.get(role.id).into_iter().flatten().copied();
        let ways = bundled(ways, End::From);
        let ways = ways.iter().map(|bundle| self.way(bundle));
        Item::plain(Text::strong(role.title)).with(note).with([Block::bullets(ways)])
    }

    /// Where a way comes from, its kind where it is no promotion, how sure it is, and its conditions.
    fn way(&self, bundle: &Bundle) -> Text {
        let waits = bundle.moves.iter().filter_map(|step| waiting(self.reader, step));
        let mut conditions: Vec<String> = waits.collect();
        conditions.dedup();
        let text = self.reader.say(words::Way {
            from: bundle.title,
            told: self.told,
            kind: bundle.kind,
            basis: bundle.surest(),
            when: when(&conditions),
        });
        let sources: Vec<FactId> = bundle.moves.iter().flat_map(|m| m.sources.to_vec()).collect();
        self.reader.sourced(text, &sources)
    }
}
