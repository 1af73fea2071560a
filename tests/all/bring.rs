//! What people type and bring: every form that the program prints is read back, and a file is read as a spreadsheet saves it.

use std::fs;
use std::process::Stdio;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{run, rungs, utf16};

/// Thirty answers to the standard form.
const THIRTY: &str = "312553223454115443254352133545";

/// What a command says of a person, as a document.
#[track_caller]
fn document(arguments: &[&str]) -> Value {
    let ran = run(&[arguments, &["--format", "json"]].concat());
    assert_eq!(ran.code, 0, "{arguments:?}: {}{}", ran.err, ran.out);
    serde_json::from_str(&ran.out).unwrap()
}

/// The six scores as they stand in a document.
#[track_caller]
fn scores(typed: &str) -> Vec<f64> {
    let document = document(&["match", typed]);
    let raw = |letter: &str| document["scores"][letter]["raw"].as_f64().unwrap();
    ["R", "I", "A", "S", "E", "C"].map(raw).to_vec()
}

#[track_caller]
fn refused(arguments: &[&str], words: &[&str]) {
    let ran = run(arguments);
    assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.out);
    for word in words {
        assert!(ran.err.contains(word), "{word:?} is missing in {}", ran.err);
    }
}

// Codes and scores.

#[test]
fn the_code_that_a_result_shows_is_read_back_with_its_ties() {
    let result = document(&["quiz", "--answers", THIRTY]);
    let code = result["code"].as_str().unwrap();
    assert!(code.contains('>'), "{code}");
    assert_eq!(document(&["match", code])["code"].as_str().unwrap(), code);
    assert_eq!(scores("S>I=E>A>C>R"), [1.0, 4.5, 3.0, 6.0, 4.5, 2.0]);
    assert_eq!(scores("S=E=C"), [0.0, 0.0, 0.0, 2.0, 2.0, 2.0]);
    let path = |code: &str| run(&["path", "csr", "cco", "--scores", code]);
    assert_eq!(path("S>E=C").code, 0, "{}", path("S>E=C").err);
}

#[test]
fn the_letters_of_a_code_may_be_parted_as_anybody_parts_them() {
    let plain = document(&["match", "SEC"]);
    for typed in [
        "S-E-C",
        "S,E,C",
        "S, E, C",
        "S E C",
        "s/e/c",
        "S>E>C",
        "S · E · C",
        "S–E–C",
        "ＳＥＣ",
        "Social, Enterprising, Conventional",
        "social-enterprising-C",
        "S;E;C",
    ] {
        assert_eq!(document(&["match", typed]), plain, "{typed}");
    }
    assert_eq!(document(&["match", "S", "E", "C"]), plain);
    assert_eq!(run(&["roles", "--type", "S, E"]).out, run(&["roles", "--type", "SE"]).out);
}

#[test]
fn six_scores_are_read_however_they_are_written() {
    let six = [5.0, 8.0, 6.0, 28.0, 22.0, 30.0];
    for typed in [
        "R=5,I=8,A=6,S=28,E=22,C=30",
        "C=30 R=5 I=8 A=6 S=28 E=22",
        "R: 5, I: 8, A: 6, S: 28, E: 22, C: 30",
        "r 5 i 8 a 6 s 28 e 22 c 30",
        "R5 I8 A6 S28 E22 C30",
        "R\t5\nI\t8\nA\t6\nS\t28\nE\t22\nC\t30\n",
        "5,8,6,28,22,30",
        "5 8 6 28 22 30",
        "5; 8; 6; 28; 22; 30",
        "Ｒ＝５，Ｉ＝８，Ａ＝６，Ｓ＝２８，Ｅ＝２２，Ｃ＝３０",
        "５、８、６、２８、２２、３０",
        "Realistic=5,Investigative=8,Artistic=6,Social=28,Enterprising=22,Conventional=30",
        "conventional: 30; social: 28; enterprising: 22; investigative: 8; artistic: 6; realistic: 5",
    ] {
        assert_eq!(scores(typed), six, "{typed}");
    }
}

