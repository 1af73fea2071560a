//! What is said of every fault alike: its code, what it is about, how bad it is.

use super::{Fault, Severity};

impl Fault {
    /// The stable code of the fault.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "syntax",
            Self::TooComplex => "too-complex",
            Self::EmptyFile => "empty-file",
            Self::SecondDocument => "second-document",
            Self::UnknownKey { .. } | Self::Displaced { .. } => "unknown-key",
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::MissingKey { .. } => "missing-key",
            Self::WrongType { .. }
            | Self::NoEntry { .. }
            | Self::NoKey { .. }
            | Self::OutOfBounds { .. } => "wrong-type",
            Self::UnknownWord { .. } => "unknown-word",
            Self::ControlCharacter { .. } => "control-character",
            Self::TooLong { .. } => "too-long",
            Self::BadId { .. } => "bad-id",
            Self::EmptyText { .. } => "empty-text",
            Self::DuplicateId { .. } => "duplicate-id",
            Self::DuplicateTitle { ranks: false, .. } => "duplicate-title",
            Self::DuplicateTitle { ranks: true, .. } => "same-title",
            Self::EmptyList { .. } => "empty-list",
            Self::ReservedId { .. } => "reserved-id",
            Self::SecondPlace { .. } => "second-place",
            Self::SameMove { .. } => "same-move",
            Self::UnorderedPay => "unordered-pay",
            Self::BadOccupation { .. } => "bad-occupation",
            Self::AskedTwice { .. } => "asked-twice",
            Self::Ignored { .. } => "ignored-file",
            Self::Unreadable { .. } => "unreadable-file",
            Self::OddIndentation { .. } => "odd-indentation",
            Self::TypographicQuotes { .. } => "typographic-quotes",
            Self::UnknownReference { .. } => "unknown-reference",
            Self::UnknownOccupation { .. } => "unknown-occupation",
            Self::UnknownDegree { .. } => "unknown-degree",
            Self::TurnedPay { .. } => "turned-pay",
            Self::NoCrossing { .. } => "no-crossing",
            Self::OtherTrack { .. } => "other-track",
            Self::UnknownSource { .. } => "unknown-source",
            Self::SelfMove { .. } => "self-move",
            Self::DownwardPromotion { .. } => "downward-promotion",
            Self::OddRank { .. } => "odd-rank",
            Self::MissingDash { .. } => "missing-hyphen",
            Self::LostText => "lost-text",
            Self::BadLanguage { .. } => "bad-language",
            Self::PromotionCycle { .. } => "promotion-cycle",
            Self::UnreachedRole { .. } => "unreached-role",
            Self::UselessProfile { .. } => "useless-profile",
            Self::BadLetter { .. } => "bad-letter",
            Self::NoRoles => "no-roles",
            Self::LongItem { .. } => "long-item",
            Self::UnsoundNorm { .. } => "unsound-norm",
            Self::UnevenForm { .. } => "uneven-form",
            Self::MissingTranslations { .. } => "missing-translation",
            Self::StaleTranslations { .. } => "stale-translation",
            Self::More { .. } => "more-findings",
        }
    }

    /// What the fault is about, where a writer would mend all that are about it alike; none where each is one of its own.
    pub fn about(&self) -> Option<&str> {
        match self {
            Self::MissingKey { key, .. }
            | Self::WrongType { key, .. }
            | Self::OutOfBounds { key, .. }
            | Self::UnknownWord { key, .. }
            | Self::EmptyText { key } => Some(key),
            Self::UnknownKey { key, .. } => Some(key),
            Self::UnknownReference { id, .. } | Self::UnknownSource { id, .. } => Some(id),
            Self::OddRank { climbs: true, .. } => Some("climbs"),
            Self::UnreachedRole { .. }
            | Self::OddRank { .. }
            | Self::NoEntry { .. }
            | Self::LongItem { .. }
            | Self::OddIndentation { .. }
            | Self::ControlCharacter { .. }
            | Self::TypographicQuotes { .. } => Some(""),
            _ => None,
        }
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::UnreachedRole { .. }
            | Self::OddRank { .. }
            | Self::LostText
            | Self::DuplicateTitle { ranks: true, .. }
            | Self::SameMove { .. }
            | Self::TypographicQuotes { .. }
            | Self::Ignored { .. }
            | Self::LongItem { .. }
            | Self::UnevenForm { .. }
            | Self::MissingTranslations { .. }
            | Self::StaleTranslations { .. }
            | Self::More { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// Whether it is about another language only: whoever uses the catalogue need not hear of it.
    pub fn of_translation(&self) -> bool {
        matches!(self, Self::MissingTranslations { .. } | Self::StaleTranslations { .. })
    }

    /// Whether the file could not be read at all, so that nothing else can be said of it.
    pub fn unreadable(&self) -> bool {
        matches!(self, Self::TooComplex | Self::EmptyFile | Self::Unreadable { .. })
    }
}
