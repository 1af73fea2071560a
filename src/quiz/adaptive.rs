//! Which question to ask next, and when enough is asked.
//!
//! What the answers say of the six interests ([`Model`]) predicts the totals that the whole bank would give. The next item comes from the type that
//! tells most about the order of those totals: who is first, and who is third against fourth. Asking ends when the most probable first letter and the
//! most probable top three are both probable enough, when no single answer carries the first letter (one slip must not decide a result), when no letter
//! of the top three rests on a single answer, and when no letter that few answers speak for was answered as high as one ranked above it.
//!
//! `cargo run --release -p rungs-tools --bin replay` measures what this leads to with real answer sheets.

use std::cmp::Ordering;

use rand::SeedableRng as _;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution as _, StandardNormal};

use super::{Extent, Tally};
use crate::riasec::Interest;
use crate::riasec::certainty::Model;
use crate::riasec::gaussian::{Matrix, below, cholesky, times};

/// How many draws stand behind the two probabilities, each with its mirror image.
const DRAWS: usize = 128;
const SEED: u64 = 60;
/// The fewest answers on which a letter of the top three may rest.
const GROUND: u32 = 2;
/// From so many answers on a letter's estimate is believed though it was answered no lower than one ranked above it.
const PROVEN: u32 = 4;
/// From so many answers on the top three need be less probable with each question: what is still open then is open in the whole bank too.
const LATE: usize = 24;
/// How much less probable with each question.
const EASING: f64 = 0.02;
/// A first letter this probable needs no check against slips.
const BEYOND_DOUBT: f64 = 0.99;

/// When enough is asked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// How probable the first letter must be, 0 to 1.
    pub first: f64,
    /// How probable the set of the first three must be, 0 to 1.
    pub top_three: f64,
    /// How probable the first letter must stay, against each other letter, without any one answer, 0 to 1.
    pub slip: f64,
    /// The most questions.
    pub most: usize,
    /// How many questions half of people need of a bank of sixty.
    pub usual: usize,
}

impl Settings {
    /// The settings with the names of their forms; the first is the default.
    pub const NAMED: [(&'static str, Self); 3] =
        [("adaptive", Self::STANDARD), ("quick", Self::QUICK), ("strict", Self::STRICT)];

    /// The settings of a form of this name.
    pub fn named(name: &str) -> Option<(&'static str, Self)> {
        Self::NAMED.into_iter().find(|(known, _)| *known == name)
    }

    /// What the questionnaire uses: about 30 questions of a bank of sixty, 24 of one of 48.
    pub const STANDARD: Self =
        Self { first: 0.87, top_three: 0.66, slip: 0.79, most: 44, usual: 30 };
    /// For those who want to be surer: about 36 questions of a bank of sixty.
    pub const STRICT: Self = Self { first: 0.92, top_three: 0.85, slip: 0.82, most: 54, usual: 36 };
    /// For those in a hurry: about 28 questions of a bank of sixty, 21 of one of 48.
    pub const QUICK: Self = Self { first: 0.81, top_three: 0.66, slip: 0.72, most: 40, usual: 28 };
}

/// The choice of questions from a bank.
#[derive(Debug, Clone, PartialEq)]
pub struct Adaptive {
    model: Model,
    bank: [u32; 6],
    settings: Settings,
    draws: Vec<[f64; 6]>,
}

/// The totals that the whole bank would give: means and covariances, in points.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// The means, in the order R I A S E C.
    pub totals: [f64; 6],
    spread: Matrix,
    /// Spread of the interests themselves, in points of an item.
    belief: Matrix,
    least: [f64; 6],
    most: [f64; 6],
    left: [u32; 6],
}

impl Adaptive {
    /// A choice from a bank with so many items of each type.
    pub fn new(model: Model, bank: [u32; 6], settings: Settings) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(SEED);
        let mut draws = Vec::with_capacity(2 * DRAWS);
        for _ in 0..DRAWS {
            let draw: [f64; 6] = std::array::from_fn(|_| StandardNormal.sample(&mut random));
            draws.push(draw);
            draws.push(draw.map(|z| -z));
        }
        Self { model, bank, settings, draws }
    }

    /// How many questions it usually takes, and takes at most, of a bank no larger than that.
    pub fn extent(&self) -> Extent {
        // A bank has some dozens of items.
        let bank = self.bank.iter().sum::<u32>() as usize;
        Extent::Open { usual: self.settings.usual.min(bank), most: self.settings.most.min(bank) }
    }

