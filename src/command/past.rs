//! Results of before: what the answers that are kept say today.

use std::path::Path;

use super::context::{Context, recorded, store};
use super::sheet::official;
use crate::advice::answers::AnsweredForm;
use crate::advice::answers::Answers;
use crate::advice::{Person, Standing};
use crate::builtin::catalogue_in;
use crate::catalogue::questionnaire::Questionnaire;
use crate::failure::Failure;
use crate::record::{BUILT_IN, Record};
use crate::riasec::answers::{Answer, Key};
use crate::store::{Store, StoreError};
use crate::words::history as words;
use crate::words::wording::store::problem;

/// How many existing ids an unknown one gets as suggestions.
const SUGGESTIONS: usize = 3;

/// What the answers of a result say today.
pub struct Past {
    /// The result as it is kept.
    pub record: Record,
    pub person: Person,
    pub form: AnsweredForm,
    /// The answers whose questions are still known.
    pub answers: Answers,
}

/// The newest result; none where none is kept. `questionnaire` is a file of the person's own questions.
pub fn last(context: &Context, questionnaire: Option<&Path>) -> anyhow::Result<Option<Past>> {
    // Whoever has no place to keep results has none.
    let Ok(store) = store() else {
        return Ok(None);
    };
    let records = newest_first(context, &store)?;
    let Some(record) = records.first() else {
        return Ok(None);
    };
    let questionnaires = questionnaires(context, questionnaire)?;
    Past::of(context, &questionnaires, record).map(Some)
}

/// The newest result; a failure where none is kept.
pub fn needed(context: &Context, questionnaire: Option<&Path>) -> anyhow::Result<Past> {
    let past = last(context, questionnaire)?;
    Ok(past.ok_or(Failure::FewResults { have: 0, need: 1 })?)
}

/// The person of the newest result, where there is one that can be scored; nothing is said where there is none.
pub fn known(context: &Context) -> Option<Person> {
    let record = store().ok()?.list().ok()?.0.pop()?;
    let questionnaires = questionnaires(context, None).ok()?;
    Past::read(&questionnaires, &record).map(|past| past.person)
}

/// All results, newest first; files that are none are named on standard error.
pub fn newest_first(context: &Context, store: &Store) -> anyhow::Result<Vec<Record>> {
    let (mut records, problems) = store.list()?;
    records.reverse();
    for file in &problems {
        let said = problem(context.lang, file);
        let (problem, remedy) = (&said.problem, &said.hint.join(" "));
        context.note(&context.lang.say(words::Problem { problem, remedy }))?;
    }
    Ok(records)
}

/// The questionnaires that a result may come from: that of a file, the catalogue's, and the built-in one.
pub fn questionnaires(
    context: &Context,
    file: Option<&Path>,
) -> anyhow::Result<Vec<Questionnaire>> {
    let mut questionnaires = vec![context.questionnaire(file)?.into_owned()];
    // Without a file and a catalogue of the person's own, the built-in one is there already.
    if file.is_some() || context.catalogue_path().is_some() {
        questionnaires.extend(context.catalogue()?.questionnaire.iter().cloned());
        questionnaires.extend(catalogue_in(context.lang).questionnaire.into_inner());
    }
    Ok(questionnaires)
}

impl Past {
    /// What the answers of a result say; answers to questions that are gone are named on standard error.
    pub fn of(
        context: &Context,
        questionnaires: &[Questionnaire],
        record: &Record,
    ) -> anyhow::Result<Self> {
        let past = Self::read(questionnaires, record).ok_or_else(|| Failure::Unscorable {
            id: record.id.clone(),
            questionnaire: record.questionnaire.clone(),
        })?;
        let gone = record.answers.len() - past.answers.given.len();
        if gone > 0 {
            let answers = record.answers.len();
            context.note(&context.lang.say(words::NotCounted { gone, answers }))?;
        }
        Ok(past)
    }

    /// What the answers of a result say; none where too few of its questions are known.
    pub fn read(questionnaires: &[Questionnaire], record: &Record) -> Option<Self> {
        let written = questionnaires.iter().find(|q| q.id == record.questionnaire);
        let (form, answers) = if let Some(key) = official(&record.form).and_then(Key::onet) {
            let norm = written.or(questionnaires.first())?.norm.as_ref();
            let answers = Answers::to_official(&key, given(record, |id| id.parse().ok()), norm);
            (AnsweredForm::official(&record.form, &answers), answers)
        } else {
            let questionnaire = written?;
            let given = given(record, |id| questionnaire.known(id));
            let answers = Answers::to_items(questionnaire, given);
            (AnsweredForm::of(&record.form, questionnaire, &answers, None), answers)
        };
        Some(Self { record: record.clone(), person: answers.person()?, form, answers })
    }

    /// Where the person stood, as far as today's catalogue knows it; a role that it does not have is named on standard error.
    pub fn standing(&self, context: &Context) -> anyhow::Result<Standing<'static>> {
        let (catalogue, from) = (context.catalogue()?, self.record.from.as_deref());
        let own = context.catalogue_name(catalogue);
        let other = self.record.catalogue.as_deref().filter(|kept| *kept != own);
        if let Some(other) = other {
            // Two catalogues may call two roles by one id.
            let (id, other) =
                (self.record.id.as_str(), Some(other).filter(|other| *other != BUILT_IN));
            context.note(&context.lang.say(words::OtherCatalogue { id, other }))?;
            let none = from == Some("none");
            return Ok(if none { Standing::NotYet } else { Standing::Unknown });
        }
        let standing = recorded(catalogue, from);
        if standing.is_none() {
            let role = from.unwrap_or_default();
            context.note(&context.lang.say(words::UnknownStanding { role }))?;
        }
        Ok(standing.unwrap_or(Standing::Unknown))
    }
}

/// The answers of a record to items that are known by their ids.
pub fn given<I>(
    record: &Record,
    item: impl Fn(&str) -> Option<I>,
) -> impl Iterator<Item = (I, Answer)> {
    let given = record.answers.iter();
    given.filter_map(move |given| Some((item(&given.item)?, Answer::new(given.answer)?)))
}

/// An error of the store; an unknown id gets the nearest ones, of equally near ones the newest.
pub fn unknown(store: &Store, error: StoreError) -> Failure {
    let StoreError::Unknown { id } = error else {
        return Failure::Store(error);
    };
    // Without a list there is nothing to suggest: the id is unknown all the same.
    let (records, _) = store.list().unwrap_or_default();
    let mut nearest: Vec<String> = records.into_iter().rev().map(|r| r.id).collect();
    nearest.sort_by_cached_key(|other| strsim::damerau_levenshtein(&id, other));
    nearest.truncate(SUGGESTIONS);
    Failure::UnknownResult { id, nearest }
}
