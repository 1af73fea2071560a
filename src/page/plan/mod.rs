//! A plan.

mod leg;
mod short;
mod whole;

use super::outline::{Block, Fact, Item, Mark, Outline};
use super::result::leaders;
use super::task::{self, Whom};
use super::{Detail, path, role};
use crate::document::plan::{PlanView, WayPlan};
use crate::words::{Lang, paper, plan as words, result};

/// The option that leaves roles out of plans.
const REJECT: &str = "--reject";

/// A plan: one screen, or everything.
pub fn page(lang: Lang, plan: &PlanView, detail: Detail) -> Outline {
    let from = plan.from_role.as_ref().map(|role| role.title);
    // Where no goal is known, the first way of the plan is what it tells of.
    let first = plan.ways.first().map(|way| &way.role);
    let to = plan.to_role.as_ref().or(first).map(|role| role.title);
    let mut page = Outline::titled(lang.say(words::Title { from, to }));
    page.blocks = if let Some(closed) = &plan.closed {
        let mut blocks = rejected(lang, plan);
        blocks.push(Block::Gap);
        let to = to.unwrap_or_default();
        blocks.extend(path::no_way(lang, closed, to, REJECT, detail));
        blocks
    } else if plan.ways.iter().all(|way| way.legs.is_empty()) {
        let rejected = !plan.rejected.is_empty();
        vec![Block::paragraph(match &plan.from_role {
            _ if !plan.suggested => lang.say(words::There),
            Some(role) if !rejected => {
                lang.say(words::NothingFrom { role: role.title, id: role.id })
            }
            _ => lang.say(words::Nothing { rejected }),
        })]
    } else if detail.all {
        whole::blocks(lang, plan, detail)
    } else {
        short::blocks(lang, plan, detail)
    };
    if plan.ways.iter().any(|way| way.r.is_some()) {
        page.paper.foot.push(lang.say(paper::Doubt).into());
    }
    page
}

/// Said where the answers leave open which letters lead, as the result says it.
fn open_lead(lang: Lang, plan: &PlanView) -> Option<Block> {
    let lead = plan.lead.as_ref().filter(|lead| lead.open());
    lead.map(|lead| leaders(lang, lead))
}

/// What the person does not want.
fn rejected(lang: Lang, plan: &PlanView) -> Vec<Block> {
    let titles: Vec<&str> = plan.rejected.iter().map(|role| role.title).collect();
    let said = (!titles.is_empty()).then(|| lang.say(words::Rejected { titles: &titles }));
    said.map(Block::paragraph).into_iter().collect()
}

/// How long the first way takes, as far as anything says so.
fn time(lang: Lang, plan: &PlanView) -> String {
    let told = plan.ways.first().map(|way| &way.route);
    let conditions = told.is_some_and(|route| route.moves.iter().any(|m| m.when.is_some()));
    told.and_then(|route| path::time(lang, route))
        .unwrap_or_else(|| lang.say(words::NoDates { conditions }))
}

/// What kind of moves a way has; a first role that is open to somebody new takes none.
fn reason(lang: Lang, way: &WayPlan) -> String {
    if way.route.moves.is_empty() {
        let hired = way.route.rungs.last().is_some_and(|role| role.hired);
        lang.say(result::Start { hired })
    } else {
        path::reason(lang, &way.route)
    }
}

/// The roles of a way in a row.
fn titles(way: &WayPlan) -> String {
    let titles: Vec<&str> = way.route.rungs.iter().map(|role| role.title).collect();
    titles.join(" → ")
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
fn pay(lang: Lang, way: &WayPlan, detail: Detail) -> Option<Fact> {
    let stated = way.legs.last().and_then(|leg| leg.pay);
    role::pay(lang, stated, way.occupation.as_ref(), detail)
}

/// What to do this month, each with a box to tick.
fn this_month(lang: Lang, plan: &PlanView, detail: Detail) -> Block {
    let tasks = plan.this_month.iter();
    let whom = whom(plan);
    let items = tasks.map(|t| Item::marked(Mark::Tick, task::task(lang, t, whom, detail)));
    let list = Block::List(items.collect());
    Block::section(lang.say(words::ThisMonth), vec![list])
}

/// What is looked for and not found.
fn missing(lang: Lang, plan: &PlanView) -> Option<Block> {
    let purposes = &plan.missing;
    let rejected = !plan.rejected.is_empty();
    let said = (!purposes.is_empty()).then(|| lang.say(words::Missing { rejected, purposes }));
    said.map(Block::aside)
}

/// Said where the two tracks cannot be told apart.
fn tracks(lang: Lang, plan: &PlanView) -> Option<Block> {
    let untold = plan.suggested && plan.tracks_untold && !plan.newcomer;
    untold.then(|| Block::aside(lang.say(words::NoTracks)))
}
