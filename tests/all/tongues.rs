//! Every page in Chinese and in Russian, at two widths, as a person reads it; and the questionnaire answered by somebody who reads nothing else.

use rungs::Lang;
use rungs::quiz::{Event, Quiz};
use rungs::record::{Given, Record};
use rungs::riasec::answers::Answer;
use rungs::store::Store;
use rungs::ui::question::{Shown, lines};
use tempfile::TempDir;
use unicode_width::UnicodeWidthStr as _;

use crate::support::{Run, rungs};

/// The widths of a narrow and of the usual terminal.
const WIDTHS: [usize; 2] = [60, 80];

/// Pages with a name for each.
const PAGES: [(&str, &[&str]); 15] = [
    ("home", &[]),
    ("result", &["history", "show"]),
    ("match", &["match", "SEC"]),
    ("roles", &["roles"]),
    ("role", &["role", "team-lead"]),
    ("ladder", &["ladder", "customer-service-representative"]),
    ("ladder_down", &["ladder", "customer-success-manager", "--down"]),
    ("path", &["path", "retail-job", "team-lead"]),
    ("plan", &["plan", "--from", "customer-service-representative"]),
    ("compare", &["compare", "team-lead", "quality-assurance-analyst"]),
    ("explain", &["explain", "team-lead"]),
    ("guide", &["guide"]),
    ("guide_start", &["guide", "start"]),
    ("history", &["history"]),
    ("help", &["plan", "--help"]),
];

/// Pages of which no other test keeps the English.
const ENGLISH_TOO: [&str; 2] = ["home", "help"];

/// Signs that begin no line, and that end none.
const CLOSING: &[char] =
    &['，', '。', '、', '；', '：', '！', '？', '）', '”', '》', ',', ';', ':', ')', '»'];
const OPENING: &[char] = &['（', '“', '《', '(', '«'];

/// A home with a result of thirty answers.
fn home() -> TempDir {
    const ANSWERS: &str = "312553223454115443254352133545";
    let home = TempDir::new().unwrap();
    let questionnaire = rungs::builtin::catalogue().questionnaire.into_inner().unwrap();
    let form = questionnaire.form("standard").unwrap();
    let mut record = Record::new(
        "2026-11-21T09:00:00Z".to_owned(),
        "activities".to_owned(),
        "standard".to_owned(),
        None,
    );
    record.finished = Some("2026-11-21T09:30:00Z".to_owned());
    let items = form.items.iter().zip(ANSWERS.bytes());
    record.answers = items
        .map(|(at, digit)| Given {
            item: questionnaire.items[*at].id.clone(),
            answer: digit - b'0',
        })
        .collect();
    Store::at(home.path().to_owned()).add(&record).unwrap();
    home
}

fn page(home: &TempDir, lang: &str, arguments: &[&str], columns: usize) -> String {
    let run: Run = rungs(arguments)
        .env("RUNGS_STATE", home.path())
        .env("RUNGS_LANG", lang)
        .env("COLUMNS", columns.to_string())
        .output()
        .unwrap()
        .into();
    assert_eq!(run.code, 0, "{lang} {arguments:?}: {}", run.err);
    run.out
}

/// No line is too wide, ends in blanks or has a wrong sign at its beginning or its end.
fn well_set(name: &str, page: &str, columns: usize) {
    for line in page.lines() {
        // A command stays whole so that it can be copied.
        assert!(
            line.width() <= columns || line.contains("rungs ") || line.contains("--"),
            "{name} at {columns}: {line}"
        );
        assert_eq!(line, line.trim_end(), "{name} at {columns}");
        let text = line.trim();
        // `:lang` and the like of a help page are no signs of a sentence.
        assert!(!text.starts_with(CLOSING), "{name} at {columns}: {line}");
        assert!(!text.ends_with(OPENING), "{name} at {columns}: {line}");
    }
}

fn keep(name: &str, pages: &[String]) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/tongues");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, pages.join("\n────────\n\n")));
}

#[test]
fn every_page_reads_well_in_chinese_and_russian() {
    let home = home();
    for (name, arguments) in PAGES {
        for lang in ["zh", "ru", "en"] {
            if lang == "en" && !ENGLISH_TOO.contains(&name) {
                continue;
            }
            let name = format!("{name}_{lang}");
            let pages = WIDTHS.map(|columns| {
                let page = page(&home, lang, arguments, columns);
                well_set(&name, &page, columns);
                page
            });
            keep(&name, &pages);
        }
    }
}

#[test]
fn a_question_on_the_screen_in_three_languages() {
    for (lang, code) in [(Lang::En, "en"), (Lang::Zh, "zh"), (Lang::Ru, "ru")] {
        let catalogue = rungs::builtin::catalogue_in(lang);
        let questionnaire = catalogue.questionnaire.into_inner().unwrap();
        let form = questionnaire.form("standard").unwrap();
        let mut quiz = Quiz::new(&questionnaire, form);
        quiz.take(Event::Answer(Answer::new(4).unwrap()));
        let screens = WIDTHS.map(|columns| {
            [false, true]
                .map(|quitting| {
                    let shown = Shown {
                        lang,
                        quiz: &quiz,
                        marked: Answer::new(2),
                        quitting,
                        early: false,
                        kept: 1,
                        trouble: None,
                    };
                    let lines = lines(&shown, (24, columns));
                    let plain = lines.iter().map(|line| {
                        let seen = anstream::adapter::strip_str(line).to_string();
                        format!("{}\n", seen.trim_end())
                    });
                    plain.collect::<String>()
                })
                .join("\n")
        });
        keep(&format!("question_{code}"), &screens);
    }
}

