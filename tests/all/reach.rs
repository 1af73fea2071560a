//! What a person is advised can be followed: every recommended role can be reached, and every command gives the same way there.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::support::{BUILT_IN, GRAPH};
use std::collections::BTreeSet;
use std::sync::LazyLock;

use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use rungs::advice::fit::misfits;
use rungs::advice::plan::{Start, plan};
use rungs::advice::reach::{LEVELS_UP, Reach, levels_up};
use rungs::advice::shortlist::{Advice, Advised, LONGEST, advise};
use rungs::advice::skills::Skills;
use rungs::advice::way::{Way, WayKind, Ways};
use rungs::advice::{Person, Standing};
use rungs::catalogue::role::{MoveKind, Role};
use rungs::document::path::path_view;
use rungs::document::result::result_view;
use rungs::graph::conditions::Conditions;
use rungs::riasec::Profile;
use rungs::riasec::fit::{Match, fit};
use rungs::riasec::scores::Scores;

const PEOPLE: usize = 60;
const SEED: u64 = 20_261_125;

fn role(id: &str) -> &'static Role {
    BUILT_IN.role(id).unwrap()
}

/// People with six scores of an official form, 0 to 40.
fn people() -> Vec<Person> {
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let mut score = |_| f64::from(random.random_range(0..=40_u8));
    (0..PEOPLE)
        .map(|_| Profile(std::array::from_fn(&mut score)))
        .map(|raw| Person::from_scores(Scores::on_any_scale(raw)))
        .collect()
}

fn standings() -> Vec<Standing<'static>> {
    let roles = BUILT_IN.roles.iter().map(Standing::In);
    [Standing::Unknown, Standing::NotYet].into_iter().chain(roles).collect()
}

fn advice(person: &Person, standing: Standing<'static>) -> Advice<'static> {
    advise(&Ways::new(&GRAPH, standing, Some(person)), person, None, None)
}

fn id<'c>(x: &Advised<'c>) -> &'c str {
    &x.recommendation.role.id
}

fn ids<'c>(roles: &[&'c Role]) -> Vec<&'c str> {
    roles.iter().map(|role| role.id.as_str()).collect()
}

/// Everybody at every place, with what they are advised there: worked out once for all tests.
static EVERYBODY: LazyLock<Vec<(Person, Standing<'static>, Advice<'static>)>> =
    LazyLock::new(|| {
        let mut all = Vec::new();
        for person in people() {
            for standing in standings() {
                let advice = advice(&person, standing);
                all.push((person.clone(), standing, advice));
            }
        }
        all
    });

fn everybody(mut check: impl FnMut(&Person, Standing<'static>, &Advice<'static>)) {
    for (person, standing, advice) in EVERYBODY.iter() {
        check(person, *standing, advice);
    }
}

#[test]
fn every_role_of_a_shortlist_can_be_reached_and_none_is_lower() {
    everybody(|_, standing, advice| {
        let shortlist: Vec<&Advised> = advice.shortlisted().collect();
        assert!(!shortlist.is_empty() || standing.role().is_some());
        assert!(shortlist.len() <= LONGEST);
        for (place, x) in shortlist.iter().enumerate() {
            let role = x.recommendation.role;
            let up = levels_up(&BUILT_IN, standing, role).unwrap();
            assert!((0..=LEVELS_UP).contains(&up), "{standing:?}: {}", id(x));
            assert!(x.way.is_some());
            let followed = matches!(x.reach, Reach::OneMove | Reach::Further | Reach::Later);
            let level = |role: &Role| levels_up(&BUILT_IN, standing, role);
            let comes_down = |way: &Way| {
                let ahead = way.ahead().iter().filter_map(|role| level(role));
                let levels: Vec<isize> = std::iter::once(0).chain(ahead).collect();
                levels.windows(2).any(|two| two[1] < two[0])
            };
            let way = x.way.as_deref().unwrap();
            assert!(x.reach != Reach::Further || up > 0 || x.rises(), "{}", id(x));
            assert!(!followed || !comes_down(way), "{standing:?}: {}", id(x));
            if !followed {
                // Where the person stands is named only where nothing else is left.
                assert_eq!((x.reach, place, shortlist.len()), (Reach::Here, 0, 1));
                for other in advice.all.iter().filter(|x| x.reach != Reach::Here) {
                    let up = level(other.recommendation.role);
                    let closed = matches!(other.reach, Reach::Below | Reach::None);
                    let comes_down = other.way.as_deref().is_some_and(comes_down);
                    // Above the directors stand those to whom they are promoted.
                    let above = ["vp-customer-success-cco", "vp-technical-support"];
                    let most = LEVELS_UP - isize::from(above.contains(&id(other)));
                    let beside = up == Some(0) && other.reach != Reach::OneMove;
                    let far = comes_down || up > Some(most) || beside;
                    assert!(closed || far, "{}", id(other));
                }
            }
        }
    });
}

