//! What a role or a level pays, and what an occupation does.

use super::{Fields, Reading};
use crate::finding::{Entry, Fault};
use crate::role::{Pay, Period, Wage};
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
    let year = f.take("year").and_then(|n| f.reading.whole(&n, "year", 1900..=2200));
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

/// A wage without year, country and source is no figure to show.
pub(super) fn wage(node: Node, reading: &mut Reading) -> Option<Wage> {
    let spot = node.spot;
    let mut f = Fields::open(node, Entry::Wage, reading)?;
    let mut amount = |key| f.need(key).and_then(|n| f.reading.whole(&n, key, 0..=100_000_000));
    let (median, p10, p90) = (amount("median"), amount("p10"), amount("p90"));
    let year = f.need("year").and_then(|n| f.reading.whole(&n, "year", 1900..=2200));
    let (currency, country) = (f.need_text("currency"), f.need_said("country"));
    let source = f.need_text("source");
    f.close();
    let rises = |low: Option<u32>, high: Option<u32>| low.zip(high).is_none_or(|(l, h)| l <= h);
    if !(rises(p10, median) && rises(median, p90) && rises(p10, p90)) {
        reading.note(Fault::UnorderedPay, spot);
    }
    Some(Wage {
        median: median?,
        p10: p10?,
        p90: p90?,
        currency: currency?.value,
        country: country?.value,
        year: year?,
        source: source?.value,
    })
}
