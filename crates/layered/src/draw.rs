//! From rows in their order to the whole drawing.

use std::collections::BTreeSet;

use super::beside::{Branch, column};
use super::coordinate::coordinates;
use super::grid::{Direction, Grid};
use super::port::ports;
use super::stack::{Levels, Tracks, channels};
use super::straight::straighten;
use super::trace::Tracer;
use super::{Drawing, Sketch};

/// The most that a channel grows so that the bands are as high as the column beside them.
const STRETCH: f64 = 40.0;

/// Draws a sketch whose rows have an order.
pub fn draw(sketch: &Sketch, grid: &Grid, rows: &[Vec<usize>]) -> Drawing {
    let at = coordinates(grid, rows);
    let joined = side_by_side(grid, rows);
    let ends: Vec<(usize, usize)> = sketch.lines.iter().map(|l| (l.from, l.to)).collect();
    let mut ports = ports(grid, &at, |a, b| joined.contains(&(a, b)), &ends);
    straighten(grid, rows, &at, &mut ports);
    let channels = channels(sketch, grid, &ports);
    let mut levels = Levels::new(sketch, grid, &channels, 0.0);
    let inside = rows.iter().flatten();
    let field = inside.map(|item| at[*item]).fold(0.0, f64::max) + grid.width / 2.0;
    let branches = branches(sketch, grid, &channels, &levels);
    let mut column = column(sketch, &branches, field, levels.height);
    let lacking = column.edge.map_or(0.0, |edge| edge.height) - levels.height;
    if lacking > 0.0 && !rows.is_empty() {
        let more = (lacking / (rows.len() + 1) as f64).min(STRETCH);
        levels = Levels::new(sketch, grid, &channels, more);
        let branches = self::branches(sketch, grid, &channels, &levels);
        column = self::column(sketch, &branches, field, levels.height);
    }
    let tracer = Tracer {
        sketch,
        grid,
        at: &at,
        ports: &ports,
        channels: &channels,
        levels: &levels,
        column: &column,
        joined: &joined,
    };
    tracer.drawing(field)
}

/// Pairs of boxes that stand next to each other, in both orders.
fn side_by_side(grid: &Grid, rows: &[Vec<usize>]) -> BTreeSet<(usize, usize)> {
    let pairs = rows.iter().flat_map(|row| row.windows(2));
    pairs
        .filter_map(|pair| Some((grid.items[pair[0]].holds?, grid.items[pair[1]].holds?)))
        .flat_map(|(a, b)| [(a, b), (b, a)])
        .collect()
}

fn branches(sketch: &Sketch, grid: &Grid, channels: &[Tracks], levels: &Levels) -> Vec<Branch> {
    let trunks = grid.trunks.iter().enumerate();
    let beside = trunks.filter(|(_, trunk)| trunk.direction == Direction::Beside);
    beside
        .map(|(index, trunk)| {
            let lines = trunk.lines.iter().map(|l| &sketch.lines[*l]);
            let ends: BTreeSet<usize> = lines.flat_map(|l| [l.from, l.to]).collect();
            let (inside, outside): (Vec<usize>, Vec<usize>) =
                ends.into_iter().partition(|b| grid.rows.of[*b].is_some());
            let channel: BTreeSet<usize> = inside.iter().filter_map(|b| grid.rows.of[*b]).collect();
            let run = |channel: usize| {
                let track = channels[channel].get(&index).copied().flatten();
                levels.track(channel, track.unwrap_or_default())
            };
            Branch { trunk: index, runs: channel.into_iter().map(run).collect(), ends: outside }
        })
        .collect()
}
