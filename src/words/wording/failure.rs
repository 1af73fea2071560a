//! What goes wrong, in words: what is wrong, and what to do. A new failure without words does not compile.

use super::input::{answers, code, scores, sheet, table};
use super::unreadable::unreadable;
use super::{Wording, cut};
use crate::failure::{BadFile, Failure, Thing};
use crate::search::{BadQuery, MOST_WORDS};
use crate::store::Refusal;
use crate::words::{Lang, failure as words};

/// The most matches that are listed.
const LISTED: usize = 8;

/// Words a failure.
// One arm a fact: taken apart it would be harder to read.
#[allow(clippy::too_many_lines)]
pub fn wording(lang: Lang, failure: &Failure) -> Wording {
    let both = Wording { problem: String::new(), hint: Vec::new() };
    match failure {
        Failure::UnknownRole { name, .. } if name.trim().is_empty() => {
            Wording::new(lang, words::NoRoleNamed, words::NoRoleNamedHint)
        }
        Failure::UnknownRole { name, level: Some(level), .. } => Wording::new(
            lang,
            words::LevelNamed { name: &cut(name) },
            words::LevelNamedHint { level },
        ),
        Failure::UnknownRole { name, nearest, absent, .. } => {
            let nearest = cards(lang, nearest);
            if *absent {
                let (problem, hint) = (
                    words::AbsentRole { name: &cut(name) },
                    words::AbsentRoleHint { nearest: &nearest },
                );
                return Wording::new(lang, problem, hint);
            }
            let hint = words::UnknownRoleHint { near: nearest.len(), nearest: &nearest };
            Wording::new(lang, words::UnknownRole { name: &cut(name) }, hint)
        }
        Failure::SeveralRoles { name, matches } => several(lang, Thing::Role, name, matches),
        Failure::Several { thing, name, matches } => several(lang, *thing, name, matches),
        Failure::Unknown { thing, name, known, nearest } => {
            let problem = words::Unknown { thing: *thing, name: &cut(name) };
            if nearest.is_empty() {
                return if known.is_empty() {
                    Wording::new(lang, problem, words::NoDegrees)
                } else {
                    Wording::new(lang, problem, words::Choose { known })
                };
            }
            let nearest = &cards(lang, nearest);
            Wording::new(lang, problem, words::Nearest { nearest })
        }
        Failure::SameRole { names, title } => {
            let problem =
                words::SameRole { first: &cut(&names[0]), second: &cut(&names[1]), title };
            Wording::new(lang, problem, words::SameRoleHint)
        }
        Failure::FlatProfile => Wording::new(lang, words::FlatProfile, words::FlatProfileHint),
        Failure::NoProfile { role, title } => {
            Wording::new(lang, words::NoProfile { title }, words::NoProfileHint { role })
        }
        Failure::Catalogue(unreadable) => self::unreadable(lang, unreadable),
        Failure::Table { path, bad } => table(lang, path, bad),
        Failure::BrokenCatalogue { path, errors } => Wording::new(
            lang,
            words::BrokenCatalogue { path, errors: *errors },
            words::BrokenCatalogueHint { path },
        ),
        Failure::BrokenQuestionnaire { path, errors } => Wording::new(
            lang,
            words::BrokenQuestionnaire { path, errors: *errors },
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
                BadFile::TooLarge { limit } => {
                    lang.say(words::AnswersFileLarge { path, limit: *limit })
                }
                BadFile::Unreadable(file) => lang.say(words::AnswersFile {
                    path,
                    why: &wording(lang, &Failure::Catalogue(file.clone())).problem,
                }),
            },
            hint: vec![lang.say(words::AnswersFileHint)],
        },
        Failure::Code(bad) => code(lang, bad),
        Failure::Scores { problem } => {
            Wording { problem: scores(lang, problem), hint: vec![lang.say(words::ScoresHint)] }
        }
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
        Failure::InputEnded { answered, questions } => {
            let answered = *answered;
            match *questions {
                Some(questions) => {
                    let problem = words::InputEnded { answered, questions };
                    Wording::new(lang, problem, words::InputEndedHint)
                }
                None => {
                    Wording::new(lang, words::InputEndedOpen { answered }, words::InputEndedHint)
                }
            }
        }
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
            let hint = words::UnknownResultHint { near: nearest.len(), nearest };
            Wording::new(lang, words::UnknownResult { id: &cut(id) }, hint)
        }
        Failure::FewResults { have, need } => Wording::new(
            lang,
            words::FewResults { have: *have, need: *need },
            words::FewResultsHint,
        ),
        Failure::Unscorable { id, questionnaire } => {
            Wording::new(lang, words::Unscorable { id, questionnaire }, words::UnscorableHint)
        }
        Failure::NotAgreed => Wording::new(lang, words::NotAgreed, words::NotAgreedHint),
        Failure::Output { why } => {
            let why = match why {
                // The system's own words are in its own language.
                Refusal::Other(_) => lang.say(words::OutputOther),
                why => super::store::refusal(lang, why).problem,
            };
            Wording::new(lang, words::Output { why: &why }, words::OutputHint)
        }
        Failure::Interrupted => Wording { problem: lang.say(words::Interrupted), ..both },
    }
}

fn cards(lang: Lang, named: &[(String, String)]) -> Vec<String> {
    let card = |(title, id): &(String, String)| card(lang, title, id);
    named.iter().map(card).collect()
}

/// A title with the id that names it for certain.
pub fn card(lang: Lang, title: &str, id: &str) -> String {
    if title == id { id.to_owned() } else { lang.say(words::Card { title, id }) }
}

/// Said where a name was no more than a part or a misspelling of what it was taken for.
pub fn taken(lang: Lang, name: &str, title: &str, id: &str) -> String {
    lang.say(words::Taken { name: &cut(name), taken: &card(lang, title, id) })
}

/// The name fits several: which it fits, each on a line of its own.
fn several(lang: Lang, thing: Thing, name: &str, matches: &[(String, String)]) -> Wording {
    let mut hint = vec![lang.say(words::Which)];
    hint.extend(
        matches.iter().take(LISTED).map(|(title, id)| format!("  {}", card(lang, title, id))),
    );
    match matches.len().saturating_sub(LISTED) {
        0 => {}
        left if thing == Thing::Role => {
            hint.push(format!("  {}", lang.say(words::MoreRoles { left })));
        }
        left => hint.push(format!("  {}", lang.say(words::More { left }))),
    }
    let problem = lang.say(words::Several { thing, name: &cut(name), count: matches.len() });
    Wording { problem, hint }
}
