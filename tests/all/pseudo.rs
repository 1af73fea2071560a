//! Every word that the program says is a message: in a language made from English, whose letters are all changed, no page, error, help or
//! finding shows a plain English word. Ids, commands, options and codes are no words.

use std::path::Path;

use crate::support::{Run, rungs};

/// What is written in plain letters in any language: codes, formats, names of keys and of things outside.
const NO_WORDS: [&str; 23] = [
    "USD",
    "RIASEC",
    "UTF",
    "YAML",
    "JSON",
    "HTML",
    "CSS",
    "SVG",
    "DOT",
    "Mermaid",
    "Enter",
    "Esc",
    "Ctrl",
    "Backspace",
    "MiB",
    "KiB",
    "rungs",
    "svg",
    "dot",
    "mermaid",
    "json",
    "html",
    "sources",
];

/// Runs a command in the made language over a catalogue without a Latin letter in its texts.
fn said(arguments: &[&str]) -> Run {
    said_in("qps", arguments)
}

/// The same in any language.
fn said_in(lang: &str, arguments: &[&str]) -> Run {
    let catalogue =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/catalogues/letters.yaml");
    let words: Vec<&str> = arguments.to_vec();
    let mut command = rungs(&words);
    command.args(["--lang", lang]).env("RUNGS_CATALOGUE", catalogue);
    command.output().unwrap().into()
}

/// The plain words of a text outside of commands in backticks, options, files, ids and tags.
fn plain_words(text: &str) -> Vec<String> {
    let text = anstream::adapter::strip_str(text).to_string();
    let prose: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let tokens = prose.split(|c: char| {
        c.is_whitespace() || matches!(c, '[' | ']' | '(' | ')' | '|' | '"' | ',' | ';' | '<' | '>')
    });
    let tokens = tokens
        .filter(|token| !token.starts_with('-') && !token.contains(['/', '.', '_', '=', '-']));
    let words = tokens.flat_map(|token| token.split(|c: char| !c.is_alphabetic()));
    let plain =
        |word: &&str| word.chars().count() > 1 && word.chars().all(|c| c.is_ascii_alphabetic());
    let known = |word: &&str| {
        !NO_WORDS.contains(word)
            && !word.chars().all(|c| "RIASEC".contains(c) || c.is_ascii_uppercase())
    };
    words.filter(plain).filter(known).map(str::to_owned).collect()
}

fn has_no_plain_words(arguments: &[&str]) {
    let run = said(arguments);
    let whole = format!("{}{}", run.out, run.err);
    assert!(whole.contains('⟦'), "{arguments:?} says nothing: {whole}");
    let found = plain_words(&whole);
    assert!(found.is_empty(), "{arguments:?}: {found:?}\n{whole}");
}

/// Every page with arguments that make it show what it can.
const PAGES: [&[&str]; 17] = [
    &["match", "SC", "--from", "м1"],
    &["match", "R=5,I=8,A=6,S=28,E=22,C=30"],
    &["match", "SSS"],
    &["match", "R=5,I=5,A=5,S=5,E=5,C=5"],
    &["role", "м1"],
    &["roles"],
    &["roles", "--search", "мастер"],
    &["role", "м2"],
    &["ladder", "м1"],
    &["ladder"],
    &["path", "м1", "м4", "--gaps"],
    &["path", "м4", "м1"],
    &["plan", "--from", "м1", "--scores", "SC"],
    &["compare", "м1", "м2"],
    &["explain", "м2", "--scores", "SC"],
    &["guide", "начало"],
    &["guide"],
];

#[test]
fn every_page_is_made_of_messages() {
    for page in PAGES {
        for form in [&[][..], &["--all"], &["--plain"], &["--sources"], &["--format", "markdown"]] {
            has_no_plain_words(&[page, form].concat());
        }
    }
}

#[test]
fn no_english_word_is_left_over_in_chinese_and_russian() {
    // Names of outside things, and the term of the source beside its translation.
    const NAMES: [&str; 6] = ["Gregory", "Lewis", "Interest", "Profiler", "job", "zone"];
    for lang in ["zh", "ru"] {
        for page in PAGES {
            for form in [&[][..], &["--all"], &["--plain"], &["--sources"]] {
                let run = said_in(lang, &[page, form].concat());
                let whole = format!("{}{}", run.out, run.err);
                let found = plain_words(&whole);
                let found: Vec<&String> =
                    found.iter().filter(|word| !NAMES.contains(&word.as_str())).collect();
                assert!(found.is_empty(), "{lang} {page:?}: {found:?}\n{whole}");
            }
        }
    }
}

#[test]
fn every_page_in_a_browser_is_made_of_messages() {
    for page in PAGES {
        let run = said(&[page, &["--format", "html"]].concat());
        let Some((_, body)) = run.out.split_once("<body>") else {
            // Wrong input is told in lines.
            continue;
        };
        // Neither a command nor the style of a picture is prose.
        let without = |text: &str, open: &str, close: &str| -> String {
            let parts = text.split(open);
            parts.map(|part| part.split_once(close).map_or(part, |(_, after)| after)).collect()
        };
        let body = without(&without(body, "<code>", "</code>"), "<style>", "</style>");
        let body = body
            .replace("&gt;", ">")
            .replace("&lt;", "<")
            .replace("&quot;", " ")
            .replace("&amp;", "&");
        // What stands inside of tags is no text.
        let prose: String = body
            .split('<')
            .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
            .collect::<Vec<_>>()
            .join(" ");
        let found = plain_words(&prose);
        assert!(found.is_empty(), "{page:?}: {found:?}\n{prose}");
    }
}

