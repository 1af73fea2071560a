//! Text in an SVG file.

use textwrap::core::display_width;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::format::lines::spaceless;
use crate::format::visible;

/// Signs that begin no line.
const NOT_FIRST: &str =
    "、。，．：；？！）」』】〉》”’・ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々,.:;?!)]}%";
/// Signs that end no line.
const NOT_LAST: &str = "（「『【〈《“‘([{";

/// A text that may stand between tags or in an attribute: nothing in it can end either.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in visible(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // XML has no such characters, not even escaped.
            '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

/// The columns of the longest piece of a text that no line may break.
pub fn longest(text: &str) -> usize {
    let columns = pieces(text).into_iter();
    columns.map(|piece| display_width(piece.trim_end())).max().unwrap_or(0)
}

/// A text in lines of so many columns; Chinese and its like take two columns a sign. What is too long ends in an ellipsis.
pub fn wrapped(text: &str, columns: usize, most: usize) -> Vec<String> {
    let lines = filled(text, columns, most);
    if lines.len() < 2 || lines.len() == most || !spaceless(text) {
        return lines;
    }
    // A sign alone on its line is no word: the lines share the signs evenly.
    let fewest = longest(text).max(columns / 2).min(columns);
    let narrower = (fewest..columns).map(|columns| filled(text, columns, most));
    let even = narrower.into_iter().find(|even| even.len() == lines.len());
    even.unwrap_or(lines)
}

fn filled(text: &str, columns: usize, most: usize) -> Vec<String> {
    // A line holds no more signs than this, combining marks included.
    let text: String = text.chars().take(columns * most * 4).collect();
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(&text) {
        if !line.is_empty() && display_width(&line) + display_width(piece.trim_end()) > columns {
            lines.push(std::mem::take(&mut line));
        }
        if display_width(piece.trim_end()) <= columns {
            line.push_str(piece);
            continue;
        }
        // A word without a place to break is broken where the line ends.
        for sign in piece.graphemes(true) {
            if display_width(&line) + display_width(sign) > columns {
                lines.push(std::mem::take(&mut line));
            }
            line.push_str(sign);
        }
    }
    lines.push(line);
    let mut lines: Vec<String> = lines.iter().map(|line| line.trim().to_owned()).collect();
    lines.retain(|line| !line.is_empty());
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while display_width(last) >= columns {
                last.pop();
            }
            last.push('…');
        }
    }
    lines
}

/// The pieces of a text between two places where a line may break: after a space, a hyphen or a slash, and between the signs of a
/// script without spaces, unless a sign may not begin or end a line.
fn pieces(text: &str) -> Vec<&str> {
    let signs: Vec<(usize, &str)> = text.grapheme_indices(true).collect();
    let mut pieces = Vec::new();
    let mut start = 0;
    for pair in signs.windows(2) {
        let ((_, before), (at, after)) = (pair[0], pair[1]);
        let wide = display_width(before) > 1 || display_width(after) > 1;
        let kept = NOT_FIRST.contains(after) || NOT_LAST.contains(before);
        let spaced = before.trim().is_empty() && !after.trim().is_empty();
        let joint = matches!(before, "-" | "/" | "‐" | "–") && !after.trim().is_empty();
        if spaced || joint || (wide && !kept && !after.trim().is_empty()) {
            pieces.push(&text[start..at]);
            start = at;
        }
    }
    pieces.push(&text[start..]);
    pieces
}

/// A length with at most one digit after the point.
pub fn number(length: f64) -> String {
    let text = format!("{length:.1}");
    let short = text.strip_suffix(".0").unwrap_or(&text);
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use super::{escaped, longest, number, wrapped};

    #[test]
    fn markup_in_a_title_stays_text() {
        assert_eq!(
            escaped("</text><script>\"&'\u{1b}[31m\u{FFFF}"),
            "&lt;/text&gt;&lt;script&gt;&quot;&amp;&#39;␛[31m\u{FFFD}"
        );
    }

    #[test]
    fn a_sign_of_two_columns_counts_twice() {
        assert_eq!(wrapped("客户服务经理主管", 8, 4), ["客户服务", "经理主管"]);
    }

    #[test]
    fn a_title_that_is_too_long_ends_in_an_ellipsis() {
        assert_eq!(wrapped("one two three four", 5, 2), ["one", "two…"]);
    }

    #[test]
    fn a_line_breaks_after_a_hyphen_or_a_slash_before_it_breaks_a_word() {
        assert_eq!(longest("Abteilungsleiter/in Cross-Department"), 17);
        assert_eq!(wrapped("Abteilungsleiter/in", 18, 4), ["Abteilungsleiter/", "in"]);
        assert_eq!(wrapped("Cross-Department", 12, 4), ["Cross-", "Department"]);
    }

    #[test]
    fn a_long_vowel_mark_begins_no_line_and_a_bracket_ends_none() {
        assert_eq!(wrapped("カスタマーサポート", 8, 4), ["カスタ", "マーサ", "ポート"]);
        assert_eq!(wrapped("客户（夜班）", 6, 4), ["客户", "（夜", "班）"]);
    }

    #[test]
    fn a_word_without_a_place_to_break_is_broken_where_the_line_ends() {
        assert_eq!(wrapped("abcdefgh", 5, 3), ["abcde", "fgh"]);
    }

    #[test]
    fn lengths_are_short() {
        assert_eq!([1.0, -0.01, 2.25, 10.06].map(number), ["1", "0", "2.2", "10.1"]);
    }
}
