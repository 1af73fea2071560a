//! The moves of the built-in catalogue: how far up they lead, which may be inferred, and what is left without those.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::support::BUILT_IN;
use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use rungs::catalogue::role::{Basis, Move, MoveKind, Role};
use rungs::graph::conditions::Conditions;
use rungs::graph::{RoleGraph, rises};

/// Promotions past a lead rung: the training and data routes have none, a success manager has no staff to lead, and a document lets
/// representatives rise to supervisor.
const PAST_A_RUNG: [&str; 8] =
    ["X-E114", "X-E10", "X-E117", "X-E68", "X-E69", "X-E70", "X-E71", "X-E118"];

fn rank(role: &str) -> Option<usize> {
    BUILT_IN.rank(&BUILT_IN.role(role).unwrap().level)
}

fn in_field() -> Vec<&'static Role> {
    let roles = BUILT_IN.roles.iter();
    roles.filter(|role| BUILT_IN.in_field(role)).collect()
}

fn inferred() -> impl Iterator<Item = &'static Move> {
    let moves = BUILT_IN.moves.iter();
    moves.filter(|step| step.basis == Basis::Inferred)
}

fn rungs(arguments: &[&str]) -> (i32, Value, String) {
    let state = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_rungs"))
        .args(arguments)
        .args(["--format", "json"])
        .env("RUNGS_STATE", state.path())
        .env_remove("RUNGS_CATALOGUE")
        .env_remove("RUNGS_LANG")
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        serde_json::from_slice(&output.stdout).unwrap_or_default(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

#[test]
fn at_least_four_in_five_ways_up_inside_the_field_exist() {
    let graph = RoleGraph::new(&BUILT_IN);
    let (mut pairs, mut open) = (0, 0);
    let roles = in_field();
    for from in roles.iter().filter(|role| !role.mention) {
        for to in roles.iter().filter(|role| !role.mention) {
            if rank(&to.id) > rank(&from.id) {
                pairs += 1;
                let ways = graph.routes(&from.id, &to.id, &Conditions::default(), 1);
                open += usize::from(!ways.is_empty());
            }
        }
    }
    assert_eq!(pairs, 421, "docs/measurement.md names this number too");
    assert!(open * 100 >= pairs * 80, "{open} of {pairs}");
}

#[test]
fn every_role_below_the_executives_has_a_promotion_and_every_role_above_the_entry_a_way_in() {
    let graph = RoleGraph::new(&BUILT_IN);
    for role in in_field() {
        let promoted = graph.ways_on(&role.id).iter().any(|step| rises(step.kind));
        assert!(promoted || role.level == "executive", "no promotion leaves {}", role.id);
        let reached = !graph.ways_in(&role.id).is_empty();
        assert!(reached || role.level == "entry", "no move leads to {}", role.id);
    }
}

#[test]
fn an_inferred_promotion_goes_up_by_one_level_at_most() {
    for step in inferred().filter(|step| rises(step.kind)) {
        let known = step.sources.iter().any(|id| PAST_A_RUNG.contains(&id.as_str()));
        let (low, high) = (rank(&step.from_role), rank(&step.to_role));
        let up = high.unwrap() - low.unwrap();
        assert!(up <= 1 || known, "{step:?} goes up by {up} levels");
    }
}

#[test]
fn an_inferred_move_sideways_inside_the_field_keeps_the_level() {
    let sideways = inferred().filter(|step| step.kind == MoveKind::Lateral);
    for step in sideways {
        assert_eq!(rank(&step.from_role), rank(&step.to_role), "{step:?}");
    }
}

#[test]
fn the_graph_of_what_is_stated_has_every_move_but_the_inferred_ones() {
    let (all, stated) = (RoleGraph::new(&BUILT_IN), RoleGraph::stated(&BUILT_IN));
    assert_eq!(all.steps().count(), BUILT_IN.moves.len());
    assert_eq!(stated.steps().count(), BUILT_IN.moves.len() - inferred().count());
    for role in &BUILT_IN.roles {
        let left: Vec<&Move> = all.ways_on(&role.id);
        let left = left.into_iter().filter(|step| step.basis != Basis::Inferred);
        assert_eq!(stated.ways_on(&role.id), left.collect::<Vec<_>>());
    }
}

/// The bases of all moves in a document.
fn bases(document: &Value) -> BTreeSet<&str> {
    match document {
        Value::Array(list) => list.iter().flat_map(bases).collect(),
        Value::Object(fields) => {
            let own = fields.get("basis").and_then(Value::as_str);
            // A level and interests have a basis too; only a move has a kind beside it.
            let own = own.filter(|_| fields.contains_key("kind"));
            fields.values().flat_map(bases).chain(own).collect()
        }
        _ => BTreeSet::new(),
    }
}

#[test]
fn stated_leaves_inferred_moves_out_of_ladder_path_and_plan() {
    let role = "senior customer service representative";
    for arguments in [
        &["ladder"][..],
        &["ladder", "customer service representative", "--all"],
        &["path", role, "customer service manager"],
        &["plan", "--from", role, "--to", "customer service director"],
    ] {
        let (_, all, _) = rungs(arguments);
        let stated = [arguments, &["--stated"]].concat();
        let (code, stated, complaint) = rungs(&stated);
        assert_eq!((code, complaint.as_str()), (0, ""), "{arguments:?}");
        assert!(bases(&all).len() > 1, "{arguments:?}: {:?}", bases(&all));
        assert!(!bases(&stated).contains("inferred"), "{arguments:?}");
        assert!(!bases(&stated).is_empty(), "{arguments:?}");
    }
}

#[test]
fn where_only_inferred_moves_lead_on_stated_finds_no_way_and_says_what_it_left_out() {
    let ends = ["support engineer", "team lead"];
    let (code, ..) = rungs(&["path", ends[0], ends[1]]);
    assert_eq!(code, 0);
    for arguments in [
        &["path", ends[0], ends[1], "--stated"][..],
        &["plan", "--from", ends[0], "--to", ends[1], "--stated"],
        &["ladder", ends[0], "--to", ends[1], "--stated"],
    ] {
        let (code, _, complaint) = rungs(arguments);
        assert_eq!(code, 1, "{arguments:?}");
        assert!(complaint.contains("--stated"), "{arguments:?}: {complaint}");
    }
}
