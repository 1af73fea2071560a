//! The occupation outside that is nearest to a role.

use super::pay::wage;
use super::six::profile;
use super::{Fields, Reading, Text};
use crate::finding::{Entry, Fault};
use crate::occupations;
use crate::role::{JobZone, Occupation, OccupationMatch};
use crate::yaml::{Node, Value};

/// Whether an occupation is named by its code alone, or by its code and how near it is.
pub(super) fn by_reference(node: &Node) -> bool {
    let Value::Map(pairs) = &node.value else {
        return true;
    };
    let own = |key: &Node| matches!(&key.value, Value::Text(key) if key == "soc" || key == "match");
    pairs.iter().all(|(key, _)| own(key))
}

/// An occupation that comes with the program, by its code; the nearest one where it is not known.
fn known_occupation(node: Node, reading: &mut Reading) -> Option<Occupation> {
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
    known
}

/// How near an occupation is, in the words of a catalogue.
const NEARNESS: [(&str, OccupationMatch); 3] = [
    ("same", OccupationMatch::Same),
    ("near", OccupationMatch::Near),
    ("stand-in", OccupationMatch::StandIn),
];

/// The code of an occupation that comes with the program, or an occupation with all its figures.
pub(super) fn occupation(node: Node, reading: &mut Reading) -> Option<Occupation> {
    if !matches!(node.value, Value::Map(_)) {
        return known_occupation(node, reading);
    }
    if by_reference(&node) {
        let mut f = Fields::open(node, Entry::Occupation, reading)?;
        let soc = f.need("soc");
        let known = soc.and_then(|node| known_occupation(node, f.reading));
        let nearness = f.word("match", &NEARNESS);
        f.close();
        let nearness = nearness.unwrap_or(OccupationMatch::Near);
        return known.map(|known| Occupation { nearness, ..known });
    }
    let mut f = Fields::open(node, Entry::Occupation, reading)?;
    let soc = f.need_text("soc");
    let bad = soc.as_ref().filter(|soc| !is_code(&soc.value));
    if let Some(Text { value, spot }) = bad.cloned() {
        f.reading.note(Fault::BadOccupation { code: value }, spot);
    }
    let title = f.need_said("title");
    let nearness = match f.need("match") {
        Some(node) => f.reading.word(node, "match", &NEARNESS),
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
    let shape: String = soc.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    matches!(shape.as_str(), "00-0000" | "00-0000.00")
}

fn job_zone(node: Node, reading: &mut Reading) -> Option<JobZone> {
    let mut f = Fields::open(node, Entry::JobZone, reading)?;
    let zone = f.need("zone").and_then(|n| f.reading.whole(&n, "zone", 1..=5));
    let source = f.need_text("source");
    f.close();
    Some(JobZone {
        // Just checked to lie between 1 and 5.
        zone: u8::try_from(zone?).unwrap_or_default(),
        source: source?.value,
    })
}
