//! One role.

use std::collections::BTreeMap;

use super::fields::statements;
use super::{Asked, Fields, ReadMove, ReadRole, Reading, Text};
use crate::catalogue::finding::{Entry, Fault, Spot, Unsound};
use crate::catalogue::interest::{Interest, Profile};
use crate::catalogue::occupations;
use crate::catalogue::role::{
    Alias, Basis, Expectation, FactId, Interests, InterestsBasis, JobZone, LevelBasis, Move,
    MoveKind, Occupation, OccupationMatch, Pay, Period, Role, SkillNeed, StatementKind, Wage,
};
use crate::catalogue::yaml::{Node, Value};

/// Reads a role; `id`, `title` and `level` are needed.
pub fn role(node: Node, reading: &mut Reading) -> Option<ReadRole> {
    let mut f = Fields::open(node, Entry::Role, reading)?;
    let begin = f.spot;
    let id = f.need_id("id");
    let title = f.need("title").and_then(|node| f.reading.title(node));
    let level = f.need_reference("level");
    let level_basis = f
        .word(
            "level_basis",
            &[
                ("stated", LevelBasis::Stated),
                ("recommended", LevelBasis::Recommended),
            ],
        )
        .unwrap_or(LevelBasis::Stated);
    let track = f.reference("track");
    let leads_people = f
        .take("leads_people")
        .and_then(|node| leads_people(node, f.reading));
    let (aliases, alias_spots) = f.list("aliases", alias).into_iter().unzip();
    let (skills, skill_spots) = f.list("skills", skill_need).into_iter().unzip();
    let (expects, expect_spots) = expects(f.take("expects"), f.reading);
    let pay = f.take("pay").and_then(|node| pay(node, f.reading));
    let by_code = f.take("occupation");
    let referred = by_code.as_ref().is_some_and(by_reference);
    let occupation = by_code.and_then(|node| occupation(node, f.reading));
    let (interests, interests_spot) = match f.take("interests") {
        Some(node) => {
            let spot = node.spot;
            (interests(node, f.reading), spot)
        }
        None => {
            let referred = occupation.as_ref().filter(|_| referred);
            (referred.map(of_occupation), f.spot)
        }
    };
    let from = id.as_ref().map(|t| t.value.clone()).unwrap_or_default();
    let moves = f.list("moves", |node, reading| a_move(node, &from, reading));
    let lists = StatementKind::WORDS.map(|(key, kind)| (kind, f.statements(key)));
    let statements = lists.into_iter().filter(|(_, list)| !list.is_empty());
    let statements: BTreeMap<_, _> = statements.collect();
    let mut role = Role {
        id: from,
        title: String::new(),
        foreign_titles: Vec::new().into(),
        aliases: Vec::into(aliases),
        level: String::new(),
        level_basis,
        track: track.as_ref().map(|t| t.value.clone()),
        leads_people,
        statements: statements.into(),
        skills: Vec::into(skills),
        expects,
        pay,
        mention: f.flag("mention"),
        entry: f.flag("entry"),
        interests,
        profile: None,
        occupation: occupation.into(),
    };
    f.close();
    // A role that lacks something is still read, so that what is wrong elsewhere in it shows too.
    let spot = |text: &Option<Text>| text.as_ref().map_or(begin, |t| t.spot);
    let (id_spot, level_spot) = (spot(&id), spot(&level));
    let (title, foreign) = title.unzip();
    let title_spot = spot(&title);
    role.title = title.unwrap_or_default().value;
    role.foreign_titles = foreign.unwrap_or_default().into();
    role.level = level.unwrap_or_default().value;
    Some(ReadRole {
        role,
        id: id_spot,
        title: title_spot,
        level: level_spot,
        track: track.map_or(id_spot, |t| t.spot),
        aliases: alias_spots,
        skills: skill_spots,
        expects: expect_spots,
        interests: interests_spot,
        moves,
    })
}

