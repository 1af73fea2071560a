//! Who types no command: the home of a bare `rungs`, what comes after a result, and whose page it is.

use std::fs;

use tempfile::TempDir;

use crate::support::run;

/// Thirty answers of somebody who likes people.
const ANSWERS: &str = "432143244354112532514433215443";

#[test]
fn in_a_pipe_a_bare_rungs_prints_its_help() {
    let ran = run(&[]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("Usage: rungs"), "{}", ran.out);
    assert!(ran.out.lines().count() <= 24, "{}", ran.out);
    assert_eq!(run(&["--plain"]).out, ran.out);
}

#[test]
fn a_page_says_whose_it_is_in_every_format() {
    for page in [
        &["match", "SEC", "--from", "csr"][..],
        &["plan", "--from", "csr", "--scores", "SEC"],
        &["compare", "csr", "team-lead"],
        &["role", "csr"],
    ] {
        for format in ["text", "markdown", "html"] {
            let ran = run(&[page, &["--name", "Ann Example", "--format", format]].concat());
            let head: Vec<&str> = ran.out.lines().take(12).collect();
            assert!(head.concat().contains("Ann Example"), "{page:?}: {head:?}");
        }
        let ran = run(&[page, &["--name", "Ann Example", "--format", "json"]].concat());
        let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        assert_eq!(document["name"], "Ann Example");
        let ran = run(&[page, &["--format", "json"]].concat());
        assert!(!ran.out.contains("\"name\": \"Ann"));
    }
}

#[test]
fn a_name_is_one_line_of_what_can_be_seen_and_not_long() {
    for (typed, shown) in [
        ("Ann\u{1b}[2J\u{200b}\u{202e} B.\n", "Your interests · Ann \\[2J B."),
        ("  王\u{3000}小明 ", "Your interests · 王 小明"),
        ("\u{feff}\u{200e}", "Your interests"),
    ] {
        let ran = run(&["match", "SEC", "--name", typed, "--format", "markdown"]);
        assert_eq!(ran.out.lines().next(), Some(format!("# {shown}").as_str()));
    }
    let long = run(&["match", "SEC", "--name", &"x".repeat(5_000), "--format", "markdown"]);
    assert!(long.out.lines().next().is_some_and(|title| title.len() < 100));
}

#[cfg(unix)]
mod on_a_terminal {
    use super::{ANSWERS, TempDir, fs};
    use crate::desk::{PAUSE, WATCHED, after, assert_given_back, sit, sit_in};

    /// Everything happens in the folder where the program keeps what it keeps.
    fn script() -> String {
        format!("cd \"$RUNGS_STATE\"\n{WATCHED}")
    }

    #[test]
    fn a_bare_rungs_shows_in_one_screen_what_to_type() {
        let mut desk = sit((80, 24), WATCHED, &[]);
        let end = desk.see("Leave");
        let shown = desk.shown();
        for command in ["rungs quiz", "rungs roles", "rungs ladder", "rungs guide", "rungs -h"] {
            assert!(shown[..end].contains(command), "{command} in {shown}");
        }
        desk.send("q");
        desk.ends("0");
    }

    #[test]
    fn a_choice_says_its_command_and_comes_back() {
        let mut desk = sit((80, 50), WATCHED, &[]);
        desk.see("Leave");
        desk.press("4", "rungs guide\r\n");
        desk.see(PAUSE);
        desk.press("\r", "Leave");
        desk.send("\x1b");
        desk.ends("0");
    }

    #[test]
    fn ctrl_c_ends_the_home() {
        let mut desk = sit((80, 24), WATCHED, &[]);
        desk.see("Leave");
        desk.send("\x03");
        desk.ends("130");
    }

    #[test]
    fn line_by_line_the_home_is_a_list_of_numbers() {
        let mut desk = sit((60, 24), WATCHED, &["--plain"]);
        desk.see("Your choice, 1 to 5:");
        desk.press("2\r", "Customer Service Representative");
        desk.see("Your choice, 1 to 5:");
        desk.send("q\r");
        let (film, _) = desk.finish();
        assert_eq!(after(&film, "code "), "0");
        assert!(!film.contains("?1049h"));
    }

