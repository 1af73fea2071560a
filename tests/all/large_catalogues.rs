//! Catalogues with far more roles and routes than a page can show.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::Write as _;

use crate::support::{self, generator};
use rungs::advice::person::{Person, Standing};
use rungs::advice::way::WayKind;
use rungs::catalogue::Catalogue;
use rungs::catalogue::files::{Part, SourceFile};
use rungs::catalogue::finding::{Fault, MOST_FINDINGS};
use rungs::catalogue::load::{Loaded, assemble};
use rungs::document::result::{ResultView, result_view};
use rungs::graph::RoleGraph;
use rungs::graph::conditions::Conditions;
use rungs::graph::ladder::{Ladder, LadderOptions, Omitted};
use rungs::graph::line::MOST_LINES;
use rungs::graph::rungs::{MOST_MOVES, MOST_ROLES};
use rungs::riasec::code::HollandCode;

const UP: LadderOptions = LadderOptions { all: false, down: false };
const EVERYTHING: LadderOptions = LadderOptions { all: true, down: false };

fn loaded(text: String) -> Loaded {
    let file = SourceFile {
        read: rungs::catalogue::files::Read::Whole,
        name: "catalogue.yaml".to_owned(),
        part: Part::Head,
        text,
    };
    assemble(vec![file], None)
}

/// A catalogue of roles, one to a level and each with its moves; what a check would say of it is left aside.
fn catalogue(roles: &[(&str, &[(&str, &str)])]) -> Catalogue {
    let mut text = String::from("name: Rungs\nlevels:\n");
    for (role, _) in roles {
        text.push_str(&format!("  - {{id: level-{role}, name: Level {role}}}\n"));
    }
    text.push_str("roles:\n");
    for (role, moves) in roles {
        let moves: Vec<String> =
            moves.iter().map(|(to, kind)| format!("{{to: {to}, kind: {kind}}}")).collect();
        text.push_str(&format!(
            "  - {{id: {role}, title: Role {role}, level: level-{role}, moves: [{}]}}\n",
            moves.join(", ")
        ));
    }
    loaded(text).catalogue
}

/// Levels of equally many roles, each of which leads to every role of the next level.
fn lattice_text(levels: usize, width: usize) -> String {
    let mut text = String::from("name: Lattice\nversion: '1'\nlevels:\n");
    for level in 0..levels {
        text.push_str(&format!("  - {{id: l{level}, name: Level {level}}}\n"));
    }
    text.push_str("roles:\n");
    for level in 0..levels {
        for index in 0..width {
            let moves: Vec<String> = (0..width)
                .filter(|_| level + 1 < levels)
                .map(|to| format!("{{to: r{}-{to}, kind: promotion}}", level + 1))
                .collect();
            text.push_str(&format!(
                "  - {{id: r{level}-{index}, title: Role {level}.{index}, level: l{level}, moves: [{}]}}\n",
                moves.join(", ")
            ));
        }
    }
    text
}

fn lattice(levels: usize, width: usize) -> Catalogue {
    let loaded = loaded(lattice_text(levels, width));
    assert_eq!(loaded.findings, []);
    loaded.catalogue
}

fn ids<'a>(ladder: &Ladder<'a>) -> Vec<&'a str> {
    ladder.roles.iter().map(|role| role.id.as_str()).collect()
}

fn bounded(ladder: &Ladder) {
    assert!(ladder.roles.len() <= MOST_ROLES + MOST_MOVES);
    assert!(ladder.moves.len() <= 2 * MOST_MOVES);
    for track in ladder.lines.chunk_by(|a, b| a.track == b.track) {
        assert!(track.len() <= MOST_LINES);
    }
    for line in &ladder.lines {
        assert!(line.roles.len() <= MOST_ROLES);
    }
}

