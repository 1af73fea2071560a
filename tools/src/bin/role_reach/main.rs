//! Whom the roles reach: what the profiles of the built-in catalogue lead to for real and for simulated people.
//!
//! `cargo run --release -p rungs-tools --bin role_reach -- ANSWERS.csv` reads a sheet a row: a column for each item, named by its letter and a number
//! (R1, R2 … C8), answers 1 to 5. Without a file it prints what needs none.

mod called;
mod moves;
mod people;

use std::collections::BTreeMap;
use std::env;
use std::error::Error;

use rungs::advice::person::role_types;
use rungs::advice::recommend::{candidates, recommend};
use rungs::advice::{Person, Standing};
use rungs::builtin;
use rungs::catalogue::Catalogue;
use rungs::catalogue::interest::{Interest, Profile};
use rungs::catalogue::role::{OccupationMatch, Role};
use rungs::graph::RoleGraph;
use rungs::riasec::fit::fit;
use rungs::riasec::scores::Scores;

fn main() -> Result<(), Box<dyn Error>> {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    single_types(&graph);
    pairs(&graph);
    agreement(&catalogue);
    moves::print(&graph);
    let simulated = people::simulated();
    let mut reached = reach(&graph, "simulated people", &simulated);
    let mut called = vec![("answer sheets by chance", people::by_chance(10), [10; 6])];
    if let Some(path) = env::args().nth(1) {
        let (real, items) = people::sheets(&path)?;
        for (role, count) in reach(&graph, "answer sheets", &real) {
            *reached.entry(role).or_default() += count;
        }
        called.push(("answer sheets", real, items));
    }
    let never: Vec<&String> = reached.iter().filter(|(_, n)| **n == 0).map(|(r, _)| r).collect();
    println!("\nin nobody's first three: {never:?}");
    println!(
        "\nfirst role called very good or good without \"unsure\": of the list, of all roles by fit"
    );
    for (whom, people, items) in &called {
        called::print(&graph, whom, people, *items);
    }
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
        raw[letter.index()] = 16.0;
        let first = first_three(graph, Profile(raw));
        println!("  {letter}  {}", first.first().map_or("", |(role, _)| role));
    }
}

fn pairs(graph: &RoleGraph) {
    println!(
        "\ntwo raised types, 30 ordered pairs: both letters among the types of the first three roles"
    );
    for share in [0.4, 0.5, 0.6, 0.643, 0.7, 0.8, 0.9] {
        let mut missed = Vec::new();
        for first in Interest::ALL {
            for second in Interest::ALL.into_iter().filter(|i| *i != first) {
                let mut raw = [0.0; 6];
                raw[first.index()] = 1.0;
                raw[second.index()] = share;
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
        println!(
            "  {role:<44}{:>6.1}%{:>13.1}%",
            percent(*n, scored),
            percent(three[role], scored)
        );
    }
    if let Some((role, n)) = first.iter().max_by_key(|(_, n)| **n) {
        println!("  most often first: {role}, {:.1}%", percent(*n, scored));
    }
    three
}

/// How far the profile of each role agrees with its own occupation, where that is the same job or a near one.
fn agreement(catalogue: &Catalogue) {
    let own = |(role, profile): (&Role, Profile)| {
        let occupation = role.occupation.as_ref()?;
        let counts = occupation.nearness != OccupationMatch::StandIn;
        let r = counts.then(|| fit(&occupation.interests, &profile))??.r;
        Some((r, role.id.clone()))
    };
    let mut found: Vec<(f64, String)> = candidates(catalogue).filter_map(own).collect();
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    #[allow(clippy::cast_precision_loss)] // A count of roles.
    let mean = found.iter().map(|(r, _)| r).sum::<f64>() / found.len().max(1) as f64;
    println!(
        "\n{} roles with the same or a near occupation: r with it {mean:.3} in the mean, from the lowest up",
        found.len()
    );
    for (r, role) in found {
        println!("  {r:>5.2}  {role}");
    }
}

#[allow(clippy::cast_precision_loss)] // Counts of people and of pairs.
fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}
