//! From rows in their order to the whole drawing, the lines corner by corner.

use std::collections::{BTreeMap, BTreeSet};

use super::beside::{Branch, Column, column};
use super::coordinate::coordinates;
use super::grid::{Direction, Grid};
use super::leg::{crossings, same};
use super::port::{Ports, Side, ports};
use super::stack::{Levels, channels};
use super::straight::straighten;
use super::{Drawing, Point, Rect, Sketch};

/// The most that a channel grows so that the bands are as high as the column beside them.
const STRETCH: f64 = 40.0;
/// Between two lines that join two boxes directly.
const PARALLEL: f64 = 12.0;

/// Draws a sketch whose rows have an order.
pub fn draw(sketch: &Sketch, grid: &Grid, rows: &[Vec<usize>]) -> Drawing {
    let at = coordinates(grid, rows);
    let joined = side_by_side(grid, rows);
    let mut ports = ports(sketch, grid, &at, |a, b| joined.contains(&(a, b)));
    straighten(grid, rows, &at, &mut ports);
    let mut levels = Levels::new(sketch, grid, channels(sketch, grid, &ports), 0.0);
    let inside = rows.iter().flatten();
    let field = inside.map(|item| at[*item]).fold(0.0, f64::max) + grid.width / 2.0;
    let beside =
        |levels: &Levels| column(sketch, &branches(sketch, grid, levels), field, levels.height);
    let mut column = beside(&levels);
    let lacking = column.edge.map_or(0.0, |edge| edge.height) - levels.height;
    if lacking > 0.0 && !rows.is_empty() {
        let more = (lacking / (rows.len() + 1) as f64).min(STRETCH);
        levels = levels.wider(sketch, grid, more);
        column = beside(&levels);
    }
    Tracer { sketch, grid, at, ports, levels, column, joined }.drawing(field)
}

/// Pairs of boxes that stand next to each other, in both orders.
fn side_by_side(grid: &Grid, rows: &[Vec<usize>]) -> BTreeSet<(usize, usize)> {
    let pairs = rows.iter().flat_map(|row| row.windows(2));
    pairs
        .filter_map(|pair| Some((grid.items[pair[0]].holds?, grid.items[pair[1]].holds?)))
        .flat_map(|(a, b)| [(a, b), (b, a)])
        .collect()
}

/// The trunks that lead to or from the column beside the bands.
fn branches(sketch: &Sketch, grid: &Grid, levels: &Levels) -> Vec<Branch> {
    let trunks = grid.trunks.iter().enumerate();
    let beside = trunks.filter(|(_, trunk)| trunk.direction == Direction::Beside);
    beside
        .map(|(trunk, parts)| {
            let lines = parts.lines.iter().map(|l| &sketch.lines[*l]);
            let ends: BTreeSet<usize> = lines.flat_map(|l| [l.from, l.to]).collect();
            let (inside, ends): (Vec<usize>, Vec<usize>) =
                ends.into_iter().partition(|b| grid.rows.of[*b].is_some());
            let channels: BTreeSet<usize> =
                inside.iter().filter_map(|b| grid.rows.of[*b]).collect();
            let runs = channels.into_iter().map(|channel| levels.track(channel, trunk)).collect();
            Branch { trunk, runs, ends }
        })
        .collect()
}

/// Everything that stands when the lines are drawn.
struct Tracer<'t> {
    sketch: &'t Sketch,
    grid: &'t Grid,
    at: Vec<f64>,
    ports: Ports,
    levels: Levels,
    column: Column,
    joined: BTreeSet<(usize, usize)>,
}

