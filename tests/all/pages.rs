//! Whole pages, as they print into a pipe, and every page at several widths.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::support::{self, GRAPH, printed, snapshot};
use rungs::builtin;
use rungs::document::ladder::ladder_view;
use rungs::graph::ladder::LadderOptions;
use unicode_width::UnicodeWidthStr as _;

snapshot!(
    a_result_from_thirty_answers,
    "quiz",
    "--answers",
    "143521153421244531133422152431",
    "--from",
    "csr"
);
snapshot!(
    a_result_for_somebody_new,
    "quiz",
    "--answers",
    "143521153421244531133422152431",
    "--from",
    "none"
);
snapshot!(a_result_without_bars, "match", "SEC", "--plain");
snapshot!(
    everything_of_a_result,
    "quiz",
    "--answers",
    "143521153421244531133422152431",
    "--from",
    "csr",
    "--all"
);
snapshot!(
    a_result_as_markdown,
    "quiz",
    "--answers",
    "143521153421244531133422152431",
    "--from",
    "csr",
    "--format",
    "markdown"
);
snapshot!(a_result_as_html, "match", "SEC", "--from", "csr", "--format", "html");
snapshot!(everything_of_a_plan, "plan", "--from", "csr", "--scores", "SEC", "--all");

#[test]
fn results_and_plans_at_several_widths() {
    for width in [60, 120] {
        let result = ["match", "SIA", "--from", "csr"];
        insta::assert_snapshot!(format!("a_result_at_{width}"), support::page(&result, width));
        let plan = ["plan", "--from", "csr", "--to", "implementation specialist"];
        insta::assert_snapshot!(format!("a_plan_at_{width}"), support::page(&plan, width));
    }
}
snapshot!(a_result_whose_two_letters_no_role_unites, "match", "CA");
snapshot!(a_result_from_six_scores, "match", "R=5,I=8,A=6,S=28,E=22,C=30", "--from", "team lead");
snapshot!(a_result_as_json, "match", "RSI", "--format", "json");
snapshot!(a_flat_profile_gets_no_recommendation, "match", "R=3,I=3,A=3,S=3,E=3,C=3");
snapshot!(
    the_official_answer_string_is_read,
    "quiz",
    "--form",
    "onet-60",
    "--answers",
    "553421321134342523523523254115342111351145453111231155343444"
);
snapshot!(all_roles, "roles");
snapshot!(all_roles_with_everything, "roles", "--all");
snapshot!(roles_of_a_level_and_type, "roles", "--level", "lead", "--type", "S");
snapshot!(roles_that_mention_words, "roles", "--search", "knowledge product");
snapshot!(no_role_passes, "roles", "--level", "executive", "--skill", "coding");
snapshot!(roles_by_pay, "roles", "--sort", "pay", "--max-zone", "2");
snapshot!(the_topics_of_the_guide, "guide");
snapshot!(a_topic_of_the_guide, "guide", "remote work");
snapshot!(a_topic_with_steps, "guide", "start");
snapshot!(a_topic_as_markdown, "guide", "plan-b", "--format", "markdown");
snapshot!(a_topic_as_json, "guide", "trends", "--format", "json");
snapshot!(the_sources_of_everything, "guide", "sources");
snapshot!(a_topic_that_does_not_exist, "guide", "salaries");
snapshot!(a_role_as_json, "role", "product-expert", "--format", "json");
snapshot!(a_role_that_is_misspelt, "role", "custmer sucess manger");
snapshot!(
    a_plan_without_a_goal,
    "plan",
    "--from",
    "csr",
    "--scores",
    "SEC",
    "--have",
    "crm,empathy"
);
snapshot!(
    a_plan_without_what_is_rejected,
    "plan",
    "--from",
    "csr",
    "--scores",
    "SEC",
    "--reject",
    "senior customer service representative"
);
snapshot!(
    a_plan_for_somebody_new_to_an_industry,
    "plan",
    "--from",
    "none",
    "--to",
    "customer service trainer",
    "--industry",
    "retail"
);
snapshot!(a_plan_at_the_top, "plan", "--from", "cco");
snapshot!(
    a_plan_whose_goal_is_out_of_reach,
    "plan",
    "--from",
    "team lead",
    "--to",
    "product expert"
);
snapshot!(
    a_plan_to_keep,
    "plan",
    "--from",
    "customer service manager",
    "--to",
    "cco",
    "--format",
    "markdown"
);
snapshot!(a_plan_as_json, "plan", "--from", "quality assurance analyst", "--format", "json");
snapshot!(a_plan_from_nowhere, "plan");
snapshot!(a_page_has_its_own_formats, "role", "csr", "--format", "dot");

fn widest(page: &str) -> (usize, String) {
    let plain = anstream::adapter::strip_str(page).to_string();
    let lines = plain.lines().map(|line| (line.width(), line.to_owned()));
    lines.max_by_key(|(width, _)| *width).unwrap_or_default()
}

fn fits(width: usize, page: &str) {
    let (columns, line) = widest(page);
    assert!(columns <= width, "{columns} columns at {width}: {line}");
}

#[test]
fn every_topic_fits_its_width() {
    for topic in builtin::guide() {
        for width in [40, 60, 90] {
            fits(width, &support::page(&["guide", &topic.id], width));
        }
    }
}

#[test]
fn every_command_that_a_topic_points_to_works() {
    for topic in builtin::guide() {
        for pointer in &topic.see {
            let words: Vec<&str> = pointer.command.split(' ').collect();
            if words[1] != "quiz" {
                let page = printed(&words[1..]);
                assert!(page.ends_with("exit code 0\n"), "{}: {page}", topic.id);
            }
        }
    }
}

#[test]
fn from_a_representative_the_ladder_reaches_the_chief_customer_officer() {
    let view =
        ladder_view(&GRAPH, "customer-service-representative", LadderOptions::default()).unwrap();
    assert!(view.roles.iter().any(|role| role.id == "vp-customer-success-cco"));
    for line in &view.ladders {
        assert_eq!(line.roles.first(), Some(&"customer-service-representative"));
        for pair in line.roles.windows(2) {
            let joined = view.moves.iter().any(|m| m.from_role == pair[0] && m.to_role == pair[1]);
            assert!(joined, "no move joins {pair:?}");
        }
    }
}
