//! What goes wrong, in words: what is wrong, and what to do. A new failure without words does not compile.

use std::path::Path;

use super::Wording;
use crate::catalogue::files::Unreadable;
use crate::catalogue::interest::Interest;
use crate::catalogue::table::column::COLUMNS;
use crate::catalogue::table::{BadTable, Problem};
use crate::failure::{BadFile, BadScores, Failure, Thing};
use crate::riasec::answers::BadAnswers;
use crate::riasec::code::BadCode;
use crate::riasec::table::BadSheet;
use crate::search::{BadQuery, MOST_WORDS};
use crate::words::{Lang, failure as words};

/// The most letters of a name that a sentence repeats.
const SHOWN: usize = 60;
/// The most matches that are listed.
const LISTED: usize = 8;

/// Words a failure.
// One arm a fact: taken apart it would be harder to read.
#[allow(clippy::too_many_lines)]
pub fn wording(lang: Lang, failure: &Failure) -> Wording {
    let both = Wording {
        problem: String::new(),
        hint: Vec::new(),
    };
    match failure {
        Failure::UnknownRole { name, .. } if name.trim().is_empty() => {
            Wording::new(lang, words::NoRoleNamed, words::NoRoleNamedHint)
        }
        Failure::UnknownRole {
            name,
            level: Some(level),
            ..
        } => Wording::new(
            lang,
            words::LevelNamed { name: &cut(name) },
            words::LevelNamedHint { level },
        ),
        Failure::UnknownRole { name, nearest, .. }
            if nearest.is_empty()
                && name.chars().any(char::is_alphabetic)
                && name.chars().count() <= SHOWN =>
        {
            Wording::new(
                lang,
                words::UnknownRole { name: &cut(name) },
                words::StrangeLetters,
            )
        }
        Failure::UnknownRole { name, nearest, .. } => {
            let nearest: Vec<String> = nearest
                .iter()
                .map(|(title, id)| card(lang, title, id))
                .collect();
            let hint = words::UnknownRoleHint {
                near: nearest.len(),
                nearest: &nearest,
            };
            Wording::new(lang, words::UnknownRole { name: &cut(name) }, hint)
        }
        Failure::SeveralRoles { name, matches } => several(lang, Thing::Role, name, matches),
        Failure::Several {
            thing,
            name,
            matches,
        } => several(lang, *thing, name, matches),
        Failure::Unknown { thing, name, known } => Wording::new(
            lang,
            words::Unknown {
                thing: *thing,
                name: &cut(name),
            },
            words::Choose { known },
        ),
        Failure::SameRole { names, title } => {
            let problem = words::SameRole {
                first: &cut(&names[0]),
                second: &cut(&names[1]),
                title,
            };
            Wording::new(lang, problem, words::SameRoleHint)
        }
        Failure::FlatProfile => Wording::new(lang, words::FlatProfile, words::FlatProfileHint),
        Failure::NoProfile { role, title } => Wording::new(
            lang,
            words::NoProfile { title },
            words::NoProfileHint { role },
        ),
        Failure::Catalogue(unreadable) => self::unreadable(lang, unreadable),
        Failure::Table { path, bad } => table(lang, path, bad),
        Failure::BrokenCatalogue { path, errors } => Wording::new(
            lang,
            words::BrokenCatalogue {
                path,
                errors: *errors,
            },
            words::BrokenCatalogueHint { path },
        ),
        Failure::BrokenQuestionnaire { path, errors } => Wording::new(
            lang,
            words::BrokenQuestionnaire {
                path,
                errors: *errors,
            },
            words::BrokenQuestionnaireHint,
        ),
        Failure::NothingHere { lack } => Wording::new(
            lang,
            words::NothingHere { lack: *lack },
            words::NothingHereHint { lack: *lack },
        ),
        Failure::Answers(bad) => answers(lang, bad),
        Failure::AnswersTable { path, bad } => sheet(lang, path, bad),
        Failure::AnswersFile { path, why } => Wording {
            problem: match why {
                BadFile::TooLarge { limit } => lang.say(words::AnswersFileLarge {
                    path,
                    limit: *limit,
                }),
                BadFile::Unreadable(file) => lang.say(words::AnswersFile {
                    path,
                    why: &wording(lang, &Failure::Catalogue(file.clone())).problem,
                }),
            },
            hint: vec![lang.say(words::AnswersFileHint)],
        },
        Failure::Code(bad) => code(lang, bad),
        Failure::Scores { problem } => Wording {
            problem: scores(lang, problem),
            hint: vec![lang.say(words::ScoresHint)],
        },
        Failure::Search(BadQuery::Empty) => Wording::new(lang, words::NoWords, words::NoWordsHint),
        Failure::Search(BadQuery::TooMany { words: number }) => Wording::new(
            lang,
            words::ManyWords { words: *number },
            words::ManyWordsHint { most: MOST_WORDS },
        ),
        Failure::NothingToCheck => {
            Wording::new(lang, words::NothingToCheck, words::NothingToCheckHint)
        }
        Failure::NoTerminal => Wording::new(lang, words::NoTerminal, words::NoTerminalHint),
        Failure::NoStanding => Wording::new(lang, words::NoStanding, words::NoStandingHint),
        Failure::NoCheckList => Wording::new(lang, words::NoCheckList, words::NoCheckListHint),
        Failure::NoQuestions { form } => {
            Wording::new(lang, words::NoQuestions { form }, words::NoQuestionsHint)
        }
        Failure::NoPicture => Wording::new(lang, words::NoPicture, words::NoPictureHint),
        Failure::EmptyForm { form } => {
            Wording::new(lang, words::EmptyForm { form }, words::EmptyFormHint)
        }
        Failure::InputEnded {
            answered,
            questions,
        } => Wording::new(
            lang,
            words::InputEnded {
                answered: *answered,
                questions: *questions,
            },
            words::InputEndedHint,
        ),
        Failure::LargePicture { roles, moves, most } => {
            let problem = words::LargePicture {
                roles: *roles,
                moves: *moves,
                most_roles: most.0,
                most_moves: most.1,
            };
            Wording::new(lang, problem, words::LargePictureHint)
        }
        Failure::Store(error) => super::store::wording(lang, error),
        Failure::UnknownResult { id, nearest } => {
            let hint = words::UnknownResultHint {
                near: nearest.len(),
                nearest,
            };
            Wording::new(lang, words::UnknownResult { id: &cut(id) }, hint)
        }
        Failure::FewResults { have, need } => Wording::new(
            lang,
            words::FewResults {
                have: *have,
                need: *need,
            },
            words::FewResultsHint,
        ),
        Failure::Unscorable { id, questionnaire } => Wording::new(
            lang,
            words::Unscorable { id, questionnaire },
            words::UnscorableHint,
        ),
        Failure::NotAgreed => Wording::new(lang, words::NotAgreed, words::NotAgreedHint),
        Failure::Output { why } => Wording::new(lang, words::Output { why }, words::OutputHint),
        Failure::Interrupted => Wording {
            problem: lang.say(words::Interrupted),
            ..both
        },
    }
}

