//! Six ladders of six shapes: every command and format serves them, and no page says what they do not.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::path::Path;

use super::support::{Run, run};

/// The ladders: a role low on each, one higher up, and whether their roles have interests.
const LADDERS: [(&str, &str, &str, bool); 6] = [
    ("dual", "engineer", "staff-engineer", true),
    ("matrix", "support-worker", "biomedical-scientist", false),
    ("corps", "firefighter-2", "station-commander", false),
    ("flach", "verkauf", "einkauf", true),
    ("call-centre-ja", "operator", "center-cho", true),
    ("warehouse", "picker", "warehouse-manager", false),
];

/// What only a catalogue may say: none of the six does.
const FOREIGN: [&str; 11] = [
    "source",
    "Source",
    "customer service",
    "Customer service",
    "the field",
    "O*NET",
    " our ",
    "Our ",
    "inference",
    "article",
    "inferred",
];

fn path(name: &str) -> String {
    let data = Path::new("./tests/data/ladders");
    data.join(format!("{name}.yaml")).display().to_string()
}

fn on(name: &str, arguments: &[&str]) -> Run {
    let path = path(name);
    let all: Vec<&str> =
        ["--catalogue", &path].into_iter().chain(arguments.iter().copied()).collect();
    run(&all)
}

/// Every page of a ladder, in short and in full, each with its command.
fn pages(low: &str, high: &str) -> Vec<Vec<String>> {
    let commands = [
        "roles",
        "roles --all",
        "ladder",
        "ladder --all",
        "ladder LOW",
        "ladder LOW --all",
        "ladder HIGH --down",
        "ladder HIGH --down --all",
        "role LOW",
        "role LOW --all",
        "role HIGH",
        "role HIGH --all",
        "compare LOW HIGH",
        "compare LOW HIGH --all",
        "path LOW HIGH",
        "path LOW HIGH --all",
        "path LOW HIGH --gaps",
        "plan --from LOW",
        "plan --from LOW --all",
        "plan --from LOW --to HIGH",
        "plan --from none",
        "plan --from HIGH --scores SEC",
        "match SEC",
        "match SEC --all",
        "match SEC --from LOW",
        "roles --search leader",
        "guide sources",
        "catalogue check",
    ];
    let split = |command: &str| {
        let words = command.split(' ');
        let words = words.map(|word| match word {
            "LOW" => low.to_owned(),
            "HIGH" => high.to_owned(),
            word => word.to_owned(),
        });
        words.collect()
    };
    commands.iter().map(|command| split(command)).collect()
}

#[test]
fn no_page_says_what_the_catalogue_does_not() {
    for (name, low, high, _) in LADDERS {
        for command in pages(low, high) {
            let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
            let page = on(name, &arguments);
            for word in FOREIGN {
                // The attribution of what the program itself measures with stays.
                let said = page
                    .out
                    .lines()
                    .chain(page.err.lines())
                    .filter(|line| !line.contains("linking study"));
                let said: Vec<&str> = said.filter(|line| line.contains(word)).collect();
                assert!(said.is_empty(), "{name}: {arguments:?} says {word:?}: {said:?}");
            }
        }
    }
}

#[test]
fn every_command_and_format_serves_every_ladder() {
    for (name, low, high, _) in LADDERS {
        let check = on(name, &["catalogue", "check", "--strict"]);
        let expected = i32::from(name == "corps");
        assert_eq!(check.code, expected, "{name}: {}{}", check.out, check.err);
        for command in pages(low, high) {
            let formats: &[&str] =
                if command[0] == "ladder" && !command.contains(&"--all".to_owned()) {
                    &["text", "markdown", "html", "json", "svg", "dot", "mermaid"]
                } else {
                    &["text", "markdown", "html", "json"]
                };
            for format in formats {
                let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
                arguments.extend(["--format", format]);
                let page = on(name, &arguments);
                let guide = command[0] == "guide" || command.contains(&"--search".to_owned());
                assert!(
                    page.code == 0 || guide || page.code == 1 && !page.out.is_empty(),
                    "{name}: {arguments:?}: {}{}",
                    page.out,
                    page.err
                );
                assert!(
                    !page.out.contains('$') || *format == "html" || *format == "mermaid",
                    "{name}: {arguments:?}"
                );
            }
        }
    }
}

