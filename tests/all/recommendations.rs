//! Recommendations: the contract of the role profiles of the built-in catalogue, and what holds for everybody.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::support::BUILT_IN;
use std::collections::HashMap;

use proptest::prelude::*;
use proptest::sample::select;
use rand::SeedableRng as _;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution as _, StandardNormal};

use rungs::advice::recommend::{Recommendation, Union, recommend, union};
use rungs::advice::way::Ways;
use rungs::advice::{Person, Standing};
use rungs::catalogue::Catalogue;
use rungs::catalogue::files::{Part, SourceFile};
use rungs::catalogue::load::assemble;
use rungs::catalogue::role::{OccupationMatch, Role};
use rungs::graph::RoleGraph;
use rungs::riasec::code::HollandCode;
use rungs::riasec::fit::{Tier, fit};
use rungs::riasec::scores::Scores;
use rungs::riasec::{Interest, Profile};

use Interest::{A, C, E, I, R, S};

/// The roles that come first for a person with one raised type.
const STATED: [(Interest, &[&str]); 6] = [
    (R, &["remote-customer-support-representative"]),
    (I, &["customer-support-specialist", "product-expert"]),
    (A, &["customer-success-manager"]),
    (S, &["customer-service-representative"]),
    (E, &["vp-customer-success-cco"]),
    (C, &["customer-service-manager"]),
];

/// A company's own ladder: three of its roles ask for the same interest, and so does one that is only mentioned.
const SMALL: &str = r#"
name: Acme support
version: "1"
levels:
  - {id: agent, name: Agent}
  - {id: lead, name: Lead}
roles:
  - id: support-agent
    title: Support agent
    level: agent
    interests: {types: [S]}
    moves:
      - {to: team-lead, kind: promotion}
  - id: coach
    title: Coach
    level: lead
    interests: {types: [S]}
  - id: team-lead
    title: Team lead
    level: lead
    interests: {types: [S]}
    moves:
      - {to: coach, kind: lateral}
  - id: planner
    title: Planner
    level: lead
    interests: {types: [S, C, E], profile: {R: 1, I: 1, A: 1, S: 4, E: 6, C: 5}}
    moves:
      - {to: coach, kind: lateral}
  - id: analyst
    title: Analyst
    level: lead
    interests: {profile: {R: 2, I: 9, A: 1, S: 3, E: 6, C: 5}}
    moves:
      - {to: planner, kind: lateral}
  - id: runner
    title: Runner
    level: agent
    moves:
      - {to: analyst, kind: promotion}
  - id: greeter
    title: Greeter
    level: agent
    mention: true
    interests: {types: [S]}
    moves:
      - {to: team-lead, kind: promotion}
"#;

fn small() -> Catalogue {
    let loaded = assemble(
        vec![SourceFile {
            read: rungs::catalogue::files::Read::Whole,
            name: "acme.yaml".into(),
            part: Part::Head,
            text: SMALL.into(),
        }],
        None,
    );
    assert_eq!(loaded.errors(), 0, "{:?}", loaded.findings);
    loaded.catalogue
}

fn person(raw: [f64; 6]) -> Person {
    Person::from_scores(Scores::on_any_scale(Profile(raw)))
}

fn coded(code: &str) -> Person {
    Person::from_code(&HollandCode::parse(code).unwrap())
}

/// An equal rest, and some letters so much above it.
fn raised(rest: f64, letters: &[(Interest, f64)]) -> Person {
    let mut raw = [rest; 6];
    for (letter, height) in letters {
        raw[letter.index()] += height;
    }
    person(raw)
}

/// Every place where a person can stand.
fn standings(catalogue: &Catalogue) -> Vec<Standing<'_>> {
    let roles = catalogue.roles.iter().map(Standing::In);
    [Standing::Unknown, Standing::NotYet].into_iter().chain(roles).collect()
}

/// Where a person stands, in a word.
fn name(standing: Standing<'_>) -> &str {
    standing.role().map_or("no role", |role| &role.id)
}

/// The types that the catalogue names for a role.
fn types(role: &Role) -> &[Interest] {
    &role.interests.as_ref().expect("a role with a profile has interests").types
}

fn ids<'c>(recommended: &[Recommendation<'c>]) -> Vec<&'c str> {
    recommended.iter().map(|x| x.role.id.as_str()).collect()
}

