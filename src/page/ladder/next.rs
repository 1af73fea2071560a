//! What to look at after a ladder.

use super::{Page, TWO};
use crate::advice::ladder::Ending;
use crate::graph::course::Course;
use crate::page::outline::Block;
use crate::words::{common, ladder as words};

impl Page<'_, '_> {
    /// The commands that answer the next question.
    pub(super) fn next(&self) -> Block {
        let (lang, ladder) = (self.lang, self.ladder);
        let Some(role) = ladder.from_role else {
            let moves = ladder.moves.len();
            let all = (!self.detail.all).then(|| lang.say(words::NextOverview { moves }));
            let lines = [lang.say(words::NextRole), lang.say(words::NextDraw)];
            return self.commands(all.into_iter().chain(lines).collect());
        };
        let moves = ladder.moves.len() + ladder.aside_count;
        let whole = ladder.moves.is_empty() && ladder.aside.len() <= TWO;
        let all = (!self.detail.all && !whole).then(|| {
            if ladder.down {
                lang.say(words::NextAllDown { role, moves })
            } else {
                lang.say(words::NextAll { role, moves })
            }
        });
        let mut lines: Vec<String> = all.into_iter().collect();
        if ladder.down {
            lines.push(lang.say(words::NextUp { role }));
            return self.commands(lines);
        }
        if let Some(to) = ladder.route.last() {
            let (from, to) = (role, *to);
            lines.push(lang.say(words::NextPlan { from, to }));
            return self.commands(lines);
        }
        let first = ladder.moves.iter().find(|m| m.from_role == role);
        match (ladder.ending, first) {
            (None, Some(first)) => {
                let (from, to) = (role, first.to_role);
                lines.push(lang.say(words::NextPlan { from, to }));
            }
            (Some(Ending::FirstJob), _) => {
                let first = ladder.aside.first();
                lines.extend(first.map(|m| lang.say(words::NextUp { role: m.to_role })));
            }
            _ => {
                // What does not go on upward may go on beside.
                let beside = ladder.aside.iter().find(|m| m.kind == Course::Lateral);
                lines.extend(beside.map(|m| lang.say(words::NextUp { role: m.to_role })));
                lines.push(lang.say(words::NextDown { role }));
            }
        }
        self.commands(lines)
    }

    fn commands(&self, lines: Vec<String>) -> Block {
        Block::section(self.lang.say(common::Next), vec![Block::bullets(lines)])
    }
}
