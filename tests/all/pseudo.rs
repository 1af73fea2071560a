//! Every word that the program says is a message: in a language made from English, whose letters are all changed, no page, error, help or
//! finding shows a plain English word. Ids, commands, options and codes are no words.

use std::path::Path;

use crate::support::{Run, rungs};

/// What is written in plain letters in any language: codes, formats, names of keys and of things outside.
const NO_WORDS: [&str; 22] = [
    "USD",
    "RIASEC",
    "UTF",
    "YAML",
    "JSON",
    "HTML",
    "CSS",
    "SVG",
    "DOT",
    "Mermaid",
    "Enter",
    "Esc",
    "Ctrl",
    "Backspace",
    "MiB",
    "KiB",
    "rungs",
    "svg",
    "dot",
    "mermaid",
    "json",
    "html",
];

/// Runs a command in the made language over a catalogue without a Latin letter in its texts.
fn said(arguments: &[&str]) -> Run {
    let catalogue =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/catalogues/letters.yaml");
    let words: Vec<&str> = arguments.to_vec();
    let mut command = rungs(&words);
    command
        .args(["--lang", "qps"])
        .env("RUNGS_CATALOGUE", catalogue);
    command.output().unwrap().into()
}

/// The plain words of a text outside of commands in backticks, options, files, ids and tags.
fn plain_words(text: &str) -> Vec<String> {
    let text = anstream::adapter::strip_str(text).to_string();
    let prose: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let tokens = prose.split(|c: char| {
        c.is_whitespace() || matches!(c, '[' | ']' | '(' | ')' | '|' | '"' | ',' | ';' | '<' | '>')
    });
    let tokens = tokens
        .filter(|token| !token.starts_with('-') && !token.contains(['/', '.', '_', '=', '-']));
    let words = tokens.flat_map(|token| token.split(|c: char| !c.is_alphabetic()));
    let plain =
        |word: &&str| word.chars().count() > 1 && word.chars().all(|c| c.is_ascii_alphabetic());
    let known = |word: &&str| {
        !NO_WORDS.contains(word)
            && !word
                .chars()
                .all(|c| "RIASEC".contains(c) || c.is_ascii_uppercase())
    };
    words
        .filter(plain)
        .filter(known)
        .map(str::to_owned)
        .collect()
}

fn has_no_plain_words(arguments: &[&str]) {
    let run = said(arguments);
    let whole = format!("{}{}", run.out, run.err);
    assert!(whole.contains('⟦'), "{arguments:?} says nothing: {whole}");
    let found = plain_words(&whole);
    assert!(found.is_empty(), "{arguments:?}: {found:?}\n{whole}");
}

/// Every page with arguments that make it show what it can.
const PAGES: [&[&str]; 17] = [
    &["match", "SC", "--from", "м1"],
    &["match", "R=5,I=8,A=6,S=28,E=22,C=30"],
    &["match", "SSS"],
    &["quiz", "--answers", "143521153421244531133422152431"],
    &["quiz", "--answers", "333333333333333333333333333333"],
    &["roles"],
    &["roles", "--search", "мастер"],
    &["role", "м2"],
    &["ladder", "м1"],
    &["ladder"],
    &["path", "м1", "м4", "--gaps"],
    &["path", "м4", "м1"],
    &["plan", "--from", "м1", "--scores", "SC"],
    &["compare", "м1", "м2"],
    &["explain", "м2", "--scores", "SC"],
    &["guide", "начало"],
    &["guide"],
];

#[test]
fn every_page_is_made_of_messages() {
    for page in PAGES {
        for form in [
            &[][..],
            &["--all"],
            &["--plain"],
            &["--sources"],
            &["--format", "markdown"],
        ] {
            has_no_plain_words(&[page, form].concat());
        }
    }
}

#[test]
fn every_page_in_a_browser_is_made_of_messages() {
    for page in PAGES {
        let run = said(&[page, &["--format", "html"]].concat());
        let Some((_, body)) = run.out.split_once("<body>") else {
            // Wrong input is told in lines.
            continue;
        };
        // What stands inside of tags is no text.
        let prose: String = body
            .split('<')
            .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
            .collect::<Vec<_>>()
            .join(" ");
        let found = plain_words(&prose);
        assert!(found.is_empty(), "{page:?}: {found:?}\n{prose}");
    }
}

#[test]
fn help_is_made_of_messages() {
    for command in [
        "",
        "quiz",
        "match",
        "roles",
        "role",
        "ladder",
        "path",
        "plan",
        "compare",
        "explain",
        "guide",
        "history",
        "catalogue",
        "completions",
    ] {
        let words: Vec<&str> = [command, "--help"]
            .into_iter()
            .filter(|word| !word.is_empty())
            .collect();
        let run = said(&words);
        // The names of the commands and of their values stand as they are typed.
        let prose: Vec<&str> = run
            .out
            .lines()
            .filter(|line| !line.contains("rungs"))
            .map(|line| line.split_once("⟦").map_or("", |(_, text)| text))
            .collect();
        let found = plain_words(&prose.join("\n"));
        assert!(run.out.contains('⟦'), "{}", run.out);
        assert!(found.is_empty(), "{command}: {found:?}\n{}", run.out);
    }
}

#[test]
fn what_goes_wrong_is_made_of_messages() {
    for wrong in [
        &["role", "нет"][..],
        &["sing"],
        &["roles", "--loud"],
        &["roles", "--sort", "x"],
        &["role"],
        &["path", "м1"],
        &["match", "SXE"],
        &["match", "R=1"],
        &["roles", "--level", "x"],
        &["roles", "--search", ""],
        &["guide", "нет"],
        &["history", "show"],
        &["history", "compare"],
        &["quiz"],
        &["plan"],
        &["quiz", "--answers", "12"],
        &["quiz", "--answers", "12x"],
        &["compare", "м1", "м1"],
        &["explain", "м1", "--scores", "RIASEC"],
        &["catalogue", "check", "нет.yaml"],
    ] {
        has_no_plain_words(wrong);
    }
}

#[test]
fn findings_are_made_of_messages() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("х.yaml");
    let faults = [
        "name: [",
        "name: Х\nlevels: [{id: n1, name: Я}]\nroles: [{id: р1, title: Ц, level: n2, хвост: Ж}]\n",
        "name: Х\nlevels: 3\nroles: []\n",
        "name: Х\nlevels: [{id: n1, name: Я}]\nroles:\n  - {id: р1, title: Ц, level: n1, moves: [{to: р1, kind: promotion}]}\n  - {id: р1, title: Ц, level: n1}\n",
        "",
    ];
    for fault in faults {
        std::fs::write(&path, fault).unwrap();
        let run = said(&["catalogue", "check", path.to_str().unwrap()]);
        // The lines of the file itself, and the code of each finding, are no words of the program.
        let prose: Vec<&str> = run
            .out
            .lines()
            .filter(|line| !line.contains(['|', '>']))
            .collect();
        let prose = prose.join("\n").replace("[", "`").replace("]", "`");
        let found = plain_words(&prose);
        assert!(found.is_empty(), "{fault:?}: {found:?}\n{}", run.out);
    }
}
