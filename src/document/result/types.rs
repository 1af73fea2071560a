//! Roles by the types that the catalogue states for them.

use serde::Serialize;

use crate::advice::person::Person;
use crate::advice::recommend::{Recommendation, TypePlace, Union, stated_for, type_place};
use crate::catalogue::Catalogue;
use crate::catalogue::interest::Interest;
use crate::catalogue::role::Statement;
use crate::document::parts::RoleLine;

/// Two leading types that do not meet in the first three roles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct UnionView<'c> {
    /// The two letters.
    pub pair: [Interest; 2],
    /// A role that unites them but stands further down; none where no role does.
    pub further: Option<RoleLine<'c>>,
    /// The best role for each of the two.
    pub best: Vec<RoleLine<'c>>,
}

/// The roles that the catalogue states for a type.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct ByType<'c> {
    /// The type.
    pub letter: Interest,
    /// Ids of the roles.
    pub roles: Vec<&'c str>,
    /// Their titles.
    #[serde(skip)]
    pub titles: Vec<&'c str>,
    /// Why they suit the type.
    #[serde(skip)]
    pub reason: Option<&'c Statement>,
    /// What place the type has among the person's.
    #[serde(skip)]
    pub place: TypePlace,
}

pub(super) fn union_view<'c>(catalogue: &'c Catalogue, union: &Union<'_, 'c>) -> UnionView<'c> {
    let line = |x: &Recommendation<'c>| RoleLine::new(catalogue, x.role);
    match union {
        Union::None { pair, best } => UnionView {
            pair: *pair,
            further: None,
            best: best.iter().flatten().map(|x| line(x)).collect(),
        },
        Union::Further { pair, role } => {
            UnionView { pair: *pair, further: Some(line(role)), best: Vec::new() }
        }
    }
}

pub(super) fn by_type<'c>(catalogue: &'c Catalogue, person: &Person) -> Vec<ByType<'c>> {
    let letters = person.scores.ranking().into_iter().flatten();
    letters
        .map(|letter| {
            let roles = stated_for(catalogue, letter);
            ByType {
                letter,
                roles: roles.iter().map(|role| role.id.as_str()).collect(),
                titles: roles.iter().map(|role| role.title.as_str()).collect(),
                reason: catalogue.type_text(letter).and_then(|t| t.reasons.first()),
                place: type_place(person, letter),
            }
        })
        .collect()
}
