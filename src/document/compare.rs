//! Roles side by side.

use serde::Serialize;

use super::role::{InterestsView, OccupationView, RoleView, cited, role_view};
use crate::advice::Person;
use crate::advice::fit::{likeness, suiting};
use crate::advice::side_by_side::{Duty, duties};
use crate::advice::side_by_side::{Joined, between, same_figures};
use crate::advice::way::Ways;
use crate::catalogue::parts::{SkillKind, Source};
use crate::catalogue::role::{FactId, LevelBasis, Pay, Role, StatementKind};
use crate::document::parts::{ExpectationView, MoveView, RoleLine, StatementView};
use crate::graph::RoleGraph;

/// The document `rungs.compare.v1`: two to four roles side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct CompareView<'c> {
    /// `rungs.compare.v1`.
    pub schema: &'static str,
    /// The roles, as they were named.
    pub roles: Vec<ComparedRole<'c>>,
    /// Their duties, those of the most roles first.
    pub duties: Vec<Duty<'c>>,
    /// The skills that they ask for, those of the most roles first, then by kind.
    pub skills: Vec<SharedSkill<'c>>,
    /// How alike the interests of each two of them are.
    pub likeness: Vec<LikenessView<'c>>,
    /// The ways from each to each other one.
    pub ways: Vec<WayBetween<'c>>,
    /// Whether roles that suit the person come first on them.
    pub suits: bool,
    /// Ids of the roles that stand beside one and the same occupation, whose figures do not tell them apart.
    #[serde(skip)]
    pub same_figures: Vec<Vec<&'c str>>,
    /// The documents that all of this cites.
    #[serde(skip)]
    pub documents: Vec<&'c Source>,
}

/// What is told of each role by itself.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ComparedRole<'c> {
    /// Its id.
    pub id: &'c str,
    /// Its title.
    pub title: &'c str,
    /// The id of its level.
    pub level: &'c str,
    /// The name of its level.
    pub level_name: &'c str,
    /// Where the level comes from.
    pub level_basis: LevelBasis,
    /// The id of its track.
    pub track: Option<&'c str>,
    /// The name of its track.
    pub track_name: Option<&'c str>,
    /// Whether the sources only mention it.
    pub mention: bool,
    /// What it is for, in one text; none where no source says.
    pub purpose: Option<String>,
    /// The statements of the purpose.
    pub purpose_statements: Vec<StatementView<'c>>,
    /// What the sources say of its standing.
    pub standing: Vec<StatementView<'c>>,
    /// Its interests.
    pub interests: Option<InterestsView<'c>>,
    /// The nearest occupation of O*NET, with pay and job zone.
    pub occupation: Option<OccupationView<'c>>,
    /// Figures, outlook and remarks on pay.
    pub figures: Vec<StatementView<'c>>,
    /// What it pays, as its catalogue says.
    pub pay: Option<&'c Pay>,
    /// What it is expected to show, by dimension.
    pub expects: Vec<ExpectationView<'c>>,
    /// Whether the catalogue itself gives its interests, without a source.
    #[serde(skip)]
    pub own: bool,
}

/// A skill that one or more of the roles ask for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct SharedSkill<'c> {
    /// Its id.
    pub id: &'c str,
    /// Its name.
    pub name: &'c str,
    /// What kind it is.
    pub kind: SkillKind,
    /// Ids of the roles.
    pub roles: Vec<&'c str>,
    /// What stands behind it for each of them.
    pub needs: Vec<NeedView<'c>>,
}

/// What stands behind a skill of a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct NeedView<'c> {
    /// The id of the role.
    pub role: &'c str,
    /// The degree that it asks for; none where any will do.
    pub level: Option<&'c str>,
    /// Ids of the facts.
    pub sources: &'c [FactId],
    /// Whether no document states it of this role.
    pub inferred: bool,
}

/// How alike the interests of two roles are.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct LikenessView<'c> {
    /// Ids of the two roles.
    pub roles: [&'c str; 2],
    /// The correlation of their six numbers, −1 to 1; none where one of them has none.
    pub r: Option<f64>,
}

/// The way from one role to another.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct WayBetween<'c> {
    /// The id of the role where it begins.
    pub from_role: &'c str,
    /// The id of the role where it ends.
    pub to_role: &'c str,
    /// How the one leads to the other.
    pub kind: Joined,
    /// Every move that joins the two directly, else the moves of the best route.
    pub moves: Vec<MoveView<'c>>,
    /// The roles on the way, both ends included; none where no way is known.
    pub roles: Vec<RoleLine<'c>>,
}

