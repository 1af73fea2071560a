//! Lines that lie on each other.

use super::{Drawing, Point, Sketch};

/// Nearer than this, two lines look like one.
const NEAR: f64 = 3.0;

/// A straight piece of a line, turned so that it runs along its span.
struct Leg {
    line: usize,
    /// How far from the edge it runs along.
    at: f64,
    /// Where it begins and ends.
    span: (f64, f64),
}

/// How often pieces of lines of different trunks lie on each other.
pub fn laid(sketch: &Sketch, drawing: &Drawing) -> usize {
    let upright = |a: &Point, b: &Point| ((a.x - b.x).abs() < 0.1, a.x, (a.y, b.y));
    let level = |a: &Point, b: &Point| ((a.y - b.y).abs() < 0.1, a.y, (a.x, b.x));
    pairs(sketch, &legs(drawing, upright)) + pairs(sketch, &legs(drawing, level))
}

fn legs(drawing: &Drawing, turn: impl Fn(&Point, &Point) -> (bool, f64, (f64, f64))) -> Vec<Leg> {
    let mut legs = Vec::new();
    for (line, corners) in drawing.lines.iter().enumerate() {
        for leg in corners.windows(2) {
            let (along, at, (a, b)) = turn(&leg[0], &leg[1]);
            let span = (a.min(b), a.max(b));
            legs.extend(along.then_some(Leg { line, at, span }));
        }
    }
    legs.sort_by(|a, b| a.at.total_cmp(&b.at));
    legs
}

fn pairs(sketch: &Sketch, legs: &[Leg]) -> usize {
    let trunk = |leg: &Leg| (sketch.lines[leg.line].from, sketch.lines[leg.line].bundle);
    let mut found = 0;
    for (place, one) in legs.iter().enumerate() {
        let near = legs[place + 1..].iter();
        let near = near.take_while(|other| other.at - one.at < NEAR);
        let laid = near.filter(|other| {
            let (low, high) = (one.span.0.max(other.span.0), one.span.1.min(other.span.1));
            trunk(one) != trunk(other) && low + 0.1 < high
        });
        found += laid.count();
    }
    found
}
