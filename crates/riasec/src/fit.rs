//! Fit: how alike a person's six scores and a role's six numbers are.

use serde::Serialize;

use super::Profile;

/// From here on a fit is among the best: the one-tailed 5 % point at 4 degrees of freedom (Gregory & Lewis 2016).
pub const BEST: f64 = 0.729;
/// From here on a fit is great: the one-tailed 10 % point at 4 degrees of freedom (Gregory & Lewis 2016).
pub const GREAT: f64 = 0.608;

/// From here on a match is fair; ours.
pub const FAIR: f64 = 0.30;

/// Rounds away the last digits of a correlation, which differ between profiles that are equal on paper: no threshold may hang on them.
pub fn to_ten_digits(r: f64) -> f64 {
    // Adding nothing makes a minus zero plain.
    (r * 1e10).round() / 1e10 + 0.0
}

/// A match in a word, from the correlation.
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
    /// The word of a correlation, rounded to ten digits.
    pub fn of(r: f64) -> Self {
        match to_ten_digits(r) {
            r if r >= BEST => Self::VeryGood,
            r if r >= GREAT => Self::Good,
            r if r >= FAIR => Self::Fair,
            r if r >= 0.0 => Self::Weak,
            _ => Self::Poor,
        }
    }

    /// The lowest correlation of the word.
    pub fn least(self) -> f64 {
        match self {
            Self::VeryGood => BEST,
            Self::Good => GREAT,
            Self::Fair => FAIR,
            Self::Weak => 0.0,
            Self::Poor => -1.0,
        }
    }

    /// How many words lie between two matches.
    pub fn words_from(self, other: Self) -> u8 {
        (self as u8).abs_diff(other as u8)
    }
}

/// A match is unsure where fewer of the draws than this keep at least its word.
pub const KEPT_LEAST: f64 = 0.5;
/// A match is unsure where its O*NET occupation is so many words away.
pub const DISAGREES: u8 = 2;

/// Whether a match is unsure: `kept` is the share of draws that keep at least its word, none where there are no draws (as of a bare code), and
/// `occupation` the match with the role's same or near O*NET occupation, none where it has none.
pub fn unsure(own: Match, kept: Option<f64>, occupation: Option<Match>) -> bool {
    kept.is_some_and(|share| share < KEPT_LEAST)
        || occupation.is_some_and(|other| own.words_from(other) >= DISAGREES)
}

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

    /// The tier of a correlation, rounded to ten digits.
    pub fn of(r: f64) -> Self {
        let r = to_ten_digits(r);
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
    for (index, product) in products.iter_mut().enumerate() {
        *product = person.0[index] * role.0[index];
    }
    let r = products.iter().sum::<f64>().clamp(-1.0, 1.0);
    Some(Fit { r, products: Profile(products) })
}
