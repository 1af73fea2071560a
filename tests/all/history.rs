//! `rungs history`: what is kept can be listed, shown again, compared and removed, and nothing else is touched.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::process::Command;

use expectrl::Expect as _;
use rungs::advice::answers::Answers;
use rungs::advice::comparison::edition;
use rungs::catalogue::Catalogue;
use rungs::catalogue::questionnaire::Questionnaire;
use rungs::record::{Edition, Given, Record};
use rungs::riasec::answers::Answer;
use serde_json::Value;

use crate::support::Run;
use crate::support::state::{State, numbered, standard};

/// Thirty answers to the standard form with a clear profile.
const FIRST: &str = "312553223454115443254352133545";

impl State {
    /// Puts a file among the results.
    fn put_result(&self, name: &str, bytes: &[u8]) {
        let path = self.path("results").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn history(&self, arguments: &[&str]) -> Run {
        self.run(&[&["history"], arguments].concat())
    }

    fn ids(&self) -> Vec<String> {
        let document = self.json(&["history", "list"]);
        let results = document["results"].as_array().unwrap();
        results.iter().map(|r| r["id"].as_str().unwrap().to_owned()).collect()
    }
}

fn digit(c: char) -> u8 {
    u8::try_from(c.to_digit(10).unwrap()).unwrap()
}

/// The standard form answered with one digit for each type, R I A S E C.
fn by_type(digits: &str) -> String {
    digits.repeat(5)
}

/// Text without the line breaks of its page.
fn flowing(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

mod list {
    use super::*;

    #[test]
    fn nothing_kept_points_to_the_questionnaire() {
        let state = State::new();
        for arguments in [&[][..], &["list"]] {
            let ran = state.history(arguments);
            assert_eq!(ran.code, 0);
            assert!(ran.out.contains("rungs quiz"), "{}", ran.out);
        }
        assert_eq!(state.json(&["history"])["results"], serde_json::json!([]));
        assert!(!state.path("").exists(), "looking makes no folder");
    }

    #[test]
    fn one_line_a_result_newest_first() {
        let state = State::new();
        state.add_standard("2026-11-21", FIRST);
        state.add("2027-02-03", "onet-60", numbered(&"531425".repeat(10)));
        state.add_standard("2026-11-21", &by_type("112543"));
        let ran = state.history(&[]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert_eq!(ran.err, "");
        let lines: Vec<String> =
            ran.out.lines().filter(|l| l.contains("09:30")).map(flowing).collect();
        assert_eq!(
            lines,
            [
                "2027-02-03 09:30 onet-60 R=S>A=C>I=E 60 answers",
                "2026-11-21-2 09:30 standard S>E>C>A>R=I 30 answers",
                "2026-11-21 09:30 standard E>S>A=C>I>R 30 answers",
            ]
        );
        let plain = state.history(&["--plain"]).out;
        assert!(plain.contains("2026-11-21-2 · 09:30 · standard"), "{plain}");
        for line in ran.out.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }

    #[test]
    fn a_result_that_was_kept_on_another_day_than_here_bears_one_day() {
        let state = State::new();
        state.add_standard("2026-11-21", FIRST);
        let kept = fs::read_to_string(state.path("results").join("2026-11-21.json")).unwrap();
        // Half past nine in London is the evening of the day elsewhere; the id is what was said there.
        let elsewhere = kept.replace("\"2026-11-21\"", "\"2026-11-22\"");
        fs::remove_file(state.path("results").join("2026-11-21.json")).unwrap();
        state.put("results/2026-11-22.json", elsewhere.as_bytes());
        let list = state.history(&["--plain"]).out;
        assert!(list.contains("2026-11-22 · standard"), "{list}");
        assert!(!list.contains("2026-11-21"), "{list}");
        let page = state.history(&["show", "--format", "markdown"]).out;
        assert!(page.contains("22 November 2026"), "{page}");
        assert!(!page.contains("21 November"), "{page}");
    }

    #[test]
    fn the_document_has_every_field() {
        let state = State::new();
        state.add_standard("2026-11-21", &by_type("112543"));
        let document = state.json(&["history"]);
        assert_eq!(document["schema"], "rungs.history.v1");
        let score = |raw: u8, percent: f64| serde_json::json!({"raw": raw, "percent": percent, "most": 20.0});
        assert_eq!(
            document["results"],
            serde_json::json!([{
                "id": "2026-11-21", "started": "2026-11-21T09:00:00Z", "finished": "2026-11-21T09:30:00Z",
                "form": "standard", "questionnaire": "activities", "from_role": null, "catalogue": null, "code": "S>E>C>A>R=I",
                "scores": {
                    "R": score(0, 0.0), "I": score(0, 0.0), "A": score(5, 25.0),
                    "S": score(20, 100.0), "E": score(15, 75.0), "C": score(10, 50.0),
                },
                "answers": 30,
            }])
        );
    }

    #[test]
    fn what_cannot_be_read_is_named_and_left_alone() {
        let state = State::new();
        state.add_standard("2026-11-21", FIRST);
        let damaged = b"{\"version\": 1, \x1b[2J";
        let newer = b"{\"version\": 7}";
        state.put_result("2026-11-22.json", damaged);
        state.put_result("2026-11-23.json", newer);
        for arguments in [&["list"][..], &["show"], &["list", "--format", "json"]] {
            let ran = state.history(arguments);
            assert_eq!(ran.code, 0, "{}", ran.err);
            assert!(ran.err.contains("2026-11-22.json is damaged"), "{}", ran.err);
            assert!(ran.err.contains("a later version of rungs wrote"), "{}", ran.err);
            assert!(ran.err.contains("2026-11-23.json"), "{}", ran.err);
            assert!(!ran.err.contains('\u{1b}'), "{}", ran.err);
        }
        let ran = state.history(&["show", "2026-11-22"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains("rungs history delete 2026-11-22"), "{}", ran.err);
        assert_eq!(state.ids(), ["2026-11-21"]);
        assert_eq!(fs::read(state.path("results/2026-11-22.json")).unwrap(), damaged);
        assert_eq!(fs::read(state.path("results/2026-11-23.json")).unwrap(), newer);
    }

    #[test]
    fn a_result_without_known_questions_stays_in_the_list() {
        let state = State::new();
        let answer = Given { item: "gone".to_owned(), answer: 3 };
        state.add("2026-11-21", "standard", vec![answer]);
        let document = state.json(&["history"]);
        assert_eq!(document["results"][0]["code"], Value::Null);
        assert_eq!(document["results"][0]["answers"], 1);
        assert!(state.history(&[]).out.contains("no longer known"));
    }
}

mod pages {
    //! The list and the comparison as a person sees them.

    use super::*;

    fn page(arguments: &[&str], columns: usize) -> String {
        let state = State::new();
        state.add_standard("2026-11-21", FIRST);
        state.add_standard("2027-02-03", &by_type("152541"));
        let mut command = crate::support::rungs(arguments);
        let output = command
            .env("RUNGS_STATE", state.path(""))
            .env("COLUMNS", columns.to_string())
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    #[test]
    fn the_list_at_two_widths() {
        for columns in [60, 80] {
            insta::assert_snapshot!(page(&["history"], columns));
        }
    }

    #[test]
    fn a_comparison_at_three_widths() {
        for columns in [60, 80, 120] {
            let page = page(&["history", "compare"], columns);
            assert!(page.lines().count() <= 45, "{page}");
            insta::assert_snapshot!(page);
        }
    }

    #[test]
    fn a_comparison_in_full() {
        insta::assert_snapshot!(page(&["history", "compare", "--all"], 80));
    }

    #[test]
    fn a_comparison_to_keep() {
        insta::assert_snapshot!(page(&["history", "compare", "--format", "markdown"], 80));
        let html = page(&["history", "compare", "--format", "html"], 80);
        assert!(html.contains("Scores, before and now"), "{html}");
    }

    #[test]
    fn nothing_is_wider_than_the_terminal() {
        for arguments in [&["history"][..], &["history", "compare", "--all"]] {
            for columns in 40..100 {
                for line in page(arguments, columns).lines() {
                    let wide = unicode_width::UnicodeWidthStr::width(line);
                    assert!(wide <= columns, "{columns}: {line}");
                }
            }
        }
    }
}

mod show {
    use super::*;

    #[test]
    fn a_result_reads_as_on_the_day() {
        let state = State::new();
        state.add_standard("2026-11-21", FIRST);
        state.add_standard("2026-11-22", &by_type("112543"));
        for format in ["text", "json"] {
            let then = state.run(&["quiz", "--answers", FIRST, "--format", format]);
            let now = state.history(&["show", "2026-11-21", "--format", format]);
            assert_eq!(now.code, 0, "{}", now.err);
            assert_eq!(now.out, then.out);
            assert_eq!(now.err, "");
        }
        let newest = state.history(&["show"]);
        let named = state.history(&["show", "2026-11-22"]);
        assert_eq!(newest.out, named.out);
    }

    #[test]
    fn an_official_form_is_counted_by_its_numbers() {
        let state = State::new();
        let digits = "531425142".repeat(7)[..60].to_owned();
        state.add("2026-11-21", "onet-60", numbered(&digits));
        let arguments = ["quiz", "--form", "onet-60", "--answers", &digits, "--format", "json"];
        let then = state.run(&arguments);
        let now = state.history(&["show", "--format", "json"]);
        assert_eq!(now.out, then.out);
    }

    #[test]
    fn the_place_where_a_person_stood_counts() {
        let state = State::new();
        let mut record = Record::new(
            "2026-11-21T09:00:00Z".to_owned(),
            "activities".to_owned(),
            "standard".to_owned(),
            Some("call-center-agent".to_owned()),
        );
        let role = rungs::builtin::catalogue().roles[0].id.clone();
        record.from = Some(role.clone());
        record.finished = Some("2026-11-21T09:30:00Z".to_owned());
        record.answers = standard(FIRST);
        state.store.add(&record).unwrap();
        let quiz = ["quiz", "--answers", FIRST, "--from", &role, "--save"];
        let then = State::new().run(&quiz);
        assert_eq!(state.history(&["show"]).out, then.out);

        record.from = Some("a-role-that-is-gone".to_owned());
        let id = state.store.add(&record).unwrap();
        let ran = state.history(&["show", &id]);
        assert_eq!(ran.code, 0);
        assert!(ran.err.contains("a-role-that-is-gone"), "{}", ran.err);
    }

    #[test]
    fn answers_to_questions_that_are_gone_are_said_and_not_counted() {
        let state = State::new();
        let mut answers = standard(FIRST);
        answers.push(Given { item: "gone".to_owned(), answer: 5 });
        state.add("2026-11-21", "standard", answers);
        let ran = state.history(&["show"]);
        assert_eq!(ran.code, 0);
        assert!(ran.err.contains("1 of 31 answers"), "{}", ran.err);
        let then = State::new().run(&["quiz", "--answers", FIRST, "--save"]);
        assert_eq!(ran.out, then.out);
    }

    #[test]
    fn none_left_is_a_failure_that_says_so() {
        let state = State::new();
        let answer = Given { item: "gone".to_owned(), answer: 5 };
        state.add("2026-11-21", "standard", vec![answer]);
        let ran = state.history(&["show"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains("2026-11-21"), "{}", ran.err);
        assert!(ran.err.contains("activities"), "{}", ran.err);
    }

    #[test]
    fn an_unknown_id_gets_the_nearest_ones() {
        let state = State::new();
        let ran = state.history(&["show", "2026-11-12"]);
        assert_eq!(ran.code, 1);
        assert!(ran.err.contains("rungs quiz"), "{}", ran.err);
        state.add_standard("2026-11-21", FIRST);
        state.add_standard("2025-01-01", FIRST);
        for action in ["show", "delete"] {
            for id in ["2026-11-12", "../../etc/passwd", "\u{1b}[2J"] {
                let ran = state.history(&[action, id]);
                assert_eq!((ran.code, ran.out.as_str()), (1, ""));
                assert!(ran.err.contains("2026-11-21"), "{}", ran.err);
                assert!(!ran.err.contains('\u{1b}'), "{}", ran.err);
            }
        }
        let none = State::new().history(&["show"]);
        assert_eq!(none.code, 1);
        assert!(none.err.contains("rungs quiz"), "{}", none.err);
    }
}

mod compare {
    use super::*;

    /// Social goes from 25 % to 100 %, Conventional one answer up, the rest stays.
    fn two_results(state: &State) {
        state.add_standard("2026-11-21", &by_type("112243"));
        let mut later = by_type("112543");
        later.replace_range(29.., "4");
        state.add_standard("2027-02-03", &later);
    }

    #[test]
    fn a_large_change_is_told_from_a_small_one() {
        let state = State::new();
        two_results(&state);
        let ran = state.history(&["compare"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let text = flowing(&ran.out);
        let sentence =
            "Social rose by more than measurement error explains; the other five stayed within it.";
        assert!(text.contains(sentence), "{text}");
        assert!(
            text.contains(
                "Social 25 % before, 100 % now, +75: more than measurement error explains"
            ),
            "{text}"
        );
        assert!(
            text.contains("Conventional 50 % before, 55 % now, +5: within measurement error"),
            "{text}"
        );
        assert!(text.contains("Social passed Enterprising"), "{text}");
        assert!(text.contains("Social passed Conventional"), "{text}");
        for line in ran.out.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
        let plain = flowing(&state.history(&["compare", "--plain"]).out);
        assert!(plain.contains("Social: 25 % before, 100 % now, +75: more than"), "{plain}");
    }

    #[test]
    fn the_document_has_the_numbers() {
        let state = State::new();
        two_results(&state);
        let document = state.json(&["history", "compare"]);
        assert_eq!(document["schema"], "rungs.comparison.v1");
        assert_eq!(document["old"]["id"], "2026-11-21");
        assert_eq!(document["new"]["id"], "2027-02-03");
        assert_eq!(document["beyond_error"], serde_json::json!(["S"]));
        // The error variance of a Social item is 8 · 0.851² · (1 − 0.82); five items each time; 4 points are 100 %.
        let variance = 8.0 * 0.851_f64.powi(2) * 0.18;
        let limit = 1.96 * (2.0 * variance / 5.0).sqrt() * 25.0;
        let social = &document["changes"]["S"];
        assert!((social["limit"].as_f64().unwrap() - limit).abs() < 1e-9, "{social}");
        assert_eq!(social["difference"], 75.0);
        assert_eq!(social["beyond_error"], true);
        assert_eq!(document["changes"]["C"]["beyond_error"], false);
        let swaps = document["swaps"].as_array().unwrap();
        assert_eq!(swaps.len(), 2);
        for swap in swaps {
            assert_eq!(swap["rose"], "S");
            assert!(swap["p_new"].as_f64().unwrap() > 0.7, "{swap}");
        }
    }

    #[test]
    fn the_two_may_be_named_and_turn_round() {
        let state = State::new();
        two_results(&state);
        let document = state.json(&["history", "compare", "2027-02-03", "2026-11-21"]);
        assert_eq!(document["changes"]["S"]["difference"], -75.0);
        let text = flowing(&state.history(&["compare", "2027-02-03", "2026-11-21"]).out);
        assert!(text.contains("Social fell by more than measurement error explains"), "{text}");
        assert_eq!(state.history(&["compare", "2027-02-03"]).code, 2);
    }

    #[test]
    fn the_same_answers_have_not_changed() {
        let state = State::new();
        state.add_standard("2026-11-21", FIRST);
        state.add_standard("2026-11-21", FIRST);
        let text = flowing(&state.history(&["compare"]).out);
        assert!(
            text.contains("No score changed by more than measurement error explains."),
            "{text}"
        );
        assert!(text.contains("No two letters changed places."), "{text}");
        assert!(!text.contains("different questions"), "{text}");
    }

    #[test]
    fn another_form_is_said() {
        let state = State::new();
        state.add_standard("2026-11-21", FIRST);
        state.add("2026-11-22", "onet-30", numbered(FIRST));
        let text = flowing(&state.history(&["compare"]).out);
        assert!(text.contains("different questions"), "{text}");
    }

    #[test]
    fn one_result_is_too_few() {
        let state = State::new();
        state.add_standard("2026-11-21", FIRST);
        let ran = state.history(&["compare"]);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""));
        assert!(ran.err.contains("rungs quiz"), "{}", ran.err);
    }

    #[test]
    fn without_a_norm_it_cannot_tell() {
        let state = State::new();
        let catalogue = state.home.path().join("own.yaml");
        let lines = "RIASEC".chars();
        let lines = lines.map(|c| format!("    - {{id: x{c}, type: {c}, text: Do {c}}}\n"));
        let items = lines.collect::<Vec<_>>().concat();
        let text = format!(
            "name: Own\nversion: \"1\"\nlevels:\n  - {{id: agent, name: Agent}}\nroles:\n  \
             - {{id: one, title: One, level: agent, interests: {{types: [S, C]}}}}\n\
             questionnaire:\n  id: own\n  name: Own\n  items:\n{items}  forms:\n    - {{id: all, name: All, items: [xR, xI, xA, xS, xE, xC]}}\n"
        );
        fs::write(&catalogue, text).unwrap();
        for (day, digits) in [("2026-11-21", "112543"), ("2026-11-22", "512543")] {
            let items = "RIASEC".chars().zip(digits.chars());
            let mut record =
                Record::new(format!("{day}T09:00:00Z"), "own".to_owned(), "all".to_owned(), None);
            record.finished = Some(format!("{day}T09:30:00Z"));
            record.answers =
                items.map(|(c, d)| Given { item: format!("x{c}"), answer: digit(d) }).collect();
            state.store.add(&record).unwrap();
        }
        let ran = state.history(&["compare", "--catalogue", catalogue.to_str().unwrap()]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let text = flowing(&ran.out);
        assert!(text.contains("without a norm"), "{text}");
        assert!(!text.contains("more than measurement error"), "{text}");
    }
}

mod retired {
    //! Items that are asked no more, in results of before.

    use super::*;

    /// The ids of the first bank, in the order of its full form: its first thirty are its standard form.
    fn first_bank() -> impl Iterator<Item = String> {
        (1..=10).flat_map(|number| "riasec".chars().map(move |letter| format!("{letter}{number}")))
    }

    fn answered(digits: &str) -> Vec<Given> {
        let pairs = first_bank().zip(digits.chars());
        pairs.map(|(item, c)| Given { item, answer: digit(c) }).collect()
    }

    #[test]
    fn a_result_of_before_shows_the_scores_that_it_had() {
        let state = State::new();
        state.add("2026-11-21", "standard", answered(FIRST));
        let ran = state.history(&["list", "--format", "json"]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        let result = &state.json(&["history"])["results"][0];
        assert_eq!(result["code"], "E>S>A=C>I>R");
        let raw = |letter: &str| result["scores"][letter]["raw"].clone();
        let raw = ["R", "I", "A", "S", "E", "C"].map(raw);
        assert_eq!(serde_json::json!(raw), serde_json::json!([4, 7, 12, 16, 18, 12]));
        let shown = state.history(&["show", "--format", "json"]);
        assert_eq!((shown.code, shown.err.as_str()), (0, ""));
        let then = state.run(&["quiz", "--answers", FIRST, "--format", "json"]);
        assert_eq!(shown.out, then.out, "the same points in another bank");
    }

    #[test]
    fn an_estimate_of_before_is_made_as_with_the_bank_of_before() {
        let now = rungs::builtin::catalogue().questionnaire.into_inner().unwrap();
        let before = Questionnaire {
            items: first_bank().map(|id| now.known(&id).unwrap().clone()).collect(),
            ..now.clone()
        };
        // Forty answers leave two types with more answers than the rest.
        for length in [40, 60] {
            let digits = &FIRST.repeat(2)[..length];
            let person = |bank: &Questionnaire| {
                let given = answered(digits);
                let given = given
                    .iter()
                    .map(|g| (bank.known(&g.item).unwrap(), Answer::new(g.answer).unwrap()));
                Answers::to_items(bank, given).person().unwrap()
            };
            assert_eq!(person(&now), person(&before));
        }
    }

    #[test]
    fn no_form_asks_one_and_each_type_has_ten_that_are_asked() {
        let bank = rungs::builtin::catalogue().questionnaire.into_inner().unwrap();
        assert_eq!(bank.bank(), [10; 6]);
        let asked = &bank.form("full").unwrap().items;
        assert_eq!(asked.len(), bank.items.len());
        for retired in &bank.retired {
            assert!(bank.items.iter().all(|item| item.text != retired.text));
        }
    }
}

mod editions {
    //! Whether the bank or the profiles changed between two results.

    use super::*;

    fn today() -> (Questionnaire, Catalogue) {
        let catalogue = rungs::builtin::catalogue();
        (catalogue.questionnaire.clone().into_inner().unwrap(), catalogue)
    }

    fn compared(old: Option<Edition>, new: Option<Edition>) -> (Value, String) {
        let state = State::new();
        for (day, edition) in [("2026-11-21", old), ("2026-11-22", new)] {
            let mut record = Record::new(
                format!("{day}T09:00:00Z"),
                "activities".to_owned(),
                "standard".to_owned(),
                None,
            );
            record.finished = Some(format!("{day}T09:30:00Z"));
            record.answers = standard(FIRST);
            record.edition = edition;
            state.store.add(&record).unwrap();
        }
        let document = state.json(&["history", "compare"]);
        let both = serde_json::json!([document["questions"], document["profiles"]]);
        (both, flowing(&state.history(&["compare"]).out))
    }

    #[test]
    fn what_stayed_the_same_is_not_mentioned() {
        let (bank, catalogue) = today();
        let same = || Some(edition(&bank, &catalogue));
        let (both, text) = compared(same(), same());
        assert_eq!(both, serde_json::json!(["same", "same"]));
        assert!(!text.contains("between the two results"), "{text}");
    }

    #[test]
    fn another_word_in_an_item_is_another_bank() {
        let (bank, catalogue) = today();
        let mut before = bank.clone();
        before.items[7].text.push('s');
        let (old, new) = (edition(&before, &catalogue), edition(&bank, &catalogue));
        let (both, text) = compared(Some(old), Some(new));
        assert_eq!(both, serde_json::json!(["changed", "same"]));
        assert!(text.contains("bank of questions changed"), "{text}");
        assert!(!text.contains("profiles"), "{text}");
    }

    #[test]
    fn the_language_that_questions_are_asked_in_makes_no_other_bank() {
        let (bank, catalogue) = today();
        for lang in rungs::Lang::ALL {
            let other = rungs::builtin::catalogue_in(lang);
            let asked = other.questionnaire.clone().into_inner().unwrap();
            assert_eq!(edition(&asked, &other), edition(&bank, &catalogue));
        }
        let own = "id: q\nname: Q\nitems:\n  - {id: a, type: R, text: {en: Mend a lamp, zh: 修灯, ru: Чинить лампу}}\n  \
                   - {id: b, type: S, text: Help a guest, reversed: true}\nforms: [{id: f, name: F, items: [a, b]}]\n";
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("q.yaml");
        std::fs::write(&file, own).unwrap();
        let parts = folder.path().join("parts");
        std::fs::create_dir_all(parts.join("questionnaires")).unwrap();
        std::fs::create_dir_all(parts.join("locales/zh/questionnaires")).unwrap();
        let head = "name: T\nversion: '1'\nlevels: [{id: x, name: X}]\nroles: [{id: r, title: R, level: x}]\n";
        std::fs::write(parts.join("catalogue.yaml"), head).unwrap();
        std::fs::write(parts.join("questionnaires/q.yaml"), own).unwrap();
        let table = "- {en: Help a guest, zh: 帮助客人}\n";
        std::fs::write(parts.join("locales/zh/questionnaires/q.yaml"), table).unwrap();
        let asked = |language: &str| {
            use rungs::catalogue::load::{load_in, load_questionnaire};
            let one = load_questionnaire(&file, language).unwrap();
            let catalogue = load_in(&parts, language).unwrap().catalogue;
            [one.questionnaire.unwrap(), catalogue.questionnaire.into_inner().unwrap()]
        };
        assert_eq!(asked("zh")[1].items[1].text, "帮助客人");
        for language in ["zh", "ru", "de"] {
            for (other, own) in asked(language).iter().zip(asked("")) {
                assert_eq!(edition(other, &catalogue), edition(&own, &catalogue));
            }
        }
    }

    #[test]
    fn results_in_two_languages_rest_on_the_same_questions() {
        let state = State::new();
        for lang in ["en", "zh", "ru"] {
            let ran = state.run(&["quiz", "--answers", FIRST, "--save", "--lang", lang]);
            assert_eq!(ran.code, 0, "{}", ran.err);
        }
        let document = state.json(&["history", "compare"]);
        assert_eq!(document["questions"], "same");
        assert_eq!(document["profiles"], "same");
    }

    #[test]
    fn another_profile_of_a_role_is_told_from_another_bank() {
        let (bank, catalogue) = today();
        let mut before = catalogue.clone();
        let role = before.roles.iter_mut().find(|r| r.profile.is_some());
        role.unwrap().profile.as_mut().unwrap().0.swap(0, 3);
        let (old, new) = (edition(&bank, &before), edition(&bank, &catalogue));
        let (both, text) = compared(Some(old), Some(new));
        assert_eq!(both, serde_json::json!(["same", "changed"]));
        assert!(text.contains("profiles of the roles changed"), "{text}");
        assert!(!text.contains("bank of questions"), "{text}");
    }

    #[test]
    fn order_forms_and_retired_items_make_no_other_edition() {
        let (bank, catalogue) = today();
        let (mut other, mut turned) = (bank.clone(), catalogue.clone());
        other.items.reverse();
        other.forms.clear();
        other.retired.clear();
        turned.roles.reverse();
        assert_eq!(edition(&other, &turned), edition(&bank, &catalogue));
    }

    #[test]
    fn a_result_that_does_not_say_leaves_it_open() {
        let (bank, catalogue) = today();
        let (both, text) = compared(None, Some(edition(&bank, &catalogue)));
        assert_eq!(both, serde_json::json!(["not-known", "not-known"]));
        assert!(text.contains("is not known"), "{text}");
    }
}

mod delete {
    use super::*;

    fn in_progress(state: &State) {
        let mut session = state.store.session().unwrap();
        let mut record = Record::new(
            "2027-01-01T09:00:00Z".to_owned(),
            "activities".to_owned(),
            "standard".to_owned(),
            None,
        );
        record.answers = standard(FIRST)[..3].to_vec();
        session.save(&record).unwrap();
    }

    #[test]
    fn one_result_is_gone_and_the_others_stay() {
        let state = State::new();
        let first = state.add_standard("2026-11-21", FIRST);
        let second = state.add_standard("2026-11-22", FIRST);
        let ran = state.history(&["delete", &first]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.contains(&first), "{}", ran.out);
        assert!(!state.path("results").join(format!("{first}.json")).exists());
        assert_eq!(state.ids(), [second]);
    }

    #[test]
    fn a_damaged_one_can_be_removed() {
        let state = State::new();
        state.put_result("2026-11-22.json", b"nothing");
        assert_eq!(state.history(&["delete", "2026-11-22"]).code, 0);
        assert!(!state.path("results/2026-11-22.json").exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_result_behind_a_link_is_read_and_the_link_is_named_where_it_stays() {
        use std::os::unix::fs::symlink;
        let other = State::new();
        let id = other.add_standard("2026-11-21", FIRST);
        let file = format!("results/{id}.json");
        let stays = |state: &State, name: &str| {
            let ran = state.history(&["delete", name]);
            assert_eq!(ran.code, 2, "{}", ran.out);
            assert!(ran.err.contains("a link"), "{}", ran.err);
            let ran = state.history(&["delete", "--all", "--yes"]);
            assert_eq!(ran.code, 1, "{}", ran.err);
            let said = flowing(&ran.err);
            assert!(said.contains("it is a link or lies behind one"), "{said}");
            assert!(other.path(&file).exists());
        };
        // The file is a link.
        let state = State::new();
        fs::create_dir_all(state.path("results")).unwrap();
        symlink(other.path(&file), state.path(&file)).unwrap();
        assert_eq!(state.ids(), std::slice::from_ref(&id));
        stays(&state, &id);
        // It has another name there.
        symlink(other.path(&file), state.path("results/mine.json")).unwrap();
        stays(&state, "mine");
        // The folder is a link.
        let state = State::new();
        fs::create_dir_all(state.path("")).unwrap();
        symlink(other.path("results"), state.path("results")).unwrap();
        assert_eq!(state.ids(), std::slice::from_ref(&id));
        stays(&state, &id);
        // The link leads nowhere: nothing is kept there, and the name is not taken for a new result.
        let state = State::new();
        fs::create_dir_all(state.path("results")).unwrap();
        symlink("nowhere.json", state.path(&file)).unwrap();
        assert!(state.ids().is_empty());
        assert_eq!(state.add_standard("2026-11-21", FIRST), format!("{id}-2"));
        assert_eq!(state.history(&["delete", &id]).code, 2);
    }

    #[test]
    fn all_are_removed_only_with_yes_where_nobody_can_be_asked() {
        let state = State::new();
        state.add_standard("2026-11-21", FIRST);
        state.add_standard("2026-11-22", FIRST);
        state.put_result("2026-11-23.json", b"");
        in_progress(&state);
        let ran = state.history(&["delete", "--all"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.contains("--yes"), "{}", ran.err);
        assert!(state.path("unfinished/activities-69d4f298.json").exists());
        assert_eq!(state.ids().len(), 2);

        let ran = state.history(&["delete", "--all", "--yes"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert_eq!(ran.out, "Removed 3 results and the questionnaire in progress.\n");
        assert!(!state.path("unfinished/activities-69d4f298.json").exists());
        assert_eq!(fs::read_dir(state.path("results")).unwrap().count(), 0);
    }

    #[test]
    fn a_damaged_questionnaire_in_progress_goes_and_a_later_one_stays() {
        let state = State::new();
        state.add_standard("2026-11-21", FIRST);
        fs::create_dir_all(state.path("unfinished")).unwrap();
        fs::write(state.path("unfinished/activities-69d4f298.json"), "nothing").unwrap();
        let ran = state.history(&["delete", "--all", "--yes"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let left: Vec<_> =
            fs::read_dir(state.path("")).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().starts_with("current")), "{left:?}");
        assert!(!state.path("unfinished/activities-69d4f298.json").exists());

        fs::write(state.path("unfinished/activities-69d4f298.json"), "{\"version\": 7}").unwrap();
        let ran = state.history(&["delete", "--all", "--yes"]);
        assert_eq!(ran.code, 1);
        assert!(ran.err.contains("activities-69d4f298.json"), "{}", ran.err);
        assert_eq!(
            fs::read_to_string(state.path("unfinished/activities-69d4f298.json")).unwrap(),
            "{\"version\": 7}"
        );
    }

    #[test]
    fn all_takes_what_was_said_of_skills_and_says_so() {
        for (name, text) in [
            ("profile.json", r#"{"version": 1, "skills": {"crm": "have"}}"#),
            ("profile-damaged-1.json", "nothing"),
        ] {
            let state = State::new();
            state.add_standard("2026-11-21", FIRST);
            in_progress(&state);
            fs::write(state.path(name), text).unwrap();
            let ran = state.history(&["delete", "--all"]);
            assert_eq!(ran.code, 2);
            assert!(ran.err.contains("what is kept"), "{}", ran.err);
            assert!(state.path(name).exists());

            let ran = state.history(&["delete", "--all", "--yes"]);
            assert_eq!(
                ran.out,
                "Removed 1 result, the questionnaire in progress and what you said of your skills.\n"
            );
            assert_eq!((ran.code, ran.err.as_str()), (0, ""));
            assert!(!state.path(name).exists());
        }
    }

    #[test]
    fn what_was_said_of_skills_is_all_there_may_be() {
        let state = State::new();
        fs::create_dir_all(state.path("")).unwrap();
        fs::write(state.path("profile.json"), "{\n  \"version\": 1,").unwrap();
        let ran = state.history(&["delete", "--all", "--yes"]);
        assert_eq!(ran.out, "Removed what you said of your skills.\n");
        assert!(!state.path("profile.json").exists());
    }

    #[test]
    fn nothing_is_removed_while_questions_are_asked() {
        let state = State::new();
        state.add_standard("2026-11-21", FIRST);
        let session = state.store.session().unwrap();
        let ran = state.history(&["delete", "--all", "--yes"]);
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains("another window"), "{}", ran.err);
        drop(session);
        assert_eq!(state.ids(), ["2026-11-21"]);
    }

    #[test]
    fn nothing_kept_is_nothing_to_ask() {
        let state = State::new();
        let ran = state.history(&["delete", "--all"]);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(!state.path("").exists());
    }

    #[test]
    fn an_id_and_all_exclude_each_other() {
        let state = State::new();
        let id = state.add_standard("2026-11-21", FIRST);
        assert_eq!(state.history(&["delete"]).code, 2);
        assert_eq!(state.history(&["delete", &id, "--all"]).code, 2);
        assert_eq!(state.history(&["delete", &id, "--format", "json"]).code, 2);
        assert_eq!(state.ids(), [id]);
    }

    #[test]
    fn on_a_terminal_it_asks_first() {
        for (key, code, left) in [("1", 1, 1), ("q", 130, 1), ("2", 0, 0)] {
            let state = State::new();
            state.add_standard("2026-11-21", FIRST);
            let mut command = Command::new(env!("CARGO_BIN_EXE_rungs"));
            command
                .args(["history", "delete", "--all"])
                .env("RUNGS_STATE", state.path(""))
                .env("TERM", "xterm");
            let mut session = expectrl::Session::spawn(command).unwrap();
            session.set_expect_timeout(Some(std::time::Duration::from_secs(20)));
            session.expect("Remove it").unwrap();
            session.send(key).unwrap();
            if key != "q" {
                session.expect("emoved").unwrap();
            }
            let status = session.get_process().wait().unwrap();
            let shown = format!("{status:?}");
            assert!(shown.contains(&format!(", {code})")), "{shown}");
            assert_eq!(state.ids().len(), left);
        }
    }
}

#[test]
fn what_is_kept_is_not_changed_by_looking() {
    let state = State::new();
    let id = state.add_standard("2026-11-21", FIRST);
    state.add_standard("2026-11-22", &by_type("112543"));
    let path = state.path("results").join(format!("{id}.json"));
    let before = fs::read(&path).unwrap();
    for arguments in [&["list"][..], &["show", "2026-11-21"], &["compare"]] {
        assert_eq!(state.history(arguments).code, 0);
    }
    assert_eq!(fs::read(&path).unwrap(), before);
}
