//! One step of a way with everything that it asks for.

use crate::advice::gap::Gap;
use crate::document::parts::StatementView;
use crate::document::plan::LegView;
use crate::page::Detail;
use crate::page::money::paid;
use crate::page::outline::{Block, Fact, Item, Mark};
use crate::page::statement::{sourced, statement, step};
use crate::page::{gap, path};
use crate::words::{Lang, gap as gaps, plan as words};

/// A step: how it is made, what it asks for, what to do for it.
pub fn leg(lang: Lang, leg: &LegView, detail: Detail) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(made) = &leg.step {
        let text = sourced(path::how(lang, made), made.sources, detail);
        blocks.push(Block::Facts(vec![Fact::new(lang.say(words::LabelHow), text)]));
    }
    let pay = leg.pay.map(|pay| Fact::new(lang.say(words::LabelPay), paid(lang, pay)));
    blocks.extend(pay.map(|pay| Block::Facts(vec![pay])));
    blocks.extend(gap::skills(lang, &leg.gap, None, detail.paper));
    blocks.push(Block::section(
        lang.say(gaps::Grows),
        vec![Block::bullets(gap::grows(lang, &leg.gap))],
    ));
    blocks.extend(asked(lang, &leg.gap, detail));
    let steps = leg.steps.iter();
    let steps = steps.map(|s| Item::marked(Mark::Tick, step(s, detail)));
    blocks.push(Block::section(lang.say(words::Do), vec![Block::List(steps.collect())]));
    blocks
}

/// What a role asks for beside skills.
fn asked(lang: Lang, gap: &Gap, detail: Detail) -> Vec<Block> {
    let list = |heading: String, list: &[StatementView]| {
        let lines = list.iter().map(|s| statement(lang, s, detail));
        Block::section(heading, vec![Block::bullets(lines)])
    };
    let duties = gap.kept_duties.len();
    let kept = (duties > 0).then(|| {
        let text = lang.say(gaps::Kept { duties });
        Block::Facts(vec![Fact::new(lang.say(gaps::KeptDuties), text)])
    });
    [
        list(lang.say(gaps::Tools), &gap.tools),
        list(lang.say(gaps::Training), &gap.training),
        list(lang.say(gaps::NewDuties), &gap.new_duties),
    ]
    .into_iter()
    .chain(kept)
    .chain([list(lang.say(gaps::LookedFor), &gap.looked_for)])
    .collect()
}
