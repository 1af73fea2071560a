//! What the README of each language shows is what the program prints.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::process::Command;

use crate::support::{page, screenshot};

/// The page of each language, with its code.
const PAGES: [(&str, &str); 3] = [
    ("en", include_str!("../../README.md")),
    ("zh", include_str!("../../README.zh.md")),
    ("ru", include_str!("../../README.ru.md")),
];

/// The console blocks of a page: a command line and the lines that it shows; `…` stands for lines left out.
fn shown(readme: &str) -> Vec<(String, Vec<String>)> {
    let mut blocks = Vec::new();
    for block in readme.split("```console\n").skip(1) {
        let (block, _) = block.split_once("```").unwrap();
        let mut lines = block.lines().map(str::to_owned);
        let command = lines.next().unwrap();
        let command = command.strip_prefix("$ rungs ").unwrap().to_owned();
        blocks.push((command, lines.collect()));
    }
    blocks
}

#[test]
fn every_output_in_the_readmes_is_real() {
    for (lang, readme) in PAGES {
        let blocks = shown(readme);
        assert!(blocks.len() >= 4, "{lang}: the tour is gone");
        for (command, lines) in blocks {
            real(lang, &command, &lines);
        }
    }
}

fn real(lang: &str, command: &str, lines: &[String]) {
    let run = Command::new(env!("CARGO_BIN_EXE_rungs"))
        .args(words(command))
        .env_remove("RUNGS_CATALOGUE")
        .env("RUNGS_LANG", lang)
        .output()
        .unwrap();
    // A space that keeps two words on one line is a space to the reader.
    let out = String::from_utf8(run.stdout).unwrap().replace('\u{a0}', " ");
    let mut rest = out.as_str();
    for part in lines.join("\n").split("…\n").filter(|p| !p.trim().is_empty()) {
        let part = part.trim_end_matches('…').trim_end();
        let at = rest.find(part);
        let at = at.unwrap_or_else(|| {
            panic!("{lang}: `rungs {command}` does not print:\n{part}\n\nbut:\n{out}")
        });
        rest = &rest[at + part.len()..];
    }
}

#[test]
fn each_readme_names_the_others_in_the_same_line() {
    let link = |readme: &'static str| readme.lines().find(|line| line.starts_with('[')).unwrap();
    let first = link(PAGES[0].1);
    for file in ["README.md", "README.zh.md", "README.ru.md"] {
        assert!(first.contains(&format!("]({file})")), "{file}");
    }
    for (lang, readme) in PAGES {
        assert_eq!(link(readme), first, "{lang}");
    }
}

#[test]
fn the_picture_in_the_readme_is_what_the_program_prints() {
    let words: Vec<&str> = screenshot::COMMAND.split(' ').collect();
    let real = screenshot::screenshot(&page(&words, 80));
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let kept = std::fs::read_to_string(root.join(screenshot::FILE)).unwrap_or_default();
    assert!(real == kept, "make it anew: cargo run -p rungs-tools --bin screenshot");
    assert!(include_str!("../../README.md").contains(screenshot::FILE));
}

#[test]
fn each_readme_is_read_in_a_minute() {
    for (lang, readme) in PAGES {
        assert!(readme.lines().count() <= 120, "{lang}");
        for (command, lines) in shown(readme) {
            assert!(lines.len() <= 10, "{lang}: {command}");
        }
    }
}

/// The words of a command line; quotes hold several together.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    parts
        .flat_map(|(place, part)| {
            if place % 2 == 1 {
                vec![part.to_owned()]
            } else {
                part.split_whitespace().map(str::to_owned).collect()
            }
        })
        .collect()
}
