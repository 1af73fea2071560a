//! The questionnaire: its state, its screen on a real terminal, and its lines through a pipe.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::support::{run, without_settings};

/// Thirty answers with a clear profile.
const ANSWERS: &str = "312553223454115443254352133545";

/// The program, with none of the settings of whoever runs the tests.
fn program(command: &mut Command) -> &mut Command {
    without_settings(command);
    command
}

/// What a run through pipes left behind.
struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs `rungs quiz` with something to read.
fn quiz(arguments: &[&str], input: impl AsRef<[u8]>) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rungs"));
    let mut child = program(&mut command)
        .args(["quiz", "--no-save"])
        .args(if arguments.contains(&"--form") { &[][..] } else { &["--form", "standard"] })
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that quits early closes the pipe: no matter.
    let _ = child.stdin.take().unwrap().write_all(input.as_ref());
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The standard output of `rungs quiz --answers`.
fn by_option(answers: &str, arguments: &[&str]) -> String {
    let ran = quiz(&[&["--answers", answers], arguments].concat(), "");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    ran.out
}

/// The sum of points of a letter in a JSON result.
fn raw(json: &str, letter: &str) -> f64 {
    let result: Value = serde_json::from_str(json).unwrap();
    result["scores"][letter]["raw"].as_f64().unwrap()
}

/// The answers, one on each line.
fn on_lines(answers: &str) -> String {
    answers.chars().flat_map(|answer| [answer, '\n']).collect()
}

/// The questions of the standard form in order.
fn questions() -> Vec<String> {
    let questionnaire = rungs::builtin::catalogue().questionnaire.into_inner().unwrap();
    let form = questionnaire.form("standard").unwrap();
    let indices = form.items.iter();
    indices.map(|index| questionnaire.items[*index].text.clone()).collect()
}

mod machine {
    //! The state machine, driven by no one in particular.

    use proptest::prelude::*;
    use rungs::catalogue::questionnaire::Questionnaire;
    use rungs::quiz::{Event, Phase, Quiz, Tally};
    use rungs::riasec::answers::{Answer, Key};

    use crate::support::sums;

    fn questionnaire() -> Questionnaire {
        rungs::builtin::catalogue().questionnaire.into_inner().unwrap()
    }

    fn answer() -> impl Strategy<Value = Answer> {
        (1..=5u8).prop_map(|number| Answer::new(number).unwrap())
    }

    fn event() -> impl Strategy<Value = Event> {
        prop_oneof![
            12 => answer().prop_map(Event::Answer),
            3 => Just(Event::Back),
            2 => Just(Event::Forward),
            1 => Just(Event::Finish),
        ]
    }

    /// What a person might do, long enough to reach every phase.
    fn events() -> impl Strategy<Value = Vec<Event>> {
        prop::collection::vec(event(), 0..120)
    }

    /// The form to ask: all of them have their turn.
    fn form() -> impl Strategy<Value = usize> {
        0..questionnaire().forms.len()
    }

    fn settings() -> ProptestConfig {
        ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
    }

    /// Every state that a person passes through, the first and the last included.
    fn journey<'q>(start: &Quiz<'q>, events: &[Event]) -> Vec<Quiz<'q>> {
        let mut states = vec![start.clone()];
        for event in events {
            let mut next = states.last().unwrap().clone();
            next.take(*event);
            states.push(next);
        }
        states
    }

    fn given(quiz: &Quiz) -> Vec<Option<Answer>> {
        (0..quiz.questions()).map(|index| quiz.answer(index)).collect()
    }

    proptest! {
        #![proptest_config(settings())]

        #[test]
        fn a_question_shown_exists_and_all_before_it_are_answered(events in events(), form in form()) {
            let questionnaire = questionnaire();
            let start = Quiz::new(&questionnaire, &questionnaire.forms[form]);
            for quiz in journey(&start, &events) {
                let reached = match quiz.phase() {
                    Phase::Asking(index) => {
                        prop_assert!(index < quiz.questions());
                        index
                    }
                    Phase::Review | Phase::Done => quiz.questions(),
                };
                prop_assert!(given(&quiz)[..reached].iter().all(Option::is_some));
            }
        }

        #[test]
        fn the_number_of_answers_never_falls(events in events(), form in form()) {
            let questionnaire = questionnaire();
            let start = Quiz::new(&questionnaire, &questionnaire.forms[form]);
            let states = journey(&start, &events);
            for (pair, event) in states.windows(2).zip(&events) {
                let rise = pair[1].answered().checked_sub(pair[0].answered());
                prop_assert!(rise.is_some_and(|rise| rise <= 1));
                prop_assert!(rise == Some(0) || matches!(event, Event::Answer(_)));
            }
        }

        #[test]
        fn only_an_answer_changes_answers_and_only_the_one_asked_for(events in events(), form in form()) {
            let questionnaire = questionnaire();
            let start = Quiz::new(&questionnaire, &questionnaire.forms[form]);
            let states = journey(&start, &events);
            for (pair, event) in states.windows(2).zip(&events) {
                let mut expected = given(&pair[0]);
                if let (Phase::Asking(index), Event::Answer(answer)) = (pair[0].phase(), event) {
                    expected[index] = Some(*answer);
                }
                prop_assert_eq!(given(&pair[1]), expected);
            }
        }

        #[test]
        fn finishing_works_in_the_review_alone_and_for_good(events in events(), form in form()) {
            let questionnaire = questionnaire();
            let start = Quiz::new(&questionnaire, &questionnaire.forms[form]);
            let states = journey(&start, &events);
            for (pair, event) in states.windows(2).zip(&events) {
                let finishes = pair[0].phase() == Phase::Review && *event == Event::Finish;
                let was_done = pair[0].phase() == Phase::Done;
                prop_assert_eq!(pair[1].phase() == Phase::Done, finishes || was_done);
            }
        }

        #[test]
        fn going_back_and_giving_the_same_answer_changes_nothing(events in events(), form in form()) {
            let questionnaire = questionnaire();
            let start = Quiz::new(&questionnaire, &questionnaire.forms[form]);
            for before in journey(&start, &events) {
                let index = match before.phase() {
                    Phase::Asking(0) | Phase::Done => continue,
                    Phase::Asking(index) => index - 1,
                    Phase::Review => before.questions() - 1,
                };
                let mut after = before.clone();
                after.take(Event::Back);
                prop_assert_eq!(after.phase(), Phase::Asking(index));
                after.take(Event::Answer(before.answer(index).unwrap()));
                prop_assert_eq!(after.points(), before.points());
                prop_assert_eq!(after, before);
            }
        }

        #[test]
        fn forward_undoes_back_and_never_skips_a_question(events in events(), form in form()) {
            let questionnaire = questionnaire();
            let start = Quiz::new(&questionnaire, &questionnaire.forms[form]);
            for before in journey(&start, &events) {
                let mut there = before.clone();
                there.take(Event::Forward);
                match before.phase() {
                    Phase::Asking(index) if before.answer(index).is_none() => prop_assert_eq!(&there, &before),
                    Phase::Asking(index) if index + 1 == before.questions() => prop_assert_eq!(there.phase(), Phase::Review),
                    Phase::Asking(index) => prop_assert_eq!(there.phase(), Phase::Asking(index + 1)),
                    Phase::Review | Phase::Done => prop_assert_eq!(&there, &before),
                }
                if there != before {
                    there.take(Event::Back);
                    prop_assert_eq!(&there, &before);
                }
            }
        }

        #[test]
        fn the_points_of_a_form_are_those_of_its_answers(answers in prop::collection::vec(answer(), 30)) {
            let questionnaire = questionnaire();
            let form = questionnaire.form("standard").unwrap();
            let mut quiz = Quiz::new(&questionnaire, form);
            for answer in &answers {
                quiz.take(Event::Answer(*answer));
            }
            let key = form.items.iter().map(|item| questionnaire.items[*item].interest);
            prop_assert_eq!(Tally::of(&quiz.points()).sums, sums(&Key(key.collect()), &answers));
        }
    }

    #[test]
    fn it_begins_at_the_first_question_with_no_answer() {
        let questionnaire = questionnaire();
        let form = questionnaire.form("standard").unwrap();
        let quiz = Quiz::new(&questionnaire, form);
        assert_eq!(quiz.phase(), Phase::Asking(0));
        assert_eq!((quiz.answered(), quiz.questions()), (0, 30));
        for index in [0, 29] {
            assert_eq!(quiz.item(index), &questionnaire.items[form.items[index]]);
        }
    }

    #[test]
    fn going_back_at_the_first_question_stays_there() {
        let questionnaire = questionnaire();
        let start = Quiz::new(&questionnaire, questionnaire.form("full").unwrap());
        let mut quiz = start.clone();
        quiz.take(Event::Back);
        assert_eq!(quiz, start);
    }
}

