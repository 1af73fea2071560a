//! The check list of skills: its state, its screen at any size, and its lines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use rungs::Lang;
use rungs::advice::checklist::{Checklist, Entry, Event, Group};
use rungs::advice::skills::{Said, Skills};

fn entry(skill: &str, name: &str, text: &str) -> Entry {
    Entry { skill: skill.to_owned(), name: name.to_owned(), text: text.to_owned() }
}

fn group(heading: &str, entries: &[Entry]) -> Group {
    Group { heading: heading.to_owned(), entries: entries.to_vec() }
}

/// Five skills under two headings.
fn five() -> Vec<Group> {
    vec![
        group(
            "With people",
            &[
                entry("empathy", "Empathy", "See the problem as the customer sees it."),
                entry("patience", "Patience", "Stay warm and take your time."),
                entry("composure", "Composure", ""),
            ],
        ),
        group(
            "Software",
            &[
                entry(
                    "crm",
                    "Customer records",
                    "Find, read and complete what is known of a customer.",
                ),
                entry("spreadsheets", "Spreadsheets", "Sort, sum and chart."),
            ],
        ),
    ]
}

/// All skills of the built-in catalogue under the headings of their kinds.
fn all() -> Vec<Group> {
    use rungs::catalogue::parts::SkillKind;
    let catalogue = rungs::builtin::catalogue();
    let kinds = [
        (SkillKind::Soft, "With people"),
        (SkillKind::Hard, "Know-how"),
        (SkillKind::Tool, "Software"),
    ];
    let of = |(kind, heading)| {
        let skills = catalogue.skills.iter().filter(|s| s.kind == kind);
        let entries: Vec<Entry> = skills.map(|s| entry(&s.id, &s.name, &s.text)).collect();
        group(heading, &entries)
    };
    kinds.into_iter().map(of).collect()
}

fn skills(said: &[(&str, Said)]) -> Skills {
    let mut skills = Skills::default();
    for (skill, said) in said {
        skills.say(skill, Some(*said));
    }
    skills
}

fn ids(list: &Checklist) -> Vec<String> {
    list.iter().map(|(_, e, _)| e.skill.clone()).collect()
}

mod machine {
    use proptest::prelude::*;
    use rungs::advice::checklist::Counts;

    use super::*;

    fn event() -> impl Strategy<Value = Event> {
        prop_oneof![
            (0..9usize).prop_map(Event::Up),
            (0..9usize).prop_map(Event::Down),
            Just(Event::Down(usize::MAX)),
            prop_oneof![Just(Said::Have), Just(Said::Lack)].prop_map(Event::Say),
            Just(Event::Unsay),
            Just(Event::Turn),
        ]
    }

    fn events() -> impl Strategy<Value = Vec<Event>> {
        prop::collection::vec(event(), 0..60)
    }

    /// What was said before: of skills on the list, and of one that is not.
    fn before() -> impl Strategy<Value = Skills> {
        let ids = prop::sample::subsequence(vec!["empathy", "crm", "juggling"], 0..=3);
        (ids, any::<bool>()).prop_map(|(ids, have)| {
            let said = if have { Said::Have } else { Said::Lack };
            skills(&ids.into_iter().map(|id| (id, said)).collect::<Vec<_>>())
        })
    }

    proptest! {
        #![proptest_config(crate::support::properties())]

        #[test]
        fn no_skill_is_lost_and_every_one_has_one_state(before in before(), events in events()) {
            let groups = five();
            let mut list = Checklist::new(&groups, &before);
            let at_first = ids(&list);
            for event in events {
                list.take(event);
                prop_assert_eq!(ids(&list), at_first.clone());
                prop_assert!(list.marked() < list.len());
                let Counts { have, lack, unsaid } = list.counts();
                prop_assert_eq!(have + lack + unsaid, list.len());
            }
            prop_assert_eq!(list.skills().said("juggling"), before.said("juggling"));
        }

        #[test]
        fn only_the_marked_skill_changes(before in before(), events in events()) {
            let groups = five();
            let mut list = Checklist::new(&groups, &before);
            for event in events {
                let old: Vec<Option<Said>> = list.iter().map(|(_, _, said)| said).collect();
                let marked = list.marked();
                list.take(event);
                let mut expected = old.clone();
                match event {
                    Event::Say(said) => expected[marked] = Some(said),
                    Event::Unsay => expected[marked] = None,
                    Event::Turn => expected[marked] = match old[marked] {
                        None => Some(Said::Have),
                        Some(Said::Have) => Some(Said::Lack),
                        Some(Said::Lack) => None,
                    },
                    Event::Up(_) | Event::Down(_) => {}
                }
                prop_assert_eq!(list.iter().map(|(_, _, said)| said).collect::<Vec<_>>(), expected);
            }
        }

        #[test]
        fn down_and_up_again_is_where_one_was(events in events(), by in 0..9usize) {
            let groups = five();
            let mut list = Checklist::new(&groups, &Skills::default());
            for event in events {
                list.take(event);
            }
            let (marked, room) = (list.marked(), list.len() - 1 - list.marked());
            list.take(Event::Down(by));
            prop_assert_eq!(list.marked(), marked + by.min(room));
            list.take(Event::Up(by.min(room)));
            prop_assert_eq!(list.marked(), marked);
        }

        #[test]
        fn changes_are_counted_against_the_beginning(before in before(), events in events()) {
            let groups = five();
            let mut list = Checklist::new(&groups, &before);
            for event in events {
                list.take(event);
                prop_assert_eq!(list.changes() == 0, *list.skills() == before);
            }
            while list.changes() > 0 {
                let index = list.marked();
                let id = &ids(&list)[index];
                while list.skills().said(id) != before.said(id) {
                    list.take(Event::Turn);
                }
                list.take(if index + 1 == list.len() { Event::Up(index) } else { Event::Down(1) });
            }
            prop_assert_eq!(list.skills(), &before);
        }
    }