#[test]
fn help_is_made_of_messages() {
    for command in [
        "",
        "quiz",
        "match",
        "roles",
        "role",
        "ladder",
        "path",
        "plan",
        "compare",
        "explain",
        "guide",
        "history",
        "catalogue",
        "completions",
    ] {
        let words: Vec<&str> =
            [command, "--help"].into_iter().filter(|word| !word.is_empty()).collect();
        let run = said(&words);
        // The names of the commands and of their values stand as they are typed.
        let prose: Vec<&str> = run
            .out
            .lines()
            .filter(|line| !line.contains("rungs"))
            .map(|line| line.split_once("⟦").map_or("", |(_, text)| text))
            .collect();
        let found = plain_words(&prose.join("\n"));
        assert!(run.out.contains('⟦'), "{}", run.out);
        assert!(found.is_empty(), "{command}: {found:?}\n{}", run.out);
    }
}

#[test]
fn what_goes_wrong_is_made_of_messages() {
    for wrong in [
        &["role", "нет"][..],
        &["sing"],
        &["roles", "--loud"],
        &["roles", "--sort", "x"],
        &["role"],
        &["path", "м1"],
        &["match", "SXE"],
        &["match", "R=1"],
        &["roles", "--level", "x"],
        &["roles", "--search", ""],
        &["guide", "нет"],
        &["history", "show"],
        &["history", "compare"],
        &["quiz"],
        &["plan"],
        &["quiz", "--answers", "12"],
        &["quiz", "--answers", "12x"],
        &["compare", "м1", "м1"],
        &["explain", "м1", "--scores", "RIASEC"],
        &["catalogue", "check", "нет.yaml"],
    ] {
        has_no_plain_words(wrong);
    }
}

#[test]
fn findings_are_made_of_messages() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("х.yaml");
    let faults = [
        "name: [",
        "name: Х\nlevels: [{id: n1, name: Я}]\nroles: [{id: р1, title: Ц, level: n2, хвост: Ж}]\n",
        "name: Х\nlevels: 3\nroles: []\n",
        "name: Х\nlevels: [{id: n1, name: Я}]\nroles:\n  - {id: р1, title: Ц, level: n1, moves: [{to: р1, kind: promotion}]}\n  - {id: р1, title: Ц, level: n1}\n",
        "",
    ];
    for fault in faults {
        std::fs::write(&path, fault).unwrap();
        let run = said(&["catalogue", "check", path.to_str().unwrap()]);
        // The lines of the file itself, and the code of each finding, are no words of the program.
        let prose: Vec<&str> = run
            .out
            .lines()
            .filter(|line| !line.contains(['|', '>']))
            .map(|line| line.split_once("]: ").map_or(line, |(_, text)| text))
            .collect();
        let prose = prose.join("\n");
        let found = plain_words(&prose);
        assert!(found.is_empty(), "{fault:?}: {found:?}\n{}", run.out);
    }
}

/// A catalogue with questions, none of whose texts has a Latin letter.
const QUESTIONS: &str = "\
name: Х
version: \"1\"
levels: [{id: н1, name: Я}]
roles: [{id: р1, title: Ц, level: н1, skills: [{id: у1}], interests: {types: [S, C]}}]
skills: [{id: у1, name: Ум, kind: soft, text: Думать}, {id: у2, name: Рука, kind: hard}]
questionnaire:
  id: в1
  name: В
  items:
    - {id: xR, type: R, text: Пилить}
    - {id: xI, type: I, text: Думать}
    - {id: xA, type: A, text: Петь}
    - {id: xS, type: S, text: Учить}
    - {id: xE, type: E, text: Вести}
    - {id: xC, type: C, text: Считать}
  forms: [{id: ф1, name: Ф, items: [xR, xI, xA, xS, xE, xC]}]
";

/// A person of the made language, with results of their own.
struct Person(tempfile::TempDir);

impl Person {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join("х.yaml"), QUESTIONS).unwrap();
        Self(home)
    }

    fn state(&self) -> std::path::PathBuf {
        self.0.path().join("с")
    }

    /// What the program says where lines are typed.
    fn hears(&self, arguments: &[&str], typed: &str) -> String {
        let mut command = rungs(arguments);
        command
            .args(["--lang", "qps"])
            .env("RUNGS_CATALOGUE", self.0.path().join("х.yaml"))
            .env("RUNGS_STATE", self.state());
        let run = crate::support::typed(command, typed);
        format!("{}{}", run.out, run.err)
    }
}

fn is_made_of_messages(said: &str) {
    assert!(said.contains('⟦'), "nothing is said: {said}");
    let found = plain_words(said);
    assert!(found.is_empty(), "{found:?}\n{said}");
}

