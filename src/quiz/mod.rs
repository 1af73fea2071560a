//! The questionnaire as a state machine: ask, answer, back, more, done.
//!
//! The state is a value. It knows nothing of keys or screens, so a person, a file and a simulation can drive it. A fixed form asks its items in order;
//! an adaptive one chooses the next from the answers so far.

pub mod adaptive;
pub mod order;

use crate::catalogue::questionnaire::{Form, Item, Questionnaire};
use crate::riasec::answers::Answer;
use crate::riasec::certainty::Model;
use crate::riasec::{Interest, Profile};
use adaptive::{Adaptive, Settings};
use order::AskingOrder;

/// How many questions a person who asks for more gets at once.
pub const MORE: usize = 6;

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
    /// Ends an adaptive form before it is settled; only once each type has an answer.
    Stop,
    /// Asks for more questions of an adaptive form that is settled.
    More,
}

/// Where a person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// A question is shown: its index, from 0.
    Asking(usize),
    /// All questions are answered; any may still be changed.
    Review,
    /// The answers are accepted.
    Done,
}

/// How many questions a form has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// So many.
    Fixed(usize),
    /// It depends on the answers.
    Open {
        /// How many it usually takes.
        usual: usize,
        /// How many it takes at most.
        most: usize,
    },
}

/// The part of the way that the usual number of questions makes up where a form chooses them: half of people need the rest.
const USUAL_PART: f64 = 0.75;

impl Extent {
    /// How far a person at an index has come, as a part of the whole, 0 to 1; it never goes back.
    pub fn share(self, index: usize) -> f64 {
        // Some dozens of questions.
        let part = |index: usize, whole: usize| (index as f64 / whole.max(1) as f64).min(1.0);
        match self {
            Self::Fixed(questions) => part(index, questions),
            Self::Open { usual, .. } if index <= usual => USUAL_PART * part(index, usual),
            Self::Open { usual, most } => {
                let late = part(index - usual, most.saturating_sub(usual));
                USUAL_PART + (1.0 - USUAL_PART) * late
            }
        }
    }
}

/// Sums of points and numbers of items, in the order R I A S E C.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Tally {
    /// Sums of points.
    pub sums: Profile,
    /// Numbers of items answered.
    pub items: [u32; 6],
}

impl Tally {
    /// The tally of points by type.
    pub fn of(given: &[(Interest, f64)]) -> Self {
        let mut tally = Self::default();
        for (interest, points) in given {
            tally.sums.0[interest.index()] += points;
            tally.items[interest.index()] += 1;
        }
        tally
    }
}

/// How the questions are chosen.
#[derive(Debug, Clone, PartialEq)]
enum Choosing<'q> {
    Fixed(&'q Form),
    Adaptive { name: &'static str, choice: Box<Adaptive>, order: AskingOrder, extra: usize },
}

/// A questionnaire being answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Quiz<'q> {
    questionnaire: &'q Questionnaire,
    choosing: Choosing<'q>,
    asked: Vec<usize>,
    answers: Vec<Option<Answer>>,
    /// Whether some questions are being asked a second time.
    again: bool,
    phase: Phase,
}

impl<'q> Quiz<'q> {
    /// A fixed form with no answer yet.
    pub fn new(questionnaire: &'q Questionnaire, form: &'q Form) -> Self {
        Self {
            questionnaire,
            asked: form.items.clone(),
            answers: vec![None; form.items.len()],
            choosing: Choosing::Fixed(form),
            again: false,
            phase: Phase::Asking(0),
        }
    }

    /// A form that chooses its questions; none without a norm, or where the bank lacks a type.
    pub fn adaptive(
        questionnaire: &'q Questionnaire,
        (name, settings): (&'static str, Settings),
    ) -> Option<Self> {
        let model = Model::of_norm(questionnaire.norm.as_ref()?)?;
        let bank = questionnaire.bank();
        if bank.contains(&0) {
            return None;
        }
        let mut quiz = Self {
            questionnaire,
            choosing: Choosing::Adaptive {
                name,
                choice: Box::new(Adaptive::new(model, bank, settings)),
                order: AskingOrder::of_bank(questionnaire),
                extra: 0,
            },
            asked: Vec::new(),
            answers: Vec::new(),
            again: false,
            phase: Phase::Review,
        };
        quiz.phase = quiz.after_last();
        Some(quiz)
    }

    /// The same form with its items in another order, and no answer yet; a fixed form has an order of its own.
    pub fn ordered(mut self, other: AskingOrder) -> Self {
        if let Choosing::Adaptive { order, .. } = &mut self.choosing {
            *order = other;
            self.asked.clear();
            self.answers.clear();
            self.phase = self.after_last();
        }
        self
    }

    /// The order of the items; none of a fixed form.
    pub fn order(&self) -> Option<&AskingOrder> {
        match &self.choosing {
            Choosing::Fixed(_) => None,
            Choosing::Adaptive { order, .. } => Some(order),
        }
    }

    /// Takes up answers that were given before: items that the questionnaire no longer has are passed over.
    pub fn resumed(mut self, given: &[(String, Answer)]) -> Self {
        let index = |id: &str| self.questionnaire.items.iter().position(|i| i.id == id);
        let known: Vec<(usize, Answer)> =
            given.iter().filter_map(|(id, answer)| Some((index(id)?, *answer))).collect();
        match &self.choosing {
            Choosing::Fixed(form) => {
                for (item, answer) in known {
                    if let Some(at) = form.items.iter().position(|i| *i == item) {
                        self.answers[at] = Some(answer);
                    }
                }
                self.phase = self.first_open();
            }
            Choosing::Adaptive { .. } => {
                self.asked = known.iter().map(|(item, _)| *item).collect();
                self.answers = known.iter().map(|(_, answer)| Some(*answer)).collect();
                self.phase = self.after_last();
            }
        }
        self
    }

    /// Where the person stands.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// The id of the form.
    pub fn form_id(&self) -> &str {
        match &self.choosing {
            Choosing::Fixed(form) => &form.id,
            Choosing::Adaptive { name, .. } => name,
        }
    }

    /// How many questions the form has; none where it depends on the answers.
    pub fn length(&self) -> Option<usize> {
        match &self.choosing {
            Choosing::Fixed(form) => Some(form.items.len()),
            Choosing::Adaptive { .. } => None,
        }
    }

    /// How many questions the form has, or usually takes and takes at most.
    pub fn extent(&self) -> Extent {
        match &self.choosing {
            Choosing::Fixed(form) => Extent::Fixed(form.items.len()),
            Choosing::Adaptive { choice, .. } => choice.extent(),
        }
    }

    /// How many questions have been asked or, of a fixed form, will be.
    pub fn questions(&self) -> usize {
        self.asked.len()
    }

    /// How many questions have an answer.
    pub fn answered(&self) -> usize {
        self.answers.iter().flatten().count()
    }

    /// The item at an index of the form.
    pub fn item(&self, index: usize) -> &'q Item {
        &self.questionnaire.items[self.asked[index]]
    }

