//! A questionnaire as it is kept: what was answered, and when. A value; `store` puts it on disk.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::riasec::answers::Answer;

/// The version that this program writes: since the second a record may hold the order of its items.
pub const VERSION: u32 = 2;
/// The most bytes that a kept file may have as text: any questionnaire that a catalogue can hold fits.
pub const LIMIT: usize = 16 * 1024 * 1024;
/// What stands in a record for the name of the built-in catalogue.
pub const BUILT_IN: &str = "built-in";
/// The most letters of the name of a page.
const LONGEST_NAME: usize = 60;
/// The most characters that a record's id may have.
const LONGEST_ID: usize = 64;

/// A questionnaire in progress, or finished.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The version of the format.
    pub version: u32,
    /// Its id among the results; empty while it is in progress.
    pub id: String,
    /// When the first question was shown, RFC 3339 in UTC.
    pub started: String,
    /// When the answers were accepted, RFC 3339 in UTC.
    pub finished: Option<String>,
    /// Id of the questionnaire.
    pub questionnaire: String,
    /// Id of the form.
    pub form: String,
    /// Id of the role that the person has, `none` for somebody who is not in the field yet.
    pub from: Option<String>,
    /// Ids of the items in the order in which those of a type are asked; empty where the form has an order of its own, and in records of
    /// before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<String>,
    /// The answers given, in the order of the form.
    pub answers: Vec<Given>,
    /// Whose result it is, where the person wants that kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the result rests on; none where an earlier program kept it, and in progress where the questions are the catalogue's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
    /// The name of the catalogue whose roles it was compared with, [`BUILT_IN`] where that is ours; none where an earlier program kept it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub catalogue: Option<String>,
}

/// What a result rests on besides its answers, as fingerprints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The bank of questions.
    pub questions: String,
    /// The profiles of the roles.
    pub profiles: String,
}

/// An answer to an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// Id of the item; on an official O*NET form its number.
    pub item: String,
    /// The answer, 1 to 5.
    pub answer: u8,
}

/// Why a kept text is none that this program can use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unusable {
    /// A later program wrote it.
    Newer { version: u64 },
    /// It is broken.
    Damaged { why: Damage },
}

/// What is wrong with a kept file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// It has more bytes than any record needs.
    TooLarge { limit: usize },
    /// It is not UTF-8 text.
    NotText { offset: usize },
    /// It is a folder, a pipe or a device.
    Special,
    /// It is not the JSON of a record.
    Json { line: usize, column: usize, why: String },
    /// There never was such a version.
    Version { version: u64 },
    /// A name is empty, or has characters that no such name has.
    Name { field: &'static str, text: String },
    /// A time is no RFC 3339 time in UTC.
    Time { field: &'static str, text: String },
    /// An answer is not from 1 to 5.
    Answer { item: String, answer: u8 },
    /// An item has two answers, or a skill two states.
    Twice { item: String },
    /// It has a degree of a skill that it does not say somebody has.
    Degree { skill: String },
    /// It holds more than such a file may.
    TooMany { limit: usize },
    /// It stands among the results and has no time of its finish.
    Unfinished,
}

impl Record {
    /// A questionnaire of which nothing is answered yet.
    pub fn new(started: String, questionnaire: String, form: String, from: Option<String>) -> Self {
        Self { version: VERSION, started, questionnaire, form, from, ..Self::default() }
    }

    /// Reads a record.
    pub fn parse(text: &str) -> Result<Self, Unusable> {
        let record: Self = parse(text, VERSION)?;
        record.check()?;
        Ok(record)
    }

    /// The record as text, which [`Record::parse`] reads again.
    pub fn to_json(&self) -> Result<String, Damage> {
        self.check()?;
        to_json(self)
    }

    /// What tells a questionnaire in progress from others: its id, and of one whose edition is kept from the beginning also its questions.
    pub fn key(&self) -> String {
        key(&self.questionnaire, self.edition.as_ref())
    }

    /// Whether a result is the end of this questionnaire in progress: begun at the same time, with every answer of this one.
    pub fn ended_as(&self, result: &Self) -> bool {
        self.started == result.started
            && self.questionnaire == result.questionnaire
            && self.form == result.form
            && self.answers.iter().all(|g| result.answers.contains(g))
    }

    fn check(&self) -> Result<(), Damage> {
        if !(1..=VERSION).contains(&self.version) {
            let version = u64::from(self.version);
            return Err(Damage::Version { version });
        }
        if !self.id.is_empty() && !is_id(&self.id) {
            let text = self.id.clone();
            return Err(Damage::Name { field: "id", text });
        }
        time("started", &self.started)?;
        if let Some(finished) = &self.finished {
            time("finished", finished)?;
        }
        let own = [("questionnaire", &self.questionnaire), ("form", &self.form)].into_iter();
        let own = own.chain(self.from.iter().map(|from| ("from", from)));
        let edition = self.edition.iter().flat_map(|e| [&e.questions, &e.profiles]);
        let own = own.chain(edition.map(|print| ("edition", print)));
        let items = self.answers.iter().map(|given| ("item", &given.item));
        let mut names =
            own.chain(self.order.iter().map(|item| ("order", item))).chain(items.clone());
        names.try_for_each(|(field, text)| name(field, text))?;
        let strange = self.answers.iter().find(|given| Answer::new(given.answer).is_none());
        if let Some(Given { item, answer }) = strange {
            return Err(Damage::Answer { item: item.clone(), answer: *answer });
        }
        let twice = twice(self.order.iter()).or_else(|| twice(items.map(|(_, item)| item)));
        twice.map_or(Ok(()), |item| Err(Damage::Twice { item: item.clone() }))
    }
}

/// The first of some ids that stands among them a second time.
fn twice<'i>(mut ids: impl Iterator<Item = &'i String>) -> Option<&'i String> {
    let mut seen = HashSet::new();
    ids.find(|id| !seen.insert(*id))
}

