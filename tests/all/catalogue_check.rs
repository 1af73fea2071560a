//! A catalogue is checked: every fault is found at its place, faultless catalogues load, and the built-in one says what the digest says.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::support::BUILT_IN;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::support;
use insta::assert_snapshot;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof, proptest};
use proptest::sample::{Index, select};
use rungs::Lang;
use rungs::builtin;
use rungs::catalogue::files::{Part, SourceFile};
use rungs::catalogue::finding::Severity;
use rungs::catalogue::load::{Loaded, assemble, load};
use rungs::catalogue::role::Move;
use rungs::document::check::check_view;
use serde_json::Value;
use tempfile::TempDir;

/// The small catalogue that the manual shows.
const MINIMAL: &str = r#"name: Acme support
version: "1"
levels:                                   # in rank order
  - {id: agent, name: Agent}
  - {id: lead, name: Lead}
roles:
  - id: support-agent
    title: Support agent
    level: agent
    interests: {types: [S, C]}            # or {profile: {R: 2, I: 3, A: 1, S: 6, E: 3, C: 5}}, any scale of finite numbers
    moves:
      - {to: team-lead, kind: promotion, when: after leading two shifts}
  - {id: team-lead, title: Team lead, level: lead}
"#;

/// Name and levels; a test adds roles.
const LEVELS: &str = "\
name: Acme support
levels:
  - {id: agent, name: Agent}
  - {id: lead, name: Lead}
";

/// Name, levels and a faultless role whose keys a test may add to.
const AGENT: &str = "\
name: Acme support
levels:
  - {id: agent, name: Agent}
  - {id: lead, name: Lead}
roles:
  - id: support-agent
    title: Support agent
    level: agent
";

/// A fault with its place: code, file name, line and column.
type Place = (String, String, u32, u32);

/// Writes a catalogue of several files into a fresh folder; each is given by its path in the folder and its text.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The findings of a catalogue of one file.
fn found(text: &str) -> Vec<Place> {
    let folder = folder(&[("own.yaml", text)]);
    places(&load(&folder.path().join("own.yaml")).unwrap())
}

fn places(loaded: &Loaded) -> Vec<Place> {
    let place = |f: &rungs::catalogue::finding::Finding| {
        let path = Path::new(&loaded.files[f.spot.file as usize].name);
        let name = path.file_name().unwrap().to_str().unwrap();
        let code = f.fault.code().to_owned();
        (code, name.to_owned(), f.spot.line, f.spot.column)
    };
    loaded.findings.iter().map(place).collect()
}

/// The only finding of a catalogue of one file has this code, line and column.
#[track_caller]
fn provokes(code: &str, (line, column): (u32, u32), text: &str) {
    let expected = vec![(code.to_owned(), "own.yaml".to_owned(), line, column)];
    assert_eq!(found(text), expected, "in\n{text}");
}

/// The codes of all findings of a catalogue of one file, in the order of the file.
fn codes(text: &str) -> Vec<String> {
    found(text).into_iter().map(|(code, ..)| code).collect()
}

/// Runs the program inside a folder, with nothing in the environment that changes what it prints.
fn rungs_in(folder: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rungs"))
        .args(arguments)
        .current_dir(folder.path())
        .env_remove("RUNGS_CATALOGUE")
        .env_remove("RUNGS_LANG")
        .env_remove("NO_COLOR")
        .env_remove("TERM")
        .env_remove("CI")
        .output()
        .unwrap()
}

/// What the program prints when all is well: exit code 0 and nothing on standard error.
#[track_caller]
fn prints(folder: &TempDir, arguments: &[&str]) -> String {
    let output = rungs_in(folder, arguments);
    assert_eq!(text(&output.stderr), "", "{arguments:?}");
    assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    text(&output.stdout)
}

