//! What is wrong with a catalogue, in words.

pub use super::written::{FindingWording, Site};

use super::unreadable::unreadable;
use super::written::{Nothing, circle, cut, hex, number};
use super::{form, line, shape};
use crate::catalogue::finding::Fault;
use crate::words::{Lang, Message, finding as words};

/// Words a fault.
// One arm a fact: taken apart it would be harder to read.
#[allow(clippy::too_many_lines)]
pub fn wording(lang: Lang, fault: &Fault, site: Site) -> FindingWording {
    let written = site.written();
    let say = |message: &dyn Message, label: &dyn Message, remedy: &dyn Message| {
        FindingWording::new(lang, message, label, remedy)
    };
    match fault {
        Fault::Syntax(what) => shape::syntax(lang, *what, site),
        Fault::MissingDash(key) => say(
            &words::MissingDash { key },
            &words::MissingDashLabel,
            &words::MissingDashRemedy { key },
        ),
        Fault::Displaced(key) => {
            say(&words::Displaced { key }, &words::UnknownKeyLabel, &words::DisplacedRemedy)
        }
        Fault::LostText => say(
            &words::LostText,
            &words::LostTextLabel,
            &words::LostTextRemedy { form: line::quoted(site.line()).as_deref() },
        ),
        Fault::BadLanguage { written, meant } => say(
            &words::BadLanguage { written: &cut(written) },
            &words::BadLanguageLabel,
            &words::BadLanguageRemedy { meant: *meant },
        ),
        Fault::TooComplex => {
            say(&words::TooComplex, &words::TooComplexLabel, &words::TooComplexRemedy)
        }
        Fault::EmptyFile => say(&words::EmptyFile, &Nothing, &words::EmptyFileRemedy),
        Fault::SecondDocument => {
            say(&words::SecondDocument, &words::SecondDocumentLabel, &words::SecondDocumentRemedy)
        }
        Fault::NoRoles => say(&words::NoRoles, &Nothing, &words::NoRolesRemedy),
        Fault::UnknownKey { key, within, nearest, known } => say(
            &words::UnknownKey { key: &cut(key), entry: *within },
            &words::UnknownKeyLabel,
            &words::UnknownKeyRemedy { nearest: *nearest, known },
        ),
        Fault::DuplicateKey { key, first } => say(
            &words::DuplicateKey { key: &cut(key) },
            &words::DuplicateKeyLabel,
            &words::DuplicateKeyRemedy { line: &number(*first), file: site.file(*first) },
        ),
        Fault::MissingKey { key, within } => say(
            &words::MissingKey { key, entry: *within },
            &words::MissingKeyLabel,
            &words::MissingKeyRemedy { key, example: form::example(key) },
        ),
        Fault::WrongType { key, expected, found } => {
            shape::wrong(lang, key, [*expected, *found], site)
        }
        Fault::NoEntry { entry, found } => shape::no_entry(lang, *entry, *found, written),
        Fault::NoKey(found) => shape::no_key(lang, *found, written),
        Fault::OutOfBounds { key, from, to } => {
            let (from, to) = (*from as usize, *to as usize);
            say(
                &words::OutOfBounds { key, from, to },
                &words::OutOfBoundsLabel,
                &words::OutOfBoundsRemedy { from, to },
            )
        }
        Fault::UnknownWord { word, key, allowed } => say(
            &words::UnknownWord { word: &cut(word), key },
            &words::UnknownWordLabel,
            &words::UnknownWordRemedy { nearest: form::nearest(word, allowed), allowed },
        ),
        Fault::ControlCharacter(c) => say(
            &words::ControlCharacter { control: c.is_control(), code: &hex(u32::from(*c)) },
            &words::ControlCharacterLabel,
            &words::ControlCharacterRemedy,
        ),
        Fault::TooLong { length, limit } => say(
            &words::TooLong { length: *length, limit: *limit },
            &words::TooLongLabel,
            &words::TooLongRemedy,
        ),
        Fault::BadId(id) => say(
            &words::BadId { id: &cut(id) },
            &words::BadIdLabel,
            &words::BadIdRemedy { form: form::id(id).as_deref() },
        ),
        Fault::EmptyText(key) => {
            say(&words::EmptyText { key }, &words::EmptyTextLabel, &words::EmptyTextRemedy)
        }
        Fault::BadLetter(letter) => say(
            &words::BadLetter { letter: &cut(letter) },
            &words::BadLetterLabel,
            &words::BadLetterRemedy,
        ),
        Fault::LongItem(number) => {
            say(&words::LongItem { words: *number }, &words::LongItemLabel, &words::LongItemRemedy)
        }
        Fault::DuplicateId { entry, id, first } => say(
            &words::DuplicateId { entry: *entry, id },
            &words::DuplicateIdLabel,
            &words::DuplicateIdRemedy { line: &number(*first), file: site.file(*first) },
        ),
        Fault::DuplicateTitle { title, other, first, ranks } => say(
            &words::DuplicateTitle { title, other },
            &words::DuplicateTitleLabel,
            &words::DuplicateTitleRemedy {
                line: &number(*first),
                file: site.file(*first),
                ranks: *ranks,
            },
        ),
        Fault::OddIndentation(c) => say(
            &words::OddIndentation { code: &hex(u32::from(*c)) },
            &words::OddIndentationLabel,
            &words::OddIndentationRemedy,
        ),
        Fault::TypographicQuotes(quote) => say(
            &words::TypographicQuotes { code: &hex(u32::from(*quote)) },
            &words::TypographicQuotesLabel,
            &words::TypographicQuotesRemedy {
                form: &form::straight(written),
                kept: &form::quoted(written),
            },
        ),
        Fault::EmptyList(key) => {
            say(&words::EmptyList { key }, &words::EmptyTextLabel, &words::EmptyListRemedy)
        }
        Fault::ReservedId { entry, id } => say(
            &words::ReservedId { entry: *entry, id },
            &words::ReservedIdLabel,
            &words::ReservedIdRemedy { id },
        ),
        Fault::SecondPlace { entry, first } => say(
            &words::SecondPlace { entry: *entry },
            &words::DuplicateIdLabel,
            &words::SecondPlaceRemedy { line: &number(*first), file: site.file(*first) },
        ),
        Fault::SameMove { to, first } => say(
            &words::SameMove { to },
            &words::DuplicateIdLabel,
            &words::DuplicateKeyRemedy { line: &number(*first), file: site.file(*first) },
        ),
        Fault::UnorderedPay => {
            say(&words::UnorderedPay, &words::OutOfBoundsLabel, &words::UnorderedPayRemedy)
        }
        Fault::BadOccupation(code) => say(
            &words::BadOccupation { code: &cut(code) },
            &words::BadIdLabel,
            &words::BadOccupationRemedy,
        ),
        Fault::AskedTwice(item) => {
            say(&words::AskedTwice { item }, &words::DuplicateIdLabel, &words::AskedTwiceRemedy)
        }
        Fault::Ignored(meant) => {
            say(&words::Ignored, &Nothing, &words::IgnoredRemedy { meant: *meant })
        }
        Fault::Unreadable(why) => {
            let failure = unreadable(lang, why);
            FindingWording {
                message: failure.problem,
                label: String::new(),
                remedy: failure.hint.join(" "),
            }
        }
        Fault::UnknownReference { entry, id, nearest, known } => {
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
            let (nearest, title) = nearest
                .as_ref()
                .map_or((None, ""), |(code, title)| (Some(code.as_str()), title.as_str()));
            say(
                &words::UnknownOccupation { code: &cut(code) },
                &words::UnknownOccupationLabel,
                &words::UnknownOccupationRemedy { nearest, title },
            )
        }
        Fault::UnknownDegree { degree, scale } => say(
            &words::UnknownDegree { degree: &cut(degree) },
            &words::UnknownDegreeLabel,
            &words::UnknownDegreeRemedy { degrees: scale.len(), scale },
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
            &words::NoCrossing { from, to, level: *level },
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
            &words::UnknownSourceRemedy { nearest: nearest.as_deref() },
        ),
        Fault::SelfMove(role) => {
            say(&words::SelfMove { role }, &words::SelfMoveLabel, &words::SelfMoveRemedy)
        }
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
        Fault::PromotionCycle(roles) => say(
            &words::PromotionCycle { roles: &circle(roles) },
            &words::PromotionCycleLabel,
            &words::PromotionCycleRemedy,
        ),
        Fault::UnreachedRole(role) => say(
            &words::UnreachedRole { role },
            &words::UnreachedRoleLabel,
            &words::UnreachedRoleRemedy,
        ),
        Fault::UselessProfile(role) => say(
            &words::UselessProfile { role },
            &words::UselessProfileLabel,
            &words::UselessProfileRemedy,
        ),
        Fault::UnsoundNorm(what) => say(
            &words::UnsoundNorm { what: *what },
            &words::UnsoundNormLabel,
            &words::UnsoundNormRemedy { what: *what },
        ),
        Fault::UnevenForm(form) => {
            say(&words::UnevenForm { form }, &words::UnevenFormLabel, &words::UnevenFormRemedy)
        }
        Fault::MissingTranslations { language, missing, texts } => say(
            &words::MissingTranslations { language, missing: *missing, texts: *texts },
            &words::MissingTranslationsLabel,
            &words::MissingTranslationsRemedy { language },
        ),
        Fault::StaleTranslations { language, stale, first } => say(
            &words::StaleTranslations { language, stale: *stale, first: &cut(first) },
            &words::StaleTranslationsLabel,
            &words::StaleTranslationsRemedy,
        ),
        Fault::More(listed) => say(&words::More { listed: *listed }, &Nothing, &words::MoreRemedy),
    }
}
