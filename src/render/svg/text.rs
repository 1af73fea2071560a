//! Text in an SVG file.

use textwrap::core::display_width;
use textwrap::{Options, wrap};

use crate::message::visible;

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

/// A text in lines of so many columns; Chinese and its like take two columns a sign. What is too long ends in an ellipsis.
pub fn wrapped(text: &str, columns: usize, most: usize) -> Vec<String> {
    // A line holds no more signs than this, combining marks included.
    let text: String = text.chars().take(columns * most * 4).collect();
    let mut lines: Vec<String> = wrap(&text, Options::new(columns))
        .into_iter()
        .map(|line| line.trim().to_owned())
        .collect();
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

/// A length with at most one digit after the point.
pub fn number(length: f64) -> String {
    let text = format!("{length:.1}");
    let short = text.strip_suffix(".0").unwrap_or(&text);
    if short == "-0" {
        "0".to_owned()
    } else {
        short.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{escaped, number, wrapped};

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
    fn lengths_are_short() {
        assert_eq!(
            [1.0, -0.01, 2.25, 10.06].map(number),
            ["1", "0", "2.2", "10.1"]
        );
    }
}
