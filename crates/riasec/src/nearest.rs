//! How little one score must differ for a fit to reach a border, all else equal.
//!
//! With the five other scores shifted to mean 0 (a correlation does not mind), r of a score y is (A + q y) / √(5/6 y² + S): A is their sum weighted by the
//! role's standardised numbers, q that of the score itself, S the sum of their squares. Where r crosses a border t, (A + q y)² = t² (5/6 y² + S).

use super::fit::fit;
use super::{Interest, Profile};

/// How far beyond a crossing a score is set, as a part of the largest score, so that rounding does not leave it short.
const BEYOND: f64 = 1e-9;

/// In which numbers a score may differ.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// The lowest that it may become.
    pub least: f64,
    /// The highest that it may become.
    pub most: f64,
    /// Whether it counts whole points, so that it differs by whole points too.
    pub whole: bool,
}

/// The smallest change of one score that lifts r to a border between 0 and 1, the others staying as they are; none where no score
/// of the scale does. It is meant for a fit below the border.
pub fn smallest_change(
    person: &Profile,
    role: &Profile,
    letter: Interest,
    border: f64,
    scale: Scale,
) -> Option<f64> {
    let now = person[letter];
    let reaches = |score: &f64| {
        let mut changed = *person;
        changed.0[letter.index()] = *score;
        fit(&changed, role).is_some_and(|fit| fit.r >= border)
    };
    let allowed = |score: &f64| (scale.least..=scale.most).contains(score);
    if scale.whole {
        let steps = std::iter::successors(Some(1.0), |step| Some(step + 1.0));
        let mut steps = steps.take_while(|step| *step <= scale.most - scale.least);
        return steps.find_map(|step| {
            [step, -step].into_iter().find(|step| {
                let score = now + step;
                allowed(&score) && reaches(&score)
            })
        });
    }
    let scores = crossings(person, &role.standardised()?, letter, border);
    let changes = scores
        .into_iter()
        .filter(|score| allowed(score) && reaches(score))
        .map(|score| score - now);
    changes.min_by(|a, b| a.abs().total_cmp(&b.abs()))
}

/// The scores just beyond those where r may cross the border, seen from the present score.
fn crossings(person: &Profile, role: &Profile, letter: Interest, border: f64) -> Vec<f64> {
    let size = person.0.iter().fold(0.0_f64, |a, x| a.max(x.abs()));
    let others = || Interest::ALL.into_iter().filter(|i| *i != letter);
    let mean = others().map(|i| person[i] / size).sum::<f64>() / 5.0;
    let centred = |i: Interest| person[i] / size - mean;
    let sum: f64 = others().map(|i| role[i] * centred(i)).sum();
    let squares: f64 = others().map(|i| centred(i).powi(2)).sum();
    let weight = role[letter];
    let now = centred(letter);
    let mut roots = if border == 0.0 {
        vec![-sum / weight]
    } else {
        let share = border.powi(2);
        roots(weight.powi(2) - share * 5.0 / 6.0, 2.0 * sum * weight, sum.powi(2) - share * squares)
    };
    // Where the five others are equal r jumps from one end to the other.
    roots.push(0.0);
    let beyond = |root: f64| root + BEYOND.copysign(root - now);
    let finite = roots.into_iter().filter(|root| root.is_finite());
    finite.map(|root| (mean + beyond(root)) * size).collect()
}

/// The roots of a x² + b x + c.
fn roots(a: f64, b: f64, c: f64) -> Vec<f64> {
    let inner = b * b - 4.0 * a * c;
    if inner < 0.0 {
        return Vec::new();
    }
    // The sum of two numbers of one sign keeps its digits; where a is nothing one root is not finite.
    let half = -0.5 * (b + inner.sqrt().copysign(b));
    vec![half / a, c / half]
}
