//! What a person says of their own skills: read, and changed on a check list.

use std::io::{self, IsTerminal as _};

use super::context::{Context, store};
use crate::advice::checklist::{Checklist, Counts, Group};
use crate::advice::skills::Skills;
use crate::failure::{Failure, Lack};
use crate::store::{Store, StoreError};
use crate::ui::checklist::{self, Edited};
use crate::ui::terminal;
use crate::words::checklist as words;

/// Shows the check list of some skills and keeps what the person says, what they `said` on the command line with it. `plain` asks line by line, which a pipe can answer too.
pub fn edit_profile(
    context: &Context,
    groups: &[Group],
    said: &Skills,
    plain: bool,
) -> anyhow::Result<u8> {
    let lines = plain || (!terminal::draws() && io::stdin().is_terminal());
    if !lines && !terminal::interactive() {
        return Err(Failure::NoCheckList.into());
    }
    if groups.iter().all(|group| group.entries.is_empty()) {
        return Err(Failure::NothingHere { lack: Lack::Skills }.into());
    }
    let store = store()?;
    let before = before(context, &store)?;
    store.make_room()?;
    let mut skills = before.clone();
    skills.take(said);
    let lang = context.lang;
    let edited = if lines {
        let (mut input, mut out) = (io::stdin().lock(), io::stderr());
        let width = terminal::columns_of_errors();
        checklist::lines::edit(lang, groups, &mut skills, width, &mut input, &mut out)?
    } else {
        let colour = terminal::styled_questions(context.colour);
        checklist::edit(lang, groups, &mut skills, colour)?
    };
    let said = match edited {
        Edited::Interrupted => return Err(Failure::Interrupted.into()),
        Edited::Left => lang.say(words::Left),
        Edited::Saved if skills == before => lang.say(words::Unchanged),
        Edited::Saved => {
            store.save_profile(&skills)?;
            let Counts { have, lack, unsaid } = Checklist::new(groups, &skills).counts();
            lang.say(words::Saved { have, lack, unsaid })
        }
    };
    context.tell(&said)?;
    Ok(super::DONE)
}

/// What the person said before. What is damaged is set aside, and the person is told; what a later version wrote stays.
fn before(context: &Context, store: &Store) -> anyhow::Result<Skills> {
    match store.profile() {
        Err(StoreError::File(problem)) if problem.is_damaged() => {
            if let Some(path) = store.set_profile_aside()? {
                let path = path.display().to_string();
                context.tell(&context.lang.say(words::SetAside { path: &path }))?;
            }
            Ok(Skills::default())
        }
        before => Ok(before?),
    }
}
