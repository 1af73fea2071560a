//! Everything that a plan tells.

use std::collections::HashSet;

use super::leg::leg;
use super::{missing, open_lead, pay, reason, rejected, this_month, time, titles, tracks, whom};
use crate::advice::plan::Purpose;
use crate::document::plan::{PlanView, WayPlan};
use crate::page::Detail;
use crate::page::outline::{Block, Item, Text};
use crate::page::statement::{statement, step};
use crate::page::task::Whom;
use crate::words::{Lang, gap as gaps, plan as words};

/// The steps that are told already, by where they begin and end.
type Told<'c> = HashSet<(Option<&'c str>, &'c str)>;

/// The parts of the page.
pub fn blocks(lang: Lang, plan: &PlanView, detail: Detail) -> Vec<Block> {
    let mut blocks = head(lang, plan);
    let mut told = Told::new();
    let (first, others) = plan.ways.split_at(1.min(plan.ways.len()));
    blocks.extend(first.iter().map(|w| way(lang, plan, w, &mut told, detail)));
    if plan.suggested {
        let others = others.iter();
        blocks.extend(others.map(|w| way(lang, plan, w, &mut told, detail)));
    } else {
        blocks.push(other_ways(lang, others));
    }
    blocks.push(Block::Gap);
    blocks.extend(missing(lang, plan));
    blocks.extend(tracks(lang, plan));
    if let Some(industry) = &plan.industry {
        let name = industry.name;
        let lines = industry.statements.iter();
        let lines = lines.map(|s| statement(lang, s, detail));
        blocks
            .push(Block::section(lang.say(words::Industry { name }), vec![Block::bullets(lines)]));
    }
    let steps = plan.steps.iter().map(|s| step(s, detail));
    blocks.push(Block::section(lang.say(words::Anyway), vec![Block::bullets(steps)]));
    blocks.push(this_month(lang, plan, detail));
    blocks.extend(foot(lang, plan));
    blocks
}

fn head(lang: Lang, plan: &PlanView) -> Vec<Block> {
    let interests = plan.code.as_ref().map_or_else(
        || lang.say(words::NoInterests { known: plan.interests_known }),
        |code| lang.say(words::Interests { code }),
    );
    let mut blocks = vec![Block::paragraph(interests), Block::paragraph(time(lang, plan))];
    blocks.extend(open_lead(lang, plan));
    blocks.extend(rejected(lang, plan));
    blocks
}

/// A way, step by step; a step that an earlier way has told already is not told again.
fn way<'c>(
    lang: Lang,
    plan: &PlanView<'c>,
    way: &WayPlan<'c>,
    told: &mut Told<'c>,
    detail: Detail,
) -> Block {
    let mut blocks = Vec::new();
    if let (Some(word), Some(r)) = (way.word, way.r) {
        let unsure = way.unsure;
        blocks.push(Block::paragraph(lang.say(words::FitWhole { word, unsure, r })));
    }
    // What the catalogue says stands with the rung itself.
    let stated = way.legs.last().is_some_and(|leg| leg.pay.is_some());
    let pay = pay(lang, way, detail).filter(|_| !stated);
    blocks.extend(pay.map(|pay| Block::Facts(vec![pay])));
    let several = way.legs.len() > 1;
    if way.purpose == Purpose::Goal || several {
        blocks.push(Block::paragraph(reason(lang, way)));
    }
    for (place, step) in way.legs.iter().enumerate() {
        let from = step.step.as_ref().map(|step| step.from_role);
        let parts = if told.insert((from, step.gap.role)) {
            leg(lang, step, detail)
        } else {
            vec![Block::paragraph(lang.say(words::AsAbove))]
        };
        if several {
            let heading = lang.say(words::Leg {
                number: place + 1,
                of: way.legs.len(),
                role: step.gap.title,
            });
            let level = Text::faint(format!(" · {}", step.level_name));
            blocks.push(Block::section(Text::strong(heading).then(level), parts));
        } else {
            blocks.extend(parts);
        }
    }
    let heading = lang.say(words::Heading {
        purpose: way.purpose,
        role: way.role.title,
        newcomer: plan.newcomer,
    });
    Block::section(heading, blocks)
}

fn other_ways(lang: Lang, ways: &[WayPlan]) -> Block {
    let items =
        ways.iter().map(|way| Item::new(titles(way)).with([Block::aside(reason(lang, way))]));
    let list = Block::List(items.collect());
    Block::section(lang.say(words::LabelOtherWays), vec![list])
}

fn foot(lang: Lang, plan: &PlanView) -> Vec<Block> {
    let mut blocks = vec![Block::Gap];
    if plan.names_skills() {
        blocks.push(Block::aside(lang.say(gaps::Legend)));
    }
    if plan.code.is_some() {
        blocks.push(Block::aside(lang.say(words::Limits)));
    }
    if let Some(first) = plan.ways.first().filter(|_| plan.suggested) {
        let role = first.role.id;
        let Whom { from, scores, to, .. } = whom(plan);
        blocks.push(Block::paragraph(lang.say(words::NextOther { role, from, scores, to })));
    }
    blocks
}
