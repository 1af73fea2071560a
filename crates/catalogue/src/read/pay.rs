//! What a role or a level pays.

use super::{Fields, Reading};
use crate::finding::{Entry, Fault};
use crate::role::{Pay, Period};
use crate::yaml::Node;

/// What a role or a level pays: from one amount, or from one to another.
pub fn pay(node: Node, reading: &mut Reading) -> Option<Pay> {
    let mut f = Fields::open(node, Entry::Pay, reading)?;
    let begin = f.spot;
    let amount = |node: Node, key, f: &mut Fields| f.reading.whole(&node, key, 0..=1_000_000_000);
    let from = f.need("from").and_then(|n| amount(n, "from", &mut f));
    let to = f.take("to").and_then(|n| amount(n, "to", &mut f));
    let currency = f.need_text("currency");
    let per = f.word("per", &Period::WORDS).unwrap_or_default();
    let year = f
        .take("year")
        .and_then(|n| f.reading.whole(&n, "year", 1900..=2200));
    let (country, source) = (f.text("country"), f.text("source"));
    f.close();
    if let (Some(from), Some(to)) = (from, to)
        && from > to
    {
        reading.note(Fault::TurnedPay { from, to }, begin);
    }
    Some(Pay {
        from: from?,
        to,
        currency: currency?.value,
        per,
        year,
        country: country.map(|t| t.value),
        source: source.map(|t| t.value),
    })
}
