//! How sure a result is: the model behind the probabilities, the questions that adapt to the answers, and the signs of careless answers.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use proptest::prelude::*;
use rungs::advice::certainty::{Certainty, certainty};
use rungs::advice::person::Person;
use rungs::catalogue::questionnaire::{Norm, Questionnaire};
use rungs::quiz::{Event, Phase, Quiz, Tally};
use rungs::riasec::answers::{Answer, parse};
use rungs::riasec::certainty::{Belief, Model};
use rungs::riasec::{Interest, Profile};
use serde::Deserialize;

/// Thirty answers to the standard form with a clear profile.
const ANSWERS: &str = "312553223454115443254352133545";

#[derive(Deserialize)]
struct Vectors {
    order_probability_5_items_a_type: Kelley,
    longest_run: Vec<(Vec<u8>, usize)>,
}

/// Regressed sums and probabilities of orders, worked out by hand.
#[derive(Deserialize)]
struct Kelley {
    raw_0_20: BTreeMap<Interest, f64>,
    tau_hat: BTreeMap<Interest, f64>,
    p_order: BTreeMap<String, f64>,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../data/vectors.json")).unwrap()
}

fn questionnaire() -> Questionnaire {
    rungs::builtin::catalogue().questionnaire.into_inner().unwrap()
}

fn norm() -> Norm {
    questionnaire().norm.unwrap()
}

/// The built-in norm, as if the six interests had nothing to do with each other.
fn unrelated(norm: Norm) -> Norm {
    let correlations =
        std::array::from_fn(|i| std::array::from_fn(|j| f64::from(u8::from(i == j))));
    Norm { correlations, ..norm }
}

fn settings() -> ProptestConfig {
    ProptestConfig { cases: 24, ..crate::support::properties() }
}

fn number() -> impl Strategy<Value = u8> {
    1..=5u8
}

fn sheet() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(number(), 30)
}

fn digits(answers: &str) -> Vec<u8> {
    let answers = parse(answers, 30).unwrap();
    answers.iter().map(|answer| answer.number()).collect()
}

/// The standard form with these answers.
fn answered<'q>(questionnaire: &'q Questionnaire, answers: &[u8]) -> Quiz<'q> {
    let mut quiz = Quiz::new(questionnaire, questionnaire.form("standard").unwrap());
    for number in answers {
        quiz.take(Event::Answer(Answer::new(*number).unwrap()));
    }
    assert_eq!(quiz.phase(), Phase::Review);
    quiz
}

fn person(questionnaire: &Questionnaire, quiz: &Quiz) -> Person {
    let tally = Tally::of(&quiz.points());
    Person::from_answers(tally, questionnaire.bank(), questionnaire.norm.as_ref())
}

/// The certainty of the result of thirty answers to the standard form.
fn certainty_of(answers: &[u8]) -> Certainty {
    let questionnaire = questionnaire();
    certainty(&person(&questionnaire, &answered(&questionnaire, answers))).unwrap()
}

fn assert_close(found: f64, expected: f64, tolerance: f64, what: &str) {
    assert!((found - expected).abs() <= tolerance, "{what}: {found} instead of {expected}");
}

mod the_model {
    //! What answers say of interests.

    use super::*;

    fn kelley() -> (Kelley, Belief) {
        let kelley = vectors().order_probability_5_items_a_type;
        let sums = Profile(Interest::ALL.map(|letter| kelley.raw_0_20[&letter]));
        let model = Model::with_means(&unrelated(norm()), &norm().mean).unwrap();
        let belief = model.belief(&sums, [5; 6]).unwrap();
        (kelley, belief)
    }

    #[test]
    fn without_correlations_a_sum_is_regressed_toward_its_mean_as_kelley_does() {
        let (kelley, belief) = kelley();
        assert_eq!(kelley.tau_hat.len(), 6);
        for (letter, expected) in &kelley.tau_hat {
            let found = belief.mean[letter.index()] * 5.0;
            assert_close(found, *expected, 5e-4, &letter.to_string());
        }
    }

    #[test]
    fn without_correlations_an_order_is_as_probable_as_worked_out_by_hand() {
        let (kelley, belief) = kelley();
        assert_eq!(kelley.p_order.len(), 4);
        for (order, expected) in &kelley.p_order {
            let letters: Vec<Interest> = order.chars().filter_map(Interest::from_letter).collect();
            assert_close(belief.over(letters[0], letters[1]), *expected, 5e-4, order);
        }
    }

