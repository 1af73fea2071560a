//! Every rung of a ladder with its ways in, from the top down; roles outside the field come last.

use std::collections::HashMap;

use super::Detail;
use super::moves::waiting;
use super::outline::{Block, Item, Mark, Text};
use super::statement::sourced;
use crate::catalogue::role::{Basis, FactId};
use crate::document::ladder::LadderView;
use crate::document::parts::{MoveView, RoleLine};
use crate::graph::course::Course;
use crate::words::{Lang, Names, ladder as words};

/// The rungs under their headings.
pub fn rungs(lang: Lang, ladder: &LadderView, detail: Detail) -> Vec<Block> {
    let mut ways: HashMap<&str, Vec<&MoveView>> = HashMap::new();
    for step in &ladder.moves {
        ways.entry(step.to_role).or_default().push(step);
    }
    let stops = ladder.route.iter().enumerate();
    let rungs = Rungs {
        lang,
        ladder,
        ways,
        stops: stops.map(|(at, id)| (*id, at + 1)).collect(),
        detail,
        told: ladder.moves.iter().any(|m| m.basis != Basis::Stated),
    };
    let (outside, inside): (Vec<&RoleLine>, Vec<&RoleLine>) =
        ladder.roles.iter().rev().partition(|role| ladder.outside(role.level));
    let down = ladder.down;
    vec![
        Block::section(lang.say(words::Rungs { down }), rungs.levels(&inside)),
        Block::section(lang.say(words::Outside), rungs.levels(&outside)),
    ]
}

/// What the rungs of a ladder are written from.
struct Rungs<'v, 'c> {
    lang: Lang,
    ladder: &'v LadderView<'c>,
    /// The ways in of each role.
    ways: HashMap<&'c str, Vec<&'v MoveView<'c>>>,
    /// The number of each role on the marked route.
    stops: HashMap<&'c str, usize>,
    detail: Detail,
    /// Whether it is told how sure a move is: not where all are stated.
    told: bool,
}

impl Rungs<'_, '_> {
    fn levels(&self, roles: &[&RoleLine]) -> Vec<Block> {
        let levels = roles.chunk_by(|a, b| a.level == b.level);
        levels
            .flat_map(|roles| {
                let items = roles.iter().map(|role| self.rung(role));
                let list = Block::List(items.collect());
                [Block::Gap, Block::section(roles[0].level_name, vec![list])]
            })
            .collect()
    }

    fn rung(&self, role: &RoleLine) -> Item {
        let stop = self.stops.get(role.id).copied();
        let note = if Some(role.id) == self.ladder.from_role && !self.ladder.down {
            Some(self.lang.say(words::Here))
        } else {
            stop.map(|stop| {
                let stops = self.ladder.route.len();
                self.lang.say(words::OnRoute { stop, stops })
            })
        };
        let ways = self.ways.get(role.id).map(Vec::as_slice);
        let ways = grouped(ways.unwrap_or_default());
        let ways = ways.iter().map(|same| self.way(same));
        Item::marked(Mark::None, Text::strong(role.title))
            .with(note.map(Block::aside))
            .with([Block::bullets(ways)])
    }

    /// Where a way comes from, its kind where it is no promotion, how sure it is, and its conditions.
    fn way(&self, moves: &[&MoveView]) -> Text {
        let first = moves[0];
        let waits = moves.iter().filter_map(|step| waiting(self.lang, step));
        let mut conditions: Vec<String> = waits.collect();
        conditions.dedup();
        let sure = moves.iter().map(|m| m.basis).min();
        let text = self.lang.say(words::Way {
            from: first.from_title,
            told: self.told,
            kind: first.kind,
            basis: sure.unwrap_or(first.basis),
            when: (!conditions.is_empty()).then_some(&conditions as &dyn Names),
        });
        let sources: Vec<FactId> = moves.iter().flat_map(|m| m.sources.to_vec()).collect();
        sourced(text, &sources, self.detail)
    }
}

/// The ways from one role of one kind together, in the order of the first of each.
fn grouped<'m, 'c>(ways: &[&'m MoveView<'c>]) -> Vec<Vec<&'m MoveView<'c>>> {
    let mut groups: Vec<Vec<&MoveView>> = Vec::new();
    let mut indices: HashMap<(&str, Course), usize> = HashMap::new();
    for step in ways {
        let index = *indices.entry((step.from_role, step.kind)).or_insert(groups.len());
        if index == groups.len() {
            groups.push(Vec::new());
        }
        groups[index].push(step);
    }
    groups
}
