//! Where a line may end: one rule for pages, pictures and screens.
//!
//! Between words, and in scripts without spaces wherever Unicode's line breaking (UAX 14) lets a line end: none begins with a closing sign or a
//! full stop, none ends with an opening one. A number keeps its measure word. A word of Latin or Cyrillic letters is broken at its hyphens, and only
//! where it is long; a command never is.

use std::borrow::Cow;

use textwrap::core::{Word, display_width};
use textwrap::{Options, WordSeparator, WordSplitter};
use unicode_linebreak::linebreaks;

use crate::catalogue::name::unspaced;

/// The fewest columns of a word that is broken at its hyphens.
const LONG: usize = 20;
/// Words of so many columns keep nothing behind them: a line may have no room for more.
const LONGEST: usize = 28;

/// Columns that a styled text takes.
pub fn columns(text: &str) -> usize {
    let plain = |byte| matches!(byte, b' '..=b'~');
    if text.bytes().all(plain) { text.len() } else { display_width(text) }
}

/// The lines of a text with something before the first, and before all others.
pub fn wrapped(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let one = !text.is_empty() && !text.contains('\n');
    if one && columns(first) + columns(text) <= width {
        return vec![[first, text.trim_end_matches(' ')].concat()];
    }
    let options = options(width);
    let options = options.initial_indent(first).subsequent_indent(rest);
    let lines = textwrap::wrap(text, options).into_iter();
    lines.map(Cow::into_owned).collect()
}

/// How a text is set to a width.
pub fn options<'o>(width: usize) -> Options<'o> {
    Options::new(width)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::Custom(hyphens))
}

/// Whether a text has letters between which a line may end without a space.
pub fn spaceless(text: &str) -> bool {
    !text.is_ascii() && text.contains(wide)
}

fn wide(letter: char) -> bool {
    unspaced(letter) || matches!(letter, '\u{FF00}'..='\u{FFEF}')
}

fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let ends = if spaceless(line) {
        ends(line)
    } else {
        let pairs = line.as_bytes().windows(2).enumerate();
        let between = pairs.filter(|(_, two)| two[0] == b' ' && two[1] != b' ');
        between.map(|(at, _)| at + 1).collect()
    };
    let mut start = 0;
    let ends = kept(line, ends).into_iter().chain([line.len()]);
    let words = ends.filter(|end| *end > 0).map(move |end| {
        let word = Word::from(&line[start..end]);
        start = end;
        word
    });
    Box::new(words)
}

/// Those of the places where a line may end at which the next one does not begin with a dot between things, or with how many are left out.
fn kept(line: &str, ends: Vec<usize>) -> Vec<usize> {
    let mut kept: Vec<usize> = Vec::new();
    for at in ends {
        let from = kept.last().copied().unwrap_or_default();
        let short = || display_width(&seen(&line[from..at]).0) < LONGEST;
        if !(hangs(begun(&line[at..])) && short()) {
            kept.push(at);
        }
    }
    kept
}

/// A text without the codes of styles at its beginning.
fn begun(mut text: &str) -> &str {
    while let Some(code) = text.strip_prefix('\u{1B}') {
        let end = code.find(|c: char| c.is_ascii_alphabetic());
        text = &code[end.map_or(code.len(), |end| end + 1)..];
    }
    text
}

/// Whether what comes next belongs to the word before it: a dot, or "+3".
fn hangs(next: &str) -> bool {
    let counts = |rest: &str| rest.starts_with(|c: char| c.is_ascii_digit());
    next.starts_with("· ") || next.strip_prefix('+').is_some_and(counts)
}

/// The places inside a line where it may end.
fn ends(line: &str) -> Vec<usize> {
    // The codes of styles are no letters: the rules are asked about what is seen.
    let (seen, places) = seen(line);
    let inside = linebreaks(&seen).filter(|(at, _)| *at < seen.len());
    let fine = inside.filter(|(at, _)| may_end(&seen[..*at], &seen[*at..]));
    fine.map(|(at, _)| places[at]).collect()
}

