//! The six scores of a result.

use crate::advice::certainty::{Chance, Lead};
use crate::advice::scores::Score;
use crate::catalogue::interest::Interest;
use crate::document::result::ResultView;
use crate::page::Detail;
use crate::page::outline::{Bar, Block, Corner, Hexagon, Outline, Paper, Picture, Text};
use crate::words::{Lang, common, paper, picture, result as words};

/// The title with the six bars.
pub fn head(lang: Lang, result: &ResultView, detail: Detail) -> Outline {
    let form = result.form.as_ref();
    let answers = form.map(|form| form.questions);
    let note = match answers {
        Some(answers) => lang.say(words::Answers { answers }),
        None if result.from_code => lang.say(words::FromCode),
        None => String::new(),
    };
    let letters = result.ranking.iter().flatten();
    let bars = letters.map(|letter| bar(lang, result, *letter, detail));
    let form = form.map(|form| lang.say(paper::Form { form: &form.id }).into());
    Outline {
        title: lang.say(words::Title).into(),
        note: Text::faint(note),
        paper: Paper { head: form.into_iter().collect(), ..Paper::default() },
        blocks: vec![
            Block::Gap,
            Block::Bars(bars.collect()),
            Block::Picture(Picture::Hexagon(hexagon(lang, result))),
        ],
    }
}

/// The six scores around a centre, in the order R I A S E C.
pub fn hexagon(lang: Lang, result: &ResultView) -> Hexagon {
    let spoken = |letter: Interest| {
        let score = result.scores[&letter];
        match score.percent {
            _ if result.from_code => lang.say(picture::Corner { letter }),
            Some(percent) => lang.say(picture::CornerPercent { letter, percent }),
            None => lang.say(picture::CornerRaw { letter, raw: score.raw }),
        }
    };
    let corner = |letter: Interest| {
        let score = result.scores[&letter];
        let figures = (!result.from_code).then(|| figures(lang, score, Detail::default()));
        Corner {
            letter: letter.letter().to_string(),
            name: lang.say(common::Interest { letter }),
            share: share(score, result),
            figures: figures.unwrap_or_default(),
        }
    };
    let corners: Vec<String> = Interest::ALL.map(spoken).into();
    Hexagon {
        title: lang.say(picture::Hexagon { code: &result.code }),
        description: lang.say(picture::HexagonCorners { corners: &corners }),
        corners: Interest::ALL.map(corner).into(),
    }
}

fn bar(lang: Lang, result: &ResultView, letter: Interest, detail: Detail) -> Bar {
    let score = result.scores[&letter];
    Bar {
        name: lang.say(common::Interest { letter }).into(),
        share: share(score, result),
        // What stands for the scores of a code is no score.
        figures: if result.from_code && !detail.all {
            Text::default()
        } else {
            figures(lang, score, detail).into()
        },
        note: if detail.all {
            Text::default()
        } else {
            Text::faint(lang.say(words::Likes { letter }))
        },
    }
}

fn figures(lang: Lang, score: Score, detail: Detail) -> String {
    let raw = score.raw;
    match (score.percent, score.most) {
        (Some(percent), Some(most)) if detail.all => {
            lang.say(words::ScoreWhole { raw, most, percent })
        }
        (Some(percent), _) => lang.say(words::ScorePercent { percent }),
        _ => lang.say(words::ScoreRaw { raw }),
    }
}

/// From the lowest possible score, or from the lowest of the six where that is not known, to the highest.
fn share(score: Score, result: &ResultView) -> f64 {
    if let Some(percent) = score.percent {
        return percent / 100.0;
    }
    let all = result.scores.values().map(|s| s.raw);
    let high = all.clone().fold(f64::MIN, f64::max);
    let low = all.fold(f64::MAX, f64::min).min(0.0);
    if high > low { (score.raw - low) / (high - low) } else { 0.0 }
}

/// Who leads, and who is close, in words.
pub fn leaders(lang: Lang, lead: &Lead) -> Block {
    let mut text = match lead.likely {
        Some((letter, chance, next)) => {
            // The two are named in the order of their bars.
            let other = if lead.top == letter { next } else { letter };
            let mut first =
                lang.say(words::First { chance, first: &[letter], close: &[lead.top, other] });
            if chance != Chance::May {
                first.extend(lower(lang, lead));
            }
            first
        }
        None => lang.say(words::Equal { letters: &lead.equal }),
    };
    if !lead.close.is_empty() {
        let letters = &lead.close;
        text.push_str(&lang.say(common::SentenceGap));
        text.push_str(&lang.say(words::Close { letters }));
    }
    Block::paragraph(text)
}

/// Why a letter comes first of which the bar is not the longest; nothing where it is.
pub fn lower(lang: Lang, lead: &Lead) -> Option<String> {
    let (first, ..) = lead.likely?;
    let said = (lead.top != first).then(|| lang.say(words::Lower { top: &[lead.top] }))?;
    Some(lang.say(common::SentenceGap) + &said)
}

/// The Holland code.
pub fn code(lang: Lang, result: &ResultView) -> Block {
    let code = &result.code;
    let open = result.lead.as_ref().is_some_and(Lead::open);
    Block::paragraph(lang.say(words::Code { code, open }))
}
