//! The six scores of a result.

use crate::advice::certainty::{Chance, Lead};
use crate::advice::scores::Score;
use crate::catalogue::interest::Interest;
use crate::document::result::ResultView;
use crate::page::Reader;
use crate::page::outline::{Bar, Block, Corner, Hexagon, Outline, Paper, Picture, Text};
use crate::words::{Lang, common, paper, picture, result as words};

/// The title with the six bars.
pub fn head(reader: Reader, result: &ResultView) -> Outline {
    let form = result.form.as_ref();
    let note = match form {
        Some(form) => reader.say(words::Answers { answers: form.questions }),
        None if result.from_code => reader.say(words::FromCode),
        None => String::new(),
    };
    let bars = result.ranking.iter().flatten().map(|letter| bar(reader, result, *letter));
    let picture = Block::Picture(Picture::Hexagon(hexagon(reader.lang, result)));
    let blocks = vec![Block::Gap, Block::Bars(bars.collect()), picture];
    let form = form.map(|form| reader.say(paper::Form { form: &form.id }).into());
    Outline {
        note: Text::faint(note),
        paper: Paper { head: form.into_iter().collect(), ..Paper::default() },
        ..reader.page(words::Title, blocks)
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
    let short = Reader { lang, ..Reader::default() };
    let corner = |letter: Interest| Corner {
        letter: letter.letter().to_string(),
        name: short.interest(letter),
        share: share(result, letter),
        figures: figures(short, result, letter),
    };
    Hexagon {
        title: lang.say(picture::Hexagon { code: &result.code }),
        description: lang.say(picture::HexagonCorners { corners: &Interest::ALL.map(spoken) }),
        corners: Interest::ALL.map(corner).into(),
    }
}

fn bar(reader: Reader, result: &ResultView, letter: Interest) -> Bar {
    let likes = (!reader.all).then(|| reader.faint(words::Likes { letter }));
    Bar {
        name: reader.interest(letter).into(),
        share: share(result, letter),
        figures: figures(reader, result, letter).into(),
        note: likes.unwrap_or_default(),
    }
}

fn figures(reader: Reader, result: &ResultView, letter: Interest) -> String {
    let Score { raw, most, percent } = result.scores[&letter];
    match (percent, most) {
        // What stands for the scores of a code is no score.
        _ if result.from_code && !reader.all => String::new(),
        (Some(percent), Some(most)) if reader.all => {
            reader.say(words::ScoreWhole { raw, most, percent })
        }
        (Some(percent), _) => reader.say(words::ScorePercent { percent }),
        _ => reader.say(words::ScoreRaw { raw }),
    }
}

/// From the lowest possible score, or from the lowest of the six where that is not known, to the highest.
fn share(result: &ResultView, letter: Interest) -> f64 {
    let score = result.scores[&letter];
    if let Some(percent) = score.percent {
        return percent / 100.0;
    }
    let all = result.scores.values().map(|s| s.raw);
    let high = all.clone().fold(f64::MIN, f64::max);
    let low = all.fold(f64::MAX, f64::min).min(0.0);
    if high > low { (score.raw - low) / (high - low) } else { 0.0 }
}

/// Who leads, and who is close, in words.
pub fn leaders(reader: Reader, lead: &Lead) -> Block {
    let letters = &lead.close;
    let (first, lower) = match lead.likely {
        Some((letter, chance, next)) => {
            // The two are named in the order of their bars.
            let other = if lead.top == letter { next } else { letter };
            let close = &[lead.top, other];
            let lower = lower(reader, lead).filter(|_| chance != Chance::May);
            (reader.say(words::First { chance, first: &[letter], close }), lower)
        }
        None => (reader.say(words::Equal { letters: &lead.equal }), None),
    };
    let close = (!letters.is_empty()).then(|| reader.say(words::Close { letters }));
    let said = [Some(first), lower, close].into_iter().flatten();
    Block::paragraph(said.collect::<Vec<_>>().join(&reader.say(common::SentenceGap)))
}

/// Why a letter comes first of which the bar is not the longest; nothing where it is.
pub fn lower(reader: Reader, lead: &Lead) -> Option<String> {
    let (first, ..) = lead.likely?;
    (lead.top != first).then(|| reader.say(words::Lower { top: &[lead.top] }))
}

/// The Holland code.
pub fn code(reader: Reader, result: &ResultView) -> Block {
    let open = result.lead.as_ref().is_some_and(Lead::open);
    reader.paragraph(words::Code { code: &result.code, open })
}
