//! No page is wider than the terminal, and no short page longer than a screen and a half.

use textwrap::core::display_width;

use super::outline::Outline;
use super::{LINES, Reader, compare, explain, ladder, path, role, roles};
use crate::advice::answers::{AnsweredForm, Answers};
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
const SHORT: Reader = Reader { lang: Lang::En, all: false, sources: false, paper: false };
const WHOLE: Reader = Reader { all: true, ..SHORT };

pub(super) fn set(outline: &Outline, columns: usize) -> String {
    let look = Look::of_width(columns);
    anstream::adapter::strip_str(&text(outline, look)).to_string()
}

/// A page is as wide as the terminal at most, and at 80 columns has so many lines at most.
fn fits(outline: &Outline, most: usize, name: &str) {
    for columns in [40, 60, 80, 120] {
        let page = set(outline, columns);
        for line in page.lines() {
            assert!(display_width(line) <= columns, "{name} at {columns}: {line}");
        }
        let lines = page.lines().count();
        assert!(columns != 80 || lines <= most, "{name} has {lines} lines:\n{page}");
    }
}

/// The short page, which is short, and the whole page.
pub(super) fn both_fit(page: impl Fn(Reader) -> Outline, name: &str) {
    is_short(&page(SHORT), name);
    fits(&page(WHOLE), usize::MAX, name);
}

pub(super) fn short_fits(page: impl Fn(Reader) -> Outline, name: &str) -> Outline {
    let page = page(SHORT);
    is_short(&page, name);
    page
}

fn is_short(outline: &Outline, name: &str) {
    fits(outline, LINES, name);
}

/// Somebody who says that they have one skill and lack another.
pub(super) fn skilled() -> Skills {
    let mut skills = Skills::default();
    skills.say("crm", Some(Said::Have));
    skills.say("leadership", Some(Said::Lack));
    skills
}

#[test]
fn every_role_and_every_comparison() {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    let suits = [(Match::Good, true, false), (Match::Poor, false, true)];
    let mut suits = suits.into_iter().cycle();
    for (index, own) in catalogue.roles.iter().enumerate() {
        let for_you = suits.next();
        let for_you =
            for_you.map(|(word, unsure, here)| ForYou { r: 0.61, word, unsure, here: Some(here) });
        for for_you in [None, for_you] {
            let view = role_view(&graph, own, for_you);
            both_fit(|reader| role::page(reader, &view), &own.id);
            let sources = Reader { sources: true, ..WHOLE };
            fits(&role::page(sources, &view), usize::MAX, &own.id);
        }
        // Every role beside its neighbour in the catalogue, and among four.
        let next = |step: usize| &catalogue.roles[(index + step) % catalogue.roles.len()];
        for roles in [vec![own, next(1)], vec![own, next(7), next(19), next(31)]] {
            let view = compare_view(&graph, &roles, None);
            let name = format!("{} and {} more", own.id, roles.len() - 1);
            both_fit(|reader| compare::page(reader, &view), &name);
        }
    }
}

#[test]
fn every_ladder() {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    for role in &catalogue.roles {
        for down in [false, true] {
            let view = |all| ladder_view(&graph, &role.id, LadderOptions { all, down }).unwrap();
            both_fit(|reader| ladder::page(reader, &view(reader.all), None), &role.id);
        }
    }
    let overview = overview_view(&graph);
    both_fit(|reader| ladder::page(reader, &overview, None), "the overview");
}

/// Sentences are longer in one language than in another; a screen is not.
#[test]
fn every_role_and_every_ladder_in_every_language() {
    for lang in Lang::ALL.into_iter().filter(|lang| lang.code() != "qps") {
        let catalogue = builtin::catalogue_in(lang);
        let graph = RoleGraph::new(&catalogue);
        let reader = Reader { lang, ..SHORT };
        for own in &catalogue.roles {
            let name = format!("{} in {}", own.id, lang.code());
            is_short(&role::page(reader, &role_view(&graph, own, None)), &name);
            let view = ladder_view(&graph, &own.id, LadderOptions::default()).unwrap();
            is_short(&ladder::page(reader, &view, None), &name);
        }
    }
}

#[test]
fn every_ladder_with_a_marked_route() {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    let from = "customer-service-representative";
    for role in &catalogue.roles {
        for route in graph.routes(from, &role.id, &Conditions::default(), 1) {
            let mut view = ladder_view(&graph, from, LadderOptions::default()).unwrap();
            mark_route(&mut view, &graph, &route);
            is_short(&ladder::page(SHORT, &view, None), &role.id);
        }
    }
}

#[test]
fn every_route_from_the_bottom_and_to_the_top() {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    let skills = skilled();
    let end = |id: &str| catalogue.role(id).unwrap();
    let (first, csr) = (end("retail-job"), end("customer-service-representative"));
    let top = end("vp-customer-success-cco");
    for role in &catalogue.roles {
        for (from, to) in [(first, role), (csr, role), (role, top)] {
            for skills in [None, Some(&skills)] {
                let ends = (Standing::In(from), to);
                let view = path_view(&graph, ends, &Conditions::default(), 5, skills);
                let name = format!("{} to {}", from.id, to.id);
                both_fit(|reader| path::page(reader, &view), &name);
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
            fits(&explain::page(SHORT, &view), EXPLAINED, &role.id);
            fits(&explain::page(WHOLE, &view), usize::MAX, &role.id);
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
    let every = RoleFilter::default;
    let mut filters = vec![every()];
    for words in ["customer", "customer service product knowledge", "zeppelin"] {
        filters.push(RoleFilter { search: Some(Query::parse(words).unwrap()), ..every() });
    }
    let ids = catalogue.levels.iter().map(|level| &level.id);
    filters.extend(ids.map(|id| RoleFilter { level: Some(id.clone()), ..every() }));
    let ids = catalogue.tracks.iter().map(|track| &track.id);
    filters.extend(ids.map(|id| RoleFilter { track: Some(id.clone()), ..every() }));
    let ids = catalogue.skills.iter().map(|skill| &skill.id);
    filters.extend(ids.map(|id| RoleFilter { skill: Some(id.clone()), ..every() }));
    filters.extend(Interest::ALL.map(|letter| RoleFilter { types: vec![letter], ..every() }));
    for order in [None, Some(Order::Level), Some(Order::Pay)] {
        for filter in &filters {
            let filter = RoleFilter { order, ..filter.clone() };
            let view = roles_view(&catalogue, &filter);
            both_fit(|reader| roles::page(reader, &view), &format!("{filter:?}"));
        }
    }
}
