//! `rungs history`.

use std::path::Path;

use super::arguments::{self, Format, HistoryAction, PageFormat};
use super::context::Context;
use super::forget;
use super::past::{Past, newest_first, questionnaires, unknown};
use super::result::{Shown, show};
use crate::advice::Person;
use crate::document::history::{comparison_view, history_view};
use crate::failure::Failure;
use crate::page::history as page;
use crate::record::{Record, day_of, label};
use crate::store::{Store, clock};

/// Lists, shows, compares or removes past results.
pub fn run(context: &Context, options: &arguments::History) -> anyhow::Result<u8> {
    match &options.action {
        None => list(context, options, options.page.format),
        Some(HistoryAction::List { page }) => list(context, options, page.format),
        Some(HistoryAction::Show { id, page }) => {
            show_one(context, options, id.as_deref(), page.format)
        }
        Some(HistoryAction::Compare { ids, page }) => compare(context, options, ids, page.format),
        Some(HistoryAction::Delete { id: Some(id), .. }) => forget::one(context, id),
        Some(HistoryAction::Delete { yes, .. }) => forget::all(context, *yes),
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
    context.show(format, &view, |reader| page::list(reader, &view, &clock::zone()))?;
    Ok(super::DONE)
}

fn show_one(
    context: &Context,
    options: &arguments::History,
    id: Option<&str>,
    format: Format,
) -> anyhow::Result<u8> {
    let store = context.store()?;
    let record = match id {
        Some(id) => result(&store, id)?,
        None => newest(context, &store, 1)?.remove(0),
    };
    // The other commands go by the last result.
    let last = || store.list().ok()?.0.pop();
    let is_last = id.is_none() || last().is_some_and(|last| last.id == record.id);
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
        &Shown {
            format,
            day: day_of(&record, &clock::zone()),
            max_zone: None,
            kept: is_last && options.questionnaire.is_none(),
            name: context.name().or(record.name.as_deref().and_then(label)),
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
    let (before, now) =
        (Past::of(context, &questionnaires, &old)?, Past::of(context, &questionnaires, &new)?);
    let view = comparison_view((&old, &before.person), (&new, &now.person));
    context.show(format, &view, |reader| page::comparison(reader, &view))?;
    Ok(super::DONE)
}

/// The questions of the person's own file.
fn file(options: &arguments::History) -> Option<&Path> {
    options.questionnaire.as_deref()
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
    store.result(id).map_err(|error| unknown(store, error))
}
