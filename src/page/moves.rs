//! Moves on a page, several of one kind between the same two roles as one; roles in a row, with arrows between them.

use std::collections::BTreeSet;

use super::Reader;
use super::outline::Block;
use crate::catalogue::parts::Voice;
use crate::catalogue::role::{Basis, FactId};
use crate::document::parts::{MoveView, RoleLine};
use crate::graph::course::Course;
use crate::words::{Names, common, ladder as words};

/// What the words for how sure a move is mean, where moves differ in it.
pub fn legend<'v, 'c: 'v>(
    reader: Reader,
    moves: impl IntoIterator<Item = &'v MoveView<'c>>,
    voice: &Voice,
) -> Option<Block> {
    let used: BTreeSet<Basis> = moves.into_iter().map(|step| step.basis).collect();
    let stated = used.iter().all(|basis| *basis == Basis::Stated);
    let sure_of = |basis| reader.say(common::SureOf { basis, own: voice.of(basis) });
    let bases: Vec<String> = used.into_iter().map(sure_of).collect();
    (!stated).then(|| reader.aside(common::Sure { bases: &bases }))
}

/// The end of a move that is not the role of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Where it begins.
    From,
    /// Where it ends.
    To,
}

/// All moves of one kind between the same two roles.
#[derive(Debug)]
pub struct Bundle<'v, 'c> {
    /// The title of the role at the other end.
    pub title: &'c str,
    role: &'c str,
    /// What kind of step it is.
    pub kind: Course,
    /// The moves.
    pub moves: Vec<&'v MoveView<'c>>,
}

/// Some moves in the order of the first of each bundle.
pub fn bundled<'v, 'c: 'v>(
    moves: impl IntoIterator<Item = &'v MoveView<'c>>,
    end: End,
) -> Vec<Bundle<'v, 'c>> {
    let mut bundles: Vec<Bundle> = Vec::new();
    for step in moves {
        let (role, title) = match end {
            End::From => (step.from_role, step.from_title),
            End::To => (step.to_role, step.to_title),
        };
        let same = |b: &&mut Bundle| b.kind == step.kind && b.role == role;
        match bundles.iter_mut().find(same) {
            Some(bundle) => bundle.moves.push(step),
            None => bundles.push(Bundle { title, role, kind: step.kind, moves: vec![step] }),
        }
    }
    bundles
}

/// Some moves in the order of their kinds.
pub fn bundles<'v, 'c>(moves: &'v [MoveView<'c>], end: End) -> Vec<Bundle<'v, 'c>> {
    let mut bundles = bundled(moves, end);
    bundles.sort_by_key(|bundle| bundle.kind);
    bundles
}

impl Bundle<'_, '_> {
    /// How sure the surest of the moves is.
    pub fn surest(&self) -> Basis {
        let bases = self.moves.iter().map(|step| step.basis);
        bases.min().unwrap_or(Basis::Inferred)
    }

    /// The different conditions of the moves.
    pub fn conditions(&self, reader: Reader) -> Vec<String> {
        once(self.moves.iter().filter_map(|step| waiting(reader, step)))
    }

    /// The facts behind the moves, each once.
    pub fn sources(&self) -> Vec<FactId> {
        once(self.moves.iter().flat_map(|step| step.sources).cloned())
    }
}

/// Some conditions as a message takes them; none where there are none.
pub fn when(conditions: &Vec<String>) -> Option<&dyn Names> {
    (!conditions.is_empty()).then_some(conditions as &dyn Names)
}

/// What a move waits for: time in the role before it, and its condition.
pub fn waiting(reader: Reader, step: &MoveView) -> Option<String> {
    let Some(months) = step.months else {
        return step.when.map(str::to_owned);
    };
    Some(reader.say(common::Waited { months: months as usize, when: step.when }))
}

/// Everything once, in the order of the first.
pub fn once<T: PartialEq>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut seen: Vec<T> = Vec::new();
    for one in all {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    seen
}

/// The most roles of a line on a short page, and how many of them are its beginning.
const SHORT: (usize, usize) = (7, 4);

/// The titles of some roles.
pub fn titles<'c>(roles: &[RoleLine<'c>]) -> Vec<&'c str> {
    roles.iter().map(|role| role.title).collect()
}

/// Titles with arrows between them; on a short page of many only the first and the last. `inferred` says whether the move from the role
/// at an index is.
pub fn line(reader: Reader, titles: &[&str], inferred: impl Fn(usize) -> bool) -> String {
    let (most, first) = SHORT;
    let short = !reader.all && titles.len() > most;
    let hidden = if short { first..titles.len() - (most - first) } else { 0..0 };
    let mut line = String::new();
    for (index, title) in titles.iter().enumerate() {
        if hidden.contains(&index) && index != hidden.start {
            continue;
        }
        if index > 0 {
            line.push_str(arrow(inferred(index - 1)));
        }
        if hidden.contains(&index) {
            line.push_str(&reader.say(words::Between { left: hidden.len() }));
        } else {
            line.push_str(title);
        }
    }
    line
}

/// The arrow of a move: stated, or inferred.
pub fn arrow(inferred: bool) -> &'static str {
    if inferred { " ⇢ " } else { " → " }
}
