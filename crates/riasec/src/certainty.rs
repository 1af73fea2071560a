//! How sure a ranking is: what the answers say of the interests behind them, compared with a norm group.
//!
//! Items of a type are exchangeable: an answer is the type's interest plus error. Interests are normal with the means, spreads and correlations of
//! the norm group, the correlations freed of error. What the answers leave open is one normal distribution of six interests, for any number of
//! items a type. Without correlations this is Kelley's regression toward the mean (SPEC of measurement, section 3).

use std::cmp::Ordering;

use rand::SeedableRng as _;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution as _, StandardNormal};

use super::gaussian::{Matrix, below, cholesky, inverse, times};
use super::{Interest, Profile};
use catalogue::questionnaire::Norm;

/// The seed of all draws: the same answers give the same output everywhere.
const SEED: u64 = 1_959;
/// How much of the error that the alphas leave is counted: with borrowed means at half weight the rest would make all chances too timid
/// (`tools/src/bin/calibration.rs` measures it; see `docs/measurement.md`).
const ERROR: f64 = 0.9;
/// How many draws stand behind each probability that has no formula.
pub const DRAWS: usize = 2_000;

/// What is known of interests before any answer, and how much an answer tells.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Mean points of an item, 0 to 4.
    mean: [f64; 6],
    /// Covariances of the interests, in points of an item.
    spread: Matrix,
    /// The variance of an item's error.
    error: [f64; 6],
    /// The inverse of the covariances.
    precision: Matrix,
}

impl Model {
    /// The model of a norm group; none where its correlations fit together no group could have.
    pub fn of_norm(norm: &Norm) -> Option<Self> {
        let mut model = Self::with_means(norm, &norm.expected())?;
        model.error = model.error.map(|error| error * ERROR);
        Some(model)
    }

    /// Kelley's model of a norm group, exactly as its figures stand, but with other means, 1 to 5.
    pub fn with_means(norm: &Norm, means: &Profile) -> Option<Self> {
        let true_variance = |i: usize| norm.deviation.0[i].powi(2) * norm.alpha.0[i];
        let spread: Matrix = std::array::from_fn(|i| {
            std::array::from_fn(|j| {
                if i == j {
                    true_variance(i)
                } else {
                    // The correlation freed of error, times both true deviations: the alphas cancel.
                    norm.correlations[i][j] * norm.deviation.0[i] * norm.deviation.0[j]
                }
            })
        });
        let error = |i: usize| {
            f64::from(norm.items) * norm.deviation.0[i].powi(2) * (1.0 - norm.alpha.0[i])
        };
        Some(Self {
            mean: means.0.map(|m| m - 1.0),
            error: std::array::from_fn(error),
            precision: inverse(&spread)?,
            spread,
        })
    }

    /// The variance of an item's error, by type.
    pub fn error(&self) -> &[f64; 6] {
        &self.error
    }

    /// What the answers say: sums of points and numbers of items, by type.
    pub fn belief(&self, sums: &Profile, items: [u32; 6]) -> Option<Belief> {
        let weight: [f64; 6] = std::array::from_fn(|i| f64::from(items[i]) / self.error[i]);
        let mut precision = self.precision;
        for i in 0..6 {
            precision[i][i] += weight[i];
        }
        let covariance = inverse(&precision)?;
        let prior = times(&self.precision, &self.mean);
        let told: [f64; 6] = std::array::from_fn(|i| prior[i] + sums.0[i] / self.error[i]);
        Some(Belief { mean: times(&covariance, &told), covariance })
    }

    /// The sums that a whole bank would give: those of the answers, and what is believed of the items left, 0 to 4 points each.
    pub fn totals(&self, belief: &Belief, sums: &Profile, left: [u32; 6]) -> [f64; 6] {
        std::array::from_fn(|i| sums.0[i] + f64::from(left[i]) * belief.mean[i].clamp(0.0, 4.0))
    }

    /// What is known before any answer.
    pub fn prior(&self) -> Belief {
        Belief { mean: self.mean, covariance: self.spread }
    }
}

/// What is believed of six interests: a normal distribution, in points of an item.
#[derive(Debug, Clone, PartialEq)]
pub struct Belief {
    /// The means.
    pub mean: [f64; 6],
    /// The covariances.
    pub covariance: Matrix,
}

impl Belief {
    /// The probability that one interest truly ranks over another; the two ways round add up to 1.
    pub fn over(&self, over: Interest, under: Interest) -> f64 {
        let (a, b) = (over.index(), under.index());
        let variance = self.covariance[a][a] + self.covariance[b][b] - 2.0 * self.covariance[a][b];
        below((self.mean[a] - self.mean[b]) / variance.max(f64::MIN_POSITIVE).sqrt())
    }

    /// What sums of `items` further answers of each type may be, their errors included.
    pub fn of_sums(&self, model: &Model, items: u32) -> Self {
        let k = f64::from(items);
        let mut covariance = self.covariance.map(|row| row.map(|x| x * k * k));
        for (i, row) in covariance.iter_mut().enumerate() {
            row[i] += k * model.error[i];
        }
        Self { mean: self.mean.map(|m| m * k), covariance }
    }

    /// Draws of six interests, the same for the same belief.
    pub fn draws(&self, count: usize) -> Vec<Profile> {
        let Some(root) = cholesky(&self.covariance) else {
            return Vec::new();
        };
        let mut random = ChaCha8Rng::seed_from_u64(SEED);
        let draw = |_| {
            let free: [f64; 6] = std::array::from_fn(|_| StandardNormal.sample(&mut random));
            let moved = times(&root, &free);
            Profile(std::array::from_fn(|i| self.mean[i] + moved[i]))
        };
        (0..count).map(draw).collect()
    }
}

/// How often each letter comes first, and among the first three, in some draws; order R I A S E C.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Places {
    /// The probability of the first place; the six add up to 1.
    pub first: Profile,
    /// The probability of a place among the first three; the six add up to 3.
    pub top_three: Profile,
}

/// Counts the places of the letters over draws.
pub fn places(draws: &[Profile]) -> Places {
    let (mut first, mut three) = ([0.0; 6], [0.0; 6]);
    for Profile(draw) in draws {
        for (at, number) in draw.iter().enumerate() {
            // Equal numbers stand in the order of the letters.
            let over = |(place, other): &(usize, &f64)| {
                (number.total_cmp(other), *place) < (Ordering::Equal, at)
            };
            let above = draw.iter().enumerate().filter(over).count();
            first[at] += f64::from(u8::from(above == 0));
            three[at] += f64::from(u8::from(above < 3));
        }
    }
    // A few thousand draws.
    let count = draws.len().max(1) as f64;
    Places {
        first: Profile(first.map(|n| n / count)),
        top_three: Profile(three.map(|n| n / count)),
    }
}
