//! Moves: where they lead, whether promotions rise, and whether every role can be reached.

use std::collections::HashMap;

use petgraph::algo::{dijkstra, tarjan_scc};
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::{Dfs, EdgeRef, NodeFiltered, Reversed};

use super::ids::{Ends, Way};
use crate::finding::Fault;
use crate::parts::Place;
use crate::read::{Parts, ReadMove, ReadRole, Reading};
use crate::role::MoveKind;

/// The rank of each role's level, and whether that lies inside the field; none for a level that is not known.
type Places = Vec<Option<(usize, Place)>>;

/// Notes moves that stand twice, self-moves, promotions that go down or in a circle, and roles that nothing reaches.
pub fn check(parts: &Parts, ways: &[Way], reading: &mut Reading) {
    let levels = parts.catalogue.levels.iter().enumerate();
    let levels: HashMap<&str, (usize, Place)> =
        levels.map(|(rank, level)| (level.id.as_str(), (rank, level.place))).collect();
    let level = |read: &ReadRole| levels.get(read.role.level.as_str()).copied();
    let places: Places = parts.roles.iter().map(level).collect();
    twice(ways, reading);
    for (read, ends) in ways {
        if let Some(fault) = misled(parts, &places, read, *ends) {
            reading.note(fault, read.to);
        }
    }
    let before = reading.errors;
    cycles(parts, ways, reading);
    // Whoever mends a circle has looked at its levels.
    if reading.errors == before {
        for (read, ends) in ways {
            if let Some(fault) = odd_rank(&places, read, *ends) {
                reading.note(fault, read.to);
            }
        }
    }
    unreached(parts, ways, &places, reading);
}

/// The rank of a role; none for one outside the field.
fn rank(places: &Places, role: NodeIndex) -> Option<usize> {
    let inside = places[role.index()].filter(|(_, place)| *place != Place::Outside);
    inside.map(|(rank, _)| rank)
}

/// A move to where its kind does not lead.
fn misled(parts: &Parts, places: &Places, read: &ReadMove, ends: Ends) -> Option<Fault> {
    let (from, to) = (read.step.from_role.clone(), read.step.to_role.clone());
    if from == to {
        return Some(Fault::SelfMove(from));
    }
    let (one, other) = ends?;
    let (low, high) = (rank(places, one), rank(places, other));
    match read.step.kind {
        MoveKind::Promotion => (high? < low?).then_some(Fault::DownwardPromotion { from, to }),
        MoveKind::Crossing => {
            let known = [one, other].iter().all(|at| places[at.index()].is_some());
            let [one, other] = [one, other].map(|at| &parts.roles[at.index()].role.track);
            let level = low == high;
            let crosses = level && one != other;
            (known && !crosses).then_some(Fault::NoCrossing { from, to, level })
        }
        _ => None,
    }
}

/// A move sideways that climbs, or a promotion that does not; whoever names a source has looked.
fn odd_rank(places: &Places, read: &ReadMove, ends: Ends) -> Option<Fault> {
    let (one, other) = ends.filter(|(one, other)| one != other)?;
    let (low, high) = (rank(places, one)?, rank(places, other)?);
    let climbs = high > low;
    let odd = match read.step.kind {
        MoveKind::Lateral => climbs,
        MoveKind::Promotion => high == low,
        _ => false,
    };
    let (from, to) = (read.step.from_role.clone(), read.step.to_role.clone());
    (odd && read.step.sources.is_empty()).then_some(Fault::OddRank { from, to, climbs })
}

/// A move that says nothing that another one has not said.
fn twice(ways: &[Way], reading: &mut Reading) {
    for moves in ways.chunk_by(|(a, _), (b, _)| a.step.from_role == b.step.from_role) {
        for (at, (read, _)) in moves.iter().enumerate() {
            let same = |(other, _): &&Way| other.step == read.step;
            if let Some((first, _)) = moves[..at].iter().find(same) {
                let (to, first) = (read.step.to_role.clone(), first.to);
                reading.note(Fault::SameMove { to, first }, read.to);
            }
        }
    }
}

/// The graph of some of the moves; nodes are the indices of the roles, edges those of the moves.
fn graph(parts: &Parts, ways: &[Way], keep: impl Fn(&ReadMove) -> bool) -> DiGraph<(), usize> {
    let mut graph = DiGraph::with_capacity(parts.roles.len(), ways.len());
    for _ in &parts.roles {
        graph.add_node(());
    }
    for (index, (read, ends)) in ways.iter().enumerate().filter(|(_, (read, _))| keep(read)) {
        if let Some((from, to)) = ends.filter(|(from, to)| from != to) {
            graph.add_edge(from, to, index);
            if read.both_ways {
                graph.add_edge(to, from, index);
            }
        }
    }
    graph
}

fn cycles(parts: &Parts, ways: &[Way], reading: &mut Reading) {
    let promotions = graph(parts, ways, |m| m.step.kind == MoveKind::Promotion);
    let groups = tarjan_scc(&promotions);
    let mut group_of = vec![0; parts.roles.len()];
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
            let id = |node: NodeIndex| parts.roles[node.index()].role.id.clone();
            let roles = circle.into_iter().map(id).collect();
            reading.note(Fault::PromotionCycle(roles), ways[index].0.to);
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

fn unreached(parts: &Parts, ways: &[Way], places: &Places, reading: &mut Reading) {
    let all = graph(parts, ways, |_| true);
    let inside = places.iter().flatten().filter(|(_, place)| *place == Place::Inside);
    let lowest = inside.map(|(rank, _)| *rank).min();
    let mut walk = Dfs::empty(&all);
    let mut reached = vec![false; parts.roles.len()];
    for (index, read) in parts.roles.iter().enumerate() {
        let begins = match places[index] {
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
    for (ReadRole { role, id, .. }, reached) in parts.roles.iter().zip(reached) {
        if !reached && !role.mention && !role.entry {
            reading.note(Fault::UnreachedRole(role.id.clone()), *id);
        }
    }
}
