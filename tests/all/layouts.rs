//! Answers as other programs, other people and other keyboards lay them out: read as one person's, or refused by what they hold.

use std::fs;

use serde_json::Value;

use crate::support::{Run, run, rungs, typed, utf16};

/// The answers of two people to the standard form.
const ANNA: &str = "143521153421244531133422152431";
const BEN: &str = "555551111155555111115555511111";

/// What the program says of answers that come through a pipe.
fn piped(input: impl AsRef<[u8]>, lang: &str) -> Run {
    let arguments = ["quiz", "--answers", "-", "--format", "json", "--lang", lang];
    typed(rungs(&arguments), input)
}

#[track_caller]
fn scores(content: &str) -> Value {
    let Run { code, out, err } = piped(content, "en");
    assert_eq!(code, 0, "{content}: {out}{err}");
    serde_json::from_str::<Value>(&out).unwrap()["scores"].clone()
}

/// What is said of answers that cannot be used.
#[track_caller]
fn refused(content: &str, words: &str) {
    for lang in ["en", "ru", "zh"] {
        let Run { code, out, err } = piped(content, lang);
        assert_eq!(code, 2, "{content}: {out}{err}");
        let said: Value = serde_json::from_str(&out).unwrap();
        let said = said["message"].as_str().unwrap();
        assert!(lang != "en" || said.contains(words), "{content}: {said}");
    }
}

/// A line for each question.
fn lines(one: impl Fn(usize, char) -> String) -> String {
    let lines = (1..).zip(ANNA.chars());
    lines.map(|(n, answer)| one(n, answer) + "\n").collect()
}

/// Anna's answers, the fourth of them replaced.
fn fourth(word: &str) -> String {
    lines(|n, answer| match n {
        4 => word.to_owned(),
        _ => answer.to_string(),
    })
}

/// Anna's answers, each with Ben's.
fn two(one: impl Fn(usize, char, char) -> String) -> String {
    let ben: Vec<char> = BEN.chars().collect();
    lines(|n, anna| one(n, anna, ben[n - 1]))
}

#[test]
fn two_people_side_by_side_are_two_sheets() {
    let sheets = "holds 2 sheets of 30 answers";
    let plain = two(|_, a, b| format!("{a},{b}"));
    for content in [
        plain.clone(),
        two(|_, a, b| format!("{b},{a}")),
        format!("anna,ben\n{plain}"),
        two(|_, a, b| format!("{a}\t{b}")),
        two(|n, a, b| format!("{n};{a};{b}")),
        two(|n, a, b| format!("Question {n},{a},{b}")),
        // Somebody left a question out.
        two(|n, a, b| if n == 7 { format!("{a},") } else { format!("{a},{b}") }),
        two(|n, a, b| if n == 1 { format!(",{b}") } else { format!("{a},{b}") }),
        two(|_, a, b| format!("{a}，{b}")),
        // Seconds without a head look like answers too.
        lines(|n, a| format!("{a},{}", n % 5 + 1)),
    ] {
        refused(&content, sheets);
    }
    refused(&two(|_, a, b| format!("{a},{b},{a}")), "holds 3 sheets of 30 answers");
}

#[test]
fn one_column_of_answers_is_found_among_others() {
    let anna = scores(ANNA);
    for content in [
        lines(|n, a| format!("{n},{a}")),
        lines(|n, a| format!("{},{a}", n + 100)),
        lines(|n, a| format!("{a},{n}")),
        format!("answer,seconds\n{}", lines(|n, a| format!("{a},{}", n % 5 + 1))),
        format!("seconds,Answer\n{}", lines(|n, a| format!("{},{a}", n % 5 + 1))),
        format!("page;Ответ\n{}", lines(|n, a| format!("{};{a}", n / 7 + 1))),
        format!("页,答案\n{}", lines(|n, a| format!("{},{a}", n / 7 + 1))),
        lines(|n, a| format!("{a},a remark of {n}")),
        lines(|n, a| format!("q{n},{a},{}", n + 11)),
        format!("| Nr | Answer |\n|---|---|\n{}", lines(|n, a| format!("| {n} | {a} |"))),
    ] {
        assert_eq!(scores(&content), anna, "{content}");
    }
}

