//! What a role of a list pays.

use super::outline::Text;
use crate::document::roles::RoleEntry;
use crate::words::{Lang, roles as words};

/// What the nearest occupation of a role pays, or that no figure is known.
pub fn pay(lang: Lang, role: &RoleEntry) -> Text {
    let paid = role.wage.zip(role.nearness).map(|(wage, nearness)| {
        lang.say(words::Pay {
            currency: &wage.currency,
            median: wage.median as usize,
            nearness,
        })
    });
    paid.unwrap_or_else(|| lang.say(words::NoPay)).into()
}