    #[test]
    fn before_any_answer_the_belief_is_the_norm() {
        let model = Model::of_norm(&norm()).unwrap();
        let belief = model.belief(&Profile([0.0; 6]), [0; 6]).unwrap();
        for i in 0..6 {
            assert_close(belief.mean[i], norm().expected().0[i] - 1.0, 1e-9, "mean");
            let prior = model.prior();
            for j in 0..6 {
                assert_close(belief.covariance[i][j], prior.covariance[i][j], 1e-9, "covariance");
            }
        }
    }

    #[test]
    fn means_that_belong_to_other_items_count_half() {
        let expected = norm().expected();
        // Of the Social mean 3.402 and the average of the six, 2.747.
        assert_close(expected[Interest::S], 3.0745, 1e-9, "S");
        assert_close(expected.mean(), norm().mean.mean(), 1e-9, "the average");
        let own = Norm { own: true, ..norm() };
        assert_eq!(own.expected(), norm().mean);
    }

    #[test]
    fn an_official_form_is_compared_with_its_own_published_means() {
        let official = norm().official();
        // 3.27 and 5.25 of ten items liked, on the scale from 1 to 5.
        assert_close(official.expected()[Interest::R], 2.308, 1e-9, "R");
        assert_close(official.expected()[Interest::S], 3.1, 1e-9, "S");
        let without = Norm { onet: None, ..norm() };
        assert_eq!(without.official(), without);
    }

    #[test]
    fn social_and_enterprising_alike_at_the_ceiling_are_near_even_on_an_official_form() {
        let sums = Profile([10.0, 10.0, 10.0, 40.0, 40.0, 10.0]);
        let over = |norm: &Norm| {
            let belief = Model::of_norm(norm).unwrap().belief(&sums, [10; 6]);
            belief.unwrap().over(Interest::S, Interest::E)
        };
        let official = over(&norm().official());
        assert!((0.3..0.7).contains(&official), "{official}");
        let foreign = over(&Norm { own: true, ..norm() });
        assert!(foreign > 0.8, "the means of another form: {foreign}");
    }

    /// Numbers of items, unequal as a rule, with a sum that so many can give.
    fn tally() -> impl Strategy<Value = (Profile, [u32; 6])> {
        let of_type = (0..=12u32).prop_flat_map(|items| (0..=4 * items, Just(items)));
        let six = prop::collection::vec(of_type, 6);
        six.prop_map(|six| {
            let sums = Profile(std::array::from_fn(|i| f64::from(six[i].0)));
            (sums, std::array::from_fn(|i| six[i].1))
        })
    }

    proptest! {
        #![proptest_config(settings())]

        #[test]
        fn the_two_ways_round_of_an_order_add_up_to_one((sums, items) in tally()) {
            let belief = Model::of_norm(&norm()).unwrap().belief(&sums, items).unwrap();
            for a in Interest::ALL {
                for b in Interest::ALL {
                    let (p, q) = (belief.over(a, b), belief.over(b, a));
                    prop_assert!((0.0..=1.0).contains(&p));
                    prop_assert!((p + q - 1.0).abs() < 1e-9, "{a} and {b}: {p} + {q}");
                }
            }
        }

        #[test]
        fn answers_leave_less_open_than_there_was_before((sums, items) in tally()) {
            let model = Model::of_norm(&norm()).unwrap();
            let (prior, belief) = (model.prior(), model.belief(&sums, items).unwrap());
            for i in 0..6 {
                prop_assert!(belief.covariance[i][i] <= prior.covariance[i][i] + 1e-9);
            }
        }
    }
}

mod a_result {
    //! How sure a result is.

    use rungs::advice::certainty::TOSS_UP;
    use rungs::advice::person::Evidence;
    use rungs::advice::person::Standing;
    use rungs::advice::recommend::{Recommendation, recommend};
    use rungs::graph::RoleGraph;
    use rungs::riasec::fit::{Match, Tier};
    use rungs::riasec::scores::Scores;

    use super::*;