/// The JSON document that the program prints when all is well.
#[track_caller]
fn document(folder: &TempDir, arguments: &[&str]) -> Value {
    serde_json::from_str(&prints(folder, arguments)).unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A test for each: the smallest catalogue that has the fault, its code, line and column.
macro_rules! provoked {
    ($($name:ident => $code:literal, $at:expr, $text:literal $(, $part:expr)*;)+) => {
        $(
            #[test]
            fn $name() {
                provokes($code, $at, &format!($text $(, $part)*));
            }
        )+
    };
}

provoked! {
    a_bracket_that_never_closes_is_no_yaml
        => "syntax", (9, 13), "{AGENT}    duties: [\n";
    nesting_deeper_than_any_catalogue_needs_is_too_complex
        => "too-complex", (1, 49), "{}a\n", "- ".repeat(30);
    a_key_that_no_role_has_is_unknown
        => "unknown-key", (9, 5), "{AGENT}    colour: red\n";
    a_key_that_stands_twice_is_shown_the_second_time
        => "duplicate-key", (9, 5), "{AGENT}    level: lead\n";
    a_role_without_a_title_misses_a_key
        => "missing-key", (6, 5), "{LEVELS}roles:\n  - {{id: support-agent, level: agent}}\n";
    a_number_in_place_of_a_title_is_of_the_wrong_type
        => "wrong-type", (6, 24), "{LEVELS}roles:\n  - {{id: seven, title: 7, level: agent}}\n";
    a_word_that_is_none_of_those_allowed_is_unknown
        => "unknown-word", (9, 18), "{AGENT}    level_basis: guessed\n";
    a_terminal_escape_in_a_text_is_a_control_character
        => "control-character", (9, 15), "{AGENT}    purpose: [\"\\e[31mHelp\"]\n";
    a_mark_that_reverses_the_reading_order_is_a_control_character
        => "control-character", (9, 20), "{AGENT}    purpose: [Help \u{202E}people]\n";
    an_id_with_a_space_is_a_bad_id
        => "bad-id", (6, 10), "{LEVELS}roles:\n  - {{id: support agent, title: A, level: agent}}\n";
    a_title_of_spaces_says_nothing
        => "empty-text", (6, 20), "{LEVELS}roles:\n  - {{id: a, title: \"  \", level: agent}}\n";
    two_roles_with_one_id_are_a_duplicate
        => "duplicate-id", (9, 10), "{AGENT}  - {{id: support-agent, title: Other, level: agent}}\n";
    two_roles_with_one_title_are_a_duplicate_whatever_the_case
        => "duplicate-title", (9, 24), "{AGENT}  - {{id: other, title: SUPPORT AGENT, level: agent}}\n";
    an_alias_that_is_the_title_of_another_role_is_a_duplicate
        => "duplicate-title", (9, 55), "{AGENT}  - {{id: other, title: Other, level: agent, aliases: [support agent]}}\n";
    a_level_that_nobody_defines_is_an_unknown_reference
        => "unknown-reference", (6, 30), "{LEVELS}roles:\n  - {{id: a, title: A, level: agnt}}\n";
    a_move_to_a_role_that_nobody_defines_is_an_unknown_reference
        => "unknown-reference", (9, 18), "{AGENT}    moves: [{{to: nobody, kind: lateral}}]\n";
    a_skill_that_nobody_defines_is_an_unknown_reference
        => "unknown-reference", (9, 14), "{AGENT}    skills: [empathy]\n";
    a_file_of_facts_outside_the_folder_is_an_unknown_reference
        => "unknown-reference", (1, 8), "facts: ../facts.md\n{AGENT}";
    a_citation_that_belongs_to_no_source_is_unknown
        => "unknown-source", (10, 39), "{AGENT}    duties:\n      - {{text: Help, sources: [S1-D1, S2-D1]}}\nsources: [{{id: S1, name: The handbook}}]\n";
    a_move_from_a_role_to_itself_leads_nowhere
        => "self-move", (9, 18), "{AGENT}    moves: [{{to: support-agent, kind: lateral}}]\n";
    a_promotion_to_a_lower_level_goes_down
        => "downward-promotion", (7, 55), "{LEVELS}roles:
  - {{id: low, title: Low, level: agent, moves: [{{to: high, kind: plan-b}}]}}
  - {{id: high, title: High, level: lead, moves: [{{to: low, kind: promotion}}]}}
";
    promotions_that_lead_in_a_circle_are_shown_once
        => "promotion-cycle", (6, 54), "{LEVELS}roles:
  - {{id: one, title: One, level: agent, moves: [{{to: two, kind: promotion}}]}}
  - {{id: two, title: Two, level: agent, moves: [{{to: three, kind: promotion}}]}}
  - {{id: three, title: Three, level: agent, moves: [{{to: one, kind: promotion}}]}}
";
    a_role_above_the_lowest_level_that_no_move_reaches_is_unreached
        => "unreached-role", (9, 10), "{AGENT}  - {{id: boss, title: Boss, level: lead}}\n";
    six_equal_numbers_are_a_useless_profile
        => "useless-profile", (9, 16), "{AGENT}    interests: {{profile: {{R: 1, I: 1, A: 1, S: 1, E: 1, C: 1}}}}\n";
    a_letter_beside_the_six_is_bad
        => "bad-letter", (9, 28), "{AGENT}    interests: {{types: [S, X]}}\n";
    a_form_that_asks_one_type_more_often_is_uneven
        => "uneven-form", (13, 16), "{AGENT}questionnaire:
  id: own
  name: Our questions
  items: [{{id: door, type: R, text: Mend a door}}]
  forms: [{{id: short, name: Short, items: [door]}}]
";
    a_second_document_is_one_too_many
        => "second-document", (9, 1), "{AGENT}---\nname: Another\n";
}

#[test]
fn an_item_of_more_than_twelve_words_is_long() {
    let text = format!(
        "{AGENT}questionnaire:
  id: own
  name: Our questions
  items:
    - {{id: fits, type: R, text: one two three four five six seven eight nine ten eleven twelve}}
    - {{id: long, type: R, text: one two three four five six seven eight nine ten eleven twelve more}}
  forms: [{{id: none, name: None, items: [fits, long]}}]
"
    );
    assert_eq!(codes(&text), ["long-item", "uneven-form"]);
}

#[test]
fn the_id_of_a_retired_item_is_not_given_again() {
    let text = format!(
        "{AGENT}questionnaire:
  id: own
  name: Our questions
  items: [{{id: door, type: R, text: Mend a door}}]
  retired: [{{id: door, type: R, text: Paint a door}}]
  forms: [{{id: short, name: Short, items: [door]}}]
"
    );
    assert_eq!(codes(&text), ["duplicate-id", "uneven-form"]);
}

#[test]
fn a_form_cannot_ask_a_retired_item() {
    let text = format!(
        "{AGENT}questionnaire:
  id: own
  name: Our questions
  items: [{{id: wall, type: R, text: Paint a wall}}]
  retired: [{{id: door, type: R, text: Mend a door}}]
  forms: [{{id: short, name: Short, items: [door]}}]
"
    );
    provokes("unknown-reference", (14, 44), &text);
}

#[test]
fn a_file_of_comments_only_is_empty() {
    provokes("empty-file", (0, 0), "# Nothing here yet.\n");
}

#[test]
fn a_text_of_more_than_two_thousand_characters_is_too_long() {
    let fits = format!("{AGENT}    purpose: [{}]\n", "x".repeat(2000));
    assert_eq!(found(&fits), []);
    let text = format!("{AGENT}    purpose: [{}]\n", "x".repeat(2001));
    provokes("too-long", (9, 15), &text);
}

#[test]
fn a_catalogue_without_roles_is_of_no_use() {
    provokes("no-roles", (0, 0), LEVELS);
}

#[test]
fn where_there_are_more_findings_than_are_listed_the_last_says_so() {
    let roles = "{},".repeat(1_000);
    let found = codes(&format!("{LEVELS}roles: [{roles}]\n"));
    assert_eq!(found.len(), 301);
    assert_eq!(found[300], "more-findings");
}

#[test]
fn a_mean_that_no_answer_can_have_makes_a_norm_unsound() {
    let six = |n: &str| format!("{{R: {n}, I: {n}, A: {n}, S: {n}, E: {n}, C: {n}}}");
    let text = format!(
        "{AGENT}questionnaire:
  id: own
  name: Our questions
  items: [{{id: wall, type: R, text: Paint a wall}}]
  forms: [{{id: short, name: Short, items: [wall]}}]
  norm:
    name: nobody
    items: 5
    mean: {}
    deviation: {}
    alpha: {}
",
        six("7"),
        six("1"),
        six("0.8")
    );
    let six = ["unsound-norm"; 6].map(str::to_owned);
    assert_eq!(codes(&text)[1..], six);
}

// What the findings have in common.

#[test]
fn lines_and_columns_count_characters_not_bytes() {
    let text = "name: Käufer → 顧客\nlevels: [{id: agent, name: \"顧客顧客\", colour: red}]\nroles: [{id: a, title: Ä, level: agent}]\n";
    provokes("unknown-key", (2, 36), text);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_move_no_place() {
    let text = format!("{AGENT}    colour: red\n").replace('\n', "\r\n");
    provokes("unknown-key", (9, 5), &format!("\u{FEFF}{text}"));
}

#[test]
fn one_fault_in_each_part_of_one_file_and_all_are_found_at_once() {
    let text = r#"name: 7
levels:
  - {id: agent, name: Agent, place: within}
  - {id: agent, name: Twice}
tracks:
  - {id: front line, name: Front line}
sources:
  - {id: S1, name: The handbook, inferred: perhaps}
skills:
  - {id: empathy, name: Empathy, kind: sofft}
types:
  types:
    - {letter: Q, name: Quick}
steps:
  - {id: ask, stages: [grow], roles: [nobody], text: Ask for a mentor., sources: [S9-1]}
questionnaire:
  id: own
  name: Our questions
  items:
    - {id: door, type: R, text: Mend a door}
    - {id: door, type: R, text: Mend another door}
  forms:
    - {id: short, name: Short, items: [window]}
roles:
  - {id: one, title: One, level: agent, track: line, skills: [listening]}
  - {id: two, title: one, level: agent, mention: "yes"}
guide:
  - {id: day, title: Your first day, line: What to expect., roles: [nobody], order: soon}
"#;
    let found = found(text);
    let places: Vec<(&str, u32, u32)> =
        found.iter().map(|(code, _, line, column)| (code.as_str(), *line, *column)).collect();
    assert_eq!(
        places,
        [
            ("wrong-type", 1, 7),
            ("unknown-word", 3, 37),
            ("duplicate-id", 4, 10),
            ("bad-id", 6, 10),
            ("wrong-type", 8, 44),
            ("unknown-word", 10, 40),
            ("bad-letter", 13, 16),
            ("unknown-reference", 15, 39),
            ("unknown-source", 15, 83),
            ("duplicate-id", 21, 12),
            ("unknown-reference", 23, 40),
            ("unknown-reference", 25, 48),
            ("unknown-reference", 25, 63),
            ("duplicate-title", 26, 22),
            ("wrong-type", 26, 50),
            ("unknown-reference", 28, 69),
            ("wrong-type", 28, 85),
        ]
    );
}

#[test]
fn a_role_without_a_title_hides_none_of_its_other_faults() {
    let text = format!(
        "{LEVELS}roles:
  - {{id: a, level: agent, track: line, skills: [empathy], moves: [{{to: nobody, kind: lateral}}]}}
"
    );
    let expected = ["missing-key", "unknown-reference", "unknown-reference", "unknown-reference"];
    assert_eq!(codes(&text), expected, "in\n{text}");
}

#[test]
fn a_ladder_of_its_own_is_checked_and_shown() {
    let ladders = |text: &str| format!("{MINIMAL}ladders:\n  - {text}\n");
    assert_eq!(codes(&ladders("{roles: [support-agent, nobody]}")), ["unknown-reference"]);
    assert_eq!(codes(&ladders("{name: Ours}")), ["missing-key"]);
    assert_eq!(codes(&ladders("{roles: [support-agent], rungs: 2}")), ["unknown-key"]);
    let own = ladders("{name: Ours, roles: [support-agent, team-lead]}");
    let folder = folder(&[("own.yaml", &own)]);
    let page = prints(&folder, &["ladder", "team-lead", "--down", "--catalogue", "own.yaml"]);
    assert!(page.contains("  Support agent → Team lead"), "{page}");
    let document = document(&folder, &["ladder", "--format", "json", "--catalogue", "own.yaml"]);
    assert_eq!(document["source_ladders"][0]["name"], "Ours");
    assert_eq!(document["source_ladders"][0]["roles"][1]["id"], "team-lead");
}

#[test]
fn a_job_that_is_not_here_is_checked() {
    let absent = |text: &str| format!("{MINIMAL}absent:\n  - {text}\n");
    assert_eq!(codes(&absent("{names: [Planner], nearest: [team-lead]}")), [""; 0]);
    assert_eq!(codes(&absent("{names: [Planner], nearest: [nobody]}")), ["unknown-reference"]);
    assert_eq!(codes(&absent("{names: [Planner]}")), ["missing-key"]);
    assert_eq!(codes(&absent("{nearest: [team-lead]}")), ["missing-key"]);
    // It is here after all.
    assert_eq!(codes(&absent("{names: [team lead], nearest: [team-lead]}")), ["duplicate-title"]);
}

#[test]
fn a_role_that_lacks_its_title_is_still_there_for_the_moves_that_name_it() {
    let text = MINIMAL.replace("title: Team lead, ", "");
    assert_eq!(codes(&text), ["missing-key"], "in\n{text}");
}

#[test]
fn a_key_that_stands_there_with_a_fault_is_not_missing_too() {
    let letter = format!("{AGENT}    interests: {{types: [X]}}\n");
    assert_eq!(codes(&letter), ["bad-letter"], "in\n{letter}");
    let number = format!("{AGENT}    interests: {{profile: {{R: 1, I: 2, A: 3, S: 4, E: 5}}}}\n");
    assert_eq!(codes(&number), ["missing-key"], "in\n{number}");
}

#[test]
fn a_number_that_is_not_finite_is_of_the_wrong_type_and_hides_nothing() {
    let text = format!(
        "{AGENT}    colour: red\n    interests: {{profile: {{R: .nan, I: .inf, A: 1, S: 2, E: 3, C: 4}}}}\n"
    );
    assert_eq!(codes(&text), ["unknown-key", "wrong-type", "wrong-type"], "in\n{text}");
}

#[test]
fn a_warning_does_not_hide_that_there_are_no_roles() {
    let text = format!(
        "{LEVELS}questionnaire:
  id: own
  name: Our questions
  items: [{{id: door, type: R, text: Mend a door}}]
  forms: [{{id: short, name: Short, items: [door]}}]
"
    );
    assert!(codes(&text).contains(&"no-roles".to_owned()), "in\n{text}");
}

#[test]
fn a_hundred_thousand_brackets_are_too_complex_rather_than_a_slip_of_the_pen() {
    assert_eq!(codes(&"[".repeat(100_000)), ["too-complex"]);
}

#[test]
fn aliases_that_multiply_are_too_complex_rather_than_a_slip_of_the_pen() {
    let mut text = String::from("name: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for level in 1..12 {
        let nine = vec![format!("*a{}", level - 1); 9].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{nine}]\n"));
    }
    assert_eq!(codes(&text), ["too-complex"]);
}

#[test]
fn only_what_a_catalogue_can_be_used_with_is_a_warning() {
    let warnings = format!("{AGENT}  - {{id: boss, title: Boss, level: lead}}\n");
    let folder = folder(&[("own.yaml", &warnings)]);
    let loaded = load(&folder.path().join("own.yaml")).unwrap();
    assert_eq!(loaded.findings[0].fault.severity(), Severity::Warning);
    assert_eq!(loaded.errors(), 0);
    let output = rungs_in(&folder, &["roles", "--catalogue", "own.yaml"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        text(&output.stderr),
        "note: this catalogue has 1 warning; see `rungs catalogue check own.yaml`\n"
    );
    assert!(text(&output.stdout).contains("Boss"));
}

// The command.

/// Six different faults, and nothing that follows from them.
const SIX_FAULTS: &str = r"name: Acme support
version: 2
levels:
  - {id: agent, name: Agent}
  - {id: lead, name: Lead}
roles:
  - id: support-agent
    title: Support agent
    titel: Support agent
    level: agent
    level: agent
    interests: {types: [S, X]}
    moves:
      - {to: team-leed, kind: promotion}
      - {to: team-lead, kind: lateral}
  - id: team-lead
    title: Team lead
    level: lead
    moves:
      - {to: support-agent, kind: promotion}
";

#[test]
fn six_faults_as_a_person_reads_them() {
    let folder = folder(&[("own.yaml", SIX_FAULTS)]);
    let output = rungs_in(&folder, &["catalogue", "check", "own.yaml"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stderr), "");
    assert_snapshot!(text(&output.stdout));
}

#[test]
fn six_faults_as_a_program_reads_them() {
    let folder = folder(&[("own.yaml", SIX_FAULTS)]);
    let check = ["catalogue", "check", "own.yaml", "--format", "json"];
    let output = rungs_in(&folder, &check);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stderr), "");
    assert_snapshot!(text(&output.stdout));
}