#[test]
fn a_generated_catalogue_loads_without_findings_and_its_ladders_are_bounded() {
    let size = generator::Size { roles: 2_000, moves: 6_000, seed: 5 };
    let mut loaded = loaded(generator::catalogue(size));
    // Two of many moves drawn by chance may be the same.
    let same = |fault: &Fault| matches!(fault, Fault::SameMove { .. });
    loaded.findings.retain(|found| !same(&found.fault));
    assert_eq!(loaded.findings, []);
    let catalogue = loaded.catalogue;
    assert_eq!((catalogue.roles.len(), catalogue.moves.len()), (2_000, 6_000));
    let graph = RoleGraph::new(&catalogue);
    let mut largest = 0;
    for role in catalogue.roles.iter().step_by(50) {
        for (all, down) in [(false, false), (true, false), (false, true), (true, true)] {
            let ladder = graph.ladder(&role.id, LadderOptions { all, down }).unwrap();
            bounded(&ladder);
            largest = largest.max(ladder.roles.len() + ladder.omitted.roles);
        }
    }
    assert!(largest > MOST_ROLES, "{largest} roles: nothing had to be left out");
}

#[test]
fn the_same_seed_gives_the_same_catalogue_and_another_another() {
    let catalogue =
        |seed| generator::catalogue(generator::Size { roles: 1_000, moves: 2_000, seed });
    assert_eq!(catalogue(1), catalogue(1));
    assert_ne!(catalogue(1), catalogue(2));
}

/// 40 levels of 10 roles, fully joined, have 10³⁹ routes from bottom to top.
#[test]
fn a_lattice_of_countless_routes_is_summarised() {
    let catalogue = lattice(40, 10);
    let graph = RoleGraph::new(&catalogue);
    let ladder = graph.ladder("r0-0", UP).unwrap();
    bounded(&ladder);
    // The beginning, then whole levels as long as their promotions fit: 10 to the first, 100 to each further one.
    assert_eq!(ladder.roles.len(), 1 + 20 * 10);
    assert_eq!(ladder.moves.len(), 10 + 19 * 100);
    assert_eq!(ladder.omitted, Omitted { roles: 19 * 10, moves: 19 * 100, lines: 0 });
    let longest = ladder.lines.iter().map(|line| line.roles.len()).max();
    assert_eq!(longest, Some(21));
    let down = LadderOptions { down: true, ..UP };
    let below = graph.ladder("r39-9", down).unwrap();
    assert_eq!(below.roles.len(), ladder.roles.len());
    assert_eq!(below.omitted, ladder.omitted);
}

#[test]
fn a_ladder_that_fits_is_whole() {
    let catalogue = lattice(20, 10);
    let graph = RoleGraph::new(&catalogue);
    let ladder = graph.ladder("r0-3", UP).unwrap();
    assert_eq!(ladder.roles.len(), 1 + 19 * 10);
    assert_eq!(ladder.omitted, Omitted::default());
    assert_eq!(ladder.lines.len(), 10);
}

#[test]
fn of_more_next_roles_than_fit_the_first_are_shown() {
    let next: Vec<String> = (0..2_500).map(|index| format!("next-{index}")).collect();
    let moves: Vec<(&str, &str)> = next.iter().map(|id| (id.as_str(), "promotion")).collect();
    let mut roles: Vec<(&str, &[(&str, &str)])> = vec![("start", &moves)];
    roles.extend(next.iter().map(|id| (id.as_str(), &[][..])));
    let catalogue = catalogue(&roles);
    let graph = RoleGraph::new(&catalogue);
    let ladder = graph.ladder("start", UP).unwrap();
    bounded(&ladder);
    assert_eq!(ladder.roles.len(), MOST_ROLES);
    assert_eq!(ids(&ladder)[..3], ["start", "next-0", "next-1"]);
    assert_eq!(
        ladder.omitted,
        Omitted {
            roles: 2_501 - MOST_ROLES,
            moves: 2_501 - MOST_ROLES,
            lines: MOST_ROLES - 1 - MOST_LINES
        }
    );
}

