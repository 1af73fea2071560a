//! `rungs explain`: the fit of one role taken apart. What it says holds when it is tried.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use proptest::sample::select;

use rungs::advice::Person;
use rungs::advice::Standing;
use rungs::advice::answers::AnsweredForm;
use rungs::advice::answers::Answers;
use rungs::advice::explanation::{explanation, moved};
use rungs::catalogue::questionnaire::{Item, Questionnaire};
use rungs::catalogue::role::Role;
use rungs::document::explain::{ExplainView, KeptResult, explain_view};
use rungs::riasec::answers::{Answer, Key};
use rungs::riasec::code::HollandCode;
use rungs::riasec::fit::{Tier, fit};
use rungs::riasec::scores::Scores;
use rungs::riasec::{Interest, Profile};
use serde_json::Value;

use crate::support::{BUILT_IN, GRAPH};

/// Thirty answers to the standard form with a clear profile.
const DIGITS: &str = "312553223454115443254352133545";

fn questionnaire() -> &'static Questionnaire {
    BUILT_IN.questionnaire.as_ref().unwrap()
}

fn role(id: &str) -> &'static Role {
    BUILT_IN.role(id).unwrap()
}

/// Every role whose fit can be explained.
fn roles() -> Vec<&'static Role> {
    let roles = BUILT_IN.roles.iter();
    roles.filter(|role| role.profile.is_some()).collect()
}

fn digits(text: &str) -> Vec<Answer> {
    let digits = text.chars().map(|c| c.to_digit(10).unwrap());
    digits.map(|d| Answer::new(u8::try_from(d).unwrap()).unwrap()).collect()
}

/// The items of the standard form.
fn standard() -> impl Iterator<Item = &'static Item> {
    let form = questionnaire().form("standard").unwrap();
    form.items.iter().map(|at| &questionnaire().items[*at])
}

fn answers(given: &[Answer]) -> Answers {
    Answers::to_items(questionnaire(), standard().zip(given.iter().copied()))
}

fn form(questions: usize) -> AnsweredForm {
    AnsweredForm {
        untried: false,
        id: "standard".to_owned(),
        questions,
        estimated_for: None,
        signs: Vec::new(),
        one_answer: false,
        about: questionnaire().about.clone(),
    }
}

/// The explanation of a role for some answers.
fn of_answers(answers: &Answers, role: &'static Role) -> Option<ExplainView<'static>> {
    let kept = KeptResult { id: "2026-11-21", form: &form(answers.given.len()), answers };
    let person = (&answers.person()?, Standing::Unknown);
    explain_view(&GRAPH, person, role, Some(&kept))
}

/// The explanation of a role for a person known by scores or a code.
fn of(person: &Person, id: &str) -> ExplainView<'static> {
    explain_view(&GRAPH, (person, Standing::Unknown), role(id), None).unwrap()
}

fn coded(code: &str) -> Person {
    Person::from_code(&HollandCode::parse(code).unwrap())
}

fn scored(raw: [f64; 6]) -> Person {
    Person::from_scores(Scores::on_any_scale(Profile(raw)))
}

mod pages {
    use super::*;
    use crate::support;
    use crate::support::state::State;

    /// The page of a role for kept answers in so many columns.
    fn answered(arguments: &[&str], columns: usize) -> String {
        let state = State::new();
        state.add_standard("2026-11-21", DIGITS);
        let mut program = state.rungs(&[&["explain"], arguments].concat());
        let program = program.env("COLUMNS", columns.to_string());
        support::Run::from(program.output().unwrap()).out
    }

    /// The page of a role for scores or a code.
    fn given(arguments: &[&str], columns: usize) -> String {
        support::page(&[&["explain"], arguments].concat(), columns)
    }

    const SCORES: &str = "R=5,I=8,A=6,S=28,E=22,C=30";

    #[test]
    fn from_answers_in_eighty_columns() {
        insta::assert_snapshot!(answered(&["csr"], 80));
    }

    #[test]
    fn from_answers_in_sixty_columns() {
        insta::assert_snapshot!(answered(&["support-engineer"], 60));
    }

    #[test]
    fn from_answers_with_everything() {
        insta::assert_snapshot!(answered(&["remote-customer-support-representative", "--all"], 80));
    }

    #[test]
    fn from_scores_in_a_hundred_and_twenty_columns() {
        let page = given(&["customer-service-supervisor", "--scores", SCORES], 120);
        insta::assert_snapshot!(page);
    }

