//! Every fact of the digest is cited or left out with a reason, and no noise of the sources reaches a reader.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::support::BUILT_IN;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use rungs::builtin;
use rungs::catalogue::role::{FactId, Statement, StatementKind};

/// The ids that the digest defines: in brackets at the start of a list item, or in the first cell of a table row.
fn defined() -> BTreeSet<String> {
    let digest = fs::read_to_string("data/sources/facts.md").unwrap();
    let id = |line: &str| {
        let line = line.trim_start();
        let item = line.strip_prefix("- [").and_then(|l| l.split_once(']'));
        let cell = line.strip_prefix('|').and_then(|l| l.split_once('|'));
        item.or(cell).map(|(id, _)| id.trim().to_owned())
    };
    let of_a_document = |id: &String| {
        id.len() > 3
            && id.starts_with('S')
            && id[1..2].parse::<u8>().is_ok_and(|n| n <= 4)
            && &id[2..3] == "-"
    };
    digest.lines().filter_map(id).filter(of_a_document).collect()
}

/// Every statement of the built-in catalogue and its guide.
fn statements() -> Vec<Statement> {
    let mut all: Vec<Statement> = BUILT_IN.about_types.to_vec();
    for role in &BUILT_IN.roles {
        all.extend(role.statements.values().flatten().cloned());
    }
    for text in &BUILT_IN.types {
        all.push(text.adjectives.clone());
        for list in [&text.likes, &text.dislikes, &text.values, &text.reasons] {
            all.extend(list.clone());
        }
    }
    for topic in builtin::guide() {
        all.extend(topic.intro);
        all.extend(topic.sections.into_iter().flat_map(|s| s.statements));
    }
    let step = |s: &rungs::catalogue::parts::Step| Statement {
        text: s.text.clone(),
        sources: s.sources.clone(),
    };
    all.extend(BUILT_IN.steps.iter().map(step));
    let skill = |s: &rungs::catalogue::parts::Skill| Statement {
        text: s.text.clone(),
        sources: s.sources.clone(),
    };
    all.extend(BUILT_IN.skills.iter().map(skill));
    all
}

fn cited() -> BTreeSet<String> {
    let mut ids: Vec<FactId> = statements().into_iter().flat_map(|s| s.sources).collect();
    for role in &BUILT_IN.roles {
        ids.extend(role.aliases.iter().flat_map(|a| a.sources.clone()));
        ids.extend(role.skills.iter().flat_map(|s| s.sources.clone()));
        ids.extend(role.interests.iter().flat_map(|i| i.sources.clone()));
    }
    ids.extend(BUILT_IN.moves.iter().flat_map(|m| m.sources.clone()));
    ids.extend(BUILT_IN.levels.iter().flat_map(|l| l.sources.clone()));
    ids.extend(BUILT_IN.tracks.iter().flat_map(|t| t.sources.clone()));
    ids.extend(BUILT_IN.types.iter().flat_map(|t| t.nickname_sources.clone()));
    ids.into_iter().map(|id| id.to_string()).collect()
}

fn left_out() -> BTreeMap<String, String> {
    let text = fs::read_to_string("data/left-out.yaml").unwrap();
    let entries = text.lines().filter(|l| l.starts_with('S'));
    entries
        .map(|l| l.split_once(": ").unwrap())
        .map(|(id, reason)| (id.to_owned(), reason.trim().to_owned()))
        .collect()
}

#[test]
fn every_fact_is_cited_or_left_out_with_a_reason() {
    let (facts, cited, left_out) = (defined(), cited(), left_out());
    assert_eq!(facts.len(), 1001);
    let missing: Vec<_> =
        facts.iter().filter(|id| !cited.contains(*id) && !left_out.contains_key(*id)).collect();
    assert!(missing.is_empty(), "neither cited nor left out: {missing:?}");
    let unknown: Vec<_> =
        cited.iter().filter(|id| id.starts_with('S') && !facts.contains(*id)).collect();
    assert!(unknown.is_empty(), "cited but not defined: {unknown:?}");
    let both: Vec<_> = left_out.keys().filter(|id| cited.contains(*id)).collect();
    assert!(both.is_empty(), "cited and left out: {both:?}");
}

#[test]
fn at_most_one_fact_in_twenty_is_left_out_native_titles_apart() {
    let native = |id: &str| {
        let kind = id.split('-').nth(2).unwrap_or_default();
        id.contains("-R") && kind.starts_with('N')
    };
    let left_out = left_out();
    let counted = left_out.keys().filter(|id| !native(id)).count();
    assert!(counted * 20 <= defined().len(), "{counted} are left out");
    for (id, reason) in &left_out {
        assert!(reason.split_whitespace().count() >= 4, "{id} has no reason of its own");
    }
}

/// Duties that the digest numbers with the service representative's and the document gives to the support representative.
const OF_SUPPORT: [&str; 2] = ["S3-R01-D2", "S3-R01-D3"];

