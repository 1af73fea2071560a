//! Where lines cross, and where they lie on each other.

use std::collections::{BTreeSet, HashMap};

use super::{Drawing, Point, Sketch};

/// Nearer than this, two lines look like one.
const NEAR: f64 = 3.0;
/// Two lengths that differ by less differ by rounding.
const ROUNDING: f64 = 0.01;

/// Whether two lengths differ by no more than rounding.
pub fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < ROUNDING
}

/// A straight piece of a line, turned so that it runs along its span.
struct Leg {
    line: usize,
    /// How far from the edge it runs along.
    at: f64,
    /// Where it begins and ends.
    span: (f64, f64),
}

/// The pieces that run up and down, and those that run across, by how far from the edge they run along.
fn legs(lines: &[Vec<Point>]) -> [Vec<Leg>; 2] {
    let mut legs = [Vec::new(), Vec::new()];
    for (line, corners) in lines.iter().enumerate() {
        for leg in corners.windows(2) {
            let (a, b) = (leg[0], leg[1]);
            let flat = !same(a.x, b.x);
            let (at, from, to) = if flat { (a.y, a.x, b.x) } else { (a.x, a.y, b.y) };
            let span = (from.min(to), from.max(to));
            legs[usize::from(flat)].push(Leg { line, at, span });
        }
    }
    for legs in &mut legs {
        legs.sort_by(|a, b| a.at.total_cmp(&b.at));
    }
    legs
}

/// How often lines of different trunks cross; where several lines of a trunk run together, they count as one.
pub fn crossings(lines: &[Vec<Point>], trunk_of: &[usize]) -> usize {
    let [steep, flat] = legs(lines);
    let mut found: HashMap<(usize, usize), BTreeSet<(u64, u64)>> = HashMap::new();
    for Leg { line, at: y, span: (left, right) } in flat {
        let first = steep.partition_point(|leg| leg.at <= left + ROUNDING);
        let across = steep[first..].iter().take_while(|leg| leg.at < right - ROUNDING);
        for leg in across.filter(|l| l.span.0 + ROUNDING < y && y < l.span.1 - ROUNDING) {
            let (one, other) = (trunk_of[line], trunk_of[leg.line]);
            if one != other {
                let crossing = (leg.at.to_bits(), y.to_bits());
                found.entry((one.min(other), one.max(other))).or_default().insert(crossing);
            }
        }
    }
    found.values().map(BTreeSet::len).sum()
}

/// How often pieces of lines of different trunks lie on each other.
pub fn laid(sketch: &Sketch, drawing: &Drawing) -> usize {
    let trunk = |leg: &Leg| (sketch.lines[leg.line].from, sketch.lines[leg.line].bundle);
    let mut found = 0;
    for legs in legs(&drawing.lines) {
        for (place, one) in legs.iter().enumerate() {
            let near = legs[place + 1..].iter().take_while(|other| other.at - one.at < NEAR);
            let laid = near.filter(|other| {
                let (low, high) = (one.span.0.max(other.span.0), one.span.1.min(other.span.1));
                trunk(one) != trunk(other) && low + 0.1 < high
            });
            found += laid.count();
        }
    }
    found
}
