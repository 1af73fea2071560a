//! The occupation outside that is nearest to a role.

use super::interests::profile;
use super::{Fields, Reading, Text};
use crate::finding::{Entry, Fault};
use crate::occupations;
use crate::role::{JobZone, Occupation, OccupationMatch, Wage};
use crate::yaml::{Node, Value};

/// The code of an occupation that comes with the program, or an occupation with all its figures.
pub(super) fn occupation(node: Node, reading: &mut Reading) -> Option<Occupation> {
    if !matches!(node.value, Value::Map(_)) {
        let (code, spot) = match node.value {
            // Digits alone are a number to YAML.
            Value::Number(number) => (number.to_string(), node.spot),
            _ => {
                let text = reading.text(node, "occupation")?;
                (text.value, text.spot)
            }
        };
        let known = occupations::find(&code);
        if known.is_none() {
            let nearest = occupations::nearest(&code).map(|near| (near.soc, near.title));
            reading.note(Fault::UnknownOccupation { code, nearest }, spot);
        }
        return known;
    }
    let mut f = Fields::open(node, Entry::Occupation, reading)?;
    let soc = f.need_text("soc");
    let bad = soc.as_ref().filter(|soc| !is_code(&soc.value));
    if let Some(Text { value, spot }) = bad.cloned() {
        f.reading.note(Fault::BadOccupation { code: value }, spot);
    }
    let title = f.need_said("title");
    let nearness = match f.need("match") {
        Some(node) => f.reading.word(
            node,
            "match",
            &[
                ("same", OccupationMatch::Same),
                ("near", OccupationMatch::Near),
                ("stand-in", OccupationMatch::StandIn),
            ],
        ),
        None => None,
    };
    let code = f.need_text("code");
    let interests = f.need("interests").and_then(|n| profile(n, f.reading));
    let source = f.need_text("source");
    let job_zone = f.take("job_zone").and_then(|n| job_zone(n, f.reading));
    let wage = f.take("wage").and_then(|n| wage(n, f.reading));
    f.close();
    Some(Occupation {
        soc: soc?.value,
        title: title?.value,
        nearness: nearness?,
        code: code?.value,
        interests: interests?,
        source: source?.value,
        job_zone,
        wage,
    })
}

/// Whether a text is a code of O*NET or of the Standard Occupational Classification: `43-4051`, `43-4051.00`.
fn is_code(soc: &str) -> bool {
    let shape: String = soc
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    matches!(shape.as_str(), "00-0000" | "00-0000.00")
}

fn job_zone(node: Node, reading: &mut Reading) -> Option<JobZone> {
    let mut f = Fields::open(node, Entry::JobZone, reading)?;
    let zone = f
        .need("zone")
        .and_then(|n| f.reading.whole(&n, "zone", 1..=5));
    let source = f.need_text("source");
    f.close();
    Some(JobZone {
        // Just checked to lie between 1 and 5.
        zone: u8::try_from(zone?).unwrap_or_default(),
        source: source?.value,
    })
}

/// A wage without year, country and source is no figure to show.
fn wage(node: Node, reading: &mut Reading) -> Option<Wage> {
    let spot = node.spot;
    let mut f = Fields::open(node, Entry::Wage, reading)?;
    let mut amount = |key| {
        f.need(key)
            .and_then(|n| f.reading.whole(&n, key, 0..=100_000_000))
    };
    let (median, p10, p90) = (amount("median"), amount("p10"), amount("p90"));
    let year = f
        .need("year")
        .and_then(|n| f.reading.whole(&n, "year", 1900..=2200));
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
