//! What is wrong with a catalogue, in words.

use super::failure::unreadable;
use super::{form, line};
use crate::catalogue::files::SourceFile;
use crate::catalogue::finding::{Fault, Shape, Spot};
use crate::words::{Lang, Message, finding as words};

/// The most letters of a writer's word that a sentence repeats.
const SHOWN: usize = 40;
/// The most roles of a circle that a sentence names.
const CIRCLE: usize = 7;

/// A fault in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What is wrong.
    pub message: String,
    /// What stands at the place, for the mark under the line; may be empty.
    pub label: String,
    /// What to do.
    pub remedy: String,
}

/// Where a fault stands: a remedy keeps what the writer wrote there, and names other places of the catalogue.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The files of the catalogue.
    pub files: &'a [SourceFile],
    /// Where the fault stands.
    pub spot: Spot,
}

impl<'a> Place<'a> {
    /// What stands there.
    fn written(&self) -> &'a str {
        let text = self
            .files
            .get(self.spot.file as usize)
            .map_or("", |f| &f.text);
        let (start, length) = (self.spot.start as usize, self.spot.length as usize);
        text.get(start..start + length).unwrap_or_default()
    }

    /// The file where it stands.
    fn text(&self) -> &'a str {
        let file = self.files.get(self.spot.file as usize);
        file.map_or("", |f| &f.text)
    }

    /// The line where it stands.
    fn line(&self) -> &'a str {
        let lines = self.text().lines();
        let mut from = lines.skip((self.spot.line as usize).saturating_sub(1));
        from.next().unwrap_or_default()
    }

    /// The first key of the keys and values that stand there.
    fn first_key(&self) -> &'a str {
        let text = self
            .files
            .get(self.spot.file as usize)
            .map_or("", |f| &f.text);
        let from = text.get(self.spot.start as usize..).unwrap_or_default();
        let key = from.trim_start_matches(['{', ' ']).split(':').next();
        key.unwrap_or_default().trim()
    }

    /// What stands there between braces.
    fn whole(&self) -> &'a str {
        let text = self
            .files
            .get(self.spot.file as usize)
            .map_or("", |f| &f.text);
        let from = text.get(self.spot.start as usize..).unwrap_or_default();
        let mut open = 0_usize;
        let end = from.char_indices().find(|(_, c)| {
            match c {
                '{' => open += 1,
                '}' => open = open.saturating_sub(1),
                _ => {}
            }
            open == 0
        });
        end.filter(|(at, _)| *at > 0)
            .map_or("", |(at, _)| &from[..=at])
    }

    /// The file of another place, where it is another one.
    fn file(&self, other: Spot) -> Option<&'a str> {
        let file = self.files.get(other.file as usize);
        let file = file.filter(|_| other.file != self.spot.file);
        file.map(|file| file.name.as_str())
    }
}

