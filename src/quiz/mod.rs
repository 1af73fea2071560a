//! The questionnaire as a state machine: ask, answer, back, done.
//!
//! The state is a value. It knows nothing of keys or screens, so a person, a file and a simulation can drive it.

use crate::catalogue::questionnaire::{Form, Item, Questionnaire};
use crate::riasec::answers::{Answer, Key, raw_scores};
use crate::riasec::scores::Scores;

/// What a person does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Answers the question shown, and goes on to the next.
    Answer(Answer),
    /// Goes back one question; at the first it does nothing.
    Back,
    /// Goes on one question without changing it; only past a question that has an answer.
    Forward,
    /// Accepts the answers; only when all are given.
    Finish,
}

/// Where a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// A question is shown: its place, from 0.
    Asking(usize),
    /// All questions are answered; any may still be changed.
    Review,
    /// The answers are accepted.
    Done,
}

/// A questionnaire being answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Quiz<'q> {
    questionnaire: &'q Questionnaire,
    form: &'q Form,
    answers: Vec<Option<Answer>>,
    phase: Phase,
}

impl<'q> Quiz<'q> {
    /// A form with no answer yet.
    #[must_use]
    pub fn new(questionnaire: &'q Questionnaire, form: &'q Form) -> Self {
        Self {
            questionnaire,
            form,
            answers: vec![None; form.items.len()],
            phase: Phase::Asking(0),
        }
    }

    /// Where the person stands.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// How many questions the form has.
    #[must_use]
    pub fn questions(&self) -> usize {
        self.form.items.len()
    }

    /// How many questions have an answer.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.answers.iter().flatten().count()
    }

    /// The item at a place of the form.
    #[must_use]
    pub fn item(&self, place: usize) -> &'q Item {
        &self.questionnaire.items[self.form.items[place]]
    }

    /// The answer at a place of the form, if it is given.
    #[must_use]
    pub fn answer(&self, place: usize) -> Option<Answer> {
        self.answers[place]
    }

    /// Takes what the person does; what does not apply changes nothing.
    pub fn take(&mut self, event: Event) {
        self.phase = match (self.phase, event) {
            (Phase::Asking(place), Event::Answer(answer)) => {
                self.answers[place] = Some(answer);
                self.after(place)
            }
            (Phase::Asking(place), Event::Forward) if self.answers[place].is_some() => {
                self.after(place)
            }
            (Phase::Asking(place), Event::Back) => Phase::Asking(place.saturating_sub(1)),
            (Phase::Review, Event::Back) => Phase::Asking(self.questions() - 1),
            (Phase::Review, Event::Finish) => Phase::Done,
            (phase, _) => phase,
        };
    }

    fn after(&self, place: usize) -> Phase {
        if place + 1 < self.questions() {
            Phase::Asking(place + 1)
        } else {
            Phase::Review
        }
    }

    /// The scores, once every question has an answer.
    #[must_use]
    pub fn scores(&self) -> Option<Scores> {
        let answers: Vec<Answer> = self.answers.iter().copied().collect::<Option<_>>()?;
        let key = Key::of_form(self.questionnaire, self.form);
        Some(Scores::of_form(raw_scores(&key, &answers), key.items()))
    }
}
