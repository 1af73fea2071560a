//! Answers that are given all at once, as digits or in a file.

use std::path::Path;

use super::context::Context;
use crate::advice::Person;
use crate::advice::answers::{AnsweredForm, Answers};
use crate::catalogue::files::{self, Unreadable};
use crate::catalogue::questionnaire::{Form, Questionnaire};
use crate::failure::{Failure, Lack, Thing};
use crate::quiz::adaptive::Settings;
use crate::quiz::{Event, Quiz, Tally};
use crate::record::{Given, Record};
use crate::riasec::answers::{self, Answer, Key, parts_answers};
use crate::riasec::table::{self, BadSheet};
use crate::words::wording::quiz::answer;

/// The most bytes that a file of answers may have.
const ANSWERS_FILE: u64 = 64 * 1024;

pub enum Sheet<'q> {
    Own(&'q Questionnaire, &'q Form),
    /// An official O*NET form of so many answers; its questions are not ours to show.
    Onet(usize, &'q Questionnaire),
}

impl<'q> Sheet<'q> {
    /// The form of a name; without one the first of the questionnaire.
    pub fn named(
        context: &Context,
        questionnaire: &'q Questionnaire,
        name: Option<&str>,
    ) -> Result<Self, Failure> {
        let first = questionnaire.forms.first().map(|form| form.id.as_str());
        let name = name.or(first).unwrap_or_default();
        let id = context.named(Thing::Form, name, &forms(questionnaire))?;
        match (official(&id), questionnaire.form(&id)) {
            (Some(length), _) => Ok(Self::Onet(length, questionnaire)),
            (_, None) => Err(Failure::NothingHere { lack: Lack::Form }),
            (_, Some(form)) if form.items.is_empty() => Err(Failure::EmptyForm { form: id }),
            (_, Some(form)) => Ok(Self::Own(questionnaire, form)),
        }
    }

    fn length(&self) -> usize {
        match self {
            Self::Own(_, form) => form.items.len(),
            Self::Onet(length, _) => *length,
        }
    }

    /// The answers given as digits or in a file.
    pub fn answers(&self, given: &str) -> Result<Vec<Answer>, Failure> {
        if is_digits(given) {
            return answers::parse(given, self.length()).map_err(Failure::Answers);
        }
        let text = read_answers(given)?;
        let own = self.questionnaire().forms.iter();
        let mut forms: Vec<usize> = own.map(|form| form.items.len()).collect();
        forms.extend([30, 60]);
        table::read(&text, self.length(), &forms, &answer).map_err(|bad| match bad {
            BadSheet::Answers(bad) => Failure::Answers(bad),
            bad => Failure::AnswersTable { path: given.to_owned(), bad },
        })
    }

    fn questionnaire(&self) -> &'q Questionnaire {
        match self {
            Self::Own(questionnaire, _) | Self::Onet(_, questionnaire) => questionnaire,
        }
    }

    /// The record of some answers as it is kept, without its times.
    pub fn record(&self, answers: &[Answer]) -> Record {
        let (form, items): (_, Vec<String>) = match self {
            Self::Own(questionnaire, form) => {
                let items = form.items.iter().map(|item| questionnaire.items[*item].id.clone());
                (form.id.clone(), items.collect())
            }
            Self::Onet(length, _) => {
                (format!("onet-{length}"), (1..=*length).map(|number| number.to_string()).collect())
            }
        };
        let given = items.into_iter().zip(answers);
        let given = given.map(|(item, answer)| Given { item, answer: answer.number() });
        let record = Record::new(String::new(), self.questionnaire().id.clone(), form, None);
        Record { answers: given.collect(), ..record }
    }

    /// The person of some answers, and the form with what is known of it.
    pub fn read(&self, given: &[Answer]) -> Result<(Person, AnsweredForm), Failure> {
        match self {
            Self::Own(questionnaire, form) => {
                let mut quiz = Quiz::new(questionnaire, form);
                for answer in given {
                    quiz.take(Event::Answer(*answer));
                }
                Ok((person(questionnaire, &quiz), answered(questionnaire, &quiz, None)))
            }
            Self::Onet(length, questionnaire) => {
                let key = Key::onet(*length).unwrap_or(Key(Vec::new()));
                let given = (1..).zip(given.iter().copied());
                let answers = Answers::to_official(&key, given, questionnaire.norm.as_ref());
                let form = AnsweredForm::official(&format!("onet-{length}"), &answers);
                // Every type of an official form has answers.
                let missing = Failure::NothingHere { lack: Lack::Answers };
                Ok((answers.person().ok_or(missing)?, form))
            }
        }
    }
}

/// How many questions an official O*NET form has, whose items are its numbers.
pub fn official(form: &str) -> Option<usize> {
    match form {
        "onet-60" => Some(60),
        "onet-30" => Some(30),
        _ => None,
    }
}

/// Ids and names of the forms whose answers can be given all at once.
pub fn forms(questionnaire: &Questionnaire) -> Vec<(&str, &str)> {
    let own = questionnaire.forms.iter();
    own.map(|form| (form.id.as_str(), form.name.as_str()))
        .chain([("onet-30", "onet-30"), ("onet-60", "onet-60")])
        .collect()
}

/// Ids and names of the forms by which a questionnaire may be asked for: also those that choose their questions.
pub fn asked_forms(questionnaire: &Questionnaire) -> Vec<(&str, &str)> {
    let adaptive = Settings::NAMED.iter().map(|(id, _)| (*id, *id));
    adaptive.chain(forms(questionnaire)).collect()
}

/// The person whose answers a questionnaire holds.
pub fn person(questionnaire: &Questionnaire, quiz: &Quiz) -> Person {
    let tally = Tally::of(&quiz.points());
    Person::from_answers(tally, questionnaire.bank(), questionnaire.norm.as_ref())
}

/// The form that was answered; `seconds` an item on average, where the questions were shown one at a time.
pub fn answered(questionnaire: &Questionnaire, quiz: &Quiz, seconds: Option<f64>) -> AnsweredForm {
    let answers = Answers::to_items(questionnaire, quiz.given());
    AnsweredForm::of(quiz.form_id(), questionnaire, &answers, seconds)
}

/// Numbers with what may part them are answers; anything else is a file.
fn is_digits(given: &str) -> bool {
    let digits = |c: char| c.is_numeric() || parts_answers(c);
    given.chars().all(digits)
}

fn read_answers(path: &str) -> Result<String, Failure> {
    let about = std::fs::metadata(path);
    // Nothing is read of what says that it is empty: the system's own such files may wait for ever.
    if about.is_ok_and(|about| about.len() == 0 && about.is_file()) {
        return Ok(String::new());
    }
    let text = files::any_text(Path::new(path), ANSWERS_FILE);
    text.map_err(|why| {
        let why = match why {
            Unreadable::TooLarge { path, .. } => Unreadable::TooLarge { path, limit: ANSWERS_FILE },
            why => why,
        };
        Failure::AnswersFile { path: path.to_owned(), why }
    })
}
