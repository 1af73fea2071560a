//! A role that is recommended, why, and the way there.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::advice::listing::zone;
use crate::advice::reach::Reach;
use crate::advice::recommend::Why;
use crate::advice::shortlist::Advised;
use crate::advice::way::{Way, WayKind};
use crate::catalogue::role::{InterestsBasis, Role};
use crate::document::parts::{MoveView, RoleLine};
use crate::graph::RoleGraph;
use crate::riasec::fit::{Match, Tier};

/// One recommended role.
#[derive(Debug, Clone, Serialize)]
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
    #[cfg_attr(feature = "schemas", schemars(with = "WayView<'c>"))]
    pub way: LazyWay<'c>,
    /// What the catalogue says of the role.
    #[serde(skip)]
    pub told: &'c Role,
    /// The titles of the roles much like it.
    #[serde(skip)]
    pub twin_titles: Vec<&'c str>,
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
        why: x.recommendation.why.clone(),
        basis: role.interests.as_ref().map(|i| i.basis),
        word: x.word,
        unsure: x.unsure,
        reach: x.reach,
        moves: x.way.as_deref().map(Way::moves),
        twins: x.twins.iter().map(|twin| twin.id.as_str()).collect(),
        job_zone: zone(role),
        more_preparation: x.more_preparation,
        way: LazyWay::new(graph, x),
        told: role,
        twin_titles: x.twins.iter().map(|twin| twin.title.as_str()).collect(),
    }
}

/// The way to a role.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct WayView<'c> {
    /// `here`, `start`, `along`, `from-entry` or `unknown`.
    pub kind: WayKind,
    /// The next role to go for.
    pub next: Option<RoleLine<'c>>,
    /// How well that role suits; none where there is none, or nothing is known of it.
    pub next_match: Option<Match>,
    /// Whether its occupation suits better than that word says.
    pub next_unsure: bool,
    /// The roles on the way, both ends included; a first role that is open to somebody new stands first.
    pub roles: Vec<RoleLine<'c>>,
    /// The moves on the way.
    pub moves: Vec<MoveView<'c>>,
}

/// The way to a role, of which a view is made only where it is shown: of thousands of roles a page shows five.
#[derive(Debug, Clone)]
pub struct LazyWay<'c> {
    graph: &'c RoleGraph<'c>,
    way: Option<Arc<Way<'c>>>,
    next: (Option<Match>, bool),
}

impl<'c> LazyWay<'c> {
    pub(super) fn new(graph: &'c RoleGraph<'c>, x: &Advised<'c>) -> Self {
        Self { graph, way: x.way.clone(), next: (x.next_word, x.next_unsure) }
    }

    /// The view of the way.
    pub fn view(&self) -> WayView<'c> {
        WayView::new(self.graph, self.way.as_deref(), self.next)
    }
}

impl Serialize for LazyWay<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.view().serialize(serializer)
    }
}

impl<'c> WayView<'c> {
    /// The view of a way; none where no way is known.
    pub fn new(
        graph: &RoleGraph<'c>,
        way: Option<&Way<'c>>,
        (next_match, next_unsure): (Option<Match>, bool),
    ) -> Self {
        let line = |role: &&'c Role| RoleLine::new(graph.catalogue(), role);
        let route = way.map(|way| &way.route);
        let roles = route.map_or(&[][..], |r| &r.roles[..]);
        let moves = route.map_or(&[][..], |r| &r.moves[..]);
        Self {
            kind: way.map_or(WayKind::Unknown, |way| way.kind),
            next: way.and_then(Way::next).map(|role| line(&role)),
            next_match,
            next_unsure,
            roles: roles.iter().map(line).collect(),
            moves: moves.iter().map(|step| MoveView::new(graph, step)).collect(),
        }
    }
}
