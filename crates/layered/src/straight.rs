//! Takes bends out of lines: what is joined and can stand one above the other without touching anything else does so.

use std::collections::{BTreeMap, HashMap};

use super::grid::Grid;
use super::place::LINE_TO_LINE;
use super::port::{CORNER, Ports, Side};

/// The least between two ports of a box.
const PORTS: f64 = 9.0;
/// The least between a box and a line that passes it.
const PASSING: f64 = 10.0;
/// Nearer than this, two lines in a channel look like one.
const NEAR: f64 = 8.0;

/// A place that a line goes through: a port, or its place in a row that it passes.
struct Knot {
    item: usize,
    net: usize,
    /// The edge of the box; none in a row that the line passes.
    side: Option<Side>,
    x: f64,
    /// Knots above each other move together; the name of the group.
    group: usize,
}

struct Knots<'g> {
    grid: &'g Grid,
    rows: &'g [Vec<usize>],
    at: &'g [f64],
    /// The place of each item in its row.
    place: Vec<usize>,
    all: Vec<Knot>,
    groups: Vec<Vec<usize>>,
    index: HashMap<(usize, usize, Side), usize>,
    /// The knots on each edge of each box, from left to right.
    edges: HashMap<(usize, Side), Vec<usize>>,
    /// The knots on either side of each channel.
    channels: BTreeMap<usize, Vec<usize>>,
    /// The knot of each item that is a passing line.
    passing: HashMap<usize, usize>,
}

/// Straightens every line that can be, the nearly straight ones first.
pub fn straighten(grid: &Grid, rows: &[Vec<usize>], at: &[f64], ports: &mut Ports) {
    let mut knots = Knots::new(grid, rows, at, ports);
    let mut links: Vec<(f64, usize, usize)> = grid
        .links
        .iter()
        .filter_map(|link| {
            let low = *knots.index.get(&(link.low, link.net, Side::Top))?;
            let high = *knots.index.get(&(link.high, link.net, Side::Bottom))?;
            Some(((knots.all[low].x - knots.all[high].x).abs(), low, high))
        })
        .collect();
    links.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (_, low, high) in links {
        knots.join(low, high);
    }
    for ((item, net, side), knot) in &knots.index {
        ports.put(*item, *net, *side, knots.all[*knot].x);
    }
}

impl<'g> Knots<'g> {
    fn new(grid: &'g Grid, rows: &'g [Vec<usize>], at: &'g [f64], ports: &Ports) -> Self {
        let mut place = vec![0; grid.items.len()];
        for row in rows {
            for (at, item) in row.iter().enumerate() {
                place[*item] = at;
            }
        }
        let mut knots = Self {
            grid,
            rows,
            at,
            place,
            all: Vec::new(),
            groups: Vec::new(),
            index: HashMap::new(),
            edges: HashMap::new(),
            channels: BTreeMap::new(),
            passing: HashMap::new(),
        };
        for (item, net, side, x) in ports.sorted() {
            knots.add(item, net, side, x);
        }
        for edge in knots.edges.values_mut() {
            edge.sort_by(|a, b| knots.all[*a].x.total_cmp(&knots.all[*b].x));
        }
        knots
    }

    fn add(&mut self, item: usize, net: usize, side: Side, x: f64) {
        let row = self.grid.items[item].row;
        let channel = if side == Side::Top { row + 1 } else { row };
        let passes = self.grid.items[item].holds.is_none();
        let known = self.passing.get(&item).copied().filter(|_| passes);
        let knot = known.unwrap_or(self.all.len());
        if known.is_none() {
            self.all.push(Knot {
                item,
                net,
                side: (!passes).then_some(side),
                x,
                group: knot,
            });
            self.groups.push(vec![knot]);
        }
        if passes {
            self.passing.insert(item, knot);
        } else {
            self.edges.entry((item, side)).or_default().push(knot);
        }
        self.index.insert((item, net, side), knot);
        self.channels.entry(channel).or_default().push(knot);
    }

    /// Brings two knots above each other, with all that stands above or below them, if there is room.
    fn join(&mut self, one: usize, other: usize) {
        let (a, b) = (self.all[one].group, self.all[other].group);
        if a == b {
            return;
        }
        let members: Vec<usize> = self.groups[a]
            .iter()
            .chain(&self.groups[b])
            .copied()
            .collect();
        let room = members.iter().map(|knot| self.room(*knot));
        let (low, high) = room.fold((f64::NEG_INFINITY, f64::INFINITY), |(low, high), (l, h)| {
            (low.max(l), high.min(h))
        });
        if low > high {
            return;
        }
        let (here, there) = (self.all[one].x, self.all[other].x);
        let heavier = if self.groups[a].len() >= self.groups[b].len() {
            here
        } else {
            there
        };
        let wishes = [heavier, f64::midpoint(here, there), here, there, low, high];
        let free = wishes
            .iter()
            .map(|x| x.clamp(low, high))
            .find(|x| x.is_finite() && !self.touches(&members, *x));
        if let Some(x) = free {
            for knot in &members {
                self.all[*knot].x = x;
                self.all[*knot].group = a;
            }
            self.groups[b].clear();
            self.groups[a] = members;
        }
    }

    /// Between which places a knot can stand while all others stay.
    fn room(&self, knot: usize) -> (f64, f64) {
        let Knot { item, side, x, .. } = self.all[knot];
        let Some(side) = side else {
            return self.gap(item);
        };
        let edge = &self.edges[&(item, side)];
        let place = edge.iter().position(|k| *k == knot).unwrap_or_default();
        let (left, right) = (
            self.at[item] - self.grid.width / 2.0 + CORNER,
            self.at[item] + self.grid.width / 2.0 - CORNER,
        );
        let before = place.checked_sub(1).map(|p| self.all[edge[p]].x);
        let after = edge.get(place + 1).map(|k| self.all[*k].x);
        let low = before.map_or(left, |b| b + PORTS.min(x - b));
        let high = after.map_or(right, |a| a - PORTS.min(a - x));
        (low.max(left), high.min(right))
    }

    /// The gap in a row that a passing line has to itself.
    fn gap(&self, item: usize) -> (f64, f64) {
        let row = &self.rows[self.grid.items[item].row];
        let border = |other: usize| match self.passing.get(&other) {
            Some(knot) => (self.all[*knot].x, LINE_TO_LINE),
            None => (self.at[other], self.grid.width / 2.0 + PASSING),
        };
        let before = self.place[item].checked_sub(1).map(|p| border(row[p]));
        let after = row.get(self.place[item] + 1).map(|o| border(*o));
        (
            before.map_or(f64::NEG_INFINITY, |(x, clear)| x + clear),
            after.map_or(f64::INFINITY, |(x, clear)| x - clear),
        )
    }

    /// Whether a line through these knots would touch a line of another net in a channel.
    fn touches(&self, members: &[usize], x: f64) -> bool {
        let net = self.all[members[0]].net;
        members.iter().any(|knot| {
            let Knot { item, side, .. } = self.all[*knot];
            let row = self.grid.items[item].row;
            let channels = match side {
                Some(Side::Top) => row + 1..=row + 1,
                Some(Side::Bottom) => row..=row,
                None => row..=row + 1,
            };
            let near = self.channels.range(channels).flat_map(|(_, knots)| knots);
            near.map(|k| &self.all[*k])
                .any(|k| k.net != net && (k.x - x).abs() < NEAR)
        })
    }
}