#[test]
fn a_shortlist_stands_by_reach_then_by_word_then_promotions_first() {
    everybody(|_, standing, advice| {
        // An unsure move sideways counts as fair at most: a fair promotion goes before it.
        let key = |x: &Advised| {
            let (rises, word) = x.preference();
            (x.reach, word, rises, x.word)
        };
        let order: Vec<&Advised> = advice.shortlisted().collect();
        for group in order.chunk_by(|a, b| a.reach == b.reach) {
            assert!(group.iter().map(|x| key(x)).is_sorted());
        }
        let groups: Vec<Reach> =
            order.chunk_by(|a, b| a.reach == b.reach).map(|g| g[0].reach).collect();
        let distinct: BTreeSet<Reach> = groups.iter().copied().collect();
        assert_eq!(groups.len(), distinct.len(), "{groups:?}");
        // Somebody new begins with a first role, however well it suits.
        if standing.newcomer(&BUILT_IN) {
            return;
        }
        let fair = |x: &&Advised| x.word <= Match::Fair;
        // What only fills the list is never the goal beside something better; a stated next rung does not merely fill it.
        let stated = |x: &Advised| {
            let own = x.by_occupation <= Some(Match::Fair) && x.by_occupation.is_some();
            own && x.reach == Reach::OneMove && x.rises()
        };
        if let Some(first) = order.first() {
            assert!(first.word <= Match::Fair || stated(first) || !order.iter().any(&fair));
        }
        let poor = advice.shortlisted().any(|x| x.word == Match::Poor);
        let better = advice.followed().any(|x| x.word != Match::Poor);
        assert!(!(poor && better), "a poor match beside a better one");
        let weak = advice.shortlisted().any(|x| x.word == Match::Weak);
        assert!(
            !weak
                || order.iter().any(|x| stated(x))
                || advice.shortlisted().filter(fair).count() < 3
        );
    });
}

#[test]
fn what_is_recommended_stays_sorted_by_fit() {
    everybody(|_, _, advice| {
        let r = |x: &Advised| x.recommendation.fit.r;
        assert!(advice.all.windows(2).all(|two| r(&two[0]) >= r(&two[1]) - 1e-9));
    });
}

#[test]
fn the_reach_of_a_role_is_what_its_name_says() {
    everybody(|_, standing, advice| {
        for x in &advice.all {
            let up = levels_up(&BUILT_IN, standing, x.recommendation.role).unwrap();
            let moves = x.way.as_deref().map(Way::moves);
            let here = standing.role().is_some_and(|own| own.id == id(x));
            let expected = match moves {
                _ if here => Reach::Here,
                _ if up < 0 => Reach::Below,
                None => Reach::None,
                Some(1) => Reach::OneMove,
                Some(2 | 3) if up <= 2 => Reach::Further,
                Some(_) => Reach::Later,
            };
            assert_eq!(x.reach, expected, "{standing:?}: {}", id(x));
            let kinds = x.way.iter().flat_map(|way| &way.route.moves);
            let out = kinds.filter(|m| matches!(m.kind, MoveKind::Exit | MoveKind::PlanB));
            assert!(x.reach != Reach::OneMove || out.count() == 0);
        }
    });
}

#[test]
fn no_two_roles_of_a_shortlist_are_twins_and_a_twin_stands_behind_the_first_of_them() {
    let alike =
        |one: &Role, other: &Role| fit(&one.profile.unwrap(), &other.profile.unwrap()).unwrap().r;
    let mut named = 0;
    everybody(|_, _, advice| {
        let shortlist: Vec<&Role> = advice.shortlisted().map(|x| x.recommendation.role).collect();
        for (place, one) in shortlist.iter().enumerate() {
            let others = &shortlist[place + 1..];
            let others = others.iter().filter(|other| other.level == one.level);
            assert!(others.clone().all(|other| alike(one, other) <= 0.95));
        }
        let order: Vec<&str> = advice.followed().map(id).collect();
        let place = |role: &str| order.iter().position(|id| *id == role);
        let mut behind = BTreeSet::new();
        for x in &advice.all {
            for twin in &x.twins {
                named += 1;
                assert!(alike(x.recommendation.role, twin) > 0.95);
                assert_eq!(x.recommendation.role.level, twin.level);
                assert!(place(id(x)) < place(&twin.id), "{} leads {}", id(x), twin.id);
                assert!(behind.insert(&twin.id), "{} stands behind two", twin.id);
            }
        }
    });
    assert!(named > 0);
}

/// The way of a result, of a plan and of a path for the same person, as ids of roles.
fn ways(person: &Person, standing: Standing<'static>, x: &Advised<'static>) -> [Vec<String>; 3] {
    let goal = x.recommendation.role;
    let start = Start {
        standing,
        person: Some(person.clone()),
        skills: Skills::default(),
        goal: Some(goal),
        rejected: Vec::new(),
        max_zone: None,
    };
    let planned = plan(&GRAPH, &start).ways;
    let planned = planned.first().map(|way| ids(&way.route.roles));
    let conditions = Conditions { misfit: misfits(&BUILT_IN, person), ..Conditions::default() };
    let view = path_view(&GRAPH, (standing, goal), &conditions, 3, None);
    let path = view.routes.first().map(|route| route.roles.clone());
    let of_result = x.way.as_deref().map(|way| ids(&way.route.roles));
    let owned = |roles: Option<Vec<&str>>| {
        let roles = roles.unwrap_or_default().into_iter();
        roles.map(str::to_owned).collect()
    };
    [of_result, planned, path].map(owned)
}

