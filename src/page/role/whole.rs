//! Everything that the catalogue says of a role.

use super::{by_kind, documents, expects, skill, undescribed};
use crate::catalogue::interest::Interest;
use crate::catalogue::role::StatementKind;
use crate::document::parts::MoveView;
use crate::document::role::{OccupationView, RoleView};
use crate::graph::course::Course;
use crate::page::Detail;
use crate::page::money::{currency, paid};
use crate::page::moves::{Bundle, End, bundles, dotted};
use crate::page::outline::{Block, Fact, Item, Outline};
use crate::page::statement::{sourced, statement, step};
use crate::words::{Lang, common, role as words};

/// More alternatives than these stand in one line.
const ALTERNATIVES: usize = 2;

/// The kinds of statements between the skills and the interests.
const BEFORE: [StatementKind; 9] = [
    StatementKind::Traits,
    StatementKind::Tools,
    StatementKind::Reporting,
    StatementKind::Training,
    StatementKind::Conditions,
    StatementKind::Hardships,
    StatementKind::Figures,
    StatementKind::Rewards,
    StatementKind::Why,
];

/// The whole page.
pub fn page(lang: Lang, role: &RoleView, detail: Detail) -> Outline {
    let list = |kind| statements(lang, role, kind, detail);
    let mut blocks = head(lang, role, detail);
    blocks.push(level_text(lang, role, detail));
    blocks.push(list(StatementKind::Duties));
    blocks.push(expects(lang, role, detail));
    blocks.push(skills(lang, role, detail));
    blocks.extend(BEFORE.map(list));
    blocks.extend(role.pay.map(|pay| {
        let said = Block::paragraph(paid(lang, pay));
        Block::section(lang.say(words::LabelPay), vec![said])
    }));
    blocks.push(interests(lang, role, detail));
    let named = |none: String| role.moves_known.then_some(none);
    let none = named(lang.say(words::NoWayIn));
    let (from, to) = (End::From, End::To);
    let heading = lang.say(words::HeadingWaysIn);
    let none = if role.entry { Some(lang.say(words::Hired)) } else { none };
    blocks.push(ways(lang, heading, &role.ways_in, from, none, detail));
    if role.entry && !role.ways_in.is_empty() {
        blocks.push(Block::paragraph(lang.say(words::Hired)));
    }
    let none = named(lang.say(words::NoWayOn));
    let heading = lang.say(words::HeadingWaysOn);
    blocks.push(ways(lang, heading, &role.ways_on, to, none, detail));
    let steps = role.steps.iter().map(|s| step(s, detail));
    blocks.push(Block::section(lang.say(words::HeadingSteps), vec![Block::bullets(steps)]));
    blocks
        .extend([StatementKind::Standing, StatementKind::Remarks, StatementKind::Notes].map(list));
    blocks.push(topics(lang, role));
    blocks.extend(documents(lang, &role.documents, detail));
    Outline { blocks, ..Outline::titled(role.title) }
}

fn head(lang: Lang, role: &RoleView, detail: Detail) -> Vec<Block> {
    let mut blocks = vec![Block::aside(lang.say(words::PlaceWhole {
        level: role.level_name,
        basis: role.level_basis,
        track: role.track_name.filter(|track| *track != role.level_name),
        leads: role.leads_people,
    }))];
    if !role.aliases.is_empty() {
        let titles = &role.aliases;
        blocks.push(Block::aside(lang.say(words::Aliases { titles })));
    }
    blocks.push(Block::Gap);
    if let Some(fit) = role.for_you {
        blocks.push(Block::paragraph(lang.say(words::ForYouWhole {
            word: fit.word,
            r: fit.r,
            unsure: fit.unsure,
            here: fit.here == Some(true),
        })));
        blocks.push(Block::Gap);
    }
    let purpose = role.statements.of(StatementKind::Purpose).iter();
    blocks.extend(purpose.map(|s| Block::Paragraph(statement(lang, s, detail))));
    blocks.push(Block::Gap);
    blocks.extend(undescribed(lang, role));
    blocks
}

fn statements(lang: Lang, role: &RoleView, kind: StatementKind, detail: Detail) -> Block {
    let list = role.statements.of(kind).iter();
    let list = list.map(|s| statement(lang, s, detail));
    Block::section(lang.say(words::Heading { kind }), vec![Block::bullets(list)])
}