    proptest! {
        #![proptest_config(settings())]

        #[test]
        fn one_letter_comes_first_and_three_are_the_top_three(answers in sheet()) {
            let places = certainty_of(&answers);
            prop_assert!((places.first.values().sum::<f64>() - 1.0).abs() < 1e-9);
            prop_assert!((places.top_three.values().sum::<f64>() - 3.0).abs() < 1e-9);
            for letter in Interest::ALL {
                prop_assert!(places.first[&letter] <= places.top_three[&letter] + 1e-9);
            }
        }

        #[test]
        fn raising_an_answer_never_lowers_its_letters_chance_of_being_first(answers in sheet(), at in 0..30usize) {
            let questionnaire = questionnaire();
            let mut answers = answers;
            answers[at] = answers[at].min(4);
            let before = answered(&questionnaire, &answers);
            let item = before.item(at);
            prop_assert!(!item.reversed);
            let low = certainty_of(&answers).first[&item.interest];
            answers[at] += 1;
            let high = certainty_of(&answers).first[&item.interest];
            prop_assert!(high >= low, "{}: {low}, then {high}", item.id);
        }

        #[test]
        fn the_same_answers_give_the_same_certainty_twice(answers in sheet()) {
            prop_assert_eq!(certainty_of(&answers), certainty_of(&answers));
        }

        #[test]
        fn the_toss_ups_are_the_doubtful_orders_that_decide_the_first_three(answers in sheet()) {
            let certainty = certainty_of(&answers);
            prop_assert_eq!(certainty.orders.len(), 5);
            let deciding = certainty.orders[..3].iter();
            let doubtful: Vec<_> = deciding.filter(|order| order.p < 0.7 && order.p > 0.3).copied().collect();
            prop_assert_eq!(certainty.toss_ups(), doubtful);
        }
    }

    #[test]
    fn the_third_place_among_four_letters_alike_is_a_toss_up() {
        // S and E far above, the other four alike.
        let certainty = certainty_of(&digits("111551111551111551111551111551"));
        let toss_ups = certainty.toss_ups();
        assert_eq!(toss_ups.len(), 1);
        assert_eq!((toss_ups[0].over, toss_ups[0].under), (Interest::R, Interest::I));
        assert!(toss_ups[0].p < TOSS_UP);
    }

    #[test]
    fn a_letter_far_above_all_others_is_first_almost_surely() {
        let certainty = certainty_of(&digits("111511111511111511111511111511"));
        assert!(certainty.first[&Interest::S] > 0.99);
        assert!(certainty.over(Interest::S, Interest::R) > 0.99);
    }

    #[test]
    fn a_questionnaire_without_a_norm_has_no_certainty() {
        let questionnaire = Questionnaire { norm: None, ..questionnaire() };
        let person = person(&questionnaire, &answered(&questionnaire, &digits(ANSWERS)));
        assert_eq!(person.evidence, None);
        assert_eq!(certainty(&person), None);
    }

    #[test]
    fn scores_without_answers_have_no_certainty() {
        let scores = Scores::on_any_scale(Profile([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]));
        assert_eq!(certainty(&Person::from_scores(scores)), None);
    }

    #[test]
    fn a_norm_that_no_group_could_have_gives_no_certainty() {
        let mut norm = norm();
        norm.correlations = [[1.0; 6]; 6];
        norm.correlations[0][1] = -1.0;
        norm.correlations[1][0] = -1.0;
        let questionnaire = questionnaire();
        let mut person = person(&questionnaire, &answered(&questionnaire, &digits(ANSWERS)));
        let tally = person.evidence.unwrap().tally;
        person.evidence = Some(Evidence { tally, norm });
        assert_eq!(certainty(&person), None);
    }

    #[test]
    fn leaders_with_equal_scores_are_equal_and_have_no_chance() {
        let certainty = certainty_of(&digits("111551111551111551111551111551"));
        assert_eq!(certainty.equal, [Interest::S, Interest::E]);
        assert_eq!(certainty.leader, None);
    }

    #[test]
    fn a_single_leader_has_the_chance_of_its_letter() {
        let certainty = certainty_of(&digits("111511111511111511111511111511"));
        let leader = certainty.leader.unwrap();
        assert_eq!(leader.letter, Interest::S);
        assert_eq!(leader.p, certainty.first[&Interest::S]);
        assert!(leader.next_p < leader.p && leader.next != leader.letter);
    }