    #[test]
    fn a_skill_of_two_groups_stands_in_the_first() {
        let mut groups = five();
        groups[1].entries.push(entry("patience", "Patience", ""));
        let list = Checklist::new(&groups, &Skills::default());
        assert_eq!(ids(&list), ids(&Checklist::new(&five(), &Skills::default())));
    }

    #[test]
    fn nothing_happens_to_a_list_without_skills() {
        let before = skills(&[("crm", Said::Have)]);
        let groups = [group("With people", &[])];
        let mut list = Checklist::new(&groups, &before);
        for event in [Event::Down(1), Event::Say(Said::Have), Event::Turn] {
            list.take(event);
        }
        assert!(list.is_empty());
        assert_eq!(list.skills(), &before);
    }
}

mod screen {
    use proptest::prelude::*;
    use rungs::ui::checklist::drawing::{Drawing, draw};
    use rungs::ui::checklist::{Edited, Editing};
    use rungs::ui::keyboard::Key;
    use unicode_width::UnicodeWidthStr as _;

    use super::*;

    /// What a person sees: the lines without styles, with a bar where the screen ends and a ▮ where the cursor stands.
    fn seen(drawing: &Drawing, columns: usize) -> String {
        let mut text = String::new();
        for (row, line) in plain(drawing).iter().enumerate() {
            let mut line = line.clone();
            let pad = columns.saturating_sub(line.width());
            line.push_str(&" ".repeat(pad));
            if drawing.cursor.0 == row {
                let at: usize = line.chars().take(drawing.cursor.1).map(char::len_utf8).sum();
                line.insert(at, '▮');
            }
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text
    }

    fn plain(drawing: &Drawing) -> Vec<String> {
        let strip = |line: &String| anstream::adapter::strip_str(line).to_string();
        drawing.lines.iter().map(strip).collect()
    }

    fn said() -> Skills {
        skills(&[("empathy", Said::Have), ("patience", Said::Lack), ("communication", Said::Have)])
    }

    fn keys(editing: &mut Editing, keys: &[Key]) -> Option<Edited> {
        let mut edited = None;
        for key in keys {
            assert_eq!(edited, None, "it ended before {key:?}");
            edited = editing.press(*key);
        }
        edited
    }

    fn letters(text: &str) -> Vec<Key> {
        text.chars().map(Key::Char).collect()
    }

    macro_rules! snapshot {
        ($name:ident, $columns:expr, $rows:expr, $marked:expr, $leaving:expr) => {
            #[test]
            fn $name() {
                let groups = all();
                let mut list = Checklist::new(&groups, &said());
                list.take(Event::Down($marked));
                if $leaving {
                    list.take(Event::Turn);
                }
                let drawing = draw(Lang::En, &list, $leaving, ($rows, $columns));
                insta::assert_snapshot!(seen(&drawing, $columns));
            }
        };
    }

    snapshot!(sixty_columns, 60, 24, 1, false);
    snapshot!(eighty_columns, 80, 24, 20, false);
    snapshot!(a_hundred_and_twenty_columns, 120, 40, 0, false);
    snapshot!(forty_columns_and_ten_rows, 40, 10, 20, false);
    snapshot!(four_rows, 80, 4, 20, false);
    snapshot!(leaving_with_changes, 80, 24, 3, true);
    snapshot!(leaving_with_changes_on_a_small_screen, 40, 5, 3, true);

    /// Names and headings that no screen has room for, some of them two columns a letter.
    fn wide() -> Vec<Group> {
        let long = "客户服务与支持的沟通技巧".repeat(8);
        let text = "倾听客户的需求并给出合适的解决方案".repeat(20);
        let entries: Vec<Entry> =
            (0..30).map(|n| entry(&format!("s{n}"), &format!("{n} {long}"), &text)).collect();
        vec![group(&long, &entries[..9]), group("B", &entries[9..])]
    }

    #[test]
    fn wide_letters_are_cut_by_columns() {
        let groups = wide();
        let list = Checklist::new(&groups, &skills(&[("s0", Said::Have)]));
        insta::assert_snapshot!(seen(&draw(Lang::En, &list, false, (16, 60)), 60));
    }

    proptest! {
        #![proptest_config(crate::support::properties())]

        #[test]
        fn on_any_screen_the_marked_skill_is_there_and_nothing_is_wider(
            which in 0..3usize,
            size in (1..45usize, 12..125usize),
            index in 0..60usize,
            leaving: bool,
        ) {
            let groups = [five, all, wide][which]();
            let mut list = Checklist::new(&groups, &said());
            list.take(Event::Down(index));
            let drawing = draw(Lang::En, &list, leaving, size);
            let lines = plain(&drawing);
            prop_assert!(lines.len() <= size.0, "{lines:#?}");
            prop_assert!(lines.iter().all(|line| line.width() <= size.1), "{lines:#?}");
            let is_marked = |line: &String| line.starts_with(" › [");
            let marked = lines.iter().filter(|line| is_marked(line)).count();
            // So few rows hold the question alone.
            prop_assert!(marked == 1 || leaving && size.0 < 4, "{lines:#?}");
            prop_assert!(drawing.cursor.0 < size.0 && drawing.cursor.1 < size.1);
            prop_assert!(leaving || is_marked(&lines[drawing.cursor.0]), "{lines:#?}");
        }
    }

    #[test]
    fn states_differ_without_colour() {
        let groups = five();
        let list = Checklist::new(&groups, &said());
        for columns in [30, 80] {
            let lines = plain(&draw(Lang::En, &list, false, (24, columns)));
            let line = |name: &str| lines.iter().find(|l| l.ends_with(name)).unwrap();
            assert!(line("Empathy").contains("[x]"));
            assert!(line("Patience").contains("[-]"));
            assert!(line("Composure").contains("[ ]"));
        }
    }

    #[test]
    fn y_and_n_answer_and_go_on() {
        let groups = five();
        let mut editing = Editing::new(Checklist::new(&groups, &Skills::default()));
        assert_eq!(keys(&mut editing, &letters("ynYjNs")), Some(Edited::Saved));
        let expected = skills(&[
            ("empathy", Said::Have),
            ("patience", Said::Lack),
            ("composure", Said::Have),
            ("spreadsheets", Said::Lack),
        ]);
        assert_eq!(editing.list.skills(), &expected);
    }

    #[test]
    fn space_turns_and_taking_back_stays() {
        let groups = five();
        let mut editing = Editing::new(Checklist::new(&groups, &Skills::default()));
        let mut states = Vec::new();
        for _ in 0..3 {
            keys(&mut editing, &[Key::Char(' ')]);
            states.push(editing.list.skills().said("empathy"));
        }
        assert_eq!(states, [Some(Said::Have), Some(Said::Lack), None]);
        for back in [Key::Char('u'), Key::Backspace, Key::Delete] {
            assert_eq!(keys(&mut editing, &[Key::Char(' '), back]), None);
            assert_eq!((editing.list.changes(), editing.list.marked()), (0, 0));
        }
    }

    #[test]
    fn the_mark_moves_by_lines_pages_and_ends() {
        let groups = all();
        let mut editing = Editing::new(Checklist::new(&groups, &Skills::default()));
        let last = editing.list.len() - 1;
        editing.page = 7;
        for (key, index) in [
            (Key::Down, 1),
            (Key::Char('j'), 2),
            (Key::Up, 1),
            (Key::Char('k'), 0),
            (Key::Up, 0),
            (Key::PageDown, 7),
            (Key::PageDown, 14),
            (Key::PageUp, 7),
            (Key::End, last),
            (Key::Down, last),
            (Key::PageDown, last),
            (Key::Home, 0),
            (Key::Tab, 0),
            (Key::Char('x'), 0),
        ] {
            assert_eq!(editing.press(key), None);
            assert_eq!(editing.list.marked(), index, "{key:?}");
        }
        assert_eq!(editing.list.changes(), 0);
    }

    #[test]
    fn enter_and_s_save() {
        for key in [Key::Enter, Key::Char('s'), Key::Char('S')] {
            let groups = five();
            let mut editing = Editing::new(Checklist::new(&groups, &Skills::default()));
            assert_eq!(keys(&mut editing, &[Key::Char('y'), key]), Some(Edited::Saved));
        }
    }

    #[test]
    fn leaving_asks_once_where_something_changed() {
        let groups = five();
        for key in [Key::Char('q'), Key::Escape] {
            let new = || Editing::new(Checklist::new(&groups, &Skills::default()));
            assert_eq!(new().press(key), Some(Edited::Left));
            // A change that was taken back is none.
            let there_and_back = [Key::Char(' '), Key::Char('u'), key];
            assert_eq!(keys(&mut new(), &there_and_back), Some(Edited::Left));
            for (answer, edited) in [
                (Key::Char('y'), Some(Edited::Left)),
                (Key::Char('q'), Some(Edited::Left)),
                (Key::Char('s'), Some(Edited::Saved)),
                (Key::Char('n'), None),
                (Key::Escape, None),
                (Key::Enter, None),
            ] {
                let mut editing = new();
                let pressed = [Key::Char('y'), key, answer];
                assert_eq!(keys(&mut editing, &pressed), edited, "{answer:?}");
                assert_eq!(editing.list.changes(), 1);
                let asks_still = answer == Key::Enter;
                assert!(edited.is_some() || editing.leaving == asks_still);
            }
        }
    }
}

mod lines {
    use rungs::ui::checklist::Edited;
    use rungs::ui::checklist::lines::edit;

