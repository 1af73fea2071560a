//! Fit: how alike a person's six scores and a role's six numbers are.

use serde::Serialize;

use super::Profile;

/// From here on a fit is among the best: the one-tailed 5 % point at 4 degrees of freedom (Gregory & Lewis 2016).
pub const BEST: f64 = 0.729;
/// From here on a fit is great: the one-tailed 10 % point at 4 degrees of freedom (Gregory & Lewis 2016).
pub const GREAT: f64 = 0.608;

/// How well a role fits, in four steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Tier {
    /// r at least .729.
    Best,
    /// r at least .608.
    Great,
    /// r at least 0.
    Good,
    /// r below 0.
    Poor,
}

impl Tier {
    /// The lowest correlation of the tier.
    pub fn least(self) -> f64 {
        match self {
            Self::Best => BEST,
            Self::Great => GREAT,
            Self::Good => 0.0,
            Self::Poor => -1.0,
        }
    }

    /// The next better tier; none above the best.
    pub fn above(self) -> Option<Self> {
        match self {
            Self::Best => None,
            Self::Great => Some(Self::Best),
            Self::Good => Some(Self::Great),
            Self::Poor => Some(Self::Good),
        }
    }

    /// The tier of an unrounded correlation.
    pub fn of(r: f64) -> Self {
        if r >= BEST {
            Self::Best
        } else if r >= GREAT {
            Self::Great
        } else if r >= 0.0 {
            Self::Good
        } else {
            Self::Poor
        }
    }
}

/// A fit, taken apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// Pearson's correlation, −1 to 1.
    pub r: f64,
    /// The share of each interest in r, in the order R I A S E C; they add up to r.
    pub products: Profile,
}

/// The fit of a person and a role: Pearson's correlation of their six numbers, or none where one of them is flat.
///
/// It needs no tie rule and ignores how high and how spread the numbers are (Xu & Li 2020 compare the indices).
pub fn fit(person: &Profile, role: &Profile) -> Option<Fit> {
    let (person, role) = (person.standardised()?, role.standardised()?);
    let mut products = [0.0; 6];
    for (place, product) in products.iter_mut().enumerate() {
        *product = person.0[place] * role.0[place];
    }
    let r = products.iter().sum::<f64>().clamp(-1.0, 1.0);
    Some(Fit {
        r,
        products: Profile(products),
    })
}

/// From here on a match is fair; below it is weak.
pub const FAIR: f64 = 0.30;
/// With a smaller share of draws that keep at least the tier, a match is unsure.
pub const SURE: f64 = 0.5;
/// A near occupation that disagrees by so many words makes a match unsure.
const WORDS_APART: usize = 2;

/// How well a role suits a person, in the words of a page; the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Match {
    /// r at least .729.
    VeryGood,
    /// r at least .608.
    Good,
    /// r at least .30.
    Fair,
    /// r at least 0.
    Weak,
    /// r below 0.
    Poor,
}

impl Match {
    /// The word for a correlation, rounded to ten digits: the last ones differ between profiles that are equal on paper.
    pub fn of(r: f64) -> Self {
        let r = (r * 1e10).round() / 1e10;
        if r >= BEST {
            Self::VeryGood
        } else if r >= GREAT {
            Self::Good
        } else if r >= FAIR {
            Self::Fair
        } else if r >= 0.0 {
            Self::Weak
        } else {
            Self::Poor
        }
    }
}

/// Whether a match is unsure: fewer than half the draws keep at least its tier, or the same or a near occupation disagrees by two
/// words. What is not known does not count.
pub fn unsure(word: Match, keeps_tier: Option<f64>, occupation: Option<Match>) -> bool {
    let apart = |other: Match| (word as usize).abs_diff(other as usize) >= WORDS_APART;
    keeps_tier.is_some_and(|share| share < SURE) || occupation.is_some_and(apart)
}