mod through_a_pipe {
    //! Plain mode: answers on lines, for programs and for people who cannot use a screen that redraws.

    use super::{ANSWERS, by_option, on_lines, questions, quiz, raw};

    #[test]
    fn thirty_lines_give_the_result() {
        let ran = quiz(&["--plain"], on_lines(ANSWERS));
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert_eq!(ran.out, by_option(ANSWERS, &["--plain"]));
        assert!(!ran.out.is_empty());
    }

    #[test]
    fn the_answers_may_come_as_json_too() {
        let ran = quiz(&["--plain", "--format", "json"], on_lines(ANSWERS));
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert_eq!(ran.out, by_option(ANSWERS, &["--format", "json"]));
    }

    #[test]
    fn the_role_of_the_person_counts_the_same_way() {
        for from in ["none", "customer-service-representative"] {
            let ran = quiz(&["--plain", "--from", from], on_lines(ANSWERS));
            assert_eq!(ran.code, Some(0), "{}", ran.err);
            assert_eq!(ran.out, by_option(ANSWERS, &["--plain", "--from", from]));
        }
    }

    #[test]
    fn every_question_is_asked_once_in_order_with_the_five_answers() {
        let ran = quiz(&["--plain"], on_lines(ANSWERS));
        let mut rest = ran.err.as_str();
        for (at, question) in questions().iter().enumerate() {
            let asked = format!("\n{} of 30\n{question}\n", at + 1);
            let (_, after) = rest
                .split_once(&asked)
                .unwrap_or_else(|| panic!("{asked:?} is not asked in {rest:?}"));
            rest = after;
        }
        let scale = "1: strongly dislike\n2: dislike\n3: unsure\n4: like\n5: strongly like\n";
        assert_eq!(ran.err.matches(scale).count(), 1, "the scale is read once");
        assert!(rest.contains("All 30 questions are answered."), "{rest}");
    }

    #[test]
    fn a_pipe_is_not_asked_where_the_person_stands() {
        let ran = quiz(&["--plain"], on_lines(ANSWERS));
        assert!(!ran.err.contains("Where you are now"), "{}", ran.err);
    }

    #[test]
    fn nothing_is_redrawn_and_no_escape_is_written() {
        let lines = format!("x\n1\nb\n2\nb\nb\n3\n{}", on_lines(&ANSWERS[1..]));
        let ran = quiz(&["--plain"], lines);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        for text in [&ran.out, &ran.err] {
            let control = text.chars().find(|c| c.is_control() && *c != '\n');
            assert_eq!(control, None, "in {text:?}");
        }
    }

    #[test]
    fn b_goes_back_and_the_new_answer_counts() {
        let changed = ANSWERS.replacen('3', "5", 1);
        let lines = format!("3\nb\n5\n{}", on_lines(&ANSWERS[1..]));
        let ran = quiz(&["--plain", "--format", "json"], lines);
        assert_eq!(ran.out, by_option(&changed, &["--format", "json"]));
        let unchanged = by_option(ANSWERS, &["--format", "json"]);
        assert!((raw(&ran.out, "R") - raw(&unchanged, "R") - 2.0).abs() < 1e-9);
        assert_eq!(ran.err.matches("\n1 of 30\n").count(), 2);
        assert!(ran.err.contains("Your answer so far: unsure\n"), "{}", ran.err);
    }

    #[test]
    fn b_at_the_first_question_asks_it_again() {
        let ran = quiz(&["--plain"], format!("b\n{}", on_lines(ANSWERS)));
        assert_eq!(ran.out, by_option(ANSWERS, &["--plain"]));
        assert_eq!(ran.err.matches("\n1 of 30\n").count(), 2);
    }

    #[test]
    fn b_at_the_end_changes_the_last_answer() {
        let changed = format!("{}1", &ANSWERS[..29]);
        let ran = quiz(&["--plain"], format!("{}b\n1\n\n", on_lines(ANSWERS)));
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert_eq!(ran.out, by_option(&changed, &["--plain"]));
        assert_eq!(ran.err.matches("All 30 questions are answered.").count(), 2);
    }

    #[test]
    fn junk_is_named_and_the_question_asked_again() {
        for junk in ["seven", "0", "6", "3.5", "-1", "33", "６", ""] {
            let ran = quiz(&["--plain"], format!("{junk}\n{}", on_lines(ANSWERS)));
            assert_eq!(ran.code, Some(0), "{}", ran.err);
            assert_eq!(ran.out, by_option(ANSWERS, &["--plain"]));
            let help = "Type 1, 2, 3, 4 or 5 and press Enter. b goes back,";
            let named = match junk {
                "" => help.to_owned(),
                junk => format!("\"{junk}\" is no answer. {help}"),
            };
            assert!(ran.err.contains(&named), "{named:?} is not in {:?}", ran.err);
        }
    }

    #[test]
    fn junk_with_terminal_escapes_is_made_visible() {
        let ran = quiz(&["--plain"], format!("\x1b[2Jx\n{}", on_lines(ANSWERS)));
        assert!(ran.err.contains("\"␛[2Jx\" is no answer."), "{}", ran.err);
        assert!(!ran.err.contains('\x1b'));
    }

    #[test]
    fn a_digit_too_many_is_no_answer_and_is_told_what_to_do_instead() {
        let ran = quiz(&["--plain"], format!("{}4\n\n", on_lines(ANSWERS)));
        assert_eq!(ran.out, by_option(ANSWERS, &["--plain"]));
        let (_, after) = ran.err.split_once("\"4\" does not apply here.").unwrap();
        assert!(!after.contains("Type 1, 2, 3, 4 or 5"), "{after}");
        assert!(after.contains("Press Enter for your result"), "{after}");
    }

