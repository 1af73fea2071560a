//! A person known by a Holland code or by six scores, as typed.

use unicode_normalization::UnicodeNormalization as _;

use crate::advice::Person;
use crate::catalogue::Catalogue;
use crate::catalogue::interest::{Interest, Profile};
use crate::catalogue::name::invisible;
use crate::failure::{BadScores, Failure};
use crate::riasec::code::HollandCode;
use crate::riasec::letter::{plain, with_latin};
use crate::riasec::scores::Scores;
use crate::words::{Lang, common};

/// The highest score: no inventory of the six types counts further than a hundred.
pub const MOST: f64 = 100.0;

/// The person of a code such as `SEC`, or of six scores on any scale from 0 to [`MOST`] such as `R=5,I=8,A=6,S=28,E=22,C=30`.
pub fn person(catalogue: &Catalogue, text: &str) -> Result<Person, Failure> {
    let text = lettered(catalogue, text);
    let number = text.contains(|c: char| c.is_ascii_digit());
    if number && text.contains(|c: char| parts_scores(c) || is_sign(c)) {
        let raw = scores(&text).map_err(|problem| Failure::Scores { problem })?;
        return Ok(Person::from_scores(Scores::on_any_scale(raw)));
    }
    let code = HollandCode::parse(&text).map_err(Failure::Code)?;
    Ok(Person::from_code(&code))
}

/// A code of letters or of the types' names.
pub fn code(catalogue: &Catalogue, text: &str) -> Result<HollandCode, Failure> {
    HollandCode::parse(&lettered(catalogue, text)).map_err(Failure::Code)
}

/// A text with plain letters and digits in place of wide ones, and letters in place of the types' names: those of the catalogue, and those
/// of every language of the program.
fn lettered(catalogue: &Catalogue, text: &str) -> String {
    let sign = |letter: char| match letter {
        '\u{2212}' => '-',
        '、' => ',',
        '\u{2044}' | '\u{2215}' => '/',
        other => other,
    };
    // Marks that nobody sees come along with what is copied, and a full stop with what ends a sentence.
    let seen = text.chars().filter(|letter| !invisible(*letter) || letter.is_control());
    let text: String = seen.map(plain).nfkc().map(sign).collect();
    let text = text.trim().trim_end_matches(['.', '。']);
    let lower = text.to_lowercase();
    let own = catalogue.types.iter();
    let own = own.map(|text| (text.name.nfkc().collect::<String>(), text.letter));
    let spoken = Lang::ALL.into_iter().flat_map(|lang| {
        Interest::ALL.map(|letter| (lang.say(common::Interest { letter }), letter))
    });
    let mut names: Vec<(String, Interest)> = own
        .chain(spoken)
        .map(|(name, letter)| (name.to_lowercase(), letter))
        .filter(|(name, _)| name.chars().nth(1).is_some() && lower.contains(name.as_str()))
        .collect();
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    with_latin(&abbreviated(text, &names))
}

