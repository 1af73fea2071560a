//! No page is wider than the terminal, and no short page longer than a screen and a half.

use textwrap::core::display_width;

use super::outline::Outline;
use super::{Detail, LINES, compare, explain, ladder, path, role, roles};
use crate::advice::answers::AnsweredForm;
use crate::advice::answers::Answers;
use crate::advice::fit::ForYou;
use crate::advice::listing::{Order, RoleFilter};
use crate::advice::skills::{Said, Skills};
use crate::advice::{Person, Standing};
use crate::builtin;
use crate::document::compare::compare_view;
use crate::document::explain::{KeptResult, explain_view};
use crate::document::ladder::{ladder_view, mark_route, overview_view};
use crate::document::path::path_view;
use crate::document::role::role_view;
use crate::document::roles::roles_view;
use crate::format::{Look, text::text};
use crate::graph::RoleGraph;
use crate::graph::conditions::Conditions;
use crate::graph::ladder::LadderOptions;
use crate::riasec::answers::Answer;
use crate::riasec::code::HollandCode;
use crate::riasec::fit::Match;
use crate::riasec::scores::Scores;
use crate::riasec::{Interest, Profile};
use crate::search::Query;
use crate::words::Lang;

/// The most lines of the page where the numbers live.
const EXPLAINED: usize = 70;
pub(super) const WHOLE: Detail = Detail { paper: false, all: true, sources: false };
pub(super) const SHORT: Detail = Detail { paper: false, all: false, sources: false };

pub(super) fn set(outline: &Outline, columns: usize) -> String {
    let look = Look::of_width(columns);
    anstream::adapter::strip_str(&text(outline, look)).to_string()
}

pub(super) fn fits(outline: &Outline, name: &str) {
    for columns in [40, 60, 80, 120] {
        is_within(columns, &set(outline, columns), name);
    }
}

fn is_within(columns: usize, page: &str, name: &str) {
    for line in page.lines() {
        let width = display_width(line);
        assert!(width <= columns, "{name} at {columns}: {line}");
    }
}

pub(super) fn is_short(outline: &Outline, name: &str) {
    is_at_most(LINES, outline, name);
}

fn is_at_most(most: usize, outline: &Outline, name: &str) {
    let page = set(outline, 80);
    let lines = page.lines().count();
    assert!(lines <= most, "{name} has {lines} lines:\n{page}");
    is_within(80, &page, name);
    for columns in [40, 60, 120] {
        is_within(columns, &set(outline, columns), name);
    }
}

#[test]
fn every_role_and_every_comparison() {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    let suits = [(Match::Good, true, false), (Match::Poor, false, true)];
    let mut suits = suits.into_iter().cycle();
    for (index, own) in catalogue.roles.iter().enumerate() {
        let for_you = suits.next().map(|(word, unsure, here)| ForYou {
            r: 0.61,
            word,
            unsure,
            here: Some(here),
        });
        for for_you in [None, for_you] {
            let view = role_view(&graph, own, for_you);
            is_short(&role::page(Lang::En, &view, SHORT), &own.id);
            let sources = Detail { paper: false, sources: true, ..WHOLE };
            for detail in [WHOLE, sources] {
                fits(&role::page(Lang::En, &view, detail), &own.id);
            }
        }
        // Every role beside its neighbour in the catalogue, and among four.
        let next = |step: usize| &catalogue.roles[(index + step) % catalogue.roles.len()];
        for roles in [vec![own, next(1)], vec![own, next(7), next(19), next(31)]] {
            let view = compare_view(&graph, &roles, None);
            let name = format!("{} and {} more", own.id, roles.len() - 1);
            is_short(&compare::page(Lang::En, &view, SHORT), &name);
            fits(&compare::page(Lang::En, &view, WHOLE), &name);
        }
    }
}

