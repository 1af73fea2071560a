//! The lines of the check list for a screen of any size.

use anstyle::Style;
use textwrap::core::display_width;
use textwrap::wrap;

use crate::advice::checklist::{Checklist, Counts, Entry};
use crate::advice::skills::Said;
use crate::format::lines::options;
use crate::format::text::{ACCENT, BOLD, DIM};
use crate::format::visible;
use crate::ui::list::{MARK, shortened, window, wrapped};
use crate::words::{Lang, checklist as words};

/// The widest that a line is set.
const WIDEST: usize = 76;
/// The most lines that explain the marked skill.
const MOST_TEXT: usize = 4;
/// The fewest lines of the list before anything else gets room.
const LEAST: usize = 3;
/// With so many rows above the keys there is room for empty lines: three of them, the title, the explanation and the least of the list.
const AIRY: usize = 14;
/// From so many columns on the states stand in words beside their signs.
const WORDY: usize = 40;

/// A screen of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// Its lines, from the top, with styles.
    pub lines: Vec<String>,
    /// Row and column, from 0, where somebody who reads along finds what the keys speak of.
    pub cursor: (usize, usize),
    /// By how many skills a page moves.
    pub page: usize,
}

/// Draws the list on a screen of so many rows and columns, the marked skill always on it; `leaving` asks whether to lose the changes.
pub fn draw(
    lang: Lang,
    list: &Checklist,
    leaving: bool,
    (rows, columns): (usize, usize),
) -> Drawing {
    let width = columns.saturating_sub(2).clamp(1, WIDEST);
    let rows = rows.max(1);
    let keys = keys(lang, list, leaving, (rows, width));
    let mut room = rows - keys.len();
    let airy = room >= AIRY;
    let titled = room > LEAST;
    room -= usize::from(titled);
    let text = explanation(lang, list, width, room.saturating_sub(LEAST));
    room -= text.len();
    if airy {
        // One under the title, one above the explanation, one above the keys.
        room -= 3;
    }
    let (rows, marked) = listed(lang, list, width, airy);
    let height = room.min(rows.len());
    let top = window(rows.len(), marked, height);
    let mut shown = rows[top..top + height].to_vec();
    // Where its heading lies above, the first line says it.
    if height >= LEAST
        && marked > top
        && let Some((Some(heading), line)) = shown.first_mut()
    {
        *line = headed(heading, width);
    }

    let mut lines = Vec::new();
    if titled {
        lines.push(set(DIM, &title(lang, list, width)));

        lines.extend(airy.then(String::new));
    }
    let cursor = (lines.len() + marked - top, 3);
    lines.extend(shown.into_iter().map(|(_, line)| line));
    lines.extend((airy && !text.is_empty()).then(String::new));
    lines.extend(text);
    lines.extend(airy.then(String::new));
    lines.extend(keys.iter().map(|line| set(DIM, line)));
    let asked = lines.len().saturating_sub(1);
    let end = keys.last().map_or(0, |line| display_width(line) + 1);
    Drawing {
        lines,
        cursor: if leaving { (asked, end) } else { cursor },
        page: height.saturating_sub(1).max(1),
    }
}