    #[test]
    fn spaces_and_line_ends_of_other_systems_do_not_matter() {
        let lines = on_lines(ANSWERS).replace('\n', " \r\n ");
        let ran = quiz(&["--plain"], lines);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert_eq!(ran.out, by_option(ANSWERS, &["--plain"]));
    }

    #[test]
    fn the_last_answer_needs_no_line_end() {
        let lines = on_lines(ANSWERS);
        let ran = quiz(&["--plain"], lines.trim_end());
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert_eq!(ran.out, by_option(ANSWERS, &["--plain"]));
    }

    #[test]
    fn q_quits_with_130_and_no_result() {
        for lines in ["q\n".to_owned(), "3\n4\nq\n".to_owned(), format!("{}q\n", on_lines(ANSWERS))]
        {
            let ran = quiz(&["--plain"], lines);
            assert_eq!(ran.code, Some(130));
            assert_eq!(ran.out, "");
        }
    }

    #[test]
    fn an_input_that_ends_early_says_how_many_answers_there_were() {
        for (given, said) in [(0, "0 of 30"), (1, "1 of 30"), (29, "29 of 30")] {
            let ran = quiz(&["--plain"], on_lines(&ANSWERS[..given]));
            assert_eq!(ran.code, Some(2));
            assert_eq!(ran.out, "");
            assert!(
                ran.err.contains(&format!("the input ended after {said} answers")),
                "{}",
                ran.err
            );
        }
    }

    #[test]
    fn an_input_that_ends_early_has_no_total_where_the_form_chooses_its_questions() {
        for (given, said) in [(0, "0 answers"), (1, "1 answer,"), (5, "5 answers")] {
            let ran = quiz(&["--plain", "--form", "adaptive"], on_lines(&ANSWERS[..given]));
            assert_eq!(ran.code, Some(2));
            let said = format!("the input ended after {said}");
            assert!(ran.err.contains(&said), "{}", ran.err);
        }
    }

    #[test]
    fn the_words_of_an_answer_are_heard_in_every_language() {
        let words = ["совсем не нравится", "Not sure", "нравится", "不确定", "love it"];
        let ran = quiz(&["--plain"], words.join("\n") + "\n");
        assert!(ran.err.contains("the input ended after 5 of 30 answers"), "{}", ran.err);
    }

    #[test]
    fn an_input_that_ends_after_going_back_does_not_blame_a_full_sheet() {
        let ran = quiz(&["--plain"], format!("{}b\n", on_lines(ANSWERS)));
        assert!(!ran.err.contains("the input ended"), "{}", ran.err);
        assert_eq!(ran.code, Some(0));
    }

    #[test]
    fn an_input_that_is_no_text_is_an_error_and_no_crash() {
        let ran = quiz(&["--plain"], [b"3\n".as_slice(), b"\xff\xfe\n"].concat());
        assert_eq!(ran.code, Some(2));
        assert_eq!(ran.out, "");
        assert!(ran.err.contains("error: "), "{}", ran.err);
    }

    #[test]
    fn the_full_form_asks_sixty() {
        let sixty = format!("{ANSWERS}{ANSWERS}");
        let ran = quiz(&["--plain", "--form", "full"], on_lines(&sixty));
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert_eq!(ran.out, by_option(&sixty, &["--plain", "--form", "full"]));
        assert!(ran.err.contains("\n60 of 60\n"));
    }

    #[test]
    fn without_plain_a_pipe_is_told_how_to_give_the_answers() {
        let ran = quiz(&[], on_lines(ANSWERS));
        assert_eq!(ran.code, Some(2));
        assert_eq!(ran.out, "");
        assert!(ran.err.contains("--answers"), "{}", ran.err);
        assert!(ran.err.contains("--plain"), "{}", ran.err);
    }
}

#[cfg(unix)]
mod on_a_terminal {
    //! The real program in a pseudo-terminal.

    use std::fs;
    use std::process::Command;
    use std::thread;
    use std::time::{Duration, Instant};

    use expectrl::session::OsSession;
    use expectrl::{Eof, Expect as _};
    use tempfile::TempDir;
    use unicode_width::UnicodeWidthStr as _;

    use super::{ANSWERS, by_option, on_lines, program, questions, raw};
    use crate::support::terminal::{
        self, BACKSPACE, CTRL_C, DOWN, ENTER, ESCAPE, LEAVE, LEFT, PATIENCE, RIGHT, TAB, TAKE, UP,
    };

    /// What a drawn screen begins with.
    const CLEAR: &str = "\x1b[2J\x1b[H";
    /// Shell scripts around the program, which is `"$@"`.
    const ON_SCREEN: &str = r#""$@"; echo "code $?""#;
    const INTO_FILE: &str = r#""$@" >"$file"; echo "code $?""#;
    /// With the settings of the terminal before and after, and the number of the process.
    const WATCHED: &str = r#"stty sane; echo "before $(stty -g)"
        sh -c 'echo "pid $$" >&2; exec "$@"' sh "$@" >"$file"
        echo "code $?"; echo "after $(stty -g)""#;

    /// A person at a terminal.
    struct Person {
        session: OsSession,
        /// All that the terminal has shown and the test has seen.
        film: Vec<u8>,
        /// Holds the file for standard output.
        folder: TempDir,
    }

    /// Sits down at a terminal of 80 columns and 24 rows.
    fn sit(script: &str, arguments: &[&str]) -> Person {
        sit_at((80, 24), script, arguments)
    }