fn may_end(before: &str, after: &str) -> bool {
    let (Some(last), Some(next)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    if last != ' ' {
        return wide(last) || wide(next);
    }
    // A sign between two things begins the line of the second.
    if before.trim_end().ends_with('·') {
        return false;
    }
    let number = before.trim_end().ends_with(|c: char| c.is_ascii_digit());
    !(number && unspaced(next))
}

/// What is seen of a styled line; for each of its bytes the place in the line.
fn seen(line: &str) -> (String, Vec<usize>) {
    let (mut seen, mut places) = (String::with_capacity(line.len()), Vec::new());
    let mut code = false;
    for (at, letter) in line.char_indices() {
        if letter == '\u{1B}' {
            code = true;
        } else if !code {
            seen.push(letter);
            places.extend((0..letter.len_utf8()).map(|byte| at + byte));
        } else if letter.is_ascii_alphabetic() {
            code = false;
        }
    }
    (seen, places)
}

/// The places behind the hyphens of a long word; a Latin one may be an id or a command, and stays whole.
fn hyphens(word: &str) -> Vec<usize> {
    let cyrillic = |c: char| matches!(c, '\u{400}'..='\u{52F}');
    if display_width(word) < LONG || word.contains('`') || !word.contains(cyrillic) {
        return Vec::new();
    }
    let hyphens = word.match_indices('-').map(|(at, _)| at);
    // One before a letter and behind none begins an option.
    let inside =
        |at: &usize| word[..*at].ends_with(cyrillic) && word[at + 1..].starts_with(cyrillic);
    hyphens.filter(inside).map(|at| at + 1).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::float_cmp)]
mod tests {
    use super::*;

    fn lines(text: &str, width: usize) -> Vec<String> {
        let lines = textwrap::wrap(text, options(width));
        lines.into_iter().map(Into::into).collect()
    }

    #[test]
    fn no_line_begins_with_a_closing_sign_or_ends_with_an_opening_one() {
        let text = "接听来电（包括投诉），记录问题；“转给”上级。ー・、客服《手册》里写着：先听，再答！（完）";
        // Narrower, a sign that belongs to the word before it may leave no room for both.
        for width in 12..40 {
            for line in lines(text, width) {
                assert!(
                    !line.starts_with([
                        '，', '。', '、', '；', '：', '！', '）', '”', '》', 'ー', '・'
                    ]),
                    "{line}"
                );
                assert!(!line.ends_with(['（', '“', '《']), "{line}");
                assert!(display_width(&line) <= width.max(6), "{line}");
            }
        }
    }

    #[test]
    fn a_command_a_latin_word_and_a_number_with_its_measure_word_stay_whole() {
        let text = "看 `rungs` 的 customer-service 说明，共有 56 个岗位。";
        for width in 18..40 {
            let lines = lines(text, width);
            for whole in ["`rungs`", "customer-service", "56 个"] {
                assert!(lines.iter().any(|line| line.contains(whole)), "{width}: {lines:?}");
            }
        }
    }

    #[test]
    fn no_line_begins_with_a_dot_or_with_how_many_are_left_out() {
        let text = "Senior Representative · Team Lead · Customer Service Manager · +12: `--all` · \u{1B}[2m+3\u{1B}[0m";
        for width in 24..80 {
            for line in lines(text, width) {
                let seen = super::seen(&line).0;
                assert!(!seen.starts_with(['·', '+']), "{width}: {line}");
                assert!(display_width(&seen) <= width, "{width}: {line}");
            }
        }
    }

    #[test]
    fn styles_are_no_letters() {
        let lines = lines("\u{1B}[1m一二三四\u{1B}[0m，五六七八。", 8);
        let seen: Vec<String> = lines.iter().map(|line| super::seen(line).0).collect();
        assert_eq!(seen, ["一二三", "四，五六", "七八。"]);
    }

    #[test]
    fn a_long_russian_word_breaks_at_its_hyphens_and_a_latin_one_does_not() {
        assert_eq!(lines("контактно-справочный центр", 18), ["контактно-", "справочный центр"]);
        assert_eq!(
            lines("и доброжелательно\u{A0}+7:\u{A0}--all", 26),
            ["и", "доброжелательно\u{A0}+7:\u{A0}--all"]
        );
        assert_eq!(lines("see entry-level-job", 20), ["see entry-level-job"]);
        assert_eq!(lines("now see entry-level-job", 20), ["now see", "entry-level-job"]);
    }
}
