//! Menus: whole at every size, in every script, with arrows and digits.

use proptest::prelude::*;
use rungs::Lang;
use rungs::ui::keyboard::Key;
use rungs::ui::list::{List, Outcome, shortened};
use textwrap::core::display_width;

const SCRIPTS: [&str; 6] = [
    "Not in customer service yet",
    "Специалист службы поддержки клиентов",
    "客户服务代表与呼叫中心座席",
    "カスタマーサポート担当",
    "مندوب خدمة العملاء",
    "👩🏽‍💻 e\u{301}te\u{301} \x1b[2J\u{202e}x",
];

fn choices(many: usize) -> Vec<String> {
    let scripts = SCRIPTS.iter().cycle().take(many);
    scripts.enumerate().map(|(at, text)| format!("{at} {text}")).collect()
}

/// The lines without styles.
fn drawn(list: &List, size: (usize, usize)) -> (Vec<String>, (usize, usize)) {
    let (lines, cursor) = list.draw(size);
    let strip = |line: &String| anstream::adapter::strip_str(line).to_string();
    (lines.iter().map(strip).collect(), cursor)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn at_any_size_the_marked_choice_is_there_and_nothing_is_wider(
        many in 1..30usize, down in 0..40usize, rows in 1..50usize, columns in 1..220usize, about in "(welcome ){0,40}",
    ) {
        let choices = choices(many);
        let mut list = List::new(Lang::En, about.trim(), "Where you are 现在在哪里", &choices);
        for _ in 0..down {
            list.press(Key::Down);
        }
        let (lines, (row, column)) = drawn(&list, (rows, columns));
        prop_assert!(lines.len() <= rows, "{} of {rows} rows", lines.len());
        for line in &lines {
            prop_assert!(display_width(line) <= columns.max(1), "{columns} columns: {line:?}");
            prop_assert!(!line.chars().any(char::is_control), "{line:?}");
        }
        prop_assert!(row < rows && column < columns);
        prop_assert!(lines[row].trim_start().starts_with('›') || columns < 4, "{lines:?}");
        prop_assert_eq!(list.marked(), down % many);
    }

    #[test]
    fn a_text_cut_short_says_so_and_fits(text in "\\PC{0,60}", columns in 1..40usize) {
        let short = shortened(&text, columns);
        prop_assert!(display_width(&short) <= columns);
        prop_assert!(short == text || short.ends_with('…'));
    }
}

#[test]
fn one_row_and_twelve_columns_show_the_marked_choice() {
    let choices = choices(6);
    let mut list = List::new(Lang::En, "Welcome", "Where you are now", &choices);
    assert_eq!(drawn(&list, (1, 12)).0, [" › 1  0 No…"]);
    list.press(Key::Down);
    list.press(Key::Down);
    assert_eq!(drawn(&list, (1, 12)).0, [" › 3  2 客…"]);
    assert_eq!(drawn(&list, (2, 12)).0[0], " Where you…");
}

#[test]
fn a_digit_chooses_where_there_is_such_a_choice() {
    let choices = choices(6);
    let mut list = List::new(Lang::En, "", "Where", &choices);
    assert_eq!(list.press(Key::Char('6')), Some(Outcome::Chosen(5)));
    for key in [Key::Char('7'), Key::Char('0'), Key::Char('x'), Key::Tab, Key::Backspace] {
        assert_eq!(list.press(key), None);
    }
    assert_eq!(list.press(Key::Enter), Some(Outcome::Chosen(0)));
    assert_eq!(list.press(Key::Escape), Some(Outcome::Left));
    assert_eq!(list.press(Key::Char('Q')), Some(Outcome::Left));
}

#[test]
fn arrows_go_round_and_the_ends_are_one_key_away() {
    let choices = choices(12);
    let mut list = List::new(Lang::En, "", "Where", &choices);
    for (key, marked) in [
        (Key::Up, 11),
        (Key::Down, 0),
        (Key::End, 11),
        (Key::Home, 0),
        (Key::Char('j'), 1),
        (Key::Char('k'), 0),
    ] {
        assert_eq!(list.press(key), None);
        assert_eq!(list.marked(), marked);
    }
    // The tenth and later have no digit of their own.
    list.press(Key::End);
    let (lines, (row, _)) = drawn(&list, (24, 80));
    assert_eq!(
        lines[row],
        format!(" ›    {}", "11 👩🏽‍💻 e\u{301}te\u{301} ␛[2J").trim_end().to_owned()
            + lines[row].split("[2J").nth(1).unwrap()
    );
}