#[test]
fn text_and_json_show_a_slip_in_the_yaml_at_the_same_place() {
    let folder = folder(&[("own.yaml", &MINIMAL.replace("title: Support", "title: Support: "))]);
    let json = ["catalogue", "check", "own.yaml", "--format", "json", "--color", "never"];
    let json: Value = serde_json::from_slice(&rungs_in(&folder, &json).stdout).unwrap();
    let (line, column) = (&json["findings"][0]["line"], &json["findings"][0]["column"]);
    assert_eq!((line, column), (&Value::from(8), &Value::from(19)));
    let shown = text(&rungs_in(&folder, &["catalogue", "check", "own.yaml"]).stdout);
    assert!(shown.contains("--> own.yaml:8:19\n"), "{shown}");
    assert!(shown.contains("8 |     title: Support:  agent\n"), "{shown}");
}

#[test]
fn a_file_that_cannot_be_read_as_a_catalogue_has_no_name_to_show() {
    let folder = folder(&[("own.yaml", "")]);
    let output = rungs_in(&folder, &["catalogue", "check", "own.yaml"]);
    assert_eq!(output.status.code(), Some(2));
    let shown = text(&output.stdout);
    assert!(!shown.contains("\n: "), "{shown}");
}

#[test]
fn a_key_of_five_thousand_letters_does_not_fill_the_screen() {
    let text = format!("{AGENT}    ? {}\n    : red\n", "k".repeat(5000));
    let folder = folder(&[("own.yaml", &text)]);
    let loaded = load(&folder.path().join("own.yaml")).unwrap();
    let message = &check_view(Lang::En, &loaded).findings[0].message;
    assert!(message.contains("kkkkkkkkkk"), "{message}");
    assert!(message.chars().count() < 200, "{message}");
}

