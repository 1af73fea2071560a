//! Signs of answers given without care (SPEC of measurement, section 5). One sign alone says nothing: 1 to 6 % of genuine people show one. Only the
//! same answer throughout is enough by itself.

use serde::Serialize;

use super::Interest;

/// What is checked.
///
/// Its published name is the sentence that documents have always held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub enum Sign {
    /// One answer throughout, or to all items but one or two: nothing can be told from it.
    #[serde(rename = "one answer throughout, or nearly")]
    OneAnswer,
    /// Under two seconds an item on average.
    #[serde(rename = "very quick answers")]
    Haste,
    /// One answer many times in a row.
    #[serde(rename = "one answer many times in a row")]
    Run,
    /// Answers to items of one type differ as much as any.
    #[serde(rename = "much difference within a type")]
    Scatter,
    /// The odd items say the opposite of the even ones.
    #[serde(rename = "one half against the other")]
    Contradiction,
}

/// How many answers may differ where all others are the same.
const ODD_ONES: usize = 2;

/// Seconds an item below which answers are hasty.
pub const HASTE: f64 = 2.0;
/// The pooled standard deviation within types above which answers are scattered, in points.
pub const SCATTER: f64 = 1.4;

/// The signs that some answers show: types with points 0 to 4 in the order of asking, the points as answered for the run (1 to 5), and the seconds an
/// item took on average, where it is known.
pub fn signs(given: &[(Interest, f64)], answers: &[u8], seconds: Option<f64>) -> Vec<Sign> {
    if one_answer(answers) {
        return vec![Sign::OneAnswer];
    }
    let mut signs = Vec::new();
    if seconds.is_some_and(|s| s < HASTE) {
        signs.push(Sign::Haste);
    }
    if longest_run(answers) >= run_limit(answers.len()) {
        signs.push(Sign::Run);
    }
    if pooled_deviation(given).is_some_and(|sd| sd > SCATTER) {
        signs.push(Sign::Scatter);
    }
    if odd_even(given).is_some_and(|r| r < 0.0) {
        signs.push(Sign::Contradiction);
    }
    signs
}

/// Whether signs are worth a word: two of them, or the one that says enough alone.
pub fn telling(signs: &[Sign]) -> bool {
    signs.len() > 1 || signs.contains(&Sign::OneAnswer)
}

/// Whether all answers are the same but for at most two; of fewer than six nothing is said.
pub fn one_answer(answers: &[u8]) -> bool {
    let most = (1..=5)
        .map(|number| answers.iter().filter(|answer| **answer == number).fold(0, |all, _| all + 1));
    answers.len() >= Interest::ALL.len() && answers.len() - most.max().unwrap_or(0) <= ODD_ONES
}

/// The longest run of one answer.
pub fn longest_run(answers: &[u8]) -> usize {
    answers.chunk_by(|a, b| a == b).map(<[u8]>::len).max().unwrap_or(0)
}

/// How long a run must be to be a sign: 13 of 30, 12 of 48, 15 of 60; the published limits stand for forms up to their length.
fn run_limit(items: usize) -> usize {
    match items {
        0..=30 => 13,
        31..=48 => 12,
        _ => 15,
    }
}

/// The standard deviation of points around the mean of their type, all types together; none with fewer than two answers a type.
pub fn pooled_deviation(given: &[(Interest, f64)]) -> Option<f64> {
    let (mut squares, mut freedom) = (0.0, 0.0);
    for kind in Interest::ALL {
        let points = of_type(given, kind);
        if points.len() < 2 {
            return None;
        }
        let mean = mean(&points);
        squares += points.iter().map(|p| (p - mean).powi(2)).sum::<f64>();
        freedom += count(points.len()) - 1.0;
    }
    Some((squares / freedom).sqrt())
}

/// The correlation of the six means of odd items with those of even items; none where either half is flat or lacks a type.
pub fn odd_even(given: &[(Interest, f64)]) -> Option<f64> {
    let (mut odd, mut even) = ([0.0; 6], [0.0; 6]);
    for kind in Interest::ALL {
        let points = of_type(given, kind);
        let half = |first: usize| {
            let half: Vec<f64> = points.iter().skip(first).step_by(2).copied().collect();
            (!half.is_empty()).then(|| mean(&half))
        };
        odd[kind.index()] = half(0)?;
        even[kind.index()] = half(1)?;
    }
    super::fit::fit(&super::Profile(odd), &super::Profile(even)).map(|fit| fit.r)
}

/// The indices of the answers that disagree most with the others of their type, the strangest first.
pub fn strangest(given: &[(Interest, f64)], most: usize) -> Vec<usize> {
    let strange = |(index, (kind, points)): (usize, &(Interest, f64))| {
        let all = of_type(given, *kind);
        let others = (mean(&all) * count(all.len()) - points) / (count(all.len()) - 1.0).max(1.0);
        ((points - others).abs(), index)
    };
    let mut all: Vec<(f64, usize)> = given.iter().enumerate().map(strange).collect();
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    all.into_iter().take(most).map(|(_, index)| index).collect()
}

fn of_type(given: &[(Interest, f64)], kind: Interest) -> Vec<f64> {
    let of_type = given.iter().filter(|(k, _)| *k == kind);
    of_type.map(|(_, points)| *points).collect()
}

fn mean(points: &[f64]) -> f64 {
    points.iter().sum::<f64>() / count(points.len()).max(1.0)
}

/// A number of answers.
fn count(n: usize) -> f64 {
    n as f64
}