#[test]
fn moves_sideways_in_a_circle_end() {
    let catalogue = catalogue(&[
        ("a", &[("b", "lateral"), ("c", "promotion")]),
        ("b", &[("a", "lateral"), ("c", "lateral")]),
        ("c", &[("a", "lateral"), ("b", "lateral")]),
    ]);
    let graph = RoleGraph::new(&catalogue);
    assert_eq!(ids(&graph.ladder("a", UP).unwrap()), ["a", "c"]);
    let all = graph.ladder("a", EVERYTHING).unwrap();
    assert_eq!(ids(&all), ["a", "b", "c"]);
    assert_eq!(all.moves.len(), 4);
    assert_eq!(all.omitted, Omitted::default());
}

/// No such catalogue passes the check; a library's user may build a graph of it all the same.
#[test]
fn promotions_in_a_circle_and_to_the_same_role_end() {
    let catalogue = catalogue(&[
        ("a", &[("a", "promotion"), ("b", "promotion")]),
        ("b", &[("c", "promotion"), ("b", "lateral")]),
        ("c", &[("a", "promotion")]),
    ]);
    let graph = RoleGraph::new(&catalogue);
    let ladder = graph.ladder("a", EVERYTHING).unwrap();
    assert_eq!(ids(&ladder), ["a", "b", "c"]);
    assert_eq!(ladder.moves.len(), 5);
    let lines: Vec<usize> = ladder.lines.iter().map(|line| line.roles.len()).collect();
    assert_eq!(lines, [3]);
}

#[test]
fn parallel_moves_are_all_shown_and_make_one_line() {
    let catalogue = catalogue(&[
        ("a", &[("b", "promotion"), ("b", "promotion"), ("b", "lateral")]),
        ("b", &[]),
    ]);
    let graph = RoleGraph::new(&catalogue);
    assert_eq!(graph.ladder("a", UP).unwrap().moves.len(), 2);
    let all = graph.ladder("a", EVERYTHING).unwrap();
    assert_eq!((all.moves.len(), all.lines.len()), (3, 1));
}

#[test]
fn a_role_without_a_move_is_its_own_ladder() {
    let catalogue = catalogue(&[("a", &[]), ("b", &[])]);
    let graph = RoleGraph::new(&catalogue);
    let ladder = graph.ladder("a", EVERYTHING).unwrap();
    assert_eq!(ids(&ladder), ["a"]);
    assert!(ladder.moves.is_empty() && ladder.lines.is_empty());
    assert_eq!(ladder.omitted, Omitted::default());
}

#[test]
fn a_page_says_what_it_leaves_out() {
    let mut file = tempfile::Builder::new().suffix(".yaml").tempfile().unwrap();
    file.write_all(lattice_text(300, 2).as_bytes()).unwrap();
    let path = file.path().to_str().unwrap();
    let page = |arguments: &[&str], columns: usize| support::page_of(path, arguments, columns);
    insta::assert_snapshot!(page(&["ladder", "r0-0"], 80));
    insta::assert_snapshot!(page(&["ladder", "r299-1", "--down"], 60));
    insta::assert_snapshot!(page(&["path", "r0-0", "r299-1"], 80));
}

/// A catalogue of one level whose roles all have interests, each with the moves that `moves` gives it.
fn with_interests(roles: usize, moves: impl Fn(usize) -> String) -> Catalogue {
    let mut text = String::from("name: Many\nlevels: [{id: l, name: L}]\nroles:\n");
    for index in 0..roles {
        text.push_str(&format!(
            "  - {{id: r{index}, title: Role {index}, level: l, interests: {{types: [S, E]}}, moves: [{}]}}\n",
            moves(index)
        ));
    }
    loaded(text).catalogue
}

fn result(catalogue: &Catalogue, from: Standing, shown: impl Fn(&ResultView)) {
    let graph = RoleGraph::new(catalogue);
    let person = Person::from_code(&HollandCode::parse("SEC").unwrap());
    let view = result_view(&graph, &person, from, None, None);
    assert_eq!(view.recommendations.len(), catalogue.roles.len());
    shown(&view);
}

