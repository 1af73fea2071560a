//! Something to do this month, on the pages of results and plans.

use super::Detail;
use super::outline::Text;
use super::statement::sourced;
use crate::document::plan::{TaskKind, TaskView};
use crate::words::{Lang, plan as words};

/// A task in words.
pub fn task(lang: Lang, task: &TaskView, detail: Detail) -> Text {
    let role = task.role.as_ref().map_or("", |role| role.title);
    let said = match task.kind {
        TaskKind::Step => task.text.unwrap_or_default().to_owned(),
        TaskKind::Learn => lang.say(words::Learn {
            skill: task.skill.unwrap_or_default(),
            text: task.text.filter(|text| !text.is_empty()),
            role,
        }),
        TaskKind::Say => lang.say(words::SaySkills {
            unknown: task.unknown.unwrap_or_default(),
            role,
        }),
        TaskKind::Ask => lang.say(words::Ask {
            stated: task.when.is_some(),
            role,
        }),
    };
    sourced(said, task.sources, detail)
}
