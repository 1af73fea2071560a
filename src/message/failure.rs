//! What goes wrong, in words, each with what to do.

use std::fmt;

use crate::catalogue::files::Unreadable;
use crate::failure::Failure;
use crate::message::words::{count, join};
use crate::message::{lookup, search, store, visible};
use crate::riasec::answers::BadAnswers;
use crate::riasec::code::BadCode;

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&wording(self).0)
    }
}

/// What is wrong, and what to do, where neither depends on anything.
type Words = (&'static str, &'static str);

const NO_TERMINAL: Words = (
    "there is no terminal to ask the questions in",
    "give the answers with `--answers 3514…` or `--answers FILE`, or pipe them into `rungs quiz --plain`, one on each line",
);
const NO_STANDING: Words = (
    "nothing says where you stand",
    "name your role with `--from ROLE`, or say `--from none` if you are new to the field",
);
const NO_CHECK_LIST: Words = (
    "there is no terminal to show the check list in",
    "name the skills that you have with `--have`, or pipe your answers into `rungs plan --edit --plain`, one on each line",
);
const NOTHING_TO_CHECK: Words = (
    "there is no catalogue to check",
    "name one: `rungs catalogue check PATH`",
);
const FLAT_PROFILE: Words = (
    "all six scores are equal: nothing tells one role from another, so there is no fit to explain",
    "answer again with `rungs quiz` and use the whole scale, or give other scores with `--scores`",
);

fn words((problem, hint): Words) -> (String, String) {
    (problem.to_owned(), hint.to_owned())
}

/// A failure in words: what is wrong, and what to do; the second may be empty.
pub fn wording(failure: &Failure) -> (String, String) {
    match failure {
        Failure::UnknownRole { name, nearest } => lookup::unknown_role(name, nearest),
        Failure::SeveralRoles { name, matches } => lookup::several("role", name, matches),
        Failure::Several {
            what,
            name,
            matches,
        } => lookup::several(what, name, matches),
        Failure::Unknown { what, name, known } => (
            format!("there is no {what} \"{}\"", lookup::shown(name)),
            format!("choose one of: {}", known.join(", ")),
        ),
        Failure::SameRole { names, title } => (
            format!(
                "\"{}\" and \"{}\" are one and the same role, {title}",
                visible(&names[0]),
                visible(&names[1])
            ),
            "name two to four different roles; list them with `rungs roles`".to_owned(),
        ),
        Failure::FlatProfile => words(FLAT_PROFILE),
        Failure::NoProfile { role, title } => (
            format!("no source gives the interests of {title}, so there is no fit to explain"),
            format!("see what is known of it with `rungs role {role}`"),
        ),
        Failure::Catalogue(unreadable) => self::unreadable(unreadable),
        Failure::BrokenCatalogue { path, errors } => (
            broken("catalogue", path, *errors),
            format!(
                "see them all with `rungs catalogue check {}`",
                visible(path)
            ),
        ),
        Failure::BrokenQuestionnaire { path, errors } => (
            broken("questionnaire", path, *errors),
            "mend what is shown above".to_owned(),
        ),
        Failure::NothingHere { what } => (
            format!("this catalogue has no {what}"),
            "use the built-in catalogue: leave out `--catalogue`".to_owned(),
        ),
        Failure::Answers(bad) => answers(bad),
        Failure::AnswersFile { path, why } => (
            format!(
                "cannot read the answers in {}: {}",
                visible(path),
                visible(why)
            ),
            "give the digits themselves, or a text file that holds them".to_owned(),
        ),
        Failure::Code(bad) => code(bad),
        Failure::Scores { problem } => (
            format!("these are not six scores: {}", visible(problem)),
            "write all six letters: R=5,I=8,A=6,S=28,E=22,C=30".to_owned(),
        ),
        Failure::Search(bad) => search::bad(bad),
        Failure::NothingToCheck => words(NOTHING_TO_CHECK),
        Failure::NoTerminal => words(NO_TERMINAL),
        Failure::NoStanding => words(NO_STANDING),
        Failure::NoCheckList => words(NO_CHECK_LIST),
        Failure::NoQuestions { form } => (
            format!("the questions of {form} are not part of this program"),
            "take the official form, then give its answers with `--answers`".to_owned(),
        ),
        Failure::EmptyForm { form } => (
            format!("the form \"{}\" has no questions", visible(form)),
            "list items in it, or choose another form with `--form`".to_owned(),
        ),
        Failure::InputEnded {
            answered,
            questions,
        } => (
            format!("the input ended after {answered} of {questions} answers"),
            "give one answer on each line".to_owned(),
        ),
        Failure::LargePicture { roles, moves, most } => large_picture(*roles, *moves, *most),
        Failure::Format { format, allowed } => (
            format!("this page has no format {format}"),
            format!("choose one of: {}", allowed.join(", ")),
        ),
        Failure::Language { wanted, have } => (
            format!("there is no text in \"{}\"", visible(wanted)),
            format!("choose one of: {}", have.join(", ")),
        ),
        Failure::Store(error) => store::wording(error),
        Failure::UnknownResult { id, nearest } => unknown_result(id, nearest),
        Failure::FewResults { have, need } => few_results(*have, *need),
        Failure::Unscorable { id, questionnaire } => unscorable(id, questionnaire),
        Failure::NotAgreed { what } => (
            format!("there is no terminal to ask in whether to remove {what}"),
            "say so with `--yes`: `rungs history delete --all --yes`".to_owned(),
        ),
        Failure::Interrupted => ("interrupted".to_owned(), String::new()),
    }
}

