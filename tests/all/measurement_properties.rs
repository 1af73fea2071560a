//! Measurement: what holds for all scores, codes and answers. What is finite is tried in full, the rest by chance.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use proptest::sample::select;

use rungs::riasec::answers::{Answer, BadAnswers, Key, parse};
use rungs::riasec::code::HollandCode;
use rungs::riasec::congruence::{C_MOST, M_MOST, Three, c, m};
use rungs::riasec::fit::fit;
use rungs::riasec::scores::Scores;
use rungs::riasec::{Interest, Profile};

use crate::support::sums;

/// What rounding may leave of a difference between scores of these sizes.
const ROUNDING: f64 = 1e-9;

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= ROUNDING
}

/// Whole scores as forms give them, with many ties.
fn whole_scores() -> impl Strategy<Value = [u8; 6]> {
    prop_oneof![any_scores(5), any_scores(40)]
}

fn any_scores(most: u8) -> impl Strategy<Value = [u8; 6]> {
    proptest::array::uniform6(0..=most)
}

fn profile(scores: [u8; 6]) -> Profile {
    Profile(scores.map(f64::from))
}

/// Profiles of which one score stands clear of another, on whole numbers and on others.
fn profiles() -> impl Strategy<Value = Profile> {
    let any = prop_oneof![
        whole_scores().prop_map(profile),
        proptest::array::uniform6(-100.0..100.0_f64).prop_map(Profile),
    ];
    any.prop_filter("flat", |p| {
        let order = p.order();
        p[order[0]] - p[order[5]] >= 1.0
    })
}

fn r(person: &Profile, role: &Profile) -> f64 {
    fit(person, role).expect("neither is flat").r
}

/// Every code of so many different letters.
fn codes(length: usize) -> Vec<Vec<Interest>> {
    if length == 0 {
        return vec![Vec::new()];
    }
    let shorter = codes(length - 1);
    let longer = shorter.iter().flat_map(|code| {
        let free = Interest::ALL.into_iter().filter(|l| !code.contains(l));
        free.map(|letter| [code.as_slice(), &[letter]].concat())
    });
    longer.collect()
}

/// Every pair of codes of three letters.
fn pairs_of_codes() -> impl Iterator<Item = (Three, Three)> {
    let codes: Vec<Three> = codes(3).into_iter().map(|code| code.try_into().unwrap()).collect();
    assert_eq!(codes.len(), 120);
    let others = codes.clone();
    codes.into_iter().flat_map(move |a| others.clone().into_iter().map(move |b| (a, b)))
}

/// The letter so many corners further on the hexagon.
fn turned(letter: Interest, steps: usize) -> Interest {
    Interest::ALL[(letter.index() + steps) % 6]
}

/// The letter on the other side of the line through R and S.
fn mirrored(letter: Interest) -> Interest {
    Interest::ALL[(6 - letter.index()) % 6]
}

/// A sheet: the letter that each question counts towards, and its answer.
fn sheets() -> impl Strategy<Value = Vec<(Interest, Answer)>> {
    let answer = (1..=5_u8).prop_map(|number| Answer::new(number).unwrap());
    proptest::collection::vec((select(&Interest::ALL[..]), answer), 1..=60)
}

/// What may stand between answers.
fn between() -> impl Strategy<Value = &'static str> {
    select(&["", "", " ", ",", ";", ", ", "\n", "\r\n", "\t", "\u{FEFF}"][..])
}

/// Answers as digits, each with what stands before it.
fn written_answers() -> impl Strategy<Value = Vec<(&'static str, u8)>> {
    proptest::collection::vec((between(), 1..=5_u8), 0..=60)
}

fn written(answers: &[(&str, u8)]) -> String {
    let digit = |number: &u8| char::from_digit(u32::from(*number), 10);
    let parts = answers.iter().flat_map(|(before, number)| before.chars().chain(digit(number)));
    parts.collect()
}