    /// Sits down at a terminal of so many columns and rows.
    fn sit_at(size: (u16, u16), script: &str, arguments: &[&str]) -> Person {
        let folder = TempDir::new().unwrap();
        let mut command = Command::new("sh");
        program(&mut command)
            // The size of the terminal is set before the program starts; a Ctrl-C ends the program, not the shell.
            .args(["-c", &format!("read go\ntrap : INT\n{script}"), "sh"])
            .args([env!("CARGO_BIN_EXE_rungs"), "quiz", "--no-save"])
            .args(["--form", "standard"])
            .args(arguments)
            // A result longer than the terminal is printed at once, whatever pager the tester likes.
            .env("PAGER", "cat")
            .env("file", folder.path().join("out"));
        Person { session: terminal::sit(command, size), film: Vec::new(), folder }
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
                    self.film.extend(found.as_bytes());
                    return String::from_utf8_lossy(found.before()).into_owned();
                }
                assert!(
                    found.is_ok() && begun.elapsed() < PATIENCE,
                    "waited for {text:?} after {:?}",
                    self.film_with_rest()
                );
                thread::sleep(Duration::from_millis(1));
            }
        }

        /// All that was shown, with what nobody waited for.
        fn film_with_rest(&mut self) -> String {
            let rest = self.session.check(expectrl::Regex("(?s).+"));
            let rest = rest.map(|rest| rest.as_bytes().to_vec());
            let film = [self.film.clone(), rest.unwrap_or_default()].concat();
            String::from_utf8_lossy(&film).into_owned()
        }

        /// Presses keys, and waits until the terminal shows a text.
        fn press(&mut self, keys: &str, text: &str) -> &mut Self {
            self.session.send(keys).unwrap();
            self.see(text);
            self
        }

        /// Answers all questions, up to the review.
        fn answer(&mut self, answers: &str) -> &mut Self {
            self.answer_from(1, answers)
        }

        /// Answers some questions, the first of which is shown.
        fn answer_from(&mut self, first: usize, answers: &str) -> &mut Self {
            for (at, digit) in answers.chars().enumerate() {
                let next = first + at + 1;
                let next = if next > 30 {
                    "Enter: see your result".to_owned()
                } else {
                    format!("{next} of 30")
                };
                self.press(&digit.to_string(), &next);
            }
            self
        }

        /// Waits until the program and the shell around it have ended, leaving what it offers after a result.
        fn finish(mut self) -> Film {
            let begun = Instant::now();
            loop {
                for (offer, leave) in [("Enter: what next   q: leave", "q"), ("What next:", "q\r")]
                {
                    if let Ok(found) = self.session.check(offer)
                        && !found.is_empty()
                    {
                        self.film.extend(found.as_bytes());
                        self.session.send(leave).unwrap();
                    }
                }
                match self.session.check(Eof) {
                    Ok(found) if found.is_empty() => {}
                    Ok(found) => {
                        self.film.extend(found.as_bytes());
                        break;
                    }
                    Err(error) => panic!("{error}"),
                }
                assert!(begun.elapsed() < PATIENCE, "the shell does not end");
                thread::sleep(Duration::from_millis(1));
            }
            self.session.get_process().wait().unwrap();
            Film {
                text: String::from_utf8(self.film).unwrap(),
                file: fs::read_to_string(self.folder.path().join("out")).unwrap_or_default(),
            }
        }
    }

    /// All that a terminal showed from beginning to end.
    struct Film {
        text: String,
        /// What went to standard output where that was a file.
        file: String,
    }

    impl Film {
        fn code(&self) -> &str {
            self.after("code ")
        }

        /// The rest of the last line that begins with some words.
        fn after(&self, words: &str) -> &str {
            let (_, rest) = self.text.rsplit_once(words).unwrap();
            rest.lines().next().unwrap().trim()
        }

        /// What stood on the screen of the questions, drawing by drawing.
        fn drawings(&self) -> Vec<Vec<String>> {
            let drawn = self.text.split(CLEAR).skip(1);
            drawn.map(|drawing| lines(drawing.split("\x1b[?").next().unwrap())).collect()
        }

        /// The number of the question in every drawing; none for the review.
        fn numbers(&self) -> Vec<Option<u32>> {
            let number = |drawing: Vec<String>| {
                let line = drawing.iter().find(|line| line.contains(" of 30"))?;
                line.split_whitespace().next()?.parse().ok()
            };
            self.drawings().into_iter().map(number).collect()
        }

        /// The page after the questions, without the words of the shell.
        fn page(&self) -> String {
            let (_, page) = self.text.rsplit_once(LEAVE).unwrap();
            let (page, _) = page.rsplit_once("code ").unwrap();
            let (page, _) = page.rsplit_once("\r\nEnter: what next").unwrap_or((page, ""));
            page.replace("\r\n", "\n")
        }

        /// The terminal is as it was before: the other screen left, the cursor shown, all settings the same.
        fn assert_terminal_given_back(&self) {
            if let Some(taken) = self.text.rfind(TAKE) {
                assert!(self.text.rfind(LEAVE) > Some(taken), "{:?}", self.text);
            }
            if let Some(hidden) = self.text.rfind("\x1b[?25l") {
                let shown = self.text.rfind("\x1b[?25h");
                assert!(shown > Some(hidden), "the cursor stays hidden: {:?}", self.text);
            }
            assert_eq!(self.after("before "), self.after("after "), "stty -g");
        }
    }

    /// What a text looks like line by line: styles gone, and a new line wherever the cursor is moved.
    fn lines(text: &str) -> Vec<String> {
        let mut shown = String::new();
        let mut rest = text;
        while let Some((before, escape)) = rest.split_once("\x1b[") {
            shown.push_str(before);
            let end = escape.find(|c: char| c.is_ascii_alphabetic()).unwrap();
            if !escape[..=end].ends_with('m') {
                shown.push('\n');
            }
            rest = &escape[end + 1..];
        }
        shown.push_str(rest);
        shown.replace('\r', "").split('\n').map(|line| line.trim_end().to_owned()).collect()
    }

    /// A text with every run of spaces and line breaks made one space.
    fn flowing(lines: &[String]) -> String {
        let words = lines.iter().flat_map(|line| line.split_whitespace());
        words.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn thirty_digits_give_the_result() {
        let mut person = sit(ON_SCREEN, &["--from", "none"]);
        person.see("1 of 30");
        person.answer(ANSWERS).press(ENTER, LEAVE);
        let film = person.finish();
        assert_eq!(film.code(), "0");
        assert_eq!(film.page(), by_option(ANSWERS, &["--from", "none"]));
    }

    #[test]
    fn every_question_is_drawn_whole_with_its_place_and_the_five_answers() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        person.answer(ANSWERS).press(ENTER, LEAVE);
        let film = person.finish();
        let drawings = film.drawings();
        assert_eq!(drawings.len(), 31);
        for (at, (drawing, question)) in drawings.iter().zip(questions()).enumerate() {
            let text = flowing(drawing);
            assert!(text.contains(&format!("{} of 30", at + 1)), "{text}");
            let asked = format!(
                "{question} How would you like doing this? 1 strongly dislike 2 dislike 3 unsure 4 like 5 strongly like"
            );
            assert!(text.contains(&asked), "{text}");
            assert!(text.ends_with("q: quit"), "{text}");
        }
        let review = flowing(&drawings[30]);
        assert!(
            review.contains("All 30 questions are answered. Enter: see your result"),
            "{review}"
        );
    }

    #[test]
    fn the_bar_grows_from_nothing_towards_the_full_width() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        person.answer(ANSWERS).press(ENTER, LEAVE);
        let full = |drawing: Vec<String>| {
            let count = |c| drawing.iter().map(|line| line.matches(c).count()).sum();
            let (full, empty): (usize, usize) = (count('━'), count('─'));
            assert_eq!(full + empty, 40);
            full
        };
        let mut drawings = person.finish().drawings();
        drawings.pop();
        let full: Vec<usize> = drawings.into_iter().map(full).collect();
        assert_eq!((full[0], full[15]), (0, 20));
        assert!(full.is_sorted(), "{full:?}");
    }

    #[test]
    fn the_questions_leave_no_trace_on_the_screen_before_them() {
        let mut person = sit(ON_SCREEN, &["--from", "none"]);
        person.see("1 of 30");
        person.answer(ANSWERS).press(ENTER, LEAVE);
        let film = person.finish();
        let (_, after) = film.text.split_once(LEAVE).unwrap();
        assert!(!after.contains("\x1b[2J") && !after.contains("\x1b[H"), "{after:?}");
        assert!(film.text.find(TAKE) < film.text.find(CLEAR));
    }

    #[test]
    fn standard_output_in_a_file_still_asks_and_holds_the_result_without_escapes() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        person.answer(ANSWERS).press(ENTER, LEAVE);
        let film = person.finish();
        assert_eq!(film.code(), "0");
        assert_eq!(film.file, by_option(ANSWERS, &["--from", "none"]));
        assert!(!film.file.contains('\x1b'), "{:?}", film.file);
        assert_eq!(film.page(), "");
    }

    #[test]
    fn a_result_longer_than_the_terminal_goes_through_the_pager() {
        let result = by_option(ANSWERS, &["--from", "none"]);
        let paged: String = result.lines().flat_map(|line| ["paged:", line, "\n"]).collect();
        for (option, page) in [(None, paged), (Some("--no-pager"), result)] {
            let script = format!("NO_COLOR=1 TERM=xterm PAGER='sed s/^/paged:/' {ON_SCREEN}");
            let arguments: Vec<&str> = ["--from", "none"].into_iter().chain(option).collect();
            let mut person = sit(&script, &arguments);
            person.see("1 of 30");
            person.answer(ANSWERS).press(ENTER, LEAVE);
            let film = person.finish();
            assert_eq!(film.code(), "0");
            assert_eq!(film.page(), page);
        }
    }

    #[test]
    fn keys_typed_ahead_are_all_taken() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        person.press(ANSWERS, "Enter: see your result").press(ENTER, LEAVE);
        let film = person.finish();
        assert_eq!(film.code(), "0");
        assert_eq!(film.file, by_option(ANSWERS, &["--from", "none"]));
    }

    #[test]
    fn answers_can_be_given_with_arrows_and_enter() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        for (at, digit) in ANSWERS.chars().enumerate() {
            // The shorter way: down from above the first, or up from below the last.
            match digit.to_digit(10).unwrap() {
                down @ 1..=3 => (1..=down).for_each(|n| {
                    person.press(DOWN, &format!("› {n}"));
                }),
                up => (up..=5).rev().for_each(|n| {
                    person.press(UP, &format!("› {n}"));
                }),
            }
            let next = format!("{} of 30", at + 2);
            person.press(ENTER, if at < 29 { &next } else { "Enter: see your result" });
        }
        person.press(ENTER, LEAVE);
        let film = person.finish();
        assert_eq!(film.code(), "0");
        assert_eq!(film.file, by_option(ANSWERS, &["--from", "none"]));
    }

    #[test]
    fn the_mark_stops_at_both_ends() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        for n in [1, 2, 3, 4, 5, 5] {
            person.press(DOWN, &format!("› {n}"));
        }
        for n in [4, 3, 2, 1, 1] {
            person.press(UP, &format!("› {n}"));
        }
        person.press(CTRL_C, LEAVE);
        assert_eq!(person.finish().code(), "130");
    }

    #[test]
    fn enter_without_a_mark_answers_nothing() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        person.press(ENTER, "1 of 30");
        // Nothing is answered yet: Escape need not ask.
        person.press(ESCAPE, LEAVE);
        let film = person.finish();
        assert_eq!(film.code(), "130");
        assert_eq!(film.numbers(), [Some(1), Some(1)]);
    }

    #[test]
    fn other_keys_and_other_digits_answer_nothing() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        for key in ["0", "6", "9", "x", "y", "n", "é", "６", " ", "\x1b[5~"] {
            person.press(key, "1 of 30");
        }
        person.press("q", LEAVE);
        let film = person.finish();
        assert_eq!(film.code(), "130");
        assert_eq!(film.numbers(), [Some(1); 11]);
    }

    #[test]
    fn going_back_shows_the_answer_and_a_new_one_changes_the_score() {
        let changed = format!("315{}", &ANSWERS[3..]);
        let mut person = sit(INTO_FILE, &["--from", "none", "--format", "json"]);
        person.see("1 of 30");
        person.answer(ANSWERS).press(LEFT, "30 of 30");
        for number in (3..30).rev() {
            person.press(LEFT, &format!("{number} of 30"));
        }
        person.press("5", "4 of 30");
        for number in 5..=30 {
            person.press(RIGHT, &format!("{number} of 30"));
        }
        person.press(RIGHT, "Enter: see your result").press(ENTER, LEAVE);
        let film = person.finish();
        let back = flowing(&film.drawings()[58]);
        assert!(back.contains("3 of 30"), "{back}");
        assert!(back.contains("› 2 dislike"), "{back}");
        assert!(back.contains("Your answer so far: dislike"), "{back}");
        assert_eq!(film.file, by_option(&changed, &["--from", "none", "--format", "json"]));
        let unchanged = by_option(ANSWERS, &["--from", "none", "--format", "json"]);
        assert!((raw(&film.file, "A") - raw(&unchanged, "A") - 3.0).abs() < 1e-9);
    }

    #[test]
    fn going_back_from_the_review_changes_the_last_answer() {
        for key in [LEFT, BACKSPACE, "b", "B"] {
            let mut person = sit(INTO_FILE, &["--from", "none"]);
            person.see("1 of 30");
            person.answer(ANSWERS).press(key, "30 of 30");
            person.press("1", "Enter: see your result").press(ENTER, LEAVE);
            let film = person.finish();
            assert_eq!(film.code(), "0");
            let changed = format!("{}1", &ANSWERS[..29]);
            assert_eq!(film.file, by_option(&changed, &["--from", "none"]));
        }
    }

    #[test]
    fn digits_on_the_review_change_nothing() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        person.answer(ANSWERS);
        for key in ["1", "5", DOWN, RIGHT] {
            person.press(key, "Enter: see your result");
        }
        person.press(ENTER, LEAVE);
        assert_eq!(person.finish().file, by_option(ANSWERS, &["--from", "none"]));
    }

    #[test]
    fn the_way_forward_leads_only_past_answered_questions() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        for (key, number) in [
            (RIGHT, 1),
            (TAB, 1),
            (LEFT, 1),
            ("4", 2),
            (RIGHT, 2),
            (DOWN, 2),
            (RIGHT, 2),
            (BACKSPACE, 1),
            (RIGHT, 2),
            (TAB, 2),
            ("b", 1),
            (TAB, 2),
        ] {
            person.press(key, &format!("{number} of 30"));
        }
        person.press(CTRL_C, LEAVE);
        let expected = [1, 1, 1, 1, 2, 2, 2, 2, 1, 2, 2, 1, 2];
        assert_eq!(person.finish().numbers(), expected.map(Some));
    }

    #[test]
    fn q_asks_first_and_n_goes_on() {
        for (quit, stay) in [("q", "n"), ("Q", "N"), (ESCAPE, ESCAPE), ("q", LEFT)] {
            let mut person = sit(INTO_FILE, &["--from", "none"]);
            person.see("1 of 30");
            person.press("3", "2 of 30");
            person.press(quit, "Quit now? 1 answer will be lost.");
            // No other key is an answer to that question, or to the one behind it.
            person.press("5", "Quit now? 1 answer will be lost.");
            person.press(ENTER, "Quit now? 1 answer will be lost.");
            person.press(stay, "2 of 30");
            person.see("q: quit");
            person.answer_from(2, &ANSWERS[1..]).press(ENTER, LEAVE);
            let film = person.finish();
            assert_eq!(film.code(), "0");
            assert_eq!(film.file, by_option(ANSWERS, &["--from", "none"]));
        }
    }

    #[test]
    fn q_and_y_quit_with_130_and_no_result() {
        for (quit, sure) in [("q", "y"), ("Q", "Y"), (ESCAPE, "q")] {
            let mut person = sit(INTO_FILE, &["--from", "none"]);
            person.see("1 of 30");
            person.press("3", "2 of 30").press("4", "3 of 30");
            person.press(quit, "Quit now? 2 answers will be lost.");
            person.press(sure, LEAVE);
            let film = person.finish();
            assert_eq!(film.code(), "130");
            assert_eq!(film.file, "");
            assert_eq!(film.page(), "");
        }
    }

    #[test]
    fn q_on_the_review_asks_too() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        person.answer(ANSWERS).press("q", "Quit now? 30 answers will be lost.");
        person.press("n", "Enter: see your result").press("q", "Quit now? 30 answers");
        person.press("y", LEAVE);
        let film = person.finish();
        assert_eq!(film.code(), "130");
        assert_eq!(film.file, "");
    }

    #[test]
    fn escape_or_q_before_the_first_answer_quits_at_once() {
        for key in [ESCAPE, "q", "Q"] {
            let mut person = sit(INTO_FILE, &["--from", "none"]);
            person.see("1 of 30");
            person.press(key, LEAVE);
            let film = person.finish();
            assert_eq!(film.code(), "130");
            assert_eq!(film.file, "");
            assert!(!film.text.contains("Quit now?"));
        }
    }

    /// Brings a person to a place, interrupts there, and looks at what is left of the terminal.
    fn interrupted(
        arguments: &[&str],
        there: impl Fn(&mut Person),
        interrupt: impl Fn(&mut Person, &str),
    ) {
        let mut person = sit(WATCHED, arguments);
        person.see("pid ");
        let number = person.see("\n").trim().to_owned();
        there(&mut person);
        interrupt(&mut person, &number);
        let film = person.finish();
        film.assert_terminal_given_back();
        assert_eq!(film.code(), "130");
        assert_eq!(film.file, "");
    }

    fn by_key(person: &mut Person, _: &str) {
        person.session.send(CTRL_C).unwrap();
    }

    fn by_signal(_: &mut Person, number: &str) {
        let sent = Command::new("kill").args(["-TERM", number]).status();
        assert!(sent.unwrap().success());
    }

    fn in_a_question(person: &mut Person) {
        person.see("1 of 30");
        person.press("3", "2 of 30").see("q: quit");
    }

    fn on_the_review(person: &mut Person) {
        person.see("1 of 30");
        person.answer(ANSWERS).see("q: quit");
    }

    fn about_to_quit(person: &mut Person) {
        in_a_question(person);
        person.press("q", "n: go on");
    }

    fn in_the_first_menu(person: &mut Person) {
        person.see("I would rather not say");
    }

    fn in_the_second_menu(person: &mut Person) {
        in_the_first_menu(person);
        person.press(DOWN, "› 2  Entry").press(ENTER, "None of these");
    }

    #[test]
    fn ctrl_c_in_a_question_gives_the_terminal_back() {
        interrupted(&["--from", "none"], in_a_question, by_key);
    }

    #[test]
    fn ctrl_c_on_the_review_gives_the_terminal_back() {
        interrupted(&["--from", "none"], on_the_review, by_key);
    }

    #[test]
    fn ctrl_c_while_asked_to_quit_gives_the_terminal_back() {
        interrupted(&["--from", "none"], about_to_quit, by_key);
    }

    #[test]
    fn ctrl_c_in_the_first_menu_gives_the_terminal_back() {
        interrupted(&[], in_the_first_menu, by_key);
    }

    #[test]
    fn ctrl_c_in_the_second_menu_gives_the_terminal_back() {
        interrupted(&[], in_the_second_menu, by_key);
    }

    #[test]
    fn sigterm_in_a_question_gives_the_terminal_back() {
        // The signal comes between two keys or in the middle of one: more than one chance to go wrong.
        for _ in 0..10 {
            interrupted(&["--from", "none"], in_a_question, by_signal);
        }
    }

    #[test]
    fn sigterm_on_the_review_gives_the_terminal_back() {
        // The signal comes between two keys or in the middle of one: more than one chance to go wrong.
        for _ in 0..10 {
            interrupted(&["--from", "none"], on_the_review, by_signal);
        }
    }

    #[test]
    fn sigterm_in_the_first_menu_gives_the_terminal_back() {
        interrupted(&[], in_the_first_menu, by_signal);
    }

    #[test]
    fn sigterm_right_after_a_key_gives_the_terminal_back() {
        for _ in 0..10 {
            interrupted(&["--from", "none"], in_a_question, |person, number| {
                person.session.send("4").unwrap();
                by_signal(person, number);
            });
        }
    }

    #[test]
    fn sigterm_after_the_questions_ends_the_program_too() {
        // A pager that shows the result and then waits for keys.
        let script = r#"TERM=xterm PAGER='sed s/^/paged:/ - /dev/tty' sh -c 'echo "pid $$" >&2; exec "$@"' sh "$@"; echo "code $?""#;
        let mut person = sit(script, &["--from", "none"]);
        person.see("pid ");
        let number = person.see("\n").trim().to_owned();
        on_the_review(&mut person);
        person.press(ENTER, "paged:");
        by_signal(&mut person, &number);
        assert_ne!(person.finish().code(), "0");
    }

    #[test]
    fn a_result_and_a_regular_end_give_the_terminal_back_too() {
        let mut person = sit(WATCHED, &[]);
        in_the_first_menu(&mut person);
        person.press(ENTER, "1 of 30");
        person.answer(ANSWERS).press(ENTER, LEAVE);
        let film = person.finish();
        assert_eq!(film.code(), "0");
        film.assert_terminal_given_back();
    }

    #[test]
    fn leaving_a_menu_with_escape_or_q_quits() {
        for key in [ESCAPE, "q"] {
            interrupted(&[], in_the_first_menu, |person, _| {
                person.session.send(key).unwrap();
            });
            interrupted(&[], in_the_second_menu, |person, _| {
                person.session.send(key).unwrap();
            });
        }
    }

    #[test]
    fn who_is_not_in_customer_service_yet_says_so_in_the_menu() {
        let mut person = sit(INTO_FILE, &[]);
        person.see("› 1  Not in customer service yet");
        person.press(ENTER, "1 of 30");
        person.answer(ANSWERS).press(ENTER, LEAVE);
        let film = person.finish();
        assert_eq!(film.file, by_option(ANSWERS, &["--from", "none"]));
        assert_ne!(film.file, by_option(ANSWERS, &[]));
    }

    #[test]
    fn who_would_rather_not_say_need_not() {
        let mut person = sit(INTO_FILE, &[]);
        person.see("› 1  Not in customer service yet");
        // Up from the first choice is the last one.
        person.press(UP, "› 7  I would rather not say").press(ENTER, "1 of 30");
        person.answer(ANSWERS).press(ENTER, LEAVE);
        assert_eq!(person.finish().file, by_option(ANSWERS, &[]));
    }

    #[test]
    fn a_role_is_chosen_by_level_and_title() {
        let mut person = sit(INTO_FILE, &[]);
        person.see("› 1  Not in customer service yet");
        person.press(DOWN, "› 2  Entry").press(DOWN, "› 3  Senior and specialist");
        person.press(DOWN, "› 4  Lead").press(ENTER, "The job closest to yours");
        person.see("› 1  Customer Service Supervisor");
        person.press(ENTER, "1 of 30");
        person.answer(ANSWERS).press(ENTER, LEAVE);
        let film = person.finish();
        assert_eq!(film.file, by_option(ANSWERS, &["--from", "customer-service-supervisor"]));
        assert_ne!(film.file, by_option(ANSWERS, &[]));
    }

    #[test]
    fn none_of_these_leads_back_to_the_levels() {
        let mut person = sit(INTO_FILE, &[]);
        person.see("› 1  Not in customer service yet");
        person.press(DOWN, "› 2  Entry").press(ENTER, "The job closest to yours");
        person.press(UP, "None of these: back to the levels");
        person.press(ENTER, "› 1  Not in customer service yet").press(ENTER, "1 of 30");
        person.answer(ANSWERS).press(ENTER, LEAVE);
        assert_eq!(person.finish().file, by_option(ANSWERS, &["--from", "none"]));
    }

    #[test]
    fn the_menus_stand_neither_among_the_questions_nor_in_the_result() {
        let mut person = sit(ON_SCREEN, &[]);
        person.see("› 1  Not in customer service yet");
        person.press(ENTER, "1 of 30");
        person.answer(ANSWERS).press(ENTER, LEAVE);
        let film = person.finish();
        let (_, after) = film.text.split_once("1 of 30").unwrap();
        assert!(!after.contains("Where you are now"));
        assert_eq!(film.page(), by_option(ANSWERS, &["--from", "none"]));
    }

    /// No line of a film is wider than the terminal.
    fn assert_no_line_wider(film: &Film, columns: usize) {
        for line in lines(&film.text) {
            assert!(line.width() <= columns, "{} columns: {line:?}", line.width());
        }
    }

    /// Passes through everything that can be shown at some size: menus, questions, the question before quitting, the result.
    fn all_pages(size: (u16, u16)) -> Film {
        let mut person = sit_at(size, ON_SCREEN, &[]);
        person.see("› 1  Not in customer service yet");
        for level in ["2  Entry", "3  Senior and specialist", "4  Lead", "5  Manager"] {
            person.press(DOWN, &format!("› {level}"));
        }
        person.press(ENTER, "The job closest to yours").see("› 1");
        person.press(DOWN, "› 2").press(ENTER, "1 of 30");
        person.answer(&ANSWERS[..15]);
        person.press("q", CLEAR).press("n", CLEAR).press(LEFT, CLEAR).press(RIGHT, "16 of 30");
        person.answer_from(16, &ANSWERS[15..]).press(ENTER, LEAVE);
        person.finish()
    }

    /// Every question of a film stands there whole, whatever lines it is broken into.
    fn assert_questions_whole(film: &Film) {
        let drawings: Vec<String> =
            film.drawings().iter().map(|drawing| flowing(drawing)).collect();
        for (at, question) in questions().iter().enumerate() {
            let place = format!("{} of 30", at + 1);
            let asked = drawings.iter().filter(|drawing| drawing.starts_with(&place));
            let whole = format!("{question} How would you like doing this?");
            assert!(asked.clone().count() > 0, "{place}");
            asked.for_each(|drawing| {
                assert!(drawing.contains(&whole), "{whole:?} is not in {drawing:?}");
            });
        }
    }

    #[test]
    fn forty_columns_hold_every_line() {
        let film = all_pages((40, 24));
        assert_eq!(film.code(), "0");
        assert_no_line_wider(&film, 40);
        assert_questions_whole(&film);
    }

    #[test]
    fn forty_columns_show_all_answers_and_the_keys() {
        let film = all_pages((40, 24));
        for drawing in film.drawings() {
            let text = flowing(&drawing);
            if !text.contains(" of 30") && !text.contains("All 30") {
                continue;
            }
            let keys =
                text.ends_with("q quit") || text.ends_with("q: quit") || text.ends_with("n: go on");
            assert!(keys, "{text}");
            assert!(text.contains("1 strongly dislike") || text.contains("All 30"), "{text}");
            assert!(text.contains("5 strongly like") || text.contains("All 30"), "{text}");
        }
    }

    #[test]
    fn ten_rows_hold_every_drawing_and_the_question_whole() {
        let film = all_pages((80, 10));
        assert_eq!(film.code(), "0");
        assert_no_line_wider(&film, 80);
        assert_questions_whole(&film);
        for mut drawing in film.drawings() {
            // Where the cursor is put after the last line no new one begins.
            drawing.pop_if(|line| line.is_empty());
            assert!(drawing.len() <= 10, "{drawing:?}");
        }
    }

    #[test]
    fn ten_rows_show_all_five_answers() {
        let mut person = sit_at((80, 10), INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        person.press(DOWN, "1 of 30").press(CTRL_C, LEAVE);
        for drawing in person.finish().drawings() {
            let text = flowing(&drawing);
            assert!(
                text.contains("1 strongly dislike 2 dislike 3 unsure 4 like 5 strongly like"),
                "{text}"
            );
        }
    }

    #[test]
    fn ten_rows_show_that_q_wants_an_answer() {
        let mut person = sit_at((80, 10), INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        person.press("3", "2 of 30").press("q", "2 of 30").press(CTRL_C, LEAVE);
        let film = person.finish();
        let asked = flowing(film.drawings().last().unwrap());
        assert!(asked.contains("Quit now? 1 answer will be lost."), "{asked}");
    }

    #[test]
    fn the_welcome_fits_a_narrow_terminal_also_where_the_result_goes_to_a_file() {
        let mut person = sit_at((40, 24), INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        person.press(CTRL_C, LEAVE);
        assert_no_line_wider(&person.finish(), 40);
    }

    #[test]
    fn a_terminal_made_smaller_or_larger_is_drawn_anew_and_nothing_is_lost() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        person.see("1 of 30");
        person.press("3", "2 of 30").see("→: on   q: quit");
        for (columns, keys) in
            [(40, "1–5 answer"), (100, "→: on   q: quit"), (44, "↑ ↓ Enter: answer")]
        {
            person.session.get_process_mut().set_window_size(columns, 24).unwrap();
            person.see("2 of 30");
            person.see(keys);
        }
        person.answer_from(2, &ANSWERS[1..]);
        person.session.get_process_mut().set_window_size(60, 20).unwrap();
        person.see("All 30 questions are answered.");
        person.see("Enter: see your result");
        person.press(ENTER, LEAVE);
        let film = person.finish();
        assert_eq!(film.code(), "0");
        assert_eq!(film.file, by_option(ANSWERS, &["--from", "none"]));
    }

    #[test]
    fn a_new_size_is_not_taken_for_the_answer_to_quit() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        about_to_quit(&mut person);
        person.session.get_process_mut().set_window_size(60, 24).unwrap();
        person.see("Quit now? 1 answer will be lost.");
        person.press("n", "q: quit").press(CTRL_C, LEAVE);
        assert_eq!(person.finish().code(), "130");
    }

    #[test]
    fn ctrl_c_after_a_new_size_quits_at_once() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        in_a_question(&mut person);
        person.session.get_process_mut().set_window_size(40, 24).unwrap();
        person.see("1–5 answer");
        person.press(CTRL_C, LEAVE);
        let film = person.finish();
        assert_eq!(film.code(), "130");
        assert_eq!(film.drawings().len(), 3);
    }

    #[test]
    fn a_key_and_a_new_size_at_once_both_count_and_ctrl_c_still_quits() {
        for _ in 0..20 {
            let mut person = sit(INTO_FILE, &["--from", "none"]);
            person.see("1 of 30");
            person.see("q: quit");
            person.session.send("3").unwrap();
            let process = person.session.get_process_mut();
            process.set_window_size(40, 24).unwrap();
            person.see("2 of 30");
            person.see("1–5 answer");
            person.press(CTRL_C, LEAVE);
            assert_eq!(person.finish().code(), "130");
        }
    }

    #[test]
    fn a_terminal_of_two_rows_is_no_reason_to_crash() {
        let mut person = sit_at((80, 2), INTO_FILE, &[]);
        person.see("Where you are now");
        person.press("1\r", TAKE).press(CTRL_C, LEAVE);
        assert_eq!(person.finish().code(), "130");
    }

    #[test]
    fn a_window_dragged_through_many_sizes_ends_drawn_at_the_last() {
        let mut person = sit(INTO_FILE, &["--from", "none"]);
        in_a_question(&mut person);
        for round in 0..20 {
            for columns in 60..100 {
                person.session.get_process_mut().set_window_size(columns, 24).unwrap();
            }
            let (columns, keys) = if round % 2 == 0 {
                (40, "1–5 answer  ←")
            } else {
                (44, "1–5, ↑ ↓ Enter: answer")
            };
            person.session.get_process_mut().set_window_size(columns, 24).unwrap();
            person.see(keys);
        }
        person.press(CTRL_C, LEAVE);
        assert_eq!(person.finish().code(), "130");
    }

    #[test]
    fn styles_mark_the_question_unless_colour_is_unwanted() {
        let styled = |setting: &str, arguments: &[&str]| {
            let script = format!("{setting} {INTO_FILE}");
            let mut person = sit(&script, &[&["--from", "none"], arguments].concat());
            in_a_question(&mut person);
            person.press(DOWN, "1").press(CTRL_C, LEAVE);
            let film = person.finish();
            let styles = film.text.split("\x1b[").filter(|rest| {
                let end = rest.find(|c: char| c.is_ascii_alphabetic());
                end.is_some_and(|end| rest[..=end].ends_with('m'))
            });
            styles.count() > 0
        };
        assert!(styled("TERM=xterm-256color", &[]));
        assert!(!styled("TERM=xterm-256color NO_COLOR=1", &[]));
        assert!(!styled("TERM=xterm-256color", &["--color", "never"]), "--color never");
    }

    #[test]
    fn plain_on_a_terminal_asks_everything_line_by_line() {
        let mut person = sit(ON_SCREEN, &["--plain"]);
        person.see("Where you are now:\r\n1: Not in customer service yet\r\n2: Entry");
        person.see("Your choice, 1 to 7:");
        person.press("8\n", "\"8\" is no number from 1 to 7.").see("Your choice, 1 to 7:");
        person.press("4\n", "The job closest to yours:\r\n1: Customer Service Supervisor");
        person.see("Your choice, 1 to ");
        person.press("1\n", "1 of 30");
        for (at, digit) in ANSWERS.chars().enumerate() {
            let next = format!("{} of 30", at + 2);
            person.press(
                &format!("{digit}\n"),
                if at < 29 { &next } else { "Press Enter for your result" },
            );
        }
        person.session.send("\n").unwrap();
        let film = person.finish();
        assert_eq!(film.code(), "0");
        let text = film.text.replace("\r\n", "\n");
        let control = text.chars().find(|c| c.is_control() && *c != '\n');
        assert_eq!(control, None, "in {text:?}");
        let result = by_option(ANSWERS, &["--plain", "--from", "customer-service-supervisor"]);
        assert!(text.contains(&result), "{text}");
    }

    #[test]
    fn plain_shows_the_result_line_by_line_too_and_opens_no_pager() {
        let script = format!("NO_COLOR=1 TERM=xterm PAGER='sed s/^/paged:/' {ON_SCREEN}");
        let mut person = sit(&script, &["--plain", "--from", "none"]);
        person.see("1 of 30");
        person.session.send_line(on_lines(ANSWERS)).unwrap();
        let film = person.finish();
        assert_eq!(film.code(), "0");
        assert!(!film.text.contains("paged:"), "{}", film.text);
    }

    #[test]
    fn a_dumb_terminal_is_asked_line_by_line_unasked() {
        let mut person = sit(&format!("TERM=dumb {INTO_FILE}"), &["--from", "none"]);
        person.see("1 of 30");
        person.press("3\n", "2 of 30");
        person.session.send("q\n").unwrap();
        let film = person.finish();
        assert_eq!(film.code(), "130");
        assert!(!film.text.contains('\x1b'), "{:?}", film.text);
    }
}

