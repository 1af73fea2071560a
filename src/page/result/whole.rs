//! Everything that a result tells.

use super::entry::{entry, figures};
use super::next::next;
use super::numbers::{ranked, roles};
use super::{notes, nothing, scores};
use crate::catalogue::interest::Interest;
use crate::document::result::{CertaintyView, RecommendationView, ResultView};
use crate::page::Detail;
use crate::page::moves::{dotted, sentences};
use crate::page::outline::{Block, Fact, Item, Text};
use crate::page::statement::{sourced, step};
use crate::words::{Lang, common, result as words};

/// A chance below this is not worth naming.
const NAMED: f64 = 0.05;
/// How many statements tell what a type likes.
const LIKES: usize = 2;

/// The parts of the page behind the bars.
pub fn blocks(lang: Lang, result: &ResultView, detail: Detail) -> Vec<Block> {
    let mut blocks = vec![Block::Gap];
    blocks.extend(code(lang, result));
    let notes = notes(lang, result);
    if !notes.is_empty() {
        blocks.push(Block::Gap);
        blocks.extend(notes);
    }
    let sure = result.certainty.as_ref();
    blocks.extend(sure.map(|sure| certainty(lang, result, sure)));
    blocks.push(meaning(lang, result, detail));
    blocks.extend(by_type(lang, result, detail));
    if let Some(nothing) = nothing(lang, result) {
        blocks.extend([Block::Gap, nothing]);
    }
    let listed = ranked(result);
    blocks.push(shortlist(lang, &listed, detail));
    blocks.push(roles(lang, result, detail));
    blocks.push(steps(lang, result, detail));
    blocks.push(topics(lang, result));
    blocks.push(limits(lang, result));
    blocks.push(Block::Gap);
    blocks.push(Block::Facts(next(lang, result, &listed, None)));
    blocks
}

fn code(lang: Lang, result: &ResultView) -> Vec<Block> {
    let form = result.form.as_ref();
    let estimated = form.and_then(|form| {
        let (answers, bank) = (form.questions, form.estimated_for?);
        Some(lang.say(words::Estimated { answers, bank }))
    });
    let mut blocks: Vec<Block> = estimated.map(Block::aside).into_iter().collect();
    blocks.push(scores::code(lang, result));
    if result.from_code {
        blocks.push(Block::aside(lang.say(words::StandIns)));
    }
    if result.code.contains('=') {
        blocks.push(Block::aside(lang.say(words::Ties)));
    }
    blocks
}

fn certainty(lang: Lang, result: &ResultView, told: &CertaintyView) -> Block {
    let sure = &told.sure;
    let first = match sure.leader {
        Some(leader) => {
            let mut first = lang.say(words::FirstWhole {
                chance: leader.chance,
                first: &[leader.letter],
                p: leader.p,
                next: &[leader.next],
                next_p: leader.next_p,
            });
            first.extend(result.lead.as_ref().and_then(|lead| scores::lower(lang, lead)));
            first
        }
        None => lang.say(words::Equal { letters: &sure.equal }),
    };
    let chance = |letter: &Interest| {
        let p = sure.top_three[letter];
        let letter = &[*letter];
        (p >= NAMED).then(|| lang.say(words::Chance { letter, p }))
    };
    let letters = result.ranking.iter().flatten();
    let chances: Vec<String> = letters.filter_map(chance).collect();
    let mut lines = vec![first, lang.say(words::TopThree { chances: &chances })];
    for toss_up in &told.toss_ups {
        let (over, under) = (&[toss_up.over], &[toss_up.under]);
        let titles = &toss_up.titles;
        lines.push(if titles.is_empty() {
            lang.say(words::TossUp { over, under })
        } else {
            lang.say(words::TossUpMoves { over, under, titles })
        });
    }
    lines.push(lang.say(words::Norm { norm: &sure.norm }));
    Block::section(lang.say(words::Certainty), vec![Block::bullets(lines)])
}