#[test]
fn a_second_document_in_the_file_is_not_called_nesting() {
    let folder = folder(&[("own.yaml", &format!("{AGENT}---\nname: Another\n"))]);
    let loaded = load(&folder.path().join("own.yaml")).unwrap();
    let found = &check_view(Lang::En, &loaded).findings[0];
    assert_eq!((found.line, found.column), (9, 1));
    assert!(!found.message.contains("nests"), "{}", found.message);
}

#[test]
fn a_catalogue_without_findings_is_said_to_have_none() {
    let folder = folder(&[("own.yaml", MINIMAL)]);
    assert_eq!(
        prints(&folder, &["catalogue", "check", "own.yaml"]),
        "Acme support: 2 roles, 1 move. 1 role of 2 has interests;\n`rungs --catalogue own.yaml quiz` and `rungs --catalogue own.yaml match` compare\nonly that one. No findings.\n"
    );
    let check = ["--catalogue", "own.yaml", "catalogue", "check"];
    assert_eq!(prints(&folder, &check), prints(&folder, &["catalogue", "check", "own.yaml"]));
    let json = document(&folder, &["catalogue", "check", "own.yaml", "--format", "json"]);
    assert_eq!(json["schema"], "rungs.check.v1");
    assert_eq!(json["findings"], Value::Array(Vec::new()));
}