/// A name as a sentence repeats it: a long one is cut.
fn cut(name: &str) -> String {
    let mut letters = name.trim().chars();
    let begun: String = letters.by_ref().take(SHOWN).collect();
    let rest = if letters.next().is_some() { "…" } else { "" };
    format!("{begun}{rest}")
}

/// A title with the id that names it for certain.
pub fn card(lang: Lang, title: &str, id: &str) -> String {
    if title == id {
        id.to_owned()
    } else {
        lang.say(words::Card { title, id })
    }
}

/// Said where a name was no more than a part or a misspelling of what it was taken for.
pub fn taken(lang: Lang, name: &str, title: &str, id: &str) -> String {
    lang.say(words::Taken {
        name: &cut(name),
        taken: &card(lang, title, id),
    })
}

/// The name fits several: which it fits, each on a line of its own.
fn several(lang: Lang, thing: Thing, name: &str, matches: &[(String, String)]) -> Wording {
    let mut hint = vec![lang.say(words::Which)];
    hint.extend(
        matches
            .iter()
            .take(LISTED)
            .map(|(title, id)| format!("  {}", card(lang, title, id))),
    );
    match matches.len().saturating_sub(LISTED) {
        0 => {}
        left if thing == Thing::Role => {
            hint.push(format!("  {}", lang.say(words::MoreRoles { left })));
        }
        left => hint.push(format!("  {}", lang.say(words::More { left }))),
    }
    let problem = lang.say(words::Several {
        thing,
        name: &cut(name),
        count: matches.len(),
    });
    Wording { problem, hint }
}

pub(super) fn unreadable(lang: Lang, unreadable: &Unreadable) -> Wording {
    let show = |path: &Path| path.display().to_string();
    match unreadable {
        Unreadable::Missing { path } => Wording::new(
            lang,
            words::PathMissing { path: &show(path) },
            words::PathMissingHint,
        ),
        Unreadable::Special { path } => Wording::new(
            lang,
            words::PathSpecial { path: &show(path) },
            words::PathSpecialHint,
        ),
        Unreadable::Folder { path } => Wording::new(
            lang,
            words::PathFolder { path: &show(path) },
            words::PathFolderHint,
        ),
        Unreadable::NoHead { path } => Wording::new(
            lang,
            words::PathNoHead { path: &show(path) },
            words::PathNoHeadHint,
        ),
        Unreadable::TooLarge { path, limit } => {
            let limit = usize::try_from(limit / 1024 / 1024).unwrap_or(usize::MAX);
            Wording::new(
                lang,
                words::PathLarge {
                    path: &show(path),
                    limit,
                },
                words::PathLargeHint,
            )
        }
        Unreadable::TooMany { path, limit } => Wording::new(
            lang,
            words::PathMany {
                path: &show(path),
                limit: *limit,
            },
            words::PathManyHint,
        ),
        Unreadable::NotText {
            path,
            line,
            encoding,
        } => Wording::new(
            lang,
            words::PathNotText {
                path: &show(path),
                line: &line.to_string(),
                encoding: *encoding,
            },
            words::PathNotTextHint {
                encoding: *encoding,
            },
        ),
        Unreadable::Refused { path, why } => Wording::new(
            lang,
            words::PathRefused {
                path: &show(path),
                why,
            },
            words::PathRefusedHint,
        ),
    }
}