#[test]
fn every_ladder() {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    for role in &catalogue.roles {
        for down in [false, true] {
            for detail in [SHORT, WHOLE] {
                let options = LadderOptions { all: detail.all, down };
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
    let overview = overview_view(&graph);
    is_short(&ladder::page(Lang::En, &overview, None, SHORT), "the overview");
    fits(&ladder::page(Lang::En, &overview, None, WHOLE), "the overview");
}

/// Sentences are longer in one language than in another; a screen is not.
#[test]
fn every_role_and_every_ladder_in_every_language() {
    for lang in Lang::ALL.into_iter().filter(|lang| lang.code() != "qps") {
        let catalogue = builtin::catalogue_in(lang);
        let graph = RoleGraph::new(&catalogue);
        for own in &catalogue.roles {
            let name = format!("{} in {}", own.id, lang.code());
            let view = role_view(&graph, own, None);
            is_short(&role::page(lang, &view, SHORT), &name);
            let view = ladder_view(&graph, &own.id, LadderOptions::default()).unwrap();
            is_short(&ladder::page(lang, &view, None, SHORT), &name);
        }
    }
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
            is_short(&ladder::page(Lang::En, &view, None, SHORT), &role.id);
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
                let standing = Standing::In(ends.0);
                let view = path_view(&graph, (standing, ends.1), &Conditions::default(), 5, skills);
                let name = format!("{} to {}", ends.0.id, ends.1.id);
                is_short(&path::page(Lang::En, &view, SHORT), &name);
                fits(&path::page(Lang::En, &view, WHOLE), &name);
            }
        }
    }
}

/// Thirty answers to the standard form.
fn answered(digits: &str) -> Answers {
    let catalogue = builtin::catalogue();
    let questions = catalogue.questionnaire.into_inner().unwrap();
    let form = questions.form("standard").unwrap();
    let items = form.items.iter().map(|at| &questions.items[*at]);
    let digits = digits.bytes().map(|digit| Answer::new(digit - b'0').unwrap());
    Answers::to_items(&questions, items.zip(digits))
}

#[test]
fn every_explanation() {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    let about = catalogue.questionnaire.as_ref().unwrap().about.clone();
    let form = AnsweredForm {
        id: "standard".to_owned(),
        questions: 30,
        estimated_for: None,
        signs: Vec::new(),
        one_answer: false,
        untried: true,
        about,
    };
    let explained = |person: &Person, kept: Option<&KeptResult>| {
        for role in catalogue.roles.iter().filter(|role| role.profile.is_some()) {
            let standing = Standing::Unknown;
            let view = explain_view(&graph, (person, standing), role, kept).unwrap();
            let page = |detail| explain::page(Lang::En, &view, detail);
            is_at_most(EXPLAINED, &page(SHORT), &role.id);
            fits(&page(WHOLE), &role.id);
        }
    };
    for digits in [
        "312553223454115443254352133545",
        "133115334512451224331525144233",
        "453211245531324152435211345143",
    ] {
        let answers = answered(digits);
        let kept = KeptResult { id: "2026-11-21", form: &form, answers: &answers };
        explained(&answers.person().unwrap(), Some(&kept));
    }
    let scores = Profile([5.0, 8.0, 6.0, 28.0, 22.0, 30.0]);
    explained(&Person::from_scores(Scores::on_any_scale(scores)), None);
    explained(&Person::from_code(&HollandCode::parse("SEC").unwrap()), None);
}

#[test]
fn every_list_of_roles() {
    let catalogue = builtin::catalogue();
    let searched =
        |words| RoleFilter { search: Some(Query::parse(words).unwrap()), ..RoleFilter::default() };
    let mut filters = vec![
        RoleFilter::default(),
        searched("customer"),
        searched("customer service product knowledge"),
        searched("zeppelin"),
    ];
    filters.extend(
        catalogue
            .levels
            .iter()
            .map(|level| RoleFilter { level: Some(level.id.clone()), ..RoleFilter::default() }),
    );
    filters.extend(
        catalogue
            .tracks
            .iter()
            .map(|track| RoleFilter { track: Some(track.id.clone()), ..RoleFilter::default() }),
    );
    filters.extend(
        catalogue
            .skills
            .iter()
            .map(|skill| RoleFilter { skill: Some(skill.id.clone()), ..RoleFilter::default() }),
    );
    filters.extend(
        Interest::ALL.map(|letter| RoleFilter { types: vec![letter], ..RoleFilter::default() }),
    );
    for order in [None, Some(Order::Level), Some(Order::Pay)] {
        for filter in &filters {
            let filter = RoleFilter { order, ..filter.clone() };
            let view = roles_view(&catalogue, &filter);
            let name = format!("{filter:?}");
            is_short(&roles::page(Lang::En, &view, SHORT), &name);
            fits(&roles::page(Lang::En, &view, WHOLE), &name);
        }
    }
}