/// The key of a questionnaire in progress, as [`Record::key`] has it.
pub fn key(questionnaire: &str, edition: Option<&Edition>) -> String {
    match edition {
        None => questionnaire.to_owned(),
        Some(edition) => format!("{questionnaire}\n{}", edition.questions),
    }
}

/// What every version of every kept file has.
#[derive(Deserialize)]
struct Head {
    version: u64,
}

impl From<Damage> for Unusable {
    fn from(why: Damage) -> Self {
        Self::Damaged { why }
    }
}

/// Reads the text of a kept file whose latest version this program knows.
pub(crate) fn parse<T: DeserializeOwned>(text: &str, latest: u32) -> Result<T, Unusable> {
    if text.len() > LIMIT {
        return Err(Damage::TooLarge { limit: LIMIT }.into());
    }
    // A later version may have other fields: its number is read before anything else is expected of it.
    let Head { version } = serde_json::from_str(text).map_err(|e| json(&e))?;
    if version > u64::from(latest) {
        return Err(Unusable::Newer { version });
    }
    Ok(serde_json::from_str(text).map_err(|e| json(&e))?)
}

/// The text of a file to keep, which [`parse`] reads again.
pub(crate) fn to_json(kept: &impl Serialize) -> Result<String, Damage> {
    let mut text = serde_json::to_string_pretty(kept).map_err(|e| json(&e))?;
    text.push('\n');
    if text.len() > LIMIT {
        return Err(Damage::TooLarge { limit: LIMIT });
    }
    Ok(text)
}

/// Whether a text may be the id of a result; such an id is a file name on every system, and never a path.
pub fn is_id(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    (1..=LONGEST_ID).contains(&text.len()) && text.bytes().all(allowed)
}

/// Whether a text is an id as results get them: a day, and a number where it has several.
pub fn is_day_id(text: &str) -> bool {
    let Some((date, rest)) = text.split_at_checked(10) else {
        return false;
    };
    let number = rest.strip_prefix('-').map(str::parse::<u32>);
    let numbered = rest.is_empty() || number.is_some_and(|number| number.is_ok());
    numbered && day(&format!("{date}T00:00:00Z")).is_some()
}

/// The name that somebody gives a page: one line without marks that nobody sees, at most sixty letters long; none where nothing is left.
pub fn label(text: &str) -> Option<String> {
    let unseen = |c: char| {
        matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
    };
    let seen: String = text
        .chars()
        .map(|c| if c.is_whitespace() || c.is_control() { ' ' } else { c })
        .filter(|c| !unseen(*c))
        .collect();
    let words: Vec<&str> = seen.split_whitespace().collect();
    let name: String = words.join(" ").graphemes(true).take(LONGEST_NAME).collect();
    // A letter may carry any number of marks.
    let name: String = name.chars().take(4 * LONGEST_NAME).collect();
    (!name.is_empty()).then_some(name)
}

/// The day of an RFC 3339 time in UTC, as `2026-11-21`.
pub fn day(time: &str) -> Option<&str> {
    let moment: Timestamp = time.parse().ok()?;
    let day = time.get(..10).filter(|_| time.ends_with('Z'))?;
    // The parser takes other spellings too: the text must begin as the day is written.
    let date = TimeZone::UTC.to_datetime(moment).date();
    (date.to_string() == day).then_some(day)
}

/// The day of an RFC 3339 time as people in a time zone call it, as `2026-11-21`.
pub fn local_day(time: &str, zone: &TimeZone) -> Option<String> {
    day(time)?;
    let moment: Timestamp = time.parse().ok()?;
    Some(zone.to_datetime(moment).date().to_string())
}

/// The day of a result: the one that its id bears, which is that of the place where it was kept; else the local one.
pub fn day_of(record: &Record, zone: &TimeZone) -> Option<String> {
    if is_day_id(&record.id) {
        return record.id.get(..10).map(str::to_owned);
    }
    let moment = record.finished.as_deref().unwrap_or(&record.started);
    local_day(moment, zone)
}

fn time(field: &'static str, text: &str) -> Result<(), Damage> {
    if day(text).is_some() {
        return Ok(());
    }
    let text = text.to_owned();
    Err(Damage::Time { field, text })
}

pub(crate) fn name(field: &'static str, text: &str) -> Result<(), Damage> {
    if !text.is_empty() && !text.chars().any(char::is_control) {
        return Ok(());
    }
    let text = text.to_owned();
    Err(Damage::Name { field, text })
}

fn json(error: &serde_json::Error) -> Damage {
    Damage::Json { line: error.line(), column: error.column(), why: error.to_string() }
}