#[test]
fn check_without_a_catalogue_says_how_to_name_one() {
    let folder = folder(&[]);
    let output = rungs_in(&folder, &["catalogue", "check"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout), "");
    assert!(text(&output.stderr).contains("rungs catalogue check PATH"));
}

// Folders.

/// A catalogue in a folder, with every part in a file of its own.
const PARTS: [(&str, &str); 9] = [
    (
        "catalogue.yaml",
        "name: Acme support
levels: [{id: agent, name: Agent}, {id: lead, name: Lead}]
sources: [{id: H, name: The handbook}]
facts: facts/handbook.md
",
    ),
    ("facts/handbook.md", "- [H-1] Agents help.\n"),
    ("roles/team-lead.yml", "id: team-lead\ntitle: Team lead\nlevel: lead\n"),
    (
        "roles/support-agent.yaml",
        "id: support-agent
title: Support agent
level: agent
skills: [empathy]
duties: [{text: Help people., sources: [H-1]}]
interests: {types: [S]}
moves: [{to: team-lead, kind: promotion}]
",
    ),
    ("skills.yaml", "- {id: empathy, name: Empathy, kind: soft}\n"),
    ("types.yaml", "types: [{letter: S, name: Social}]\n"),
    ("steps.yaml", "- {id: shadow, stages: [grow], text: Shadow a team lead for a day.}\n"),
    (
        "guide/first-day.yaml",
        "{id: first-day, title: Your first day, line: What to expect., roles: [support-agent], levels: [agent]}\n",
    ),
    (
        "questionnaires/own.yaml",
        "id: own
name: Our questions
items:
  - {id: r, type: R, text: Mend a door}
  - {id: i, type: I, text: Find a cause}
  - {id: a, type: A, text: Draw a sign}
  - {id: s, type: S, text: Help a guest}
  - {id: e, type: E, text: Sell a plan}
  - {id: c, type: C, text: Sort a file}
forms:
  - {id: short, name: Six questions, items: [r, i, a, s, e, c]}
",
    ),
];