    use super::*;

    /// What the lines of a person lead to: what came of it, what is said then, and all that was written.
    fn talk(before: &Skills, input: &str, width: usize) -> (Edited, Skills, String) {
        let (mut after, mut out) = (before.clone(), Vec::new());
        let edited =
            edit(Lang::En, &five(), &mut after, width, &mut input.as_bytes(), &mut out).unwrap();
        (edited, after, String::from_utf8(out).unwrap())
    }

    fn before() -> Skills {
        skills(&[("patience", Said::Lack), ("juggling", Said::Have)])
    }

    macro_rules! talk {
        ($name:ident, $width:expr, $input:expr) => {
            #[test]
            fn $name() {
                let (edited, after, out) = talk(&before(), $input, $width);
                insta::assert_snapshot!(format!("{out}--- {edited:?} {after:?}\n"));
            }
        };
    }

    talk!(from_the_first_to_the_last, 80, "y\n\nn\nyes\nu\n\n");
    talk!(going_back_and_changing_ones_mind, 60, "y\nb\nb\nn\n\n\n\n\nb\ny\ns\n");
    talk!(leaving_without_saving, 60, "y\nq\nx\n\nq\nq\n");
    talk!(what_is_no_answer_is_named, 60, "maybe\n\u{1b}[2J\n\n\n\n\n\ny\nq\n");