    #[test]
    fn from_a_code_without_bars() {
        let code = ["customer-service-specialist", "--scores", "SEC", "--plain"];
        insta::assert_snapshot!(given(&code, 80));
    }

    #[test]
    fn as_markdown() {
        let page = ["team-lead", "--scores", SCORES, "--format", "markdown"];
        insta::assert_snapshot!(given(&page, 80));
    }

    #[test]
    fn as_html() {
        let page = given(&["team-lead", "--scores", SCORES, "--format", "html"], 80);
        let body = page.split_once("<body>").unwrap().1;
        insta::assert_snapshot!(body);
    }

    #[test]
    fn a_code_has_no_scores_that_could_differ() {
        let view = of(&coded("RI"), "customer-service-representative");
        assert_eq!(view.next_tier.as_ref().unwrap().changes, None);
        let page = given(&["csr", "--scores", "RI"], 80);
        assert!(page.contains("A code has no scores that could differ."));
    }

    #[test]
    fn nothing_is_above_the_best_tier() {
        let view = of(&coded("S"), "customer-service-representative");
        assert_eq!(view.next_tier, None);
        let page = given(&["csr", "--scores", "S"], 80);
        assert!(page.contains("there is no word above"), "{page}");
    }
}

/// Scores of a form with so many items a type, whole as sums of points are.
fn forms() -> impl Strategy<Value = Person> {
    (1..=10_u8)
        .prop_flat_map(|items| (Just(items), proptest::array::uniform6(0..=4 * items)))
        .prop_map(|(items, raw)| {
            let scores = Scores::of_form(Profile(raw.map(f64::from)), [u32::from(items); 6]);
            Person::from_scores(scores)
        })
        .prop_filter("flat", |person| !person.scores.flat())
}

/// Scores on a scale that nobody knows.
fn others() -> impl Strategy<Value = Person> {
    (proptest::array::uniform6(-5.0..5.0_f64), select(&[0.01, 1.0, 700.0][..]))
        .prop_map(|(raw, size)| scored(raw.map(|x| x * size)))
        .prop_filter("flat", |person| !person.scores.flat())
}

fn any_role() -> impl Strategy<Value = &'static Role> {
    select(roles())
}

/// r with one score at another place.
fn r_at(person: &Person, role: &Role, letter: Interest, score: f64) -> f64 {
    let mut raw = person.scores.raw;
    raw.0[letter.index()] = score;
    // Where all six are equal there is no r, and no tier.
    fit(&raw, &role.profile.unwrap()).map_or(-1.0, |fit| fit.r)
}

