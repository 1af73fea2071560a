//! The lines of the check list for a screen of any size.

use anstyle::Style;
use textwrap::core::display_width;
use textwrap::wrap;

use super::said;
use crate::advice::checklist::{Checklist, Entry};
use crate::advice::skills::Said;
use crate::format::lines::options;
use crate::format::text::{ACCENT, BOLD, DIM};
use crate::format::visible;
use crate::ui::list::{MARK, shortened, window};
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
    let title = usize::from(room > LEAST);
    room -= title;
    let text = explanation(lang, list, width, room.saturating_sub(LEAST));
    room -= text.len();
    if airy {
        // One under the title, one above the explanation, one above the keys.
        room -= 3;
    }
    let listed = Rows::of(list, airy);
    let height = room.min(listed.rows.len());
    let (shown, marked) = listed.around_marked(height);

    let mut lines = Vec::new();
    if title == 1 {
        lines.push(set(DIM, &said::title(lang, list, width)));
        lines.extend(airy.then(String::new));
    }
    let cursor = (lines.len() + marked, 3);
    lines.extend(shown.into_iter().map(|row| row.text(lang, width)));
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

/// What stands in a line of the list.
#[derive(Clone, Copy)]
enum Row<'g> {
    Gap,
    Heading(&'g str),
    Skill(&'g str, &'g Entry, Option<Said>, bool),
}

impl<'g> Row<'g> {
    fn text(self, lang: Lang, width: usize) -> String {
        let (name, said, marked) = match self {
            Row::Gap => return String::new(),
            Row::Heading(heading) => return set(BOLD, &shortened(&visible(heading), width)),
            Row::Skill(_, entry, said, marked) => (visible(&entry.name), said, marked),
        };
        let sign = said::sign(said);
        let state = if width < WORDY {
            format!("{sign} {name}")
        } else {
            format!("{sign} {}  {name}", said::state(lang, said))
        };
        let state = shortened(&state, width.saturating_sub(2));
        if marked { format!(" {ACCENT}{MARK} {state}{ACCENT:#}") } else { format!("   {state}") }
    }

    /// The heading that this line stands under.
    fn heading(self) -> Option<&'g str> {
        match self {
            Row::Skill(heading, ..) => Some(heading),
            Row::Gap | Row::Heading(_) => None,
        }
    }
}

/// The whole list in lines, and which of them is marked.
struct Rows<'g> {
    rows: Vec<Row<'g>>,
    marked: usize,
}

impl<'g> Rows<'g> {
    fn of(list: &Checklist<'g>, airy: bool) -> Self {
        let mut rows = Vec::new();
        let (mut marked, mut above) = (0, None);
        for (index, (heading, entry, said)) in list.iter().enumerate() {
            if above != Some(heading) {
                rows.extend((airy && above.is_some()).then_some(Row::Gap));
                rows.push(Row::Heading(heading));
                above = Some(heading);
            }
            let is_marked = index == list.marked();
            if is_marked {
                marked = rows.len();
            }
            rows.push(Row::Skill(heading, entry, said, is_marked));
        }
        Self { rows, marked }
    }

    /// So many lines around the marked one, and its index among them. Where its heading lies above, the first line says it.
    fn around_marked(&self, height: usize) -> (Vec<Row<'g>>, usize) {
        let top = window(self.rows.len(), self.marked, height);
        let mut shown = self.rows[top..top + height].to_vec();
        let marked = self.marked - top;
        if let Some(first) = shown.first_mut().filter(|_| height >= LEAST && marked > 0)
            && let Some(heading) = first.heading()
        {
            *first = Row::Heading(heading);
        }
        (shown, marked)
    }
}

/// The last lines: what the keys do, or what is asked.
fn keys(lang: Lang, list: &Checklist, leaving: bool, (rows, width): (usize, usize)) -> Vec<String> {
    let wrapped = |text: &str| -> Vec<String> {
        let lines = wrap(text, options(width));
        lines.into_iter().map(|l| shortened(&l, width)).collect()
    };
    let (mut lines, most) = if leaving {
        let changes = list.changes();
        let whole = wrapped(&lang.say(words::LeaveLong { changes }));
        let short = || wrapped(&lang.say(words::LeaveShort { changes }));
        let fits = whole.len() + LEAST <= rows;
        (if fits { whole } else { short() }, rows)
    } else if rows < LEAST + 2 {
        (vec![shortened(&lang.say(words::KeysFew), width)], rows - 1)
    } else {
        let keys = said::all_keys(lang, width);
        (keys.iter().map(|k| shortened(k, width)).collect(), rows - 1)
    };
    lines.truncate(most);
    lines
}

/// What explains the marked skill, in as many lines as the longest explanation of the list takes, so that nothing below jumps.
fn explanation(lang: Lang, list: &Checklist, width: usize, room: usize) -> Vec<String> {
    let most = MOST_TEXT.min(room);
    let texts = || list.iter().map(|(_, entry, _)| said::explained(lang, entry));
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
