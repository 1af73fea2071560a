//! People: drawn from the norm group, or read from answer sheets.

use std::error::Error;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution as _, StandardNormal};
use rungs::catalogue::interest::{Interest, Profile};

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
const BY_CHANCE: usize = 5_000;
const SEED: u64 = 20_261_121;

/// People drawn from the norm group: correlated, rounded to whole points on five items a type.
pub fn simulated() -> Vec<Profile> {
    let root = cholesky(&CORRELATIONS);
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    (0..SIMULATED)
        .map(|_| {
            let free: [f64; 6] = std::array::from_fn(|_| StandardNormal.sample(&mut random));
            Profile(std::array::from_fn(|i| {
                let z: f64 = (0..=i).map(|j| root[i][j] * free[j]).sum();
                ((MEANS[i] + DEVIATIONS[i] * z - 1.0) * 5.0).round().clamp(0.0, 20.0)
            }))
        })
        .collect()
}

/// Sheets that chance fills in, with so many items of each letter.
pub fn by_chance(items: u32) -> Vec<Profile> {
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let mut sum = || (0..items).map(|_| f64::from(random.random_range(0..=4))).sum();
    (0..BY_CHANCE).map(|_| Profile(std::array::from_fn(|_| sum()))).collect()
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

/// The sheets of a file, a row each: sums by letter; and how many items of each letter there are.
pub fn sheets(path: &str) -> Result<(Vec<Profile>, [u32; 6]), Box<dyn Error>> {
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
    let mut items = [0; 6];
    for interest in columns.iter().flatten() {
        items[interest.index()] += 1;
    }
    let mut people = Vec::new();
    for row in reader.records() {
        let mut raw = [0.0; 6];
        for (field, interest) in row?.iter().zip(&columns) {
            if let Some(interest) = interest {
                raw[interest.index()] += field.trim().parse::<f64>()? - 1.0;
            }
        }
        people.push(Profile(raw));
    }
    Ok((people, items))
}
