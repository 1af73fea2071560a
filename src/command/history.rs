//! `rungs history`.

use std::io;

use console::Term;
use dialoguer::Confirm;
use dialoguer::theme::SimpleTheme;

use super::arguments::{self, Format, HistoryAction};
use super::context::{Context, standing};
use super::quiz::show;
use crate::advice::{Person, Standing};
use crate::catalogue::Catalogue;
use crate::catalogue::interest::Interest;
use crate::catalogue::questionnaire::{Norm, Questionnaire};
use crate::failure::Failure;
use crate::message::history as say;
use crate::message::result::sign;
use crate::message::store::problem;
use crate::quiz::Tally;
use crate::record::{Given, Record};
use crate::render::text;
use crate::riasec::answers::{Answer, Key};
use crate::riasec::care::signs;
use crate::store::{Problem, Session, Store, StoreError};
use crate::ui::signals::Signals;
use crate::ui::{plain, terminal};
use crate::view::history::{comparison_view, history_view};
use crate::view::result::FormView;

/// How many existing ids an unknown one gets as suggestions.
const SUGGESTIONS: usize = 3;

/// Lists, shows, compares or removes past results.
pub fn run(context: &Context, options: &arguments::History) -> anyhow::Result<u8> {
    match &options.action {
        None | Some(HistoryAction::List) => list(context, options),
        Some(HistoryAction::Show { id }) => show_one(context, options, id.as_deref()),
        Some(HistoryAction::Compare { ids }) => compare(context, options, ids),
        Some(HistoryAction::Delete { id: Some(id), .. }) => delete(context, id),
        Some(HistoryAction::Delete { yes, .. }) => delete_all(context, *yes, options.plain),
    }
}

fn list(context: &Context, options: &arguments::History) -> anyhow::Result<u8> {
    let format = context.format(&[Format::Text, Format::Json])?;
    let results = newest_first(context, &context.store()?)?;
    let catalogue = context.catalogue()?;
    let questionnaires = questionnaires(context, options, catalogue)?;
    let results: Vec<(Record, Option<Person>)> = results
        .into_iter()
        .map(|record| {
            let person = read(&questionnaires, &record).map(|past| past.person);
            (record, person)
        })
        .collect();
    let view = history_view(results.iter().map(|(r, person)| (r, person.as_ref())));
    if format == Format::Json {
        context.print_json(&view)?;
    } else {
        let page = text::history::history(&view, terminal::look(options.plain));
        print(context, &page, options.plain)?;
    }
    Ok(super::DONE)
}

fn show_one(
    context: &Context,
    options: &arguments::History,
    id: Option<&str>,
) -> anyhow::Result<u8> {
    context.format(&[Format::Text, Format::Json])?;
    let store = context.store()?;
    let record = match id {
        Some(id) => result(&store, id)?,
        None => newest(context, &store, 1)?.remove(0),
    };
    let catalogue = context.catalogue()?;
    let questionnaires = questionnaires(context, options, catalogue)?;
    let past = past(context, &questionnaires, &record)?;
    let standing = standing_then(context, catalogue, record.from.as_deref())?;
    show(
        context,
        catalogue,
        &past.person,
        standing,
        Some(past.form),
        options.plain,
    )
}

fn compare(context: &Context, options: &arguments::History, ids: &[String]) -> anyhow::Result<u8> {
    let format = context.format(&[Format::Text, Format::Json])?;
    let store = context.store()?;
    let (old, new) = if let [old, new] = ids {
        (result(&store, old)?, result(&store, new)?)
    } else {
        let mut two = newest(context, &store, 2)?;
        let new = two.remove(0);
        (two.remove(0), new)
    };
    let questionnaires = questionnaires(context, options, context.catalogue()?)?;
    let (before, now) = (
        past(context, &questionnaires, &old)?,
        past(context, &questionnaires, &new)?,
    );
    let view = comparison_view((&old, &before.person), (&new, &now.person));
    if format == Format::Json {
        context.print_json(&view)?;
    } else {
        let page = text::history::comparison(&view, terminal::look(options.plain));
        print(context, &page, options.plain)?;
    }
    Ok(super::DONE)
}

fn delete(context: &Context, id: &str) -> anyhow::Result<u8> {
    context.format(&[Format::Text])?;
    let store = context.store()?;
    store.delete(id).map_err(|error| known(&store, error))?;
    context.print(&say::deleted(id))?;
    Ok(super::DONE)
}

