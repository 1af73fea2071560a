//! What goes wrong, in words: what is wrong, and what to do. A new failure without words does not compile.

use super::input::{answers, code, scores, sheet, table};
use super::store::{refusal, wording as store};
use super::unreadable::unreadable;
use super::{Wording, cut};
use crate::catalogue::files::Unreadable;
use crate::failure::{Failure, Thing};
use crate::search::{BadQuery, MOST_WORDS};
use crate::store::Refusal;
use crate::words::{Hinted, Lang, failure as words};

/// The most matches that are listed.
const LISTED: usize = 8;

// One arm a fact: taken apart it would be harder to read.
#[allow(clippy::too_many_lines)]
pub fn wording(lang: Lang, failure: &Failure) -> Wording {
    let say = |problem: &dyn Hinted| Wording::of(lang, problem);
    match failure {
        Failure::UnknownRole { name, .. } if name.trim().is_empty() => say(&words::NoRoleNamed),
        Failure::UnknownRole { name, level: Some(level), .. } => {
            say(&words::LevelNamed { name: &cut(name), level })
        }
        Failure::UnknownRole { name, nearest, absent, .. } => {
            let (name, near, nearest) = (&cut(name), nearest.len(), &cards(lang, nearest));
            if *absent {
                return say(&words::AbsentRole { name, nearest });
            }
            say(&words::UnknownRole { name, near, nearest })
        }
        Failure::SeveralRoles { name, matches } => several(lang, Thing::Role, name, matches),
        Failure::Several { thing, name, matches } => several(lang, *thing, name, matches),
        Failure::Unknown { thing, name, known, nearest } => {
            let problem = words::Unknown { thing: *thing, name: &cut(name) };
            match (nearest.is_empty(), known.is_empty()) {
                (false, _) => {
                    Wording::new(lang, problem, words::Nearest { nearest: &cards(lang, nearest) })
                }
                (_, true) => Wording::new(lang, problem, words::NoDegrees),
                (_, false) => Wording::new(lang, problem, words::Choose { known }),
            }
        }
        Failure::SameRole { names: [first, second], title } => {
            say(&words::SameRole { first: &cut(first), second: &cut(second), title })
        }
        Failure::FlatProfile => say(&words::FlatProfile),
        Failure::NoProfile { role, title } => say(&words::NoProfile { title, role }),
        Failure::Catalogue(file) => unreadable(lang, file),
        Failure::Table { path, bad } => table(lang, path, bad),
        Failure::BrokenCatalogue { path, errors } => {
            say(&words::BrokenCatalogue { path, errors: *errors })
        }
        Failure::BrokenQuestionnaire { path, errors } => {
            say(&words::BrokenQuestionnaire { path, errors: *errors })
        }
        Failure::NothingHere { lack } => say(&words::NothingHere { lack: *lack }),
        Failure::Answers(bad) => answers(lang, bad),
        Failure::AnswersTable { path, bad } => sheet(lang, path, bad),
        Failure::AnswersFile { path, why: Unreadable::TooLarge { limit, .. } } => {
            let limit = usize::try_from(limit / 1024).unwrap_or(usize::MAX);
            let problem = words::AnswersFileLarge { path, limit };
            Wording::new(lang, problem, words::AnswersFileHint)
        }
        Failure::AnswersFile { path, why } => {
            say(&words::AnswersFile { path, why: &unreadable(lang, why).problem })
        }
        Failure::Code(bad) => code(lang, bad),
        Failure::Scores { problem } => scores(lang, problem),
        Failure::Search(BadQuery::Empty) => say(&words::NoWords),
        Failure::Search(BadQuery::TooMany { words }) => {
            say(&words::ManyWords { words: *words, most: MOST_WORDS })
        }
        Failure::NothingToCheck => say(&words::NothingToCheck),
        Failure::NoTerminal => say(&words::NoTerminal),
        Failure::NoStanding => say(&words::NoStanding),
        Failure::NoCheckList => say(&words::NoCheckList),
        Failure::NoQuestions { form } => say(&words::NoQuestions { form }),
        Failure::NoPicture => say(&words::NoPicture),
        Failure::EmptyForm { form } => say(&words::EmptyForm { form }),
        Failure::InputEnded { answered, questions } => {
            say(&words::InputEnded { answered: *answered, questions: *questions })
        }
        Failure::LargePicture { roles, moves, most: (most_roles, most_moves) } => {
            let (most_roles, most_moves) = (*most_roles, *most_moves);
            say(&words::LargePicture { roles: *roles, moves: *moves, most_roles, most_moves })
        }
        Failure::Store(error) => store(lang, error),
        Failure::UnknownResult { id, nearest } => {
            say(&words::UnknownResult { id: &cut(id), near: nearest.len(), nearest })
        }
        Failure::FewResults { have, need } => say(&words::FewResults { have: *have, need: *need }),
        Failure::Unscorable { id, questionnaire } => say(&words::Unscorable { id, questionnaire }),
        Failure::NotAgreed => say(&words::NotAgreed),
        // The system's own words are in its own language.
        Failure::Output { why: Refusal::Other(_) } => {
            say(&words::Output { why: &lang.say(words::OutputOther) })
        }
        Failure::Output { why } => say(&words::Output { why: &refusal(lang, why).problem }),
        Failure::Interrupted => Wording { problem: lang.say(words::Interrupted), hint: Vec::new() },
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
    let left = matches.len().saturating_sub(LISTED);
    let more = (left > 0).then(|| lang.say(words::More { thing, left }));
    let listed = cards(lang, &matches[..matches.len().min(LISTED)]).into_iter().chain(more);
    let listed = listed.map(|line| format!("  {line}"));
    let hint = std::iter::once(lang.say(words::Which)).chain(listed).collect();
    let problem = lang.say(words::Several { thing, name: &cut(name), count: matches.len() });
    Wording { problem, hint }
}