/// A text with the letters of the types in place of their names, which are in lower case; everything else stays as it was typed.
fn abbreviated(text: &str, types: &[(String, Interest)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let named = types.iter().find_map(|(name, interest)| Some((behind(rest, name)?, interest)));
        if let Some((behind, interest)) = named {
            out.push_str(&interest.to_string());
            rest = behind;
        } else {
            out.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    out
}

/// What stands behind a name in lower case with which a text begins, in whatever case.
fn behind<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (mut letters, mut name) = (text.chars(), name.chars());
    while !name.as_str().is_empty() {
        for lower in letters.next()?.to_lowercase() {
            name.next().filter(|wanted| *wanted == lower)?;
        }
    }
    Some(letters.as_str())
}

/// Reads six scores: with letters such as `R=5,I=8,A=6,S=28,E=22,C=30` in any order, or bare in the order R I A S E C.
fn scores(text: &str) -> Result<Profile, BadScores> {
    let text = without_percent(text)?;
    // What a score is out of stands close behind it: `5 / 40` is `5/40`.
    let bounds: Vec<&str> = text.split('/').map(str::trim).collect();
    let text = with_points(&bounds.join("/"))?;
    let parts = parts(&text);
    let named = parts.iter().any(|part| part.sign || !part.name.is_empty());
    if !named && parts.len() != Interest::ALL.len() {
        return Err(BadScores::Count { given: parts.len() });
    }
    let mut found: [Option<f64>; 6] = [None; 6];
    let mut bounds = Vec::new();
    for (part, place) in parts.into_iter().zip(Interest::ALL.into_iter().cycle()) {
        let letter = if named { part.letter()? } else { place };
        let (score, bound) = score(letter, part.number)?;
        bounds.extend(bound.map(|bound| (letter, bound)));
        if found[letter.index()].replace(score).is_some() {
            return Err(BadScores::Twice { letter });
        }
    }
    let missing = Interest::ALL.into_iter();
    let letters: Vec<Interest> = missing.filter(|i| found[i.index()].is_none()).collect();
    if !letters.is_empty() {
        return Err(BadScores::Missing { letters });
    }
    let scores = found.map(Option::unwrap_or_default);
    bounded(scores, &bounds).map(Profile)
}

/// Scores beside what each is out of: as they are where that is one and the same of a usual size, else in percent of it.
fn bounded(mut scores: [f64; 6], bounds: &[(Interest, f64)]) -> Result<[f64; 6], BadScores> {
    match bounds.len() {
        0 => return Ok(scores),
        6 => {}
        signs => return Err(BadScores::Shares { signs }),
    }
    let first = bounds[0].1;
    let alike = bounds.iter().all(|(_, bound)| bound.total_cmp(&first).is_eq());
    if !alike || first > MOST {
        for (letter, bound) in bounds {
            let score = &mut scores[letter.index()];
            *score = (*score * MOST / bound).min(MOST);
        }
    }
    Ok(scores)
}

/// Six percentages are six scores; a sign that not all of them have could change what a number means.
fn without_percent(text: &str) -> Result<String, BadScores> {
    match text.matches('%').count() {
        0 => Ok(text.to_owned()),
        signs if signs == Interest::ALL.len() => Ok(text.replace('%', " ")),
        signs => Err(BadScores::Percent { signs }),
    }
}

/// A score, and what it is out of where that stands behind a stroke: `5/40`.
fn score(letter: Interest, text: &str) -> Result<(f64, Option<f64>), BadScores> {
    let number = |part: &str| -> Result<f64, BadScores> {
        part.parse().map_err(|_| BadScores::Number { text: text.to_owned() })
    };
    let (score, bound) = match text.split_once('/') {
        Some((score, bound)) => (number(score)?, Some(number(bound)?)),
        None => (number(text)?, None),
    };
    let most = bound.unwrap_or(MOST);
    if !score.is_finite() || !most.is_finite() {
        return Err(BadScores::Infinite { letter });
    }
    if !(0.0..=most).contains(&score) || most <= 0.0 {
        return Err(BadScores::Bounds { letter, text: text.to_owned() });
    }
    // Nought has no sign.
    Ok((score + 0.0, bound))
}

/// Decimal commas as points: beside `;`, and between two digits where every score begins with its letter or the six are parted by spaces.
///
/// One before three digits may part thousands as well: that is asked, not guessed.
fn with_points(text: &str) -> Result<String, BadScores> {
    let letters: Vec<char> = text.chars().collect();
    let digit =
        |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let name = |at: usize| letters[at].is_alphabetic() && !digit(at.checked_sub(1));
    let bare = !text.contains(is_sign) && !(0..letters.len()).any(name);
    let spaced = text.split_whitespace().count() == Interest::ALL.len();
    let decimal = text.contains(';') || !bare || spaced;
    let mut points = String::with_capacity(text.len());
    for (at, letter) in letters.iter().enumerate() {
        let comma = *letter == ',' && digit(at.checked_sub(1)) && digit(Some(at + 1));
        if !decimal || !comma {
            points.push(*letter);
            continue;
        }
        let before = letters[..at].iter().rev().take_while(|c| c.is_ascii_digit());
        let behind = letters[at + 1..].iter().take_while(|c| c.is_ascii_digit());
        let (before, behind) = (before.count(), behind.count());
        let number = &letters[at - before..=at + behind];
        if behind == 3 && number[0] != '0' {
            let text = number.iter().collect();
            return Err(BadScores::Thousands { text });
        }
        points.push('.');
    }
    Ok(points)
}

/// A score as it stands in a text.
struct Part<'t> {
    name: &'t str,
    sign: bool,
    number: &'t str,
}

impl Part<'_> {
    fn letter(&self) -> Result<Interest, BadScores> {
        let bare = self.name.is_empty() && !self.sign;
        if bare || !self.sign && self.number.is_empty() {
            let part = format!("{}{}", self.name, self.number);
            return Err(BadScores::NoSign { part });
        }
        let mut letters = self.name.chars();
        let first = letters.next().and_then(Interest::from_letter);
        first
            .filter(|_| letters.next().is_none())
            .ok_or_else(|| BadScores::Letter { letter: self.name.to_owned() })
    }
}

/// The scores that a text holds, whatever parts them: `R=5, I: 8`, `R 5`, `R5`, or the bare number.
fn parts(mut text: &str) -> Vec<Part<'_>> {
    let number = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.');
    let mut parts = Vec::new();
    loop {
        text = text.trim_start_matches(parts_scores);
        if text.is_empty() {
            return parts;
        }
        let ends = |c: char| number(c) || is_sign(c) || parts_scores(c);
        let (name, rest) = text.split_at(text.find(ends).unwrap_or(text.len()));
        let behind = rest.trim_start();
        let signed = behind.strip_prefix(is_sign);
        let behind = signed.map_or(behind, str::trim_start);
        let there = signed.is_some() || behind.starts_with(number);
        let end = behind.find(parts_scores).unwrap_or(behind.len());
        let (number, behind) = behind.split_at(if there { end } else { 0 });
        parts.push(Part { name, sign: signed.is_some(), number });
        text = behind;
    }
}

/// Whether a character parts two scores.
fn parts_scores(c: char) -> bool {
    matches!(c, ',' | ';' | '|') || c.is_whitespace()
}

fn is_sign(c: char) -> bool {
    matches!(c, '=' | ':')
}
