//! Something to do this month, on the pages of results and plans.

use super::Reader;
use super::outline::Text;
use crate::document::plan::{TaskKind, TaskView};
use crate::words::plan as words;

/// What `rungs plan` needs to tell of the same person: role, scores, goal.
#[derive(Debug, Clone, Copy, Default)]
pub struct Whom<'w> {
    /// Id of the role where they stand, or `none`, where that is not kept.
    pub from: Option<&'w str>,
    /// Their code or scores, where no result is kept.
    pub scores: Option<&'w str>,
    /// Id of the goal that they name.
    pub to: Option<&'w str>,
    /// Whether the page ends with a command that says all this, so that nothing else need repeat it.
    pub below: bool,
}

/// A task in words.
pub fn task(reader: Reader, task: &TaskView, whom: Whom) -> Text {
    let (id, role) = task.role.as_ref().map_or(("", ""), |r| (r.id, r.title));
    let Whom { from, scores, to, below } = whom;
    let said = match task.kind {
        TaskKind::Step => task.text.unwrap_or_default().to_owned(),
        TaskKind::Learn => reader.say(words::Learn {
            skill: task.skill.unwrap_or_default(),
            text: task.text.filter(|text| !text.is_empty()),
            role,
        }),
        TaskKind::Say => reader.say(words::SaySkills {
            unknown: task.unknown.unwrap_or_default(),
            role,
            from,
            scores,
            to,
            below,
        }),
        TaskKind::Adverts => reader.say(words::Adverts { role }),
        TaskKind::Read => reader.say(words::Read { role, id }),
        TaskKind::Ask => reader.say(words::Ask { stated: task.when.is_some(), role }),
    };
    reader.sourced(said, task.sources)
}
