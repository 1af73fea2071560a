//! Ladders that are not ours: another shape, no ranks at all, another profession.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use strum::VariantArray as _;

use rungs::catalogue::Catalogue;
use rungs::catalogue::load::load;
use rungs::catalogue::role::StatementKind;

fn file(name: &str) -> PathBuf {
    // Pages name the catalogue as it was given: a path that is the same everywhere.
    Path::new("tests/data/catalogues").join(format!("{name}.yaml"))
}

/// What a command prints about one of the catalogues.
fn page(name: &str, arguments: &[&str]) -> String {
    let run = Command::new(env!("CARGO_BIN_EXE_rungs"))
        .arg("--catalogue")
        .arg(file(name))
        .args(arguments)
        .env("RUNGS_STATE", concat!(env!("CARGO_TARGET_TMPDIR"), "/nobody"))
        .env_remove("RUNGS_LANG")
        .env_remove("TERM")
        .output()
        .unwrap();
    let out = String::from_utf8(run.stdout).unwrap();
    let err = String::from_utf8(run.stderr).unwrap();
    let code = run.status.code().unwrap();
    format!("$ rungs {}\n{out}{err}--- exit code {code}\n", arguments.join(" "))
}

/// A text alone, or the text of an entry with its sources.
fn text(entry: &Value, key: &str) -> Value {
    match entry {
        Value::String(text) => json!(text),
        entry => entry[key].clone(),
    }
}

fn list<'v>(entry: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    entry[key].as_array().into_iter().flatten()
}

/// The moves as they are written, those both ways written out, in a fixed order.
fn written_moves(written: &Value) -> Vec<Value> {
    let mut moves = Vec::new();
    for role in list(written, "roles") {
        for step in list(role, "moves") {
            let (from, to) = (&role["id"], &step["to"]);
            let basis = step.get("basis").cloned().unwrap_or(json!("stated"));
            let one = |from, to| json!([from, to, step["kind"], basis, step.get("when")]);
            moves.push(one(from, to));
            if step["both_ways"] == json!(true) {
                moves.push(one(to, from));
            }
        }
    }
    moves.sort_by_key(Value::to_string);
    moves
}

fn loaded_moves(catalogue: &Catalogue) -> Vec<Value> {
    let moves = catalogue.moves.iter();
    let one =
        |m: &rungs::catalogue::role::Move| json!([m.from_role, m.to_role, m.kind, m.basis, m.when]);
    let mut moves: Vec<Value> = moves.map(one).collect();
    moves.sort_by_key(Value::to_string);
    moves
}

/// What a file says is what is loaded: nothing is lost, nothing is added.
fn comes_back_unchanged(name: &str) {
    let source = std::fs::read_to_string(file(name)).unwrap();
    let written: Value = serde_yaml::from_str(&source).unwrap();
    let loaded = load(&file(name)).unwrap();
    assert_eq!(loaded.findings, []);
    let catalogue = loaded.catalogue;
    assert_eq!(json!(catalogue.name), written["name"]);
    assert_eq!(json!(catalogue.version), written["version"]);
    let levels: Vec<Value> = catalogue.levels.iter().map(|l| json!([l.id, l.name])).collect();
    let given: Vec<Value> = list(&written, "levels").map(|l| json!([l["id"], l["name"]])).collect();
    assert_eq!(levels, given);
    assert_eq!(catalogue.roles.len(), list(&written, "roles").count());
    for given in list(&written, "roles") {
        let role = catalogue.role(given["id"].as_str().unwrap()).unwrap();
        assert_eq!(json!(role.title), given["title"]);
        assert_eq!(json!(role.level), given["level"]);
        assert_eq!(json!(role.track), given["track"]);
        let aliases: Vec<&str> = role.aliases.iter().map(|a| &*a.title).collect();
        assert_eq!(json!(aliases), json!(list(given, "aliases").collect::<Vec<_>>()));
        let skills: Vec<&str> = role.skills.iter().map(|s| s.id.as_str()).collect();
        assert_eq!(json!(skills), json!(list(given, "skills").collect::<Vec<_>>()));
        for kind in StatementKind::VARIANTS {
            let key = <&str>::from(kind);
            let texts: Vec<&str> = role.said(*kind).iter().map(|s| s.text.as_str()).collect();
            let given: Vec<Value> = list(given, key).map(|s| text(s, "text")).collect();
            assert_eq!(json!(texts), json!(given), "{key}");
        }
        assert_eq!(role.leads_people.is_some(), !given["leads_people"].is_null());
        let types = role.interests.as_ref().map(|i| json!(i.types)).unwrap_or_default();
        if !given["interests"]["types"].is_null() {
            assert_eq!(types, given["interests"]["types"]);
        }
    }
    assert_eq!(loaded_moves(&catalogue), written_moves(&written));
}

#[test]
fn foreign_ladders_come_back_unchanged() {
    for name in ["five-levels", "flat", "library"] {
        comes_back_unchanged(name);
    }
}

macro_rules! page {
    ($name:ident, $catalogue:expr, $($argument:expr),+) => {
        #[test]
        fn $name() {
            insta::assert_snapshot!(page($catalogue, &[$($argument),+]));
        }
    };
}

page!(five_levels_as_a_ladder, "five-levels", "ladder", "associate");
page!(
    five_levels_up_without_leading,
    "five-levels",
    "path",
    "trainee",
    "principal",
    "--no-management",
    "--gaps"
);
page!(
    five_levels_planned,
    "five-levels",
    "plan",
    "--from",
    "senior agent",
    "--scores",
    "SEC",
    "--have",
    "coaching"
);
page!(a_flat_company_has_no_ladder, "flat", "ladder", "chat", "--all");
page!(a_flat_company_has_ways, "flat", "path", "letters", "quality");
page!(nobody_gets_to_a_desk_that_nobody_leaves_for, "flat", "path", "chat", "front desk");
page!(a_flat_company_planned, "flat", "plan", "--from", "letters");
page!(a_role_without_any_move_planned, "flat", "plan", "--from", "front desk");
page!(a_library_as_a_ladder, "library", "ladder", "shelving page");
page!(
    a_library_from_the_first_job,
    "library",
    "path",
    "reading volunteer",
    "head librarian",
    "--scores",
    "R=1,I=6,A=2,S=2,E=1,C=7"
);
page!(
    a_library_planned,
    "library",
    "plan",
    "--from",
    "library assistant",
    "--to",
    "head librarian"
);
page!(out_of_the_library, "library", "plan", "--from", "cataloguer", "--reject", "head librarian");
page!(two_of_five_levels_compared, "five-levels", "compare", "agent", "shift lead");
page!(desks_compared, "flat", "compare", "chat", "front desk");
page!(
    librarians_compared,
    "library",
    "compare",
    "cataloguer",
    "children's librarian",
    "library assistant"
);
