//! Routes: what conditions mean, and that the best routes are those that an exhaustive search finds.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::support::GRAPH;
use std::collections::HashSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use rungs::catalogue::Catalogue;
use rungs::catalogue::files::{Part, SourceFile};
use rungs::catalogue::load::assemble;
use rungs::catalogue::role::{Basis, Move, MoveKind, Role};
use rungs::graph::RoleGraph;
use rungs::graph::conditions::{Condition, Conditions};
use rungs::graph::cost::{Cost, cost, misfit};

/// A catalogue of roles `a`, `b`, `c` … of which some lead people, with moves such as `a>b` (a stated promotion), `a~b`
/// (sideways) or `a.b` (a way out); a `?` at the end marks a move as inferred.
fn field(roles: usize, leading: &str, moves: &str) -> Catalogue {
    let mut yaml = String::from("name: H\nversion: \"1\"\nlevels: [{id: l, name: L}]\nroles:\n");
    for letter in ('a'..='z').take(roles) {
        let leads = leading.contains(letter);
        yaml.push_str(&format!(
            "  - {{id: {letter}, title: Role {letter}, level: l, leads_people: {leads}}}\n"
        ));
    }
    let file = SourceFile {
        read: rungs::catalogue::files::Read::Whole,
        name: "field.yaml".into(),
        text: yaml,
        part: Part::Head,
    };
    let mut catalogue = assemble(vec![file], None).catalogue;
    let moves = moves.split_whitespace().map(|step| {
        let signs: Vec<char> = step.chars().collect();
        let (kind, inferred) = (signs[1], signs.get(3) == Some(&'?'));
        a_move(signs[0], signs[2], kind, inferred)
    });
    catalogue.moves = moves.collect::<Vec<_>>().into();
    catalogue
}

fn a_move(from: char, to: char, kind: char, inferred: bool) -> Move {
    Move {
        from_role: from.into(),
        to_role: to.into(),
        kind: match kind {
            '>' => MoveKind::Promotion,
            '~' => MoveKind::Lateral,
            _ => MoveKind::Exit,
        },
        basis: if inferred { Basis::Inferred } else { Basis::Stated },
        when: None,
        months: None,
        sources: Vec::new(),
    }
}

/// The routes from the first letter to the second, as words such as `abc`.
fn routes(catalogue: &Catalogue, ends: &str, conditions: &Conditions, count: usize) -> Vec<String> {
    let graph = RoleGraph::new(catalogue);
    let found = graph.routes(&ends[..1], &ends[1..], conditions, count);
    let word = |roles: &[&rungs::catalogue::role::Role]| {
        roles.iter().map(|role| role.id.as_str()).collect()
    };
    found.iter().map(|route| word(&route.roles)).collect()
}

fn free() -> Conditions {
    Conditions::default()
}

#[test]
fn a_stated_promotion_is_cheaper_than_a_loose_move() {
    // One inferred way out 22, three stated promotions 30, two inferred moves sideways 38.
    let promotions_or_aside = field(6, "", "a>b b>c c>f  a~d? d~f?");
    assert_eq!(routes(&promotions_or_aside, "af", &free(), 3), ["abcf", "adf"]);
    let promotions_or_out = field(6, "", "a>b b>c c>f  a.f?");
    assert_eq!(routes(&promotions_or_out, "af", &free(), 3), ["af", "abcf"]);
}

#[test]
fn no_two_routes_pass_the_same_roles() {
    // Two moves join a and b, and b and c can be passed in either order.
    let field = field(4, "", "a>b a~b b>c c>d? a>c c>b? b>d");
    assert_eq!(routes(&field, "ad", &free(), 9), ["abd", "acd", "abcd"]);
}

#[test]
fn a_route_that_only_adds_a_step_sideways_to_another_is_no_alternative() {
    // Over b and sideways to c is the way over b with a detour; over d and sideways to e is a way of its own.
    let field = field(6, "", "a>b b>f b~c c>f a>d d~e e>f");
    assert_eq!(routes(&field, "af", &free(), 9), ["abf", "adef"]);
    // Where the detour is asked for, it is the way.
    let over_c = Conditions { via: vec!["c".into()], ..free() };
    assert_eq!(routes(&field, "af", &over_c, 9), ["abcf"]);
}

