//! Why a role fits a person as it does: the one page where all the numbers stand.

use super::Detail;
use super::outline::{Bar, Block, Fact, Outline, Text};
use super::result::leaders;
use crate::advice::explanation::{Moved, NeededChange, NextTier, SecondOpinion};
use crate::catalogue::role::InterestsBasis;
use crate::document::explain::{ExplainView, GivenAs};
use crate::riasec::fit::{FAIR, Match};
use crate::words::{Lang, common, explain as words, result};

/// The explanation of a fit.
pub fn page(lang: Lang, view: &ExplainView, detail: Detail) -> Outline {
    let mut blocks = vec![Block::Gap];
    blocks.extend(fit(lang, view, detail));
    blocks.push(Block::section(lang.say(words::HeadingScores), scores(lang, view, detail)));
    blocks.push(products(lang, view, detail));
    blocks.push(letters(lang, view));
    blocks.extend(answers(lang, view));
    blocks.push(next(lang, view));
    blocks.push(second(lang, view));
    blocks.extend(limits(lang, view, detail));
    let (role, all) = (view.role, detail.all || detail.paper);
    blocks.push(Block::Gap);
    blocks.push(Block::aside(lang.say(words::Next { role, all })));
    Outline { blocks, ..Outline::titled(lang.say(words::Title { role: view.title })) }
}

fn fit(lang: Lang, view: &ExplainView, detail: Detail) -> Vec<Block> {
    let (best, great, fair) = (view.tiers.best, view.tiers.great, FAIR);
    let mut blocks = vec![Block::Paragraph(Text::strong(lang.say(words::Fit {
        word: view.word,
        unsure: view.unsure,
        r: view.r,
    })))];
    let doubt = view.doubt.map(|doubt| lang.say(words::Doubt { doubt }));
    blocks.extend(doubt.map(Block::paragraph));
    blocks.push(Block::aside(lang.say(words::Borders { best, great, fair })));
    if detail.all && view.occupations {
        let source = words::BordersSource { best, great, fair };
        blocks.push(Block::aside(lang.say(source)));
    }
    // Whatever the answers leave open is at least a poor match.
    let (share, word) = (view.keeps_match, view.word);
    if let Some(share) = share.filter(|_| word != Match::Poor) {
        blocks.push(Block::paragraph(lang.say(words::Keeps { word, share })));
    }
    // The tiers have no border between fair and weak.
    let share = view.keeps_tier.filter(|_| word == Match::Fair);
    blocks.extend(share.map(|share| Block::paragraph(lang.say(words::KeepsTier { share }))));
    blocks.push(Block::aside(if detail.all {
        lang.say(words::WhatRSays)
    } else {
        lang.say(words::RInShort)
    }));
    blocks
}

fn scores(lang: Lang, view: &ExplainView, detail: Detail) -> Vec<Block> {
    let mut blocks = match (&view.form, &view.result, view.given) {
        (Some(form), Some(id), _) => {
            let (form, questions) = (form.id.as_str(), form.questions);
            let from = words::FromResult { id, form, questions };
            vec![Block::paragraph(lang.say(from))]
        }
        (_, _, GivenAs::Code) => vec![
            Block::paragraph(lang.say(words::FromCode)),
            Block::aside(lang.say(words::StandIns)),
        ],
        _ => vec![Block::paragraph(lang.say(words::FromScores))],
    };
    if let Some(form) = &view.form {
        let bank =
            form.estimated_for.map(|bank| words::Estimated { answered: form.questions, bank });
        blocks.extend(bank.map(|told| Block::aside(lang.say(told))));
        if form.signs.len() > 1 {
            let signs = form.signs.as_slice();
            blocks.push(Block::paragraph(lang.say(words::Careless { signs })));
        }
    }
    let code = &view.code;
    let lead = view.lead.as_ref().filter(|lead| lead.open());
    let open = lead.is_some();
    blocks.push(Block::paragraph(lang.say(result::Code { code, open })));
    blocks.extend(lead.map(|lead| leaders(lang, lead)));
    // What is said of the leading letters explains the sign too.
    if view.given != GivenAs::Code && lead.is_none() && view.code.contains('=') {
        blocks.push(Block::aside(lang.say(words::Ties)));
    }
    if view.given != GivenAs::Code {
        blocks.push(Block::Facts(each_score(lang, view)));
    }
    if let Some(norm) = view.norm.as_ref().filter(|_| detail.all) {
        blocks.push(Block::aside(lang.say(words::Norm { norm })));
    }
    blocks
}

