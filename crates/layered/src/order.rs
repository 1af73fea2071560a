//! The order within rows: barycentre sweeps, then exchanges of neighbours, as long as lines cross less.

use rand::SeedableRng as _;
use rand::seq::SliceRandom as _;
use rand_chacha::ChaCha8Rng;

use super::grid::{Grid, ranks};

/// Sweeps up and down.
const SWEEPS: usize = 16;
/// Rounds of exchanges after a sweep.
const ROUNDS: usize = 6;
/// What a crossing costs.
const CROSSING: i64 = 8;
/// What each place between two boxes of a row costs that a line joins.
const APART: i64 = 5;
/// What each place to the right of a box costs that a line joins to the column beside the bands.
const PULL: i64 = 1;

/// The items of each row from left to right, and what that order costs; another seed begins with another order.
pub fn order(grid: &Grid, seed: usize) -> (i64, Vec<Vec<usize>>) {
    let mut rows = grid.of_row.clone();
    if seed > 0 {
        let mut random = ChaCha8Rng::seed_from_u64(seed as u64);
        for row in &mut rows {
            row.shuffle(&mut random);
        }
    }
    let mut sweep = Sweep { grid, at: ranks(&rows, grid.items.len()) };
    let mut best = (sweep.cost(&rows), rows.clone());
    for round in 0..SWEEPS {
        let count = rows.len();
        for step in 0..count {
            let row = if round % 2 == 0 { step } else { count - 1 - step };
            sweep.settle(&mut rows[row], round);
        }
        for _ in 0..ROUNDS {
            let exchanged = rows.iter_mut().filter_map(|row| sweep.exchange(row).then_some(()));
            if exchanged.count() == 0 {
                break;
            }
        }
        let cost = sweep.cost(&rows);
        if cost < best.0 {
            best = (cost, rows.clone());
        }
    }
    best
}

struct Sweep<'g> {
    grid: &'g Grid,
    /// The rank of each item in its row.
    at: Vec<usize>,
}

impl Sweep<'_> {
    /// Sorts a row by the middle of what each item is joined to: below on the way up, above on the way down.
    fn settle(&mut self, row: &mut [usize], round: usize) {
        let mut keyed: Vec<(f64, usize)> =
            row.iter().map(|item| (self.middle(*item, round), *item)).collect();
        keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (rank, (_, item)) in keyed.into_iter().enumerate() {
            row[rank] = item;
            self.at[item] = rank;
        }
    }

    fn middle(&self, item: usize, round: usize) -> f64 {
        const LEVEL: f64 = 0.7;
        let grid = self.grid;
        let (first, second) = if round.is_multiple_of(2) {
            (&grid.below[item], &grid.above[item])
        } else {
            (&grid.above[item], &grid.below[item])
        };
        let links = if first.is_empty() { second } else { first };
        // Rows differ in length: an index counts as a share of its row.
        let share = |other: usize| {
            let row = grid.of_row[grid.items[other].row].len();
            (self.at[other] as f64 + 0.5) / row as f64
        };
        let (mut sum, mut weight) = (0.0, 0.0);
        for link in links {
            sum += share(grid.other(*link, item));
            weight += 1.0;
        }
        for other in grid.items[item].holds.iter().flat_map(|b| &grid.level[*b]) {
            sum += share(*other) * LEVEL;
            weight += LEVEL;
        }
        if weight == 0.0 { share(item) } else { sum / weight }
    }

    /// Exchanges neighbours of a row where that costs less; whether any were exchanged.
    fn exchange(&mut self, row: &mut [usize]) -> bool {
        let mut any = false;
        for left in 0..row.len().saturating_sub(1) {
            let (u, v) = (row[left], row[left + 1]);
            let kept = self.pair(u, v);
            let apart = self.apart(u) + self.apart(v);
            (self.at[u], self.at[v]) = (left + 1, left);
            let changed = self.pair(v, u) - kept + self.apart(u) + self.apart(v) - apart;
            if changed < 0 {
                row.swap(left, left + 1);
                any = true;
            } else {
                (self.at[u], self.at[v]) = (left, left + 1);
            }
        }
        any
    }

    /// What it costs that one item stands left of another.
    fn pair(&self, left: usize, right: usize) -> i64 {
        let grid = self.grid;
        let side = |links: &[Vec<usize>]| -> i64 {
            let mut crossings = 0;
            for a in &links[left] {
                for b in &links[right] {
                    let (far_left, far_right) = (grid.other(*a, left), grid.other(*b, right));
                    let crossed = self.at[far_left] > self.at[far_right];
                    crossings += i64::from(crossed && grid.links[*a].trunk != grid.links[*b].trunk);
                }
            }
            crossings
        };
        (side(&grid.below) + side(&grid.above)) * CROSSING
    }

    /// What the position of an item costs by itself.
    fn apart(&self, item: usize) -> i64 {
        let Some(index) = self.grid.items[item].holds else {
            return 0;
        };
        let row = self.grid.of_row[self.grid.items[item].row].len();
        let level = self.grid.level[index].iter();
        let level: usize = level.map(|other| self.at[*other].abs_diff(self.at[item])).sum();
        let pull = self.grid.pull[index] * (row - self.at[item]);
        signed(level) * APART + signed(pull) * PULL
    }

    fn cost(&self, rows: &[Vec<usize>]) -> i64 {
        let items = rows.iter().flatten();
        let apart: i64 = items.map(|item| self.apart(*item)).sum();
        let between = rows.windows(2).map(|pair| self.crossings(&pair[0]));
        apart + between.sum::<i64>() * CROSSING
    }

    /// Crossings between a row and the one above it, counted as exchanges of a sort.
    fn crossings(&self, row: &[usize]) -> i64 {
        let grid = self.grid;
        let mut ends: Vec<(usize, usize)> = row
            .iter()
            .flat_map(|item| &grid.above[*item])
            .map(|link| (self.at[grid.links[*link].low], self.at[grid.links[*link].high]))
            .collect();
        ends.sort_unstable();
        let mut count = 0;
        let mut sorted: Vec<usize> = Vec::with_capacity(ends.len());
        for (_, high) in ends {
            let after = sorted.partition_point(|other| *other <= high);
            count += sorted.len() - after;
            sorted.insert(after, high);
        }
        signed(count)
    }
}

/// Counts within a bounded picture stay far below the limits of either type.
fn signed(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