/// The ordered pairs of different letters.
fn pairs() -> Vec<[Interest; 2]> {
    let pairs = Interest::ALL.into_iter().flat_map(|a| Interest::ALL.map(|b| [a, b]));
    pairs.filter(|[a, b]| a != b).collect()
}

#[test]
fn one_raised_type_gets_its_stated_role_first_however_far_it_is_raised() {
    let graph = RoleGraph::new(&BUILT_IN);
    for (letter, first) in STATED {
        for (rest, height) in [
            (0.0, 1.0),
            (0.0, 40.0),
            (3.0, 0.5),
            (10.0, 1.0),
            (39.0, 1.0),
            (10.0, 30.0),
            (0.0, 20.0),
            (30.0, 1.0),
            (-2.0, 7.0),
        ] {
            let person = raised(rest, &[(letter, height)]);
            let recommended = recommend(&graph, &person, Standing::Unknown);
            let role = recommended[0].role.id.as_str();
            assert!(first.contains(&role), "{letter} {height} above {rest}: {role}");
            // A stated type that contradicts the measured interests of the job yields to them in part.
            assert!(recommended[0].tier <= Tier::Great, "{letter}: {role}");
        }
    }
}

#[test]
fn one_raised_type_gets_its_stated_role_first_wherever_the_person_stands() {
    let graph = RoleGraph::new(&BUILT_IN);
    for (letter, first) in STATED {
        for standing in standings(&BUILT_IN) {
            let recommended = recommend(&graph, &raised(4.0, &[(letter, 12.0)]), standing);
            let role = recommended[0].role.id.as_str();
            assert!(first.contains(&role), "{letter} in {}: {role}", name(standing));
        }
    }
}

#[test]
fn a_code_of_one_letter_gets_the_stated_role_of_that_letter_first() {
    let graph = RoleGraph::new(&BUILT_IN);
    for (letter, first) in STATED {
        let recommended = recommend(&graph, &coded(&letter.to_string()), Standing::Unknown);
        let role = recommended[0].role.id.as_str();
        assert!(first.contains(&role), "{letter}: {role}");
    }
}

#[test]
fn two_raised_types_mostly_meet_in_the_first_three_roles_and_the_union_speaks_up_in_exactly_the_others()
 {
    let graph = RoleGraph::new(&BUILT_IN);
    assert_eq!(pairs().len(), 30);
    for (share, least) in [(0.5, 22), (0.6, 22), (0.643, 22), (0.7, 22), (0.8, 27)] {
        let mut met = 0;
        for [first, second] in pairs() {
            let person = raised(4.0, &[(first, 12.0), (second, 12.0 * share)]);
            let recommended = recommend(&graph, &person, Standing::Unknown);
            let said = union(&person, &recommended);
            let both = [first, second]
                .iter()
                .all(|letter| recommended[..3].iter().any(|x| types(x.role).contains(letter)));
            met += usize::from(both);
            assert_eq!(said.is_none(), both, "{first}{second} at {share}: {said:?}");
        }
        assert!(met >= least, "at {share} only {met} of 30");
    }
}

#[test]
fn the_union_names_the_best_role_with_both_types_or_else_the_best_of_each() {
    let graph = RoleGraph::new(&BUILT_IN);
    let (mut further, mut apart) = (0, 0);
    for share in [0.3, 0.5, 0.6, 0.7, 0.8, 0.9] {
        for letters in pairs() {
            let [first, second] = letters;
            let person = raised(0.0, &[(first, 20.0), (second, 20.0 * share)]);
            let recommended = recommend(&graph, &person, Standing::Unknown);
            let has = |x: &Recommendation, letter| types(x.role).contains(&letter);
            let with_both = recommended.iter().find(|x| has(x, first) && has(x, second));
            match union(&person, &recommended) {
                Some(Union { pair, further: Some(role), best }) => {
                    further += 1;
                    assert_eq!((pair, best.len()), (letters, 0));
                    assert_eq!(Some(role), with_both);
                }
                Some(Union { pair, further: None, best }) => {
                    apart += 1;
                    assert_eq!((pair, with_both), (letters, None));
                    let own = letters.map(|l| recommended.iter().find(|x| has(x, l)));
                    assert_eq!(best, own.into_iter().flatten().collect::<Vec<_>>());
                }
                None => {}
            }
        }
    }
    assert!(further > 0, "no pair meets further down");
    assert!(apart > 0, "no pair stays apart");
}

