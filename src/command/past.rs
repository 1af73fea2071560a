//! Results of before: what the answers that are kept say today.

use std::path::Path;

use super::context::{Context, recorded};
use crate::advice::answers::AnsweredForm;
use crate::advice::answers::Answers;
use crate::advice::{Person, Standing};
use crate::catalogue::Catalogue;
use crate::catalogue::questionnaire::Questionnaire;
use crate::failure::Failure;
use crate::record::{BUILT_IN, Given, Record};
use crate::riasec::answers::{Answer, Key};
use crate::store::{Store, StoreError};
use crate::words::history as words;
use crate::words::wording::store::problem;

/// How many existing ids an unknown one gets as suggestions.
const SUGGESTIONS: usize = 3;

/// What the answers of a result say today.
pub struct Past {
    /// The id of the result.
    pub id: String,
    /// The person behind the answers.
    pub person: Person,
    /// The form that was answered.
    pub form: AnsweredForm,
    /// The answers whose questions are still known.
    pub answers: Answers,
    /// What was said of where the person stood: id of a role, `none` for somebody new to the field.
    from: Option<String>,
    /// The name of the catalogue that it was compared with.
    catalogue: Option<String>,
}

/// The newest result; none where none is kept. `questionnaire` is a file of the person's own questions.
pub fn last(
    context: &Context,
    catalogue: &Catalogue,
    questionnaire: Option<&Path>,
) -> anyhow::Result<Option<Past>> {
    // Whoever has no place to keep results has none.
    let Ok(store) = context.store() else {
        return Ok(None);
    };
    let records = newest_first(context, &store)?;
    let Some(record) = records.first() else {
        return Ok(None);
    };
    let questionnaires = questionnaires(context, catalogue, questionnaire)?;
    Past::of(context, &questionnaires, record).map(Some)
}

/// The person of the newest result, where there is one that can be scored; nothing is said where there is none.
pub fn known(context: &Context, catalogue: &Catalogue) -> Option<Person> {
    let (records, _) = context.store().ok()?.list().ok()?;
    let record = records.last()?;
    let questionnaires = questionnaires(context, catalogue, None).ok()?;
    Past::read(&questionnaires, record).map(|past| past.person)
}

/// All results, newest first; files that are none are named on standard error.
pub fn newest_first(context: &Context, store: &Store) -> anyhow::Result<Vec<Record>> {
    let (mut records, problems) = store.list().map_err(Failure::Store)?;
    records.reverse();
    for file in &problems {
        let said = problem(context.lang, file);
        context.note(
            &context
                .lang
                .say(words::Problem { problem: &said.problem, remedy: &said.hint.join(" ") }),
        )?;
    }
    Ok(records)
}

/// The questionnaires that a result may come from: that of a file, the catalogue's, and the built-in one.
pub fn questionnaires(
    context: &Context,
    catalogue: &Catalogue,
    file: Option<&Path>,
) -> anyhow::Result<Vec<Questionnaire>> {
    let mut questionnaires = vec![context.questionnaire(catalogue, file)?.into_owned()];
    // Without a file and a catalogue of the person's own, the built-in one is there already.
    if file.is_some() || context.catalogue_path().is_some() {
        questionnaires.extend(catalogue.questionnaire.iter().cloned());
        questionnaires
            .extend(crate::builtin::catalogue_in(context.lang).questionnaire.into_inner());
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
        let (answers, form) = if let Some(key) = official(&record.form) {
            let norm = written.or(questionnaires.first())?.norm.as_ref();
            let answers = Answers::to_official(&key, numbered(&record.answers), norm);
            let form = AnsweredForm::official(&record.form, &answers);
            (answers, form)
        } else {
            let questionnaire = written?;
            let given = record.answers.iter().filter_map(|given| {
                let item = questionnaire.known(&given.item)?;
                Some((item, Answer::new(given.answer)?))
            });
            let answers = Answers::to_items(questionnaire, given);
            let form = AnsweredForm::of(&record.form, questionnaire, &answers, None);
            (answers, form)
        };
        Some(Self {
            id: record.id.clone(),
            person: answers.person()?,
            form,
            answers,
            from: record.from.clone(),
            catalogue: record.catalogue.clone(),
        })
    }

    /// Where the person stood, as far as today's catalogue knows it; a role that it does not have is named on standard error.
    pub fn standing<'c>(
        &self,
        context: &Context,
        catalogue: &'c Catalogue,
    ) -> anyhow::Result<Standing<'c>> {
        let from = self.from.as_deref();
        let own = context.catalogue_name(catalogue);
        let other = self.catalogue.as_deref().filter(|kept| *kept != own);
        if let Some(other) = other {
            // Two catalogues may call two roles by one id.
            let other = Some(other).filter(|other| *other != BUILT_IN);
            let id = self.id.as_str();
            context.note(&context.lang.say(words::OtherCatalogue { id, other }))?;
            return Ok(match from {
                Some("none") => Standing::NotYet,
                _ => Standing::Unknown,
            });
        }
        match recorded(catalogue, from) {
            Some(standing) => Ok(standing),
            None => {
                let role = from.unwrap_or_default();
                context.note(&context.lang.say(words::UnknownStanding { role }))?;
                Ok(Standing::Unknown)
            }
        }
    }
}

/// The key of an official O*NET form, whose items are its numbers.
fn official(form: &str) -> Option<Key> {
    match form {
        "onet-60" => Key::onet(60),
        "onet-30" => Key::onet(30),
        _ => None,
    }
}

fn numbered(given: &[Given]) -> impl Iterator<Item = (usize, Answer)> {
    let one = |given: &Given| Some((given.item.parse().ok()?, Answer::new(given.answer)?));
    given.iter().filter_map(one)
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
