//! A catalogue of 5,000 roles and 20,000 moves: makes one, and measures how the program copes with it.
//!
//! `cargo run --release -p rungs-tools --bin big_catalogue -- generate PATH [--roles N] [--moves M] [--seed S]` writes it;
//! `cargo run --release -p rungs-tools --bin big_catalogue -- measure PATH` prints times, ratios and peak memory of one run.

use std::error::Error;
use std::fs;

#[path = "../../../../tests/all/support/generator.rs"]
mod generator;
mod measure;
mod plain;
mod routes;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["generate", path, ref options @ ..] => {
            fs::write(path, generator::catalogue(size(options)?))?;
            Ok(())
        }
        ["measure", path] => measure::all(path),
        ["stage", stage, path] => measure::one(stage, path),
        _ => Err(
            "usage: big_catalogue generate PATH [--roles N] [--moves M] [--seed S] | measure PATH"
                .into(),
        ),
    }
}

fn size(options: &[&str]) -> Result<generator::Size, Box<dyn Error>> {
    let mut size = generator::Size { roles: 5_000, moves: 20_000, seed: 1 };
    for pair in options.chunks(2) {
        match *pair {
            ["--roles", count] => size.roles = count.parse()?,
            ["--moves", count] => size.moves = count.parse()?,
            ["--seed", seed] => size.seed = seed.parse()?,
            _ => return Err(format!("unknown option {pair:?}").into()),
        }
    }
    Ok(size)
}
