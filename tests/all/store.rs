//! What is kept: nothing is lost by a kill, a full disk, a second program, a later version or a damaged file, and nothing
//! outside the store's folder is touched.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rungs::record::day;
use rungs::record::{Damage, Edition, Given, LIMIT, Record, Unusable, is_id};
use rungs::store::clock::now_utc;
use rungs::store::{Fault, Problem, Session, Store, StoreError, state_folder};
use tempfile::TempDir;

use crate::support::skipped;
use crate::support::state::State;

impl State {
    fn session(&self) -> Session {
        // Between its fork and its start a process of another test holds every lock of this one.
        let patience = std::time::Instant::now();
        loop {
            match self.store.session() {
                Err(StoreError::Busy) if patience.elapsed().as_secs() < 5 => {}
                session => return session.unwrap(),
            }
        }
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The names in the store's folder, or in one of its folders.
    fn names(&self, folder: &str) -> BTreeSet<String> {
        let entries = fs::read_dir(self.path(folder)).unwrap();
        entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect()
    }
}

/// A questionnaire in progress with so many answers.
fn record(answers: u8) -> Record {
    let mut record = Record::new(
        "2026-11-21T09:00:00Z".to_owned(),
        "activities".to_owned(),
        "standard".to_owned(),
        Some("none".to_owned()),
    );
    record.answers = (1..=answers)
        .map(|number| Given { item: format!("r{number}"), answer: number % 5 + 1 })
        .collect();
    record
}

fn finished(time: &str) -> Record {
    Record { finished: Some(time.to_owned()), ..record(30) }
}

fn damage(text: &str) -> Damage {
    match Record::parse(text) {
        Err(Unusable::Damaged { why }) => why,
        other => panic!("{text:?} gives {other:?}"),
    }
}

/// A good record as text, with one piece of it exchanged.
fn with(old: &str, new: &str) -> String {
    let text = finished("2026-11-21T09:30:00Z").to_json().unwrap();
    assert!(text.contains(old), "{old} in {text}");
    text.replacen(old, new, 1)
}

fn fault(error: StoreError) -> (PathBuf, Fault) {
    match error {
        StoreError::File(Problem { path, fault }) => (path, fault),
        other => panic!("{other:?}"),
    }
}

fn ids(store: &Store) -> Vec<String> {
    let (records, problems) = store.list().unwrap();
    assert_eq!(problems, []);
    records.into_iter().map(|record| record.id).collect()
}

/// Where the record of the questionnaire "activities" lies.
const CURRENT: &str = "unfinished/activities-69d4f298.json";

const LATER: &str = r#"{"version": 3, "mood": {"today": "good"}}"#;

mod record_text {
    use super::*;

    #[test]
    fn every_field_has_its_place_in_the_file() {
        let text = record(1).to_json().unwrap();
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        let expected = serde_json::json!({
            "version": 2, "id": "", "started": "2026-11-21T09:00:00Z", "finished": null,
            "questionnaire": "activities", "form": "standard", "from": "none",
            "answers": [{"item": "r1", "answer": 2}],
        });
        assert_eq!(value, expected);
    }

    #[test]
    fn a_later_version_is_told_from_a_damaged_file() {
        assert_eq!(Record::parse(LATER), Err(Unusable::Newer { version: 3 }));
        let far = r#"{"version": 4294967296}"#;
        let version = 4_294_967_296;
        assert_eq!(Record::parse(far), Err(Unusable::Newer { version }));
        assert_eq!(
            damage(&with("\"version\": 2", "\"version\": 0")),
            Damage::Version { version: 0 }
        );
    }

    #[test]
    fn a_record_of_the_first_version_has_no_order_and_is_read() {
        let read = Record::parse(&with("\"version\": 2", "\"version\": 1")).unwrap();
        assert_eq!(read.order, [""; 0]);
        assert_eq!(read.answers.len(), 30);
    }

    #[test]
    fn the_order_of_the_items_is_kept_and_names_none_twice() {
        let mut ordered = record(1);
        ordered.order = ["r1", "r3", "r2"].map(str::to_owned).to_vec();
        assert_eq!(Record::parse(&ordered.to_json().unwrap()), Ok(ordered.clone()));
        ordered.order.push("r3".to_owned());
        let item = "r3".to_owned();
        assert_eq!(ordered.to_json(), Err(Damage::Twice { item }));
    }

    #[test]
    fn a_field_that_nobody_knows_yet_is_passed_over() {
        // A program between this one and the next version of the format may write it, or a person.
        for (old, new) in [
            ("\"version\"", "\"seconds\": 1, \"version\""),
            ("\"item\"", "\"seconds\": {\"of\": [1]}, \"item\""),
        ] {
            let read = Record::parse(&with(old, new)).unwrap();
            assert_eq!(read, finished("2026-11-21T09:30:00Z"));
        }
    }

    #[test]
    fn what_is_no_record_is_damage() {
        for text in ["", "null", "[]", "{}", "\u{FEFF}{}", "{\"version\": -1}"] {
            assert!(matches!(damage(text), Damage::Json { .. }), "{text:?}");
        }
        let deep = format!("{{\"version\": 1, \"answers\": {}", "[".repeat(100_000));
        assert!(matches!(damage(&deep), Damage::Json { .. }));
    }

    #[test]
    fn answers_go_from_one_to_five() {
        for answer in [0, 6, 255] {
            let text = with("\"answer\": 2", &format!("\"answer\": {answer}"));
            let item = "r1".to_owned();
            assert_eq!(damage(&text), Damage::Answer { item, answer });
        }
        let wide = with("\"answer\": 2", "\"answer\": 256");
        assert!(matches!(damage(&wide), Damage::Json { .. }));
    }

    #[test]
    fn an_item_has_one_answer() {
        let item = "r1".to_owned();
        assert_eq!(damage(&with("\"r2\"", "\"r1\"")), Damage::Twice { item });
    }

    #[test]
    fn names_hold_no_control_characters_and_are_not_empty() {
        for (field, old) in [
            ("questionnaire", "\"activities\""),
            ("form", "\"standard\""),
            ("from", "\"none\""),
            ("item", "\"r1\""),
        ] {
            for (json, text) in [("\"\"", ""), ("\"a\\u001b[2J\"", "a\u{1b}[2J")] {
                let text = text.to_owned();
                assert_eq!(damage(&with(old, json)), Damage::Name { field, text });
            }
        }
        for id in ["../x", "a b", "a/b", "a.b", &"x".repeat(65)] {
            let (field, text) = ("id", id.to_owned());
            let json = with("\"id\": \"\"", &format!("\"id\": \"{id}\""));
            assert_eq!(damage(&json), Damage::Name { field, text });
        }
    }