    /// The roles that are recommended to somebody with the usual answers, and how sure that is.
    fn recommended(test: impl FnOnce(&Certainty, &[Recommendation])) {
        let catalogue = rungs::builtin::catalogue();
        let graph = RoleGraph::new(&catalogue);
        let questionnaire = questionnaire();
        let person = person(&questionnaire, &answered(&questionnaire, &digits(ANSWERS)));
        let certainty = certainty(&person).unwrap();
        let found = recommend(&graph, &person, Standing::NotYet);
        test(&certainty, &found);
    }

    #[test]
    fn every_draw_keeps_at_least_the_lowest_tier() {
        recommended(|certainty, found| {
            let poor: Vec<_> = found.iter().filter(|x| x.tier == Tier::Poor).collect();
            assert!(!poor.is_empty());
            for role in poor {
                let profile = role.role.profile.unwrap();
                assert_eq!(certainty.keeps(&profile, role.tier, Match::Poor), Some([1.0; 2]));
                assert_eq!(certainty.keeps_match(&profile, Match::Poor), Some(1.0));
                let fair = certainty.keeps_match(&profile, Match::Fair).unwrap();
                let weak = certainty.keeps_match(&profile, Match::Weak).unwrap();
                assert!(fair <= weak && weak < 1.0, "{fair}, {weak}");
            }
        });
    }

    #[test]
    fn a_role_keeps_its_tier_in_some_share_of_all_cases() {
        recommended(|certainty, found| {
            let shares: Vec<f64> = found
                .iter()
                .map(|x| {
                    let profile = x.role.profile.unwrap();
                    certainty.keeps(&profile, x.tier, Match::Fair).unwrap()[0]
                })
                .collect();
            assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)));
            assert!(shares.iter().any(|share| *share > 0.5), "{shares:?}");
            assert!(shares.iter().any(|share| *share < 1.0), "{shares:?}");
        });
    }
}

mod the_adaptive_quiz {
    //! Questions that depend on the answers before them.

    use rungs::quiz::adaptive::{Adaptive, Settings};
    use rungs::quiz::order::AskingOrder;
    use rungs::quiz::{Extent, MORE};

    use super::*;

