//! The shape of a profile: how far its peaks stand out, and where it lies between people and things.

use super::{Interest, Profile};

/// How alike the two highest interests are, from their distance on the hexagon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consistency {
    /// Neighbours on the hexagon.
    High,
    /// One corner between them.
    Medium,
    /// Opposite corners.
    Low,
}

/// The consistency of a pair of different interests.
pub fn consistency(first: Interest, second: Interest) -> Consistency {
    match first.distance(second) {
        0 | 1 => Consistency::High,
        2 => Consistency::Medium,
        _ => Consistency::Low,
    }
}

/// Differentiation: highest less lowest score.
pub fn differentiation(scores: &Profile) -> f64 {
    let order = scores.order();
    scores[order[0]] - scores[order[5]]
}

/// Elevation: the mean of the six.
pub fn elevation(scores: &Profile) -> f64 {
    scores.mean()
}

/// Prediger's axes (1982).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Axes {
    /// Things above zero, people below.
    pub things_people: f64,
    /// Data above zero, ideas below.
    pub data_ideas: f64,
}

/// Where a profile lies on Prediger's axes: `2R + I − A − 2S − E + C` and `√3 (E + C − I − A)`.
pub fn axes(scores: &Profile) -> Axes {
    use Interest::{A, C, E, I, R, S};
    let x = |interest: Interest| scores[interest];
    Axes {
        things_people: 2.0 * x(R) + x(I) - x(A) - 2.0 * x(S) - x(E) + x(C),
        data_ideas: 3.0_f64.sqrt() * (x(E) + x(C) - x(I) - x(A)),
    }
}