/// Some different roles side by side; the ways between them are those of a person, where their interests are known.
pub fn compare_view<'c>(
    graph: &RoleGraph<'c>,
    roles: &[&'c Role],
    person: Option<&Person>,
) -> CompareView<'c> {
    let pages: Vec<RoleView> = roles.iter().map(|role| role_view(graph, role, None)).collect();
    let ways = ways(graph, roles, person);
    CompareView {
        schema: "rungs.compare.v1",
        suits: person.is_some_and(|person| !person.scores.flat()),
        duties: duties(graph.catalogue(), roles),
        skills: skills(&pages),
        likeness: likenesses(roles),
        same_figures: same_figures(roles)
            .into_iter()
            .map(|indices| indices.into_iter().map(|index| roles[index].id.as_str()).collect())
            .collect(),
        documents: documents(graph, &pages, &ways),
        ways,
        roles: pages.into_iter().map(compared).collect(),
    }
}

fn compared(page: RoleView) -> ComparedRole {
    ComparedRole {
        id: page.id,
        title: page.title,
        level: page.level,
        level_name: page.level_name,
        level_basis: page.level_basis,
        track: page.track,
        track_name: page.track_name,
        mention: page.mention,
        purpose: page.purpose,
        purpose_statements: page.statements.of(StatementKind::Purpose).to_vec(),
        standing: page.statements.of(StatementKind::Standing).to_vec(),
        own: page.documents.is_empty(),
        interests: page.interests,
        occupation: page.occupation,
        figures: page.statements.of(StatementKind::Figures).to_vec(),
        pay: page.pay,
        expects: page.expects,
    }
}

fn skills<'c>(pages: &[RoleView<'c>]) -> Vec<SharedSkill<'c>> {
    let mut found: Vec<SharedSkill> = Vec::new();
    for page in pages {
        for skill in &page.skills {
            let need = NeedView {
                role: page.id,
                level: skill.level,
                sources: skill.sources,
                inferred: skill.inferred,
            };
            match found.iter_mut().find(|s| s.id == skill.id) {
                // A catalogue may name a skill twice for a role.
                Some(known) if known.roles.contains(&page.id) => {}
                Some(known) => {
                    known.roles.push(page.id);
                    known.needs.push(need);
                }
                None => found.push(SharedSkill {
                    id: skill.id,
                    name: skill.name,
                    kind: skill.kind,
                    roles: vec![page.id],
                    needs: vec![need],
                }),
            }
        }
    }
    let index = |id: &&str| pages.iter().position(|page| page.id == *id);
    found.sort_by_cached_key(|s| {
        let roles: Vec<_> = s.roles.iter().map(index).collect();
        (std::cmp::Reverse(roles.len()), roles, s.kind)
    });
    found
}

fn likenesses<'c>(roles: &[&'c Role]) -> Vec<LikenessView<'c>> {
    let mut pairs = Vec::new();
    for (index, one) in roles.iter().enumerate() {
        for other in &roles[index + 1..] {
            let r = likeness(one, other);
            pairs.push(LikenessView { roles: [&one.id, &other.id], r });
        }
    }
    pairs
}

fn ways<'c>(
    graph: &RoleGraph<'c>,
    roles: &[&'c Role],
    person: Option<&Person>,
) -> Vec<WayBetween<'c>> {
    let conditions = suiting(graph.catalogue(), person);
    let mut ways = Vec::new();
    for from in roles {
        let of_from = Ways::between(graph, Some(from), conditions.clone());
        for to in roles.iter().filter(|to| to.id != from.id) {
            let (kind, moves, passed) = between(graph, &of_from, from, to);
            ways.push(WayBetween {
                from_role: &from.id,
                to_role: &to.id,
                kind,
                moves: moves.into_iter().map(|step| MoveView::new(graph, step)).collect(),
                roles: passed.into_iter().map(|r| RoleLine::new(graph.catalogue(), r)).collect(),
            });
        }
    }
    ways
}

/// The documents that the roles and the ways between them cite, in the order of the catalogue.
fn documents<'c>(
    graph: &RoleGraph<'c>,
    pages: &[RoleView<'c>],
    ways: &[WayBetween],
) -> Vec<&'c Source> {
    let moves = ways.iter().flat_map(|way| &way.moves);
    let of_moves = cited(graph.catalogue(), moves.flat_map(|step| step.sources));
    let of_roles = pages.iter().flat_map(|page| &page.documents);
    let sources = graph.catalogue().sources.iter();
    sources.filter(|s| of_moves.contains(s) || of_roles.clone().any(|of| of == s)).collect()
}