proptest! {
    #![proptest_config(crate::support::properties())]

    #[test]
    fn r_is_the_same_from_either_side(person in profiles(), role in profiles()) {
        prop_assert!(near(r(&person, &role), r(&role, &person)));
    }

    #[test]
    fn r_ignores_how_high_and_how_spread_the_scores_are(
        person in profiles(),
        role in profiles(),
        stretch in 0.01..100.0_f64,
        shift in -1_000.0..1_000.0_f64,
    ) {
        let expected = r(&person, &role);
        let moved = Profile(person.0.map(|x| stretch * x + shift));
        prop_assert!(near(r(&moved, &role), expected));
        let upside_down = Profile(person.0.map(|x| shift - stretch * x));
        prop_assert!(near(r(&upside_down, &role), -expected));
    }

    #[test]
    fn r_of_a_profile_with_itself_is_one(profile in profiles()) {
        prop_assert!(near(r(&profile, &profile), 1.0));
    }

    #[test]
    fn r_does_not_depend_on_the_order_of_the_interests(
        person in profiles(),
        role in profiles(),
        order in Just(vec![0, 1, 2, 3, 4, 5]).prop_shuffle(),
    ) {
        let moved = |p: &Profile| Profile(std::array::from_fn(|index| p.0[order[index]]));
        prop_assert!(near(r(&moved(&person), &moved(&role)), r(&person, &role)));
    }

    #[test]
    fn six_products_add_up_to_r(person in profiles(), role in profiles()) {
        let fit = fit(&person, &role).unwrap();
        prop_assert!(near(fit.products.0.iter().sum(), fit.r));
        prop_assert!((-1.0..=1.0).contains(&fit.r));
    }

    #[test]
    fn a_product_is_above_zero_where_both_lie_on_the_same_side_of_their_means(
        person in profiles(),
        role in profiles(),
    ) {
        let products = fit(&person, &role).unwrap().products;
        for letter in Interest::ALL {
            let sides = (person[letter] - person.mean()) * (role[letter] - role.mean());
            // At a mean itself rounding decides the sign.
            prop_assert!(sides.abs() < ROUNDING || sides * products[letter] > 0.0, "{letter}");
        }
    }

    #[test]
    fn raising_one_answer_raises_its_own_letter_by_as_much_and_no_other(
        sheet in sheets(),
        index in any::<prop::sample::Index>(),
        to in 1..=5_u8,
    ) {
        let (letters, answers): (Vec<Interest>, Vec<Answer>) = sheet.into_iter().unzip();
        let key = Key(letters);
        let index = index.index(answers.len());
        let raised = Answer::new(to).unwrap().max(answers[index]);
        let mut changed = answers.clone();
        changed[index] = raised;

        let (before, after) = (sums(&key, &answers), sums(&key, &changed));
        let by = f64::from(raised.number() - answers[index].number());
        for letter in Interest::ALL {
            let expected = if letter == key.0[index] { by } else { 0.0 };
            prop_assert!(near(after[letter] - before[letter], expected), "{letter}");
        }
    }

    #[test]
    fn raw_scores_lie_between_none_and_all_of_the_points(sheet in sheets()) {
        let (letters, answers): (Vec<Interest>, Vec<Answer>) = sheet.into_iter().unzip();
        let key = Key(letters);
        let scores = Scores::of_form(sums(&key, &answers), key.items());
        for (letter, items) in Interest::ALL.into_iter().zip(key.items()) {
            match scores.percent(letter) {
                Some(percent) => prop_assert!((0.0..=100.0).contains(&percent), "{letter}"),
                None => prop_assert_eq!(items, 0),
            }
        }
    }

    #[test]
    fn a_ranking_holds_the_six_letters_in_falling_order_with_equal_ones_together(
        scores in whole_scores(),
    ) {
        let ranking = Scores::on_any_scale(profile(scores)).ranking();
        let score = |letter: &Interest| scores[letter.index()];

        let mut letters = ranking.concat();
        letters.sort_unstable();
        prop_assert_eq!(letters, Interest::ALL.to_vec());
        for group in &ranking {
            prop_assert!(group.iter().all(|letter| score(letter) == score(&group[0])));
            prop_assert!(group.is_sorted(), "equal letters stand in the order R I A S E C");
        }
        for groups in ranking.windows(2) {
            prop_assert!(score(&groups[0][0]) > score(&groups[1][0]));
        }
    }

    #[test]
    fn a_ranking_as_text_reads_back_as_the_ranking(scores in whole_scores()) {
        let scores = Scores::on_any_scale(profile(scores));
        let letter = |text: &str| Interest::from_letter(text.parse().unwrap()).unwrap();
        let read: Vec<Vec<Interest>> = scores
            .code()
            .split('>')
            .map(|group| group.split('=').map(letter).collect())
            .collect();
        prop_assert_eq!(read, scores.ranking());
    }

    #[test]
    fn scores_are_flat_only_where_all_six_are_equal(scores in whole_scores(), level in 0..=40_u8) {
        let equal = scores.iter().all(|score| *score == scores[0]);
        prop_assert_eq!(Scores::on_any_scale(profile(scores)).flat(), equal);
        prop_assert!(Scores::on_any_scale(profile([level; 6])).flat());
    }

    #[test]
    fn a_string_of_answers_gives_back_its_digits(answers in written_answers(), after in between()) {
        let text = written(&answers) + after;
        let read = parse(&text, answers.len()).unwrap();
        let digits: Vec<u8> = answers.iter().map(|(_, digit)| *digit).collect();
        prop_assert_eq!(read.iter().map(|a| a.number()).collect::<Vec<_>>(), digits);
    }

    #[test]
    fn a_wrong_character_is_reported_at_its_place_among_the_answers(
        before in written_answers(),
        wrong in any::<char>().prop_filter("belongs", |c| {
            let marks = matches!(c, ',' | ';' | '\u{FEFF}' | '\u{FE0F}' | '\u{20E3}');
            !marks && !c.is_numeric() && !c.is_whitespace()
        }),
        after in written_answers(),
    ) {
        let text = format!("{}{wrong}{}", written(&before), written(&after));
        let expected = before.len() + 1 + after.len();
        let position = before.len() + 1;
        prop_assert_eq!(
            parse(&text, expected),
            Err(BadAnswers::Character { character: wrong, position })
        );
    }

    #[test]
    fn a_wrong_number_of_answers_is_reported_with_the_right_one(
        answers in written_answers(),
        expected in 0..=60_usize,
    ) {
        let given = answers.len();
        prop_assume!(given != expected);
        let outcome = parse(&written(&answers), expected);
        prop_assert_eq!(outcome, Err(BadAnswers::Length { given, expected }));
    }
}

