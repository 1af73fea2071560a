//! Moves: where they lead, whether promotions rise, and whether every role can be reached.

use std::collections::HashMap;

use petgraph::algo::{dijkstra, tarjan_scc};
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::{Dfs, EdgeRef, NodeFiltered, Reversed};

use super::Subject;
use super::ids::Ends;
use crate::finding::Fault;
use crate::parts::Place;
use crate::read::{ReadMove, Reading};
use crate::role::MoveKind;

/// Notes moves that stand twice, self-moves, promotions that go down or in a circle, and roles that nothing reaches.
pub fn check(subject: &Subject, ends: &[Ends], reading: &mut Reading) {
    let ranks = ranks(subject);
    twice(subject, reading);
    for (read, ends) in subject.moves.iter().zip(ends) {
        let (from, to) = (&read.step.from_role, &read.step.to_role);
        if from == to {
            let role = from.clone();
            reading.note(Fault::SelfMove { role }, read.to);
        } else if read.step.kind == MoveKind::Promotion
            && let Some((low, high)) = ends
            && let (Some(low), Some(high)) = (ranks[low.index()], ranks[high.index()])
            && high < low
        {
            let (from, to) = (from.clone(), to.clone());
            reading.note(Fault::DownwardPromotion { from, to }, read.to);
        } else if read.step.kind == MoveKind::Crossing
            && let Some((one, other)) = ends
        {
            let level = ranks[one.index()] == ranks[other.index()];
            let known = [one, other].iter().all(|at| {
                let level = &subject.roles[at.index()].role.level;
                subject.head.levels.iter().any(|(l, _)| l.id == *level)
            });
            let track = |at: &NodeIndex| &subject.roles[at.index()].role.track;
            if known && (!level || track(one) == track(other)) {
                let (from, to) = (from.clone(), to.clone());
                reading.note(Fault::NoCrossing { from, to, level }, read.to);
            }
        }
    }
    let before = reading.errors;
    cycles(subject, ends, reading);
    // Whoever mends a circle has looked at its levels.
    if reading.errors == before {
        odd_ranks(subject, ends, &ranks, reading);
    }
    unreached(subject, ends, reading);
}

/// Notes moves sideways that climb, and promotions that do not.
fn odd_ranks(subject: &Subject, ends: &[Ends], ranks: &[Option<usize>], reading: &mut Reading) {
    for (read, ends) in subject.moves.iter().zip(ends) {
        if let Some((one, other)) = ends
            && one != other
            && let (Some(low), Some(high)) = (ranks[one.index()], ranks[other.index()])
            && let Some(climbs) = odd(read, low, high)
        {
            let (from, to) = (read.step.from_role.clone(), read.step.to_role.clone());
            reading.note(Fault::OddRank { from, to, climbs }, read.to);
        }
    }
}

/// Whether a move sideways climbs, or a promotion does not; whoever names a source has looked.
fn odd(read: &ReadMove, low: usize, high: usize) -> Option<bool> {
    let climbs = high > low;
    let odd = match read.step.kind {
        MoveKind::Lateral => climbs,
        MoveKind::Promotion => high == low,
        _ => false,
    };
    (odd && read.step.sources.is_empty()).then_some(climbs)
}

/// A move that says nothing that another one has not said.
fn twice(subject: &Subject, reading: &mut Reading) {
    let of_role = |a: &ReadMove, b: &ReadMove| a.step.from_role == b.step.from_role;
    for moves in subject.moves.chunk_by(of_role) {
        for (at, read) in moves.iter().enumerate() {
            let same = |other: &&ReadMove| other.step == read.step;
            if let Some(first) = moves[..at].iter().find(same) {
                let (to, first) = (read.step.to_role.clone(), first.to);
                reading.note(Fault::SameMove { to, first }, read.to);
            }
        }
    }
}

/// The rank of each role's level, by the index of the role; none for one outside the field.
fn ranks(subject: &Subject) -> Vec<Option<usize>> {
    let levels = levels(subject);
    let rank = |id: &str| match levels.get(id) {
        Some((_, Place::Outside)) | None => None,
        Some((rank, _)) => Some(*rank),
    };
    let roles = subject.roles.iter();
    roles.map(|r| rank(&r.role.level)).collect()
}

