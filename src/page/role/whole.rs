//! Everything that the catalogue says of a role.

use super::{documents, expects, skills, undescribed};
use crate::catalogue::interest::Interest;
use crate::catalogue::role::StatementKind;
use crate::document::parts::MoveView;
use crate::document::role::{OccupationView, RoleView};
use crate::graph::course::Course;
use crate::page::Reader;
use crate::page::money::{currency, paid};
use crate::page::moves::{Bundle, End, bundles, when};
use crate::page::outline::{Block, Item, Outline};
use crate::words::{Message, role as words};

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
pub fn page(reader: Reader, role: &RoleView) -> Outline {
    let list = |kind| {
        let list = role.statements.of(kind);
        reader.bullets(words::Heading { kind }, reader.statements(list))
    };
    let mut blocks = head(reader, role);
    let level = words::HeadingLevel { level: role.level_name };
    blocks.push(reader.bullets(level, reader.statements(&role.level_text)));
    blocks.push(list(StatementKind::Duties));
    blocks.push(expects(reader, role));
    let skills = skills(reader, role, |names| reader.dotted(names));
    blocks.push(reader.section(words::HeadingSkills, [Block::Facts(skills)]));
    blocks.extend(BEFORE.map(list));
    let pay = role.pay.map(|pay| Block::paragraph(paid(reader.lang, pay)));
    blocks.extend(pay.map(|pay| reader.section(words::LabelPay, [pay])));
    blocks.push(reader.section(words::HeadingInterests, [Block::List(interests(reader, role))]));
    let none = |none| role.moves_known.then_some(none);
    let hired = || reader.say(words::Hired);
    let none_below = if role.entry { Some(hired()) } else { none(reader.say(words::NoWayIn)) };
    let (from, to) = (End::From, End::To);
    blocks.push(ways(reader, words::HeadingWaysIn, &role.ways_in, from, none_below));
    if role.entry && !role.ways_in.is_empty() {
        blocks.push(Block::paragraph(hired()));
    }
    let none_above = none(reader.say(words::NoWayOn));
    blocks.push(ways(reader, words::HeadingWaysOn, &role.ways_on, to, none_above));
    blocks.push(reader.bullets(words::HeadingSteps, reader.steps(&role.steps)));
    blocks
        .extend([StatementKind::Standing, StatementKind::Remarks, StatementKind::Notes].map(list));
    let ids: Vec<&str> = role.topics.iter().map(|topic| topic.id).collect();
    let topics = (!ids.is_empty()).then(|| reader.paragraph(words::Topics { ids: &ids }));
    blocks.push(reader.section(words::HeadingTopics, topics));
    blocks.extend(documents(reader, &role.documents));
    Outline { title: role.title.into(), blocks, ..Outline::default() }
}

fn head(reader: Reader, role: &RoleView) -> Vec<Block> {
    let mut blocks = vec![reader.aside(words::PlaceWhole {
        level: role.level_name,
        basis: role.level_basis,
        track: role.track_name.filter(|track| *track != role.level_name),
        leads: role.leads_people,
    })];
    if !role.aliases.is_empty() {
        blocks.push(reader.aside(words::Aliases { titles: &role.aliases }));
    }
    blocks.push(Block::Gap);
    if let Some(fit) = role.for_you {
        let (word, r, unsure, here) = (fit.word, fit.r, fit.unsure, fit.here == Some(true));
        let said = reader.paragraph(words::ForYouWhole { word, r, unsure, here });
        blocks.extend([said, Block::Gap]);
    }
    blocks.extend(reader.paragraphs(role.statements.of(StatementKind::Purpose)));
    blocks.push(Block::Gap);
    blocks.extend(undescribed(reader, role));
    blocks
}

fn interests(reader: Reader, role: &RoleView) -> Vec<Item> {
    let named = role.interests.as_ref().map(|interests| {
        let (types, basis) = (&interests.named, interests.basis);
        let text = reader.say(words::InterestsWhole { types, basis });
        Item::new(reader.sourced(text, interests.sources))
    });
    let figures = match &role.occupation {
        Some(occupation) => figures(reader, occupation),
        None if role.occupations => vec![Item::new(reader.say(words::NoOccupation))],
        None => Vec::new(),
    };
    named.into_iter().chain(figures).collect()
}

/// What O*NET and the statistics say of the nearest occupation.
fn figures(reader: Reader, o: &OccupationView) -> Vec<Item> {
    let named = reader.say(words::Occupation {
        source: o.near.source,
        code: o.code,
        title: o.near.title,
        soc: o.near.soc,
        nearness: o.near.nearness,
    });
    let score = |letter: Interest| o.interests.get(&letter).copied().unwrap_or_default();
    let scores = reader.aside(words::OccupationScores {
        r: score(Interest::R),
        i: score(Interest::I),
        a: score(Interest::A),
        s: score(Interest::S),
        e: score(Interest::E),
        c: score(Interest::C),
    });
    let zone = o.job_zone.map(|zone| {
        reader.say(words::JobZone { zone: usize::from(zone.zone), source: &zone.source })
    });
    let wage = o.wage.map(|wage| {
        reader.say(words::Wage {
            currency: &currency(reader.lang, &wage.currency),
            median: wage.median as usize,
            low: wage.p10 as usize,
            high: wage.p90 as usize,
            country: &wage.country,
            year: &wage.year.to_string(),
            source: &wage.source,
        })
    });
    let others = zone.into_iter().chain(wage).map(Item::new);
    [Item::new(named).with([scores])].into_iter().chain(others).collect()
}

/// Moves in the order of their kinds; many alternatives stand in one entry.
fn ways(
    reader: Reader,
    heading: impl Message,
    moves: &[MoveView],
    end: End,
    none: Option<String>,
) -> Block {
    let (other, told): (Vec<Bundle>, Vec<Bundle>) =
        bundles(moves, end).into_iter().partition(|b| b.kind == Course::PlanB);
    let mut items: Vec<Item> = told.iter().map(|b| way(reader, b)).collect();
    if other.len() > ALTERNATIVES {
        let titles = &other.iter().map(|b| b.title).collect::<Vec<_>>();
        items.push(Item::new(reader.say(words::PlanB { titles })));
    } else {
        items.extend(other.iter().map(|b| way(reader, b)));
    }
    let what = if items.is_empty() { none.map(Block::paragraph) } else { Some(Block::List(items)) };
    reader.section(heading, what)
}

fn way(reader: Reader, bundle: &Bundle) -> Item {
    let (title, kind, basis) = (bundle.title, bundle.kind, bundle.surest());
    let conditions = bundle.conditions(reader);
    let text = reader.say(words::Way { title, kind, basis, when: when(&conditions) });
    Item::new(reader.sourced(text, &bundle.sources()))
}