#[test]
fn the_union_is_silent_where_no_two_letters_stand_clear() {
    let graph = RoleGraph::new(&BUILT_IN);
    for raw in [
        [9.0, 1.0, 1.0, 1.0, 1.0, 1.0],
        [9.0, 9.0, 9.0, 1.0, 1.0, 1.0],
        [9.0, 1.0, 8.0, 1.0, 1.0, 8.0],
        [5.0; 6],
    ] {
        let person = person(raw);
        assert_eq!(person.leading_pair(), None, "{raw:?}");
        let recommended = recommend(&graph, &person, Standing::Unknown);
        assert_eq!(union(&person, &recommended), None, "{raw:?}");
    }
}

#[test]
fn letters_lead_in_the_first_three_places_ties_included_where_they_stand_above_the_mean() {
    for (raw, leading) in [
        ([6.0, 5.0, 4.0, 3.0, 2.0, 1.0], vec![R, I, A]),
        ([1.0, 2.0, 9.0, 8.0, 7.0, 7.0], vec![A, S, E, C]),
        ([9.0, 0.0, 8.0, 0.0, 1.0, 0.0], vec![R, A]),
        ([0.0, 0.0, 0.0, 0.0, 0.0, 7.0], vec![C]),
        ([3.0, 1.0, 2.0, 2.0, 2.0, 2.0], vec![R]),
    ] {
        assert_eq!(person(raw).leading(), leading, "{raw:?}");
    }
}

/// The third letter of three must not be missed by a role that asks for it: it is part of the code.
#[test]
fn up_to_three_letters_of_a_code_lead() {
    for (code, leading) in [
        ("S", vec![S]),
        ("SE", vec![S, E]),
        ("SEC", vec![S, E, C]),
        ("SECR", vec![S, E, C]),
        ("SECRI", vec![S, E, C]),
        ("SECRIA", vec![S, E, C]),
    ] {
        assert_eq!(coded(code).leading(), leading, "{code}");
    }
}

/// Scores count alike on every scale, so letters at the mean do not lead on any.
#[test]
fn letters_at_the_mean_do_not_lead_where_scores_have_decimals_either() {
    assert_eq!(person([0.3, 0.1, 0.2, 0.2, 0.2, 0.2]).leading(), [R]);
    assert_eq!(person([0.1; 6]).leading(), []);
}

#[test]
fn a_flat_profile_gets_no_recommendation() {
    let graph = RoleGraph::new(&BUILT_IN);
    for level in [0.0, 0.1, 1.0, 20.0, 40.0, -5.0] {
        for standing in standings(&BUILT_IN) {
            let recommended = recommend(&graph, &person([level; 6]), standing);
            assert_eq!(recommended, [], "flat at {level} in {}", name(standing));
        }
    }
}

#[test]
fn equal_fits_stand_in_the_order_of_their_distance_from_the_role_of_the_person() {
    let catalogue = small();
    let graph = RoleGraph::new(&catalogue);
    let order = |standing| ids(&recommend(&graph, &coded("S"), standing))[..3].to_vec();
    let from = |id| Standing::In(catalogue.role(id).unwrap());

    // Two moves lead from the agent to the coach; the catalogue has the coach before the lead.
    assert_eq!(order(from("support-agent")), ["support-agent", "team-lead", "coach"]);
    // No move leads back to the agent, so the agent comes last although the level is lowest.
    assert_eq!(order(from("team-lead")), ["team-lead", "coach", "support-agent"]);
    // Of two that cannot be reached the lower level comes first.
    assert_eq!(order(from("coach")), ["coach", "support-agent", "team-lead"]);
}

#[test]
fn equal_fits_stand_in_the_order_of_their_distance_from_the_entry_roles_where_no_role_is_given() {
    let catalogue = small();
    let graph = RoleGraph::new(&catalogue);
    for standing in [Standing::Unknown, Standing::NotYet] {
        let recommended = recommend(&graph, &coded("S"), standing);
        assert_eq!(
            ids(&recommended)[..3],
            ["support-agent", "team-lead", "coach"],
            "{}",
            name(standing)
        );
    }
}