#[test]
fn numbers_of_people_stand_before_their_answers() {
    let row = |sheet: &str| sheet.chars().map(String::from).collect::<Vec<_>>().join(",");
    let heads: Vec<String> = (1..=30).map(|n| format!("q{n}")).collect();
    let heads = heads.join(",");
    let sheets = "holds 2 sheets of 30 answers";
    refused(&format!("id,{heads}\n1,{}\n2,{}\n", row(ANNA), row(BEN)), sheets);
    refused(&format!("1,{}\n2,{}\n", row(ANNA), row(BEN)), sheets);
    refused(&format!("id,age,{heads}\n1,34,{}\n2,5,{}\n", row(ANNA), row(BEN)), sheets);
    let anna = scores(ANNA);
    assert_eq!(scores(&format!("id,{heads}\n1,{}\n", row(ANNA))), anna);
    assert_eq!(scores(&format!("age,{heads}\n34,{}\n", row(ANNA))), anna);
    let tens = [&ANNA[..10], &ANNA[10..20], &ANNA[20..]];
    let numbered: String = (1..).zip(tens).map(|(n, ten)| format!("{n},{}\n", row(ten))).collect();
    assert_eq!(scores(&numbered), anna);
}

#[test]
fn answers_are_heard_in_the_words_of_other_questionnaires() {
    let anna = scores(ANNA);
    for words in [
        ["Hate it", "Don’t like", "Not sure", "Like", "Love"],
        ["strongly dislike.", "dislike.", "Unsure.", "like!", "Really like"],
        ["Совсем не нравится", "не нравится", "не уверена", "нравится", "Очень нравится"],
        [
            "совершенно не нравится",
            "скорее не нравится",
            "всё равно",
            "скорее нравится",
            "сильно нравится",
        ],
        ["很不喜欢", "不喜欢", "不确定", "喜欢", "很喜欢"],
        ["非常不喜欢", "不太喜欢", "一般", "比较喜欢", "非常喜欢"],
    ] {
        let word = |c: char| words[c.to_digit(10).unwrap() as usize - 1].to_owned();
        assert_eq!(scores(&lines(|_, a| word(a))), anna, "{words:?}");
        let row: Vec<String> = ANNA.chars().map(word).collect();
        assert_eq!(scores(&row.join(";")), anna, "{words:?}");
    }
}

#[test]
fn signs_of_other_countries_and_numbers_of_lists_part_answers() {
    let anna = scores(ANNA);
    let row = |sign: &str, cell: &str| {
        let cells: Vec<String> = ANNA.chars().map(|c| format!("{c}{cell}")).collect();
        cells.join(sign)
    };
    for content in [
        row(";", ",0"),
        row(";", ",00"),
        row("\t", ",0"),
        row("; ", ".0"),
        row("、", ""),
        row("，", ""),
        row("；", ""),
        row("|", ""),
        format!("| {} |", row(" | ", "")),
        lines(|n, a| format!("{n}. {a}")),
        lines(|n, a| format!("{n}: {a}")),
        lines(|n, a| format!("{n}) {a}")),
        lines(|n, a| format!("{n}、{a}")),
        lines(|n, a| format!("{n} {a}")),
        lines(|n, a| format!("{n}.{a}")),
        format!("\u{200B}{ANNA}"),
    ] {
        assert_eq!(scores(&content), anna, "{content}");
    }
    let dots = row("、", "");
    assert_eq!(run(&["quiz", "--answers", &dots]).code, 0);
}

#[test]
fn a_pipe_is_read_in_every_encoding_that_a_file_is() {
    let text = lines(|n, a| format!("{n}\t{a}"));
    for bytes in [utf16(&text, u16::to_le_bytes), utf16(&text, u16::to_be_bytes)] {
        assert_eq!(piped(&bytes, "en").code, 0);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("answers.txt");
        fs::write(&path, &bytes).unwrap();
        assert_eq!(run(&["quiz", "--answers", path.to_str().unwrap()]).code, 0);
    }
    // What is too large through a pipe is no catalogue either.
    let Run { code, out, .. } = piped(vec![b'1'; 70_000], "en");
    assert_eq!(code, 2);
    assert!(out.contains("64 KiB"), "{out}");
}