    fn begin(questionnaire: &Questionnaire) -> Quiz<'_> {
        Quiz::adaptive(questionnaire, Settings::NAMED[0]).unwrap()
    }

    fn give(quiz: &mut Quiz, number: u8) {
        quiz.take(Event::Answer(Answer::new(number).unwrap()));
    }

    /// Answers until the quiz asks no more: the first question gets the first number, and so on around.
    fn run<'q>(questionnaire: &'q Questionnaire, answers: &[u8]) -> Quiz<'q> {
        let mut quiz = begin(questionnaire);
        for number in answers.iter().cycle().take(questionnaire.items.len()) {
            if quiz.phase() == Phase::Review {
                break;
            }
            give(&mut quiz, *number);
        }
        assert_eq!(quiz.phase(), Phase::Review, "it never ends");
        quiz
    }

    fn kept(quiz: &Quiz) -> Vec<(String, Answer)> {
        let given = quiz.given();
        given.iter().map(|(i, a)| (i.id.clone(), *a)).collect()
    }

    fn items(quiz: &Quiz) -> Vec<String> {
        kept(quiz).into_iter().map(|(id, _)| id).collect()
    }

    fn any_answers() -> impl Strategy<Value = Vec<u8>> {
        prop::collection::vec(number(), 60)
    }

    proptest! {
        #![proptest_config(settings())]

        #[test]
        fn it_starts_with_an_item_of_each_type(answers in any_answers()) {
            let questionnaire = questionnaire();
            let quiz = run(&questionnaire, &answers);
            let mut first: Vec<Interest> = quiz.given()[..6].iter().map(|(i, _)| i.interest).collect();
            first.sort();
            prop_assert_eq!(first, Interest::ALL.to_vec());
        }

        #[test]
        fn it_never_asks_an_item_twice_and_ends_within_its_limit(answers in any_answers()) {
            let questionnaire = questionnaire();
            let quiz = run(&questionnaire, &answers);
            let mut asked = items(&quiz);
            prop_assert_eq!(asked.len(), quiz.questions());
            prop_assert!(asked.len() <= Settings::STANDARD.most);
            prop_assert!(asked.len() <= questionnaire.items.len());
            asked.sort();
            asked.dedup();
            prop_assert_eq!(asked.len(), quiz.questions());
        }

        #[test]
        fn the_same_answers_lead_to_the_same_questions(answers in any_answers()) {
            let questionnaire = questionnaire();
            prop_assert_eq!(run(&questionnaire, &answers), run(&questionnaire, &answers));
        }

        #[test]
        fn taking_up_the_answers_at_any_question_is_as_if_one_had_never_stopped(answers in any_answers()) {
            let questionnaire = questionnaire();
            let mut quiz = begin(&questionnaire);
            for number in answers {
                prop_assert_eq!(&begin(&questionnaire).resumed(&kept(&quiz)), &quiz);
                if quiz.phase() == Phase::Review {
                    break;
                }
                give(&mut quiz, number);
            }
        }

        #[test]
        fn it_may_be_ended_once_each_type_has_an_answer_and_not_before(answers in any_answers()) {
            let questionnaire = questionnaire();
            let mut quiz = begin(&questionnaire);
            for (given, number) in answers.iter().enumerate() {
                if quiz.phase() == Phase::Review {
                    break;
                }
                let mut ended = quiz.clone();
                ended.take(Event::Stop);
                prop_assert_eq!(quiz.may_stop(), given >= 6);
                if given < 6 {
                    prop_assert_eq!(&ended, &quiz);
                } else {
                    prop_assert_eq!(ended.phase(), Phase::Review);
                    prop_assert_eq!(ended.questions(), given);
                    prop_assert_eq!(kept(&ended), kept(&quiz));
                }
                give(&mut quiz, *number);
            }
        }

        #[test]
        fn asking_for_more_brings_exactly_so_many_questions(answers in any_answers()) {
            let questionnaire = questionnaire();
            let mut quiz = run(&questionnaire, &answers);
            for _ in 0..2 {
                let settled = quiz.questions();
                prop_assert!(settled + MORE <= questionnaire.items.len());
                quiz.take(Event::More);
                for (further, number) in answers.iter().enumerate().take(MORE) {
                    prop_assert_eq!(quiz.phase(), Phase::Asking(settled + further));
                    give(&mut quiz, *number);
                    if further + 1 < MORE {
                        prop_assert!(quiz.phase() != Phase::Review);
                    }
                }
                // The answers may have unsettled what was settled: then it asks on by itself.
                if quiz.phase() != Phase::Review {
                    break;
                }
                prop_assert_eq!(quiz.questions(), settled + MORE);
            }
        }

        #[test]
        fn six_answers_never_settle_what_one_contrary_answer_would_overturn(six in prop::collection::vec(number(), 6)) {
            let choice = choice();
            let points = |six: &[u8]| -> Vec<(Interest, f64)> {
                let points = six.iter().map(|number| f64::from(number - 1));
                Interest::ALL.into_iter().zip(points).collect()
            };
            let first = |six: &[u8]| choice.outlook(&Tally::of(&points(six))).unwrap().order()[0];
            let overturned = (0..6).any(|at| {
                let mut contrary = six.clone();
                contrary[at] = 6 - contrary[at];
                first(&contrary) != first(&six)
            });
            prop_assert!(!(overturned && choice.settled(&points(&six))));
        }
    }

    proptest! {
        #![proptest_config(settings())]

        #[test]
        fn no_letter_of_the_top_three_rests_on_a_single_answer(answers in any_answers(), seed in any::<u64>()) {
            let questionnaire = questionnaire();
            let mut quiz = begin(&questionnaire).ordered(AskingOrder::drawn(&questionnaire, seed));
            for number in answers {
                if quiz.phase() == Phase::Review {
                    break;
                }
                give(&mut quiz, number);
            }
            let tally = Tally::of(&quiz.points());
            let order = choice().outlook(&tally).unwrap().order();
            for letter in &order[..3] {
                prop_assert!(tally.items[letter.index()] >= 2, "{letter}: {:?}", tally.items);
            }
        }

        #[test]
        fn it_does_not_end_while_a_rival_rests_on_few_answers(answers in any_answers()) {
            let questionnaire = questionnaire();
            let quiz = run(&questionnaire, &answers);
            prop_assume!(quiz.questions() < Settings::STANDARD.most);
            let tally = Tally::of(&quiz.points());
            let order = choice().outlook(&tally).unwrap().order();
            let mean = |l: Interest| tally.sums[l] / f64::from(tally.items[l.index()]);
            for (index, letter) in order.iter().enumerate() {
                let rival = order[..index.min(3)].iter().any(|above| mean(*letter) >= mean(*above));
                prop_assert!(!rival || tally.items[letter.index()] >= 4, "{letter}: {tally:?}");
            }
        }

        #[test]
        fn letters_with_equal_means_are_tied(answers in any_answers()) {
            let questionnaire = questionnaire();
            let quiz = run(&questionnaire, &answers);
            let tally = Tally::of(&quiz.points());
            let ranking = person(&questionnaire, &quiz).scores.ranking();
            for a in Interest::ALL {
                for b in Interest::ALL {
                    let product = |x: Interest, y: Interest| tally.sums[x] * f64::from(tally.items[y.index()]);
                    let together = ranking.iter().any(|group| group.contains(&a) && group.contains(&b));
                    prop_assert!(together || product(a, b) != product(b, a), "{a} {b}: {tally:?}");
                }
            }
        }

        #[test]
        fn a_person_has_an_order_of_their_own_and_goes_on_in_it(answers in any_answers(), seed in any::<u64>(), after in 1..20usize) {
            let questionnaire = questionnaire();
            let order = AskingOrder::drawn(&questionnaire, seed);
            let mut quiz = begin(&questionnaire).ordered(order.clone());
            for number in &answers[..after] {
                if quiz.phase() == Phase::Review {
                    break;
                }
                give(&mut quiz, *number);
            }
            let ids = order.ids(&questionnaire);
            let again = begin(&questionnaire)
                .ordered(AskingOrder::kept(&questionnaire, &ids))
                .resumed(&kept(&quiz));
            prop_assert_eq!(again, quiz);
        }
    }

    #[test]
    fn every_type_opens_with_one_item_and_the_rest_is_drawn() {
        let questionnaire = questionnaire();
        let orders =
            [1, 2, 3].map(|seed| AskingOrder::drawn(&questionnaire, seed).ids(&questionnaire));
        let opener = |letter| questionnaire.items.iter().find(|item| item.interest == letter);
        let openers = Interest::ALL.map(|letter| opener(letter).unwrap().id.clone());
        for order in &orders {
            assert_eq!(order[..6], openers);
            let mut all = order.clone();
            all.sort();
            all.dedup();
            assert_eq!(all.len(), questionnaire.items.len());
        }
        assert_ne!(orders[0], orders[1]);
        assert_ne!(orders[1], orders[2]);
        assert_eq!(orders[0], AskingOrder::drawn(&questionnaire, 1).ids(&questionnaire));
    }

    #[test]
    fn a_kept_order_passes_over_items_that_are_gone_and_takes_up_new_ones() {
        let questionnaire = questionnaire();
        let kept = ["r6", "gone", "r2", "r6"].map(str::to_owned);
        let ids = AskingOrder::kept(&questionnaire, &kept).ids(&questionnaire);
        assert_eq!(ids[..4], ["r6", "r2", "r1", "r11"]);
        assert_eq!(ids.len(), questionnaire.items.len());
    }

    #[test]
    fn one_answer_throughout_is_a_flat_profile_without_a_minus_zero() {
        let questionnaire = questionnaire();
        for number in 1..=5 {
            for named in Settings::NAMED {
                let mut quiz = Quiz::adaptive(&questionnaire, named).unwrap();
                while quiz.phase() != Phase::Review {
                    give(&mut quiz, number);
                }
                let scores = person(&questionnaire, &quiz).scores;
                assert!(scores.flat(), "{number} in {}: {:?}", named.0, scores.raw);
                assert!(scores.raw.0.iter().all(|x| x.is_sign_positive()));
                assert_eq!(scores.code(), "R=I=A=S=E=C");
            }
        }
    }

    #[test]
    fn a_score_is_never_below_nothing_or_above_what_is_possible() {
        let questionnaire = questionnaire();
        for letter in Interest::ALL {
            let quiz = run_by(&questionnaire, |i| if i == letter { 5 } else { 1 });
            let scores = person(&questionnaire, &quiz).scores;
            for (raw, most) in scores.raw.0.into_iter().zip(scores.most.unwrap().0) {
                assert!((0.0..=most).contains(&raw), "{raw} of {most}");
            }
        }
    }

    #[test]
    fn a_form_says_what_it_usually_takes_and_takes_at_most() {
        let questionnaire = questionnaire();
        let quiz = begin(&questionnaire);
        let open = Extent::Open { usual: 30, most: 44 };
        assert_eq!(quiz.extent(), open);
        let fixed = Quiz::new(&questionnaire, questionnaire.form("standard").unwrap());
        assert_eq!(fixed.extent(), Extent::Fixed(30));
        // A small bank has no more questions than items.
        let mut small = questionnaire.clone();
        let mut of_type = [0; 6];
        small.items.retain(|item| {
            of_type[item.interest.index()] += 1;
            of_type[item.interest.index()] <= 4
        });
        let all = Extent::Open { usual: 24, most: 24 };
        assert_eq!(begin(&small).extent(), all);
    }

    fn choice() -> Adaptive {
        let model = Model::of_norm(&norm()).unwrap();
        Adaptive::new(model, questionnaire().bank(), Settings::STANDARD)
    }

    #[test]
    fn one_answer_alone_does_not_decide_the_first_letter() {
        let questionnaire = questionnaire();
        let mut quiz = begin(&questionnaire);
        for _ in 0..6 {
            let Phase::Asking(index) = quiz.phase() else { panic!("{:?}", quiz.phase()) };
            let social = quiz.item(index).interest == Interest::S;
            give(&mut quiz, if social { 5 } else { 1 });
        }
        assert_eq!(quiz.phase(), Phase::Asking(6));
    }

    /// A person whose answer depends on nothing but the interest.
    fn run_by(questionnaire: &Questionnaire, number: impl Fn(Interest) -> u8) -> Quiz<'_> {
        let mut quiz = begin(questionnaire);
        while let Phase::Asking(index) = quiz.phase() {
            let number = number(quiz.item(index).interest);
            give(&mut quiz, number);
        }
        quiz
    }

    #[test]
    fn three_clear_letters_are_settled_in_few_questions() {
        let questionnaire = questionnaire();
        for first in 0..6 {
            let quiz =
                run_by(&questionnaire, |interest| match (interest.index() + 6 - first) % 6 {
                    0 => 5,
                    1 => 4,
                    2 => 3,
                    _ => 1,
                });
            assert!(choice().settled(&quiz.points()));
            assert!(quiz.questions() <= 18, "{} questions", quiz.questions());
            let order = person(&questionnaire, &quiz).scores.raw.order();
            assert_eq!(order[0], Interest::ALL[first]);
        }
    }

    #[test]
    fn one_clear_letter_above_five_equal_ones_ends_at_the_most_questions() {
        let questionnaire = questionnaire();
        let asked = Interest::ALL.map(|letter| {
            let quiz = run_by(&questionnaire, |i| if i == letter { 5 } else { 1 });
            assert_eq!(person(&questionnaire, &quiz).scores.raw.order()[0], letter);
            quiz.questions()
        });
        // Which of five equal letters belong to the top three cannot be settled; one question more confirms the first.
        let most = Settings::STANDARD.most + 1;
        assert!(asked.iter().all(|n| *n <= most), "R I A S E C: {asked:?}");
    }

    #[test]
    fn one_clear_letter_does_not_rest_on_one_answer() {
        let questionnaire = questionnaire();
        let of_the_letter = Interest::ALL.map(|letter| {
            let quiz = run_by(&questionnaire, |i| if i == letter { 5 } else { 1 });
            Tally::of(&quiz.points()).items[letter.index()]
        });
        assert!(of_the_letter.iter().all(|n| *n >= 2), "R I A S E C: {of_the_letter:?}");
    }

    #[test]
    fn a_bank_without_a_norm_or_without_a_type_cannot_adapt() {
        let named = Settings::NAMED[0];
        let without_norm = Questionnaire { norm: None, ..questionnaire() };
        assert!(Quiz::adaptive(&without_norm, named).is_none());
        let mut without_type = questionnaire();
        without_type.items.retain(|i| i.interest != Interest::E);
        assert!(Quiz::adaptive(&without_type, named).is_none());
    }
}

