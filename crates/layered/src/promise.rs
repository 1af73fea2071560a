//! What whoever looks at a drawing relies on: for tests of those who draw.

use super::{Drawing, Point, Rect, Sketch};

/// Less than this is rounding.
const ROUNDING: f64 = 0.1;

/// A promise that a drawing does not keep; boxes, lines and bands by their indices in the sketch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Broken {
    /// Boxes or lines of the sketch are missing.
    Incomplete,
    /// A box is too small for what it holds, or reaches out of the picture.
    Box(usize),
    /// Two boxes overlap.
    Overlap(usize, usize),
    /// A box leaves its band, or one that belongs to none stands among the bands.
    Band(usize),
    /// A line does not run from the edge of its box to the edge of the other.
    End(usize),
    /// A line runs aslant.
    Aslant(usize),
    /// A line runs through a box.
    Through(usize, usize),
    /// A line has to rise, and its end does not stand higher.
    Falls(usize),
}

/// The first promise that a drawing of a sketch does not keep.
pub fn broken(sketch: &Sketch, drawing: &Drawing) -> Option<Broken> {
    let (boxes, lines) = (drawing.boxes.len(), drawing.lines.len());
    if (boxes, lines) != (sketch.boxes.len(), sketch.lines.len()) {
        return Some(Broken::Incomplete);
    }
    let of_boxes = (0..boxes).find_map(|index| broken_box(sketch, drawing, index));
    of_boxes.or_else(|| (0..lines).find_map(|index| broken_line(sketch, drawing, index)))
}

fn broken_box(sketch: &Sketch, drawing: &Drawing, index: usize) -> Option<Broken> {
    let (rect, asked) = (drawing.boxes[index], sketch.boxes[index]);
    let whole = Rect { width: drawing.width, height: drawing.height, ..Rect::default() };
    if rect.width <= 0.0 || rect.height + ROUNDING <= asked.height || !holds(whole, rect) {
        return Some(Broken::Box(index));
    }
    let later = drawing.boxes.iter().enumerate().skip(index + 1);
    let mut overlaps = later.filter(|(_, other)| meet(rect, **other, 0.0));
    if let Some((other, _)) = overlaps.next() {
        return Some(Broken::Overlap(index, other));
    }
    let kept = match asked.band {
        Some(band) => drawing.bands[band]
            .is_some_and(|(top, bottom)| top <= rect.y && rect.y + rect.height <= bottom),
        None => rect.x > drawing.field,
    };
    (!kept).then_some(Broken::Band(index))
}

fn broken_line(sketch: &Sketch, drawing: &Drawing, index: usize) -> Option<Broken> {
    let (line, corners) = (sketch.lines[index], &drawing.lines[index]);
    let (from, to) = (drawing.boxes[line.from], drawing.boxes[line.to]);
    let ends = (corners.first(), corners.last());
    if !matches!(ends, (Some(a), Some(b)) if on_edge(from, *a) && on_edge(to, *b)) {
        return Some(Broken::End(index));
    }
    if !corners.windows(2).all(|leg| straight(leg[0], leg[1])) {
        return Some(Broken::Aslant(index));
    }
    let through = |rect: &Rect| corners.windows(2).any(|leg| meet(*rect, around(leg), -ROUNDING));
    if let Some(other) = drawing.boxes.iter().position(through) {
        return Some(Broken::Through(index, other));
    }
    let banded = [line.from, line.to].map(|end| sketch.boxes[end].band.is_some());
    let falls = line.rises && banded == [true, true] && to.y + to.height >= from.y;
    falls.then_some(Broken::Falls(index))
}

fn holds(whole: Rect, part: Rect) -> bool {
    let across = part.x > -ROUNDING && part.x + part.width <= whole.width + ROUNDING;
    across && part.y > -ROUNDING && part.y + part.height <= whole.height + ROUNDING
}

/// Whether a rectangle that is larger by so much on every side overlaps another.
fn meet(a: Rect, b: Rect, more: f64) -> bool {
    let across = a.x - more < b.x + b.width && b.x < a.x + a.width + more;
    across && a.y - more < b.y + b.height && b.y < a.y + a.height + more
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < ROUNDING
}

fn straight(a: Point, b: Point) -> bool {
    near(a.x, b.x) || near(a.y, b.y)
}

/// What a straight piece of a line takes up.
fn around(leg: &[Point]) -> Rect {
    let (a, b) = (leg[0], leg[1]);
    let (width, height) = ((a.x - b.x).abs(), (a.y - b.y).abs());
    Rect { x: a.x.min(b.x), y: a.y.min(b.y), width, height }
}

fn on_edge(rect: Rect, point: Point) -> bool {
    let flat = near(point.y, rect.y) || near(point.y, rect.y + rect.height);
    let steep = near(point.x, rect.x) || near(point.x, rect.x + rect.width);
    meet(rect, around(&[point, point]), ROUNDING) && (flat || steep)
}
