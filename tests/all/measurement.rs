//! Measurement against published and recomputed figures: `data/vectors.json` holds them with their sources.
//!
//! Not tested here: `order_probability_5_items_a_type` and `longest_run`, which concern neither scores nor fit.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use rungs::riasec::answers::{Key, parse};
use rungs::riasec::code::HollandCode;
use rungs::riasec::congruence::{self, C_MEAN, C_MOST, M_MEAN, M_MOST, Three, over_ties};
use rungs::riasec::fit::{Match, Tier, fit, to_ten_digits, unsure};
use rungs::riasec::scores::Scores;
use rungs::riasec::{Interest, Profile};
use serde::Deserialize;

use crate::support::sums;

/// The figures that the measurement has to reproduce.
#[derive(Deserialize)]
struct Vectors {
    order: String,
    #[serde(rename = "congruence_against_RIA")]
    congruence_against_ria: Congruence,
    #[serde(rename = "congruence_extra_C")]
    congruence_extra_c: Vec<(String, String, f64)>,
    iachan_1990_ties: Ties,
    onet_60_answer_string: AnswerString,
    pearson_against_onet_30_2: Vec<Pearson>,
    index_means_over_all_120x120_code_pairs: Means,
}

#[derive(Deserialize)]
struct Congruence {
    rows: Vec<CongruenceRow>,
}

#[derive(Deserialize)]
struct CongruenceRow {
    person: String,
    env: String,
    #[serde(rename = "C")]
    c: f64,
    #[serde(rename = "M")]
    m: f64,
}

#[derive(Deserialize)]
struct Ties {
    person: String,
    tied_env: [String; 2],
    values: [f64; 2],
    #[serde(rename = "M")]
    m: f64,
}

#[derive(Deserialize)]
struct AnswerString {
    answers: String,
    scores: BTreeMap<Interest, f64>,
}

#[derive(Deserialize)]
struct Pearson {
    profile: Profile,
    r: BTreeMap<String, f64>,
}

#[derive(Deserialize)]
struct Means {
    #[serde(rename = "C")]
    c: f64,
    #[serde(rename = "M")]
    m: f64,
}

/// The six interest scores of the occupations in `pearson_against_onet_30_2`, order R I A S E C.
///
/// From the O*NET 30.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the
/// CC BY 4.0 license. O*NET is a trademark of USDOL/ETA.
const ONET_30_2: [(&str, [f64; 6]); 8] = [
    // General and Operations Managers
    ("11-1021.00", [2.2, 2.37, 1.29, 3.38, 7.0, 5.34]),
    // Training and Development Specialists
    ("13-1151.00", [2.03, 4.03, 3.19, 5.64, 3.68, 3.76]),
    // Market Research Analysts and Marketing Specialists
    ("13-1161.00", [1.08, 4.6, 2.56, 2.47, 5.52, 4.62]),
    // Computer User Support Specialists
    ("15-1232.00", [4.13, 3.77, 1.0, 3.31, 2.36, 6.02]),
    // Business Intelligence Analysts
    ("15-2051.01", [1.24, 5.41, 1.93, 1.85, 4.42, 5.79]),
    // Sales Engineers
    ("41-9031.00", [3.38, 3.58, 1.76, 2.82, 5.78, 4.51]),
    // First-Line Supervisors of Office and Administrative Support Workers
    ("43-1011.00", [1.58, 1.38, 1.0, 4.33, 6.9, 5.7]),
    // Customer Service Representatives
    ("43-4051.00", [1.97, 1.63, 1.0, 3.77, 5.08, 6.32]),
];

/// Half of the last place of figures that are given to six places.
const SIX_PLACES: f64 = 5e-7;
/// What rounding may leave of a difference between figures that are exact.
const EXACT: f64 = 1e-12;

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../data/vectors.json")).expect("the figures are readable")
}

/// The first three letters of a code.
fn three(code: &str) -> Three {
    let code = HollandCode::parse(code).expect("a code");
    code.letters().try_into().expect("three letters")
}

/// A code without ties, as a ranking.
fn ranking(code: &str) -> Vec<Vec<Interest>> {
    three(code).map(|letter| vec![letter]).to_vec()
}

/// Every code of three different letters.
fn codes() -> Vec<Three> {
    let mut codes = Vec::new();
    for first in Interest::ALL {
        for second in Interest::ALL.into_iter().filter(|l| *l != first) {
            let thirds = Interest::ALL.into_iter().filter(|l| ![first, second].contains(l));
            codes.extend(thirds.map(|third| [first, second, third]));
        }
    }
    codes
}

#[track_caller]
fn assert_near(actual: f64, expected: f64, tolerance: f64, what: &str) {
    let apart = (actual - expected).abs();
    assert!(apart <= tolerance, "{what}: {actual}, expected {expected}");
}