mod care {
    //! Signs of answers given without care.

    use rungs::riasec::care::{Sign, longest_run, signs, strangest, telling};

    use super::*;

    /// The signs of thirty answers to the standard form whose time nobody took.
    fn signs_of(answers: &[u8], seconds: Option<f64>) -> Vec<Sign> {
        let questionnaire = questionnaire();
        let quiz = answered(&questionnaire, answers);
        signs(&quiz.points(), answers, seconds)
    }

    /// Thirty answers to the standard form: the number depends on the interest and on how many of it came before.
    fn sheet_of(number: impl Fn(Interest, usize) -> u8) -> Vec<u8> {
        let questionnaire = questionnaire();
        let form = questionnaire.form("standard").unwrap();
        let mut before = [0; 6];
        let mut answer = |item: &usize| {
            let interest = questionnaire.items[*item].interest;
            before[interest.index()] += 1;
            number(interest, before[interest.index()] - 1)
        };
        form.items.iter().map(&mut answer).collect()
    }

    #[test]
    fn the_longest_run_is_that_of_the_worked_examples() {
        let examples = vectors().longest_run;
        assert_eq!(examples.len(), 3);
        for (answers, expected) in examples {
            assert_eq!(longest_run(&answers), expected, "{answers:?}");
        }
        assert_eq!(longest_run(&[]), 0);
    }

