//! Lines with rounded corners.

use super::text::number;
use layered::Point;

/// The radius of a corner.
const RADIUS: f64 = 6.0;

/// The commands of a path along the corners of a line, moved by an offset; no corner is rounded beyond the middle of its legs.
pub fn rounded(line: &[Point], offset: (f64, f64)) -> String {
    let line: Vec<Point> =
        line.iter().map(|p| Point { x: p.x + offset.0, y: p.y + offset.1 }).collect();
    let Some(first) = line.first() else {
        return String::new();
    };
    let mut out = format!("M{} {}", number(first.x), number(first.y));
    for corner in line.windows(3) {
        let (before, at, after) = (corner[0], corner[1], corner[2]);
        let radius = RADIUS.min(distance(before, at) / 2.0).min(distance(at, after) / 2.0);
        let (into, out_of) = (towards(at, before, radius), towards(at, after, radius));
        out.push_str(&format!(
            "L{} {}Q{} {} {} {}",
            number(into.x),
            number(into.y),
            number(at.x),
            number(at.y),
            number(out_of.x),
            number(out_of.y)
        ));
    }
    if let [_, .., last] = line.as_slice() {
        out.push_str(&format!("L{} {}", number(last.x), number(last.y)));
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
