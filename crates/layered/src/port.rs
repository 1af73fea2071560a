//! Where on the edge of a box its lines begin and end.

use std::collections::BTreeMap;

use super::Sketch;
use super::grid::{Direction, Grid};
use super::spread::spread_within;

/// The upper or lower edge of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    Top,
    Bottom,
}

/// Where lines meet items: from item, trunk and side to the distance from the left.
pub type Ports = BTreeMap<(usize, usize, Side), f64>;

/// Between two ports of a box.
const APART: f64 = 15.0;
/// Between a port and the corner of its box.
pub const CORNER: f64 = 16.0;
/// Rounds in which the ends of lines move towards each other.
const ROUNDS: usize = 4;

/// One end of a trunk at a box.
#[derive(Default)]
struct Terminal {
    /// The items at the other ends, with the side that the line meets there.
    others: Vec<(usize, Side)>,
    /// Whether the line runs out to the right.
    right: bool,
}

/// The terminals of each edge of each box, by trunk.
type Edges = BTreeMap<(usize, Side), BTreeMap<usize, Terminal>>;

/// The ports of all boxes.
///
/// `at` is the middle of each item; `beside` says which boxes of a row stand side by side, so that a line between them needs no port.
pub fn ports(
    sketch: &Sketch,
    grid: &Grid,
    at: &[f64],
    beside: impl Fn(usize, usize) -> bool,
) -> Ports {
    let edges = terminals(sketch, grid, beside);
    let mut ports = Ports::new();
    for (item, x) in at.iter().enumerate().filter(|(item, _)| !grid.is_box(*item)) {
        for link in grid.around(item) {
            let trunk = grid.links[link].trunk;
            ports.extend([Side::Top, Side::Bottom].map(|side| ((item, trunk, side), *x)));
        }
    }
    for _ in 0..ROUNDS {
        // Trunks first, then the ends of branches, which have one line to follow.
        for trunks in [true, false] {
            for ((item, side), edge) in &edges {
                let concerned = edge.values().any(|t| (t.others.len() > 1) == trunks);
                let settled = edge.keys().all(|trunk| ports.contains_key(&(*item, *trunk, *side)));
                if concerned || !settled {
                    settle(*item, *side, edge, grid.width, at, &mut ports);
                }
            }
        }
    }
    ports
}

fn settle(
    item: usize,
    side: Side,
    edge: &BTreeMap<usize, Terminal>,
    width: f64,
    at: &[f64],
    ports: &mut Ports,
) {
    let own = at[item];
    let wished = edge.iter().map(|(trunk, t)| (wish(own, *trunk, t, at, ports), *trunk));
    let mut wished: Vec<(f64, usize)> = wished.collect();
    wished.sort_by(|a, b| a.0.total_cmp(&b.0));
    let xs: Vec<f64> = wished.iter().map(|(x, _)| *x).collect();
    let (from, to) = (own - width / 2.0 + CORNER, own + width / 2.0 - CORNER);
    for ((_, trunk), x) in wished.into_iter().zip(spread_within(&xs, APART, from, to)) {
        ports.insert((item, trunk, side), x);
    }
}

/// Straight to the only other end, or to the middle one of several; a line that runs out to the right wants to leave there.
fn wish(own: f64, trunk: usize, terminal: &Terminal, at: &[f64], ports: &Ports) -> f64 {
    if terminal.right {
        return f64::MAX;
    }
    let end =
        |(item, side): &(usize, Side)| ports.get(&(*item, trunk, *side)).unwrap_or(&at[*item]);
    let mut ends: Vec<f64> = terminal.others.iter().map(end).copied().collect();
    ends.sort_by(f64::total_cmp);
    let near = ends.into_iter().min_by(|a, b| (a - own).abs().total_cmp(&(b - own).abs()));
    near.unwrap_or(f64::MAX)
}

fn terminals(sketch: &Sketch, grid: &Grid, beside: impl Fn(usize, usize) -> bool) -> Edges {
    let mut edges = Edges::new();
    let mut note = |item: usize, trunk: usize, side: Side, other: Option<(usize, Side)>| {
        let terminal = edges.entry((item, side)).or_default().entry(trunk).or_default();
        terminal.others.extend(other);
        terminal.right |= other.is_none();
    };
    for link in &grid.links {
        if grid.is_box(link.low) {
            note(link.low, link.trunk, Side::Top, Some((link.high, Side::Bottom)));
        }
        if grid.is_box(link.high) {
            note(link.high, link.trunk, Side::Bottom, Some((link.low, Side::Top)));
        }
    }
    for (index, trunk) in grid.trunks.iter().enumerate() {
        for line in trunk.lines.iter().map(|line| &sketch.lines[*line]) {
            match trunk.direction {
                Direction::Level if !beside(line.from, line.to) => {
                    note(line.from, index, Side::Top, Some((line.to, Side::Top)));
                    note(line.to, index, Side::Top, Some((line.from, Side::Top)));
                }
                Direction::Beside => {
                    for end in [line.from, line.to] {
                        if grid.rows.of[end].is_some() {
                            note(end, index, Side::Bottom, None);
                        }
                    }
                }
                _ => {}
            }
        }
    }
    edges
}