#[test]
fn a_result_makes_no_way_before_it_is_shown() {
    // A role, the graph, and the one search behind all ways: four words for each role, however long its way.
    let chain = with_interests(1_000, |index| match index {
        999 => String::new(),
        _ => format!("{{to: r{}, kind: promotion}}", index + 1),
    });
    result(&chain, Standing::In(&chain.roles[0]), |view| {
        let last = view.recommendations.iter().find(|x| x.role == "r999");
        assert_eq!(last.unwrap().way.view().moves.len(), 999);
    });
    let ring = with_interests(1_000, |index| {
        format!("{{to: r{}, kind: lateral, both_ways: true}}", (index + 1) % 1_000)
    });
    // Each role is of the lowest level, where a career begins.
    result(&ring, Standing::Unknown, |view| {
        assert!(view.recommendations.iter().all(|x| x.way.view().kind == WayKind::Start));
    });
    let apart = with_interests(2_000, |_| String::new());
    result(&apart, Standing::In(&apart.roles[7]), |view| {
        let here = view.recommendations.iter().filter(|x| x.way.view().kind == WayKind::Here);
        assert_eq!(here.count(), 1);
    });
}

#[test]
fn one_search_from_many_roles_reaches_each_role_once() {
    let ring =
        with_interests(1_000, |index| format!("{{to: r{}, kind: lateral}}", (index + 1) % 1_000));
    let graph = RoleGraph::new(&ring);
    let starts = ring.roles.iter().step_by(100);
    let starts: Vec<_> = starts.map(|role| (role, 0)).collect();
    let reach = graph.reach(&starts, &Conditions::default());
    for (index, role) in ring.roles.iter().enumerate() {
        assert_eq!(reach.moves_to(&role.id), Some(index % 100));
    }
    assert_eq!(reach.route_to("r299").unwrap().roles[0].id, "r200");
}

#[test]
fn of_countless_faults_some_hundreds_are_listed_and_the_rest_is_not_read() {
    let empty = "{},".repeat(50_000);
    let found = loaded(format!("name: N\nlevels: [{{id: l, name: L}}]\nroles: [{empty}]\n"));
    assert_eq!(found.findings.len(), MOST_FINDINGS + 1);
    assert_eq!(found.findings[MOST_FINDINGS].fault, Fault::More(MOST_FINDINGS));
    assert!(found.catalogue.roles.len() <= MOST_FINDINGS);
}

#[test]
fn many_warnings_hide_no_error() {
    let mut text = String::from("name: N\nlevels: [{id: a, name: A}, {id: b, name: B}]\nroles:\n");
    text.push_str("  - {id: start, title: Start, level: a}\n");
    for index in 0..2 * MOST_FINDINGS {
        text.push_str(&format!("  - {{id: r{index}, title: Role {index}, level: b}}\n"));
    }
    text.push_str("  - {id: last, title: Last, level: c}\n");
    let found = loaded(text);
    assert_eq!(found.errors(), 1);
    assert_eq!(found.findings.len(), MOST_FINDINGS + 2);
}

#[test]
fn a_suggestion_is_always_the_same() {
    let mut text = String::from("name: N\nlevels: [{id: l, name: L}]\nroles:\n");
    for index in 0..6_000 {
        text.push_str(&format!("  - {{id: role-{index}, title: Role {index}, level: l}}\n"));
    }
    text.push_str(
        "  - {id: last, title: Last, level: l, moves: [{to: rloe-77x, kind: lateral}]}\n",
    );
    let faults = |loaded: Loaded| loaded.findings.into_iter().map(|f| f.fault).next();
    let first = faults(loaded(text.clone()));
    assert!(matches!(
        &first,
        Some(Fault::UnknownReference { nearest: Some(id), .. }) if id == "role-77"
    ));
    assert_eq!(faults(loaded(text)), first);
}
