//! Takes bends out of lines: what is joined and can stand one above the other without touching anything else does so.

use std::collections::{BTreeMap, HashMap};

use super::coordinate::{ANYWHERE, LINE_TO_LINE, meet, neighbours};
use super::grid::{Grid, ranks};
use super::port::{CORNER, Ports, Side};

/// The least between two ports of a box.
const PORTS: f64 = 9.0;
/// The least between a box and a line that passes it.
const PASSING: f64 = 10.0;
/// Nearer than this, two lines in a channel look like one.
const NEAR: f64 = 8.0;

/// A point that a line goes through: a port, or where it passes a row.
struct Anchor {
    item: usize,
    trunk: usize,
    /// The edge of the box; none in a row that the line passes.
    side: Option<Side>,
    x: f64,
    /// Anchors above each other move together; the name of the group.
    group: usize,
}

struct Anchors<'g> {
    grid: &'g Grid,
    rows: &'g [Vec<usize>],
    at: &'g [f64],
    /// The rank of each item in its row.
    ranks: Vec<usize>,
    all: Vec<Anchor>,
    groups: Vec<Vec<usize>>,
    index: HashMap<(usize, usize, Side), usize>,
    /// The anchors on each edge of each box, from left to right.
    edges: HashMap<(usize, Side), Vec<usize>>,
    /// The anchors on either side of each channel.
    channels: BTreeMap<usize, Vec<usize>>,
    /// The anchor of each item that is a passing line.
    passing: HashMap<usize, usize>,
}

/// Straightens every line that can be, the nearly straight ones first.
pub fn straighten(grid: &Grid, rows: &[Vec<usize>], at: &[f64], ports: &mut Ports) {
    let mut anchors = Anchors::new(grid, rows, at, ports);
    let mut links: Vec<(f64, usize, usize)> = grid
        .links
        .iter()
        .filter_map(|link| {
            let low = *anchors.index.get(&(link.low, link.trunk, Side::Top))?;
            let high = *anchors.index.get(&(link.high, link.trunk, Side::Bottom))?;
            Some(((anchors.all[low].x - anchors.all[high].x).abs(), low, high))
        })
        .collect();
    links.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (_, low, high) in links {
        anchors.join(low, high);
    }
    for ((item, trunk, side), anchor) in &anchors.index {
        ports.insert((*item, *trunk, *side), anchors.all[*anchor].x);
    }
}

impl<'g> Anchors<'g> {
    fn new(grid: &'g Grid, rows: &'g [Vec<usize>], at: &'g [f64], ports: &Ports) -> Self {
        let mut anchors = Self {
            grid,
            rows,
            at,
            ranks: ranks(rows, grid.items.len()),
            all: Vec::new(),
            groups: Vec::new(),
            index: HashMap::new(),
            edges: HashMap::new(),
            channels: BTreeMap::new(),
            passing: HashMap::new(),
        };
        for ((item, trunk, side), x) in ports {
            anchors.add(*item, *trunk, *side, *x);
        }
        for edge in anchors.edges.values_mut() {
            edge.sort_by(|a, b| anchors.all[*a].x.total_cmp(&anchors.all[*b].x));
        }
        anchors
    }

    fn add(&mut self, item: usize, trunk: usize, side: Side, x: f64) {
        let row = self.grid.items[item].row;
        let channel = if side == Side::Top { row + 1 } else { row };
        let passes = !self.grid.is_box(item);
        let known = self.passing.get(&item).copied().filter(|_| passes);
        let anchor = known.unwrap_or(self.all.len());
        if known.is_none() {
            self.all.push(Anchor {
                item,
                trunk,
                side: (!passes).then_some(side),
                x,
                group: anchor,
            });
            self.groups.push(vec![anchor]);
        }
        if passes {
            self.passing.insert(item, anchor);
        } else {
            self.edges.entry((item, side)).or_default().push(anchor);
        }
        self.index.insert((item, trunk, side), anchor);
        self.channels.entry(channel).or_default().push(anchor);
    }

    /// Brings two anchors above each other, with all that stands above or below them, if there is room.
    fn join(&mut self, one: usize, other: usize) {
        let (a, b) = (self.all[one].group, self.all[other].group);
        if a == b {
            return;
        }
        let members: Vec<usize> = self.groups[a].iter().chain(&self.groups[b]).copied().collect();
        let (low, high) = members.iter().map(|k| self.room(*k)).fold(ANYWHERE, meet);
        if low > high {
            return;
        }
        let (here, there) = (self.all[one].x, self.all[other].x);
        let heavier = if self.groups[a].len() >= self.groups[b].len() { here } else { there };
        let wishes = [heavier, f64::midpoint(here, there), here, there, low, high];
        let free = wishes
            .iter()
            .map(|x| x.clamp(low, high))
            .find(|x| x.is_finite() && !self.touches(&members, *x));
        if let Some(x) = free {
            for anchor in &members {
                self.all[*anchor].x = x;
                self.all[*anchor].group = a;
            }
            self.groups[b].clear();
            self.groups[a] = members;
        }
    }

    /// How far left and right an anchor can stand while all others stay.
    fn room(&self, anchor: usize) -> (f64, f64) {
        let Anchor { item, side, x, .. } = self.all[anchor];
        let Some(side) = side else {
            return self.gap(item);
        };
        let edge = &self.edges[&(item, side)];
        let rank = edge.iter().position(|k| *k == anchor).unwrap_or_default();
        let (own, half) = (self.at[item], self.grid.width / 2.0);
        let edges = (own - half + CORNER, own + half - CORNER);
        let (before, after) = neighbours(edge, rank);
        let before = before.map_or(edges.0, |k| self.all[k].x + PORTS.min(x - self.all[k].x));
        let after = after.map_or(edges.1, |k| self.all[k].x - PORTS.min(self.all[k].x - x));
        meet(edges, (before, after))
    }

    /// The gap in a row that a passing line has to itself.
    fn gap(&self, item: usize) -> (f64, f64) {
        let (left, right) = neighbours(&self.rows[self.grid.items[item].row], self.ranks[item]);
        let border = |other: usize| match self.passing.get(&other) {
            Some(anchor) => (self.all[*anchor].x, LINE_TO_LINE),
            None => (self.at[other], self.grid.width / 2.0 + PASSING),
        };
        (
            left.map(border).map_or(f64::NEG_INFINITY, |(x, clear)| x + clear),
            right.map(border).map_or(f64::INFINITY, |(x, clear)| x - clear),
        )
    }

    /// Whether a line through these anchors would touch a line of another trunk in a channel.
    fn touches(&self, members: &[usize], x: f64) -> bool {
        let trunk = self.all[members[0]].trunk;
        members.iter().any(|anchor| {
            let Anchor { item, side, .. } = self.all[*anchor];
            let row = self.grid.items[item].row;
            let channels = match side {
                Some(Side::Top) => row + 1..=row + 1,
                Some(Side::Bottom) => row..=row,
                None => row..=row + 1,
            };
            let near = self.channels.range(channels).flat_map(|(_, anchors)| anchors);
            near.map(|k| &self.all[*k]).any(|k| k.trunk != trunk && (k.x - x).abs() < NEAR)
        })
    }
}
