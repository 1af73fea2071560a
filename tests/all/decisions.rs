//! What pages leave to advice: which roles a list holds, what a change is, when signs are told, what a toss-up would change.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::support::BUILT_IN;

use rungs::advice::answers::Answers;
use rungs::advice::answers::{AnsweredForm, signs};
use rungs::advice::certainty::certainty;
use rungs::advice::comparison::{comparison, norms};
use rungs::advice::listing::{Order, RoleFilter, listing, zone};
use rungs::advice::pay::yearly;
use rungs::advice::recommend::{matched_by, recommend};
use rungs::advice::step::topics_now;
use rungs::advice::way::Ways;
use rungs::advice::what_if::what_ifs;
use rungs::advice::{Person, Standing};
use rungs::catalogue::questionnaire::Questionnaire;
use rungs::catalogue::role::Role;
use rungs::graph::RoleGraph;
use rungs::riasec::Interest;
use rungs::riasec::answers::Answer;
use rungs::riasec::fit::{Match, unsure};
use rungs::search::Query;

fn questionnaire() -> &'static Questionnaire {
    BUILT_IN.questionnaire.as_ref().unwrap()
}

/// Answers to the first items of each type of the whole bank, so many of each.
fn answered(each: usize, answer: impl Fn(Interest, usize) -> u8) -> Answers {
    let mut given = Vec::new();
    for letter in Interest::ALL {
        let items = questionnaire().items.iter();
        let of_type = items.filter(|item| item.interest == letter).take(each);
        given.extend(
            of_type
                .enumerate()
                .map(|(place, item)| (item, Answer::new(answer(letter, place)).unwrap())),
        );
    }
    Answers::to_items(questionnaire(), given)
}

#[test]
fn a_list_holds_the_roles_that_keep_to_every_condition() {
    let filter =
        RoleFilter { max_zone: Some(3), types: vec![Interest::S], ..RoleFilter::default() };
    let found = listing(&BUILT_IN, &filter).roles;
    assert!(found.len() > 1);
    for listed in &found {
        assert!(zone(listed.role).unwrap() <= 3);
    }
    let other = BUILT_IN.roles.iter().filter(|role| !filter.passes(role));
    assert_eq!(other.count() + found.len(), BUILT_IN.roles.len());
}

#[test]
fn a_list_by_pay_begins_with_the_best_paid_and_ends_with_the_unknown() {
    let filter = RoleFilter { order: Some(Order::Pay), ..RoleFilter::default() };
    let found = listing(&BUILT_IN, &filter).roles;
    let pay: Vec<Option<u32>> = found.iter().map(|listed| yearly(listed.role)).collect();
    assert!(pay.windows(2).all(|two| two[0] >= two[1]), "{pay:?}");
    assert_eq!(pay.last(), Some(&None));
}

#[test]
fn a_search_is_ordered_by_match_unless_the_level_is_asked_for() {
    let query = Query::parse("training").unwrap();
    let mut filter = RoleFilter { search: Some(query), ..RoleFilter::default() };
    assert!(!filter.narrows());
    assert_eq!(filter.ordered(), Order::Match);
    filter.order = Some(Order::Level);
    let found = listing(&BUILT_IN, &filter);
    let level = |role: &Role| BUILT_IN.levels.iter().position(|l| l.id == role.level);
    let levels = found.roles.iter().map(|listed| level(listed.role));
    assert!(levels.collect::<Vec<_>>().is_sorted());
    assert_eq!(found.words, 1);
}

#[test]
fn one_sign_of_carelessness_is_not_told_and_two_are() {
    let told = |answers: &Answers, seconds| {
        let form = AnsweredForm::of("standard", questionnaire(), answers, seconds);
        (signs(answers, seconds).len(), form.signs.len())
    };
    let settled = answered(5, |letter, _| 1 + u8::try_from(letter.index()).unwrap() % 5);
    assert_eq!(told(&settled, None), (0, 0));
    assert_eq!(told(&settled, Some(0.5)), (1, 0));
    // From one answer throughout nothing can be told: that is said alone and at once.
    assert_eq!(told(&answered(5, |_, _| 3), None), (1, 1));
}

#[test]
fn unequal_numbers_of_answers_make_an_estimate() {
    let mut answers = answered(5, |_, _| 4);
    let form = AnsweredForm::of("standard", questionnaire(), &answers, None);
    assert_eq!((form.questions, form.estimated_for), (30, None));
    answers.given.pop();
    let form = AnsweredForm::of("standard", questionnaire(), &answers, None);
    assert_eq!((form.questions, form.estimated_for), (29, Some(questionnaire().items.len())));
}

