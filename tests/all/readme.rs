//! What the README shows is what the program prints.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::process::Command;

use crate::support::{page, screenshot};

/// The console blocks of the README: a command line and the lines that it shows; `…` stands for lines left out.
fn shown() -> Vec<(String, Vec<String>)> {
    let readme = include_str!("../../README.md");
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
fn every_output_in_the_readme_is_real() {
    let blocks = shown();
    assert!(blocks.len() >= 4, "the tour is gone");
    for (command, lines) in blocks {
        let run = Command::new(env!("CARGO_BIN_EXE_rungs"))
            .args(words(&command))
            .env_remove("RUNGS_CATALOGUE")
            .env_remove("RUNGS_LANG")
            .output()
            .unwrap();
        // A space that keeps two words on one line is a space to the reader.
        let out = String::from_utf8(run.stdout)
            .unwrap()
            .replace('\u{a0}', " ");
        let mut rest = out.as_str();
        for part in lines
            .join("\n")
            .split("…\n")
            .filter(|p| !p.trim().is_empty())
        {
            let part = part.trim_end_matches('…').trim_end();
            let at = rest.find(part);
            let at = at.unwrap_or_else(|| {
                panic!("`rungs {command}` does not print:\n{part}\n\nbut:\n{out}")
            });
            rest = &rest[at + part.len()..];
        }
    }
}

#[test]
fn the_picture_in_the_readme_is_what_the_program_prints() {
    let words: Vec<&str> = screenshot::COMMAND.split(' ').collect();
    let real = screenshot::screenshot(&page(&words, 80));
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let kept = std::fs::read_to_string(root.join(screenshot::FILE)).unwrap_or_default();
    assert!(
        real == kept,
        "make it anew: cargo run -p rungs-tools --bin screenshot"
    );
    assert!(include_str!("../../README.md").contains(screenshot::FILE));
}

#[test]
fn the_readme_is_read_in_a_minute() {
    assert!(include_str!("../../README.md").lines().count() <= 120);
    for (command, lines) in shown() {
        assert!(lines.len() <= 10, "{command}");
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