#[test]
fn digits_outside_one_to_five_are_wrong_characters() {
    for character in ['0', '6', '9', '٩', '６'] {
        let position = 3;
        assert_eq!(
            parse(&format!("12{character}45"), 5),
            Err(BadAnswers::Character { character, position })
        );
    }
}

#[test]
fn a_digit_counts_in_whatever_script_it_is_written() {
    for digit in ['3', '٣', '３'] {
        assert_eq!(parse(&format!("12{digit}45"), 5), parse("12345", 5));
    }
}

#[test]
fn c_is_the_same_from_either_side_and_highest_only_for_equal_codes() {
    for (a, b) in pairs_of_codes() {
        assert!(near(c(a, b), c(b, a)), "{a:?} and {b:?}");
        assert!((0.0..=C_MOST).contains(&c(a, b)), "{a:?} and {b:?}");
        assert_eq!(near(c(a, b), C_MOST), a == b, "{a:?} and {b:?}");
    }
}

#[test]
fn c_does_not_change_where_both_codes_turn_or_are_mirrored_on_the_hexagon() {
    for (a, b) in pairs_of_codes() {
        for steps in 0..6 {
            let (turned_a, turned_b) = (a.map(|l| turned(l, steps)), b.map(|l| turned(l, steps)));
            assert!(near(c(turned_a, turned_b), c(a, b)), "{a:?} and {b:?}, {steps} on");
            let seen_from_behind = c(turned_a.map(mirrored), turned_b.map(mirrored));
            assert!(near(seen_from_behind, c(a, b)), "{a:?} and {b:?}, {steps} on, mirrored");
        }
    }
}

#[test]
fn m_is_the_same_from_either_side_highest_only_for_equal_codes_and_zero_only_without_a_shared_letter()
 {
    for (a, b) in pairs_of_codes() {
        assert!(near(m(a, b), m(b, a)), "{a:?} and {b:?}");
        assert!((0.0..=M_MOST).contains(&m(a, b)), "{a:?} and {b:?}");
        assert_eq!(near(m(a, b), M_MOST), a == b, "{a:?} and {b:?}");
        let shared = a.iter().any(|letter| b.contains(letter));
        assert_eq!(near(m(a, b), 0.0), !shared, "{a:?} and {b:?}");
    }
}

#[test]
fn the_distances_from_a_letter_to_all_six_add_up_to_nine() {
    for letter in Interest::ALL {
        let distances = Interest::ALL.map(|other| letter.distance(other));
        assert_eq!(distances.iter().sum::<u8>(), 9, "{letter}: {distances:?}");
        assert_eq!(letter.distance(letter), 0);
        assert_eq!(letter.distance(turned(letter, 3)), 3);
    }
}

#[test]
fn a_code_stands_for_evenly_falling_scores_of_its_letters_above_an_equal_rest() {
    for letters in (1..=6).flat_map(codes) {
        let text: String = letters.iter().map(|letter| letter.letter()).collect();
        let scores = HollandCode::parse(&text).unwrap().scores();
        let step = |pair: &[Interest]| scores[pair[0]] - scores[pair[1]];
        assert!(letters.windows(2).all(|pair| near(step(pair), 1.0)), "{text}: {scores:?}");

        let last = letters[letters.len() - 1];
        let mut rest = Interest::ALL.into_iter().filter(|letter| !letters.contains(letter));
        assert!(rest.all(|letter| near(scores[last] - scores[letter], 1.0)), "{text}: {scores:?}");
    }
}

#[test]
fn a_code_names_its_letters_in_the_order_of_its_scores() {
    for letters in (1..=6).flat_map(codes) {
        let text: String = letters.iter().map(|letter| letter.letter()).collect();
        let code = HollandCode::parse(&text.to_lowercase()).unwrap();
        assert_eq!(code.letters(), letters);

        let rest: Vec<Interest> =
            Interest::ALL.into_iter().filter(|letter| !letters.contains(letter)).collect();
        let mut expected: Vec<Vec<Interest>> = letters.iter().map(|l| vec![*l]).collect();
        expected.extend((!rest.is_empty()).then_some(rest));
        assert_eq!(Scores::on_any_scale(code.scores()).ranking(), expected, "{text}");
    }
}