#[test]
fn a_form_on_paper_asks_in_the_order_in_which_answers_are_read() {
    let blank = run(&["quiz", "--blank", "--format", "json"]);
    let blank: serde_json::Value = serde_json::from_str(&blank.out).unwrap();
    let items = blank["items"].as_array().unwrap();
    assert_eq!(items.len(), 30);
    // Whoever strongly likes what the catalogue counts towards a letter, and nothing else, has that letter alone.
    let catalogue = rungs::builtin::catalogue();
    let questionnaire = catalogue.questionnaire.as_ref().unwrap();
    for letter in rungs::riasec::Interest::ALL {
        let digit = |item: &serde_json::Value| {
            let id = item["id"].as_str().unwrap();
            let item = questionnaire.items.iter().find(|i| i.id == id).unwrap();
            if (item.interest == letter) == item.reversed { '1' } else { '5' }
        };
        let answers: String = items.iter().map(digit).collect();
        let result = run(&["quiz", "--answers", &answers, "--format", "json"]).out;
        let result: serde_json::Value = serde_json::from_str(&result).unwrap();
        let first = &result["ranking"][0];
        assert_eq!(first, &serde_json::json!([letter.letter().to_string()]));
    }
    // The page asks the same questions in the same order, in every format, and says how to type them in.
    for format in ["text", "markdown", "html"] {
        let page = run(&["quiz", "--blank", "--format", format]).out;
        let mut rest = page.as_str();
        for item in items {
            let asked = format!("{}. {}", item["number"], item["text"].as_str().unwrap());
            let at = rest.find(&asked).unwrap_or_else(|| panic!("{format}: {asked}"));
            rest = &rest[at..];
        }
        assert_eq!(page.matches('☐').count(), 150);
        assert!(page.contains("--answers"));
    }
    let official = run(&["quiz", "--blank", "--form", "onet-30"]);
    assert_eq!((official.code, official.out.as_str()), (2, ""));
}
