//! Why a role fits a person as it does: the one page where all the numbers stand.

use super::Reader;
use super::outline::{Bar, Block, Fact, Outline, Text};
use super::result::leaders;
use crate::advice::explanation::{Moved, NeededChange, NextTier, SecondOpinion};
use crate::catalogue::role::InterestsBasis;
use crate::document::explain::{ExplainView, GivenAs};
use crate::riasec::fit::{FAIR, Match};
use crate::words::{explain as words, result};

/// The explanation of a fit.
pub fn page(reader: Reader, view: &ExplainView) -> Outline {
    let mut blocks = vec![Block::Gap];
    blocks.extend(fit(reader, view));
    blocks.push(reader.section(words::HeadingScores, scores(reader, view)));
    blocks.push(reader.section(words::HeadingProducts, products(reader, view)));
    blocks.push(reader.bullets(words::HeadingLetters, letters(reader, view)));
    blocks.extend(answers(reader, view));
    blocks.push(next(reader, view));
    blocks.push(second(reader, view));
    blocks.extend(limits(reader, view));
    blocks.push(Block::Gap);
    blocks.push(reader.aside(words::Next { role: view.role, all: reader.all || reader.paper }));
    reader.page(words::Title { role: view.title }, blocks)
}

fn fit(reader: Reader, view: &ExplainView) -> Vec<Block> {
    let (best, great, fair) = (view.tiers.best, view.tiers.great, FAIR);
    let (word, unsure, r) = (view.word, view.unsure, view.r);
    let fit = reader.say(words::Fit { word, unsure, r });
    let mut blocks = vec![Block::paragraph(Text::strong(fit))];
    blocks.extend(view.doubt.map(|doubt| reader.paragraph(words::Doubt { doubt })));
    blocks.push(reader.aside(words::Borders { best, great, fair }));
    if reader.all && view.occupations {
        blocks.push(reader.aside(words::BordersSource { best, great, fair }));
    }
    // Whatever the answers leave open is at least a poor match.
    let share = view.keeps_match.filter(|_| word != Match::Poor);
    blocks.extend(share.map(|share| reader.paragraph(words::Keeps { word, share })));
    // The tiers have no border between fair and weak.
    let share = view.keeps_tier.filter(|_| word == Match::Fair);
    blocks.extend(share.map(|share| reader.paragraph(words::KeepsTier { share })));
    blocks.push(reader.aside(words::WhatRSays { all: reader.all }));
    blocks
}

fn scores(reader: Reader, view: &ExplainView) -> Vec<Block> {
    let by_code = view.given == GivenAs::Code;
    let mut blocks = match (&view.form, &view.result) {
        (Some(form), Some(id)) => {
            let (form, questions) = (form.id.as_str(), form.questions);
            vec![reader.paragraph(words::FromResult { id, form, questions })]
        }
        _ if by_code => vec![reader.paragraph(words::FromCode), reader.aside(words::StandIns)],
        _ => vec![reader.paragraph(words::FromScores)],
    };
    if let Some(form) = &view.form {
        let answered = form.questions;
        let bank = form.estimated_for;
        blocks.extend(bank.map(|bank| reader.aside(words::Estimated { answered, bank })));
        if form.signs.len() > 1 {
            blocks.push(reader.paragraph(words::Careless { signs: &form.signs }));
        }
    }
    let code = &view.code;
    let lead = view.lead.as_ref().filter(|lead| lead.open());
    blocks.push(reader.paragraph(result::Code { code, open: lead.is_some() }));
    blocks.extend(lead.map(|lead| leaders(reader, lead)));
    if !by_code {
        // What is said of the leading letters explains the sign too.
        if lead.is_none() && view.code.contains('=') {
            blocks.push(reader.aside(words::Ties));
        }
        blocks.push(Block::Facts(each_score(reader, view)));
    }
    let norm = view.norm.as_ref().filter(|_| reader.all);
    blocks.extend(norm.map(|norm| reader.aside(words::Norm { norm })));
    blocks
}

fn each_score(reader: Reader, view: &ExplainView) -> Vec<Fact> {
    let Some(letters) = &view.letters else {
        let facts = view.scores.iter().map(|(letter, score)| {
            let (raw, most) = (score.raw, score.most);
            Fact::new(reader.interest(*letter), reader.say(words::Score { raw, most }))
        });
        return facts.collect();
    };
    let facts = letters.iter().map(|sure| {
        let score = view.scores[&sure.letter];
        let (raw, most) = (score.raw, score.most.unwrap_or(score.raw));
        let (answers, first, three) = (sure.answers as usize, sure.first, sure.top_three);
        let text = reader.say(words::ScoreSure { raw, most, answers, first, three });
        Fact::new(reader.interest(sure.letter), text)
    });
    facts.collect()
}

fn products(reader: Reader, view: &ExplainView) -> [Block; 3] {
    let bars = view.shares.iter().map(|share| Bar {
        name: reader.interest(share.letter).into(),
        share: share.of_longest,
        figures: reader.say(words::Share { product: share.product }).into(),
        note: reader.faint(words::Sides { sides: share.sides }),
    });
    let how = reader.aside(words::HowProducts { all: reader.all });
    [how, Block::Bars(bars.collect()), reader.paragraph(words::Sum { r: view.r })]
}

