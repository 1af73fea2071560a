//! Answers, scores, codes and tables that a person brings and that cannot be used, in words.

use super::{Wording, cut};
use crate::catalogue::interest::Interest;
use crate::catalogue::table::column::COLUMNS;
use crate::catalogue::table::{BadTable, Problem};
use crate::failure::BadScores;
use crate::riasec::answers::BadAnswers;
use crate::riasec::code::BadCode;
use crate::riasec::table::BadSheet;
use crate::words::{Hinted, Lang, failure as words};

pub(super) fn answers(lang: Lang, bad: &BadAnswers) -> Wording {
    let say = |problem: &dyn Hinted| Wording::of(lang, problem);
    match *bad {
        BadAnswers::Character { character, position } => {
            say(&words::AnswerCharacter { character: &character.to_string(), position })
        }
        BadAnswers::Length { given, expected } if given < expected => {
            say(&words::AnswersMissing { given, expected, missing: expected - given })
        }
        BadAnswers::Length { given, expected } => {
            say(&words::AnswersExtra { given, expected, extra: given - expected })
        }
    }
}

pub(super) fn sheet(lang: Lang, path: &str, bad: &BadSheet) -> Wording {
    match bad {
        BadSheet::Cell { row, column, text } => {
            let text = Some(cut(text)).filter(|_| !text.is_empty());
            let cell =
                words::AnswersCell { path, row: *row, column: *column, text: text.as_deref() };
            Wording::of(lang, &cell)
        }
        BadSheet::Sheets { sheets, answers } => {
            Wording::of(lang, &words::AnswersSheets { path, sheets: *sheets, answers: *answers })
        }
        BadSheet::Answers(bad) => self::answers(lang, bad),
    }
}

pub(super) fn code(lang: Lang, bad: &BadCode) -> Wording {
    match *bad {
        BadCode::Empty => Wording::new(lang, words::CodeEmpty, words::CodeHint),
        BadCode::Letter { character, position } => {
            let problem = words::CodeLetter { character: &character.to_string(), position };
            Wording::new(lang, problem, words::CodeHint)
        }
        BadCode::Twice { letter, position } => {
            let problem = words::CodeTwice { letter: &letter.to_string(), position };
            Wording::new(lang, problem, words::CodeHint)
        }
    }
}

pub(super) fn scores(lang: Lang, bad: &BadScores) -> Wording {
    let problem = match bad {
        BadScores::NoSign { part } => lang.say(words::ScoresSign { part }),
        BadScores::Letter { letter } => lang.say(words::ScoresLetter { letter }),
        BadScores::Number { text } => lang.say(words::ScoresNumber { text }),
        BadScores::Percent { signs } => lang.say(words::ScoresPercent { signs: *signs }),
        BadScores::Shares { signs } => lang.say(words::ScoresShares { signs: *signs }),
        BadScores::Thousands { text } => lang.say(words::ScoresThousands { text }),
        BadScores::Infinite { letter } => {
            lang.say(words::ScoresFinite { letter: &letter.to_string() })
        }
        BadScores::Bounds { letter, text } => {
            lang.say(words::ScoresBounds { letter: &letter.to_string(), text: &cut(text) })
        }
        BadScores::Count { given } => lang.say(words::ScoresCount { given: *given }),
        BadScores::Twice { letter } => lang.say(words::ScoresTwice { letter: &letter.to_string() }),
        BadScores::Missing { letters } => {
            let letters: Vec<String> = letters.iter().map(Interest::to_string).collect();
            lang.say(words::ScoresMissing { letters: &letters })
        }
    };
    Wording { problem, hint: vec![lang.say(words::ScoresHint)] }
}

/// What is wrong with a table of roles, with its row and column.
pub(super) fn table(lang: Lang, path: &str, bad: &BadTable) -> Wording {
    let wrong = match &bad.problem {
        Problem::NoTitles => lang.say(words::TableNoTitles),
        Problem::ColumnTwice { name } => lang.say(words::TableColumnTwice { name }),
        Problem::NoRows => lang.say(words::TableNoRows),
        Problem::NoTitle => lang.say(words::TableNoTitle),
        Problem::Twice { name, first } => {
            lang.say(words::TableTwice { name: &cut(name), first: *first })
        }
        Problem::UnknownRole { name, nearest } => {
            lang.say(words::TableRole { name: &cut(name), nearest: nearest.as_deref() })
        }
        Problem::UnknownOccupation { code } => {
            lang.say(words::TableOccupation { code: &cut(code) })
        }
        Problem::OpenQuote => lang.say(words::TableQuote),
    };
    let (row, column, known) = (bad.row, bad.column, &COLUMNS.as_slice());
    Wording::of(lang, &words::Table { path, row, column, wrong: &wrong, known })
}
