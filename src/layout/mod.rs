//! Where the boxes and lines of a layered picture stand: pure geometry, in pixels, x to the right and y downwards.
//!
//! Bands are fixed and stand one above the other, the first at the bottom; a band with many boxes takes several rows. Boxes
//! that belong to no band stand in a column at the right. Lines run in the channels between rows, horizontally and
//! vertically; where a line has to pass a row, the row keeps a place free for it. Lines of one bundle that begin at one box share a
//! trunk.

mod beside;
mod channel;
mod crossing;
mod draw;
mod grid;
mod laid;
mod order;
mod place;
mod port;
mod row;
mod spread;
mod stack;
mod straight;
mod trace;

use grid::Grid;

/// A picture to be laid out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sketch {
    /// Its boxes.
    pub boxes: Vec<BoxSketch>,
    /// Its lines.
    pub lines: Vec<LineSketch>,
    /// How many bands there are.
    pub bands: usize,
    /// The width of a box in a band, at least [`BOX`].
    pub width: f64,
}

/// A box to be placed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BoxSketch {
    /// Its band, 0 for the lowest; none for a box beside the bands.
    pub band: Option<usize>,
    /// Its height.
    pub height: f64,
}

/// A line to be drawn from one box to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineSketch {
    /// The place of the box where it begins.
    pub from: usize,
    /// The place of the box where it ends, another one.
    pub to: usize,
    /// Lines of the same bundle that begin at the same box share a trunk.
    pub bundle: u16,
    /// Whether it has to lead upwards within a band.
    pub rises: bool,
}

/// A picture with every box and line in its place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawing {
    /// A rectangle for each box.
    pub boxes: Vec<Rect>,
    /// The corners of each line, from box to box.
    pub lines: Vec<Vec<Point>>,
    /// Top and bottom of each band; none for an empty one.
    pub bands: Vec<Option<(f64, f64)>>,
    /// The column beside the bands, if any box stands there.
    pub beside: Option<Rect>,
    /// The right end of the bands.
    pub field: f64,
    /// Width of the whole.
    pub width: f64,
    /// Height of the whole.
    pub height: f64,
    /// How often lines of different bundles cross.
    pub crossings: usize,
}

/// A place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Rect {
    /// Its left edge.
    pub x: f64,
    /// Its top edge.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

/// The width of a box in a band, unless a picture needs wider ones.
pub const BOX: f64 = 104.0;
/// The width of a box beside the bands.
pub const BESIDE: f64 = 156.0;

/// How many starting orders are tried where boxes and lines are few.
const TRIES: usize = 64;
/// How many of the best orders are drawn, to keep the best drawing.
const DRAWN: usize = 32;
/// Boxes and lines for which one starting order is tried instead.
const WORK: usize = 10_000;

/// Places every box and draws every line.
///
/// The same sketch gives the same drawing. Of several orders of the rows, the one whose lines cross least is kept.
pub fn drawing(sketch: &Sketch) -> Drawing {
    let grid = Grid::new(sketch);
    let tries = (WORK / (sketch.boxes.len() + sketch.lines.len()).max(1)).clamp(1, TRIES);
    let mut ordered: Vec<_> = (0..tries).map(|seed| order::order(&grid, seed)).collect();
    ordered.sort_by_key(|(cost, _)| *cost);
    let drawn = ordered
        .iter()
        .take(DRAWN)
        .map(|(_, rows)| draw::draw(sketch, &grid, rows));
    drawn
        .min_by(|a, b| worth(sketch, a).total_cmp(&worth(sketch, b)))
        .unwrap_or_default()
}

/// How much there is to follow with the eye: lines on each other, crossings, bends, detours, and the width of the whole.
fn worth(sketch: &Sketch, drawing: &Drawing) -> f64 {
    const LAID: f64 = 100_000.0;
    const CROSSING: f64 = 100.0;
    const BEND: f64 = 40.0;
    const WIDTH: f64 = 30.0;
    let detours: f64 = drawing.lines.iter().map(|line| detour(line)).sum();
    let bends: usize = drawing
        .lines
        .iter()
        .map(|line| line.len().saturating_sub(2))
        .sum();
    // Both are far fewer than 2^52.
    let (crossings, bends) = (drawing.crossings as f64, bends as f64);
    let laid = laid::laid(sketch, drawing) as f64;
    laid * LAID + crossings * CROSSING + bends * BEND + detours + drawing.width * WIDTH
}

fn detour(line: &[Point]) -> f64 {
    let legs = line.windows(2);
    legs.map(|leg| (leg[1].x - leg[0].x).abs()).sum()
}
