//! A person known by a Holland code or by six scores, as typed.

use crate::advice::Person;
use crate::catalogue::interest::{Interest, Profile};
use crate::failure::{BadScores, Failure};
use crate::riasec::code::HollandCode;
use crate::riasec::scores::Scores;

/// The person of a code such as `SEC`, or of six scores such as `R=5,I=8,A=6,S=28,E=22,C=30` on any scale.
pub fn person(text: &str) -> Result<Person, Failure> {
    if text.contains('=') || text.contains(',') {
        let raw = scores(text).map_err(|problem| Failure::Scores { problem })?;
        return Ok(Person::from_scores(Scores::on_any_scale(raw)));
    }
    let code = HollandCode::parse(text).map_err(Failure::Code)?;
    Ok(Person::from_code(&code))
}

/// Reads six scores such as `R=5,I=8,A=6,S=28,E=22,C=30`, in any order.
fn scores(text: &str) -> Result<Profile, BadScores> {
    let mut found: [Option<f64>; 6] = [None; 6];
    for part in text
        .split([',', ';'])
        .map(str::trim)
        .filter(|p| !p.is_empty())
    {
        let (letter, number) = part.split_once('=').ok_or_else(|| BadScores::NoSign {
            part: part.to_owned(),
        })?;
        let mut letters = letter.trim().chars();
        let first = letters.next().and_then(Interest::from_letter);
        let (Some(interest), None) = (first, letters.next()) else {
            let letter = letter.trim().to_owned();
            return Err(BadScores::Letter { letter });
        };
        let score: f64 = number.trim().parse().map_err(|_| BadScores::Number {
            text: number.trim().to_owned(),
        })?;
        if !score.is_finite() {
            return Err(BadScores::Infinite { letter: interest });
        }
        if found[interest.place()].replace(score).is_some() {
            return Err(BadScores::Twice { letter: interest });
        }
    }
    let letters: Vec<Interest> = Interest::ALL
        .into_iter()
        .filter(|i| found[i.place()].is_none())
        .collect();
    if letters.is_empty() {
        Ok(Profile(found.map(Option::unwrap_or_default)))
    } else {
        Err(BadScores::Missing { letters })
    }
}