#[test]
fn loops_and_self_moves_are_not_followed() {
    let field = field(3, "", "a~a a~b b~a b~b b>c c~b c~c");
    assert_eq!(routes(&field, "ac", &free(), 9), ["abc"]);
}

#[test]
fn a_role_without_any_move_is_neither_left_nor_reached() {
    let field = field(3, "", "a>b");
    assert!(routes(&field, "ac", &free(), 3).is_empty());
    assert!(routes(&field, "ca", &free(), 3).is_empty());
    assert!(routes(&field, "aa", &free(), 3).is_empty());
}

#[test]
fn a_route_passes_the_roles_that_it_is_to_pass_in_their_order() {
    let field = field(5, "", "a>e a>b b>c c>e b>e c>b?");
    let via = |roles: &[&str]| Conditions {
        via: roles.iter().map(|r| (*r).to_owned()).collect(),
        ..free()
    };
    assert_eq!(routes(&field, "ae", &via(&["b"]), 3), ["abe", "abce"]);
    assert_eq!(routes(&field, "ae", &via(&["b", "c"]), 3), ["abce"]);
    assert!(routes(&field, "ae", &via(&["c", "b"]), 3).is_empty());
    // The ends are passed anyway, but each in its place.
    assert_eq!(routes(&field, "ae", &via(&["a", "e"]), 1), ["ae"]);
    let turned = via(&["e", "a"]);
    assert!(routes(&field, "ae", &turned, 1).is_empty());
    let graph = RoleGraph::new(&field);
    assert_eq!(graph.closed("a", "e", &turned).unwrap().by, [Condition::Via]);
}

#[test]
fn the_expert_track_passes_no_role_that_leads_people_but_may_begin_in_one() {
    let field = field(5, "ab", "a>b b>e a>c c>d d>e");
    let expert = Conditions { no_management: true, ..free() };
    assert_eq!(routes(&field, "ae", &free(), 1), ["abe"]);
    assert_eq!(routes(&field, "ae", &expert, 3), ["acde"]);
    assert!(routes(&field, "ab", &expert, 3).is_empty());
}

#[test]
fn roles_that_suit_come_first_where_it_is_asked_for() {
    let field = field(4, "", "a>b b>d a>c? c>d");
    assert_eq!(routes(&field, "ad", &free(), 1), ["abd"]);
    let suits =
        Conditions { misfit: [None, Some(-0.4), Some(1.0), None].map(misfit).to_vec(), ..free() };
    assert_eq!(routes(&field, "ad", &suits, 1), ["acd"]);
}

#[test]
fn where_there_is_no_route_the_condition_that_closed_it_is_named() {
    let field = field(6, "b", "a>b b>d a~c c>e e>d");
    let graph = RoleGraph::new(&field);
    let closed = |conditions: &Conditions| graph.closed("a", "d", conditions);
    assert_eq!(closed(&free()), None);
    let short = Conditions { max_steps: Some(2), no_management: true, ..free() };
    // Either of the two would open it: the first in order is named.
    let found = closed(&short).unwrap();
    assert_eq!(found.by, [Condition::NoManagement]);
    let nearest = found.nearest.unwrap();
    assert_eq!(
        (nearest.role.id.as_str(), nearest.short_of, nearest.route.moves.len()),
        ("e", 1, 2)
    );
    let both = Conditions { avoid: vec!["b".into()], only: vec![MoveKind::Promotion], ..free() };
    assert_eq!(closed(&both).unwrap().by, [Condition::Avoid]);
    let all = Conditions { max_steps: Some(1), ..both };
    assert_eq!(closed(&all).unwrap().by, [Condition::Avoid, Condition::MaxSteps]);
    // Nothing leads to f at all.
    assert_eq!(graph.closed("a", "f", &free()).unwrap().by, []);
}

#[test]
fn a_goal_beyond_every_way_still_has_a_nearest_role() {
    // From a nothing leads to d, but c is a step beside it.
    let field = field(4, "", "a>b b>c d>c");
    let graph = RoleGraph::new(&field);
    let nearest = graph.closed("a", "d", &free()).unwrap().nearest.unwrap();
    assert_eq!((nearest.role.id.as_str(), nearest.short_of), ("c", 1));
    // Where every way leads further off, there is none.
    let graph = RoleGraph::new(&field);
    assert_eq!(graph.closed("c", "a", &free()).unwrap().nearest, None);
}

