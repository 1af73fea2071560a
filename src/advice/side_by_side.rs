//! What roles have to do with each other: the ways between them, the duties that they share, and whether their figures tell them apart.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use super::statement::StatementView;
use super::way::{Way, Ways};
use crate::catalogue::Catalogue;
use crate::catalogue::role::{Move, Role, Statement, StatementKind};
use crate::graph::RoleGraph;

/// How one role leads to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Joined {
    /// By one move.
    Direct,
    /// Over other roles.
    Route,
    /// By no way that is known.
    None,
}

/// The way from one role to another: every move that joins the two directly, else the moves of the best route, with the roles on the way,
/// both ends included; `ways` are those from the first one.
pub fn between<'c>(
    graph: &RoleGraph<'c>,
    ways: &Ways<'_, 'c>,
    from: &'c Role,
    to: &'c Role,
) -> (Joined, Vec<&'c Move>, Vec<&'c Role>) {
    let mut moves = graph.ways_on(&from.id);
    moves.retain(|step| step.to_role == to.id);
    if !moves.is_empty() {
        return (Joined::Direct, moves, vec![from, to]);
    }
    match sensible(graph, ways, from, to) {
        Some(Way { route, .. }) => (Joined::Route, route.moves, route.roles),
        None => (Joined::None, moves, Vec::new()),
    }
}

/// The best way on which no role stands higher or lower than both ends: nobody climbs to come down again.
fn sensible<'c>(
    graph: &RoleGraph<'c>,
    ways: &Ways<'_, 'c>,
    from: &'c Role,
    to: &'c Role,
) -> Option<Way<'c>> {
    let catalogue = graph.catalogue();
    let best = ways.to(to)?;
    let (Some(one), Some(other)) = (catalogue.rank(&from.level), catalogue.rank(&to.level)) else {
        return Some(best);
    };
    let between = one.min(other)..=one.max(other);
    let strays = |role: &Role| {
        let rank = catalogue.rank(&role.level);
        rank.is_none_or(|rank| !between.contains(&rank))
    };
    if !best.route.roles.iter().any(|role| strays(role)) {
        return Some(best);
    }
    let mut conditions = ways.conditions().clone();
    let others = catalogue.roles.iter().filter(|role| strays(role));
    conditions.avoid.extend(others.map(|role| role.id.clone()));
    Ways::between(graph, Some(from), conditions).to(to)
}

/// The groups of roles that stand beside one and the same occupation, by their indices: its pay and its preparation do not tell them
/// apart, whatever else is said of them.
pub fn same_figures(roles: &[&Role]) -> Vec<Vec<usize>> {
    let mut groups: Vec<(&str, Vec<usize>)> = Vec::new();
    for (index, role) in roles.iter().enumerate() {
        let Some(occupation) = role.occupation.as_ref().filter(|o| o.wage.is_some()) else {
            continue;
        };
        match groups.iter_mut().find(|(soc, _)| *soc == occupation.soc) {
            Some((_, indices)) => indices.push(index),
            None => groups.push((&occupation.soc, vec![index])),
        }
    }
    let groups = groups.into_iter().map(|(_, indices)| indices);
    groups.filter(|indices| indices.len() > 1).collect()
}

/// A duty of one or more of the roles.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "DutyView"))]
pub struct Duty<'c> {
    /// Ids of the roles.
    pub roles: Vec<&'c str>,
    /// Its wordings.
    pub statements: Vec<Wording<'c>>,
}

/// How the page of a role words a duty.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "WordingView"))]
pub struct Wording<'c> {
    /// The id of the role.
    pub role: &'c str,
    /// The statement.
    #[serde(flatten)]
    pub statement: StatementView<'c>,
}

/// A statement: the index of its role, and its own index among the duties of that role.
type At = (usize, usize);

/// What makes two duties one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Mark<'c> {
    Fact(&'c str),
    Words(String),
}