    #[test]
    fn one_answer_throughout_is_said_alone() {
        for number in 1..=5 {
            assert_eq!(signs_of(&[number; 30], Some(1.0)), [Sign::OneAnswer]);
            let mut two_differ = [number; 30];
            two_differ[3] = number % 5 + 1;
            two_differ[20] = number % 5 + 1;
            assert_eq!(signs_of(&two_differ, None), [Sign::OneAnswer]);
            let mut three_differ = two_differ;
            three_differ[10] = number % 5 + 1;
            assert!(!signs_of(&three_differ, None).contains(&Sign::OneAnswer));
        }
    }

    #[test]
    fn one_sign_says_nothing_but_for_one_answer_throughout() {
        assert!(!telling(&[]));
        assert!(!telling(&[Sign::Run]));
        assert!(telling(&[Sign::Run, Sign::Haste]));
        assert!(telling(&[Sign::OneAnswer]));
    }

    #[test]
    fn thirteen_of_thirty_alike_are_a_run_and_twelve_are_none() {
        let with_run = |length: usize| {
            let mut answers = vec![3; length];
            answers.extend([4, 2].into_iter().cycle().take(30 - length));
            signs_of(&answers, None).contains(&Sign::Run)
        };
        assert!(with_run(13));
        assert!(!with_run(12));
    }

