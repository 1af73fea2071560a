//! `rungs compare`: roles side by side, what they share and what only one of them has.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::support::{BUILT_IN, GRAPH};
use std::collections::BTreeSet;
use std::path::PathBuf;

use rungs::advice::side_by_side::duties;
use rungs::advice::side_by_side::{Joined, same_figures};
use rungs::catalogue::Catalogue;
use rungs::catalogue::files::{Part, SourceFile};
use rungs::catalogue::load::assemble;
use rungs::catalogue::role::{Role, StatementKind};
use rungs::document::compare::{CompareView, compare_view};
use rungs::graph::RoleGraph;
use rungs::graph::conditions::Conditions;
use serde_json::Value;

use crate::support;

/// Four roles of which two share duties, one has a stand-in for its occupation and two are placed by the catalogue's authors.
const FOUR: [&str; 4] = [
    "customer-service-representative",
    "financial-services-representative",
    "team-lead",
    "customer-success-manager",
];

/// A company's own catalogue, which cites nothing.
const OWN: &str = r#"
name: Acme support
version: "1"
levels:
  - {id: agent, name: Agent}
  - {id: lead, name: Lead}
skills:
  - {id: listening, name: Listening, kind: soft}
  - {id: sql, name: SQL, kind: hard}
roles:
  - id: support-agent
    title: Support agent
    level: agent
    duties: [Answer the phone., Write notes.]
    skills: [listening]
    interests: {types: [S, C]}
    moves:
      - {to: team-lead, kind: promotion, when: after leading two shifts}
      - {to: team-lead, kind: lateral}
  - id: team-lead
    title: Team lead
    level: lead
    duties: [ANSWER the  phone., Plan shifts.]
    skills: [listening, sql]
    interests: {profile: {R: 2, I: 3, A: 1, S: 6, E: 3, C: 5}}
    moves: [{to: head, kind: promotion}]
  - {id: head, title: Head of support, level: lead}
"#;

fn catalogue(text: &str) -> Catalogue {
    let file = SourceFile {
        read: rungs::catalogue::files::Read::Whole,
        name: "own.yaml".to_owned(),
        text: text.to_owned(),
        part: Part::Head,
    };
    let loaded = assemble(vec![file], None);
    assert_eq!(loaded.errors(), 0, "{:?}", loaded.findings);
    loaded.catalogue
}

fn roles<'c>(catalogue: &'c Catalogue, ids: &[&str]) -> Vec<&'c Role> {
    ids.iter().map(|id| catalogue.role(id).unwrap()).collect()
}

