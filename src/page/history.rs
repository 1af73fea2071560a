//! Past results: the list, and two of them compared.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Reader;
use super::outline::{Block, Fact, Item, Outline, Table, Text};
use super::reader::first;
use crate::advice::certainty::Chance;
use crate::advice::comparison::{ScoreChange, Stayed, Swap};
use crate::catalogue::interest::Interest;
use crate::document::history::{ComparisonView, HistoryView, PastResult};
use crate::record::{BUILT_IN, is_day_id};
use crate::words::history as words;

/// How many pairs that changed places a short page shows.
const SWAPS: usize = 3;

/// The list of results, one line each, with the time that it was in a time zone.
pub fn list(reader: Reader, view: &HistoryView, zone: &TimeZone) -> Outline {
    if view.results.is_empty() {
        return reader.page(words::Title, vec![Block::Gap, reader.paragraph(words::Empty)]);
    }
    let own = |result: &PastResult| result.catalogue.is_some_and(|name| name != BUILT_IN);
    let several = view.results.iter().any(own);
    let rows = view.results.iter().map(|r| row(reader, r, zone, several));
    let rows: Vec<Vec<Text>> = rows.collect();
    let heads = vec![Text::default(); rows[0].len()];
    let table = Block::Table(Table { heads, rows, ..Table::default() });
    let blocks = vec![Block::Gap, table, Block::Gap, reader.aside(words::Onward)];
    reader.page(words::Title, blocks)
}

/// Id, time, form, code and number of answers; the catalogue where somebody has results of one of their own.
fn row(reader: Reader, result: &PastResult, zone: &TimeZone, several: bool) -> Vec<Text> {
    let code = result.code.clone();
    let catalogue = several.then(|| match result.catalogue {
        Some(BUILT_IN) => reader.say(words::BuiltIn),
        name => name.unwrap_or_default().to_owned(),
    });
    let cells = [
        result.id.to_owned(),
        minute(reader, result, zone),
        result.form.to_owned(),
        code.unwrap_or_else(|| reader.say(words::NoCode)),
        reader.say(words::Answers { answers: result.answers }),
    ];
    cells.into_iter().chain(catalogue).map(Text::from).collect()
}

/// When it was finished, to the minute; only the time of day where the id bears the day, and nothing where that is another day here.
fn minute(reader: Reader, result: &PastResult, zone: &TimeZone) -> String {
    let Ok(moment) = result.finished.parse::<Timestamp>() else {
        return result.finished.to_owned();
    };
    let local = zone.to_datetime(moment);
    let day = &local.date().to_string();
    let time = format!("{:02}:{:02}", local.hour(), local.minute());
    if !is_day_id(result.id) {
        return reader.say(words::Moment { day, time: &time });
    }
    if result.id.starts_with(day) { time } else { String::new() }
}

/// Two results compared.
pub fn comparison(reader: Reader, view: &ComparisonView) -> Outline {
    let blocks = vec![
        Block::Gap,
        Block::paragraph(summary(reader, view)),
        reader.section(words::Scores, [scores(reader, view)]),
        reader.section(words::Places, [Block::List(places(reader, view))]),
        reader.bullets(words::Limits, limits(reader, view)),
    ];
    reader.page(words::Compared { old: view.old.id, new: view.new.id }, blocks)
}

/// What really changed, in one sentence.
fn summary(reader: Reader, view: &ComparisonView) -> String {
    let Some(beyond) = &view.comparison.beyond_error else {
        return reader.say(words::CannotTell);
    };
    let (rose, fell): (Vec<Interest>, Vec<Interest>) =
        beyond.iter().partition(|letter| view.comparison.changes[*letter].difference > 0.0);
    let rest = Interest::ALL.len() - beyond.len();
    match (rose.as_slice(), fell.as_slice()) {
        ([], []) => reader.say(words::ChangedNone),
        (rose, []) => reader.say(words::ChangedRose { rose, rest }),
        ([], fell) => reader.say(words::ChangedFell { fell, rest }),
        (rose, fell) => reader.say(words::ChangedBoth { rose, fell, rest }),
    }
}