#[test]
fn a_comma_is_decimal_where_it_cannot_part_two_scores() {
    let six = [5.5, 8.0, 6.0, 28.25, 22.0, 30.0];
    for typed in [
        "R=5,5;I=8,0;A=6;S=28,25;E=22;C=30",
        "5,5;8,0;6;28,25;22;30",
        "R=5,5,I=8,A=6,S=28,25,E=22,C=30",
        "5,5 8,0 6,0 28,25 22,0 30,0",
        "R=5.5,I=8,A=6,S=28.25,E=22,C=30",
    ] {
        assert_eq!(scores(typed), six, "{typed}");
    }
}

#[test]
fn a_score_out_of_bounds_is_named_with_the_bound() {
    let wrong = |typed: &str, score: &str| {
        for arguments in [
            &["match", typed][..],
            &["plan", "--scores", typed],
            &["explain", "csr", "--scores", typed],
        ] {
            refused(arguments, &[score, "at least 0 and at most 100"]);
        }
    };
    wrong("R=5,I=8,A=6,S=28,E=22,C=300", "C is 300");
    wrong("R=-1,I=8,A=6,S=28,E=22,C=30", "R is -1");
    wrong("R=\u{2212}1,I=8,A=6,S=28,E=22,C=30", "R is -1");
    wrong("R=1e308,I=8,A=6,S=28,E=22,C=30", "R is 1e308");
    wrong("5,8,6,28,22,100.01", "C is 100.01");
    assert_eq!(scores("R=-0,I=8,A=6,S=28,E=22,C=100"), [0.0, 8.0, 6.0, 28.0, 22.0, 100.0]);
    assert!(!run(&["match", "R=-0,I=8,A=6,S=28,E=22,C=30", "--all"]).out.contains("-0 "));
    // A digit of two thousand places stays out of the sentence.
    assert!(run(&["match", &format!("R={},I=8", "9".repeat(2_000))]).err.len() < 400);
}

#[test]
fn bare_numbers_that_are_not_six_are_counted() {
    refused(&["match", "5,8,6,28,22"], &["5 numbers without letters", "R, I, A, S, E, C"]);
    refused(&["match", "5 8 6 28 22 30 1"], &["7 numbers without letters"]);
    refused(&["match", "R=5,8,6,28,22,30"], &["is no number"]);
    refused(&["match", "R=5, 8, 6"], &["\"8\" has no ="]);
}

#[test]
fn scores_may_say_what_they_are_out_of() {
    let six = [5.0, 8.0, 6.0, 28.0, 22.0, 30.0];
    for typed in [
        "R=5/40,I=8/40,A=6/40,S=28/40,E=22/40,C=30/40",
        "5/40 8/40 6/40 28/40 22/40 30/40",
        "R: 5 / 40; I: 8 / 40; A: 6 / 40; S: 28 / 40; E: 22 / 40; C: 30 / 40",
        "Ｒ＝５／４０，Ｉ＝８／４０，Ａ＝６／４０，Ｓ＝２８／４０，Ｅ＝２２／４０，Ｃ＝３０／４０",
        "5\u{2044}40 8\u{2044}40 6\u{2044}40 28\u{2044}40 22\u{2044}40 30\u{2044}40",
    ] {
        assert_eq!(scores(typed), six, "{typed}");
    }
    // Where it is not the same for all, only the share of each can be compared.
    assert_eq!(
        scores("R=5/20,I=8/40,A=6/40,S=28/40,E=22/40,C=30/40"),
        [25.0, 20.0, 15.0, 70.0, 55.0, 75.0]
    );
    assert_eq!(
        scores("R=0/200,I=50/200,A=100/200,S=200/200,E=2/200,C=1/200"),
        [0.0, 25.0, 50.0, 100.0, 1.0, 0.5]
    );
    for (typed, words) in [
        ("R=5/40,I=8,A=6,S=28,E=22,C=30", "1 of the six numbers says what it is out of"),
        ("R=45/40,I=8/40,A=6/40,S=28/40,E=22/40,C=30/40", "R is 45/40"),
        ("R=5/0,I=8/40,A=6/40,S=28/40,E=22/40,C=30/40", "R is 5/0"),
        ("R=5/-40,I=8,A=6,S=28,E=22,C=30", "R is 5/-40"),
        ("R=5/x,I=8,A=6,S=28,E=22,C=30", "\"5/x\" is no number"),
        ("R=5/4/3,I=8,A=6,S=28,E=22,C=30", "\"5/4/3\" is no number"),
        ("R=5/1e999,I=8,A=6,S=28,E=22,C=30", "not a finite number"),
    ] {
        refused(&["match", typed], &[words]);
    }
}

