//! Moves on a page: several of one kind between the same two roles are told as one.

use std::collections::BTreeSet;

use super::outline::{Block, Text};
use crate::catalogue::parts::Voice;
use crate::catalogue::role::{Basis, FactId};
use crate::document::parts::MoveView;
use crate::graph::course::Course;
use crate::words::{Lang, common};

/// What the words for how sure a move is mean, where moves differ in it.
pub fn legend(lang: Lang, moves: &[MoveView], voice: &Voice) -> Option<Block> {
    let used: BTreeSet<Basis> = moves.iter().map(|step| step.basis).collect();
    if used.iter().all(|basis| *basis == Basis::Stated) {
        return None;
    }
    let sure_of = |basis| {
        let own = voice.of(basis);
        lang.say(common::SureOf { basis, own })
    };
    let bases: Vec<String> = used.into_iter().map(sure_of).collect();
    Some(Block::aside(lang.say(common::Sure { bases: &bases })))
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
    moves: Vec<&'v MoveView<'c>>,
}

/// Some moves in the order of their kinds.
pub fn bundles<'v, 'c>(moves: &'v [MoveView<'c>], end: End) -> Vec<Bundle<'v, 'c>> {
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
    pub fn conditions(&self, lang: Lang) -> Vec<String> {
        let mut conditions: Vec<String> = Vec::new();
        for when in self.moves.iter().filter_map(|step| waiting(lang, step)) {
            if !conditions.contains(&when) {
                conditions.push(when);
            }
        }
        conditions
    }

    /// The facts behind the moves, each once.
    pub fn sources(&self) -> Vec<FactId> {
        once(self.moves.iter().flat_map(|step| step.sources))
    }
}

/// What a move waits for: time in the role before it, and its condition.
pub fn waiting(lang: Lang, step: &MoveView) -> Option<String> {
    let Some(months) = step.months else {
        return step.when.map(str::to_owned);
    };
    Some(lang.say(common::Waited { months: months as usize, when: step.when }))
}

/// Every id once, in the order of the first.
pub fn once<'a>(ids: impl Iterator<Item = &'a FactId>) -> Vec<FactId> {
    let mut seen: Vec<FactId> = Vec::new();
    for id in ids {
        if !seen.contains(id) {
            seen.push(id.clone());
        }
    }
    seen
}

/// Things in one line, the first few of them, with how many are left out.
pub fn few(lang: Lang, things: Vec<Text>, most: usize) -> Text {
    let left = things.len().saturating_sub(most);
    let mut shown: Vec<Text> = things.into_iter().take(most).collect();
    if left > 0 {
        shown.push(lang.say(common::More { left }).into());
    }
    dotted(lang, shown)
}

/// Things in one line with dots between them.
pub fn dotted(lang: Lang, things: impl IntoIterator<Item = Text>) -> Text {
    joined(&lang.say(common::Dot), things)
}

/// Sentences of one paragraph.
pub fn sentences(lang: Lang, said: impl IntoIterator<Item = Text>) -> Text {
    joined(&lang.say(common::SentenceGap), said)
}

fn joined(gap: &str, parts: impl IntoIterator<Item = Text>) -> Text {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let all = parts.reduce(|all, next| all.then(gap).then(next));
    all.unwrap_or_default()
}
