//! Where on the edge of a box its lines begin and end.

use std::collections::HashMap;

use super::grid::{Direction, Grid};
use super::spread::spread_within;

/// The upper or lower edge of a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The upper edge.
    Top,
    /// The lower edge.
    Bottom,
}

/// Where lines meet items: from item, trunk and side to the distance from the left.
#[derive(Debug, Default)]
pub struct Ports {
    at: HashMap<(usize, usize, Side), f64>,
}

/// Between two ports of a box.
const APART: f64 = 15.0;
/// Between a port and the corner of its box.
pub const CORNER: f64 = 16.0;
/// Rounds in which the ends of lines move towards each other.
const ROUNDS: usize = 4;

impl Ports {
    /// Every port, in a fixed order.
    pub fn sorted(&self) -> Vec<(usize, usize, Side, f64)> {
        let mut all: Vec<_> =
            self.at.iter().map(|((item, trunk, side), x)| (*item, *trunk, *side, *x)).collect();
        all.sort_by_key(|(item, trunk, side, _)| (*item, *trunk, *side));
        all
    }

    /// Moves a port.
    pub fn put(&mut self, item: usize, trunk: usize, side: Side, x: f64) {
        self.at.insert((item, trunk, side), x);
    }

    /// Where a trunk meets an item; none where it does not.
    pub fn find(&self, item: usize, trunk: usize, side: Side) -> Option<f64> {
        self.at.get(&(item, trunk, side)).copied()
    }
}

/// One end of a trunk at a box.
struct Terminal {
    item: usize,
    trunk: usize,
    side: Side,
    /// The items at the other ends, with the side that the line meets there.
    others: Vec<(usize, Side)>,
    /// Whether the line runs out to the right.
    right: bool,
}

/// The ports of all boxes.
///
/// `at` is the middle of each item; `beside` says which boxes of a row stand side by side, so that a line between them needs no port.
pub fn ports(
    grid: &Grid,
    at: &[f64],
    beside: impl Fn(usize, usize) -> bool,
    lines: &[(usize, usize)],
) -> Ports {
    let groups = group(terminals(grid, beside, lines));
    let mut ports = Ports::default();
    for (item, x) in at.iter().enumerate() {
        if grid.items[item].holds.is_none() {
            for link in grid.below[item].iter().chain(&grid.above[item]) {
                let trunk = grid.links[*link].trunk;
                ports.at.insert((item, trunk, Side::Top), *x);
                ports.at.insert((item, trunk, Side::Bottom), *x);
            }
        }
    }
    for _ in 0..ROUNDS {
        // Trunks first, then the ends of branches, which have one line to follow.
        for trunks in [true, false] {
            for group in &groups {
                let concerned = group.iter().any(|t| (t.others.len() > 1) == trunks);
                if concerned || ports.find(group[0].item, group[0].trunk, group[0].side).is_none() {
                    settle(group, grid.width, at, &mut ports);
                }
            }
        }
    }
    ports
}

fn settle(group: &[Terminal], width: f64, at: &[f64], ports: &mut Ports) {
    let x = at[group[0].item];
    let (from, to) = (x - width / 2.0 + CORNER, x + width / 2.0 - CORNER);
    let mut wished: Vec<(f64, &Terminal)> = group.iter().map(|t| (wish(t, at, ports), t)).collect();
    wished.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.trunk.cmp(&b.1.trunk)));
    let xs: Vec<f64> = wished.iter().map(|(x, _)| *x).collect();
    let spread = spread_within(&xs, APART, from, to);
    for ((_, terminal), x) in wished.iter().zip(spread) {
        ports.at.insert((terminal.item, terminal.trunk, terminal.side), x);
    }
}

/// Straight to the only other end, or to the middle one of several; a line that runs out to the right wants to leave there.
fn wish(terminal: &Terminal, at: &[f64], ports: &Ports) -> f64 {
    let others = terminal.others.iter();
    let mut ends: Vec<f64> = others
        .map(|(item, side)| ports.find(*item, terminal.trunk, *side).unwrap_or(at[*item]))
        .collect();
    ends.sort_by(f64::total_cmp);
    if terminal.right || ends.is_empty() {
        return f64::MAX;
    }
    let own = at[terminal.item];
    let near = ends.iter().min_by(|a, b| (*a - own).abs().total_cmp(&(*b - own).abs()));
    near.copied().unwrap_or(own)
}

/// The terminals of each edge of each box together, in a fixed order.
fn group(mut terminals: Vec<Terminal>) -> Vec<Vec<Terminal>> {
    terminals.sort_by_key(|t| (t.item, t.side, t.trunk));
    let mut groups: Vec<Vec<Terminal>> = Vec::new();
    for terminal in terminals {
        match groups.last_mut() {
            Some(group) if (group[0].item, group[0].side) == (terminal.item, terminal.side) => {
                group.push(terminal);
            }
            _ => groups.push(vec![terminal]),
        }
    }
    groups
}

fn terminals(
    grid: &Grid,
    beside: impl Fn(usize, usize) -> bool,
    lines: &[(usize, usize)],
) -> Vec<Terminal> {
    let mut found: HashMap<(usize, usize, Side), Terminal> = HashMap::new();
    let mut note = |item: usize, trunk: usize, side: Side, other: Option<(usize, Side)>| {
        let terminal = found.entry((item, trunk, side)).or_insert_with(|| Terminal {
            item,
            trunk,
            side,
            others: Vec::new(),
            right: false,
        });
        terminal.others.extend(other);
        terminal.right |= other.is_none();
    };
    let is_box = |item: usize| grid.items[item].holds.is_some();
    for link in &grid.links {
        if is_box(link.low) {
            note(link.low, link.trunk, Side::Top, Some((link.high, Side::Bottom)));
        }
        if is_box(link.high) {
            note(link.high, link.trunk, Side::Bottom, Some((link.low, Side::Top)));
        }
    }
    for (index, trunk) in grid.trunks.iter().enumerate() {
        for (from, to) in trunk.lines.iter().map(|l| lines[*l]) {
            match trunk.direction {
                Direction::Level if !beside(from, to) => {
                    note(from, index, Side::Top, Some((to, Side::Top)));
                    note(to, index, Side::Top, Some((from, Side::Top)));
                }
                Direction::Beside => {
                    for end in [from, to] {
                        if grid.rows.of[end].is_some() {
                            note(end, index, Side::Bottom, None);
                        }
                    }
                }
                _ => {}
            }
        }
    }
    found.into_values().collect()
}