/// Words a fault.
// One arm a fact: taken apart it would be harder to read.
#[allow(clippy::too_many_lines)]
pub fn wording(lang: Lang, fault: &Fault, place: Place) -> Wording {
    let written = place.written();
    let say = |message: &dyn Message, label: &dyn Message, remedy: &dyn Message| {
        let one = |part: &dyn Message| {
            let mut out = String::new();
            part.write(lang, &mut out);
            out
        };
        Wording {
            message: one(message),
            label: one(label),
            remedy: one(remedy),
        }
    };
    match fault {
        Fault::Syntax { what } => {
            let open = line::left_open(place.text(), place.spot.line as usize);
            let open = open.map(|line| line.to_string());
            say(
                &words::Syntax { what: *what },
                &words::SyntaxLabel,
                &words::SyntaxRemedy {
                    what: *what,
                    form: line::quoted(place.line()).as_deref(),
                    open: open.as_deref(),
                },
            )
        }
        Fault::MissingDash { key } => say(
            &words::MissingDash { key },
            &words::MissingDashLabel,
            &words::MissingDashRemedy { key },
        ),
        Fault::Displaced { key } => say(
            &words::Displaced { key },
            &words::UnknownKeyLabel,
            &words::DisplacedRemedy,
        ),
        Fault::LostText => say(
            &words::LostText,
            &words::LostTextLabel,
            &words::LostTextRemedy {
                form: line::quoted(place.line()).as_deref(),
            },
        ),
        Fault::BadLanguage { written, meant } => say(
            &words::BadLanguage {
                written: &cut(written),
            },
            &words::BadLanguageLabel,
            &words::BadLanguageRemedy { meant: *meant },
        ),
        Fault::TooComplex => say(
            &words::TooComplex,
            &words::TooComplexLabel,
            &words::TooComplexRemedy,
        ),
        Fault::EmptyFile => say(&words::EmptyFile, &Nothing, &words::EmptyFileRemedy),
        Fault::SecondDocument => say(
            &words::SecondDocument,
            &words::SecondDocumentLabel,
            &words::SecondDocumentRemedy,
        ),
        Fault::NoRoles => say(&words::NoRoles, &Nothing, &words::NoRolesRemedy),
        Fault::UnknownKey {
            key,
            within,
            nearest,
            known,
        } => say(
            &words::UnknownKey {
                key: &cut(key),
                entry: *within,
            },
            &words::UnknownKeyLabel,
            &words::UnknownKeyRemedy {
                nearest: *nearest,
                known,
            },
        ),
        Fault::DuplicateKey { key, first } => say(
            &words::DuplicateKey { key: &cut(key) },
            &words::DuplicateKeyLabel,
            &words::DuplicateKeyRemedy {
                line: &number(*first),
                file: place.file(*first),
            },
        ),
        Fault::MissingKey { key, within } => say(
            &words::MissingKey {
                key,
                entry: *within,
            },
            &words::MissingKeyLabel,
            &words::MissingKeyRemedy {
                key,
                example: form::example(key),
            },
        ),
        Fault::WrongType {
            key,
            expected,
            found,
        } => {
            let form = match (expected, found) {
                (Shape::List, Shape::Map) => form::of_map(key, place.first_key(), place.whole()),
                _ => form::of_value(key, *expected, *found, written),
            };
            let one = form.as_ref().is_some_and(|form| form.starts_with('['));
            say(
                &words::WrongType {
                    key,
                    expected: *expected,
                    found: *found,
                },
                &words::WrongTypeLabel,
                &words::WrongTypeRemedy {
                    expected: *expected,
                    form: form.as_deref(),
                    map: *found == Shape::Map && !one,
                },
            )
        }
        Fault::NoEntry { entry, found } => say(
            &words::NoEntry {
                entry: *entry,
                found: *found,
            },
            &words::NoEntryLabel,
            &words::NoEntryRemedy {
                form: form::of_entry(*entry, written).as_deref(),
            },
        ),
        Fault::NoKey { found } => say(
            &words::NoKey { found: *found },
            &words::NoKeyLabel,
            &words::NoKeyRemedy {
                form: &form::quoted(written),
            },
        ),
        Fault::OutOfBounds { key, from, to } => {
            let (from, to) = (*from as usize, *to as usize);
            say(
                &words::OutOfBounds { key, from, to },
                &words::OutOfBoundsLabel,
                &words::OutOfBoundsRemedy { from, to },
            )
        }
        Fault::UnknownWord { word, key, allowed } => say(
            &words::UnknownWord {
                word: &cut(word),
                key,
            },
            &words::UnknownWordLabel,
            &words::UnknownWordRemedy {
                nearest: form::nearest(word, allowed),
                allowed,
            },
        ),
        Fault::ControlCharacter { code } => say(
            &words::ControlCharacter {
                control: char::from_u32(*code).is_some_and(char::is_control),
                code: &hex(*code),
            },
            &words::ControlCharacterLabel,
            &words::ControlCharacterRemedy,
        ),
        Fault::TooLong { length, limit } => say(
            &words::TooLong {
                length: *length,
                limit: *limit,
            },
            &words::TooLongLabel,
            &words::TooLongRemedy,
        ),
        Fault::BadId { id } => say(
            &words::BadId { id: &cut(id) },
            &words::BadIdLabel,
            &words::BadIdRemedy {
                form: form::id(id).as_deref(),
            },
        ),
        Fault::EmptyText { key } => say(
            &words::EmptyText { key },
            &words::EmptyTextLabel,
            &words::EmptyTextRemedy,
        ),
        Fault::BadLetter { letter } => say(
            &words::BadLetter {
                letter: &cut(letter),
            },
            &words::BadLetterLabel,
            &words::BadLetterRemedy,
        ),
        Fault::LongItem { words: number } => say(
            &words::LongItem { words: *number },
            &words::LongItemLabel,
            &words::LongItemRemedy,
        ),
        Fault::DuplicateId { entry, id, first } => say(
            &words::DuplicateId { entry: *entry, id },
            &words::DuplicateIdLabel,
            &words::DuplicateIdRemedy {
                line: &number(*first),
                file: place.file(*first),
            },
        ),
        Fault::DuplicateTitle {
            title,
            other,
            first,
            ranks,
        } => say(
            &words::DuplicateTitle { title, other },
            &words::DuplicateTitleLabel,
            &words::DuplicateTitleRemedy {
                line: &number(*first),
                file: place.file(*first),
                ranks: *ranks,
            },
        ),
        Fault::OddIndentation { code } => say(
            &words::OddIndentation { code: &hex(*code) },
            &words::OddIndentationLabel,
            &words::OddIndentationRemedy,
        ),
        Fault::TypographicQuotes { code } => say(
            &words::TypographicQuotes { code: &hex(*code) },
            &words::TypographicQuotesLabel,
            &words::TypographicQuotesRemedy {
                form: &form::straight(written),
                kept: &form::quoted(written),
            },
        ),
        Fault::EmptyList { key } => say(
            &words::EmptyList { key },
            &words::EmptyTextLabel,
            &words::EmptyListRemedy,
        ),
        Fault::ReservedId { entry, id } => say(
            &words::ReservedId { entry: *entry, id },
            &words::ReservedIdLabel,
            &words::ReservedIdRemedy { id },
        ),
        Fault::SecondPlace { entry, first } => say(
            &words::SecondPlace { entry: *entry },
            &words::DuplicateIdLabel,
            &words::SecondPlaceRemedy {
                line: &number(*first),
                file: place.file(*first),
            },
        ),
        Fault::SameMove { to, first } => say(
            &words::SameMove { to },
            &words::DuplicateIdLabel,
            &words::DuplicateKeyRemedy {
                line: &number(*first),
                file: place.file(*first),
            },
        ),
        Fault::UnorderedPay => say(
            &words::UnorderedPay,
            &words::OutOfBoundsLabel,
            &words::UnorderedPayRemedy,
        ),
        Fault::BadOccupation { code } => say(
            &words::BadOccupation { code: &cut(code) },
            &words::BadIdLabel,
            &words::BadOccupationRemedy,
        ),
        Fault::AskedTwice { item } => say(
            &words::AskedTwice { item },
            &words::DuplicateIdLabel,
            &words::AskedTwiceRemedy,
        ),
        Fault::Ignored { meant } => say(
            &words::Ignored,
            &Nothing,
            &words::IgnoredRemedy { meant: *meant },
        ),
        Fault::Unreadable { why } => {
            let failure = unreadable(lang, why);
            Wording {
                message: failure.problem,
                label: String::new(),
                remedy: failure.hint.join(" "),
            }
        }
        Fault::UnknownReference {
            entry,
            id,
            nearest,
            known,
        } => {
            let (entry, id) = (*entry, cut(id));
            say(
                &words::UnknownReference { entry, id: &id },
                &words::UnknownReferenceLabel,
                &words::UnknownReferenceRemedy {
                    nearest: nearest.as_deref(),
                    entry,
                    id: &id,
                    ids: known.len(),
                    known,
                },
            )
        }
        Fault::UnknownOccupation { code, nearest } => {
            let (nearest, title) = nearest.as_ref().map_or((None, ""), |(code, title)| {
                (Some(code.as_str()), title.as_str())
            });
            say(
                &words::UnknownOccupation { code: &cut(code) },
                &words::UnknownOccupationLabel,
                &words::UnknownOccupationRemedy { nearest, title },
            )
        }
        Fault::UnknownDegree { degree, scale } => say(
            &words::UnknownDegree {
                degree: &cut(degree),
            },
            &words::UnknownDegreeLabel,
            &words::UnknownDegreeRemedy {
                degrees: scale.len(),
                scale,
            },
        ),
        Fault::TurnedPay { from, to } => {
            let (low, high) = (&to.to_string(), &from.to_string());
            let (from, to) = (*from as usize, *to as usize);
            say(
                &words::TurnedPay { from, to },
                &words::TurnedPayLabel,
                &words::TurnedPayRemedy { low, high },
            )
        }
        Fault::NoCrossing { from, to, level } => say(
            &words::NoCrossing {
                from,
                to,
                level: *level,
            },
            &words::NoCrossingLabel,
            &words::NoCrossingRemedy { level: *level },
        ),
        Fault::OtherTrack { role, level, track } => say(
            &words::OtherTrack { role, level, track },
            &words::OtherTrackLabel,
            &words::OtherTrackRemedy { track },
        ),
        Fault::UnknownSource { id, nearest } => say(
            &words::UnknownSource { id },
            &words::UnknownSourceLabel,
            &words::UnknownSourceRemedy {
                nearest: nearest.as_deref(),
            },
        ),
        Fault::SelfMove { role } => say(
            &words::SelfMove { role },
            &words::SelfMoveLabel,
            &words::SelfMoveRemedy,
        ),
        Fault::DownwardPromotion { from, to } => say(
            &words::DownwardPromotion { from, to },
            &words::DownwardPromotionLabel,
            &words::DownwardPromotionRemedy,
        ),
        Fault::OddRank { from, to, climbs } => {
            let climbs = *climbs;
            say(
                &words::OddRank { from, to, climbs },
                &words::OddRankLabel,
                &words::OddRankRemedy { to, climbs },
            )
        }
        Fault::PromotionCycle { roles } => say(
            &words::PromotionCycle {
                roles: &circle(roles),
            },
            &words::PromotionCycleLabel,
            &words::PromotionCycleRemedy,
        ),
        Fault::UnreachedRole { role } => say(
            &words::UnreachedRole { role },
            &words::UnreachedRoleLabel,
            &words::UnreachedRoleRemedy,
        ),
        Fault::UselessProfile { role } => say(
            &words::UselessProfile { role },
            &words::UselessProfileLabel,
            &words::UselessProfileRemedy,
        ),
        Fault::UnsoundNorm { what } => say(
            &words::UnsoundNorm { what: *what },
            &words::UnsoundNormLabel,
            &words::UnsoundNormRemedy { what: *what },
        ),
        Fault::UnevenForm { form } => say(
            &words::UnevenForm { form },
            &words::UnevenFormLabel,
            &words::UnevenFormRemedy,
        ),
        Fault::MissingTranslations {
            language,
            missing,
            texts,
        } => say(
            &words::MissingTranslations {
                language,
                missing: *missing,
                texts: *texts,
            },
            &words::MissingTranslationsLabel,
            &words::MissingTranslationsRemedy { language },
        ),
        Fault::StaleTranslations {
            language,
            stale,
            first,
        } => say(
            &words::StaleTranslations {
                language,
                stale: *stale,
                first: &cut(first),
            },
            &words::StaleTranslationsLabel,
            &words::StaleTranslationsRemedy,
        ),
        Fault::More { listed } => say(
            &words::More { listed: *listed },
            &Nothing,
            &words::MoreRemedy,
        ),
    }
}

/// A code point as it is written.
fn hex(code: u32) -> String {
    format!("{code:04X}")
}

/// No words at all.
struct Nothing;

impl Message for Nothing {
    fn write(&self, _: Lang, _: &mut String) {}
}

/// A line by its number, which no language parts into thousands.
fn number(spot: Spot) -> String {
    spot.line.to_string()
}

/// A circle of roles, shortened in the middle where it is long.
fn circle(roles: &[String]) -> Vec<&str> {
    let names = roles.iter().map(String::as_str);
    if roles.len() <= CIRCLE {
        return names.collect();
    }
    let last = names.clone().skip(roles.len() - 2);
    names.take(3).chain(["…"]).chain(last).collect()
}

fn cut(text: &str) -> String {
    if text.chars().count() <= SHOWN {
        return text.to_owned();
    }
    let head: String = text.chars().take(SHOWN).collect();
    format!("{head}…")
}