    #[test]
    fn the_end_of_the_input_saves_what_was_said() {
        for input in ["y\nn", "y\nn\n", "y\nn\n\n\n\n"] {
            let (edited, after, out) = talk(&Skills::default(), input, 80);
            let expected = skills(&[("empathy", Said::Have), ("patience", Said::Lack)]);
            assert_eq!((edited, after), (Edited::Saved, expected));
            let told = "The input ended here; what you said up to here is saved.\n";
            assert!(out.ends_with(told), "{out}");
        }
    }

    #[test]
    fn an_input_that_says_nothing_changes_nothing() {
        for input in ["", "\n\n", "q\n", "y\nq\nq\n", "y\nq\n", "y\nq\ny\n"] {
            let (edited, after, _) = talk(&before(), input, 80);
            assert_eq!((edited, after), (Edited::Left, before()), "{input:?}");
        }
    }

    #[test]
    fn lines_are_set_to_the_width_and_hold_no_escape() {
        for width in [20, 40, 60, 80, 120] {
            let (_, _, out) = talk(&before(), "y\n\u{1b}[2J\nb\nn\n\n\n\n\nz\nq\nq\n", width);
            assert!(!out.contains('\u{1b}'));
            let wide = out.lines().find(|line| line.chars().count() > width);
            assert_eq!(wide, None);
        }
    }

    #[test]
    fn an_input_that_is_no_text_or_has_no_end_of_line_is_an_answer_it_does_not_know() {
        let mut input = vec![0xff; 20_000];
        input.extend(b"\ny\ns\n");
        let (mut after, mut out) = (Skills::default(), Vec::new());
        let edited =
            edit(Lang::En, &five(), &mut after, 80, &mut input.as_slice(), &mut out).unwrap();
        assert_eq!(edited, Edited::Saved);
        assert_eq!(after, skills(&[("empathy", Said::Have)]));
    }

    #[test]
    fn a_list_without_skills_asks_nothing() {
        let (mut after, mut out) = (before(), Vec::new());
        let edited = edit(Lang::En, &[], &mut after, 80, &mut &b"y\n"[..], &mut out).unwrap();
        assert_eq!((edited, after, out), (Edited::Left, before(), vec![]));
    }
}
