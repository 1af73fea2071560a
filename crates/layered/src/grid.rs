//! Rows of boxes with the lines between them cut at every row.

use std::collections::{BTreeMap, BTreeSet};

use super::row::{Rows, rows};
use super::{BOX, Sketch};

/// The lines of one bundle from one box in one direction: they share a trunk.
#[derive(Debug)]
pub struct Net {
    /// Which way it leads.
    pub way: Way,
    /// The box where it begins.
    pub source: usize,
    /// The places of its lines.
    pub lines: Vec<usize>,
}

/// Where a net leads, seen from its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// To higher rows.
    Up,
    /// To lower rows.
    Down,
    /// To the same row.
    Level,
    /// To or from a box beside the bands.
    Beside,
}

/// What takes a place in a row: a box, or a line that passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// The box; none for a line that passes.
    pub holds: Option<usize>,
    /// Its row.
    pub row: usize,
}

/// A piece of a net between two neighbouring rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// The net.
    pub net: usize,
    /// The item in the lower row.
    pub low: usize,
    /// The item in the upper row.
    pub high: usize,
}

/// Rows, items and the pieces of lines between them.
#[derive(Debug)]
pub struct Grid {
    /// The width of a box in a row.
    pub width: f64,
    /// In which row each box stands.
    pub rows: Rows,
    /// The nets.
    pub nets: Vec<Net>,
    /// Boxes first, in their places, then passing lines. A box beside the bands has an item that stands in no row.
    pub items: Vec<Item>,
    /// The items of each row in the order in which they came.
    pub of_row: Vec<Vec<usize>>,
    /// The pieces, in the order of the nets.
    pub links: Vec<Link>,
    /// For each item, the pieces below it.
    pub below: Vec<Vec<usize>>,
    /// For each item, the pieces above it.
    pub above: Vec<Vec<usize>>,
    /// For each box, the boxes of its row that a line joins to it.
    pub level: Vec<Vec<usize>>,
    /// For each box, how many nets join it to the column beside the bands.
    pub pull: Vec<usize>,
    /// For each net, the item that carries it through each row that it passes.
    pub passes: Vec<BTreeMap<usize, usize>>,
}

impl Grid {
    /// Cuts a sketch into rows.
    pub fn new(sketch: &Sketch) -> Self {
        let rows = rows(sketch);
        let nets = nets(sketch, &rows);
        let items = rows.of.iter().enumerate().map(|(place, row)| Item {
            holds: Some(place),
            row: row.unwrap_or(usize::MAX),
        });
        let boxes = sketch.boxes.len();
        let mut grid = Self {
            width: sketch.width.max(BOX),
            items: items.collect(),
            of_row: vec![Vec::new(); rows.count()],
            links: Vec::new(),
            below: Vec::new(),
            above: Vec::new(),
            level: vec![Vec::new(); boxes],
            pull: vec![0; boxes],
            passes: vec![BTreeMap::new(); nets.len()],
            nets,
            rows,
        };
        for net in 0..grid.nets.len() {
            grid.cut(sketch, net);
        }
        grid.index();
        grid
    }

    fn cut(&mut self, sketch: &Sketch, net: usize) {
        let source = self.nets[net].source;
        let lines = self.nets[net].lines.iter();
        let targets: BTreeSet<usize> = lines.map(|l| sketch.lines[*l].to).collect();
        match self.nets[net].way {
            Way::Beside => {
                for end in targets.into_iter().chain([source]) {
                    if self.rows.of[end].is_some() {
                        self.pull[end] += 1;
                    }
                }
            }
            Way::Level => {
                for target in targets {
                    self.level[source].push(target);
                    self.level[target].push(source);
                }
            }
            Way::Up | Way::Down => self.climb(net, source, &targets),
        }
    }

    /// The trunk of a net row by row, each box that it leads to, and a place in each row that it passes.
    fn climb(&mut self, net: usize, source: usize, targets: &BTreeSet<usize>) {
        let up = self.nets[net].way == Way::Up;
        let mut trunk = source;
        let mut row = self.items[source].row;
        let mut left = targets.len();
        while left > 0 {
            row = if up { row + 1 } else { row - 1 };
            for target in targets {
                if self.items[*target].row == row {
                    self.link(net, trunk, *target, up);
                    left -= 1;
                }
            }
            if left > 0 {
                let pass = self.items.len();
                self.items.push(Item { holds: None, row });
                self.passes[net].insert(row, pass);
                self.link(net, trunk, pass, up);
                trunk = pass;
            }
        }
    }

    fn link(&mut self, net: usize, trunk: usize, leaf: usize, up: bool) {
        let (low, high) = if up { (trunk, leaf) } else { (leaf, trunk) };
        self.links.push(Link { net, low, high });
    }

    fn index(&mut self) {
        self.below = vec![Vec::new(); self.items.len()];
        self.above = vec![Vec::new(); self.items.len()];
        for (place, link) in self.links.iter().enumerate() {
            self.above[link.low].push(place);
            self.below[link.high].push(place);
        }
        for (place, item) in self.items.iter().enumerate() {
            if let Some(row) = self.of_row.get_mut(item.row) {
                row.push(place);
            }
        }
    }

    /// The item at the other end of a piece.
    pub fn other(&self, link: usize, item: usize) -> usize {
        let link = &self.links[link];
        if link.low == item {
            link.high
        } else {
            link.low
        }
    }
}

fn nets(sketch: &Sketch, rows: &Rows) -> Vec<Net> {
    let mut nets: BTreeMap<(usize, Way, u16), Vec<usize>> = BTreeMap::new();
    for (place, line) in sketch.lines.iter().enumerate() {
        let way = match (rows.of[line.from], rows.of[line.to]) {
            (Some(from), Some(to)) if to > from => Way::Up,
            (Some(from), Some(to)) if to < from => Way::Down,
            (Some(_), Some(_)) => Way::Level,
            _ => Way::Beside,
        };
        let key = (line.from, way, line.bundle);
        nets.entry(key).or_default().push(place);
    }
    nets.into_iter()
        .map(|((source, way, _), lines)| Net { way, source, lines })
        .collect()
}