#[test]
fn a_change_of_one_answer_is_within_error_and_a_change_of_all_is_not() {
    let before = answered(5, |letter, _| if letter == Interest::S { 5 } else { 2 });
    let slip = answered(5, |letter, place| match (letter, place) {
        (Interest::S, 0) => 4,
        (Interest::S, _) => 5,
        _ => 2,
    });
    let turned = answered(5, |letter, _| if letter == Interest::R { 5 } else { 2 });
    let between = |now: &Answers| comparison(&before.person().unwrap(), &now.person().unwrap());
    assert_eq!(between(&slip).beyond_error, Some(vec![]));
    assert_eq!(between(&slip).swaps, []);
    let turned = between(&turned);
    assert_eq!(turned.beyond_error, Some(vec![Interest::R, Interest::S]));
    let (first, rest) = turned.swaps.split_first().unwrap();
    assert_eq!((first.rose, first.fell), (Interest::R, Interest::S));
    assert_eq!(rest, []);
}

#[test]
fn a_toss_up_names_only_roles_that_are_not_among_the_first_now() {
    let graph = RoleGraph::new(&BUILT_IN);
    let answers = answered(5, |letter, place| match letter {
        Interest::S => 5,
        Interest::E | Interest::C => 3 + u8::from(place < 2),
        Interest::I => 3 + u8::from(place < 1),
        _ => 2,
    });
    let person = answers.person().unwrap();
    let recommended = recommend(&graph, &person, Standing::Unknown);
    let ways = Ways::new(&graph, Standing::Unknown, Some(&person));
    let sure = certainty(&person).unwrap();
    let found = what_ifs(&ways, &person, &recommended, &sure);
    assert!(!found.is_empty());
    for what_if in &found {
        let first = recommended[..3].iter().map(|x| x.role.id.as_str());
        assert!(what_if.roles.iter().all(|role| first.clone().all(|id| id != *role)));
    }
    assert!(found.iter().any(|what_if| !what_if.roles.is_empty()));
}

#[test]
fn topics_are_those_of_the_role_or_else_of_the_first_role_of_the_field() {
    let csr = BUILT_IN.role("customer-service-representative").unwrap();
    let newcomer = topics_now(&BUILT_IN, Standing::NotYet);
    assert_eq!(newcomer, topics_now(&BUILT_IN, Standing::In(csr)));
    assert!(!newcomer.is_empty());
    assert_eq!(matched_by(&BUILT_IN).unwrap().id, "S0");
}

#[test]
fn a_person_without_answers_has_no_error_to_compare_with() {
    let person = |raw| {
        use rungs::riasec::{Profile, scores::Scores};
        Person::from_scores(Scores::on_any_scale(Profile(raw)))
    };
    let old = person([5.0, 4.0, 3.0, 2.0, 1.0, 0.0]);
    let new = person([0.0, 4.0, 3.0, 2.0, 1.0, 5.0]);
    let found = comparison(&old, &new);
    assert_eq!(found.beyond_error, None);
    assert!(norms(&old, &new).is_empty() && !found.swaps.is_empty());
}

#[test]
fn a_match_is_named_by_its_rounded_correlation() {
    for (r, word) in [
        (1.0, Match::VeryGood),
        (0.729, Match::VeryGood),
        // Equal on paper: the last digits do not count.
        (0.729 - 1e-12, Match::VeryGood),
        (0.728_999_9, Match::Good),
        (0.608, Match::Good),
        (0.607, Match::Fair),
        (0.30, Match::Fair),
        (0.299, Match::Weak),
        (-1e-12, Match::Weak),
        (-0.001, Match::Poor),
    ] {
        assert_eq!(Match::of(r), word, "{r}");
    }
}

#[test]
fn a_match_is_unsure_where_half_the_draws_or_a_near_occupation_say_otherwise() {
    let good = Match::Good;
    assert!(!unsure(good, None, None));
    assert!(unsure(good, Some(0.49), None));
    assert!(!unsure(good, Some(0.5), None));
    assert!(!unsure(good, Some(0.9), Some(Match::Fair)));
    assert!(unsure(good, Some(0.9), Some(Match::Weak)));
    assert!(unsure(Match::Fair, None, Some(Match::VeryGood)));
}
