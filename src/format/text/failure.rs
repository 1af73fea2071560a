//! A failure as lines for standard error.

use anstyle::{AnsiColor, Style};

use super::page::BOLD;
use crate::format::visible;
use crate::words::wording::Wording;
use crate::words::{Lang, failure as words};

/// The word "error".
const ERROR: Style = AnsiColor::Red.on_default().bold();

/// What went wrong, and below it what to do.
pub fn failure(lang: Lang, said: &Wording) -> String {
    let mut out = format!("{ERROR}{}{ERROR:#} ", lang.say(words::Error));
    out.push_str(&rest(lang, said));
    out
}

/// What should be known, and below it what to do.
pub fn note(lang: Lang, said: &Wording) -> String {
    format!("{} {}", lang.say(words::Note), rest(lang, said))
}

fn rest(lang: Lang, said: &Wording) -> String {
    let mut out = format!("{}\n", visible(&said.problem));
    for (place, line) in said.hint.iter().enumerate() {
        if place == 0 {
            out.push_str(&format!("{BOLD}{}{BOLD:#} ", lang.say(words::Hint)));
        }
        out.push_str(&format!("{}\n", visible(line)));
    }
    out
}
