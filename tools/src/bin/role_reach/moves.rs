//! Moves: how many of the ways up inside the field exist.

use rungs::catalogue::Catalogue;
use rungs::catalogue::role::Role;
use rungs::graph::conditions::Conditions;
use rungs::graph::{RoleGraph, rises};

use super::percent;

/// Prints how many pairs of roles that go up have a way, and which roles have no promotion or no way in.
pub fn print(graph: &RoleGraph) {
    let catalogue = graph.catalogue();
    let roles: Vec<&Role> =
        catalogue.roles.iter().filter(|role| catalogue.in_field(role)).collect();
    let (mut pairs, mut open, mut rising) = (0, 0, 0);
    for from in roles.iter().filter(|role| !role.mention) {
        for to in roles.iter().filter(|role| !role.mention) {
            if rank(catalogue, to) > rank(catalogue, from) {
                pairs += 1;
                let ways = graph.routes(&from.id, &to.id, &Conditions::default(), 1);
                open += usize::from(!ways.is_empty());
                rising += usize::from(never_down(graph, &from.id, &to.id));
            }
        }
    }
    println!(
        "\n{pairs} ordered pairs of roles in the field that go up: {open} have a way ({:.0}%), {rising} one that never goes down ({:.0}%)",
        percent(open, pairs),
        percent(rising, pairs)
    );
    let highest = roles.iter().filter_map(|role| rank(catalogue, role)).max();
    let stuck = |role: &&&Role| {
        let promoted = graph.ways_on(&role.id).iter().any(|step| rises(step.kind));
        rank(catalogue, role) < highest && !promoted
    };
    println!(
        "  below the highest level without a promotion: {:?}",
        ids(roles.iter().filter(stuck))
    );
    let lowest = roles.iter().filter_map(|role| rank(catalogue, role)).min();
    let closed =
        |role: &&&Role| rank(catalogue, role) > lowest && graph.ways_in(&role.id).is_empty();
    println!("  above the lowest level without a way in: {:?}", ids(roles.iter().filter(closed)));
}

fn rank(catalogue: &Catalogue, role: &Role) -> Option<usize> {
    catalogue.rank(&role.level)
}

/// Whether a way leads from one role to another on which no move goes down or out of the field.
fn never_down(graph: &RoleGraph, from: &str, to: &str) -> bool {
    let catalogue = graph.catalogue();
    let (mut seen, mut next) = (vec![from], vec![from]);
    while let Some(here) = next.pop() {
        let level = graph.find(here).and_then(|role| rank(catalogue, role));
        for step in graph.ways_on(here) {
            let end = step.to_role.as_str();
            let higher = graph.find(end).and_then(|role| rank(catalogue, role));
            if higher >= level && !seen.contains(&end) {
                seen.push(end);
                next.push(end);
            }
        }
    }
    seen.contains(&to)
}

fn ids<'a, 'c: 'a>(roles: impl Iterator<Item = &'a &'c Role>) -> Vec<&'a str> {
    roles.map(|role| role.id.as_str()).collect()
}