/// A plain yes or no, or the sources that say yes.
fn leads_people(node: Node, reading: &mut Reading) -> Option<Vec<FactId>> {
    if !matches!(node.value, Value::Map(_)) {
        return reading.flag(&node, "leads_people")?.then(Vec::new);
    }
    let mut f = Fields::open(node, Entry::Leadership, reading)?;
    let sources = f.sources();
    f.close();
    Some(sources)
}

/// A title alone, or a title with its sources.
fn alias(node: Node, reading: &mut Reading) -> Option<(Alias, Spot)> {
    if let Value::Text(_) = node.value {
        let title = reading.text(node, "aliases")?;
        let sources = Vec::new();
        return Some((
            Alias {
                title: title.value,
                sources,
            },
            title.spot,
        ));
    }
    let mut f = Fields::open(node, Entry::Alias, reading)?;
    let title = f.need_text("title");
    let sources = f.sources();
    f.close();
    let title = title?;
    Some((
        Alias {
            title: title.value,
            sources,
        },
        title.spot,
    ))
}

/// A skill's id alone, or with its degree and its sources.
pub fn skill_need(node: Node, reading: &mut Reading) -> Option<(SkillNeed, Asked)> {
    let (id, degree, sources) = if let Value::Text(_) = node.value {
        (reading.reference(node, "skills"), None, Vec::new())
    } else {
        let mut f = Fields::open(node, Entry::Skill, reading)?;
        let (id, degree, sources) = (f.need_reference("id"), f.text("level"), f.sources());
        f.close();
        (id, degree, sources)
    };
    let id = id?;
    let need = SkillNeed {
        id: id.value,
        // Known when the scale is read.
        degree: None,
        sources,
    };
    Some((
        need,
        Asked {
            id: id.spot,
            degree,
        },
    ))
}

/// What is expected, by dimension.
pub fn expects(node: Option<Node>, reading: &mut Reading) -> (Vec<Expectation>, Vec<Spot>) {
    let Some(node) = node else {
        return (Vec::new(), Vec::new());
    };
    let Value::Map(pairs) = node.value else {
        let (entry, found) = (Entry::Expectations, node.value.shape());
        reading.note(Fault::NoEntry { entry, found }, node.spot);
        return (Vec::new(), Vec::new());
    };
    let mut all: Vec<(Expectation, Spot)> = Vec::new();
    for (key, value) in pairs {
        let Some(key) = reading.reference(key, "expects") else {
            continue;
        };
        if let Some((_, first)) = all.iter().find(|(e, _)| e.dimension == key.value) {
            let fault = Fault::DuplicateKey {
                key: key.value,
                first: *first,
            };
            reading.note(fault, key.spot);
            continue;
        }
        let statements = statements(value, "expects", reading);
        let dimension = key.value;
        all.push((
            Expectation {
                dimension,
                statements,
            },
            key.spot,
        ));
    }
    all.into_iter().unzip()
}

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

/// How many months a move waits.
fn after(node: Node, reading: &mut Reading) -> Option<u32> {
    let mut f = Fields::open(node, Entry::Waiting, reading)?;
    let mut said = |key, most| {
        let node = f.take(key)?;
        Some(f.reading.whole(&node, key, 1..=most))
    };
    let (years, months) = (said("years", 50), said("months", 600));
    if years.is_none() && months.is_none() {
        // It is there and empty, or not there at all.
        f.need("months");
    }
    f.close();
    let told = years.flatten().map(|years| 12 * years);
    let parts = told.into_iter().chain(months.flatten());
    parts.reduce(|years, months| years + months)
}

fn a_move(node: Node, from: &str, reading: &mut Reading) -> Option<ReadMove> {
    let mut f = Fields::open(node, Entry::Move, reading)?;
    let to = f.need_reference("to");
    let kind = match f.need("kind") {
        Some(node) => f.reading.word(node, "kind", &MoveKind::WORDS),
        None => None,
    };
    let basis = f.word("basis", &Basis::WORDS).unwrap_or(Basis::Stated);
    let when = f.said("when").map(|t| t.value);
    let months = f.take("after").and_then(|node| after(node, f.reading));
    let both_ways = f.flag("both_ways");
    let sources = f.sources();
    f.close();
    let to = to?;
    // A move that lacks its kind is still read, so that a role that it names and nobody knows shows too.
    Some(ReadMove {
        step: Move {
            from_role: from.to_owned(),
            to_role: to.value,
            // It says nothing of levels.
            kind: kind.unwrap_or(MoveKind::Exit),
            basis,
            when,
            months,
            sources,
        },
        to: to.spot,
        both_ways,
    })
}