    #[test]
    fn times_are_utc() {
        for wrong in [
            "",
            "yesterday",
            "2026-11-21",
            "2026-11-21T09:00:00",
            "2026-11-21T09:00:00+02:00",
            "2026-11-21T09:00:00+02:00[Europe/Berlin]",
            "2026-02-30T09:00:00Z",
            "20261121T090000Z",
            "\u{e4}\u{e4}\u{e4}\u{e4}\u{e4}\u{e4}Z",
        ] {
            assert_eq!(day(wrong), None, "{wrong}");
            let (field, text) = ("started", wrong.to_owned());
            let json = with("2026-11-21T09:00:00Z", wrong);
            assert_eq!(damage(&json), Damage::Time { field, text });
        }
        assert_eq!(day("2026-11-21T23:59:59.5Z"), Some("2026-11-21"));
    }

    #[test]
    fn the_clock_gives_a_time_that_a_record_takes() {
        let now = now_utc();
        assert_eq!(now.len(), "2026-11-21T09:00:00Z".len());
        assert!(day(&now).is_some(), "{now}");
    }

    #[test]
    fn the_size_is_bounded_both_ways() {
        let long = " ".repeat(LIMIT + 1);
        assert_eq!(damage(&long), Damage::TooLarge { limit: LIMIT });
        let mut record = record(1);
        record.form = "x".repeat(LIMIT);
        assert_eq!(record.to_json(), Err(Damage::TooLarge { limit: LIMIT }));
    }

    #[test]
    fn no_terminal_escape_passes_through_an_error() {
        let text = with("\"standard\"", "\"\\u001b[2J\"");
        let state = State::new();
        state.put(CURRENT, text);
        let error = state.session().current("activities").unwrap_err();
        assert!(!error.to_string().chars().any(char::is_control), "{error}");
    }
}

mod in_progress {
    use super::*;

    #[test]
    fn a_new_store_has_nothing_in_progress() {
        let state = State::new();
        assert_eq!(state.session().current("activities"), Ok(None));
    }

    #[test]
    fn the_last_save_is_what_the_next_session_finds() {
        let state = State::new();
        let mut session = state.session();
        for answers in 0..=30 {
            session.save(&record(answers)).unwrap();
        }
        drop(session);
        assert_eq!(state.session().current("activities"), Ok(Some(record(30))));
        let names = BTreeSet::from(["unfinished".to_owned(), "lock".to_owned()]);
        assert_eq!(state.names("."), names);
    }

    #[test]
    fn two_sessions_at_once_are_refused() {
        let state = State::new();
        let first = state.session();
        assert_eq!(state.store.session().unwrap_err(), StoreError::Busy);
        drop(first);
        state.session();
    }

    #[test]
    fn a_lock_file_left_behind_locks_nobody_out() {
        let state = State::new();
        state.put("lock", "4711");
        state.session();
    }

    #[test]
    fn results_can_be_read_while_a_session_lasts() {
        let state = State::new();
        let mut session = state.session();
        session.save(&record(3)).unwrap();
        state.store.add(&finished("2026-11-20T10:00:00Z")).unwrap();
        assert_eq!(ids(&state.store), ["2026-11-20"]);
    }

    #[test]
    fn discarding_ends_it() {
        let state = State::new();
        let mut session = state.session();
        session.save(&record(3)).unwrap();
        assert_eq!(session.discard("activities"), Ok(()));
        assert_eq!(session.current("activities"), Ok(None));
        assert_eq!(session.discard("activities"), Ok(()));
    }

    #[test]
    fn a_record_that_could_not_be_read_again_is_not_written() {
        let state = State::new();
        let mut session = state.session();
        session.save(&record(3)).unwrap();
        let mut broken = record(4);
        broken.answers[0].answer = 6;
        assert!(matches!(
            session.save(&broken),
            Err(StoreError::Unfit { why: Damage::Answer { .. } })
        ));
        assert_eq!(session.current("activities"), Ok(Some(record(3))));
    }
}

mod several {
    //! One record a questionnaire.

    use super::*;

    fn of(questionnaire: &str, answers: u8) -> Record {
        Record { questionnaire: questionnaire.to_owned(), ..record(answers) }
    }

    #[test]
    fn each_questionnaire_has_its_own_whatever_its_id() {
        let long = "x".repeat(5_000);
        let ids = [
            "activities",
            "Activities",
            "ACTIVITIES",
            "activities ",
            "../x",
            "a/b",
            "a:b",
            "con",
            "质问",
            "质问卷",
            "é",
            &long,
        ];
        let state = State::new();
        let mut session = state.session();
        for (answers, id) in (1..).zip(ids) {
            session.save(&of(id, answers)).unwrap();
        }
        for (answers, id) in (1..).zip(ids) {
            assert_eq!(session.current(id), Ok(Some(of(id, answers))));
        }
        assert_eq!(state.names("unfinished").len(), ids.len());
        // The one that ends is the one that is meant.
        session.discard("a/b").unwrap();
        session.finish(&finished("2026-11-21T09:30:00Z"), "质问").unwrap();
        assert_eq!(state.names("unfinished").len(), ids.len() - 2);
        assert_eq!(session.current("a:b"), Ok(Some(of("a:b", 7))));
        assert_eq!(session.discard_all(), Ok(ids.len() - 2));
    }

    #[test]
    fn a_place_that_another_questionnaire_has_is_not_overwritten() {
        let state = State::new();
        state.put(CURRENT, of("other", 4).to_json().unwrap());
        let mut session = state.session();
        assert_eq!(session.current("activities"), Ok(None));
        let path = state.path(CURRENT);
        assert_eq!(session.save(&record(1)), Err(StoreError::Kept { path }));
        assert!(state.text(CURRENT).contains("other"));
    }

    #[test]
    fn what_an_earlier_program_kept_is_found() {
        let state = State::new();
        state.put("current.json", record(5).to_json().unwrap());
        assert_eq!(state.session().current("activities"), Ok(Some(record(5))));
        assert!(!state.path("current.json").exists());
        // It takes nobody's state, and what cannot be read stays.
        for text in [record(6).to_json().unwrap(), "{".to_owned(), LATER.to_owned()] {
            state.put("current.json", &text);
            assert_eq!(state.session().current("activities"), Ok(Some(record(5))));
            assert_eq!(state.text("current.json"), text);
        }
    }

    #[test]
    fn a_questionnaire_of_thousands_of_long_ids_is_kept() {
        let mut large = record(0);
        large.answers = (0..20_000)
            .map(|number| Given { item: format!("{number}-{}", "item-".repeat(40)), answer: 3 })
            .collect();
        let state = State::new();
        let mut session = state.session();
        session.save(&large).unwrap();
        assert_eq!(session.current("activities"), Ok(Some(large)));
    }
}

mod unreadable {
    use super::*;

