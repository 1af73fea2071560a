//! Menus: whole at every size, in every script, with arrows and digits.

use proptest::prelude::*;
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
    scripts
        .enumerate()
        .map(|(at, text)| format!("{at} {text}"))
        .collect()
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
        let mut list = List::new(about.trim(), "Where you are 现在在哪里", &choices);
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
    let mut list = List::new("Welcome", "Where you are now", &choices);
    assert_eq!(drawn(&list, (1, 12)).0, [" › 1  0 No…"]);
    list.press(Key::Down);
    list.press(Key::Down);
    assert_eq!(drawn(&list, (1, 12)).0, [" › 3  2 客…"]);
    assert_eq!(drawn(&list, (2, 12)).0[0], " Where you…");
}

#[test]
fn a_digit_chooses_where_there_is_such_a_choice() {
    let choices = choices(6);
    let mut list = List::new("", "Where", &choices);
    assert_eq!(list.press(Key::Char('6')), Some(Outcome::Chosen(5)));
    for key in [
        Key::Char('7'),
        Key::Char('0'),
        Key::Char('x'),
        Key::Tab,
        Key::Backspace,
    ] {
        assert_eq!(list.press(key), None);
    }
    assert_eq!(list.press(Key::Enter), Some(Outcome::Chosen(0)));
    assert_eq!(list.press(Key::Escape), Some(Outcome::Left));
    assert_eq!(list.press(Key::Char('Q')), Some(Outcome::Left));
}

#[test]
fn arrows_go_round_and_the_ends_are_one_key_away() {
    let choices = choices(12);
    let mut list = List::new("", "Where", &choices);
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
        format!(" ›    {}", "11 👩🏽‍💻 e\u{301}te\u{301} ␛[2J")
            .trim_end()
            .to_owned()
            + lines[row].split("[2J").nth(1).unwrap()
    );
}

#[test]
fn a_large_screen_has_room_for_the_welcome() {
    let choices = choices(3);
    let list = List::new("Welcome.", "Where you are now", &choices);
    let (lines, cursor) = drawn(&list, (24, 80));
    assert_eq!(lines[..4], [" Welcome.", "", " Where you are now", ""]);
    assert_eq!(cursor, (4, 1));
    assert!(!drawn(&list, (6, 80)).0.contains(&" Welcome.".to_owned()));
}