#[test]
fn a_large_screen_has_room_for_the_welcome() {
    let choices = choices(3);
    let list = List::new(Lang::En, "Welcome.", "Where you are now", &choices);
    let (lines, cursor) = drawn(&list, (24, 80));
    assert_eq!(lines[..4], [" Welcome.", "", " Where you are now", ""]);
    assert_eq!(cursor, (4, 1));
    assert!(!drawn(&list, (6, 80)).0.contains(&" Welcome.".to_owned()));
}

mod question {
    //! The question screen at any size.

    use super::*;
    use rungs::quiz::{Event, Quiz};
    use rungs::riasec::answers::Answer;
    use rungs::store::{Fault, Problem, Refusal, StoreError};
    use rungs::ui::question::{Shown, lines};

    fn full() -> StoreError {
        StoreError::File(Problem {
            path: "/home/me/.local/state/rungs/unfinished/activities-69d4f298.json".into(),
            fault: Fault::Refused { why: Refusal::Full },
        })
    }

    fn seen(answers: usize, quitting: bool, trouble: bool, size: (usize, usize)) -> Vec<String> {
        let questionnaire = rungs::builtin::catalogue().questionnaire.into_inner().unwrap();
        let mut quiz = Quiz::new(&questionnaire, questionnaire.form("standard").unwrap());
        for _ in 0..answers {
            quiz.take(Event::Answer(Answer::new(4).unwrap()));
        }
        let full = full();
        let shown = Shown {
            lang: Lang::En,
            quiz: &quiz,
            marked: Answer::new(2),
            quitting,
            early: false,
            kept: answers / 2,
            trouble: trouble.then_some(&full),
        };
        let lines = lines(&shown, size);
        lines.iter().map(|line| anstream::adapter::strip_str(line).to_string()).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_size_is_too_small_and_no_line_too_wide(
            answers in 0..=30usize, quitting: bool, trouble: bool, rows in 1..40usize, columns in 1..220usize,
        ) {
            let lines = seen(answers, quitting, trouble, (rows, columns));
            prop_assert!(!lines.is_empty() && lines.len() <= rows);
            prop_assert!(lines.iter().any(|line| !line.trim().is_empty()));
            for line in &lines {
                prop_assert!(display_width(line) <= columns, "{columns} columns: {line:?}");
            }
        }
    }

    #[test]
    fn what_matters_most_stays_longest() {
        assert_eq!(seen(0, false, false, (1, 12)), [" Repair a…"]);
        assert_eq!(
            seen(0, false, false, (3, 40)),
            [" 1 of 30", " Repair a bicycle", "  1›2 3 4 5"]
        );
        assert!(seen(1, true, false, (1, 80))[0].contains("Quit now?"));
        // Answer lines are never wider than the window.
        let narrow = seen(0, false, false, (40, 21));
        assert!(narrow.contains(&"  1 strongly dislike".to_owned()), "{narrow:?}");
    }

    #[test]
    fn trouble_in_saving_is_said_in_words_with_a_remedy() {
        let lines = seen(3, true, true, (24, 80)).join(" ");
        let said: Vec<&str> = lines.split_whitespace().collect();
        let said = said.join(" ");
        assert!(said.contains("1 of 3 answers kept"), "{said}");
        assert!(said.contains("2 will be lost"), "{said}");
        assert!(
            said.contains(
                "the disk is full. What to do: free some space; the next answer tries again."
            ),
            "{said}"
        );
        for (kind, why) in [
            (std::io::ErrorKind::StorageFull, Refusal::Full),
            (std::io::ErrorKind::QuotaExceeded, Refusal::Full),
            (std::io::ErrorKind::ReadOnlyFilesystem, Refusal::ReadOnly),
            (std::io::ErrorKind::PermissionDenied, Refusal::NotAllowed),
        ] {
            // The words of the error name a file of ours, which nobody needs to know.
            let error = std::io::Error::new(kind, "at path \".rungs-a1b2c3.tmp\"");
            assert_eq!(Refusal::of(&error), why);
        }
        let other = std::io::Error::other("at path \".rungs-a1b2c3.tmp\"");
        assert!(!format!("{:?}", Refusal::of(&other)).contains(".rungs-"));
    }
}
