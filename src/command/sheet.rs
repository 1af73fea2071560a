//! Answers that are given all at once, as digits or in a file.

use std::path::Path;

use super::context::Context;
use crate::advice::Person;
use crate::advice::answers::{AnsweredForm, Answers, signs as signs_of};
use crate::catalogue::files::{self, Unreadable};
use crate::catalogue::questionnaire::{Form, Questionnaire};
use crate::failure::{BadFile, Failure, Lack, Thing};
use crate::quiz::{Event, Quiz, Tally};
use crate::record::{Given, Record};
use crate::riasec::answers::{self, Answer, Key, parts_answers};
use crate::riasec::care::Sign;
use crate::riasec::table::{self, BadSheet};
use crate::words::wording::quiz::answer;

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
    pub fn named(
        context: &Context,
        questionnaire: &'q Questionnaire,
        name: Option<&str>,
    ) -> Result<Self, Failure> {
        let first = questionnaire.forms.first().map(|form| form.id.as_str());
        let name = name.or(first).unwrap_or_default();
        let id = context.named(Thing::Form, name, &forms(questionnaire))?;
        match id.as_str() {
            "onet-60" => return Ok(Self::Onet(60, questionnaire)),
            "onet-30" => return Ok(Self::Onet(30, questionnaire)),
            _ => {}
        }
        let form = questionnaire.form(&id);
        let form = form.ok_or(Failure::NothingHere { lack: Lack::Form })?;
        if form.items.is_empty() {
            return Err(Failure::EmptyForm { form: form.id.clone() });
        }
        Ok(Self::Own(questionnaire, form))
    }

    fn length(&self) -> usize {
        match self {
            Self::Own(_, form) => form.items.len(),
            Self::Onet(length, _) => *length,
        }
    }

    /// The answers given as digits or in a file.
    fn answers(&self, given: &str) -> Result<Vec<Answer>, Failure> {
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
    pub fn record(&self, given: &str) -> Result<Record, Failure> {
        let answers = self.answers(given)?;
        let (questionnaire, form, items): (_, _, Vec<String>) = match self {
            Self::Own(questionnaire, form) => {
                let items = form.items.iter();
                let ids = items.map(|item| questionnaire.items[*item].id.clone());
                (questionnaire, form.id.clone(), ids.collect())
            }
            Self::Onet(length, questionnaire) => {
                let numbers = (1..=*length).map(|number| number.to_string());
                (questionnaire, format!("onet-{length}"), numbers.collect())
            }
        };
        let mut record = Record::new(String::new(), questionnaire.id.clone(), form, None);
        let given = items.into_iter().zip(answers);
        record.answers =
            given.map(|(item, answer)| Given { item, answer: answer.number() }).collect();
        Ok(record)
    }

    /// The person of some answers, and the form with what is known of it.
    pub fn read(&self, given: &str) -> Result<(Person, AnsweredForm), Failure> {
        let answers = self.answers(given)?;
        match self {
            Self::Own(questionnaire, form) => {
                let mut quiz = Quiz::new(questionnaire, form);
                for answer in answers {
                    quiz.take(Event::Answer(answer));
                }
                Ok((person(questionnaire, &quiz), answered(questionnaire, &quiz, None)))
            }
            Self::Onet(length, questionnaire) => {
                let key = Key::onet(*length).unwrap_or(Key(Vec::new()));
                let answers =
                    Answers::to_official(&key, (1..).zip(answers), questionnaire.norm.as_ref());
                let form = AnsweredForm::official(&format!("onet-{length}"), &answers);
                // Every type of an official form has answers.
                let missing = Failure::NothingHere { lack: Lack::Answers };
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
pub fn answered(questionnaire: &Questionnaire, quiz: &Quiz, seconds: Option<f64>) -> AnsweredForm {
    let answers = Answers::to_items(questionnaire, quiz.given());
    AnsweredForm::of(quiz.form_id(), questionnaire, &answers, seconds)
}

/// The signs of answers given without care.
pub fn signs(questionnaire: &Questionnaire, quiz: &Quiz, seconds: Option<f64>) -> Vec<Sign> {
    signs_of(&Answers::to_items(questionnaire, quiz.given()), seconds)
}

/// Numbers with what may part them are answers; anything else is a file.
fn is_digits(given: &str) -> bool {
    let digits = |c: char| c.is_numeric() || parts_answers(c);
    given.chars().all(digits)
}

fn read_answers(path: &str) -> Result<String, Failure> {
    let bad = |why| Failure::AnswersFile { path: path.to_owned(), why };
    let too_large = || {
        bad(BadFile::TooLarge { limit: usize::try_from(ANSWERS_FILE / 1024).unwrap_or(usize::MAX) })
    };
    let about = std::fs::metadata(path);
    let size = about.as_ref().map_or(0, std::fs::Metadata::len);
    // Nothing is read of what says that it is empty: the system's own such files may wait for ever.
    if size == 0 && about.is_ok_and(|about| about.is_file()) {
        return Ok(String::new());
    }
    files::any_text(Path::new(path), ANSWERS_FILE).map_err(|why| match why {
        Unreadable::TooLarge { .. } => too_large(),
        why => bad(BadFile::Unreadable(why)),
    })
}