#[test]
fn a_result_a_plan_and_a_path_give_the_same_way() {
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let mut compared = 0;
    everybody(|person, standing, advice| {
        // Of each two, one; of its roles the first of the shortlist or any other: all for everybody would take minutes.
        if random.random() {
            return;
        }
        let first = advice.shortlisted().next().filter(|_| random.random());
        let x = first.or_else(|| advice.all.choose(&mut random)).unwrap();
        if x.reach != Reach::Here {
            let [result, plan, path] = ways(person, standing, x);
            assert_eq!(result, plan, "{standing:?}");
            assert_eq!(result, path, "{standing:?}");
            compared += usize::from(!result.is_empty());
        }
    });
    assert!(compared > PEOPLE * 20, "{compared}");
}

#[test]
fn a_plan_without_a_goal_follows_the_first_role_of_the_shortlist() {
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    everybody(|person, standing, advice| {
        if !random.random_ratio(1, 10) {
            return;
        }
        let start = Start {
            standing,
            person: Some(person.clone()),
            skills: Skills::default(),
            goal: None,
            rejected: Vec::new(),
            max_zone: None,
        };
        let found = plan(&GRAPH, &start);
        let first = advice.shortlisted().next();
        let first = first.filter(|x| x.reach != Reach::Here);
        assert_eq!(found.goal.map(|role| role.id.as_str()), first.map(id));
        if let Some(x) = first {
            let planned = ids(&found.ways[0].route.roles);
            assert_eq!(planned, ids(&x.way.as_deref().unwrap().route.roles));
        }
    });
}

#[test]
fn somebody_new_gets_first_roles_and_then_what_these_lead_to() {
    for person in &people() {
        let newcomers = ["retail-job", "food-service-job", "receptionist", "marketing"];
        let newcomers = newcomers.map(|id| Standing::In(role(id)));
        let newcomers = [Standing::NotYet, Standing::Unknown].into_iter().chain(newcomers);
        for standing in newcomers {
            let advice = advice(person, standing);
            for x in &advice.all {
                if x.recommendation.role.level == "entry" {
                    let way = x.way.as_deref().unwrap();
                    assert_eq!((x.reach, way.moves()), (Reach::OneMove, 1));
                    if way.kind == WayKind::Start {
                        assert_eq!(ids(&way.route.roles), [id(x)]);
                    }
                } else {
                    // Not even one with `entry: true`: that is for other catalogues.
                    assert_ne!(
                        x.reach,
                        Reach::OneMove,
                        "{standing:?}: somebody new begins on the level `entry`, not as {}",
                        id(x)
                    );
                }
            }
            let first = advice.shortlisted().next().unwrap();
            assert_eq!(first.recommendation.role.level, "entry");
        }
    }
}

#[test]
fn a_stated_way_in_is_taken_before_a_role_that_is_only_open() {
    let person = &people()[0];
    let from = Standing::In(role("retail-job"));
    let advice = advice(person, from);
    let csr = advice.all.iter().find(|x| id(x) == "customer-service-representative");
    let way = csr.unwrap().way.as_ref().unwrap();
    assert_eq!(ids(&way.route.roles), ["retail-job", "customer-service-representative"]);
    assert_eq!(way.kind, WayKind::Along);
}

#[test]
fn a_limit_of_preparation_leaves_out_what_needs_more_or_is_not_known() {
    let from = Standing::In(role("customer-service-representative"));
    for person in &people()[..10] {
        let all = result_view(&GRAPH, person, from, None, None);
        let low = result_view(&GRAPH, person, from, None, Some(3));
        assert!(low.recommendations.len() < all.recommendations.len());
        assert!(low.recommendations.iter().all(|x| x.job_zone.unwrap() <= 3));
        let known: Vec<&str> = low.recommendations.iter().map(|x| x.role).collect();
        assert!(low.shortlist.iter().all(|id| known.contains(id)));
        for x in &all.recommendations {
            // The representative's occupation is in zone 2.
            assert_eq!(x.more_preparation, x.job_zone.map(|zone| zone > 2));
        }
    }
}

#[test]
fn a_next_rung_that_is_a_poor_match_is_said_to_be_one() {
    let mut poor = 0;
    everybody(|person, standing, advice| {
        let view = (poor == 0).then(|| result_view(&GRAPH, person, standing, None, None));
        for x in &advice.all {
            let next = x.way.as_deref().and_then(Way::next);
            let own = next.and_then(|next| fit(&person.scores.raw, &next.profile?));
            assert_eq!(x.next_word, own.map(|fit| Match::of(fit.r)));
            if let (Some(Match::Poor), Some(view)) = (x.next_word, &view) {
                poor += 1;
                let told = view.recommendations.iter().find(|y| y.role == id(x));
                assert_eq!(told.unwrap().way.view().next_match, Some(Match::Poor));
            }
        }
    });
    assert!(poor > 0);
}