    /// What the whole bank would give after some answers; none where the numbers fail.
    pub fn outlook(&self, tally: &Tally) -> Option<Outlook> {
        let belief = self.model.belief(&tally.sums, tally.items)?;
        let left: [u32; 6] = std::array::from_fn(|i| self.bank[i].saturating_sub(tally.items[i]));
        let u = left.map(f64::from);
        let sums = tally.sums.0;
        let error = self.model.error();
        let totals = self.model.totals(&belief, &tally.sums, left);
        let spread = std::array::from_fn(|i| {
            std::array::from_fn(|j| {
                let own = if i == j { u[i] * error[i] } else { 0.0 };
                u[i] * u[j] * belief.covariance[i][j] + own
            })
        });
        Some(Outlook {
            totals,
            spread,
            belief: belief.covariance,
            least: sums,
            most: std::array::from_fn(|i| sums[i] + 4.0 * u[i]),
            left,
        })
    }

    /// The type to ask of next; none when enough is asked or the bank is spent.
    pub fn next(&self, given: &[(Interest, f64)]) -> Option<Interest> {
        let tally = Tally::of(given);
        let start = Interest::ALL
            .into_iter()
            .find(|i| tally.items[i.index()] == 0 && self.bank[i.index()] > 0);
        if start.is_some() {
            return start;
        }
        if given.len() >= self.settings.most || self.settled(given) {
            return self.unproven(&tally);
        }
        self.doubtful(given, &tally).or_else(|| self.most_telling(given))
    }

    /// The first letter where all is settled but for what a slip could do to it.
    fn doubtful(&self, given: &[(Interest, f64)], tally: &Tally) -> Option<Interest> {
        let outlook = self.outlook(tally)?;
        let (first, three) = self.chances(&outlook);
        let letter = outlook.order()[0];
        let decided = self.decided(given.len(), first, three);
        let slips = decided && self.without_any(given, letter) < self.settings.slip;
        (slips && outlook.left[letter.index()] > 0).then_some(letter)
    }

    /// A letter to ask of before the end: one of the top three that rests on too few answers, else a rival of them.
    fn unproven(&self, tally: &Tally) -> Option<Interest> {
        let order = self.outlook(tally)?.order();
        let left = |letter: &Interest| tally.items[letter.index()] < self.bank[letter.index()];
        let bare = |letter: &Interest| tally.items[letter.index()] < GROUND;
        let mut three = order[..3].iter().copied();
        let full = tally.items.iter().sum::<u32>() as usize >= self.settings.most;
        three.find(|letter| bare(letter) && left(letter)).or_else(|| {
            (1..6)
                .filter(|place| !full && rivals(tally, order, *place))
                .map(|place| order[place])
                .find(left)
        })
    }

    /// The type that tells most, settled or not; none when the bank is spent.
    pub fn most_telling(&self, given: &[(Interest, f64)]) -> Option<Interest> {
        let outlook = self.outlook(&Tally::of(given))?;
        let order = outlook.order();
        let score = |letter: Interest| self.tells(&outlook, order, letter.index());
        let left = Interest::ALL.into_iter().filter(|i| outlook.left[i.index()] > 0);
        // Of equal ones the first in the order R I A S E C.
        left.reduce(|best, next| match score(next).total_cmp(&score(best)) {
            Ordering::Greater => next,
            _ => best,
        })
    }

    /// Whether the answers settle the first letter and the top three.
    pub fn settled(&self, given: &[(Interest, f64)]) -> bool {
        let Some(outlook) = self.outlook(&Tally::of(given)) else {
            return false;
        };
        let (first, three) = self.chances(&outlook);
        self.decided(given.len(), first, three)
            && (first >= BEYOND_DOUBT
                || self.without_any(given, outlook.order()[0]) >= self.settings.slip)
    }

    /// Whether the first letter and the top three are probable enough after so many answers.
    fn decided(&self, answers: usize, first: f64, three: f64) -> bool {
        // Some dozens of answers.
        let eased = EASING * answers.saturating_sub(LATE) as f64;
        first >= self.settings.first && three >= self.settings.top_three - eased
    }

