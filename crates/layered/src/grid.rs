//! Rows of boxes with the lines between them cut at every row.

use std::collections::{BTreeMap, BTreeSet};

use super::row::{Rows, rows};
use super::{BOX, Sketch};

/// The lines of one bundle from one box in one direction, up to where they part.
#[derive(Debug)]
pub struct Trunk {
    pub direction: Direction,
    pub source: usize,
    pub lines: Vec<usize>,
}

/// Where a trunk leads, seen from its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    Up,
    Down,
    Level,
    /// To or from a box beside the bands.
    Beside,
}

/// What stands in a row: a box, or a line that passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// The box; none for a line that passes.
    pub holds: Option<usize>,
    pub row: usize,
}

/// A piece of a trunk between two neighbouring rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    pub trunk: usize,
    pub low: usize,
    pub high: usize,
}

/// Rows, items and the pieces of lines between them.
#[derive(Debug)]
pub struct Grid {
    pub width: f64,
    pub rows: Rows,
    pub trunks: Vec<Trunk>,
    /// Boxes first, in their order, then passing lines. A box beside the bands has an item that stands in no row.
    pub items: Vec<Item>,
    /// The items of each row in the order in which they came.
    pub of_row: Vec<Vec<usize>>,
    /// The pieces, in the order of the trunks.
    pub links: Vec<Link>,
    /// For each item, the pieces below it.
    pub below: Vec<Vec<usize>>,
    /// For each item, the pieces above it.
    pub above: Vec<Vec<usize>>,
    /// For each box, the boxes of its row that a line joins to it.
    pub level: Vec<Vec<usize>>,
    /// For each box, how many trunks join it to the column beside the bands.
    pub pull: Vec<usize>,
    /// For each trunk, the item that carries it through each row that it passes.
    pub passes: Vec<BTreeMap<usize, usize>>,
}

impl Grid {
    /// Cuts a sketch into rows.
    pub fn new(sketch: &Sketch) -> Self {
        let rows = rows(sketch);
        let trunks = trunks(sketch, &rows);
        let items = rows
            .of
            .iter()
            .enumerate()
            .map(|(index, row)| Item { holds: Some(index), row: row.unwrap_or(usize::MAX) });
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
            passes: vec![BTreeMap::new(); trunks.len()],
            trunks,
            rows,
        };
        for trunk in 0..grid.trunks.len() {
            grid.cut(sketch, trunk);
        }
        grid.index();
        grid
    }

    fn cut(&mut self, sketch: &Sketch, trunk: usize) {
        let source = self.trunks[trunk].source;
        let lines = self.trunks[trunk].lines.iter();
        let targets: BTreeSet<usize> = lines.map(|l| sketch.lines[*l].to).collect();
        match self.trunks[trunk].direction {
            Direction::Beside => {
                for end in targets.into_iter().chain([source]) {
                    if self.rows.of[end].is_some() {
                        self.pull[end] += 1;
                    }
                }
            }
            Direction::Level => {
                for target in targets {
                    self.level[source].push(target);
                    self.level[target].push(source);
                }
            }
            Direction::Up | Direction::Down => self.climb(trunk, source, &targets),
        }
    }

    /// A trunk row by row, each box that it leads to, and an item in each row that it passes.
    fn climb(&mut self, trunk: usize, source: usize, targets: &BTreeSet<usize>) {
        let up = self.trunks[trunk].direction == Direction::Up;
        let link = |end, leaf| {
            let (low, high) = if up { (end, leaf) } else { (leaf, end) };
            Link { trunk, low, high }
        };
        let mut end = source;
        let mut row = self.items[source].row;
        let mut left = targets.len();
        while left > 0 {
            row = if up { row + 1 } else { row - 1 };
            for target in targets {
                if self.items[*target].row == row {
                    self.links.push(link(end, *target));
                    left -= 1;
                }
            }
            if left > 0 {
                let pass = self.items.len();
                self.items.push(Item { holds: None, row });
                self.passes[trunk].insert(row, pass);
                self.links.push(link(end, pass));
                end = pass;
            }
        }
    }

    fn index(&mut self) {
        self.below = vec![Vec::new(); self.items.len()];
        self.above = vec![Vec::new(); self.items.len()];
        for (index, link) in self.links.iter().enumerate() {
            self.above[link.low].push(index);
            self.below[link.high].push(index);
        }
        for (index, item) in self.items.iter().enumerate() {
            if let Some(row) = self.of_row.get_mut(item.row) {
                row.push(index);
            }
        }
    }

    /// Whether an item is a box, and no line that passes.
    pub fn is_box(&self, item: usize) -> bool {
        self.items[item].holds.is_some()
    }

    /// The pieces below and above an item.
    pub fn around(&self, item: usize) -> impl Iterator<Item = usize> {
        self.below[item].iter().chain(&self.above[item]).copied()
    }

    /// The item at the other end of a piece.
    pub fn other(&self, link: usize, item: usize) -> usize {
        let link = &self.links[link];
        if link.low == item { link.high } else { link.low }
    }
}

/// The rank of each item in its row; 0 for what stands in no row.
pub fn ranks(rows: &[Vec<usize>], items: usize) -> Vec<usize> {
    let mut ranks = vec![0; items];
    for (rank, item) in rows.iter().flat_map(|row| row.iter().enumerate()) {
        ranks[*item] = rank;
    }
    ranks
}

fn trunks(sketch: &Sketch, rows: &Rows) -> Vec<Trunk> {
    let mut trunks: BTreeMap<(usize, Direction, u16), Vec<usize>> = BTreeMap::new();
    for (index, line) in sketch.lines.iter().enumerate() {
        let direction = match (rows.of[line.from], rows.of[line.to]) {
            (Some(from), Some(to)) if to > from => Direction::Up,
            (Some(from), Some(to)) if to < from => Direction::Down,
            (Some(_), Some(_)) => Direction::Level,
            _ => Direction::Beside,
        };
        let key = (line.from, direction, line.bundle);
        trunks.entry(key).or_default().push(index);
    }
    trunks
        .into_iter()
        .map(|((source, direction, _), lines)| Trunk { direction, source, lines })
        .collect()
}
