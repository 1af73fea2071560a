//! Ladders, routes and their pictures as whole pages.

use crate::support::{page, run, snapshot};

snapshot!(the_ladder_of_a_representative, "ladder", "csr");
snapshot!(a_ladder_with_all_moves, "ladder", "team-lead", "--all");
snapshot!(who_gets_to_the_top, "ladder", "cco", "--down");
snapshot!(the_top_has_no_ladder, "ladder", "cco");
snapshot!(a_ladder_for_graphviz, "ladder", "support-engineer", "--all", "--format", "dot");
snapshot!(a_ladder_for_mermaid, "ladder", "customer-experience-specialist", "--format", "mermaid");
snapshot!(the_house_of_all_roles, "ladder");
snapshot!(a_ladder_with_a_marked_route, "ladder", "team-lead", "--to", "entrepreneur");
snapshot!(a_route_that_there_is_not, "ladder", "cco", "--to", "csr");
snapshot!(who_gets_to_no_role, "ladder", "--down");
snapshot!(a_small_ladder_as_a_picture, "ladder", "team-lead", "--to", "cco", "--format", "svg");
snapshot!(
    a_ladder_with_a_marked_route_as_json,
    "ladder",
    "customer-experience-manager",
    "--to",
    "director-of-customer-experience",
    "--format",
    "json"
);
snapshot!(routes_to_the_top, "path", "retail-job", "cco");
snapshot!(no_route_down, "path", "cco", "csr");
snapshot!(
    the_expert_track_with_what_each_step_asks_for,
    "path",
    "csr",
    "product expert",
    "--no-management",
    "--have",
    "product knowledge,troubleshooting"
);
snapshot!(
    a_condition_that_closes_every_way,
    "path",
    "csr",
    "cco",
    "--no-management",
    "--max-steps",
    "2"
);
snapshot!(
    routes_that_suit_by_way_of_a_role,
    "path",
    "csr",
    "cco",
    "--via",
    "team lead",
    "--avoid",
    "customer service supervisor",
    "--only",
    "promotion",
    "--scores",
    "ESC",
    "--count",
    "1"
);
snapshot!(a_first_job_has_a_way_in, "ladder", "retail job");
snapshot!(a_ladder_in_full, "ladder", "customer experience manager", "--all", "--sources");
snapshot!(a_ladder_to_keep, "ladder", "team-lead", "--format", "markdown");
snapshot!(a_ladder_as_a_page_with_its_picture, "ladder", "team-lead", "--format", "html");
snapshot!(routes_to_keep, "path", "csr", "team-lead", "--format", "markdown");
snapshot!(routes_in_full, "path", "csr", "team-lead", "--gaps", "--all");

#[test]
fn a_ladder_and_routes_at_two_more_widths() {
    let pages = [60, 120].map(|columns| {
        let ladder = page(&["ladder", "csr"], columns);
        let path = page(&["path", "csr", "cco", "--gaps"], columns);
        format!("{columns} columns\n{ladder}\n{path}")
    });
    insta::assert_snapshot!(pages.join("\n"));
}

#[test]
fn without_a_picture_of_its_own_a_first_job_is_not_drawn() {
    let page = run(&["ladder", "retail-job", "--format", "html"]).out;
    assert!(!page.contains("<svg"));
}

#[test]
fn two_pictures_in_one_page_share_no_id() {
    let ids = |role: &str| -> Vec<String> {
        let svg = run(&["ladder", role, "--format", "svg"]).out;
        let ids = svg.split(" id=\"").skip(1);
        ids.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    let (one, other) = (ids("team-lead"), ids("csr"));
    assert_eq!(one.len(), 6);
    assert!(one.iter().all(|id| !other.contains(id)));
}

#[test]
fn every_rule_of_a_picture_is_its_own() {
    let svg = run(&["ladder", "team-lead", "--format", "svg"]).out;
    let (_, rest) = svg.split_once(" id=\"").unwrap();
    let (id, _) = rest.split_once('"').unwrap();
    let (_, sheet) = svg.split_once("<style>").unwrap();
    let (sheet, _) = sheet.split_once("</style>").unwrap();
    let selectors = sheet.split('{').map(|part| part.rsplit('}').next().unwrap());
    for selector in selectors.flat_map(|list| list.split(',')) {
        let selector = selector.trim();
        let own = selector.starts_with(&format!("#{id} "));
        assert!(own || selector.is_empty() || selector.starts_with("@media"), "{selector}");
    }
}