#[test]
fn a_folder_is_read_with_all_its_parts() {
    let folder = folder(&PARTS);
    let loaded = load(folder.path()).unwrap();
    assert_eq!(places(&loaded), []);
    let catalogue = loaded.catalogue;
    let roles: Vec<&str> = catalogue.roles.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(roles, ["support-agent", "team-lead"]);
    assert_eq!(catalogue.moves.len(), 1);
    assert_eq!(catalogue.skill("empathy").unwrap().name, "Empathy");
    assert_eq!(catalogue.types[0].name, "Social");
    assert_eq!(catalogue.steps[0].id, "shadow");
    assert_eq!(catalogue.guide[0].title, "Your first day");
    assert_eq!(catalogue.questionnaire.into_inner().unwrap().items.len(), 6);
    let list = document(&folder, &["roles", "--catalogue", ".", "--format", "json"]);
    assert_eq!(list["roles"][1]["title"], "Team lead");
}

#[test]
fn findings_of_a_folder_name_the_file_that_has_the_fault() {
    let folder = folder(&PARTS);
    let role = folder.path().join("roles/support-agent.yaml");
    let skills = folder.path().join("skills.yaml");
    let mended = fs::read_to_string(&role).unwrap().replace("H-1", "H-2");
    fs::write(&role, mended).unwrap();
    fs::write(&skills, "- {id: empathy, name: Empathy, kind: warm}\n").unwrap();
    let place =
        |code: &str, file: &str, line, column| (code.to_owned(), file.to_owned(), line, column);
    assert_eq!(
        places(&load(folder.path()).unwrap()),
        [
            place("unknown-word", "skills.yaml", 1, 38),
            place("unknown-source", "support-agent.yaml", 5, 41),
        ]
    );
    let check = rungs_in(&folder, &["catalogue", "check", "."]);
    assert_eq!(check.status.code(), Some(1));
    let shown = text(&check.stdout);
    assert!(shown.contains("--> ./skills.yaml:1:38\n"), "{shown}");
    assert!(shown.contains("--> ./roles/support-agent.yaml:5:41\n"), "{shown}");
    assert!(shown.contains("did you mean `H-1`?"), "{shown}");
}

#[test]
fn the_first_form_of_a_questionnaire_is_the_one_that_is_asked() {
    let folder = folder(&PARTS);
    let result =
        document(&folder, &["quiz", "--answers", "111511", "--catalogue", ".", "--format", "json"]);
    assert_eq!(result["form"]["id"], "short");
}

#[test]
fn a_form_is_named_with_form() {
    let folder = folder(&PARTS);
    let result = document(
        &folder,
        &["quiz", "--form", "short", "--answers", "111511", "--catalogue", ".", "--format", "json"],
    );
    assert_eq!(result["ranking"][0], serde_json::json!(["S"]));
    assert_eq!(result["recommendations"][0]["role"], "support-agent");
}

// The minimal catalogue of the manual.

#[test]
fn the_minimal_catalogue_has_no_findings() {
    assert_eq!(found(MINIMAL), []);
}

#[test]
fn the_minimal_catalogue_works_with_every_command() {
    let folder = folder(&[("own.yaml", MINIMAL)]);
    let ask = |arguments: &[&str]| {
        let own = ["--catalogue", "own.yaml"];
        assert_ne!(prints(&folder, &[arguments, &own].concat()), "");
        document(&folder, &[arguments, &own, &["--format", "json"]].concat())
    };

    let roles = ask(&["roles"]);
    assert_eq!(roles["roles"][0]["id"], "support-agent");
    assert_eq!(roles["roles"][1]["id"], "team-lead");

    let role = ask(&["role", "support", "agent"]);
    assert_eq!(role["title"], "Support agent");
    assert_eq!(role["ways_on"][0]["to_role"], "team-lead");
    assert_eq!(role["ways_on"][0]["when"], "after leading two shifts");

    let ladder = ask(&["ladder", "support-agent"]);
    let rungs = serde_json::json!(["support-agent", "team-lead"]);
    assert_eq!(ladder["ladders"][0]["roles"], rungs);

    let path = ask(&["path", "Support agent", "TEAM LEAD"]);
    assert_eq!(path["routes"][0]["roles"], rungs);

    let guide = ask(&["guide"]);
    assert_eq!(guide["schema"], "rungs.guide.v1");

    let by_code = ask(&["match", "SC"]);
    assert_eq!(by_code["recommendations"][0]["role"], "support-agent");

    let by_answers = ask(&["quiz", "--answers", "333533333533333533333533333533", "--no-save"]);
    assert_eq!(by_answers["schema"], "rungs.result.v1");
    assert_eq!(by_answers["scores"].as_object().unwrap().len(), 6, "{by_answers}");
    assert_eq!(by_answers["recommendations"][0]["role"], "support-agent");
}