/// What is true of every role on its level.
fn level_text(lang: Lang, role: &RoleView, detail: Detail) -> Block {
    let list = role.level_text.iter();
    let list = list.map(|s| statement(lang, s, detail));
    let level = role.level_name;
    Block::section(lang.say(words::HeadingLevel { level }), vec![Block::bullets(list)])
}

fn skills(lang: Lang, role: &RoleView, detail: Detail) -> Block {
    let kinds = by_kind(&role.skills).into_iter().map(|(kind, skills)| {
        let names = skills.into_iter().map(|s| skill(lang, s, detail));
        Fact::new(lang.say(common::SkillKind { kind }), dotted(lang, names))
    });
    Block::section(lang.say(words::HeadingSkills), vec![Block::Facts(kinds.collect())])
}

fn interests(lang: Lang, role: &RoleView, detail: Detail) -> Block {
    let mut items = Vec::new();
    if let Some(interests) = &role.interests {
        let text =
            lang.say(words::InterestsWhole { types: &interests.named, basis: interests.basis });
        items.push(Item::new(sourced(text, interests.sources, detail)));
    }
    match &role.occupation {
        Some(occupation) => items.extend(figures(lang, occupation)),
        None if role.occupations => items.push(Item::new(lang.say(words::NoOccupation))),
        None => {}
    }
    Block::section(lang.say(words::HeadingInterests), vec![Block::List(items)])
}

/// What O*NET and the statistics say of the nearest occupation.
fn figures(lang: Lang, o: &OccupationView) -> Vec<Item> {
    let named = lang.say(words::Occupation {
        source: o.near.source,
        code: o.code,
        title: o.near.title,
        soc: o.near.soc,
        nearness: o.near.nearness,
    });
    let score = |letter: Interest| o.interests.get(&letter).copied().unwrap_or_default();
    let scores = lang.say(words::OccupationScores {
        r: score(Interest::R),
        i: score(Interest::I),
        a: score(Interest::A),
        s: score(Interest::S),
        e: score(Interest::E),
        c: score(Interest::C),
    });
    let mut items = vec![Item::new(named).with([Block::aside(scores)])];
    items.extend(o.job_zone.map(|zone| {
        Item::new(lang.say(words::JobZone { zone: usize::from(zone.zone), source: &zone.source }))
    }));
    items.extend(o.wage.map(|wage| {
        Item::new(lang.say(words::Wage {
            currency: &currency(lang, &wage.currency),
            median: wage.median as usize,
            low: wage.p10 as usize,
            high: wage.p90 as usize,
            country: &wage.country,
            year: &wage.year.to_string(),
            source: &wage.source,
        }))
    }));
    items
}

/// Moves in the order of their kinds; many alternatives stand in one entry.
fn ways(
    lang: Lang,
    heading: String,
    moves: &[MoveView],
    end: End,
    none: Option<String>,
    detail: Detail,
) -> Block {
    let all = bundles(moves, end);
    let (other, told): (Vec<Bundle>, Vec<Bundle>) =
        all.into_iter().partition(|b| b.kind == Course::PlanB);
    let mut items: Vec<Item> = told.iter().map(|b| way(lang, b, detail)).collect();
    if other.len() > ALTERNATIVES {
        let titles: Vec<&str> = other.iter().map(|b| b.title).collect();
        let titles = &titles;
        items.push(Item::new(lang.say(words::PlanB { titles })));
    } else {
        items.extend(other.iter().map(|b| way(lang, b, detail)));
    }
    let what = if items.is_empty() { none.map(Block::paragraph) } else { Some(Block::List(items)) };
    Block::section(heading, what.into_iter().collect())
}

fn way(lang: Lang, bundle: &Bundle, detail: Detail) -> Item {
    let (title, kind, basis) = (bundle.title, bundle.kind, bundle.surest());
    let conditions = &bundle.conditions(lang);
    let text = if conditions.is_empty() {
        lang.say(words::Way { title, kind, basis })
    } else {
        lang.say(words::WayWhen { title, kind, basis, conditions })
    };
    Item::new(sourced(text, &bundle.sources(), detail))
}

fn topics(lang: Lang, role: &RoleView) -> Block {
    let ids: Vec<&str> = role.topics.iter().map(|topic| topic.id).collect();
    let commands =
        if ids.is_empty() { String::new() } else { lang.say(words::Topics { ids: &ids }) };
    Block::section(lang.say(words::HeadingTopics), vec![Block::paragraph(commands)])
}