proptest! {
    #[test]
    fn the_products_add_up_to_r(person in prop_oneof![forms(), others()], role in any_role()) {
        let view = explain_view(&GRAPH, (&person, Standing::Unknown), role, None).unwrap();
        let sum: f64 = view.why.products.values().sum();
        prop_assert!((sum - view.r).abs() < 1e-9);
        for letter in Interest::ALL {
            let product = view.person[&letter] * view.profile[&letter];
            prop_assert!((product - view.why.products[&letter]).abs() < 1e-12);
        }
    }

    #[test]
    fn a_score_that_differs_so_far_reaches_the_next_tier_and_no_nearer_one_does(
        person in prop_oneof![forms(), others()],
        role in any_role(),
    ) {
        let told = explanation(&person, role).unwrap();
        let Some(next) = told.next else {
            prop_assert_eq!(told.recommendation.tier, Tier::Best);
            return Ok(());
        };
        let raw = person.scores.raw;
        let changes = next.changes.unwrap();
        prop_assert!(changes.len() <= 3);
        prop_assert!(changes.is_sorted_by_key(|c| c.change.abs()));
        let (low, high) = (raw[raw.order()[5]], raw[raw.order()[0]]);
        for letter in Interest::ALL {
            let (least, most) = match person.scores.most {
                Some(most) => (0.0, most[letter]),
                None => (low, high),
            };
            let change = changes.iter().find(|c| c.letter == letter);
            if let Some(change) = change {
                let score = raw[letter] + change.change;
                prop_assert!((least..=most).contains(&score));
                prop_assert!(r_at(&person, role, letter, score) >= next.tier.least());
            }
            // A letter that is not named needs at least as much as the last that is, or cannot do it at all.
            let all = (most - least).max(0.0);
            let near = match (change, changes.len()) {
                (Some(change), _) => change.change.abs(),
                (None, 3) => changes[2].change.abs(),
                (None, _) => all + 1e-3 * all,
            };
            let nearer = |part: f64| {
                if person.scores.most.is_some() {
                    (near * part).floor()
                } else {
                    near * part
                }
            };
            for part in [0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.99999] {
                for step in [nearer(part), -nearer(part)] {
                    let score = raw[letter] + step;
                    if step.abs() < near && (least..=most).contains(&score) {
                        let r = r_at(&person, role, letter, score);
                        // Where r has its highest value close by, a step hardly changes it.
                        let less = r < next.tier.least() + 1e-9;
                        prop_assert!(less, "{letter} by {step}, not {near}: {r}");
                    }
                }
            }
        }
    }

    #[test]
    fn another_answer_changes_r_as_said(
        given in proptest::collection::vec(1..=5_u8, 30),
        role in any_role(),
    ) {
        let given: Vec<Answer> = given.into_iter().map(|n| Answer::new(n).unwrap()).collect();
        let sheet = answers(&given);
        let Some(view) = of_answers(&sheet, role) else {
            return Ok(());
        };
        let told = view.answers.unwrap();
        let mut changes = Vec::new();
        for (index, item) in standard().enumerate() {
            let mut changed = given.clone();
            changed[index] = Answer::new(3).unwrap();
            let scores = answers(&changed).person().unwrap().scores.raw;
            let Some(other) = fit(&scores, &role.profile.unwrap()) else {
                continue;
            };
            changes.push(view.r - other.r);
            for answer in told.raised.iter().chain(&told.lowered).filter(|a| a.item == item.id) {
                prop_assert!((answer.change - (view.r - other.r)).abs() < 1e-12);
                prop_assert_eq!(answer.answer, given[index].number());
                prop_assert_eq!(answer.text.as_ref(), Some(&item.text));
            }
        }
        changes.sort_by(f64::total_cmp);
        let lowest = changes.iter().filter(|c| **c < -1e-9).take(3);
        let highest = changes.iter().rev().filter(|c| **c > 1e-9).take(3);
        prop_assert!(told.lowered.iter().map(|a| &a.change).eq(lowest));
        prop_assert!(told.raised.iter().map(|a| &a.change).eq(highest));
    }

    #[test]
    fn the_second_opinion_is_the_fit_with_the_occupation(person in forms(), role in any_role()) {
        let view = explain_view(&GRAPH, (&person, Standing::Unknown), role, None).unwrap();
        let own = role.occupation.as_ref().and_then(|o| fit(&person.scores.raw, &o.interests));
        prop_assert_eq!(view.second_opinion.as_ref().map(|s| s.r), own.map(|fit| fit.r));
        if let Some(second) = view.second_opinion {
            prop_assert_eq!(second.agrees, Tier::of(second.r) == view.tier);
        }
    }
}

#[test]
fn five_equal_scores_leave_one_that_can_turn_the_fit_round() {
    // Social stands below the rest; anywhere above it, however little, the fit is the best possible.
    let person = scored([3.0, 3.0, 3.0, 1.0, 3.0, 3.0]);
    let role = role("customer-service-representative");
    let next = explanation(&person, role).unwrap().next.unwrap();
    assert_eq!(next.tier, Tier::Good);
    let raw = person.scores.raw;
    for change in next.changes.unwrap() {
        let score = raw[change.letter] + change.change;
        assert!(r_at(&person, role, change.letter, score) >= 0.0);
    }
}

#[test]
fn the_middle_answer_of_an_official_form_is_no_different() {
    let key = Key::onet(30).unwrap();
    let given: Vec<Answer> = digits(DIGITS);
    let sheet = Answers::to_official(&key, (1..).zip(given), None);
    let role = role("team-lead");
    let changes = moved(&sheet, role);
    for moved in &changes {
        if moved.answer == 3 {
            assert!(moved.change.abs() < 1e-12);
        }
    }
    assert_eq!(changes.len(), 30);
    assert!(sheet.given.iter().all(|answered| answered.text.is_none()));
}

mod program {
    use super::*;
    use crate::support::Run;
    use crate::support::state::{State, numbered, standard};

    fn explain(state: &State, arguments: &[&str]) -> Run {
        state.run(&[&["explain"], arguments].concat())
    }

    #[test]
    fn the_newest_result_is_explained() {
        let state = State::new();
        state.add_standard("2026-11-21", DIGITS);
        state.add_standard("2026-11-20", &"15".repeat(15));
        let document = state.json(&["explain", "customer", "service", "representative"]);
        assert_eq!(document["result"], "2026-11-21");
        let told =
            of_answers(&answers(&digits(DIGITS)), role("customer-service-representative")).unwrap();
        assert_eq!(document["r"], told.r);
    }

