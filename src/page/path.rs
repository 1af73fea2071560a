//! Routes between two roles.

use super::money::paid;
use super::moves::{legend, line, titles, waiting};
use super::outline::{Block, Fact, Item, Mark, Outline, Text};
use super::{Reader, gap};
use crate::catalogue::role::Basis;
use crate::document::parts::{MoveView, RoleLine};
use crate::document::path::{ClosedView, ConditionsView, PathView, RouteView};
use crate::graph::conditions::Condition;
use crate::graph::course::Course;
use crate::words::{common, gap as gaps, path as words};

/// The most rungs of a route on a short page, and how many of them are its beginning.
const RUNGS: (usize, usize) = (8, 4);
/// The most other routes, and the most skills of a kind, on a short page.
const FEW: usize = 3;

/// The best routes between two roles.
pub fn page(reader: Reader, path: &PathView) -> Outline {
    let (from, to) = (path.from_title, path.to_title);
    let mut blocks = conditions(reader, &path.conditions);
    if path.from_role == path.to_role {
        blocks.push(reader.paragraph(words::Same));
    } else {
        match (&path.closed, path.routes.split_first()) {
            (Some(closed), _) => {
                blocks.push(Block::Gap);
                blocks.extend(no_way(reader, closed, to, "--avoid"));
            }
            (None, _) if reader.all => blocks.extend(in_full(reader, path)),
            (None, Some((best, others))) => blocks.extend(in_short(reader, best, others)),
            (None, None) => {}
        }
        blocks.push(reader.bullets(common::Next, next(reader, path)));
    }
    reader.page(words::Title { from, to }, blocks)
}

fn in_full(reader: Reader, path: &PathView) -> Vec<Block> {
    let routes = path.routes.len();
    let mut blocks = vec![reader.paragraph(words::Found { routes })];
    for (index, route) in path.routes.iter().enumerate() {
        let [reason, time] = about(reader, route);
        let steps = [reason, time, steps(reader, route)];
        if routes > 1 {
            blocks.push(reader.section(words::Route { number: index + 1 }, steps));
        } else {
            blocks.push(Block::Gap);
            blocks.extend(steps);
        }
    }
    blocks.extend([Block::Gap, reader.aside(words::Legend)]);
    blocks.extend(legend(reader, path.routes.iter().flat_map(|r| &r.moves), path.voice));
    if path.routes.iter().any(|route| !route.gaps.is_empty()) {
        blocks.push(reader.aside(gaps::Legend));
    }
    blocks
}

/// The best route step by step, the others by their roles.
fn in_short(reader: Reader, best: &RouteView, others: &[RouteView]) -> [Block; 5] {
    let [why, time] = about(reader, best);
    let lines = others.iter().take(FEW).enumerate().map(|(index, route)| {
        let text = line(reader, &titles(inner(route)), |_| false);
        Item::marked(Mark::Number(index + 2), text).with([Block::aside(reason(reader, route))])
    });
    let left = reader.left_out(others.len(), FEW);
    let list = [Block::list(lines)].into_iter().chain(left);
    let others = reader.section(words::Others { routes: others.len() }, list);
    [why, time, Block::Gap, steps(reader, best), others]
}

/// Why a route stands where it does, and how long it takes.
fn about(reader: Reader, route: &RouteView) -> [Block; 2] {
    let time = time(reader, route).unwrap_or_default();
    [Block::paragraph(reason(reader, route)), Block::paragraph(time)]
}

/// The roles between the two ends, the first job of somebody new among them; both ends where there is none between.
fn inner<'r, 'c>(route: &'r RouteView<'c>) -> &'r [RoleLine<'c>] {
    match route.rungs.as_slice() {
        [first @ .., _] if route.enters && !first.is_empty() => first,
        [_, between @ .., _] if !between.is_empty() => between,
        all => all,
    }
}

fn conditions(reader: Reader, kept: &ConditionsView) -> Vec<Block> {
    let row = |names: &[&str]| reader.say(common::NameRow { names: &names });
    let kinds = kept.only.iter();
    let kinds = kinds.map(|kind| reader.say(words::OnlyKind { kind: (*kind).into() }));
    let kinds: Vec<String> = kinds.collect();
    let leads = kept.no_management.then(|| reader.say(words::Kept));
    let facts = [
        reader.fact(words::Via, row(&titles(&kept.via))),
        reader.fact(words::Avoid, row(&titles(&kept.avoid))),
        reader.fact(words::NoManagement, leads.unwrap_or_default()),
        reader
            .fact(words::MostMoves, kept.max_steps.map_or(String::new(), |most| most.to_string())),
        reader.fact(words::Only, reader.say(common::NameRow { names: &kinds })),
    ];
    let facts: Vec<Fact> = facts.into_iter().filter(|fact| !fact.text.is_empty()).collect();
    let mut blocks = Vec::new();
    blocks.extend((!facts.is_empty()).then_some(Block::Facts(facts)));
    if kept.suits {
        blocks.push(reader.paragraph(words::Suits));
    }
    if kept.no_management && !kept.marks_management {
        blocks.push(reader.paragraph(words::NoMarks));
    }
    blocks
}