fn meaning(lang: Lang, result: &ResultView, detail: Detail) -> Block {
    let lines = result.leading.iter().map(|t| {
        let nickname = &t.nickname;
        let name = Text::strong(&t.name).then(lang.say(words::MeaningOf { nickname }));
        let name = sourced(name, &t.nickname_sources, detail);
        let said = std::iter::once(&t.adjectives).chain(t.likes.iter().take(LIKES));
        let said = said.map(|s| sourced(s.text.as_str(), &s.sources, detail));
        sentences(lang, [name].into_iter().chain(said))
    });
    Block::section(lang.say(words::Meaning), vec![Block::bullets(lines)])
}

/// The most roles that a paragraph names; of more it counts the rest.
const NAMES: usize = 12;

/// The roles that are matched to a type, the first of many.
pub fn matched_roles(lang: Lang, titles: &[&str]) -> String {
    let shown = &titles[..titles.len().min(NAMES)];
    let left = titles.len() - shown.len();
    lang.say(words::MatchedRoles { titles: &shown, left })
}

fn by_type(lang: Lang, result: &ResultView, detail: Detail) -> Option<Block> {
    if result.by_type.iter().all(|t| t.roles.is_empty()) {
        return None;
    }
    let facts = result.by_type.iter().map(|t| {
        let (letter, place, titles) = (t.letter, t.place, &t.titles);
        let roles =
            if titles.is_empty() { lang.say(words::NoRole) } else { matched_roles(lang, titles) };
        let reason = t.reason;
        let reason = reason.map(|s| sourced(s.text.as_str(), &s.sources, detail));
        let text = sentences(lang, [Text::from(roles)].into_iter().chain(reason));
        let place = Text::faint(lang.say(words::TypePlace { place }));
        Fact::new(lang.say(common::Interest { letter }), dotted(lang, [text, place]))
    });
    let source = result.matched_by;
    let heading = lang.say(words::MatchedAll { source });
    Some(Block::section(heading, vec![Block::Facts(facts.collect())]))
}

fn shortlist(lang: Lang, listed: &[&RecommendationView], detail: Detail) -> Block {
    let items = (1..).zip(listed);
    let items = items.map(|(number, x)| entry(lang, number, x, detail, false));
    let list = Block::List(items.collect());
    let notes = figures(lang, listed, detail);
    let blocks = std::iter::once(list).chain(notes).collect();
    Block::section(lang.say(words::Shortlist), blocks)
}

/// The steps that apply, under their stages.
fn steps(lang: Lang, result: &ResultView, detail: Detail) -> Block {
    let stages = result.next_steps.chunk_by(|a, b| a.stage == b.stage);
    let several = result.from_role.is_none() && stages.clone().count() > 1;
    let mut blocks = Vec::new();
    for of_stage in stages {
        let stage = of_stage[0].stage.filter(|_| several);
        blocks.extend(stage.map(|stage| Block::aside(lang.say(words::Stage { stage }))));
        let items = of_stage.iter().map(|s| Item::new(step(s, detail)));
        blocks.push(Block::List(items.collect()));
    }
    Block::section(lang.say(words::Steps), blocks)
}

fn topics(lang: Lang, result: &ResultView) -> Block {
    let ids: Vec<&str> = result.topics.iter().map(|topic| topic.id).collect();
    let said = (!ids.is_empty()).then(|| lang.say(words::Topics { ids: &ids }));
    let lines = said.map(Block::paragraph).into_iter().collect();
    Block::section(lang.say(words::ReadOn), lines)
}

/// What the result can and cannot say; of outside data only where the catalogue has some.
fn limits(lang: Lang, result: &ResultView) -> Block {
    let form = result.form.as_ref();
    let about = form.map(|form| form.about.clone());
    let about = about.filter(|about| !about.is_empty());
    let new = form.is_some_and(|form| form.untried);
    let mut lines: Vec<String> = about.into_iter().collect();
    if result.recommendations.is_empty() {
        return Block::section(lang.say(words::Limits), vec![Block::bullets(lines)]);
    }
    lines.push(lang.say(words::ClaimModest));
    if result.occupations {
        lines.push(lang.say(words::ClaimScale));
    }
    if new {
        lines.push(lang.say(words::ClaimNew));
    }
    lines.push(lang.say(words::ClaimUse));
    Block::section(lang.say(words::Limits), vec![Block::bullets(lines)])
}
