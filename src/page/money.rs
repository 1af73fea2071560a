//! What a role of a list pays, and in which money.

use std::borrow::Cow;

use super::outline::Text;
use crate::document::roles::RoleEntry;
use crate::words::{Lang, common, roles as words};

/// What the nearest occupation of a role pays, or that no figure is known.
pub fn pay(lang: Lang, role: &RoleEntry) -> Text {
    let paid = role.wage.zip(role.nearness).map(|(wage, nearness)| {
        lang.say(words::Pay {
            currency: &currency(lang, &wage.currency),
            median: wage.median as usize,
            nearness,
        })
    });
    paid.unwrap_or_else(|| lang.say(words::NoPay)).into()
}

/// A currency by its name, where readers may not know its code; any other by its code.
pub fn currency(lang: Lang, code: &str) -> Cow<'_, str> {
    match code {
        "USD" => lang.say(common::UsDollars).into(),
        code => code.into(),
    }
}