/// What closed the way, and how near one gets; `avoid` is the option that leaves roles out.
pub fn no_way(reader: Reader, closed: &ClosedView, to: &str, avoid: &str) -> Vec<Block> {
    let option = |condition: &Condition| match condition {
        Condition::Avoid => format!("`{avoid}`"),
        Condition::Via => "`--via`".to_owned(),
        Condition::NoManagement => "`--no-management`".to_owned(),
        Condition::MaxSteps => "`--max-steps`".to_owned(),
        Condition::Only => "`--only`".to_owned(),
    };
    let options: Vec<String> = closed.by.iter().map(option).collect();
    let mut blocks = vec![match options.as_slice() {
        [] => reader.paragraph(words::NoWay { to }),
        _ => reader.paragraph(words::Closed { to, options: &options }),
    }];
    if let Some([from, goal]) = &closed.lower {
        let (from_id, to_id) = (from.id, goal.id);
        let lower = words::Lower { from: from.title, to: goal.title, from_id, to_id };
        blocks.push(reader.paragraph(lower));
        return blocks;
    }
    if closed.goal_hired {
        blocks.push(reader.paragraph(words::GoalHired { to }));
    }
    if closed.goal_leads_people && closed.by.contains(&Condition::NoManagement) {
        blocks.push(reader.paragraph(words::GoalLeads));
    }
    if let (Some(nearest), Some(route), Some(moves)) =
        (&closed.nearest, &closed.route, closed.short_of)
    {
        let leads_on = closed.leads_on == Some(true);
        blocks.push(reader.paragraph(words::Nearest { role: nearest.title, moves, leads_on }));
        blocks.extend([Block::Gap, steps(reader, route)]);
    } else {
        blocks.push(reader.paragraph(words::NothingNearer));
    }
    blocks
}

/// Why a route stands where it does: its moves by kind, and how many of them are not stated.
pub fn reason(reader: Reader, route: &RouteView) -> String {
    if route.moves.is_empty() {
        let hired = route.rungs.last().is_some_and(|role| role.hired);
        return reader.say(words::Open { hired });
    }
    // A first job is where moves begin.
    let (way_in, moves) = match route.moves.as_slice() {
        [first, rest @ ..] if first.kind == Course::Entry && !rest.is_empty() => {
            (Some(first.basis), rest)
        }
        all => (None, all),
    };
    let kinds = Course::ALL.into_iter().filter_map(|kind| {
        let moves = moves.iter().filter(|m| m.kind == kind).count();
        (moves > 0).then(|| reader.say(words::OfKind { kind, moves }))
    });
    let kinds = &kinds.collect::<Vec<_>>();
    let unsure = moves.iter().filter(|m| m.basis != Basis::Stated).count();
    let moves = moves.len();
    match way_in {
        Some(basis) => reader.say(words::ReasonAfterWayIn { basis, moves, kinds, unsure }),
        None if route.enters => reader.say(words::ReasonAfterEntry { moves, kinds, unsure }),
        None => reader.say(words::Reason { moves, kinds, unsure }),
    }
}

/// How long a route takes; none where no move of it says so.
pub fn time(reader: Reader, route: &RouteView) -> Option<String> {
    let (months, untold) = (route.months as usize, route.months_untold);
    (months > 0).then(|| reader.say(common::Time { months, untold }))
}

/// The roles of a route, each with what it asks for and the move that leads on.
pub fn steps(reader: Reader, route: &RouteView) -> Block {
    let rungs = route.rungs.len();
    let (most, first) = RUNGS;
    let short = !reader.all && rungs > most;
    let hidden = if short { first..rungs - (most - first) } else { rungs..rungs };
    let few = if reader.all { usize::MAX } else { FEW };
    let items = (0..rungs).filter(|index| !hidden.contains(index)).map(|index| {
        let role = &route.rungs[index];
        let title = if index + 1 == rungs { Text::strong(role.title) } else { role.title.into() };
        let gap = index.checked_sub(usize::from(!route.enters));
        let gap = gap.and_then(|leg| route.gaps.get(leg));
        let on = if short && index + 1 == hidden.start {
            Some(reader.aside(words::MoreRungs { left: hidden.len(), paper: reader.paper }))
        } else {
            route.moves.get(index).map(|step| on_from(reader, step))
        };
        Item::marked(Mark::Number(index + 1), title)
            .noted(Text::faint(role.level_name))
            .with(role.pay.map(|pay| Block::aside(paid(reader.lang, pay))))
            .with(gap.and_then(|gap| gap::skills(reader, gap, few)))
            .with(gap.map(|gap| Block::bullets(gap::grows(reader, gap))))
            .with(on)
    });
    Block::list(items)
}

/// The move that leads on from a role.
fn on_from(reader: Reader, step: &MoveView) -> Block {
    let (kind, basis, when) = (step.kind, step.basis, waiting(reader, step));
    let (all, when) = (reader.all, when.as_deref());
    let how = reader.say(words::HowOn { all, kind, basis, when });
    Block::Aside(reader.sourced(how, step.sources))
}

fn next(reader: Reader, path: &PathView) -> Vec<String> {
    let (from, to) = (path.from_role, path.to_role);
    if path.closed.is_some() {
        return vec![reader.say(words::NextDown { to })];
    }
    let told = path.routes.iter().any(|route| !route.gaps.is_empty());
    let gaps = (!told).then(|| reader.say(words::NextGaps { from, to }));
    let all = (!reader.all).then(|| reader.say(words::NextAll { from, to }));
    let plan = reader.say(words::NextPlan { from, to });
    [Some(plan), gaps, all].into_iter().flatten().collect()
}