#[test]
fn without_interests_one_sentence_says_so_before_the_first_question() {
    for (name, low, _, interests) in LADDERS {
        let quiz = run(&["quiz", "--plain", "--catalogue", &path(name)]);
        let says = |text: &str| {
            text.contains("No role of this catalogue has interests")
                || text.contains("no role of this catalogue has interests")
        };
        assert_eq!(says(&quiz.err), !interests, "{name}: {}", quiz.err);
        if !interests {
            assert_eq!(quiz.code, 1, "{name}: {}", quiz.err);
            assert!(!quiz.err.contains("strongly"), "{}", quiz.err);
            assert!(says(&on(name, &["match", "SEC"]).out));
            assert!(says(&on(name, &["plan", "--from", low, "--scores", "SEC"]).out));
            assert!(on(name, &["catalogue", "check"]).out.contains("No role has interests"));
        }
    }
}

macro_rules! page {
    ($name:ident, $ladder:expr, $($argument:expr),+) => {
        #[test]
        fn $name() {
            let page = on($ladder, &[$($argument),+]);
            // Pages name the catalogue as it was given: a path that is the same everywhere.
            insta::assert_snapshot!(format!("{}{}", page.out, page.err));
        }
    };
}

#[test]
fn a_plan_never_denies_the_step_that_it_plans() {
    // Up to somebody who leads people, up to somebody who does not, and over to the other track.
    for (name, from, denied) in [
        ("dual", "director", " by leading people"),
        ("matrix", "biomedical-scientist", " by leading people"),
        ("corps", "coxswain", " by leading people"),
        ("dual", "staff-engineer", "without leading people"),
        ("matrix", "associate-practitioner", "without leading people"),
        ("corps", "firefighter-1", "without leading people"),
        ("dual", "senior-engineer", "a move sideways"),
    ] {
        let plan = on(name, &["plan", "--from", from]).out;
        let missing = plan.split("Not in the catalogue from there").nth(1);
        let missing = missing.map_or("", |text| text.split('.').next().unwrap());
        let missing = missing.replace('\n', " ");
        assert!(!missing.contains(denied), "{from} of {name}:\n{plan}");
    }
}

#[test]
fn nothing_stands_behind_a_name_that_is_empty() {
    for (name, from) in [("flach", "einkauf"), ("call-centre-ja", "sv"), ("call-centre-ja", "qa")] {
        for (format, empty) in [("markdown", "**:**"), ("html", "<dt></dt>")] {
            let page = on(name, &["plan", "--from", from, "--format", format]).out;
            assert!(!page.contains(empty), "{page}");
            assert!(page.contains("Nothing here says what this role asks for."), "{page}");
        }
    }
}

page!(a_dual_ladder_follows_its_crossing, "dual", "ladder", "engineer");
page!(a_plan_on_a_dual_ladder, "dual", "plan", "--from", "senior engineer");
page!(two_tracks_compared, "dual", "compare", "staff engineer", "director");
page!(a_band_of_the_matrix, "matrix", "role", "biomedical scientist", "--all");
page!(
    what_the_next_band_asks_for,
    "matrix",
    "plan",
    "--from",
    "support worker",
    "--to",
    "biomedical scientist"
);
page!(a_cadet_stands_before_every_ladder, "corps", "ladder", "cadet");
page!(a_title_on_two_ranks_finds_both, "corps", "role", "firefighter");
page!(a_title_on_two_ranks_is_a_warning, "corps", "catalogue", "check");
page!(ein_flacher_laden, "flach", "role", "werkstatt");
page!(a_japanese_ladder, "call-centre-ja", "ladder", "operator");
page!(a_result_in_a_warehouse, "warehouse", "match", "RCE");
page!(a_plan_in_a_warehouse, "warehouse", "plan", "--from", "picker");
