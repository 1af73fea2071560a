//! `rungs history delete`: one result, or all that is kept.

use std::io;

use super::context::Context;
use super::past::unknown;
use super::standing::Asker;
use crate::failure::Failure;
use crate::store::is_linked;
use crate::ui::terminal;
use crate::words::{Message, history as words, visible};

/// Removes a result.
pub fn one(context: &Context, id: &str) -> anyhow::Result<u8> {
    let store = context.store()?;
    store.delete(id).map_err(|error| unknown(&store, error))?;
    say(context, words::Deleted { id })?;
    Ok(super::DONE)
}

/// Removes all that is kept of a person; asks first unless they said yes.
pub fn all(context: &Context, yes: bool) -> anyhow::Result<u8> {
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
    let kept = words::DeleteAll {
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
    let gone = words::DeletedAll {
        results: store.delete_all().map_err(Failure::Store)?,
        in_progress: *discarded.as_ref().unwrap_or(&0),
        profile: unsaid == Ok(true),
    };
    say(context, gone)?;
    for path in &left {
        let linked = is_linked(path);
        let path = &path.display().to_string();
        context.tell(&context.lang.say(words::NotOurs { path, linked }))?;
    }
    discarded.and(unsaid.map(|_| 0)).map_err(Failure::Store)?;
    Ok(if left.is_empty() { super::DONE } else { super::NEGATIVE })
}

/// Asks whether all that is kept may be removed.
fn agreed(context: &Context, kept: words::DeleteAll) -> anyhow::Result<bool> {
    if !terminal::interactive() {
        return Err(Failure::NotAgreed.into());
    }
    let lang = context.lang;
    let choices = [lang.say(words::KeepAll), lang.say(words::RemoveAll)];
    let asker = Asker::new(context, context.plain());
    Ok(asker.choose("", &lang.say(kept), &choices)? == 1)
}

/// Prints a one-line answer.
fn say(context: &Context, message: impl Message) -> io::Result<()> {
    let said = context.lang.say(message);
    context.print(&format!("{}\n", visible(&said)))
}