/// The duties of some roles, those of the most roles first, then in the order of the roles and their pages.
///
/// Duties of two roles are the same where they cite a common fact, or where their words are equal but for case and spacing. Where
/// one wording holds what others tell apart, it may stand in more than one duty.
pub fn duties<'c>(catalogue: &Catalogue, roles: &[&'c Role]) -> Vec<Duty<'c>> {
    let mut found = shared(roles);
    let told: BTreeSet<At> = found.iter().flatten().copied().collect();
    for (role, of_role) in roles.iter().enumerate() {
        let indices = (0..of_role.said(StatementKind::Duties).len()).map(|index| (role, index));
        found.extend(indices.filter(|at| !told.contains(at)).map(|at| BTreeSet::from([at])));
    }
    found.sort_by_cached_key(|s| {
        let roles = roles_of(s);
        (std::cmp::Reverse(roles.len()), roles, s.first().copied())
    });
    let wording = |(role, index): (usize, usize)| {
        let statement = &roles[role].said(StatementKind::Duties)[index];
        Wording { role: &roles[role].id, statement: StatementView::new(catalogue, statement) }
    };
    let duty = |statements: BTreeSet<At>| Duty {
        roles: roles_of(&statements).into_iter().map(|role| roles[role].id.as_str()).collect(),
        statements: statements.into_iter().map(wording).collect(),
    };
    found.into_iter().map(duty).collect()
}

/// The sets of statements that are one duty of at least two roles.
fn shared(roles: &[&Role]) -> Vec<BTreeSet<At>> {
    let mut groups: Vec<BTreeSet<At>> = Vec::new();
    // The group of a statement, among the groups of the same roles.
    let mut home: HashMap<(Vec<usize>, At), usize> = HashMap::new();
    for mut statements in by_mark(roles).into_values() {
        let these = roles_of(&statements);
        if these.len() < 2 {
            continue;
        }
        let known = |at: &At| home.get(&(these.clone(), *at)).copied();
        for group in statements.iter().filter_map(known).collect::<BTreeSet<_>>() {
            statements.extend(std::mem::take(&mut groups[group]));
        }
        for at in &statements {
            home.insert((these.clone(), *at), groups.len());
        }
        groups.push(statements);
    }
    groups.retain(|group| !group.is_empty());
    without_parts(&groups)
}

/// The groups that are no part of another one.
fn without_parts(groups: &[BTreeSet<At>]) -> Vec<BTreeSet<At>> {
    let mut holding: HashMap<At, Vec<usize>> = HashMap::new();
    for (index, group) in groups.iter().enumerate() {
        for at in group {
            holding.entry(*at).or_default().push(index);
        }
    }
    let part = |group: &BTreeSet<At>| {
        let near = group.first().and_then(|at| holding.get(at));
        let mut near = near.into_iter().flatten().map(|index| &groups[*index]);
        near.any(|other| group.len() < other.len() && group.is_subset(other))
    };
    groups.iter().filter(|group| !part(group)).cloned().collect()
}

/// Whether two statements are the same: they rest on a common fact, or have the same words.
pub(super) fn same(one: &Statement, other: &Statement) -> bool {
    one.sources.iter().any(|fact| other.sources.contains(fact))
        || same_words(&one.text, &other.text)
}

/// Whether texts are equal but for case and spacing.
fn same_words(one: &str, other: &str) -> bool {
    let same = |(one, other): (&str, &str)| {
        one.eq_ignore_ascii_case(other)
            || !(one.is_ascii() && other.is_ascii()) && one.to_lowercase() == other.to_lowercase()
    };
    let (mut words, mut others) = (one.split_whitespace(), other.split_whitespace());
    words.by_ref().zip(others.by_ref()).all(same)
        && words.next().is_none()
        && others.next().is_none()
}

fn marks_of(statement: &Statement) -> impl Iterator<Item = Mark<'_>> {
    let facts = statement.sources.iter().map(|id| Mark::Fact(id.as_str()));
    facts.chain([Mark::Words(plain(&statement.text))])
}

/// Every statement with a mark, by mark.
fn by_mark<'c>(roles: &[&'c Role]) -> BTreeMap<Mark<'c>, BTreeSet<At>> {
    let mut found: BTreeMap<Mark, BTreeSet<At>> = BTreeMap::new();
    for (role, of_role) in roles.iter().enumerate() {
        for (index, duty) in of_role.said(StatementKind::Duties).iter().enumerate() {
            for mark in marks_of(duty) {
                found.entry(mark).or_default().insert((role, index));
            }
        }
    }
    found
}

fn roles_of(statements: &BTreeSet<At>) -> Vec<usize> {
    let mut roles: Vec<usize> = statements.iter().map(|(role, _)| *role).collect();
    roles.dedup();
    roles
}

fn plain(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}