#[test]
fn a_person_who_is_in_one_of_two_roles_that_fit_alike_gets_it_first() {
    let graph = RoleGraph::new(&BUILT_IN);
    let alike = ["senior-customer-service-manager", "customer-service-director"];
    for role in alike {
        let standing = Standing::In(BUILT_IN.role(role).unwrap());
        let recommended = recommend(&graph, &coded("EC"), standing);
        assert!(alike.iter().all(|id| ids(&recommended)[..2].contains(id)));
        assert_eq!(recommended[0].role.id, role);
    }
}

#[test]
fn a_role_without_interests_or_only_mentioned_is_not_recommended() {
    let catalogue = small();
    let graph = RoleGraph::new(&catalogue);
    let recommended = recommend(&graph, &coded("S"), Standing::Unknown);
    let mut found = ids(&recommended);
    found.sort_unstable();
    assert_eq!(found, ["analyst", "coach", "planner", "support-agent", "team-lead"]);
}

#[test]
fn a_profile_given_outright_is_compared_on_any_scale() {
    let catalogue = small();
    let graph = RoleGraph::new(&catalogue);
    let person = person([20.0, 90.0, 10.0, 30.0, 60.0, 50.0]);
    let recommended = recommend(&graph, &person, Standing::Unknown);
    assert_eq!(recommended[0].role.id, "analyst");
    assert!((recommended[0].fit.r - 1.0).abs() < 1e-12);
    // It names no types, so it is said to meet the first three of its profile.
    assert_eq!(recommended[0].why.met, [I, E, C]);
    assert!(recommended[0].why.missed.is_empty());
}

#[test]
fn congruence_takes_three_named_types_as_they_are_and_fewer_by_profile() {
    let catalogue = small();
    let graph = RoleGraph::new(&catalogue);
    let recommended = recommend(&graph, &coded("SEC"), Standing::Unknown);
    let congruence = |id: &str| {
        let found = recommended.iter().find(|x| x.role.id == id).unwrap();
        (found.why.c.unwrap(), found.why.m.unwrap())
    };
    let near = |(c, m): (f64, f64), expected: (f64, f64)| {
        assert!((c - expected.0).abs() < 1e-12, "C is {c}");
        assert!((m - expected.1).abs() < 1e-12, "M is {m}");
    };
    // SEC against SCE: C = 3·3 + 2·2 + 2, M = 22 + 2 + 2.
    near(congruence("planner"), (15.0, 26.0));
    // SEC against S and the other five tied: C = 3·3 + 2·1.4 + 1.6, M = 22 + (5 + 2)/5 + (2 + 1)/5.
    near(congruence("coach"), (13.4, 24.0));
}

#[test]
fn a_code_of_fewer_than_three_letters_has_no_congruence_with_any_role() {
    let graph = RoleGraph::new(&BUILT_IN);
    for (code, expected) in [("S", false), ("SE", false), ("SEC", true), ("SECRIA", true)] {
        for x in recommend(&graph, &coded(code), Standing::Unknown) {
            let role = &x.role.id;
            assert_eq!(
                (x.why.c.is_some(), x.why.m.is_some()),
                (expected, expected),
                "{code}, {role}"
            );
        }
    }
}

#[test]
fn tiers_begin_exactly_at_their_borders() {
    for (r, tier) in [
        (1.0, Tier::Best),
        (0.729, Tier::Best),
        // What differs behind the tenth digit is equal on paper.
        (0.729_f64.next_down(), Tier::Best),
        (0.729 - 1e-9, Tier::Great),
        (0.608, Tier::Great),
        (0.608 - 1e-9, Tier::Good),
        (0.0, Tier::Good),
        (-0.0, Tier::Good),
        (-1e-9, Tier::Poor),
        (-1.0, Tier::Poor),
    ] {
        assert_eq!(Tier::of(r), tier, "r = {r:e}");
    }
}

#[test]
fn every_role_agrees_with_its_own_occupation() {
    let own = |role: &&'static Role| {
        let occupation = role.occupation.as_ref()?;
        let counts = occupation.nearness != OccupationMatch::StandIn;
        counts.then(|| (role.id.as_str(), r_of(role, &occupation.interests)))
    };
    let roles = fitting_roles();
    let found: Vec<(&str, f64)> = roles.iter().filter_map(own).collect();
    assert!(found.len() > 20, "{found:?}");
    for (role, r) in &found {
        assert!(*r >= 0.45, "{role} agrees with its occupation at r = {r}");
    }
    #[allow(clippy::cast_precision_loss)] // A count of roles.
    let mean = found.iter().map(|(_, r)| r).sum::<f64>() / found.len() as f64;
    assert!(mean >= 0.8, "the mean is {mean}");
}