/// The whole list in lines, each skill's with the heading that it stands under, and which of them is marked.
fn listed<'g>(
    lang: Lang,
    list: &Checklist<'g>,
    width: usize,
    airy: bool,
) -> (Vec<(Option<&'g str>, String)>, usize) {
    let mut rows = Vec::new();
    let (mut marked, mut above) = (0, None);
    for (index, (heading, entry, said)) in list.iter().enumerate() {
        if above.replace(heading) != Some(heading) {
            rows.extend((airy && !rows.is_empty()).then_some((None, String::new())));
            rows.push((None, headed(heading, width)));
        }
        let is_marked = index == list.marked();
        if is_marked {
            marked = rows.len();
        }
        rows.push((Some(heading), skill(lang, entry, said, is_marked, width)));
    }
    (rows, marked)
}

fn headed(heading: &str, width: usize) -> String {
    set(BOLD, &shortened(&visible(heading), width))
}

fn skill(lang: Lang, entry: &Entry, said: Option<Said>, marked: bool, width: usize) -> String {
    // The sign says the same without colour and without words.
    let sign = match said {
        Some(Said::Have) => "[x]",
        Some(Said::Lack) => "[-]",
        None => "[ ]",
    };
    let words = if width < WORDY { String::new() } else { state(lang, said) + "  " };
    let text =
        shortened(&format!("{sign} {words}{}", visible(&entry.name)), width.saturating_sub(2));
    if marked { format!(" {ACCENT}{MARK} {text}{ACCENT:#}") } else { format!("   {text}") }
}

/// The last lines: what the keys do, or what is asked.
fn keys(lang: Lang, list: &Checklist, leaving: bool, (rows, width): (usize, usize)) -> Vec<String> {
    let (mut lines, most) = if leaving {
        let changes = list.changes();
        let whole = wrapped(&lang.say(words::LeaveLong { changes }), width);
        let short = || wrapped(&lang.say(words::LeaveShort { changes }), width);
        let fits = whole.len() + LEAST <= rows;
        (if fits { whole } else { short() }, rows)
    } else if rows < LEAST + 2 {
        (vec![shortened(&lang.say(words::KeysFew), width)], rows - 1)
    } else {
        let keys = all_keys(lang, width);
        (keys.iter().map(|k| shortened(k, width)).collect(), rows - 1)
    };
    lines.truncate(most);
    lines
}

/// What explains the marked skill, in as many lines as the longest explanation of the list takes, so that nothing below jumps.
fn explanation(lang: Lang, list: &Checklist, width: usize, room: usize) -> Vec<String> {
    let most = MOST_TEXT.min(room);
    let texts = || list.iter().map(|(_, entry, _)| explained(lang, entry));
    let (Some(text), Some(longest)) =
        (texts().nth(list.marked()), texts().max_by_key(|text| display_width(text)))
    else {
        return Vec::new();
    };
    let mut lines: Vec<String> = wrap(&text, options(width)).into_iter().map(Into::into).collect();
    if lines.len() > most {
        let rest = lines.split_off(most);
        if let Some(last) = lines.last_mut() {
            *last = shortened(&format!("{last} {}", rest[0]), width);
        }
    }
    let high = wrap(&longest, options(width)).len().min(most);
    let mut lines: Vec<String> = lines.iter().map(|line| format!(" {line}")).collect();
    lines.resize(high.max(lines.len()), String::new());
    lines
}

fn set(style: Style, text: &str) -> String {
    format!(" {style}{text}{style:#}")
}

/// A state in words, as wide as the widest of them.
fn state(lang: Lang, said: Option<Said>) -> String {
    let all = [None, Some(Said::Have), Some(Said::Lack)];
    let wide = |said| display_width(&lang.say(words::State { said }));
    let widest = all.into_iter().map(wide).max().unwrap_or(0);
    lang.say(words::State { said }) + &" ".repeat(widest - wide(said))
}

/// A skill and what it looks like at work.
fn explained(lang: Lang, entry: &Entry) -> String {
    let (name, text) = (&entry.name, entry.text.as_str());
    let text = (!text.is_empty()).then_some(text);
    visible(&lang.say(words::Explained { name, text }))
}

/// Where the person is, and where there is room what they have said.
fn title(lang: Lang, list: &Checklist, width: usize) -> String {
    let (place, skills) = (list.marked() + 1, list.len());
    let Counts { have, lack, unsaid } = list.counts();
    let whole = lang.say(words::TitleLong { place, skills, have, lack, unsaid });
    if display_width(&whole) <= width {
        return whole;
    }
    shortened(&lang.say(words::TitleShort { place, skills }), width)
}

/// What all keys do, in two lines, as long as there is room for.
fn all_keys(lang: Lang, width: usize) -> [String; 2] {
    let keys = [
        [lang.say(words::KeysLong), lang.say(words::KeysLongMoves)],
        [lang.say(words::KeysMiddle), lang.say(words::KeysMiddleMoves)],
    ];
    let fits = |keys: &[String; 2]| keys.iter().all(|line| display_width(line) <= width);
    let keys = keys.into_iter().find(fits);
    keys.unwrap_or_else(|| [lang.say(words::KeysShort), lang.say(words::KeysShortMoves)])
}
