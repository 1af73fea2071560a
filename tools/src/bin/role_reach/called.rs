//! What the first role of a result is called.

use rungs::advice::certainty::certainty;
use rungs::advice::shortlist::{Advised, advise};
use rungs::advice::way::Ways;
use rungs::advice::{Person, Standing};
use rungs::catalogue::interest::Profile;
use rungs::graph::RoleGraph;
use rungs::quiz::Tally;
use rungs::riasec::fit::Match;

use super::percent;

/// Prints how many people are told of a first role that it suits well, without "unsure".
pub fn print(graph: &RoleGraph, whom: &str, people: &[Profile], items: [u32; 6]) {
    let catalogue = graph.catalogue();
    let norm = catalogue.questionnaire.as_ref().and_then(|q| q.norm.as_ref());
    let (mut of_list, mut by_fit) = (0, 0);
    for raw in people {
        let tally = Tally { sums: *raw, items };
        let person = Person::from_answers(tally, items, norm);
        let ways = Ways::new(graph, Standing::Unknown, Some(&person));
        let sure = certainty(&person).filter(|_| !person.scores.flat());
        let advice = advise(&ways, &person, sure.as_ref(), None);
        let well = |x: &Advised| x.word <= Match::Good && !x.unsure;
        of_list += usize::from(advice.shortlisted().next().is_some_and(well));
        by_fit += usize::from(advice.all.first().is_some_and(well));
    }
    println!(
        "  {} {whom}: {:.1}%, {:.1}%",
        people.len(),
        percent(of_list, people.len()),
        percent(by_fit, people.len())
    );
}
