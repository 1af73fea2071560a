//! The elements that pictures are made of.

use super::text::{escaped, number};
use layered::{Point, Rect};

/// The radius of a corner.
const RADIUS: f64 = 6.0;

/// A place in a path.
pub fn at(x: f64, y: f64) -> String {
    format!("{} {}", number(x), number(y))
}

/// A rectangle with its other attributes before and behind its place.
pub fn rectangle(before: &str, rect: Rect, behind: &str) -> String {
    let [x, y, width, height] = [rect.x, rect.y, rect.width, rect.height].map(number);
    format!("<rect{before} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{behind}/>")
}

/// A line of words: its element with its class, and where it stands.
pub fn words(element: &str, x: f64, y: f64, line: &str) -> String {
    let (x, y, line) = (number(x), number(y), escaped(line));
    let tag = element.split(' ').next().unwrap_or_default();
    format!("<{element} x=\"{x}\" y=\"{y}\">{line}</{tag}>")
}

/// A number in a circle.
pub fn circled(stop: usize, x: f64, y: f64) -> String {
    let (centre, height) = (number(x), number(y));
    let stop = words("text class=\"number\"", x, y + 4.0, &stop.to_string());
    format!("<circle cx=\"{centre}\" cy=\"{height}\" r=\"10\"/>{stop}")
}

/// The mark of a role that leads people.
pub fn person(x: f64, y: f64) -> String {
    format!(
        "<g class=\"leads\" transform=\"translate({})\"><circle r=\"8\"/><path d=\"M0-5.2a2.6 2.6 0 0 1 0 5.2a2.6 2.6 0 0 1 0-5.2ZM-4.6 5a4.6 4.6 0 0 1 9.2 0Z\"/></g>",
        at(x, y)
    )
}

/// The commands of a path along the corners of a line, moved by an offset; no corner is rounded beyond the middle of its legs.
pub fn rounded(line: &[Point], offset: (f64, f64)) -> String {
    let moved = line.iter().map(|p| Point { x: p.x + offset.0, y: p.y + offset.1 });
    let line: Vec<Point> = moved.collect();
    let at = |p: Point| at(p.x, p.y);
    let Some(first) = line.first() else {
        return String::new();
    };
    let mut out = format!("M{}", at(*first));
    for corner in line.windows(3) {
        let (before, middle, after) = (corner[0], corner[1], corner[2]);
        let legs = [distance(before, middle), distance(middle, after)];
        let radius = RADIUS.min(legs[0] / 2.0).min(legs[1] / 2.0);
        let (into, out_of) = (towards(middle, before, radius), towards(middle, after, radius));
        out.push_str(&format!("L{}Q{} {}", at(into), at(middle), at(out_of)));
    }
    if let [_, .., last] = line.as_slice() {
        out.push_str(&format!("L{}", at(*last)));
    }
    out
}

/// The length of a leg, which is horizontal or vertical.
fn distance(a: Point, b: Point) -> f64 {
    (a.x - b.x).abs() + (a.y - b.y).abs()
}

fn towards(from: Point, to: Point, by: f64) -> Point {
    let whole = distance(from, to).max(f64::MIN_POSITIVE);
    Point { x: from.x + (to.x - from.x) / whole * by, y: from.y + (to.y - from.y) / whole * by }
}
