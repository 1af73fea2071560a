//! Routes between two roles.

use super::line::line;
use super::money::paid;
use super::moves::{legend, waiting};
use super::outline::{Block, Fact, Item, Mark, Outline, Text};
use super::statement::sourced;
use super::{Detail, gap};
use crate::catalogue::role::Basis;
use crate::document::parts::{MoveView, RoleLine};
use crate::document::path::{ClosedView, ConditionsView, PathView, RouteView};
use crate::graph::conditions::Condition;
use crate::graph::course::Course;
use crate::words::{Lang, common, gap as gaps, path as words};

/// The most rungs of a route on a short page, and how many of them are its beginning.
const RUNGS: (usize, usize) = (8, 4);
/// The most other routes, and the most skills of a kind, on a short page.
const FEW: usize = 3;
/// The option that leaves roles out of routes.
const AVOID: &str = "--avoid";

/// The best routes between two roles.
pub fn page(lang: Lang, path: &PathView, detail: Detail) -> Outline {
    let (from, to) = (path.from_title, path.to_title);
    let mut blocks = conditions(lang, &path.conditions);
    if path.from_role == path.to_role {
        blocks.push(Block::paragraph(lang.say(words::Same)));
    } else if let Some(closed) = &path.closed {
        blocks.push(Block::Gap);
        blocks.extend(no_way(lang, closed, to, AVOID, detail));
    } else if detail.all {
        blocks.extend(in_full(lang, path, detail));
    } else {
        blocks.extend(in_short(lang, path, detail));
    }
    if path.from_role != path.to_role {
        blocks.push(next(lang, path, detail));
    }
    Outline { blocks, ..Outline::titled(lang.say(words::Title { from, to })) }
}

fn in_full(lang: Lang, path: &PathView, detail: Detail) -> Vec<Block> {
    let routes = path.routes.len();
    let mut blocks = vec![Block::paragraph(lang.say(words::Found { routes }))];
    for (index, route) in path.routes.iter().enumerate() {
        let steps = [
            Block::paragraph(reason(lang, route)),
            Block::paragraph(time(lang, route).unwrap_or_default()),
            steps(lang, route, detail),
        ];
        if routes > 1 {
            let number = index + 1;
            blocks.push(Block::section(lang.say(words::Route { number }), steps.into()));
        } else {
            blocks.push(Block::Gap);
            blocks.extend(steps);
        }
    }
    blocks.extend([Block::Gap, Block::aside(lang.say(words::Legend))]);
    let moves: Vec<MoveView> = path.routes.iter().flat_map(|r| r.moves.clone()).collect();
    blocks.extend(legend(lang, &moves, path.voice));
    if path.routes.iter().any(|route| !route.gaps.is_empty()) {
        blocks.push(Block::aside(lang.say(gaps::Legend)));
    }
    blocks
}

/// The best route step by step, the others by their roles.
fn in_short(lang: Lang, path: &PathView, detail: Detail) -> Vec<Block> {
    let Some((best, others)) = path.routes.split_first() else {
        return Vec::new();
    };
    let mut blocks = vec![
        Block::paragraph(reason(lang, best)),
        Block::paragraph(time(lang, best).unwrap_or_default()),
        Block::Gap,
        steps(lang, best, detail),
    ];
    let lines = others.iter().take(FEW).enumerate().map(|(index, route)| {
        let titles: Vec<&str> = inner(route).iter().map(|role| role.title).collect();
        let text = line(lang, &titles, detail.all, |_| false);
        Item::marked(Mark::Number(index + 2), text).with([Block::aside(reason(lang, route))])
    });
    let mut list = vec![Block::List(lines.collect())];
    list.extend(detail.left_out(lang, others.len(), FEW));
    let routes = others.len();
    blocks.push(Block::section(lang.say(words::Others { routes }), list));
    blocks
}

/// The roles between the two ends, the first job of somebody new among them; both ends where there is none between.
fn inner<'r, 'c>(route: &'r RouteView<'c>) -> &'r [RoleLine<'c>] {
    match route.rungs.as_slice() {
        [first @ .., _] if route.enters && !first.is_empty() => first,
        [_, between @ .., _] if !between.is_empty() => between,
        all => all,
    }
}

