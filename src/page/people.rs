//! Results and plans of fifty people fit a screen and a half, wherever they stand.

use super::fits::{both_fit, set, short_fits, skilled};
use super::{plan, result};
use crate::advice::answers::{AnsweredForm, Answers};
use crate::advice::plan::Start;
use crate::advice::{Person, Standing};
use crate::builtin;
use crate::document::plan::plan_view;
use crate::document::result::result_view;
use crate::graph::RoleGraph;
use crate::quiz::{Event, Quiz, Tally};
use crate::riasec::answers::Answer;

/// Somebody who answered the standard form at random, as a seed has it: evenly, or leaning so that types differ.
fn somebody(seed: u64) -> (Person, AnsweredForm) {
    let catalogue = builtin::catalogue();
    let questionnaire = catalogue.questionnaire.as_ref().unwrap();
    let form = &questionnaire.forms[0];
    let mut quiz = Quiz::new(questionnaire, form);
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = |most: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % most
    };
    let lean: Vec<u64> = (0..6).map(|_| next(3)).collect();
    for index in 0..form.items.len() {
        let number = 1 + (next(3) + lean[index % 6]).min(4);
        quiz.take(Event::Answer(Answer::new(u8::try_from(number).unwrap()).unwrap()));
    }
    let tally = Tally::of(&quiz.points());
    let person = Person::from_answers(tally, questionnaire.bank(), questionnaire.norm.as_ref());
    let answers = Answers::to_items(questionnaire, quiz.given());
    let form = AnsweredForm::of(&form.id, questionnaire, &answers, Some(1.0));
    (person, form)
}

#[test]
fn every_result_of_fifty_people_from_every_standing() {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    let roles = catalogue.roles.iter().map(Standing::In);
    let standings: Vec<_> =
        [Standing::Unknown, Standing::NotYet].into_iter().chain(roles).collect();
    for seed in 0..50 {
        let (person, form) = somebody(seed);
        let form = (seed % 4 > 0).then_some(&form);
        let own = usize::try_from(seed).unwrap();
        // Every standing is met by several people, every person by several standings.
        for standing in standings.iter().skip(own % 14).step_by(14) {
            let view = result_view(&graph, &person, *standing, form, None);
            let name: String = format!("{seed} from {standing:?}").chars().take(70).collect();
            let name = name.as_str();
            let page = |reader| result::page(reader, &view);
            let short = short_fits(page, name);
            if seed % 10 == 0 {
                both_fit(page, name);
            }
            if view.flat || view.shortlist.is_empty() {
                continue;
            }
            let page = set(&short, 80);
            let role = |line: &str| line.starts_with("  1 ");
            let first = page.lines().position(role).unwrap();
            assert!(first < 24, "{name}: the first role on line {}:\n{page}", first + 1);
            // Every role of the shortlist is shown or counted.
            let (groups, _) = page.split_once("What to do now").unwrap();
            let number = |number: &usize| groups.contains(&format!("\n  {number} "));
            let shown = (1..=view.shortlist.len()).filter(number).count();
            let left = view.shortlist.len() - shown;
            let counted = match left {
                1 => page.contains("one more role"),
                _ => page.contains(&format!(" {left} more roles")),
            };
            assert!(left == 0 || counted, "{name}: {left} left out:\n{page}");
            // From a role without a move there is nothing to plan.
            let planned = view.dead_end || page.contains("rungs plan");
            assert!(planned, "{name}:\n{page}");
            assert!(page.matches('%').count() <= 6, "{name}:\n{page}");
        }
    }
}

#[test]
fn every_plan() {
    let catalogue = builtin::catalogue();
    let graph = RoleGraph::new(&catalogue);
    let skills = skilled();
    for (seed, own) in (0..).zip(&catalogue.roles) {
        let (person, _) = somebody(seed);
        let goals = catalogue.roles.iter().map(Some).step_by(9);
        for goal in std::iter::once(None).chain(goals) {
            let start = Start {
                standing: Standing::In(own),
                person: Some(person.clone()),
                skills: skills.clone(),
                goal,
                rejected: Vec::new(),
                max_zone: None,
            };
            let view = plan_view(&graph, &start, None);
            let name = format!("{} to {:?}", own.id, goal.map(|g| &g.id));
            let page = |reader| plan::page(reader, &view);
            short_fits(page, &name);
            if goal.is_none() {
                both_fit(page, &name);
            }
        }
    }
}