    /// What cannot be read is neither replaced nor removed, and a result is kept all the same.
    fn is_kept(text: &[u8]) -> Fault {
        let state = State::new();
        state.put(CURRENT, text);
        let mut session = state.session();
        let path = state.path(CURRENT);
        let (told, fault) = fault(session.current("activities").unwrap_err());
        assert_eq!(told, path);
        let kept = Err(StoreError::Kept { path: path.clone() });
        assert_eq!(session.save(&record(5)), kept);
        assert_eq!(session.discard("activities"), kept);
        let result = finished("2026-11-21T09:30:00Z");
        assert_eq!(session.finish(&result, "activities").unwrap(), "2026-11-21");
        assert_eq!(fs::read(&path).unwrap(), text);
        assert_eq!(ids(&state.store), ["2026-11-21"]);
        fault
    }

    #[test]
    fn a_later_version_is_kept() {
        assert_eq!(is_kept(LATER.as_bytes()), Fault::Newer { version: 3 });
        let state = State::new();
        state.put(CURRENT, LATER);
        let path = state.path(CURRENT);
        let kept = Err(StoreError::Kept { path });
        assert_eq!(state.session().set_aside("activities"), kept);
        assert_eq!(state.text(CURRENT), LATER);
    }

    #[test]
    fn a_file_cut_short_anywhere_is_damaged_and_kept() {
        let text = record(4).to_json().unwrap();
        let whole = text.trim_end().len();
        for end in 0..whole {
            let fault = is_kept(&text.as_bytes()[..end]);
            assert!(
                matches!(fault, Fault::Damaged { why: Damage::Json { .. } }),
                "{end}: {fault:?}"
            );
        }
    }

    #[test]
    fn a_file_of_zeros_and_one_that_is_no_text_are_kept() {
        is_kept(&[0; 512]);
        let why = Damage::NotText { offset: 1 };
        assert_eq!(is_kept(b"{\xFF}"), Fault::Damaged { why });
        let why = Damage::TooLarge { limit: LIMIT };
        assert_eq!(is_kept(&vec![b' '; LIMIT + 1]), Fault::Damaged { why });
    }

    #[test]
    fn a_folder_in_its_place_is_kept() {
        let state = State::new();
        fs::create_dir_all(state.path(CURRENT)).unwrap();
        let mut session = state.session();
        let (_, fault) = fault(session.current("activities").unwrap_err());
        assert_eq!(fault, Fault::Damaged { why: Damage::Special });
        let path = state.path(CURRENT);
        assert_eq!(session.save(&record(1)), Err(StoreError::Kept { path }));
    }

    #[cfg(unix)]
    #[test]
    fn a_device_does_not_keep_the_program_waiting() {
        let state = State::new();
        let mut session = state.session();
        std::os::unix::fs::symlink("/dev/zero", state.path(CURRENT)).unwrap();
        let (_, fault) = fault(session.current("activities").unwrap_err());
        assert_eq!(fault, Fault::Damaged { why: Damage::Special });
        assert!(session.save(&record(1)).is_err());
    }

    #[test]
    fn set_aside_replaces_nothing_and_makes_room() {
        let state = State::new();
        let mut session = state.session();
        state.put("unfinished/activities-69d4f298-damaged-1.json", "mine");
        for (number, text) in [(2, "{"), (3, "[")] {
            state.put(CURRENT, text);
            let aside = format!("unfinished/activities-69d4f298-damaged-{number}.json");
            assert_eq!(session.set_aside("activities"), Ok(Some(state.path(&aside))));
            assert_eq!(state.text(&aside), text);
            assert_eq!(session.current("activities"), Ok(None));
        }
        assert_eq!(state.text("unfinished/activities-69d4f298-damaged-1.json"), "mine");
        assert_eq!(session.set_aside("activities"), Ok(None));
        session.save(&record(2)).unwrap();
        assert_eq!(session.set_aside("activities"), Ok(None));
        assert_eq!(session.current("activities"), Ok(Some(record(2))));
    }
}

mod killed {
    use super::*;

    #[test]
    fn while_writing_the_old_file_stays_and_the_half_written_one_goes() {
        let (old, new) = (record(3), record(4).to_json().unwrap());
        let state = State::new();
        state.session().save(&old).unwrap();
        for end in 0..=new.len() {
            state.put(".rungs-abc123.tmp", &new[..end]);
            let session = state.session();
            assert_eq!(session.current("activities"), Ok(Some(old.clone())));
            assert!(!state.path(".rungs-abc123.tmp").exists());
        }
    }

    #[test]
    fn while_writing_a_result_no_half_of_it_is_listed() {
        let state = State::new();
        let text = finished("2026-11-21T09:30:00Z").to_json().unwrap();
        state.put("results/.rungs-abc123.tmp", &text[..40]);
        assert_eq!(ids(&state.store), Vec::<String>::new());
        assert_eq!(state.store.delete_all(), Ok(0));
        assert_eq!(state.names("results"), BTreeSet::new());
    }

    #[test]
    fn between_the_steps_of_a_finish_the_result_is_there_once() {
        let state = State::new();
        // What a finish leaves that is killed after its first step; the last answer may not have been saved on its own.
        for answers in [29, 30] {
            state.session().save(&record(answers)).unwrap();
            state.store.add(&finished("2026-11-21T09:30:00Z")).unwrap();
            let session = state.session();
            assert_eq!(session.current("activities"), Ok(None));
            assert_eq!(ids(&state.store), ["2026-11-21"]);
            state.store.delete_all().unwrap();
        }
    }

    #[test]
    fn a_result_of_another_day_ends_nothing() {
        let state = State::new();
        let mut other = finished("2026-11-20T10:00:00Z");
        other.started = "2026-11-20T09:00:00Z".to_owned();
        state.store.add(&other).unwrap();
        state.session().save(&record(30)).unwrap();
        assert_eq!(state.session().current("activities"), Ok(Some(record(30))));
    }

    #[test]
    fn a_half_written_file_of_another_program_is_left_alone() {
        let state = State::new();
        state.put(".other.tmp", "x");
        state.put("notes.txt", "x");
        state.session();
        assert!(state.path(".other.tmp").exists() && state.path("notes.txt").exists());
    }
}

mod results {
    use super::*;

    #[test]
    fn finishing_moves_it_to_the_results() {
        let state = State::new();
        let mut session = state.session();
        session.save(&record(30)).unwrap();
        let result = finished("2026-11-21T09:30:00Z");
        assert_eq!(session.finish(&result, "activities").unwrap(), "2026-11-21");
        assert_eq!(session.current("activities"), Ok(None));
        let id = "2026-11-21".to_owned();
        let kept = Record { id, ..result };
        assert_eq!(state.store.result("2026-11-21"), Ok(kept.clone()));
        assert_eq!(state.store.list(), Ok((vec![kept], vec![])));
    }