fn conditions(lang: Lang, kept: &ConditionsView) -> Vec<Block> {
    let titles = |roles: &[RoleLine]| {
        let titles: Vec<&str> = roles.iter().map(|role| role.title).collect();
        lang.say(common::NameRow { names: &titles })
    };
    let kinds = kept.only.iter();
    let kinds = kinds.map(|kind| lang.say(words::OnlyKind { kind: (*kind).into() }));
    let kinds: Vec<String> = kinds.collect();
    let most = kept.max_steps.map(|most| most.to_string());
    let leads = kept.no_management.then(|| lang.say(words::Kept));
    let facts = [
        (lang.say(words::Via), titles(&kept.via)),
        (lang.say(words::Avoid), titles(&kept.avoid)),
        (lang.say(words::NoManagement), leads.unwrap_or_default()),
        (lang.say(words::MostMoves), most.unwrap_or_default()),
        (lang.say(words::Only), lang.say(common::NameRow { names: &kinds })),
    ];
    let facts = facts.into_iter().filter(|(_, said)| !said.is_empty());
    let facts: Vec<Fact> = facts.map(|(name, said)| Fact::new(name, said)).collect();
    let mut blocks = vec![Block::Facts(facts)];
    blocks.retain(|block| !block.is_empty());
    if kept.suits {
        blocks.push(Block::paragraph(lang.say(words::Suits)));
    }
    if kept.no_management && !kept.marks_management {
        blocks.push(Block::paragraph(lang.say(words::NoMarks)));
    }
    blocks
}

/// What closed the way, and how near one gets; `avoid` is the option that leaves roles out.
pub fn no_way(
    lang: Lang,
    closed: &ClosedView,
    to: &str,
    avoid: &str,
    detail: Detail,
) -> Vec<Block> {
    let options: Vec<String> =
        closed.by.iter().map(|condition| format!("`{}`", option(*condition, avoid))).collect();
    let why = if options.is_empty() {
        lang.say(words::NoWay { to })
    } else {
        let options = &options;
        lang.say(words::Closed { to, options })
    };
    let mut blocks = vec![Block::paragraph(why)];
    if let Some([from, goal]) = &closed.lower {
        blocks.push(Block::paragraph(lang.say(words::Lower {
            from: from.title,
            to: goal.title,
            from_id: from.id,
            to_id: goal.id,
        })));
        return blocks;
    }
    if closed.goal_hired {
        blocks.push(Block::paragraph(lang.say(words::GoalHired { to })));
    }
    if closed.goal_leads_people && closed.by.contains(&Condition::NoManagement) {
        blocks.push(Block::paragraph(lang.say(words::GoalLeads)));
    }
    match (&closed.nearest, &closed.route, closed.short_of) {
        (Some(nearest), Some(route), Some(moves)) => {
            let near = words::Nearest {
                role: nearest.title,
                moves,
                leads_on: closed.leads_on == Some(true),
            };
            blocks.push(Block::paragraph(lang.say(near)));
            blocks.extend([Block::Gap, steps(lang, route, detail)]);
        }
        _ => blocks.push(Block::paragraph(lang.say(words::NothingNearer))),
    }
    blocks
}

fn option(condition: Condition, avoid: &str) -> &str {
    match condition {
        Condition::Avoid => avoid,
        Condition::Via => "--via",
        Condition::NoManagement => "--no-management",
        Condition::MaxSteps => "--max-steps",
        Condition::Only => "--only",
    }
}

