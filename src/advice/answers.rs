//! Answers to questions, the person behind them, and what is known of the form that was answered.

use serde::Serialize;

use super::person::Person;
use crate::catalogue::questionnaire::{Item, Norm, Questionnaire};
use crate::quiz::Tally;
use crate::riasec::Interest;
use crate::riasec::answers::{Answer, Key};
use crate::riasec::care::{self, Sign};

/// An answer with the question that it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    /// Id of the item; on an official O*NET form its number.
    pub item: String,
    /// The words of the item; none on an official form, whose questions are not ours to show.
    pub text: Option<String>,
    /// The interest that it counts towards.
    pub interest: Interest,
    /// The answer.
    pub answer: Answer,
    /// The points that it counts, 0 to 4.
    pub points: f64,
}

/// Answers in the order of asking, with what it takes to score them.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    /// The answers.
    pub given: Vec<Answered>,
    /// How many items of each type there are, in the order R I A S E C.
    pub bank: [u32; 6],
    /// The group to compare with.
    pub norm: Option<Norm>,
}

impl Answers {
    /// Answers to items of a questionnaire.
    pub fn to_items<'q>(
        questionnaire: &Questionnaire,
        given: impl IntoIterator<Item = (&'q Item, Answer)>,
    ) -> Self {
        let one = |(item, answer): (&Item, Answer)| Answered {
            item: item.id.clone(),
            text: Some(item.text.clone()),
            interest: item.interest,
            answer,
            points: answer.counted(item.reversed),
        };
        Self {
            given: given.into_iter().map(one).collect(),
            bank: questionnaire.bank(),
            norm: questionnaire.norm.clone(),
        }
    }

    /// Answers to an official form by the numbers of its items, from 1; a number that the form does not have is left out.
    pub fn to_official(
        key: &Key,
        given: impl IntoIterator<Item = (usize, Answer)>,
        norm: Option<&Norm>,
    ) -> Self {
        let one = |(number, answer): (usize, Answer)| {
            Some(Answered {
                item: number.to_string(),
                text: None,
                interest: *key.0.get(number.checked_sub(1)?)?,
                answer,
                points: f64::from(answer.points()),
            })
        };
        Self {
            given: given.into_iter().filter_map(one).collect(),
            bank: key.items(),
            norm: norm.map(Norm::official),
        }
    }

    /// Types and points in the order of asking.
    pub fn points(&self) -> Vec<(Interest, f64)> {
        let given = self.given.iter();
        given.map(|a| (a.interest, a.points)).collect()
    }

    /// Whether every type has as many answers as the others.
    pub fn even(&self) -> bool {
        let items = Tally::of(&self.points()).items;
        items.iter().all(|n| *n == items[0])
    }

    /// The person behind the answers; none where a type has no answer.
    pub fn person(&self) -> Option<Person> {
        self.person_with(&self.points())
    }

    /// The person behind other points for the same questions; none where a type has no answer.
    pub fn person_with(&self, points: &[(Interest, f64)]) -> Option<Person> {
        let tally = Tally::of(points);
        let whole = tally.items.iter().all(|items| *items > 0);
        whole.then(|| Person::from_answers(tally, self.bank, self.norm.as_ref()))
    }
}

/// The form that was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemas", derive(schemars::JsonSchema), schemars(rename = "FormView"))]
pub struct AnsweredForm {
    /// Its id.
    pub id: String,
    /// How many questions were answered.
    pub questions: usize,
    /// How many the whole bank has, where the scores are estimated for it.
    pub estimated_for: Option<usize>,
    /// Signs of answers given without care, where there are at least two, or where one answer was given throughout.
    pub signs: Vec<Sign>,
    /// Whether all questions, or all but at most two, got one answer: nothing can be told from it.
    #[serde(skip)]
    pub one_answer: bool,
    /// What is known of the questionnaire and what is not.
    pub about: String,
    /// Whether the questionnaire has not been tried on people yet.
    #[serde(skip)]
    pub untried: bool,
}

impl AnsweredForm {
    /// A form of a questionnaire with what its answers tell of it; `seconds` an item on average, where the questions were shown one at
    /// a time.
    pub fn of(
        id: &str,
        questionnaire: &Questionnaire,
        answers: &Answers,
        seconds: Option<f64>,
    ) -> Self {
        Self {
            estimated_for: (!answers.even()).then_some(questionnaire.items.len()),
            signs: Some(signs(answers, seconds))
                .filter(|signs| care::telling(signs))
                .unwrap_or_default(),
            about: questionnaire.about.clone(),
            untried: questionnaire.untried,
            ..Self::official(id, answers)
        }
    }

    /// An official form, of which nothing is said but how many questions were answered.
    pub fn official(id: &str, answers: &Answers) -> Self {
        let one_answer = care::one_answer(&numbers(answers));
        Self {
            id: id.to_owned(),
            questions: answers.given.len(),
            estimated_for: None,
            signs: one_answer.then_some(Sign::OneAnswer).into_iter().collect(),
            one_answer,
            about: String::new(),
            untried: false,
        }
    }
}

/// Every sign of answers given without care.
pub fn signs(answers: &Answers, seconds: Option<f64>) -> Vec<Sign> {
    care::signs(&answers.points(), &numbers(answers), seconds)
}

fn numbers(answers: &Answers) -> Vec<u8> {
    answers.given.iter().map(|a| a.answer.number()).collect()
}