#[test]
fn a_result_that_no_role_fits_leaves_no_sentence_unfinished() {
    let folder = folder(&[("own.yaml", MINIMAL)]);
    let shown = prints(&folder, &["match", "IA", "--catalogue", "own.yaml"]);
    assert!(shown.contains("Holland code I>A"), "{shown}");
    assert!(!shown.contains(": ."), "{shown}");
}

// The built-in catalogue.

#[test]
fn the_data_folder_has_no_findings() {
    let loaded = load(Path::new("data")).unwrap();
    assert_eq!(places(&loaded), []);
}

#[test]
fn the_built_in_catalogue_is_the_data_folder() {
    let loaded = load(Path::new("data")).unwrap();
    assert!(loaded.catalogue.roles.len() > 50);
    assert_eq!(builtin::catalogue(), loaded.catalogue);
}

/// A row of the tables of edges: from role, to role, kind and basis.
#[derive(Debug, PartialEq, Eq)]
struct Edge {
    from: String,
    to: String,
    kind: String,
    basis: String,
    both_ways: bool,
}

/// The edges of the digest by id, their roles named as in the catalogue.
fn digest() -> BTreeMap<String, Edge> {
    let facts = include_str!("../../data/sources/facts.md");
    let between = |from: &str, to: &str| {
        let rest = facts.split_once(from).unwrap().1;
        rest.split_once(to).unwrap().0
    };
    let rows = |part: &'static str| -> Vec<Vec<&'static str>> {
        let rows = part.lines().filter_map(|line| line.strip_prefix('|'));
        rows.map(|row| row.split('|').map(str::trim).collect()).collect()
    };
    let roles: BTreeMap<&str, &str> = rows(between("### 1.1 ", "### 1.2 "))
        .into_iter()
        .map(|cells| (cells[0], cells[1]))
        .collect();
    let stated = rows(between("#### Stated in the seeds", "#### Inferred"));
    let inferred = rows(between("#### Inferred", "## 2. "));
    let mut edges = BTreeMap::new();
    for cells in stated.iter().chain(&inferred).filter(|c| is_edge(c[0])) {
        let edge = Edge {
            from: roles[cells[1]].to_owned(),
            to: roles[cells[2]].to_owned(),
            kind: cells[3].to_owned(),
            basis: if cells[0].starts_with('X') {
                "inferred".to_owned()
            } else {
                cells[4].to_owned()
            },
            both_ways: cells.iter().any(|cell| cell.contains("in both directions")),
        };
        let before = edges.insert(cells[0].to_owned(), edge);
        assert_eq!(before, None, "{} stands twice in the digest", cells[0]);
    }
    edges
}

/// Whether a citation is the id of an edge, such as `S0-R01-E1` or `X-E01`.
fn is_edge(id: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let numbered = |part: &str, letter: char| part.strip_prefix(letter).is_some_and(digits);
    match id.split('-').collect::<Vec<_>>().as_slice() {
        ["X", edge] => numbered(edge, 'E'),
        [seed, role, edge] => numbered(seed, 'S') && numbered(role, 'R') && numbered(edge, 'E'),
        _ => false,
    }
}

#[test]
fn every_edge_of_the_digest_is_a_move_with_its_roles_kind_and_basis() {
    let digest = digest();
    assert_eq!(digest.len(), 183);
    let mut cited: BTreeMap<&str, Vec<&Move>> = BTreeMap::new();
    for step in &BUILT_IN.moves {
        for id in step.sources.iter().filter(|id| is_edge(id)) {
            cited.entry(id.as_str()).or_default().push(step);
        }
    }
    let of_digest: BTreeSet<&str> = digest.keys().map(String::as_str).collect();
    let of_moves: BTreeSet<&str> = cited.keys().copied().collect();
    assert_eq!(of_moves, of_digest);
    for (id, edge) in &digest {
        let moves = &cited[id.as_str()];
        // What the digest wants in both directions is two moves with one id.
        let times = if edge.both_ways { 2 } else { 1 };
        assert_eq!(moves.len(), times, "{id} is cited by {moves:?}");
        let step = moves[0];
        let stated = Edge {
            from: step.from_role.clone(),
            to: step.to_role.clone(),
            kind: <&str>::from(step.kind).to_owned(),
            basis: <&str>::from(step.basis).to_owned(),
            both_ways: edge.both_ways,
        };
        assert_eq!(&stated, edge, "{id}");
        if let [there, back] = moves[..] {
            assert_eq!(
                (&there.from_role, &there.to_role, there.kind),
                (&back.to_role, &back.from_role, back.kind),
                "{id}"
            );
        }
    }
}