#[test]
fn the_six_letters_stand_in_the_order_of_the_hexagon() {
    let order: String = Interest::ALL.iter().map(|i| i.letter()).collect();
    assert_eq!(order, vectors().order);
}

#[test]
fn c_and_m_against_ria_are_those_of_hartmann_heine_and_ertl() {
    let rows = vectors().congruence_against_ria.rows;
    assert_eq!(rows.len(), 20);
    for row in rows {
        let (person, role) = (three(&row.person), three(&row.env));
        let pair = format!("{} and {}", row.person, row.env);
        assert_near(congruence::c(person, role), row.c, EXACT, &format!("C of {pair}"));
        assert_near(congruence::m(person, role), row.m, EXACT, &format!("M of {pair}"));
    }
}

#[test]
fn c_counts_how_near_the_letters_are_place_by_place() {
    let rows = vectors().congruence_extra_c;
    assert_eq!(rows.len(), 4);
    for (person, role, c) in rows {
        let what = format!("C of {person} and {role}");
        assert_near(congruence::c(three(&person), three(&role)), c, EXACT, &what);
    }
}

/// Iachan's weights for codes of two letters (`two_letter_weights`) are not part of the product.
#[test]
fn a_tie_counts_as_the_mean_of_its_orders() {
    let vector = vectors().iachan_1990_ties;
    let person = three(&vector.person);
    for (role, m) in vector.tied_env.iter().zip(vector.values) {
        assert_near(congruence::m(person, three(role)), m, EXACT, role);
    }

    let [first, other] = vector.tied_env.map(|role| three(&role));
    assert_eq!(first[..2], other[..2], "the two orders differ in the third letter");
    let tied = [vec![first[0]], vec![first[1]], vec![first[2], other[2]]];
    let person = ranking(&vector.person);
    assert_near(over_ties(&person, &tied).unwrap().1, vector.m, EXACT, "role tied");
    assert_near(over_ties(&tied, &person).unwrap().1, vector.m, EXACT, "person tied");
}

#[test]
fn without_a_tie_the_mean_over_orders_is_the_index_itself() {
    for row in vectors().congruence_against_ria.rows {
        let (person, role) = (ranking(&row.person), ranking(&row.env));
        let (c, m) = over_ties(&person, &role).unwrap();
        assert_near(c, row.c, EXACT, &row.person);
        assert_near(m, row.m, EXACT, &row.person);
    }
}

#[test]
fn a_code_of_fewer_than_three_letters_has_no_congruence() {
    let (two, three) = (vec![vec![Interest::S], vec![Interest::E]], ranking("SEC"));
    assert_eq!(over_ties(&two, &three), None);
    assert_eq!(over_ties(&three, &two), None);
}

#[test]
fn two_codes_taken_at_random_have_the_stated_means() {
    let means = vectors().index_means_over_all_120x120_code_pairs;
    let codes = codes();
    assert_eq!(codes.len(), 120);
    let mean = |index: fn(Three, Three) -> f64| {
        let pairs = codes.iter().flat_map(|a| codes.iter().map(move |b| index(*a, *b)));
        pairs.sum::<f64>() / (120.0 * 120.0)
    };
    assert_near(mean(congruence::c), means.c, EXACT, "mean of C");
    assert_near(mean(congruence::m), means.m, EXACT, "mean of M");
    // These are the figures that pages show beside an index.
    assert_near(C_MEAN, means.c, EXACT, "the mean shown beside C");
    assert_near(M_MEAN, means.m, EXACT, "the mean shown beside M");
    assert_near(C_MOST, 18.0, EXACT, "the highest C");
    assert_near(M_MOST, 28.0, EXACT, "the highest M");
}

#[test]
fn six_tied_letters_have_the_congruence_of_a_code_taken_at_random() {
    let means = vectors().index_means_over_all_120x120_code_pairs;
    let tied = [Interest::ALL.to_vec()];
    let (c, _) = over_ties(&tied, &ranking("SEC")).unwrap();
    let (_, m) = over_ties(&tied, &tied).unwrap();
    assert_near(c, means.c, EXACT, "C");
    assert_near(m, means.m, EXACT, "M");
}

#[test]
fn sixty_onet_answers_score_as_the_onet_manual_says() {
    let vector = vectors().onet_60_answer_string;
    let key = Key::onet(60).unwrap();
    let answers = parse(&vector.answers, 60).unwrap();
    let scores = Scores::of_form(sums(&key, &answers), key.items());
    for (letter, expected) in vector.scores {
        assert_near(scores.raw[letter], expected, EXACT, &letter.to_string());
    }
    assert_eq!(scores.code(), "R>S>A>E=C>I");
}

