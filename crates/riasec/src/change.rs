//! Whether two measurements of one type differ by more than measurement error explains.
//!
//! Items of a type are exchangeable: an answer is the type's interest plus an error whose variance the norm group tells (see `certainty`). The mean of
//! n items has the standard error √(error variance of an item / n); the difference of two such means, whose errors are independent, the root of the
//! sum of both squares. Where nothing has changed, 95 differences of 100 stay within 1.96 times that.

use super::Interest;
use super::certainty::Model;

/// How many standard errors a difference must exceed, so that an unchanged interest seems to change once in twenty times.
const LIMIT: f64 = 1.96;

/// One measurement of a type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measurement {
    /// The mean points of an item, 0 to 4.
    pub mean: f64,
    /// The standard error of that mean; none where no norm tells it.
    pub error: Option<f64>,
}

/// The change of a type from one measurement to another, in points of an item.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// The later mean less the earlier one.
    pub difference: f64,
    /// The largest difference that measurement error explains; none where no norm tells it.
    pub limit: Option<f64>,
}

/// The standard error of the mean points of some items of a type; none where there are no items.
pub fn error_of_mean(model: &Model, interest: Interest, items: u32) -> Option<f64> {
    let variance = model.error()[interest.index()];
    (items > 0).then(|| (variance / f64::from(items)).sqrt())
}

impl Change {
    /// The change between two measurements of one type.
    pub fn between(old: Measurement, new: Measurement) -> Self {
        let errors = old.error.zip(new.error);
        Self {
            difference: new.mean - old.mean,
            limit: errors.map(|(old, new)| LIMIT * old.hypot(new)),
        }
    }

    /// Whether the difference is larger than measurement error explains; none where nothing tells how large that is.
    pub fn exceeds_error(&self) -> Option<bool> {
        self.limit.map(|limit| self.difference.abs() > limit)
    }
}