impl Tracer<'_> {
    /// The drawing of bands that are `field` wide.
    fn drawing(&self, field: f64) -> Drawing {
        let mut lines = vec![Vec::new(); self.sketch.lines.len()];
        let mut trunk_of = vec![0; lines.len()];
        for (trunk, parts) in self.grid.trunks.iter().enumerate() {
            for line in &parts.lines {
                lines[*line] = tidy(self.line(*line, trunk));
                trunk_of[*line] = trunk;
            }
        }
        self.direct(&mut lines);
        let edge = self.column.edge;
        let top = edge.map_or(0.0, |e| e.y.min(0.0));
        let bottom = edge.map_or(0.0, |e| e.y + e.height).max(self.levels.height);
        Drawing {
            boxes: (0..self.sketch.boxes.len()).map(|b| self.rect(b)).collect(),
            bands: self.bands(),
            beside: edge,
            field,
            width: edge.map_or(field, |e| e.x + e.width),
            height: bottom - top,
            crossings: crossings(&lines, &trunk_of),
            lines,
        }
    }

    fn rect(&self, item: usize) -> Rect {
        match self.grid.rows.of[item] {
            Some(row) => {
                let (top, bottom) = self.levels.rows[row];
                Rect {
                    x: self.at[item] - self.grid.width / 2.0,
                    y: top,
                    width: self.grid.width,
                    height: bottom - top,
                }
            }
            None => self.column.boxes.get(&item).copied().unwrap_or_default(),
        }
    }

    /// Each band from the middle of the channel above it to the middle of the channel below.
    fn bands(&self) -> Vec<Option<(f64, f64)>> {
        let middle = |channel: usize| {
            let top = self.levels.rows.get(channel).map_or(0.0, |(_, bottom)| *bottom);
            let bottom = self.levels.channels[channel];
            if channel == 0 {
                self.levels.height
            } else if channel == self.levels.rows.len() {
                0.0
            } else {
                f64::midpoint(top, bottom)
            }
        };
        let bands = self.grid.rows.bands.iter();
        bands
            .map(|band| (!band.is_empty()).then(|| (middle(band.end), middle(band.start))))
            .collect()
    }

    fn line(&self, line: usize, trunk: usize) -> Vec<Point> {
        match self.grid.trunks[trunk].direction {
            Direction::Up | Direction::Down => self.climb(line, trunk),
            Direction::Level => self.arch(line, trunk),
            Direction::Beside => self.leave(line, trunk),
        }
    }

    /// A line from row to row.
    fn climb(&self, line: usize, trunk: usize) -> Vec<Point> {
        let line = &self.sketch.lines[line];
        let up = self.grid.trunks[trunk].direction == Direction::Up;
        let (Some(mut row), Some(last)) =
            (self.grid.rows.of[line.from], self.grid.rows.of[line.to])
        else {
            return Vec::new();
        };
        let (out, into) = if up { (Side::Top, Side::Bottom) } else { (Side::Bottom, Side::Top) };
        let mut x = self.port(line.from, trunk, out);
        let mut points = vec![Point { x, y: self.edge(row, out) }];
        while row != last {
            let channel = if up { row + 1 } else { row };
            row = if up { row + 1 } else { row - 1 };
            let item = if row == last { line.to } else { self.grid.passes[trunk][&row] };
            let ahead = self.port(item, trunk, into);
            if (ahead - x).abs() > 0.01 {
                let y = self.levels.track(channel, trunk);
                points.extend([Point { x, y }, Point { x: ahead, y }]);
            }
            x = ahead;
        }
        points.push(Point { x, y: self.edge(last, into) });
        points
    }

    /// A line within a row, over the boxes between its ends.
    fn arch(&self, line: usize, trunk: usize) -> Vec<Point> {
        let line = &self.sketch.lines[line];
        let Some(row) = self.grid.rows.of[line.from] else {
            return Vec::new();
        };
        let (from, to) =
            (self.port(line.from, trunk, Side::Top), self.port(line.to, trunk, Side::Top));
        let (edge, track) = (self.edge(row, Side::Top), self.levels.track(row + 1, trunk));
        vec![
            Point { x: from, y: edge },
            Point { x: from, y: track },
            Point { x: to, y: track },
            Point { x: to, y: edge },
        ]
    }

    /// A line to or from the column beside the bands.
    fn leave(&self, line: usize, trunk: usize) -> Vec<Point> {
        let line = &self.sketch.lines[line];
        let rail = self.column.rails.get(&trunk).copied().unwrap_or_default();
        let mut points = self.approach(line.from, trunk, rail);
        let mut end = self.approach(line.to, trunk, rail);
        end.reverse();
        points.append(&mut end);
        points
    }

    /// From a box to the rail of a trunk.
    fn approach(&self, item: usize, trunk: usize, rail: f64) -> Vec<Point> {
        if let Some(row) = self.grid.rows.of[item] {
            let x = self.port(item, trunk, Side::Bottom);
            let y = self.levels.track(row, trunk);
            vec![Point { x, y: self.edge(row, Side::Bottom) }, Point { x, y }, Point { x: rail, y }]
        } else {
            let y = self.column.ports.get(&(trunk, item)).copied().unwrap_or_default();
            vec![Point { x: self.rect(item).x, y }, Point { x: rail, y }]
        }
    }

    /// Draws lines between boxes that stand side by side straight from one to the other.
    fn direct(&self, lines: &mut [Vec<Point>]) {
        let mut pairs: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for (index, line) in self.sketch.lines.iter().enumerate() {
            if self.joined.contains(&(line.from, line.to)) {
                let pair = (line.from.min(line.to), line.from.max(line.to));
                pairs.entry(pair).or_default().push(index);
            }
        }
        for joined in pairs.values() {
            for (index, line) in joined.iter().enumerate() {
                let ends = self.sketch.lines[*line];
                let (from, to) = (self.rect(ends.from), self.rect(ends.to));
                let (index, count) = (index as f64, joined.len() as f64);
                let pitch = PARALLEL.min(from.height / (count + 1.0));
                let y = from.y + from.height / 2.0 + (index - (count - 1.0) / 2.0) * pitch;
                let (x, end) = if from.x < to.x {
                    (from.x + from.width, to.x)
                } else {
                    (from.x, to.x + to.width)
                };
                lines[*line] = vec![Point { x, y }, Point { x: end, y }];
            }
        }
    }

    fn port(&self, item: usize, trunk: usize, side: Side) -> f64 {
        self.ports.get(&(item, trunk, side)).copied().unwrap_or(self.at[item])
    }

    fn edge(&self, row: usize, side: Side) -> f64 {
        let (top, bottom) = self.levels.rows[row];
        if side == Side::Top { top } else { bottom }
    }
}

/// A line without corners where it does not turn.
fn tidy(points: Vec<Point>) -> Vec<Point> {
    let mut tidy: Vec<Point> = Vec::with_capacity(points.len());
    for point in points {
        if let [.., before, last] = tidy.as_slice() {
            let flat = same(before.y, last.y) && same(last.y, point.y);
            let steep = same(before.x, last.x) && same(last.x, point.x);
            if flat || steep {
                tidy.pop();
            }
        }
        tidy.push(point);
    }
    tidy
}