    /// The answer at an index of the form, if it is given.
    pub fn answer(&self, index: usize) -> Option<Answer> {
        self.answers[index]
    }

    /// Items and answers in the order of asking.
    pub fn given(&self) -> Vec<(&'q Item, Answer)> {
        let pairs = self.asked.iter().zip(&self.answers);
        pairs
            .filter_map(|(item, answer)| Some((&self.questionnaire.items[*item], (*answer)?)))
            .collect()
    }

    /// Whether an adaptive form may be ended before it is settled.
    pub fn may_stop(&self) -> bool {
        self.length().is_none() && Tally::of(&self.points()).items.iter().all(|n| *n > 0)
    }

    /// Whether an adaptive form has questions left.
    pub fn may_go_on(&self) -> bool {
        self.length().is_none() && self.asked.len() < self.questionnaire.items.len()
    }

    /// Takes what the person does; what does not apply changes nothing.
    pub fn take(&mut self, event: Event) {
        self.phase = match (self.phase, event) {
            (Phase::Asking(index), Event::Answer(answer)) => {
                self.answers[index] = Some(answer);
                self.after(index)
            }
            (Phase::Asking(index), Event::Forward) if self.answers[index].is_some() => {
                self.after(index)
            }
            (Phase::Asking(_), Event::Stop) if self.may_stop() => {
                self.drop_unanswered();
                Phase::Review
            }
            (Phase::Asking(index), Event::Back) => Phase::Asking(index.saturating_sub(1)),
            (Phase::Review, Event::Back) => Phase::Asking(self.questions() - 1),
            (Phase::Review, Event::More) if self.may_go_on() => {
                if let Choosing::Adaptive { extra, .. } = &mut self.choosing {
                    *extra = self.asked.len() + MORE;
                }
                self.after_last()
            }
            (Phase::Review, Event::Finish) => Phase::Done,
            (phase, _) => phase,
        };
    }

    /// A question that was shown and not answered is not part of what was asked.
    fn drop_unanswered(&mut self) {
        while self.answers.last() == Some(&None) {
            self.answers.pop();
            self.asked.pop();
        }
    }

    /// Asks some questions a second time, and nothing else.
    pub fn ask_again(&mut self, indices: &[usize]) {
        for index in indices {
            self.answers[*index] = None;
        }
        self.again = true;
        self.phase = self.first_open();
    }

    fn first_open(&self) -> Phase {
        let open = self.answers.iter().position(Option::is_none);
        open.map_or(Phase::Review, Phase::Asking)
    }

    fn after(&mut self, index: usize) -> Phase {
        if self.again {
            return self.first_open();
        }
        if index + 1 < self.asked.len() { Phase::Asking(index + 1) } else { self.after_last() }
    }

    /// What comes when all that was asked is answered: another question, or the end.
    fn after_last(&mut self) -> Phase {
        let Choosing::Adaptive { choice, order, extra, .. } = &self.choosing else {
            return Phase::Review;
        };
        let given = self.points();
        let next =
            if given.len() < *extra { choice.most_telling(&given) } else { choice.next(&given) };
        let of_type = |kind: Interest| {
            let of_type = |at: &usize| self.questionnaire.items[*at].interest == kind;
            let mut left = order.indices().filter(of_type);
            left.find(|at| !self.asked.contains(at))
        };
        let Some(item) = next.and_then(of_type) else {
            return Phase::Review;
        };
        self.asked.push(item);
        self.answers.push(None);
        Phase::Asking(self.asked.len() - 1)
    }

    /// Types and points of the answers, in the order of asking.
    pub fn points(&self) -> Vec<(Interest, f64)> {
        let given = self.given();
        let points = given.iter();
        points.map(|(item, answer)| (item.interest, answer.counted(item.reversed))).collect()
    }
}
