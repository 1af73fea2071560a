//! `rungs history`.

use std::io;
use std::path::Path;

use super::arguments::{self, HistoryAction, PageFormat};
use super::context::Context;
use super::past::{Past, newest_first, questionnaires};
use super::place::Asker;
use super::quiz::{Shown, show};
use crate::advice::Person;
use crate::document::history::{comparison_view, history_view};
use crate::failure::Failure;
use crate::page::history as page;
use crate::record::Record;
use crate::store::{Store, StoreError};
use crate::ui::terminal;
use crate::words::{Message, history as words, visible};

/// How many existing ids an unknown one gets as suggestions.
const SUGGESTIONS: usize = 3;

/// Lists, shows, compares or removes past results.
pub fn run(context: &Context, options: &arguments::History) -> anyhow::Result<u8> {
    match &options.action {
        None => list(context, options, options.page.format),
        Some(HistoryAction::List { page }) => list(context, options, page.format),
        Some(HistoryAction::Show { id, page }) => {
            show_one(context, options, id.as_deref(), page.format)
        }
        Some(HistoryAction::Compare { ids, page }) => compare(context, options, ids, page.format),
        Some(HistoryAction::Delete { id: Some(id), .. }) => delete(context, id),
        Some(HistoryAction::Delete { yes, .. }) => delete_all(context, *yes),
    }
}

fn list(context: &Context, options: &arguments::History, format: PageFormat) -> anyhow::Result<u8> {
    let results = newest_first(context, &context.store()?)?;
    let catalogue = context.catalogue()?;
    let questionnaires = questionnaires(context, catalogue, file(options))?;
    let results: Vec<(Record, Option<Person>)> = results
        .into_iter()
        .map(|record| {
            let person = Past::read(&questionnaires, &record).map(|past| past.person);
            (record, person)
        })
        .collect();
    let view = history_view(results.iter().map(|(r, person)| (r, person.as_ref())));
    context.show(format, &view, |lang, _| page::list(lang, &view))?;
    Ok(super::DONE)
}

fn show_one(
    context: &Context,
    options: &arguments::History,
    id: Option<&str>,
    format: PageFormat,
) -> anyhow::Result<u8> {
    let store = context.store()?;
    let record = match id {
        Some(id) => result(&store, id)?,
        None => newest(context, &store, 1)?.remove(0),
    };
    let catalogue = context.catalogue()?;
    let questionnaires = questionnaires(context, catalogue, file(options))?;
    let past = Past::of(context, &questionnaires, &record)?;
    let standing = past.standing(context, catalogue)?;
    show(
        context,
        catalogue,
        &past.person,
        standing,
        Some(&past.form),
        Shown {
            format,
            max_zone: None,
        },
    )
}

fn compare(
    context: &Context,
    options: &arguments::History,
    ids: &[String],
    format: PageFormat,
) -> anyhow::Result<u8> {
    let store = context.store()?;
    let (old, new) = if let [old, new] = ids {
        (result(&store, old)?, result(&store, new)?)
    } else {
        let mut two = newest(context, &store, 2)?;
        let new = two.remove(0);
        (two.remove(0), new)
    };
    let questionnaires = questionnaires(context, context.catalogue()?, file(options))?;
    let (before, now) = (
        Past::of(context, &questionnaires, &old)?,
        Past::of(context, &questionnaires, &new)?,
    );
    let view = comparison_view((&old, &before.person), (&new, &now.person));
    context.show(format, &view, |lang, detail| {
        page::comparison(lang, &view, detail)
    })?;
    Ok(super::DONE)
}

/// The questions of the person's own file.
fn file(options: &arguments::History) -> Option<&Path> {
    options.questionnaire.as_deref()
}

fn delete(context: &Context, id: &str) -> anyhow::Result<u8> {
    let store = context.store()?;
    store.delete(id).map_err(|error| known(&store, error))?;
    say(context, words::Deleted { id })?;
    Ok(super::DONE)
}

fn delete_all(context: &Context, yes: bool) -> anyhow::Result<u8> {
    if !context.state_folder().map_err(Failure::Store)?.exists() {
        say(context, words::NothingKept)?;
        return Ok(super::DONE);
    }
    let store = context.store()?;
    // Nobody may go on with a questionnaire while it is removed, nor add to what is counted here.
    let mut session = store.session().map_err(Failure::Store)?;
    let (results, mut left) = store.own_results().map_err(Failure::Store)?;
    let (in_progress, others) = session.all().map_err(Failure::Store)?;
    left.extend(others);
    let kept = Kept {
        results: results.len(),
        in_progress: in_progress.len(),
        profile: store.has_profile().map_err(Failure::Store)?,
    };
    if !yes && !agreed(context, kept)? {
        say(context, words::NothingDeleted)?;
        return Ok(super::NEGATIVE);
    }
    let discarded = session.discard_all();
    let unsaid = store.delete_profile();
    let gone = Kept {
        results: store.delete_all().map_err(Failure::Store)?,
        in_progress: *discarded.as_ref().unwrap_or(&0),
        profile: unsaid == Ok(true),
    };
    let Kept {
        results,
        in_progress,
        profile,
    } = gone;
    let gone = words::DeletedAll {
        results,
        in_progress,
        profile,
    };
    say(context, gone)?;
    for path in &left {
        let path = &path.display().to_string();
        context.tell(&context.lang.say(words::NotOurs { path }))?;
    }
    discarded.and(unsaid.map(|_| 0)).map_err(Failure::Store)?;
    Ok(if left.is_empty() {
        super::DONE
    } else {
        super::NEGATIVE
    })
}

/// Asks whether all that is kept may be removed.
fn agreed(context: &Context, kept: Kept) -> anyhow::Result<bool> {
    if !terminal::interactive() {
        return Err(Failure::NotAgreed.into());
    }
    let lang = context.lang;
    let choices = [lang.say(words::KeepAll), lang.say(words::RemoveAll)];
    let question = lang.say(words::DeleteAll {
        results: kept.results,
        in_progress: kept.in_progress,
        profile: kept.profile,
    });
    let asker = Asker::new(context, context.plain());
    Ok(asker.choose("", &question, &choices)? == 1)
}

/// What is kept of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Kept {
    /// How many results.
    results: usize,
    /// How many questionnaires are in progress.
    in_progress: usize,
    /// Whether they said something of their skills.
    profile: bool,
}

/// Prints a one-line answer.
fn say(context: &Context, message: impl Message) -> io::Result<()> {
    let said = context.lang.say(message);
    context.print(&format!("{}\n", visible(&said)))
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
