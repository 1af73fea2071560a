//! The program in front of a person: pagers, Ctrl-Z, Ctrl-S, odd sizes, plain mode, what is saved.
#![cfg(unix)]

use std::fs;
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use crate::desk::{
    Desk, WATCHED, after, answers, assert_given_back, end, kept, signal, sit, sit_in,
    wait_for_answers, wait_until_stopped,
};

const ANSWERS: &str = "312553223454115443254352133545";
const STANDARD: &[&str] = &["quiz", "--form", "standard", "--from", "none"];

fn rungs(home: &TempDir, arguments: &[&str], settings: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rungs"));
    for name in ["RUNGS_CATALOGUE", "RUNGS_LANG", "COLUMNS", "LESS", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command.args(arguments).env("RUNGS_STATE", home.path()).stdin(Stdio::null());
    command.envs(settings.iter().copied()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Runs a command line with a pager, which is a line for the shell.
fn paged(pager: &str, less: &str, arguments: &[&str]) -> Desk {
    let script = format!("export PAGER='{pager}' LESS='{less}'\nunset NO_COLOR\n{WATCHED}");
    sit((80, 24), &script, arguments)
}

#[test]
fn ctrl_c_belongs_to_the_pager_as_long_as_it_runs() {
    // A pager that says when it is interrupted and goes on, as `less` does; alone, and as one of several commands.
    let pager = r#"trap "echo hit" INT QUIT; cat >/dev/null; echo ready; read key </dev/tty; read key </dev/tty; echo left"#;
    for pager in
        [format!("sh -c '\"'\"'{pager}'\"'\"'"), format!("cat | sh -c '\"'\"'{pager}'\"'\"'")]
    {
        let mut desk = paged(&pager, "", &["guide", "skills"]);
        let process = desk.process();
        desk.see("ready");
        desk.send("\x03");
        desk.see("hit");
        thread::sleep(Duration::from_millis(100));
        assert!(signal("0", &process), "the program is gone and its pager is not");
        desk.send("\x1c");
        thread::sleep(Duration::from_millis(50));
        desk.send("\n\n");
        desk.ends("0");
    }
}

#[test]
fn a_signal_after_the_pager_still_ends_the_program() {
    let mut desk =
        paged("cat >/dev/null; echo ready; read key </dev/tty", "", &["guide", "skills"]);
    let process = desk.process();
    desk.see("ready");
    signal("TERM", &process);
    desk.see("code ");
    desk.send("\n");
    let (film, _) = desk.finish();
    assert_ne!(after(&film, "code "), "0");
}

#[test]
fn less_shows_styles_whatever_its_options() {
    for (own, seen) in [
        ("-i", "[-R -i]"),
        ("iM", "[-R iM]"),
        ("-R", "[-R -R]"),
        ("-P5%", "[-R -P5%]"),
        ("", "[FRX]"),
    ] {
        let mut desk = paged("echo \"[$LESS]\"; cat >/dev/null", own, &["role", "csr"]);
        desk.see(seen);
        desk.finish();
    }
}

#[test]
fn a_pager_that_fails_loses_no_page() {
    let whole = rungs(&TempDir::new().unwrap(), &["guide", "skills"], &[("COLUMNS", "80")]);
    let last = text(&whole.stdout).lines().last().unwrap().to_owned();
    for pager in [
        "false",
        "exit 3",
        "no-such-pager",
        "cat >/dev/null; exit 1",
        "kill -9 $$",
        "kill -SEGV $$",
        "sleep 0.05; exit 127",
    ] {
        let desk = paged(pager, "", &["guide", "skills"]);
        let (film, _) = desk.finish();
        assert!(film.contains(&last), "{pager}: {:?}", end(&film));
        assert_eq!(after(&film, "code "), "0", "{pager}");
    }
    // Whoever leaves the pager with a key has seen enough.
    for pager in ["true", "kill -INT $$", "exit 130"] {
        let (film, _) = paged(pager, "", &["guide", "skills"]).finish();
        assert!(!film.contains(&last), "{pager}");
    }
}

#[test]
fn plain_opens_no_pager_on_any_page() {
    for page in [
        &["plan", "--from", "none"][..],
        &["roles"],
        &["role", "csr"],
        &["ladder", "csr"],
        &["path", "csr", "cco"],
        &["guide", "skills"],
        &["compare", "csr", "cco"],
        &["match", "SEC"],
    ] {
        let arguments = [page, &["--plain"]].concat();
        let (film, _) = paged("echo paged", "", &arguments).finish();
        assert!(!film.contains("paged"), "{page:?}");
        assert_eq!(after(&film, "code "), "0", "{page:?}");
    }
}

#[test]
fn columns_are_those_of_the_variable_where_there_is_no_terminal() {
    let home = TempDir::new().unwrap();
    for (columns, most) in [("40", 40), ("60", 60), ("12", 79), ("0", 80), ("x", 80)] {
        let ran = rungs(&home, &["role", "csr"], &[("COLUMNS", columns)]);
        let widest = text(&ran.stdout).lines().map(textwrap::core::display_width).max().unwrap();
        assert!(widest <= most, "{columns}: {widest}");
    }
}

#[test]
fn ctrl_z_gives_the_terminal_back_and_fg_draws_anew() {
    // A shell with jobs, which takes the terminal over while the program is stopped.
    let script = r#"set -m; stty sane; echo "stty-before $(stty -g)."
        "$@"; echo "stopped $?."; echo "stty-after $(stty -g)."; read go; fg; echo "code $?."; echo it-is-over."#;
    let mut desk = sit((80, 24), script, STANDARD);
    desk.see("1 of 30");
    desk.press("3", "2 of 30");
    let place = desk.film.len();
    desk.send("\x1a");
    let place = desk.see_from(place, "stty-after ");
    let film = desk.shown();
    assert_given_back(&film);
    desk.send("\n");
    let place = desk.see_from(place, "?1049h");
    let place = desk.see_from(place, "2 of 30");
    desk.see_from(place, "q: quit");
    // A key needs no Enter.
    desk.press("4", "3 of 30");
    desk.send("\x03");
    let (film, home) = desk.finish();
    assert_eq!(after(&film, "code "), "130");
    assert_eq!(answers(&home), "34");
}

#[test]
fn a_stop_from_outside_is_survived_in_menus_and_the_check_list_too() {
    for (arguments, seen) in [
        (&["quiz"][..], "Where you are now"),
        (&["plan", "--edit", "--from", "none"], "Skill 1 of"),
        (STANDARD, "1 of 30"),
    ] {
        let mut desk = sit((80, 24), WATCHED, arguments);
        let process = desk.process();
        let place = desk.see(seen);
        for name in ["TSTP", "STOP"] {
            signal(name, &process);
            assert!(wait_until_stopped(&process));
            let place = desk.film.len().max(place);
            signal("CONT", &process);
            desk.see_from(place, seen);
        }
        desk.send("\x03");
        desk.ends("130");
    }
}

#[test]
fn ctrl_z_where_no_shell_waits_changes_nothing() {
    let mut desk = sit((80, 24), WATCHED, STANDARD);
    desk.see("1 of 30");
    desk.send("\x1a");
    desk.press("4", "2 of 30");
    desk.send("\x03");
    assert_eq!(answers(&desk.finish().1), "4");
}

#[test]
fn ctrl_s_blocks_nothing_and_half_a_letter_deafens_nobody() {
    for before in ["\x13", "\x13\x13", "\x11", "\x13\x1b[1;5D"] {
        let mut desk = sit((80, 24), WATCHED, STANDARD);
        desk.see("1 of 30");
        desk.send(before);
        desk.press("4", "2 of 30");
        desk.send("\x03");
        assert_eq!(answers(&desk.finish().1), "4");
    }
    for name in ["TERM", "HUP", "INT", "QUIT"] {
        let mut desk = sit((80, 24), WATCHED, STANDARD);
        let process = desk.process();
        desk.see("1 of 30");
        desk.press("4", "2 of 30");
        desk.send(b"\xe4");
        signal(name, &process);
        let (film, home) = desk.finish();
        assert_given_back(&film);
        assert_eq!((after(&film, "code "), answers(&home).as_str()), ("130", "4"));
    }
}

#[test]
fn a_paste_of_digits_answers_and_pasted_letters_do_nothing() {
    let mut desk = sit((80, 24), WATCHED, STANDARD);
    desk.see("?2004h");
    desk.send("\x1b[200~1 2 3 4 5 quit y\r\x1b[201~");
    wait_for_answers(&mut desk, "12345");
    desk.press("５", "7 of 30");
    desk.send("\x03");
    assert_eq!(answers(&desk.finish().1), "123455");
}

#[test]
fn one_row_and_twelve_columns_are_enough_for_everything() {
    for size in [(12, 1), (12, 2), (200, 1), (1, 1), (12, 60), (3, 3)] {
        let mut desk = sit(size, WATCHED, &["quiz", "--form", "standard"]);
        desk.see("?2004h");
        // The menu: not in service yet.
        desk.send("1");
        desk.send(ANSWERS);
        wait_for_answers(&mut desk, ANSWERS);
        desk.send("\r");
        let (film, home) = desk.finish();
        assert_given_back(&film);
        assert_eq!(after(&film, "code "), "0", "{size:?}");
        assert!(kept(&home).unwrap().finished.is_some());
    }
}

#[test]
fn a_window_that_shrinks_under_a_menu_is_no_reason_to_crash() {
    let mut desk = sit((80, 24), WATCHED, &["quiz"]);
    desk.see("Where you are now");
    for size in [(80, 2), (80, 1), (12, 1), (1, 1), (80, 3), (200, 50)] {
        let place = desk.film.len();
        desk.resize(size);
        desk.see_from(place, "\x1b[2J");
        desk.send("\x1b[B");
    }
    desk.send("q");
    desk.ends("130");
}

#[test]
fn another_questionnaire_leaves_the_first_one_alone() {
    let home = TempDir::new().unwrap();
    let own = home.path().join("own.yaml");
    fs::write(&own, "id: own\nname: Own\nitems:\n  - {id: a, type: R, text: One}\n  - {id: b, type: I, text: Two}\n  - {id: c, type: A, text: Three}\n  - {id: d, type: S, text: Four}\n  - {id: e, type: E, text: Five}\n  - {id: f, type: C, text: Six}\nforms:\n  - {id: short, name: Short, items: [a, b, c, d, e, f]}\n").unwrap();
    let own = own.to_str().unwrap().to_owned();
    let mut desk = sit_in(home, (80, 24), WATCHED, STANDARD);
    desk.see("1 of 30");
    desk.press("3", "2 of 30").press("1", "3 of 30");
    desk.send("\x03");
    let (_, home) = desk.finish();
    let other = ["quiz", "--questionnaire", &own, "--form", "short", "--from", "none"];
    let mut desk = sit_in(home, (80, 24), WATCHED, &other);
    desk.see("1 of 6");
    desk.press("5", "2 of 6");
    desk.send("\x03");
    let (_, home) = desk.finish();
    assert_eq!(fs::read_dir(home.path().join("unfinished")).unwrap().count(), 2);
    let mut desk = sit_in(home, (80, 24), WATCHED, STANDARD);
    desk.see("with 2 answers");
    desk.press("1", "3 of 30");
    desk.send("\x03");
    desk.finish();
}

#[test]
fn a_form_without_items_is_an_error_and_no_crash() {
    let home = TempDir::new().unwrap();
    let own = home.path().join("own.yaml");
    fs::write(&own, "id: own\nname: Own\nitems:\n  - {id: a, type: R, text: One}\nforms:\n  - {id: none-at-all, name: None, items: []}\n").unwrap();
    let own = own.to_str().unwrap();
    for arguments in [&["--plain"][..], &["--answers", ""], &["--answers", "3"]] {
        let arguments =
            [&["quiz", "--questionnaire", own, "--form", "none-at-all"], arguments].concat();
        let ran = rungs(&home, &arguments, &[]);
        assert_eq!(ran.status.code(), Some(2), "{}", text(&ran.stderr));
        assert!(!text(&ran.stderr).contains("panicked"));
    }
}

#[test]
fn save_keeps_what_came_from_an_option_or_a_pipe() {
    for form in ["standard", "onet-30"] {
        let home = TempDir::new().unwrap();
        let given = ["quiz", "--form", form, "--from", "none", "--answers", ANSWERS];
        assert!(rungs(&home, &given, &[]).status.success());
        assert_eq!(kept(&home), None);
        let ran = rungs(&home, &[&given[..], &["--save"]].concat(), &[]);
        assert!(text(&ran.stderr).contains("Kept as "), "{}", text(&ran.stderr));
        assert_eq!(answers(&home), ANSWERS);
        let plan = rungs(&home, &["plan", "--to", "cco"], &[]);
        assert_eq!(plan.status.code(), Some(0), "{}", text(&plan.stderr));
    }
}

#[test]
fn wide_digits_count_in_files_and_options() {
    let home = TempDir::new().unwrap();
    let wide: String =
        ANSWERS.chars().map(|c| char::from_u32(c as u32 + 0xFEE0).unwrap()).collect();
    let file = home.path().join("2026-11-25.txt");
    fs::write(&file, &wide).unwrap();
    let expected = rungs(&home, &["quiz", "--form", "standard", "--answers", ANSWERS], &[]).stdout;
    for given in [wide.as_str(), file.to_str().unwrap()] {
        let ran = rungs(&home, &["quiz", "--form", "standard", "--answers", given], &[]);
        assert_eq!(ran.stdout, expected, "{}", text(&ran.stderr));
    }
}

#[test]
fn a_file_is_a_file_even_where_its_name_is_mostly_digits() {
    let home = TempDir::new().unwrap();
    for (name, known) in [("2026-11-25", true), ("1234567890a", true), ("2026-11-25.txt", false)] {
        if known {
            fs::write(home.path().join(name), ANSWERS).unwrap();
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_rungs"));
        command.args(["quiz", "--form", "standard", "--answers", name]).current_dir(home.path());
        let ran = command.env_remove("RUNGS_CATALOGUE").output().unwrap();
        assert_eq!(ran.status.success(), known, "{name}: {}", text(&ran.stderr));
        assert!(known || text(&ran.stderr).contains("cannot read"), "{}", text(&ran.stderr));
    }
    // What the system says is empty is not waited for.
    let ran = rungs(&home, &["quiz", "--form", "standard", "--answers", "/proc/kmsg"], &[]);
    assert_eq!(ran.status.code(), Some(2));
}

#[test]
fn a_home_that_is_none_and_the_plain_locale_are_no_errors() {
    let nowhere = TempDir::new().unwrap();
    for settings in [
        &[("HOME", "/dev/null"), ("RUNGS_STATE", "")][..],
        &[("RUNGS_LANG", "C.UTF-8")],
        &[("RUNGS_LANG", "en_GB@euro")],
        &[("RUNGS_LANG", "POSIX.utf8")],
    ] {
        let ran = rungs(&nowhere, &["plan", "--from", "none", "--to", "cco"], settings);
        assert_eq!(ran.status.code(), Some(0), "{settings:?}: {}", text(&ran.stderr));
    }
}

#[test]
fn help_and_version_to_a_full_disk_are_failures() {
    for arguments in [&["--help"][..], &["--version"], &["quiz", "--help"], &["roles"]] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_rungs"));
        let ran = command.args(arguments).stdout(full).stderr(Stdio::null()).status().unwrap();
        assert_eq!(ran.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn an_output_that_takes_nothing_is_told_on_the_other_in_words_of_ours() {
    for (lang, words) in [("en", "the disk is full"), ("ru", "диск заполнен"), ("zh", "磁盘已满")]
    {
        for arguments in [
            &["roles"][..],
            &["match", "SEC"],
            &["match", "SEC", "--format", "json"],
            &["roles", "--format", "json"],
            &["ladder", "team-lead", "--format", "svg"],
        ] {
            let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
            let mut command = Command::new(env!("CARGO_BIN_EXE_rungs"));
            let ran = command.args(arguments).args(["--lang", lang]).stdout(full).output().unwrap();
            let said = text(&ran.stderr);
            assert_eq!(ran.status.code(), Some(2), "{arguments:?}: {said}");
            assert!(said.contains(words), "{arguments:?}: {said}");
            assert!(!said.contains("os error"), "{said}");
        }
    }
    // An error that is to be a document is told all the same.
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_rungs"));
    let ran = command.args(["match", "XYZ", "--format", "json"]).stdout(full).output().unwrap();
    assert_eq!(ran.status.code(), Some(2));
    assert!(text(&ran.stderr).contains("\"X\" at place 1"));
}

#[test]
fn the_first_help_fits_a_screen_and_begins_with_what_to_type() {
    let ran = rungs(&TempDir::new().unwrap(), &[], &[("COLUMNS", "80")]);
    let help = [text(&ran.stdout), text(&ran.stderr)].concat();
    assert!(help.lines().count() <= 24, "{} lines", help.lines().count());
    assert!(
        help.lines()
            .take(8)
            .any(|line| line.contains("rungs quiz") || line.trim_start().starts_with("quiz")),
        "{help}"
    );
}

mod plain {
    use super::*;

    /// What standard error of a pipe says.
    fn talk(arguments: &[&str], lines: &str) -> String {
        use std::io::Write as _;
        let home = TempDir::new().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_rungs"));
        command
            .args(["quiz", "--plain", "--from", "none"])
            .args(arguments)
            .env("RUNGS_STATE", home.path());
        command.env_remove("RUNGS_CATALOGUE").env_remove("COLUMNS");
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
        text(&child.wait_with_output().unwrap().stderr)
    }

    #[test]
    fn f_says_how_many_answers_are_missing() {
        let said = talk(&[], "3\n3\nf\n");
        assert!(
            said.contains("Too early: at least 4 more answers are missing before f can finish."),
            "{said}"
        );
        let said = talk(&["--form", "standard"], "3\n3\nf\n");
        assert!(said.contains("This form needs all its answers: 28 are missing."), "{said}");
        let said = talk(&["--form", "standard"], &format!("{}F\n", "3\n".repeat(29)));
        assert!(said.contains("1 is missing"), "{said}");
    }

    #[test]
    fn the_scale_is_read_once_and_again_for_whoever_asks() {
        for (lines, times) in [("3\n3\n3\n", 1), ("3\n?\n3\n", 2), ("？\n?\n", 3)] {
            let said = talk(&[], lines);
            assert_eq!(said.matches("1: strongly dislike").count(), times, "{said}");
        }
    }

    #[test]
    fn the_question_is_the_last_line() {
        for lines in ["", "3\n", "3\nb\n", "3\n?\n"] {
            let said = talk(&["--form", "standard"], lines);
            let (said, _) = said.split_once("error:").unwrap();
            let last = said.trim_end().lines().last().unwrap();
            let question = if lines == "3\n" || lines.ends_with("?\n") {
                "Test an idea with a small experiment"
            } else {
                "Repair a bicycle"
            };
            assert_eq!(last, question, "{lines:?}");
        }
    }

    #[test]
    fn no_command_is_broken_in_two() {
        let home = TempDir::new().unwrap();
        for columns in ["40", "60", "80"] {
            let arguments = ["quiz", "--form", "standard", "--answers", ANSWERS, "--save"];
            let said = text(&rungs(&home, &arguments, &[("COLUMNS", columns)]).stderr);
            let said = said.split("Kept as").nth(1).unwrap();
            assert!(
                said.contains("`rungs history`")
                    && said.lines().any(|l| l.contains("`rungs history delete 20")),
                "{columns}: {said}"
            );
        }
    }
}
