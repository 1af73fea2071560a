//! Occupations that a catalogue can refer to.

use serde::Serialize;

use crate::advice::scores::Six;
use crate::catalogue::occupation_words::meant;
use crate::catalogue::occupations::{self, SOURCE};
use crate::catalogue::role::Occupation;
use crate::search::{Query, titles};

/// The document `rungs.occupations.v1`: the occupations whose titles have some words.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct OccupationsView {
    /// `rungs.occupations.v1`.
    pub schema: &'static str,
    /// The words, as they were typed.
    pub words: Vec<String>,
    /// Whether the first of them has all the words, in its title or as another name of it.
    pub whole: bool,
    /// The occupations, the best first.
    pub occupations: Vec<OccupationEntry>,
    /// Where codes, titles and scores come from.
    pub source: &'static str,
    /// What whoever shows them must say.
    pub attribution: &'static str,
}

/// An occupation in the list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema))]
pub struct OccupationEntry {
    /// Its O*NET-SOC code, as `occupation` takes it.
    pub soc: String,
    /// Its title.
    pub title: String,
    /// The letters that its source names as its highest, the highest first.
    pub code: String,
    /// Its six scores by letter, 1 to 7.
    pub interests: Six<f64>,
    /// How much preparation it needs, 1 to 5.
    #[cfg_attr(feature = "schemas", schemars(range(min = 1, max = 5)))]
    pub job_zone: Option<u8>,
}

/// The occupations that are meant by the words of a query, and those whose titles have all of them, or else the most; with a code or its beginning those with that code.
pub fn occupations_view(text: &str, query: &Query) -> OccupationsView {
    let all: Vec<Occupation> = occupations::all().collect();
    let code = text.trim();
    let coded = code.len() > 1 && code.starts_with(|c: char| c.is_ascii_digit());
    let mut whole = true;
    let found: Vec<usize> = if coded {
        (0..all.len()).filter(|index| all[*index].soc.starts_with(code)).collect()
    } else {
        let mut indices: Vec<usize> = Vec::new();
        for code in meant(text) {
            indices.extend(all.iter().position(|o| o.soc == code));
        }
        let named = !indices.is_empty();
        let (found, all_words) = titles(all.iter().map(|o| o.title.as_str()), query);
        whole = named || all_words;
        // Behind what is meant stand titles with all the words, not those with one of them.
        if all_words || !named {
            let more = found.into_iter().filter(|index| !indices.contains(index));
            indices.extend(more.collect::<Vec<_>>());
        }
        indices
    };
    OccupationsView {
        schema: "rungs.occupations.v1",
        words: query.words().map(str::to_owned).collect(),
        whole: whole && !found.is_empty(),
        occupations: found.into_iter().map(|index| entry(&all[index])).collect(),
        source: SOURCE,
        attribution: occupations::attribution(),
    }
}

fn entry(occupation: &Occupation) -> OccupationEntry {
    OccupationEntry {
        soc: occupation.soc.clone(),
        title: occupation.title.clone(),
        code: occupation.code.clone(),
        interests: (&occupation.interests).into(),
        job_zone: occupation.job_zone.as_ref().map(|zone| zone.zone),
    }
}
