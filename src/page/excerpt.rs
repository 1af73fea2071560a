//! The part of a text around words that were found in it.

use std::ops::Range;

use unicode_width::UnicodeWidthChar as _;

use super::outline::Text;
use crate::catalogue::name::unspaced;

/// One part in so many of the columns shown stands before the first word that was found.
const BEFORE: usize = 3;

/// A text, or so many columns of a long one around the first words that were found, with these standing out.
pub fn excerpt(text: &str, places: &[Range<usize>], most: usize) -> Text {
    let word = places.first().map_or(0, |place| place.start);
    let (start, end) = window(text, word, most);
    let mut out = Text::from(if start > 0 { "… " } else { "" });
    let mut at = start;
    for place in places.iter().filter(|p| start <= p.start && p.end <= end) {
        out = out.then(&text[at..place.start]).then(Text::strong(&text[place.clone()]));
        at = place.end;
    }
    let rest = &text[at..end];
    if end < text.len() { out.then(rest.trim_end()).then(" …") } else { out.then(rest) }
}

/// Which bytes of a text to show where a word stands at a byte: all, or whole words with some before it.
fn window(text: &str, word: usize, most: usize) -> (usize, usize) {
    let cuts = cuts(text);
    let columns = |at: usize| {
        let cut = cuts.iter().rev().find(|(byte, _)| *byte <= at);
        cut.map_or(0, |(_, column)| *column)
    };
    let whole = columns(text.len()) <= most;
    let earliest = columns(word).saturating_sub(most / BEFORE);
    let start = cuts.iter().find(|(_, column)| whole || *column >= earliest);
    let (start, column) = start.copied().unwrap_or_default();
    let fits = |cut: &&(usize, usize)| cut.0 > word && cut.1 <= column + most;
    let end = cuts.iter().rev().find(fits).map_or(text.len(), |cut| cut.0);
    (start, end)
}

/// Where a text may be cut, as byte and column: before words, and before each letter of a script without spaces.
fn cuts(text: &str) -> Vec<(usize, usize)> {
    let mut cuts = vec![(0, 0)];
    let (mut column, mut before) = (0, ' ');
    for (byte, letter) in text.char_indices() {
        let joined = !before.is_whitespace() && !unspaced(letter);
        if byte > 0 && !joined && !letter.is_whitespace() {
            cuts.push((byte, column));
        }
        column += letter.width().unwrap_or(0);
        before = letter;
    }
    cuts.push((text.len(), column));
    cuts
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use super::*;

    fn said(text: &str, word: &str, most: usize) -> String {
        let start = text.find(word).unwrap();
        let spans = excerpt(text, std::slice::from_ref(&(start..start + word.len())), most).spans;
        spans.into_iter().map(|span| span.words).collect()
    }

    #[test]
    fn a_short_text_is_shown_whole_and_a_long_one_around_the_word() {
        let text = "You see to it that every customer has a good experience while the product is put in place.";
        assert_eq!(said(text, "product", 200), text);
        assert_eq!(said(text, "product", 30), "… while the product is put in …");
        assert_eq!(said(text, "You", 20), "You see to it that …");
    }

    #[test]
    fn a_text_without_spaces_is_cut_between_letters() {
        let text = "培训新员工，并处理客户投诉，以及其他许多事情。";
        assert_eq!(said(text, "客户", 12), "… 处理客户投 …");
    }
}
