//! The occupation outside that is nearest to a role, what both pay, and the interests that they say.

use super::{Fields, Key, Reading, Text, whole};
use crate::finding::{Entry, Fault, Spot, Unsound};
use crate::interest::{Interest, Profile};
use crate::occupations;
use crate::role::{Interests, InterestsBasis, JobZone, Occupation, OccupationMatch, Pay, Wage};
use crate::yaml::{Node, Value};

/// Whether an occupation is named by its code alone, or by its code and how near it is.
pub fn by_reference(node: &Node) -> bool {
    let Value::Map(pairs) = &node.value else {
        return true;
    };
    let own = |key: &Node| matches!(&key.value, Value::Text(key) if key == "soc" || key == "match");
    pairs.iter().all(|(key, _)| own(key))
}

/// An occupation that comes with the program, by its code; the nearest one where it is not known.
fn known_occupation(reading: &mut Reading, node: Node, _: Key) -> Option<Occupation> {
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

/// The code of an occupation that comes with the program, or an occupation with all its figures.
pub fn occupation(reading: &mut Reading, node: Node) -> Option<Occupation> {
    if !matches!(node.value, Value::Map(_)) {
        return known_occupation(reading, node, "occupation");
    }
    let reference = by_reference(&node);
    Fields::read(node, Entry::Occupation, reading, |f| {
        if reference {
            let known = f.ask("soc", known_occupation);
            let nearness = f.get("match", Reading::word).unwrap_or(OccupationMatch::Near);
            return known.map(|known| Occupation { nearness, ..known });
        }
        let soc = f.need("soc", Reading::text);
        if !soc.value.is_empty() && !is_code(&soc.value) {
            f.reading.note(Fault::BadOccupation(soc.value.clone()), soc.spot);
        }
        let title = f.need("title", Reading::said).value;
        let nearness = f.ask("match", Reading::word);
        let occupation = Occupation {
            soc: soc.value,
            title,
            nearness: nearness.unwrap_or(OccupationMatch::Near),
            code: f.need("code", Reading::text).value,
            interests: f.need("interests", profile),
            source: f.need("source", Reading::text).value,
            job_zone: f.get("job_zone", job_zone),
            wage: f.get("wage", wage),
        };
        nearness.map(|_| occupation)
    })?
}

/// Whether a text is a code of O*NET or of the Standard Occupational Classification: `43-4051`, `43-4051.00`.
fn is_code(soc: &str) -> bool {
    let shape: String = soc.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    matches!(shape.as_str(), "00-0000" | "00-0000.00")
}

fn job_zone(reading: &mut Reading, node: Node, _: Key) -> Option<JobZone> {
    Fields::read(node, Entry::JobZone, reading, |f| JobZone {
        // Between 1 and 5.
        zone: u8::try_from(f.need("zone", whole(1..=5))).unwrap_or_default(),
        source: f.need("source", Reading::text).value,
    })
}

/// What a role or a level pays: from one amount, or from one to another.
pub fn pay(reading: &mut Reading, node: Node, _: Key) -> Option<Pay> {
    let text = |f: &mut Fields, key| f.get(key, Reading::text).map(|text| text.value);
    Fields::read(node, Entry::Pay, reading, |f| {
        let pay = Pay {
            from: f.need("from", whole(0..=1_000_000_000)),
            to: f.get("to", whole(0..=1_000_000_000)),
            currency: f.need("currency", Reading::text).value,
            per: f.get("per", Reading::word).unwrap_or_default(),
            year: f.get("year", whole(1900..=2200)),
            country: text(f, "country"),
            source: text(f, "source"),
        };
        if let Some(to) = pay.to.filter(|to| *to < pay.from) {
            f.reading.note(Fault::TurnedPay { from: pay.from, to }, f.spot);
        }
        pay
    })
}

/// A wage without year, country and source is no figure to show.
fn wage(reading: &mut Reading, node: Node, _: Key) -> Option<Wage> {
    Fields::read(node, Entry::Wage, reading, |f| {
        let figures = ["median", "p10", "p90"].map(|key| f.ask(key, whole(0..=100_000_000)));
        let [median, p10, p90] = figures.map(|figure| f.essential(figure));
        let year = f.need("year", whole(1900..=2200));
        let wage = Wage {
            median,
            p10,
            p90,
            year,
            currency: f.need("currency", Reading::text).value,
            country: f.need("country", Reading::said).value,
            source: f.need("source", Reading::text).value,
        };
        let [median, p10, p90] = figures;
        let known = [p10, median, p90].into_iter().flatten();
        if !known.is_sorted() {
            f.reading.note(Fault::UnorderedPay, f.spot);
        }
        wage
    })
}

/// The interests of a role.
pub fn interests(reading: &mut Reading, node: Node) -> Option<Interests> {
    Fields::read(node, Entry::Interests, reading, |f| {
        let before = f.reading.errors;
        let written = f.list("types", |reading, node, _| {
            let spot = node.spot;
            Some((letter(reading, node, "type")?, spot))
        });
        let given = f.get("profile", profile);
        let faulty = f.reading.errors > before;
        let basis = f.get("basis", Reading::word).unwrap_or(InterestsBasis::Stated);
        let mut types = Vec::new();
        for (kind, spot) in written {
            if types.contains(&kind) {
                f.reading.note(Fault::BadLetter(kind.to_string()), spot);
            } else {
                types.push(kind);
            }
        }
        let empty = types.is_empty() && given.is_none();
        // Types that are there and wrong have been noted already.
        if empty && !faulty {
            f.note_missing("types");
        }
        f.whole = !empty;
        Interests { types, given, basis, sources: f.sources() }
    })
}

/// The interests of a role that says no more than which occupation it is.
pub fn of_occupation(occupation: &Occupation) -> Interests {
    Interests {
        types: occupation.code.chars().filter_map(Interest::from_letter).collect(),
        given: Some(occupation.interests),
        basis: InterestsBasis::Onet,
        sources: Vec::new(),
    }
}

/// One of the six letters.
pub fn letter(reading: &mut Reading, node: Node, _: Key) -> Option<Interest> {
    let Text { value: letter, spot } = reading.text(node, "type")?;
    let mut chars = letter.chars();
    let found = chars.next().filter(|_| chars.next().is_none()).and_then(Interest::from_letter);
    if found.is_none() {
        reading.note(Fault::BadLetter(letter), spot);
    }
    found
}

/// What a number must be, and what is said of one that is not.
pub type Sound = (Unsound, fn(f64) -> bool);

/// Six numbers by letter, all needed.
fn profile(reading: &mut Reading, node: Node, _: Key) -> Option<Profile> {
    six(reading, node, None)
}

/// Six numbers by letter, all needed, each of which must be sound.
pub fn six(reading: &mut Reading, node: Node, sound: Option<Sound>) -> Option<Profile> {
    Fields::read(node, Entry::Profile, reading, |f| {
        Profile(["R", "I", "A", "S", "E", "C"].map(|letter| {
            let (number, spot) = f.need(letter, number);
            if let Some((what, sound)) = sound
                && f.whole
                && !sound(number)
            {
                f.reading.note(Fault::UnsoundNorm(what), spot);
            }
            number
        }))
    })
}

/// A number and where it stands.
pub fn number(reading: &mut Reading, node: Node, key: Key) -> Option<(f64, Spot)> {
    let spot = node.spot;
    Some((reading.number(node, key)?, spot))
}
