//! All that can be wrong with a catalogue.

use strum::{IntoStaticStr, VariantNames};

use super::{Broken, Entry, Severity, Shape, Spot};
use crate::unreadable::Unreadable;

/// Which numbers of a norm no group can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsound {
    /// A mean outside the answer scale.
    Mean,
    /// A deviation that is none, or wider than the scale.
    Deviation,
    /// A reliability outside 0 and 1.
    Alpha,
    /// A correlation outside −1 and 1.
    Correlation,
    /// Correlations that cannot all hold together.
    Together,
}

/// What is wrong with a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Fault {
    /// The file is no YAML.
    Syntax(Broken),
    /// The file nests, repeats or expands beyond what any catalogue needs.
    TooComplex,
    /// A file holds nothing.
    EmptyFile,
    /// A file holds more than one document.
    SecondDocument,
    /// A key that no such entry has.
    UnknownKey {
        /// The key.
        key: String,
        /// What kind of entry it stands in.
        within: Entry,
        /// The key that is probably meant.
        nearest: Option<&'static str>,
        /// The keys that such an entry has, in the order in which they are read.
        known: Vec<&'static str>,
    },
    /// A key that stands twice in one entry.
    DuplicateKey {
        /// The key.
        key: String,
        /// Where it stood first.
        first: Spot,
    },
    /// A key that is needed and missing.
    MissingKey {
        /// The key.
        key: &'static str,
        /// What kind of entry it is missing from.
        within: Entry,
    },
    /// A value of the wrong type.
    WrongType {
        /// The key whose value it is.
        key: &'static str,
        /// What it should be.
        expected: Shape,
        /// What it is.
        found: Shape,
    },
    /// Something else where an entry of keys and values should stand.
    #[strum(serialize = "wrong-type")]
    NoEntry {
        /// The kind of entry.
        entry: Entry,
        /// What stands there.
        found: Shape,
    },
    /// A key that is no text.
    #[strum(serialize = "wrong-type")]
    NoKey(Shape),
    /// A number that is not whole, or too small or too large.
    #[strum(serialize = "wrong-type")]
    OutOfBounds {
        /// The key whose value it is.
        key: &'static str,
        /// The smallest number allowed.
        from: u32,
        /// The largest number allowed.
        to: u32,
    },
    /// A word that is none of those allowed.
    UnknownWord {
        /// The word.
        word: String,
        /// The key whose value it is.
        key: &'static str,
        /// The words allowed.
        allowed: Vec<&'static str>,
    },
    /// A second entry of a list that has no hyphen before it.
    #[strum(serialize = "missing-hyphen")]
    MissingDash(String),
    /// A key of a role that stands at the margin.
    #[strum(serialize = "unknown-key")]
    Displaced(String),
    /// A hash sign that most likely belongs to a text, which ends before it.
    LostText,
    /// A language that is named, where its code belongs.
    BadLanguage {
        /// What was written.
        written: String,
        /// The code that is meant.
        meant: Option<&'static str>,
    },
    /// A text with a control character, a terminal escape or a mark that reverses the reading order.
    ControlCharacter(char),
    /// A line that is indented with a space that YAML takes for a letter.
    OddIndentation(char),
    /// A text in quotes that YAML takes for letters.
    TypographicQuotes(char),
    /// A text longer than any page can use.
    TooLong {
        /// How many characters there are.
        length: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// An id with characters that ids do not have.
    BadId(String),
    /// A text that says nothing.
    EmptyText(&'static str),
    /// A list that must hold something.
    EmptyList(&'static str),
    /// An id that is a word of the program's own.
    ReservedId {
        /// What kind of entry.
        entry: Entry,
        /// The id.
        id: String,
    },
    /// A part that stands in two places, of which the first is used.
    SecondPlace {
        /// The part.
        entry: Entry,
        /// Where the first stands.
        first: Spot,
    },
    /// Two entries of one kind with the same id.
    DuplicateId {
        /// What kind of entry.
        entry: Entry,
        /// The id.
        id: String,
        /// Where the first stands.
        first: Spot,
    },
    /// A title or alias that another role has as well, or that is its id.
    DuplicateTitle {
        /// The title.
        title: String,
        /// The id of the other role.
        other: String,
        /// Where the other stands.
        first: Spot,
        /// Whether the two roles stand on different levels, which a title may: its name finds both.
        ranks: bool,
    },
    /// A reference to an entry that does not exist.
    UnknownReference {
        /// What kind of entry.
        entry: Entry,
        /// The id.
        id: String,
        /// The nearest id that exists.
        nearest: Option<String>,
        /// The ids that exist, where they are few.
        known: Vec<String>,
    },
    /// A code of an occupation that O*NET does not have.
    UnknownOccupation {
        /// What was written.
        code: String,
        /// Code and title of the nearest occupation.
        nearest: Option<(String, String)>,
    },
    /// A degree of a skill that the scale does not have.
    UnknownDegree {
        /// What was written.
        degree: String,
        /// The scale; empty where the catalogue has none.
        scale: Vec<String>,
    },
    /// Pay whose lower end is above its upper end.
    TurnedPay {
        /// The lower end as it is written.
        from: u32,
        /// The upper end as it is written.
        to: u32,
    },
    /// A crossing that changes the rank, or stays on its track.
    NoCrossing {
        /// Where it begins.
        from: String,
        /// Where it ends.
        to: String,
        /// Whether both ends have one rank, so that only the track is the same.
        level: bool,
    },
    /// A role on a level that belongs to another track.
    OtherTrack {
        /// The role.
        role: String,
        /// The level.
        level: String,
        /// The track of the level.
        track: String,
    },
    /// A citation that belongs to no source, or that no fact of the sources has.
    UnknownSource {
        /// The citation.
        id: String,
        /// The nearest fact that exists.
        nearest: Option<String>,
    },
    /// A move from a role to itself.
    SelfMove(String),
    /// A move that stands twice at one role.
    SameMove {
        /// Where it leads.
        to: String,
        /// Where it stood first.
        first: Spot,
    },
    /// A promotion to a lower level.
    DownwardPromotion {
        /// Where it begins.
        from: String,
        /// Where it ends.
        to: String,
    },
    /// A move sideways that climbs, or a promotion that does not.
    OddRank {
        /// Where it begins.
        from: String,
        /// Where it ends.
        to: String,
        /// Whether it climbs.
        climbs: bool,
    },
    /// Promotions that lead in a circle.
    PromotionCycle(Vec<String>),
    /// A role that no move reaches and that is no place to begin.
    UnreachedRole(String),
    /// A role's six numbers that are missing, not finite or all equal.
    UselessProfile(String),
    /// A letter that names none of the six interests, or stands twice.
    BadLetter(String),
    /// A catalogue without a single role.
    NoRoles,
    /// An item with more words than a question should have.
    LongItem(usize),
    /// A norm with numbers that no group can have.
    UnsoundNorm(Unsound),
    /// Figures of pay that do not rise: one in ten below the first, half below the second, nine in ten below the third.
    UnorderedPay,
    /// A code that names no occupation.
    BadOccupation(String),
    /// A form that asks an item twice.
    AskedTwice(String),
    /// A form that asks one type more often than another.
    UnevenForm(String),
    /// Texts without a translation into a language that the catalogue has.
    #[strum(serialize = "missing-translation")]
    MissingTranslations {
        /// The language.
        language: String,
        /// How many texts lack it.
        missing: usize,
        /// How many texts there are.
        texts: usize,
    },
    /// Translations of texts that are not there, or no longer as they were.
    #[strum(serialize = "stale-translation")]
    StaleTranslations {
        /// The language.
        language: String,
        /// How many there are.
        stale: usize,
        /// The text that the first of them translates.
        first: String,
    },
    /// A file or folder of the catalogue that nothing reads.
    #[strum(serialize = "ignored-file")]
    Ignored(Option<&'static str>),
    /// A file of the catalogue that cannot be read.
    #[strum(serialize = "unreadable-file")]
    Unreadable(Unreadable),
    /// There are more findings than are listed.
    #[strum(serialize = "more-findings")]
    More(usize),
}

impl Fault {
    /// The stable code of the fault.
    pub fn code(&self) -> &'static str {
        match self {
            Self::DuplicateTitle { ranks: true, .. } => "same-title",
            _ => self.into(),
        }
    }

    /// What the fault is about, where a writer would mend all that are about it alike; none where each is one of its own.
    pub fn about(&self) -> Option<&str> {
        match self {
            Self::MissingKey { key, .. }
            | Self::WrongType { key, .. }
            | Self::OutOfBounds { key, .. }
            | Self::UnknownWord { key, .. }
            | Self::EmptyText(key) => Some(key),
            Self::UnknownKey { key, .. } => Some(key),
            Self::UnknownReference { id, .. } | Self::UnknownSource { id, .. } => Some(id),
            Self::OddRank { climbs: true, .. } => Some("climbs"),
            Self::UnreachedRole(_)
            | Self::OddRank { .. }
            | Self::NoEntry { .. }
            | Self::LongItem(_)
            | Self::OddIndentation(_)
            | Self::ControlCharacter(_)
            | Self::TypographicQuotes(_) => Some(""),
            _ => None,
        }
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        let warning = matches!(
            self,
            Self::UnreachedRole(_)
                | Self::OddRank { .. }
                | Self::LostText
                | Self::DuplicateTitle { ranks: true, .. }
                | Self::SameMove { .. }
                | Self::TypographicQuotes(_)
                | Self::Ignored(_)
                | Self::LongItem(_)
                | Self::UnevenForm(_)
                | Self::MissingTranslations { .. }
                | Self::StaleTranslations { .. }
                | Self::More(_)
        );
        if warning { Severity::Warning } else { Severity::Error }
    }

    /// Whether it is about another language only: whoever uses the catalogue need not hear of it.
    pub fn of_translation(&self) -> bool {
        matches!(self, Self::MissingTranslations { .. } | Self::StaleTranslations { .. })
    }

    /// Whether the file could not be read at all, so that nothing else can be said of it.
    pub fn unreadable(&self) -> bool {
        matches!(self, Self::TooComplex | Self::EmptyFile | Self::Unreadable(_))
    }
}
