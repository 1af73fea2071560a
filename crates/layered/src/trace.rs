//! The lines, corner by corner.

use std::collections::{BTreeMap, BTreeSet};

use super::beside::Column;
use super::crossing::{crossings, same};
use super::grid::{Direction, Grid};
use super::port::{Ports, Side};
use super::stack::{Levels, Tracks};
use super::{Drawing, Point, Rect, Sketch};

/// Between two lines that join two boxes directly.
const PARALLEL: f64 = 12.0;

/// Everything that stands when the lines are drawn.
pub struct Tracer<'t> {
    pub sketch: &'t Sketch,
    pub grid: &'t Grid,
    pub at: &'t [f64],
    pub ports: &'t Ports,
    pub channels: &'t [Tracks],
    pub levels: &'t Levels,
    pub column: &'t Column,
    pub joined: &'t BTreeSet<(usize, usize)>,
}

impl Tracer<'_> {
    /// The drawing of bands that are `field` wide.
    pub fn drawing(&self, field: f64) -> Drawing {
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
                let y = self.track(channel, trunk);
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
        let (edge, track) = (self.edge(row, Side::Top), self.track(row + 1, trunk));
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
            let y = self.track(row, trunk);
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
        self.ports.find(item, trunk, side).unwrap_or(self.at[item])
    }

    fn edge(&self, row: usize, side: Side) -> f64 {
        let (top, bottom) = self.levels.rows[row];
        if side == Side::Top { top } else { bottom }
    }

    fn track(&self, channel: usize, trunk: usize) -> f64 {
        let track = self.channels[channel].get(&trunk).copied().flatten();
        self.levels.track(channel, track.unwrap_or_default())
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
