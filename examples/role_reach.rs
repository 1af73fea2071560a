//! Whom the roles reach: what the profiles of the built-in catalogue lead to for real and for simulated people.
//!
//! `cargo run --release --example role_reach -- ANSWERS.csv` reads a sheet a row: a column for each item, named by its letter and a number
//! (R1, R2 … C8), answers 1 to 5. Without a file it prints what needs none.

use std::collections::BTreeMap;
use std::env;
use std::error::Error;

use rand::SeedableRng as _;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution as _, StandardNormal};
use rungs::advice::person::role_types;
use rungs::advice::recommend::{candidates, recommend};
use rungs::advice::{Person, Standing};
use rungs::builtin;
use rungs::catalogue::interest::{Interest, Profile};
use rungs::graph::RoleGraph;
use rungs::riasec::scores::Scores;

/// The norm group: 41,947 adults on the web, items 1 to 5; order R I A S E C.
const MEANS: [f64; 6] = [2.104, 3.039, 2.984, 3.402, 2.536, 2.417];
const DEVIATIONS: [f64; 6] = [0.860, 1.010, 0.964, 0.851, 0.856, 0.964];
const CORRELATIONS: [[f64; 6]; 6] = [
    [1.0, 0.332, 0.174, 0.037, 0.296, 0.457],
    [0.332, 1.0, 0.330, 0.126, 0.009, 0.053],
    [0.174, 0.330, 1.0, 0.281, 0.251, -0.068],
    [0.037, 0.126, 0.281, 1.0, 0.351, 0.111],
    [0.296, 0.009, 0.251, 0.351, 1.0, 0.447],
    [0.457, 0.053, -0.068, 0.111, 0.447, 1.0],
];
const SIMULATED: usize = 10_000;
const SEED: u64 = 20_261_121;

fn main() -> Result<(), Box<dyn Error>> {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    single_types(&graph);
    pairs(&graph);
    let simulated = simulated_people();
    let mut reached = reach(&graph, "simulated people", &simulated);
    if let Some(path) = env::args().nth(1) {
        let real = sheets(&path)?;
        for (role, count) in reach(&graph, "answer sheets", &real) {
            *reached.entry(role).or_default() += count;
        }
    }
    let never: Vec<&String> = reached
        .iter()
        .filter(|(_, n)| **n == 0)
        .map(|(r, _)| r)
        .collect();
    println!("\nin nobody's first three: {never:?}");
    Ok(())
}

fn first_three(graph: &RoleGraph, raw: Profile) -> Vec<(String, Vec<Interest>)> {
    let person = Person::from_scores(Scores::on_any_scale(raw));
    recommend(graph, &person, Standing::Unknown)
        .into_iter()
        .take(3)
        .map(|x| (x.role.id.clone(), role_types(x.role)))
        .collect()
}

fn single_types(graph: &RoleGraph) {
    println!("one raised type: the first role");
    for letter in Interest::ALL {
        let mut raw = [4.0; 6];
        raw[letter.place()] = 16.0;
        let first = first_three(graph, Profile(raw));
        println!("  {letter}  {}", first.first().map_or("", |(role, _)| role));
    }
}

fn pairs(graph: &RoleGraph) {
    println!(
        "\ntwo raised types, 30 ordered pairs: both letters among the types of the first three roles"
    );
    for share in [0.4, 0.5, 0.6, 0.7, 0.8, 0.9] {
        let mut missed = Vec::new();
        for first in Interest::ALL {
            for second in Interest::ALL.into_iter().filter(|i| *i != first) {
                let mut raw = [0.0; 6];
                raw[first.place()] = 1.0;
                raw[second.place()] = share;
                let types: Vec<Interest> = first_three(graph, Profile(raw))
                    .into_iter()
                    .flat_map(|(_, types)| types)
                    .collect();
                if !(types.contains(&first) && types.contains(&second)) {
                    missed.push(format!("{first}{second}"));
                }
            }
        }
        println!(
            "  second at {share} of the first: {} of 30; not {}",
            30 - missed.len(),
            missed.join(" ")
        );
    }
}

fn reach(graph: &RoleGraph, whom: &str, people: &[Profile]) -> BTreeMap<String, usize> {
    let ids = candidates(graph.catalogue()).map(|(role, _)| role.id.clone());
    let mut three: BTreeMap<String, usize> = ids.map(|id| (id, 0)).collect();
    let mut first = three.clone();
    let mut flat = 0;
    for raw in people {
        let roles = first_three(graph, *raw);
        match roles.first() {
            Some((role, _)) => *first.entry(role.clone()).or_default() += 1,
            None => flat += 1,
        }
        for (role, _) in roles {
            *three.entry(role).or_default() += 1;
        }
    }
    let scored = people.len() - flat;
    println!("\n{} {whom}, {flat} of them flat", people.len());
    println!("  {:<44}{:>7}{:>14}", "role", "first", "first three");
    let mut rows: Vec<_> = first.iter().collect();
    rows.sort_by_key(|(role, n)| (std::cmp::Reverse(**n), (*role).clone()));
    for (role, n) in rows {
        #[allow(clippy::cast_precision_loss)] // Counts of people.
        let share = |n: usize| 100.0 * n as f64 / scored.max(1) as f64;
        println!(
            "  {role:<44}{:>6.1}%{:>13.1}%",
            share(*n),
            share(three[role])
        );
    }
    three
}

/// People drawn from the norm group: correlated, rounded to whole points on five items a type.
fn simulated_people() -> Vec<Profile> {
    let root = cholesky(&CORRELATIONS);
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    (0..SIMULATED)
        .map(|_| {
            let free: [f64; 6] = std::array::from_fn(|_| StandardNormal.sample(&mut random));
            Profile(std::array::from_fn(|i| {
                let z: f64 = (0..=i).map(|j| root[i][j] * free[j]).sum();
                ((MEANS[i] + DEVIATIONS[i] * z - 1.0) * 5.0)
                    .round()
                    .clamp(0.0, 20.0)
            }))
        })
        .collect()
}

/// The lower triangle L with L Lᵀ = the matrix.
fn cholesky(matrix: &[[f64; 6]; 6]) -> [[f64; 6]; 6] {
    let mut root = [[0.0_f64; 6]; 6];
    for i in 0..6 {
        for j in 0..=i {
            let sum: f64 = (0..j).map(|k| root[i][k] * root[j][k]).sum();
            root[i][j] = if i == j {
                (matrix[i][i] - sum).sqrt()
            } else {
                (matrix[i][j] - sum) / root[j][j]
            };
        }
    }
    root
}

fn sheets(path: &str) -> Result<Vec<Profile>, Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(path)?;
    let columns: Vec<Option<Interest>> = reader
        .headers()?
        .iter()
        .map(|name| {
            let mut letters = name.chars();
            let interest = letters.next().and_then(Interest::from_letter)?;
            letters.as_str().parse::<u32>().ok().map(|_| interest)
        })
        .collect();
    let mut people = Vec::new();
    for row in reader.records() {
        let mut raw = [0.0; 6];
        for (field, interest) in row?.iter().zip(&columns) {
            if let Some(interest) = interest {
                raw[interest.place()] += field.trim().parse::<f64>()? - 1.0;
            }
        }
        people.push(Profile(raw));
    }
    Ok(people)
}