/// Why a route stands where it does: its moves by kind, and how many of them are not stated.
pub fn reason(lang: Lang, route: &RouteView) -> String {
    if route.moves.is_empty() {
        let hired = route.rungs.last().is_some_and(|role| role.hired);
        return lang.say(words::Open { hired });
    }
    // A first job is where moves begin.
    let (way_in, moves) = match route.moves.as_slice() {
        [first, rest @ ..] if first.kind == Course::Entry && !rest.is_empty() => {
            (Some(first.basis), rest)
        }
        all => (None, all),
    };
    let of_kind = |kind: Course| moves.iter().filter(|m| m.kind == kind).count();
    let kinds = Course::ALL.map(|kind| (kind, of_kind(kind)));
    let kinds = kinds.into_iter().filter(|(_, moves)| *moves > 0);
    let kinds: Vec<String> =
        kinds.map(|(kind, moves)| lang.say(words::OfKind { kind, moves })).collect();
    let unsure = moves.iter().filter(|m| m.basis != Basis::Stated).count();
    let (moves, kinds) = (moves.len(), &kinds);
    if let Some(basis) = way_in {
        lang.say(words::ReasonAfterWayIn { basis, moves, kinds, unsure })
    } else if route.enters {
        lang.say(words::ReasonAfterEntry { moves, kinds, unsure })
    } else {
        lang.say(words::Reason { moves, kinds, unsure })
    }
}

/// How long a route takes; none where no move of it says so.
pub fn time(lang: Lang, route: &RouteView) -> Option<String> {
    let (months, untold) = (route.months as usize, route.months_untold);
    (months > 0).then(|| lang.say(common::Time { months, untold }))
}

/// The kind of a move, how sure it is, and its condition.
pub fn how(lang: Lang, step: &MoveView) -> String {
    lang.say(words::How {
        kind: step.kind,
        basis: step.basis,
        when: waiting(lang, step).as_deref(),
    })
}

/// The roles of a route, each with what it asks for and the move that leads on.
pub fn steps(lang: Lang, route: &RouteView, detail: Detail) -> Block {
    let rungs = route.rungs.len();
    let (most, first) = RUNGS;
    let hidden =
        if detail.all || rungs <= most { rungs..rungs } else { first..rungs - (most - first) };
    let items = (0..rungs).filter(|index| !hidden.contains(index)).map(|index| {
        let role = &route.rungs[index];
        let title = if index + 1 == rungs { Text::strong(role.title) } else { role.title.into() };
        let gap = index.checked_sub(usize::from(!route.enters));
        let gap = gap.and_then(|leg| route.gaps.get(leg));
        let few = (!detail.all).then_some(FEW);
        let skills = gap.map(|gap| gap::skills(lang, gap, few, detail.paper));
        let grows = gap.map(|gap| Block::bullets(gap::grows(lang, gap)));
        let pay = role.pay.map(|pay| Block::aside(paid(lang, pay)));
        let left = hidden.len();
        let more = (index + 1 == hidden.start && left > 0)
            .then(|| Block::aside(lang.say(words::MoreRungs { left, paper: detail.paper })));
        let on = route.moves.get(index).filter(|_| more.is_none());
        let on = on.map(|step| on_from(lang, step, detail));
        Item::marked(Mark::Number(index + 1), title)
            .noted(Text::faint(role.level_name))
            .with(pay)
            .with(skills.unwrap_or_default())
            .with(grows)
            .with(on)
            .with(more)
    });
    Block::List(items.collect())
}

/// The move that leads on from a role.
fn on_from(lang: Lang, step: &MoveView, detail: Detail) -> Block {
    let (kind, basis, when) = (step.kind, step.basis, waiting(lang, step));
    let when = when.as_deref();
    let how = if detail.all {
        lang.say(words::HowInFull { kind, basis, when })
    } else {
        lang.say(words::HowInShort { kind, basis, when })
    };
    Block::Aside(sourced(how, step.sources, detail))
}

fn next(lang: Lang, path: &PathView, detail: Detail) -> Block {
    let (from, to) = (path.from_role, path.to_role);
    let lines = if path.closed.is_some() {
        vec![lang.say(words::NextDown { to })]
    } else {
        let told = path.routes.iter().any(|route| !route.gaps.is_empty());
        let gaps = (!told).then(|| lang.say(words::NextGaps { from, to }));
        let all = (!detail.all).then(|| lang.say(words::NextAll { from, to }));
        [lang.say(words::NextPlan { from, to })].into_iter().chain(gaps).chain(all).collect()
    };
    Block::section(lang.say(common::Next), vec![Block::bullets(lines)])
}
