//! What can go wrong for a person, as facts; `words::wording` words them.

use std::fmt;

use strum::IntoStaticStr;

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
    /// A role.
    Role,
    /// A level.
    Level,
    /// A track.
    Track,
    /// A skill.
    Skill,
    /// A topic of the guide.
    Topic,
    /// A form of a questionnaire.
    Form,
    /// A degree of a skill.
    Degree,
    /// An industry.
    Industry,
    /// A command.
    Command,
}

/// What a catalogue or a questionnaire may be without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// A questionnaire.
    Questionnaire,
    /// The form that was asked for.
    Form,
    /// Answers that can be scored.
    Answers,
    /// Roles in the field.
    Roles,
    /// Interests of roles.
    Interests,
    /// A ladder.
    Ladder,
    /// Topics of a guide.
    Guide,
    /// Skills.
    Skills,
    /// What is said of industries.
    Industries,
}

/// Why a file of answers cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadFile {
    /// It has more than so many KiB.
    TooLarge {
        /// The limit.
        limit: usize,
    },
    /// It cannot be read at all.
    Unreadable(Unreadable),
}

/// Why a text is not six scores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadScores {
    /// A part has no equals sign.
    NoSign {
        /// The part.
        part: String,
    },
    /// What stands before the sign names no type.
    Letter {
        /// What stands there.
        letter: String,
    },
    /// What stands behind the sign is no number.
    Number {
        /// What stands there.
        text: String,
    },
    /// Some scores are percentages and others are not.
    Percent {
        /// How many signs there are.
        signs: usize,
    },
    /// Some scores say what they are out of and others do not.
    Shares {
        /// How many do.
        signs: usize,
    },
    /// A comma may be a decimal one, or part thousands.
    Thousands {
        /// The number.
        text: String,
    },
    /// A score is not finite.
    Infinite {
        /// Whose.
        letter: Interest,
    },
    /// A score lies outside every scale in use.
    Bounds {
        /// Whose.
        letter: Interest,
        /// What was typed.
        text: String,
    },
    /// Bare numbers are not six.
    Count {
        /// How many there are.
        given: usize,
    },
    /// A type has two scores.
    Twice {
        /// Which.
        letter: Interest,
    },
    /// Types have no score.
    Missing {
        /// Which.
        letters: Vec<Interest>,
    },
}

/// Something that keeps a command from its answer.
#[derive(Debug, Clone, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Failure {
    /// No role has this name.
    UnknownRole {
        /// The name.
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
        /// The name.
        name: String,
        /// Titles and ids of the roles, in the order of the catalogue; of a misspelt name the closest first.
        matches: Vec<(String, String)>,
    },
    /// The name fits several levels, tracks, skills, topics or forms.
    Several {
        /// What was looked for.
        thing: Thing,
        /// The name.
        name: String,
        /// Names and ids of those that it fits.
        matches: Vec<(String, String)>,
    },
    /// No level, track, skill, topic or form has this name.
    Unknown {
        /// What was looked for.
        thing: Thing,
        /// The name.
        name: String,
        /// The names that exist; none where they are too many to list.
        known: Vec<String>,
        /// Titles and ids of the nearest, the nearest first, where they are too many.
        nearest: Vec<(String, String)>,
    },
    /// Two names are those of one role, where different roles are needed.
    SameRole {
        /// The names.
        names: [String; 2],
        /// The title of the role.
        title: String,
    },
    /// All six scores are equal, so that nothing can be explained.
    FlatProfile,
    /// A role has no six numbers to compare scores with.
    NoProfile {
        /// Its id.
        role: String,
        /// Its title.
        title: String,
    },
    /// The files of a catalogue cannot be read.
    Catalogue(Unreadable),
    /// A table of roles is wrong.
    Table {
        /// Its path.
        path: String,
        /// Where and what.
        bad: BadTable,
    },
    /// A catalogue has errors.
    BrokenCatalogue {
        /// Its path.
        path: String,
        /// How many errors.
        errors: usize,
    },
    /// A questionnaire has errors.
    BrokenQuestionnaire {
        /// Its path.
        path: String,
        /// How many errors.
        errors: usize,
    },
    /// The catalogue lacks what the command needs.
    NothingHere {
        /// What it lacks.
        lack: Lack,
    },
    /// A string of answers is wrong.
    Answers(BadAnswers),
    /// A file of answers holds something else, or more than one sheet.
    AnswersTable {
        /// Its path.
        path: String,
        /// What is wrong with it.
        bad: BadSheet,
    },
    /// A file of answers cannot be read.
    AnswersFile {
        /// Its path.
        path: String,
        /// What is wrong with it.
        why: BadFile,
    },
    /// A Holland code is wrong.
    Code(BadCode),
    /// Six scores are wrong.
    Scores {
        /// What is wrong with them.
        problem: BadScores,
    },
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
    NoQuestions {
        /// Its name.
        form: String,
    },
    /// A page that is no picture is asked for as one.
    NoPicture,
    /// A form that asks nothing.
    EmptyForm {
        /// Its id.
        form: String,
    },
    /// The input ended before all questions were answered.
    InputEnded {
        /// How many were answered.
        answered: usize,
        /// How many there are; none where the form chooses its questions as it goes.
        questions: Option<usize>,
    },
    /// A picture has more roles or moves than anybody could read.
    LargePicture {
        /// How many roles it has.
        roles: usize,
        /// How many moves it has.
        moves: usize,
        /// The most roles and the most moves of a picture.
        most: (usize, usize),
    },
    /// The store of results cannot do its work.
    Store(StoreError),
    /// No result has this id.
    UnknownResult {
        /// The id.
        id: String,
        /// The nearest ids.
        nearest: Vec<String>,
    },
    /// There are fewer results than the command needs.
    FewResults {
        /// How many there are.
        have: usize,
        /// How many it needs.
        need: usize,
    },
    /// A result whose questions are no longer known.
    Unscorable {
        /// Its id.
        id: String,
        /// The id of the questionnaire.
        questionnaire: String,
    },
    /// What is to be removed may not be removed unasked.
    NotAgreed,
    /// The page cannot be printed, or its file not be written.
    Output {
        /// Why.
        why: Refusal,
    },
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
}

impl Failure {
    /// Titles and ids of what may have been meant, the nearest first.
    pub fn candidates(&self) -> &[(String, String)] {
        match self {
            Self::UnknownRole { nearest, .. } | Self::Unknown { nearest, .. } => nearest,
            Self::SeveralRoles { matches, .. } | Self::Several { matches, .. } => matches,
            _ => &[],
        }
    }
}

impl fmt::Display for Failure {
    /// The bare fact, for logs: people read what `words::wording` says of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for Failure {}
