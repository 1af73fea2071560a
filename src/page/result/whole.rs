//! Everything that a result tells.

use super::entry::{entry, figures, roles};
use super::{matched, next, notes, nothing, ranked, scores};
use crate::catalogue::interest::Interest;
use crate::document::result::{CertaintyView, RecommendationView, ResultView};
use crate::page::Reader;
use crate::page::outline::{Block, Text};
use crate::words::{common, result as words};

/// A chance below this is not worth naming.
const NAMED: f64 = 0.05;
/// How many statements tell what a type likes.
const LIKES: usize = 2;

/// The parts of the page behind the bars.
pub fn blocks(reader: Reader, result: &ResultView) -> Vec<Block> {
    let mut blocks = vec![Block::Gap];
    blocks.extend(code(reader, result));
    blocks.extend(notes(reader, result));
    let sure = result.certainty.as_ref();
    blocks
        .extend(sure.map(|sure| reader.bullets(words::Certainty, certainty(reader, result, sure))));
    blocks.push(reader.bullets(words::Meaning, meaning(reader, result)));
    if result.by_type.iter().any(|t| !t.roles.is_empty()) {
        let facts = Block::facts(result.by_type.iter().map(|t| matched(reader, t)));
        blocks.push(reader.section(words::MatchedAll { source: result.matched_by }, [facts]));
    }
    blocks.extend(nothing(reader, result));
    let listed = ranked(result);
    blocks.push(reader.section(words::Shortlist, shortlist(reader, &listed)));
    blocks.push(roles(reader, result));
    blocks.push(reader.section(words::Steps, steps(reader, result)));
    let ids: Vec<&str> = result.topics.iter().map(|topic| topic.id).collect();
    let topics = (!ids.is_empty()).then(|| reader.paragraph(words::Topics { ids: &ids }));
    blocks.push(reader.section(words::ReadOn, topics));
    blocks.push(reader.bullets(words::Limits, limits(reader, result)));
    blocks.extend([Block::Gap, next(reader, result, &listed, None)]);
    blocks
}

fn code(reader: Reader, result: &ResultView) -> Vec<Block> {
    let estimated = result.form.as_ref().and_then(|form| {
        let (answers, bank) = (form.questions, form.estimated_for?);
        Some(reader.aside(words::Estimated { answers, bank }))
    });
    let stand_ins = result.from_code.then(|| reader.aside(words::StandIns));
    let ties = result.code.contains('=').then(|| reader.aside(words::Ties));
    let code = scores::code(reader, result);
    [estimated, Some(code), stand_ins, ties].into_iter().flatten().collect()
}

fn certainty(reader: Reader, result: &ResultView, told: &CertaintyView) -> Vec<String> {
    let sure = &told.sure;
    let first = match sure.leader {
        Some(leader) => {
            let first = reader.say(words::FirstWhole {
                chance: leader.chance,
                first: &[leader.letter],
                p: leader.p,
                next: &[leader.next],
                next_p: leader.next_p,
            });
            let lower = result.lead.as_ref().and_then(|lead| scores::lower(reader, lead));
            let said: Vec<String> = [first].into_iter().chain(lower).collect();
            said.join(&reader.say(common::SentenceGap))
        }
        None => reader.say(words::Equal { letters: &sure.equal }),
    };
    let chance = |letter: &Interest| {
        let (letter, p) = (&[*letter], sure.top_three[letter]);
        (p >= NAMED).then(|| reader.say(words::Chance { letter, p }))
    };
    let chances: Vec<String> = result.ranking.iter().flatten().filter_map(chance).collect();
    let mut lines = vec![first, reader.say(words::TopThree { chances: &chances })];
    lines.extend(told.toss_ups.iter().map(|toss_up| {
        let (over, under, titles) = (&[toss_up.over], &[toss_up.under], &toss_up.titles);
        match titles.as_slice() {
            [] => reader.say(words::TossUp { over, under }),
            _ => reader.say(words::TossUpMoves { over, under, titles }),
        }
    }));
    lines.push(reader.say(words::Norm { norm: &sure.norm }));
    lines
}

fn meaning(reader: Reader, result: &ResultView) -> impl Iterator<Item = Text> {
    result.leading.iter().map(move |t| {
        let nickname = reader.say(words::MeaningOf { nickname: &t.nickname });
        let name = reader.sourced(Text::strong(&t.name).then(nickname), &t.nickname_sources);
        let said = std::iter::once(&t.adjectives).chain(t.likes.iter().take(LIKES));
        reader.sentences([name].into_iter().chain(said.map(|s| reader.cited(s))))
    })
}

fn shortlist(reader: Reader, listed: &[&RecommendationView]) -> impl Iterator<Item = Block> {
    let items = (1..).zip(listed).map(|(number, x)| entry(reader, number, x, false));
    [Block::list(items)].into_iter().chain(figures(reader, listed))
}

/// The steps that apply, under their stages.
fn steps(reader: Reader, result: &ResultView) -> Vec<Block> {
    let stages = result.next_steps.chunk_by(|a, b| a.stage == b.stage);
    let several = result.from_role.is_none() && stages.clone().count() > 1;
    let blocks = stages.flat_map(|of_stage| {
        let stage = of_stage[0].stage.filter(|_| several);
        let stage = stage.map(|stage| reader.aside(words::Stage { stage }));
        stage.into_iter().chain([Block::bullets(reader.steps(of_stage))])
    });
    blocks.collect()
}

/// What the result can and cannot say; of outside data only where the catalogue has some.
fn limits(reader: Reader, result: &ResultView) -> impl Iterator<Item = String> {
    let form = result.form.as_ref();
    let about = form.map(|form| form.about.clone()).filter(|about| !about.is_empty());
    let new = form.is_some_and(|form| form.untried);
    let claims = (!result.recommendations.is_empty()).then(|| {
        [
            Some(reader.say(words::ClaimModest)),
            result.occupations.then(|| reader.say(words::ClaimScale)),
            new.then(|| reader.say(words::ClaimNew)),
            Some(reader.say(words::ClaimUse)),
        ]
    });
    about.into_iter().chain(claims.into_iter().flatten().flatten())
}
