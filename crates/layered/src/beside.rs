//! The column beside the bands, and the rails that join it to them.

use std::collections::{BTreeMap, HashMap};

use super::channel::{Segment, tracks};
use super::spread::{spread_between, spread_within};
use super::{BESIDE, Rect, Sketch};

/// Between two boxes of the column.
const BETWEEN: f64 = 14.0;
/// Between the edge of the column and its boxes.
pub const MARGIN: f64 = 14.0;
/// Room for the name of the column above its boxes.
pub const HEAD: f64 = 34.0;
/// Between the bands and the first rail, and between the last rail and the column.
const CLEAR: f64 = 16.0;
/// Between two rails.
const PITCH: f64 = 9.0;
/// Between two lines that end at one box.
const PORT: f64 = 9.0;

/// The column with everything that leads to it.
#[derive(Debug, Default)]
pub struct Column {
    /// A rectangle for each box of the column, by the index of the box.
    pub boxes: BTreeMap<usize, Rect>,
    /// How far down each trunk meets each box.
    pub ports: HashMap<(usize, usize), f64>,
    /// How far to the right the rail of each trunk stands.
    pub rails: HashMap<usize, f64>,
    pub edge: Option<Rect>,
}

/// A trunk that leads to or from the column.
#[derive(Debug)]
pub struct Branch {
    pub trunk: usize,
    /// How far down it comes out of the bands, once for each channel.
    pub runs: Vec<f64>,
    /// The boxes of the column that it meets.
    pub ends: Vec<usize>,
}

/// The column at the right of bands that are `field` wide and `height` high.
///
/// Each box stands as near as it can to where its lines come from.
pub fn column(sketch: &Sketch, branches: &[Branch], field: f64, height: f64) -> Column {
    let mut column = Column::default();
    let wishes = wishes(sketch, branches, height);
    if wishes.is_empty() {
        return column;
    }
    stand(sketch, &wishes, height, &mut column);
    meet(branches, &mut column);
    let x = rails(branches, field, &mut column);
    for rect in column.boxes.values_mut() {
        rect.x = x + MARGIN;
    }
    let top = column.boxes.values().map(|r| r.y).fold(f64::INFINITY, f64::min);
    let bottom = column.boxes.values().map(|r| r.y + r.height).fold(0.0, f64::max);
    let (top, bottom) = ((top - HEAD).min(0.0), (bottom + MARGIN).max(height));
    column.edge = Some(Rect { x, y: top, width: BESIDE + MARGIN * 2.0, height: bottom - top });
    column
}

/// The boxes of the column from top to bottom, each with how far down it would like to stand.
fn wishes(sketch: &Sketch, branches: &[Branch], height: f64) -> Vec<(f64, usize)> {
    let boxes = sketch.boxes.iter().enumerate();
    let mut wishes: Vec<(f64, usize)> = boxes
        .filter(|(_, b)| b.band.is_none())
        .map(|(index, _)| {
            let mine = branches.iter().filter(|b| b.ends.contains(&index));
            let runs: Vec<f64> = mine.flat_map(|b| b.runs.iter().copied()).collect();
            let count = runs.len() as f64;
            let wish = if runs.is_empty() { height } else { runs.iter().sum::<f64>() / count };
            (wish, index)
        })
        .collect();
    wishes.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    wishes
}

fn stand(sketch: &Sketch, wishes: &[(f64, usize)], height: f64, column: &mut Column) {
    let tall = |index: usize| sketch.boxes[index].height;
    let gaps: Vec<f64> = wishes
        .windows(2)
        .map(|pair| f64::midpoint(tall(pair[0].1), tall(pair[1].1)) + BETWEEN)
        .collect();
    let weighted: Vec<(f64, f64)> = wishes.iter().map(|(wish, _)| (*wish, 1.0)).collect();
    let whole: f64 = gaps.iter().sum();
    let first = HEAD + tall(wishes[0].1) / 2.0;
    let last = height - MARGIN - wishes.last().map_or(0.0, |(_, index)| tall(*index) / 2.0);
    let last = (last - whole).max(first);
    for ((_, b), middle) in wishes.iter().zip(spread_between(&weighted, &gaps, first, last)) {
        let rect = Rect { x: 0.0, y: middle - tall(*b) / 2.0, width: BESIDE, height: tall(*b) };
        column.boxes.insert(*b, rect);
    }
}

/// Gives each line that ends at a box of the column a port of its own on the box's edge.
fn meet(branches: &[Branch], column: &mut Column) {
    let mut ends: BTreeMap<usize, Vec<(f64, usize)>> = BTreeMap::new();
    for branch in branches {
        for end in &branch.ends {
            let run = branch.runs.first().copied();
            let run = run.unwrap_or_else(|| column.boxes[end].y);
            ends.entry(*end).or_default().push((run, branch.trunk));
        }
    }
    for (end, mut trunks) in ends {
        trunks.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let rect = column.boxes[&end];
        let wishes = vec![rect.y + rect.height / 2.0; trunks.len()];
        let ys = spread_within(&wishes, PORT, rect.y + 6.0, rect.y + rect.height - 6.0);
        for ((_, trunk), y) in trunks.into_iter().zip(ys) {
            column.ports.insert((trunk, end), y);
        }
    }
}

/// Gives each branch its rail; the left edge of the column.
fn rails(branches: &[Branch], field: f64, column: &mut Column) -> f64 {
    let segments: Vec<Segment> = branches
        .iter()
        .map(|branch| Segment {
            low: branch.runs.clone(),
            high: branch.ends.iter().map(|end| column.ports[&(branch.trunk, *end)]).collect(),
            to_end: false,
        })
        .collect();
    let tracks = tracks(&segments);
    let mut right = field;
    for (branch, track) in branches.iter().zip(tracks) {
        let x = field + CLEAR + track.unwrap_or_default() as f64 * PITCH;
        right = right.max(x);
        column.rails.insert(branch.trunk, x);
    }
    right + CLEAR
}