    /// How probable the most probable first letter and set of the first three are; a tie for a place counts for both.
    pub fn chances(&self, outlook: &Outlook) -> (f64, f64) {
        let Some(root) = root(&outlook.spread) else {
            return (1.0, 1.0);
        };
        let order = outlook.order();
        let (mut first, mut three) = (0_u32, 0_u32);
        for draw in &self.draws {
            let moved = times(&root, draw);
            let total = |i: usize| {
                let x = outlook.totals[i] + moved[i];
                (x.clamp(outlook.least[i], outlook.most[i]) + 0.5).floor()
            };
            let x: [f64; 6] = std::array::from_fn(total);
            let place = |k: usize| x[order[k].index()];
            let highest = x.iter().copied().fold(f64::MIN, f64::max);
            first += u32::from(place(0) >= highest);
            let lowest_in = place(0).min(place(1)).min(place(2));
            let highest_out = place(3).max(place(4)).max(place(5));
            three += u32::from(lowest_in >= highest_out);
        }
        // A few hundred draws.
        let count = self.draws.len() as f64;
        (f64::from(first) / count, f64::from(three) / count)
    }

    /// How probable the first letter stays over each other one where any single answer is taken away: the least of it.
    fn without_any(&self, given: &[(Interest, f64)], first: Interest) -> f64 {
        let whole = Tally::of(given);
        let mut least = 1.0_f64;
        for (interest, points) in given {
            let i = interest.index();
            let mut tally = whole;
            tally.sums.0[i] -= points;
            tally.items[i] -= 1;
            let Some(outlook) = self.outlook(&tally) else {
                continue;
            };
            for other in Interest::ALL.into_iter().filter(|o| *o != first) {
                least = least.min(outlook.at_least(first, other));
            }
        }
        least
    }

    /// How much one item of a type tells about the orders that matter.
    fn tells(&self, outlook: &Outlook, order: [Interest; 6], j: usize) -> f64 {
        let v = &outlook.belief;
        let error = self.model.error();
        let mut sum = 0.0;
        for (above, first) in order.iter().enumerate() {
            for (below_place, second) in order.iter().enumerate().skip(above + 1) {
                let weight = f64::from(u8::from(above == 0))
                    + f64::from(u8::from(above < 3 && below_place >= 3));
                let (a, b) = (first.index(), second.index());
                let variance = outlook.variance(a, b);
                if weight == 0.0 || variance < 1e-6 {
                    continue;
                }
                let doubt = below(-(outlook.totals[a] - outlook.totals[b] + 0.5) / variance.sqrt());
                let (ua, ub) = (f64::from(outlook.left[a]), f64::from(outlook.left[b]));
                let own = error[j] * (f64::from(u8::from(a == j)) - f64::from(u8::from(b == j)));
                let shared = ua * v[a][j] - ub * v[b][j] + own;
                let resolved = shared * shared / (v[j][j] + error[j]);
                sum += weight * doubt * resolved / variance;
            }
        }
        sum
    }
}

impl Outlook {
    /// The letters by falling totals; equal ones in the order R I A S E C.
    pub fn order(&self) -> [Interest; 6] {
        crate::riasec::Profile(self.totals).order()
    }

    fn variance(&self, a: usize, b: usize) -> f64 {
        self.spread[a][a] + self.spread[b][b] - 2.0 * self.spread[a][b]
    }

    /// The probability that one total is at least as high as another.
    fn at_least(&self, over: Interest, under: Interest) -> f64 {
        let (a, b) = (over.index(), under.index());
        below((self.totals[a] - self.totals[b] + 0.5) / self.variance(a, b).max(1e-6).sqrt())
    }
}

/// Whether the letter at a place of the order was answered no lower than one that stands above it within the top three, on few answers: what is
/// believed of it leans on the norm, and another answer may turn the order.
fn rivals(tally: &Tally, order: [Interest; 6], place: usize) -> bool {
    let mean = |letter: Interest| {
        let items = f64::from(tally.items[letter.index()]);
        tally.sums[letter] / items.max(1.0)
    };
    let own = order[place];
    let above = &order[..place.min(3)];
    tally.items[own.index()] < PROVEN && above.iter().any(|other| mean(own) >= mean(*other))
}

/// The root of a spread in which a type whose items are all answered has no variance left.
fn root(spread: &Matrix) -> Option<Matrix> {
    let mut lifted = *spread;
    for (i, row) in lifted.iter_mut().enumerate() {
        row[i] += 1e-9;
    }
    cholesky(&lifted)
}
