//! Keeping answers and results while a questionnaire runs.

use crate::failure::Failure;
use crate::message::failure::wording;
use crate::message::quiz as say;
use crate::quiz::Quiz;
use crate::record::{Given, Record, VERSION};
use crate::store::{Fault, Session, Store, StoreError, clock};
use crate::ui::question::Keep;

/// The answers of one run, on disk as they come; or the reason why not.
pub struct Keeper {
    session: Option<Session>,
    record: Record,
    trouble: Option<String>,
    notices: Vec<String>,
}

impl Keeper {
    /// A keeper that keeps nothing, because the person wants it so or nobody sits at the terminal.
    pub fn nothing() -> Self {
        Self {
            session: None,
            record: Record::new(String::new(), String::new(), String::new(), None),
            trouble: None,
            notices: Vec::new(),
        }
    }

    /// Opens the store; where that fails the questionnaire goes on and says why nothing is kept.
    pub fn open(store: Result<Store, Failure>) -> Self {
        let mut keeper = Self::nothing();
        match store.and_then(|store| store.session().map_err(Failure::Store)) {
            Ok(session) => keeper.session = Some(session),
            Err(failure) => keeper.trouble = Some(wording(&failure).0),
        }
        keeper
    }

    /// An unfinished questionnaire of before. One that cannot be read is set aside; one of a newer version is left alone.
    pub fn unfinished(&mut self) -> Option<Record> {
        let session = self.session.as_mut()?;
        match session.current() {
            Ok(record) => record,
            Err(StoreError::File(problem)) if matches!(problem.fault, Fault::Damaged { .. }) => {
                match session.set_aside() {
                    Ok(Some(path)) => {
                        self.notices
                            .push(say::set_aside(&path.display().to_string()));
                    }
                    Ok(None) => {}
                    Err(error) => self.give_up(&error),
                }
                None
            }
            Err(error) => {
                self.give_up(&error);
                None
            }
        }
    }

    /// Begins a record, or goes on with one.
    pub fn begin(
        &mut self,
        questionnaire: &str,
        form: &str,
        from: Option<String>,
        order: Vec<String>,
        before: Option<Record>,
    ) {
        self.record = before.unwrap_or_else(|| {
            Record::new(
                clock::now_utc(),
                questionnaire.to_owned(),
                form.to_owned(),
                from.clone(),
            )
        });
        self.record.from = from;
        // A record of before is of this version as soon as it is kept again.
        self.record.version = VERSION;
        self.record.order = order;
    }

    /// What the person should know before the first question.
    pub fn notices(&self) -> Vec<String> {
        let trouble = self.trouble.as_deref().map(say::unsaved);
        self.notices.iter().cloned().chain(trouble).collect()
    }

    /// Keeps the result; its id, or why it could not be kept. None where nothing is kept.
    pub fn finish(mut self, quiz: &Quiz) -> Option<Result<String, String>> {
        let mut session = self.session.take()?;
        self.record.answers = given(quiz);
        self.record.finished = Some(clock::now_utc());
        Some(session.finish(&self.record).map_err(words))
    }

    fn give_up(&mut self, error: &StoreError) {
        self.trouble = Some(words(error.clone()));
        self.session = None;
    }
}

impl Keep for Keeper {
    fn keep(&mut self, quiz: &Quiz) {
        self.record.answers = given(quiz);
        if let Some(session) = &mut self.session {
            // A full disk may have room again: the next answer tries anew.
            self.trouble = session
                .save(&self.record)
                .err()
                .map(|error| error.to_string());
        }
    }

    fn trouble(&self) -> Option<&str> {
        self.trouble.as_deref()
    }

    fn keeps(&self) -> bool {
        self.session.is_some() && self.trouble.is_none()
    }
}

fn words(error: StoreError) -> String {
    wording(&Failure::Store(error)).0
}

fn given(quiz: &Quiz) -> Vec<Given> {
    let one = |(item, answer): (
        &crate::catalogue::questionnaire::Item,
        crate::riasec::answers::Answer,
    )| Given {
        item: item.id.clone(),
        answer: answer.number(),
    };
    quiz.given().into_iter().map(one).collect()
}
