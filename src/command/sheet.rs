//! Answers that are given all at once, as digits or in a file.

use std::path::Path;

use super::context::named;
use crate::advice::Person;
use crate::advice::answers::Answers;
use crate::catalogue::files::{self, Part};
use crate::catalogue::questionnaire::{Form, Questionnaire};
use crate::failure::Failure;
use crate::message::quiz as say;
use crate::quiz::{Event, Quiz, Tally};
use crate::riasec::answers::{self, Key};
use crate::riasec::care::{self, Sign};
use crate::view::result::FormView;

/// The most bytes that a file of answers may have.
const ANSWERS_FILE: u64 = 64 * 1024;

/// Which questions are answered.
pub enum Sheet<'q> {
    /// A form of a questionnaire.
    Own(&'q Questionnaire, &'q Form),
    /// An official O*NET form of so many answers; its questions are not ours to show.
    Onet(usize, &'q Questionnaire),
}

impl<'q> Sheet<'q> {
    /// The form of a name; without one the first of the questionnaire.
    pub fn named(questionnaire: &'q Questionnaire, name: Option<&str>) -> Result<Self, Failure> {
        let first = questionnaire.forms.first().map(|form| form.id.as_str());
        let name = name.or(first).unwrap_or_default();
        let id = named("form", name, &forms(questionnaire))?;
        match id.as_str() {
            "onet-60" => return Ok(Self::Onet(60, questionnaire)),
            "onet-30" => return Ok(Self::Onet(30, questionnaire)),
            _ => {}
        }
        let form = questionnaire.form(&id);
        let form = form.ok_or(Failure::NothingHere {
            what: "questionnaire",
        })?;
        Ok(Self::Own(questionnaire, form))
    }

    /// The person of some answers, and the form with what is known of it.
    pub fn read(&self, given: &str) -> Result<(Person, FormView), Failure> {
        let length = match self {
            Self::Own(_, form) => form.items.len(),
            Self::Onet(length, _) => *length,
        };
        let digits = if looks_like_digits(given) {
            given.to_owned()
        } else {
            read_answers(given)?
        };
        let answers = answers::parse(&digits, length).map_err(Failure::Answers)?;
        match self {
            Self::Own(questionnaire, form) => {
                let mut quiz = Quiz::new(questionnaire, form);
                for answer in answers {
                    quiz.take(Event::Answer(answer));
                }
                Ok((
                    person(questionnaire, &quiz),
                    form_view(questionnaire, &quiz, None),
                ))
            }
            Self::Onet(length, questionnaire) => {
                let key = Key::onet(*length).unwrap_or(Key(Vec::new()));
                let answers =
                    Answers::to_official(&key, (1..).zip(answers), questionnaire.norm.as_ref());
                let form = official_form(&format!("onet-{length}"), &answers);
                // Every type of an official form has answers.
                let missing = Failure::NothingHere { what: "answers" };
                Ok((answers.person().ok_or(missing)?, form))
            }
        }
    }
}

/// Ids and names of the forms whose answers can be given all at once.
pub fn forms(questionnaire: &Questionnaire) -> Vec<(&str, &str)> {
    let own = questionnaire.forms.iter();
    own.map(|form| (form.id.as_str(), form.name.as_str()))
        .chain([("onet-30", "onet-30"), ("onet-60", "onet-60")])
        .collect()
}

/// The person whose answers a questionnaire holds.
pub fn person(questionnaire: &Questionnaire, quiz: &Quiz) -> Person {
    let tally = Tally::of(&quiz.points());
    Person::from_answers(tally, questionnaire.bank(), questionnaire.norm.as_ref())
}

/// The form that was answered; `seconds` an item on average, where the questions were shown one at a time.
pub fn form_view(questionnaire: &Questionnaire, quiz: &Quiz, seconds: Option<f64>) -> FormView {
    let answers = Answers::to_items(questionnaire, quiz.given());
    form_of(quiz.form_id(), questionnaire, &answers, seconds)
}

/// A form of a questionnaire with what its answers tell of it.
pub fn form_of(
    id: &str,
    questionnaire: &Questionnaire,
    answers: &Answers,
    seconds: Option<f64>,
) -> FormView {
    let shown = Some(signs_of(answers, seconds)).filter(|signs| care::telling(signs));
    FormView {
        id: id.to_owned(),
        questions: answers.given.len(),
        estimated_for: (!answers.even()).then_some(questionnaire.items.len()),
        signs: shown
            .into_iter()
            .flatten()
            .map(crate::message::result::sign)
            .collect(),
        one_answer: one_answer(answers),
        about: questionnaire.about.clone(),
    }
}

/// An official form, of which nothing is said but how many questions were answered, and whether they all got one answer.
pub fn official_form(id: &str, answers: &Answers) -> FormView {
    FormView {
        id: id.to_owned(),
        questions: answers.given.len(),
        estimated_for: None,
        signs: one_answer(answers)
            .then_some(crate::message::result::sign(Sign::OneAnswer))
            .into_iter()
            .collect(),
        one_answer: one_answer(answers),
        about: String::new(),
    }
}

fn one_answer(answers: &Answers) -> bool {
    signs_of(answers, None) == [Sign::OneAnswer]
}

/// The signs of answers given without care.
pub fn signs(quiz: &Quiz, seconds: Option<f64>) -> Vec<Sign> {
    let given = quiz.given();
    let numbers: Vec<u8> = given.iter().map(|(_, answer)| answer.number()).collect();
    care::signs(&quiz.points(), &numbers, seconds)
}

fn signs_of(answers: &Answers, seconds: Option<f64>) -> Vec<Sign> {
    let numbers: Vec<u8> = answers.given.iter().map(|a| a.answer.number()).collect();
    care::signs(&answers.points(), &numbers, seconds)
}

/// Digits are answers, anything else that exists is a file; what is neither is shown as a wrong answer string.
fn looks_like_digits(given: &str) -> bool {
    let mostly = given.chars().filter(char::is_ascii_digit).count() * 2 > given.chars().count();
    mostly || !Path::new(given).exists() && !given.contains(['/', '.'])
}

fn read_answers(path: &str) -> Result<String, Failure> {
    let size = std::fs::metadata(path).map_or(0, |about| about.len());
    if size > ANSWERS_FILE {
        return Err(Failure::AnswersFile {
            path: path.to_owned(),
            why: say::answers_too_large(ANSWERS_FILE),
        });
    }
    let mut budget = ANSWERS_FILE;
    let file = files::file(Path::new(path), Part::Head, &mut budget);
    file.map(|file| file.text).map_err(|unreadable| {
        let failure = Failure::Catalogue(unreadable);
        Failure::AnswersFile {
            path: path.to_owned(),
            why: crate::message::failure::wording(&failure).0,
        }
    })
}
