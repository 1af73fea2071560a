//! Past results: the list, and two of them compared.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Detail;
use super::outline::{Block, Fact, Item, Mark, Outline, Table, Text, Things};
use crate::advice::certainty::Chance;
use crate::advice::comparison::Stayed;
use crate::advice::comparison::{ScoreChange, Swap};
use crate::catalogue::interest::Interest;
use crate::document::history::{ComparisonView, HistoryView, PastResult};
use crate::record::BUILT_IN;
use crate::record::is_day_id;
use crate::words::{Lang, common, history as words};

/// How many pairs that changed places a short page shows.
const SWAPS: usize = 3;

/// The list of results, one line each, with the time that it was in a time zone.
pub fn list(lang: Lang, view: &HistoryView, zone: &TimeZone) -> Outline {
    if view.results.is_empty() {
        return Outline {
            blocks: vec![Block::Gap, Block::paragraph(lang.say(words::Empty))],
            ..Outline::titled(lang.say(words::Title))
        };
    }
    let own = |result: &PastResult| result.catalogue.is_some_and(|name| name != BUILT_IN);
    let several = view.results.iter().any(own);
    let rows = view.results.iter();
    let rows: Vec<Vec<Text>> = rows.map(|r| row(lang, r, zone, several)).collect();
    let table = Table { heads: vec![Text::default(); rows[0].len()], rows, things: Things::Rows };
    Outline {
        blocks: vec![
            Block::Gap,
            Block::Table(table),
            Block::Gap,
            Block::aside(lang.say(words::Onward)),
        ],
        ..Outline::titled(lang.say(words::Title))
    }
}

/// Id, time, form, code and number of answers; the catalogue where somebody has results of one of their own.
fn row(lang: Lang, result: &PastResult, zone: &TimeZone, several: bool) -> Vec<Text> {
    let code = result.code.clone();
    let answers = result.answers;
    let mut cells = vec![
        result.id.into(),
        minute(lang, result, zone).into(),
        result.form.into(),
        code.unwrap_or_else(|| lang.say(words::NoCode)).into(),
        lang.say(words::Answers { answers }).into(),
    ];
    if several {
        cells.push(match result.catalogue {
            Some(BUILT_IN) => lang.say(words::BuiltIn).into(),
            name => name.unwrap_or_default().into(),
        });
    }
    cells
}

/// When it was finished, to the minute; only the time of day where the id bears the day, and nothing where that is another day here.
fn minute(lang: Lang, result: &PastResult, zone: &TimeZone) -> String {
    let Ok(moment) = result.finished.parse::<Timestamp>() else {
        return result.finished.to_owned();
    };
    let local = zone.to_datetime(moment);
    let day = local.date().to_string();
    let time = format!("{:02}:{:02}", local.hour(), local.minute());
    if is_day_id(result.id) {
        let here = result.id.starts_with(&day);
        return if here { time } else { String::new() };
    }
    let (day, time) = (&day, &time);
    lang.say(words::Moment { day, time })
}

/// Two results compared.
pub fn comparison(lang: Lang, view: &ComparisonView, detail: Detail) -> Outline {
    let (old, new) = (view.old.id, view.new.id);
    Outline {
        blocks: vec![
            Block::Gap,
            Block::Paragraph(summary(lang, view).into()),
            Block::section(lang.say(words::Scores), vec![scores(lang, view)]),
            Block::section(lang.say(words::Places), places(lang, view, detail)),
            Block::section(lang.say(words::Limits), vec![Block::bullets(limits(lang, view))]),
        ],
        ..Outline::titled(lang.say(words::Compared { old, new }))
    }
}

/// What really changed, in one sentence.
fn summary(lang: Lang, view: &ComparisonView) -> String {
    let Some(beyond) = &view.comparison.beyond_error else {
        return lang.say(words::CannotTell);
    };
    let (rose, fell): (Vec<Interest>, Vec<Interest>) =
        beyond.iter().partition(|letter| view.comparison.changes[*letter].difference > 0.0);
    let (rose, fell) = (rose.as_slice(), fell.as_slice());
    let rest = Interest::ALL.len() - beyond.len();
    match (rose, fell) {
        ([], []) => lang.say(words::ChangedNone),
        (rose, []) => lang.say(words::ChangedRose { rose, rest }),
        ([], fell) => lang.say(words::ChangedFell { fell, rest }),
        (rose, fell) => lang.say(words::ChangedBoth { rose, fell, rest }),
    }
}

