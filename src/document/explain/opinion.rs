//! What the occupation outside says.

use serde::Serialize;

use crate::advice::explanation::SecondOpinion;
use crate::catalogue::role::OccupationMatch;
use crate::riasec::fit::{Match, Tier};

/// The fit with an occupation of O*NET.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct SecondOpinionView<'c> {
    /// Its O*NET-SOC code.
    pub soc: &'c str,
    /// Its title.
    pub title: &'c str,
    /// How near it is to the role.
    #[serde(rename = "match")]
    pub nearness: OccupationMatch,
    /// The source of its interests with its version.
    pub source: &'c str,
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
        soc: &second.occupation.soc,
        title: &second.occupation.title,
        nearness: second.occupation.nearness,
        source: &second.occupation.source,
        code: &second.occupation.code,
        r: second.fit.r,
        tier: second.tier,
        word: Match::of(second.fit.r),
        agrees: second.tier == tier,
        share: second.share,
    }
}
