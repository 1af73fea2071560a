//! Lists of roles.

use super::words::{count, thousands};
use crate::catalogue::role::Wage;

/// The line under the list.
pub fn total(roles: usize) -> String {
    format!(
        "{}. See one with `rungs role NAME`.",
        count(roles, "role", "roles")
    )
}

/// Said where no role passes the filter.
pub const NONE: &str = "No role fits all of these conditions.";

/// What the letters of the types stand for.
pub const LETTERS: &str = "Types: R Realistic · I Investigative · A Artistic · S Social · E Enterprising · C Conventional.";

/// Said of a role whose nearest occupation has no pay figure.
pub const NO_PAY: &str = "no figure";

/// The median pay of a role's nearest occupation.
pub fn pay(wage: &Wage, nearness: &str) -> String {
    format!("{} {} ({nearness})", wage.currency, thousands(wage.median))
}

/// Where pay figures come from.
pub fn pay_source(wage: &Wage) -> String {
    format!(
        "Median pay a year of the nearest occupation: {}, {} ({}). It tells of that occupation there, not of what you will earn; a \
         stand-in is only the closest occupation there is.",
        wage.country, wage.year, wage.source
    )
}