#[test]
fn every_duty_of_a_role_stands_among_its_duties() {
    let support = BUILT_IN.role("customer-support-representative").unwrap();
    let told = support.said(StatementKind::Duties).iter().flat_map(|d| &d.sources);
    let told: Vec<&str> = told.map(FactId::as_str).collect();
    assert!(OF_SUPPORT.iter().all(|fact| told.contains(fact)));
    let digest = fs::read_to_string("data/sources/facts.md").unwrap();
    for line in digest.lines().filter(|l| l.starts_with("| R") && l.matches('|').count() == 8) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let (number, id) = (cells[1], cells[2]);
        let is_role = number.len() == 3 && number[1..].parse::<u8>().is_ok();
        if !is_role {
            continue;
        }
        let Some(role) = BUILT_IN.role(id) else {
            panic!("{number} {id} is missing");
        };
        let duties: BTreeSet<&str> = role
            .said(StatementKind::Duties)
            .iter()
            .flat_map(|d| &d.sources)
            .map(FactId::as_str)
            .collect();
        let facts = defined();
        let wanted = facts
            .iter()
            .filter(|f| f[3..].starts_with(&format!("{number}-D")))
            .filter(|f| !OF_SUPPORT.contains(&f.as_str()));
        for fact in wanted {
            assert!(duties.contains(fact.as_str()), "{fact} is no duty of {id}");
        }
    }
    assert_eq!(BUILT_IN.roles.len(), 56, "the READMEs name this number too");
}

/// Words that only the noise of the sources holds: advertisements, page furniture, wrong renderings, remains of tags.
const NOISE: [&str; 22] = [
    "raybet",
    "esport",
    "click here",
    "call-to-action",
    "download call",
    "taobao",
    "fbi",
    "</",
    "h3>",
    "li>",
    "span>",
    "stirring",
    "diffuse",
    "outgoing customer",
    "all shifts",
    "inside scoop",
    "news feed",
    "spotlight",
    "proficient skills",
    "hedge",
    "support guides",
    "problem avoidance",
];

#[test]
fn no_noise_of_the_sources_reaches_a_reader() {
    let mut texts: Vec<String> = statements().into_iter().map(|s| s.text).collect();
    texts.extend(BUILT_IN.roles.iter().map(|r| r.title.clone()));
    // By its native titles a role is found; no page tells them.
    texts.extend(BUILT_IN.roles.iter().flat_map(|r| BUILT_IN.told_aliases(r).map(str::to_owned)));
    texts.extend(BUILT_IN.moves.iter().filter_map(|m| m.when.clone()));
    texts.extend(
        builtin::guide().into_iter().flat_map(|t| t.sections.into_iter().map(|s| s.heading)),
    );
    for text in texts {
        let lower = text.to_lowercase();
        for noise in NOISE {
            assert!(!lower.contains(noise), "{noise:?} in {text:?}");
        }
        assert!(
            !text
                .chars()
                .any(|c| ('\u{400}'..'\u{530}').contains(&c)
                    || ('\u{2E80}'..'\u{A000}').contains(&c)),
            "a foreign script in {text:?}"
        );
    }
}

#[test]
fn the_broken_statistic_is_not_quoted() {
    for statement in statements() {
        let text = statement.text.replace('\u{a0}', " ");
        assert!(
            !text.contains("80 %") && !text.contains("80%") && !text.contains("80 per cent"),
            "{text}"
        );
        assert!(!statement.sources.iter().any(|id| id == "S3-MG03"), "{text}");
    }
}

#[test]
fn no_text_names_an_amount_of_money_outside_the_wages_of_occupations() {
    for statement in statements() {
        let text = &statement.text;
        assert!(!text.contains('$') && !text.contains("USD") && !text.contains('€'), "{text}");
    }
    for role in &builtin::catalogue().roles {
        let wage = role.occupation.as_ref().and_then(|o| o.wage.as_ref());
        if let Some(wage) = wage {
            assert!(wage.year >= 2025 && !wage.country.is_empty() && !wage.source.is_empty());
            assert!(wage.p10 <= wage.median && wage.median <= wage.p90, "{}", role.id);
        }
    }
}

#[test]
fn sentences_are_short() {
    for statement in statements() {
        let sentences = statement
            .text
            .split_inclusive(['.', '?', ':'])
            .filter(|s| s.split_whitespace().count() > 1);
        let sentences = sentences.count().max(1);
        let words = statement.text.split_whitespace().count();
        assert!(
            words <= 30 * sentences,
            "{words} words in {sentences} sentences: {}",
            statement.text
        );
    }
}

/// The words in which a text names one of the documents.
const DOCUMENTS: [&str; 7] = [
    "career-path article",
    "starter's guide",
    "list of career directions",
    "managers' article",
    "occupation profile",
    "same article",
    "same list",
];

#[test]
fn few_texts_name_a_document_and_those_where_the_documents_disagree() {
    let names = |text: &str| DOCUMENTS.iter().any(|name| text.contains(name));
    let told = builtin::guide();
    let disagreements = told.iter().find(|topic| topic.id == "disagreements").unwrap();
    let sections = disagreements.sections.iter().flat_map(|s| &s.statements);
    let there = sections.filter(|s| names(&s.text)).count();
    let all = statements().iter().filter(|s| names(&s.text)).count();
    assert!(all - there <= 8, "{} outside the disagreements", all - there);
    assert!(all <= 40, "{all}");
}

#[test]
fn the_typical_duties_of_the_occupation_profile_stand_in_its_order_before_its_additional_ones() {
    let role = BUILT_IN.role("customer-service-representative").unwrap();
    let place = |number: usize| {
        let fact = format!("S4-R01-D{number}");
        let stands = |duty: &Statement| duty.sources.iter().any(|id| id.as_str() == fact);
        role.said(StatementKind::Duties).iter().position(stands).unwrap()
    };
    let places: Vec<usize> = (1..=16).map(place).collect();
    assert!(places.is_sorted(), "{places:?}");
}