    #[test]
    fn every_result_of_a_day_has_its_own_id_and_they_come_in_order() {
        let state = State::new();
        let mut expected = vec!["2026-11-20".to_owned(), "2026-11-21".to_owned()];
        expected.extend((2..=12).map(|n| format!("2026-11-21-{n}")));
        for _ in 0..12 {
            state.store.add(&finished("2026-11-21T09:30:00Z")).unwrap();
        }
        state.store.add(&finished("2026-11-20T23:59:59Z")).unwrap();
        assert_eq!(ids(&state.store), expected);
    }

    #[test]
    fn fractions_of_a_second_keep_the_order() {
        let state = State::new();
        for time in ["2026-11-21T09:30:00.5Z", "2026-11-21T09:30:00Z"] {
            state.store.add(&finished(time)).unwrap();
        }
        assert_eq!(ids(&state.store), ["2026-11-21-2", "2026-11-21"]);
    }

    #[test]
    fn an_id_that_is_taken_is_never_used_again() {
        let state = State::new();
        state.put("results/2026-11-21.json", LATER);
        fs::create_dir_all(state.path("results/2026-11-21-2.json")).unwrap();
        let id = state.store.add(&finished("2026-11-21T09:30:00Z")).unwrap();
        assert_eq!(id, "2026-11-21-3");
        assert_eq!(state.text("results/2026-11-21.json"), LATER);
    }

    #[test]
    fn programs_that_add_at_once_get_ids_of_their_own() {
        let state = State::new();
        let got: BTreeSet<String> = std::thread::scope(|scope| {
            let add = || {
                let mine = || state.store.add(&finished("2026-11-21T09:30:00Z")).unwrap();
                (0..10).map(|_| mine()).collect::<Vec<_>>()
            };
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(add)).collect();
            let all = threads.into_iter().flat_map(|t| t.join().unwrap());
            all.collect()
        });
        assert_eq!(got.len(), 40);
        assert_eq!(got, ids(&state.store).into_iter().collect());
    }

    #[test]
    fn only_what_is_finished_becomes_a_result() {
        let state = State::new();
        let mut session = state.session();
        session.save(&record(30)).unwrap();
        let why = Damage::Unfinished;
        assert_eq!(session.finish(&record(30), "activities"), Err(StoreError::Unfit { why }));
        let error = session.finish(&finished("soon"), "activities").unwrap_err();
        assert!(matches!(error, StoreError::Unfit { why: Damage::Time { .. } }));
        assert_eq!(session.current("activities"), Ok(Some(record(30))));
    }

    #[test]
    fn what_cannot_be_read_is_told_and_left_alone() {
        let state = State::new();
        state.store.add(&finished("2026-11-21T09:30:00Z")).unwrap();
        let unfinished = record(3).to_json().unwrap();
        let spaced = finished("2026-11-21T09:30:00Z").to_json().unwrap();
        let files = [
            ("results/a.json", LATER),
            ("results/b.json", "{"),
            ("results/c d.json", &spaced),
            ("results/d.json", &unfinished),
        ];
        for (name, text) in files {
            state.put(name, text);
        }
        state.put("results/readme.txt", "not a result");
        let (records, problems) = state.store.list().unwrap();
        assert_eq!(records.len(), 1);
        let told: Vec<_> = problems.iter().map(|p| p.path.clone()).collect();
        assert_eq!(told, files.map(|(name, _)| state.path(name)));
        assert_eq!(problems[0].fault, Fault::Newer { version: 3 });
        let why = Damage::Unfinished;
        assert_eq!(problems[3].fault, Fault::Damaged { why });
        assert_eq!(fault(state.store.result("a").unwrap_err()).0, state.path("results/a.json"));
        for (name, text) in files {
            assert_eq!(state.text(name), text);
        }
    }

    #[test]
    fn a_copied_file_goes_by_its_own_name() {
        let state = State::new();
        let id = state.store.add(&finished("2026-11-21T09:30:00Z")).unwrap();
        let text = state.text(&format!("results/{id}.json"));
        state.put("results/old-laptop.json", text);
        assert_eq!(ids(&state.store), ["2026-11-21", "old-laptop"]);
        assert_eq!(state.store.delete("old-laptop"), Ok(()));
        assert_eq!(ids(&state.store), ["2026-11-21"]);
    }

    #[test]
    fn deleting_removes_the_file_and_nothing_else() {
        let state = State::new();
        for _ in 0..3 {
            state.store.add(&finished("2026-11-21T09:30:00Z")).unwrap();
        }
        assert_eq!(state.store.delete("2026-11-21-2"), Ok(()));
        assert!(!state.path("results/2026-11-21-2.json").exists());
        assert_eq!(ids(&state.store), ["2026-11-21", "2026-11-21-3"]);
        let id = "2026-11-21-2".to_owned();
        let unknown = StoreError::Unknown { id };
        assert_eq!(state.store.delete("2026-11-21-2"), Err(unknown.clone()));
        assert_eq!(state.store.result("2026-11-21-2"), Err(unknown));
    }

    #[test]
    fn deleting_all_leaves_no_answer_but_those_in_progress() {
        let state = State::new();
        state.session().save(&record(3)).unwrap();
        for _ in 0..3 {
            state.store.add(&finished("2026-11-20T09:30:00Z")).unwrap();
        }
        // What a crash leaves: the beginning of a file, or a file of noughts.
        let text = finished("2026-11-20T09:30:00Z").to_json().unwrap();
        state.put("results/2026-11-21.json", &text[..60]);
        state.put("results/2026-11-22.json", [0; 512]);
        state.put("unfinished/activities-69d4f298-damaged-1.json", "{");
        assert_eq!(state.store.delete_all(), Ok(5));
        assert_eq!(state.names("results"), BTreeSet::new());
        let left = ["lock", "results", "unfinished"].map(str::to_owned);
        assert_eq!(state.names("."), BTreeSet::from(left));
        assert_eq!(state.store.delete_all(), Ok(0));
    }