/// The rank of each level, and whether it lies inside the field.
fn levels<'a>(subject: &Subject<'a>) -> HashMap<&'a str, (usize, Place)> {
    let levels = subject.head.levels.iter().enumerate();
    levels.map(|(rank, (level, _))| (level.id.as_str(), (rank, level.place))).collect()
}

/// The graph of some of the moves; nodes are the indices of the roles, edges those of the moves.
fn graph(subject: &Subject, ends: &[Ends], keep: impl Fn(&ReadMove) -> bool) -> DiGraph<(), usize> {
    let mut graph = DiGraph::with_capacity(subject.roles.len(), subject.moves.len());
    for _ in subject.roles {
        graph.add_node(());
    }
    let moves = subject.moves.iter().zip(ends).enumerate();
    for (index, (read, ends)) in moves.filter(|(_, (read, _))| keep(read)) {
        if let Some((from, to)) = *ends
            && from != to
        {
            graph.add_edge(from, to, index);
            if read.both_ways {
                graph.add_edge(to, from, index);
            }
        }
    }
    graph
}

fn cycles(subject: &Subject, ends: &[Ends], reading: &mut Reading) {
    let promotions = graph(subject, ends, |m| m.step.kind == MoveKind::Promotion);
    let groups = tarjan_scc(&promotions);
    let mut group_of = vec![0; subject.roles.len()];
    for (group, nodes) in groups.iter().enumerate() {
        for node in nodes {
            group_of[node.index()] = group;
        }
    }
    for (group, nodes) in groups.iter().enumerate().filter(|(_, g)| g.len() > 1) {
        let inside = |node: NodeIndex| group_of[node.index()] == group;
        if let Some((index, circle)) =
            nodes.iter().min().and_then(|s| circle(&promotions, *s, inside))
        {
            let id = |node: NodeIndex| subject.roles[node.index()].role.id.clone();
            let roles = circle.into_iter().map(id).collect();
            reading.note(Fault::PromotionCycle { roles }, subject.moves[index].to);
        }
    }
}

/// The shortest way from a role back to it, which a person can follow: its first move and its roles, the beginning at both ends.
fn circle(
    promotions: &DiGraph<(), usize>,
    start: NodeIndex,
    inside: impl Fn(NodeIndex) -> bool,
) -> Option<(usize, Vec<NodeIndex>)> {
    let group = NodeFiltered::from_fn(Reversed(promotions), inside);
    let back = dijkstra(&group, start, None, |_| 1_u32);
    let first = promotions
        .edges(start)
        .filter_map(|edge| Some((*back.get(&edge.target())?, *edge.weight(), edge.target())));
    let (mut left, index, mut at) = first.min()?;
    let mut circle = vec![start, at];
    while left > 0 {
        left -= 1;
        at = promotions.neighbors(at).filter(|n| back.get(n) == Some(&left)).min()?;
        circle.push(at);
    }
    Some((index, circle))
}

fn unreached(subject: &Subject, ends: &[Ends], reading: &mut Reading) {
    let all = graph(subject, ends, |_| true);
    let levels = levels(subject);
    let place_of = |level: &str| levels.get(level).copied();
    let inside = subject.roles.iter().filter_map(|r| match place_of(&r.role.level) {
        Some((rank, Place::Inside)) => Some(rank),
        _ => None,
    });
    let lowest = inside.min();
    let mut walk = Dfs::empty(&all);
    let mut reached = vec![false; subject.roles.len()];
    for (index, read) in subject.roles.iter().enumerate() {
        let begins = match place_of(&read.role.level) {
            Some((_, Place::Before)) | None => true,
            Some((rank, _)) => Some(rank) == lowest || read.role.entry,
        };
        if begins {
            walk.move_to(NodeIndex::new(index));
            while let Some(node) = walk.next(&all) {
                reached[node.index()] = true;
            }
        }
    }
    for (read, reached) in subject.roles.iter().zip(reached) {
        if !reached && !read.role.mention && !read.role.entry {
            let role = read.role.id.clone();
            reading.note(Fault::UnreachedRole { role }, read.id);
        }
    }
}
