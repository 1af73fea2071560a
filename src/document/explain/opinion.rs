//! What the occupation outside says.

use serde::Serialize;

use crate::advice::explanation::SecondOpinion;
use crate::document::parts::NearOccupation;
use crate::riasec::fit::{Match, Tier};

/// The fit with an occupation of O*NET.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct SecondOpinionView<'c> {
    /// Which.
    #[serde(flatten)]
    pub occupation: NearOccupation<'c>,
    /// The letters that the source names as its highest, the highest first.
    pub code: &'c str,
    /// The correlation with its six scores, −1 to 1.
    pub r: f64,
    /// The fit in four steps.
    pub tier: Tier,
    /// The same in the words of a page.
    #[serde(skip)]
    pub word: Match,
    /// Whether that is the tier of the role.
    pub agrees: bool,
    /// The part, 0 to 1, that these scores have in the role's own numbers.
    pub share: f64,
}

pub(super) fn opinion<'c>(second: &SecondOpinion<'c>, tier: Tier) -> SecondOpinionView<'c> {
    SecondOpinionView {
        occupation: second.occupation.into(),
        code: &second.occupation.code,
        r: second.fit.r,
        tier: second.tier,
        word: Match::of(second.fit.r),
        agrees: second.tier == tier,
        share: second.share,
    }
}
