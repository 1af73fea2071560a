//! Things in a row that want to stand somewhere and may not come too near to each other.

/// Positions as near as possible to the wished ones, in the same order, each at least its gap after the one before.
///
/// `wishes` are pairs of a position and a weight above 0; `gaps[i]` stands between `i` and `i + 1`. The sum of the weighted squares of
/// what the wishes miss is the least there is (isotonic regression by pooling neighbours).
pub fn spread(wishes: &[(f64, f64)], gaps: &[f64]) -> Vec<f64> {
    let mut pools: Vec<(f64, f64, usize)> = Vec::new();
    let offsets = offsets(wishes.len(), gaps);
    for ((wish, weight), offset) in wishes.iter().zip(&offsets) {
        let mut pool = (wish - offset, *weight, 1);
        while let Some((at, heavy, many)) = pools.pop_if(|last| last.0 > pool.0) {
            let weight = heavy + pool.1;
            pool = ((at * heavy + pool.0 * pool.1) / weight, weight, many + pool.2);
        }
        pools.push(pool);
    }
    let at = pools.iter().flat_map(|(at, _, many)| std::iter::repeat_n(*at, *many));
    at.zip(offsets).map(|(at, offset)| at + offset).collect()
}

/// The same between two borders, with one gap for all; the gap shrinks where there is too little room.
pub fn spread_within(wishes: &[f64], gap: f64, from: f64, to: f64) -> Vec<f64> {
    let gaps = wishes.len().saturating_sub(1);
    let gap = if gaps > 0 { gap.min((to - from) / gaps as f64) } else { gap };
    let clamped: Vec<(f64, f64)> = wishes.iter().map(|wish| (wish.clamp(from, to), 1.0)).collect();
    let last = (to - gap * gaps as f64).max(from);
    spread_between(&clamped, &vec![gap; gaps], from, last)
}

/// The same with a gap for each pair, the first between two borders and the others as far behind it as they are.
pub fn spread_between(wishes: &[(f64, f64)], gaps: &[f64], from: f64, last: f64) -> Vec<f64> {
    let free = spread(wishes, gaps).into_iter().zip(offsets(wishes.len(), gaps));
    free.map(|(at, offset)| (at - offset).clamp(from, last) + offset).collect()
}

fn offsets(count: usize, gaps: &[f64]) -> Vec<f64> {
    let mut sum = 0.0;
    let gaps = std::iter::once(&0.0).chain(gaps);
    gaps.take(count)
        .map(|gap| {
            sum += gap;
            sum
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use super::{spread, spread_within};

    #[test]
    fn wishes_that_agree_with_the_gaps_come_true() {
        assert_eq!(spread(&[(0.0, 1.0), (10.0, 1.0)], &[5.0]), [0.0, 10.0]);
    }

    #[test]
    fn things_that_want_the_same_place_share_the_miss_by_weight() {
        assert_eq!(spread(&[(0.0, 1.0), (0.0, 3.0)], &[8.0]), [-6.0, 2.0]);
    }

    #[test]
    fn too_many_ports_move_together() {
        assert_eq!(spread_within(&[9.0, 9.0, 9.0], 10.0, 0.0, 10.0), [0.0, 5.0, 10.0]);
    }
}