/// How a role agrees with six numbers.
fn r_of(role: &Role, other: &Profile) -> f64 {
    fit(&role.profile.unwrap(), other).unwrap().r
}

/// The stated letter keeps the upper hand: a role that a source maps to one type has that type highest, or as good as.
#[test]
fn a_role_whose_type_is_stated_agrees_with_that_type_more_than_any_other_role_does() {
    for (letter, ids) in STATED {
        let mut pure = [0.0; 6];
        pure[letter.index()] = 1.0;
        let best = |of: &dyn Fn(&Role) -> bool| {
            let roles = fitting_roles().into_iter().filter(|role| of(role));
            roles.map(|role| r_of(role, &Profile(pure))).fold(-1.0, f64::max)
        };
        let own = best(&|role| ids.contains(&role.id.as_str()));
        let other = best(&|role| !ids.contains(&role.id.as_str()));
        assert!(own >= other + 0.02, "{letter}: {own} against {other}");
    }
}

/// A representative with the letters of her own job must not be told that it suits her badly.
#[test]
fn somebody_with_the_letters_of_a_representative_fits_the_job() {
    let graph = RoleGraph::new(&BUILT_IN);
    let job = "customer-service-representative";
    for raw in [
        [8.0, 10.0, 10.0, 34.0, 28.0, 24.0],
        [6.0, 8.0, 8.0, 30.0, 26.0, 28.0],
        [4.0, 6.0, 4.0, 24.0, 20.0, 22.0],
    ] {
        let recommended = recommend(&graph, &person(raw), Standing::Unknown);
        let own = recommended.iter().find(|x| x.role.id == job).unwrap();
        assert!(own.fit.r >= 0.608, "{raw:?}: r = {}", own.fit.r);
    }
}

#[test]
fn over_people_of_the_norm_group_every_role_is_shown_and_none_comes_first_for_more_than_a_sixth() {
    let graph = RoleGraph::new(&BUILT_IN);
    let people = norm_people(3_000);
    let mut first: HashMap<&str, usize> = HashMap::new();
    let mut three: HashMap<&str, usize> = HashMap::new();
    let mut scored = 0;
    for raw in people {
        let recommended = recommend(&graph, &person(raw), Standing::Unknown);
        let Some(best) = recommended.first() else {
            continue;
        };
        scored += 1;
        *first.entry(&best.role.id).or_default() += 1;
        for x in &recommended[..3] {
            *three.entry(&x.role.id).or_default() += 1;
        }
    }
    let (role, most) = first.iter().max_by_key(|(_, n)| **n).unwrap();
    assert!(most * 100 <= scored * 17, "{role}: {most} of {scored}");
    for role in fitting_roles() {
        assert!(three.contains_key(role.id.as_str()), "nobody is shown {}", role.id);
    }
}

/// People drawn from the norm group of 41,947 adults: the means and deviations of six types on items from 1 to 5, independent but
/// for one factor that all share; five items a type.
fn norm_people(count: usize) -> Vec<[f64; 6]> {
    const MEANS: [f64; 6] = [2.104, 3.039, 2.984, 3.402, 2.536, 2.417];
    const DEVIATIONS: [f64; 6] = [0.860, 1.010, 0.964, 0.851, 0.856, 0.964];
    // The average correlation of two types is .21.
    const SHARED: f64 = 0.21;
    let mut random = ChaCha8Rng::seed_from_u64(20_261_125);
    let mut draw = move || -> f64 { StandardNormal.sample(&mut random) };
    let one = |draw: &mut dyn FnMut() -> f64| {
        let all = draw();
        std::array::from_fn(|i| {
            let z = SHARED.sqrt() * all + (1.0 - SHARED).sqrt() * draw();
            ((MEANS[i] + DEVIATIONS[i] * z - 1.0) * 5.0).round().clamp(0.0, 20.0)
        })
    };
    (0..count).map(|_| one(&mut draw)).collect()
}

