//! `rungs history`.

use std::path::Path;

use super::arguments::{self, Format, HistoryAction};
use super::context::{Context, store};
use super::past::{Past, newest_first, questionnaires, unknown};
use super::result::{Shown, show};
use super::standing::Asker;
use crate::advice::Person;
use crate::document::history::{comparison_view, history_view};
use crate::failure::Failure;
use crate::page::history as page;
use crate::record::{Record, day_of, label};
use crate::store::{Store, clock, is_linked};
use crate::ui::terminal;
use crate::words::{Message, history as words, visible};

pub fn run(context: &Context, options: &arguments::History) -> anyhow::Result<u8> {
    match &options.action {
        None => list(context, options, options.page.format),
        Some(HistoryAction::List { page }) => list(context, options, page.format),
        Some(HistoryAction::Show { id, page }) => {
            show_one(context, options, id.as_deref(), page.format)
        }
        Some(HistoryAction::Compare { ids, page }) => compare(context, options, ids, page.format),
        Some(HistoryAction::Delete { id: Some(id), .. }) => forget(context, id),
        Some(HistoryAction::Delete { yes, .. }) => forget_all(context, *yes),
    }
}

fn list(context: &Context, options: &arguments::History, format: Format) -> anyhow::Result<u8> {
    let results = newest_first(context, &store()?)?;
    let questionnaires = questionnaires(context, file(options))?;
    let person = |record| Past::read(&questionnaires, record).map(|past| past.person);
    let persons: Vec<Option<Person>> = results.iter().map(person).collect();
    let view = history_view(results.iter().zip(persons.iter().map(Option::as_ref)));
    context.show(format, &view, |reader| page::list(reader, &view, &clock::zone()))
}

fn show_one(
    context: &Context,
    options: &arguments::History,
    id: Option<&str>,
    format: Format,
) -> anyhow::Result<u8> {
    let store = store()?;
    let record = match id {
        Some(id) => result(&store, id)?,
        None => newest(context, &store, 1)?.remove(0),
    };
    // The other commands go by the last result.
    let last = || store.list().ok()?.0.pop();
    let is_last = id.is_none() || last().is_some_and(|last| last.id == record.id);
    let questionnaires = questionnaires(context, file(options))?;
    let past = Past::of(context, &questionnaires, &record)?;
    let standing = past.standing(context)?;
    let shown = Shown {
        format,
        day: day_of(&record, &clock::zone()),
        max_zone: None,
        kept: is_last && options.questionnaire.is_none(),
        name: context.name().or(record.name.as_deref().and_then(label)),
    };
    show(context, &past.person, standing, Some(&past.form), &shown)
}

fn compare(
    context: &Context,
    options: &arguments::History,
    ids: &[String],
    format: Format,
) -> anyhow::Result<u8> {
    let store = store()?;
    let (old, new) = if let [old, new] = ids {
        (result(&store, old)?, result(&store, new)?)
    } else {
        let mut two = newest(context, &store, 2)?;
        let new = two.remove(0);
        (two.remove(0), new)
    };
    let questionnaires = questionnaires(context, file(options))?;
    let (before, now) =
        (Past::of(context, &questionnaires, &old)?, Past::of(context, &questionnaires, &new)?);
    let view = comparison_view((&old, &before.person), (&new, &now.person));
    context.show(format, &view, |reader| page::comparison(reader, &view))
}

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

fn result(store: &Store, id: &str) -> Result<Record, Failure> {
    store.result(id).map_err(|error| unknown(store, error))
}

fn forget(context: &Context, id: &str) -> anyhow::Result<u8> {
    let store = store()?;
    store.delete(id).map_err(|error| unknown(&store, error))?;
    say(context, words::Deleted { id }, super::DONE)
}

/// Removes all that is kept of a person; asks first unless they said yes.
fn forget_all(context: &Context, yes: bool) -> anyhow::Result<u8> {
    let store = store()?;
    if !store.exists() {
        return say(context, words::NothingKept, super::DONE);
    }
    // Nobody may go on with a questionnaire while it is removed, nor add to what is counted here.
    let mut session = store.session()?;
    let (results, mut left) = store.own_results()?;
    let (in_progress, others) = session.all()?;
    left.extend(others);
    let kept = words::DeleteAll {
        results: results.len(),
        in_progress: in_progress.len(),
        profile: store.has_profile()?,
    };
    if !yes && !agreed(context, kept)? {
        return say(context, words::NothingDeleted, super::NEGATIVE);
    }
    let discarded = session.discard_all();
    let unsaid = store.delete_profile();
    let gone = words::DeletedAll {
        results: store.delete_all()?,
        in_progress: *discarded.as_ref().unwrap_or(&0),
        profile: unsaid == Ok(true),
    };
    say(context, gone, super::DONE)?;
    for path in &left {
        let linked = is_linked(path);
        let path = &path.display().to_string();
        context.tell(&context.lang.say(words::NotOurs { path, linked }))?;
    }
    discarded.and(unsaid.map(usize::from))?;
    Ok(if left.is_empty() { super::DONE } else { super::NEGATIVE })
}

fn agreed(context: &Context, kept: words::DeleteAll) -> anyhow::Result<bool> {
    if !terminal::interactive() {
        return Err(Failure::NotAgreed.into());
    }
    let lang = context.lang;
    let choices = [lang.say(words::KeepAll), lang.say(words::RemoveAll)];
    let asker = Asker::new(context, context.plain());
    Ok(asker.choose("", &lang.say(kept), &choices)? == 1)
}

/// Prints a one-line answer, and gives back an exit code.
fn say(context: &Context, message: impl Message, code: u8) -> anyhow::Result<u8> {
    context.print(&(visible(&context.lang.say(message)) + "\n"))?;
    Ok(code)
}
