//! How far to the right each item stands.

use super::grid::{Grid, ranks};
use super::port::CORNER;
use super::spread::spread;

/// Between two boxes of a row.
const BETWEEN: f64 = 18.0;
/// Between a box and a line that passes it.
const BOX_TO_LINE: f64 = 14.0;
/// Between two lines that pass a row.
pub const LINE_TO_LINE: f64 = 12.0;
/// Rounds in which every row follows its neighbours.
const ROUNDS: usize = 60;
/// Rounds after them in which items move only as far as straight lines ask for.
const LAST: usize = 16;

/// The middle of each item, the leftmost box beginning at 0; 0 for what stands in no row.
pub fn coordinates(grid: &Grid, rows: &[Vec<usize>]) -> Vec<f64> {
    let mut at = vec![0.0; grid.items.len()];
    for row in rows {
        let gaps = gaps(grid, row);
        let whole: f64 = gaps.iter().sum();
        let mut x = -whole / 2.0;
        for (rank, item) in row.iter().enumerate() {
            at[*item] = x;
            x += gaps.get(rank).copied().unwrap_or_default();
        }
    }
    for round in 0..ROUNDS + LAST {
        for step in 0..rows.len() {
            let row = if round % 2 == 0 { step } else { rows.len() - 1 - step };
            follow(grid, &rows[row], &mut at, round >= ROUNDS);
        }
    }
    align(grid, rows, &mut at);
    let inside = rows.iter().flatten();
    let left = inside.map(|item| at[*item] - half(grid, *item));
    let left = left.fold(f64::INFINITY, f64::min);
    for item in rows.iter().flatten() {
        at[*item] -= left;
    }
    at
}

fn half(grid: &Grid, item: usize) -> f64 {
    if grid.items[item].holds.is_some() { grid.width / 2.0 } else { LINE_TO_LINE / 2.0 }
}

fn gaps(grid: &Grid, row: &[usize]) -> Vec<f64> {
    row.windows(2)
        .map(|pair| {
            let boxes = pair.iter().filter(|i| grid.items[**i].holds.is_some());
            match boxes.count() {
                2 => grid.width + BETWEEN,
                1 => grid.width / 2.0 + BOX_TO_LINE,
                _ => LINE_TO_LINE,
            }
        })
        .collect()
}

/// Moves the items of a row towards what they are joined to; with `near_enough` only until a straight line can join them.
fn follow(grid: &Grid, row: &[usize], at: &mut [f64], near_enough: bool) {
    const STAY: f64 = 0.05;
    let wishes: Vec<(f64, f64)> = row
        .iter()
        .map(|item| {
            let (mut sum, mut weight) = (at[*item] * STAY, STAY);
            for link in grid.below[*item].iter().chain(&grid.above[*item]) {
                let other = grid.other(*link, *item);
                let pull = pull(grid, *item, other);
                let reach = if near_enough { reach(grid, *item) + reach(grid, other) } else { 0.0 };
                sum += at[*item].clamp(at[other] - reach, at[other] + reach) * pull;
                weight += pull;
            }
            (sum / weight, weight)
        })
        .collect();
    for (item, x) in row.iter().zip(spread(&wishes, &gaps(grid, row))) {
        at[*item] = x;
    }
}

/// How far from its middle a line can meet an item.
fn reach(grid: &Grid, item: usize) -> f64 {
    if grid.items[item].holds.is_some() { grid.width / 2.0 - CORNER } else { 0.0 }
}

/// Long lines are to be straight, so their inner pieces pull hardest.
fn pull(grid: &Grid, one: usize, other: usize) -> f64 {
    let boxes = [one, other].into_iter();
    match boxes.filter(|i| grid.items[*i].holds.is_some()).count() {
        2 => 1.0,
        1 => 2.0,
        _ => 8.0,
    }
}

/// Gives each long line as few bends as the room in its rows allows.
fn align(grid: &Grid, rows: &[Vec<usize>], at: &mut [f64]) {
    let ranks = ranks(rows, grid.items.len());
    for passes in &grid.passes {
        let chain: Vec<usize> = passes.values().copied().collect();
        let mut first = 0;
        while first < chain.len() {
            let (mut low, mut high) = room(grid, rows, &ranks, at, chain[first]);
            let mut end = first + 1;
            while let Some(next) = chain.get(end) {
                let (left, right) = room(grid, rows, &ranks, at, *next);
                if left.max(low) > right.min(high) {
                    break;
                }
                (low, high) = (left.max(low), right.min(high));
                end += 1;
            }
            let run = &chain[first..end];
            for (border, links) in borders(grid, run) {
                let reach = links.map(|link| grid.other(link, border));
                let (left, right) = reach.filter(|i| grid.items[*i].holds.is_some()).fold(
                    (f64::NEG_INFINITY, f64::INFINITY),
                    |(left, right), i| {
                        let reach = self::reach(grid, i);
                        (left.max(at[i] - reach), right.min(at[i] + reach))
                    },
                );
                if left.max(low) <= right.min(high) {
                    (low, high) = (left.max(low), right.min(high));
                }
            }
            let middle = run.iter().map(|i| at[*i]).sum::<f64>() / run.len() as f64;
            let x = if low <= high { middle.clamp(low, high) } else { middle };
            for item in run {
                at[*item] = x;
            }
            first = end;
        }
    }
}

/// The ends of a run of passing lines, each with its pieces that leave the run.
fn borders<'g>(
    grid: &'g Grid,
    run: &'g [usize],
) -> impl Iterator<Item = (usize, impl Iterator<Item = usize> + 'g)> + 'g {
    let ends = [run.first(), run.last()];
    ends.into_iter().flatten().map(move |end| {
        let links = grid.below[*end].iter().chain(&grid.above[*end]).copied();
        let leaves = links.filter(move |link| !run.contains(&grid.other(*link, *end)));
        (*end, leaves)
    })
}

/// How far left and right an item can stand while its neighbours stay.
fn room(grid: &Grid, rows: &[Vec<usize>], ranks: &[usize], at: &[f64], item: usize) -> (f64, f64) {
    let row = &rows[grid.items[item].row];
    let gap = |other: usize| gaps(grid, &[other, item])[0];
    let left = ranks[item].checked_sub(1).map(|p| row[p]);
    let right = row.get(ranks[item] + 1).copied();
    (
        left.map_or(f64::NEG_INFINITY, |o| at[o] + gap(o)),
        right.map_or(f64::INFINITY, |o| at[o] - gap(o)),
    )
}