#[test]
fn the_questionnaire_line_by_line_is_made_of_messages() {
    let person = Person::new();
    let quiz = ["quiz", "--plain", "--form", "ф1"];
    is_made_of_messages(&person.hears(&quiz, "3\nы\nf\n?\nb\n1\n2\n"));
    let adaptive = person.hears(&["quiz", "--plain"], "3\nf\n");
    is_made_of_messages(&adaptive);
    let whole = person.hears(&quiz, "3\n4\n5\n1\n2\n3\nы\nq\n");
    is_made_of_messages(&whole);
}

#[test]
fn the_check_list_line_by_line_is_made_of_messages() {
    let person = Person::new();
    let edit = ["plan", "--edit", "--plain", "--from", "none"];
    for typed in ["y\nы\nq\n\ns\n", "n\nn\nы\ns\n", "y\n", "q\n"] {
        let said = person.hears(&edit, typed);
        // The plan that follows the list has a test of its own.
        let said = said.lines().filter(|line| line.contains('⟦'));
        is_made_of_messages(&said.collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn what_is_kept_is_told_of_in_messages() {
    let person = Person::new();
    is_made_of_messages(&person.hears(&["history"], ""));
    for answers in ["543212", "123454"] {
        let save = ["quiz", "--form", "ф1", "--answers", answers, "--save"];
        let said = person.hears(&save, "");
        assert!(said.contains("rungs history delete"), "{said}");
    }
    is_made_of_messages(&person.hears(&["history"], ""));
    for all in [&["history", "compare"][..], &["history", "compare", "--all"]] {
        is_made_of_messages(&person.hears(all, ""));
    }
    is_made_of_messages(&person.hears(&["history", "show", "х"], ""));
    for broken in ["{", "{\"version\": 7}", "[]"] {
        let path = person.state().join("results/2026-01-01.json");
        std::fs::write(path, broken).unwrap();
        is_made_of_messages(&person.hears(&["history"], ""));
    }
    is_made_of_messages(&person.hears(&["history", "delete", "--all"], ""));
    is_made_of_messages(&person.hears(&["history", "delete", "--all", "--yes"], ""));
    is_made_of_messages(&person.hears(&["history", "delete", "--all", "--yes"], ""));
}

/// The screens that are drawn, at sizes that leave out one thing after another.
const SIZES: [(usize, usize); 5] = [(24, 120), (24, 70), (24, 40), (10, 40), (4, 30)];

fn drawn(lines: &[String]) {
    let said = lines.join("\n");
    let found = plain_words(&said);
    assert!(found.is_empty(), "{found:?}\n{said}");
}

#[test]
fn the_questions_on_a_screen_are_made_of_messages() {
    use rungs::quiz::{Event, Phase, Quiz};
    use rungs::riasec::answers::Answer;
    use rungs::store::StoreError;
    use rungs::ui::question::{Shown, lines};
    let mut questionnaire = rungs::builtin::catalogue().questionnaire.into_inner().unwrap();
    for item in &mut questionnaire.items {
        item.text = "Пилить дрова".to_owned();
    }
    let form = questionnaire.form("standard").unwrap();
    let mut quiz = Quiz::new(&questionnaire, form);
    while quiz.phase() != Phase::Done {
        for size in SIZES {
            for (quitting, kept, trouble) in [
                (false, 0, None),
                (true, 0, None),
                (true, 1, Some(&StoreError::Busy)),
                (true, 30, Some(&StoreError::NoPlace)),
            ] {
                let shown = Shown {
                    lang: rungs::Lang::Qps,
                    quiz: &quiz,
                    marked: Answer::new(2),
                    quitting,
                    early: false,
                    kept,
                    trouble,
                };
                drawn(&lines(&shown, size));
            }
        }
        match quiz.phase() {
            Phase::Review => quiz.take(Event::Finish),
            _ => quiz.take(Event::Answer(Answer::new(4).unwrap())),
        }
    }
}

#[test]
fn menus_and_check_lists_on_a_screen_are_made_of_messages() {
    use rungs::Lang;
    use rungs::advice::checklist::{Checklist, Entry, Event, Group};
    use rungs::advice::skills::{Said, Skills};
    use rungs::ui::checklist::drawing::draw;
    use rungs::ui::list::List;
    let choices = ["Там".to_owned(), "Тут".to_owned()];
    let menu = List::new(Lang::Qps, "Привет", "Где", &choices);
    let entry = |skill: &str, name: &str| Entry {
        skill: skill.to_owned(),
        name: name.to_owned(),
        text: "Думать".to_owned(),
    };
    let groups = [Group {
        heading: "Люди".to_owned(),
        entries: vec![entry("a", "Ум"), entry("b", "Рука"), entry("c", "Глаз")],
    }];
    let mut list = Checklist::new(&groups, &Skills::default());
    list.take(Event::Say(Said::Have));
    list.take(Event::Say(Said::Lack));
    for size in SIZES {
        drawn(&menu.draw(size).0);
        for leaving in [false, true] {
            drawn(&draw(Lang::Qps, &list, leaving, size).lines);
        }
    }
}
