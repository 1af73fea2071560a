//! Keeping answers and results while a questionnaire runs.

use std::path::PathBuf;

use crate::quiz::Quiz;
use crate::record::{Edition, Given, Record};
use crate::store::{Session, Store, StoreError, clock};
use crate::ui::question::Keep;
use crate::words::wording::quiz::unsaved;
use crate::words::{Lang, quiz as words};

/// The answers of one run, on disk as they come, or the reason why not; left to itself it keeps nothing.
#[derive(Default)]
pub struct Keeper {
    session: Option<Session>,
    record: Record,
    kept: Vec<Given>,
    trouble: Option<StoreError>,
    /// Whether something may stand in the place of the record that could not be read: it is not to be replaced.
    taken: bool,
    /// Where an unfinished questionnaire lies that could not be read.
    aside: Option<PathBuf>,
}

impl Keeper {
    /// Opens the store; where that fails the questionnaire goes on and says why nothing is kept.
    pub fn open(store: Result<Store, StoreError>) -> Self {
        match store.and_then(|store| store.session()) {
            Ok(session) => Self { session: Some(session), ..Self::default() },
            Err(trouble) => Self { trouble: Some(trouble), ..Self::default() },
        }
    }

    /// Whether the result will be kept, as far as can be known before it is.
    pub fn keeps(&self) -> bool {
        self.session.is_some() && self.trouble.is_none()
    }

    /// The unfinished record of a questionnaire of before. One that cannot be read is set aside; one of a newer version is left alone, and
    /// only the result is kept then.
    pub fn unfinished(&mut self, questionnaire: &str) -> Option<Record> {
        let session = self.session.as_mut()?;
        let why = match session.current(questionnaire) {
            Ok(record) => return record,
            Err(StoreError::File(problem)) if problem.is_damaged() => {
                match session.set_aside(questionnaire) {
                    Ok(aside) => {
                        self.aside = aside;
                        return None;
                    }
                    Err(error) => error,
                }
            }
            Err(error) => error,
        };
        (self.trouble, self.taken) = (Some(why), true);
        None
    }

    pub fn begin(&mut self, record: Record) {
        self.kept.clone_from(&record.answers);
        self.record = record;
    }

    /// What the person should know before the first question.
    pub fn notices(&self, lang: Lang) -> Vec<String> {
        let aside = self.aside.as_ref().map(|path| {
            let path = &path.display().to_string();
            lang.say(words::SetAside { path })
        });
        let trouble = self.trouble.as_ref().map(|why| unsaved(lang, why));
        aside.into_iter().chain(trouble).collect()
    }

    /// Keeps the result; its id, or why it could not be kept. None where nothing is kept.
    pub fn finish(
        mut self,
        quiz: &Quiz,
        (edition, catalogue): (Edition, &str),
        name: Option<String>,
    ) -> Option<Result<String, StoreError>> {
        let mut session = self.session.take()?;
        let key = self.record.key();
        self.record.name = name;
        self.record.answers = given(quiz);
        self.record.edition = Some(edition);
        self.record.catalogue = Some(catalogue.to_owned());
        self.record.finished = Some(clock::now_utc());
        Some(if self.taken {
            session.add(&self.record)
        } else {
            session.finish(&self.record, &key)
        })
    }
}

impl Keep for Keeper {
    fn keep(&mut self, quiz: &Quiz) {
        self.record.answers = given(quiz);
        if let Some(session) = self.session.as_mut().filter(|_| !self.taken) {
            // A full disk may have room again: the next answer tries anew.
            self.trouble = session.save(&self.record).err();
            if self.trouble.is_none() {
                self.kept.clone_from(&self.record.answers);
            }
        }
    }

    fn trouble(&self) -> Option<&StoreError> {
        self.trouble.as_ref()
    }

    fn kept(&self) -> usize {
        let given = self.record.answers.iter();
        given.filter(|answer| self.kept.contains(answer)).count()
    }
}

fn given(quiz: &Quiz) -> Vec<Given> {
    let given = quiz.given().into_iter();
    given.map(|(item, answer)| Given { item: item.id.clone(), answer: answer.number() }).collect()
}
