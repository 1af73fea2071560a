//! A plan.

mod short;
mod whole;

use super::outline::{Block, Fact, Item, Mark, Outline};
use super::result::leaders;
use super::task::{Whom, task};
use super::{Reader, moves, path, role};
use crate::document::plan::{PlanView, WayPlan};
use crate::words::{paper, plan as words, result};

/// A plan: one screen, or everything.
pub fn page(reader: Reader, plan: &PlanView) -> Outline {
    let from = plan.from_role.as_ref();
    // Where no goal is known, the first way of the plan is what it tells of.
    let first = plan.ways.first().map(|way| &way.role);
    let to = plan.to_role.as_ref().or(first).map(|role| role.title);
    let blocks = if let Some(closed) = &plan.closed {
        let mut blocks: Vec<Block> = rejected(reader, plan).into_iter().collect();
        blocks.push(Block::Gap);
        blocks.extend(path::no_way(reader, closed, to.unwrap_or_default(), "--reject"));
        blocks
    } else if plan.ways.iter().all(|way| way.legs.is_empty()) {
        let rejected = !plan.rejected.is_empty();
        vec![match from {
            _ if !plan.suggested => reader.paragraph(words::There),
            Some(role) if !rejected => {
                reader.paragraph(words::NothingFrom { role: role.title, id: role.id })
            }
            _ => reader.paragraph(words::Nothing { rejected }),
        }]
    } else if reader.all {
        whole::blocks(reader, plan)
    } else {
        short::blocks(reader, plan)
    };
    let mut page = reader.page(words::Title { from: from.map(|role| role.title), to }, blocks);
    let told = plan.ways.iter().any(|way| way.r.is_some());
    page.paper.foot.extend(told.then(|| reader.say(paper::Doubt).into()));
    page
}

/// Said where the answers leave open which letters lead, as the result says it.
fn open_lead(reader: Reader, plan: &PlanView) -> Option<Block> {
    let lead = plan.lead.as_ref().filter(|lead| lead.open());
    lead.map(|lead| leaders(reader, lead))
}

/// What the person does not want.
fn rejected(reader: Reader, plan: &PlanView) -> Option<Block> {
    let titles = &moves::titles(&plan.rejected);
    (!titles.is_empty()).then(|| reader.paragraph(words::Rejected { titles }))
}

/// How long the first way takes, as far as anything says so.
fn time(reader: Reader, plan: &PlanView) -> String {
    let route = plan.ways.first().map(|way| &way.route);
    let conditions = route.is_some_and(|route| route.moves.iter().any(|m| m.when.is_some()));
    let told = route.and_then(|route| path::time(reader, route));
    told.unwrap_or_else(|| reader.say(words::NoDates { conditions }))
}

/// What kind of moves a way has; a first role that is open to somebody new takes none.
fn reason(reader: Reader, way: &WayPlan) -> String {
    if !way.route.moves.is_empty() {
        return path::reason(reader, &way.route);
    }
    let hired = way.route.rungs.last().is_some_and(|role| role.hired);
    reader.say(result::Start { hired })
}

/// The roles of a way in a row.
fn titles(way: &WayPlan) -> String {
    moves::titles(&way.route.rungs).join(" → ")
}

/// Whom the commands of the page are for.
fn whom<'p>(plan: &'p PlanView) -> Whom<'p> {
    let goal = plan.to_role.as_ref().filter(|_| !plan.suggested);
    Whom {
        from: plan.asked.from.as_deref(),
        scores: plan.asked.scores.as_deref(),
        to: goal.map(|role| role.id),
        below: false,
    }
}

/// What the goal pays.
fn pay(reader: Reader, way: &WayPlan) -> Option<Fact> {
    let stated = way.legs.last().and_then(|leg| leg.pay);
    role::pay(reader, stated, way.occupation.as_ref())
}

/// What to do this month, each with a box to tick.
fn this_month(reader: Reader, plan: &PlanView) -> Block {
    let whom = whom(plan);
    let tasks = plan.this_month.iter();
    let tasks = tasks.map(|t| Item::marked(Mark::Tick, task(reader, t, whom)));
    reader.section(words::ThisMonth, [Block::list(tasks)])
}

/// What is looked for and not found, and whether the two tracks cannot be told apart.
fn missing(reader: Reader, plan: &PlanView) -> impl Iterator<Item = Block> {
    let (purposes, rejected) = (&plan.missing, !plan.rejected.is_empty());
    let missing =
        (!purposes.is_empty()).then(|| reader.aside(words::Missing { rejected, purposes }));
    let untold = plan.suggested && plan.tracks_untold && !plan.newcomer;
    missing.into_iter().chain(untold.then(|| reader.aside(words::NoTracks)))
}
