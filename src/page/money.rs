//! What a role pays, and in which money.

use std::borrow::Cow;

use super::Detail;
use super::outline::Text;
use crate::advice::pay::{PayTold, pay_of};
use crate::catalogue::role::Pay;
use crate::document::roles::RoleEntry;
use crate::words::{Lang, common, result as words, roles};

/// What is told of a role's pay, in a few words.
pub fn pay(lang: Lang, told: PayTold, detail: Detail) -> String {
    match told {
        PayTold::Stated(pay) => paid(lang, pay),
        PayTold::Counted(wage, nearness) => lang.say(words::Pay {
            currency: &currency(lang, &wage.currency),
            median: wage.median as usize,
            nearness,
        }),
        PayTold::OfAnother => lang.say(words::PayHidden { paper: detail.paper }),
    }
}

/// What a catalogue says that a role pays.
pub fn paid(lang: Lang, pay: &Pay) -> String {
    let year = pay.year.map(|year| year.to_string());
    let told = [&pay.country, &year, &pay.source];
    let told: Vec<&str> = told.into_iter().flatten().map(String::as_str).collect();
    lang.say(common::PayStated {
        currency: &currency(lang, &pay.currency),
        from: pay.from as usize,
        to: pay.to.map(|to| to as usize),
        per: pay.per,
        places: told.len(),
        told: &told,
    })
}

/// What a role of a list pays, or that no figure is known.
pub fn listed(lang: Lang, role: &RoleEntry, detail: Detail) -> Text {
    let told = pay_of(role.told, detail.all);
    let text = told.map(|told| pay(lang, told, detail));
    text.unwrap_or_else(|| lang.say(roles::NoPay)).into()
}

/// A currency by its name, where readers may not know its code; any other by its code.
pub fn currency(lang: Lang, code: &str) -> Cow<'_, str> {
    match code {
        "USD" => lang.say(common::UsDollars).into(),
        code => code.into(),
    }
}