    #[test]
    fn deleting_all_leaves_what_is_not_ours() {
        let others = [
            ("results/package.json", r#"{"name": "x", "version": "1.0.0"}"#),
            ("results/2026-11-20.json", r#"{"weight": 71}"#),
            ("results/list.json", "[1, 2]"),
            ("results/later.json", LATER),
            ("results/notes.txt", "mine"),
            ("profile.json", r#"{"name": "me"}"#),
            ("settings.json", "{}"),
            ("unfinished/novel.json", "{}"),
        ];
        let state = State::new();
        for (name, text) in others {
            state.put(name, text);
        }
        state.store.add(&finished("2026-11-21T09:30:00Z")).unwrap();
        state.session().save(&record(3)).unwrap();
        assert_eq!(state.store.delete_all(), Ok(1));
        assert_eq!(state.session().discard_all(), Ok(1));
        assert_eq!(state.store.delete_profile(), Ok(false));
        for (name, text) in others {
            assert_eq!(state.text(name), text);
        }
        let path = state.path("results/package.json");
        let linked = false;
        let foreign = Err(StoreError::Foreign { path, linked });
        assert_eq!(state.store.delete("package"), foreign);
        let (_, left) = state.store.own_results().unwrap();
        assert_eq!(left.len(), 4, "{left:?}");
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_removed_through_a_link() {
        use std::os::unix::fs::symlink;
        for linked in ["results", "unfinished"] {
            let (state, other) = (State::new(), State::new());
            other.store.add(&finished("2026-11-21T09:30:00Z")).unwrap();
            other.session().save(&record(3)).unwrap();
            other.put(&format!("{linked}/.rungs-abc.tmp"), "x");
            let before = other.names(linked);
            fs::create_dir_all(state.home.path().join("state")).unwrap();
            symlink(other.path(linked), state.path(linked)).unwrap();
            assert_eq!(state.store.delete_all(), Ok(0));
            assert_eq!(state.session().discard_all(), Ok(0));
            assert!(state.store.delete("2026-11-21").is_err());
            assert_eq!(other.names(linked), before);
        }
        // A link to one file.
        let (state, other) = (State::new(), State::new());
        other.store.add(&finished("2026-11-21T09:30:00Z")).unwrap();
        fs::create_dir_all(state.path("results")).unwrap();
        let name = "results/2026-11-21.json";
        symlink(other.path(name), state.path(name)).unwrap();
        assert_eq!(state.store.delete_all(), Ok(0));
        assert!(state.path(name).exists());
    }

    #[test]
    fn a_store_that_does_not_exist_is_empty_and_is_not_made() {
        let state = State::new();
        assert_eq!(state.store.list(), Ok((vec![], vec![])));
        assert_eq!(state.store.delete_all(), Ok(0));
        assert!(!state.path(".").exists());
    }

    #[test]
    fn an_id_is_never_a_path() {
        let state = State::new();
        state.store.add(&finished("2026-11-21T09:30:00Z")).unwrap();
        let text = state.text("results/2026-11-21.json");
        state.put("x.json", &text);
        state.put("results/inner/x.json", &text);
        let absolute = state.path("x").display().to_string();
        for id in [
            "../x",
            "..",
            ".",
            "",
            "inner/x",
            "inner\\x",
            "./2026-11-21",
            "2026-11-21\0",
            &absolute,
        ] {
            let unknown = StoreError::Unknown { id: id.to_owned() };
            assert_eq!(state.store.result(id), Err(unknown.clone()));
            assert_eq!(state.store.delete(id), Err(unknown));
        }
        assert_eq!(state.text("x.json"), text);
        assert_eq!(state.text("results/inner/x.json"), text);
        assert_eq!(ids(&state.store), ["2026-11-21"]);
    }
}

mod profile {
    //! What the person says of their skills.

    use rungs::advice::skills::{Said, Skills};

    use super::*;

    fn skills(said: &[(&str, Said)]) -> Skills {
        let mut skills = Skills::default();
        for (skill, said) in said {
            skills.say(skill, Some(*said));
        }
        skills
    }

    fn two() -> Skills {
        skills(&[("crm", Said::Have), ("spreadsheets", Said::Lack)])
    }

    /// What is wrong with a text in the profile's state, which stays as it is whatever is tried.
    fn is_kept(text: &[u8]) -> Fault {
        let state = State::new();
        state.put("profile.json", text);
        let path = state.path("profile.json");
        let (told, fault) = fault(state.store.profile().unwrap_err());
        assert_eq!(told, path);
        let kept = StoreError::Kept { path: path.clone() };
        assert_eq!(state.store.save_profile(&two()), Err(kept));
        assert_eq!(fs::read(path).unwrap(), text);
        fault
    }

    /// The damage in a profile with these skills.
    fn damage_in(entries: &str) -> Damage {
        let text = format!(r#"{{"version": 1, "skills": {entries}}}"#);
        match is_kept(text.as_bytes()) {
            Fault::Damaged { why } => why,
            other => panic!("{text} gives {other:?}"),
        }
    }

    #[test]
    fn nothing_is_said_at_first_and_nothing_is_made_by_looking() {
        let state = State::new();
        assert_eq!(state.store.profile(), Ok(Skills::default()));
        assert_eq!(state.store.has_profile(), Ok(false));
        assert_eq!(state.store.delete_profile(), Ok(false));
        assert!(!state.path(".").exists());
    }

    #[test]
    fn what_is_said_comes_back_and_only_the_last_of_it() {
        let state = State::new();
        state.store.save_profile(&two()).unwrap();
        assert_eq!(state.store.profile(), Ok(two()));
        let expected = serde_json::json!({
            "version": 1, "skills": {"crm": "have", "spreadsheets": "lack"},
        });
        let value: serde_json::Value = serde_json::from_str(&state.text("profile.json")).unwrap();
        assert_eq!(value, expected);
        let other = skills(&[("patience", Said::Have)]);
        state.store.save_profile(&other).unwrap();
        assert_eq!(state.store.profile(), Ok(other));
        assert_eq!(state.names("."), BTreeSet::from(["profile.json".to_owned()]));
    }

    #[test]
    fn it_needs_no_session_and_outlives_one() {
        let state = State::new();
        let session = state.session();
        state.store.save_profile(&two()).unwrap();
        drop(session);
        drop(state.session());
        assert_eq!(state.store.profile(), Ok(two()));
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let state = State::new();
        state.store.save_profile(&two()).unwrap();
        state.store.save_profile(&Skills::default()).unwrap();
        for (name, mode) in [(".", 0o700), ("profile.json", 0o600)] {
            let about = fs::metadata(state.path(name)).unwrap();
            assert_eq!(about.permissions().mode() & 0o777, mode, "{name}");
        }
    }

    #[test]
    fn a_later_version_is_kept() {
        const LATER: &str = r#"{"version": 4, "skills": {}, "mood": "fine"}"#;
        assert_eq!(is_kept(LATER.as_bytes()), Fault::Newer { version: 4 });
        let state = State::new();
        state.put("profile.json", LATER);
        let path = state.path("profile.json");
        let kept = Err(StoreError::Kept { path });
        assert_eq!(state.store.set_profile_aside(), kept);
        assert_eq!(state.store.save_standing("none"), kept.map(|_: Option<PathBuf>| ()));
        assert_eq!(state.text("profile.json"), LATER);
    }

    #[test]
    fn where_a_person_stands_is_kept_beside_their_skills() {
        let state = State::new();
        assert_eq!(state.store.standing(), Ok(None));
        state.store.save_standing("none").unwrap();
        assert_eq!(state.store.profile(), Ok(Skills::default()));
        state.store.save_profile(&two()).unwrap();
        assert_eq!(state.store.standing(), Ok(Some("none".to_owned())));
        state.store.save_standing("team-lead").unwrap();
        assert_eq!(state.store.profile(), Ok(two()));
        assert_eq!(state.store.standing(), Ok(Some("team-lead".to_owned())));
        let value: serde_json::Value = serde_json::from_str(&state.text("profile.json")).unwrap();
        assert_eq!(value["version"], 2);
        let name = |text: &str| state.store.save_standing(text);
        for text in ["", "\u{1b}[2J", "a\nb"] {
            assert!(matches!(name(text), Err(StoreError::Unfit { .. })), "{text}");
        }
    }

    #[test]
    fn a_file_cut_short_anywhere_is_damaged_and_kept() {
        let state = State::new();
        state.store.save_profile(&two()).unwrap();
        let text = state.text("profile.json");
        for end in 0..text.trim_end().len() {
            let fault = is_kept(&text.as_bytes()[..end]);
            assert!(matches!(fault, Fault::Damaged { .. }), "{end}: {fault:?}");
        }
    }

    #[test]
    fn what_is_no_profile_is_damage() {
        for text in ["[]", "{}", r#"{"version": 1}"#, r#"{"version": 1, "skills": {}, "mood": 1}"#]
        {
            let fault = is_kept(text.as_bytes());
            let json = matches!(fault, Fault::Damaged { why: Damage::Json { .. } });
            assert!(json, "{text}: {fault:?}");
        }
        for entries in ["[]", r#"{"crm": "maybe"}"#, r#"{"crm": null}"#, r#"{"crm": true}"#] {
            let why = damage_in(entries);
            assert!(matches!(why, Damage::Json { .. }), "{entries}: {why:?}");
        }
        let none = Damage::Version { version: 0 };
        let why = is_kept(br#"{"version": 0, "skills": {}}"#);
        assert_eq!(why, Fault::Damaged { why: none });
    }

    #[test]
    fn a_skill_stands_once_and_has_a_name() {
        let item = "crm".to_owned();
        let twice = damage_in(r#"{"crm": "have", "empathy": "have", "crm": "lack"}"#);
        assert_eq!(twice, Damage::Twice { item });
        for name in ["", r"\u001b[2J", r"a\nb"] {
            let why = damage_in(&format!(r#"{{"{name}": "have"}}"#));
            assert!(matches!(why, Damage::Name { field: "skills", .. }), "{why:?}");
        }
    }

    #[test]
    fn number_and_size_are_bounded_both_ways() {
        let many = |number: usize| {
            let ids: Vec<String> = (0..number).map(|n| format!("s{n}")).collect();
            skills(&ids.iter().map(|id| (id.as_str(), Said::Have)).collect::<Vec<_>>())
        };
        let state = State::new();
        state.store.save_profile(&many(4_000)).unwrap();
        assert_eq!(state.store.profile(), Ok(many(4_000)));
        let why = Damage::TooMany { limit: 4_000 };
        let unfit = Err(StoreError::Unfit { why: why.clone() });
        assert_eq!(state.store.save_profile(&many(4_001)), unfit);
        let entries: Vec<String> = (0..=4_000).map(|n| format!(r#""s{n}":"have""#)).collect();
        assert_eq!(damage_in(&format!("{{{}}}", entries.join(","))), why);
        let long = "x".repeat(LIMIT);
        let why = Damage::TooLarge { limit: LIMIT };
        let unfit = Err(StoreError::Unfit { why: why.clone() });
        assert_eq!(state.store.save_profile(&skills(&[(&long, Said::Have)])), unfit);
        assert_eq!(damage_in(&format!(r#"{{"{long}": "have"}}"#)), why);
        assert_eq!(state.store.profile(), Ok(many(4_000)));
    }

    #[test]
    fn set_aside_replaces_nothing_and_makes_room() {
        let state = State::new();
        for (number, text) in ["{", "[]"].into_iter().enumerate() {
            state.put("profile.json", text);
            let name = format!("profile-damaged-{}.json", number + 1);
            let aside = state.path(&name);
            assert_eq!(state.store.set_profile_aside(), Ok(Some(aside)));
            assert_eq!(state.text(&name), text);
        }
        assert_eq!(state.store.set_profile_aside(), Ok(None));
        state.store.save_profile(&two()).unwrap();
        assert_eq!(state.store.set_profile_aside(), Ok(None));
        assert_eq!(state.store.profile(), Ok(two()));
    }

    #[test]
    fn deleting_takes_every_copy_and_nothing_else() {
        let state = State::new();
        state.session().save(&record(3)).unwrap();
        state.store.save_profile(&two()).unwrap();
        state.put("profile-damaged-1.json", "{");
        state.put("profile-of-mine.json", "{}");
        assert_eq!(state.store.has_profile(), Ok(true));
        assert_eq!(state.store.delete_profile(), Ok(true));
        assert_eq!(state.store.has_profile(), Ok(false));
        let left = ["lock", "profile-of-mine.json", "unfinished"].map(str::to_owned);
        assert_eq!(state.names("."), BTreeSet::from(left));
    }

    #[test]
    fn deleting_results_leaves_it() {
        let state = State::new();
        state.store.save_profile(&two()).unwrap();
        assert_eq!(state.store.delete_all(), Ok(0));
        assert_eq!(state.store.profile(), Ok(two()));
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_told_before_anything_is_said() {
        let home = TempDir::new().unwrap();
        let file = home.path().join("file");
        fs::write(&file, "mine").unwrap();
        let store = Store::at(file.join("below"));
        for tried in [store.make_room(), store.save_profile(&two())] {
            let error = tried.unwrap_err();
            let told = matches!(error, StoreError::Folder { .. } | StoreError::File(_));
            assert!(told, "{error:?}");
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }
}

mod folder {
    use super::*;

    /// A system that says where its folders are.
    struct System(Option<&'static str>);

    impl BaseStrategy for System {
        fn home_dir(&self) -> &Path {
            Path::new("/home/ada")
        }
        fn config_dir(&self) -> PathBuf {
            PathBuf::from("/home/ada/.config")
        }
        fn data_dir(&self) -> PathBuf {
            PathBuf::from("/home/ada/data")
        }
        fn cache_dir(&self) -> PathBuf {
            PathBuf::from("/home/ada/.cache")
        }
        fn state_dir(&self) -> Option<PathBuf> {
            self.0.map(PathBuf::from)
        }
        fn runtime_dir(&self) -> Option<PathBuf> {
            None
        }
    }

    fn found(named: Option<&str>, base: Option<&System>) -> Result<PathBuf, StoreError> {
        state_folder(named.map(OsStr::new), base)
    }

    #[cfg(unix)]
    #[test]
    fn the_person_names_it_or_the_system_does() {
        let system = System(Some("/home/ada/.local/state"));
        let state = || Some(&system);
        let path = |path: &str| Ok(PathBuf::from(path));
        assert_eq!(found(Some("/x"), state()), path("/x"));
        assert_eq!(found(Some("here"), None), path("here"));
        assert_eq!(found(None, state()), path("/home/ada/.local/state/rungs"));
        assert_eq!(found(Some(""), state()), path("/home/ada/.local/state/rungs"));
        assert_eq!(found(None, Some(&System(None))), path("/home/ada/data/rungs"));
    }

    #[test]
    fn without_a_home_there_is_none() {
        assert_eq!(found(None, None), Err(StoreError::NoPlace));
        let relative = Some(&System(Some(".local/state")));
        assert_eq!(found(None, relative), Err(StoreError::NoPlace));
    }

    #[cfg(unix)]
    #[test]
    fn all_that_is_made_is_private() {
        use std::os::unix::fs::PermissionsExt as _;
        let home = TempDir::new().unwrap();
        let store = Store::at(home.path().join("state/rungs"));
        let mut session = store.session().unwrap();
        session.save(&record(3)).unwrap();
        session.save(&record(4)).unwrap();
        store.add(&finished("2026-11-20T10:00:00Z")).unwrap();
        for (name, mode) in [
            ("state", 0o700),
            ("state/rungs", 0o700),
            ("state/rungs/results", 0o700),
            ("state/rungs/lock", 0o600),
            ("state/rungs/unfinished/activities-69d4f298.json", 0o600),
            ("state/rungs/results/2026-11-20.json", 0o600),
        ] {
            let about = fs::metadata(home.path().join(name)).unwrap();
            assert_eq!(about.permissions().mode() & 0o777, mode, "{name}");
        }
    }

    #[test]
    fn it_is_made_however_its_path_is_spelt() {
        let home = TempDir::new().unwrap();
        for path in ["a/.", "b/./c", "d/", "e//f"] {
            let mut session = Store::at(home.path().join(path)).session().unwrap();
            session.save(&record(1)).unwrap();
            assert!(home.path().join(path).join(CURRENT).exists(), "{path}");
        }
    }

    #[test]
    fn a_file_in_its_place_is_told() {
        let home = TempDir::new().unwrap();
        let file = home.path().join("file");
        fs::write(&file, "mine").unwrap();
        for path in [file.clone(), file.join("below")] {
            let error = Store::at(path.clone()).session().unwrap_err();
            assert!(
                matches!(&error, StoreError::Folder { path: p, .. } if *p == path),
                "{error:?}"
            );
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }

    #[test]
    fn a_file_in_place_of_the_results_loses_nothing() {
        let state = State::new();
        state.put("results", "mine");
        let mut session = state.session();
        session.save(&record(30)).unwrap();
        let error = session.finish(&finished("2026-11-21T09:30:00Z"), "activities").unwrap_err();
        assert!(matches!(error, StoreError::Folder { .. }), "{error:?}");
        assert_eq!(session.current("activities"), Ok(Some(record(30))));
        assert_eq!(state.text("results"), "mine");
    }
}

/// Failures of the system, in a second process that runs one of the ignored tests here.
#[cfg(unix)]
mod system {
    use std::env;
    use std::io::{BufRead as _, BufReader};
    use std::os::unix::fs::PermissionsExt as _;
    use std::os::unix::process::CommandExt as _;
    use std::process::{Command, Stdio};

    use super::*;

    /// Names the folder for the second process.
    const FOLDER: &str = "RUNGS_TEST_FOLDER";

    fn store() -> Option<Store> {
        env::var_os(FOLDER).map(|folder| Store::at(folder.into()))
    }

    fn second(name: &str, folder: &Path, command: &str) -> Command {
        let mut shell = Command::new("sh");
        shell
            .args(["-c", &format!("{command} exec \"$0\" \"$@\"")])
            .arg(env::current_exe().unwrap())
            .args(["--exact", &format!("store::system::{name}"), "--ignored", "--nocapture"])
            .env(FOLDER, folder);
        shell
    }

    #[test]
    #[ignore = "the second process of a_kill_loses_no_answer_that_was_saved"]
    fn saves_for_ever() {
        let Some(store) = store() else { return };
        let mut session = store.session().unwrap();
        for answers in (1..=u8::MAX).chain(std::iter::repeat(u8::MAX)) {
            session.save(&record(answers)).unwrap();
            eprintln!("saved {answers}");
        }
    }

    #[test]
    fn a_kill_loses_no_answer_that_was_saved() {
        for saved in [1_u8, 2, 3, 5, 8, 13, 21, 34, 55] {
            let state = State::new();
            let mut child = second("saves_for_ever", &state.path("."), "")
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            let last = format!("saved {saved}");
            let mut told = BufReader::new(child.stderr.take().unwrap()).lines();
            assert!(told.any(|line| line.unwrap() == last));
            // The child goes on saving: the kill falls anywhere in a later save.
            child.kill().unwrap();
            child.wait().unwrap();
            let current = state.session().current("activities").unwrap().unwrap();
            let answers = u8::try_from(current.answers.len()).unwrap();
            assert!(answers >= saved, "{answers} of {saved}");
            assert_eq!(current, record(answers));
            let left = ["lock", "unfinished"].map(str::to_owned);
            assert_eq!(state.names("."), BTreeSet::from(left));
        }
    }

    #[test]
    #[ignore = "the second process of a_folder_may_be_named_from_where_one_stands"]
    fn saves_once() {
        let Some(store) = store() else { return };
        let mut session = store.session().unwrap();
        session.save(&record(30)).unwrap();
        session.finish(&finished("2026-11-21T09:30:00Z"), "activities").unwrap();
    }

    #[test]
    fn a_folder_may_be_named_from_where_one_stands() {
        for name in ["here", "./here", "here/.", "."] {
            let home = TempDir::new().unwrap();
            let mut child = second("saves_once", Path::new(name), "");
            let child = child.current_dir(home.path()).output().unwrap();
            assert!(child.status.success(), "{child:?}");
            let result = home.path().join(name).join("results/2026-11-21.json");
            assert!(result.exists(), "{name}");
        }
    }

    #[test]
    #[ignore = "the second process of a_full_disk_leaves_the_old_file_whole"]
    fn cannot_write_a_byte() {
        let Some(store) = store() else { return };
        let mut session = store.session().unwrap();
        let (_, refused) = fault(session.save(&record(4)).unwrap_err());
        assert!(matches!(refused, Fault::Refused { .. }), "{refused:?}");
        assert_eq!(session.current("activities"), Ok(Some(record(3))));
        let result = finished("2026-11-21T09:30:00Z");
        assert!(session.finish(&result, "activities").is_err());
        assert_eq!(session.current("activities"), Ok(Some(record(3))));
        assert_eq!(store.list(), Ok((vec![], vec![])));
    }

    /// The shell's limit on the size of files stands for the full disk: the file is made, then the first write to it fails.
    #[test]
    fn a_full_disk_leaves_the_old_file_whole() {
        let state = State::new();
        state.session().save(&record(3)).unwrap();
        let before = state.text(CURRENT);
        let limit = "trap '' XFSZ; ulimit -f 0;";
        // The child's own report goes into pipes, which the limit does not touch.
        let child = second("cannot_write_a_byte", &state.path("."), limit).output();
        let child = child.unwrap();
        let report = String::from_utf8_lossy(&child.stdout);
        assert!(child.status.success(), "{child:?}");
        assert!(report.contains("1 passed"), "{report}");
        assert_eq!(state.text(CURRENT), before);
        let left = ["lock", "results", "unfinished"].map(str::to_owned);
        assert_eq!(state.names("."), BTreeSet::from(left));
        assert_eq!(state.names("results"), BTreeSet::new());
    }

    #[test]
    #[ignore = "the second process of a_read_only_folder_is_told"]
    fn cannot_write_the_folder() {
        let Some(store) = store() else { return };
        let error = store.session().unwrap_err();
        assert!(matches!(error, StoreError::Folder { .. }), "{error:?}");
        let error = store.add(&finished("2026-11-21T09:30:00Z")).unwrap_err();
        assert!(matches!(error, StoreError::Folder { .. }), "{error:?}");
    }

    /// Root may write everywhere; there the second process is nobody's.
    #[test]
    fn a_read_only_folder_is_told() {
        let home = TempDir::new().unwrap();
        let set = |mode| fs::set_permissions(home.path(), fs::Permissions::from_mode(mode));
        set(0o555).unwrap();
        let root = fs::write(home.path().join("probe"), "").is_ok();
        for folder in [home.path().to_owned(), home.path().join("state")] {
            let mut child = second("cannot_write_the_folder", &folder, "");
            if root {
                child.uid(65534).gid(65534);
            }
            let child = child.output().unwrap();
            let said = String::from_utf8_lossy(&child.stderr);
            if root && child.status.code() == Some(126) {
                skipped(&format!(
                    "root may write everywhere, and nobody may not run this program: {said}"
                ));
                continue;
            }
            assert!(child.status.success(), "{child:?}");
            let report = String::from_utf8_lossy(&child.stdout);
            assert!(report.contains("1 passed"), "{report}");
        }
        set(0o755).unwrap();
    }
}

mod chance {
    use super::*;

    fn name() -> impl Strategy<Value = String> {
        // Whatever a catalogue of one's own may call things, quotes and other scripts included.
        "[^\\p{Cc}]{1,12}"
    }

    fn time() -> impl Strategy<Value = String> {
        (0..253_000_000_000_i64).prop_map(|second| {
            let moment = jiff::Timestamp::from_second(second).unwrap();
            moment.to_string()
        })
    }

    fn records() -> impl Strategy<Value = Record> {
        let answers = vec((name(), 1..=5_u8), 0..70).prop_map(|given| {
            let mut seen = BTreeSet::new();
            let given = given.into_iter().filter(|(i, _)| seen.insert(i.clone()));
            given.map(|(item, answer)| Given { item, answer }).collect()
        });
        let names = (name(), name(), option::of(name()));
        let edition = option::of(
            (name(), name()).prop_map(|(questions, profiles)| Edition { questions, profiles }),
        );
        (time(), option::of(time()), names, answers, edition).prop_map(
            |(started, finished, (questionnaire, form, from), answers, edition)| Record {
                finished,
                answers,
                edition,
                ..Record::new(started, questionnaire, form, from)
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_record_reads_as_it_was_written(record in records()) {
            prop_assert_eq!(Record::parse(&record.to_json().unwrap()), Ok(record));
        }

        #[test]
        fn a_text_with_any_byte_exchanged_is_read_or_refused(record in records(), at: prop::sample::Index, byte: u8) {
            let mut bytes = record.to_json().unwrap().into_bytes();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            // What is read at all can be written again.
            if let Ok(read) = Record::parse(&String::from_utf8_lossy(&bytes)) {
                prop_assert_eq!(Record::parse(&read.to_json().unwrap()), Ok(read));
            }
        }

        #[test]
        fn no_text_brings_the_reader_down(text: String) {
            let _ = Record::parse(&text);
            prop_assert_eq!(day(&text).is_some_and(|d| !is_id(d)), false);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_kept_comes_back(saved in vec(records(), 1..4)) {
            let state = State::new();
            let mut kept = Vec::new();
            for record in saved {
                let mut session = state.session();
                session.save(&record).unwrap();
                prop_assert_eq!(session.current(&record.key()), Ok(Some(record.clone())));
                if let Some(time) = &record.finished {
                    let id = session.finish(&record, &record.key()).unwrap();
                    prop_assert!(id.starts_with(day(time).unwrap()));
                    kept.push(Record { id, ..record });
                }
            }
            for record in &kept {
                prop_assert_eq!(state.store.result(&record.id), Ok(record.clone()));
            }
            prop_assert_eq!(state.store.list().unwrap().0.len(), kept.len());
            prop_assert_eq!(state.store.delete_all(), Ok(kept.len()));
        }

        #[test]
        fn no_id_reaches_beyond_the_results(id in prop_oneof![any::<String>(), "[./\\\\a-c]{0,8}"]) {
            let state = State::new();
            for name in ["a.json", "results/b.json", "results/c/a.json"] {
                state.put(name, finished("2026-11-21T09:30:00Z").to_json().unwrap());
            }
            let there = id == "b";
            prop_assert_eq!(state.store.result(&id).is_ok(), there);
            prop_assert_eq!(state.store.delete(&id).is_ok(), there);
            prop_assert!(state.path("a.json").exists() && state.path("results/c/a.json").exists());
            prop_assert_eq!(state.path("results/b.json").exists(), !there);
        }
    }
}
