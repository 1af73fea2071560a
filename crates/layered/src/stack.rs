//! Rows and channels one above the other.

use std::collections::BTreeMap;

use super::Sketch;
use super::channel::{Segment, tracks};
use super::grid::{Direction, Grid};
use super::port::{Ports, Side};

/// Between a row and the nearest track: room for an arrow's head.
const CLEAR: f64 = 19.0;
/// Between two tracks.
const PITCH: f64 = 10.0;
/// The height of an empty channel between two rows.
const EMPTY: f64 = 30.0;
/// The height of an empty channel above or below all rows.
const OUTER: f64 = 16.0;

/// The tracks of a channel, by trunk.
pub type Tracks = BTreeMap<usize, Option<usize>>;

/// The tracks of each channel; channel `c` lies below row `c`.
pub fn channels(sketch: &Sketch, grid: &Grid, ports: &Ports) -> Vec<Tracks> {
    let mut channels: Vec<BTreeMap<usize, Segment>> = vec![BTreeMap::new(); grid.of_row.len() + 1];
    for link in &grid.links {
        let segment = channels[grid.items[link.high].row].entry(link.trunk).or_default();
        segment.low.extend(ports.get(&(link.low, link.trunk, Side::Top)));
        segment.high.extend(ports.get(&(link.high, link.trunk, Side::Bottom)));
    }
    for (index, trunk) in grid.trunks.iter().enumerate() {
        let lines = trunk.lines.iter().map(|l| &sketch.lines[*l]);
        for (end, row) in
            lines.flat_map(|l| [l.from, l.to]).filter_map(|b| Some((b, grid.rows.of[b]?)))
        {
            match trunk.direction {
                Direction::Level => {
                    if let Some(x) = ports.get(&(end, index, Side::Top)) {
                        channels[row + 1].entry(index).or_default().low.push(*x);
                    }
                }
                Direction::Beside => {
                    let segment = channels[row].entry(index).or_default();
                    segment.high.extend(ports.get(&(end, index, Side::Bottom)));
                    segment.to_end = true;
                }
                _ => {}
            }
        }
    }
    for segment in channels.iter_mut().flat_map(BTreeMap::values_mut) {
        for side in [&mut segment.low, &mut segment.high] {
            side.sort_by(f64::total_cmp);
            side.dedup();
        }
    }
    let channels = channels.into_iter().map(|segments| {
        let (trunks, segments): (Vec<usize>, Vec<Segment>) = segments.into_iter().unzip();
        trunks.into_iter().zip(tracks(&segments)).collect()
    });
    channels.collect()
}

/// How far down rows and tracks lie.
pub struct Levels {
    /// The tracks of each channel.
    tracks: Vec<Tracks>,
    /// Top and bottom of each row.
    pub rows: Vec<(f64, f64)>,
    /// The bottom of each channel.
    pub channels: Vec<f64>,
    /// The height of the whole.
    pub height: f64,
}

impl Levels {
    /// Every channel takes what it needs and `more`.
    pub fn new(sketch: &Sketch, grid: &Grid, tracks: Vec<Tracks>, more: f64) -> Self {
        let count = grid.of_row.len();
        let mut rows = vec![(0.0, 0.0); count];
        let mut bottoms = vec![0.0; count + 1];
        let mut y = 0.0;
        for channel in (0..=count).rev() {
            let outer = channel == 0 || channel == count;
            y += deep(&tracks[channel], outer) + more;
            bottoms[channel] = y;
            if let Some(row) = channel.checked_sub(1) {
                let boxes = grid.of_row[row].iter().filter_map(|i| grid.items[*i].holds);
                let tall = boxes.map(|b| sketch.boxes[b].height).fold(0.0, f64::max);
                rows[row] = (y, y + tall);
                y += tall;
            }
        }
        Self { tracks, rows, channels: bottoms, height: y }
    }

    /// The same rows and tracks with `more` in every channel.
    pub fn wider(self, sketch: &Sketch, grid: &Grid, more: f64) -> Self {
        Self::new(sketch, grid, self.tracks, more)
    }

    /// How far down the track of a trunk lies, counted from the bottom of its channel.
    pub fn track(&self, channel: usize, trunk: usize) -> f64 {
        let track = self.tracks[channel].get(&trunk).copied().flatten();
        self.channels[channel] - CLEAR - track.unwrap_or_default() as f64 * PITCH
    }
}

fn deep(tracks: &Tracks, outer: bool) -> f64 {
    match tracks.values().flatten().max() {
        Some(most) => CLEAR * 2.0 + *most as f64 * PITCH,
        None if outer => OUTER,
        None => EMPTY,
    }
}