#[test]
fn every_role_of_the_field_is_the_best_fit_of_somebody() {
    let graph = RoleGraph::new(&BUILT_IN);
    let roles = fitting_roles();
    assert!(!roles.is_empty());
    for role in roles {
        let person = person(role.profile.unwrap().0);
        let recommended = recommend(&graph, &person, Standing::In(role));
        assert_eq!(recommended[0].role.id, role.id);
        assert_eq!(recommended[0].tier, Tier::Best);
    }
}

/// The roles of the built-in catalogue that can be recommended, in its order.
fn fitting_roles() -> Vec<&'static Role> {
    let fits = |role: &&Role| BUILT_IN.in_field(role) && !role.mention && role.profile.is_some();
    BUILT_IN.roles.iter().filter(fits).collect()
}

/// Scores of a form with ten items a letter; a person who answers everything alike is left out.
fn scores() -> impl Strategy<Value = [f64; 6]> {
    let sums =
        prop_oneof![proptest::array::uniform6(0..=4_u8), proptest::array::uniform6(0..=40_u8),];
    let different = sums.prop_filter("flat", |sums| sums.iter().any(|sum| *sum != sums[0]));
    different.prop_map(|sums| sums.map(f64::from))
}

proptest! {
    #![proptest_config(crate::support::properties())]

    #[test]
    fn recommendations_hold_each_role_of_the_field_once_and_fall_in_r(
        raw in scores(),
        standing in select(standings(&BUILT_IN)),
    ) {
        let recommended = recommend(&RoleGraph::new(&BUILT_IN), &person(raw), standing);
        // Differences behind the tenth digit come from rounding and do not count.
        prop_assert!(recommended.windows(2).all(|x| x[0].fit.r >= x[1].fit.r - 1e-10));

        let mut found = ids(&recommended);
        found.sort_unstable();
        let mut expected: Vec<&str> = fitting_roles().iter().map(|r| r.id.as_str()).collect();
        expected.sort_unstable();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn a_recommendation_carries_the_fit_of_its_role_and_the_tier_of_its_r(raw in scores()) {
        let person = person(raw);
        for x in recommend(&RoleGraph::new(&BUILT_IN), &person, Standing::Unknown) {
            prop_assert_eq!(Some(x.fit), fit(&person.scores.raw, &x.role.profile.unwrap()));
            let tier = match (x.fit.r * 1e10).round() / 1e10 {
                r if r >= 0.729 => Tier::Best,
                r if r >= 0.608 => Tier::Great,
                r if r >= 0.0 => Tier::Good,
                _ => Tier::Poor,
            };
            prop_assert_eq!(x.tier, tier, "{} at r = {}", x.role.id, x.fit.r);
        }
    }

    #[test]
    fn a_recommendation_sorts_the_types_of_its_role_into_met_and_missed(raw in scores()) {
        let person = person(raw);
        let leading = person.leading();
        for x in recommend(&RoleGraph::new(&BUILT_IN), &person, Standing::Unknown) {
            let (met, missed): (Vec<Interest>, Vec<Interest>) =
                types(x.role).iter().partition(|letter| leading.contains(letter));
            prop_assert_eq!((x.why.met, x.why.missed), (met, missed), "{}", x.role.id);
        }
    }

    #[test]
    fn equal_fits_stand_by_distance_then_in_the_order_of_the_catalogue(
        raw in scores(),
        standing in select(standings(&BUILT_IN)),
    ) {
        let (graph, person) = (RoleGraph::new(&BUILT_IN), person(raw));
        // The way that every command gives: where moves suit better, it may have one more.
        let ways = Ways::new(&graph, standing, Some(&person));
        let place = |x: &Recommendation<'static>| {
            let far = ways.moves_to(x.role).unwrap_or(usize::MAX);
            (far, BUILT_IN.roles.iter().position(|role| role.id == x.role.id))
        };
        let recommended = recommend(&graph, &person, standing);
        // A third role with another profile may stand between two that fit alike.
        let mut count = 0;
        for (above, x) in recommended.iter().enumerate() {
            let alike = |y: &&Recommendation| x.role.profile == y.role.profile;
            for y in recommended[above + 1..].iter().filter(alike) {
                count += 1;
                prop_assert!(place(x) < place(y), "{} before {}", x.role.id, y.role.id);
            }
        }
        prop_assert!(count > 0, "the catalogue has no roles that fit alike");
    }
}