fn each_score(lang: Lang, view: &ExplainView) -> Vec<Fact> {
    let named = |letter, text: String| Fact::new(lang.say(common::Interest { letter }), text);
    let Some(letters) = &view.letters else {
        let scores = view.scores.iter();
        let scores = scores.map(|(letter, score)| {
            let (raw, most) = (score.raw, score.most);
            named(*letter, lang.say(words::Score { raw, most }))
        });
        return scores.collect();
    };
    let sure = letters.iter().map(|sure| {
        let score = view.scores[&sure.letter];
        let (raw, most) = (score.raw, score.most.unwrap_or(score.raw));
        let (answers, three) = (sure.answers as usize, sure.top_three);
        let text = match sure.first {
            Some(first) => lang.say(words::ScoreSure { raw, most, answers, first, three }),
            None => lang.say(words::ScoreEqual { raw, most, answers, three }),
        };
        named(sure.letter, text)
    });
    sure.collect()
}

fn products(lang: Lang, view: &ExplainView, detail: Detail) -> Block {
    let bars = view.shares.iter().map(|share| {
        let (letter, product, sides) = (share.letter, share.product, share.sides);
        Bar {
            name: lang.say(common::Interest { letter }).into(),
            share: share.of_longest,
            figures: lang.say(words::Share { product }).into(),
            note: Text::faint(lang.say(words::Sides { sides })),
        }
    });
    let blocks = vec![
        Block::aside(if detail.all {
            lang.say(words::HowProducts)
        } else {
            lang.say(words::HighAndLow)
        }),
        Block::Bars(bars.collect()),
        Block::paragraph(lang.say(words::Sum { r: view.r })),
    ];
    Block::section(lang.say(words::HeadingProducts), blocks)
}

fn letters(lang: Lang, view: &ExplainView) -> Block {
    let why = &view.why;
    let (met, missed) = (why.met.as_slice(), why.missed.as_slice());
    let inferred = view.basis == Some(InterestsBasis::Suggested);
    let mut said = vec![match (met.is_empty(), missed.is_empty()) {
        (false, true) => lang.say(words::Met { met, letters: met.len(), inferred }),
        (false, false) => lang.say(words::MetAndMissed { met, missed, inferred }),
        _ => lang.say(words::Missed { missed, inferred }),
    }];
    let all = &view.congruence;
    said.push(match (why.c, why.m) {
        (Some(c), Some(m)) => lang.say(words::Congruence {
            c,
            c_most: all.c_most,
            c_mean: all.c_mean,
            m,
            m_most: all.m_most,
            m_mean: all.m_mean,
        }),
        _ => lang.say(words::NoCongruence),
    });
    Block::section(lang.say(words::HeadingLetters), vec![Block::bullets(said)])
}

fn answers(lang: Lang, view: &ExplainView) -> Option<Block> {
    let answers = view.answers.as_ref()?;
    let mut blocks = vec![Block::aside(lang.say(words::HowAnswers))];
    let lists = [
        (&answers.raised, lang.say(words::Raised), lang.say(words::NoneRaised)),
        (&answers.lowered, lang.say(words::Lowered), lang.say(words::NoneLowered)),
    ];
    for (list, heading, none) in lists {
        if list.is_empty() {
            blocks.push(Block::paragraph(none));
            continue;
        }
        let facts = list.iter().map(|answer| {
            let product = answer.change;
            Fact::new(lang.say(words::Share { product }), self::answer(lang, answer))
        });
        blocks.push(Block::section(heading, vec![Block::Facts(facts.collect())]));
    }
    Some(Block::section(lang.say(words::HeadingAnswers), blocks))
}

