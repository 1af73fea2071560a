//! What can go wrong for a person, as facts; `words::wording` words them.

use strum::{Display, IntoStaticStr};

use crate::catalogue::files::Unreadable;
use crate::catalogue::interest::Interest;
use crate::catalogue::table::BadTable;
use crate::riasec::answers::BadAnswers;
use crate::riasec::code::BadCode;
use crate::riasec::table::BadSheet;
use crate::search::BadQuery;
use crate::store::{Refusal, StoreError};

/// What a person names on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    Role,
    Level,
    Track,
    Skill,
    Topic,
    Form,
    Degree,
    Industry,
    Command,
}

/// What a catalogue or a questionnaire may be without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    Questionnaire,
    Form,
    /// Answers that can be scored.
    Answers,
    Roles,
    Interests,
    Ladder,
    Guide,
    Skills,
    Industries,
}

/// Why a text is not six scores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadScores {
    /// A part has no equals sign.
    NoSign { part: String },
    /// What stands before the sign names no type.
    Letter { letter: String },
    /// What stands behind the sign is no number.
    Number { text: String },
    /// Some scores are percentages and others are not.
    Percent { signs: usize },
    /// Some scores say what they are out of and others do not.
    Shares { signs: usize },
    /// A comma may be a decimal one, or part thousands.
    Thousands { text: String },
    /// A score is not finite.
    Infinite { letter: Interest },
    /// A score lies outside every scale in use.
    Bounds { letter: Interest, text: String },
    /// Bare numbers are not six.
    Count { given: usize },
    /// A type has two scores.
    Twice { letter: Interest },
    /// Types have no score.
    Missing { letters: Vec<Interest> },
}

/// Something that keeps a command from its answer.
#[derive(Debug, Clone, PartialEq, Eq, Display, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Failure {
    /// No role has this name.
    UnknownRole {
        name: String,
        /// Titles and ids of the nearest roles.
        nearest: Vec<(String, String)>,
        /// The id of the level that has the name.
        level: Option<String>,
        /// Whether the catalogue knows it as a role that is not here.
        absent: bool,
    },
    /// The name fits several roles.
    SeveralRoles {
        name: String,
        /// Titles and ids of the roles, in the order of the catalogue; of a misspelt name the closest first.
        matches: Vec<(String, String)>,
    },
    /// The name fits several levels, tracks, skills, topics or forms.
    Several { thing: Thing, name: String, matches: Vec<(String, String)> },
    /// No level, track, skill, topic or form has this name.
    Unknown {
        thing: Thing,
        name: String,
        /// The names that exist; none where they are too many to list.
        known: Vec<String>,
        /// Titles and ids of the nearest, the nearest first, where they are too many.
        nearest: Vec<(String, String)>,
    },
    /// Two names are those of one role, where different roles are needed.
    SameRole { names: [String; 2], title: String },
    /// All six scores are equal, so that nothing can be explained.
    FlatProfile,
    /// A role has no six numbers to compare scores with.
    NoProfile { role: String, title: String },
    /// The files of a catalogue cannot be read.
    Catalogue(Unreadable),
    /// A table of roles is wrong.
    Table { path: String, bad: BadTable },
    /// A catalogue has errors.
    BrokenCatalogue { path: String, errors: usize },
    /// A questionnaire has errors.
    BrokenQuestionnaire { path: String, errors: usize },
    /// The catalogue lacks what the command needs.
    NothingHere { lack: Lack },
    /// A string of answers is wrong.
    Answers(BadAnswers),
    /// A file of answers holds something else, or more than one sheet.
    AnswersTable { path: String, bad: BadSheet },
    /// A file of answers cannot be read.
    AnswersFile { path: String, why: Unreadable },
    /// A Holland code is wrong.
    Code(BadCode),
    /// Six scores are wrong.
    Scores { problem: BadScores },
    /// Words cannot be searched for.
    Search(BadQuery),
    /// No catalogue was named to check.
    NothingToCheck,
    /// Questions need a terminal.
    NoTerminal,
    /// Nobody has said where the person stands.
    NoStanding,
    /// A check list needs a terminal.
    NoCheckList,
    /// A form whose questions the program does not have.
    NoQuestions { form: String },
    /// A page that is no picture is asked for as one.
    NoPicture,
    /// A form that asks nothing.
    EmptyForm { form: String },
    /// The input ended before all questions were answered.
    InputEnded {
        answered: usize,
        /// How many there are; none where the form chooses its questions as it goes.
        questions: Option<usize>,
    },
    /// A picture has more roles or moves than anybody could read.
    LargePicture { roles: usize, moves: usize, most: (usize, usize) },
    /// The store of results cannot do its work.
    Store(StoreError),
    /// No result has this id.
    UnknownResult { id: String, nearest: Vec<String> },
    /// There are fewer results than the command needs.
    FewResults { have: usize, need: usize },
    /// A result whose questions are no longer known.
    Unscorable { id: String, questionnaire: String },
    /// What is to be removed may not be removed unasked.
    NotAgreed,
    /// The page cannot be printed, or its file not be written.
    Output { why: Refusal },
    /// The person stopped the program.
    Interrupted,
}

impl Failure {
    /// The exit code: 1 for a negative finding, 130 for an interruption, 2 for everything else.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::UnknownRole { .. }
            | Self::SeveralRoles { .. }
            | Self::UnknownResult { .. }
            | Self::FewResults { .. }
            | Self::FlatProfile
            | Self::NoProfile { .. }
            | Self::NothingHere { lack: Lack::Interests }
            | Self::Store(StoreError::Unknown { .. }) => 1,
            Self::Interrupted => 130,
            _ => 2,
        }
    }

    /// Titles and ids of what may have been meant, the nearest first.
    pub fn candidates(&self) -> &[(String, String)] {
        match self {
            Self::UnknownRole { nearest, .. } | Self::Unknown { nearest, .. } => nearest,
            Self::SeveralRoles { matches, .. } | Self::Several { matches, .. } => matches,
            _ => &[],
        }
    }
}

impl std::error::Error for Failure {}