/// What became of each score, the highest of now first.
fn scores(reader: Reader, view: &ComparisonView) -> Block {
    let mut changes: Vec<(&Interest, &ScoreChange)> = view.comparison.changes.iter().collect();
    changes.sort_by(|a, b| b.1.new.total_cmp(&a.1.new));
    let facts = changes.into_iter().map(|(letter, change)| {
        let text = score(reader, change);
        let beyond = change.beyond_error == Some(true);
        let text = if beyond { Text::strong(text) } else { text.into() };
        Fact::new(reader.interest(*letter), text)
    });
    Block::facts(facts)
}

fn score(reader: Reader, change: &ScoreChange) -> String {
    let tenths = |percent: f64| (percent * 10.0).round() / 10.0;
    // The difference of what is shown: rounded on its own it might not fit the two percentages.
    let (old, new) = (tenths(change.old), tenths(change.new));
    let difference = tenths(new - old);
    reader.say(words::Change {
        old,
        new,
        size: difference.abs(),
        way: (difference != 0.0).then_some(difference > 0.0),
        beyond: change.beyond_error,
    })
}

/// The two codes, and the pairs of letters that changed places.
fn places(reader: Reader, view: &ComparisonView) -> Vec<Item> {
    let mut items = Vec::new();
    if let (Some(old), Some(new)) = (&view.old.code, &view.new.code) {
        items.push(Item::plain(reader.say(words::Codes { old, new })));
    }
    if view.comparison.swaps.is_empty() {
        items.push(Item::plain(reader.say(words::SameOrder)));
    }
    let (shown, left) = first(&view.comparison.swaps, if reader.all { usize::MAX } else { SWAPS });
    items.extend(shown.iter().map(|pair| Item::new(swap(reader, pair))));
    if left > 0 {
        let more = reader.say(words::MoreSwaps { left, paper: reader.paper });
        items.push(Item::plain(more));
    }
    items
}

/// Two letters changed places; how sure the order before was and the order now is.
fn swap(reader: Reader, pair: &Swap) -> String {
    let (rose, fell) = (&[pair.rose], &[pair.fell]);
    let Some((p_before, p_now)) = pair.p_old.zip(pair.p_new) else {
        return reader.say(words::SwapUnsure { rose, fell });
    };
    let (before, now) = (Chance::of(p_before), Chance::of(p_now));
    let idle = (before, now) == (Chance::May, Chance::May);
    reader.say(words::Swap { rose, fell, before, p_before, now, p_now, idle })
}

/// What the comparison can and cannot say.
fn limits(reader: Reader, view: &ComparisonView) -> Vec<String> {
    let mut limits = match view.comparison.beyond_error {
        Some(_) => {
            vec![reader.say(words::Norms { norms: &view.norms }), reader.say(words::Chance)]
        }
        None => vec![reader.say(words::CannotTell)],
    };
    if view.estimated {
        limits.push(reader.say(words::Observed));
    }
    let mut questions = view.questions;
    if (view.old.questionnaire, view.old.form) != (view.new.questionnaire, view.new.form) {
        limits.push(reader.say(words::OtherForm));
        // Of other questions that is enough, whatever became of the bank.
        questions = Stayed::Same;
    }
    if (questions, view.profiles) == (Stayed::NotKnown, Stayed::NotKnown) {
        limits.push(reader.say(words::EditionNotKnown));
        return limits;
    }
    match questions {
        Stayed::Same => {}
        Stayed::Changed => limits.push(reader.say(words::QuestionsChanged)),
        Stayed::NotKnown => limits.push(reader.say(words::QuestionsNotKnown)),
    }
    match view.profiles {
        Stayed::Same => {}
        Stayed::Changed => limits.push(reader.say(words::ProfilesChanged)),
        Stayed::NotKnown => limits.push(reader.say(words::ProfilesNotKnown)),
    }
    limits
}
