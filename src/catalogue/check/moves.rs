//! Moves: where they lead, whether promotions rise, and whether every role can be reached.

use std::collections::HashMap;

use petgraph::algo::{astar, tarjan_scc};
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::{Dfs, EdgeRef};

use super::Subject;
use crate::catalogue::finding::Fault;
use crate::catalogue::parts::Place;
use crate::catalogue::read::{ReadMove, Reading};
use crate::catalogue::role::MoveKind;

/// Notes self-moves, promotions that go down or in a circle, and roles that nothing reaches.
pub fn check(subject: &Subject, reading: &mut Reading) {
    let ranks = ranks(subject);
    for read in subject.moves {
        let (from, to) = (&read.step.from_role, &read.step.to_role);
        if from == to {
            let role = from.clone();
            reading.note(Fault::SelfMove { role }, read.to);
        } else if read.step.kind == MoveKind::Promotion
            && let (Some(Some(low)), Some(Some(high))) =
                (ranks.get(from.as_str()), ranks.get(to.as_str()))
            && high < low
        {
            let (from, to) = (from.clone(), to.clone());
            reading.note(Fault::DownwardPromotion { from, to }, read.to);
        }
    }
    let places = places(subject);
    cycles(subject, &places, reading);
    unreached(subject, &places, reading);
}

/// The rank of each role's level; none for one outside the field.
fn ranks<'a>(subject: &Subject<'a>) -> HashMap<&'a str, Option<usize>> {
    let levels = levels(subject);
    let rank = |id: &str| match levels.get(id) {
        Some((_, Place::Outside)) | None => None,
        Some((rank, _)) => Some(*rank),
    };
    let roles = subject.roles.iter();
    roles
        .map(|r| (r.role.id.as_str(), rank(&r.role.level)))
        .collect()
}

/// The rank and place of each level.
fn levels<'a>(subject: &Subject<'a>) -> HashMap<&'a str, (usize, Place)> {
    let levels = subject.head.levels.iter().enumerate();
    levels
        .map(|(rank, (level, _))| (level.id.as_str(), (rank, level.place)))
        .collect()
}

fn places<'a>(subject: &Subject<'a>) -> HashMap<&'a str, NodeIndex> {
    let ids = subject.roles.iter().map(|r| r.role.id.as_str());
    ids.enumerate()
        .map(|(place, id)| (id, NodeIndex::new(place)))
        .collect()
}

/// The graph of some of the moves; nodes are the places of the roles, edges those of the moves.
fn graph(
    subject: &Subject,
    places: &HashMap<&str, NodeIndex>,
    keep: impl Fn(&ReadMove) -> bool,
) -> DiGraph<(), usize> {
    let mut graph = DiGraph::new();
    for _ in subject.roles {
        graph.add_node(());
    }
    for (place, read) in subject.moves.iter().enumerate().filter(|(_, m)| keep(m)) {
        let ends = (
            places.get(read.step.from_role.as_str()),
            places.get(read.step.to_role.as_str()),
        );
        if let (Some(from), Some(to)) = ends
            && from != to
        {
            graph.add_edge(*from, *to, place);
            if read.both_ways {
                graph.add_edge(*to, *from, place);
            }
        }
    }
    graph
}

fn cycles(subject: &Subject, places: &HashMap<&str, NodeIndex>, reading: &mut Reading) {
    let promotions = graph(subject, places, |m| m.step.kind == MoveKind::Promotion);
    for group in tarjan_scc(&promotions).into_iter().filter(|g| g.len() > 1) {
        let Some(start) = group.iter().min().copied() else {
            continue;
        };
        // The shortest way back to the first role of the group is a circle that a person can follow.
        let circle = promotions
            .edges(start)
            .filter_map(|edge| {
                let back = astar(&promotions, edge.target(), |n| n == start, |_| 1_u32, |_| 0)?;
                Some((back.0, *edge.weight(), back.1))
            })
            .min();
        if let Some((_, place, back)) = circle {
            let id = |node: NodeIndex| subject.roles[node.index()].role.id.clone();
            let mut roles = vec![id(start)];
            roles.extend(back.into_iter().map(id));
            reading.note(Fault::PromotionCycle { roles }, subject.moves[place].to);
        }
    }
}

fn unreached(subject: &Subject, places: &HashMap<&str, NodeIndex>, reading: &mut Reading) {
    let all = graph(subject, places, |_| true);
    let levels = levels(subject);
    let place_of = |level: &str| levels.get(level).copied();
    let inside = subject
        .roles
        .iter()
        .filter_map(|r| match place_of(&r.role.level) {
            Some((rank, Place::Inside)) => Some(rank),
            _ => None,
        });
    let lowest = inside.min();
    let mut walk = Dfs::empty(&all);
    let mut reached = vec![false; subject.roles.len()];
    for (place, read) in subject.roles.iter().enumerate() {
        let begins = match place_of(&read.role.level) {
            Some((_, Place::Before)) | None => true,
            Some((rank, _)) => Some(rank) == lowest,
        };
        if begins {
            walk.move_to(NodeIndex::new(place));
            while let Some(node) = walk.next(&all) {
                reached[node.index()] = true;
            }
        }
    }
    for (read, reached) in subject.roles.iter().zip(reached) {
        if !reached && !read.role.mention {
            let role = read.role.id.clone();
            reading.note(Fault::UnreachedRole { role }, read.id);
        }
    }
}