#[test]
fn every_move_of_the_built_in_catalogue_rests_on_an_edge_of_the_digest() {
    for step in builtin::catalogue().moves {
        let edges = step.sources.iter().filter(|id| is_edge(id)).count();
        assert!(edges > 0, "{step:?}");
    }
}

// Whatever a file holds, loading ends with findings and never with a panic.

/// Loads a catalogue of one file and words its findings.
fn check(part: Part, text: &str) -> String {
    let file = SourceFile {
        read: rungs::catalogue::files::Read::Whole,
        name: "own.yaml".to_owned(),
        part,
        text: text.to_owned(),
    };
    let loaded = assemble(vec![file], None);
    let view = check_view(Lang::En, &loaded);
    let said = view.findings.iter().map(|found| format!("{} {}\n", found.message, found.remedy));
    said.collect()
}

#[test]
fn whatever_breaks_a_file_is_shown_with_its_line() {
    for slip in SLIPS {
        let folder = folder(&[("own.yaml", &format!("{AGENT}    {slip}: x\n"))]);
        let path = folder.path().join("own.yaml");
        let run = support::run(&["catalogue", "check", path.to_str().unwrap()]);
        assert!((0..=2).contains(&run.code), "{slip:?}: {}", run.err);
        let harmless =
            |c: char| c == '\n' || !(c.is_control() || ('\u{202A}'..='\u{202E}').contains(&c));
        assert!(run.out.chars().all(harmless), "{slip:?}: {}", run.out);
    }
}

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![
        Just(Part::Head),
        Just(Part::Role),
        Just(Part::Skills),
        Just(Part::Types),
        Just(Part::Steps),
        Just(Part::Questionnaire),
        Just(Part::Topic),
    ]
}

/// What a slip of the hand, or a malicious one, puts into a file.
const SLIPS: [&str; 43] = [
    "",
    "\n",
    "  ",
    "\t",
    "- ",
    ": ",
    "? ",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "#",
    "&a ",
    "*a",
    "!!str ",
    "!",
    "|\n",
    ">-\n",
    "---\n",
    "...\n",
    "~",
    "null",
    ".nan",
    "-1e999",
    "0x7f",
    "true",
    "<<: *a",
    "\0",
    "\u{1B}[31m",
    "\\e",
    "\u{202E}",
    "\u{FEFF}",
    "\u{85}",
    "\u{2028}",
    "é",
    "顧",
    "🙂",
    "\r",
    "team-lead",
    "support-agent",
    "promotion",
];

fn few() -> ProptestConfig {
    ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() }
}

/// The nearest character boundary at or before an index.
fn boundary(text: &str, index: Index) -> usize {
    let index = index.index(text.len() + 1);
    (0..=index).rev().find(|at| text.is_char_boundary(*at)).unwrap()
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn random_bytes_never_panic(bytes: Vec<u8>, part in part()) {
        let shown = check(part, &String::from_utf8_lossy(&bytes));
        assert!(shown.is_empty() || shown.ends_with('\n'));
    }

    #[test]
    fn random_changes_of_the_minimal_catalogue_never_panic(
        changes in proptest::collection::vec((any::<Index>(), 0_usize..24, select(SLIPS.as_slice())), 1..8),
    ) {
        let mut text = MINIMAL.to_owned();
        for (index, length, slip) in changes {
            let start = boundary(&text, index);
            let end = text[start..].char_indices().map(|(at, _)| start + at).nth(length);
            text.replace_range(start..end.unwrap_or(text.len()), slip);
        }
        let shown = check(Part::Head, &text);
        assert!(shown.is_empty() || shown.ends_with('\n'));
    }

    #[test]
    fn pieces_of_yaml_in_any_order_never_panic(pieces in proptest::collection::vec(select(SLIPS.as_slice()), 0..60), part in part()) {
        let shown = check(part, &pieces.concat());
        assert!(shown.is_empty() || shown.ends_with('\n'));
    }
}

#[test]
fn a_column_far_along_a_line_is_the_same_in_text_and_in_the_document() {
    let far = "x".repeat(200);
    let text = format!(
        "name: n\nlevels: [{{id: a, name: A}}]\nroles: [{{id: r, title: R, level: a, purpose: {far}, wanted: 1}}]\n"
    );
    let folder = folder(&[("own.yaml", &text)]);
    let column = 1 + text.lines().nth(2).unwrap().find("wanted").unwrap();
    let checked = |format: &str| {
        let output = rungs_in(&folder, &["catalogue", "check", "own.yaml", "--format", format]);
        String::from_utf8(output.stdout).unwrap()
    };
    let document: serde_json::Value = serde_json::from_str(&checked("json")).unwrap();
    assert_eq!(document["findings"][0]["column"], column);
    let place = format!("own.yaml:3:{column}");
    assert!(checked("text").contains(&place), "{place}\n{}", checked("text"));
}
