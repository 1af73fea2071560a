//! What to look at after a ladder.

use super::{Page, TWO};
use crate::advice::ladder::Ending;
use crate::graph::course::Course;
use crate::words::ladder as words;

impl Page<'_, '_> {
    /// The commands that answer the next question.
    pub(super) fn next(&self) -> Vec<String> {
        let (reader, ladder) = (self.reader, self.ladder);
        let Some(role) = ladder.from_role else {
            let moves = ladder.moves.len();
            let all = (!reader.all).then(|| reader.say(words::NextOverview { moves }));
            let lines = [reader.say(words::NextRole), reader.say(words::NextDraw)];
            return all.into_iter().chain(lines).collect();
        };
        let moves = ladder.moves.len() + ladder.aside_count;
        let whole = ladder.moves.is_empty() && ladder.aside.len() <= TWO;
        let all = (!reader.all && !whole).then(|| {
            if ladder.down {
                reader.say(words::NextAllDown { role, moves })
            } else {
                reader.say(words::NextAll { role, moves })
            }
        });
        let up = |role| reader.say(words::NextUp { role });
        let plan = |to| vec![reader.say(words::NextPlan { from: role, to })];
        let first = ladder.moves.iter().find(|m| m.from_role == role);
        let lines = match (ladder.ending, ladder.route.last(), first) {
            _ if ladder.down => vec![up(role)],
            (_, Some(to), _) => plan(*to),
            (None, None, Some(first)) => plan(first.to_role),
            (Some(Ending::FirstJob), ..) => {
                ladder.aside.iter().take(1).map(|m| up(m.to_role)).collect()
            }
            _ => {
                // What does not go on upward may go on beside.
                let beside = ladder.aside.iter().find(|m| m.kind == Course::Lateral);
                let down = reader.say(words::NextDown { role });
                beside.map(|m| up(m.to_role)).into_iter().chain([down]).collect()
            }
        };
        all.into_iter().chain(lines).collect()
    }
}