#[test]
fn the_house_has_an_expert_way_from_the_first_rung() {
    let expert = Conditions { no_management: true, ..free() };
    let found = GRAPH.routes("customer-service-representative", "product-expert", &expert, 3);
    assert!(!found.is_empty());
    for route in found {
        let lead = route.roles.iter().filter(|role| role.leads_people.is_some());
        assert_eq!(lead.count(), 0);
    }
}

/// Every loopless way under conditions that is no detour from another, the cheapest first, of each set of roles only the cheapest.
fn exhaustive(catalogue: &Catalogue, conditions: &Conditions, to: usize) -> Vec<Cost> {
    let mut found = Vec::new();
    walk(catalogue, conditions, to, &mut vec![0], 0, &mut found);
    found.sort();
    let all = found.clone();
    found.retain(|(_, way)| {
        !all.iter().any(|(_, other)| detours(catalogue, conditions, way, other))
    });
    let mut seen = HashSet::new();
    found.retain(|(_, way)| {
        let mut roles = way.clone();
        roles.sort_unstable();
        seen.insert(roles)
    });
    found.into_iter().map(|(cost, _)| cost).collect()
}

/// Whether a way passes all roles of another in their order, and more, with a lateral move that the other does without.
fn detours(catalogue: &Catalogue, conditions: &Conditions, way: &[usize], other: &[usize]) -> bool {
    let mut ahead = way.iter();
    let passes = other.iter().all(|role| ahead.any(|own| own == role));
    let steps: HashSet<&[usize]> = other.windows(2).collect();
    let mut added = way.windows(2).filter(|step| !steps.contains(step));
    let id = |index: usize| &catalogue.roles[index].id;
    let sideways = |step: &[usize]| {
        let moves = catalogue.moves.iter().filter(|m| {
            let kind = conditions.only.is_empty() || conditions.only.contains(&m.kind);
            m.from_role == *id(step[0]) && m.to_role == *id(step[1]) && kind
        });
        let best = moves.min_by_key(|m| cost(m.kind, m.basis));
        best.is_some_and(|m| m.kind == MoveKind::Lateral)
    };
    way.len() > other.len() && passes && added.any(sideways)
}

fn walk(
    catalogue: &Catalogue,
    conditions: &Conditions,
    to: usize,
    way: &mut Vec<usize>,
    so_far: Cost,
    found: &mut Vec<(Cost, Vec<usize>)>,
) {
    let id = |index: usize| &catalogue.roles[index].id;
    let here = way[way.len() - 1];
    if here == to {
        let mut ahead = way.iter().map(|index| id(*index));
        if conditions.via.iter().all(|role| ahead.any(|passed| passed == role)) {
            found.push((so_far, way.clone()));
        }
        return;
    }
    if conditions.max_steps == Some(way.len() - 1) {
        return;
    }
    for next in 0..catalogue.roles.len() {
        let barred = conditions.avoid.contains(id(next)) || conditions.avoid.contains(id(here));
        let leads = conditions.no_management && catalogue.roles[next].leads_people.is_some();
        if way.contains(&next) || barred || leads {
            continue;
        }
        let steps = catalogue.moves.iter().filter(|step| {
            let kind = conditions.only.is_empty() || conditions.only.contains(&step.kind);
            step.from_role == *id(here) && step.to_role == *id(next) && kind
        });
        let Some(step) = steps.map(|step| cost(step.kind, step.basis)).min() else {
            continue;
        };
        let misfit = conditions.misfit.get(next).copied().unwrap_or_default();
        way.push(next);
        walk(catalogue, conditions, to, way, so_far + step + misfit, found);
        way.pop();
    }
}

fn letter() -> impl Strategy<Value = String> {
    select(vec!["a", "b", "c", "d", "e", "f", "g"]).prop_map(str::to_owned)
}

