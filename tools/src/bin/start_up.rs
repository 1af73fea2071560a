//! How long the program takes to start and answer, against `rg --version` in the same run.
//!
//! `cargo build --release && cargo run --release -p rungs-tools --bin start_up` runs each command in turn, many times over, as whole processes, and prints medians
//! and their ratios. The budget is a ratio of 1.2. Another program than the one just built, as that of a package, is given by its path.

use std::error::Error;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const ROUNDS: usize = 300;

fn main() -> Result<(), Box<dyn Error>> {
    let given = std::env::args_os().nth(1).map(PathBuf::from);
    // It stands beside the program.
    let beside = std::env::current_exe()?.with_file_name("rungs");
    let rungs = given.unwrap_or(beside);
    let rungs = rungs.display().to_string();
    let own = [
        "--version",
        "roles",
        "role team-lead",
        "role customer-service-representative",
        "ladder customer-service-representative",
        "path retail-job cco",
        "plan --from customer-service-representative --scores SEC",
        "compare team-lead support-engineer",
        "explain team-lead --scores SEC",
        "roles --search knowledge",
        "match SEC",
        "quiz --answers 143521153421244531133422152431",
        "guide",
        "guide climb",
    ];
    let mut commands = vec![("rg".to_owned(), vec!["--version".to_owned()])];
    for line in own {
        let words = line.split(' ').map(str::to_owned).collect();
        commands.push((rungs.clone(), words));
    }
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); commands.len()];
    for _ in 0..ROUNDS {
        for (command, times) in commands.iter().zip(&mut times) {
            times.push(run(&command.0, &command.1)?);
        }
    }
    let medians: Vec<f64> = times.iter_mut().map(|times| median(times)).collect();
    println!("{:<46}{:>8}{:>8}", "command", "ms", "ratio");
    for ((_, words), median) in commands.iter().zip(&medians) {
        let line = words.join(" ");
        println!("{line:<46}{:>8.2}{:>8.2}", median, median / medians[0]);
    }
    println!("(the first line is rg; medians of {ROUNDS} runs)");
    Ok(())
}

fn run(program: &str, words: &[String]) -> Result<Duration, Box<dyn Error>> {
    let start = Instant::now();
    let status = Command::new(program)
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    let time = start.elapsed();
    if status.success() { Ok(time) } else { Err(format!("{program} {words:?} failed").into()) }
}

fn median(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64() * 1000.0
}