#[cfg(unix)]
mod at_a_terminal {
    //! The whole questionnaire, on the screen and line by line.

    use super::page;
    use crate::desk::{WATCHED, after, assert_given_back, sit};

    /// A language as its reader meets it: what says where they are, what ends the questions, what comes after the result, and its own digits.
    struct Tongue {
        lang: &'static str,
        place: fn(usize) -> String,
        review: &'static str,
        pause: &'static str,
        /// The same line by line.
        end: &'static str,
        next: &'static str,
        leave: &'static str,
        digits: [&'static str; 5],
        /// The keys that quit, that say no to it, and that say yes.
        quit: &'static str,
        no: &'static str,
        yes: &'static str,
        asked: &'static str,
    }

    const TONGUES: [Tongue; 2] = [
        Tongue {
            lang: "zh",
            place: |number| format!("第 {number} 题，共 30 题"),
            review: "回车：看结果",
            pause: "回车：接下来做什么",
            end: "按回车看结果",
            next: "接下来做什么：",
            leave: "q",
            digits: ["１", "２", "３", "４", "５"],
            quit: "ｑ",
            no: "n",
            yes: "y",
            asked: "现在退出吗？",
        },
        Tongue {
            lang: "ru",
            place: |number| format!("{number} из 30"),
            review: "Enter: результат",
            pause: "Enter: что дальше",
            end: "Нажмите Enter",
            next: "Что дальше:",
            leave: "й",
            digits: ["1", "2", "3", "4", "5"],
            quit: "й",
            no: "н",
            yes: "д",
            asked: "Выйти?",
        },
    ];

    const ANSWERS: &str = "312553223454115443254352133545";

    fn keys(tongue: &Tongue) -> impl Iterator<Item = &'static str> {
        let digits = tongue.digits;
        ANSWERS.bytes().map(move |b| digits[usize::from(b - b'1')])
    }

    fn script(lang: &str) -> String {
        format!("export RUNGS_LANG={lang} LC_ALL=C.UTF-8\n{WATCHED}")
    }

    const QUIZ: [&str; 6] = ["quiz", "--form", "standard", "--from", "none", "--save"];

    /// How the page begins that the same answers give as an option.
    fn expected(lang: &str, form: &[&str]) -> String {
        let home = tempfile::TempDir::new().unwrap();
        let answers = ["quiz", "--answers", ANSWERS, "--from", "none"];
        let page = page(&home, lang, &[&answers, form].concat(), 80);
        page.lines().take(8).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn all_questions_are_answered_on_the_screen() {
        for tongue in &TONGUES {
            let mut desk = sit((80, 24), &script(tongue.lang), &QUIZ);
            desk.see(&(tongue.place)(1));
            for (at, key) in keys(tongue).enumerate() {
                if at == 3 {
                    // No is no, and the questions go on.
                    desk.press(tongue.quit, tongue.asked);
                    desk.press(tongue.no, &(tongue.place)(4));
                }
                let next = if at == 29 { tongue.review.to_owned() } else { (tongue.place)(at + 2) };
                desk.press(key, &next);
            }
            desk.press("\r", tongue.pause);
            desk.send(tongue.leave);
            let film = desk.ends("0");
            let film = film.replace('\r', "");
            let expected = expected(tongue.lang, &[]);
            assert!(film.contains(&expected), "{expected}\n\n{film}");
        }
    }

    #[test]
    fn yes_leaves_the_questions() {
        for tongue in &TONGUES {
            let mut desk = sit((60, 24), &script(tongue.lang), &QUIZ);
            desk.see(&(tongue.place)(1));
            desk.press(tongue.digits[3], &(tongue.place)(2));
            desk.press(tongue.quit, tongue.asked);
            desk.send(tongue.yes);
            let (film, _) = desk.finish();
            assert_given_back(&film);
        }
    }

    #[test]
    fn all_questions_are_answered_line_by_line() {
        for tongue in &TONGUES {
            let plain = [&QUIZ[..], &["--plain"]].concat();
            let mut desk = sit((80, 24), &script(tongue.lang), &plain);
            desk.see(&(tongue.place)(1));
            for (at, key) in keys(tongue).enumerate() {
                let line = format!("{key}\r");
                if at == 29 {
                    desk.send(line);
                } else {
                    desk.press(line, &(tongue.place)(at + 2));
                }
            }
            desk.see(tongue.end);
            desk.press("\r", tongue.next);
            desk.send("q\r");
            let (film, _) = desk.finish();
            assert_eq!(after(&film, "code "), "0", "{film}");
            let film = film.replace('\r', "");
            let expected = expected(tongue.lang, &["--plain"]);
            assert!(film.contains(&expected), "{expected}\n\n{film}");
        }
    }
}