fn conditions() -> impl Strategy<Value = Conditions> {
    let kinds = vec![MoveKind::Promotion, MoveKind::Lateral, MoveKind::Exit];
    (
        prop_oneof![3 => Just(Vec::new()), 1 => vec(letter(), 1..3)],
        prop_oneof![2 => Just(Vec::new()), 1 => vec(letter(), 1)],
        prop::bool::weighted(0.2),
        prop_oneof![Just(None), (1_usize..6).prop_map(Some)],
        prop_oneof![3 => Just(Vec::new()), 1 => subsequence(kinds, 1..3)],
        prop_oneof![Just(Vec::new()), vec(0_u32..=10, 7)],
    )
        .prop_map(|(via, avoid, no_management, max_steps, only, misfit)| Conditions {
            rising: false,
            via,
            avoid,
            no_management,
            max_steps,
            only,
            misfit,
        })
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = (0_u8..7, 0_u8..7, select(vec!['>', '~', '.']), any::<bool>());
    let one = one.prop_map(|(from, to, kind, inferred)| {
        a_move((b'a' + from).into(), (b'a' + to).into(), kind, inferred)
    });
    vec(one, 0..26)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn the_best_routes_are_those_of_an_exhaustive_search(
        moves in moves(),
        mut conditions in conditions(),
        to in 1_usize..7,
        count in 1_usize..6,
    ) {
        let mut catalogue = field(7, "cf", "");
        catalogue.moves = moves.into();
        let goal = catalogue.roles[to].id.clone();
        // Both ends are passed anyway, and what stands twice in a row stands once.
        conditions.via.insert(0, "a".to_owned());
        conditions.via.push(goal.clone());
        conditions.via.dedup();
        let mut best = exhaustive(&catalogue, &conditions, to);
        best.truncate(count);
        let graph = RoleGraph::new(&catalogue);
        let found = graph.routes("a", &goal, &conditions, count);
        let costs: Vec<Cost> = found.iter().map(|route| route.cost).collect();
        prop_assert_eq!(&costs, &best);
        prop_assert_eq!(graph.closed("a", &goal, &conditions).is_none(), !best.is_empty());
        for route in found {
            prop_assert_eq!(route.moves.len() + 1, route.roles.len());
            for (index, step) in route.moves.iter().enumerate() {
                prop_assert_eq!(&step.from_role, &route.roles[index].id);
                prop_assert_eq!(&step.to_role, &route.roles[index + 1].id);
            }
        }
    }

    #[test]
    fn no_route_is_a_detour_from_another(moves in moves(), to in 1_usize..7) {
        let mut catalogue = field(7, "", "");
        catalogue.moves = moves.into();
        let graph = RoleGraph::new(&catalogue);
        let found = graph.routes("a", &catalogue.roles[to].id, &free(), 20);
        for route in &found {
            for other in &found {
                prop_assert!(!route.detours_from(other));
            }
        }
    }

    #[test]
    fn from_several_roles_each_is_reached_from_the_nearest(
        moves in moves(),
        starts in subsequence((0_usize..7).collect::<Vec<_>>(), 0..4),
    ) {
        let mut catalogue = field(7, "", "");
        catalogue.moves = moves.into();
        let graph = RoleGraph::new(&catalogue);
        let from = starts.iter().map(|index| (&catalogue.roles[*index], 0));
        let from: Vec<(&Role, Cost)> = from.collect();
        let reach = graph.reach(&from, &free());
        for role in &catalogue.roles {
            let alone = from.iter().filter_map(|start| graph.reach(&[*start], &free()).cost_of(&role.id));
            prop_assert_eq!(reach.cost_of(&role.id), alone.min());
            let route = reach.route_to(&role.id);
            prop_assert_eq!(reach.moves_to(&role.id), route.as_ref().map(|route| route.moves.len()));
            prop_assert_eq!(reach.cost_of(&role.id), route.as_ref().map(|route| route.cost));
        }
    }

    #[test]
    fn the_route_to_whatever_is_reached_is_the_best_one(moves in moves()) {
        let mut catalogue = field(7, "", "");
        catalogue.moves = moves.into();
        let graph = RoleGraph::new(&catalogue);
        let reach = graph.reach(&[(&catalogue.roles[0], 0)], &free());
        for role in &catalogue.roles[1..] {
            let best = graph.routes("a", &role.id, &free(), 1);
            prop_assert_eq!(reach.cost_of(&role.id), best.first().map(|route| route.cost));
            // The same one, too: of ways that cost the same every search takes one and the same.
            let route = reach.route_to(&role.id);
            prop_assert_eq!(
                route.map(|route| route.roles.iter().map(|r| r.id.clone()).collect::<Vec<_>>()),
                best.first().map(|route| route.roles.iter().map(|r| r.id.clone()).collect())
            );
        }
    }
}
