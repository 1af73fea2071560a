//! Where the boxes and lines of a layered picture stand: pure geometry, in pixels, x to the right and y downwards.
//!
//! A picture has bands, fixed, one above the other, the first at the bottom; a band with many boxes takes several rows. Boxes that belong
//! to no band stand in a column at the right. Lines run in the channels between rows, horizontally and vertically; where a line has to
//! pass a row, the row keeps a place free for it. Lines of one bundle that begin at one box share a trunk.
//!
#![doc = include_str!("../picture.svg")]
//!
//! Say what there is, and read where it stands:
//!
//! ```
//! use layered::{BoxSketch, LineSketch, Sketch, broken, drawing};
//!
//! let box_in = |band| BoxSketch { band, height: 40.0 };
//! let line = |from, to| LineSketch { from, to, bundle: 0, rises: false };
//! let sketch = Sketch {
//!     boxes: vec![box_in(Some(0)), box_in(Some(0)), box_in(Some(1)), box_in(Some(2)), box_in(None)],
//!     lines: vec![line(0, 2), line(1, 2), line(2, 3), line(0, 3), line(1, 4)],
//!     bands: 3,
//!     width: 104.0,
//! };
//! let drawing = drawing(&sketch);
//! let (agent, manager) = (drawing.boxes[0], drawing.boxes[3]);
//! assert!(manager.y + manager.height < agent.y, "a higher band stands higher");
//! assert_eq!(drawing.crossings, 0);
//! assert_eq!(broken(&sketch, &drawing), None);
//! ```
//!
//! How it comes about, each step in a file of its own: the boxes of a band are dealt to rows (`row`), the lines cut at every row (`grid`), the rows
//! brought into orders whose lines cross little (`order`). Each of the best orders is drawn (`draw`): boxes get their place to the right (`coordinate`), lines
//! theirs on the edges of boxes (`port`), bends are taken out (`straight`), each channel gets as many tracks as it needs (`channel`), rows and channels
//! are set one on the other (`stack`), the column is set beside them (`beside`), and the lines are traced corner by corner. What is easiest to
//! follow with the eye is kept.

mod beside;
mod channel;
mod coordinate;
mod draw;
mod grid;
mod leg;
mod order;
mod port;
mod promise;
mod row;
mod sketch;
mod spread;
mod stack;
mod straight;

use grid::Grid;

pub use leg::laid;
pub use promise::{Broken, broken};
pub use sketch::{BESIDE, BOX, BoxSketch, Drawing, LineSketch, Point, Rect, Sketch};

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
    let drawn = ordered.iter().take(DRAWN).map(|(_, rows)| draw::draw(sketch, &grid, rows));
    drawn.min_by(|a, b| worth(sketch, a).total_cmp(&worth(sketch, b))).unwrap_or_default()
}

/// How much there is to follow with the eye: lines on each other, crossings, bends, detours, and the width of the whole.
fn worth(sketch: &Sketch, drawing: &Drawing) -> f64 {
    const LAID: f64 = 100_000.0;
    const CROSSING: f64 = 100.0;
    const BEND: f64 = 40.0;
    const WIDTH: f64 = 30.0;
    let detours: f64 = drawing.lines.iter().map(|line| detour(line)).sum();
    let bends: usize = drawing.lines.iter().map(|line| line.len().saturating_sub(2)).sum();
    let (crossings, bends) = (drawing.crossings as f64, bends as f64);
    let laid = laid(sketch, drawing) as f64;
    laid * LAID + crossings * CROSSING + bends * BEND + detours + drawing.width * WIDTH
}

fn detour(line: &[Point]) -> f64 {
    let legs = line.windows(2);
    legs.map(|leg| (leg[1].x - leg[0].x).abs()).sum()
}