/// What became of each score, the highest of now first.
fn scores(lang: Lang, view: &ComparisonView) -> Block {
    let mut changes: Vec<(&Interest, &ScoreChange)> = view.comparison.changes.iter().collect();
    changes.sort_by(|a, b| b.1.new.total_cmp(&a.1.new));
    let changes = changes.into_iter().map(|(letter, change)| {
        let name = lang.say(common::Interest { letter: *letter });
        let text = score(lang, change);
        let text = match change.beyond_error {
            Some(true) => Text::strong(text),
            _ => text.into(),
        };
        Fact::new(name, text)
    });
    Block::Facts(changes.collect())
}

fn score(lang: Lang, change: &ScoreChange) -> String {
    // The difference of what is shown: rounded on its own it might not fit the two percentages.
    let (old, new) = (tenths(change.old), tenths(change.new));
    let difference = tenths(new - old);
    lang.say(words::Change {
        old,
        new,
        size: difference.abs(),
        way: (difference != 0.0).then_some(difference > 0.0),
        beyond: change.beyond_error,
    })
}

fn tenths(percent: f64) -> f64 {
    (percent * 10.0).round() / 10.0
}

/// The two codes, and the pairs of letters that changed places.
fn places(lang: Lang, view: &ComparisonView, detail: Detail) -> Vec<Block> {
    let plain = |text| Item::marked(Mark::None, text);
    let mut items = Vec::new();
    if let (Some(old), Some(new)) = (&view.old.code, &view.new.code) {
        items.push(plain(lang.say(words::Codes { old, new })));
    }
    if view.comparison.swaps.is_empty() {
        items.push(plain(lang.say(words::SameOrder)));
    }
    let shown = if detail.all { view.comparison.swaps.len() } else { SWAPS };
    let swaps = view.comparison.swaps.iter().take(shown);
    items.extend(swaps.map(|pair| Item::new(swap(lang, pair))));
    let left = view.comparison.swaps.len().saturating_sub(shown);
    if left > 0 {
        items.push(plain(lang.say(words::MoreSwaps { left, paper: detail.paper })));
    }
    vec![Block::List(items)]
}

/// Two letters changed places; how sure the order before was and the order now is.
fn swap(lang: Lang, pair: &Swap) -> String {
    let (rose, fell): (&[Interest], &[Interest]) = (&[pair.rose], &[pair.fell]);
    let Some((p_before, p_now)) = pair.p_old.zip(pair.p_new) else {
        return lang.say(words::SwapUnsure { rose, fell });
    };
    let (before, now) = (Chance::of(p_before), Chance::of(p_now));
    lang.say(words::Swap {
        rose,
        fell,
        before,
        p_before,
        now,
        p_now,
        idle: (before, now) == (Chance::May, Chance::May),
    })
}

/// What the comparison can and cannot say.
fn limits(lang: Lang, view: &ComparisonView) -> Vec<String> {
    let mut limits = if view.comparison.beyond_error.is_some() {
        let norms = &view.norms;
        vec![lang.say(words::Norms { norms }), lang.say(words::Chance)]
    } else {
        vec![lang.say(words::CannotTell)]
    };
    if view.estimated {
        limits.push(lang.say(words::Observed));
    }
    let mut questions = view.questions;
    if (view.old.questionnaire, view.old.form) != (view.new.questionnaire, view.new.form) {
        limits.push(lang.say(words::OtherForm));
        // Of other questions that is enough, whatever became of the bank.
        questions = Stayed::Same;
    }
    if (questions, view.profiles) == (Stayed::NotKnown, Stayed::NotKnown) {
        limits.push(lang.say(words::EditionNotKnown));
        return limits;
    }
    match questions {
        Stayed::Same => {}
        Stayed::Changed => limits.push(lang.say(words::QuestionsChanged)),
        Stayed::NotKnown => limits.push(lang.say(words::QuestionsNotKnown)),
    }
    match view.profiles {
        Stayed::Same => {}
        Stayed::Changed => limits.push(lang.say(words::ProfilesChanged)),
        Stayed::NotKnown => limits.push(lang.say(words::ProfilesNotKnown)),
    }
    limits
}