fn delete_all(context: &Context, yes: bool, plain: bool) -> anyhow::Result<u8> {
    context.format(&[Format::Text])?;
    if !context.state_folder()?.exists() {
        context.print(say::NOTHING_KEPT)?;
        return Ok(super::DONE);
    }
    let store = context.store()?;
    // Nobody may go on with a questionnaire while it is removed, nor add to what is counted here.
    let mut session = store.session().map_err(Failure::Store)?;
    let (records, problems) = store.list().map_err(Failure::Store)?;
    let results = records.len() + problems.len();
    let in_progress = !matches!(session.current(), Ok(None));
    if !yes && !agreed(results, in_progress, plain)? {
        context.print(say::NOTHING_DELETED)?;
        return Ok(super::NEGATIVE);
    }
    let discarded = discard(&mut session);
    let removed = store.delete_all().map_err(Failure::Store)?;
    context.print(&say::deleted_all(removed, in_progress && discarded.is_ok()))?;
    discarded.map_err(Failure::Store)?;
    Ok(super::DONE)
}

/// Ends the questionnaire in progress. A damaged one is set aside, where it goes with the results; one of a later version stays.
fn discard(session: &mut Session) -> Result<(), StoreError> {
    match session.discard() {
        Err(StoreError::Kept { .. }) => session.set_aside().map(|_| ()),
        other => other,
    }
}

/// Asks whether all that is kept may be removed.
fn agreed(results: usize, in_progress: bool, plain: bool) -> anyhow::Result<bool> {
    if !terminal::interactive() {
        return Err(Failure::NotAgreed {
            what: say::kept(results, in_progress),
        }
        .into());
    }
    let question = say::delete_all(results, in_progress);
    if plain || terminal::dumb() {
        let choices = say::KEEP_OR_REMOVE.map(str::to_owned);
        let (mut input, mut out) = (io::stdin().lock(), io::stderr());
        let chosen = plain::choose(&question, &choices, &mut input, &mut out)?;
        return Ok(chosen == Some(1));
    }
    let signals = Signals::catch(false)?;
    let term = Term::stderr();
    let answer = Confirm::with_theme(&SimpleTheme)
        .with_prompt(format!("{question}?"))
        .default(false)
        .interact_on_opt(&term);
    // dialoguer leaves the cursor hidden where it is interrupted.
    term.show_cursor()?;
    match answer {
        _ if signals.stopped() => Err(Failure::Interrupted.into()),
        Ok(answer) => Ok(answer == Some(true)),
        Err(dialoguer::Error::IO(error)) if error.kind() == io::ErrorKind::Interrupted => {
            Err(Failure::Interrupted.into())
        }
        Err(dialoguer::Error::IO(error)) => Err(error.into()),
    }
}

/// Prints a page; a pager redraws what plain mode promises to leave alone.
fn print(context: &Context, page: &str, plain: bool) -> io::Result<()> {
    if plain {
        context.print(page)
    } else {
        context.page(page)
    }
}

/// All results, newest first; files that are none are named on standard error.
fn newest_first(context: &Context, store: &Store) -> anyhow::Result<Vec<Record>> {
    let (mut records, problems) = store.list().map_err(Failure::Store)?;
    records.reverse();
    for file in &problems {
        name(context, file)?;
    }
    Ok(records)
}

fn name(context: &Context, file: &Problem) -> io::Result<()> {
    let (what, hint) = problem(file);
    terminal::complain(&say::problem(&what, &hint), context.colour)
}

/// So many of the newest results, newest first.
fn newest(context: &Context, store: &Store, need: usize) -> anyhow::Result<Vec<Record>> {
    let mut records = newest_first(context, store)?;
    let have = records.len();
    if have < need {
        return Err(Failure::FewResults { have, need }.into());
    }
    records.truncate(need);
    Ok(records)
}

/// The result with an id.
fn result(store: &Store, id: &str) -> Result<Record, Failure> {
    store.result(id).map_err(|error| known(store, error))
}

/// An error of the store; an unknown id gets the nearest ones, of equally near ones the newest.
fn known(store: &Store, error: StoreError) -> Failure {
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

/// Where the person stood, as far as today's catalogue knows it.
fn standing_then<'c>(
    context: &Context,
    catalogue: &'c Catalogue,
    from: Option<&str>,
) -> anyhow::Result<Standing<'c>> {
    match standing(catalogue, from) {
        Ok(standing) => Ok(standing),
        Err(_) => {
            let role = from.unwrap_or_default();
            terminal::complain(&say::unknown_standing(role), context.colour)?;
            Ok(Standing::Unknown)
        }
    }
}