fn broken(what: &str, path: &str, errors: usize) -> String {
    let errors = count(errors, "error", "errors");
    format!("the {what} {} cannot be used: {errors}", visible(path))
}

fn large_picture(roles: usize, moves: usize, most: (usize, usize)) -> (String, String) {
    let (roles, moves) = (count(roles, "role", "roles"), count(moves, "move", "moves"));
    let (most_roles, most_moves) = most;
    let hint = "draw the ladder of one role: `rungs ladder ROLE --format svg`; or choose `--format dot`, which has no limit";
    (
        format!(
            "this picture would show {roles} and {moves}; the most that can be read are {most_roles} roles and {most_moves} moves"
        ),
        hint.to_owned(),
    )
}

fn unscorable(id: &str, questionnaire: &str) -> (String, String) {
    let hint =
        "name the catalogue that asked them with `--catalogue`; the answers stay as they are";
    (
        format!(
            "the result {id} cannot be scored: too few of its questions in \"{}\" are still known",
            visible(questionnaire)
        ),
        hint.to_owned(),
    )
}

fn unknown_result(id: &str, nearest: &[String]) -> (String, String) {
    let hint = match nearest {
        [] => "no result is kept yet; answer the questionnaire with `rungs quiz`".to_owned(),
        near => format!("nearest: {}; list all with `rungs history`", join(near)),
    };
    (format!("there is no result \"{}\"", visible(id)), hint)
}

fn few_results(have: usize, need: usize) -> (String, String) {
    let problem = if have == 0 {
        "no result is kept yet".to_owned()
    } else {
        format!(
            "only {} kept, {need} needed",
            count(have, "result is", "results are")
        )
    };
    let hint = "answer the questionnaire with `rungs quiz`; its result is kept";
    (problem, hint.to_owned())
}

fn unreadable(unreadable: &Unreadable) -> (String, String) {
    let show = |path: &std::path::Path| visible(&path.display().to_string());
    let (problem, hint) = match unreadable {
        Unreadable::Missing { path } => (
            format!("there is no file or folder {}", show(path)),
            "check the path",
        ),
        Unreadable::Special { path } => (
            format!("{} is neither a file nor a folder", show(path)),
            "give a YAML file, or a folder with catalogue.yaml",
        ),
        Unreadable::Folder { path } => (
            format!("{} is a folder where a file should be", show(path)),
            "give the file, or rename the folder",
        ),
        Unreadable::NoHead { path } => (
            format!("the folder {} has no catalogue.yaml", show(path)),
            "put name, levels and roles into catalogue.yaml",
        ),
        Unreadable::TooLarge { path, limit } => (
            format!(
                "{} makes the catalogue larger than {} MiB",
                show(path),
                limit / 1024 / 1024
            ),
            "split it into several catalogues",
        ),
        Unreadable::TooMany { path, limit } => (
            format!("{} holds more than {limit} files", show(path)),
            "put several roles into one file",
        ),
        Unreadable::NotText { path, offset } => (
            format!("{} is not UTF-8 text (at byte {offset})", show(path)),
            "give a YAML file",
        ),
        Unreadable::Refused { path, why } => (
            format!("cannot read {}: {}", show(path), visible(why)),
            "check that you may read it",
        ),
    };
    (problem, hint.to_owned())
}

fn answers(bad: &BadAnswers) -> (String, String) {
    match bad {
        BadAnswers::Character {
            character,
            position,
        } => (
            format!(
                "answer {position} is \"{}\", which is no digit from 1 to 5",
                visible(&character.to_string())
            ),
            "1 means strongly dislike, 5 means strongly like".to_owned(),
        ),
        BadAnswers::Length { given, expected } if given < expected => (
            format!(
                "{} given, {expected} needed: {} missing",
                count(*given, "answer", "answers"),
                count(expected - given, "answer is", "answers are")
            ),
            "give one digit for each question of the form".to_owned(),
        ),
        BadAnswers::Length { given, expected } => (
            format!(
                "{} given, {expected} needed: {} too many",
                count(*given, "answer", "answers"),
                given - expected
            ),
            "check the form: `--form full` has 60 questions, `--form standard` 30".to_owned(),
        ),
    }
}

fn code(bad: &BadCode) -> (String, String) {
    let problem = match bad {
        BadCode::Empty => "the code is empty".to_owned(),
        BadCode::Letter {
            character,
            position,
        } => format!(
            "\"{}\" at place {position} is none of the letters R, I, A, S, E, C",
            visible(&character.to_string())
        ),
        BadCode::Twice { letter, position } => {
            format!("{letter} stands twice, the second time at place {position}")
        }
    };
    (
        problem,
        "write one to six different letters, the strongest first, for example SEC; or six scores: \
         R=5,I=8,A=6,S=28,E=22,C=30"
            .to_owned(),
    )
}