fn interests(node: Node, reading: &mut Reading) -> Option<Interests> {
    let spot = node.spot;
    let mut f = Fields::open(node, Entry::Interests, reading)?;
    let before = f.reading.errors;
    let types = f.list("types", |node, reading| {
        let spot = node.spot;
        Some((letter(node, reading)?, spot))
    });
    let given = f.take("profile").and_then(|n| profile(n, f.reading));
    let faulty = f.reading.errors > before;
    let basis = f
        .word(
            "basis",
            &[
                ("stated", InterestsBasis::Stated),
                ("suggested", InterestsBasis::Suggested),
                ("onet", InterestsBasis::Onet),
            ],
        )
        .unwrap_or(InterestsBasis::Stated);
    let sources = f.sources();
    f.close();
    let mut seen = Vec::new();
    for (kind, spot) in types {
        if seen.contains(&kind) {
            let letter = kind.letter().to_string();
            reading.note(Fault::BadLetter { letter }, spot);
        } else {
            seen.push(kind);
        }
    }
    if seen.is_empty() && given.is_none() {
        // Types that are there and wrong have been noted already.
        if !faulty {
            let (key, within) = ("types", Entry::Interests);
            reading.note(Fault::MissingKey { key, within }, spot);
        }
        return None;
    }
    Some(Interests {
        types: seen,
        given,
        basis,
        sources,
    })
}

/// The interests of a role that says no more than which occupation it is.
fn of_occupation(occupation: &Occupation) -> Interests {
    Interests {
        types: occupation
            .code
            .chars()
            .filter_map(Interest::from_letter)
            .collect(),
        given: Some(occupation.interests),
        basis: InterestsBasis::Onet,
        sources: Vec::new(),
    }
}

/// One of the six letters.
pub fn letter(node: Node, reading: &mut Reading) -> Option<Interest> {
    let text = reading.text(node, "type")?;
    let mut chars = text.value.chars();
    let found = match (chars.next(), chars.next()) {
        (Some(c), None) => Interest::from_letter(c),
        _ => None,
    };
    if found.is_none() {
        reading.note(Fault::BadLetter { letter: text.value }, text.spot);
    }
    found
}

/// Six numbers by letter, all needed.
pub fn profile(node: Node, reading: &mut Reading) -> Option<Profile> {
    six(node, None, reading)
}

/// What a number must be, and what is said of one that is not.
type Sound = (Unsound, fn(f64) -> bool);

/// Six numbers by letter, all needed, each of which must be sound.
pub fn six(node: Node, sound: Option<Sound>, reading: &mut Reading) -> Option<Profile> {
    let mut f = Fields::open(node, Entry::Profile, reading)?;
    let mut numbers = [0.0; 6];
    let mut whole = true;
    for (place, key) in ["R", "I", "A", "S", "E", "C"].into_iter().enumerate() {
        let Some(node) = f.need(key) else {
            whole = false;
            continue;
        };
        match f.reading.number(&node, key) {
            Some(number) => numbers[place] = number,
            None => whole = false,
        }
        if let Some((what, sound)) = sound
            && whole
            && !sound(numbers[place])
        {
            f.reading.note(Fault::UnsoundNorm { what }, node.spot);
        }
    }
    f.close();
    whole.then_some(Profile(numbers))
}

/// Whether an occupation is named by its code alone, or by its code and how near it is.
fn by_reference(node: &Node) -> bool {
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
fn occupation(node: Node, reading: &mut Reading) -> Option<Occupation> {
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