    #[test]
    fn scores_stand_in_for_a_result() {
        let state = State::new();
        state.add_standard("2026-11-21", DIGITS);
        let document = state.json(&["explain", "csr", "--scores", "R=5,I=8,A=6,S=28,E=22,C=30"]);
        assert_eq!((&document["given"], &document["answers"]), (&"scores".into(), &Value::Null));
        assert_eq!(document["scores"]["S"]["raw"], 28);
        assert_eq!(state.json(&["explain", "csr", "--scores", "SEC"])["given"], "code");
    }

    #[test]
    fn an_official_form_names_its_questions_by_number() {
        let state = State::new();
        state.add("2026-11-21", "onet-30", numbered(DIGITS));
        let Run { out, .. } = explain(&state, &["csr"]);
        let flowing = out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flowing.contains("of the official form (Social)"), "{out}");
        assert_eq!(state.json(&["explain", "csr"])["answers"]["raised"][0]["text"], Value::Null);
    }

    #[test]
    fn estimated_scores_differ_by_parts_of_a_point() {
        let state = State::new();
        state.add("2026-11-21", "adaptive", standard(&DIGITS[..26]));
        let document = state.json(&["explain", "csr"]);
        assert_eq!(document["form"]["estimated_for"], 60);
        let change = document["next_tier"]["changes"][0]["change"].as_f64().unwrap();
        assert!(change.fract() != 0.0, "{change}");
    }

    #[test]
    fn the_document_has_every_field() {
        let state = State::new();
        state.add_standard("2026-11-21", DIGITS);
        let Run { out, .. } = explain(&state, &["csr", "--format", "json"]);
        assert!(out.starts_with("{\n  \"schema\": \"rungs.explain.v1\","));
        let document: Value = serde_json::from_str(&out).unwrap();
        let fields =
            |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
        let all = [
            "answers",
            "basis",
            "code",
            "congruence",
            "form",
            "from_role",
            "given",
            "keeps_match",
            "keeps_tier",
            "letters",
            "level",
            "level_name",
            "match",
            "moves",
            "next_tier",
            "norm",
            "person",
            "profile",
            "r",
            "reach",
            "result",
            "role",
            "schema",
            "scores",
            "second_opinion",
            "taken_over",
            "tier",
            "tiers",
            "title",
            "types",
            "unsure",
            "way",
            "why",
        ];
        assert_eq!(fields(&document), all);
        assert_eq!(fields(&document["why"]), ["c", "m", "met", "missed", "products"]);
        assert_eq!(fields(&document["next_tier"]), ["changes", "from", "tier"]);
        assert_eq!(
            fields(&document["answers"]["raised"][0]),
            ["answer", "change", "item", "letter", "text"]
        );
        assert_eq!(
            fields(&document["second_opinion"]),
            ["agrees", "code", "match", "r", "share", "soc", "source", "tier", "title"]
        );
        assert_eq!(document["tiers"]["best"], 0.729);
    }

    #[test]
    fn without_a_result_it_says_what_to_do() {
        let Run { out, err, code } = explain(&State::new(), &["csr"]);
        assert_eq!((out.as_str(), code), ("", 1));
        insta::assert_snapshot!(err, @r"
        error: no result is kept yet
        hint: answer the questionnaire with `rungs quiz`; its result is kept
        ");
    }

    #[test]
    fn a_flat_profile_has_nothing_to_explain() {
        let Run { out, err, code } =
            explain(&State::new(), &["csr", "--scores", "R=3,I=3,A=3,S=3,E=3,C=3"]);
        assert_eq!((out.as_str(), code), ("", 1));
        insta::assert_snapshot!(err, @r"
        error: all six scores are equal: nothing tells one role from another, so there is no fit to explain
        hint: answer again with `rungs quiz` and use the whole scale, or give other scores with `--scores`
        ");
    }

    #[test]
    fn a_role_without_interests_has_nothing_to_explain() {
        let Run { out, err, code } =
            explain(&State::new(), &["vp-technical-support", "--scores", "SEC"]);
        assert_eq!((out.as_str(), code), ("", 1));
        insta::assert_snapshot!(err, @r"
        error: the catalogue does not give the interests of VP of Technical Support, so there is no fit to explain
        hint: see what is known of it with `rungs role vp-technical-support`
        ");
    }
}