#[test]
fn a_comma_that_may_part_thousands_is_not_guessed() {
    for (typed, number) in [
        ("R=1,000,I=8,A=6,S=28,E=22,C=30", "1,000"),
        ("R=5;I=8;A=6;S=28,250;E=22;C=30", "28,250"),
        ("1,000 8 6 28 22 30", "1,000"),
        ("R=5/4,000 I=8 A=6 S=28 E=22 C=30", "4,000"),
    ] {
        refused(&["match", typed], &[number, "may be a decimal one or part thousands"]);
    }
    assert_eq!(
        scores("R=0,125;I=8,25;A=6,5000;S=28,0;E=22;C=30"),
        [0.125, 8.25, 6.5, 28.0, 22.0, 30.0]
    );
}

// Files of answers.

fn folder_with(content: &[u8]) -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("answers.csv"), content).unwrap();
    folder
}

/// The scores of the answers in a file.
#[track_caller]
fn scored(content: impl AsRef<[u8]>) -> Value {
    let folder = folder_with(content.as_ref());
    let ran = rungs(&["quiz", "--answers", "answers.csv", "--format", "json"]);
    document_of(ran, &folder)
}

#[track_caller]
fn document_of(mut command: std::process::Command, folder: &TempDir) -> Value {
    let output = command.current_dir(folder.path()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let document: Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {said}"));
    assert_eq!(document["schema"], "rungs.result.v1", "{document}");
    document["scores"].clone()
}

/// What is said of a file that holds no answers; the form is `form`.
#[track_caller]
fn complaint(form: &str, content: impl AsRef<[u8]>, words: &[&str]) {
    let folder = folder_with(content.as_ref());
    let mut command = rungs(&["quiz", "--form", form, "--answers", "answers.csv"]);
    let output = command.current_dir(folder.path()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    for word in words {
        assert!(said.contains(word), "{word:?} is missing in {said}");
    }
}

fn cells() -> Vec<String> {
    THIRTY.chars().map(String::from).collect()
}

fn in_words() -> Vec<&'static str> {
    let words = ["Strongly dislike", "Dislike", "Unsure", "Like", "Strongly Like"];
    let number = |c: char| c.to_digit(10).unwrap() as usize;
    THIRTY.chars().map(|c| words[number(c) - 1]).collect()
}

#[test]
fn a_row_or_a_column_of_a_spreadsheet_is_one_sheet() {
    let plain = scored(THIRTY);
    let heads: Vec<String> = (1..=30).map(|n| format!("Question {n}")).collect();
    let (heads, numbers) = (heads.join(","), (1..=30).map(|n| n.to_string()).collect::<Vec<_>>());
    let quoted: Vec<String> = cells().iter().map(|cell| format!("\"{cell}\"")).collect();
    let listed: Vec<String> =
        numbers.iter().zip(cells()).map(|(n, a)| format!("{n}\t{a}")).collect();
    let asked: Vec<String> = in_words()
        .iter()
        .enumerate()
        .map(|(n, a)| format!("\"Mend, paint {n}\";\"{a}\""))
        .collect();
    for content in [
        cells().join(","),
        cells().join("\n"),
        cells().join("\r\n") + "\r\n\r\n",
        quoted.join(","),
        format!("{heads}\n{}\n", quoted.join(",")),
        format!("{}\n{}\n", numbers.join(";"), cells().join(";")),
        format!("Time,Name,{heads}\n2026-11-25 10:00,\"Li, Wei\",{},,\n", cells().join(",")),
        format!("Answer\n{}\n", cells().join("\n")),
        format!("Nr\tAnswer\n{}\n", listed.join("\n")),
        asked.join("\n"),
        in_words().join(","),
        in_words().join("\n").to_uppercase(),
        format!("sep=;\n{}", in_words().join(";")),
        cells().iter().map(|cell| format!("{cell}.0")).collect::<Vec<_>>().join(","),
        THIRTY.chars().zip(in_words()).map(|(c, words)| format!("{c} - {words}\n")).collect(),
        THIRTY.chars().map(|c| char::from_u32(c as u32 + 0xFEE0).unwrap()).collect(),
    ] {
        assert!(scored(&content) == plain, "{content}");
    }
}

#[test]
fn a_file_may_be_saved_as_any_unicode_text() {
    let plain = scored(THIRTY);
    let text = format!("Answer\r\n{}\r\n", in_words().join("\r\n"));
    assert_eq!(scored(utf16(&text, u16::to_le_bytes)), plain);
    assert_eq!(scored(utf16(&text, u16::to_be_bytes)), plain);
    assert_eq!(scored(format!("\u{FEFF}{text}")), plain);
    assert_eq!(scored(format!("\u{FEFF}{THIRTY}")), plain);
    // Half a letter at the end is no text.
    let mut half = utf16(&text, u16::to_le_bytes);
    half.push(0x20);
    complaint("standard", half, &["not UTF-8 text"]);
}

#[test]
fn a_file_in_four_bytes_a_letter_is_said_to_be_one() {
    let bytes = |text: &str, of: fn(u32) -> [u8; 4]| -> Vec<u8> {
        text.chars().flat_map(|c| of(u32::from(c))).collect()
    };
    let answers = format!("\u{FEFF}Answer\r\n{}\r\n", in_words().join("\r\n"));
    let russian = "name: Служба поддержки\nversion: '1'\n";
    let chinese = "name: 客服\nversion: '1'\nlevels: [{id: a, name: 初级}]\n";
    for of in [u32::to_le_bytes, u32::to_be_bytes] {
        for text in [answers.as_str(), &answers[3..], THIRTY] {
            complaint("standard", bytes(text, of), &["it is saved as UTF-32"]);
        }
        for text in [russian, chinese, "name: T\n", "\u{FEFF}name: T\n"] {
            let folder = TempDir::new().unwrap();
            fs::write(folder.path().join("own.yaml"), bytes(text, of)).unwrap();
            let mut command = rungs(&["catalogue", "check", "own.yaml"]);
            let output = command.current_dir(folder.path()).output().unwrap();
            let said = String::from_utf8_lossy(&output.stdout).into_owned()
                + &String::from_utf8_lossy(&output.stderr);
            assert!(said.contains("it is saved as UTF-32"), "{text}: {said}");
        }
    }
}

#[test]
fn every_digit_counts_by_its_value() {
    let plain = scored(THIRTY);
    let digits = |of: &dyn Fn(u32) -> String| -> String {
        let mut number = THIRTY.chars().filter_map(|c| c.to_digit(10));
        std::iter::from_fn(|| number.next()).map(of).collect()
    };
    let after = |first: char| {
        move |digit: u32| char::from_u32(u32::from(first) + digit - 1).unwrap().to_string()
    };
    for typed in [
        digits(&after('①')),
        digits(&after('⑴')),
        digits(&after('⒈')),
        digits(&after('❶')),
        digits(&after('➊')),
        digits(&after('⓵')),
        digits(&after('១')),
        digits(&after('༡')),
        digits(&after('𝟏')),
        digits(&|digit| ["¹", "²", "³", "⁴", "⁵"][digit as usize - 1].to_owned()),
        digits(&|digit| format!("{digit}\u{FE0F}\u{20E3}")),
    ] {
        let result = document(&["quiz", "--answers", &typed]);
        assert_eq!(result["scores"], plain, "{typed}");
        assert_eq!(scored(&typed), plain, "{typed}");
        let cells: Vec<&str> = typed.split_inclusive(|c: char| c != '\u{FE0F}').collect();
        if cells.len() == 30 {
            assert_eq!(scored(cells.join("\n")), plain, "{typed}");
        }
    }
    for (typed, wrong) in [("½14", "½"), ("①⑩4", "⑩"), ("⑥14", "⑥"), ("1⓪4", "⓪")] {
        refused(&["quiz", "--answers", typed], &[wrong, "1 to 5"]);
    }
}

#[test]
fn a_cell_without_an_answer_is_named_with_row_and_column_and_what_is_wanted() {
    let with = |at: usize, cell: &str| {
        let mut cells = cells();
        cells[at] = cell.to_owned();
        cells
    };
    let wanted = "write a digit from 1 to 5, or the words of an answer";
    let row =
        |cells: Vec<String>| format!("Name,{}\nLi,{}\n", vec!["q"; 30].join(","), cells.join(","));
    complaint("standard", row(with(4, "NA")), &["row 2, column 6", "\"NA\"", wanted]);
    complaint("standard", row(with(4, "")), &["row 2, column 6", "is blank", wanted]);
    complaint("standard", row(with(29, "9")), &["row 2, column 31", "\"9\""]);
    complaint("standard", with(11, "12").join("\n"), &["row 12, column 1", "\"12\""]);
    complaint("standard", with(11, "").join("\n"), &["row 12, column 1", "is blank"]);
    complaint(
        "standard",
        format!("Answer\n{}", with(2, "maybe").join("\n")),
        &["row 4, column 1", "\"maybe\""],
    );
    let listed: String =
        with(2, "").iter().enumerate().map(|(n, a)| format!("{n};{a}\n")).collect();
    complaint("standard", format!("\n\n{listed}"), &["row 5, column 2", "is blank"]);
    // A cell of several lines is one row of a spreadsheet.
    complaint(
        "standard",
        format!("\"Your\nname\",{}\nLi,{}\n", vec!["q"; 30].join(","), with(0, "?").join(",")),
        &["row 2, column 2", "\"?\""],
    );
}

#[test]
fn two_sheets_in_one_file_are_refused_by_name() {
    let two = |sheet: &str| format!("{sheet}\n{sheet}\n");
    for form in ["standard", "full", "onet-60", "onet-30"] {
        complaint(form, two(THIRTY), &["answers.csv holds 2 sheets of 30 answers"]);
        complaint(form, two(&cells().join(",")), &["2 sheets of 30 answers"]);
        complaint(form, two(&in_words().join(";")), &["2 sheets of 30 answers"]);
    }
    complaint(
        "full",
        format!("Name,{}\nA,{1}\nB,{1}\nC,{1}\n", vec!["q"; 30].join(","), cells().join(",")),
        &["3 sheets of 30 answers"],
    );
    // Lines of ten are one sheet.
    let lines = |sheet: &str| format!("{}\n{}\n{}\n", &sheet[..10], &sheet[10..20], &sheet[20..]);
    assert_eq!(scored(lines(THIRTY)), scored(THIRTY));
}

#[test]
fn a_file_with_too_few_answers_is_counted() {
    complaint("standard", cells()[1..].join(","), &["29 answers given, 30 needed"]);
    complaint("standard", "", &["0 answers given"]);
    complaint("standard", "Answer\n", &["\"Answer\""]);
    complaint("full", in_words().join("\n"), &["30 answers given, 60 needed"]);
}

// Kept or not.

#[test]
fn answers_given_at_once_are_kept_when_asked_and_it_is_said_when_they_are_not() {
    let home = TempDir::new().unwrap();
    let file = home.path().join("answers.csv");
    fs::write(&file, in_words().join("\n")).unwrap();
    let quiz = |more: &[&str], piped: bool| {
        let mut command = rungs(&[&["quiz", "--form", "standard"], more].concat());
        command.env("RUNGS_STATE", home.path().join("state"));
        let input = if piped { Stdio::from(fs::File::open(&file).unwrap()) } else { Stdio::null() };
        let output = command.current_dir(home.path()).stdin(input).output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    for (given, piped) in [
        (&["--answers", THIRTY][..], false),
        (&["--answers", "answers.csv"], false),
        (&["--plain"], true),
    ] {
        let said = quiz(given, piped);
        assert!(
            said.ends_with(
                "\nNot kept: `--save` keeps the result, for `rungs plan` and `rungs history`.\n"
            ),
            "{said}"
        );
        assert!(!home.path().join("state/results").exists());
        assert!(!quiz(&[given, &["--no-save"]].concat(), piped).contains("ept"));
        let said = quiz(&[given, &["--save"]].concat(), piped);
        assert!(said.contains("Kept as ") && !said.contains("Not kept"), "{said}");
        fs::remove_dir_all(home.path().join("state/results")).unwrap();
    }
}

#[test]
fn a_result_is_named_after_the_day_where_it_was_given() {
    // Half a day ahead of UTC, or half a day behind: one of the two has another day.
    for (zone, hours) in [("<+14>-14", 14), ("<-12>12", -12), ("UTC", 0)] {
        let home = TempDir::new().unwrap();
        let in_zone = |arguments: &[&str]| {
            let mut command = rungs(arguments);
            command.env("TZ", zone).env("RUNGS_STATE", home.path());
            String::from_utf8(command.output().unwrap().stdout).unwrap()
        };
        in_zone(&["quiz", "--answers", THIRTY, "--save"]);
        let file =
            fs::read_dir(home.path().join("results")).unwrap().next().unwrap().unwrap().path();
        let record: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let finished: jiff::Timestamp = record["finished"].as_str().unwrap().parse().unwrap();
        let here = finished + jiff::SignedDuration::from_hours(hours);
        let (day, minute) = (&here.to_string()[..10], &here.to_string()[11..16]);
        assert_eq!(file.file_stem().unwrap(), day, "{zone}");
        let list = in_zone(&["history"]);
        assert!(list.contains(&format!("{day}  {minute}")), "{zone}: {list}");
        assert!(
            in_zone(&["history", "--format", "json"])
                .contains(record["finished"].as_str().unwrap())
        );
    }
}

#[test]
fn a_heading_of_numbers_may_begin_with_who_answered() {
    let numbers: Vec<String> = (1..=30).map(|number| number.to_string()).collect();
    let answers: Vec<String> = THIRTY.chars().map(|digit| digit.to_string()).collect();
    let plain = run(&["quiz", "--answers", THIRTY, "--format", "json"]).out;
    for (heading, before) in [("", ""), ("Name,", "Ann,"), ("Time,Name,", "9:30,Ann,")] {
        let rows = format!("{heading}{}\n{before}{}\n", numbers.join(","), answers.join(","));
        let folder = folder_with(rows.as_bytes());
        let path = folder.path().join("answers.csv");
        let ran = run(&["quiz", "--answers", path.to_str().unwrap(), "--format", "json"]);
        assert_eq!((ran.code, ran.out), (0, plain.clone()), "{rows}{}", ran.err);
        // Two people under one heading are still two.
        let two = format!("{rows}{before}{}\n", answers.join(","));
        let folder = folder_with(two.as_bytes());
        let path = folder.path().join("answers.csv");
        let ran = run(&["quiz", "--answers", path.to_str().unwrap()]);
        assert!(ran.err.contains("2 sheets"), "{}", ran.err);
    }
}

#[test]
fn what_a_page_prints_works_where_nothing_is_kept() {
    for from in ["csr", "none", "team lead"] {
        for answers in [THIRTY, "251432152543253142352531143252"] {
            let quiz = ["quiz", "--answers", answers, "--from", from];
            let page = run(&[&quiz[..], &["--format", "markdown"]].concat()).out;
            let commands = page.split('`').skip(1).step_by(2);
            let mut commands = commands.filter(|code| code.starts_with("rungs ")).peekable();
            assert!(commands.peek().is_some(), "{page}");
            for command in commands.filter(|code| !code.contains("--edit")) {
                let words: Vec<&str> = command.split_whitespace().skip(1).collect();
                let ran = run(&words);
                assert_eq!(ran.code, 0, "{command}: {}", ran.err);
            }
        }
    }
}
