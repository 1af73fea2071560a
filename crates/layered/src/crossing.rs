//! Where lines cross.

use std::collections::{BTreeSet, HashMap};

use super::Point;

/// Whether two lengths differ by no more than rounding.
pub fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < 0.01
}

/// How often lines of different trunks cross; where several lines of a trunk run together, they count as one.
pub fn crossings(lines: &[Vec<Point>], trunk_of: &[usize]) -> usize {
    let mut steep: Vec<(f64, f64, f64, usize)> = Vec::new();
    let mut flat = Vec::new();
    for (line, trunk) in lines.iter().zip(trunk_of) {
        for leg in line.windows(2) {
            let (a, b) = (leg[0], leg[1]);
            if same(a.x, b.x) {
                steep.push((a.x, a.y.min(b.y), a.y.max(b.y), *trunk));
            } else {
                flat.push((a.y, a.x.min(b.x), a.x.max(b.x), *trunk));
            }
        }
    }
    steep.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut found: HashMap<(usize, usize), BTreeSet<(u64, u64)>> = HashMap::new();
    for (y, left, right, trunk) in flat {
        let first = steep.partition_point(|leg| leg.0 <= left + 0.01);
        let across = steep[first..].iter().take_while(|leg| leg.0 < right - 0.01);
        for (x, _, _, other) in across.filter(|l| l.1 + 0.01 < y && y < l.2 - 0.01 && l.3 != trunk)
        {
            let pair = (trunk.min(*other), trunk.max(*other));
            found.entry(pair).or_default().insert((x.to_bits(), y.to_bits()));
        }
    }
    found.values().map(BTreeSet::len).sum()
}
