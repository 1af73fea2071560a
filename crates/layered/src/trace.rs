//! The lines, corner by corner.

use std::collections::{BTreeMap, BTreeSet};

use super::beside::Column;
use super::crossing::{crossings, same};
use super::grid::{Grid, Way};
use super::port::{Ports, Side};
use super::stack::{Levels, Tracks};
use super::{Drawing, Point, Rect, Sketch};

/// Between two lines that join two boxes directly.
const PARALLEL: f64 = 12.0;

/// Everything that has its place when the lines are drawn.
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
        let mut net_of = vec![0; lines.len()];
        for (net, parts) in self.grid.nets.iter().enumerate() {
            for line in &parts.lines {
                lines[*line] = tidy(self.line(*line, net));
                net_of[*line] = net;
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
            crossings: crossings(&lines, &net_of),
            lines,
        }
    }

    fn rect(&self, place: usize) -> Rect {
        match self.grid.rows.of[place] {
            Some(row) => {
                let (top, bottom) = self.levels.rows[row];
                Rect {
                    x: self.at[place] - self.grid.width / 2.0,
                    y: top,
                    width: self.grid.width,
                    height: bottom - top,
                }
            }
            None => self.column.boxes.get(&place).copied().unwrap_or_default(),
        }
    }

    /// Each band from the middle of the channel above it to the middle of the channel below.
    fn bands(&self) -> Vec<Option<(f64, f64)>> {
        let middle = |channel: usize| {
            let top = self
                .levels
                .rows
                .get(channel)
                .map_or(0.0, |(_, bottom)| *bottom);
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

    fn line(&self, line: usize, net: usize) -> Vec<Point> {
        match self.grid.nets[net].way {
            Way::Up | Way::Down => self.climb(line, net),
            Way::Level => self.arch(line, net),
            Way::Beside => self.leave(line, net),
        }
    }

    /// A line from row to row.
    fn climb(&self, line: usize, net: usize) -> Vec<Point> {
        let line = &self.sketch.lines[line];
        let up = self.grid.nets[net].way == Way::Up;
        let (Some(mut row), Some(last)) =
            (self.grid.rows.of[line.from], self.grid.rows.of[line.to])
        else {
            return Vec::new();
        };
        let (out, into) = if up {
            (Side::Top, Side::Bottom)
        } else {
            (Side::Bottom, Side::Top)
        };
        let mut x = self.port(line.from, net, out);
        let mut points = vec![Point {
            x,
            y: self.edge(row, out),
        }];
        while row != last {
            let channel = if up { row + 1 } else { row };
            row = if up { row + 1 } else { row - 1 };
            let item = if row == last {
                line.to
            } else {
                self.grid.passes[net][&row]
            };
            let ahead = self.port(item, net, into);
            if (ahead - x).abs() > 0.01 {
                let y = self.track(channel, net);
                points.extend([Point { x, y }, Point { x: ahead, y }]);
            }
            x = ahead;
        }
        points.push(Point {
            x,
            y: self.edge(last, into),
        });
        points
    }

    /// A line within a row, over the boxes between its ends.
    fn arch(&self, line: usize, net: usize) -> Vec<Point> {
        let line = &self.sketch.lines[line];
        let Some(row) = self.grid.rows.of[line.from] else {
            return Vec::new();
        };
        let (from, to) = (
            self.port(line.from, net, Side::Top),
            self.port(line.to, net, Side::Top),
        );
        let (edge, track) = (self.edge(row, Side::Top), self.track(row + 1, net));
        vec![
            Point { x: from, y: edge },
            Point { x: from, y: track },
            Point { x: to, y: track },
            Point { x: to, y: edge },
        ]
    }

    /// A line to or from the column beside the bands.
    fn leave(&self, line: usize, net: usize) -> Vec<Point> {
        let line = &self.sketch.lines[line];
        let rail = self.column.rails.get(&net).copied().unwrap_or_default();
        let mut points = self.approach(line.from, net, rail);
        let mut end = self.approach(line.to, net, rail);
        end.reverse();
        points.append(&mut end);
        points
    }

    /// From a box to the rail of a net.
    fn approach(&self, place: usize, net: usize, rail: f64) -> Vec<Point> {
        if let Some(row) = self.grid.rows.of[place] {
            let x = self.port(place, net, Side::Bottom);
            let y = self.track(row, net);
            vec![
                Point {
                    x,
                    y: self.edge(row, Side::Bottom),
                },
                Point { x, y },
                Point { x: rail, y },
            ]
        } else {
            let y = self
                .column
                .ports
                .get(&(net, place))
                .copied()
                .unwrap_or_default();
            vec![
                Point {
                    x: self.rect(place).x,
                    y,
                },
                Point { x: rail, y },
            ]
        }
    }

    /// Draws lines between boxes that stand side by side straight from one to the other.
    fn direct(&self, lines: &mut [Vec<Point>]) {
        let mut pairs: BTreeMap<(usize, usize), Vec<usize>> = BTreeMap::new();
        for (place, line) in self.sketch.lines.iter().enumerate() {
            if self.joined.contains(&(line.from, line.to)) {
                let pair = (line.from.min(line.to), line.from.max(line.to));
                pairs.entry(pair).or_default().push(place);
            }
        }
        for joined in pairs.values() {
            for (place, line) in joined.iter().enumerate() {
                let ends = self.sketch.lines[*line];
                let (from, to) = (self.rect(ends.from), self.rect(ends.to));
                // Moves between two roles: far fewer than 2^52.
                let (place, count) = (place as f64, joined.len() as f64);
                let pitch = PARALLEL.min(from.height / (count + 1.0));
                let y = from.y + from.height / 2.0 + (place - (count - 1.0) / 2.0) * pitch;
                let (x, end) = if from.x < to.x {
                    (from.x + from.width, to.x)
                } else {
                    (from.x, to.x + to.width)
                };
                lines[*line] = vec![Point { x, y }, Point { x: end, y }];
            }
        }
    }

    fn port(&self, item: usize, net: usize, side: Side) -> f64 {
        self.ports.find(item, net, side).unwrap_or(self.at[item])
    }

    fn edge(&self, row: usize, side: Side) -> f64 {
        let (top, bottom) = self.levels.rows[row];
        if side == Side::Top { top } else { bottom }
    }

    fn track(&self, channel: usize, net: usize) -> f64 {
        let track = self.channels[channel].get(&net).copied().flatten();
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