/// A catalogue of the tests as a file.
fn file(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// The page of some roles in so many columns.
fn page(ids: &[&str], columns: usize) -> String {
    support::page(&[&["compare"], ids].concat(), columns)
}

/// What a command prints: standard output, standard error, exit code.
fn run(arguments: &[&str]) -> (String, String, Option<i32>) {
    let run = support::run(arguments);
    (run.out, run.err, Some(run.code))
}

mod pages {
    use super::*;

    #[test]
    fn two_roles_in_eighty_columns() {
        insta::assert_snapshot!(page(&["csr", "team-lead"], 80));
    }

    #[test]
    fn two_roles_in_sixty_columns() {
        insta::assert_snapshot!(page(&["support-engineer", "product-expert"], 60));
    }

    #[test]
    fn three_roles_in_a_hundred_and_twenty_columns() {
        let ids = ["customer-service-manager", "team-lead", "receptionist"];
        insta::assert_snapshot!(page(&ids, 120));
    }

    #[test]
    fn four_roles_in_eighty_columns() {
        insta::assert_snapshot!(page(&FOUR, 80));
    }

    #[test]
    fn four_roles_stacked_in_sixty_columns() {
        let ids = [
            "support-engineer",
            "customer-support-representative",
            "remote-customer-support-representative",
            "vp-technical-support",
        ];
        insta::assert_snapshot!(page(&ids, 60));
    }

    #[test]
    fn everything_told_of_four_roles() {
        insta::assert_snapshot!(page(&[&FOUR[..], &["--all"]].concat(), 80));
    }

    #[test]
    fn everything_told_of_two_roles_with_the_facts_behind_it() {
        let ids = ["support-engineer", "product-expert", "--all", "--sources"];
        insta::assert_snapshot!(page(&ids, 80));
    }

    #[test]
    fn as_markdown() {
        let ids = ["support-engineer", "product-expert", "--format", "markdown"];
        insta::assert_snapshot!(page(&ids, 80));
    }

    #[test]
    fn as_html() {
        let ids = ["support-engineer", "product-expert", "--format", "html"];
        let page = page(&ids, 80);
        insta::assert_snapshot!(page.split_once("<body>").unwrap().1);
    }

    #[test]
    fn plain_mode_has_no_columns() {
        let page = page(&[&FOUR[..], &["--plain"]].concat(), 80);
        assert!(!page.contains('─'), "{page}");
        assert!(page.contains("  Team Lead\n    Level: Lead\n"), "{page}");
    }

    #[test]
    fn a_catalogue_without_sources() {
        let own = file("compared.yaml", OWN);
        let ids = ["support-agent", "team-lead", "head", "--all"];
        let ids = [&["compare"], &ids[..]].concat();
        insta::assert_snapshot!(support::page_of(own.to_str().unwrap(), &ids, 80));
    }

    /// No sentence below the table speaks against it: equal figures of one occupation are said to tell nothing.
    #[test]
    fn equal_pay_is_said_to_come_from_one_occupation() {
        let said = |ids: &[&str]| page(ids, 80).contains("Equal pay figures");
        assert!(said(&["csr", "senior-customer-service-representative"]));
        assert!(!said(&["csr", "team-lead"]));
        // The figures of stand-ins are not shown.
        assert!(!said(&["customer-success-manager", "customer-service-specialist"]));
    }

    #[test]
    fn the_pay_of_a_stand_in_is_shown_with_everything() {
        let ids = ["support-engineer", "product-expert"];
        assert!(!page(&ids, 80).contains("105,850"));
        assert!(page(&[&ids[..], &["--all"]].concat(), 80).contains("105,850"));
    }
}

mod document {
    use super::*;

    #[test]
    fn it_has_every_field() {
        let (out, _, code) = run(&["compare", "csr", "team lead", "--format", "json"]);
        assert_eq!(code, Some(0));
        assert!(out.starts_with("{\n  \"schema\": \"rungs.compare.v1\","));
        let document: Value = serde_json::from_str(&out).unwrap();
        let fields =
            |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
        let of_role = [
            "expects",
            "figures",
            "id",
            "interests",
            "level",
            "level_basis",
            "level_name",
            "mention",
            "occupation",
            "pay",
            "purpose",
            "purpose_statements",
            "standing",
            "title",
            "track",
            "track_name",
        ];
        assert_eq!(fields(&document["roles"][0]), of_role);
        assert_eq!(fields(&document["duties"][0]), ["roles", "statements"]);
        let statement = &document["duties"][0]["statements"][0];
        assert_eq!(fields(statement), ["inferred", "role", "sources", "text"]);
        assert_eq!(fields(&document["skills"][0]), ["id", "kind", "name", "needs", "roles"]);
        assert_eq!(
            fields(&document["skills"][0]["needs"][0]),
            ["inferred", "level", "role", "sources"]
        );
        assert_eq!(fields(&document["likeness"][0]), ["r", "roles"]);
        assert_eq!(
            fields(&document["ways"][0]),
            ["from_role", "kind", "moves", "roles", "to_role"]
        );
        let wage = &document["roles"][0]["occupation"]["wage"];
        assert_eq!((&wage["country"], &wage["year"]), (&"United States".into(), &2025.into()));
    }

    #[test]
    fn every_pair_of_roles_is_told_whole() {
        for (place, one) in BUILT_IN.roles.iter().enumerate() {
            for other in &BUILT_IN.roles[place + 1..] {
                let view = compare_view(&GRAPH, &[one, other], None);
                for role in [one, other] {
                    told_whole(&view, role);
                }
                for way in &view.ways {
                    leads_as_the_graph_says(&GRAPH, way);
                }
                assert_eq!(view.ways.len(), 2);
            }
        }
    }

    /// Each duty and skill of the role stands in the comparison, under the role's name.
    fn told_whole(view: &CompareView, role: &Role) {
        let told = view.duties.iter().flat_map(|duty| &duty.statements);
        let told = told.filter(|s| s.role == role.id).map(|s| s.statement.text);
        let duties = role.said(StatementKind::Duties).iter().map(|s| s.text.as_str());
        assert_eq!(told.collect::<BTreeSet<_>>(), duties.collect(), "{}", role.id);
        let told = view.skills.iter().filter(|s| s.roles.contains(&role.id.as_str()));
        let skills = role.skills.iter().map(|need| need.id.as_str());
        let told: BTreeSet<&str> = told.map(|s| s.id).collect();
        assert_eq!(told, skills.collect(), "{}", role.id);
    }

    fn leads_as_the_graph_says(graph: &RoleGraph, way: &rungs::document::compare::WayBetween) {
        let routes = graph.routes(way.from_role, way.to_role, &Conditions::default(), 1);
        let moves = routes.first().map_or(0, |route| route.moves.len());
        match way.kind {
            Joined::None => {}
            Joined::Direct => assert_eq!(moves, 1),
            Joined::Route => assert!(moves > 0 && way.moves.len() > 1),
        }
        // Nobody climbs to come down again: no role on a way stands higher or lower than both its ends.
        let catalogue = graph.catalogue();
        let rank = |id: &str| catalogue.rank(&catalogue.role(id).unwrap().level);
        if let (Some(from), Some(to)) = (rank(way.from_role), rank(way.to_role)) {
            let between = from.min(to)..=from.max(to);
            let mut ranks = way.moves.iter().map(|step| rank(step.to_role));
            assert!(ranks.all(|rank| rank.is_some_and(|rank| between.contains(&rank))));
        }
        for step in way.moves.windows(2).filter(|_| way.kind == Joined::Route) {
            assert_eq!(step[0].to_role, step[1].from_role);
        }
        let ends = [way.moves.first(), way.moves.last()];
        if let [Some(first), Some(last)] = ends {
            assert_eq!((first.from_role, last.to_role), (way.from_role, way.to_role));
        }
    }
}

#[test]
fn roles_beside_one_occupation_are_known_by_it() {
    let ids =
        ["team-lead", "customer-service-representative", "senior-customer-service-representative"];
    let roles = roles(&BUILT_IN, &ids);
    assert_eq!(same_figures(&roles), [[1, 2]]);
    assert!(same_figures(&roles[..2]).is_empty());
}

mod sharing {
    use super::*;

    /// A catalogue of roles of which each has the duties given, as text and the facts that it cites.
    fn of(duties: &[&[(&str, &str)]]) -> Catalogue {
        let mut text = "name: n\nversion: \"1\"\nlevels: [{id: l, name: L}]\nsources: [{id: F, name: f, about: a}]\nroles:\n".to_owned();
        for (place, of_role) in duties.iter().enumerate() {
            text.push_str(&format!(
                "  - id: role-{place}\n    title: Role {place}\n    level: l\n    duties:\n"
            ));
            for (words, facts) in *of_role {
                text.push_str(&format!("      - {{text: \"{words}\", sources: [{facts}]}}\n"));
            }
        }
        catalogue(&text)
    }

    /// The roles that share a duty, and its wordings with their roles.
    type Told<'c> = (Vec<usize>, Vec<(usize, &'c str)>);

    /// The duties of all roles of a catalogue.
    fn told(catalogue: &Catalogue) -> Vec<Told<'_>> {
        let roles: Vec<&Role> = catalogue.roles.iter().collect();
        let place = |id: &str| roles.iter().position(|role| role.id == id).unwrap();
        let told = duties(catalogue, &roles).into_iter().map(|duty| {
            let wordings = duty.statements.iter();
            let wordings = wordings.map(|w| (place(w.role), w.statement.text));
            (duty.roles.iter().map(|id| place(id)).collect(), wordings.collect())
        });
        told.collect()
    }

    #[test]
    fn a_common_fact_makes_two_duties_one() {
        let catalogue = of(&[&[("Call.", "F-1"), ("Write.", "F-2")], &[("Ring up.", "F-1")]]);
        assert_eq!(
            told(&catalogue),
            [(vec![0, 1], vec![(0, "Call."), (1, "Ring up.")]), (vec![0], vec![(0, "Write.")]),]
        );
    }

    #[test]
    fn equal_words_make_two_duties_one() {
        let catalogue = of(&[&[("Call  people.", "")], &[("call PEOPLE.", "F-1")]]);
        assert_eq!(told(&catalogue).len(), 1);
    }

    #[test]
    fn a_wording_that_holds_two_duties_joins_those_that_hold_one() {
        let catalogue =
            of(&[&[("Call and write.", "F-1, F-2")], &[("Write.", "F-2"), ("Call.", "F-1")]]);
        assert_eq!(
            told(&catalogue),
            [(vec![0, 1], vec![(0, "Call and write."), (1, "Write."), (1, "Call.")])]
        );
    }

    #[test]
    fn two_that_share_nothing_are_not_one_through_a_third() {
        let catalogue =
            of(&[&[("Call and write.", "F-1, F-2")], &[("Call.", "F-1")], &[("Write.", "F-2")]]);
        assert_eq!(
            told(&catalogue),
            [
                (vec![0, 1], vec![(0, "Call and write."), (1, "Call.")]),
                (vec![0, 2], vec![(0, "Call and write."), (2, "Write.")]),
            ]
        );
    }

    #[test]
    fn what_is_shared_by_more_comes_first_and_holds_what_fewer_share() {
        let catalogue = of(&[
            &[("Plan.", ""), ("Call and write.", "F-1, F-2")],
            &[("Call, then write.", "F-1, F-2")],
            &[("Call.", "F-1")],
        ]);
        let told = told(&catalogue);
        let roles: Vec<&[usize]> = told.iter().map(|(roles, _)| roles.as_slice()).collect();
        assert_eq!(roles, [&[0, 1, 2][..], &[0]]);
    }
}

mod usage {
    use super::*;

    #[test]
    fn a_role_named_twice() {
        let (out, err, code) =
            run(&["compare", "csr", "team lead", "Customer Service Representative"]);
        assert_eq!((out.as_str(), code), ("", Some(2)));
        insta::assert_snapshot!(err, @r#"
        error: "csr" and "Customer Service Representative" are one and the same role, Customer Service Representative
        hint: name two to four different roles; list them with `rungs roles`
        "#);
    }

    #[test]
    fn a_role_that_does_not_exist() {
        let (_, err, code) = run(&["compare", "csr", "lighthouse keeper"]);
        assert_eq!(code, Some(1));
        assert!(err.contains("there is no role"), "{err}");
    }

    #[test]
    fn too_few_and_too_many() {
        for roles in [&["csr"][..], &["a", "b", "c", "d", "e"]] {
            let (_, err, code) = run(&[&["compare"], roles].concat());
            assert_eq!(code, Some(2));
            assert!(err.contains("`rungs compare --help`"), "{err}");
        }
    }
}
