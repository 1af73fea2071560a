//! Lists of roles.

use super::words::count;

/// The line under the list.
#[must_use]
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
