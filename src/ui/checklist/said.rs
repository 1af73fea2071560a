//! What a screen of the check list says, as long as there is room for.

use textwrap::core::display_width;

use crate::advice::checklist::{Checklist, Counts, Entry};
use crate::advice::skills::Said;
use crate::format::visible;
use crate::ui::list::shortened;
use crate::words::{Lang, checklist as words};

/// The sign of a state; it says the same without colour.
pub fn sign(said: Option<Said>) -> &'static str {
    match said {
        Some(Said::Have) => "[x]",
        Some(Said::Lack) => "[-]",
        None => "[ ]",
    }
}

/// A state in words, as wide as the widest of them.
pub fn state(lang: Lang, said: Option<Said>) -> String {
    let all = [None, Some(Said::Have), Some(Said::Lack)];
    let wide = |said| display_width(&lang.say(words::State { said }));
    let widest = all.into_iter().map(wide).max().unwrap_or(0);
    lang.say(words::State { said }) + &" ".repeat(widest - wide(said))
}

/// A skill and what it looks like at work.
pub fn explained(lang: Lang, entry: &Entry) -> String {
    let (name, text) = (&entry.name, entry.text.as_str());
    let text = (!text.is_empty()).then_some(text);
    visible(&lang.say(words::Explained { name, text }))
}

/// Where the person is, and where there is room what they have said.
pub fn title(lang: Lang, list: &Checklist, width: usize) -> String {
    let (place, skills) = (list.marked() + 1, list.len());
    let Counts { have, lack, unsaid } = list.counts();
    let whole = lang.say(words::TitleLong { place, skills, have, lack, unsaid });
    if display_width(&whole) <= width {
        return whole;
    }
    shortened(&lang.say(words::TitleShort { place, skills }), width)
}

/// What all keys do, in two lines, as long as there is room for.
pub fn all_keys(lang: Lang, width: usize) -> [String; 2] {
    let keys = [
        [lang.say(words::KeysLong), lang.say(words::KeysLongMoves)],
        [lang.say(words::KeysMiddle), lang.say(words::KeysMiddleMoves)],
    ];
    let fits = |keys: &[String; 2]| keys.iter().all(|line| display_width(line) <= width);
    let keys = keys.into_iter().find(fits);
    keys.unwrap_or_else(|| [lang.say(words::KeysShort), lang.say(words::KeysShortMoves)])
}
