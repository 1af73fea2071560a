//! A failure as lines for standard error.

use anstyle::{AnsiColor, Style};

use super::page::BOLD;
use crate::format::visible;
use crate::words::wording::Wording;
use crate::words::{Lang, common, failure as words};

/// The word "error".
const ERROR: Style = AnsiColor::Red.on_default().bold();

/// What went wrong, and below it what to do.
pub fn failure(lang: Lang, said: &Wording) -> String {
    let mut out = format!("{ERROR}{}{ERROR:#}{}", lang.say(words::Error), gap(lang));
    out.push_str(&rest(lang, said));
    out
}

/// What should be known, and below it what to do.
pub fn note(lang: Lang, said: &Wording) -> String {
    format!("{}{}{}", lang.say(words::Note), gap(lang), rest(lang, said))
}

/// What stands behind a label: nothing in a language whose colon is wide.
fn gap(lang: Lang) -> String {
    lang.say(common::SentenceGap)
}

fn rest(lang: Lang, said: &Wording) -> String {
    let mut out = format!("{}\n", visible(&said.problem));
    for (place, line) in said.hint.iter().enumerate() {
        if place == 0 {
            out.push_str(&format!("{BOLD}{}{BOLD:#}{}", lang.say(words::Hint), gap(lang)));
        }
        out.push_str(&format!("{}\n", visible(line)));
    }
    out
}
