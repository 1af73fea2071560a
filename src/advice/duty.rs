//! Which duties several roles share.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::catalogue::role::{Role, Statement, StatementKind};

/// A duty of one or more roles, with every wording that it has.
#[derive(Debug, Clone, PartialEq)]
pub struct Duty<'c> {
    /// The indices of the roles among those compared, in rising order.
    pub roles: Vec<usize>,
    /// The wordings, each with the index of its role.
    pub wordings: Vec<(usize, &'c Statement)>,
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
pub fn duties<'c>(roles: &[&'c Role]) -> Vec<Duty<'c>> {
    let mut found = shared(roles);
    let told: BTreeSet<At> = found.iter().flatten().copied().collect();
    for (role, of_role) in roles.iter().enumerate() {
        let indices = (0..of_role.said(StatementKind::Duties).len()).map(|index| (role, index));
        found.extend(indices.filter(|at| !told.contains(at)).map(|at| BTreeSet::from([at])));
    }
    let duty = |statements: BTreeSet<At>| Duty {
        roles: roles_of(&statements),
        wordings: statements
            .into_iter()
            .map(|(role, index)| (role, &roles[role].said(StatementKind::Duties)[index]))
            .collect(),
    };
    let first = |statements: &BTreeSet<At>| statements.first().copied();
    found.sort_by_cached_key(|s| {
        let roles = roles_of(s);
        (std::cmp::Reverse(roles.len()), roles, first(s))
    });
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
