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
    if grid.is_box(item) { grid.width / 2.0 } else { LINE_TO_LINE / 2.0 }
}

/// How many of some items are boxes.
fn boxes(grid: &Grid, items: &[usize]) -> usize {
    items.iter().filter(|item| grid.is_box(**item)).count()
}

fn gaps(grid: &Grid, row: &[usize]) -> Vec<f64> {
    row.windows(2)
        .map(|pair| match boxes(grid, pair) {
            2 => grid.width + BETWEEN,
            1 => grid.width / 2.0 + BOX_TO_LINE,
            _ => LINE_TO_LINE,
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
            for other in grid.around(*item).map(|link| grid.other(link, *item)) {
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
    if grid.is_box(item) { grid.width / 2.0 - CORNER } else { 0.0 }
}

/// Long lines are to be straight, so their inner pieces pull hardest.
fn pull(grid: &Grid, one: usize, other: usize) -> f64 {
    match boxes(grid, &[one, other]) {
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
                let narrower = meet((low, high), room(grid, rows, &ranks, at, *next));
                if narrower.0 > narrower.1 {
                    break;
                }
                (low, high) = narrower;
                end += 1;
            }
            let run = &chain[first..end];
            for end in [run.first(), run.last()].into_iter().flatten() {
                // What the run is joined to beyond its end.
                let beyond = grid.around(*end).map(|link| grid.other(link, *end));
                let boxes = beyond.filter(|item| !run.contains(item) && grid.is_box(*item));
                let reached = boxes.map(|item| {
                    let reach = reach(grid, item);
                    (at[item] - reach, at[item] + reach)
                });
                let narrower = meet((low, high), reached.fold(ANYWHERE, meet));
                if narrower.0 <= narrower.1 {
                    (low, high) = narrower;
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

/// How far left and right an item can stand while its neighbours stay.
fn room(grid: &Grid, rows: &[Vec<usize>], ranks: &[usize], at: &[f64], item: usize) -> (f64, f64) {
    let gap = |other: usize| gaps(grid, &[other, item])[0];
    let (left, right) = neighbours(&rows[grid.items[item].row], ranks[item]);
    (
        left.map_or(f64::NEG_INFINITY, |o| at[o] + gap(o)),
        right.map_or(f64::INFINITY, |o| at[o] - gap(o)),
    )
}

/// What stands left and right of a place in a row.
pub fn neighbours(row: &[usize], rank: usize) -> (Option<usize>, Option<usize>) {
    (rank.checked_sub(1).map(|before| row[before]), row.get(rank + 1).copied())
}

/// How far left and right something can stand that nothing holds.
pub const ANYWHERE: (f64, f64) = (f64::NEG_INFINITY, f64::INFINITY);

/// What two spans have in common; turned round where they have nothing.
pub fn meet(one: (f64, f64), other: (f64, f64)) -> (f64, f64) {
    (one.0.max(other.0), one.1.min(other.1))
}