    #[test]
    fn ones_and_fives_in_turn_within_every_type_are_scatter() {
        let answers = sheet_of(|_, before| if before % 2 == 0 { 1 } else { 5 });
        assert_eq!(signs_of(&answers, None), [Sign::Scatter]);
    }

    #[test]
    fn halves_that_say_the_opposite_are_a_contradiction() {
        let early = [Interest::R, Interest::I, Interest::A];
        let answers = sheet_of(
            |interest, before| {
                if early.contains(&interest) == (before % 2 == 0) { 4 } else { 2 }
            },
        );
        assert_eq!(signs_of(&answers, None), [Sign::Contradiction]);
    }

    #[test]
    fn under_two_seconds_an_item_is_haste() {
        let answers = digits(ANSWERS);
        assert_eq!(signs_of(&answers, Some(1.9)), [Sign::Haste]);
        assert_eq!(signs_of(&answers, Some(2.0)), []);
    }

    #[test]
    fn a_plausible_sheet_shows_no_sign() {
        assert_eq!(signs_of(&digits(ANSWERS), None), []);
    }

    #[test]
    fn the_strangest_answers_are_those_at_odds_with_their_type() {
        let questionnaire = questionnaire();
        let mut answers = sheet_of(|interest, _| if interest == Interest::S { 5 } else { 2 });
        let places = |letter: Interest| {
            let quiz = answered(&questionnaire, &[3; 30]);
            (0..30).filter(|at| quiz.item(*at).interest == letter).collect::<Vec<_>>()
        };
        let (odd, less_odd) = (places(Interest::S)[3], places(Interest::R)[1]);
        answers[odd] = 1;
        answers[less_odd] = 4;
        let points = answered(&questionnaire, &answers).points();
        assert_eq!(strangest(&points, 1), [odd]);
        assert_eq!(strangest(&points, 2), [odd, less_odd]);
        assert_eq!(strangest(&points, 0), [0; 0]);
    }
}