#[test]
fn a_percentage_is_the_part_of_all_points_that_the_items_can_give() {
    let key = Key::onet(60).unwrap();
    assert_eq!(key.items(), [10; 6]);
    let scores = Scores::of_form(Profile([27.0, 0.0, 40.0, 25.0, 14.0, 1.0]), key.items());
    let expected = [67.5, 0.0, 100.0, 62.5, 35.0, 2.5];
    for (letter, expected) in Interest::ALL.into_iter().zip(expected) {
        assert_near(scores.percent(letter).unwrap(), expected, EXACT, &letter.to_string());
    }
    assert_eq!(Scores::on_any_scale(scores.raw).percent(Interest::R), None);
}

#[test]
fn thirty_onet_answers_go_round_the_six_letters_five_times() {
    let key = Key::onet(30).unwrap();
    assert_eq!(key.items(), [5; 6]);
    let answers = parse("123451 123451 123451 123451 123455", 30).unwrap();
    let expected = [0.0, 5.0, 10.0, 15.0, 20.0, 4.0];
    for (raw, expected) in sums(&key, &answers).0.into_iter().zip(expected) {
        assert_near(raw, expected, EXACT, "raw score");
    }
}

#[test]
fn onet_has_no_form_of_another_length() {
    for length in [0, 6, 29, 31, 48, 59, 61, 120] {
        assert_eq!(Key::onet(length), None, "{length} answers");
    }
}

#[test]
fn r_against_eight_onet_occupations_is_as_recomputed() {
    let vectors = vectors().pearson_against_onet_30_2;
    assert_eq!(vectors.len(), 2);
    for vector in vectors {
        assert_eq!(vector.r.len(), ONET_30_2.len());
        for (soc, interests) in ONET_30_2 {
            let r = fit(&vector.profile, &Profile(interests)).unwrap().r;
            assert_near(r, vector.r[soc], SIX_PLACES, soc);
        }
    }
}

#[test]
fn an_occupation_just_below_the_best_tier_is_great() {
    let profile = &vectors().pearson_against_onet_30_2[1].profile;
    let (soc, managers) = ONET_30_2[0];
    assert_eq!(soc, "11-1021.00");
    let r = fit(profile, &Profile(managers)).unwrap().r;
    assert!(r > 0.727, "r is {r}");
    assert_eq!(Tier::of(r), Tier::Great);
}

#[test]
fn a_match_has_a_word_from_its_rounded_correlation() {
    for (r, word) in [
        (1.0, Match::VeryGood),
        (0.729, Match::VeryGood),
        (0.729 - 1e-12, Match::VeryGood),
        (0.7289, Match::Good),
        (0.608, Match::Good),
        (0.6079, Match::Fair),
        (0.3, Match::Fair),
        (0.1 + 0.2 - 2e-12, Match::Fair),
        (0.2999, Match::Weak),
        (0.0, Match::Weak),
        (-1e-12, Match::Weak),
        (-0.01, Match::Poor),
        (-1.0, Match::Poor),
    ] {
        assert_eq!(Match::of(r), word, "{r}");
    }
    assert_eq!(Tier::of(0.729 - 1e-12), Tier::Best);
    assert_eq!(Tier::of(-1e-12), Tier::Good);
    assert!(to_ten_digits(-1e-12).is_sign_positive());
}

#[test]
fn a_match_is_unsure_where_draws_or_the_occupation_speak_against_it() {
    use Match::{Fair, Good, Poor, VeryGood, Weak};
    assert!(!unsure(Good, Some(0.5), None));
    assert!(unsure(Good, Some(0.4999), None));
    // The occupation disagrees by two words, whichever way.
    assert!(!unsure(Good, Some(0.9), Some(VeryGood)));
    assert!(!unsure(Good, Some(0.9), Some(Fair)));
    assert!(unsure(Good, Some(0.9), Some(Weak)));
    assert!(unsure(Weak, Some(0.9), Some(Good)));
    // A bare code has no draws: only the occupation counts.
    assert!(!unsure(VeryGood, None, None));
    assert!(unsure(VeryGood, None, Some(Poor)));
}

#[test]
fn a_flat_profile_has_no_correlation() {
    let (soc, representatives) = ONET_30_2[7];
    assert_eq!(soc, "43-4051.00");
    let representatives = Profile(representatives);
    for level in [0.0, 0.1, 20.0, -3.0, 1e-300, 1e300] {
        let flat = Profile([level; 6]);
        assert_eq!(fit(&flat, &representatives), None, "person flat at {level}");
        assert_eq!(fit(&representatives, &flat), None, "role flat at {level}");
        assert!(Scores::on_any_scale(flat).flat(), "flat at {level}");
    }
    assert!(!Scores::on_any_scale(representatives).flat());
}
