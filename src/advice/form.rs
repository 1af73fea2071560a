//! What is known of a form that was answered: how much of it, and signs that it was answered without care.

use serde::Serialize;

use super::answers::Answers;
use crate::catalogue::questionnaire::Questionnaire;
use crate::riasec::care::{self, Sign};

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