    #[test]
    fn an_unfinished_questionnaire_is_what_the_home_offers_first() {
        let mut desk = sit((80, 24), WATCHED, &["quiz", "--from", "csr"]);
        for _ in 0..3 {
            desk.press("4", "Question ");
        }
        desk.press("q", "Quit now?");
        desk.send("y");
        let (_, home) = desk.finish();
        let mut desk = sit_in(home, (80, 24), WATCHED, &[]);
        desk.see("Go on with question 4: `rungs quiz`");
        desk.send("q");
        let (film, _) = desk.finish();
        assert_eq!(after(&film, "code "), "0");
    }

    /// Answers the standard form, and stands before what comes after the result.
    fn answered(arguments: &[&str]) -> crate::desk::Desk {
        let form = ["quiz", "--form", "standard", "--from", "csr"];
        let mut desk = sit((80, 24), &script(), &[&form, arguments].concat());
        for (at, digit) in ANSWERS.chars().enumerate() {
            let next = match at + 2 {
                31.. => "Enter: see your result".to_owned(),
                next => format!("{next} of 30"),
            };
            desk.press(digit.to_string(), &next);
        }
        desk.press("\r", PAUSE);
        desk.press("\r", "What next");
        desk
    }

    /// The films of the same command, chosen and typed.
    fn page_of(film: &str) -> String {
        let (_, rest) = film.rsplit_once("The command for it: ").unwrap();
        rest.replace("\r\n", "\n")
    }

    #[test]
    fn after_a_result_there_is_a_plan_and_a_page_to_keep() {
        let mut desk = answered(&[]);
        desk.press("1", "The command for it: rungs plan --from customer-service-representative");
        desk.see_from(0, "This month");
        desk.see(PAUSE);
        desk.press("\r", "What next");
        for name in ["rungs-2", "-2.html"] {
            let place = desk.film.len();
            desk.send("5");
            let place = desk.see_from(place, "The page lies in ");
            desk.see_from(place, name);
            desk.see_from(place, PAUSE);
            desk.press("\r", "What next");
        }
        desk.send("\x1b");
        let (film, home) = desk.finish();
        assert_eq!(after(&film, "code "), "0");
        assert_given_back(&film);
        // A long command goes on in the next line.
        let page = page_of(&film);
        let words: Vec<&str> = page.split_whitespace().collect();
        let words = words.join(" ");
        assert!(words.contains("--format html > rungs-"), "{page}");
        let pages = fs::read_dir(home.path()).unwrap().flatten();
        let pages: Vec<_> =
            pages.filter(|entry| entry.path().extension().is_some_and(|e| e == "html")).collect();
        assert_eq!(pages.len(), 2);
        for page in pages {
            let text = fs::read_to_string(page.path()).unwrap();
            assert!(text.starts_with("<!doctype html>") && text.contains("Social"));
        }
    }

    #[test]
    fn where_nothing_is_kept_the_commands_say_everything() {
        let mut desk = answered(&["--no-save"]);
        desk.press("1", "--scores R=");
        desk.see(PAUSE);
        desk.send("q");
        let (film, home) = desk.finish();
        assert_eq!(after(&film, "code "), "0");
        assert_eq!(fs::read_dir(home.path().join("results")).map_or(0, Iterator::count), 0);
    }

    #[test]
    fn nothing_is_offered_where_the_result_goes_into_a_file() {
        let into_file = r#""$@" > "$RUNGS_STATE/out"; echo "code $?."; echo it-is-over."#;
        let arguments = ["quiz", "--plain", "--form", "standard", "--from", "csr"];
        let mut desk = sit((80, 24), into_file, &arguments);
        let lines: String = ANSWERS.chars().map(|digit| format!("{digit}\r")).collect();
        desk.see("1 of 30");
        desk.send(lines);
        desk.press("", "Press Enter for your result");
        desk.send("\r");
        let (film, _) = desk.finish();
        assert!(!film.contains("What next"), "{film}");
        assert_eq!(after(&film, "code "), "0");
    }

    #[test]
    fn a_name_is_kept_only_where_it_is_told_to() {
        for (save, kept) in [(&[][..], false), (&["--save"], true)] {
            let mut desk = answered(&[&["--name", "Ann Example"], save].concat());
            desk.send("q");
            let (_, home): (_, TempDir) = desk.finish();
            let results = fs::read_dir(home.path().join("results")).unwrap().flatten();
            let text: String =
                results.map(|entry| fs::read_to_string(entry.path()).unwrap()).collect();
            assert_eq!(text.contains("Ann Example"), kept, "{text}");
        }
    }
}