fn answer(lang: Lang, answer: &Moved) -> String {
    let (letter, given) = (answer.letter, usize::from(answer.answer));
    match &answer.text {
        Some(text) => lang.say(words::Answer { text, letter, answer: given }),
        None => lang.say(words::AnswerNumbered { item: &answer.item, letter, answer: given }),
    }
}

fn next(lang: Lang, view: &ExplainView) -> Block {
    let Some(next) = &view.next_tier else {
        let highest = Block::paragraph(lang.say(words::Highest));
        return Block::section(lang.say(words::HeadingHighest), vec![highest]);
    };
    let (tier, from) = (next.tier, next.from);
    let blocks = match next.changes.as_deref() {
        None => vec![Block::paragraph(lang.say(words::NeedsScores))],
        Some([]) => {
            let known = view.scores.values().all(|score| score.most.is_some());
            let none = words::NoChange { tier, from, known };
            vec![Block::paragraph(lang.say(none))]
        }
        Some(changes) => differing(lang, view, next, changes),
    };
    Block::section(lang.say(words::HeadingNext { tier }), blocks)
}

fn differing(
    lang: Lang,
    view: &ExplainView,
    next: &NextTier,
    changes: &[NeededChange],
) -> Vec<Block> {
    let (tier, from) = (next.tier, next.from);
    let changes = changes.iter().map(|change| {
        let told = change.told;
        lang.say(words::Change {
            letter: change.letter,
            by: told.by,
            higher: told.then > told.now,
            then: told.then,
            now: told.now,
            most: view.scores[&change.letter].most,
        })
    });
    vec![
        Block::paragraph(lang.say(words::AnyOf { tier, from })),
        Block::bullets(changes),
        Block::aside(lang.say(words::NoGoal)),
    ]
}

fn second(lang: Lang, view: &ExplainView) -> Block {
    if let Some(own) = &view.taken_over {
        let (source, title, nearness) = (own.source, own.title, own.nearness);
        let said = Block::paragraph(lang.say(words::TakenOver { source, title, nearness }));
        return Block::section(lang.say(words::HeadingTakenOver), vec![said]);
    }
    let said = view.second_opinion.as_ref();
    let said = said.map(|second| Block::bullets(opinion(lang, view, second)));
    Block::section(lang.say(words::HeadingSecond), said.into_iter().collect())
}

fn opinion(lang: Lang, view: &ExplainView, second: &SecondOpinion) -> Vec<String> {
    let near = second.occupation;
    let (source, title, nearness) = (near.source, near.title, near.nearness);
    let (word, r) = (second.word, second.r);
    let mut said = Vec::new();
    if second.agrees {
        said.push(lang.say(words::Agrees { source, title, nearness, word, r }));
    } else {
        said.push(lang.say(words::Disagrees { source, title, nearness, word, r, own: view.r }));
        let basis = view.basis.filter(|_| !view.types.is_empty());
        said.extend(basis.map(|basis| {
            lang.say(words::TwoCodes { source, code: second.code, types: &view.types, basis })
        }));
    }
    if second.share > 0.0 {
        let share = second.share;
        said.push(lang.say(words::Dependent { share }));
    }
    said
}

/// What the page cannot say; in short in one paragraph behind what is known of the questionnaire.
fn limits(lang: Lang, view: &ExplainView, detail: Detail) -> Vec<Block> {
    let about = view.form.as_ref().map(|form| form.about.clone());
    let about = about.filter(|about| !about.is_empty());
    if !detail.all {
        let mut blocks = vec![Block::Gap];
        blocks.extend(about.map(Block::aside));
        blocks.push(Block::aside(lang.say(words::ShortLimits)));
        return blocks;
    }
    let new = view.form.as_ref().is_some_and(|form| form.untried);
    let claims = [
        Some(lang.say(words::Modest)),
        view.occupations.then(|| lang.say(words::Scored)),
        new.then(|| lang.say(words::Chances)),
        Some(lang.say(words::NotFor)),
    ];
    let list = Block::bullets(about.into_iter().chain(claims.into_iter().flatten()));
    vec![Block::section(lang.say(words::HeadingLimits), vec![list])]
}