fn letters(reader: Reader, view: &ExplainView) -> [String; 2] {
    let (why, all) = (&view.why, &view.congruence);
    let (met, missed) = (why.met.as_slice(), why.missed.as_slice());
    let inferred = view.basis == Some(InterestsBasis::Suggested);
    let asked = match (met, missed) {
        ([_, ..], []) => reader.say(words::Met { met, letters: met.len(), inferred }),
        ([_, ..], _) => reader.say(words::MetAndMissed { met, missed, inferred }),
        _ => reader.say(words::Missed { missed, inferred }),
    };
    let congruence = why.c.zip(why.m).map(|(c, m)| words::Congruence {
        c,
        c_most: all.c_most,
        c_mean: all.c_mean,
        m,
        m_most: all.m_most,
        m_mean: all.m_mean,
    });
    let congruence = congruence.map(|told| reader.say(told));
    [asked, congruence.unwrap_or_else(|| reader.say(words::NoCongruence))]
}

fn answers(reader: Reader, view: &ExplainView) -> Option<Block> {
    let answers = view.answers.as_ref()?;
    let list = |list: &[Moved], heading: String, none: String| {
        if list.is_empty() {
            return Block::paragraph(none);
        }
        let facts = list.iter().map(|answer| {
            reader.fact(words::Share { product: answer.change }, self::answer(reader, answer))
        });
        Block::section(heading, [Block::facts(facts)])
    };
    let blocks = [
        reader.aside(words::HowAnswers),
        list(&answers.raised, reader.say(words::Raised), reader.say(words::NoneRaised)),
        list(&answers.lowered, reader.say(words::Lowered), reader.say(words::NoneLowered)),
    ];
    Some(reader.section(words::HeadingAnswers, blocks))
}

fn answer(reader: Reader, given: &Moved) -> String {
    let (text, item) = (given.text.as_deref(), &given.item);
    let (letter, answer) = (given.letter, usize::from(given.answer));
    reader.say(words::Answer { text, item, letter, answer })
}

fn next(reader: Reader, view: &ExplainView) -> Block {
    let Some(next) = &view.next_tier else {
        return reader.section(words::HeadingHighest, [reader.paragraph(words::Highest)]);
    };
    let (tier, from) = (next.tier, next.from);
    let blocks = match next.changes.as_deref() {
        None => vec![reader.paragraph(words::NeedsScores)],
        Some([]) => {
            let known = view.scores.values().all(|score| score.most.is_some());
            vec![reader.paragraph(words::NoChange { tier, from, known })]
        }
        Some(changes) => differing(reader, view, next, changes),
    };
    reader.section(words::HeadingNext { tier }, blocks)
}

fn differing(
    reader: Reader,
    view: &ExplainView,
    &NextTier { tier, from, .. }: &NextTier,
    changes: &[NeededChange],
) -> Vec<Block> {
    let changes = changes.iter().map(|change| {
        let told = change.told;
        reader.say(words::Change {
            letter: change.letter,
            by: told.by,
            higher: told.then > told.now,
            then: told.then,
            now: told.now,
            most: view.scores[&change.letter].most,
        })
    });
    let any_of = reader.paragraph(words::AnyOf { tier, from });
    vec![any_of, Block::bullets(changes), reader.aside(words::NoGoal)]
}

fn second(reader: Reader, view: &ExplainView) -> Block {
    if let Some(own) = &view.taken_over {
        let (source, title, nearness) = (own.source, own.title, own.nearness);
        let said = reader.paragraph(words::TakenOver { source, title, nearness });
        return reader.section(words::HeadingTakenOver, [said]);
    }
    let said = view.second_opinion.as_ref();
    let said = said.map(|second| Block::bullets(opinion(reader, view, second)));
    reader.section(words::HeadingSecond, said)
}

fn opinion(reader: Reader, view: &ExplainView, second: &SecondOpinion) -> Vec<String> {
    let near = second.occupation;
    let (source, title, nearness) = (near.source, near.title, near.nearness);
    let (word, r, code, share) = (second.word, second.r, second.code, second.share);
    let (types, own) = (&view.types, view.r);
    let mut said = Vec::new();
    if second.agrees {
        said.push(reader.say(words::Agrees { source, title, nearness, word, r }));
    } else {
        said.push(reader.say(words::Disagrees { source, title, nearness, word, r, own }));
        let basis = view.basis.filter(|_| !types.is_empty());
        said.extend(basis.map(|basis| reader.say(words::TwoCodes { source, code, types, basis })));
    }
    said.extend((share > 0.0).then(|| reader.say(words::Dependent { share })));
    said
}

/// What the page cannot say; in short in one paragraph behind what is known of the questionnaire.
fn limits(reader: Reader, view: &ExplainView) -> Vec<Block> {
    let about = view.form.as_ref().map(|form| form.about.clone());
    let about = about.filter(|about| !about.is_empty());
    if !reader.all {
        let about = about.map(Block::aside);
        let limits = reader.aside(words::ShortLimits);
        return [Block::Gap].into_iter().chain(about).chain([limits]).collect();
    }
    let new = view.form.as_ref().is_some_and(|form| form.untried);
    let claims = [
        about,
        Some(reader.say(words::Modest)),
        view.occupations.then(|| reader.say(words::Scored)),
        new.then(|| reader.say(words::Chances)),
        Some(reader.say(words::NotFor)),
    ];
    vec![reader.bullets(words::HeadingLimits, claims.into_iter().flatten())]
}
