//! A role that is recommended, and why.

use serde::Serialize;

use super::way::LazyWay;
use crate::advice::listing::zone;
use crate::advice::pay::{PayTold, pay_told};
use crate::advice::reach::Reach;
use crate::advice::recommend::Recommendation;
use crate::advice::scores::Six;
use crate::advice::shortlist::Advised;
use crate::advice::way::Way;
use crate::catalogue::interest::Interest;
use crate::catalogue::role::{InterestsBasis, Occupation, Pay, Statement, StatementKind};
use crate::document::parts::RoleLine;
use crate::graph::RoleGraph;
use crate::riasec::fit::{Match, Tier};

/// One recommended role.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct RecommendationView<'c> {
    /// Its id.
    pub role: &'c str,
    /// Its title.
    pub title: &'c str,
    /// The id of its level.
    pub level: &'c str,
    /// The name of its level.
    pub level_name: &'c str,
    /// The correlation, −1 to 1.
    pub r: f64,
    /// The fit in four steps.
    pub tier: Tier,
    /// How often it keeps at least this tier over what the answers leave open, 0 to 1.
    pub keeps_tier: Option<f64>,
    /// The reasons.
    pub why: Why,
    /// Where the role's types come from.
    pub basis: Option<InterestsBasis>,
    /// How well it suits, in the words of a page.
    #[serde(rename = "match")]
    pub word: Match,
    /// Whether that is unsure: the answers leave it open, or a near occupation disagrees.
    pub unsure: bool,
    /// How far it is from where the person stands.
    pub reach: Reach,
    /// How many moves lead there; none where there is no way.
    pub moves: Option<usize>,
    /// Ids of roles much like it, which are named behind it.
    pub twins: Vec<&'c str>,
    /// How much preparation its nearest occupation needs, 1 to 5; none where that is not known.
    #[cfg_attr(feature = "schemas", schemars(range(min = 1, max = 5)))]
    pub job_zone: Option<u8>,
    /// Whether that is more than the role needs where the person stands; none where that is not known.
    pub more_preparation: Option<bool>,
    /// How to get there.
    #[cfg_attr(feature = "schemas", schemars(with = "super::way::WayView<'c>"))]
    pub way: LazyWay<'c>,
    /// What the role is for, in a sentence or two.
    #[serde(skip)]
    pub purpose: Option<&'c Statement>,
    /// Its nearest occupation.
    #[serde(skip)]
    pub occupation: Option<&'c Occupation>,
    /// What it pays, as its catalogue says.
    #[serde(skip)]
    pub pay: Option<&'c Pay>,
    /// The titles of the roles much like it.
    #[serde(skip)]
    pub twin_titles: Vec<&'c str>,
}

/// Why a role is recommended.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct Why {
    /// The role's types that are among the leading letters.
    pub met: Vec<Interest>,
    /// The role's other types.
    pub missed: Vec<Interest>,
    /// The share of each letter in r; they add up to r.
    pub products: Six<f64>,
    /// Congruence C of the two codes, 0 to 18, mean 9.
    pub c: Option<f64>,
    /// Congruence M of the two codes, 0 to 28, mean 10.
    pub m: Option<f64>,
}

impl<'c> RecommendationView<'c> {
    /// What is told of its pay.
    pub fn pay_told(&self, all: bool) -> Option<PayTold<'c>> {
        let counted = self.occupation.and_then(|o| Some((o.wage.as_ref()?, o.nearness)));
        pay_told(self.pay, counted, all)
    }
}

impl Why {
    /// The reasons of a recommendation.
    pub fn of(x: &Recommendation) -> Self {
        Self {
            met: x.met.clone(),
            missed: x.missed.clone(),
            products: (&x.fit.products).into(),
            c: x.c,
            m: x.m,
        }
    }
}

pub(super) fn recommendation_view<'c>(
    graph: &'c RoleGraph<'c>,
    x: &Advised<'c>,
) -> RecommendationView<'c> {
    let role = x.recommendation.role;
    let line = RoleLine::new(graph.catalogue(), role);
    RecommendationView {
        role: line.id,
        title: line.title,
        level: line.level,
        level_name: line.level_name,
        r: x.recommendation.fit.r,
        tier: x.recommendation.tier,
        keeps_tier: x.keeps_tier,
        why: Why::of(&x.recommendation),
        basis: role.interests.as_ref().map(|i| i.basis),
        word: x.word,
        unsure: x.unsure,
        reach: x.reach,
        moves: x.way.as_deref().map(Way::moves),
        twins: x.twins.iter().map(|twin| twin.id.as_str()).collect(),
        job_zone: zone(role),
        more_preparation: x.more_preparation,
        way: LazyWay::new(graph, x),
        purpose: role.said(StatementKind::Purpose).first(),
        occupation: role.occupation.as_ref(),
        pay: role.pay.as_ref(),
        twin_titles: x.twins.iter().map(|twin| twin.title.as_str()).collect(),
    }
}