/// What the answers of a result say today.
struct Past {
    person: Person,
    form: FormView,
    /// How many answers belong to questions that are gone.
    gone: usize,
}

/// What the answers of a result say; answers to questions that are gone are named on standard error.
fn past(
    context: &Context,
    questionnaires: &[Questionnaire],
    record: &Record,
) -> anyhow::Result<Past> {
    let past = read(questionnaires, record).ok_or_else(|| Failure::Unscorable {
        id: record.id.clone(),
        questionnaire: record.questionnaire.clone(),
    })?;
    if past.gone > 0 {
        let note = say::not_counted(past.gone, record.answers.len());
        terminal::complain(&note, context.colour)?;
    }
    Ok(past)
}

/// The questionnaires that a result may come from: that of a file, the catalogue's, and the built-in one.
fn questionnaires(
    context: &Context,
    options: &arguments::History,
    catalogue: &Catalogue,
) -> anyhow::Result<Vec<Questionnaire>> {
    let file = options.questionnaire.as_deref();
    let mut questionnaires = vec![context.questionnaire(catalogue, file)?.into_owned()];
    // Without a file and a catalogue of the person's own, the built-in one is there already.
    if file.is_some() || context.catalogue_path().is_some() {
        questionnaires.extend(catalogue.questionnaire.clone());
        questionnaires.extend(crate::builtin::catalogue().questionnaire);
    }
    Ok(questionnaires)
}

/// What the answers of a result say; none where too few of its questions are known.
fn read(questionnaires: &[Questionnaire], record: &Record) -> Option<Past> {
    let written = questionnaires.iter().find(|q| q.id == record.questionnaire);
    let given = &record.answers;
    let mut form = FormView {
        id: record.form.clone(),
        questions: 0,
        estimated_for: None,
        signs: Vec::new(),
        about: String::new(),
    };
    let person = if let Some(key) = official(&record.form) {
        let norm = written.or(questionnaires.first())?.norm.as_ref();
        let points = official_points(&key, given);
        form.questions = points.len();
        person_of(&points, key.items(), norm)?
    } else {
        let questionnaire = written?;
        let points = points(questionnaire, given);
        form.questions = points.len();
        form.about.clone_from(&questionnaire.about);
        let even = Tally::of(&points).items;
        let even = even.iter().all(|items| *items == even[0]);
        form.estimated_for = (!even).then_some(questionnaire.items.len());
        let numbers: Vec<u8> = given.iter().map(|given| given.answer).collect();
        form.signs = signs(&points, &numbers, None)
            .into_iter()
            .map(sign)
            .collect();
        person_from(questionnaire, given)?
    };
    Some(Past {
        gone: given.len() - form.questions,
        person,
        form,
    })
}

/// The key of an official O*NET form, whose items are its numbers.
fn official(form: &str) -> Option<Key> {
    match form {
        "onet-60" => Key::onet(60),
        "onet-30" => Key::onet(30),
        _ => None,
    }
}

/// The person behind answers to a questionnaire; none where a type has no answer that counts.
fn person_from(questionnaire: &Questionnaire, given: &[Given]) -> Option<Person> {
    person_of(
        &points(questionnaire, given),
        questionnaire.bank(),
        questionnaire.norm.as_ref(),
    )
}

/// Types and points of the answers whose questions the questionnaire has.
fn points(questionnaire: &Questionnaire, given: &[Given]) -> Vec<(Interest, f64)> {
    let points = given.iter().filter_map(|given| {
        let item = questionnaire.items.iter().find(|i| i.id == given.item)?;
        Some((item.interest, item.points(Answer::new(given.answer)?)))
    });
    points.collect()
}

fn official_points(key: &Key, given: &[Given]) -> Vec<(Interest, f64)> {
    let points = given.iter().filter_map(|given| {
        let number: usize = given.item.parse().ok()?;
        let interest = *key.0.get(number.checked_sub(1)?)?;
        let points = Answer::new(given.answer)?.points();
        Some((interest, f64::from(points)))
    });
    points.collect()
}

fn person_of(points: &[(Interest, f64)], bank: [u32; 6], norm: Option<&Norm>) -> Option<Person> {
    let tally = Tally::of(points);
    let whole = tally.items.iter().all(|items| *items > 0);
    whole.then(|| Person::from_answers(tally, bank, norm))
}
