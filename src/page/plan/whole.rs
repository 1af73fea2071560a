//! Everything that a plan tells.

use std::collections::HashSet;

use super::{missing, open_lead, pay, reason, rejected, this_month, time, titles, whom};
use crate::advice::plan::Purpose;
use crate::document::parts::StatementView;
use crate::document::plan::{LegView, PlanView, WayPlan};
use crate::page::money::paid;
use crate::page::moves::waiting;
use crate::page::outline::{Block, Item, Mark, Text};
use crate::page::task::Whom;
use crate::page::{Reader, gap};
use crate::words::{Message, gap as gaps, path, plan as words};

/// The steps that are told already, by where they begin and end.
type Told<'c> = HashSet<(Option<&'c str>, &'c str)>;

/// The parts of the page.
pub fn blocks(reader: Reader, plan: &PlanView) -> Vec<Block> {
    let mut blocks = vec![match &plan.code {
        Some(code) => reader.paragraph(words::Interests { code }),
        None => reader.paragraph(words::NoInterests { known: plan.interests_known }),
    }];
    blocks.push(Block::paragraph(time(reader, plan)));
    blocks.extend(open_lead(reader, plan));
    blocks.extend(rejected(reader, plan));
    let mut told = Told::new();
    let (ways, others) =
        plan.ways.split_at(if plan.suggested { plan.ways.len() } else { 1.min(plan.ways.len()) });
    blocks.extend(ways.iter().map(|w| way(reader, plan, w, &mut told)));
    let others =
        others.iter().map(|way| Item::new(titles(way)).with([Block::aside(reason(reader, way))]));
    blocks.push(reader.section(words::LabelOtherWays, [Block::list(others)]));
    blocks.push(Block::Gap);
    blocks.extend(missing(reader, plan));
    blocks.extend(plan.industry.as_ref().map(|industry| {
        list(reader, words::Industry { name: industry.name }, &industry.statements)
    }));
    blocks.push(reader.bullets(words::Anyway, reader.steps(&plan.steps)));
    blocks.push(this_month(reader, plan));
    blocks.extend(foot(reader, plan));
    blocks
}

/// A way, step by step; a step that an earlier way has told already is not told again.
fn way<'c>(reader: Reader, plan: &PlanView<'c>, way: &WayPlan<'c>, told: &mut Told<'c>) -> Block {
    let mut blocks = Vec::new();
    if let (Some(word), Some(r)) = (way.word, way.r) {
        let unsure = way.unsure;
        blocks.push(reader.paragraph(words::FitWhole { word, unsure, r }));
    }
    // What the catalogue says stands with the rung itself.
    let stated = way.legs.last().is_some_and(|leg| leg.pay.is_some());
    let pay = pay(reader, way).filter(|_| !stated);
    blocks.extend(pay.map(|pay| Block::facts([pay])));
    let several = way.legs.len() > 1;
    if way.purpose == Purpose::Goal || several {
        blocks.push(Block::paragraph(reason(reader, way)));
    }
    for (number, step) in (1..).zip(&way.legs) {
        let from = step.step.as_ref().map(|step| step.from_role);
        let parts = if told.insert((from, step.gap.role)) {
            leg(reader, step)
        } else {
            vec![reader.paragraph(words::AsAbove)]
        };
        if several {
            let (of, role) = (way.legs.len(), step.gap.title);
            let heading = Text::strong(reader.say(words::Leg { number, of, role }));
            let level = Text::faint(format!(" · {}", step.level_name));
            blocks.push(Block::section(heading.then(level), parts));
        } else {
            blocks.extend(parts);
        }
    }
    let (purpose, role, newcomer) = (way.purpose, way.role.title, plan.newcomer);
    reader.section(words::Heading { purpose, role, newcomer }, blocks)
}

/// A step: how it is made, what it asks for, what to do for it.
fn leg(reader: Reader, leg: &LegView) -> Vec<Block> {
    let gap = &leg.gap;
    let made = leg.step.as_ref().map(|made| {
        let when = waiting(reader, made);
        let how = path::How { kind: made.kind, basis: made.basis, when: when.as_deref() };
        reader.fact(words::LabelHow, reader.sourced(reader.say(how), made.sources))
    });
    let pay = leg.pay.map(|pay| reader.fact(words::LabelPay, paid(reader.lang, pay)));
    let duties = gap.kept_duties.len();
    let kept =
        (duties > 0).then(|| reader.fact(gaps::KeptDuties, reader.say(gaps::Kept { duties })));
    let steps = reader.steps(&leg.steps).map(|step| Item::marked(Mark::Tick, step));
    let facts = [made, pay].into_iter().flatten().map(|fact| Block::facts([fact]));
    let asked = [
        reader.bullets(gaps::Grows, gap::grows(reader, gap)),
        list(reader, gaps::Tools, &gap.tools),
        list(reader, gaps::Training, &gap.training),
        list(reader, gaps::NewDuties, &gap.new_duties),
    ];
    facts
        .chain(gap::skills(reader, gap, usize::MAX))
        .chain(asked)
        .chain(kept.map(|kept| Block::facts([kept])))
        .chain([list(reader, gaps::LookedFor, &gap.looked_for)])
        .chain([reader.section(words::Do, [Block::list(steps)])])
        .collect()
}

fn list(reader: Reader, heading: impl Message, list: &[StatementView]) -> Block {
    reader.bullets(heading, reader.statements(list))
}

fn foot(reader: Reader, plan: &PlanView) -> Vec<Block> {
    let names = plan.names_skills().then(|| reader.aside(gaps::Legend));
    let limits = plan.code.as_ref().map(|_| reader.aside(words::Limits));
    let first = plan.ways.first().filter(|_| plan.suggested);
    let other = first.map(|way| {
        let Whom { from, scores, to, .. } = whom(plan);
        reader.paragraph(words::NextOther { role: way.role.id, from, scores, to })
    });
    [Some(Block::Gap), names, limits, other].into_iter().flatten().collect()
}
