//! Times, ratios and peak memory, all of one run.
//!
//! The parser's own time is what serde-saphyr needs, through the entry and with the bounds of the loader, to make the plainest owned
//! tree of the text in memory: whoever parses a catalogue has to hold its values. The time of its bare events, every value thrown
//! away at once, stands beside it. Ours is everything: reading the file, places, checks, the catalogue and its graph.
//! Each round is a process of its own, so that none inherits another's memory; the rounds of the stages take turns.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use rungs::catalogue::Catalogue;
use rungs::catalogue::files::{Part, SourceFile};
use rungs::catalogue::load::{assemble, load};
use rungs::catalogue::yaml;
use rungs::graph::RoleGraph;
use rungs::graph::ladder::{Ladder, LadderOptions};
use serde::de::IgnoredAny;

use crate::plain::Plain;

const ROUNDS: usize = 9;
const LADDERS: usize = 101;
const STAGES: [(&str, &str); 4] = [
    ("events", "the parser, events thrown away"),
    ("parser", "the parser, a plain tree"),
    ("load", "rungs: read, check, graph"),
    ("faulty", "the same, a word in a hundred wrong"),
];

/// Measures all stages in turn and prints a table, then the ladders of one more round.
pub fn all(path: &str) -> Result<(), Box<dyn Error>> {
    let mut rounds = vec![Vec::new(); STAGES.len()];
    for _ in 0..ROUNDS {
        for (stage, rounds) in STAGES.iter().zip(&mut rounds) {
            rounds.push(child(stage.0, path)?);
        }
    }
    println!("{:<36}{:>8}{:>14}{:>10}{:>12}", "", "ms", "× plain tree", "× events", "peak MB");
    for (index, (_, name)) in STAGES.iter().enumerate() {
        // A ratio compares neighbours of one round, which the rest of the machine slows alike.
        let ratio = |other: usize| {
            let pairs = rounds[index].iter().zip(&rounds[other]);
            median(pairs.map(|(own, other)| own.0 / other.0))
        };
        let ms = median(rounds[index].iter().map(|r| r.0));
        let peak = rounds[index].iter().map(|r| r.1).fold(0.0, f64::max);
        let (tree, events) = (ratio(1), ratio(0));
        println!("{name:<36}{ms:>8.0}{tree:>14.2}{events:>10.2}{peak:>12.0}");
    }
    println!(
        "(medians of {ROUNDS} rounds and of their ratios, each stage a process of its own; the highest peak)\n"
    );
    print!("{}", output("ladders", path)?);
    Ok(())
}

/// One stage in this process: prints its milliseconds and peak memory, or the table of ladders.
pub fn one(stage: &str, path: &str) -> Result<(), Box<dyn Error>> {
    if stage == "ladders" {
        return ladders(path);
    }
    let time = if stage == "load" {
        let start = Instant::now();
        let catalogue = loaded(path)?;
        let graph = RoleGraph::new(&catalogue);
        let time = start.elapsed();
        std::hint::black_box(&graph);
        time
    } else if stage == "faulty" {
        faulty(&fs::read_to_string(path)?)?
    } else {
        let text = fs::read_to_string(path)?;
        let start = Instant::now();
        if stage == "events" {
            parsed::<IgnoredAny>(&text, start)?
        } else {
            parsed::<Plain>(&text, start)?
        }
    };
    println!("{} {}", milliseconds(time), peak()?);
    Ok(())
}

/// How long loading takes where one promotion in a hundred is misspelt.
fn faulty(text: &str) -> Result<Duration, Box<dyn Error>> {
    let mut parts = text.split("kind: promotion");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for (index, part) in parts.enumerate() {
        let wrong = index.is_multiple_of(100);
        text += if wrong { "kind: promotoin" } else { "kind: promotion" };
        text += part;
    }
    let file = SourceFile {
        read: rungs::catalogue::files::Read::Whole,
        name: "catalogue.yaml".to_owned(),
        part: Part::Head,
        text,
    };
    let start = Instant::now();
    let loaded = assemble(vec![file], None);
    let time = start.elapsed();
    if loaded.errors() == 0 {
        return Err("no findings".into());
    }
    Ok(time)
}

/// How long parsing takes; letting go of the value is not counted.
fn parsed<'t, T: serde::Deserialize<'t>>(
    text: &'t str,
    start: Instant,
) -> Result<Duration, Box<dyn Error>> {
    let value: T = serde_yaml::from_str_with_options(text, yaml::options())?;
    let time = start.elapsed();
    std::hint::black_box(&value);
    Ok(time)
}

fn loaded(path: &str) -> Result<Catalogue, Box<dyn Error>> {
    let loaded = load(Path::new(path)).map_err(|e| format!("{e:?}"))?;
    // Warnings do not keep a catalogue from being used.
    if loaded.errors() > 0 {
        let first = loaded.findings.first();
        return Err(format!("{} errors, first {first:?}", loaded.errors()).into());
    }
    Ok(loaded.catalogue)
}

/// Ladders from roles at the bottom, in the middle and to the top, and routes, after loading.
fn ladders(path: &str) -> Result<(), Box<dyn Error>> {
    let catalogue = loaded(path)?;
    let graph = RoleGraph::new(&catalogue);
    let role_of = |level: &str| catalogue.roles.iter().find(|role| role.level == level);
    let up = LadderOptions::default();
    let down = LadderOptions { down: true, ..up };
    let all = LadderOptions { all: true, ..up };
    println!("{:<34}{:>8}{:>9}{:>14}", "ladder", "ms", "roles", "of roles");
    for (name, level, options) in [
        ("from the bottom, the widest", "level-0", up),
        ("the same, with all moves", "level-0", all),
        ("from the middle", "level-4", up),
        ("down from the top", "level-9", down),
    ] {
        let role = role_of(level).ok_or("no role of the level")?;
        let ladder = || graph.ladder(&role.id, options).ok_or("no ladder");
        let Ladder { roles, omitted, .. } = ladder()?;
        let mut times = Vec::new();
        for _ in 0..LADDERS {
            let start = Instant::now();
            std::hint::black_box(ladder()?);
            times.push(milliseconds(start.elapsed()));
        }
        let ms = median(times.into_iter());
        println!("{name:<34}{ms:>8.2}{:>9}{:>14}", roles.len(), roles.len() + omitted.roles);
    }
    println!("(medians of {LADDERS})");
    crate::routes::table(&catalogue, &graph)
}

/// A stage in a process of its own: milliseconds and peak megabytes.
fn child(stage: &str, path: &str) -> Result<(f64, f64), Box<dyn Error>> {
    let out = output(stage, path)?;
    let (time, peak) = out.trim().split_once(' ').ok_or("no figures")?;
    Ok((time.parse()?, peak.parse()?))
}

fn output(stage: &str, path: &str) -> Result<String, Box<dyn Error>> {
    let run = Command::new(std::env::current_exe()?).args(["stage", stage, path]).output()?;
    if run.status.success() {
        Ok(String::from_utf8(run.stdout)?)
    } else {
        Err(String::from_utf8_lossy(&run.stderr).into())
    }
}

/// The most memory that this process has held, in megabytes.
fn peak() -> Result<f64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next());
    let kilobytes: f64 = kilobytes.ok_or("no VmHWM")?.parse()?;
    Ok(kilobytes / 1024.0)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn median(times: impl Iterator<Item = f64>) -> f64 {
    let mut times: Vec<f64> = times.collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
