//! The six Holland interests, their letters and profiles of six numbers.

use std::fmt;
use std::ops::Index;

use serde::{Deserialize, Serialize};

/// One of Holland's six interests, in the order of the hexagon: R I A S E C.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub enum Interest {
    /// Realistic.
    R,
    /// Investigative.
    I,
    /// Artistic.
    A,
    /// Social.
    S,
    /// Enterprising.
    E,
    /// Conventional.
    C,
}

impl Interest {
    /// All six, in the order R I A S E C.
    pub const ALL: [Self; 6] = [Self::R, Self::I, Self::A, Self::S, Self::E, Self::C];

    /// The interest that a letter stands for; case is ignored.
    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|i| i.letter() == letter.to_ascii_uppercase())
    }

    /// The capital letter of the interest.
    pub fn letter(self) -> char {
        ['R', 'I', 'A', 'S', 'E', 'C'][self.index()]
    }

    /// The index on the hexagon, 0 to 5.
    pub fn index(self) -> usize {
        self as usize
    }

    /// The distance on the hexagon, 0 (same corner) to 3 (opposite corner).
    pub fn distance(self, other: Self) -> u8 {
        // Both indices are below six, so the difference fits.
        #[allow(clippy::cast_possible_truncation)]
        let apart = self.index().abs_diff(other.index()) as u8;
        apart.min(6 - apart)
    }
}

impl fmt::Display for Interest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.letter())
    }
}

/// Six numbers, one for each interest, in the order R I A S E C; any scale.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Profile(pub [f64; 6]);

impl Profile {
    /// The mean of the six numbers.
    #[inline]
    pub fn mean(&self) -> f64 {
        self.0.iter().sum::<f64>() / 6.0
    }

    /// The six numbers less their mean; their sum is zero.
    #[inline]
    pub fn centred(&self) -> Self {
        let mean = self.mean();
        Self(self.0.map(|x| x - mean))
    }

    /// The profile shifted to mean 0 and scaled to length 1, or `None` when all six numbers are equal.
    #[inline]
    pub fn standardised(&self) -> Option<Self> {
        // Dividing by the largest size first keeps very large and very small scales from overflowing.
        let largest = self.0.iter().fold(0.0_f64, |a, x| a.max(x.abs()));
        if largest == 0.0 || !largest.is_finite() {
            return None;
        }
        let centred = Self(self.0.map(|x| x / largest)).centred();
        let length = centred.0.iter().map(|x| x * x).sum::<f64>().sqrt();
        // Rounding leaves a trace of about 1e-16 where the six are equal.
        (length > 1e-12).then(|| Self(centred.0.map(|x| x / length)))
    }

    /// The interests from the highest number to the lowest; equal numbers stay in the order R I A S E C.
    pub fn order(&self) -> [Interest; 6] {
        let mut order = Interest::ALL;
        order.sort_by(|a, b| self[*b].total_cmp(&self[*a]));
        order
    }
}

impl Index<Interest> for Profile {
    type Output = f64;

    fn index(&self, interest: Interest) -> &f64 {
        &self.0[interest.index()]
    }
}