fn answers(lang: Lang, bad: &BadAnswers) -> Wording {
    match *bad {
        BadAnswers::Character {
            character,
            position,
        } => {
            let problem = words::AnswerCharacter {
                character: &character.to_string(),
                position,
            };
            Wording::new(lang, problem, words::AnswerCharacterHint)
        }
        BadAnswers::Length { given, expected } if given < expected => {
            let problem = words::AnswersMissing {
                given,
                expected,
                missing: expected - given,
            };
            Wording::new(lang, problem, words::AnswersMissingHint)
        }
        BadAnswers::Length { given, expected } => {
            let problem = words::AnswersExtra {
                given,
                expected,
                extra: given - expected,
            };
            Wording::new(lang, problem, words::AnswersExtraHint)
        }
    }
}

fn sheet(lang: Lang, path: &str, bad: &BadSheet) -> Wording {
    match bad {
        BadSheet::Cell { row, column, text } if text.is_empty() => Wording::new(
            lang,
            words::AnswersBlank {
                path,
                row: *row,
                column: *column,
            },
            words::AnswersCellHint,
        ),
        BadSheet::Cell { row, column, text } => Wording::new(
            lang,
            words::AnswersCell {
                path,
                row: *row,
                column: *column,
                text: &cut(text),
            },
            words::AnswersCellHint,
        ),
        BadSheet::Sheets { sheets, answers } => Wording::new(
            lang,
            words::AnswersSheets {
                path,
                sheets: *sheets,
                answers: *answers,
            },
            words::AnswersSheetsHint,
        ),
        BadSheet::Answers(bad) => self::answers(lang, bad),
    }
}

fn code(lang: Lang, bad: &BadCode) -> Wording {
    match *bad {
        BadCode::Empty => Wording::new(lang, words::CodeEmpty, words::CodeHint),
        BadCode::Letter {
            character,
            position,
        } => Wording::new(
            lang,
            words::CodeLetter {
                character: &character.to_string(),
                position,
            },
            words::CodeHint,
        ),
        BadCode::Twice { letter, position } => Wording::new(
            lang,
            words::CodeTwice {
                letter: &letter.to_string(),
                position,
            },
            words::CodeHint,
        ),
    }
}

fn scores(lang: Lang, bad: &BadScores) -> String {
    match bad {
        BadScores::NoSign { part } => lang.say(words::ScoresSign { part }),
        BadScores::Letter { letter } => lang.say(words::ScoresLetter { letter }),
        BadScores::Number { text } => lang.say(words::ScoresNumber { text }),
        BadScores::Infinite { letter } => lang.say(words::ScoresFinite {
            letter: &letter.to_string(),
        }),
        BadScores::Bounds { letter, text } => lang.say(words::ScoresBounds {
            letter: &letter.to_string(),
            text: &cut(text),
        }),
        BadScores::Count { given } => lang.say(words::ScoresCount { given: *given }),
        BadScores::Twice { letter } => lang.say(words::ScoresTwice {
            letter: &letter.to_string(),
        }),
        BadScores::Missing { letters } => {
            let letters: Vec<String> = letters.iter().map(Interest::to_string).collect();
            lang.say(words::ScoresMissing { letters: &letters })
        }
    }
}

/// What is wrong with a table of roles, with its row and column.
fn table(lang: Lang, path: &str, bad: &BadTable) -> Wording {
    let wrong = match &bad.problem {
        Problem::NoTitles => lang.say(words::TableNoTitles),
        Problem::ColumnTwice { name } => lang.say(words::TableColumnTwice { name }),
        Problem::NoRows => lang.say(words::TableNoRows),
        Problem::NoTitle => lang.say(words::TableNoTitle),
        Problem::Twice { name, first } => lang.say(words::TableTwice {
            name: &cut(name),
            first: *first,
        }),
        Problem::UnknownRole { name, nearest } => lang.say(words::TableRole {
            name: &cut(name),
            nearest: nearest.as_deref(),
        }),
        Problem::UnknownOccupation { code } => {
            lang.say(words::TableOccupation { code: &cut(code) })
        }
        Problem::OpenQuote => lang.say(words::TableQuote),
    };
    let place = words::Table {
        path,
        row: bad.row,
        column: bad.column,
        wrong: &wrong,
    };
    let known = &COLUMNS.as_slice();
    Wording::new(lang, place, words::TableHint { known })
}
