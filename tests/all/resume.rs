//! Answers that outlive the program: killed, quit, damaged or kept by another one, with the real program in a pseudo-terminal.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread;
use std::time::{Duration, Instant};

use expectrl::session::OsSession;
use expectrl::{Eof, Expect as _};
use rungs::advice::comparison::edition;
use rungs::quiz::adaptive::Settings;
use rungs::quiz::order::AskingOrder;
use rungs::quiz::{Event, Phase, Quiz};
use rungs::record::Record;
use rungs::riasec::Interest;
use rungs::riasec::answers::Answer;
use tempfile::TempDir;

use crate::support::terminal::{self, CTRL_C, DOWN, ENTER, LEAVE, PATIENCE};
use crate::support::without_settings;

/// Thirty answers with a clear profile.
const ANSWERS: &str = "312553223454115443254352133545";
const STANDARD: &[&str] = &["--form", "standard"];

const REVIEW: &str = "Enter: see your result";
const UNSAVED: &str = "Your answers are not being saved: ";

/// The number of the process, then the program with its result in a file, then its code.
const SCRIPT: &str = r#"read go; trap : INT
    sh -c 'echo "pid $$." >&2; exec "$@"' sh "$@" >"$file"
    echo "code $?.""#;

/// The program or a shell around it, with none of the settings of whoever runs the tests.
fn with_settings(mut command: Command, state: &Path) -> Command {
    without_settings(&mut command);
    command.env("TERM", "xterm").env("NO_COLOR", "1").env("PAGER", "cat").env("RUNGS_STATE", state);
    command
}

fn rungs(state: &Path, arguments: &[&str]) -> Output {
    let mut command = with_settings(Command::new(env!("CARGO_BIN_EXE_rungs")), state);
    command.args(arguments).output().unwrap()
}

/// The result that the same answers give all at once and are kept, so that other commands find it.
fn kept() -> String {
    all_at_once(&["--save"])
}

/// The same where nothing is kept: its commands say the scores.
fn not_kept() -> String {
    all_at_once(&[])
}

fn all_at_once(more: &[&str]) -> String {
    let nowhere = TempDir::new().unwrap();
    let form = ["quiz", "--form", "standard", "--answers", ANSWERS];
    let output = rungs(nowhere.path(), &[&form, &["--from", "none"][..], more].concat());
    assert_eq!(output.status.code(), Some(0));
    String::from_utf8(output.stdout).unwrap()
}

/// A folder for the state of the program.
struct State(TempDir);

impl State {
    fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn current(&self) -> PathBuf {
        self.path().join("unfinished/activities-69d4f298.json")
    }

    fn put(&self, text: impl AsRef<[u8]>) {
        fs::create_dir_all(self.path().join("unfinished")).unwrap();
        fs::write(self.current(), text).unwrap();
    }

    /// Items and answers of the questionnaire in progress.
    fn kept(&self) -> Vec<(String, u8)> {
        answers_in(&self.current())
    }

    /// Items and answers of the only result.
    fn result(&self) -> Vec<(String, u8)> {
        let results = self.results();
        assert_eq!(results.len(), 1, "{results:?}");
        answers_in(&results[0])
    }

    fn results(&self) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(self.path().join("results")) else {
            return Vec::new();
        };
        entries.map(|entry| entry.unwrap().path()).collect()
    }

    /// A questionnaire that was left after some answers of the standard form.
    fn left_after(answers: &str) -> Self {
        let state = Self::new();
        let mut person = sit(state.path(), STANDARD);
        person.see("1 of 30");
        person.answer(1, answers);
        person.kill();
        state
    }
}

fn answers_in(path: &Path) -> Vec<(String, u8)> {
    let record = Record::parse(&fs::read_to_string(path).unwrap()).unwrap();
    let given = record.answers.into_iter();
    given.map(|given| (given.item, given.answer)).collect()
}

/// The first answers of the standard form, as they are kept.
fn first(count: usize) -> Vec<(String, u8)> {
    let questionnaire = rungs::builtin::catalogue().questionnaire.into_inner().unwrap();
    let form = questionnaire.form("standard").unwrap();
    let ids = form.items.iter().map(|item| questionnaire.items[*item].id.clone());
    let numbers = ANSWERS.bytes().map(|digit| digit - b'0');
    ids.zip(numbers).take(count).collect()
}

