//! What a role pays, and in which money.

use std::borrow::Cow;

use super::Reader;
use crate::advice::pay::{PayTold, pay_of};
use crate::catalogue::role::Pay;
use crate::document::roles::RoleEntry;
use crate::words::{Lang, common, result as words, roles};

/// What is told of a role's pay, in a few words.
pub fn pay(reader: Reader, told: PayTold) -> String {
    match told {
        PayTold::Stated(pay) => paid(reader.lang, pay),
        PayTold::Counted(wage, nearness) => reader.say(words::Pay {
            currency: &currency(reader.lang, &wage.currency),
            median: wage.median as usize,
            nearness,
        }),
        PayTold::OfAnother => reader.say(words::PayHidden { paper: reader.paper }),
    }
}

/// What a catalogue says that a role pays.
pub fn paid(lang: Lang, pay: &Pay) -> String {
    let year = pay.year.map(|year| year.to_string());
    let told: Vec<&String> = [&pay.country, &year, &pay.source].into_iter().flatten().collect();
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
pub fn listed(reader: Reader, role: &RoleEntry) -> String {
    let told = pay_of(role.told, reader.all);
    told.map_or_else(|| reader.say(roles::NoPay), |told| pay(reader, told))
}

/// A currency by its name, where readers may not know its code; any other by its code.
pub fn currency(lang: Lang, code: &str) -> Cow<'_, str> {
    match code {
        "USD" => lang.say(common::UsDollars).into(),
        code => code.into(),
    }
}