#[test]
fn what_is_refused_is_shown_as_it_was_typed() {
    refused(&fourth("слабо"), "\"слабо\"");
    refused(&fourth("ｎａ"), "\"ｎａ\"");
    for (typed, shown) in [
        ("реалистично=5,I=8,A=6,S=28,E=22,C=30", "\"реалистично\""),
        ("Realistic=5,I=8,A=6,S=28,E=22,Xyz=30", "\"Xyz\""),
        ("R=5,I=8,йцу=6,S=28,E=22,C=30", "\"йцу\""),
    ] {
        for lang in ["en", "ru", "zh"] {
            let ran = run(&["match", typed, "--lang", lang]);
            assert_eq!(ran.code, 2);
            let shown = shown.trim_matches('"');
            assert!(ran.err.contains(shown), "{}", ran.err);
        }
    }
    let ran = run(&["match", "SЙ"]);
    assert!(ran.err.contains("\"Й\" at place 2"), "{}", ran.err);
}

#[test]
fn letters_that_look_alike_are_read_alike() {
    let plain = |typed: &str| run(&["match", typed, "--format", "json"]).out;
    let code = plain("SEC");
    for typed in
        ["SЕС", "ЅЕС", "sес", "S-Е-С", "S, Е, С", "ЅΕС", "SEC.", "\u{FEFF}SEC", "S\u{200B}EC"]
    {
        assert_eq!(plain(typed), code, "{typed}");
    }
    let scores = plain("R=5,I=8,A=6,S=28,E=22,C=30");
    for typed in ["R=5,I=8,А=6,S=28,Е=22,С=30", "R5 І8 А6 Ѕ28 Е22 С30"] {
        assert_eq!(plain(typed), scores, "{typed}");
    }
}

#[test]
fn six_percentages_are_six_scores() {
    let plain = |typed: &str| run(&["match", typed, "--format", "json"]).out;
    let scores = plain("R=5,I=8,A=6,S=28,E=22,C=30");
    for typed in [
        "R=5%,I=8%,A=6%,S=28%,E=22%,C=30%",
        "R=5 %, I=8 %, A=6 %, S=28 %, E=22 %, C=30 %",
        "5%, 8%, 6%, 28%, 22%, 30%",
        "5 %, 8 %, 6 %, 28 %, 22 %, 30 %",
        "5％、8％、6％、28％、22％、30％",
    ] {
        assert_eq!(plain(typed), scores, "{typed}");
    }
    let ran = run(&["match", "R=5%,I=8,A=6,S=28,E=22,C=30"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("1 percent sign for six numbers"), "{}", ran.err);
}

#[test]
fn questions_of_other_texts_under_the_same_names_keep_answers_of_their_own() {
    let state = tempfile::tempdir().unwrap();
    let file = |verb: &str| {
        let items: String = ["R", "I", "A", "S", "E", "C"]
            .map(|t| format!("  - {{id: q{t}, type: {t}, text: {verb} {t}}}\n"))
            .concat();
        let path = state.path().join(format!("{verb}.yaml"));
        let text = format!(
            "id: q\nname: Q\nitems:\n{items}forms: [{{id: f, name: F, items: [qR, qI, qA, qS, qE, qC]}}]\n"
        );
        fs::write(&path, text).unwrap();
        path
    };
    let answered = |path: &std::path::Path, lines: &str| {
        let mut program = rungs(&["quiz", "--plain", "--save", "--form", "f"]);
        program.arg("--questionnaire").arg(path);
        program.env("RUNGS_STATE", state.path().join("state"));
        typed(program, lines)
    };
    let unfinished = || {
        let folder = fs::read_dir(state.path().join("state/unfinished")).unwrap();
        let texts = folder.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
        let mut counts: Vec<usize> = texts.map(|text| text.matches("\"item\"").count()).collect();
        counts.sort_unstable();
        counts
    };
    let (mend, sell) = (file("Mend"), file("Sell"));
    assert_eq!(answered(&mend, "1\n2\n3\n").code, 2);
    assert_eq!(answered(&sell, "4\n5\n").code, 2);
    assert_eq!(unfinished(), [2, 3]);
    // The end of one is not the end of the other.
    let run = answered(&mend, "1\n2\n3\n4\n5\n1\n");
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(unfinished(), [2]);
}
