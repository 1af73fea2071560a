//! Tracks for the lines in a channel, so that lines of different trunks neither lie on each other nor cross without need.
//!
//! A channel lies between two rows; turned by a quarter it serves the lines between the bands and the column beside them.

/// A trunk in a channel: where it comes in, and where it goes out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Segment {
    pub low: Vec<f64>,
    pub high: Vec<f64>,
    /// Whether it also runs out at the end of the channel.
    pub to_end: bool,
}

/// Nearer than this, two lines look like one.
const NEAR: f64 = 7.0;
/// What it costs that two lines lie on each other; a crossing costs 1.
const OVERLAP: usize = 100;
/// Segments above which the order is left as it comes.
const MOST: usize = 160;

impl Segment {
    fn span(&self) -> (f64, f64) {
        let ends = self.low.iter().chain(&self.high);
        let (low, high) = ends
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| (low.min(*x), high.max(*x)));
        (low, if self.to_end { f64::INFINITY } else { high })
    }

    /// Whether it passes without a turn.
    fn straight(&self) -> bool {
        let (low, high) = self.span();
        high - low < 0.01
    }
}

/// The track of each segment, 0 for the lowest; none for one that passes straight.
pub fn tracks(segments: &[Segment]) -> Vec<Option<usize>> {
    let mut order: Vec<usize> = (0..segments.len()).filter(|w| !segments[*w].straight()).collect();
    order.sort_by(|a, b| segments[*a].span().0.total_cmp(&segments[*b].span().0));
    if order.len() <= MOST {
        improve(segments, &mut order);
    }
    let mut tracks = vec![None; segments.len()];
    for (index, segment) in order.iter().enumerate() {
        let below = order[..index].iter().filter(|o| meet(&segments[**o], &segments[*segment]));
        let below = below.filter_map(|o| tracks[*o]).max();
        tracks[*segment] = Some(below.map_or(0, |track: usize| track + 1));
    }
    tracks
}

/// Whether two segments need different tracks.
fn meet(a: &Segment, b: &Segment) -> bool {
    let (a, b) = (a.span(), b.span());
    a.0 < b.1 + NEAR && b.0 < a.1 + NEAR
}

/// Moves each segment to its best place in the order, as long as that helps.
fn improve(segments: &[Segment], order: &mut Vec<usize>) {
    let count = segments.len();
    let mut costs = vec![0; count * count];
    for a in &*order {
        for b in &*order {
            costs[a * count + b] = cost(&segments[*a], &segments[*b]);
        }
    }
    let cost = |a: usize, b: usize| costs[a * count + b];
    for _ in 0..order.len() {
        let mut moved = false;
        for from in 0..order.len() {
            let segment = order.remove(from);
            let to = best_place(order, segment, from, cost);
            order.insert(to, segment);
            moved |= to != from;
        }
        if !moved {
            break;
        }
    }
}

fn best_place(
    order: &[usize],
    segment: usize,
    from: usize,
    cost: impl Fn(usize, usize) -> usize,
) -> usize {
    let mut here: usize = order.iter().map(|other| cost(segment, *other)).sum();
    let mut sums = vec![here];
    for other in order {
        here = here + cost(*other, segment) - cost(segment, *other);
        sums.push(here);
    }
    let best = sums.iter().min().copied().unwrap_or_default();
    if sums[from] == best {
        return from;
    }
    sums.iter().position(|sum| *sum == best).unwrap_or(from)
}

/// What it costs that one segment runs below another.
fn cost(below: &Segment, above: &Segment) -> usize {
    if !meet(below, above) {
        return 0;
    }
    let inside = |x: &f64, (low, high): (f64, f64)| low < *x && *x < high;
    let up = below.high.iter().filter(|x| inside(x, above.span()));
    let down = above.low.iter().filter(|x| inside(x, below.span()));
    let laid = below.high.iter().flat_map(|x| above.low.iter().map(move |y| (x - y).abs()));
    up.count() + down.count() + laid.filter(|gap| *gap < NEAR).count() * OVERLAP
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use super::{Segment, tracks};

    fn segment(low: f64, high: f64) -> Segment {
        Segment { low: vec![low], high: vec![high], to_end: false }
    }

    #[test]
    fn a_straight_wire_needs_no_track() {
        assert_eq!(tracks(&[segment(5.0, 5.0)]), [None]);
    }

    #[test]
    fn wires_that_never_meet_share_a_track() {
        assert_eq!(tracks(&[segment(0.0, 10.0), segment(30.0, 50.0)]), [Some(0), Some(0)]);
    }

    #[test]
    fn parallel_wires_take_the_tracks_in_which_they_do_not_cross() {
        assert_eq!(tracks(&[segment(0.0, 50.0), segment(20.0, 70.0)]), [Some(1), Some(0)]);
    }
}
