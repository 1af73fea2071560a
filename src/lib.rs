//! rungs: a career-path advisor for customer service, as a library.
//!
//! Load a catalogue, score answers, recommend roles and find the way to one:
//!
//! ```
//! use rungs::advice::{Person, Standing, certainty::certainty, shortlist::advise, way::Ways};
//! use rungs::graph::RoleGraph;
//! use rungs::quiz::{Event, Quiz, Tally};
//! use rungs::riasec::answers::parse;
//!
//! // Or one of your own: `catalogue::load::load(path)`, which comes with all that is wrong in it.
//! let catalogue = rungs::builtin::catalogue();
//! let questionnaire = catalogue.questionnaire.as_ref().unwrap();
//! let form = questionnaire.form("standard").unwrap();
//! let mut quiz = Quiz::new(questionnaire, form);
//! for answer in parse("143521153421244531133422152431", form.items.len()).unwrap() {
//!     quiz.take(Event::Answer(answer));
//! }
//! let (tally, norm) = (Tally::of(&quiz.points()), questionnaire.norm.as_ref());
//! let person = Person::from_answers(tally, questionnaire.bank(), norm);
//!
//! let graph = RoleGraph::new(&catalogue);
//! let standing = Standing::In(catalogue.role("customer-service-representative").unwrap());
//! let ways = Ways::new(&graph, standing, Some(&person));
//! let advice = advise(&ways, &person, certainty(&person).as_ref(), None);
//! let best = advice.shortlisted().next().unwrap();
//! println!("{}, r = {:.2}", best.recommendation.role.title, best.recommendation.fit.r);
//!
//! let way = ways.to(catalogue.role("vp-customer-success-cco").unwrap()).unwrap();
//! assert_eq!(way.route.roles.len(), way.moves() + 1);
//! ```
//!
//! The documents that `--format json` prints are made of the same values: [`document`].
//!
//! Layers, each knowing only those before it: `catalogue` (types, loading, checking, names), `search` (words in roles), `graph` (moves, ladders,
//! routes), `riasec` (scores, certainty, fit), `quiz` (the questionnaire as a state machine), `record` (one finished result), `advice` (every
//! decision, as values), `store` (what is kept), `words` (every sentence, as messages of `data/locales`), `document` (what `--format json` prints), `page` (what a page says:
//! one outline each), `format` (one file a format), `ui` (the terminal), `command` (one file a subcommand). What is not listed below is the
//! program's own: it may change with every version.

pub mod advice;
pub mod builtin;
mod command;
pub mod document;
#[cfg(fuzzing)]
pub mod fuzz;
pub mod graph;
pub(crate) mod page;
pub mod quiz;
pub(crate) mod words;

/// Modules of the program alone, which its tests and what measures it look into.
macro_rules! inside {
    ($($name:ident)*) => { $(
        #[cfg(feature = "inside")]
        #[doc(hidden)]
        #[allow(missing_docs)]
        pub mod $name;
        #[cfg(not(feature = "inside"))]
        mod $name;
    )* };
}
inside! { failure format record search store ui }

#[doc(inline)]
pub use ::{catalogue, riasec};
pub use command::run;
pub use words::Lang;
