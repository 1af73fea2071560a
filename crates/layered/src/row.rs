//! In which row each box stands.

use std::ops::Range;

use super::Sketch;

/// The rows of a sketch, counted from the bottom.
#[derive(Debug)]
pub struct Rows {
    /// The row of each box; none for a box beside the bands.
    pub of: Vec<Option<usize>>,
    pub bands: Vec<Range<usize>>,
}

impl Rows {
    /// How many rows there are.
    pub fn count(&self) -> usize {
        self.bands.last().map_or(0, |band| band.end)
    }
}

/// The fewest boxes that fill a row.
const NARROWEST: usize = 3;
/// Rounds in which boxes look for a better row of their band.
const ROUNDS: usize = 12;

/// Gives each band as many rows as it needs, and each box the row from which its lines are shortest.
///
/// A line that rises within a band ends in a higher row than it begins.
pub fn rows(sketch: &Sketch) -> Rows {
    let climb = Climb::new(sketch);
    let full = widest(sketch);
    let mut bands = Vec::with_capacity(sketch.bands);
    let mut floor = 0;
    for band in 0..sketch.bands {
        let inside = sketch.boxes.iter().zip(&climb.below).filter(|(b, _)| b.band == Some(band));
        let tall = inside.clone().map(|(_, below)| below + 1).max().unwrap_or(0);
        let rows = tall.max(inside.count().div_ceil(full));
        bands.push(floor..floor + rows);
        floor += rows;
    }
    let of = sketch.boxes.iter().zip(&climb.below);
    let of = of.map(|(b, below)| b.band.map(|band| bands[band].start + below)).collect();
    let mut rows = Rows { of, bands };
    for _ in 0..ROUNDS {
        if !improve(sketch, &climb, &mut rows) {
            break;
        }
    }
    rows
}

/// How many boxes fill a row: pictures of many boxes grow in both directions, upwards faster, since a page scrolls that way.
fn widest(sketch: &Sketch) -> usize {
    let inside = sketch.boxes.iter().filter(|b| b.band.is_some()).count();
    NARROWEST.max((inside / 3).isqrt())
}

/// What rises within bands.
struct Climb {
    /// For each box, the boxes of its band from which a line rises to it.
    from: Vec<Vec<usize>>,
    /// For each box, the boxes of its band to which a line rises from it.
    to: Vec<Vec<usize>>,
    /// For each box, the longest chain of such lines that ends at it.
    below: Vec<usize>,
    /// For each box, the boxes at the other ends of all its lines.
    near: Vec<Vec<usize>>,
}

impl Climb {
    fn new(sketch: &Sketch) -> Self {
        let empty = vec![Vec::new(); sketch.boxes.len()];
        let (mut from, mut to, mut near) = (empty.clone(), empty.clone(), empty);
        for line in &sketch.lines {
            let bands = (sketch.boxes[line.from].band, sketch.boxes[line.to].band);
            near[line.from].push(line.to);
            near[line.to].push(line.from);
            if line.rises && bands.0.is_some() && bands.0 == bands.1 {
                from[line.to].push(line.from);
                to[line.from].push(line.to);
            }
        }
        let below = chains(&from, &to);
        Self { from, to, below, near }
    }
}

/// The longest chain that ends at each box; a circle is cut where the walk meets it.
fn chains(from: &[Vec<usize>], to: &[Vec<usize>]) -> Vec<usize> {
    let mut open: Vec<usize> = from.iter().map(Vec::len).collect();
    let mut below = vec![0; from.len()];
    let mut ready: Vec<usize> = (0..from.len()).filter(|b| open[*b] == 0).collect();
    while let Some(at) = ready.pop() {
        for next in &to[at] {
            below[*next] = below[*next].max(below[at] + 1);
            open[*next] -= 1;
            if open[*next] == 0 {
                ready.push(*next);
            }
        }
    }
    below
}

/// Moves each box to the best row that its band and its rising lines leave it; whether any moved.
fn improve(sketch: &Sketch, climb: &Climb, rows: &mut Rows) -> bool {
    let mut moved = false;
    let mut filled = vec![0_usize; rows.count()];
    for row in rows.of.iter().flatten() {
        filled[*row] += 1;
    }
    for (index, b) in sketch.boxes.iter().enumerate() {
        let (Some(band), Some(now)) = (b.band, rows.of[index]) else {
            continue;
        };
        let band = rows.bands[band].clone();
        let row = |other: &usize| rows.of[*other].unwrap_or(now);
        let low = climb.from[index].iter().map(|o| row(o) + 1).max();
        let high = climb.to[index].iter().map(row).min();
        filled[now] -= 1;
        let free = low.unwrap_or(band.start)..high.unwrap_or(band.end);
        let best = free
            .filter(|r| band.contains(r))
            .min_by_key(|r| (cost(climb, rows, index, *r, &filled), r.abs_diff(now), *r));
        let best = best.unwrap_or(now);
        filled[best] += 1;
        moved |= best != now;
        rows.of[index] = Some(best);
    }
    moved
}

/// What a row costs a box: the rows its lines pass, and how crowded the row is already.
fn cost(climb: &Climb, rows: &Rows, index: usize, row: usize, filled: &[usize]) -> usize {
    const PASSED: usize = 4;
    const CROWD: usize = 3;
    let others = climb.near[index].iter().filter_map(|o| rows.of[*o]);
    let passed: usize = others.map(|o| o.abs_diff(row)).sum();
    passed * PASSED + filled[row] * CROWD
}
