//! No page is wider than the terminal, and no short page longer than a screen and a half.

use textwrap::core::display_width;

use super::outline::Outline;
use super::{Detail, ladder, path};
use crate::advice::skills::{Said, Skills};
use crate::builtin;
use crate::document::ladder::{house_view, ladder_view, mark_route};
use crate::document::path::path_view;
use crate::format::{Look, text::text};
use crate::graph::RoleGraph;
use crate::graph::conditions::Conditions;
use crate::graph::ladder::LadderOptions;
use crate::words::Lang;

/// The most lines of a short page at 80 columns.
const LINES: usize = 45;
pub(super) const WHOLE: Detail = Detail {
    all: true,
    sources: false,
};
pub(super) const SHORT: Detail = Detail {
    all: false,
    sources: false,
};

pub(super) fn set(outline: &Outline, columns: usize) -> String {
    let look = Look::of_width(columns);
    anstream::adapter::strip_str(&text(outline, look)).to_string()
}

pub(super) fn fits(outline: &Outline, name: &str) {
    for columns in [40, 60, 80, 120] {
        for line in set(outline, columns).lines() {
            let width = display_width(line);
            assert!(width <= columns, "{name} at {columns}: {line}");
        }
    }
}

pub(super) fn is_short(outline: &Outline, name: &str) {
    let page = set(outline, 80);
    let lines = page.lines().count();
    assert!(lines <= LINES, "{name} has {lines} lines:\n{page}");
    fits(outline, name);
}

#[test]
fn every_ladder() {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    for role in &catalogue.roles {
        for down in [false, true] {
            for detail in [SHORT, WHOLE] {
                let options = LadderOptions {
                    all: detail.all,
                    down,
                };
                let view = ladder_view(&graph, &role.id, options).unwrap();
                let page = ladder::page(Lang::En, &view, None, detail);
                if detail.all {
                    fits(&page, &role.id);
                } else {
                    is_short(&page, &role.id);
                }
            }
        }
    }
    let house = house_view(&graph);
    is_short(&ladder::page(Lang::En, &house, None, SHORT), "the house");
    fits(&ladder::page(Lang::En, &house, None, WHOLE), "the house");
}

#[test]
fn every_ladder_with_a_marked_route() {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    let from = "customer-service-representative";
    for role in &catalogue.roles {
        let routes = graph.routes(from, &role.id, &Conditions::default(), 1);
        for route in routes {
            let mut view = ladder_view(&graph, from, LadderOptions::default()).unwrap();
            mark_route(&mut view, &graph, &route);
            // The route stands above what the page of the ladder alone says.
            let page = set(&ladder::page(Lang::En, &view, None, SHORT), 80);
            assert!(page.lines().count() <= LINES + 5, "{}", role.id);
        }
    }
}

#[test]
fn every_route_from_the_bottom_and_to_the_top() {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    let mut skills = Skills::default();
    skills.say("crm", Some(Said::Have));
    skills.say("leadership", Some(Said::Lack));
    let end = |id: &str| catalogue.role(id).unwrap();
    let first = end("retail-job");
    let top = end("vp-customer-success-cco");
    let csr = end("customer-service-representative");
    for role in &catalogue.roles {
        for ends in [(first, role), (csr, role), (role, top)] {
            for skills in [None, Some(&skills)] {
                let view = path_view(&graph, ends, &Conditions::default(), 5, skills);
                let name = format!("{} to {}", ends.0.id, ends.1.id);
                is_short(&path::page(Lang::En, &view, SHORT), &name);
                fits(&path::page(Lang::En, &view, WHOLE), &name);
            }
        }
    }
}