/// A person at a terminal of 80 columns and 24 rows.
struct Person {
    session: OsSession,
    /// All that the terminal has shown and the test has seen.
    film: String,
    process: String,
    /// Holds the file for standard output.
    folder: TempDir,
}

/// Begins `rungs quiz --from none`.
fn sit(state: &Path, arguments: &[&str]) -> Person {
    let folder = TempDir::new().unwrap();
    let mut command = with_settings(Command::new("sh"), state);
    command
        .args(["-c", SCRIPT, "sh", env!("CARGO_BIN_EXE_rungs")])
        .args(["quiz", "--from", "none"])
        .args(arguments)
        .env("file", folder.path().join("out"));
    let mut person = Person {
        session: terminal::sit(command, (80, 24)),
        film: String::new(),
        process: String::new(),
        folder,
    };
    person.see("pid ");
    let process = person.see(".");
    process.trim().clone_into(&mut person.process);
    person
}

/// What a run left behind.
struct Ran {
    code: String,
    /// All that the terminal showed, the notices on standard error among it.
    film: String,
    /// What went to standard output.
    out: String,
}

impl Person {
    /// Waits until the terminal shows a text; what came before it.
    fn see(&mut self, text: &str) -> String {
        let begun = Instant::now();
        loop {
            let found = self.session.check(text);
            if let Ok(found) = &found
                && !found.is_empty()
            {
                self.film.push_str(&String::from_utf8_lossy(found.as_bytes()));
                return String::from_utf8_lossy(found.before()).into_owned();
            }
            if found.is_err() || begun.elapsed() > PATIENCE {
                let rest = self.session.check(expectrl::Regex("(?s).+"));
                let rest = rest.map(|rest| String::from_utf8_lossy(rest.as_bytes()).into_owned());
                panic!("waited for {text:?} after {:?} {rest:?}", self.film);
            }
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// Presses keys, and waits until the terminal shows a text; what came before it.
    fn press(&mut self, keys: &str, text: &str) -> String {
        self.session.send(keys).unwrap();
        self.see(text)
    }

    /// Answers questions of the standard form, the first of which is shown; then the next one shows, or the review.
    fn answer(&mut self, first: usize, answers: &str) {
        for (at, digit) in answers.chars().enumerate() {
            let next = match first + at + 1 {
                31 => REVIEW.to_owned(),
                next => format!("{next} of 30"),
            };
            self.press(&digit.to_string(), &next);
        }
    }

    /// Answers all questions of the standard form that are left, and asks for the result.
    fn answer_to_the_end(mut self, from: usize) -> Ran {
        self.answer(from, &ANSWERS[from - 1..]);
        self.press(ENTER, LEAVE);
        self.finish()
    }

    /// Ends the program at once, as a crash or a power cut would.
    fn kill(self) {
        let killed = Command::new("kill").args(["-KILL", &self.process]).status().unwrap();
        assert!(killed.success());
        assert_eq!(self.finish().code, "137");
    }

    /// Waits until the program and the shell around it have ended.
    fn finish(mut self) -> Ran {
        self.see("code ");
        let code = self.see(".");
        let begun = Instant::now();
        while self.session.check(Eof).unwrap().is_empty() {
            assert!(begun.elapsed() < PATIENCE, "the shell does not end");
            thread::sleep(Duration::from_millis(1));
        }
        self.session.get_process().wait().unwrap();
        Ran {
            code: code.trim_end_matches('.').to_owned(),
            film: self.film,
            out: fs::read_to_string(self.folder.path().join("out")).unwrap(),
        }
    }
}

/// Kills the program after some answers and goes on with it.
fn killed_after(answered: usize, expected: &str) {
    let state = State::left_after(&ANSWERS[..answered]);
    assert_eq!(state.kept(), first(answered));

    let mut person = sit(state.path(), &[]);
    let offer = person.see("› 1  Go on with it");
    let answers = if answered == 1 { "answer" } else { "answers" };
    assert!(offer.contains(&format!("with {answered} {answers}")), "{offer:?}");
    if answered == 30 {
        person.press(ENTER, REVIEW);
    } else {
        person.press(ENTER, &format!("{} of 30", answered + 1));
    }
    assert_eq!(state.kept(), first(answered));
    let ran = person.answer_to_the_end(answered + 1);
    assert_eq!(ran.code, "0");
    assert_eq!(ran.out, expected);
    assert!(!state.current().exists());
    assert_eq!(state.result(), first(30));
}

#[test]
fn killed_after_any_answer_the_quiz_goes_on_at_the_next_question_and_ends_with_the_same_result() {
    let expected = kept();
    for answered in 1..=30 {
        killed_after(answered, &expected);
    }
}

#[test]
fn a_quiz_killed_again_and_again_loses_nothing() {
    let state = State::left_after(&ANSWERS[..1]);
    for place in 2..30 {
        let mut person = sit(state.path(), &[]);
        person.see("› 1  Go on with it");
        person.press(ENTER, &format!("{place} of 30"));
        person.answer(place, &ANSWERS[place - 1..place]);
        person.kill();
        assert_eq!(state.kept(), first(place));
    }
    let mut person = sit(state.path(), &[]);
    person.see("› 1  Go on with it");
    person.press(ENTER, "30 of 30");
    assert_eq!(person.answer_to_the_end(30).out, kept());
}

#[test]
fn an_answer_changed_before_the_kill_is_kept_as_changed() {
    let state = State::new();
    let mut person = sit(state.path(), STANDARD);
    person.see("1 of 30");
    person.answer(1, "55");
    person.press("b", "2 of 30");
    person.press("b", "1 of 30");
    person.press("1", "2 of 30");
    person.kill();
    let numbers: Vec<u8> = state.kept().into_iter().map(|(_, number)| number).collect();
    assert_eq!(numbers, [1, 5]);
}

mod adaptive {
    //! The form that chooses its questions.

    use super::*;

    /// The seed of the order of questions.
    const SEED: &str = "7";
    const SEEDED: &[&str] = &["--seed", SEED];

    /// What the person thinks of an item: it depends on nothing but the item.
    fn opinion(id: &str, interest: Interest) -> u8 {
        let mostly = match interest {
            Interest::S => 5,
            Interest::E => 4,
            Interest::C | Interest::A => 3,
            Interest::I => 2,
            Interest::R => 1,
        };
        // Every third item a step away from that, so that no long run of one answer looks careless.
        let number: u32 = id.trim_start_matches(char::is_alphabetic).parse().unwrap();
        match (number.is_multiple_of(3), mostly) {
            (true, 4..) => mostly - 1,
            (true, ..=3) => mostly + 1,
            _ => mostly,
        }
    }

    /// The questions, words and answers of a quiz that nothing interrupts.
    fn expected() -> Vec<(String, String, u8)> {
        let questionnaire = rungs::builtin::catalogue().questionnaire.into_inner().unwrap();
        let order = AskingOrder::drawn(&questionnaire, SEED.parse().unwrap());
        let quiz = Quiz::adaptive(&questionnaire, Settings::NAMED[0]).unwrap();
        let mut quiz = quiz.ordered(order);
        let mut all = Vec::new();
        while let Phase::Asking(index) = quiz.phase() {
            let item = quiz.item(index);
            let answer = opinion(&item.id, item.interest);
            all.push((item.id.clone(), item.text.clone(), answer));
            quiz.take(Event::Answer(Answer::new(answer).unwrap()));
        }
        all
    }

    fn ids_and_answers(expected: &[(String, String, u8)]) -> Vec<(String, u8)> {
        let expected = expected.iter();
        expected.map(|(id, _, n)| (id.clone(), *n)).collect()
    }

    /// Answers the questions from one place to another; the first of them is the next to show.
    fn answer(person: &mut Person, expected: &[(String, String, u8)], from: usize, to: usize) {
        for (at, (_, text, number)) in expected.iter().enumerate().take(to).skip(from) {
            person.see(&format!("Question {},", at + 1));
            // A long activity goes on in a second line.
            let begin: String = text.chars().take(40).collect();
            person.see(begin.trim_end());
            person.see("q: quit");
            person.session.send(number.to_string()).unwrap();
        }
        let next = expected.get(to).map(|_| format!("Question {},", to + 1));
        person.see(next.as_deref().unwrap_or(REVIEW));
    }

    fn finish(mut person: Person) -> Ran {
        person.press(ENTER, LEAVE);
        let ran = person.finish();
        assert_eq!(ran.code, "0");
        ran
    }

    #[test]
    fn killed_and_taken_up_it_asks_what_it_would_have_asked() {
        let expected = expected();
        let whole = State::new();
        let mut person = sit(whole.path(), SEEDED);
        answer(&mut person, &expected, 0, expected.len());
        let uninterrupted = finish(person).out;
        assert_eq!(whole.result(), ids_and_answers(&expected));

        for killed in [1, 6, 7, 12, expected.len() - 1] {
            let state = State::new();
            let mut person = sit(state.path(), SEEDED);
            answer(&mut person, &expected, 0, killed);
            person.kill();
            // Whoever goes on needs no seed: the order is kept.
            assert_eq!(state.kept(), ids_and_answers(&expected[..killed]));

            let mut person = sit(state.path(), &[]);
            person.see("› 1  Go on with it");
            person.session.send(ENTER).unwrap();
            answer(&mut person, &expected, killed, expected.len());
            assert_eq!(finish(person).out, uninterrupted);
            assert_eq!(state.result(), ids_and_answers(&expected));
        }
    }
}

#[test]
fn no_save_leaves_the_folder_empty() {
    let state = State::new();
    let mut person = sit(state.path(), &["--no-save", "--form", "standard"]);
    person.see("1 of 30");
    let ran = person.answer_to_the_end(1);
    assert_eq!(ran.out, not_kept());
    assert!(!ran.film.contains("Kept as"), "{}", ran.film);
    assert_eq!(fs::read_dir(state.path()).unwrap().count(), 0);
}

#[test]
fn no_save_leaves_an_unfinished_quiz_alone() {
    let state = State::left_after(&ANSWERS[..4]);
    let mut person = sit(state.path(), &["--no-save", "--form", "standard"]);
    person.see("1 of 30");
    person.answer_to_the_end(1);
    assert_eq!(state.kept(), first(4));
}

#[test]
fn quitting_keeps_the_answers_and_says_so() {
    let state = State::new();
    let mut person = sit(state.path(), STANDARD);
    person.see("1 of 30");
    person.answer(1, &ANSWERS[..3]);
    person.press("q", "Quit now? 3 answers kept");
    person.press("y", LEAVE);
    let ran = person.finish();
    assert_eq!(ran.code, "130");
    let (_, after) = ran.film.rsplit_once(LEAVE).unwrap();
    assert!(after.contains("Your answers are kept."), "{after:?}");
    assert_eq!(state.kept(), first(3));
}

#[test]
fn beginning_anew_starts_at_the_first_question_and_replaces_the_old_answers() {
    let state = State::left_after(&ANSWERS[..9]);
    let mut person = sit(state.path(), STANDARD);
    person.see("› 1  Go on with it");
    person.press(DOWN, "› 2  Begin anew");
    person.press(ENTER, "1 of 30");
    person.answer(1, &ANSWERS[..1]);
    assert_eq!(state.kept(), first(1));
    assert_eq!(person.answer_to_the_end(2).out, kept());
    assert_eq!(state.result(), first(30));
}

#[test]
fn a_damaged_file_is_set_aside_unchanged_and_the_person_is_told() {
    let damaged: [&[u8]; 3] = [b"{\"version\": 1, \"answers\": [", b"", b"\xff\xfe\x00"];
    for bytes in damaged {
        let state = State::new();
        state.put(bytes);
        let mut person = sit(state.path(), STANDARD);
        let told = person.see("1 of 30");
        assert!(told.contains("could not be read"), "{told:?}");
        assert!(told.contains("activities-69d4f298-damaged-1.json"), "{told:?}");
        person.answer(1, &ANSWERS[..1]);
        assert_eq!(state.kept(), first(1));
        person.press(CTRL_C, LEAVE);
        person.finish();
        let aside = state.path().join("unfinished/activities-69d4f298-damaged-1.json");
        assert_eq!(fs::read(aside).unwrap(), bytes);
    }
}

#[test]
fn a_file_of_a_later_version_is_left_alone_and_the_result_is_kept_all_the_same() {
    let later = "{\"version\": 3, \"something\": \"new\"}";
    let state = State::new();
    state.put(later);
    let mut person = sit(state.path(), STANDARD);
    let told = person.see("1 of 30");
    assert!(told.contains(UNSAVED), "{told:?}");
    assert!(told.contains("a later version of rungs wrote"), "{told:?}");
    let ran = person.answer_to_the_end(1);
    assert_eq!((ran.code.as_str(), ran.out), ("0", not_kept()));
    // The result has a place of its own.
    assert!(ran.film.contains("Kept as"));
    assert_eq!(fs::read_to_string(state.current()).unwrap(), later);
    assert_eq!(state.result(), first(30));
}

#[test]
fn a_person_whose_answers_are_not_saved_is_not_told_that_they_are_when_quitting() {
    let state = State::new();
    state.put("{\"version\": 3}");
    let mut person = sit(state.path(), STANDARD);
    person.see("1 of 30");
    person.answer(1, &ANSWERS[..2]);
    person.press("q", "Quit now? 2 answers will be lost.");
    person.press("y", LEAVE);
    let ran = person.finish();
    assert_eq!(ran.code, "130");
    assert!(!ran.film.contains("Your answers are kept."));
}

#[test]
fn the_second_of_two_quizzes_says_that_it_is_not_saved_and_goes_on() {
    let state = State::new();
    let mut one = sit(state.path(), STANDARD);
    one.see("1 of 30");
    one.answer(1, &ANSWERS[..2]);

    let mut other = sit(state.path(), STANDARD);
    let told = other.see("1 of 30");
    assert!(told.contains(UNSAVED), "{told:?}");
    assert!(told.contains("open in another window"), "{told:?}");
    other.answer(1, &ANSWERS[..5]);
    assert_eq!(state.kept(), first(2));
    let ran = other.answer_to_the_end(6);
    assert_eq!((ran.code.as_str(), ran.out), ("0", not_kept()));
    assert!(!ran.film.contains("Kept as"));
    assert!(state.results().is_empty());

    assert_eq!(state.kept(), first(2));
    assert_eq!(one.answer_to_the_end(3).out, kept());
    assert_eq!(state.result(), first(30));
}

#[test]
fn a_folder_that_cannot_be_made_is_named_and_the_quiz_goes_on_to_a_result() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "mine").unwrap();
    let mut person = sit(&file.join("below"), STANDARD);
    let told = person.see("1 of 30");
    assert!(told.contains(UNSAVED), "{told:?}");
    assert!(told.contains("cannot use the folder"), "{told:?}");
    let ran = person.answer_to_the_end(1);
    assert_eq!((ran.code.as_str(), ran.out), ("0", not_kept()));
    assert!(!ran.film.contains("Kept as"));
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn a_finished_quiz_is_in_the_history_under_the_id_that_was_named() {
    let state = State::new();
    let mut person = sit(state.path(), STANDARD);
    person.see("1 of 30");
    let ran = person.answer_to_the_end(1);
    assert_eq!(ran.code, "0");
    // Standard output went to a file: what the terminal shows is standard error.
    let (_, after) = ran.film.split_once("Kept as ").unwrap();
    let (id, _) = after.split_once(':').unwrap();
    assert!(!ran.out.contains("Kept as"));
    assert!(!state.current().exists());
    let kept = fs::read_to_string(state.path().join(format!("results/{id}.json"))).unwrap();
    let catalogue = rungs::builtin::catalogue();
    let today = edition(catalogue.questionnaire.as_ref().unwrap(), &catalogue);
    assert_eq!(Record::parse(&kept).unwrap().edition, Some(today));
    let history = rungs(state.path(), &["history"]);
    assert_eq!(history.status.code(), Some(0));
    let listed = String::from_utf8(history.stdout).unwrap();
    assert!(listed.contains(id), "{id:?} is not in {listed}");
}

#[test]
fn after_a_finished_quiz_the_next_one_begins_without_an_offer() {
    let state = State::new();
    for results in 1..=2 {
        let mut person = sit(state.path(), STANDARD);
        let told = person.see("1 of 30");
        assert!(!told.contains("unfinished"), "{told:?}");
        person.answer_to_the_end(1);
        assert_eq!(state.results().len(), results);
    }
}
